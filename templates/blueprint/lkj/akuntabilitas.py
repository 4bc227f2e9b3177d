"""BAB III of the LKj."""

from __future__ import annotations

from templates.blueprint.bagian import bagian
from templates.blueprint.elements import (
    ARABIC,
    ARABIC_ON,
    Column,
    Row,
    caption,
    chapter,
    heading,
    loop,
    paragraph,
    prose,
    row,
    section,
    section_break,
    table,
    tag,
)
from templates.blueprint.lkj.bagan import bagan
from templates.blueprint.lkj.catatan import catatan
from templates.blueprint.parts import RUNNING
from templates.blueprint.tables import NUMBER, money

_CAPAIAN = (
    Column("Target", 2.0, "center"),
    Column("Realisasi", 2.0, "center"),
    Column("Capaian (%)", 2.2, "right"),
    Column("Kategori", 2.6, "center"),
)


def akuntabilitas() -> str:
    """BAB III: how it is measured, what was reached, and what it cost."""
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
            caption("{{ skala.judul }}", id="skala"),
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
            caption("Ringkasan Capaian Indikator Tahun {{ tahun }}", id="ringkasan-capaian"),
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
            bagan("capaian"),
            bagan("target"),
            bagan("kategori"),
            heading(2, "Analisis Capaian Kinerja"),
            prose("analisis"),
            bagan("tren"),
            tag("{%p for s in sasaran %}"),
            heading(3, "{{ s.nama }}"),
            caption("Capaian Sasaran {{ s.no }}", id="capaian-sasaran", ke="s.no"),
            table(
                (Column("Indikator", 6.7), *_CAPAIAN),
                *loop(
                    "i in s.indikator",
                    row("i", "nama", "target", "realisasi", "capaian", "kategori"),
                ),
            ),
            tag("{{p s.narasi }}"),
            tag("{%p for i in s.indikator %}"),
            tag("{{p i.analisis }}"),
            tag("{{p i.analisis_lanjutan }}"),
            tag("{%p endfor %}"),
            tag("{%p endfor %}"),
            tag("{%p if hambatan %}"),
            heading(2, "Hambatan dan Tindak Lanjut"),
            prose("hambatan"),
            caption("Hambatan, Kendala, dan Rencana Tindak Lanjut", id="hambatan"),
            table(
                (
                    NUMBER,
                    Column("Sasaran", 3.8),
                    Column("Hambatan", 3.6),
                    Column("Kendala", 3.4),
                    Column("Rencana Tindak Lanjut", 3.6),
                ),
                *loop("h in hambatan", row("h", "no", "sasaran", "hambatan", "kendala", "tindak_lanjut")),
            ),
            tag("{%p endif %}"),
            tag("{%p if ada_keberhasilan %}"),
            heading(2, "Keberhasilan"),
            prose("keberhasilan"),
            tag("{%p endif %}"),
            catatan(),
            bagian("capaian"),
            heading(2, "Realisasi Anggaran"),
            heading(3, "Menurut Program dan Kegiatan"),
            prose("realisasi_anggaran"),
            caption("Pagu dan Realisasi Menurut Program dan Kegiatan", id="realisasi-kegiatan"),
            money("Program/Kegiatan", "baris_kegiatan", "total"),
            prose("realisasi_kegiatan"),
            bagan("kegiatan"),
            bagan("serapan"),
            heading(3, "Menurut Rincian Output"),
            prose("realisasi_ro"),
            caption("Pagu dan Realisasi Menurut Rincian Output", id="realisasi-ro"),
            money("Kegiatan/Rincian Output", "baris_ro", "total"),
            tag("{%p if belanja %}"),
            heading(3, "Menurut Jenis Belanja"),
            tag("{%p endif %}"),
            prose("jenis_belanja"),
            tag("{%p if belanja %}"),
            caption("Pagu dan Realisasi Menurut Jenis Belanja", id="jenis-belanja"),
            money("Jenis Belanja", "belanja", "total_belanja"),
            tag("{%p endif %}"),
            bagan("belanja"),
            heading(3, "Hibah"),
            prose("hibah"),
            section_break(section(RUNNING, ARABIC)),
            tag("{%p if keluaran %}"),
            _keluaran(),
            tag("{%p endif %}"),
            bagian("anggaran"),
        )
    )


def _keluaran() -> str:
    """The outputs of the RO, on a landscape page that ends its own section."""
    return "".join(
        (
            heading(3, "Keluaran Rincian Output"),
            prose("keluaran"),
            caption("Pagu, Realisasi, dan Keluaran Rincian Output", id="keluaran"),
            table(
                (
                    Column("Kode", 3.4),
                    Column("Rincian Output", 5.9),
                    Column("Pagu (Rp)", 3.0, "right"),
                    Column("Realisasi (Rp)", 3.0, "right"),
                    Column("%", 1.6, "right"),
                    Column("Satuan", 2.3, "center"),
                    Column("TVRO", 1.6, "right"),
                    Column("RVRO", 1.6, "right"),
                    Column("Progres (%)", 1.8, "right"),
                ),
                *loop(
                    "k in keluaran",
                    row(
                        "k", "kode", "nama", "pagu", "realisasi", "persen", "satuan", "tvro", "rvro",
                        "progres",
                    ),
                ),
                Row(
                    (
                        "", "Jumlah", "{{ total_keluaran.pagu }}", "{{ total_keluaran.realisasi }}",
                        "{{ total_keluaran.persen }}", "", "", "", "",
                    ),
                    bold=True,
                ),
            ),
            paragraph(
                "Catatan",
                "TVRO: target volume rincian output. RVRO: realisasi volume rincian output. "
                "Progres dihitung dari RVRO terhadap TVRO, paling tinggi seratus persen.",
            ),
            section_break(section(RUNNING, ARABIC_ON, landscape=True)),
        )
    )  # fmt: skip
