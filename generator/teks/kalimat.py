"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
