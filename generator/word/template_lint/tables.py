"""Tables of which nothing is left when there is nothing to list."""

from __future__ import annotations

from generator.word.template_lint.blocks import ENDS, opens
from generator.word.template_lint.report import Report
from generator.word.template_lint.tags import Paragraph, Tag
from generator.word.xml import Element, parent_of


def loops_only(story: list[Paragraph], report: Report) -> None:
    """Tell of tables that have no row besides those that a {%tr %} tag repeats or leaves out."""
    tables: dict[Element, dict[Element, list[Tag]]] = {}
    first: dict[Element, Paragraph] = {}
    for paragraph in story:
        if paragraph.row is not None:
            table = parent_of(paragraph.row)
            tags = tables.setdefault(table, {}).setdefault(paragraph.row, [])
            tags += [tag for tag in paragraph.tags if tag.scope == "tr"]
            if tags and table not in first:
                first[table] = paragraph
    for table, paragraph in first.items():
        if not _has_lasting_row(tables[table]):
            report.warning(
                "TEMPLAT06",
                "semua baris tabel ini diulang atau bersyarat, sehingga tabel dapat tersisa tanpa baris",
                "beri tabel itu baris kepala di luar tag {%tr ... %}",
                paragraph,
            )


def _has_lasting_row(rows: dict[Element, list[Tag]]) -> bool:
    depth = 0
    for tags in rows.values():
        if not tags and depth == 0:
            return True
        depth += sum(1 if opens(tag) else -1 if tag.keyword in ENDS else 0 for tag in tags)
    return False
