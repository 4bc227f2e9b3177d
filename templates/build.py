"""Writes the three Word templates from their source: `python -m templates.build`.

Rebuilding gives the same bytes; a test holds the files and their source together.
"""

from __future__ import annotations

from pathlib import Path

from generator.word.package import pack
from templates.blueprint import iku, laporan_tahunan, lkj
from templates.blueprint.parts import template

FOLDER = Path(__file__).parent


def build() -> dict[str, bytes]:
    """Each template's file name and bytes."""
    return {
        "lkj.docx": pack(template(lkj.body())),
        "laporan-tahunan.docx": pack(template(laporan_tahunan.body())),
        "iku.docx": pack(template(iku.body(), chapters=False)),
    }


if __name__ == "__main__":
    for name, data in build().items():
        (FOLDER / name).write_bytes(data)
