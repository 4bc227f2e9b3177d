"""The grid of a table in a .docx: which text stands in which row and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.audit.docx.gaya import is_on, number, value
from generator.word.xml import Element, qn

_WRAPPERS = {qn(f"w:{name}") for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")}
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_NEAR = 120  # Twips: borders drawn by hand that differ by two millimetres are meant as one.
_COLUMN_NUMBER = re.compile(r"\(?\d{1,2}\)?(?:\s*=.*)?")
_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)(?:Rp\.?\s*)?-?\(?\d[\d.,]*\)?\s*%?(?:,-)?")

Potong = tuple[str, int]
"""A paragraph of a cell: its text and the number of the paragraph in the document."""


@dataclass(frozen=True)
class Sel:
    """A cell: its paragraphs, and whether it goes on downwards into the next row."""

    isi: tuple[Potong, ...] = ()
    terus: bool = False

    @property
    def teks(self) -> str:
        """The whole text in one line."""
        return " ".join(text for text, _ in self.isi)


@dataclass(frozen=True)
class Kisi:
    """The rows of a table, all of one width; the first `kepala` of them are its head."""

    baris: tuple[tuple[Sel, ...], ...]
    kepala: int


@dataclass(frozen=True)
class _Placed:
    """A cell as the file has it: the borders where it begins and ends, and what it holds."""

    awal: int
    akhir: int
    isi: tuple[Potong, ...]
    lanjutan: bool


Baca = Callable[[Element], tuple[Potong, ...]]
"""Reads the paragraphs of a cell."""


def within(container: Element, *tags: str) -> Iterator[Element]:
    """The children of these tags, also of those wrapped in content controls and tracked insertions."""
    names = {qn(tag) for tag in tags}
    for child in container:
        if child.tag in names:
            yield child
        elif child.tag in _WRAPPERS:
            yield from within(child, *tags)
        elif child.tag == _ALTERNATIVES:
            yield from next((found for form in child if (found := list(within(form, *tags)))), [])


def kisi(table: Element, baca: Baca) -> Kisi:
    """The grid of a table; `baca` is asked for every cell in reading order."""
    borders = _borders(table)
    rows: list[list[_Placed]] = []
    marked: list[bool] = []
    for row in within(table, "w:tr"):
        if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None or is_on(row, "w:trPr", "w:hidden"):
            continue
        rows.append(list(_cells(row, borders, baca)))
        marked.append(is_on(row, "w:trPr", "w:tblHeader"))
    columns = {at: column for column, at in enumerate(sorted({cell.awal for row in rows for cell in row}))}
    grid = tuple(_row(row, below, columns) for row, below in zip(rows, [*rows[1:], []], strict=True))
    return Kisi(grid, _heads(grid, marked))


def _borders(table: Element) -> list[int]:
    """For each border of the grid, the one that it is counted as: those very near are one."""
    grid = table.find(qn("w:tblGrid"))
    widths = [] if grid is None else [number(c.get(qn("w:w")), 0) for c in grid.iterchildren(qn("w:gridCol"))]
    same = [0]
    for at, width in enumerate(widths, 1):
        near = 0 < width < _NEAR and at < len(widths)
        same.append(same[-1] if near else at)
    return same


def _cells(row: Element, borders: Sequence[int], baca: Baca) -> Iterator[_Placed]:
    at = number(value(row, "w:trPr", "w:gridBefore"), 0)
    for cell in within(row, "w:tc"):
        merge = value(cell, "w:tcPr", "w:vMerge")
        end = at + max(number(value(cell, "w:tcPr", "w:gridSpan"), 1), 1)
        deleted = cell.find(f"{qn('w:tcPr')}/{qn('w:cellDel')}") is not None
        isi = () if deleted else baca(cell)
        lanjutan = merge is not None and merge != "restart"
        yield _Placed(_snap(at, borders), _snap(end, borders), () if lanjutan else isi, lanjutan)
        at = end


def _snap(at: int, borders: Sequence[int]) -> int:
    return borders[at] if at < len(borders) else at


def _row(row: Sequence[_Placed], below: Sequence[_Placed], columns: dict[int, int]) -> tuple[Sel, ...]:
    continued = {cell.awal for cell in below if cell.lanjutan}
    cells = [Sel()] * len(columns)
    for cell in row:
        column = columns[cell.awal]
        here = Sel((*cells[column].isi, *cell.isi), cell.awal in continued)
        cells[column] = here
    return tuple(cells)


def _heads(rows: Sequence[tuple[Sel, ...]], marked: Sequence[bool]) -> int:
    """How many rows at the top are the head.

    Those marked as repeating on every page; else the first, unless it holds figures, with those that its
    cells reach down into. Rows that number the columns belong to the head.
    """
    count = 0
    while count < len(marked) and marked[count]:
        count += 1
    if not count and rows and not any(_FIGURE.fullmatch(cell.teks) for cell in rows[0]):
        count = 1
        while count < len(rows) and any(cell.terus for cell in rows[count - 1]):
            count += 1
    if count == len(rows):
        count = 0  # A table that is all head has no body to be one of.
    while 0 < count < len(rows) and _numbers_columns(rows[count]):
        count += 1
    return count


def _numbers_columns(row: Sequence[Sel]) -> bool:
    """Whether a row says "(1) (2) (3)", or 1 2 3 counted on from the left."""
    texts = [cell.teks for cell in row if cell.isi]
    if len(texts) < 2 or not all(_COLUMN_NUMBER.fullmatch(text) for text in texts):
        return False
    counted = [int(found[0]) for text in texts if (found := re.search(r"\d+", text))]
    return counted == list(range(counted[0], counted[0] + len(counted)))
