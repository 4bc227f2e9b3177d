"""The IKU: identity, tugas, wewenang, the table of indikator, and the signature of the Ketua."""

from __future__ import annotations

from templates.blueprint.cover import cover
from templates.blueprint.elements import (
    ARABIC,
    Column,
    caption,
    heading,
    letters,
    loop,
    paragraph,
    prose,
    row,
    run,
    section,
    signature,
    table,
    tag,
)
from templates.blueprint.parts import FOOTER

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
            heading(1, "Indikator Kinerja Utama"),
            prose("pengantar"),
            caption("Indikator Kinerja Utama Tahun {{ sampul.tahun }}", by_chapter=False),
            table(
                (
                    Column("No.", 1.1, "center"),
                    Column("Sasaran", 3.8),
                    Column("Indikator", 3.9),
                    Column("Cara Penghitungan", 4.1),
                    Column("Sumber Data", 2.6),
                ),
                *loop(
                    "i in indikator",
                    row("i", "no_sasaran", "sasaran", "nama", "cara", "sumber"),
                ),
            ),
            signature("tanda_tangan"),
            section(FOOTER, ARABIC),
        )
    )
