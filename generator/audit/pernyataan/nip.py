"""Rules on the NIP below a signature or in a list of staff."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.nip import cela_nip

_NIP = re.compile(r"\bNIP\b\s*[.:]?\s*:?\s*(?P<angka>(?:19|20)\d{2}[\d ]*\d)(?![\d.,/-]*[A-Za-z])")
_SEL = re.compile(r"(?P<angka>(?:19|20)\d{2}[\d ]*\d)")
# Shorter numbers are those of another office, or from before 2007; longer ones are two.
_TERPENDEK, _TERPANJANG, _UTUH = 14, 22, 18
# The parts that a NIP is written in: date of birth, month of appointment, sex, serial number.
_BAGIAN = ((18,), (8, 6, 1, 3), (8, 10), (8, 6, 4), (14, 4))


def nip_form(naskah: Naskah) -> Iterator[Finding]:
    """PEGAWAI10: a NIP that has another number of digits than 18, or whose date, month or sex cannot be."""
    for block in naskah.blok:
        if isinstance(block, Tabel):
            for teks in _column(block):
                yield from _told(teks, _SEL.fullmatch(teks.isi.strip()), teks.isi.find(teks.isi.strip()))
            texts = [cell for row in block.baris for cell in row]
        else:
            texts = [block.teks]
        for teks in texts:
            for match in _NIP.finditer(teks.isi) if "NIP" in teks.isi else ():
                yield from _told(teks, match, 0)


def _column(tabel: Tabel) -> Iterator[Teks]:
    """The cells below a head "NIP"."""
    for row in tabel.kepala:
        for place, head in enumerate(row):
            if head.isi.strip(" .").upper() == "NIP":
                yield from (line[place] for line in tabel.baris if place < len(line))


def _told(teks: Teks, match: re.Match[str] | None, shift: int) -> Iterator[Finding]:
    digits = _digits(match["angka"]) if match else ""
    fault = cela_nip(digits) if _TERPENDEK <= len(digits) <= _TERPANJANG else ""
    if match is not None and fault:
        yield teks.finding(
            "PEGAWAI10",
            Severity.WARNING,
            f"NIP ini {fault}",
            start=shift + match.start("angka"),
            end=shift + match.end("angka"),
            help="cocokkan dengan data kepegawaian: tanggal lahir, bulan pengangkatan, jenis kelamin (1 "
            "atau 2), dan nomor urut",
        )


def _digits(written: str) -> str:
    """The digits of a NIP, without what stands behind it: a page number, or the next column."""
    parts = written.split()
    for sizes in _BAGIAN:
        if tuple(map(len, parts[: len(sizes)])) == sizes:
            return "".join(parts[: len(sizes)])
    return parts[0] if len(parts[0]) >= _TERPENDEK else "".join(parts)


RULES = (nip_form,)
