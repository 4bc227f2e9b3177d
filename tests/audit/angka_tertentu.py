"""The figures of a report that other figures beside them determine: by a number word, a share or a sum.

Worked out here from the text alone, in the plainest way, so that the audit can be measured against it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations
from typing import Literal

from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.language import terbilang

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
WORDS = re.compile(r"(\d[\d.]*) \(([a-z ]+)\)")
AMOUNT = re.compile(r"Rp(\d{1,3}(?:\.\d{3})+)")
SHARE = re.compile(r"(\d+(?:,\d+)?)%")
SENTENCE = re.compile(r"(?:[^.]|\.(?=\S))+")
NUMBER = re.compile(r"−?\d+(?:\.\d{3})*(?:,\d+)?%?")
COUNTED = re.compile(r"pagu|realisasi|sisa|jumlah", re.IGNORECASE)
# The rows in which three figures give each other, by the beginning of their columns' names.
BALANCE = ("pagu", "realisasi", "sisa")
ABSORBED = ("pagu", "realisasi", "%")
MEASURED = ("target", "realisasi", "capaian")


Hubungan = Literal["terbilang", "persen", "selisih", "jumlah"]


@dataclass(frozen=True)
class Angka:
    """A figure: the block, the row and the cell that it stands in, and its span there."""

    blok: int
    baris: int
    sel: int
    awal: int
    akhir: int


def texts(naskah: Naskah) -> Iterator[tuple[int, int, int, Teks]]:
    """Every text with its place: block, row and cell (0, 0 in a paragraph)."""
    for at, block in enumerate(naskah.blok):
        if isinstance(block, Paragraf):
            yield at, 0, 0, block.teks
        else:
            for row, cells in enumerate((*block.kepala, *block.baris)):
                yield from ((at, row, column, cell) for column, cell in enumerate(cells))


def figures(naskah: Naskah) -> list[Angka]:
    """Every figure of a report."""
    return [
        Angka(block, row, column, *found.span())
        for block, row, column, teks in texts(naskah)
        for found in FIGURE.finditer(teks.isi)
    ]


def determined(naskah: Naskah) -> dict[Angka, set[Hubungan]]:
    """The figures that others determine, each with what ties it to them: its words, a share or a balance of
    its sentence or row, the total of its column."""
    found: defaultdict[Angka, set[Hubungan]] = defaultdict(set)
    for block, row, column, teks in texts(naskah):
        for match in WORDS.finditer(teks.isi):
            if terbilang(int(value(match[1]))) == match[2]:
                found[Angka(block, row, column, *match.span(1))].add("terbilang")
        if row == column == 0:
            for angka, tie in _of_sentences(teks, block):
                found[angka].add(tie)
    capped = not any(capaian > 100 for _, _, capaian in _measured(naskah))
    for at, block in enumerate(naskah.blok):
        if isinstance(block, Tabel):
            for angka, tie in (*_of_rows(block, at, capped=capped), *_of_columns(block, at)):
                found[angka].add(tie)
    return dict(found)


def value(text: str) -> Fraction:
    """The number that a figure of these reports writes: 1.234 and 12,5 and −3 and 40%."""
    return Fraction(text.rstrip("%").replace(".", "").replace(",", ".").replace("−", "-"))


def is_share(part: Fraction, whole: Fraction, printed: str) -> bool:
    """Whether a printed percentage is the part of the whole, rounded to the decimals it is printed with."""
    decimals = len(printed.rstrip("%").partition(",")[2])
    return bool(whole) and abs(part / whole * 100 - value(printed)) <= Fraction(1, 2 * 10**decimals)


def is_capaian(realisasi: Fraction, target: Fraction, printed: str, *, capped: bool) -> bool:
    """Whether a printed capaian can be that of a realisasi: where more is better or less is, or at the cap of
    100 in a report that prints none above it."""
    given = is_share(realisasi, target, printed) or is_share(2 * target - realisasi, target, printed)
    return given or (capped and value(printed) == 100 and realisasi > target)


def _of_sentences(teks: Teks, block: int) -> Iterator[tuple[Angka, Hubungan]]:
    """The amounts and the percentage of a sentence that give each other, where only one choice does."""
    for sentence in SENTENCE.finditer(teks.isi):
        amounts = list(AMOUNT.finditer(teks.isi, *sentence.span()))
        pairs = list(permutations(amounts, 2))
        for share in SHARE.finditer(teks.isi, *sentence.span()):
            giving = [
                pair
                for pair in pairs
                if value(pair[0][1]) and is_share(value(pair[0][1]), value(pair[1][1]), share[1])
            ]
            if len(giving) == 1:
                for match in (share, *giving[0]):
                    yield Angka(block, 0, 0, *match.span(1)), "persen"
        balances = [
            three
            for three in permutations(amounts, 3)
            if value(three[0][1]) == value(three[1][1]) + value(three[2][1])
            and three[1].start() < three[2].start()
        ]
        if len(balances) == 1:
            for match in balances[0]:
                yield Angka(block, 0, 0, *match.span(1)), "selisih"


def _of_rows(table: Tabel, block: int, *, capped: bool) -> Iterator[tuple[Angka, Hubungan]]:
    """The figures of the rows in which the columns of pagu, of target and of what follows from them agree."""
    for row, at in _columns(table):
        text = {name: table.baris[row][column].isi for name, column in at.items()}
        held: set[tuple[str, Hubungan]] = set()
        if all(name in at for name in BALANCE):
            pagu, realisasi, sisa = (value(text[name]) for name in BALANCE)
            held |= {(name, "selisih") for name in BALANCE if pagu and pagu == realisasi + sisa}
        if all(name in at for name in ABSORBED):
            whole, part, share = (text[name] for name in ABSORBED)
            if value(part) and is_share(value(part), value(whole), share):
                held |= {(name, "persen") for name in ABSORBED}
        if all(name in at for name in MEASURED):
            target, realisasi, capaian = (text[name] for name in MEASURED)
            if value(realisasi) and is_capaian(value(realisasi), value(target), capaian, capped=capped):
                held |= {(name, "persen") for name in MEASURED}
        for name, tie in sorted(held):
            for match in FIGURE.finditer(text[name]):
                yield Angka(block, row + len(table.kepala), at[name], *match.span()), tie


def _columns(table: Tabel) -> Iterator[tuple[int, dict[str, int]]]:
    """Each row of a table by its place, with the columns that it has a number in, by their names."""
    names = [cell.isi.lower() for cell in table.kepala[0]] if table.kepala else []
    for row, cells in enumerate(table.baris):
        yield (
            row,
            {
                name: column
                for name in {*BALANCE, *ABSORBED, *MEASURED}
                for column, head in enumerate(names)
                if head.startswith(name) and column < len(cells) and NUMBER.fullmatch(cells[column].isi)
            },
        )


def _measured(naskah: Naskah) -> Iterator[tuple[Fraction, ...]]:
    """Target, realisasi and capaian of every row that has the three."""
    for table in naskah.tabel:
        for row, at in _columns(table):
            if all(name in at for name in MEASURED):
                yield tuple(value(table.baris[row][at[name]].isi) for name in MEASURED)


def _of_columns(table: Tabel, block: int) -> Iterator[tuple[Angka, Hubungan]]:
    """The figures of the columns that a last row sums up exactly."""
    if not table.baris or not any(cell.isi.startswith("Jumlah") for cell in table.baris[-1]):
        return
    names = [cell.isi for cell in table.kepala[0]] if table.kepala else []
    for column, name in enumerate(names):
        cells = [row[column].isi if column < len(row) else "" for row in table.baris]
        if not COUNTED.search(name) or not all(re.fullmatch(r"−?[\d.]+|", cell) for cell in cells):
            continue
        *parts, total = (value(cell or "0") for cell in cells)
        if total and sum(parts) == total:
            for row, cell in enumerate(cells, len(table.kepala)):
                for match in FIGURE.finditer(cell):
                    yield Angka(block, row, column, *match.span()), "jumlah"
