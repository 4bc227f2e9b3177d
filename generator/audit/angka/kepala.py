"""The heads of a table's columns, those of cells that span several columns included."""

from __future__ import annotations

import re

from generator.audit.naskah import Tabel

_PERAN = re.compile(
    r"target|realisasi|capaian|progres|pagu|anggaran|alokasi|sisa|saldo|silpa|uraian|indikator|sasaran|satuan"
    r"|program|kegiatan|keterangan|kategori|volume|\bno\b|persen|jumlah|total",
    re.I,
)


def heads(tabel: Tabel) -> list[tuple[str, ...]]:
    """Of each column the texts of its head from the top; numbers that only number columns are left out.

    A head that spans columns stands once. The columns that it covers take it where what stands below says
    only part of a name: a year, "(Rp)", "%".
    """
    width = max((len(row) for row in (*tabel.kepala, *tabel.baris)), default=0)
    rows = [
        [row[index].isi.strip() if index < len(row) else "" for index in range(width)] for row in tabel.kepala
    ]
    for number, row in enumerate(rows[:-1]):
        for index in range(1, width):
            below = next((lower[index] for lower in rows[number + 1 :] if lower[index]), "")
            if not row[index] and row[index - 1] and _partial(below):
                row[index] = row[index - 1]
    return [tuple(row[index] for row in rows if _says(row[index])) for index in range(width)]


def _partial(isi: str) -> bool:
    return (
        bool(isi)
        and not _PERAN.search(isi)
        and (not isi.strip("() ").isdigit() or len(isi.strip("() ")) == 4)
    )


def _says(isi: str) -> bool:
    return bool(isi) and not isi.strip("() ").isdigit()
