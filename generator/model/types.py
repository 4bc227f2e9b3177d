"""The kinds of values that the YAML files hold, each with its own rule and Indonesian message.

The error types raised here start with the finding code they become (see `messages`).
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

from generator.source import OddNumber

Bulan = tuple[int, int]
"""A month: (year, month), for a date whose day is not known yet."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_DIGITS = re.compile(r"0|[1-9]\d{0,17}", re.ASCII)
_GROUPED = re.compile(r"(?:Rp\.?\s*)?\d{1,3}(?:[.,]\d{3})+(?:,-|,00)?")


def _number_as_typed(value: Any) -> bool:
    return isinstance(value, OddNumber | int | Decimal) and not isinstance(value, bool)


def _text(value: Any) -> str:
    if isinstance(value, OddNumber) or not isinstance(value, str):
        if _number_as_typed(value):
            raise PydanticCustomError(
                "BENTUK03",
                "di sini harus ada teks, bukan angka",
                {"help": f'apit dengan tanda kutip: "{value}"'},
            )
        raise PydanticCustomError("BENTUK03", "di sini harus ada teks", {"help": _text_remedy(value)})
    if not value.strip():
        raise PydanticCustomError("BENTUK09", "teks ini kosong", {"help": "isi teksnya, atau hapus kuncinya"})
    return value


def _text_remedy(value: Any) -> str:
    """What to do where a text should be; an unquoted text with a colon is read as keys and values."""
    if isinstance(value, dict) and value:
        return "apit seluruh teks itu dengan tanda kutip, karena memuat titik dua; atau tulis satu teks"
    return "tulis satu teks"


def _code(value: Any) -> str:
    if _number_as_typed(value):
        raise PydanticCustomError(
            "BENTUK04",
            "kode harus diapit tanda kutip agar angka nol di depannya tidak hilang",
            {"help": f'tulis "{value}"'},
        )
    return _text(value)


def _slug(value: Any) -> str:
    text = _code(value)
    if not _SLUG.fullmatch(text):
        raise PydanticCustomError(
            "BENTUK03",
            "id hanya boleh memuat huruf kecil, angka, dan tanda hubung",
            {"help": "contoh: data-pemilih"},
        )
    return text


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    grouped = _grouped_digits(value)
    if grouped:
        raise PydanticCustomError(
            "BENTUK03",
            "angka ditulis tanpa Rp dan tanpa titik pemisah ribuan",
            {"help": f"tulis {grouped}"},
        )
    quoted = isinstance(value, str) and not isinstance(value, OddNumber) and _DIGITS.fullmatch(value)
    remedy = f"tulis {value} tanpa tanda kutip" if quoted else "contoh: 1500000"
    raise PydanticCustomError("BENTUK03", "di sini harus ada bilangan bulat", {"help": remedy})


def _grouped_digits(value: Any) -> str:
    """The digits of a number that was typed as it is printed, else an empty text.

    With a single dot such a number is a decimal to YAML: 439.000.
    """
    if isinstance(value, Decimal) and value.as_tuple().exponent == -3 and abs(value) >= 1:
        return f"{value.scaleb(3):f}"
    if isinstance(value, str) and _GROUPED.fullmatch(value):
        return re.sub(r"\D", "", re.sub(r",(-|00)$", "", value))
    return ""


def _not_negative(value: int | Decimal) -> None:
    if value < 0:
        raise PydanticCustomError(
            "BENTUK06", "angka ini tidak boleh negatif", {"help": "hapus tanda minusnya"}
        )


def _rupiah(value: Any) -> int:
    amount = _integer(value)
    _not_negative(amount)
    return amount


def _measure(value: Any) -> Decimal | str:
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        _not_negative(value)
        return Decimal(value)
    if isinstance(value, str) and re.fullmatch(r"\s*[\d.]*\d,\d+\s*%?|\s*\d+\s*%\s*", value):
        raise PydanticCustomError(
            "BENTUK03",
            "angka ditulis tanpa tanda persen dan dengan titik sebagai tanda desimal",
            {"help": "contoh: 97.5"},
        )
    if isinstance(value, OddNumber):
        raise PydanticCustomError("BENTUK03", "angka ini tidak biasa", {"help": "contoh: 97.5"})
    return _text(value).strip()


def _number(value: Any) -> Decimal:
    number = _measure(value)
    if isinstance(number, str):
        raise PydanticCustomError("BENTUK03", "di sini harus ada angka", {"help": "contoh: 97.5"})
    return number


def _date(value: Any) -> dt.date | Bulan:
    match = _DATE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise PydanticCustomError(
            "BENTUK05",
            "tanggal ditulis tahun-bulan-hari",
            {"help": 'contoh: 2024-01-31, atau "2024-01" bila harinya belum ditetapkan'},
        )
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    try:
        date = dt.date(year, month, day)
    except ValueError:
        raise PydanticCustomError(
            "BENTUK05",
            "tanggal ini tidak ada dalam kalender",
            {"help": "periksa hari dan bulannya"},
        ) from None
    return date if match[3] else (year, month)


def _full_date(value: Any) -> dt.date:
    date = _date(value)
    if not isinstance(date, dt.date):
        raise PydanticCustomError(
            "BENTUK05", "tanggal ini harus lengkap dengan harinya", {"help": "contoh: 2023-12-31"}
        )
    return date


_Stripped = StringConstraints(strip_whitespace=True)

BEBAS = "teks bebas"
"""Marks, among the metadata of a field, a text that people write."""
Teks = Annotated[str, BeforeValidator(_text), _Stripped, BEBAS]
"""A text that is not empty; long ones are Markdown."""
Kode = Annotated[str, BeforeValidator(_code), _Stripped]
"""A code, which must be quoted where YAML would read a number."""
Id = Annotated[str, BeforeValidator(_slug)]
"""A name by which other places refer to an entry: lower case, digits, hyphens."""
Bulat = Annotated[int, BeforeValidator(_integer)]
"""A whole number."""
Jumlah = Annotated[int, BeforeValidator(_rupiah)]
"""A count that cannot be negative."""
Rupiah = Annotated[int, BeforeValidator(_rupiah)]
"""An amount in rupiah, whole and not negative."""
Ukuran = Annotated[Decimal | str, BeforeValidator(_measure)]
"""A target or realisasi: an exact number, or a grade such as BB."""
Angka = Annotated[Decimal, BeforeValidator(_number)]
"""An exact number that cannot be negative."""
Tanggal = Annotated[dt.date | Bulan, BeforeValidator(_date)]
"""A date, or a month where the day is still open."""
TanggalLengkap = Annotated[dt.date, BeforeValidator(_full_date)]
"""A date with its day."""
