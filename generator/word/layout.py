"""Page numbers in contents and lists, read from a layout of the same document by LibreOffice.

LibreOffice's own copy of the document is never kept: only the PDF it makes is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.word.listings import entries, number_entries
from generator.word.office import Office, OfficeError
from generator.word.package import Parts, pack, parse, serialize, unpack
from generator.word.pages import UnknownPageError, displayed
from generator.word.pdf import destinations
from generator.word.properties import seal
from generator.word.xml import Element

_DOCUMENT = "word/document.xml"
_GUESS = "00"
"""Stands for every number in the first layout, as wide as most numbers are."""
_ROUNDS = 4
"""Layouts until the numbers in a document are those of its own layout: two, and more only where a
number's width moves a line of the contents."""


@dataclass(frozen=True)
class Laid:
    """A document with its page numbers, and the PDF of exactly this document."""

    docx: bytes
    pdf: bytes


class _Draft:
    """A document whose page numbers are being sought."""

    def __init__(self, data: bytes) -> None:
        self._parts = unpack(data)
        self._names = tuple(entries(self._document()))
        self.numbers = dict.fromkeys(self._names, _GUESS)

    def _document(self) -> Element:
        return parse(self._parts[_DOCUMENT])

    def data(self) -> bytes:
        """The document with the numbers known so far, sealed as untouched."""
        document = self._document()
        number_entries(document, self.numbers)
        parts: Parts = {**self._parts, _DOCUMENT: serialize(document)}
        seal(parts)
        return pack(parts)

    def settle(self, pdf: bytes) -> bool:
        """Take the numbers of a layout; whether they were those that the laid out document had.

        Raises OfficeError where the layout does not tell them.
        """
        if not self._names:
            return True
        try:
            shown = displayed(self._document(), destinations(pdf))
            read = {name: shown[name] for name in self._names}
        except (UnknownPageError, KeyError, ValueError) as exc:
            raise OfficeError(
                "tata letaknya tidak memuat tempat judul; perlu LibreOffice 7.4 atau yang lebih baru"
            ) from exc
        settled, self.numbers = read == self.numbers, read
        return settled


def has_listings(data: bytes) -> bool:
    """Whether a document has a list whose page numbers a layout would fill in."""
    return bool(entries(parse(unpack(data)[_DOCUMENT])))


def lay_out(documents: Mapping[str, bytes], office: Office) -> dict[str, Laid]:
    """Each document with its page numbers and its PDF, all laid out together.

    Raises OfficeError where LibreOffice fails, or where its layouts never agree.
    """
    drafts = {key: _Draft(data) for key, data in documents.items()}
    done: dict[str, Laid] = {}
    for _ in range(_ROUNDS):
        made = {key: draft.data() for key, draft in drafts.items() if key not in done}
        pdfs = office.to_pdf(made)
        done |= {key: Laid(made[key], pdfs[key]) for key in made if drafts[key].settle(pdfs[key])}
        if len(done) == len(drafts):
            return {key: done[key] for key in documents}
    raise OfficeError("nomor halaman berubah pada setiap tata letak")
