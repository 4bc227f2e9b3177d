"""BAB I of the LKj."""

from __future__ import annotations

from templates.blueprint.bagian import bagian
from templates.blueprint.elements import (
    Column,
    caption,
    chapter,
    either,
    figure,
    heading,
    letters,
    loop,
    paragraph,
    prose,
    row,
    table,
    tag,
)
from templates.blueprint.lkj.bagan import bagan
from templates.blueprint.tables import NUMBER, staff

_KLASIFIKASI = ("personil", "n_personil", "pendidikan", "n_pendidikan", "golongan", "n_golongan")


def pendahuluan() -> str:
    """BAB I: the organisation, its people, its main problems, and the outline of the report."""
    return "".join(
        (
            chapter("Pendahuluan"),
            heading(2, "Latar Belakang"),
            prose("latar_belakang"),
            heading(2, "Kedudukan, Tugas, dan Fungsi"),
            prose("kedudukan"),
            heading(3, "Tugas"),
            paragraph("BodyText", "{{ tugas.pembuka }}:"),
            letters("butir in tugas.butir", "{{ butir }}"),
            heading(3, "Wewenang"),
            paragraph("BodyText", "{{ wewenang.pembuka }}:"),
            letters("butir in wewenang.butir", "{{ butir }}"),
            heading(3, "Kewajiban"),
            paragraph("BodyText", "{{ kewajiban.pembuka }}:"),
            letters("butir in kewajiban.butir", "{{ butir }}"),
            prose("tanggung_jawab"),
            paragraph("Quote", "“{{ tanggung_jawab }}.”"),
            heading(2, "Struktur Organisasi"),
            prose("struktur"),
            figure("struktur", "Struktur Organisasi {{ unit_pelapor }}", id="struktur"),
            prose("susunan"),
            caption("Susunan {{ unit_pelapor }}", id="susunan"),
            table(
                (NUMBER, Column("Unit", 4.2), Column("Pimpinan", 3.4), Column("Tugas", 6.8)),
                *loop("u in susunan", row("u", "no", "unit", "pimpinan", "tugas")),
            ),
            prose("pergantian"),
            heading(2, "Sumber Daya Manusia"),
            prose("sdm"),
            tag("{%p if pegawai_jabatan %}"),
            caption("Pegawai Menurut Status dan Jabatan", id="pegawai-jabatan"),
            staff("Jabatan", "pegawai_jabatan"),
            tag("{%p endif %}"),
            prose("sdm_pendidikan"),
            tag("{%p if pegawai_pendidikan %}"),
            caption("Pegawai Menurut Pendidikan", id="pegawai-pendidikan"),
            staff("Pendidikan", "pegawai_pendidikan"),
            bagan("pendidikan"),
            tag("{%p endif %}"),
            tag("{%p if klasifikasi %}"),
            prose("klasifikasi"),
            caption("Klasifikasi Pegawai", id="klasifikasi"),
            table(
                (
                    Column("Personel", 3.2),
                    Column("Jumlah", 1.9, "center"),
                    Column("Pendidikan", 3.4),
                    Column("Jumlah", 1.9, "center"),
                    Column("Golongan", 3.2),
                    Column("Jumlah", 1.9, "center"),
                ),
                *loop(
                    "k in klasifikasi",
                    *either(
                        "k.akhir",
                        row("k", *_KLASIFIKASI, bold=True),
                        row("k", *_KLASIFIKASI),
                    ),
                ),
            ),
            tag("{%p endif %}"),
            tag("{%p if not pegawai_pendidikan %}"),
            bagan("pendidikan"),
            tag("{%p endif %}"),
            heading(2, "Permasalahan Utama"),
            prose("permasalahan"),
            bagian("pendahuluan"),
            heading(2, "Sistematika Penulisan"),
            prose("sistematika"),
        )
    )
