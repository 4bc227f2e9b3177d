"""Numbers, rupiah and percentages in figures."""

from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from typing import Final

from babel import Locale
from babel.numbers import format_decimal

from generator.language.exact import bulat, jumlah_desimal, pecahan, satuan_terakhir
from generator.language.kata import gabung

MINUS: Final = "\N{MINUS SIGN}"


_LOKAL: Final = Locale("id", "ID")


@lru_cache(maxsize=4096)  # The same figures are printed in every document and table.
def _cetak(satuan: int, desimal: int) -> str:
    """Return ``satuan`` units of ``10**-desimal`` with Indonesian separators and a true minus."""
    digit = tuple(int(d) for d in str(abs(satuan)))
    pola = "#,##0." + "0" * desimal if desimal else "#,##0"
    with localcontext() as konteks:
        # Babel quantises once more; its default of 28 digits must not limit an exact value.
        konteks.prec = len(digit) + desimal + 1
        teks = format_decimal(Decimal((0, digit, -desimal)), format=pola, locale=_LOKAL)
    return MINUS + teks if satuan < 0 else teks


def angka(value: int | Decimal | Fraction, desimal: int | None = None) -> str:
    """Return a number in figures: ``1234567.89`` -> ``"1.234.567,89"``.

    ``desimal`` is the number of decimals, rounded half up. ``None`` prints what was typed: an int
    has none and ``Decimal("98.50")`` keeps both (``"98,50"``). A negative number starts with
    U+2212; one that rounds to zero carries no sign.

    Raises ``TypeError`` for float, bool or text and ``ValueError`` for NaN, infinity, a negative
    ``desimal``, or a non-integral ``Fraction`` without ``desimal``.
    Source: EYD V (full stop for thousands, comma for decimals).
    """
    tepat = pecahan(value)
    if desimal is None:
        desimal = jumlah_desimal(value)
    bulat(desimal, "desimal", minimal=0)
    return _cetak(satuan_terakhir(tepat, desimal), desimal)


def rupiah(n: int) -> str:
    """Return whole rupiah: ``20415736000`` -> ``"Rp20.415.736.000"``, negative ``"−Rp1.000"``.

    Raises ``TypeError`` unless ``n`` is an int. Source: EYD V ("Rp" without full stop or space);
    ",00" is left out because a state budget has no sen.
    """
    teks = f"Rp{angka(abs(bulat(n)))}"
    return MINUS + teks if n < 0 else teks


def dekat_seratus(value: Fraction, desimal: int) -> str:
    """Return how a percentage that merely rounds to a hundred lies to it, else an empty text.

    ``"hampir"`` (below) or ``"sedikit di atas"``; with ``desimal=0`` always an empty text. Raises
    ``TypeError`` or ``ValueError`` for a ``desimal`` that is no number of decimals.
    """
    if not bulat(desimal, "desimal", minimal=0) or satuan_terakhir(value, desimal) != 100 * 10**desimal:
        return ""
    return "" if value == 100 else "hampir" if value < 100 else "sedikit di atas"


def persen(value: int | Decimal | Fraction, desimal: int = 2) -> str:
    """Return a computed percentage for prose: ``"99,56%"``.

    ``value`` is in percent. A value that is exactly integral prints without decimals (``"100%"``,
    ``"0%"``); one that merely rounds to an integer keeps them (``"50,00%"``). One that merely rounds
    to a hundred is told in words, because ``"100,00%"`` beside a remainder reads as a contradiction:
    ``"hampir 100%"`` for 99.996, ``"sedikit di atas 100%"`` for 100.001. So a reader who sees
    ``"100%"`` alone may rely on it: the whole. With ``desimal=0`` the caller gives these distinctions
    up.

    Raises as `angka`. Source: EYD V (no space before the sign).
    """
    exact = pecahan(value)
    near = dekat_seratus(exact, desimal)
    if near:
        return f"{near} 100%"
    return f"{angka(exact, 0 if exact.denominator == 1 else desimal)}%"


def persen_tabel(value: int | Decimal | Fraction, desimal: int = 2) -> str:
    """Return a percentage for a table column headed (%): always decimals, no sign, ``"100,00"``.

    ``value`` is in percent; equal decimals in every row let a column be read downwards.
    Raises as `angka`.
    """
    return angka(value, desimal)


def nilai(value: int | Decimal | str, satuan: str) -> str:
    """Return a typed target or realisasi with its unit: ``"97,5%"``, ``"12 dokumen"``, ``"BB"``.

    ``value`` is printed as it was typed, never rounded. The unit ``"persen"`` becomes the sign;
    a grade is text and stands without unit. Raises as `angka`.
    """
    if isinstance(value, str):
        return value
    if satuan == "persen":
        return f"{angka(value)}%"
    return gabung(angka(value), satuan)
