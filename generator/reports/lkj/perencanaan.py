"""BAB II of the LKj."""

from __future__ import annotations

from itertools import groupby

from generator.compute import Hasil
from generator.reports.common import Entry


def rencana_kinerja(hasil: Hasil) -> list[Entry]:
    """The annual plan by program, as the data lists them; each entry with its lines."""
    nodes = hasil.anggaran.simpul
    by_program = groupby(hasil.tahun.pk.rencana_kinerja, key=lambda entry: entry.program)
    return [
        {
            "program": nodes[program].nama,
            "entri": [
                {
                    "sasaran": entry.sasaran,
                    "indikator": entry.indikator,
                    "rincian": [
                        {"uraian": line.uraian, "volume": line.volume, "target": line.target}
                        for line in entry.rincian
                    ],
                }
                for entry in entries
            ],
        }
        for program, entries in by_program
    ]
