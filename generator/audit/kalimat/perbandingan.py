"""A share of two counts in one sentence: "18 dari 20 rekomendasi (90%)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from generator.audit.angka.kalimat_angka import TERBILANG, Kalimat, sentences
from generator.audit.naskah import Naskah
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write

_DARI = re.compile(
    rf"^{TERBILANG}(?:\s+[a-z/-]+){{0,3}}\s+dari\s+(?:(?:total|seluruh|keseluruhan|jumlah|sebanyak|semua)\s+)*$",
    re.IGNORECASE,
)
# What is counted, and then at once its share.
_BAGIAN = re.compile(
    rf"^{TERBILANG}(?:\s+[\w/-]+){{0,5}}?\s*,?\s*(?:\(|\b(?:atau|yaitu|yakni|setara)\b)"
    r"\s*(?:(?:sebesar|dengan|mencapai)\s+)*$",
    re.IGNORECASE,
)
# Of what rose or fell, of a guess, and of those that lack it, the share may be another one.
_LAIN = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|menjadi|selisih|sekitar|hampir|kurang|lebih|tidak"
    r"|belum|sisa\w*|target|skor|nilai|skala)\b",
    re.IGNORECASE,
)
_MENDAHULUI = re.compile(rf"(?:{_LAIN.pattern})(?:\s+(?:dari|sebanyak|sebesar|ada))*\s*$", re.IGNORECASE)
_SESUDAH = re.compile(
    r"^\s+(?:yang\s+)?(?:telah|sudah|belum|tidak|dari|target|lebih|di\s+atas|di\s+bawah)\b", re.I
)


def shares(naskah: Naskah) -> Iterator[Finding]:
    """A percentage that the two counts before it do not give."""
    for paragraf in naskah.paragraf:
        for sentence in sentences(paragraf.teks) if "dari" in paragraf.teks.isi else ():
            for at in range(2, len(sentence.angka)):
                finding = _share(sentence, at) if sentence.angka[at].persen else None
                if finding:
                    yield finding


def _share(kalimat: Kalimat, at: int) -> Finding | None:
    part, whole, printed = kalimat.angka[at - 2 : at + 1]
    if not _is_count(part) or not _is_count(whole) or not 0 < part.nilai <= whole.nilai:
        return None
    before, between, behind = kalimat.sela[at - 2 : at + 1]
    if not _DARI.match(between) or not _BAGIAN.match(behind) or _LAIN.search(between + behind):
        return None
    if _MENDAHULUI.search(before) or _SESUDAH.match(kalimat.sela[at + 1]):
        return None
    exact = Fraction(part.nilai) / Fraction(whole.nilai) * 100
    if printed.nilai in rounded(exact, printed.desimal):
        return None
    right = write(exact, replace(printed, desimal=printed.desimal or (0 if exact.denominator == 1 else 2)))
    one, other, told = (kalimat.nilai(place) for place in (at - 2, at - 1, at))
    return told.finding(
        "PERSEN01",
        Severity.ERROR,
        f"{one.tercetak} dari {other.tercetak} tertulis {told.tercetak}, tetapi hitungannya {right}",
        expected=right,
        help="hitung kembali persentasenya, atau periksa kedua angka yang menjadi dasarnya",
    )


def _is_count(angka: Angka) -> bool:
    plain = not (angka.persen or angka.rupiah or angka.desimal) and angka.skala == 1
    return plain and angka.nilai == angka.nilai.to_integral_value()


RULES = (shares,)
