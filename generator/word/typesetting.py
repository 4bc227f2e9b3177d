"""Page numbers and PDF: the documents of a satker are laid out together before they are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from generator.word.layout import has_listings, lay_out
from generator.word.office import Office, OfficeError, find
from generator.word.pdf import stamped

ABSENT = "LibreOffice tidak ditemukan"
_UNNUMBERED = (
    "Nomor halaman dalam daftar isi belum terisi: {reason}.\n"
    "Pasang LibreOffice lalu jalankan lagi, atau isi di Word: tekan Ctrl+A lalu F9, dan pilih "
    "pembaruan seluruh daftar."
)
_STALE = "PDF yang sudah ada tidak ikut diperbarui; perbarui dengan make pdf (sakip report --pdf)."


@dataclass(frozen=True)
class Typeset:
    """The files to write, and what the user should know of them; a hint is an Indonesian sentence."""

    files: dict[Path, bytes]
    hints: tuple[str, ...] = ()


class Typesetter:
    """Fills in page numbers as far as that is wanted and possible, and makes PDF where wanted.

    Without LibreOffice documents stay without page numbers: nothing is guessed, nothing fails.
    """

    def __init__(self, *, layout: bool = True, pdf: bool = False) -> None:
        program = find() if layout else None
        self._office = Office(program) if program else None
        self._layout, self._pdf = layout, pdf

    def __enter__(self) -> Typesetter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._office:
            self._office.close()

    def typeset(self, documents: Mapping[Path, bytes], begin: Callable[[], object]) -> Typeset:
        """The documents by path, laid out; `begin` is called where that takes some time.

        Raises OfficeError where a PDF is wanted and cannot be made.
        """
        if self._pdf:
            return Typeset(self._laid(documents, begin, list(documents)))
        stale = (_STALE,) if any(path.with_suffix(".pdf").exists() for path in documents) else ()
        listed = [path for path, data in documents.items() if self._layout and has_listings(data)]
        try:
            return Typeset(self._laid(documents, begin, listed), stale)
        except OfficeError as exc:
            return Typeset(dict(documents), (_UNNUMBERED.format(reason=exc), *stale))

    def _laid(
        self, documents: Mapping[Path, bytes], begin: Callable[[], object], wanted: list[Path]
    ) -> dict[Path, bytes]:
        if not wanted:
            return dict(documents)
        if self._office is None:
            raise OfficeError(ABSENT)
        begin()
        laid = lay_out({str(path): documents[path] for path in wanted}, self._office)
        files: dict[Path, bytes] = {}
        for path, data in documents.items():
            done = laid.get(str(path))
            files[path] = done.docx if done else data
            if self._pdf and done:
                files[path.with_suffix(".pdf")] = stamped(done.pdf)
        return files
