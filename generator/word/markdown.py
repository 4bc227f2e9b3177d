"""Markdown -> WordprocessingML paragraphs in the template's styles.

The dialect is small on purpose: paragraphs, numbered and bulleted lists, bold and italic. Anything
else, such as `<b>`, `# x` or a link, is text and arrives as it was typed. A reference to a caption, as
`generator.narrative.acuan` writes it, becomes a field.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape

from generator.narrative.acuan import REFERENCE
from generator.word import references
from generator.word.lists import MARK

_PARSER = MarkdownIt("zero").enable(["list", "emphasis", "escape", "newline"])
_LIST_STYLE = {"ordered_list_open": "ListNumber", "bullet_list_open": "ListBullet"}


@lru_cache(maxsize=1024)  # A document is rendered twice: its outline is read off the first time.
def paragraphs(source: str, style: str = "BodyText") -> str:
    """The w:p elements of a Markdown text; top-level paragraphs take `style`."""
    writer = _Writer(style)
    for token in _PARSER.parse(source):
        writer.take(token)
    return "".join(writer.out)


class _List:
    """An open list: its style, its depth, where it starts counting, and whether an item began."""

    def __init__(self, style: str, level: int, start: int) -> None:
        self.style = style
        self.level = level
        self.start = start
        self.fresh = True
        self.item_open = False


class _Writer:
    def __init__(self, style: str) -> None:
        self.out: list[str] = []
        self._style = style
        self._lists: list[_List] = []

    def take(self, token: Token) -> None:
        if token.type in _LIST_STYLE:
            start = int(token.attrs.get("start", 1))
            self._lists.append(_List(_LIST_STYLE[token.type], len(self._lists), start))
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self._lists.pop()
        elif token.type == "list_item_open":
            self._lists[-1].item_open = True
        elif token.type == "inline":
            self.out.append(self._paragraph(_runs(token.children or [])))

    def _paragraph(self, runs: str) -> str:
        if not self._lists:
            return f'<w:p><w:pPr><w:pStyle w:val="{self._style}"/></w:pPr>{runs}</w:p>'
        current = self._lists[-1]
        if not current.item_open:  # A second paragraph of the same item carries no number.
            return f'<w:p><w:pPr><w:pStyle w:val="ListContinue"/></w:pPr>{runs}</w:p>'
        mark = f' xmlns:s="{MARK}" s:start="{current.start}"' if current.fresh else ""
        current.item_open = current.fresh = False
        return (
            f'<w:p{mark}><w:pPr><w:pStyle w:val="{current.style}"/><w:numPr>'
            f'<w:ilvl w:val="{min(current.level, 2)}"/></w:numPr></w:pPr>{runs}</w:p>'
        )


def _runs(tokens: Sequence[Token]) -> str:
    out: list[str] = []
    bold = italic = 0
    for token in tokens:
        bold += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        italic += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        if token.type == "hardbreak":
            out.append("<w:r><w:br/></w:r>")
        elif token.type == "softbreak":
            out.append(_run(" ", bold, italic))
        elif token.content:
            out.append(_run(token.content, bold, italic))
    return "".join(out)


def _run(text: str, bold: int, italic: int) -> str:
    marks = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    plain, *found = REFERENCE.split(
        text
    )  # Plain text, then of each reference its key, words and what follows.
    out = [_text(plain, properties)]
    for key, words, after in zip(found[::3], found[1::3], found[2::3], strict=True):
        out += [references.field(key, words, properties), _text(after, properties)]
    return "".join(out)


def _text(text: str, properties: str) -> str:
    pieces = [
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\t")
    ]
    return f"<w:r>{properties}{'<w:tab/>'.join(pieces)}</w:r>" if text else ""
