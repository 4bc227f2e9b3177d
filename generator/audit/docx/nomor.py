"""Numbers of headings and lists in a .docx, counted as Word counts them when it shows the page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.audit.docx.gaya import Gaya, is_on, number, value
from generator.word.outline import FORMATS
from generator.word.xml import Element, qn

_LEVELS = 9
_PRIVATE = ("\ue000", "\uf8ff")  # Where symbol fonts keep their bullets.


@dataclass(frozen=True)
class _Shape:
    """One level of a numbering: its first number, its form, its text, and when it begins anew."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: bool = True
    plain: bool = False
    style: str = ""


class Penomoran:
    """Counts through a document: every paragraph must be asked once, in reading order."""

    def __init__(self, akar: Element | None, gaya: Gaya) -> None:
        self._gaya = gaya
        self._abstract = _by(akar, "w:abstractNum", "w:abstractNumId")
        self._num = _by(akar, "w:num", "w:numId")
        self._shapes: dict[str, list[_Shape]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def nomor(self, paragraph: Element) -> str:
        """The number or mark before a paragraph as a reader sees it, "" for none."""
        id, level, style = self._gaya.daftar(paragraph)
        num = self._num.get(id)
        if num is None:
            return ""
        shapes = self._shapes_of(id, num)
        if level is None:
            level = next((at for at, shape in enumerate(shapes) if shape.style == style), 0)
        level = min(max(level, 0), _LEVELS - 1)
        counts = self._counts.setdefault(self._base(num), [None] * _LEVELS)
        self._count(id, num, level, shapes, counts)
        return _shown(shapes, level, counts)

    def _count(
        self, id: str, num: Element, level: int, shapes: list[_Shape], counts: list[int | None]
    ) -> None:
        start = _override(num, level)
        if start is not None and (id, level) not in self._begun:
            counts[level] = None
        self._begun.add((id, level))
        first = shapes[level].start if start is None else start
        before = counts[level]
        counts[level] = first if before is None else before + 1
        for deeper in range(level + 1, _LEVELS):
            if shapes[deeper].restart:
                counts[deeper] = None

    def _base(self, num: Element) -> str:
        """The abstract numbering behind a numbering, through the link of a style of lists."""
        id = value(num, "w:abstractNumId") or ""
        linked = value(self._abstract.get(id), "w:numStyleLink")
        target = self._num.get(self._gaya.daftar_of_style(linked)) if linked else None
        return id if target is None else value(target, "w:abstractNumId") or id

    def _shapes_of(self, id: str, num: Element) -> list[_Shape]:
        if id not in self._shapes:
            shapes = [_Shape()] * _LEVELS
            abstract = self._abstract.get(self._base(num))
            own = [entry.find(qn("w:lvl")) for entry in num.iterchildren(qn("w:lvlOverride"))]
            levels = () if abstract is None else tuple(abstract.iterchildren(qn("w:lvl")))
            for level in (*levels, *own):
                at = -1 if level is None else number(level.get(qn("w:ilvl")), -1)
                if level is not None and 0 <= at < _LEVELS:
                    shapes[at] = _shape(level)
            self._shapes[id] = shapes
        return self._shapes[id]


def _by(akar: Element | None, tag: str, key: str) -> dict[str, Element]:
    return {} if akar is None else {node.get(qn(key), ""): node for node in akar.iterchildren(qn(tag))}


def _shape(level: Element) -> _Shape:
    return _Shape(
        number(value(level, "w:start"), 0),
        value(level, "w:numFmt") or "decimal",
        value(level, "w:lvlText") or "",
        value(level, "w:lvlRestart") != "0",
        is_on(level, "w:isLgl"),
        value(level, "w:pStyle") or "",
    )


def _override(num: Element, level: int) -> int | None:
    for entry in num.iterchildren(qn("w:lvlOverride")):
        if number(entry.get(qn("w:ilvl")), -1) == level:
            start = value(entry, "w:startOverride")
            return None if start is None else number(start, 1)
    return None


def _shown(shapes: list[_Shape], level: int, counts: list[int | None]) -> str:
    shape = shapes[level]
    if shape.form == "none":
        return shape.text if "%" not in shape.text else ""
    if shape.form == "bullet":
        return "".join("•" if _PRIVATE[0] <= sign <= _PRIVATE[1] else sign for sign in shape.text).strip()
    text = shape.text
    for index, above in enumerate(shapes[: level + 1]):
        if f"%{index + 1}" in text:
            count = counts[index]
            form = "decimal" if shape.plain else above.form
            text = text.replace(f"%{index + 1}", _formed(form, above.start if count is None else count))
    return text.strip()


def _formed(form: str, count: int) -> str:
    if form == "decimalZero":
        return f"{count:02}"
    if form == "none":
        return ""
    return FORMATS[form](count) if form in FORMATS and count > 0 else str(count)
