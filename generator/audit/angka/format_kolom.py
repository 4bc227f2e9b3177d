"""How the numbers of a table are written: a comma before three digits groups thousands or begins decimals.

"2,345" alone can be both. Cells of the same column or table that leave no doubt ("1,855,000,000", "168.49",
"82,69") decide it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from generator.audit.naskah import Tabel, Teks
from generator.teks.angka import Angka, read_cell

_KOMA_RIBUAN = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}")
_KOMA_DESIMAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d+,\d{4,}")
_RAGU = re.compile(r"-?\d{1,3},\d{3}")
_ANGKA = re.compile(r"[\d.,]*\d")

Pembaca = Callable[[Teks], Angka | None]


def reader(tabel: Tabel) -> Pembaca:
    """What reads a cell of this table as a number, None where it holds none."""
    columns: dict[int, list[str]] = {}
    doubtful: dict[int, int] = {}
    for row in tabel.baris:
        for index, cell in enumerate(row):
            columns.setdefault(index, []).append(cell.isi)
            if _RAGU.fullmatch(cell.isi.strip()):
                doubtful[id(cell)] = index
    if not doubtful:
        return lambda cell: read_cell(cell.isi)
    whole = _groups([isi for cells in columns.values() for isi in cells])
    grouped = {index for index, cells in columns.items() if _groups(cells, default=whole)}

    def read(cell: Teks) -> Angka | None:
        angka = read_cell(cell.isi)
        if angka and doubtful.get(id(cell)) in grouped:
            return replace(angka, nilai=angka.nilai * 1000, desimal=0, ribuan=True, koma=False)
        return angka

    return read


def _groups(cells: Sequence[str], *, default: bool = False) -> bool:
    """Whether a comma groups thousands in these cells; `default` where they do not tell it."""
    numbers = [match[0] for isi in cells if (match := _ANGKA.search(isi))]
    if any(map(_KOMA_DESIMAL.fullmatch, numbers)):
        return False
    return any(map(_KOMA_RIBUAN.fullmatch, numbers)) or default
