"""The IKU: identity, tugas, wewenang, the table of indikator, and the signature of the Ketua."""

from __future__ import annotations

from templates.blueprint.cover import cover
from templates.blueprint.elements import (
    ARABIC,
    ARABIC_ON,
    TAB,
    caption,
    heading,
    letters,
    paragraph,
    prose,
    run,
    section,
    section_break,
    signature,
    tag,
)
from templates.blueprint.parts import RUNNING
from templates.blueprint.tables import indikator_wide


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
            section_break(section(RUNNING, ARABIC)),
            heading(1, "Indikator Kinerja Utama"),
            prose("pengantar"),
            caption("Indikator Kinerja Utama Tahun {{ sampul.tahun }}", by_chapter=False, id="indikator"),
            indikator_wide("sasaran"),
            prose("penutup"),
            signature("tanda_tangan"),
            section(RUNNING, ARABIC_ON, landscape=True),
        )
    )
