"""Where a figure of a generated document comes from: the file and line of the data that it was typed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from generator.audit.naskah import Tabel, Teks
from generator.provenance import Pencari, Temuan
from generator.provenance.cari import Sel

Latar = tuple[str, ...]
"""The headings above a text, the nearest first."""

_TOLD = 3  # Of the origins that a value may have.


class AsalAngka:
    """Asks the data for origins; what finds them is only made where a figure differs."""

    def __init__(self, make: Callable[[], Pencari]) -> None:
        self._make = make

    @cached_property
    def _pencari(self) -> Pencari:
        return self._make()

    def kalimat(self, paragraf: Teks, latar: Latar, at: int) -> str:
        """The origin of the value at `at` in a paragraph, "" where none is known."""
        return _told(self._pencari.kalimat(paragraf.isi, latar), at)

    def sel(self, tabel: Tabel, baris: Sequence[Teks], column: int, latar: Latar, at: int) -> str:
        """The origin of the value at `at` in a cell."""
        heads = _heads(tabel, len(baris))
        cells = [Sel(head, cell.isi) for head, cell in zip(heads, baris, strict=True)]
        around = (tabel.judul, " | ".join(heads), *latar)
        above = " | ".join(_above(tabel, baris, place) for place, cell in enumerate(baris) if not cell.isi)
        found = self._pencari.baris(cells, around, above)
        return _told(found[column][1], at)


def _heads(tabel: Tabel, width: int) -> list[str]:
    first = tabel.kepala[0] if tabel.kepala else ()
    return [first[place].isi if place < len(first) else "" for place in range(width)]


def _above(tabel: Tabel, baris: Sequence[Teks], column: int) -> str:
    """What the rows above say for an empty cell."""
    text = ""
    for row in tabel.baris:
        if row is baris:
            break
        text = row[column].isi or text if column < len(row) else text
    return text


def _told(found: Sequence[Temuan], at: int) -> str:
    for value in found:
        if value.start <= at < value.end:
            told = [origin.keterangan for origin in value.asal]
            more = f"; dan {len(told) - _TOLD} lainnya" if len(told) > _TOLD else ""
            return "; ".join(told[:_TOLD]) + more
    return ""
