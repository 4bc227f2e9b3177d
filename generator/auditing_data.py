"""A finished report held against the data of its satker: what was changed by hand in our own documents.

A module apart from `auditing`: making the documents anew needs all that writes them, which is slow to load.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from generator.audit.banding.akibat import is_suntingan, tanpa_akibat
from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.suntingan import banding, serupa
from generator.audit.docx.baca import Bacaan, parse_all
from generator.audit.docx.berkas import Berkas
from generator.audit.naskah import Naskah
from generator.audit.run import audit as rules
from generator.audit.serumpun import office_of, year_of
from generator.compute import Hasil
from generator.examine import examine
from generator.findings import Finding, Mark, Severity, did_you_mean, error
from generator.model import FILES
from generator.narrative.env import BrokenFragmentError
from generator.provenance import pencari
from generator.reports import DOCUMENTS
from generator.run import explain, render
from generator.word.properties import DATA, VERSION, read_custom
from generator.word.template import BrokenTemplateError
from generator.workspace import Workspace

if TYPE_CHECKING:
    from generator.auditing import Laporan

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_OURS = 0.5  # Of the paragraphs of a generated document that one must share to have been made from it.


@dataclass
class Terbanding:
    """The reports held against the data: what differs, and what each is when nothing was changed."""

    reports: Sequence[Laporan]
    findings: list[Finding] = field(default_factory=list)
    asli: dict[str, Naskah] = field(default_factory=dict)

    def together(self, temuan: Sequence[Finding]) -> list[Finding]:
        """What differs with what the audit found in the reports, without what follows from a change."""
        if not temuan or not any(map(is_suntingan, self.findings)):
            return [*self.findings, *temuan]
        naskah = {
            report.naskah.file: self.asli.get(report.naskah.file, report.naskah) for report in self.reports
        }
        # Two copies of one document are the same one when nothing was changed in them.
        given = rules(list({id(one): one for one in naskah.values()}.values()))
        asli = {
            file: [one for one in given if one.mark.file == original.file]
            for file, original in naskah.items()
        }
        return tanpa_akibat(self.findings, temuan, asli)


def against(data: Path, reports: Sequence[Laporan]) -> Terbanding:
    """Each report held against the satker in the folder `data`."""
    held = Terbanding(reports)
    folder = data.resolve()
    workspace = Workspace(folder.parent, Path("output"))
    if not any((folder / f"{name}.yaml").is_file() for name in FILES):
        held.findings.append(_no_folder(data))
        return held
    if not reports:
        return held
    hasil, found = examine(workspace, folder.name)
    if hasil is None:
        held.findings.extend(found)
        return held
    own = _Data(workspace, hasil)
    for report in reports:
        try:
            own.compare(report, held)
        except (BrokenTemplateError, BrokenFragmentError) as exc:
            held.findings.append(explain(exc, workspace))
            break
    return held


def _no_folder(data: Path) -> Finding:
    """The finding on a folder that holds no satker, with those that may be meant."""
    known = next(filter(None, map(_satkers, (data, data.parent, Path("data")))), [])
    listed = ", ".join(path.as_posix() for path in known)
    near = next((f'maksud Anda "{path.as_posix()}"?' for path in known if path.name == data.name), "")
    near = near or did_you_mean(data.as_posix(), [path.as_posix() for path in known])
    remedy = "tunjuk folder satker yang memuat profil.yaml, misalnya --data data/nama-satker"
    if known:
        remedy = f"tunjuk folder salah satu satker dengan --data; yang ada: {listed}"
    message = "ini bukan folder data satu satker" if data.exists() else "folder data ini tidak ditemukan"
    return error("SATKER01", Mark(data.as_posix()), message, f"{near} {remedy}".strip())


def _satkers(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob("*/profil.yaml"))


class _Data:
    """What the data of a satker gives, made when it is first asked for."""

    def __init__(self, workspace: Workspace, hasil: Hasil) -> None:
        self._workspace, self._hasil = workspace, hasil
        self._asal = AsalAngka(lambda: pencari(hasil))
        self._made: dict[str, Bacaan] = {}

    def compare(self, report: Laporan, held: Terbanding) -> None:
        """Hold a document against what the data gives."""
        file = report.naskah.file
        if report.word is None:
            held.findings.append(_not_compared(file))
            return
        original = self._original(report.word)
        if original is None or _of_another(report.naskah, original.naskah):
            held.findings.append(
                error(
                    "BANDING05", Mark(file), f"dokumen ini tidak dibuat dari data {self._hasil.tahun.id}",
                    "tunjuk data yang benar dengan --data, atau periksa tanpa --data",
                )
            )  # fmt: skip
            return
        held.asli[file] = original.naskah
        differing = list(banding(report.word.lengkap, original.lengkap, self._asal))
        if differing:
            held.findings.extend(_other_origin(report.word.berkas, original.berkas, file))
        held.findings.extend(differing)

    def _original(self, word: Bacaan) -> Bacaan | None:
        """The generated document that this one was: by its title, else the one that it shares most with."""
        title = _title(word.berkas)
        for id in sorted(DOCUMENTS, key=lambda id: not title.startswith(DOCUMENTS[id].judul)):
            made = self._document(id)
            if title and _title(made.berkas) == title:
                return made
        best = max(self._made.values(), key=lambda made: serupa(word.lengkap, made.lengkap))
        return best if serupa(word.lengkap, best.lengkap) >= _OURS else None

    def _document(self, id: str) -> Bacaan:
        if id not in self._made:
            self._made[id] = parse_all(render(self._workspace, self._hasil, DOCUMENTS[id]), id)
        return self._made[id]


def _not_compared(file: str) -> Finding:
    return Finding(
        "BANDING05", Severity.WARNING, Mark(file), "berkas ini tidak dibandingkan dengan data satker",
        "periksa berkas .docx yang dibuat dari data itu; berkas teks tidak memuat susunan aslinya",
    )  # fmt: skip


def _of_another(naskah: Naskah, asli: Naskah) -> bool:
    """Whether a document is of another office or year than the data, by what it names most."""
    told = ((office_of(naskah), office_of(asli)), (year_of(naskah), year_of(asli)))
    return any(one and other and one != other for one, other in told)


def _title(berkas: Berkas) -> str:
    core = berkas.bagian.get("docProps/core.xml")
    return "" if core is None else (core.findtext(_TITLE) or "").strip()


def _other_origin(berkas: Berkas, original: Berkas, file: str) -> Iterator[Finding]:
    """Whether what differs may come from newer data or a newer program rather than from a hand."""
    before, now = (_stamps(one) for one in (berkas, original))
    for name, what in ((DATA, "data satker telah berubah"), (VERSION, "program sakip telah diperbarui")):
        if before.get(name) and before[name] != now.get(name):
            yield Finding(
                "BANDING06", Severity.INFO, Mark(file), f"{what} sejak dokumen ini dibuat",
                "sebagian perbedaan mungkin berasal dari sana; buat ulang dokumennya agar sesuai",
            )  # fmt: skip


def _stamps(berkas: Berkas) -> dict[str, str]:
    part = berkas.bagian.get(posixpath.join("docProps", "custom.xml"))
    return {} if part is None else read_custom(etree.tostring(part))
