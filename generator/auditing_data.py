"""A finished report held against the data of its satker: what was changed by hand in our own documents.

A module apart from `auditing`: making the documents anew needs all that writes them, which is slow to load.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.suntingan import banding, serupa
from generator.audit.docx import baca as baca_docx
from generator.audit.docx.berkas import Berkas, open_docx
from generator.audit.naskah import Naskah
from generator.compute import Hasil
from generator.examine import examine
from generator.findings import Finding, Mark, Severity, error
from generator.narrative.env import BrokenFragmentError
from generator.provenance import pencari
from generator.reports import DOCUMENTS
from generator.run import explain, render
from generator.word.properties import DATA, VERSION, read_custom
from generator.word.template import BrokenTemplateError
from generator.workspace import Workspace

ZIP = b"PK"
"""The first bytes of every .docx."""
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_OURS = 0.5  # Of the paragraphs of a generated document that one must share to have been made from it.


def against(data: Path, reports: Sequence[tuple[bytes, Naskah]]) -> Iterator[Finding]:
    """The findings of each report, its bytes and what was read of them, against the satker in `data`."""
    folder = data.resolve()
    workspace = Workspace(folder.parent, Path("output"))
    if not any(folder.glob("*.yaml")):
        yield _no_folder(data)
        return
    hasil, found = examine(workspace, folder.name)
    if hasil is None:
        yield from found
        return
    own = _Data(workspace, hasil)
    for raw, report in reports:
        try:
            yield from own.compare(raw, report.file)
        except (BrokenTemplateError, BrokenFragmentError) as exc:
            yield explain(exc, workspace)
            return


def _no_folder(data: Path) -> Finding:
    inside = sorted(path.parent for path in data.glob("*/profil.yaml"))
    example = f", misalnya --data {inside[0].as_posix()}" if inside else ""
    return error(
        "SATKER01", Mark(data.as_posix()), "ini bukan folder data satu satker",
        f"tunjuk folder yang memuat profil.yaml{example}",
    )  # fmt: skip


class _Data:
    """What the data of a satker gives, made when it is first asked for."""

    def __init__(self, workspace: Workspace, hasil: Hasil) -> None:
        self._workspace, self._hasil = workspace, hasil
        self._asal = AsalAngka(lambda: pencari(hasil))
        self._made: dict[str, tuple[Berkas, Naskah]] = {}

    def compare(self, raw: bytes, file: str) -> Iterator[Finding]:
        """The findings on what was changed in a document after it was generated."""
        if not raw.startswith(ZIP):
            yield Finding(
                "BANDING05", Severity.WARNING, Mark(file), "berkas ini tidak dibandingkan dengan data satker",
                "periksa berkas .docx yang dibuat dari data itu; berkas teks tidak memuat susunan aslinya",
            )  # fmt: skip
            return
        berkas = open_docx(raw, file)
        document = baca_docx.parse(raw, file, lengkap=True)
        original = self._original(berkas, document)
        if original is None:
            yield error(
                "BANDING05", Mark(file), f"dokumen ini tidak dibuat dari data {self._hasil.tahun.id}",
                "tunjuk data yang benar dengan --data, atau periksa tanpa --data",
            )  # fmt: skip
            return
        differing = list(banding(document, original[1], self._asal))
        if differing:
            yield from _other_origin(berkas, original[0], file)
        yield from differing

    def _original(self, berkas: Berkas, document: Naskah) -> tuple[Berkas, Naskah] | None:
        """The generated document that this one was: by its title, else the one that it shares most with."""
        title = _title(berkas)
        for id in sorted(DOCUMENTS, key=lambda id: not title.startswith(DOCUMENTS[id].judul)):
            made = self._document(id)
            if title and _title(made[0]) == title:
                return made
        best = max(self._made.values(), key=lambda made: serupa(document, made[1]))
        return best if serupa(document, best[1]) >= _OURS else None

    def _document(self, id: str) -> tuple[Berkas, Naskah]:
        if id not in self._made:
            raw = render(self._workspace, self._hasil, DOCUMENTS[id])
            self._made[id] = (open_docx(raw, id), baca_docx.parse(raw, id, lengkap=True))
        return self._made[id]


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
