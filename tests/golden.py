"""The text of a document as a reviewer reads it; `python -m tests.golden` renews the golden files."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.workspace import REPOSITORY, Workspace

FOLDER = Path(__file__).parent / "documents" / "golden"
_CONTOH = Path(__file__).parent / "contoh"
DATA = {
    "serang-2023": REPOSITORY / "data",
    "tangsel-2023": REPOSITORY / "data",
    "contoh-2023": _CONTOH,
    "contoh-lengkap-2023": _CONTOH,
}
"""Each satker of the golden texts and the folder that holds it; the last one fills every key there is."""
_PLAIN = {"Body Text", "Normal"}


def text(data: bytes) -> str:
    """The paragraphs with their styles and the tables row by row, one a line."""
    return "\n".join(_lines(data)) + "\n"


def _lines(data: bytes) -> Iterator[str]:
    for block in Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        elif isinstance(block, Paragraph) and _text(block).strip():
            style = block.style.name if block.style else "Normal"
            yield _text(block) if style in _PLAIN else f"[{style}] {_text(block)}"


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield " | ".join(" ".join(map(_text, cell.paragraphs)).strip() for cell in row.cells)


def _text(paragraph: Paragraph) -> str:
    """The text of a paragraph, formulas included: a fraction as "(above) / (below)"."""
    pieces = []
    for node in paragraph._p.iter("{*}t", "{*}br", "{*}tab", "{*}num", "{*}den", "{*}e", "{*}p"):
        name = node.tag.rpartition("}")[2]
        if name == "t":
            pieces.append(node.text or "")
        elif name == "p":  # Of a box of a drawing.
            pieces.append("" if node is paragraph._p else " · ")
        elif name != "tab" or node.getparent().tag.endswith("}r"):
            pieces.append({"num": " ⟦", "den": "⟧ / ⟦", "tab": "\t"}.get(name, " "))
    return re.sub(r" {2,}", " ", "".join(pieces)).strip()


def documents(satker: str) -> dict[str, bytes]:
    """Every document of a satker of DATA, by its id."""
    workspace = Workspace(DATA[satker], Path("unused"))
    hasil, found = examine(workspace, satker)
    assert hasil, found
    return {id: render(workspace, hasil, document) for id, document in DOCUMENTS.items()}


def path(satker: str, document: str) -> Path:
    """Where the golden text of a document stands."""
    return FOLDER / satker / f"{document}.txt"


if __name__ == "__main__":
    for name in DATA:
        for id, data in documents(name).items():
            path(name, id).parent.mkdir(parents=True, exist_ok=True)
            path(name, id).write_text(text(data), encoding="utf-8", newline="\n")
