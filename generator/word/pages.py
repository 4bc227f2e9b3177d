"""Page numbers: which number a reader sees on each page, from the sections of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.word.listings import bookmark, free_id
from generator.word.outline import FORMATS
from generator.word.xml import Element, body_paragraphs, qn


class UnknownPageError(Exception):
    """A layout does not tell where something stands; the message is the bookmark's name."""


@dataclass(frozen=True)
class _Section:
    """A section: the bookmark at its beginning, the paragraph it begins with, its properties."""

    name: str
    start: Element
    properties: Element


@dataclass(frozen=True)
class _Pages:
    """The pages of a section: the first one of the file, the number on it, and the numbers' form."""

    first: int
    number: int
    form: str

    def shown(self, page: int) -> str:
        """The number on a page of the file."""
        number = self.number + page - self.first
        return FORMATS.get(self.form, str)(number) if number > 0 else str(number)


def mark_sections(document: Element) -> None:
    """Bookmark the first paragraph of every section, so that a layout tells where it begins, in place."""
    for id, section in enumerate(list(_sections(document)), free_id(document)):
        bookmark(section.start, id, section.name)


def displayed(document: Element, places: Mapping[str, int]) -> dict[str, str]:
    """bookmark -> the number on its page, for the bookmarks of a layout with their page in the file.

    Raises UnknownPageError where the layout does not tell where a section begins.
    """
    sections = list(_pages(document, places))
    return {
        name: next(pages for pages in reversed(sections) if pages.first <= place).shown(place)
        for name, place in places.items()
    }


def _sections(document: Element) -> Iterator[_Section]:
    """The sections in order; a section's properties stand in its last paragraph, or close the body."""
    start, index = None, 1
    for paragraph in body_paragraphs(document):
        start = paragraph if start is None else start
        properties = paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if properties is not None:
            yield _Section(f"_Bagian{index:04d}", start, properties)
            start, index = None, index + 1
    last = document.find(f"{qn('w:body')}/{qn('w:sectPr')}")
    if start is not None and last is not None:
        yield _Section(f"_Bagian{index:04d}", start, last)


def _pages(document: Element, places: Mapping[str, int]) -> Iterator[_Pages]:
    before = _Pages(0, 1, "")
    for section in _sections(document):
        if _value(section.properties, "w:type", "w:val") == "continuous":
            continue  # It begins amid a page, which keeps its number.
        if section.name not in places:
            raise UnknownPageError(section.name)
        first = places[section.name]
        start = _value(section.properties, "w:pgNumType", "w:start")
        number = int(start) if start else before.number + first - before.first
        before = _Pages(first, number, _value(section.properties, "w:pgNumType", "w:fmt"))
        yield before


def _value(properties: Element, child: str, attribute: str) -> str:
    found = properties.find(qn(child))
    return "" if found is None else found.get(qn(attribute), "")
