"""What is missing shows: "[BELUM DIISI: ...]" is highlighted in yellow."""

from __future__ import annotations

import copy
import re

from generator.word.xml import Element, make, parent_of, qn

_MISSING = re.compile(r"(\[BELUM DIISI: [^\]]*\])")
# Schema order: what follows w:highlight inside w:rPr.
_AFTER = {qn(f"w:{name}") for name in ("u", "effect", "bdr", "shd", "vertAlign", "rtl", "cs", "lang")}


def highlight_missing(document: Element) -> None:
    """Highlight every placeholder of `document`, splitting its run where needed, in place."""
    for text in list(document.iter(qn("w:t"))):
        pieces = [piece for piece in _MISSING.split(text.text or "") if piece]
        run = parent_of(text)
        if not any(_MISSING.fullmatch(piece) for piece in pieces):
            continue
        parent = parent_of(run)
        position = parent.index(run)
        before, after = _around(run, text)
        middle = [_piece(run, piece) for piece in pieces]
        parent.remove(run)
        for offset, new in enumerate(filter(_has_content, (before, *middle, after))):
            parent.insert(position + offset, new)


def _around(run: Element, text: Element) -> tuple[Element, Element]:
    """Copies of the run with only what stands before, and only what stands after, its text."""
    index = run.index(text)
    before, after = copy.deepcopy(run), copy.deepcopy(run)
    for child in list(before)[index:]:
        before.remove(child)
    for child in list(after)[: index + 1]:
        if child.tag != qn("w:rPr"):
            after.remove(child)
    return before, after


def _has_content(run: Element) -> bool:
    return any(child.tag != qn("w:rPr") for child in run)


def _piece(run: Element, piece: str) -> Element:
    new = make("w:r")
    properties = copy.deepcopy(run.find(qn("w:rPr")))
    if _MISSING.fullmatch(piece):
        properties = make("w:rPr") if properties is None else properties
        index = sum(child.tag not in _AFTER for child in properties)
        properties.insert(index, make("w:highlight", val="yellow"))
    if properties is not None:
        new.append(properties)
    text = make("w:t")
    text.text = piece
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    new.append(text)
    return new
