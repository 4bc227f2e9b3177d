"""The lines of a plain text, without the marks of markdown, each character knowing its column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.audit.naskah import Teks

# What stands in a line for the look of it only; group 1, where there is one, is the text that stays.
_HIASAN = re.compile(
    r"\*\*|__(?=\S)|(?<=\S)__"
    r"|</?(?:i|b|u|em|strong|sup|sub|br)\s*/?>"
    r"|\[([^\[\]]*)\]\([^()\s]*\)"
    r"|(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Garis:
    """A line: its text, its number, the column of each of its characters, whether a page begins before it."""

    isi: str
    nomor: int
    kolom: tuple[int, ...]
    miring: bool = False
    halaman_baru: bool = False

    @property
    def kosong(self) -> bool:
        """Whether nothing but blanks is in it."""
        return not self.isi.strip()

    def potong(self, awal: int, akhir: int) -> Garis:
        """A part of the line, without the blanks at its ends."""
        while awal < akhir and self.isi[awal].isspace():
            awal += 1
        while akhir > awal and self.isi[akhir - 1].isspace():
            akhir -= 1
        kolom = self.kolom[awal:akhir] or self.kolom[awal : awal + 1] or ((self.kolom or (0,))[-1] + 1,)
        return Garis(self.isi[awal:akhir], self.nomor, kolom, self.miring, self.halaman_baru)


def read_line(raw: str, nomor: int) -> Garis:
    """The line without its marks of markdown and html; a form feed before it begins a page."""
    new_page = "\f" in raw
    raw = raw.replace("\f", "")
    isi: list[str] = []
    kolom: list[int] = []
    end = 0

    def keep(start: int, stop: int) -> None:
        isi.append(raw[start:stop])
        kolom.extend(range(start + 1, stop + 1))

    for match in _HIASAN.finditer(raw):
        keep(end, match.start())
        group = match.lastindex or 0
        if group:
            keep(*match.span(group))
        end = match.end()
    keep(end, len(raw))
    return Garis("".join(isi), nomor, tuple(kolom), miring="<i>" in raw, halaman_baru=new_page)


def join(bagian: Sequence[Garis], file: str) -> Teks:
    """One text of pieces of lines, joined by blanks."""
    isi = ""
    potongan: list[tuple[int, int, int]] = []
    for piece in bagian:
        if isi and piece.isi:
            isi += " "
        start = len(isi)
        before = None
        for offset, kolom in enumerate(piece.kolom):
            if before is None or kolom != before + 1:
                potongan.append((start + offset, piece.nomor, kolom))
            before = kolom
        isi += piece.isi
    return Teks(isi, file, tuple(potongan) or ((0, bagian[0].nomor, 1),))
