"""What one sentence computes: a capaian, the difference of two amounts, the nilai efisiensi.

Where target and realisasi, or two amounts, stand beside the percentage that follows from them, the sentence
proves itself; nothing else of the report is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from generator.audit.angka import capaian, hitungan
from generator.audit.angka.capaian import Capaian
from generator.audit.angka.kalimat_angka import numbers, sentences
from generator.audit.angka.kendala import shares
from generator.audit.angka.peran import KALIMAT
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SELURUHNYA, Nilai, Pos
from generator.audit.letak import singkat
from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write

# "target sasaran ini, yaitu 98%": the word and what may lead from it to its number.
_UKURAN = re.compile(
    r"\b(?P<peran>target|realisasi|capaian)(?:nya)?(?:\s+(?:kinerja|sasaran|indikator|output|keluaran|strategis))*"
    r"(?:\s+(?:ini|itu|tersebut|[“\"][^”\"]+[”\"]))?,?(?:\s+(?:sebesar|yaitu|yakni|adalah|mencapai|hanya))?\s*$",
    re.IGNORECASE,
)
_DARI_TARGET = re.compile(r"^(?:\s+[a-z]+){0,2}\s+dari\s+target(?:nya)?(?:\s+sebesar|\s+sebanyak)?\s+$")
_BERCAPAIAN = re.compile(
    r"^(?:\s+[a-z]+){0,2},?\s+(?:dengan\s+|sehingga\s+|atau\s+)?(?:persentase\s+)?capaian(?:nya)?(?:\s+kinerja)?"
    r"(?:\s+(?:sebesar|mencapai|adalah|ialah))?\s+$"
)
# Of the whole: "anggaran terserap 96%", not "anggarannya", which is a kegiatan's.
_TERSERAP = re.compile(r"\banggaran\s+(?:yang\s+)?terserap(?:\s+(?:sebesar|mencapai|hingga))?\s*$", re.I)
_LAIN = re.compile(r"\b(?:rata-rata|tahun lalu|tahun sebelumnya|jangka menengah|akhir periode)\b", re.I)
# Lower than an amount, not than a share or than last year.
_LEBIH = re.compile(
    r"\s*lebih\s+(?:rendah|kecil|hemat|tinggi|besar)\b(?:\s*[.;,)]|\s*$|\s+(?:daripada|dari)\s+(?:Rp|anggaran|pagu"
    r"|biaya|yang seharusnya))",
    re.IGNORECASE,
)
_SETELAH_LEBIH = re.compile(
    r"\blebih\s+(?:rendah|kecil|hemat|tinggi|besar)\s+(?:sebesar\s+)?$", re.IGNORECASE
)
_BERSELISIH = re.compile(r"\blebih\b|\bselisih|\bmel(?:ampaui|ebihi)\b", re.IGNORECASE)
_SELISIH = re.compile(
    r"\b(?:selisih(?:nya)?|(?:melampaui|melebihi)\s+(?:pagu|anggaran)(?:nya)?)\s+(?:sebesar\s+|adalah\s+)?$",
    re.IGNORECASE,
)
_E = re.compile(r"\(E\)(?:(?!\(NE\))[^%])*?(?=[-−]?\d+(?:,\d+)?%)")
_NE = re.compile(r"\(NE\)[^%]*?(?=\d+(?:,\d+)?%)")
# The formula of NE is theirs.
_KETENTUAN = re.compile(r"\b(?:22/PMK\.02/2021|214/PMK\.02/2017)\b")
_KUTIPAN = re.compile(r"[“\"]([^”\"]{8,})[”\"]")


def rates(naskah: Naskah) -> Iterator[Finding]:
    """A capaian in a sentence that its target and realisasi do not give."""
    for paragraf in naskah.paragraf:
        for row in (*_measured(paragraf.teks), *_of_target(paragraf.teks)):
            named = _KUTIPAN.findall(paragraf.teks.isi[: row.capaian.angka.awal])
            finding = capaian.rate(row, sebutan=f'"{singkat(named[-1])}"' if named else "dalam kalimat ini")
            if finding:
                yield finding


def _measured(teks: Teks) -> Iterator[Capaian]:
    """Target, realisasi and capaian in percent that stand once each in a sentence, or in two that follow."""
    if "capaian" not in teks.isi.lower():
        return
    stated: dict[str, list[tuple[int, Nilai]]] = {"target": [], "realisasi": [], "capaian": []}
    ends = [match.start() for match in KALIMAT.finditer(teks.isi)]
    last = 0
    for angka in numbers(teks.isi):
        window = teks.isi[last : angka.awal]
        last = angka.akhir
        word = _UKURAN.search(window)
        if word and angka.persen and not _LAIN.search(window):
            sentence = sum(end < angka.awal for end in ends)
            stated[word["peran"].lower()].append((sentence, Nilai(teks, angka)))
    for at, printed in stated["capaian"]:
        for near_by in ({at}, {at - 1, at}):
            near = {
                role: [nilai for sentence, nilai in found if sentence in near_by]
                for role, found in stated.items()
            }
            if all(len(found) == 1 for found in near.values()):
                yield Capaian(teks, near["target"][0], near["realisasi"][0], printed)
                break


def _of_target(teks: Teks) -> Iterator[Capaian]:
    """Realisasi, target and capaian that follow each other: "nilai 72 dari target 70, capaian 102,86%"."""
    for kalimat in sentences(teks) if "target" in teks.isi else ():
        for at in range(len(kalimat.angka) - 2):
            reached, target, share = kalimat.angka[at : at + 3]
            led = _DARI_TARGET.match(kalimat.sela[at + 1]) and _BERCAPAIAN.match(kalimat.sela[at + 2])
            if led and share.persen and not (reached.persen or target.persen):
                yield Capaian(teks, kalimat.nilai(at + 1), kalimat.nilai(at), kalimat.nilai(at + 2))


def absorption(naskah: Naskah) -> Iterator[Finding]:
    """The share of the whole budget that a sentence says was spent, which no total of the report gives."""
    wholes = [post for post in hitungan.read(naskah).pos if post.nama == SELURUHNYA or post.total]
    for paragraf in naskah.paragraf:
        teks = paragraf.teks
        for angka in numbers(teks.isi) if "serap" in teks.isi else ():
            if not (angka.persen and _TERSERAP.search(teks.isi, 0, angka.awal)):
                continue
            printed = Nilai(teks, angka)
            rates = [rate for post in wholes for rate in _rates(post, printed)]
            if rates and angka.nilai not in rates:
                yield printed.finding(
                    "PERSEN04",
                    Severity.WARNING,
                    f"anggaran disebut terserap {printed.tercetak}, tetapi pagu dan realisasi seluruhnya"
                    " memberi angka lain",
                    help="samakan dengan persentase pada jumlah seluruh anggaran",
                )


def _rates(post: Pos, printed: Nilai) -> Iterator[Decimal]:
    """The percentages of a total: as printed, and as its amounts give them."""
    pagu, realisasi, share = (post.nilai.get(role) for role in (PAGU, REALISASI, PERSEN))
    if share and pagu:
        yield from rounded(Fraction(share.angka.nilai), printed.angka.desimal)
    if pagu and realisasi:
        yield from shares(realisasi.angka.nilai, pagu.angka.nilai, printed)


def differences(naskah: Naskah) -> Iterator[Finding]:
    """A difference of two amounts, or the percentage by which one is lower or higher, that is not theirs."""
    for paragraf in naskah.paragraf:
        teks = paragraf.teks
        if not _BERSELISIH.search(teks.isi):
            continue
        starts = [0, *(match.end() for match in KALIMAT.finditer(teks.isi)), len(teks.isi)]
        every = numbers(teks.isi)
        for start, end in pairwise(starts):
            inside = [angka for angka in every if start <= angka.awal < end]
            for finding in (_share(teks, inside, start), _gap(teks, inside, start)):
                if finding:
                    yield finding


def _share(teks: Teks, inside: list[Angka], start: int) -> Finding | None:
    amounts = [angka for angka in inside if angka.uang and angka.nilai]
    told = [
        angka
        for angka in inside
        if angka.persen
        and (_LEBIH.match(teks.isi, angka.akhir) or _SETELAH_LEBIH.search(teks.isi[start : angka.awal]))
    ]
    if len(amounts) != 2 or len(told) != 1:
        return None
    low, high = sorted(Fraction(angka.nilai) for angka in amounts)
    printed = Nilai(teks, told[0])
    of = {base: (high - low) / base * 100 for base in (high, low)}
    if any(told[0].nilai in rounded(share, told[0].desimal) for share in of.values()):
        return None
    right = write(of[high], replace(told[0], desimal=told[0].desimal or 2))
    return _wrong("PERSEN02", printed, amounts, right)


def _gap(teks: Teks, inside: list[Angka], start: int) -> Finding | None:
    """The difference stated after two amounts, whichever is the larger."""
    amounts = [angka for angka in inside if angka.uang]
    if len(amounts) != 3 or not _SELISIH.search(teks.isi[start : amounts[2].awal]):
        return None
    first, second, told = amounts
    # What is surpassed "sebesar" a third amount may be that amount itself, as another pagu.
    if abs(first.nilai - second.nilai) == told.nilai or told.nilai >= min(first.nilai, second.nilai):
        return None
    printed = Nilai(teks, told)
    return _wrong("SISA03", printed, [first, second], as_printed(abs(first.nilai - second.nilai), printed))


def _wrong(code: str, printed: Nilai, amounts: Sequence[Angka], right: str) -> Finding:
    first, second = (Nilai(printed.teks, angka).tercetak for angka in amounts)
    return printed.finding(
        code,
        Severity.ERROR,
        f"selisih {first} dan {second} tertulis {printed.tercetak}, tetapi seharusnya {right}",
        expected=right,
        help="hitung kembali selisihnya, atau periksa kedua angka yang menjadi dasarnya",
    )


def efficiencies(naskah: Naskah) -> Iterator[Finding]:
    """A nilai efisiensi (NE) that does not follow from the efisiensi (E) beside it.

    NE is 50% + E / 20 x 50, at least 0% and at most 100% (PMK 22/PMK.02/2021, before it PMK
    214/PMK.02/2017); a report that names neither may count otherwise.
    """
    if not any(_KETENTUAN.search(teks.isi) for teks in naskah.semua_teks):
        return
    for paragraf in naskah.paragraf:
        teks = paragraf.teks
        found = [list(form.finditer(teks.isi)) for form in (_E, _NE)]
        if [len(places) for places in found] != [1, 1]:
            continue
        angka = {number.awal: number for number in numbers(teks.isi)}
        e, ne = (angka.get(_start(teks.isi, places[0].end())) for places in found)
        if e is None or ne is None:
            continue
        sign = -1 if teks.isi[found[0][0].end()] in "-−" else 1
        half = Fraction(1, 2 * 10**e.desimal)
        low, high = (_ne(sign * Fraction(e.nilai) + step) for step in (-half, half))
        if min(rounded(low, ne.desimal)) <= ne.nilai <= max(rounded(high, ne.desimal)):
            continue
        right = write(_ne(sign * Fraction(e.nilai)), replace(ne, desimal=ne.desimal or 2))
        printed = Nilai(teks, ne)
        yield printed.finding(
            "PERSEN03",
            Severity.ERROR,
            f"nilai efisiensi (NE) tertulis {printed.tercetak}, tetapi efisiensi (E)"
            f" {Nilai(teks, e).tercetak} memberi {right}",
            expected=right,
            help="hitung kembali kedua nilai itu; NE adalah 50% + (E : 20% x 50%), paling tinggi 100%",
        )


def _start(isi: str, at: int) -> int:
    return at + 1 if isi[at] in "-−" else at


def _ne(e: Fraction) -> Fraction:
    return min(max(50 + e / 20 * 50, Fraction(0)), Fraction(100))


RULES = (rates, absorption, differences, efficiencies)
