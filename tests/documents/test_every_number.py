"""Every figure in every document rests on the data: a figure that nobody computed or typed is found."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from support import unmeasured

from generator.compute import Hasil
from generator.language import hitung, rupiah
from generator.model.anggaran import Kontrol
from generator.run import examine
from generator.word.outline import Heading, headings
from generator.word.package import Parts, parse, serialize, unpack
from generator.word.xml import Element, paragraph_style, parent_of, qn
from generator.workspace import Workspace
from tests import golden
from tests.documents.angka import WRITTEN, Account, Token, pairs, tokens

ALL = dict[tuple[str, str], bytes]
FULL = [*golden.DATA][-1]  # The satker that fills every key.
DOCUMENT = "word/document.xml"

# --- What a reader sees ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Block:
    """A paragraph or a cell; `head` heads its column, `structural` is what it must begin with."""

    place: str
    text: str
    head: str | None = None
    structural: str = ""


_PAGE = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b")
_NUMBERED = re.compile(r"(\w+) \d+(\.\d+)?\b")
_SASARAN = " Capaian Sasaran "  # The tables of the sasaran count themselves a second time.
_COUNTED = {"Heading1": "bab", "JudulLampiran": "lampiran"}
_AROUND = re.compile(r"word/(header|footer|footnotes|endnotes|comments)\d*\.xml")


def blocks(parts: Parts) -> list[Block]:
    """What is not empty: the paragraphs and cells of the body, and the paragraphs around it."""
    document, numbering, styles = (parse(parts[f"word/{n}.xml"]) for n in ("document", "numbering", "styles"))
    found = headings(document, numbering, styles)
    chapters = {id(heading.paragraph) for heading in found if heading.level == 1 and heading.number}
    entries = iter(found)
    listed = _listed(document)
    counts: Counter[tuple[str, int]] = Counter()
    result: list[Block] = []
    chapter = table = 0
    for number, element in enumerate(document.iter(qn("w:p"), qn("w:tbl")), 1):
        chapter += id(element) in chapters
        if element.tag == qn("w:tbl"):
            table += 1
            result += _cells_of(element, f"table {table}")
        elif next(element.iterancestors(qn("w:tbl")), None) is None:
            style, text = paragraph_style(element), visible(element)
            structural = ""
            if style.startswith("TOC"):
                structural = _entry(entries, int(style.removeprefix("TOC")))
            elif style == "TableofFigures":
                structural = next(listed, "(tidak ada judul tabel atau gambar)")
            elif _is_caption(element):
                structural = _caption(text, chapter, counts)
            result.append(Block(f"paragraph {number} [{style}]", text, structural=structural))
    for name in filter(_AROUND.fullmatch, parts):
        result += [Block(name, visible(paragraph)) for paragraph in parse(parts[name]).iter(qn("w:p"))]
    return [block for block in result if block.text]


def _is_caption(paragraph: Element) -> bool:
    return any((code.text or "").strip().startswith("SEQ") for code in paragraph.iter(qn("w:instrText")))


def _listed(document: Element) -> Iterator[str]:
    """What the entries of the lists must say: the captions, those of tables first."""
    captions = [visible(paragraph) for paragraph in document.iter(qn("w:p")) if _is_caption(paragraph)]
    for label in ("Tabel ", "Gambar "):
        yield from (caption for caption in captions if caption.startswith(label))


def _entry(entries: Iterator[Heading], level: int) -> str:
    """What the next entry of the contents must say: the next heading of its level, or a higher one."""
    heading = next((heading for heading in entries if heading.level <= level), None)
    return f"{heading.number} {heading.text}".strip() if heading else "(tidak ada judul)"


def _caption(text: str, chapter: int, counts: Counter[tuple[str, int]]) -> str:
    """The label of a caption: counted within the chapter that it names, or through the document."""
    label = _NUMBERED.match(text)
    if label is None:
        return "(Tabel atau Gambar dan nomornya)"
    scope = chapter if label[2] else 0
    counts[label[1], scope] += 1
    number = str(counts[label[1], scope])
    shown = f"{label[1]} {scope}.{number}" if label[2] else f"{label[1]} {number}"
    counts[_SASARAN, 0] += text.startswith(_SASARAN, label.end())
    return f"{shown}{_SASARAN}{counts[_SASARAN, 0]}" if text.startswith(_SASARAN, label.end()) else shown


def visible(element: Element) -> str:
    """The text on one line, formulas included; page numbers, which Word sets, are left out."""
    pieces: list[str] = []
    fields: list[list[str]] = []  # The code of each open field, and its mark once the result has begun.
    for node in element.iter():
        name = str(node.tag).rpartition("}")[2]
        if name == "fldChar":
            mark = node.get(qn("w:fldCharType"), "")
            if mark == "begin":
                fields.append([])
            elif fields:
                fields[-1].append(mark)
                fields = fields[:-1] if mark == "end" else fields
        elif name == "instrText" and fields:
            fields[-1].append(node.text or "")
        elif name == "t" and not any(_PAGE.match("".join(code)) for code in fields):
            pieces.append(node.text or "")
        elif name in ("br", "e", "num", "den") or (name == "tab" and parent_of(node).tag == qn("w:r")):
            pieces.append(" ")
    return " ".join("".join(pieces).split())


def _cells_of(table: Element, name: str) -> Iterator[Block]:
    """The cells row by row; the column "No." and the row of column numbers count from 1."""
    heads: dict[int, str] = {}
    numbered = 0
    for number, row in enumerate(table.iterchildren(qn("w:tr")), 1):
        cells = dict(_columns(row))
        is_numbers = len(cells) > 1 and all(re.fullmatch(r"\(\d+\)", text) for text in cells.values())
        heads = heads or cells
        for column, text in cells.items():
            head = None if number == 1 else heads.get(column, "")
            structural = f"({list(cells).index(column) + 1})" if is_numbers else ""
            if head == "No." and text and not is_numbers:
                numbered += 1
                structural = str(numbered)
            yield Block(f"{name}, row {number}, column {column}", text, head, structural)


def _columns(row: Element) -> Iterator[tuple[int, str]]:
    """The column where each cell begins, counted from 1, and the cell's text."""
    column = 1
    for cell in row.iterchildren(qn("w:tc")):
        yield column, " ".join(visible(paragraph) for paragraph in cell.iterchildren(qn("w:p"))).strip()
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        column += 1 if span is None else int(span.get(qn("w:val"), "1"))


