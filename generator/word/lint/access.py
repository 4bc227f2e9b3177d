"""What readers need who hear a page or find their way by its outline."""

from __future__ import annotations

from collections.abc import Iterator

from generator.word.lint.marks import has_words
from generator.word.lint.structure import children, is_head
from generator.word.lint.whole import Whole
from generator.word.properties import CORE
from generator.word.xml import Element, parent_of, qn, text_of

LANGUAGE = "id-ID"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_BARE = {"none", "nil"}


def words(whole: Whole) -> Iterator[str]:
    """Every drawing says in words what it shows."""
    for story in whole.stories:
        for drawing in story.all("w:drawing"):
            if not has_words(drawing):
                yield f"{story.part}: a drawing has no alternative text"


def heads(whole: Whole) -> Iterator[str]:
    """The first row of a table of data is its head; a table without lines only lays out a page."""
    for table in whole.document.all("w:tbl"):
        rows = list(children(table, qn("w:tr")))
        if len(rows) > 1 and _is_ruled(table) and not is_head(rows[0]):
            yield f"the first row of a table is no head: {text_of(rows[0])[:60]}"


def _is_ruled(table: Element) -> bool:
    borders = table.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}")
    if borders is not None:
        return any(line.get(qn("w:val"), "none") not in _BARE for line in borders)
    style = table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    return style is not None and style.get(qn("w:val")) != "TableNormal"


def language(whole: Whole) -> Iterator[str]:
    """The language of the text, by which it is read out and its spelling checked."""
    path = "/".join(qn(f"w:{tag}") for tag in ("docDefaults", "rPrDefault", "rPr", "lang"))
    lang = whole.styles.find(path)
    if lang is None or lang.get(qn("w:val")) != LANGUAGE:
        yield f"the language of the text is not {LANGUAGE}"


def levels(whole: Whole) -> Iterator[str]:
    """Headings begin at level 1 and go down one level at a time."""
    known = {}
    for style in whole.styles.iter(qn("w:style")):
        outline = style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if outline is not None and int(outline.get(qn("w:val"), "9")) < 9:
            known[style.get(qn("w:styleId"))] = int(outline.get(qn("w:val"), "0")) + 1
    above = 0
    for mark in whole.document.all("w:pStyle"):
        level = known.get(mark.get(qn("w:val")))
        text = "" if level is None else text_of(parent_of(parent_of(mark)))
        if level is not None and text:
            if level > above + 1:
                yield f"a heading of level {level} follows one of level {above}: {text[:60]}"
            above = level


def title(whole: Whole) -> Iterator[str]:
    """The document has a title among its properties."""
    core = whole.roots.get(CORE)
    found = None if core is None else core.find(_TITLE)
    if found is None or not (found.text or "").strip():
        yield "the document has no title"
