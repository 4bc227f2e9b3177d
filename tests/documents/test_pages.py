"""The documents as pages: LibreOffice lays them out, and the text of the PDF is read back."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from support import unmeasured

from generator.reports import DOCUMENTS
from generator.run import examine
from generator.word.layout import Laid
from generator.word.outline import headings
from generator.word.package import parse, unpack
from generator.workspace import Workspace
from tests import golden

# (satker, document) -> fewest and most pages; a page more or less is no fault, a lost chapter is.
PAGES = {
    ("serang-2023", "lkj"): (24, 54),
    ("serang-2023", "laporan-tahunan"): (16, 26),
    ("serang-2023", "iku"): (4, 8),
    ("tangsel-2023", "lkj"): (30, 62),
    ("tangsel-2023", "laporan-tahunan"): (14, 26),
    ("tangsel-2023", "iku"): (4, 9),
    ("contoh-2023", "lkj"): (12, 34),
    ("contoh-2023", "laporan-tahunan"): (8, 16),
    ("contoh-2023", "iku"): (3, 6),
    ("contoh-lengkap-2023", "lkj"): (22, 42),
    ("contoh-lengkap-2023", "laporan-tahunan"): (8, 16),
    ("contoh-lengkap-2023", "iku"): (3, 6),
}
_LEFTOVERS = re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|\bnan\b|\bUndefined\b")
# Satkers whose published report lacks parts, so that theirs shows what is missing.
DRAFTS = {"tangsel-2023"}


@pytest.fixture(scope="session")
@unmeasured()
def pdfs(laid: dict[tuple[str, str], Laid]) -> dict[tuple[str, str], list[str]]:
    """(satker, document) -> the text of each page."""
    return {key: [page.extract_text() for page in PdfReader(io.BytesIO(laid[key].pdf)).pages] for key in laid}


def test_every_document_has_its_number_of_pages() -> None:
    assert set(PAGES) == {(satker, id) for satker in golden.DATA for id in DOCUMENTS}


@pytest.mark.parametrize("satker", golden.DATA)
def test_what_a_draft_lacks_is_told_and_stops_a_final_run(
    satker: str, pdfs: dict[tuple[str, str], list[str]]
) -> None:
    _, found = examine(Workspace(golden.DATA[satker], Path("unused")), satker)
    shown = any("BELUM DIISI" in page for id in DOCUMENTS for page in pdfs[satker, id])
    assert any(finding.blocks_final for finding in found) is shown is (satker in DRAFTS)


@pytest.mark.parametrize("key", list(PAGES), ids="/".join)
class TestPages:
    def test_has_the_expected_number_of_pages(
        self, key: tuple[str, str], pdfs: dict[tuple[str, str], list[str]]
    ) -> None:
        fewest, most = PAGES[key]
        assert fewest <= len(pdfs[key]) <= most

    def test_shows_no_tag_and_no_missing_value(
        self, key: tuple[str, str], pdfs: dict[tuple[str, str], list[str]]
    ) -> None:
        found = [match.group() for page in pdfs[key] for match in _LEFTOVERS.finditer(page)]
        assert found == []

    def test_no_page_is_empty(self, key: tuple[str, str], pdfs: dict[tuple[str, str], list[str]]) -> None:
        assert all(len(page.split()) > 3 for page in pdfs[key])

    def test_shows_every_heading_in_the_contents(
        self,
        key: tuple[str, str],
        pdfs: dict[tuple[str, str], list[str]],
        all_documents: dict[tuple[str, str], bytes],
    ) -> None:
        if key[1] == "iku":
            pytest.skip("the IKU is a form of a few pages and has no contents")
        parts = unpack(all_documents[key])
        found = headings(*(parse(parts[f"word/{p}.xml"]) for p in ("document", "numbering", "styles")))
        assert len(found) > 20
        pages = "".join(pdfs[key])
        start = pages.index("DAFTAR ISI")
        contents = _squeezed(pages[start : pages.index("PENDAHULUAN", pages.index("PENUTUP", start))])
        missing = [h.text for h in found if h.level <= 3 and _squeezed(h.text) not in contents]
        assert missing == []


def _squeezed(text: str) -> str:
    """Without spaces and case: lines break anywhere, and chapters stand in capitals."""
    return "".join(text.split()).upper()