# --- The promise -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def years() -> dict[str, Hasil]:
    """What was computed for each satker."""
    found = {}
    for satker, folder in golden.DATA.items():
        hasil, findings = examine(Workspace(folder, Path("unused")), satker)
        assert hasil, findings
        found[satker] = hasil
    return found


@pytest.fixture(scope="module")
@unmeasured()
def accounts(years: dict[str, Hasil]) -> dict[str, Account]:
    """What each satker's numbers may rest on."""
    return {satker: Account(hasil) for satker, hasil in years.items()}


def faults(parts: Parts, account: Account) -> list[str]:
    """The numbers of a document that rest on nothing, each with its place and the text around it."""
    read = blocks(parts)
    # A text may name a table, and say how many chapters and appendices there are.
    known = {label[0] for block in read if (label := _NUMBERED.match(block.structural))}
    known |= {hitung(sum(f"[{s}]" in b.place for b in read), word) for s, word in _COUNTED.items()}
    return [
        f"{block.place}: {fault} in: {block.text[:300]}"
        for block in read
        for fault in _faults_of(block, account, frozenset(known))
    ]


@functools.cache  # A document with one figure changed is the same but for one block.
def _faults_of(block: Block, account: Account, known: frozenset[str]) -> list[str]:
    return account.faults(block.text, block.head, block.structural, known)


@pytest.mark.parametrize("document", ["lkj", "laporan-tahunan", "iku"])
@pytest.mark.parametrize("satker", golden.DATA)
def test_every_number_rests_on_the_data(
    satker: str, document: str, all_documents: ALL, accounts: dict[str, Account]
) -> None:
    parts = unpack(all_documents[satker, document])
    shown = Counter(c for node in parse(parts[DOCUMENT]).iter("{*}t") for c in node.text or "" if c.isdigit())
    assert shown <= Counter("".join(block.text for block in blocks(parts)))  # No place is passed over.
    assert faults(parts, accounts[satker]) == []


