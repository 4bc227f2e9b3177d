"""How a message names another place of a report, and quotes from it."""

from __future__ import annotations

import re

from generator.audit.naskah import Teks
from generator.teks.kalimat import cuplikan

_TERPANJANG = 60
# A place inside a table: the section, the table by its number or its rank in the section, the cell.
_DI_TABEL = re.compile(
    r"(?P<bagian>.*?), (?P<tabel>(?:Tabel|Gambar|Grafik|Diagram) [\w.\-–]*\d|tabel ke-\d+), (?P<sel>.+)"
)


def letak(teks: Teks, *, dari: Teks | None = None) -> str:
    """The place of a text in words: as its file counts, and with that file where `dari` is another's.

    A cell of the table that `dari` stands in is named by its row and column alone, that of another
    numbered table without the section, which the number makes needless.
    """
    place = teks.place or f"baris {teks.mark().line}"
    own = _DI_TABEL.fullmatch(place)
    if own is not None:
        other = _DI_TABEL.fullmatch(dari.place) if dari is not None and dari.file == teks.file else None
        if other is not None and (other["bagian"], other["tabel"]) == (own["bagian"], own["tabel"]):
            return own["sel"]
        if own["tabel"][0].isupper():
            place = f"{own['tabel']}, {own['sel']}"
    return f"{place} {teks.file}" if dari is not None and dari.file != teks.file else place


def singkat(isi: str) -> str:
    """A text short enough to be quoted in a message, cut between two words."""
    return cuplikan(isi, _TERPANJANG)


def tabel(teks: Teks) -> str:
    """The table that a cell stands in, in words: by its number, else by where it stands."""
    own = _DI_TABEL.fullmatch(teks.place)
    if own is None:
        return f"tabel pada {letak(teks)}"
    return own["tabel"] if own["tabel"][0].isupper() else f"{own['tabel']} {own['bagian']}"
