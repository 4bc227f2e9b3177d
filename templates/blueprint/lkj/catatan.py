"""The year's records in BAB III of the LKj."""

from __future__ import annotations

from templates.blueprint.elements import (
    Column,
    caption,
    figure,
    heading,
    loop,
    prose,
    row,
    table,
    tag,
)
from templates.blueprint.tables import NUMBER


def catatan() -> str:
    """Activities with their photographs, voters, and disputes, each where the data has it."""
    return _pelaksanaan() + _pemilih() + _sengketa()


def _pelaksanaan() -> str:
    return "".join(
        (
            tag("{%p if pelaksanaan %}"),
            heading(2, "Pelaksanaan Kegiatan"),
            prose("pelaksanaan"),
            caption("Kegiatan yang Dilaksanakan Tahun {{ tahun }}", id="pelaksanaan"),
            table(
                (
                    NUMBER,
                    Column("Kegiatan", 5.4),
                    Column("Waktu", 2.9, "center"),
                    Column("Tempat", 2.9),
                    Column("Kode Anggaran", 3.2),
                ),
                *loop("k in pelaksanaan", row("k", "no", "uraian", "waktu", "tempat", "anggaran")),
            ),
            tag("{%p for f in foto %}"),
            figure("f.gambar", "{{ f.judul }}", id="foto", ke="loop.index"),
            tag("{%p endfor %}"),
            tag("{%p endif %}"),
        )
    )


def _pemilih() -> str:
    return "".join(
        (
            tag("{%p if pemilih %}"),
            heading(2, "Data Pemilih"),
            prose("data_pemilih"),
            caption("Data Pemilih Tahun {{ tahun }}", id="data-pemilih"),
            table(
                (
                    NUMBER,
                    Column("Daftar", 4.0),
                    Column("Tanggal", 2.6, "center"),
                    Column("TPS", 1.4, "right"),
                    Column("Laki-laki", 2.1, "right"),
                    Column("Perempuan", 2.2, "right"),
                    Column("Jumlah", 2.1, "right"),
                ),
                *loop(
                    "d in pemilih",
                    row("d", "no", "nama", "tanggal", "tps", "laki_laki", "perempuan", "jumlah"),
                ),
            ),
            tag("{%p endif %}"),
        )
    )


def _sengketa() -> str:
    return "".join(
        (
            tag("{%p if sengketa %}"),
            heading(2, "Penyelesaian Sengketa"),
            prose("sengketa"),
            tag("{%p for p in sengketa %}"),
            heading(3, "Perkara Nomor {{ p.nomor }}"),
            tag("{{p p.narasi }}"),
            tag("{%p if p.tahapan %}"),
            caption("Urutan Peristiwa Perkara Nomor {{ p.nomor }}", id="perkara", ke="loop.index"),
            table(
                (NUMBER, Column("Tanggal", 3.6, "center"), Column("Peristiwa", 10.8)),
                *loop("t in p.tahapan", row("t", "no", "tanggal", "uraian")),
            ),
            tag("{%p endif %}"),
            tag("{{p p.putusan }}"),
            tag("{%p endfor %}"),
            tag("{%p endif %}"),
        )
    )
