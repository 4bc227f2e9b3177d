"""The year in the number of a decree or a letter, which is that of its date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.teks.rentang import Rentang
from generator.teks.tanggal import tanggal

_TAHUN: Final = r"(?:\s+(?:Tahun|Th\.?)\s+|/)(?P<tahun>20\d\d)"
_NOMOR: Final = re.compile(rf"{_TAHUN}\s*$", re.IGNORECASE)
# A regulation's date follows its number at once; between them may stand a comma or brackets.
_BERTANGGAL: Final = re.compile(
    rf"\b(?:Nomor|No\.)\s*:?\s*[\w./-]{{1,50}}?{_TAHUN},?\s+\(?(?:ter|ber)?(?:tanggal|tgl\.?)\s+(?=\d)",
    re.IGNORECASE,
)
# The year in the number of a budget document is the one whose money it grants; it is signed before.
_ANGGARAN: Final = re.compile(r"\b(?:DIPA|DPPA|DPA|RKA|POK)\b")


def tahun_nomor(nomor: str) -> int | None:
    """The year that a number ends in ("7 Tahun 2023", "12/PR.03/2023"); None where it has none."""
    match = _NOMOR.search(nomor)
    return int(match["tahun"]) if match else None


def beda_tahun(teks: str) -> Iterator[Rentang]:
    """Decrees dated in another year than their number says: "Nomor 5 Tahun 2023 tanggal 3 Mei 2024"."""
    for match in _BERTANGGAL.finditer(teks):
        date = next((found for found in tanggal(teks) if found.awal == match.end()), None)
        granted = _ANGGARAN.search(teks, max(match.start() - 30, 0), match.end())
        if date and date.nilai.year != int(match["tahun"]) and not granted:
            pesan = f"tanggalnya tahun {date.nilai.year}, padahal nomornya bertahun {match['tahun']}"
            yield Rentang(match.start(), date.akhir, pesan)
