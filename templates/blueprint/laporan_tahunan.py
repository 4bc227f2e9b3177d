"""The Laporan Tahunan: the organisation, its budget, and a walk through the whole budget tree."""

from __future__ import annotations

from templates.blueprint.bagian import bagian
from templates.blueprint.cover import back, cover, foreword
from templates.blueprint.elements import (
    ARABIC,
    ROMAN,
    caption,
    chapter,
    contents,
    front_heading,
    heading,
    list_of,
    prose,
    section,
    section_break,
    tag,
)
from templates.blueprint.parts import RUNNING
from templates.blueprint.tables import money


def body() -> str:
    """The body of the Laporan Tahunan template."""
    return "".join(
        (
            cover(),
            foreword(),
            front_heading("Daftar Isi"),
            contents(3),
            list_of("Tabel"),
            list_of("Gambar"),
            section_break(section(RUNNING, ROMAN)),
            chapter("Pendahuluan"),
            heading(2, "Latar Belakang"),
            prose("latar_belakang"),
            heading(2, "Dasar Hukum"),
            prose("dasar_hukum"),
            heading(2, "Maksud dan Tujuan"),
            prose("maksud_tujuan"),
            bagian("pendahuluan"),
            _organisasi(),
            _capaian(),
            chapter("Penutup"),
            prose("penutup"),
            bagian("penutup"),
            section_break(section(RUNNING, ARABIC)),
            back(),
        )
    )


def _organisasi() -> str:
    return "".join(
        (
            chapter("Struktur Organisasi, Program, dan Anggaran"),
            heading(2, "Struktur Organisasi"),
            prose("struktur"),
            tag("{%p for u in unit %}"),
            heading(3, "{{ u.nama }}"),
            tag("{{p u.narasi }}"),
            tag("{%p endfor %}"),
            tag("{%p if fungsional %}"),
            heading(3, "Kelompok Jabatan Fungsional"),
            tag("{{p fungsional }}"),
            tag("{%p endif %}"),
            heading(2, "Program dan Anggaran"),
            prose("anggaran"),
            tag("{%p for p in program %}"),
            heading(3, "{{ p.nama }} ({{ p.kode_lengkap }})"),
            tag("{{p p.narasi }}"),
            caption("Pagu dan Realisasi {{ p.nama }}", id="program", ke="loop.index"),
            money("Uraian", "p.baris"),
            tag("{%p endfor %}"),
            bagian("organisasi"),
        )
    )


def _capaian() -> str:
    levels = (
        ("p", "program_rinci", 2),
        ("k", "p.anak", 3),
        ("o", "k.anak", 4),
        ("ro", "o.anak", 5),
    )
    opened = "".join(
        tag("{%p for " + name + " in " + source + " %}")
        + heading(level, "{{ " + name + ".nama }} ({{ " + name + ".kode_lengkap }})")
        + tag("{{p " + name + ".kalimat }}")
        for name, source, level in levels
    )
    closed = tag("{%p endfor %}") * len(levels)
    return "".join(
        (
            chapter("Capaian Prioritas"),
            prose("capaian"),
            opened,
            tag("{{p ro.narasi }}"),
            closed,
            bagian("capaian"),
        )
    )
