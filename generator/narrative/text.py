"""The kinds of value that become more than a run of text in a document."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Markdown:
    """Paragraphs, lists, bold and italic, written as Markdown; `style` names that of its paragraphs."""

    source: str
    style: str = "BodyText"


@dataclass(frozen=True)
class Rumus:
    """How something is measured, for a table cell: a fraction of words times 100%, words, or both."""

    pembilang: str | None = None
    penyebut: str | None = None
    uraian: str | None = None


@dataclass(frozen=True)
class Kerangka:
    """The outline of a document: its chapters with their sections, and the titles of its appendices."""

    bab: tuple[tuple[str, tuple[str, ...]], ...] = ()
    lampiran: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gambar:
    """A photograph: the bytes of its file as the officer gave it, and what it shows, in words."""

    data: bytes = field(repr=False)
    alt: str
