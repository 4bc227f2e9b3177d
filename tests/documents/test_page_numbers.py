"""The page numbers in contents and lists are those of the pages where a reader finds what they list.

What the lists say is read from the document; where things stand from the PDF: its outline tells the page
of each heading, the text of a page its captions, and the footer the number that a reader sees there.
"""

import functools
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from support import satker, unmeasured

from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.word.layout import Laid, lay_out
from generator.word.listings import entries
from generator.word.office import Office
from generator.word.outline import headings
from generator.word.package import Parts, parse, unpack
from generator.word.properties import CUSTOM, is_untouched
from generator.word.xml import Element, paragraph_style, parent_of, qn, text_of
from generator.workspace import Workspace
from tests import golden

KEYS = [(name, id) for name in golden.DATA for id in ("lkj", "laporan-tahunan")]
DOCUMENT = "word/document.xml"
LONGER = ("contoh-2023", "panjang")
"""A document whose many sections make its contents fill several pages."""


@pytest.fixture(scope="session")
@unmeasured()
def longer(tmp_path_factory: pytest.TempPathFactory, office: Office) -> Laid:
    """The LKj of Contoh with so much more to say that every page after the foreword moves."""
    folder = satker(tmp_path_factory.mktemp("data"))
    path = folder / "realisasi.yaml"
    titles = [f"Isu Strategis Nomor {number} yang Berjudul Panjang " * 2 for number in range(1, 61)]
    sections = "".join(
        f"  - tempat: lkj/pendahuluan\n    judul: {title.strip()}\n    isi: |\n      {'Uraian. ' * 60}\n"
        for title in titles
    )
    path.write_text(f"{path.read_text(encoding='utf-8')}\nbagian:\n{sections}", encoding="utf-8")
    workspace = Workspace(folder.parent, Path("unused"))
    hasil, found = examine(workspace, folder.name)
    assert hasil, found
    return lay_out({"x": render(workspace, hasil, DOCUMENTS["lkj"])}, office)["x"]


@pytest.fixture(params=[*KEYS, LONGER], ids="/".join)
def one(request: pytest.FixtureRequest) -> Laid:
    """One document with contents after the other, laid out."""
    if request.param == LONGER:
        found: Laid = request.getfixturevalue("longer")
        return found
    documents: dict[tuple[str, str], Laid] = request.getfixturevalue("laid")
    return documents[request.param]


# --- What the lists say ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    """An entry of a list: the style of its line, the page it names, and the paragraph it leads to."""

    style: str
    page: str
    target: Element


def listed(parts: Parts) -> list[Entry]:
    document = parse(parts[DOCUMENT])
    marks = {mark.get(qn("w:name")): parent_of(mark) for mark in document.iter(qn("w:bookmarkStart"))}
    return [
        Entry(paragraph_style(parent_of(link)), _page_of(link), marks[name])
        for name, links in entries(document).items()
        for link in links
    ]


def _page_of(link: Element) -> str:
    """The cached result of the page field in an entry."""
    text = "".join(node.text or "" for node in link.iter(qn("w:t"), qn("w:instrText")))
    return text.rpartition("\\h ")[2] if "PAGEREF" in text else ""


def squeezed(text: str) -> str:
    """Without spaces and case: lines break anywhere, and chapters stand in capitals."""
    return "".join(text.split()).upper()


# --- What a reader finds ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """A page: its text without spaces and case, and the number at its foot."""

    text: str
    number: str


@functools.cache  # Three tests read the same pages.
def pages(pdf: bytes) -> tuple[Page, ...]:
    return tuple(_page(page) for page in PdfReader(io.BytesIO(pdf)).pages)


def _page(page: PageObject) -> Page:
    foot: list[str] = []

    def visit(text: str, _: Any, matrix: list[float], *rest: Any) -> None:
        if matrix[5] < 60:
            foot.append(text)

    text = page.extract_text(visitor_text=visit)
    return Page(squeezed(text), "".join(foot).strip())


def outlined(reader: PdfReader) -> list[tuple[str, int]]:
    """The entries of the outline with the page of each, in order."""

    def walk(level: list[Any]) -> Iterator[tuple[str, int]]:
        for item in level:
            if isinstance(item, list):
                yield from walk(item)
            else:
                yield item.title, reader.get_destination_page_number(item)

    return list(walk(reader.outline))


