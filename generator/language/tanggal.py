"""Dates and months."""

from datetime import date
from typing import Final

from babel import Locale
from babel.dates import format_date, get_month_names

from generator.language.exact import bulat

_LOKAL: Final = Locale("id", "ID")


def bulan(n: int) -> str:
    """Return the name of month 1..12: 1 -> ``"Januari"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` out of range.
    Source: EYD V (names of months are capitalised).
    """
    if bulat(n, minimal=1) > 12:
        raise ValueError(f"n must be at most 12, got {n}")
    return str(get_month_names("wide", context="stand-alone", locale=_LOKAL)[n])


def tanggal(d: date | tuple[int, int]) -> str:
    """Return a date, ``"31 Januari 2024"``, or of a pair (year, month) ``"Januari 2024"``.

    Raises ``TypeError`` for anything else, ``ValueError`` for a month out of range.
    """
    if isinstance(d, date):
        return format_date(d, format="d MMMM y", locale=_LOKAL)
    if not isinstance(d, tuple) or len(d) != 2:
        raise TypeError(f"expected a date or a pair (year, month), got {d!r}")
    tahun, nomor_bulan = d
    return f"{bulan(nomor_bulan)} {bulat(tahun, 'tahun')}"


def rentang_tanggal(mulai: date | tuple[int, int], sampai: date | None) -> str:
    """Return the days of something that lasted: ``"8–11 Juli 2023"``, ``"28 Februari–2 Maret 2023"``.

    Without ``sampai`` it is ``tanggal(mulai)``. Raises ``ValueError`` where ``mulai`` has no day or
    does not lie before ``sampai``. Source: EYD V (the en dash means "sampai dengan" between dates).
    """
    if sampai is None:
        return tanggal(mulai)
    if not isinstance(mulai, date) or mulai >= sampai:
        raise ValueError(f"expected a day before {sampai}, got {mulai!r}")
    if mulai.year != sampai.year:
        return f"{tanggal(mulai)}–{tanggal(sampai)}"
    if mulai.month != sampai.month:
        return f"{mulai.day} {bulan(mulai.month)}–{tanggal(sampai)}"
    return f"{mulai.day}–{tanggal(sampai)}"
