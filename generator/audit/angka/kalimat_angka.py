"""Sentences with their numbers set apart: what stands before, between and behind them can then be read.

In the text of such a sentence every number is a sign, "naik «2» orang dari tahun ‹2022› sebanyak «3» orang",
so that no pattern has to know how numbers are written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.audit.angka.pos import Nilai
from generator.audit.naskah import Naskah, Teks
from generator.teks.angka import Angka, find, read_cell
from generator.teks.kalimat import kalimat

_TAHUN = range(1990, 2100)
# Shorter numbers stand in many places by chance.
_DIGIT = 3
_DIGIT_ADA = re.compile(r"\d")

# The number word that may stand behind a number of a sentence.
TERBILANG = r"(?:\s*\([a-z ]+\))?"


@dataclass(frozen=True)
class Kalimat:
    """A sentence: its numbers without the years, and the texts around them, one more than there are numbers.

    A year stands in these texts as "‹2023›".
    """

    teks: Teks
    angka: tuple[Angka, ...]
    sela: tuple[str, ...]
    rentang: tuple[int, int]

    def sela_dari(self, at: int, start: int) -> str:
        """The text before a number, of which what stands before an offset of the whole text is left out."""
        before = self.angka[at - 1].akhir if at else self.rentang[0]
        skip = len(self.teks.isi[before:start]) if start > before else 0
        return _with_years(self.teks.isi, before + skip, self.angka[at].awal)

    def nilai(self, at: int) -> Nilai:
        """The number at a place, with the text that it stands in."""
        return Nilai(self.teks, self.angka[at])


@lru_cache(maxsize=8192)  # Many a rule asks for those of the same text.
def numbers(isi: str) -> tuple[Angka, ...]:
    """The numbers in a text, in order."""
    return tuple(find(isi)) if _DIGIT_ADA.search(isi) else ()


@lru_cache(maxsize=4096)
def sentences(teks: Teks) -> tuple[Kalimat, ...]:
    """The sentences of a text that holds numbers, each with its own."""
    every = numbers(teks.isi)
    return tuple(_apart(teks, every, start, end) for start, end in kalimat(teks.isi)) if every else ()


def _apart(teks: Teks, every: Sequence[Angka], start: int, end: int) -> Kalimat:
    inside: list[Angka] = []
    gaps = [""]
    at = start
    for angka in every:
        if not start <= angka.awal < end:
            continue
        gaps[-1] += teks.isi[at : angka.awal]
        at = angka.akhir
        if is_year(angka):
            gaps[-1] += f"‹{angka.nilai}›"
        else:
            inside.append(angka)
            gaps.append("")
    gaps[-1] += teks.isi[at:end]
    return Kalimat(teks, tuple(inside), tuple(gaps), (start, end))


def _with_years(isi: str, start: int, end: int) -> str:
    return re.sub(r"\b((?:19|20)\d\d)\b", r"‹\1›", isi[start:end])


def is_year(angka: Angka) -> bool:
    """Whether a number looks like a year."""
    plain = not (angka.desimal or angka.ribuan or angka.rupiah or angka.persen) and angka.skala == 1
    return plain and angka.nilai in _TAHUN


@lru_cache(maxsize=8)
def printed(naskah: Naskah) -> Counter[Decimal]:
    """How often every number of a report stands in it, those in cells and those in sentences."""
    found: Counter[Decimal] = Counter()
    found.update(angka.nilai for block in naskah.paragraf for angka in numbers(block.teks.isi))
    found.update(nilai.angka.nilai for nilai in _cells(naskah))
    return found


def _cells(naskah: Naskah) -> Iterator[Nilai]:
    for tabel in naskah.tabel:
        for row in tabel.baris:
            yield from (Nilai(cell, angka) for cell in row if (angka := read_cell(cell.isi)))


def confirmed(value: Decimal, counts: Counter[Decimal], *, besides: int = 1) -> bool:
    """Whether a number stands in a report at more than `besides` places, and is no number like others."""
    telling = len(str(value.normalize()).replace(".", "").lstrip("-0")) >= _DIGIT or value >= 1000
    return telling and counts[value] > besides
