"""Amounts and percentages of a sentence: which belong together, and which were misprinted beyond reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Nilai
from generator.teks.angka import Angka, rounded


def unreadable(angka: Angka) -> bool:
    """Whether an amount lost a dot: "Rp. 907458.180"."""
    return angka.rupiah and angka.desimal == 3 and not angka.ribuan and angka.nilai >= 1000


def without_noughts(angka: Angka) -> Angka:
    """A percentage without the noughts after its second decimal: 98,840 is 98,84."""
    digits = angka.desimal
    while digits > 2 and angka.nilai == round(angka.nilai, digits - 1):
        digits -= 1
    return replace(angka, desimal=digits, nilai=round(angka.nilai, digits))


def detach(nilai: dict[str, Nilai], amounts: Sequence[Decimal]) -> None:
    """Takes apart what does not belong together, by the other amounts of the paragraph.

    A realisasi whose percentage is that of another amount is no realisasi of the pagu before it; a
    percentage that another amount has of the pagu is not that of the realisasi.
    """
    pagu, realisasi, persen = (nilai.get(role) for role in (PAGU, REALISASI, PERSEN))
    if not pagu or not realisasi or not persen:
        return
    part, whole = realisasi.angka.nilai, pagu.angka.nilai
    others = [amount for amount in amounts if amount not in (part, whole)]
    if _is_share(persen.angka, part, whole):
        return
    if any(_is_share(persen.angka, part, other) for other in others):
        del nilai[REALISASI], nilai[PERSEN]
    elif any(_is_share(persen.angka, other, whole) for other in others):
        del nilai[PERSEN]


def attach(nilai: dict[str, Nilai], amounts: Sequence[Nilai]) -> None:
    """Gives a realisasi the amount told right before it as its pagu, where its sisa or its share says so.

    "Pagu Rp5 juta. Sampai akhir tahun terserap Rp4 juta atau 80%, sisa Rp1 juta": one of both must hold.
    """
    realisasi, persen, sisa = (nilai.get(role) for role in (REALISASI, PERSEN, SISA))
    if PAGU in nilai or not realisasi or not persen or not sisa:
        return
    before = [amount for amount in amounts if amount.angka.awal < realisasi.angka.awal]
    part, rest = realisasi.angka.nilai, sisa.angka.nilai
    if not before or before[-1].angka.nilai < part:
        return
    whole = before[-1].angka.nilai
    if whole - part == rest or (persen.angka.desimal > 1 and _is_share(persen.angka, part, whole)):
        nilai[PAGU] = before[-1]


def _is_share(persen: Angka, part: Decimal, whole: Decimal) -> bool:
    return bool(whole) and persen.nilai in rounded(Fraction(part) / Fraction(whole) * 100, persen.desimal)
