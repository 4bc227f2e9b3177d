"""Where a value of a generated document comes from: the file and line of the data that it was typed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.audit.naskah import Tabel, Teks
from generator.provenance import Pencari, Temuan
from generator.provenance.cari import Sel

Latar = tuple[str, ...]
"""The headings above a text, the nearest first."""

_TOLD = 3  # Of the origins that a value may have.


@dataclass(frozen=True)
class Sumber:
    """What the data says of a place in a text: the words that come from it, and where they were typed."""

    isi: str
    asal: str
    is_teks: bool = False


Cari = Callable[[int, int], Sumber | None]
"""Asks for the source of what stands from one offset of a text to another."""


class AsalAngka:
    """Asks the data for sources; what finds them is only made where something differs."""

    def __init__(self, make: Callable[[], Pencari]) -> None:
        self._make = make

    @cached_property
    def _pencari(self) -> Pencari:
        return self._make()

    def kalimat(self, paragraf: Teks, latar: Latar) -> Cari:
        """What finds the sources of a paragraph."""

        def cari(start: int, end: int) -> Sumber | None:
            values = self._pencari.kalimat(paragraf.isi, latar)
            # What stands everywhere, such as the office's name, is asked for last.
            found = _at(values, start, end) or _at(
                self._pencari.kalimat(paragraf.isi, latar, umum=True), start, end
            )
            return found or _near([value for value in values if value.end <= start][::-1], "di depannya")

        return cari

    def sel(self, tabel: Tabel, baris: Sequence[Teks], column: int, latar: Latar) -> Cari:
        """What finds the sources of a cell."""

        def cari(start: int, end: int) -> Sumber | None:
            heads = _heads(tabel, len(baris))
            cells = [Sel(head, cell.isi) for head, cell in zip(heads, baris, strict=True)]
            around = (tabel.judul, " | ".join(heads), *latar)
            above = " | ".join(
                _above(tabel, baris, place) for place, cell in enumerate(baris) if not cell.isi
            )
            found = [values for _, values in self._pencari.baris(cells, around, above)]
            before = [value for values in found[:column][::-1] for value in values]
            return _at(found[column], start, end) or _near(before, "pada baris ini")

        return cari


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


def _at(found: Sequence[Temuan], start: int, end: int) -> Sumber | None:
    """The source of the value that stands from `start` to `end`."""
    for value in found:
        if value.start < end and start < value.end:
            return Sumber(value.text, _told(value), value.teks)
    return None


def _near(found: Sequence[Temuan], where: str) -> Sumber | None:
    """For words that a computed value gives, such as the class of a capaian: the source of that value."""
    return next((Sumber("", f"{_told(value)}, {where}") for value in found if not value.teks), None)


def _told(value: Temuan) -> str:
    told = [origin.keterangan for origin in value.asal]
    more = f"; dan {len(told) - _TOLD} lainnya" if len(told) > _TOLD else ""
    return "; ".join(told[:_TOLD]) + more