def test_what_is_written_by_hand_stands_in_some_document(all_documents: ALL) -> None:
    read = [
        block.text for document in ("lkj", "iku") for block in blocks(unpack(all_documents[FULL, document]))
    ]
    everything = "\n".join(read)
    assert [pattern for pattern in WRITTEN if not re.search(pattern, everything)] == []


# --- The numbers of a text -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sebesar Rp1.234.567.", [("rupiah", "Rp1.234.567")]),
        ("−Rp1.000 dan Rp 5.000,50", [("rupiah", "−Rp1.000"), ("rupiah", "Rp 5.000,50")]),
        ("(99,56%), hampir 100%;", [("persen", "99,56%"), ("persen", "hampir 100%")]),
        ("sampai dengan 31 Desember 2023.", [("tanggal", "31 Desember 2023")]),
        ("pada 8–11 Juli 2023", [("tanggal", "8–11 Juli 2023")]),
        ("28 Februari–2 Maret 2023", [("tanggal", "28 Februari"), ("tanggal", "2 Maret 2023")]),
        ("sejak Januari 2023; bulan Mei", [("tanggal", "Januari 2023")]),
        ("Pasal 231 ayat (2)", [("bilangan", "231"), ("bilangan", "2")]),
        ("RO (CQ.6709.QGE.001): 5", [("kode", "CQ.6709.QGE.001"), ("bilangan", "5")]),
        ("Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020", [("kode", "197/PR.01.3-Kpt/01/KPU/IV/2020")]),
        ("masa 2020–2024", [("masa", "2020–2024")]),
        ("Tabel 3.1 Capaian", [("kode", "3.1")]),
        ("selisih −5,26 dan 1,5", [("bilangan", "−5,26"), ("bilangan", "1,5")]),
        ("12 (dua belas) orang", [("bilangan", "12")]),
        ("tahun ke-4 (keempat), Strata 1 (S1)", [("urutan", "ke-4"), ("bilangan", "1"), ("kode", "S1")]),
        ("tahun 2022, 2023; 1,2 dan 3.", [("bilangan", n) for n in ("2022", "2023", "1,2", "3")]),
        ("Rp1234.5 dan 12.34.567", [("kode", "Rp1234.5"), ("kode", "12.34.567")]),
        ("tanpa angka", []),
    ],
)
def test_numbers_are_found_whole_and_with_their_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(token.kind, token.text) for token in tokens(text)] == expected
    assert all(text[token.start : token.end] == token.text for token in tokens(text))


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("12 (dua belas) orang", True),
        ("12 (dua puluh) orang", False),
        ("1.001 (seribu satu)", True),
        ("ke-4 (keempat)", True),
        ("ke-4 (kelima)", False),
        ("Rp2.000 (dua ribu rupiah)", True),
        ("99,56% (sembilan puluh sembilan koma lima enam persen)", True),
        ("99,56% (sembilan puluh sembilan koma lima tujuh persen)", False),
    ],
)
def test_a_number_and_its_words_are_compared(text: str, agrees: bool) -> None:
    ((_, _, words, right),) = pairs(text)
    assert (words == right) is agrees
    assert list(pairs("Strata 1 (dasar) dan ayat (2) huruf a")) == []


# --- What is wrong is found ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "head", "structural"),
    [
        ("realisasinya Rp887.000.001", None, ""),
        ("dengan capaian 87,51%", None, ""),
        ("yaitu 11 poin persen di bawah target", None, ""),
        ("memuat 2 sasaran dengan 999 indikator", None, ""),  # A count in a sentence is spelt out.
        ("memuat 999 (sembilan ratus sembilan puluh sembilan) sasaran", None, ""),
        ("memuat 2 (tiga) sasaran", None, ""),
        ("pada tahun 2019", None, ""),
        ("masa 2020–2023", None, ""),
        ("hingga 30 Desember 2023", None, ""),
        ("kegiatan (CQ.6708)", None, ""),
        ("Undang-Undang Nomor 8 Tahun 2017", None, ""),
        ("dalam Pasal 88 ayat (5)", None, ""),
        ("dalam Tabel 9.9", None, ""),
        ("lebih dari 60%", None, ""),
        ("87,50", "Pagu (Rp)", ""),
        ("850.000.000", "Capaian (%)", ""),
        ("51", "Jumlah (orang)", ""),
        ("4", "No.", "3"),
        ("(3)", "Target", "(2)"),
        ("Tabel 3.12 Capaian", None, "Tabel 3.1"),
        ("B. Latar Belakang", None, "A. Latar Belakang"),
    ],
)
def test_a_number_that_rests_on_nothing_is_found(
    text: str, head: str | None, structural: str, accounts: dict[str, Account]
) -> None:
    assert len(accounts[FULL].faults(text, head, structural)) >= 1


