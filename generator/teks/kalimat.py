"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

# A full stop ends a sentence before a capital; "No. 5", "Kab. Buru" and "s.d." go on.
_AKHIR: Final = re.compile(
    r"(?<!\b[A-Z])(?<!\b[JjNn]o)(?<!\bK[Aa][Bb])(?<!\b[SD]dr)(?<!\bDrs)(?<!\bProv)(?<!\bs\.d)[.!?;]\s+(?=[\"“*(]{0,3}[A-Z])|\n"
)


def kalimat(teks: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as offsets, in order; what lies between them is blank."""
    start = 0
    for match in _AKHIR.finditer(teks):
        if match.start() > start:
            yield start, match.start() + len(match.group().strip())
        start = match.end()
    if start < len(teks):
        yield start, len(teks)


def memuat(sentences: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The sentence of a text, as `kalimat` gives them, that the character at `at` stands in."""
    return sentences[max(bisect_right(sentences, at, key=lambda span: span[0]) - 1, 0)]
