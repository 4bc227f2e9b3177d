"""Exact numbers in, and half-up rounding: the ground under every printed figure.

Babel alone would round half to even.
"""

from decimal import Decimal
from fractions import Fraction


def bulat(n: int, nama: str = "n", minimal: int | None = None) -> int:
    """Return ``n`` if it is a true ``int`` (and at least ``minimal``), else raise.

    Type hints do not stop a Jinja template, so the check is made at run time.
    """
    if isinstance(n, bool) or not isinstance(n, int):
        raise TypeError(f"{nama} must be an int, not {type(n).__name__}")
    if minimal is not None and n < minimal:
        raise ValueError(f"{nama} must be at least {minimal}, got {n}")
    return n


def pecahan(value: int | Decimal | Fraction) -> Fraction:
    """Return the exact value as a fraction; refuse float, bool, text, NaN and infinity."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise TypeError(f"expected int, Decimal or Fraction, not {type(value).__name__}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"expected a finite number, got {value}")
    return Fraction(value)


def satuan_terakhir(value: Fraction, desimal: int) -> int:
    """Return ``value`` rounded half up, counted in units of its last printed digit.

    ``satuan_terakhir(Fraction("99.565"), 2)`` is 9957. A tie moves away from zero.
    """
    besar = abs(value) * 10**desimal
    dibulatkan: int = (2 * besar.numerator + besar.denominator) // (2 * besar.denominator)
    return -dibulatkan if value < 0 else dibulatkan


def jumlah_desimal(value: int | Decimal | Fraction) -> int:
    """Return how many decimals ``value`` was written with; raise for a broken fraction."""
    if isinstance(value, Decimal):
        eksponen = value.as_tuple().exponent
        return max(0, -eksponen) if isinstance(eksponen, int) else 0
    if isinstance(value, Fraction) and value.denominator != 1:
        raise ValueError(f"a fraction has no written decimals; give desimal for {value}")
    return 0
