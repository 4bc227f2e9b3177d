"""Writes docs/aturan.md, the guide to all rules, from their pages: `make docs`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.display.pages import families, level
from generator.rujukan.aturan import Aturan, keluarga

TARGET = Path(__file__).with_suffix(".md")

_OPENING = """\
# Aturan pemeriksaan

Halaman ini dibuat dari `generator/rujukan/aturan`. Jangan menyuntingnya di sini; jalankan `make docs`.
Aturan yang sama ditampilkan oleh `sakip explain KODE`. Cara membaca dan mengabaikan temuan ada dalam
[panduan](panduan.md#membaca-temuan).

Galat menghalangi naskah akhir, peringatan perlu diperiksa, dan catatan cukup diketahui. Tingkat yang
disebut di sini ialah yang terberat; temuan yang telah dijelaskan dalam data dapat lebih ringan."""


def text() -> str:
    """The whole guide as Markdown."""
    return "\n\n".join([_OPENING, "\n".join(_contents()), *_sections()]) + "\n"


def _contents() -> Iterator[str]:
    for family, rules in families().items():
        yield f"- [{family}](#{family.lower()}), {keluarga().get(family, family)}: {len(rules)} aturan"


def _sections() -> Iterator[str]:
    for family, rules in families().items():
        subject = keluarga().get(family, family)
        yield f"## {family}\n\n{subject[0].upper()}{subject[1:]}."
        yield from map(_section, rules)


def _section(rule: Aturan) -> str:
    return "\n\n".join(
        [
            f"### {rule.kode}: {rule.judul}",
            f"Tingkat: **{level(rule)}**. {rule.alasan}",
            f"Salah:\n\n{_example(rule.salah)}",
            f"Benar:\n\n{_example(rule.benar)}",
            f"Saran: {rule.saran}",
        ]
    )


def _example(example: str) -> str:
    fence = "```"
    return f"{fence}text\n{example.rstrip()}\n{fence}"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8", newline="\n")
