"""What a reader wants to see on one page: a sentence with what it opens, a short table or list whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from generator.word.xml import Element, make, paragraph_style, qn, text_of

_SHORT = 8
"""A table of at most this many body rows is not broken."""
_LAST = 3
"""So many rows of a longer table stand together at its end, so that its sum is never alone."""
_LISTS = ("ListNumber", "ListBullet", "DaftarHuruf", "Quote")
_SIGNATURE = "SignaturePlace"
_ENTRIES = "TableofFigures"
_SHORT_LIST = 15
"""A list of at most this many tables or figures stands whole below what comes before it."""


def keep_together(document: Element) -> None:
    """Keep sentences with what they open, rows of tables together and signatures with a text, in place."""
    body = document.find(qn("w:body"))
    blocks = [] if body is None else list(body)
    for block, following in pairwise(blocks):
        if block.tag == qn("w:tbl"):
            _keep_rows(block)
        elif block.tag == qn("w:p") and _opens(block, following):
            _keep(block)
    for style, run in groupby(blocks, _style):
        if style == _ENTRIES:
            _join(list(run))


def _style(block: Element) -> str:
    return paragraph_style(block) if block.tag == qn("w:p") else ""


def _opens(paragraph: Element, following: Element) -> bool:
    style = _style(following)
    if not style or not text_of(paragraph).strip():
        return False
    if style in ("Caption", _SIGNATURE) or _is_title(paragraph):
        return True
    return style in _LISTS and text_of(paragraph).rstrip().endswith(":")


def _is_title(paragraph: Element) -> bool:
    """Whether a paragraph is bold throughout, as a small title in running text is."""
    runs = [run for run in paragraph.iter(qn("w:r")) if text_of(run).strip()]
    return all(run.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None for run in runs)


def _keep_rows(table: Element) -> None:
    rows = [
        row for row in table.iterfind(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None
    ]
    kept: Sequence[Element] = rows if len(rows) <= _SHORT else rows[-_LAST:]
    for row in kept[:-1]:
        for paragraph in row.iter(qn("w:p")):
            _keep(paragraph)


def _join(entries: list[Element]) -> None:
    """Let a short list of tables or figures follow the list before it, whole, without a page of its own."""
    heading = entries[0].getprevious()
    if len(entries) > _SHORT_LIST or heading is None or heading.tag != qn("w:p"):
        return
    for entry in entries[:-1]:
        _keep(entry)
    properties = _keep(heading)
    mark = properties.find(qn("w:keepNext"))
    if mark is not None and properties.find(qn("w:pageBreakBefore")) is None:
        mark.addnext(make("w:spacing", before="480"))
        mark.addnext(make("w:pageBreakBefore", val="0"))


def _keep(paragraph: Element) -> Element:
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = make("w:pPr")
        paragraph.insert(0, properties)
    if properties.find(qn("w:keepNext")) is None:
        after_style = 0 if properties.find(qn("w:pStyle")) is None else 1
        properties.insert(after_style, make("w:keepNext"))
    return properties