def test_the_totals_of_kontrol_are_no_source(years: dict[str, Hasil]) -> None:
    year = years[FULL].tahun
    stated = year.anggaran.model_copy(update={"kontrol": {"total": Kontrol(pagu=123_456_789)}})
    account = Account(replace(years[FULL], tahun=replace(year, anggaran=stated)))
    assert account.faults("pagu Rp123.456.789") != []
    assert account.faults(f"pagu {rupiah(years[FULL].anggaran.pagu)}") == []


# --- One digit changed -----------------------------------------------------------------------------

_STEP = 7


def _is_figure(token: Token) -> bool:
    """Whether it has three digits or decimals."""
    return sum(map(str.isdigit, token.text)) >= 3 or "," in token.text


def _is_amount(token: Token) -> bool:
    """Whether it is money, a percentage or a number with a mark in it, rather than a year or a code."""
    return token.kind in ("rupiah", "persen") or (token.kind == "bilangan" and not token.text.isdecimal())


def _altered(text: str, token: Token, turn: int, printed: frozenset[str]) -> str:
    """A text with one digit of a figure changed: which one, and how, goes round with `turn`.

    A change that gives another of the figures that are printed, which would be true, is passed over.
    """
    places = [token.start + at for at, character in enumerate(token.text) if character.isdigit()]
    for change in range(turn, turn + 9):
        place = places[turn % len(places)]
        altered = f"{text[:place]}{(int(text[place]) + 1 + change % 9) % 10}{text[place + 1 :]}"
        if _bare(altered[token.start : token.end]) not in printed:
            return altered
    raise AssertionError(f"every change of {token.text} is another figure")


def _bare(text: str) -> str:
    return re.sub(r"[^\d.,]", "", text)


def _printed(*texts: str) -> frozenset[str]:
    """The figures of some texts, without signs and units."""
    return frozenset(_bare(token.text) for text in texts for token in tokens(text))


def test_a_changed_digit_is_found_in_the_document(all_documents: ALL, accounts: dict[str, Account]) -> None:
    parts = unpack(all_documents[FULL, "lkj"])
    document = parse(parts[DOCUMENT])
    texts = [(node, node.text) for node in document.iter("{*}t") if node.text]
    figures = [(node, text, token) for node, text in texts for token in tokens(text) if _is_figure(token)]
    printed = _printed(*(text for _, text in texts))
    missed = []
    for turn, (node, text, token) in enumerate(figures[::_STEP]):
        node.text = _altered(text, token, turn, printed)
        if not faults({**parts, DOCUMENT: serialize(document)}, accounts[FULL]):
            missed.append((token, node.text))
        node.text = text
    tried = len(figures[::_STEP])
    assert tried > 40
    # One digit may turn 2023 into 2021, which is true elsewhere.
    assert len(missed) <= 0.1 * tried, missed
    assert not [token for token, _ in missed if _is_amount(token)], missed


@pytest.mark.parametrize("satker", golden.DATA)
def test_a_changed_amount_or_percentage_is_found(
    satker: str, all_documents: ALL, accounts: dict[str, Account]
) -> None:
    tried, missed = 0, []
    for document in ("lkj", "laporan-tahunan"):
        read = blocks(unpack(all_documents[satker, document]))
        printed = _printed(*(block.text for block in read))
        for block in read:
            for token in tokens(block.text):
                if _is_figure(token) and _is_amount(token):
                    tried += 1
                    text = _altered(block.text, token, tried, printed)
                    if not accounts[satker].faults(text, block.head, block.structural):
                        missed.append((token.text, text))
    assert tried > 100
    # One digit may turn a figure into one that is true elsewhere.
    assert len(missed) <= 0.03 * tried, missed
