"""What the documents share at their front and their end: cover, foreword with its signature, back."""

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
from templates.blueprint.parts import BLANK


def cover() -> str:
    """The cover, in a section of its own without header and page number."""
    return "".join(
        (
            tag("{%p if sampul.logo %}"),
            paragraph("SampulAtasPendek"),
            tag("{{p sampul.logo }}"),
            tag("{%p else %}"),
            paragraph("SampulAtas"),
            tag("{%p endif %}"),
            paragraph("Title", "{{ sampul.judul }}"),
            paragraph("Subtitle", "Tahun {{ sampul.tahun }}"),
            tag("{%p if sampul.gambar %}"),
            paragraph("SampulBawahPendek"),
            tag("{{p sampul.gambar }}"),
            paragraph("SampulJarak"),
            tag("{%p else %}"),
            paragraph("SampulBawah"),
            tag("{%p endif %}"),
            _names("satker"),
            section_break(section()),
        )
    )


def back() -> str:
    """The back, in a section of its own that closes the document: the satker and where to find it."""
    return "".join(
        (
            tag("{%p if sampul.gambar_belakang %}"),
            paragraph("SampulAtasPendek"),
            tag("{{p sampul.gambar_belakang }}"),
            paragraph("SampulBawahPendek"),
            tag("{%p else %}"),
            paragraph("SampulBelakang"),
            tag("{%p endif %}"),
            _names("nama"),
            section(BLANK),
        )
    )


def letterhead() -> str:
    """The kop of a page that is a letter of its own: logo, name and address above a rule."""
    return "".join(
        (
            tag("{%p if sampul.logo %}"),
            tag("{{p sampul.logo }}"),
            tag("{%p endif %}"),
            tag("{%p for baris in sampul.nama %}"),
            paragraph("Kop", "{{ baris }}"),
            tag("{%p endfor %}"),
            tag("{%p for baris in sampul.alamat %}"),
            paragraph("KopAlamat", "{{ baris }}"),
            tag("{%p endfor %}"),
            paragraph("KopGaris"),
        )
    )


def _names(lines: str) -> str:
    return "".join(
        (
            tag("{%p for baris in sampul." + lines + " %}"),
            paragraph("Subtitle", "{{ baris }}"),
            tag("{%p endfor %}"),
            tag("{%p for baris in sampul.alamat %}"),
            paragraph("SampulAlamat", "{{ baris }}"),
            tag("{%p endfor %}"),
        )
    )


def foreword() -> str:
    """The kata pengantar with its signature block."""
    return front_heading("Kata Pengantar") + prose("kata_pengantar") + signature("tanda_tangan")
