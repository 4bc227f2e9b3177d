"""Two versions of a text side by side, word by word; what belongs to one value is one word.

"14 (empat belas)", "Rp1.000" and "12 Januari 2024" are one value each, so that who changes one is told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator import language
from generator.audit.banding.sejajar import sejajar

_BILANGAN = (
    "nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|"
    "seribu|ribu|juta|miliar|triliun|koma"
)
_BULAN = "|".join(language.bulan(month) for month in range(1, 13))
_ANGKA = r"(?:(?<![\w)])[-−])?\d+(?:[.,]\d+)*"
# A number in words as it stands in brackets behind its digits, also a misspelt one: "(limabelas orang)".
_TERBILANG = rf"\s?\(\s?(?!satuan)(?:{_BILANGAN})[a-z]*(?:[\s-]+[a-z]+){{0,30}}\s?\)"
_KATA_BILANGAN = rf"\b(?:{_BILANGAN})(?:[ -](?:{_BILANGAN}))*\b"
_TOKEN = re.compile(
    rf"(?P<tanggal>\d{{1,2}} (?:{_BULAN}) \d{{4}})"
    rf"|(?:Rp\s?)?(?P<angka>{_ANGKA})(?:\s?%)?(?P<terbilang>{_TERBILANG})?"
    rf"|(?P<bilangan>{_KATA_BILANGAN})|[^\W\d_]+|[^\w\s]|_",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Kata:
    """A word, a sign or a value, where it begins, and of a value its digits and its words."""

    isi: str
    awal: int
    angka: str = ""
    bilangan: str = ""

    @property
    def akhir(self) -> int:
        return self.awal + len(self.isi)

    @property
    def is_figure(self) -> bool:
        """Whether it is a value in digits."""
        return bool(self.angka)

    @property
    def is_number_word(self) -> bool:
        """Whether it is a value in words alone."""
        return bool(self.bilangan) and not self.angka

    @property
    def is_word(self) -> bool:
        """Whether it is a word that is no number."""
        return self.isi[0].isalpha() and not self.bilangan


Pasang = tuple[Kata | None, Kata | None]
"""What stood in a place and what stands there now; one of them may be lacking."""


def pasangan(lama: str, baru: str) -> Iterator[Pasang]:
    """The words of two versions of a text in pairs."""
    return sejajar(list(_kata(lama)), list(_kata(baru)), lambda one: one.isi, _alike)


def is_changed_value(before: Kata, after: Kata) -> bool:
    """Whether a value now says something else; one without its words says the same."""
    if before.is_number_word and after.is_number_word:
        return before.isi.lower() != after.isi.lower()
    if before.angka != after.angka:
        return True
    return bool(before.bilangan and after.bilangan) and before.bilangan.lower() != after.bilangan.lower()


def _kata(text: str) -> Iterator[Kata]:
    for found in _TOKEN.finditer(text):
        words = found["terbilang"] or found["bilangan"] or ""
        yield Kata(found[0], found.start(), found["tanggal"] or found["angka"] or "", " ".join(words.split()))


def _alike(one: Kata, other: Kata) -> float:
    """A value is changed into a value, a word into a word; rather one that is alike."""
    if one.is_figure != other.is_figure:
        return 0.0
    same = one.isi.lower() == other.isi.lower() or (one.is_figure and one.angka == other.angka)
    return 1.0 if same else 0.9 if one.is_number_word and other.is_number_word else 0.6
