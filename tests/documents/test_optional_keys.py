"""Any optional key may be left out of the complete example: its documents are still whole and sound."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import (
    KeyPath,
    keys_of,
    model_at,
    models_of,
    names_of,
    shown_key,
    values,
    without,
    write_yaml,
)

from generator.findings import Severity
from generator.model import FILES
from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.word.lint import faults
from generator.word.outline import headings
from generator.word.package import pack, parse, serialize, unpack
from generator.word.xml import body_paragraphs, paragraph_style, qn, text_of
from generator.workspace import Workspace
from tests import golden
from tests.documents import acuan

FULL, BEFORE = "contoh-lengkap-2023", "contoh-lengkap-2022"
FOLDER = golden.DATA[FULL] / FULL
# Keys that another key of the same part asks for: without them the data is refused, in words.
NEEDED = {
    "RUJUK01": {"sk"},
    "SESUAI02": {"peringkat"},
    "SESUAI07": {"tanggal"},
    "SESUAI05": {"pembilang", "penyebut", "uraian"},
}


def _kind(key: tuple[str, KeyPath]) -> tuple[str, KeyPath]:
    """A key without the places and ids of the entries that hold it."""
    name, path = key
    return name, tuple(
        s for i, s in enumerate(path) if isinstance(s, str) and path[i - 1 : i] != ("indikator",)
    )


KEYS = [
    (name, path)
    for name, model in FILES.items()
    for path in keys_of(values(FOLDER, name), model, required=False)
]
FIRST = {_kind(key): key for key in reversed(KEYS)}.values()


def test_the_example_fills_every_optional_key_of_every_model() -> None:
    known = {
        (model.__name__, name)
        for root in FILES.values()
        for model in models_of(root)
        for name in names_of(model, required=False)
    }
    filled = {(model_at(FILES[name], path[:-1]).__name__, path[-1]) for name, path in KEYS}
    assert len(known) > 40
    assert known - filled == set()


# --- One key less ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parent = tmp_path_factory.mktemp("data")
    for name in (BEFORE, FULL):
        shutil.copytree(golden.DATA[FULL] / name, parent / name)
    return parent / FULL


@pytest.fixture(scope="module")
def empty_before(all_documents: dict[tuple[str, str], bytes]) -> set[tuple[str, str]]:
    """The headings of the complete example that have no text below them, each with its document."""
    return {(id, heading) for id in DOCUMENTS for heading in empty_headings(all_documents[FULL, id])}


def empty_headings(data: bytes) -> Iterator[str]:
    """The headings that are directly followed by one of the same or a higher level, or by nothing."""
    parts = unpack(data)
    document = parse(parts["word/document.xml"])
    found = headings(document, *(parse(parts[f"word/{part}.xml"]) for part in ("numbering", "styles")))
    levels = {id(heading.paragraph): heading for heading in found}
    waiting = None
    for paragraph in body_paragraphs(document):
        heading = levels.get(id(paragraph))
        if waiting and heading and heading.level <= waiting.level:
            yield waiting.text
        if heading or text_of(paragraph):
            waiting = heading
    if waiting:
        yield waiting.text


def lost_captions(data: bytes) -> list[str]:
    """The captions that no table follows."""
    body = parse(unpack(data)["word/document.xml"]).find(qn("w:body"))
    assert body is not None
    lost = []
    for paragraph in body.iterchildren(qn("w:p")):
        following = paragraph.getnext()
        if paragraph_style(paragraph) == "Caption" and (following is None or following.tag != qn("w:tbl")):
            lost.append(text_of(paragraph))
    return lost


def _documents(key: tuple[str, KeyPath]) -> list[str]:
    """All documents for the first of like entries of a list or mapping, then the LKj alone."""
    return list(DOCUMENTS) if key in FIRST else ["lkj"]


@pytest.mark.parametrize("key", KEYS, ids=shown_key)
def test_an_optional_key_may_be_left_out(
    key: tuple[str, KeyPath], folder: Path, empty_before: set[tuple[str, str]]
) -> None:
    name, path = key
    file = folder / f"{name}.yaml"
    typed = file.read_bytes()
    try:
        write_yaml(file, without(values(FOLDER, name), path))
        workspace = Workspace(folder.parent, folder.parent / "output")
        hasil, found = examine(workspace, FULL)
        if hasil is None:
            refused = {finding.code for finding in found if finding.severity is Severity.ERROR}
            assert any(path[-1] in NEEDED.get(code, ()) for code in refused), found
            return
        made = {id: render(workspace, hasil, DOCUMENTS[id]) for id in _documents(key)}
    finally:
        file.write_bytes(typed)
    for id, data in made.items():
        assert faults(unpack(data)) == []
        assert {(id, heading) for heading in empty_headings(data)} - empty_before == set()
        assert lost_captions(data) == []
        assert acuan.faults(data) == []


def test_an_empty_heading_and_a_lost_caption_are_seen(
    all_documents: dict[tuple[str, str], bytes],
) -> None:
    parts = unpack(all_documents[FULL, "lkj"])
    document = parse(parts["word/document.xml"])
    body = document.find(qn("w:body"))
    assert body is not None
    heading = next(block for block in body if text_of(block) == "Keberhasilan" and block.tag == qn("w:p"))
    while not paragraph_style(following := heading.getnext()).startswith("Heading"):
        body.remove(following)
    table = next(block for block in body if block.tag == qn("w:tbl"))
    body.remove(table)
    broken = pack({**parts, "word/document.xml": serialize(document)})
    assert "Keberhasilan" in set(empty_headings(broken))
    (caption,) = lost_captions(broken)
    assert caption.startswith("Tabel 1.1 ")
