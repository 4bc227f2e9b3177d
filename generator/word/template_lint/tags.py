"""The tags of a template, paragraph by paragraph, as a person sees them in Word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from generator.word.xml import Element, parent_of, qn

_P, _T = qn("w:p"), qn("w:t")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_PARTS = re.compile(r"(\{[{%#])(?:(p|tr|tc|r)(?=\s))?[-+]?(.*?)[-+]?[}%#]\}", re.DOTALL)
_STRAY = re.compile(r"\{[{%#]|[}%#]\}")
# Word turns straight quotes into these while one types; docxtpl turns them back.
_QUOTES = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True)
class Tag:
    """A tag: its text as it stands, "{{", "{%" or "{#", what docxtpl removes with it, and its code.

    `start` and `end` are its place in the paragraph's text; both are -1 for one in the code of a field.
    """

    text: str
    kind: str
    scope: str
    code: str
    start: int = -1
    end: int = -1

    @property
    def keyword(self) -> str:
        """The first word of a command, such as "for"; empty for what is printed."""
        words = re.findall(r"\w+", self.code) if self.kind == "{%" else []
        return words[0] if words else ""

    @property
    def rest(self) -> str:
        """The code behind the keyword."""
        return self.code.strip().removeprefix(self.keyword).strip()


class Paragraph:
    """A paragraph of a template with its tags, and the cell, row and table in which it stands."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.runs = [text for text in element.iter(_T) if next(text.iterancestors(_P)) is element]
        self.text = "".join(text.text or "" for text in self.runs)
        self.tags = [_tag(match[0], match.start()) for match in _TAG.finditer(self.text)]
        self.tags += [
            _tag(match[0], -1)
            for code in element.iter(qn("w:instrText"))
            for match in _TAG.finditer(code.text or "")
        ]

    @property
    def words(self) -> str:
        """The text with single spaces."""
        return " ".join(self.text.split())

    @property
    def strays(self) -> list[str]:
        """The text from each sign of a tag that has no other half."""
        between = _TAG.sub(lambda match: "\0" * len(match[0]), self.text)
        return [between[match.start() :].partition("\0")[0][:60] for match in _STRAY.finditer(between)]

    @cached_property
    def container(self) -> Element:
        """What holds the paragraph: the body, a cell, a text box."""
        return parent_of(self.element)

    @cached_property
    def cell(self) -> Element | None:
        return next(self.element.iterancestors(qn("w:tc")), None)

    @cached_property
    def row(self) -> Element | None:
        return next(self.element.iterancestors(qn("w:tr")), None)


def _tag(text: str, start: int) -> Tag:
    match = _PARTS.fullmatch(text)
    kind, scope, code = match.groups() if match else (text[:2], "", text[2:-2])
    end = start + len(text) if start >= 0 else -1
    return Tag(text, kind, scope or "", code.translate(_QUOTES).strip(), start, end)


def paragraphs(root: Element) -> list[Paragraph]:
    """All paragraphs of a part in reading order."""
    return [Paragraph(element) for element in root.iter(_P)]
