"""A folder of five YAML files -> a valid year, or everything that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from generator import source
from generator.findings import Finding
from generator.model import consistency, foto, messages, references
from generator.model.anggaran import Anggaran
from generator.model.base import Bagian, attach
from generator.model.pegawai import Pegawai
from generator.model.pk import Pk
from generator.model.profil import Profil
from generator.model.realisasi import Realisasi
from generator.model.remarks import Remark, remarks
from generator.model.tahun import Tahun
from generator.source import Node

FILES: dict[str, type[Bagian]] = {
    "profil": Profil,
    "pegawai": Pegawai,
    "pk": Pk,
    "realisasi": Realisasi,
    "anggaran": Anggaran,
}
"""The name of each file, without .yaml, and its model."""


@dataclass(frozen=True)
class Loaded:
    """The result of reading a folder: `tahun` is None where an error makes it unusable."""

    id: str
    tahun: Tahun | None
    findings: tuple[Finding, ...]
    trees: dict[str, Node]

    def remarks(self) -> list[Remark]:
        """The comments that silence a finding, file by file."""
        return [remark for tree in self.trees.values() for remark in remarks(tree)]


def load(folder: Path, shown: str, *, photographs: bool = True) -> Loaded:
    """Read and validate the five files of `folder`; never raises for what they hold.

    `shown` is the folder as the user knows it, for findings. Without `photographs` these are left out.
    """
    found: list[Finding] = []
    trees: dict[str, Node] = {}
    parts: dict[str, Bagian] = {}
    for name, model in FILES.items():
        node, problems = source.read(folder / f"{name}.yaml", f"{shown}/{name}.yaml")
        found += problems
        if node is None:
            continue
        trees[name] = node
        part, problems = validate(node, model)
        found += problems
        if part is not None:
            parts[name] = part
    found += references.check(trees, folder.name)
    found += _consistency(parts)
    pictures: dict[str, bytes] = {}
    if photographs:
        pictures, problems = foto.read(folder, parts)
        found += problems
    usable = len(parts) == len(FILES) and not any(finding.stops_final for finding in found)
    tahun = Tahun(folder.name, **parts, foto=pictures) if usable else None  # type: ignore[arg-type]  # keys are FILES
    return Loaded(folder.name, tahun, tuple(found), trees)


def _consistency(parts: dict[str, Bagian]) -> list[Finding]:
    profil, pk, realisasi = parts.get("profil"), parts.get("pk"), parts.get("realisasi")
    found: list[Finding] = []
    if isinstance(profil, Profil):
        found += consistency.check_profil(profil)
        if isinstance(realisasi, Realisasi):
            found += consistency.check_riwayat(profil.tahun, realisasi)
    if isinstance(realisasi, Realisasi):
        found += consistency.check_pelaksanaan(realisasi)
    if isinstance(pk, Pk):
        found += consistency.check_pk(pk)
        if isinstance(realisasi, Realisasi):
            found += consistency.check_realisasi(pk, realisasi)
    return found


def validate(node: Node, model: type[Bagian]) -> tuple[Bagian | None, list[Finding]]:
    """A tree as `model`, or the findings that say why it is none."""
    try:
        part = model.model_validate(node.value)
    except ValidationError as exc:
        return None, messages.findings(exc, model, node)
    attach(part, node)
    return part, []
