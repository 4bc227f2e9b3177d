"""What `sakip audit` does: read finished reports, look for contradictions, hold them against the data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.audit.docx.berkas import UnreadableError
from generator.audit.naskah import Naskah
from generator.audit.polos import baca as baca_teks
from generator.audit.run import audit as rules
from generator.findings import Finding, Mark, Severity, error, ordered

_TEXTS = {".txt", ".md", ".text", ".markdown"}
_ZIP = b"PK"


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
        from generator.auditing_data import against  # Slow to load, and only --data needs it.

        found += against(data, reports)
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
        from generator.audit.docx import baca as baca_docx  # A plain text needs nothing of Word's.

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
