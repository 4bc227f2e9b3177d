"""The LKj: its outline, its tables and the places of its texts."""

from __future__ import annotations

from templates.blueprint.cover import cover, foreword
from templates.blueprint.elements import (
    ARABIC,
    ROMAN,
    Column,
    Row,
    caption,
    chapter,
    contents,
    front_heading,
    heading,
    letters,
    loop,
    paragraph,
    prose,
    row,
    section,
    section_break,
    table,
    tag,
)
from templates.blueprint.parts import FOOTER
from templates.blueprint.tables import NUMBER, money, staff


def body() -> str:
    """The body of the LKj template."""
    return "".join(
        (
            cover(),
            foreword(),
            front_heading("Ikhtisar Eksekutif"),
            prose("ikhtisar"),
            front_heading("Daftar Isi"),
            contents(3),
            section_break(section(FOOTER, ROMAN)),
            _pendahuluan(),
            _perencanaan(),
            _akuntabilitas(),
            _penutup(),
            section(FOOTER, ARABIC),
        )
    )


def _pendahuluan() -> str:
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
            heading(2, "Struktur Organisasi"),
            prose("struktur"),
            caption("Susunan {{ unit_pelapor }}"),
            table(
                (NUMBER, Column("Unit", 4.2), Column("Pimpinan", 3.4), Column("Tugas", 6.8)),
                *loop("u in susunan", row("u", "no", "unit", "pimpinan", "tugas")),
            ),
            prose("pergantian"),
            heading(2, "Sumber Daya Manusia"),
            prose("sdm"),
            caption("Pegawai Menurut Status dan Jabatan"),
            staff("Jabatan", "pegawai_jabatan"),
            prose("sdm_pendidikan"),
            tag("{%p if pegawai_pendidikan %}"),
            caption("Pegawai Menurut Pendidikan"),
            staff("Pendidikan", "pegawai_pendidikan"),
            tag("{%p endif %}"),
            heading(2, "Permasalahan Utama"),
            prose("permasalahan"),
            heading(2, "Sistematika Penulisan"),
            prose("sistematika"),
        )
    )


def _perencanaan() -> str:
    return "".join(
        (
            chapter("Perencanaan dan Perjanjian Kinerja"),
            heading(2, "Rencana Pembangunan Jangka Menengah Nasional"),
            prose("rpjmn"),
            heading(2, "Rencana Strategis"),
            prose("renstra"),
            heading(3, "Visi"),
            prose("visi"),
            heading(3, "Misi"),
            prose("misi"),
            heading(3, "Tujuan"),
            prose("tujuan"),
            heading(3, "Sasaran"),
            prose("sasaran"),
            caption("Sasaran dan Jumlah Indikator Tahun {{ tahun }}"),
            table(
                (NUMBER, Column("Sasaran", 11.4), Column("Jumlah Indikator", 3.0, "center")),
                *loop("s in sasaran", row("s", "no", "nama", "jumlah_indikator")),
            ),
            heading(3, "Program dan Kegiatan"),
            prose("program"),
            heading(2, "Indikator Kinerja Utama"),
            prose("iku"),
            caption("Indikator, Cara Penghitungan, dan Sumber Data"),
            table(
                (
                    NUMBER,
                    Column("Indikator", 5.4),
                    Column("Cara Penghitungan", 5.8),
                    Column("Sumber Data", 3.2),
                ),
                *loop("i in indikator", row("i", "no", "nama", "cara", "sumber")),
            ),
            heading(2, "Perjanjian Kinerja"),
            prose("perjanjian"),
            caption("Perjanjian Kinerja Tahun {{ tahun }}"),
            table(
                (
                    NUMBER,
                    Column("Sasaran", 5.8),
                    Column("Indikator", 6.2),
                    Column("Target", 2.4, "center"),
                ),
                *loop("i in indikator", row("i", "no_sasaran", "sasaran", "nama", "target")),
            ),
            prose("perjanjian_anggaran"),
            caption("Anggaran Menurut Program Tahun {{ tahun }}"),
            table(
                (
                    NUMBER,
                    Column("Program", 7.0),
                    Column("Kode", 3.0, "center"),
                    Column("Pagu (Rp)", 4.4, "right"),
                ),
                *loop("p in program", row("p", "no", "nama", "kode_lengkap", "pagu")),
                Row(("", "Jumlah", "", "{{ total.pagu }}"), bold=True),
            ),
        )
    )


_CAPAIAN = (
    Column("Target", 2.0, "center"),
    Column("Realisasi", 2.0, "center"),
    Column("Capaian (%)", 2.2, "right"),
    Column("Kategori", 2.6, "center"),
)


def _akuntabilitas() -> str:
    return "".join(
        (
            chapter("Akuntabilitas Kinerja"),
            heading(2, "Pengukuran Kinerja"),
            heading(3, "Cara Pengukuran"),
            prose("cara_pengukuran"),
            tag("{%p for rumus in rumus_capaian %}"),
            paragraph("Rumus", "{{ rumus }}"),
            tag("{%p endfor %}"),
            prose("skala"),
            caption("{{ skala.judul }}"),
            table(
                (
                    NUMBER,
                    Column("Rentang Capaian", 4.2, "center"),
                    Column("Kategori", 4.0, "center"),
                    Column("Arti", 6.2),
                ),
                *loop("k in skala.kelas", row("k", "no", "rentang", "nama", "arti")),
            ),
            heading(3, "Ringkasan Capaian"),
            prose("ringkasan_capaian"),
            caption("Ringkasan Capaian Indikator Tahun {{ tahun }}"),
            table(
                (NUMBER, Column("Indikator", 5.6), *_CAPAIAN),
                *loop(
                    "i in indikator",
                    row("i", "no", "nama", "target", "realisasi", "capaian", "kategori"),
                ),
                Row(
                    (
                        "",
                        "Rata-rata capaian",
                        "",
                        "",
                        "{{ rerata.capaian }}",
                        "{{ rerata.kategori }}",
                    ),
                    bold=True,
                ),
            ),
            heading(2, "Analisis Capaian Kinerja"),
            prose("analisis"),
            tag("{%p for s in sasaran %}"),
            heading(3, "{{ s.nama }}"),
            caption("Capaian Sasaran {{ s.no }}"),
            table(
                (Column("Indikator", 6.7), *_CAPAIAN),
                *loop(
                    "i in s.indikator",
                    row("i", "nama", "target", "realisasi", "capaian", "kategori"),
                ),
            ),
            tag("{{p s.narasi }}"),
            tag("{%p for teks in s.analisis %}"),
            tag("{{p teks }}"),
            tag("{%p endfor %}"),
            tag("{%p endfor %}"),
            heading(2, "Realisasi Anggaran"),
            heading(3, "Menurut Program dan Kegiatan"),
            prose("realisasi_anggaran"),
            caption("Pagu dan Realisasi Menurut Program dan Kegiatan"),
            money("Program/Kegiatan", "baris_kegiatan", "total"),
            prose("realisasi_kegiatan"),
            heading(3, "Menurut Rincian Output"),
            prose("realisasi_ro"),
            caption("Pagu dan Realisasi Menurut Rincian Output"),
            money("Kegiatan/Rincian Output", "baris_ro", "total"),
            heading(3, "Hibah"),
            prose("hibah"),
        )
    )


def _penutup() -> str:
    return "".join(
        (
            chapter("Penutup"),
            heading(2, "Kesimpulan"),
            prose("kesimpulan"),
            heading(2, "Rekomendasi"),
            prose("rekomendasi"),
        )
    )
