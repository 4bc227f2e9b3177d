"""A finished package, read once for all rules."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from generator.word.package import Parts, parse
from generator.word.xml import Element, qn

DOCUMENT, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
_XML = (".xml", ".rels")
# The elements that rules look at; all others are passed over where lxml is fastest.
_WATCHED = (
    "w:p", "w:tbl", "w:tr", "w:tc", "w:gridSpan", "w:vMerge", "w:sdtContent", "w:sectPr", "w:pPr", "w:rPr",
    "w:tblPr", "w:tcPr", "w:trPr", "w:bookmarkStart", "w:bookmarkEnd", "w:fldChar", "w:fldSimple",
    "w:instrText", "w:t", "w:drawing", "w:sym", "w:pict", "w:object", "m:t", "wp:docPr", "wp:inline",
    "wp:anchor", "w:numId", "w:pStyle", "w:rStyle", "w:tblStyle",
    "w:commentReference", "w:commentRangeStart", "w:commentRangeEnd",
)  # fmt: skip
NAMES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


@lru_cache(maxsize=256)
def name(tag: str) -> str:
    """A tag with its namespace; `qn` knows those of text and pictures, this those of formulas and charts."""
    prefix, _, local = tag.partition(":")
    return f"{{{NAMES[prefix]}}}{local}" if prefix in NAMES else qn(tag)


class Story:
    """A part that holds paragraphs: its watched elements in reading order, all and by tag.

    What only older programs see (mc:Fallback) repeats what newer ones see, ids included, and is left out.
    """

    def __init__(self, part: str, root: Element) -> None:
        self.part = part
        self.root = root
        watched = [name(tag) for tag in _WATCHED]
        repeated = {inner for old in root.iter(name("mc:Fallback")) for inner in old.iter(*watched)}
        self.order = [element for element in root.iter(*watched) if element not in repeated]
        self._by_tag: defaultdict[str, list[Element]] = defaultdict(list)
        for element in self.order:  # What is kept once need not be made again by each rule.
            self._by_tag[element.tag].append(element)

    def all(self, *tags: str) -> list[Element]:
        """Every element of these tags, tag by tag."""
        return [element for tag in tags for element in self._by_tag.get(name(tag), ())]


class Whole:
    """A package whose XML parts are all well-formed: its parts, their roots, and its stories."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.roots = {part: parse(data) for part, data in parts.items() if is_xml(part)}
        self.stories = [
            Story(part, root) for part, root in sorted(self.roots.items()) if _STORY.fullmatch(part)
        ]
        self.document = next(story for story in self.stories if story.part == DOCUMENT)
        self.styles = self.roots[STYLES]
        self.numbering = self.roots[NUMBERING]


def is_xml(part: str) -> bool:
    """Whether a part of this name holds XML."""
    return part.lower().endswith(_XML)
