"""What the three documents share at their front: the cover, and the foreword with its signature."""

from __future__ import annotations

from templates.blueprint.elements import (
    front_heading,
    paragraph,
    prose,
    section,
    section_break,
    signature,
    tag,
)


def cover() -> str:
    """The cover, in a section of its own without a page number."""
    return "".join(
        (
            paragraph("SampulAtas", ""),
            paragraph("Title", "{{ sampul.judul }}"),
            paragraph("Subtitle", "Tahun {{ sampul.tahun }}"),
            paragraph("SampulBawah", ""),
            tag("{%p for baris in sampul.satker %}"),
            paragraph("Subtitle", "{{ baris }}"),
            tag("{%p endfor %}"),
            tag("{%p for baris in sampul.alamat %}"),
            paragraph("SampulAlamat", "{{ baris }}"),
            tag("{%p endfor %}"),
            section_break(section()),
        )
    )


def foreword() -> str:
    """The kata pengantar with its signature block."""
    return front_heading("Kata Pengantar") + prose("kata_pengantar") + signature("tanda_tangan")
