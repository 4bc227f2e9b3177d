"""BAB II of the LKj."""

from __future__ import annotations

from templates.blueprint.bagian import bagian
from templates.blueprint.elements import (
    Band,
    Column,
    Row,
    block,
    caption,
    chapter,
    heading,
    loop,
    merged,
    paragraph,
    prose,
    row,
    table,
    tag,
)
from templates.blueprint.tables import NUMBER, budget, targets


def perencanaan() -> str:
    """BAB II: what was planned and promised."""
    return "".join(
        (
            chapter("Perencanaan dan Perjanjian Kinerja"),
            heading(2, "Rencana Pembangunan Jangka Menengah Nasional"),
            prose("rpjmn"),
            heading(2, "Rencana Strategis"),
            prose("renstra"),
            heading(3, "Visi"),
            prose("visi"),
            paragraph("Quote", "“{{ visi }}”"),
            heading(3, "Misi"),
            prose("misi"),
            heading(3, "Tujuan"),
            prose("tujuan"),
            heading(3, "Sasaran"),
            prose("sasaran"),
            caption("Sasaran dan Jumlah Indikator Tahun {{ tahun }}", id="sasaran"),
            table(
                (NUMBER, Column("Sasaran", 11.4), Column("Jumlah Indikator", 3.0, "center")),
                *loop("s in sasaran", row("s", "no", "nama", "jumlah_indikator")),
            ),
            heading(3, "Program dan Kegiatan"),
            prose("program"),
            heading(2, "Indikator Kinerja Utama"),
            prose("iku"),
            caption("Indikator dan Sumber Data Tahun {{ tahun }}", id="indikator"),
            table(
                (
                    NUMBER,
                    Column("Sasaran", 4.8),
                    Column("Indikator", 6.2),
                    Column("Sumber Data", 3.4),
                ),
                *loop(
                    "s in sasaran",
                    *loop(
                        "i in s.indikator",
                        Row(
                            (
                                merged("s", "no"),
                                merged("s", "nama"),
                                block("i", "nama_uraian"),
                                "{{ i.sumber }}",
                            )
                        ),
                    ),
                ),
            ),
            prose("penetapan_iku"),
            tag("{%p if rencana_kinerja %}"),
            heading(2, "Rencana Kinerja Tahunan"),
            prose("rencana_kinerja"),
            caption("Rencana Kinerja Tahun {{ tahun }}", id="rencana-kinerja"),
            table(
                (
                    Column("Sasaran", 3.8),
                    Column("Indikator", 3.8),
                    Column("Rincian", 3.8),
                    Column("Volume", 2.3, "center"),
                    Column("Target", 1.8, "center"),
                ),
                *loop(
                    "p in rencana_kinerja",
                    Band("{{ p.program }}"),
                    *loop(
                        "r in p.entri",
                        *loop(
                            "b in r.rincian",
                            Row(
                                (
                                    merged("r", "sasaran"),
                                    merged("r", "indikator"),
                                    "{{ b.uraian }}",
                                    "{{ b.volume }}",
                                    "{{ b.target }}",
                                )
                            ),
                        ),
                    ),
                ),
            ),
            tag("{%p endif %}"),
            heading(2, "Perjanjian Kinerja"),
            prose("perjanjian"),
            caption("Perjanjian Kinerja Tahun {{ tahun }}", id="perjanjian-kinerja"),
            targets("sasaran"),
            prose("perjanjian_anggaran"),
            caption("Anggaran Menurut Program Tahun {{ tahun }}", id="anggaran-program"),
            budget("program", "total", "Pagu (Rp)"),
            bagian("perencanaan"),
        )
    )
