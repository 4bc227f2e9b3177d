"""Headings: their numbers as Word will show them, and the contents made of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.language import huruf, romawi
from generator.word.xml import Element, body_paragraphs, make, paragraph_style, parent_of, qn, text_of

_FORMATS: dict[str, Callable[[int], str]] = {
    "upperRoman": romawi,
    "lowerRoman": lambda number: romawi(number).lower(),
    "upperLetter": lambda number: huruf(number, kapital=True),
    "lowerLetter": huruf,
}
"""The number forms of Word that we write; others are written as plain digits."""
_CONTENTS = re.compile(r'\bTOC\b.*\\o "\d-(\d)"')


@dataclass(frozen=True)
class Heading:
    """A heading: level from 1, the number shown before it ("" for none), and its text."""

    level: int
    number: str
    text: str
    paragraph: Element


def headings(document: Element, numbering: Element, styles: Element) -> list[Heading]:
    """The headings of a document in reading order, numbered by its own numbering."""
    levels = _heading_styles(styles)
    shapes = _level_shapes(numbering)
    counts: dict[str, list[int]] = {}
    found = []
    for paragraph in body_paragraphs(document):
        style = levels.get(paragraph_style(paragraph))
        text = text_of(paragraph)
        if style is None or not text:
            continue
        number = ""
        if style.list in shapes:
            count = counts.setdefault(style.list, [0] * 9)
            count[style.list_level] += 1
            count[style.list_level + 1 :] = [0] * (8 - style.list_level)
            number = _number(shapes[style.list], style.list_level, count)
        found.append(Heading(style.level, number, text, paragraph))
    return found


@dataclass(frozen=True)
class _HeadingStyle:
    level: int
    list: str
    list_level: int


def _heading_styles(styles: Element) -> dict[str, _HeadingStyle]:
    found = {}
    for style in styles.iter(qn("w:style")):
        outline = style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if outline is None:
            continue
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        level = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:ilvl')}")
        found[style.get(qn("w:styleId"), "")] = _HeadingStyle(
            int(outline.get(qn("w:val"), "0")) + 1,
            number.get(qn("w:val"), "0") if number is not None else "0",
            int(level.get(qn("w:val"), "0")) if level is not None else 0,
        )
    return found


def _level_shapes(numbering: Element) -> dict[str, list[tuple[str, str]]]:
    """numId -> for each level its number format and its text, such as ("upperRoman", "BAB %1")."""
    shapes = {}
    for abstract in numbering.iter(qn("w:abstractNum")):
        shapes[abstract.get(qn("w:abstractNumId"))] = [
            (_value(level, "w:numFmt"), _value(level, "w:lvlText")) for level in abstract.iter(qn("w:lvl"))
        ]
    return {
        num.get(qn("w:numId"), ""): shapes[_value(num, "w:abstractNumId")]
        for num in numbering.iter(qn("w:num"))
    }


def _value(element: Element, child: str) -> str:
    found = element.find(qn(child))
    return found.get(qn("w:val"), "") if found is not None else ""


def _number(shape: list[tuple[str, str]], level: int, count: list[int]) -> str:
    text = shape[level][1]
    for index, (form, _) in enumerate(shape[: level + 1]):
        if f"%{index + 1}" in text:
            text = text.replace(f"%{index + 1}", _FORMATS.get(form, str)(max(count[index], 1)))
    return text


def fill_contents(document: Element, found: list[Heading]) -> None:
    """Bookmark every heading and write the contents' entries, as deep as its field asks, in place.

    A document without a contents field is left as it is.
    """
    field = next(_contents_paragraphs(document), None)
    if field is None:
        return
    depth = _depth(field)
    entries = []
    _drop_bookmarks(document)
    taken = [int(mark.get(qn("w:id"), "0")) for mark in document.iter(qn("w:bookmarkStart"))]
    for index, heading in enumerate(found, max(taken, default=0) + 1):
        if heading.level <= depth:
            name = f"_Toc{index:08d}"
            _bookmark(heading.paragraph, index, name)
            entries.append(_entry(heading, name))
    _put(field, entries)


def _contents_paragraphs(document: Element) -> Iterator[Element]:
    for paragraph in body_paragraphs(document):
        if _depth(paragraph):
            yield paragraph


def _depth(field: Element) -> int:
    """How many levels a contents field asks for; 0 for a paragraph without one."""
    match = _CONTENTS.search("".join(code.text or "" for code in field.iter(qn("w:instrText"))))
    return int(match[1]) if match else 0


def _drop_bookmarks(document: Element) -> None:
    """Remove the bookmarks that Word set when a template was edited; a loop would repeat them."""
    starts = [
        mark
        for mark in document.iter(qn("w:bookmarkStart"))
        if re.match(r"_Toc\d|_GoBack$", mark.get(qn("w:name"), ""))
    ]
    ids = {mark.get(qn("w:id")) for mark in starts}
    ends = [mark for mark in document.iter(qn("w:bookmarkEnd")) if mark.get(qn("w:id")) in ids]
    for mark in starts + ends:
        parent_of(mark).remove(mark)


def _bookmark(paragraph: Element, id: int, name: str) -> None:
    start = make("w:bookmarkStart", id=str(id), name=name)
    end = make("w:bookmarkEnd", id=str(id))
    properties = paragraph.find(qn("w:pPr"))
    paragraph.insert(0 if properties is None else 1, start)
    paragraph.append(end)


def _entry(heading: Heading, name: str) -> Element:
    paragraph = make("w:p")
    properties = make("w:pPr")
    properties.append(make("w:pStyle", val=f"TOC{heading.level}"))
    paragraph.append(properties)
    link = make("w:hyperlink", anchor=name, history="1")
    if heading.number:
        link.append(_run(heading.number))
        tab = make("w:r")
        tab.append(make("w:tab"))
        link.append(tab)
    caps = heading.level == 1
    link.append(_run(heading.text.upper() if caps else heading.text))
    paragraph.append(link)
    return paragraph


def _run(text: str) -> Element:
    run = make("w:r")
    node = make("w:t")
    node.text = text
    node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(node)
    return run


def _put(field: Element, entries: list[Element]) -> None:
    """Replace the field's result by `entries`; its begin goes into the first, its end behind.

    A field that never ends is left as it is.
    """
    paragraphs, closing = _extent(field)
    if not entries or closing is None:
        return
    for offset, run in enumerate(_opening(field)):
        entries[0].insert(1 + offset, run)
    entries[-1].append(closing)
    parent = parent_of(field)
    position = parent.index(field)
    for paragraph in paragraphs:
        parent.remove(paragraph)
    for offset, entry in enumerate(entries):
        parent.insert(position + offset, entry)


def _extent(field: Element) -> tuple[list[Element], Element | None]:
    """The paragraphs that a field spans (once Word has filled it, more than one), and its last run."""
    depth = 0
    spanned = []
    for paragraph in (field, *field.itersiblings()):
        spanned.append(paragraph)
        for mark in paragraph.iter(qn("w:fldChar")):
            depth += {"begin": 1, "end": -1}.get(mark.get(qn("w:fldCharType"), ""), 0)
            if depth == 0:  # Marks of inner fields, such as page numbers, cancel out.
                return spanned, parent_of(mark)
    return spanned, None


def _opening(field: Element) -> list[Element]:
    """The runs of a field up to where its result begins; a field that never had one gets its mark."""
    opening: list[Element] = []
    for run in field.findall(qn("w:r")):
        mark = run.find(qn("w:fldChar"))
        kind = "" if mark is None else mark.get(qn("w:fldCharType"), "")
        if kind == "end":
            break
        opening.append(run)
        if kind == "separate":
            return opening
    separate = make("w:r")
    separate.append(make("w:fldChar", fldCharType="separate"))
    return [*opening, separate]
