"""The IKU: identity, tugas, wewenang, the table of indikator, and the signature of the Ketua."""

from __future__ import annotations

from templates.blueprint.cover import cover
from templates.blueprint.elements import (
    ARABIC,
    ARABIC_ON,
    Column,
    Row,
    block,
    caption,
    heading,
    letters,
    loop,
    merged,
    paragraph,
    prose,
    run,
    section,
    section_break,
    signature,
    table,
    tag,
)
from templates.blueprint.parts import FOOTER, FOOTER_WIDE

TAB = "<w:r><w:tab/></w:r>"


def body() -> str:
    """The body of the IKU template."""
    return "".join(
        (
            cover(),
            heading(1, "Identitas"),
            tag("{%p for butir in identitas %}"),
            paragraph("Identitas", run("{{ butir.nama }}"), TAB, run(": {{ butir.isi }}")),
            tag("{%p endfor %}"),
            heading(1, "Tugas"),
            paragraph("BodyText", "{{ tugas.pengantar }}"),
            letters("butir in tugas.butir", "{{ butir }}"),
            heading(1, "Wewenang"),
            paragraph("BodyText", "{{ wewenang.pengantar }}"),
            letters("butir in wewenang.butir", "{{ butir }}"),
            section_break(section(FOOTER, ARABIC)),
            heading(1, "Indikator Kinerja Utama"),
            prose("pengantar"),
            caption("Indikator Kinerja Utama Tahun {{ sampul.tahun }}", by_chapter=False),
            table(
                (
                    Column("No.", 1.1, "center"),
                    Column("Sasaran", 5.0),
                    Column("Indikator", 5.6),
                    Column("Cara Penghitungan", 8.8),
                    Column("Sumber Data", 3.7),
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
                                block("i", "cara"),
                                "{{ i.sumber }}",
                            )
                        ),
                    ),
                ),
            ),
            signature("tanda_tangan"),
            section(FOOTER_WIDE, ARABIC_ON, landscape=True),
        )
    )
