"""A finished report as an audit sees it: paragraphs and tables in reading order, each with its place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from generator.findings import Mark
from generator.teks.rentang import Berletak


@dataclass(frozen=True)
class Teks(Berletak):
    """A piece of text and where it stands.

    `potongan` are the pieces that a text broken over lines or pages was joined from: (offset in `isi`,
    line, column). In a .docx, `line` counts the paragraphs and `place` says in words where the text
    stands, such as 'Tabel 3.2, baris 4, kolom "Pagu"'.
    """

    isi: str
    file: str
    potongan: tuple[tuple[int, int, int], ...]
    place: str = ""

    def mark(self, offset: int = 0) -> Mark:
        """The place of the character at `offset`."""
        start, line, column = self.potongan[max(bisect_right(self.potongan, (offset + 1,)) - 1, 0)]
        return Mark(self.file, line, column + offset - start)


@dataclass(frozen=True)
class Paragraf:
    """A paragraph; `tingkat` is the level of a heading, 0 for none.

    `nomor` is its number or mark as a reader sees it ("A.", "3.", "BAB I", "-"), empty for none; the
    text does not repeat it.
    """

    teks: Teks
    tingkat: int = 0
    nomor: str = ""


@dataclass(frozen=True)
class Tabel:
    """A table: its head rows, its body rows, and its caption (empty where it has none).

    Every row is as the file has it: a cell that slid or is lacking is for the rules to understand.
    A merged cell stands once; the places that it covers are empty.
    """

    kepala: tuple[tuple[Teks, ...], ...]
    baris: tuple[tuple[Teks, ...], ...]
    judul: str = ""

    def kolom(self, kata: str) -> int | None:
        """The first column whose head holds `kata`, in lower case; None where none does."""
        heads = ((index, cell.isi) for row in self.kepala for index, cell in enumerate(row))
        return next((index for index, isi in heads if kata in isi.lower()), None)


@dataclass(frozen=True)
class Naskah:
    """A whole report, from one file."""

    file: str
    blok: tuple[Paragraf | Tabel, ...]

    def __hash__(self) -> int:
        """A hash that does not read the whole report: many a rule keeps what it once read of it."""
        return hash((self.file, len(self.blok)))

    @cached_property
    def paragraf(self) -> tuple[Paragraf, ...]:
        """The paragraphs outside tables."""
        return tuple(block for block in self.blok if isinstance(block, Paragraf))

    @cached_property
    def tabel(self) -> tuple[Tabel, ...]:
        """The tables."""
        return tuple(block for block in self.blok if isinstance(block, Tabel))

    @cached_property
    def semua_teks(self) -> tuple[Teks, ...]:
        """Every text in reading order, cells of tables included."""
        found: list[Teks] = []
        for block in self.blok:
            if isinstance(block, Paragraf):
                found.append(block.teks)
            else:
                found += [cell for row in (*block.kepala, *block.baris) for cell in row]
        return tuple(found)
