"""Where the sentences of a text begin and end, and the beginning of a long text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

# A full stop ends a sentence before a capital; "No. 5", "Kab. Buru" and "s.d." go on. The mark comes first in
# the pattern, and what may not stand before it after: a search then leaps from mark to mark.
_AKHIR: Final = re.compile(
    r"[.!?;\n](?:(?<=\n)|(?<!\b[A-Z].)(?<!\b[JjNn]o.)(?<!\bK[Aa][Bb].)(?<!\b[SD]dr.)(?<!\bDrs.)(?<!\bProv.)"
    r"(?<!\bs\.d.)\s+(?=[\"“*(]{0,3}[A-Z]))"
)


@lru_cache(maxsize=4096)  # Many a detector asks for those of the same text.
def kalimat(teks: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as offsets, in order; what lies between them is blank."""
    found = []
    start = 0
    for match in _AKHIR.finditer(teks):
        if match.start() > start:
            found.append((start, match.start() + len(match.group().strip())))
        start = match.end()
    if start < len(teks):
        found.append((start, len(teks)))
    return tuple(found)


def memuat(sentences: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The sentence of a text, as `kalimat` gives them, that the character at `at` stands in."""
    return sentences[max(bisect_right(sentences, at, key=lambda span: span[0]) - 1, 0)]


def cuplikan(teks: str, terbanyak: int) -> str:
    """A text in one line, of a long one its first words with "…": at most so many characters."""
    flat = " ".join(teks.split())
    if len(flat) <= terbanyak:
        return flat
    # One more than fits: a word that ends right at the bound is whole.
    return f"{flat[:terbanyak].rpartition(' ')[0].rstrip(' .,;:(–-') or flat[: terbanyak - 1]}…"
