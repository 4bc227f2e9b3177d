"""The text of a document as a reviewer reads it; `python -m tests.golden` renews the golden files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from generator.compute import compute
from generator.model import load
from generator.reports import DOCUMENTS
from generator.run import render
from generator.workspace import REPOSITORY, Workspace

FOLDER = Path(__file__).parent / "documents" / "golden"
DATA = {"serang-2023": REPOSITORY / "data", "contoh-2023": Path(__file__).parent / "contoh"}
_PLAIN = {"Body Text", "Normal"}


def text(data: bytes) -> str:
    """The paragraphs with their styles and the tables row by row, one a line."""
    return "\n".join(_lines(data)) + "\n"


def _lines(data: bytes) -> Iterator[str]:
    for block in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        elif isinstance(block, Paragraph) and block.text.strip():
            style = block.style.name if block.style else "Normal"
            yield block.text.strip() if style in _PLAIN else f"[{style}] {block.text.strip()}"


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield " | ".join(" ".join(cell.text.split()) for cell in row.cells)


def documents(satker: str) -> dict[str, bytes]:
    """Every document of a satker of DATA, by its id."""
    workspace = Workspace(DATA[satker], Path("unused"))
    loaded = load(workspace.folder(satker), satker)
    assert loaded.tahun, loaded.findings
    hasil = compute(loaded.tahun)
    return {id: render(workspace, hasil, document) for id, document in DOCUMENTS.items()}


def path(satker: str, document: str) -> Path:
    """Where the golden text of a document stands."""
    return FOLDER / satker / f"{document}.txt"


if __name__ == "__main__":
    for name in DATA:
        for id, data in documents(name).items():
            path(name, id).parent.mkdir(parents=True, exist_ok=True)
            path(name, id).write_text(text(data), encoding="utf-8", newline="\n")
