"""The classification of staff: people by status, education and rank, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from generator.compute import Hasil
from generator.reports.common import Entry
from generator.rujukan import rujukan

_Cell = tuple[str, int] | None


def klasifikasi(hasil: Hasil) -> list[Entry]:
    """Rows of three lists side by side, closed by their sums; empty where nothing more is known.

    It stands where education or rank is known for all people together, or rank for a status.
    """
    staf = hasil.staf
    education = staf.gabungan.pendidikan.baris
    ranks = staf.gabungan.golongan.baris or tuple(
        row for status in staf.status for row in status.golongan.baris
    )
    if not education and not ranks:
        return []
    people = tuple((status.status, status.jumlah) for status in staf.status)
    codes = {nama: kode for kode, nama in rujukan().golongan.items()}
    columns = (people, education, tuple((f"{codes[nama]} ({nama})", n) for nama, n in ranks))
    rows = [_row(cells, akhir=False) for cells in zip_longest(*columns)]
    sums = [("Jumlah", sum(n for _, n in column)) if column else None for column in columns]
    return [*rows, _row(sums, akhir=True)]


def _row(cells: Sequence[_Cell], akhir: bool) -> Entry:
    row: Entry = {"akhir": akhir}
    for kind, cell in zip(("personil", "pendidikan", "golongan"), cells, strict=True):
        row[kind] = cell[0] if cell else ""
        row[f"n_{kind}"] = str(cell[1]) if cell else ""
    return row
