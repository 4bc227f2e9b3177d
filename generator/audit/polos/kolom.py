"""Tables of a plain text whose columns are held apart by blanks, as a PDF reader lays them out.

Which words of such lines make up one cell cannot be told for sure: the lines are left out, so that nobody
takes the words side by side for a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.polos.garis import Garis

_SELA = re.compile(r"(?<=\S) {3,}(?=\S)")
_AWAL = re.compile(
    r" *(?:\(?\w{1,3}(?:\.\w{1,3})*[.)]+|[-•●▪➤➢►*·–]) +"
)  # The mark of a list stands apart from its item.
# A line that begins this far to the right goes on a cell of the line before it.
LEKUK = 12
BARIS = 3
KOLOM = 2
LEBAR = 2


def without_columns(lines: Sequence[Garis]) -> list[Garis]:
    """The lines, those of tables in columns of blanks made empty."""
    kept = list(lines)
    for run in _runs(lines):
        gaps = [len(_gaps(lines[index])) for index in run]
        tabular = sum(count >= KOLOM for count in gaps)
        # Prose that is stretched to the width of its lines has a wide gap here and there.
        if len(run) >= BARIS and tabular >= KOLOM and 2 * sum(map(bool, gaps)) >= len(run):
            for index in run:
                kept[index] = Garis("", lines[index].nomor, (), halaman_baru=lines[index].halaman_baru)
    return kept


def _runs(lines: Sequence[Garis]) -> Iterator[list[int]]:
    """Lines that follow each other, each sharing a gap with the one before it; over blank lines, two gaps."""
    run: list[int] = []
    before: list[tuple[int, int]] = []
    blank = False
    for index, line in enumerate(lines):
        if line.kosong:
            blank = True
            continue
        gaps = _gaps(line) + _indent(line)
        shared = sum(any(min(b, d) - max(a, c) >= LEBAR for c, d in gaps) for a, b in before)
        if run and shared < 1 + blank:
            yield run
            run = []
        before, blank = gaps, False
        if gaps:
            run.append(index)
        else:
            run = []
    yield run


def _gaps(line: Garis) -> list[tuple[int, int]]:
    """The wide gaps within a line, but for that behind the mark of a list."""
    if "\t" in line.isi:
        return []
    mark = _AWAL.match(line.isi)
    start = mark.end() if mark else 0
    return [match.span() for match in _SELA.finditer(line.isi, start)]


def _indent(line: Garis) -> list[tuple[int, int]]:
    width = len(line.isi) - len(line.isi.lstrip(" "))
    return [(0, width)] if width >= LEKUK else []
