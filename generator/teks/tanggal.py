"""Dates in a text: those that no calendar has, and a signature before the reported year ended."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.teks.rentang import Rentang

BULAN: Final = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
                "Oktober", "November", "Desember")  # fmt: skip
HARI: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_NOMOR_BULAN: Final = {name.casefold(): i for i, name in enumerate(BULAN, 1)} | {
    "nopember": 11,
    "pebruari": 2,
}
_NOMOR_HARI: Final = {name.casefold(): i for i, name in enumerate(HARI)} | {
    "jum'at": 4,
    "jum’at": 4,
    "ahad": 6,
}
_BULAN: Final = rf"(?P<bulan>{'|'.join(_NOMOR_BULAN)})"
_TANGGAL: Final = re.compile(
    rf"(?:\b(?P<hari>{'|'.join(_NOMOR_HARI)})\b\s*,?\s*(?:tanggal\s+|tgl\.?\s+)?)?"
    r"(?:(?<![\w./,-])(?P<mulai>\d{1,2})\s*(?:[-–—]|s\.?\s?d\.?|sampai\s+dengan)\s*)?"
    rf"(?<![\d./,-])(?P<tanggal>\d{{1,2}})\s+{_BULAN}\b(?:\s*,?\s*(?:tahun\s+)?(?P<tahun>(?:19|20)\d\d)\b(?!\d))?",
    re.IGNORECASE,
)
# What every date has, quick to find: most texts have none.
_ADA: Final = re.compile(rf"\d\s+{_BULAN}", re.IGNORECASE)
# "Place, 5 Januari 2024", alone in its line; the day may be left out.
_TEMPAT: Final = re.compile(
    rf"\W*[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+){{0,3}}\s*,\s*(?:tanggal\s+)?(?P<tanggal>\d{{1,2}})?\s*{_BULAN}"
    r"\s+(?P<tahun>20\d\d)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Tanggal:
    """A date in a text and where it stands."""

    awal: int
    akhir: int
    nilai: date


def tanggal(teks: str) -> Iterator[Tanggal]:
    """The complete dates that a text names and the calendar has; of a range ("28–29 Mei 2023") the last."""
    for match in _TANGGAL.finditer(teks) if _ADA.search(teks) else ():
        day, month = int(match["tanggal"]), _month(match)
        if match["tahun"] and 1 <= day <= _days(match):
            yield Tanggal(match.start("tanggal"), match.end(), date(int(match["tahun"]), month, day))


def mustahil(teks: str) -> Iterator[Rentang]:
    """Dates that cannot be: a day that the month lacks, a weekday that is another, a range backwards."""
    for match in _TANGGAL.finditer(teks) if _ADA.search(teks) else ():
        day, name = int(match["tanggal"]), BULAN[_month(match) - 1]
        start, end = match.start("tanggal"), match.end()
        if not 1 <= day <= _days(match):
            year = f" {match['tahun']}" if match["tahun"] and _days(match) < 30 else ""
            yield Rentang(start, end, f"tanggal {day} tidak ada dalam bulan {name}{year}")
        elif match["mulai"] and int(match["mulai"]) >= day and match["mulai"] != match["tanggal"]:
            yield Rentang(match.start("mulai"), end, "rentang tanggal terbalik")
        elif match["hari"] and match["tahun"] and not match["mulai"]:
            yield from _weekday(match, date(int(match["tahun"]), _month(match), day))


def tanda_tangan_dini(teks: str, tahun: int) -> Iterator[Rentang]:
    """A place and date alone in a line, as above a signature, earlier than the end of the year `tahun`.

    It is for the caller to know that a report is signed there and not a plan or a decree.
    """
    match = _TEMPAT.fullmatch(teks)
    if (
        match
        and int(match["tahun"]) <= tahun
        and not (match["bulan"].casefold() == "desember" and _last(match))
    ):
        month = BULAN[_month(match) - 1]
        day = f"{int(match['tanggal'])} " if match["tanggal"] else ""
        signed = f"{day}{month} {match['tahun']}"
        pesan = f"laporan tahun {tahun} ditandatangani {signed}, sebelum tahun itu berakhir"
        yield Rentang(match.start("bulan"), match.end("tahun"), pesan, f"{month} {tahun + 1}")


def _last(match: re.Match[str]) -> bool:
    return match["tanggal"] in (None, "31")


def _month(match: re.Match[str]) -> int:
    return _NOMOR_BULAN[match["bulan"].casefold()]


def _days(match: re.Match[str]) -> int:
    """How many days the month has; February without its year has 29."""
    return monthrange(int(match["tahun"] or 2024), _month(match))[1]


def _weekday(match: re.Match[str], day: date) -> Iterator[Rentang]:
    right = HARI[day.weekday()]
    if _NOMOR_HARI[match["hari"].casefold()] != day.weekday():
        pesan = f"{day.day} {BULAN[day.month - 1]} {day.year} jatuh pada hari {right}"
        rest = match.string[match.end("hari") : match.end()]
        yield Rentang(match.start("hari"), match.end(), pesan, f"{right}{rest}")
