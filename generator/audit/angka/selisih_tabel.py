"""Columns of a table that are the difference of two others: kenaikan, penurunan, selisih.

Which two columns, and whether they are subtracted or compared in percent, the rows tell themselves: nearly
all of them must agree.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

from generator.audit.angka import hitungan
from generator.audit.angka.format_kolom import reader
from generator.audit.angka.kalimat_angka import confirmed, printed
from generator.audit.angka.kepala import heads
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import Nilai
from generator.audit.naskah import Naskah, Tabel
from generator.findings import Finding, Severity
from generator.teks.angka import rounded, write

_SELISIH = re.compile(
    r"kenaikan|penurunan|peningkatan|pertumbuhan|perubahan|pertambahan|penambahan|pengurangan|perkembangan"
    r"|selisih|deviasi|\bnaik\b|\bturun\b|\bgap\b|\btambah\b|\bkurang\b|bertambah|berkurang|lebih\b",
    re.IGNORECASE,
)
# So many rows must follow for one that does not, and so many at least.
_KALI, _TERKECIL = 2, 2
_DIGIT = 3

Baris = Mapping[int, Nilai]


@dataclass(frozen=True)
class Aturan:
    """What a column says of two others: the second less the first, or in percent of the first."""

    kolom: int
    awal: int
    akhir: int
    persen: bool

    def holds(self, row: Baris) -> bool:
        """Whether a row follows, be it that its sign is left out."""
        told, exact = row[self.kolom].angka, self.value(row)
        if exact is None:
            return False
        return abs(told.nilai) in rounded(abs(exact), told.desimal) or self._rounding(row, exact)

    def _rounding(self, row: Baris, exact: Fraction) -> bool:
        """Whether percentages, rounded themselves, can have given the difference."""
        angka = [row[at].angka for at in (self.kolom, self.awal, self.akhir)]
        if self.persen or not any(each.persen for each in angka):
            return False
        step = max(Fraction(each.langkah) for each in angka)
        return abs(abs(exact) - abs(Fraction(angka[0].nilai))) <= step

    def value(self, row: Baris) -> Fraction | None:
        """What the column would be by the two others; None where no percentage can be taken."""
        first, second = (Fraction(row[at].angka.nilai) for at in (self.awal, self.akhir))
        if not self.persen:
            return second - first
        return (second - first) / first * 100 if first else None


def differences(naskah: Naskah) -> Iterator[Finding]:
    """A difference in a table that is not that of the two columns which the other rows subtract."""
    known = None
    for tabel in naskah.tabel:
        for rule, rows in _rules(tabel):
            known = known or {finding.mark for finding in hitungan.contradictions(naskah)}
            for row in rows:
                marks = {nilai.teks.mark(nilai.angka.awal) for nilai in row.values()}
                if not rule.holds(row) and not marks & known:
                    yield _finding(rule, row, naskah)


def _rules(tabel: Tabel) -> Iterator[tuple[Aturan, list[Baris]]]:
    """The columns of differences, each with what it says and the rows that have all three numbers."""
    names = [" ".join(parts) for parts in heads(tabel)]
    places = [at for at, name in enumerate(names) if at and _SELISIH.search(name)]
    if not places or len(tabel.baris) <= _TERKECIL:
        return
    read = reader(tabel)
    rows: list[Baris] = [
        {at: Nilai(cell, angka) for at, cell in enumerate(row) if (angka := read(cell))}
        for row in tabel.baris
    ]
    for place in places:
        found = [
            (rule, full)
            for first, second in permutations([at for at in range(len(names)) if at not in places], 2)
            if (full := [row for row in rows if {place, first, second} <= row.keys()])
            for persen in (False, True)
            if _follows(rule := Aturan(place, first, second, persen), full)
        ]
        best = max(found, key=lambda pair: sum(map(pair[0].holds, pair[1])), default=None)
        if best:
            yield best


def _follows(rule: Aturan, rows: Sequence[Baris]) -> bool:
    """Whether enough rows follow a rule, those that change nothing left out."""
    telling = [row for row in rows if row[rule.kolom].angka.nilai]
    good = [row for row in telling if rule.holds(row)]
    # A few small numbers agree by accident.
    long = any(len(str(row[rule.kolom].angka.nilai).strip("-0")) >= _DIGIT for row in good)
    enough = len(good) > _TERKECIL or (len(good) == _TERKECIL and long)
    return enough and len(good) >= _KALI * (len(telling) - len(good))


def _finding(rule: Aturan, row: Baris, naskah: Naskah) -> Finding:
    """What is said of such a difference; the right one is proposed where both numbers stand elsewhere too."""
    told, first, second = (row[at] for at in (rule.kolom, rule.awal, rule.akhir))
    exact = rule.value(row) or Fraction(0)
    gap = abs(exact) if told.angka.nilai >= 0 else exact
    if rule.persen:
        right = write(gap, replace(told.angka, desimal=told.angka.desimal or 2))
        tells = f"perubahan dari {first.tercetak} ke {second.tercetak}"
    else:
        right = as_printed(Decimal(gap.numerator) / gap.denominator, told)
        tells = f"selisih {first.tercetak} dan {second.tercetak}"
    counts = printed(naskah)
    if not rule.persen and (other := _other(told, first, second, counts)):
        wrong, value = other
        shown = as_printed(value, wrong)
        return wrong.finding(
            "SISA03",
            Severity.ERROR,
            f"{tells} tertulis {told.tercetak}; dengan {shown}, yang tertulis di tempat lain, cocok",
            expected=shown,
            help="periksa angka ini, lalu samakan di semua tempat",
        )
    sure = all(confirmed(nilai.angka.nilai, counts) for nilai in (first, second))
    return told.finding(
        "PERSEN02" if rule.persen else "SISA03",
        Severity.ERROR,
        f"{tells} tertulis {told.tercetak}, tetapi hitungannya {right}",
        expected=right if sure else "",
        help="hitung kembali selisihnya, atau periksa kedua angka yang menjadi dasarnya",
    )


def _other(
    told: Nilai, first: Nilai, second: Nilai, counts: Counter[Decimal]
) -> tuple[Nilai, Decimal] | None:
    """The number beside a difference that is wrong, and the right one, where only that stands elsewhere."""
    gap = told.angka.nilai
    for wrong, base in ((first, second), (second, first)):
        for value in (base.angka.nilai - gap, base.angka.nilai + gap):
            if not confirmed(wrong.angka.nilai, counts) and confirmed(value, counts, besides=0):
                return wrong, value
    return None


RULES = (differences,)
