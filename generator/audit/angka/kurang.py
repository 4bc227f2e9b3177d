"""Breakdowns that miss their parent though the parent is right: a row is gone, stands twice or is wrong.

Where the parent's own pagu, realisasi and sisa agree, or another place bears its amount out, to change the
parent would be bad advice: what is told is the difference, which is the row to look for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.audit.angka import tempat
from generator.audit.angka.bukti_jumlah import copies
from generator.audit.angka.kendala import JUMLAH, Kendala, Koreksi
from generator.audit.angka.pos import Nilai, Pos
from generator.findings import Finding, Severity
from generator.language.kata import daftar
from generator.teks.angka import write


@dataclass(frozen=True)
class Kurang:
    """A parent whose children do not give it, with the constraint of each amount concerned."""

    kendala: tuple[Kendala, ...]

    @property
    def induk(self) -> Pos:
        """The parent."""
        return self.kendala[0].pos[0]

    @property
    def gaps(self) -> tuple[Decimal, ...]:
        """What the children lack of each amount; negative where they exceed it."""
        return tuple(
            item.nilai[0].angka.nilai - sum((n.angka.nilai for n in item.nilai[1:]), Decimal(0))
            for item in self.kendala
        )

    @property
    def salinan(self) -> tuple[Pos, Pos] | None:
        """Two children that hold the same numbers."""
        group = self.kendala[0].kelompok
        roles = group.peran if group else ()
        children = self.kendala[0].pos[1:]
        if any(child.teks is self.induk.teks for child in children):
            return None
        found = copies([child.nilai for child in children], roles)
        return (children[found[0]], children[found[1]]) if found else None


def incomplete(found: Sequence[Koreksi]) -> tuple[list[Kurang], list[Koreksi]]:
    """The breakdowns that miss a parent that is right, and the corrections that are something else."""
    groups: dict[int, list[Koreksi]] = defaultdict(list)
    rest: list[Koreksi] = []
    for koreksi in found:
        main = koreksi.kendala[0]
        if koreksi.pasti or main.jenis != JUMLAH or main.kelompok is None:
            rest.append(koreksi)
        else:
            groups[id(main.kelompok)].append(koreksi)
    short: list[Kurang] = []
    for items in groups.values():
        kurang = Kurang(tuple(item.kendala[0] for item in items))
        one_way = len({gap > 0 for gap in kurang.gaps}) == 1
        if kurang.salinan or (one_way and (len(items) > 1 or items[0].dibenarkan or items[0].serupa)):
            short.append(kurang)
        else:
            rest += items
    return short, rest


def finding(kurang: Kurang) -> Finding:
    """What is said of such a breakdown, at the parent's first amount."""
    printed = kurang.kendala[0].nilai[0]
    children = [nilai for item in kurang.kendala for nilai in item.nilai[1:]]
    gaps = {item.peran: abs(gap) for item, gap in zip(kurang.kendala, kurang.gaps, strict=True)}
    lacks = kurang.gaps[0] > 0
    amounts = daftar([f"{kurang.induk.peran(role)} {write(gap)}" for role, gap in gaps.items()])
    where = f"rincian {kurang.induk.sebutan} di {tempat.rows(children, printed)}"
    twin = None if lacks else _twin(kurang.induk, kurang.kendala, gaps)
    if kurang.salinan:
        first, second = (post.sebutan for post in kurang.salinan)
        message = (
            f"{where} tidak berjumlah seperti yang tertulis, selisihnya {amounts}; angka baris"
            f' "{second}" sama dengan angka baris "{first}"'
        )
    elif twin is not None:
        message = f'{where} memuat "{twin.sebutan}" yang menyamai kelebihannya: {amounts}'
    else:
        message = (
            f"{where} {'kurang dari' if lacks else 'melebihi'} jumlah yang tertulis, selisihnya {amounts}"
        )
    help = (
        "cari baris dengan angka sebesar selisih itu yang belum tertulis, atau angka rincian yang salah"
        if lacks
        else "cari baris yang tertulis dua kali atau bukan bagiannya, atau angka rincian yang salah"
    )
    if kurang.salinan:
        help = "periksa apakah satu dari kedua baris itu salinan yang belum diisi, atau angka lain yang salah"
    return printed.finding("RINCIAN03", Severity.ERROR, message, help=help)


def _twin(induk: Pos, kendala: Sequence[Kendala], gaps: dict[str, Decimal]) -> Pos | None:
    """The child whose amounts are what the children have too much."""

    def exceeds(child: Pos) -> bool:
        values: dict[str, Nilai] = dict(child.nilai)
        return all(role in values and values[role].angka.nilai == gap for role, gap in gaps.items())

    # The columns of one row are no rows of their own.
    children = [post for post in kendala[0].pos if post is not induk and post.teks is not induk.teks]
    return next((child for child in reversed(children) if exceeds(child)), None)
