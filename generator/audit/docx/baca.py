"""A .docx as a Naskah, whoever made it: generated here or typed in Word.

What a reader sees on the page is read: numbers that Word counts, the results of fields, text boxes, notes,
headers and footers (each once); not what is deleted, hidden or commented. Entries of a table of contents
repeat the headings with page numbers and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.audit.docx import letak as docx_letak
from generator.audit.docx import tabel as docx_tabel
from generator.audit.docx.bagan import bagan
from generator.audit.docx.berkas import Berkas, UnreadableError, broken, open_docx
from generator.audit.docx.diagram import diagram
from generator.audit.docx.gaya import Gaya, is_on
from generator.audit.docx.letak import Letak
from generator.audit.docx.nomor import Penomoran
from generator.audit.docx.tabel import Potong, Sel, within
from generator.audit.docx.teks import PembacaTeks, Terbaca
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Mark
from generator.word.xml import Element, qn

__all__ = ["UnreadableError", "parse", "read"]

_CAPTION = re.compile(r"Tabel\s+(?:\d|[IVXLC]+\b)", re.IGNORECASE)
_FIGURE = re.compile(r"(?:Gambar|Grafik|Diagram)\s+[\w.\-–]*\d")
_LEADER = re.compile(r"(?:\.{4,}|…{2,}|_{4,})\s*(?:\d+|[ivxlc]+)$")
_ENTRY_PAGE = re.compile(r"(?:\t|\.{4,}|…{2,}|_{4,})\s*(?:\d+|[ivxlc]+)?\s*$")
_CHAPTER = re.compile(r"(BAB\s+(?:[IVXLC]+|\d{1,2}))\b[\s.:–-]*", re.IGNORECASE)
_TYPED = re.compile(
    r"((?:\d{1,2}|[A-Za-z]|[IVXivx]{1,5})[.)]|\(\d{1,2}\)|\d(?:\.\d{1,2}){1,3}\.?|[-•–])\s+(?=\D)"
)
_TYPED_LEVELS = tuple(
    (level, re.compile(form))
    for level, form in (
        (3, r"\d\.\d{1,2}\.\d{1,2}\.?"), (2, r"\d\.\d{1,2}\.?"), (2, r"[A-Z][.)]"),
        (3, r"\d{1,2}[.)]"), (4, r"[a-z][.)]"),
    )
)  # fmt: skip
_SHORT = 140  # Characters of a line that may be the title of a table without a caption.
_LONGEST = 30  # Words of a caption or of a heading that has no style.
_FEW = 3  # Headings by style: with fewer, those who wrote the document made headings by hand.


def read(path: Path, shown: str, *, lengkap: bool = False) -> Naskah:
    """The report in the file at `path`, called `shown` in findings. Raises UnreadableError, OSError."""
    return parse(path.read_bytes(), shown, lengkap=lengkap)


def parse(data: bytes, file: str, *, lengkap: bool = False) -> Naskah:
    """The report in these bytes of a .docx. Raises UnreadableError.

    With `lengkap` it also holds, at its end, what says again what the text says: the contents, the
    figures of charts and the descriptions of pictures.
    """
    bacaan = parse_all(data, file)
    return bacaan.lengkap if lengkap else bacaan.naskah


@dataclass(frozen=True)
class Bacaan:
    """All that was read of a .docx: its parts, the report, and the report with what it says twice."""

    berkas: Berkas
    naskah: Naskah
    lengkap: Naskah


def parse_all(data: bytes, file: str) -> Bacaan:
    """The report in these bytes of a .docx, in both forms at once. Raises UnreadableError."""
    berkas = open_docx(data, file)
    pembaca = _Pembaca(berkas, file)
    try:
        blok = bagan(list(pembaca.blok()))
    except RecursionError as exc:
        raise UnreadableError(broken(Mark(file), "ada tabel di dalam tabel tanpa akhir")) from exc
    return Bacaan(berkas, Naskah(file, blok), Naskah(file, (*blok, *pembaca.repeated())))


@dataclass
class _Gambar:
    """What is drawn: its charts, its description, and the number of its caption once that is read."""

    diagram: tuple[str, ...]
    uraian: tuple[str, ...]
    nama: str = ""


class _Pembaca:
    """Walks through a document once, in reading order."""

    def __init__(self, berkas: Berkas, file: str) -> None:
        self._berkas, self._file = berkas, file
        self._gaya = Gaya(berkas.satu("styles"))
        self._nomor = Penomoran(berkas.satu("numbering"), self._gaya)
        self._teks, self._letak = PembacaTeks(self._gaya), Letak()
        self._line = 0
        self._carry = ""
        self._caption, self._since, self._before = "", 0, ""
        self._chapter: tuple[str, int] | None = None
        self._typed_headings = False
        self._contents: list[Paragraf] = []
        self._drawn: list[_Gambar] = []

    def blok(self) -> Iterator[Paragraf | Tabel]:
        """The paragraphs and tables of the document, and what stands around its pages."""
        body = self._berkas.bagian[self._berkas.utama].find(qn("w:body"))
        if body is not None:
            styled = sum(1 for p in body.iterchildren(qn("w:p")) if self._gaya.tingkat(p))
            self._typed_headings = styled < _FEW
            yield from self._container(body)
            yield from self._open_chapter()
        yield from self._notes("footnotes", "w:footnote", "catatan kaki")
        yield from self._notes("endnotes", "w:endnote", "catatan akhir")
        yield from self._margins("header", "kepala halaman")
        yield from self._margins("footer", "kaki halaman")

    # --- Paragraphs --------------------------------------------------------------------------------

    def _container(self, container: Element) -> Iterator[Paragraf | Tabel]:
        for element in within(container, "w:p", "w:tbl"):
            if element.tag == qn("w:tbl"):
                yield from self._table(element)
            else:
                yield from self._paragraph(element)

    def _next(self, paragraph: Element) -> Terbaca:
        """Read the next paragraph, whatever it stands in."""
        self._line += 1
        if self._gaya.tingkat(paragraph):
            self._teks.begin_anew()
        read = self._teks.baca(paragraph)
        if self._carry:
            read.teks, self._carry = f"{self._carry} {read.teks}".strip(), ""
        self._draw(paragraph)
        return read

    def _paragraph(self, paragraph: Element) -> Iterator[Paragraf | Tabel]:
        read = self._next(paragraph)
        if _goes_on(paragraph):
            self._carry = read.teks
        elif self._is_contents(paragraph, read):
            self._contents.append(Paragraf(self._one(_ENTRY_PAGE.sub("", read.mentah), "daftar isi")))
        else:
            nomor = self._nomor.nomor(paragraph)
            if read.teks:
                yield from self._said(paragraph, read.teks, nomor)
        for box in read.kotak:
            yield from self._box(box)

    def _is_contents(self, paragraph: Element, read: Terbaca) -> bool:
        if self._gaya.tingkat(paragraph) or not read.teks:
            return False
        return read.is_contents or self._gaya.is_contents(paragraph) or bool(_LEADER.search(read.teks))

    def _said(self, paragraph: Element, text: str, nomor: str) -> Iterator[Paragraf]:
        """A paragraph with its heading level, its number, and its place."""
        if self._is_caption(paragraph, text):
            yield from self._open_chapter()
            self._caption, self._since, self._before = text, 0, ""
            yield Paragraf(self._one(text, self._letak.judul_tabel(text)))
            return
        self._since += 1
        figure = _FIGURE.match(text)
        for drawn in self._drawn if figure else ():
            drawn.nama = drawn.nama or (figure[0] if figure else "")
        nomor, text = _numbered(nomor, text)
        tingkat = self._level(paragraph, nomor, text)
        if not text:  # "BAB I" alone: its title is the next paragraph.
            yield from self._open_chapter()
            self._chapter = (nomor, self._line)
            return
        if self._chapter and not nomor and (tingkat == 1 or text.isupper()) and len(text.split()) <= _LONGEST:
            nomor, tingkat, self._chapter = self._chapter[0], 1, None
        yield from self._open_chapter()
        place = self._letak.judul(tingkat, nomor, text) if tingkat else self._letak.paragraf()
        self._before = "" if tingkat or len(text) > _SHORT or text[-1] in ".:;" else text
        yield Paragraf(self._one(text, place), tingkat, nomor)

    def _open_chapter(self) -> Iterator[Paragraf]:
        """A chapter's number that no title followed."""
        if self._chapter:
            nomor, line = self._chapter
            self._chapter = None
            place = self._letak.judul(1, nomor, nomor)
            yield Paragraf(Teks(nomor, self._file, ((0, line, 1),), place), 1, nomor)

    def _is_caption(self, paragraph: Element, text: str) -> bool:
        if not _CAPTION.match(text):
            return False
        return self._gaya.is_caption(paragraph) or (len(text.split()) <= _LONGEST and text[-1] not in ".:;,")

    def _level(self, paragraph: Element, nomor: str, text: str) -> int:
        """The level of a heading, by its style; or, without one, of a chapter or a bold numbered line."""
        styled = self._gaya.tingkat(paragraph)
        if styled:
            return styled
        if _CHAPTER.match(nomor):
            return 1 if len(text.split()) <= _LONGEST else 0
        short = len(text.split()) <= _LONGEST and text[-1:] not in ".:;,"
        if not (self._typed_headings and short and nomor and _is_bold(paragraph)):
            return 0
        return next((level for level, form in _TYPED_LEVELS if form.fullmatch(nomor)), 0)

    def _one(self, text: str, place: str) -> Teks:
        return Teks(" ".join(text.split()), self._file, ((0, self._line, 1),), place)

    def _box(self, box: Element) -> Iterator[Paragraf | Tabel]:
        for element in within(box, "w:p", "w:tbl"):
            if element.tag == qn("w:tbl"):
                yield from self._table(element)
                continue
            read = self._next(element)
            nomor = self._nomor.nomor(element)
            if read.teks:
                yield Paragraf(self._one(read.teks, self._letak.kotak()), 0, nomor)
            for inner in read.kotak:
                yield from self._box(inner)

    # --- Tables ------------------------------------------------------------------------------------

    def _table(self, table: Element) -> Iterator[Paragraf | Tabel]:
        caption = (self._caption if self._since <= 1 else "") or self._before
        self._caption, self._since, self._before = "", 1, ""
        yield from self._open_chapter()
        inner: list[Element] = []
        boxes: list[Element] = []

        def cell(element: Element) -> tuple[Potong, ...]:
            inner.extend(within(element, "w:tbl"))
            pieces = []
            for paragraph in within(element, "w:p"):
                read = self._next(paragraph)
                boxes.extend(read.kotak)
                text = " ".join(filter(None, (self._nomor.nomor(paragraph), read.teks)))
                if text:
                    pieces.append((text, self._line))
            return tuple(pieces)

        start = self._line + 1
        grid = docx_tabel.kisi(table, cell)
        if any(sel.isi for row in grid.baris for sel in row):
            yield self._placed(grid, caption, start)
        for nested in inner:
            yield from self._table(nested)
        for box in boxes:
            yield from self._box(box)

    def _placed(self, grid: docx_tabel.Kisi, caption: str, line: int) -> Tabel:
        place = self._letak.tabel(caption)
        names = [[sel.teks for sel in row] for row in grid.baris[: grid.kepala]]
        columns = [docx_letak.sel(names, column) for column in range(len(grid.baris[0]))]
        rows = []
        for index, row in enumerate(grid.baris):
            at = index - grid.kepala + 1
            here = f"{place}, {f'baris {at}' if at > 0 else 'kepala tabel'}"
            cells = []
            for sel, column in zip(row, columns, strict=True):
                line = sel.isi[0][1] if sel.isi else line
                cells.append(_cell(sel, self._file, line, f"{here}, {column}"))
            rows.append(tuple(cells))
        return Tabel(tuple(rows[: grid.kepala]), tuple(rows[grid.kepala :]), caption)

    # --- Around the pages, and what is said twice ----------------------------------------------------

    def _notes(self, kind: str, tag: str, name: str) -> Iterator[Paragraf]:
        root = self._berkas.satu(kind)
        notes = () if root is None else root.iterchildren(qn(tag))
        for count, note in enumerate((n for n in notes if n.get(qn("w:type"), "normal") == "normal"), 1):
            for paragraph in note.iter(qn("w:p")):
                read = self._next(paragraph)
                if read.teks:
                    yield Paragraf(self._one(read.teks, f"{name} {count}"))

    def _margins(self, kind: str, name: str) -> Iterator[Paragraf]:
        """Headers or footers: the same text stands on many pages, and is read once."""
        said = set()
        for _, root in self._berkas.kaitan(kind):
            for paragraph in root.iter(qn("w:p")):
                text = " ".join(self._next(paragraph).mentah.split())
                if any(map(str.isalpha, text)) and text not in said:
                    said.add(text)
                    yield Paragraf(self._one(text, name))

    def _draw(self, paragraph: Element) -> None:
        """Remember the charts and pictures that stand in a paragraph."""
        for drawing in paragraph.iter(qn("w:drawing")):
            charts = tuple(node.get(qn("r:id"), "") for node in drawing.iter(qn("c:chart")))
            told = tuple(
                description
                for node in drawing.iter(qn("wp:docPr"))
                if (description := " ".join(node.get("descr", "").split()))
            )
            if charts or told:
                self._drawn.append(_Gambar(charts, told))

    def repeated(self) -> Iterator[Paragraf | Tabel]:
        """Once the document is read: its contents, the figures of charts, and what describes pictures."""
        yield from self._contents
        parts = dict(self._berkas.kaitan("chart"))
        for count, drawn in enumerate(self._drawn, 1):
            name = drawn.nama or f"gambar ke-{count}"
            for text in drawn.uraian:
                yield Paragraf(self._one(text, f"{name}, {docx_letak.URAIAN}"))
            for id in drawn.diagram:
                if id in parts:
                    yield diagram(parts[id], self._file, self._line, name)


def _cell(sel: Sel, file: str, line: int, place: str) -> Teks:
    pieces, offset = [], 0
    for text, at in sel.isi:
        pieces.append((offset, at, 1))
        offset += len(text) + 1
    return Teks(sel.teks, file, tuple(pieces) or ((0, line, 1),), place)


def _goes_on(paragraph: Element) -> bool:
    """Whether the end of a paragraph is deleted in tracked changes, so that the next one joins it."""
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _numbered(nomor: str, text: str) -> tuple[str, str]:
    """The number before a paragraph and the rest: one that is typed counts where Word shows none."""
    if nomor:
        return nomor, text
    chapter = _CHAPTER.match(text)
    rest = text[chapter.end() :] if chapter else ""
    if chapter and (not rest or text.isupper()):
        return " ".join(chapter[1].upper().split()), rest
    typed = _TYPED.match(text)
    return (typed[1], text[typed.end() :]) if typed else ("", text)


def _is_bold(paragraph: Element) -> bool:
    """Whether every run with text is bold."""
    runs = [run for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None]
    return bool(runs) and all(is_on(run, "w:rPr", "w:b") for run in runs)
