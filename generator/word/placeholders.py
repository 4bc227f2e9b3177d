"""What is missing shows: "[BELUM DIISI: ...]" is highlighted in yellow."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from generator.word.xml import Element, make, parent_of, qn

_MISSING = re.compile(r"(\[BELUM DIISI: [^\]]*\])")
_LAST = (
    "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
    "specVanish", "oMath",
)  # fmt: skip
# Schema order: what follows w:highlight inside w:rPr.
_AFTER = {qn(f"w:{name}") for name in _LAST}


def highlight_missing(document: Element) -> None:
    """Highlight every placeholder of `document`, splitting its run where needed, in place."""
    for run in list(document.iter(qn("w:r"))):
        if not any(_MISSING.search(text.text or "") for text in run.iterfind(qn("w:t"))):
            continue
        parent = parent_of(run)
        position = parent.index(run)
        parent.remove(run)
        for offset, new in enumerate(_split(run)):
            parent.insert(position + offset, new)


def _split(run: Element) -> Iterator[Element]:
    """The run as runs of its look, each with one piece of text or one other child."""
    for child in run:
        if child.tag == qn("w:t"):
            yield from (_piece(run, piece) for piece in _MISSING.split(child.text or "") if piece)
        elif child.tag != qn("w:rPr"):
            yield _run(copy.deepcopy(run.find(qn("w:rPr"))), copy.deepcopy(child))


def _piece(run: Element, piece: str) -> Element:
    properties = copy.deepcopy(run.find(qn("w:rPr")))
    if _MISSING.fullmatch(piece):
        properties = make("w:rPr") if properties is None else properties
        for old in properties.findall(qn("w:highlight")):
            properties.remove(old)
        index = sum(child.tag not in _AFTER for child in properties)
        properties.insert(index, make("w:highlight", val="yellow"))
    text = make("w:t")
    text.text = piece
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return _run(properties, text)


def _run(properties: Element | None, content: Element) -> Element:
    new = make("w:r")
    new.extend([content] if properties is None else [properties, content])
    return new
