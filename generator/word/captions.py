"""Captions: the chapter's number and the number within the chapter, right without updating."""

from __future__ import annotations

import re
from collections import Counter

from generator.word.outline import Heading
from generator.word.xml import Element, body_paragraphs, paragraph_style, qn

FIGURE = "KeteranganGambar"
STYLES = ("Caption", FIGURE)
"""The styles of captions: above a table, below a figure."""
_CHAPTER = re.compile(r"\d+\.$")
_SEQUENCE = re.compile(r"\s*SEQ\s+(\S+)")


def number_captions(document: Element, found: list[Heading]) -> None:
    """Set the chapter and the number of every caption, in place.

    Chapters are the numbered headings of level 1, counted from 1. A caption that names its chapter
    counts within it; its field restarts there, so that updating it gives the same number.
    """
    chapters = {id(heading.paragraph) for heading in found if heading.level == 1 and heading.number}
    chapter = 0
    counts: Counter[tuple[int, str]] = Counter()
    for paragraph in body_paragraphs(document):
        if id(paragraph) in chapters:
            chapter += 1
        elif paragraph_style(paragraph) in STYLES:
            _number(paragraph, chapter, counts)


def _number(paragraph: Element, chapter: int, counts: Counter[tuple[int, str]]) -> None:
    in_result = in_title = False
    scope, name = 0, ""
    for node in paragraph.iter(qn("w:t"), qn("w:instrText"), qn("w:fldChar")):
        if node.tag == qn("w:fldChar"):
            in_result = node.get(qn("w:fldCharType")) == "separate"
        elif node.tag == qn("w:instrText"):
            in_title = True
            sequence = _SEQUENCE.match(node.text or "")
            name = sequence[1] if sequence else ""
            counts[scope, name] += 1
            if sequence and counts[scope, name] == 1:
                node.text = f"{(node.text or '').rstrip()} \\r 1 "
        elif in_result and name:
            node.text = str(counts[scope, name])
        elif not in_title and _CHAPTER.search(node.text or ""):
            scope = chapter
            node.text = _CHAPTER.sub(f"{chapter}.", node.text or "")  # Word may join it with "Tabel ".
