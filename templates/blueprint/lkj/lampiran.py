"""The appendices of the LKj: perjanjian kinerja, pengukuran kinerja, and IKU."""

from __future__ import annotations

from templates.blueprint.cover import letterhead
from templates.blueprint.elements import (
    ARABIC_ON,
    TAB,
    Column,
    Row,
    appendix,
    loop,
    merged,
    paragraph,
    prose,
    row,
    run,
    section,
    section_break,
    signatures,
    table,
    tag,
)
from templates.blueprint.parts import RUNNING
from templates.blueprint.tables import NUMBER, budget, indikator_wide, targets

_TARGETS = "Sasaran, Indikator, Target, dan Anggaran"


def lampiran() -> str:
    """The appendices; the last two stand on landscape pages of their own section."""
    return "".join(
        (
            _perjanjian(),
            section_break(section(RUNNING, ARABIC_ON)),
            _pengukuran(),
            appendix("Indikator Kinerja Utama Tahun {{ tahun }}"),
            _identity(),
            indikator_wide("sasaran"),
            section_break(section(RUNNING, ARABIC_ON, landscape=True)),
        )
    )


def _perjanjian() -> str:
    return "".join(
        (
            appendix("Perjanjian Kinerja Tahun {{ tahun }}"),
            tag("{%p if perjanjian %}"),
            letterhead(),
            paragraph("SubjudulLampiran", "Pernyataan Perjanjian Kinerja"),
            paragraph("BodyText", "Kami yang bertanda tangan di bawah ini:"),
            _party("perjanjian.pertama"),
            paragraph("ListContinue", "selanjutnya disebut Pihak Pertama; dan"),
            _party("perjanjian.kedua"),
            paragraph("ListContinue", "selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua."),
            prose("pernyataan"),
            signatures("perjanjian.kedua", "perjanjian.pertama", "perjanjian.tempat_tanggal"),
            paragraph("SubjudulLampiran", _TARGETS, properties="<w:pageBreakBefore/>"),
            tag("{%p else %}"),
            paragraph("SubjudulLampiran", _TARGETS),
            tag("{%p endif %}"),
            _identity(),
            targets("sasaran"),
            budget("program", "total", "Anggaran (Rp)"),
        )
    )


def _party(entry: str) -> str:
    return "".join(
        paragraph("Identitas", run(label), TAB, run(": {{ " + f"{entry}.{key}" + " }}"))
        for label, key in (("Nama", "nama"), ("Jabatan", "jabatan"))
    )


def _identity() -> str:
    """Whose form it is, and of which year."""
    return paragraph("Identitas", run("Unit organisasi"), TAB, run(": {{ unit_pelapor }}")) + paragraph(
        "Identitas", run("Tahun"), TAB, run(": {{ tahun }}")
    )


def _pengukuran() -> str:
    return "".join(
        (
            appendix("Pengukuran Kinerja Tahun {{ tahun }}"),
            _identity(),
            table(
                (
                    NUMBER,
                    Column("Sasaran", 6.6),
                    Column("Indikator", 7.3),
                    Column("Target", 2.2, "center"),
                    Column("Realisasi", 2.2, "center"),
                    Column("Capaian (%)", 2.2, "right"),
                    Column("Kategori", 2.6, "center"),
                ),
                *loop(
                    "s in sasaran",
                    *loop(
                        "i in s.indikator",
                        Row(
                            (
                                merged("s", "no"),
                                merged("s", "nama"),
                                *row("i", "nama", "target", "realisasi", "capaian", "kategori").cells,
                            )
                        ),
                    ),
                ),
            ),
            table(
                (
                    NUMBER,
                    Column("Program", 9.1),
                    Column("Pagu (Rp)", 3.8, "right"),
                    Column("Realisasi (Rp)", 3.8, "right"),
                    Column("Sisa (Rp)", 3.8, "right"),
                    Column("%", 2.6, "right"),
                ),
                *loop("p in program", row("p", "no", "nama", "pagu", "realisasi", "sisa", "persen")),
                Row(
                    (
                        "",
                        "Jumlah",
                        *row("total", "pagu", "realisasi", "sisa", "persen").cells,
                    ),
                    bold=True,
                ),
            ),
        )
    )
