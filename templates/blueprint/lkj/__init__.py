"""The LKj: its outline, its tables and the places of its texts."""

from __future__ import annotations

from templates.blueprint.bagian import bagian
from templates.blueprint.cover import back, cover, foreword
from templates.blueprint.elements import (
    ARABIC_ON,
    ROMAN,
    chapter,
    contents,
    front_heading,
    heading,
    list_of,
    prose,
    section,
    section_break,
)
from templates.blueprint.lkj.akuntabilitas import akuntabilitas
from templates.blueprint.lkj.lampiran import lampiran
from templates.blueprint.lkj.pendahuluan import pendahuluan
from templates.blueprint.lkj.perencanaan import perencanaan
from templates.blueprint.parts import RUNNING


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
            list_of("Tabel"),
            list_of("Gambar"),
            section_break(section(RUNNING, ROMAN)),
            pendahuluan(),
            perencanaan(),
            akuntabilitas(),
            _penutup(),
            section_break(section(RUNNING, ARABIC_ON)),
            lampiran(),
            back(),
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
            bagian("penutup"),
        )
    )
