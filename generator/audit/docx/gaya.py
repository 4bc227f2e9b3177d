"""Styles of a .docx as far as a reader of its text needs them: headings, captions, contents, numbering.

Styles are known by their name, which Word writes in English in every language of its own ("heading 1"),
not by their id ("Judul1" in an Indonesian Word).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.word.xml import Element, paragraph_style, qn

_HEADING = re.compile(r"heading (\d)$")
_CONTENTS = re.compile(r"toc \d|table of figures|index \d")
_OFF = ("0", "false", "off")
_BODY_LEVEL = 9  # The outline level that means "body text".


def value(element: Element | None, *path: str) -> str | None:
    """The w:val at the end of a path of children such as ("w:pPr", "w:pStyle"), None where it is absent."""
    for step in path:
        element = None if element is None else element.find(qn(step))
    return None if element is None else element.get(qn("w:val"), "")


def number(text: str | None, default: int) -> int:
    """A whole number written in an attribute, or the default where there is none."""
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text) else default


def is_on(element: Element | None, *path: str) -> bool:
    """Whether a switch such as w:tblHeader is there and not turned off."""
    found = value(element, *path)
    return found is not None and found not in _OFF


@dataclass(frozen=True)
class Gaya:
    """The styles part of a document."""

    akar: Element | None

    @cached_property
    def _by_id(self) -> dict[str, Element]:
        found = () if self.akar is None else self.akar.iter(qn("w:style"))
        return {style.get(qn("w:styleId"), ""): style for style in found}

    @cached_property
    def _default(self) -> str:
        for id, style in self._by_id.items():
            if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true"):
                return id
        return "Normal"

    @cached_property
    def _known(self) -> dict[str, tuple[int, bool, bool]]:
        return {}

    def _chain(self, id: str) -> Iterator[Element]:
        """The style and those that it is based on, itself first."""
        seen = set()
        while id in self._by_id and id not in seen:
            seen.add(id)
            yield self._by_id[id]
            id = value(self._by_id[id], "w:basedOn") or ""

    def _style(self, paragraph: Element) -> str:
        id = paragraph_style(paragraph)
        return id if id in self._by_id else self._default

    def _look(self, id: str) -> tuple[int, bool, bool]:
        """Level of a heading, whether a caption, whether an entry of contents."""
        if id not in self._known:
            names = [(value(style, "w:name") or "").lower() for style in self._chain(id)]
            level = 0
            for style, name in zip(self._chain(id), names, strict=True):
                outline = value(style, "w:pPr", "w:outlineLvl")
                heading = _HEADING.match(name)
                if outline is not None or heading:
                    assumed = int(heading[1]) - 1 if heading else _BODY_LEVEL
                    level = number(outline, assumed) + 1
                    break
            self._known[id] = (
                level if level <= _BODY_LEVEL else 0,
                "caption" in names,
                any(_CONTENTS.match(name) for name in names),
            )
        return self._known[id]

    def tingkat(self, paragraph: Element) -> int:
        """The level of a heading from 1, 0 for no heading."""
        own = value(paragraph, "w:pPr", "w:outlineLvl")
        if own is not None:
            level = number(own, _BODY_LEVEL) + 1
            return level if level <= _BODY_LEVEL else 0
        return self._look(self._style(paragraph))[0]

    def is_caption(self, paragraph: Element) -> bool:
        """Whether a paragraph has the style of captions, or one based on it."""
        return self._look(self._style(paragraph))[1]

    def is_contents(self, paragraph: Element) -> bool:
        """Whether a paragraph has the style of an entry in a table of contents."""
        return self._look(self._style(paragraph))[2]

    @cached_property
    def _hidden(self) -> frozenset[str]:
        """The ids of the styles whose text is hidden."""
        found = set()
        for id in self._by_id:
            told = (value(style, "w:rPr", "w:vanish") for style in self._chain(id))
            if next((one for one in told if one is not None), "0") not in _OFF:
                found.add(id)
        return frozenset(found)

    def is_hidden(self, paragraph: Element) -> bool:
        """Whether the style of a paragraph hides its text."""
        return bool(self._hidden) and self._style(paragraph) in self._hidden

    def is_hidden_run(self, run: Element, paragraph: bool) -> bool:
        """Whether the text of a run is hidden: by itself, by its style, or by its paragraph's."""
        own = value(run, "w:rPr", "w:vanish")
        if own is not None:
            return own not in _OFF
        style = value(run, "w:rPr", "w:rStyle") if self._hidden else None
        return paragraph or style in self._hidden

    def daftar(self, paragraph: Element) -> tuple[str, int | None, str]:
        """The numbering that a paragraph belongs to ("" for none), its level there, and its style's id.

        The level is None where the numbering itself tells it by the style.
        """
        style = self._style(paragraph)
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        id = value(own, "w:numId")
        level = value(own, "w:ilvl")
        if id is None:
            for link in self._chain(style):
                inherited = link.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
                id = value(inherited, "w:numId")
                if id is not None:
                    level = level if level is not None else value(inherited, "w:ilvl")
                    style = link.get(qn("w:styleId"), "")
                    break
        plain = None if level is None else number(level, 0)
        return ("" if id in (None, "0") else id or ""), plain, style

    def daftar_of_style(self, id: str) -> str:
        """The numbering that a style of lists refers to."""
        return value(self._by_id.get(id), "w:pPr", "w:numPr", "w:numId") or ""