def test_every_heading_stands_on_the_page_that_the_contents_name(one: Laid) -> None:
    parts, reader = unpack(one.docx), PdfReader(io.BytesIO(one.pdf))
    document = parse(parts[DOCUMENT])
    found = headings(document, *(parse(parts[f"word/{name}.xml"]) for name in ("numbering", "styles")))
    outline = outlined(reader)
    depth = max(int(e.style.removeprefix("TOC")) for e in listed(parts) if e.style.startswith("TOC"))
    assert len(outline) == len(found) > 20
    for heading, (title, _) in zip(found, outline, strict=True):
        assert squeezed(heading.text) in squeezed(title)
    wanted = [
        (heading.text, pages(one.pdf)[page].number)
        for heading, (_, page) in zip(found, outline, strict=True)
        if heading.level <= depth
    ]
    named = [(text_of(e.target), e.page) for e in listed(parts) if e.style.startswith("TOC")]
    assert named == wanted


def test_every_table_and_figure_stands_on_the_page_that_its_list_names(one: Laid) -> None:
    found = [entry for entry in listed(unpack(one.docx)) if entry.style == "TableofFigures"]
    assert found
    texts = {page.number: page.text for page in pages(one.pdf) if page.number.isdecimal()}
    assert len(texts) > 4
    for entry in found:
        caption = squeezed(text_of(entry.target))
        assert [number for number, text in texts.items() if caption in text] == [entry.page]


def test_the_front_is_numbered_in_roman_and_the_body_from_one(one: Laid) -> None:
    numbers = [page.number for page in pages(one.pdf)]
    assert numbers[0] == ""  # the cover
    romans = [number for number in numbers if re.fullmatch("[ivxl]+", number)]
    digits = [number for number in numbers if number.isdecimal()]
    assert romans[:2] == ["i", "ii"]
    assert numbers[1 : 1 + len(romans)] == romans
    assert digits == [str(number) for number in range(1, len(digits) + 1)]


def test_more_text_moves_the_pages(longer: Laid, laid: dict[tuple[str, str], Laid]) -> None:
    plain = listed(unpack(laid["contoh-2023", "lkj"].docx))
    moved = {text_of(entry.target): entry.page for entry in listed(unpack(longer.docx))}
    both = [(entry.page, moved[text_of(entry.target)]) for entry in plain if text_of(entry.target) in moved]
    assert sum(before != after for before, after in both) > 20
    assert moved["Daftar Tabel"] != {text_of(e.target): e.page for e in plain}["Daftar Tabel"]


# --- The document itself ---------------------------------------------------------------------------


def test_page_numbers_are_the_only_difference_that_a_layout_makes(
    laid: dict[tuple[str, str], Laid], all_documents: dict[tuple[str, str], bytes]
) -> None:
    for key, data in all_documents.items():
        plain, numbered = unpack(data), unpack(laid[key].docx)
        changed = {name for name in plain | numbered if plain.get(name) != numbered.get(name)}
        assert changed == ({DOCUMENT, CUSTOM} if key in KEYS else set())
        document = parse(numbered[DOCUMENT])
        for links in entries(document).values():
            for link in links:
                for run in [
                    run for run in link if run.find(f"{qn('w:rPr')}/{qn('w:webHidden')}") is not None
                ]:
                    link.remove(run)
        assert parse_equal(document, parse(plain[DOCUMENT]))


def parse_equal(one: Element, other: Element) -> bool:
    return [(e.tag, dict(e.attrib), e.text) for e in one.iter()] == [
        (e.tag, dict(e.attrib), e.text) for e in other.iter()
    ]


def test_without_a_layout_entries_have_no_number_and_no_room_for_one(
    all_documents: dict[tuple[str, str], bytes],
) -> None:
    for key in KEYS:
        document = parse(unpack(all_documents[key])[DOCUMENT])
        links = [link for found in entries(document).values() for link in found]
        assert len(links) > 20
        assert not any("PAGEREF" in (code.text or "") for code in document.iter(qn("w:instrText")))
        assert all(link[-1].find(qn("w:t")) is not None for link in links)


def test_a_laid_out_document_counts_as_untouched(laid: dict[tuple[str, str], Laid]) -> None:
    assert all(is_untouched(unpack(found.docx)) for found in laid.values())


def test_nothing_asks_to_update_fields(laid: dict[tuple[str, str], Laid]) -> None:
    for found in laid.values():
        parts = unpack(found.docx)
        assert b"updateFields" not in parts["word/settings.xml"]
        assert b"w:dirty" not in parts[DOCUMENT]


def test_a_pdf_has_an_outline_and_tags_and_says_what_it_is(laid: dict[tuple[str, str], Laid]) -> None:
    for found in laid.values():
        reader = PdfReader(io.BytesIO(found.pdf))
        catalog: Any = reader.trailer["/Root"]
        assert reader.outline
        assert catalog["/MarkInfo"]["/Marked"].value is True
        assert str(catalog["/Lang"]).lower() == "id-id"
        assert reader.metadata
        assert reader.metadata.title
