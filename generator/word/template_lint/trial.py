"""What only a filled template shows: the document that it gives, read as its readers will."""

from __future__ import annotations

from generator.findings import Finding
from generator.word import lint
from generator.word.lint.whole import Whole
from generator.word.package import unpack
from generator.word.template_lint.report import Report

_LAPSES = {
    "words": ("gambar tanpa teks pengganti", "klik kanan gambar itu di Word, lalu isi teks alternatifnya"),
    "heads": ("tabel tanpa baris kepala", "tandai baris pertamanya sebagai baris kepala yang diulang"),
    "language": (
        "bahasa naskah bukan bahasa Indonesia",
        "pilih bahasa Indonesia sebagai bahasa bawaan templat",
    ),
    "levels": ("tingkat judul melompat", "pakai gaya judul setingkat demi setingkat"),
    "title": ("dokumen tanpa judul dalam propertinya", "mulai lagi dari salinan templat baku"),
}
"""What each rule for readers finds, and its remedy."""


def readable(document: bytes, template: str) -> list[Finding]:
    """What readers of a finished document lack, told of the template that it was made from."""
    whole, report = Whole(unpack(document)), Report(template)
    for rule in lint.READING:
        what, help = _LAPSES[rule.__name__]
        for lapse in rule(whole):
            shown = lapse.partition(": ")[2] if rule.__name__ in ("heads", "levels") else ""
            report.warning("TEMPLAT10", f'{what}: "{shown}"' if shown else what, help)
    return report.findings


def refused(reason: str, template: str) -> list[Finding]:
    """The finding on a template whose document may not be written."""
    report = Report(template)
    report.error(
        "TEMPLAT09", f"naskah percobaan tidak dapat disusun: {reason}", "bandingkan dengan templat baku"
    )
    return report.findings
