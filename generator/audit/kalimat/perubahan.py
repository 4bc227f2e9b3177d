"""What a sentence says rose or fell, by how much, and from what to what.

"mencapai 54.240 orang, naik 5.040 orang dari tahun 2022 sebanyak 49.200 orang atau meningkat 10,24%": two
values and the change between them prove each other. The forms that tell which number is which are few; where
a sentence has none of them, nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from generator.audit.angka.kalimat_angka import Kalimat, confirmed, printed, sentences
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat import bentuk_perubahan, ukuran
from generator.audit.kalimat.bentuk_perubahan import MENUJU, YAITU, Letak, is_change
from generator.audit.naskah import Naskah
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write

_BANTUAN = "hitung kembali perubahannya, atau periksa kedua angka yang menjadi dasarnya"


@dataclass(frozen=True)
class Perubahan:
    """A change that is told: how much, from `awal` to `akhir`; `pasti` where one sentence has all three.

    `dekat` are the numbers around it.
    """

    ubah: Nilai
    awal: Nilai
    akhir: Nilai
    pasti: bool
    dekat: tuple[Angka, ...]

    @property
    def pasangan(self) -> tuple[Nilai, Nilai]:
        """Both values."""
        return self.awal, self.akhir

    def holds(self) -> bool:
        """Whether both values, or any two that stand near, give the change as it is printed."""
        told = self.ubah.angka
        values = (self.awal.angka, self.akhir.angka)
        if told.nilai in (angka.nilai for angka in values) or _gives(*values, told):
            return True
        return any(_gives(one, two, told) for one, two in combinations(self.dekat, 2))

    def holds_with(self, at: Nilai, value: Decimal) -> bool:
        """Whether the change follows when one of the two values is another."""
        angka = [replace(n.angka, nilai=value) if n is at else n.angka for n in self.pasangan]
        return _gives(angka[0], angka[1], self.ubah.angka)


def changes(naskah: Naskah) -> Iterator[Finding]:
    """A change in a sentence that is not that of the two values beside it."""
    for paragraf in naskah.paragraf:
        before: Kalimat | None = None
        for sentence in sentences(paragraf.teks):
            told = list(_told(sentence, before))
            before = sentence
            for pair in dict.fromkeys(item.pasangan for item in told):
                same = [item for item in told if item.pasangan == pair]
                wrong = [item for item in same if not item.holds()]
                if wrong:
                    known = {finding.mark for finding in ukuran.measures(naskah)}
                    found = findings(wrong, printed(naskah), proven=len(wrong) < len(same))
                    yield from (finding for finding in found if finding.mark not in known)


def _told(kalimat: Kalimat, before: Kalimat | None) -> Iterator[Perubahan]:
    """The changes of a sentence of which both values are known."""
    near = (*(before.angka if before else ()), *kalimat.angka)
    pair: tuple[Nilai, Nilai, bool] | None = None
    last = -2
    at = 0
    while at < len(kalimat.angka):
        if not is_change(kalimat, at):
            at += 1
            continue
        end = at
        while end + 1 < len(kalimat.angka) and YAITU.match(kalimat.sela[end + 1]):
            if kalimat.angka[end + 1].persen == kalimat.angka[end].persen:
                break
            end += 1
        # "... dari tahun 2022 sebanyak 49.200 orang atau meningkat 10,24%" goes on with the same two.
        if last != at - 1 or not MENUJU.match(kalimat.sela[at]):
            pair, last = bentuk_perubahan.pair(Letak(kalimat, at, end, last, before))
        last = max(last, end)
        if pair and _comparable(pair[0].angka, pair[1].angka):
            for place in range(at, end + 1):
                # People do not rise by rupiah.
                if kalimat.angka[place].persen or kalimat.angka[place].rupiah == pair[0].angka.rupiah:
                    yield Perubahan(kalimat.nilai(place), *pair, near)
        at = end + 1


def _comparable(one: Angka, two: Angka) -> bool:
    """Whether two numbers are values of one thing: amounts, percentages, or plain numbers of one scale."""
    alike = (one.persen, one.rupiah) == (two.persen, two.rupiah)
    small, large = sorted((abs(one.nilai), abs(two.nilai)))
    return alike and small > 0 and large < 100 * small


def _gives(one: Angka, two: Angka, told: Angka) -> bool:
    """Whether two values differ by a change as printed: by so much, or by so many percent of either."""
    gap = abs(Fraction(one.nilai) - Fraction(two.nilai))
    if told.nilai / told.skala in rounded(gap / told.skala, told.desimal):
        return True
    # Percentages and amounts in millions are rounded themselves.
    loose = one.persen or one.skala > 1
    if loose and abs(gap - Fraction(told.nilai)) <= max(
        Fraction(angka.langkah) for angka in (one, two, told)
    ):
        return True
    bases = [Fraction(angka.nilai) for angka in (one, two) if angka.nilai]
    return any(told.nilai in rounded(gap / base * 100, told.desimal) for base in bases)


def findings(wrong: Sequence[Perubahan], counts: Counter[Decimal], *, proven: bool) -> Iterator[Finding]:
    """What is said of the changes that do not follow from one pair of values; `proven` where others do."""
    item = wrong[0]
    other = None if proven else _other(wrong, counts)
    if other is not None:
        value, right = other
        shown = as_printed(right, value)
        base = item.akhir if value is item.awal else item.awal
        yield value.finding(
            "SISA03",
            Severity.WARNING,
            f"perubahan antara {item.awal.tercetak} dan {item.akhir.tercetak} tertulis {item.ubah.tercetak};"
            f" {shown}, yang tertulis di tempat lain, cocok dengan perubahan itu dan {base.tercetak}",
            expected=shown,
            help=_BANTUAN,
        )
        return
    sure = proven or all(confirmed(value.angka.nilai, counts) for value in item.pasangan)
    for each in wrong:
        yield _finding(each, sure=sure)


def _other(wrong: Sequence[Perubahan], counts: Counter[Decimal]) -> tuple[Nilai, Decimal] | None:
    """The value of a pair that is wrong, and the right one: printed elsewhere, and giving every change."""
    change = next((item for item in wrong if item.ubah.angka.persen == item.awal.angka.persen), None)
    if change is None:
        return None
    for value in change.pasangan:
        base = change.akhir if value is change.awal else change.awal
        if confirmed(value.angka.nilai, counts) or value.angka.langkah != base.angka.langkah:
            continue
        for right in (base.angka.nilai - change.ubah.angka.nilai, base.angka.nilai + change.ubah.angka.nilai):
            if confirmed(right, counts, besides=0) and all(item.holds_with(value, right) for item in wrong):
                return value, right
    return None


def _finding(item: Perubahan, *, sure: bool) -> Finding:
    """What is said of a change; the right one is proposed where both values are `sure`."""
    told = item.ubah.angka
    right = _right(item)
    as_ratio = Fraction(item.akhir.angka.nilai) / Fraction(item.awal.angka.nilai) * 100
    ratio = told.persen and told.nilai in rounded(as_ratio, told.desimal)
    hint = f"; {item.ubah.tercetak} ialah hasil baginya, bukan perubahannya" if ratio else ""
    return item.ubah.finding(
        "PERSEN02" if told.persen else "SISA03",
        Severity.ERROR if item.pasti and not ratio else Severity.WARNING,
        f"perubahan dari {item.awal.tercetak} ke {item.akhir.tercetak} tertulis {item.ubah.tercetak}, tetapi"
        f" hitungannya {right}{hint}",
        expected=right if sure else "",
        help=_BANTUAN,
    )


def _right(item: Perubahan) -> str:
    """The change that both values give, in the form of the one printed."""
    told = item.ubah.angka
    gap = abs(item.akhir.angka.nilai - item.awal.angka.nilai)
    if told.persen and not item.awal.angka.persen:
        share = Fraction(gap) / Fraction(item.awal.angka.nilai) * 100
        return write(share, replace(told, desimal=told.desimal or 2))
    if told.persen:
        return write(gap, replace(told, desimal=max(told.desimal, item.awal.angka.desimal)))
    return as_printed(gap, item.ubah)


RULES = (changes,)
