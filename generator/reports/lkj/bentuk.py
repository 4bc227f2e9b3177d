"""The form of a chart of the LKj: formats, axis, height, caption, and the words that tell its values."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, Literal, TypeVar

from generator import language
from generator.language.exact import satuan_terakhir
from generator.narrative.text import Bagan, Deret
from generator.reports.common import Entry

T = TypeVar("T")
Jenis = Literal["batang", "kolom", "bagian", "garis"]
PERSEN, DIKETIK, RUPIAH, JUMLAH = "0.00", "General", "#,##0", "0"
"""The formats of values: percentages computed and typed, rupiah, and counts."""

_KINDS = {
    "batang": "Diagram batang",
    "kolom": "Diagram kolom",
    "bagian": "Diagram batang bertumpuk",
    "garis": "Diagram garis",
}


def gambar(
    judul: str,
    jenis: Jenis,
    kategori: Sequence[str],
    deret: Sequence[Deret],
    sumbu: str,
    format: str,
    label: str | None = None,
) -> Entry:
    """A chart with its caption; its alternative text tells every value."""
    return {
        "judul": judul,
        "gambar": Bagan(
            jenis,
            tuple(kategori),
            tuple(deret),
            f"{_KINDS[jenis]}: {judul}. {_values(kategori, deret, format)}.",
            sumbu,
            format,
            label or format,
            _langkah(deret, format),
            _tinggi(jenis, len(kategori), len(deret)),
        ),
    }


def _values(kategori: Sequence[str], deret: Sequence[Deret], format: str) -> str:
    """Every value in words: "Indikator 1: target 80%, realisasi 70%; ..."."""
    told = []
    for index, name in enumerate(kategori):
        known = [(one.nama.partition(" (")[0], one.nilai[index]) for one in deret]
        values = [
            f"{nama} {_cetak(nilai, format)}" if len(deret) > 1 else _cetak(nilai, format)
            for nama, nilai in known
            if nilai is not None
        ]
        told.append(f"{name}: {', '.join(values) or 'tidak ada'}")
    return "; ".join(told)


def _cetak(nilai: int | Decimal, format: str) -> str:
    if format == RUPIAH and isinstance(nilai, int):
        return language.rupiah(nilai)
    return f"{language.angka(nilai)}{'' if format == JUMLAH else '%'}"


def _langkah(deret: Sequence[Deret], format: str) -> int | None:
    """The distance of the marks: whole people and indikator, and a mark at a hundred percent."""
    values = [abs(Decimal(nilai)) for one in deret for nilai in one.nilai if nilai is not None]
    most = max(values, default=Decimal(0))
    if format == RUPIAH:
        return None
    steps = ((10, 1), (20, 2), (50, 5)) if format == JUMLAH else ((150, 25), (300, 50), (600, 100))
    return next((step for bound, step in steps if most <= bound), None)


def _tinggi(jenis: Jenis, kategori: int, deret: int) -> int:
    """The height in millimetres: bars that lie need room for each, and lines for more than two."""
    if jenis in ("kolom", "garis"):
        return 75 if deret <= 2 else 100
    each = 7 if jenis == "batang" and deret > 1 else 5
    return min(max(24 + each * kategori, 60), 180)


def split(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """The items in as few parts of at most `most` as they need, of about one length."""
    parts = -(-len(items) // most)
    bounds = [index * len(items) // parts for index in range(parts + 1)] if parts else [0]
    return [items[start:end] for start, end in pairwise(bounds)]


def judul_bagian(judul: str, part: Sequence[tuple[Any, ...]], whole: Sequence[Any]) -> str:
    """The caption, which says of a part of the indikator from where to where it goes."""
    return judul if len(part) == len(whole) else f"{judul}: {part[0][0]} sampai dengan {part[-1][0]}"


def dua_desimal(persen: Fraction | None) -> Decimal | None:
    """A percentage as tables print it, with two decimals."""
    return None if persen is None else Decimal(satuan_terakhir(persen, 2)).scaleb(-2)
