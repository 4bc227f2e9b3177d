"""Where bookmarks stand in a PDF, and whether a PDF is as it was made."""

import io

import pytest
from pypdf import PdfWriter

from generator.word.pdf import destinations, is_stamped, stamped


def pdf(**names: int) -> bytes:
    """A PDF of three pages with named destinations."""
    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(100, 100)
    for name, page in names.items():
        writer.add_named_destination(name, page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_destinations_are_bookmarks_and_pages() -> None:
    assert destinations(pdf(**{"/5FToc00000001": 0, "/5FBagian0002": 2, "milik": 1})) == {
        "_Toc00000001": 0,
        "_Bagian0002": 2,
        "milik": 1,
    }


def test_a_pdf_without_destinations_has_none() -> None:
    assert destinations(pdf()) == {}


@pytest.mark.parametrize("data", [b"", b"bukan pdf", b"%PDF-1.7\nrusak"], ids=["empty", "text", "broken"])
@pytest.mark.filterwarnings("ignore")
def test_what_is_no_pdf_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match="no readable PDF"):
        destinations(data)


def test_a_stamped_pdf_is_known_until_a_byte_changes() -> None:
    made = stamped(pdf())
    assert is_stamped(made)
    assert destinations(made) == {}  # It can still be read.
    for other in (pdf(), made + b"tanda tangan", made.replace(b"%PDF", b"%PDG", 1), b""):
        assert not is_stamped(other)
