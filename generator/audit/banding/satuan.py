"""The paragraphs and tables of a document as they are compared, and paragraphs that were cut or joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.audit.banding.asal_angka import Latar
from generator.audit.banding.baris import row_text
from generator.audit.banding.sejajar import Pasangan, by_words, masked
from generator.audit.naskah import Paragraf, Tabel, Teks

_CAPTION = re.compile(r"(?:Tabel|Gambar|Grafik|Diagram)\s")
_CLEARLY = 0.1  # By so much must two pieces together be more alike than the one.


@dataclass(frozen=True)
class Satuan:
    """A paragraph or a table, with the headings above it (the nearest first)."""

    blok: Paragraf | Tabel
    latar: Latar

    @cached_property
    def teks(self) -> str:
        if isinstance(self.blok, Paragraf):
            return self.blok.teks.isi
        return "\n".join([self.blok.judul, *map(row_text, (*self.blok.kepala, *self.blok.baris))])

    @property
    def ciri(self) -> str:
        """What one knows it by: of a table its title, its head and its first rows."""
        if isinstance(self.blok, Paragraf):
            return self.blok.teks.isi
        return "\n".join([self.blok.judul, *map(row_text, (*self.blok.kepala, *self.blok.baris[:5]))])

    @cached_property
    def kata(self) -> frozenset[str]:
        """The words that one knows it by, every figure as one."""
        return frozenset(masked(self.ciri).lower().split()) - {"|"}

    @property
    def is_judul(self) -> bool:
        """Whether it is a heading or the caption of a table or a figure, whose words have capitals."""
        return isinstance(self.blok, Paragraf) and bool(
            self.blok.tingkat or _CAPTION.match(self.blok.teks.isi)
        )

    @property
    def awal(self) -> Teks:
        """The first text in it."""
        if isinstance(self.blok, Paragraf):
            return self.blok.teks
        return next(cell for row in (*self.blok.kepala, *self.blok.baris) for cell in row)


def rejoined(aligned: Sequence[Pasangan[Satuan]]) -> list[Pasangan[Satuan]]:
    """The pairs, with the two pieces of a paragraph that was cut in two, or joined, as one."""
    found: list[Pasangan[Satuan]] = []
    for pair in aligned:
        joined = _joined(found[-1], pair) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(pair)
    return found


def _joined(first: Pasangan[Satuan], second: Pasangan[Satuan]) -> Pasangan[Satuan] | None:
    """Two neighbouring pairs as one, where one side has one paragraph that is like the other's two."""
    sides = [[pair[side] for pair in (first, second) if pair[side] is not None] for side in (0, 1)]
    old, new = ([one for one in side if one is not None and isinstance(one.blok, Paragraf)] for side in sides)
    if {len(old), len(new)} != {1, 2} or len(old) + len(new) != len(sides[0]) + len(sides[1]):
        return None
    single, pieces = (old[0], new) if len(old) == 1 else (new[0], old)
    if any(piece.is_judul for piece in (single, *pieces)):
        return None
    whole = _one(pieces)
    before = max(by_words(single.teks, piece.teks) for piece in pieces)
    if by_words(single.teks, whole.teks) < before + _CLEARLY:
        return None
    return (single, whole) if len(old) == 1 else (whole, single)


def _one(pieces: Sequence[Satuan]) -> Satuan:
    """Two paragraphs as one, each part with its own place."""
    first, second = (piece.awal for piece in pieces)
    shift = len(first.isi) + 1
    places = (*first.potongan, *((at + shift, line, column) for at, line, column in second.potongan))
    text = replace(first, isi=f"{first.isi} {second.isi}", potongan=places)
    return Satuan(Paragraf(text), pieces[0].latar)
