"""Blocks of a template, such as {%p if %} ... {%p endif %}: closed, and closed where they were opened."""

from __future__ import annotations

from dataclasses import dataclass

from generator.word.template_lint.report import Report
from generator.word.template_lint.tags import Paragraph, Tag
from generator.word.xml import Element

OPENERS = ("for", "if", "set", "with", "filter", "macro", "call", "autoescape", "raw", "block")
BRANCHES = {"else": ("for", "if"), "elif": ("if",)}
ENDS = {f"end{keyword}": keyword for keyword in OPENERS}
_TABLE_ONLY = {"tr": "baris tabel", "tc": "sel tabel", "vm": "sel tabel", "hm": "sel tabel"}


@dataclass(frozen=True)
class _Open:
    tag: Tag
    paragraph: Paragraph


class Blocks:
    """Follows the tags of a part in reading order."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._open: list[_Open] = []

    def take(self, tag: Tag, paragraph: Paragraph) -> bool:
        """Take the next tag; False for an end that ends nothing."""
        outside = _TABLE_ONLY.get(tag.scope) or _TABLE_ONLY.get(tag.keyword)
        if outside and paragraph.cell is None:
            self._misplaced(
                f'tag "{tag.text}" berada di luar tabel', f"pakai hanya dalam {outside}", paragraph
            )
        if opens(tag):
            self._open.append(_Open(tag, paragraph))
        elif tag.keyword in BRANCHES:
            return self._branch(tag, paragraph)
        elif tag.keyword in ENDS:
            return self._end(tag, paragraph)
        return True

    def close(self) -> None:
        """Tell of blocks that never end."""
        for left in self._open:
            keyword = left.tag.keyword
            self._misplaced(
                f'tag "{left.tag.text}" tidak ditutup',
                f'tambahkan "{_spelled(left.tag, "end" + keyword)}" sesudahnya',
                left.paragraph,
            )

    def _branch(self, tag: Tag, paragraph: Paragraph) -> bool:
        if not self._open or self._open[-1].tag.keyword not in BRANCHES[tag.keyword]:
            self._alone(tag, paragraph)
            return False
        self._compare(self._open[-1], tag, paragraph)
        return True

    def _end(self, tag: Tag, paragraph: Paragraph) -> bool:
        wanted = ENDS[tag.keyword]
        if wanted not in [left.tag.keyword for left in self._open]:
            self._alone(tag, paragraph)
            return False
        while self._open[-1].tag.keyword != wanted:
            left = self._open.pop()
            self._misplaced(
                f'tag "{left.tag.text}" belum ditutup ketika "{tag.text}" ditemukan',
                f'tambahkan "{_spelled(left.tag, "end" + left.tag.keyword)}" sebelumnya',
                left.paragraph,
            )
        self._compare(self._open.pop(), tag, paragraph)
        return True

    def _alone(self, tag: Tag, paragraph: Paragraph) -> None:
        self._misplaced(
            f'tag "{tag.text}" tidak punya pembuka',
            "tambahkan pembukanya, atau hapus tag itu",
            paragraph,
        )

    def _compare(self, opened: _Open, tag: Tag, paragraph: Paragraph) -> None:
        """Tell of a block whose tags stand in places that do not match."""
        first = opened.tag
        if first.scope != tag.scope:
            self._misplaced(
                f'"{first.text}" dan "{tag.text}" tidak sejenis',
                f'tulis "{_spelled(first, tag.code)}", pada tempat yang sejenis dengan pembukanya',
                paragraph,
            )
        elif _place(first, opened.paragraph) is _place(tag, paragraph):
            return
        elif tag.scope or opened.paragraph.container is not paragraph.container:
            self._misplaced(
                f'"{first.text}" dan "{tag.text}" tidak berada dalam {_WHERE[tag.scope]} yang sama',
                "letakkan pembuka dan penutup pada tempat yang sama"
                + ("" if tag.scope else "; baris tabel diulang dengan {%tr ... %} pada barisnya sendiri"),
                paragraph,
            )
        else:
            self._report.warning(
                "TEMPLAT06",
                f'"{first.text}" baru ditutup dalam paragraf lain, sehingga paragraf dapat menyatu',
                f'tulis "{{%p {first.code} %}}" dan "{{%p {tag.code} %}}" pada paragraf tersendiri',
                paragraph,
            )

    def _misplaced(self, message: str, help: str, paragraph: Paragraph) -> None:
        self._report.error("TEMPLAT06", message, help, paragraph)


_WHERE = {"p": "sel atau badan dokumen", "tr": "tabel", "tc": "baris tabel", "": "sel", "r": "paragraf"}


def opens(tag: Tag) -> bool:
    """Whether a tag opens a block; {% set x = 1 %} does not."""
    return tag.keyword in OPENERS and not (tag.keyword == "set" and "=" in tag.code)


def _place(tag: Tag, paragraph: Paragraph) -> Element | None:
    """What must hold all tags of a block."""
    if tag.scope == "tr":
        return None if paragraph.row is None else paragraph.row.getparent()
    return {"p": paragraph.container, "tc": paragraph.row}.get(tag.scope, paragraph.element)


def _spelled(like: Tag, code: str) -> str:
    return f"{{%{like.scope} {code} %}}"
