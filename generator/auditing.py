"""What `sakip audit` does: read finished reports, look for contradictions, hold them against the data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.audit.docx.berkas import FOREIGN, UnreadableError
from generator.audit.naskah import Naskah
from generator.audit.polos import baca as baca_teks
from generator.audit.run import audit as rules
from generator.findings import Finding, Mark, Severity, error, nearest, ordered
from generator.places import decoded

if TYPE_CHECKING:
    from generator.audit.docx.baca import Bacaan

_WORD = {".docx", ".docm", ".dotx", ".dotm"}
_TEXTS = {".txt", ".md", ".text", ".markdown"}
_REPORT = re.compile(r"(?<![a-z])(?:lkj|lkjip|lakip|laporan|iku)(?![a-z])")
_MISSING = "periksa nama dan tempatnya; nama yang memuat spasi harus diapit tanda petik"


@dataclass(frozen=True)
class Laporan:
    """A report that was read: as the rules see it and, of a .docx, all that the comparison needs."""

    naskah: Naskah
    word: Bacaan | None = None


def audit(files: Sequence[Path], data: Path | None = None) -> list[Finding]:
    """The findings in the reports and between them, by file and line.

    With `data`, the folder of a satker, those on what was changed by hand in its documents too.
    """
    found: list[Finding] = []
    reports: list[Laporan] = []
    for path in {path.resolve(): path for path in _whole(files)}.values():
        try:
            reports.append(_read(path))
        except UnreadableError as exc:
            found.append(exc.finding)
    found += (_no_text(one.naskah.file) for one in reports if not _says(one.naskah))
    contradictions = rules([one.naskah for one in reports])
    if data is not None:
        from generator.auditing_data import against  # Slow to load, and only --data needs it.

        compared = against(data, reports)
        contradictions = compared.together(contradictions)
    return ordered([*found, *contradictions])


def _whole(files: Sequence[Path]) -> Sequence[Path]:
    """The files; where none is there, the one whose name with blanks the shell took apart."""
    whole = Path(" ".join(map(str, files)))
    return files if len(files) < 2 or any(map(_exists, files)) or not _exists(whole) else [whole]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _read(path: Path) -> Laporan:
    """The report in a file: what its first bytes say counts more than its name."""
    raw, file = _bytes(path), path.as_posix()
    if path.suffix.lower() in _WORD or raw.startswith(FOREIGN):
        from generator.audit.docx.baca import parse_all  # A plain text needs nothing of Word's.

        read = parse_all(raw, file)
        return Laporan(read.naskah, read)
    if not raw.strip(b"\0 \t\r\n"):
        remedy = "salin atau simpan ulang berkas aslinya"
        raise UnreadableError(error("AUDIT03", Mark(file), "berkas ini kosong", remedy))
    text = decoded(raw)
    if text is None or path.suffix.lower() not in _TEXTS:
        raise UnreadableError(
            error(
                "AUDIT02",
                Mark(file),
                "berkas ini bukan dokumen Word (.docx) atau teks (.txt, .md)",
                "simpan laporannya sebagai .docx, lalu periksa berkas .docx itu",
            )
        )
    return Laporan(baca_teks.parse(text, file))


def _bytes(path: Path) -> bytes:
    mark = Mark(path.as_posix())
    try:
        if path.is_dir():
            raise UnreadableError(error("AUDIT01", mark, "ini folder, bukan berkas", _in_folder(path)))
        if path.name.startswith("~$"):
            remedy = "tutup dokumennya di Word, lalu periksa berkas yang namanya tanpa ~$"
            raise UnreadableError(error("AUDIT02", mark, "ini berkas sementara milik Word", remedy))
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as exc:
        near = _near(path) or _MISSING
        raise UnreadableError(error("AUDIT01", mark, "berkas ini tidak ditemukan", near)) from exc
    except OSError as exc:
        remedy = "tutup dahulu di Word, lalu periksa apakah Anda berhak membukanya"
        raise UnreadableError(error("AUDIT01", mark, "berkas ini tidak dapat dibuka", remedy)) from exc


def _near(path: Path) -> str:
    """The question whether a report of nearly that name was meant; their endings make none near."""
    names = {
        one.stem: one.name for one in sorted(_reports(path.parent), key=lambda one: one.suffix == path.suffix)
    }
    meant = nearest(path.stem, names)
    return f'maksud Anda "{names[meant]}"?' if meant else ""


def _reports(folder: Path) -> Iterator[Path]:
    """The reports in a folder that could be meant."""
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return
    yield from (p for p in listed if p.suffix.lower() in {".docx", *_TEXTS} and not p.name.startswith("~$"))


def _in_folder(folder: Path) -> str:
    """The remedy for a folder: its documents that their names say to be reports, no other files."""
    listed = [
        f'"{path.as_posix()}"'
        for path in _reports(folder)
        if path.suffix.lower() == ".docx" and _REPORT.search(path.name.lower())
    ]
    if not listed:
        return "sebut berkas laporannya (.docx, .txt, atau .md), bukan foldernya"
    return f"sebut berkasnya, misalnya {' atau '.join(listed[:2])}"


def _says(report: Naskah) -> bool:
    return any(any(map(str.isalpha, text.isi)) for text in report.semua_teks)


def _no_text(file: str) -> Finding:
    return Finding(
        "AUDIT05", Severity.WARNING, Mark(file), "tidak ada teks yang dapat diperiksa di dalam berkas ini",
        "periksa apakah isinya hanya gambar hasil pindai; jika ya, pakai berkas asalnya",
    )  # fmt: skip
