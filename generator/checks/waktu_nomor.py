"""Rules on the year in the number of a decree, a letter or a case, against the dates beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator import language
from generator.checks.isian import semua
from generator.checks.waktu_urutan import dispute_dates, year_of
from generator.compute import Hasil
from generator.findings import Finding, Severity, warning
from generator.teks.nomor import beda_tahun, tahun_nomor

# A list of voters rests on rules as well, which are older; these fix it on its day.
_PENETAPAN: Final = re.compile(
    r"(?:Keputusan\s+(?:KPU|KIP|Komisi)\b|Berita\s+Acara\b)[^;,]{0,80}?\bNomor\s*:?\s*[\w./ -]{1,50}?"
    r"(?:Tahun\s+|/)20\d\d\b",
    re.IGNORECASE,
)
_COCOKKAN: Final = "cocokkan nomor dan tanggalnya dengan naskah aslinya"


def voters_decree(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU13: a list of voters fixed on a day of another year than its decree says."""
    for daftar in hasil.tahun.realisasi.data_pemilih:
        fixed = list(_PENETAPAN.finditer(daftar.dasar or ""))
        stated = tahun_nomor(fixed[0].group()) if len(fixed) == 1 else None
        if stated and stated != daftar.tanggal.year:
            yield warning(
                "WAKTU13",
                daftar.mark("tanggal"),
                f"{daftar.nama} bertanggal {language.tanggal(daftar.tanggal)}, padahal keputusannya bertahun "
                f"{stated}",
                _COCOKKAN,
            )


def dispute_number(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU13: a case whose number is of a year in which nothing of it happened."""
    for sengketa in hasil.tahun.realisasi.sengketa:
        stated = tahun_nomor(sengketa.nomor)
        years = sorted({year_of(when) for when in dispute_dates(sengketa)})
        if stated and years and not years[0] <= stated <= years[-1]:
            yield warning(
                "WAKTU13",
                sengketa.mark("nomor"),
                f"nomor sengketa {sengketa.nomor} bertahun {stated}, padahal tanggal-tanggalnya tahun "
                f"{language.daftar([str(year) for year in years])}",
                _COCOKKAN,
            )


def dated_numbers(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU13: a decree or letter in a free text that is dated in another year than its number says."""
    for isian in semua(hasil.tahun):
        for found in beda_tahun(isian.isi):
            yield isian.finding(
                "WAKTU13", Severity.WARNING, found.pesan, start=found.awal, end=found.akhir, help=_COCOKKAN
            )


RULES = (voters_decree, dispute_number, dated_numbers)
