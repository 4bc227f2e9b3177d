"""The text of a paragraph of a .docx as it stands on the page.

Of fields the result counts, of tracked changes what was put in; deleted and hidden text, comments and
field codes do not. Text boxes are told apart, for they are read after the paragraph that holds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.audit.docx.gaya import Gaya, value
from generator.audit.docx.tanda import seen, symbol
from generator.word.xml import Element, qn

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CONTENTS = re.compile(r"\s*(?:TOC|INDEX)\b")
_PAGE = re.compile(r"\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b")
_SILENT = {
    qn(f"w:{name}")
    for name in ("del", "moveFrom", "pPr", "rPr", "delText", "delInstrText", "sdtPr", "sdtEndPr", "rt", "tbl")
}
_SIGNS = {
    qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): "",
}  # fmt: skip


@dataclass
class _Field:
    code: str = ""
    in_result: bool = False


@dataclass
class Terbaca:
    """What one paragraph says: its text, the boxes in it, and whether it belongs to a table of contents.

    `teks` has its white space folded; `mentah` keeps tabs and leaves page numbers out.
    """

    teks: str = ""
    mentah: str = ""
    kotak: list[Element] = field(default_factory=list)
    is_contents: bool = False


class PembacaTeks:
    """Reads paragraphs in reading order and remembers the fields that go on from one to the next."""

    def __init__(self, gaya: Gaya) -> None:
        self._gaya = gaya
        self._fields: list[_Field] = []
        self._read = Terbaca()
        self._pieces: list[str] = []
        self._without_pages: list[str] = []
        self._hidden = False

    def baca(self, paragraph: Element) -> Terbaca:
        """The text of the next paragraph."""
        self._read, self._pieces, self._without_pages = Terbaca(), [], []
        self._hidden = self._gaya.is_hidden(paragraph)
        while self._fields and not self._fields[-1].in_result:
            self._fields.pop()  # Broken: a field's code never goes on in the next paragraph.
        self._walk(paragraph)
        self._read.teks = " ".join("".join(self._pieces).split())
        self._read.mentah = "".join(self._without_pages)
        return self._read

    def begin_anew(self) -> None:
        """Forget the open fields: no table of contents goes on behind a heading, however broken it is."""
        self._fields.clear()

    def _walk(self, node: Element) -> None:
        for child in node:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SILENT:
                continue
            handle = _HANDLERS.get(tag)
            if handle is not None:
                handle(self, child)
            else:
                self._walk(child)

    def _run(self, run: Element) -> None:
        hidden = self._gaya.is_hidden_run(run, self._hidden)
        for child in run:
            if child.tag == qn("w:t"):
                self._say("" if hidden or self._is_mark(run, child.text or "") else seen(child.text or ""))
            elif child.tag == qn("w:sym"):
                self._say("" if hidden else symbol(child.get(qn("w:font"), ""), child.get(qn("w:char"), "")))
            elif child.tag in _SIGNS:
                self._say("" if hidden else _SIGNS[child.tag])
            elif child.tag == qn("w:fldChar"):
                self._mark(child.get(qn("w:fldCharType"), ""))
            elif child.tag == qn("w:instrText") and self._fields:
                self._fields[-1].code += child.text or ""
            elif child.tag not in _SILENT and not hidden:
                self._walk_one(child)

    def _is_mark(self, run: Element, text: str) -> bool:
        """Whether a raised number right behind a digit is the mark of a note: 12 with a small 1 is no 121."""
        raised = value(run, "w:rPr", "w:vertAlign") == "superscript"
        return raised and text.strip().isdigit() and bool(self._pieces) and self._pieces[-1][-1:].isdigit()

    def _walk_one(self, node: Element) -> None:
        handle = _HANDLERS.get(node.tag)
        if handle is not None:
            handle(self, node)
        else:
            self._walk(node)

    def _mark(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _simple_field(self, node: Element) -> None:
        self._fields.append(_Field(node.get(qn("w:instr"), ""), in_result=True))
        self._walk(node)
        self._fields.pop()

    def _box(self, node: Element) -> None:
        self._read.kotak.append(node)

    def _alternatives(self, node: Element) -> None:
        """Of what Word offers in several forms, one: the newest that holds something."""
        for form in (*node.iterchildren(f"{_MC}Choice"), *node.iterchildren(f"{_MC}Fallback")):
            if len(form):
                self._walk(form)
                return

    def _formula(self, node: Element) -> None:
        self._say(formula(node))

    def _say(self, text: str) -> None:
        if not text or not all(open_.in_result for open_ in self._fields):
            return
        self._pieces.append(text)
        if any(_CONTENTS.match(open_.code) for open_ in self._fields):
            self._read.is_contents = True
        if not any(_PAGE.match(open_.code) for open_ in self._fields):
            self._without_pages.append(text)


_HANDLERS: dict[str, Callable[[PembacaTeks, Element], None]] = {
    qn("w:r"): PembacaTeks._run,
    qn("w:fldSimple"): PembacaTeks._simple_field,
    qn("w:txbxContent"): PembacaTeks._box,
    f"{_MC}AlternateContent": PembacaTeks._alternatives,
    f"{_MATH}oMath": PembacaTeks._formula,
}


def formula(node: Element) -> str:
    """A formula in a line, a fraction as "a / b"."""
    if node.tag == f"{_MATH}f":
        parts = [
            "".join(formula(part) for part in node.iterchildren(f"{_MATH}{name}")) for name in ("num", "den")
        ]
        return " / ".join(f"({part})" if " " in part.strip() else part for part in parts)
    if node.tag == f"{_MATH}eqArr":
        return " ".join(formula(line) for line in node.iterchildren(f"{_MATH}e"))
    if node.tag in (f"{_MATH}t", qn("w:t")):
        return node.text or ""
    return "".join(formula(child) for child in node if isinstance(child.tag, str))
