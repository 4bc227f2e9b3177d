"""The kinds of value that become more than a run of text in a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal


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
    """A picture: the bytes of its file as the officer gave it, and what it shows, in words.

    It fits into `kotak`, a width and a height in millimetres.
    """

    data: bytes = field(repr=False)
    alt: str
    kotak: tuple[int, int] = (155, 95)


@dataclass(frozen=True)
class Deret:
    """A series of a chart: what it is called, and a value for each category, None where there is none."""

    nama: str
    nilai: tuple[int | Decimal | None, ...]


@dataclass(frozen=True)
class Bagan:
    """A chart that an office can edit: its values, and in words what it shows.

    `jenis` is horizontal bars, columns, horizontal bars of parts, or lines. `sumbu` names the axis of
    the values and their unit. `format` is that of the values and `format_label` that of their labels,
    in the codes of a workbook: "#,##0.0,," shows rupiah in millions, in the separators of the reader's
    office. `langkah` parts the marks of the axis; `tinggi` is in millimetres.
    """

    jenis: Literal["batang", "kolom", "bagian", "garis"]
    kategori: tuple[str, ...]
    deret: tuple[Deret, ...]
    alt: str
    sumbu: str
    format: str = "0"
    format_label: str = "0"
    langkah: int | None = None
    tinggi: int = 75

    def __post_init__(self) -> None:
        if not self.kategori or not self.deret:
            raise ValueError("a chart needs categories and series")
        if any(len(deret.nilai) != len(self.kategori) for deret in self.deret):
            raise ValueError("a series of a chart needs a value for each category")
        numbers = [nilai for deret in self.deret for nilai in deret.nilai if nilai is not None]
        if any(isinstance(nilai, bool) or not isinstance(nilai, int | Decimal) for nilai in numbers):
            raise TypeError("a chart takes exact values")


@dataclass(frozen=True)
class Kotak:
    """A post of an organisation chart: its name, who holds it, its people, and the posts below it.

    People stand in lists of names, each below a heading that may be empty; a heading without names
    heads the lists below it.
    """

    judul: str
    isi: tuple[str, ...] = ()
    daftar: tuple[tuple[str, tuple[str, ...]], ...] = ()
    bawahan: tuple[Kotak, ...] = ()


@dataclass(frozen=True)
class Struktur:
    """An organisation chart: the post at its top, what stands beside the line down, and all in words."""

    puncak: Kotak
    alt: str
    samping: tuple[Kotak, ...] = ()
