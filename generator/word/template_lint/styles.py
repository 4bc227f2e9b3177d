"""The styles that a template needs: those it names itself, and those that the program writes into it."""

from __future__ import annotations

import re

from generator.word.formula import CELL_STYLE
from generator.word.pictures import STYLE as FIGURE_STYLE
from generator.word.template_lint.report import Report
from generator.word.template_lint.shape import Shape
from generator.word.template_lint.tags import Paragraph
from generator.word.xml import Element, qn

LISTS = ("ListNumber", "ListBullet", "ListContinue")
INSERTED = {
    "Markdown": LISTS,
    "Rumus": (CELL_STYLE, *LISTS),
    "Gambar": (FIGURE_STYLE,),
    "Bagan": (FIGURE_STYLE,),
    "Struktur": (FIGURE_STYLE,),
}
"""The styles that a printed value brings, by its class, besides those that it names itself."""
_CONTENTS = re.compile(r'\bTOC\b.*\\o "\d-(\d)"')
_NAMES = {
    "BodyText": "Body Text",
    "ListNumber": "List Number",
    "ListBullet": "List Bullet",
    "ListContinue": "List Continue",
    CELL_STYLE: "Tabel Isi",
    **{f"TOC{level}": f"toc {level}" for level in range(1, 10)},
}
"""Styles as Word's list names them, whatever their ids became in a Word of another language."""
_USED = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))


def contents_styles(instruction: str) -> list[str]:
    """The styles of the entries that the code of a field asks for."""
    depth = _CONTENTS.search(instruction)
    return [f"TOC{level}" for level in range(1, int(depth[1]) + 1)] if depth else []


class Styles:
    """The styles of a template; tells of each that is missing once, where it is needed first."""

    def __init__(self, root: Element, report: Report) -> None:
        self._report = report
        self._told: set[str] = set()
        self._ids: set[str] = set()
        self._by_name: dict[str, str] = {}
        for style in root.iter(qn("w:style")):
            id, name = style.get(qn("w:styleId"), ""), style.find(qn("w:name"))
            self._ids.add(id)
            if name is not None:
                self._by_name[name.get(qn("w:val"), "").lower()] = id

    def used(self, paragraph: Paragraph) -> None:
        """Look at the styles that a paragraph and the table around it name, and those of a contents field."""
        named = [mark.get(qn("w:val"), "") for mark in paragraph.element.iter(*_USED)]
        tables = paragraph.element.iterancestors(qn("w:tbl"))
        found = (table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}") for table in tables)
        named += [mark.get(qn("w:val"), "") for mark in found if mark is not None]
        instruction = "".join(code.text or "" for code in paragraph.element.iter(qn("w:instrText")))
        for style in [*named, *contents_styles(instruction)]:
            self._need(style, paragraph)

    def inserted(self, shape: Shape, paragraph: Paragraph) -> None:
        """Look at the styles that a printed value brings."""
        for style in sorted(shape.styles.union(*(INSERTED.get(kind, ()) for kind in shape.blocks))):
            self._need(style, paragraph)

    def _need(self, style: str, paragraph: Paragraph) -> None:
        if style in self._ids or style in self._told:
            return
        self._told.add(style)
        name = _NAMES.get(style, style)
        other = self._by_name.get(name.lower())
        message = f'gaya "{name}" tidak ada dalam templat ini'
        if other:
            message = f'gaya "{name}" ada, tetapi dengan kode "{other}", bukan "{style}"'
        help = "salin gaya itu dari templat baku, atau mulai lagi dari salinan templat baku"
        self._report.error("TEMPLAT07", message, help, paragraph)
