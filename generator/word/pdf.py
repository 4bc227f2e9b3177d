"""PDF files: where bookmarks stand in them, and a mark that tells whether one is as it was made."""

from __future__ import annotations

import io
import re
from hashlib import sha256

_MARK = b"%sakip-isi "
"""Begins the comment behind a PDF that holds the hash of all before it; readers pass over it."""
_ESCAPED = re.compile("/([0-9A-F]{2})")


def destinations(pdf: bytes) -> dict[str, int]:
    """bookmark -> its page, counted from 0, in a PDF of LibreOffice.

    Raises ValueError where `pdf` cannot be read.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(pdf))
        found = {
            _name(name): reader.get_destination_page_number(destination)
            for name, destination in reader.named_destinations.items()
        }
    except (PyPdfError, KeyError, AttributeError, TypeError) as exc:
        raise ValueError(f"no readable PDF: {exc}") from exc
    return {name: page for name, page in found.items() if page is not None and page >= 0}


def _name(destination: str) -> str:
    """LibreOffice writes a character that a PDF name may not hold as "/" and its number."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), destination)


def stamped(pdf: bytes) -> bytes:
    """A PDF with the mark of its content behind it."""
    return pdf + _MARK + sha256(pdf).hexdigest().encode() + b"\n"


def is_stamped(pdf: bytes) -> bool:
    """Whether a PDF is as it was made: not signed, not printed anew, not another one."""
    content, mark, _ = pdf.rpartition(_MARK)
    return bool(mark) and stamped(content) == pdf
