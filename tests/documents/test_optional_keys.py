"""Any optional key may be left out of the complete example: its documents are still whole and sound."""

import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from generator import source
from generator.findings import Severity
from generator.model import FILES
from generator.model.messages import _model_in, _step
from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.word.lint import faults
from generator.word.outline import headings
from generator.word.package import pack, parse, serialize, unpack
from generator.word.xml import body_paragraphs, paragraph_style, qn, text_of
from generator.workspace import Workspace
from tests import golden

FULL, BEFORE = "contoh-lengkap-2023", "contoh-lengkap-2022"
Path_ = tuple[str | int, ...]
# Keys that another key of the same part asks for: without them the data is refused, in words.
NEEDED = {
    "RUJUK01": {"sk"},
    "SESUAI02": {"peringkat"},
    "SESUAI07": {"tanggal"},
    "SESUAI05": {"pembilang", "penyebut", "uraian"},
}


def values(name: str) -> Any:
    node, found = source.read(golden.DATA[FULL] / FULL / f"{name}.yaml", name)
    assert node
    assert not found
    return node.value


def optional(value: Any, annotation: Any, path: Path_) -> Iterator[Path_]:
    """The paths of all keys in `value` that the model gives a default."""
    model = _model_in(annotation)
    if isinstance(value, dict):
        for key, child in value.items():
            if model and key in _optional_names(model):
                yield (*path, key)
            yield from optional(child, _step(annotation, key), (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from optional(child, _step(annotation, index), (*path, index))


def _optional_names(model: type[BaseModel]) -> set[str]:
    return {info.alias or name for name, info in model.model_fields.items() if not info.is_required()}


def without(value: Any, path: Path_) -> Any:
    """A copy of `value` that lacks the key at `path`."""
    first, *rest = path
    if isinstance(value, list):
        return [without(child, tuple(rest)) if index == first else child for index, child in enumerate(value)]
    if not rest:
        return {key: child for key, child in value.items() if key != first}
    return {key: without(child, tuple(rest)) if key == first else child for key, child in value.items()}


def _kind(key: tuple[str, Path_]) -> tuple[str, Path_]:
    """A key without the places and ids of the entries that hold it."""
    name, path = key
    return name, tuple(
        s for i, s in enumerate(path) if isinstance(s, str) and path[i - 1 : i] != ("indikator",)
    )


KEYS = [(name, path) for name, model in FILES.items() for path in optional(values(name), model, ())]
FIRST = {_kind(key): key for key in reversed(KEYS)}.values()


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    model = _model_in(annotation)
    if model:
        yield model
    for inner in getattr(annotation, "__args__", ()) if not model else ():
        yield from _models(inner)
    for info in model.model_fields.values() if model else ():
        yield from _models(info.annotation)


def test_the_example_fills_every_optional_key_of_every_model() -> None:
    known = {
        (model.__name__, name)
        for root in FILES.values()
        for model in _models(root)
        for name in _optional_names(model)
    }
    filled = set()
    for name, path in KEYS:
        annotation: Any = FILES[name]
        for step in path[:-1]:
            annotation = _step(annotation, step)
        model = _model_in(annotation)
        assert model
        filled.add((model.__name__, path[-1]))
    assert len(known) > 40
    assert known - filled == set()


# --- One key less ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parent = tmp_path_factory.mktemp("data")
    for name in (BEFORE, FULL):
        shutil.copytree(golden.DATA[FULL] / name, parent / name)
    return parent / FULL


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """A file that did not change is not parsed again."""
    plain = source.read
    kept: dict[tuple[str, bytes], Any] = {}

    def read(path: Path, shown: str) -> Any:
        key = (shown, path.read_bytes())
        if key not in kept:
            kept[key] = plain(path, shown)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "read", read)
        yield


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


def _write(path: Path, value: Any) -> None:
    yaml = YAML()
    yaml.width = 10_000
    yaml.representer.add_representer(
        Decimal, lambda own, number: own.represent_scalar("tag:yaml.org,2002:float", str(number))
    )
    with path.open("w", encoding="utf-8") as file:
        yaml.dump(value, file)


def _name(key: tuple[str, Path_]) -> str:
    return ".".join(map(str, (key[0], *key[1])))


def _documents(key: tuple[str, Path_]) -> list[str]:
    """All documents for the first of like entries of a list or mapping, then the LKj alone."""
    return list(DOCUMENTS) if key in FIRST else ["lkj"]


@pytest.mark.parametrize("key", KEYS, ids=_name)
def test_an_optional_key_may_be_left_out(
    key: tuple[str, Path_], folder: Path, empty_before: set[tuple[str, str]]
) -> None:
    name, path = key
    file = folder / f"{name}.yaml"
    typed = file.read_bytes()
    try:
        _write(file, without(values(name), path))
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
