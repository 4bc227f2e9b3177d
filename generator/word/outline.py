"""Headings: their levels, and their numbers as Word will show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.language import huruf, romawi
from generator.word.xml import Element, body_paragraphs, paragraph_style, qn, text_of

FORMATS: dict[str, Callable[[int], str]] = {
    "upperRoman": romawi,
    "lowerRoman": lambda number: romawi(number).lower(),
    "upperLetter": lambda number: huruf(number, kapital=True),
    "lowerLetter": huruf,
}
"""The number forms of Word that we write; others are written as plain digits."""


@dataclass(frozen=True)
class Heading:
    """A heading: level from 1, the number shown before it ("" for none), and its text."""

    level: int
    number: str
    text: str
    paragraph: Element


def headings(document: Element, numbering: Element, styles: Element) -> list[Heading]:
    """The headings of a document in reading order, numbered by its own numbering."""
    levels = heading_styles(styles)
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
class HeadingStyle:
    """A level from 1, and the numbering with its own level that the style belongs to ("0": none)."""

    level: int
    list: str
    list_level: int


def heading_styles(styles: Element) -> dict[str, HeadingStyle]:
    """style id -> what makes it a heading's, for the styles that have an outline level."""
    found = {}
    for style in styles.iter(qn("w:style")):
        outline = style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if outline is None:
            continue
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        level = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:ilvl')}")
        found[style.get(qn("w:styleId"), "")] = HeadingStyle(
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
            text = text.replace(f"%{index + 1}", FORMATS.get(form, str)(max(count[index], 1)))
    return text
