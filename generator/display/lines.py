"""Which files have lines that a finding can name, and what stands on them."""

from __future__ import annotations

from pathlib import Path

from generator.places import decoded, printable

# Files whose places are lines and columns; what is found in others has its place in words.
_WITH_LINES = (".yaml", ".yml", ".j2", ".txt", ".text", ".md", ".markdown")
_ZIP = b"PK"
_INSTEAD = "\N{REPLACEMENT CHARACTER}"  # As wide as what it stands for, so that carets keep their places.


def has_lines(file: str) -> bool:
    """Whether a finding in this file has a line and a column; one in a .docx or on a folder has none."""
    return file.lower().endswith(_WITH_LINES)


def lines_of(file: str) -> list[str]:
    """The lines of a text; none of another file, nor where it cannot be read."""
    path = Path(file)
    if not has_lines(file) or not path.is_file():
        return []
    try:
        raw = path.read_bytes()
    except OSError:
        return []
    text = "" if raw.startswith(_ZIP) else decoded(raw) or ""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if text else []
    return [printable(line, _INSTEAD) for line in lines]
