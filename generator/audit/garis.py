"""The lines of a plain text, without the marks of markdown, each character knowing its column."""

from __future__ import annotations

import re
from collections import Counter
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
_LETAK_HALAMAN = re.compile(
    r"\s*(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|(?:hal(?:aman)?|page)\.?\s*\d{1,3}(?:\s*(?:dari|of|/)\s*\d+)?)\s*",
    re.I,
)
# A head of a page is short and comes back on many pages.
PANJANG_KEPALA = 90
KALI_KEPALA = 3


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
    """The line without its marks of markdown and html."""
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
    return Garis("".join(isi), nomor, tuple(kolom), miring="<i>" in raw)


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


def _folded(garis: Garis) -> str:
    return re.sub(r"\d+", "0", " ".join(garis.isi.upper().split()))


def without_running_heads(lines: Sequence[Garis]) -> list[Garis]:
    """The lines without heads and numbers of pages; what follows them knows that a page begins.

    A head is a run of short capital lines that returns; one that differs from the others stays.
    """
    heads = _heads(lines)
    kept: list[Garis] = []
    new_page = False
    index = 0
    while index < len(lines):
        taken = _head_at(lines, index, heads)
        if taken:
            new_page = True
            index = taken
            continue
        line = lines[index]
        number = (
            not line.kosong
            and _LETAK_HALAMAN.fullmatch(line.isi)
            and (index == 0 or lines[index - 1].kosong)
            and (index + 1 == len(lines) or lines[index + 1].kosong)
        )
        if number:
            new_page = True
        elif line.kosong:
            kept.append(line)
        else:
            kept.append(
                Garis(line.isi, line.nomor, line.kolom, line.miring, halaman_baru=True) if new_page else line
            )
            new_page = False
        index += 1
    return kept


def _heads(lines: Sequence[Garis]) -> dict[str, tuple[tuple[str, ...], str]]:
    """Heads of pages by their first line: all lines folded, and the first as it is printed mostly."""
    counts: Counter[tuple[str, ...]] = Counter()
    printed: dict[tuple[str, ...], Counter[str]] = {}
    run: list[Garis] = []
    for line in (*lines, Garis("", 0, ())):
        if (
            not line.kosong
            and len(line.isi) <= PANJANG_KEPALA
            and "\t" not in line.isi
            and "|" not in line.isi
        ):
            run.append(line)
            continue
        if line.kosong and 1 < len(run) <= 4 and all(part.isi == part.isi.upper() for part in run):
            key = tuple(_folded(part) for part in run)
            counts[key] += 1
            printed.setdefault(key, Counter())["\n".join(part.isi.strip() for part in run)] += 1
        run = []
    return {
        key[0]: (key, printed[key].most_common(1)[0][0])
        for key, count in counts.items()
        if count >= KALI_KEPALA
    }


def _head_at(lines: Sequence[Garis], index: int, heads: dict[str, tuple[tuple[str, ...], str]]) -> int:
    """Where the lines go on after a head that begins at `index`; 0 where none does."""
    if lines[index].kosong or (index and not lines[index - 1].kosong):
        return 0
    head = heads.get(_folded(lines[index]))
    if not head:
        return 0
    found: list[Garis] = []
    while index < len(lines) and len(found) < len(head[0]):
        if not lines[index].kosong:
            found.append(lines[index])
        index += 1
    if tuple(_folded(line) for line in found) != head[0]:
        return 0
    return index if "\n".join(line.isi.strip() for line in found) == head[1] else 0
