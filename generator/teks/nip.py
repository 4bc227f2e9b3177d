"""The NIP of a civil servant: its parts, and what is wrong with its form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

_PANJANG: Final = 18
_PPPK: Final = "21"  # Stands where others have the month of appointment.


@dataclass(frozen=True)
class Nip:
    """A number of 18 digits: birth, month of appointment and sex; None where it is no date.

    A PPPK's number has no month: their appointment is taken for January.
    """

    lahir: dt.date | None
    diangkat: dt.date | None
    kelamin: str


def baca_nip(angka: str) -> Nip:
    """The parts of a NIP of 18 digits (Peraturan Kepala BKN 22/2007)."""
    month = "01" if angka[12:14] == _PPPK else angka[12:14]
    return Nip(_tanggal(angka[:8]), _tanggal(f"{angka[8:12]}{month}01"), angka[14])


def cela_nip(angka: str) -> str:
    """What is wrong with the digits of a NIP, in words; empty where its form is right.

    A NIP has 18 digits: the date of birth (8), the month of appointment (6), the sex (1 or 2) and a serial
    number (3) (Peraturan Kepala BKN 22/2007).
    """
    if len(angka) != _PANJANG:
        return f"terdiri atas {len(angka)} angka, bukan {_PANJANG}"
    nip = baca_nip(angka)
    if nip.lahir is None:
        return "tidak diawali tanggal lahir yang ada dalam kalender"
    if nip.diangkat is None:
        return "tidak memuat bulan pengangkatan pada angka ke-9 sampai ke-14"
    return "" if nip.kelamin in "12" else f"memuat {nip.kelamin} sebagai jenis kelamin pada angka ke-15"


def _tanggal(angka: str) -> dt.date | None:
    try:
        return dt.date(int(angka[:4]), int(angka[4:6]), int(angka[6:8]))
    except ValueError:
        return None
