"""How a message names another place of a report, and quotes from it."""

from __future__ import annotations

from generator.audit.naskah import Teks

_TERPANJANG = 60


def letak(teks: Teks, *, dari: Teks | None = None) -> str:
    """The place of a text in words: as its file counts, and with that file where `dari` is another's."""
    place = teks.place or f"baris {teks.mark().line}"
    return f"{place} {teks.file}" if dari is not None and dari.file != teks.file else place


def singkat(isi: str) -> str:
    """A text short enough to be quoted in a message."""
    flat = " ".join(isi.split())
    return flat if len(flat) <= _TERPANJANG else f"{flat[: _TERPANJANG - 3].rstrip()}..."
