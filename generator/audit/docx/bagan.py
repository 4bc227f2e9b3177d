"""The text boxes of a chart in Word: which figure they are, by the caption below or above them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.audit.naskah import Paragraf, Tabel

_CAPTION = re.compile(r"(?:Gambar|Bagan|Grafik|Diagram)\s+[\w.\-–]*\d(?=[.:]?\s+[A-Z])")
_BOX = ", kotak teks "
_LONGEST = 30  # Words of a caption; a sentence that begins so is longer or ends with a full stop.
_CHART = 3  # Boxes side by side that are a chart, also without a caption.


def bagan(blok: Sequence[Paragraf | Tabel]) -> tuple[Paragraf | Tabel, ...]:
    """The blocks, with the place of each text box of a chart naming it: "BAB I, Gambar 1.1, kotak teks 6"."""
    found = list(blok)
    for start, end in _runs(found):
        caption = _caption(found[end : end + 1]) or _caption(found[max(start - 1, 0) : start])
        name = caption or ("bagan" if end - start >= _CHART else "")
        for at in range(start, end):
            found[at] = _named(found[at], name)
    return tuple(found)


def _runs(blok: Sequence[Paragraf | Tabel]) -> Iterator[tuple[int, int]]:
    """Where text boxes follow each other, from and to."""
    at = 0
    while at < len(blok):
        end = at
        while end < len(blok) and _is_box(blok[end]):
            end += 1
        if end > at:
            yield at, end
        at = end + 1


def _is_box(block: Paragraf | Tabel) -> bool:
    return isinstance(block, Paragraf) and _BOX in block.teks.place


def _caption(blok: Sequence[Paragraf | Tabel]) -> str:
    """The number of a figure, if these blocks are one paragraph that is its caption."""
    text = blok[0].teks.isi if blok and isinstance(blok[0], Paragraf) else ""
    found = _CAPTION.match(text)
    is_caption = found and len(text.split()) <= _LONGEST and text[-1] not in ".:;,"
    return found[0] if found and is_caption else ""


def _named(block: Paragraf | Tabel, name: str) -> Paragraf | Tabel:
    if not name or not isinstance(block, Paragraf):
        return block
    place = block.teks.place.replace(_BOX, f", {name}{_BOX}", 1)
    return replace(block, teks=replace(block.teks, place=place))
