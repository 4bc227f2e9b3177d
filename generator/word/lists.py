"""Numbered lists that begin where they should: every list gets a numbering of its own.

A list is a run of neighbouring paragraphs of one list style. A paragraph may carry a mark, made by
`markdown`, that says that a list begins with it and at which number.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.word.xml import Element, body_paragraphs, make, paragraph_style, qn

MARK = "urn:sakip:list"
_START = f"{{{MARK}}}start"
_CONTINUES = "ListContinue"
# Schema order: what precedes w:numPr inside w:pPr.
_BEFORE_NUMBER = {
    qn(f"w:{name}")
    for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
}


@dataclass(frozen=True)
class _Open:
    style: str
    number: str


def restart_lists(document: Element, numbering: Element, styles: Element) -> None:
    """Give each list in `document` its own w:num in `numbering`, in place."""
    abstract = _abstract_of_styles(numbering, styles)
    taken = [int(num.get(qn("w:numId"), "0")) for num in numbering.iter(qn("w:num"))]
    counter = max(taken, default=0)
    open_lists: dict[int, _Open] = {}
    for paragraph in body_paragraphs(document):
        style = paragraph_style(paragraph)
        start = paragraph.get(_START)
        if start is not None:
            del paragraph.attrib[_START]
        if style not in abstract:
            if style != _CONTINUES:
                open_lists.clear()
            continue
        level = _level(paragraph)
        current = open_lists.get(level)
        if current is None or start is not None or current.style != style:
            counter += 1
            _insert(numbering, _instance(counter, abstract[style], level, start or "1"))
            current = open_lists[level] = _Open(style, str(counter))
        for deeper in [depth for depth in open_lists if depth > level]:
            del open_lists[deeper]
        _join(paragraph, level, current.number)


def _abstract_of_styles(numbering: Element, styles: Element) -> dict[str, str]:
    """List style id -> the abstract numbering behind it; headings count on through the document."""
    abstract = {}
    for num in numbering.iter(qn("w:num")):
        reference = num.find(qn("w:abstractNumId"))
        if reference is not None:
            abstract[num.get(qn("w:numId"))] = reference.get(qn("w:val"), "")
    found = {}
    for style in styles.iter(qn("w:style")):
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        is_heading = style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") is not None
        if number is not None and not is_heading and number.get(qn("w:val")) in abstract:
            found[style.get(qn("w:styleId"), "")] = abstract[number.get(qn("w:val"))]
    return found


def _level(paragraph: Element) -> int:
    level = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:ilvl')}")
    return int(level.get(qn("w:val"), "0")) if level is not None else 0


def _instance(number: int, abstract: str, level: int, start: str) -> Element:
    num = make("w:num", numId=str(number))
    num.append(make("w:abstractNumId", val=abstract))
    override = make("w:lvlOverride", ilvl=str(level))
    override.append(make("w:startOverride", val=start))
    num.append(override)
    return num


def _insert(numbering: Element, num: Element) -> None:
    """Put a w:num behind the others, where the schema wants it: Word for Mac closes the part otherwise."""
    closing = numbering.find(qn("w:numIdMacAtCleanup"))
    numbering.insert(len(numbering) if closing is None else numbering.index(closing), num)


def _join(paragraph: Element, level: int, number: str) -> None:
    properties = paragraph.find(qn("w:pPr"))
    assert properties is not None  # A paragraph with a style has properties.
    membership = properties.find(qn("w:numPr"))
    if membership is None:
        membership = make("w:numPr")
        index = sum(child.tag in _BEFORE_NUMBER for child in properties)
        properties.insert(index, membership)
    for child in list(membership):
        membership.remove(child)
    membership.append(make("w:ilvl", val=str(level)))
    membership.append(make("w:numId", val=number))
