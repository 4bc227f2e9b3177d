"""Page numbers are those of a layout of the same document; a list of pages stands in for LibreOffice."""

import datetime as dt
import json
from collections.abc import Mapping

import pytest

from generator.word import layout
from generator.word.assemble import assemble
from generator.word.layout import has_listings, lay_out
from generator.word.listings import entries
from generator.word.office import OfficeError
from generator.word.package import parse, unpack
from generator.word.properties import Properties, is_untouched
from templates.blueprint.elements import caption, chapter, contents, heading, list_of, section_break
from templates.blueprint.elements import section as section_of

from .specimens import docx, plain

PROPERTIES = Properties("Judul", "Satker", dt.date(2024, 1, 31), "1", "a")
FRONT = section_break(section_of(numbering='w:fmt="lowerRoman" w:start="1"'))
BODY = contents(2) + list_of("Tabel") + FRONT + chapter("Satu") + caption("Pertama") + heading(2, "Dua")


def made(body: str) -> bytes:
    return assemble(docx(body), {"kepala": "K", "kaki": "K"}, PROPERTIES, "uji.docx")


class Pages:
    """Lays documents out as it is told: for each turn the pages of all bookmarks in their order."""

    def __init__(self, *turns: list[int]) -> None:
        self.turns = list(turns)
        self.seen: list[dict[str, bytes]] = []

    def to_pdf(self, documents: Mapping[str, bytes]) -> dict[str, bytes]:
        pages = self.turns[min(len(self.seen), len(self.turns) - 1)]
        self.seen.append(dict(documents))
        return {key: _pdf(data, pages) for key, data in documents.items()}


def _pdf(data: bytes, pages: list[int]) -> bytes:
    names = list(entries(parse(unpack(data)["word/document.xml"])))
    found = dict(zip(names, pages, strict=False))
    return json.dumps({**found, "_Bagian0001": 0, "_Bagian0002": 2}).encode()


@pytest.fixture(autouse=True)
def _pages_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "destinations", json.loads)


def shown(data: bytes) -> list[str]:
    """The page number of each entry."""
    found = entries(parse(unpack(data)["word/document.xml"]))
    return [plain(link).rpartition("\t")[2] for links in found.values() for link in links]


def test_the_numbers_are_those_of_the_pages() -> None:
    office = Pages([1, 2, 4, 3])
    (laid,) = lay_out({"x": made(BODY)}, office).values()
    assert shown(laid.docx) == ["ii", "3", "5", "4"]
    assert is_untouched(unpack(laid.docx))
    assert len(office.seen) == 2
    assert office.seen[-1] == {"x": laid.docx}  # What was laid out last is what is written.


def test_a_list_that_moves_its_own_pages_is_laid_out_once_more() -> None:
    office = Pages([1, 2, 4, 3], [1, 3, 4, 3], [1, 3, 4, 3])
    (laid,) = lay_out({"x": made(BODY)}, office).values()
    assert shown(laid.docx) == ["ii", "4", "5", "4"]
    assert len(office.seen) == 3


def test_pages_that_never_agree_are_not_guessed() -> None:
    office = Pages(*([1, 2, 4, 3 + turn % 2] for turn in range(9)))
    with pytest.raises(OfficeError, match="nomor halaman berubah"):
        lay_out({"x": made(BODY)}, office)


def test_a_layout_without_bookmarks_is_refused() -> None:
    with pytest.raises(OfficeError, match=r"LibreOffice 7\.4"):
        lay_out({"x": made(BODY)}, Pages([1, 2]))


def test_a_document_without_a_list_is_laid_out_once_and_stays_as_it_is() -> None:
    plain_one, listed = made(chapter("Satu")), made(BODY)
    office = Pages([1, 2, 4, 3])
    laid = lay_out({"a": plain_one, "b": listed}, office)
    assert list(laid) == ["a", "b"]
    assert [list(turn) for turn in office.seen] == [["a", "b"], ["b"]]
    assert laid["a"].docx == plain_one
    assert (has_listings(plain_one), has_listings(listed)) == (False, True)
