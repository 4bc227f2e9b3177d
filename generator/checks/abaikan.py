"""Findings that the data silences where they stand, by a comment with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.findings import Finding, did_you_mean, warning
from generator.model import Remark
from generator.rujukan import aturan

# What these families tell stops the making of a document, or is not about the data at all.
_NEVER = (
    "BACA", "BENTUK", "RUJUK", "SESUAI", "FOTO", "SATKER", "TEMPLAT", "NASKAH", "TULIS", "PDF", "ABAIKAN",
)  # fmt: skip
_FAMILY = re.compile(r"[A-Z]+")


def silence(findings: Sequence[Finding], remarks: Sequence[Remark]) -> tuple[list[Finding], list[Finding]]:
    """The findings that remain, with those on the remarks themselves, and the findings that are silenced.

    `findings` are those of the rules on the data. A remark silences those of its codes on its lines, save
    a gap that stops a final run.
    """
    silenced: set[Finding] = set()
    told: list[Finding] = []
    for remark in remarks:
        for typed in remark.codes:
            code = typed.upper()
            meant = [finding for finding in findings if finding.code == code and _is_on(finding, remark)]
            problems = list(_problems(code, remark, meant))
            told += problems
            if not problems:
                silenced.update(meant)
    kept = [finding for finding in findings if finding not in silenced]
    return kept + told, [finding for finding in findings if finding in silenced]


def _is_on(finding: Finding, remark: Remark) -> bool:
    mark = finding.mark
    return mark.file == remark.mark.file and remark.first <= mark.line <= remark.last


def _problems(code: str, remark: Remark, meant: Sequence[Finding]) -> Iterator[Finding]:
    """ABAIKAN01 to 03: why a remark does not silence."""
    mark = remark.mark
    family = _FAMILY.match(code)
    if code not in aturan.kode():
        remedy = did_you_mean(_padded(code), aturan.kode()) or "lihat semua kode: sakip explain"
        yield warning("ABAIKAN03", mark, f'kode "{code}" tidak dikenal', remedy)
    elif (family and family[0] in _NEVER) or any(finding.blocks_final for finding in meant):
        remedy = "perbaiki datanya, lalu hapus catatan ini"
        yield warning("ABAIKAN03", mark, f"temuan {code} tidak dapat diabaikan", remedy)
    elif not any(letter.isalpha() for letter in remark.reason):
        yield warning(
            "ABAIKAN02",
            mark,
            f"catatan ini tidak menyebut alasan mengabaikan {code}, sehingga temuannya tetap ditampilkan",
            f'tulis alasannya: "# abaikan {code}: ..."',
        )
    elif not meant:
        yield warning(
            "ABAIKAN01",
            mark,
            f"tidak ada temuan {code} yang diabaikan oleh catatan ini",
            "hapus catatan ini, atau pindahkan ke baris yang ditunjuk oleh temuannya",
        )


def _padded(code: str) -> str:
    """A code whose number has one digit as codes are written: "WAKTU2" is meant as "WAKTU02"."""
    return re.sub(r"(?<=[A-Za-z])(?=\d$)", "0", code)
