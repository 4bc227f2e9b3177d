"""Numbers as Indonesian reports print them, read exactly: amounts, percentages and plain numbers.

Dots group thousands and a comma begins the decimals (1.234.567,00), but percentages come with a dot as
well (99.52%), amounts with a dash for no sen (Rp. 1.234,-), and scans break them with blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

SKALA = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12, "trilyun": 10**12}
_TITIK = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_INGGRIS = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")
_SPASI = re.compile(r"\d{1,3}(?: \d{3})+(?:,\d+)?")
_DESIMAL = re.compile(r"\d+[.,]\d+")
_POLOS = re.compile(r"\d+")
_BADAN = r"\d+(?:[.,]\d+)*"
# Blanks inside an amount are a scan's; they are closed only where digits and dots then make an amount.
_RETAK = r"\d[\d., ]*\d"
_CARI = re.compile(
    rf"(?P<rp>\bRp\s?\.?\s*)(?P<retak>{_RETAK}|\d)|(?<![\w/])(?<![^\W_][.,/])(?<!\d-)(?<!\d–)(?P<angka>{_BADAN})",
    re.IGNORECASE,
)
_SESUDAH = re.compile(
    r"(?:,[-–])?(?:\s?(?P<persen>%|(?:persen|prosen)\b)|\s(?P<skala>ribu|juta|mil[iy]ar|tril[iy]un)\b)?",
    re.IGNORECASE,
)
_SEL = re.compile(
    rf"(?P<kurung>\()?(?P<minus>[-−])?\s?(?P<rp>Rp\s?\.?\s*)?(?P<minus2>[-−])?(?P<angka>{_RETAK}|\d)\s?"
    r"(?:,[-–])?\s?(?P<persen>%(?:\s?persen)?)?[.,]*\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Angka:
    """A number in a text: its span, its exact value, and how it was printed.

    `desimal` counts the decimals printed, `ribuan` says whether its thousands are grouped. A percentage
    has the value that stands before its sign.
    """

    awal: int
    akhir: int
    nilai: Decimal
    desimal: int = 0
    persen: bool = False
    rupiah: bool = False
    ribuan: bool = False
    skala: int = 1
    koma: bool = True

    @property
    def langkah(self) -> Decimal:
        """What one unit of the last printed digit is worth."""
        return self.skala * Decimal(1).scaleb(-self.desimal)

    @property
    def uang(self) -> bool:
        """Whether this is an amount of money by its look."""
        return not self.persen and (self.rupiah or self.ribuan)


def read_digits(digits: str) -> tuple[Decimal, int, bool, bool] | None:
    """The value, the decimals, whether thousands are grouped and whether a comma begins the decimals.

    None where the digits, dots and commas make no number, as in 076.01.2.
    """
    if _TITIK.fullmatch(digits):
        # A lone 0.123 is no thousand.
        if digits.startswith("0."):
            return Decimal(digits.replace(",", "")), len(digits) - 2, False, False
        whole, _, rest = digits.partition(",")
        return Decimal(f"{whole.replace('.', '')}.{rest or 0}"), len(rest), True, True
    if _INGGRIS.fullmatch(digits):
        whole, _, rest = digits.partition(".")
        return Decimal(f"{whole.replace(',', '')}.{rest or 0}"), len(rest), True, False
    if _DESIMAL.fullmatch(digits):
        whole, rest = re.split("[.,]", digits)
        return Decimal(f"{whole}.{rest}"), len(rest), False, "," in digits
    if _POLOS.fullmatch(digits):
        return Decimal(digits), 0, False, True
    return None


def _closed(digits: str) -> str | None:
    """The digits without the blanks of a scan, or None where closing them makes no amount."""
    if " " not in digits:
        return digits
    if _SPASI.fullmatch(digits):
        return digits.replace(" ", ".")
    closed = digits.replace(" ", "")
    return closed if _TITIK.fullmatch(closed) or _DESIMAL.fullmatch(closed) else None


def find(isi: str) -> Iterator[Angka]:
    """The numbers in a text, in order; parts of codes, of dates with strokes and of year ranges are none."""
    for match in _CARI.finditer(isi):
        group = "retak" if match["rp"] else "angka"
        start, end = match.span(group)
        digits = match[group]
        if group == "retak":
            digits = _longest(digits)
            end = start + len(digits)
            digits = _closed(digits) or digits
        read = read_digits(digits)
        if read is None or re.match(r"[^\W\d_]|/\s?\w|\.\w|[-–]\d", isi[end : end + 3]):
            continue
        after = _SESUDAH.match(isi, end)
        assert after
        nilai, desimal, ribuan, koma = read
        skala = SKALA[after["skala"].lower()] if after["skala"] else 1
        yield Angka(
            match.start(), after.end(), nilai * skala, desimal, bool(after["persen"]), bool(match["rp"]),
            ribuan, skala, koma,
        )  # fmt: skip


def _longest(digits: str) -> str:
    """The longest beginning of digits with blanks that is one number: '2.313.43 8.000', not '5.000 12'."""
    parts = digits.split(" ")
    for count in range(len(parts), 1, -1):
        joined = " ".join(parts[:count])
        whole = parts[0].split(",")[0].split(".")
        # A first part that is a number by itself ends there: what follows the blank is another.
        broken = len(whole[-1]) != 3 or ("," in joined and "," not in parts[0])
        if broken and len(whole) > 1 and _closed(joined) and _TITIK.fullmatch(joined.replace(" ", "")):
            return joined
    return parts[0].rstrip(".,")


def read_cell(isi: str) -> Angka | None:
    """The number that a whole cell of a table holds, or None.

    'Rp', '%', ',-' and the blanks of a scan may stand in it; an amount in brackets is negative.
    """
    text = isi.strip()
    match = _SEL.fullmatch(text)
    if not match:
        return None
    digits = _closed(match["angka"])
    read = digits and read_digits(digits)
    if not read:
        return None
    nilai, desimal, ribuan, koma = read
    if match["kurung"] and not ribuan:
        return None  # (2) numbers a column or an item.
    # Decimals that are all zeros say nothing of rounding of an amount: 1.000,0000 is 1000.
    if ribuan and nilai == nilai.to_integral_value():
        desimal = 0
    negative = match["minus"] or match["minus2"] or match["kurung"]
    start = len(isi) - len(isi.lstrip())
    return Angka(
        start, start + len(text), -nilai if negative else nilai, desimal, bool(match["persen"]),
        bool(match["rp"]), ribuan, 1, koma,
    )  # fmt: skip


def rounded(tepat: Fraction, desimal: int) -> frozenset[Decimal]:
    """What may be printed for an exact value with so many decimals: rounded half up, or cut off."""
    value = Decimal(tepat.numerator) / Decimal(tepat.denominator)
    step = Decimal(1).scaleb(-desimal)
    return frozenset((value.quantize(step, ROUND_HALF_UP), value.quantize(step, ROUND_DOWN)))


def write(nilai: Decimal | int | Fraction, like: Angka | None = None) -> str:
    """A value as Indonesian reports print it; decimals, their mark and the percent sign as in `like`."""
    desimal = like.desimal if like else 0
    if isinstance(nilai, Fraction):
        nilai = Decimal(nilai.numerator) / Decimal(nilai.denominator)
    text = f"{Decimal(nilai).quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP):,f}"
    if like is None or like.koma:
        text = text.translate(str.maketrans(",.", ".,"))
    return text + "%" if like and like.persen else text
