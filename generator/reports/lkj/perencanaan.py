"""BAB II of the LKj."""

from __future__ import annotations

from generator.compute import Hasil
from generator.reports.common import Entry


def rencana_kinerja(hasil: Hasil) -> list[Entry]:
    """The annual plan, entry by entry, each with its lines."""
    nodes = hasil.anggaran.simpul
    return [
        {
            "program": nodes[entry.program].nama,
            "sasaran": entry.sasaran,
            "indikator": entry.indikator,
            "rincian": [
                {"uraian": line.uraian, "volume": line.volume, "target": line.target}
                for line in entry.rincian
            ],
        }
        for entry in hasil.tahun.pk.rencana_kinerja
    ]
