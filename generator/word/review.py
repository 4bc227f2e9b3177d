"""The review copy: a finished document whose figures and paragraphs carry comments on their origins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.provenance import Pencari, Temuan
from generator.provenance.cari import Sel
from generator.teks.kalimat import cuplikan
from generator.word.comments import Comment, add_comments
from generator.word.outline import Heading, headings
from generator.word.package import pack, parse, serialize, unpack
from generator.word.properties import Properties, write_properties
from generator.word.xml import Element, paragraph_style, qn, text_of

_DOCUMENT, _NUMBERING, _STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
_STRUCTURE = (
    "TOC",
    "TableofFigures",
    "Heading",
    "Judul",
    "Subjudul",
    "Caption",
    "Rumus",
    "Title",
    "Subtitle",
    "Gambar",
    "Catatan",
)
"""The beginnings of the styles whose paragraphs name or explain, and hold no data of their own."""
_COVER = ("Sampul", "Signature", "Identitas")
"""The beginnings of the styles in which the satker's own name is told as a value."""
_CAPTIONS = ("Caption", "KeteranganGambar")
_TOLD = 4  # Of the origins of a value that several are printed like.
_DEPTH = 9  # Of a paragraph that is just a name and stands over what follows.


def review_copy(data: bytes, pencari: Pencari, properties: Properties) -> bytes:
    """A finished document with a comment on every paragraph and row that tells where its values come from."""
    parts = unpack(data)
    document, numbering, styles = (parse(parts[name]) for name in (_DOCUMENT, _NUMBERING, _STYLES))
    walk = _Walk(pencari, headings(document, numbering, styles), properties.title)
    comments = list(walk.comments(document))
    add_comments(parts, comments, properties.date)
    parts[_DOCUMENT] = serialize(document)
    write_properties(parts, properties)
    return pack(parts)


class _Walk:
    """Goes through a body and remembers the headings and the caption above what it reads."""

    def __init__(self, pencari: Pencari, found: Sequence[Heading], title: str) -> None:
        self._pencari = pencari
        self._found = found  # Kept alive, so that the id of a paragraph is not given to another.
        self._levels = {id(heading.paragraph): heading.level for heading in found}
        self._above: list[tuple[int, str]] = [(0, title)]
        self._caption = ""

    def comments(self, document: Element) -> Iterator[Comment]:
        """The comments in reading order."""
        body = document.find(qn("w:body"))
        for element in () if body is None else body.iter(qn("w:p"), qn("w:tbl")):
            if next(element.iterancestors(qn("w:tbl"), qn("w:txbxContent")), None) is not None:
                continue
            if element.tag == qn("w:tbl"):
                yield from self._table(element)
                self._caption = ""
            else:
                yield from self._paragraph(element)

    def _latar(self) -> list[str]:
        return [text for _, text in reversed(self._above)]

    def _paragraph(self, paragraph: Element) -> Iterator[Comment]:
        style, text = paragraph_style(paragraph), text_of(paragraph)
        level = self._levels.get(id(paragraph))
        if level is not None:
            self._put(level, text)
        if style == _CAPTIONS[0]:
            self._caption = text
        if not text or level is not None or style.startswith(_STRUCTURE) or _is_drawn(paragraph):
            return
        found = self._pencari.kalimat(text, self._latar(), umum=style.startswith(_COVER))
        if len(found) == 1 and found[0].teks and found[0].text == text and _is_bold(paragraph):
            self._put(_DEPTH, text)
        if found:
            yield Comment(paragraph, _lines(text, found))

    def _put(self, level: int, text: str) -> None:
        self._above = [(depth, above) for depth, above in self._above if depth < level]
        self._above.append((level, text))

    def _table(self, table: Element) -> Iterator[Comment]:
        rows = list(table.iterchildren(qn("w:tr")))
        heads: dict[int, str] = {}
        over: dict[int, str] = {}
        for row in rows:
            cells = list(_cells(row))
            if _is_head(row) or not heads:
                heads = heads or {column: text for column, text, _ in cells}
                continue
            over |= {column: text for column, text, _ in cells if text}
            yield from self._row(cells, heads, over)

    def _row(
        self, cells: Sequence[tuple[int, str, Element]], heads: dict[int, str], over: dict[int, str]
    ) -> Iterator[Comment]:
        heads = heads if len(cells) > 1 else {}  # A cell across the row stands under no head.
        shown = [
            (Sel(heads.get(column, ""), text), cell)
            for column, text, cell in cells
            if text and heads.get(column) != "No."
        ]
        filled = " | ".join(over[column] for column, text, _ in cells if not text and column in over)
        latar = [self._caption, " | ".join(heads.values()), *self._latar()]
        found = self._pencari.baris([sel for sel, _ in shown], latar, filled)
        lines = tuple(line for sel, values in found for line in _lines(sel.text, values, sel.kepala or "Isi"))
        anchors = [cell for (_, values), (_, cell) in zip(found, shown, strict=True) if values]
        if lines and anchors:
            yield Comment(next(p for p in anchors[0].iterchildren(qn("w:p")) if text_of(p)), lines)


def _lines(text: str, found: Sequence[Temuan], kepala: str = "") -> tuple[str, ...]:
    """What a comment says: each value in order, with its origin; a text that is the whole is not repeated.

    `kepala` heads the column of a cell.
    """
    lines = []
    for value in found:
        whole = len(value.text) >= 0.9 * len(text) and (value.teks or bool(kepala))
        name = (kepala or "Sumber") if whole else f"{kepala}, {_short(value)}" if kepala else _short(value)
        lines.append(f"{name}: {_told(value)}")
    return tuple(dict.fromkeys(lines))


def _told(value: Temuan) -> str:
    """The origin of a value; where several are printed alike, all of them."""
    told = [origin.keterangan for origin in value.asal]
    if len(told) == 1:
        return told[0]
    more = f"; dan {len(told) - _TOLD} lainnya" if len(told) > _TOLD else ""
    return f"{'tertulis sebagai' if value.teks else 'salah satu dari'}: {'; '.join(told[:_TOLD])}{more}"


def _short(value: Temuan) -> str:
    """A figure as it is written; of a long text its beginning."""
    return cuplikan(value.text, 60) if value.teks else value.text


def _cells(row: Element) -> Iterator[tuple[int, str, Element]]:
    """The column where each cell begins, its text, and the cell; a cell merged with that above is empty."""
    column = 1
    for cell in row.iterchildren(qn("w:tc")):
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        below = merged is not None and merged.get(qn("w:val")) != "restart"
        text = " ".join(filter(None, (text_of(p) for p in cell.iterchildren(qn("w:p")))))
        yield column, "" if below else text, cell
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        column += 1 if span is None else int(span.get(qn("w:val"), "1"))


def _is_head(row: Element) -> bool:
    return row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def _is_drawn(paragraph: Element) -> bool:
    return next(paragraph.iter(qn("w:drawing"), qn("w:pict"), qn("w:txbxContent")), None) is not None


def _is_bold(paragraph: Element) -> bool:
    """Whether every run with text is bold, as in a title that is no heading."""
    runs = [run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None]
    return bool(runs) and all(run.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None for run in runs)
