"""What a reader wants to see on one page: an opening sentence with what it opens, a short table whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.word.xml import Element, make, paragraph_style, qn, text_of

_SHORT = 8
"""A table of at most this many body rows is not broken."""
_LAST = 3
"""So many rows of a longer table stand together at its end, so that its sum is never alone."""
_LISTS = ("ListNumber", "ListBullet", "DaftarHuruf", "Quote")


def keep_together(document: Element) -> None:
    """Keep sentences with the list or table that they open, and rows of tables together, in place."""
    body = document.find(qn("w:body"))
    blocks = [] if body is None else list(body)
    for block, following in pairwise(blocks):
        if block.tag == qn("w:tbl"):
            _keep_rows(block)
        elif block.tag == qn("w:p") and _opens(block, following):
            _keep(block)


def _opens(paragraph: Element, following: Element) -> bool:
    if following.tag != qn("w:p") or not text_of(paragraph).strip():
        return False
    style = paragraph_style(following)
    return style == "Caption" or (style in _LISTS and text_of(paragraph).rstrip().endswith(":"))


def _keep_rows(table: Element) -> None:
    rows = [
        row for row in table.iterfind(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None
    ]
    kept: Sequence[Element] = rows if len(rows) <= _SHORT else rows[-_LAST:]
    for row in kept[:-1]:
        for paragraph in row.iter(qn("w:p")):
            _keep(paragraph)


def _keep(paragraph: Element) -> None:
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = make("w:pPr")
        paragraph.insert(0, properties)
    if properties.find(qn("w:keepNext")) is None:
        after_style = 0 if properties.find(qn("w:pStyle")) is None else 1
        properties.insert(after_style, make("w:keepNext"))
