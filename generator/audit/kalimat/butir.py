"""Amounts numbered inside a paragraph - 1) Rp2 juta, 2) Rp3 juta - that add up to the one before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.audit.angka.bukti_jumlah import KURANG
from generator.audit.angka.kalimat_angka import numbers
from generator.audit.angka.peran import SEBAGIAN
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat.jumlah import wrong_sum
from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding
from generator.teks.angka import Angka

_BUTIR = re.compile(r"(?<![\w.,(])(?:(?P<angka>\d{1,2})|(?P<huruf>[a-z]))\)\s")
_MENGUMUMKAN = re.compile(
    r"\b(?:yaitu|yakni|terdiri|meliputi|adalah|mencakup|sebagai berikut|rincian|kegiatan|program)\b[^.;]*$",
    re.IGNORECASE,
)
# What is announced stands so near before its items.
_JAUH = 200


def items(naskah: Naskah) -> Iterator[Finding]:
    """Numbered amounts that do not add up to the amount which announces them."""
    for paragraf in naskah.paragraf:
        isi = paragraf.teks.isi
        signs = list(_BUTIR.finditer(isi)) if ")" in isi else []
        for run in _runs(signs):
            yield from _against(paragraf.teks, run, naskah)


def _runs(signs: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The lists of a paragraph: signs that count on from the first one."""
    run: list[re.Match[str]] = []
    for sign in signs:
        if run and _rank(sign) == _rank(run[-1]) + 1 and sign.lastgroup == run[-1].lastgroup:
            run.append(sign)
            continue
        if len(run) > 1:
            yield run
        run = [sign] if _rank(sign) == 1 else []
    if len(run) > 1:
        yield run


def _rank(sign: re.Match[str]) -> int:
    return int(sign["angka"]) if sign["angka"] else ord(sign["huruf"]) - ord("a") + 1


def _against(teks: Teks, run: Sequence[re.Match[str]], naskah: Naskah) -> Iterator[Finding]:
    money = [angka for angka in numbers(teks.isi) if angka.rupiah and angka.uang]
    ends = [*(sign.start() for sign in run[1:]), len(teks.isi)]
    each = [_between(money, sign.end(), end) for sign, end in zip(run, ends, strict=True)]
    before = _between(money, run[0].start() - _JAUH, run[0].start())
    if not before or any(len(amounts) != 1 for amounts in each):
        return
    lead = teks.isi[before[-1].akhir : run[0].start()]
    parts = [Nilai(teks, amounts[0]) for amounts in each]
    added = sum((part.angka.nilai for part in parts), Decimal(0))
    total = before[-1]
    near = abs(added - total.nilai) <= KURANG * total.nilai
    announces = _MENGUMUMKAN.search(lead) and not SEBAGIAN.search(lead)
    # Pagu and realisasi may both stand before the items, which tell one of them.
    if announces and near and all(angka.nilai != added for angka in before):
        yield from wrong_sum(Nilai(teks, total), parts, naskah)


def _between(amounts: Sequence[Angka], start: int, end: int) -> list[Angka]:
    return [angka for angka in amounts if start <= angka.awal < end]


RULES = (items,)
