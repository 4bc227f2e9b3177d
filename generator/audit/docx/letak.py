"""Places in a .docx in words, since a reader of Word sees no line numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.teks.kalimat import cuplikan

_CHAPTER = re.compile(r"(?:BAB|Lampiran)\b", re.IGNORECASE)
_NAMED = re.compile(r"(?:Tabel|Gambar|Grafik|Diagram)\s+[\w.\-–]*\d")
_SHORT = 60
URAIAN = "teks pengganti"
"""How the places of descriptions of pictures end."""


class Letak:
    """Follows the headings and counts what stands below the nearest one."""

    def __init__(self) -> None:
        self._above: list[tuple[int, str, str]] = []
        self._counts: dict[str, int] = {}

    def judul(self, tingkat: int, nomor: str, teks: str) -> str:
        """The place of a heading, and from here on the place of what follows."""
        self._above = [above for above in self._above if above[0] < tingkat]
        self._above.append((tingkat, nomor, teks))
        self._counts = {}
        return f"{self.bagian}, judul"

    @property
    def bagian(self) -> str:
        """Where in the document: 'BAB III bagian C.1', 'bagian "Kata Pengantar"', 'awal dokumen'."""
        if not self._above:
            return "awal dokumen"
        (_, nomor, teks), *below = self._above
        first = nomor if _CHAPTER.match(nomor) else ""
        numbers = [own for _, own, _ in (below if first else self._above)]
        _, last, title = self._above[-1]
        if all(numbers):
            part = ".".join(_bare(own, numbers[:at]) for at, own in enumerate(numbers))
        elif not below:
            part = f'"{short(teks)}"'
        else:
            part = f'"{short(title)}"' if not last else f'{_bare(last, ())} "{short(title)}"'
        return " ".join(filter(None, (first, f"bagian {part}" if part else "")))

    def _count(self, what: str) -> int:
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]

    def paragraf(self) -> str:
        """The place of the next paragraph."""
        return f"{self.bagian}, paragraf {self._count('paragraf')}"

    def kotak(self) -> str:
        """The place of the next text box."""
        return f"{self.bagian}, kotak teks {self._count('kotak')}"

    def judul_tabel(self, judul: str) -> str:
        """The place of a caption, by its number where it has one."""
        named = _NAMED.match(judul)
        return f"{self.bagian}, judul {named[0] if named else 'tabel'}"

    def tabel(self, judul: str) -> str:
        """The place of the next table, by the number of its caption where it has one."""
        count = self._count("tabel")
        named = _NAMED.match(judul)
        return f"{self.bagian}, {named[0] if named else f'tabel ke-{count}'}"


def _bare(nomor: str, above: Sequence[str]) -> str:
    """A number without its dot; one that repeats those above it ("3.1.2") by its last part only."""
    bare = nomor.strip(" .)(")
    return bare.rpartition(".")[2] if above and "." in bare else bare


def short(teks: str) -> str:
    """The beginning of a long text."""
    return cuplikan(teks, _SHORT)


def sel(kepala: Sequence[Sequence[str]], column: int) -> str:
    """A column in words: by the lowest head over it that names it, else by its number."""
    for row in reversed(kepala):
        text = row[column] if column < len(row) else ""
        if text and not re.fullmatch(r"\(?\d{1,2}\)?(?:\s*=.*)?", text):
            return f'kolom "{short(text)}"'
    return f"kolom {column + 1}"
