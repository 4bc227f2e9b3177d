"""What a sentence says rose or fell, by how much, and from what to what.

"mencapai 54.240 orang, naik 5.040 orang dari tahun 2022 sebanyak 49.200 orang atau meningkat 10,24%": two
values and the change between them prove each other. The forms that tell which number is which are few; where
a sentence has none of them, nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from generator.audit.angka.kalimat_angka import Kalimat, confirmed, printed, sentences
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat import ukuran
from generator.audit.naskah import Naskah
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write

_ARAH = (
    r"(?:[Nn]aik|[Mm]eningkat|[Bb]ertambah|[Tt]umbuh|[Kk]enaikan|[Pp]eningkatan|[Pp]ertambahan|[Pp]enambahan"
    r"|[Pp]ertumbuhan|[Tt]urun|[Mm]enurun|[Bb]erkurang|[Mm]erosot|[Pp]enurunan|[Pp]engurangan|[Ss]elisih(?:nya)?"
    r"|lebih\s+(?:tinggi|besar|banyak|baik|rendah|kecil|sedikit|buruk))"
)
# Words between the change and its number; a name, a goal or a guess must not stand there.
_KATA = (
    r"(?:\s+(?!(?:menjadi|dari|dibanding\w*|ke|target|hingga|sampai|sekitar|kurang|lebih|hampir|rata-rata|per"
    r"|tiap|setiap|pada|di|atau|dan|terhadap|antara|untuk|melalui|dalam)\b)[a-z]+){0,4}"
)
_UBAH = re.compile(rf"\b{_ARAH}{_KATA}\s*-?$")
# A percentage told in other words right behind the change: "5.040 orang atau 10,24%".
_YAITU = re.compile(
    r"^(?:\s+[a-z/]+){0,2}\s*(?:,|\()?\s*(?:atau|yaitu|yakni|setara(?:\s+dengan)?|\()\s*(?:sebesar\s*)?$"
)
_SATUAN = r"(?:\s*[A-Za-z][A-Za-z/]*){0,3}?"
_WAKTU = r"(?:\s*\(?(?:(?:pada|di|untuk)\s+)?(?:(?:[Tt]ahun|TA)\s+)?‹\d{4}›\)?)?"
# What leads from a value to the change: no other thing may be named between.
_LALU = (
    rf"^{_SATUAN}{_WAKTU}\s*[,(]?\s*(?:(?:atau|dan|yang|yaitu|yakni|sehingga|maka|ini|itu|berarti|jadi|terjadi|ada"
    r"|mengalami|terdapat|sedikit|menunjukkan|juga|hal|telah|sudah|kemudian|lalu|dengan|artinya|pada|[Tt]ahun"
    r"|‹\d{4}›)[\s,]+)*"
)
MENUJU = re.compile(rf"{_LALU}{_ARAH}{_KATA}\s*-?$")
_NAIK_DARI = re.compile(rf"{_LALU}{_ARAH}\s+(?:jika\s+|bila\s+)?(?:dari|dibanding\w*)\b[^«.;]{{0,60}}$")
_MENJADI = re.compile(rf"^{_SATUAN}{_WAKTU}\s*,?\s*menjadi(?:\s+(?:sebesar|sebanyak))?\s*$")
_DARI = re.compile(
    rf"^{_SATUAN}\s*,?\s*\(?\s*(?:yaitu\s+|yakni\s+)?(?:dari\s+)?(?:semula\s+)?(?:sebesar\s+)?$"
)
# What a value is compared with; it ends before its number, and says that this is a value of the same thing.
_DIBANDING = re.compile(
    rf"^{_SATUAN}\s*,?\s*(?:(?:jika|bila|apabila|kalau)\s+)?(?:dari|daripada|dibanding(?:kan)?(?:\s+dengan)?|terhadap)"
    r"\b(?=[^«.;]*(?:‹|\b(?:tahun|sebelumnya|lalu|semula|target|periode|bulan|rata-rata|[Pp]emil\w+)\b))[^«.;]{0,90}$"
)
_PEMBANDING = re.compile(
    r"(?:\bdari|\bdaripada|dibanding(?:kan)?(?:\s+dengan)?)\s+[^.;]{0,90}$|^[^.;]*\bdibanding[^.;]*$",
    re.IGNORECASE,
)
# A sentence that goes on with the value of the one before: "Dibandingkan tahun 2022 sebesar 40, naik 5."
_LANJUTAN = re.compile(
    r"^\s*(?:(?:Hal|Angka|Nilai|Capaian|Realisasi|Jumlah|Hasil)\s+(?:ini|itu|tersebut)\s*,?\s*)?"
    r"(?:[Jj]ika\s+|[Bb]ila\s+|[Aa]pabila\s+)?(?:[Dd]ibanding\w*|[Dd]ari\s+tahun)\b",
)
# A change told of another value than the two beside it.
_DARI_LAIN = re.compile(rf"^{_SATUAN}\s*,?\s*(?:dari|daripada|dibanding\w*|terhadap)\b")
_TAHUN = re.compile(r"‹(\d{4})›")
_TAHUN_SESUDAH = re.compile(rf"{_SATUAN}\s*\(?(?:pada|di|untuk)?\s*(?:[Tt]ahun|TA)?\s*‹(\d{{4}})›")
# "naik dari tahun 2022 (40 orang) sebesar 5 orang"
_SEBESAR = re.compile(
    rf"^{_SATUAN}{_WAKTU}\s*\)?\s*,?\s*(?:yaitu\s+|yakni\s+)?(?:sebesar|sebanyak|sejumlah)\s*$"
)
# The value reached, and what is none.
_TERCAPAI = re.compile(
    r"\b(?:realisasi\w*|terealisasi|tercapai|mencapai|memperoleh|meraih|tercatat|sebesar|sebanyak|sejumlah|nilai)\b",
    re.IGNORECASE,
)
_BUKAN = re.compile(r"\btarget\b|\bcapaian\b|\brata-rata\b|\bpagu\b", re.IGNORECASE)
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
        while end + 1 < len(kalimat.angka) and _YAITU.match(kalimat.sela[end + 1]):
            if kalimat.angka[end + 1].persen == kalimat.angka[end].persen:
                break
            end += 1
        # "... dari tahun 2022 sebanyak 49.200 orang atau meningkat 10,24%" goes on with the same two.
        if last != at - 1 or not MENUJU.match(kalimat.sela[at]):
            pair, last = _pair(kalimat, at, end, last, before)
        last = max(last, end)
        if pair and _comparable(pair[0].angka, pair[1].angka):
            for place in range(at, end + 1):
                # People do not rise by rupiah.
                if kalimat.angka[place].persen or kalimat.angka[place].rupiah == pair[0].angka.rupiah:
                    yield Perubahan(kalimat.nilai(place), *pair, near)
        at = end + 1


def is_change(kalimat: Kalimat, at: int) -> bool:
    """Whether a number tells a change: behind a word of change, or behind what was before it."""
    if kalimat.sela[at + 1].lstrip().startswith("kali"):
        return False
    return bool(_UBAH.search(kalimat.sela[at])) or _behind(kalimat, at)


def _behind(kalimat: Kalimat, at: int) -> bool:
    """Whether a number is the change in "45 orang, naik dari tahun 2022 (40 orang) sebesar 5 orang"."""
    return at > 1 and bool(_SEBESAR.match(kalimat.sela[at]) and _NAIK_DARI.match(kalimat.sela[at - 1]))


def _pair(
    kalimat: Kalimat, start: int, end: int, last: int, before: Kalimat | None
) -> tuple[tuple[Nilai, Nilai, bool] | None, int]:
    """The two values of the changes from `start` to `end`, and the last number that belongs to them.

    Numbers up to `last` belong to the change before.
    """
    gaps, count = kalimat.sela, len(kalimat.angka)

    def values(first: int, second: int) -> tuple[Nilai, Nilai, bool]:
        return kalimat.nilai(first), kalimat.nilai(second), True

    # "naik 5 orang (dari 40 orang menjadi 45 orang)"
    if end + 2 < count and _DARI.match(gaps[end + 1]) and _MENJADI.match(gaps[end + 2]):
        return values(end + 1, end + 2), end + 2
    if _behind(kalimat, start) and start - 2 > last and not is_own(kalimat, start - 2):
        return values(start - 1, start - 2), end
    if start == 0 or not MENUJU.match(gaps[start]):
        return None, end
    # "sebesar 40 orang, naik 5 orang menjadi 45 orang"
    if end + 1 < count and _MENJADI.match(gaps[end + 1]):
        return values(start - 1, end + 1), end + 1
    if start - 1 <= last:
        return None, end
    # "dari 40 orang menjadi 45 orang atau naik 5 orang"
    if start > 1 and _MENJADI.match(gaps[start - 1]):
        other = _DARI_LAIN.match(gaps[end + 1])
        return None if other else values(start - 2, start - 1), end
    # "mencapai 45 orang, naik 5 orang dari tahun 2022 sebanyak 40 orang"
    if end + 1 < count and _DIBANDING.match(gaps[end + 1]) and not is_own(kalimat, start - 1):
        return values(end + 1, start - 1), end + 1
    if start > 1 and start - 2 > last:
        # "pada tahun 2022 sebesar 40 orang dan pada tahun 2023 sebesar 45 orang, atau naik 5 orang"
        years = [_year(kalimat, at) for at in (start - 2, start - 1)]
        if all(years) and years[0] != years[1] and start == 2 and not any(map(_BUKAN.search, gaps[:2])):
            order = (start - 2, start - 1) if years[0] < years[1] else (start - 1, start - 2)
            return values(*order), end
        # "sebesar 45 orang, dibandingkan tahun 2022 sebanyak 40 orang naik 5 orang"
        if _PEMBANDING.search(gaps[start - 1]) and not _BUKAN.search("".join(gaps[start - 2 : start])):
            return values(start - 1, start - 2), end
    # "Dibandingkan tahun 2022 sebesar 40 orang, naik 5 orang": the value reached stands a sentence before.
    if start == 1 and before and _LANJUTAN.match(gaps[0]) and not _BUKAN.search(gaps[0]):
        reached = [at for at in range(len(before.angka)) if _reached(before, at)]
        if len(reached) == 1:
            return (kalimat.nilai(0), before.nilai(reached[0]), False), end
    return None, end


def is_own(kalimat: Kalimat, at: int) -> bool:
    """Whether a number is a target or a share, not a value that was reached."""
    return bool(_BUKAN.search(kalimat.sela[at][-25:]))


def _reached(kalimat: Kalimat, at: int) -> bool:
    gap = kalimat.sela[at][-40:]
    return bool(_TERCAPAI.search(gap)) and not _BUKAN.search(gap)


def _year(kalimat: Kalimat, at: int) -> str:
    """The year of a value: the last before it, else that behind it; empty where none is told."""
    own = _TAHUN.findall(kalimat.sela[at])
    if own:
        return str(own[-1])
    behind = re.match(
        rf"{_SATUAN}\s*\(?(?:pada|di|untuk)?\s*(?:[Tt]ahun|TA)?\s*‹(\d{{4}})›", kalimat.sela[at + 1]
    )
    return behind[1] if behind else ""


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
