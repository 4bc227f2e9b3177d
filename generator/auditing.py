"""What `sakip audit` does: read finished reports, look for contradictions, hold them against the data."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from generator.audit import baca_docx, baca_teks
from generator.audit.asal_angka import AsalAngka
from generator.audit.banding import banding, serupa
from generator.audit.docx_berkas import Berkas, UnreadableError, open_docx
from generator.audit.naskah import Naskah
from generator.audit.run import audit as rules
from generator.compute import Hasil
from generator.examine import examine
from generator.findings import Finding, Mark, Severity, error, ordered
from generator.narrative.env import BrokenFragmentError
from generator.provenance import pencari
from generator.reports import DOCUMENTS
from generator.run import explain, render
from generator.word.properties import DATA, VERSION, read_custom
from generator.word.template import BrokenTemplateError
from generator.workspace import Workspace

_TEXTS = {".txt", ".md", ".text", ".markdown"}
_ZIP = b"PK"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_OURS = 0.5  # Of the paragraphs of a generated document that one must share to have been made from it.


def audit(files: Sequence[Path], data: Path | None = None) -> list[Finding]:
    """The findings in the reports and between them, by file and line.

    With `data`, the folder of a satker, those on what was changed by hand in its documents too.
    """
    found: list[Finding] = []
    reports: list[tuple[bytes, Naskah]] = []
    for path in {path.resolve(): path for path in files}.values():
        try:
            raw = _bytes(path)
            reports.append((raw, _naskah(raw, path)))
        except UnreadableError as exc:
            found.append(exc.finding)
    found += (_no_text(report.file) for _, report in reports if not _says(report))
    found += rules([report for _, report in reports])
    if data is not None and reports:
        found += _against(data, reports)
    return ordered(found)


def _bytes(path: Path) -> bytes:
    mark = Mark(path.as_posix())
    if path.is_dir():
        listed = sorted(p.name for p in path.iterdir() if p.suffix.lower() in {".docx", *_TEXTS})
        example = f", misalnya {path.as_posix()}/{listed[0]}" if listed else ""
        raise UnreadableError(error("AUDIT01", mark, "ini folder, bukan berkas", f"sebut berkasnya{example}"))
    try:
        return path.read_bytes()
    except FileNotFoundError as exc:
        remedy = "periksa nama dan tempatnya; nama yang memuat spasi harus diapit tanda petik"
        raise UnreadableError(error("AUDIT01", mark, "berkas ini tidak ditemukan", remedy)) from exc
    except OSError as exc:
        remedy = "tutup dahulu di Word, lalu periksa apakah Anda berhak membukanya"
        raise UnreadableError(error("AUDIT01", mark, "berkas ini tidak dapat dibuka", remedy)) from exc


def _naskah(raw: bytes, path: Path) -> Naskah:
    """The report in a file: what its first bytes say counts more than its name."""
    file = path.as_posix()
    if path.suffix.lower() not in _TEXTS or raw.startswith(_ZIP):
        return baca_docx.parse(raw, file)
    if not raw.strip():
        raise UnreadableError(
            error("AUDIT03", Mark(file), "berkas ini kosong", "salin atau simpan ulang berkas aslinya")
        )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):  # What Notepad calls Unicode.
        return baca_teks.parse(raw.decode("utf-16", "replace"), file)
    if b"\0" in raw:
        raise UnreadableError(
            error(
                "AUDIT02",
                Mark(file),
                "isi berkas ini bukan teks",
                "simpan laporannya sebagai .docx atau .txt",
            )
        )
    return baca_teks.read(path, file)


def _says(report: Naskah) -> bool:
    return any(any(map(str.isalpha, text.isi)) for text in report.semua_teks)


def _no_text(file: str) -> Finding:
    return Finding(
        "AUDIT05", Severity.WARNING, Mark(file), "tidak ada teks yang dapat diperiksa di dalam berkas ini",
        "periksa apakah isinya hanya gambar hasil pindai; jika ya, pakai berkas asalnya",
    )  # fmt: skip


# --- Against the data ------------------------------------------------------------------------------


def _against(data: Path, reports: Sequence[tuple[bytes, Naskah]]) -> Iterator[Finding]:
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
        if not raw.startswith(_ZIP):
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
