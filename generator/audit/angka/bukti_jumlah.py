"""When a sum that does not hold is a mistake of the report, and when only the table was misunderstood.

That some rows add up to another one is a guess. It is believed where it holds exactly in another column,
or for most other parents of the table, or where what is printed differs from the sum as a misprint does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from generator.audit.angka.pos import PAGU, REALISASI, SISA, Nilai

UANG = (PAGU, REALISASI, SISA, "target pendapatan", "realisasi pendapatan")
# A sum that misses by more is no misprint, unless a digit or two explain it.
WAJAR = Decimal("0.25")
# The codes of kegiatan have so many digits.
_KODE = 4
# A parent that is surely right may lack this much of its children.
SEPARUH = Decimal("0.5")
# Without another column that holds, it must be nearer.
DEKAT = Decimal("0.05")
# Where a row may be lacking, or stand twice.
KURANG = Decimal("0.35")
# Digits that are exchanged in a number so long may be two.
PANJANG = 7
PANJANG_KEBETULAN = 5
# Two things hardly have two numbers in common from here on, nor one with so many digits before its noughts.
TERSENDIRI, DIGIT_TERSENDIRI = 100, 4


@dataclass(frozen=True)
class Isi:
    """What a row holds: its numbers by role, the roles whose cell cannot be read, and its own number."""

    nilai: Mapping[str, Nilai]
    rusak: frozenset[str] = frozenset()
    nomor: str = ""


@dataclass(frozen=True)
class Selisih:
    """A column of a group: what is printed and what the children give."""

    peran: str
    tercetak: Decimal
    jumlah: Decimal
    terbaca: bool
    lengkap: bool

    @property
    def tepat(self) -> bool:
        """Whether the sum holds."""
        return self.tercetak == self.jumlah

    @property
    def nisbi(self) -> Decimal:
        """The gap as a part of the greater of both."""
        return abs(self.tercetak - self.jumlah) / (max(abs(self.tercetak), abs(self.jumlah)) or Decimal(1))


def gaps(parent: Isi, children: Sequence[Isi], roles: Sequence[str]) -> list[Selisih]:
    """The columns in which a sum can be looked at; those of which nothing can be said are left out."""
    whole = complete(children)
    found: list[Selisih] = []
    for role in roles:
        own = [child.nilai[role] for child in children if role in child.nilai]
        if role not in parent.nilai or len(own) < min(2, len(children)):
            continue
        total = sum((nilai.angka.nilai for nilai in own), Decimal(0))
        stated = parent.nilai[role]
        item = Selisih(role, stated.angka.nilai, total, _read(children, role, roles), whole)
        if item.tepat or not (_rate(stated, own, role) or _rounding(item, stated, own)):
            found.append(item)
    return found


def believed(
    items: Sequence[Selisih],
    *,
    dasar: bool = False,
    lemah: bool = False,
    polos: bool = False,
    utuh: bool = False,
) -> tuple[str, ...]:
    """The columns of a group that may be held against it: where it holds, and where it is contradicted.

    `dasar`: other parents of the table are the sums of their children, or the parent's own row bears it
    out; `utuh`: the parents give the table's total too, so that it is the children that must lack. `lemah`:
    nothing marks the children as such. `polos`: the table is nothing but a list and its total.
    """
    exact = [item for item in items if item.tepat]
    firm = any(item.tercetak for item in exact)
    money = any(item.tercetak and item.peran in UANG for item in exact)
    broken = [item for item in items if not item.tepat and item.terbaca and (item.lengkap or money)]
    found = [item.peran for item in exact]
    misprint = any(misprinted(item.tercetak, item.jumlah) for item in broken)
    alone = polos and len(items) == 1
    # Where the other columns of a plain list hold, the last one does not hold by another reckoning.
    only = polos and len(broken) == 1 and sum(item.tercetak != 0 for item in exact) > 1
    for item in broken:
        slip = misprinted(item.tercetak, item.jumlah)
        if firm:
            ok = slip or item.nisbi <= (KURANG if only else WAJAR) or (money and item.peran in UANG)
        elif dasar:
            ok = slip or item.nisbi <= (SEPARUH if utuh else KURANG)
        elif lemah:
            ok = item.peran in UANG and slip and digits(item.tercetak) >= PANJANG_KEBETULAN
        else:
            ok = slip or (alone and item.nisbi <= WAJAR) or (misprint and item.nisbi <= DEKAT)
        if ok:
            found.append(item.peran)
    return tuple(found)


def misprinted(first: Decimal, second: Decimal) -> bool:
    """Whether two numbers differ as a misprint does: by a digit, two in a long one, or two exchanged."""
    if (first < 0) != (second < 0):
        return False
    scale = max(-_exponent(first), -_exponent(second), 0)
    a, b = (str(int(abs(value).scaleb(scale))) for value in (first, second))
    if len(a) == len(b):
        other = [index for index, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        if len(other) == 2 and a[other[0]] == b[other[1]] and a[other[1]] == b[other[0]]:
            return True
        # A digit more or less says little of round numbers, and of two digits at the beginning.
        near = abs(first - second) <= WAJAR * max(abs(first), abs(second))
        telling = min(len(x.rstrip("0")) for x in (a, b))
        if len(other) == 1:
            return near or len(a) < 3 or telling > 2
        return near and len(a) >= PANJANG and len(other) == 2 and telling >= PANJANG_KEBETULAN
    short, long = sorted((a, b), key=len)
    return (
        len(long) - len(short) == 1
        and len(short) > 2
        and any(long[:index] + long[index + 1 :] == short for index in range(len(long)))
    )


def digits(value: Decimal) -> int:
    """How many digits a number has before the noughts at its end: with many, one like it is no accident."""
    return len(str(abs(int(value))).rstrip("0"))


def copies(rows: Sequence[Mapping[str, Nilai]], roles: Sequence[str]) -> tuple[int, int] | None:
    """Two rows that say the same in all columns, as no two things do: one was copied and not filled in."""
    seen: dict[tuple[tuple[str, Decimal], ...], int] = {}
    for place, row in enumerate(rows):
        key = tuple((role, row[role].angka.nilai) for role in roles if role in row)
        several = sum(abs(value) >= TERSENDIRI for _, value in key) > 1
        if several or any(digits(value) >= DIGIT_TERSENDIRI for _, value in key):
            if key in seen:
                return seen[key], place
            seen[key] = place
    return None


def complete(children: Sequence[Isi]) -> bool:
    """Whether no row seems lost: the numbers of the rows follow each other; codes of four digits need not."""
    signs = [child.nomor.strip("(). ") for child in children]
    numbers = [int(sign) for sign in signs if sign.isdigit() and len(sign) < _KODE]
    return all(after - before in (0, 1) or after == 1 for before, after in pairwise(numbers))


def _read(children: Sequence[Isi], role: str, roles: Sequence[str]) -> bool:
    """Whether every child's number in a column is known; a row without any number is a heading."""
    return not any(
        role in child.rusak or (role not in child.nilai and any(other in child.nilai for other in roles))
        for child in children
    )


def _rate(parent: Nilai, own: Sequence[Nilai], role: str) -> bool:
    """Whether a column looks like one of rates or means, whose total is none: it lies among its parts."""
    if role in UANG:
        return False
    if parent.angka.persen != all(nilai.angka.persen for nilai in own):
        return True
    values = [nilai.angka.nilai for nilai in own]
    decimals = parent.angka.desimal or any(nilai.angka.desimal for nilai in own)
    return bool(decimals) and len(own) > 1 and min(values) <= parent.angka.nilai <= max(values)


def _rounding(item: Selisih, parent: Nilai, own: Sequence[Nilai]) -> bool:
    """Whether the parts, each rounded to its decimals, can have given the total."""
    if not any(nilai.angka.desimal for nilai in (parent, *own)):
        return False
    steps = sum((nilai.angka.langkah for nilai in (parent, *own)), Decimal(0))
    return abs(item.tercetak - item.jumlah) <= steps / 2


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
