"""The generated documents that several tests audit, made once a run, and as plain text."""

from __future__ import annotations

import functools

from generator.audit.naskah import Naskah, Paragraf, Teks
from tests import golden

SATKERS = tuple(golden.DATA)
IDS = ("lkj", "laporan-tahunan", "iku")


@functools.cache
def documents(satker: str) -> dict[str, bytes]:
    """The documents of a satker of the golden texts by their ids."""
    return golden.documents(satker)


def as_text(naskah: Naskah) -> str:
    """A report as plain text: one line a paragraph with its number, or a row with tabs between its cells."""
    lines: list[str] = []
    for block in naskah.blok:
        if isinstance(block, Paragraf):
            lines += ["", " ".join(filter(None, (block.nomor, block.teks.isi)))]
        else:
            lines += ["", *map(_row, (*block.kepala, *block.baris))]
    return "\n".join(lines).strip() + "\n"


def _row(row: tuple[Teks, ...]) -> str:
    return "\t".join(cell.isi for cell in row)
