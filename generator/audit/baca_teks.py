"""Plain text (.txt, .md) as a Naskah."""

from __future__ import annotations

from pathlib import Path

from generator.audit.naskah import Naskah, Paragraf, Teks


def read(path: Path, shown: str) -> Naskah:
    """The report in the file at `path`, called `shown` in findings."""
    raw = path.read_bytes()
    try:
        isi = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        isi = raw.decode("cp1252", errors="replace")
    return parse(isi, shown)


def parse(isi: str, file: str) -> Naskah:
    """The report that the text `isi` holds, from the file called `file`."""
    lines = isi.split("\n")
    return Naskah(
        file,
        tuple(
            Paragraf(Teks(line, file, ((0, number, 1),)))
            for number, line in enumerate(lines, 1)
            if line.strip()
        ),
    )
