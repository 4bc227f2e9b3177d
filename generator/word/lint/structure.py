"""Paragraphs, tables, content controls and sections: what may stand in what."""

from __future__ import annotations

from collections.abc import Iterator

from generator.word.lint.whole import DOCUMENT, Story, Whole
from generator.word.xml import Element, parent_of, qn, text_of

_VAL = qn("w:val")
_ROW, _CELL, _TABLE, _ROW_PROPERTIES = qn("w:tr"), qn("w:tc"), qn("w:tbl"), qn("w:trPr")
_WRAPPERS = {qn(f"w:{tag}") for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}
_SKIPS = (qn("w:gridBefore"), qn("w:gridAfter"))
_BLOCKS = {qn(f"w:{tag}") for tag in ("p", "tbl", "sdt", "customXml", "altChunk")}
_CLOSED = [qn("w:tbl"), qn("w:txbxContent")]


def paragraphs(whole: Whole) -> Iterator[str]:
    """A value that makes its own paragraphs, printed by {{ x }} instead of {{p x }}."""
    inside = {qn("w:p"), qn("w:r"), qn("w:t")}
    for story in whole.stories:
        for paragraph in story.all("w:p"):
            if (parent := paragraph.getparent()) is not None and parent.tag in inside:
                yield f"{story.part}: paragraf berada di dalam paragraf lain{_shown(paragraph)}"


def tables(whole: Whole) -> Iterator[str]:
    """Every table has a row, every row a cell, and cells fill the columns of the grid."""
    for story in whole.stories:
        spans = _spans(story)
        for table in story.all("w:tbl"):
            yield from (f"{story.part}: {fault}" for fault in _table(table, spans))


def _table(table: Element, spans: dict[Element, int]) -> Iterator[str]:
    rows = list(children(table, _ROW))
    grid = table.find(qn("w:tblGrid"))
    columns = 0 if grid is None else len(grid.findall(qn("w:gridCol")))
    if not rows:
        yield "tabel tidak punya baris"
    if rows and all(is_head(row) for row in rows):
        yield f"tabel hanya berisi baris kepala{_shown(table)}"
    for row in rows:
        cells = list(children(row, _CELL))
        before, after = _skipped(row)
        if not cells:
            yield f"baris tabel tidak punya sel{_shown(table)}"
        elif sum(spans.get(cell, 1) for cell in cells) + before + after != columns:
            yield f"sel pada baris tabel tidak pas dengan {columns} kolom tabelnya{_shown(row)}"


def cells(whole: Whole) -> Iterator[str]:
    """Every cell has a paragraph, and one closes it, behind a table inside too."""
    for story in whole.stories:
        for cell in story.all("w:tc"):
            if not _ends_with_paragraph(cell):
                yield f"{story.part}: sel tabel tidak diakhiri paragraf{_shown(parent_of(cell))}"


def _ends_with_paragraph(block: Element) -> bool:
    last = next((child for child in reversed(block) if child.tag in _BLOCKS), None)
    if last is None:
        return False
    if last.tag == qn("w:sdt"):
        content = last.find(qn("w:sdtContent"))
        return content is not None and _ends_with_paragraph(content)
    return last.tag == qn("w:p") or (last.tag == qn("w:customXml") and _ends_with_paragraph(last))


def merges(whole: Whole) -> Iterator[str]:
    """A cell that goes on from the row above needs one there that begins or goes on."""
    for story in whole.stories:
        marks = {parent_of(parent_of(mark)): mark.get(_VAL, "continue") for mark in story.all("w:vMerge")}
        spans = _spans(story) if marks else {}
        for table in dict.fromkeys(next(cell.iterancestors(_TABLE)) for cell in marks):
            yield from (f"{story.part}: {fault}" for fault in _merges(table, marks, spans))


def _merges(table: Element, marks: dict[Element, str], spans: dict[Element, int]) -> Iterator[str]:
    above: set[int] = set()
    for row in children(table, _ROW):
        open_: set[int] = set()
        column = _skipped(row)[0]
        for cell in children(row, _CELL):
            if cell in marks:
                open_.add(column)
                if marks[cell] == "continue" and column not in above:
                    yield f"sel tabel menyambung sel gabungan yang tidak ada di atasnya{_shown(row)}"
            column += spans.get(cell, 1)
        above = open_


def controls(whole: Whole) -> Iterator[str]:
    """A content control holds something."""
    for story in whole.stories:
        for content in story.all("w:sdtContent"):
            if len(content) == 0:
                yield f"{story.part}: kontrol isi kosong{_shown(parent_of(parent_of(content)))}"


def sections(whole: Whole) -> Iterator[str]:
    """A section closes the body or stands in a paragraph's properties, never in a table or a text box."""
    for story in whole.stories:
        for section in story.all("w:sectPr"):
            parent = parent_of(section)
            if parent.tag == qn("w:sectPrChange"):
                continue
            if parent.tag == qn("w:body"):
                if parent[-1] is not section:
                    yield f"{story.part}: pemisah bagian penutup tidak berada di akhir dokumen"
            elif parent.tag != qn("w:pPr") or story.part != DOCUMENT:
                yield f"{story.part}: pemisah bagian berada di tempat yang tidak semestinya"
            elif next(section.iterancestors(*_CLOSED), None) is not None:
                yield f"{story.part}: pemisah bagian berada di dalam tabel atau kotak teks"


def children(element: Element, tag: str) -> Iterator[Element]:
    """The children of a tag, those in content controls and tracked changes included."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from children(child, tag)


def is_head(row: Element) -> bool:
    """Whether a row of a table repeats on every page."""
    properties = row.find(_ROW_PROPERTIES)
    return properties is not None and properties.find(qn("w:tblHeader")) is not None


def _shown(element: Element) -> str:
    """The text of an element, as it ends a sentence; empty where it has none."""
    text = text_of(element)[:60]
    return f': "{text}"' if text else ""


def _spans(story: Story) -> dict[Element, int]:
    """How many columns a cell takes, for those that take several."""
    return {parent_of(parent_of(span)): int(span.get(_VAL, "1")) for span in story.all("w:gridSpan")}


def _skipped(row: Element) -> tuple[int, int]:
    """The columns that a row leaves out before its first and after its last cell."""
    properties = row.find(_ROW_PROPERTIES)
    if properties is None or len(properties) == 0:
        return 0, 0
    found = {mark.tag: int(mark.get(_VAL, "0")) for mark in properties if mark.tag in _SKIPS}
    return found.get(_SKIPS[0], 0), found.get(_SKIPS[1], 0)
