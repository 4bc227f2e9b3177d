"""One changed digit in a generated document is found: by the data every time, without it where it can be.

Without the data a figure can be found wrong where another figure tells what it must be: a sum, a share, or
the number word beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import pytest

from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.suntingan import banding
from generator.audit.docx.baca import parse
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.run import audit
from generator.findings import Finding, Severity
from generator.language import terbilang
from generator.provenance import Pencari
from generator.word.package import unpack
from tests.audit.docx_bantu import changed
from tests.audit.dokumen import IDS, SATKERS, documents

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
WORDS = re.compile(r"(\d[\d.]*) \(([a-z ]+)\)")
AMOUNT = re.compile(r"Rp(\d{1,3}(?:\.\d{3})+)")
SHARE = re.compile(r"(\d+,\d\d)%")
COUNTED = re.compile(r"pagu|realisasi|sisa|jumlah", re.IGNORECASE)
SHIPPED = ("serang-2023", "tangsel-2023")
SMALL = "contoh-2023"

# What plain audit finds of the figures that take part in a sum, a share or a number word.
FLOOR = Fraction(9, 10)
EVERY = {"lkj": 23, "laporan-tahunan": 13, "iku": 1}
"""Of how many such figures one is changed in turn: each takes a whole audit."""


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


def other_digit(text: str, count: int) -> str:
    """A figure with one digit changed, in turn another one; the first never becomes a nought."""
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    at = digits[count % len(digits)]
    digit = int(text[at])
    return f"{text[:at]}{digit + 1 if digit < 9 else 8}{text[at + 1 :]}"


def with_changes(naskah: Naskah, changes: dict[Angka, int]) -> Naskah:
    """A report in which one digit of each of these figures is changed."""
    blocks = list(naskah.blok)
    for angka, count in sorted(changes.items(), key=lambda item: -item[0].awal):
        block = blocks[angka.blok]
        if isinstance(block, Paragraf):
            blocks[angka.blok] = replace(block, teks=_changed(block.teks, angka, count))
        else:
            rows = [list(row) for row in (*block.kepala, *block.baris)]
            rows[angka.baris][angka.sel] = _changed(rows[angka.baris][angka.sel], angka, count)
            whole, head = tuple(map(tuple, rows)), len(block.kepala)
            blocks[angka.blok] = Tabel(whole[:head], whole[head:], block.judul)
    return Naskah(naskah.file, tuple(blocks))


def _changed(teks: Teks, angka: Angka, count: int) -> Teks:
    new = other_digit(teks.isi[angka.awal : angka.akhir], count)
    return replace(teks, isi=teks.isi[: angka.awal] + new + teks.isi[angka.akhir :])


# --- With the data ---------------------------------------------------------------------------------

NO_ORIGIN = AsalAngka(lambda: Pencari([]))


def errors(naskah: Naskah, asli: Naskah) -> list[Finding]:
    return [finding for finding in banding(naskah, asli, NO_ORIGIN) if finding.severity is not Severity.INFO]


@pytest.mark.parametrize("id", IDS)
def test_every_figure_changed_alone_is_found_with_the_data(id: str) -> None:
    asli = parse(documents(SMALL)[id], id, lengkap=True)
    every = figures(asli)
    assert len(every) >= 30
    missed = [
        angka
        for count, angka in enumerate(every)
        if len(errors(with_changes(asli, {angka: count}), asli)) != 1
    ]
    assert missed == []


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("satker", SHIPPED)
def test_some_of_every_figure_of_the_shipped_data_are_found(satker: str, id: str) -> None:
    asli = parse(documents(satker)[id], id, lengkap=True)
    every = list(enumerate(figures(asli)))[::17]
    assert every
    for count, angka in every:
        found = errors(with_changes(asli, {angka: count}), asli)
        assert [finding.code for finding in found] == ["BANDING01"], (angka, found)


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("satker", SATKERS)
def test_figures_changed_all_over_a_document_are_found(satker: str, id: str) -> None:
    """The first figure of every text at once, then the second one, and so on."""
    asli = parse(documents(satker)[id], id, lengkap=True)
    rounds: list[dict[Angka, int]] = []
    seen: dict[tuple[int, int, int], int] = {}
    for count, angka in enumerate(figures(asli)):
        place = (angka.blok, angka.baris, angka.sel)
        seen[place] = seen.get(place, -1) + 1
        if seen[place] == len(rounds):
            rounds.append({})
        rounds[seen[place]][angka] = count
    for changes in rounds:
        found = errors(with_changes(asli, changes), asli)
        told = sum(finding.code == "BANDING01" for finding in found)
        assert told >= len(changes) * Fraction(4, 5)  # Rows that look alike then may change places.


@pytest.mark.parametrize("satker", SHIPPED)
def test_a_digit_changed_in_the_file_itself_is_found(satker: str) -> None:
    data = documents(satker)["lkj"]
    asli = parse(data, "lkj.docx", lengkap=True)
    xml = unpack(data)["word/document.xml"].decode()
    digits = [found.start(1) for found in re.finditer(r"<w:t[^>]*>[^<]*?(\d)[^<]*</w:t>", xml)]
    for at in digits[:: len(digits) // 6]:
        new = xml[:at] + str((int(xml[at]) + 1) % 10) + xml[at + 1 :]
        edited = parse(changed(data, lambda _, new=new: new), "lkj.docx", lengkap=True)
        assert "BANDING01" in [finding.code for finding in errors(edited, asli)], xml[at - 60 : at + 20]


# --- Without the data ------------------------------------------------------------------------------


def value(text: str) -> Fraction:
    return Fraction(text.replace(".", "").replace(",", ".").replace("−", "-"))


def determined(naskah: Naskah) -> list[Angka]:
    """The figures that others determine: beside their words, in a share, in a table with its total."""
    found: dict[Angka, None] = {}
    for block, row, column, teks in texts(naskah):
        for match in WORDS.finditer(teks.isi):
            if terbilang(int(value(match[1]))) == match[2]:
                found[Angka(block, row, column, *match.span(1))] = None
        if row == column == 0:
            found |= dict.fromkeys(_shares(teks, block))
    for at, block in enumerate(naskah.blok):
        if isinstance(block, Tabel):
            found |= dict.fromkeys(_summed(block, at))
    return list(found)


def _shares(teks: Teks, block: int) -> Iterator[Angka]:
    """A percentage with the two amounts of its sentence that give it, where only one pair does."""
    for sentence in re.finditer(r"(?:[^.]|\.(?=\S))+", teks.isi):
        amounts = list(AMOUNT.finditer(teks.isi, *sentence.span()))
        for share in SHARE.finditer(teks.isi, *sentence.span()):
            pairs = [
                (one, other)
                for one in amounts
                for other in amounts
                if one is not other and value(other[1])
                and abs(value(one[1]) / value(other[1]) * 100 - value(share[1])) <= Fraction(1, 200)
            ]  # fmt: skip
            if len(pairs) == 1 and len(amounts) == 2:
                for match in (share, *pairs[0]):
                    yield Angka(block, 0, 0, *match.span(1))


def _summed(table: Tabel, block: int) -> Iterator[Angka]:
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
                    yield Angka(block, row, column, *match.span())


def rate(satker: str, id: str) -> tuple[int, int]:
    """How many of the determined figures, changed in turn, plain audit finds, and how many were changed."""
    report = parse(documents(satker)[id], f"{id}.docx")
    before = {(finding.code, finding.mark, finding.message) for finding in audit([report])}
    seen = total = 0
    for count, angka in list(enumerate(determined(report)))[:: EVERY[id]]:
        edited = with_changes(report, {angka: count})
        if angka in determined(edited):
            continue  # A share is rounded: it is as right with the last digits of its amounts changed.
        total += 1
        seen += any((one.code, one.mark, one.message) not in before for one in audit([edited]))
    return seen, total


def test_figures_that_others_determine_are_found_without_the_data() -> None:
    rates = {(satker, id): rate(satker, id) for satker in (SMALL, *SHIPPED) for id in IDS}
    for (satker, id), (some, of) in rates.items():
        print(f"{satker} {id}: {some} of {of}")
    seen, total = map(sum, zip(*rates.values(), strict=True))
    assert total >= 30
    assert Fraction(seen, total) >= FLOOR
