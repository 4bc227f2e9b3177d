"""Any required key left out of the complete example, or left empty, is found at its place with its remedy."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import (
    LENGKAP,
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

from generator.findings import Finding, Mark, Severity
from generator.model import FILES, Loaded, load
from generator.source import Node

KEYS = [
    (name, path)
    for name, model in FILES.items()
    for path in keys_of(values(LENGKAP, name), model, required=True)
]

# The first place of each key of each model.
FIRST = {(model_at(FILES[key[0]], key[1][:-1]), key[1][-1]): key for key in reversed(KEYS)}


def test_the_example_holds_every_required_key_of_every_model() -> None:
    known = {
        (model.__name__, name)
        for root in FILES.values()
        for model in models_of(root)
        for name in names_of(model, required=True)
    }
    filled = {(model_at(FILES[name], path[:-1]).__name__, path[-1]) for name, path in KEYS}
    assert len(known) > 80
    assert known == filled


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("data") / LENGKAP.name
    shutil.copytree(LENGKAP, copy)
    return copy


def loaded_with(folder: Path, name: str, change: Callable[[Any], Any]) -> Loaded:
    """What loading the example gives when the values of one file are changed."""
    file = folder / f"{name}.yaml"
    typed = file.read_bytes()
    try:
        write_yaml(file, change(values(LENGKAP, name)))
        return load(folder, folder.name, photographs=False)
    finally:
        file.write_bytes(typed)


def emptied(value: Any, path: KeyPath) -> Any:
    """A copy of `value` with nothing behind the key at `path`."""
    if not path:
        return None
    first, *rest = path
    steps = enumerate(value) if isinstance(value, list) else value.items()
    pairs = [(step, emptied(child, tuple(rest)) if step == first else child) for step, child in steps]
    return [child for _, child in pairs] if isinstance(value, list) else dict(pairs)


def said_of(loaded: Loaded, name: str, key: str) -> list[Finding]:
    """The errors in a file that name a key; all findings are of the folder, have a place and a remedy."""
    assert loaded.tahun is None
    for finding in loaded.findings:
        file = loaded.trees[Path(finding.mark.file).stem]
        assert finding.mark.file == file.mark.file
        assert finding.mark in set(marks(file))
        assert re.search(r"\b(tidak|belum|harus|ditulis)\b", finding.message)
        assert finding.help
        assert not finding.help.rstrip().endswith(":")
    return [
        finding
        for finding in loaded.findings
        if finding.severity is Severity.ERROR
        and finding.mark.file == f"{loaded.id}/{name}.yaml"
        and f'"{key}"' in finding.message
    ]


def marks(node: Node) -> Iterator[Mark]:
    """The place of a part, of its keys and of all that is below it."""
    yield node.mark
    yield from node.keys.values()
    for child in node.children.values():
        yield from marks(child)


@pytest.mark.parametrize("key", KEYS, ids=shown_key)
def test_a_required_key_that_is_left_out_is_found_at_the_part_that_lacks_it(
    key: tuple[str, KeyPath], folder: Path
) -> None:
    name, path = key
    loaded = loaded_with(folder, name, lambda value: without(value, path))
    (finding,) = said_of(loaded, name, str(path[-1]))
    tree, where = loaded.trees[name], path[:-1]
    part = tree.find(where)
    assert part
    # The part's first key, or the key that it stands behind.
    assert finding.mark in {part.mark, tree.key_mark(where) if where else tree.mark}
    assert finding.code == "BENTUK02"
    assert f'"{path[-1]}: ' in finding.help


@pytest.mark.parametrize("key", FIRST.values(), ids=shown_key)
def test_a_required_key_that_is_left_empty_is_found_at_the_key(
    key: tuple[str, KeyPath], folder: Path
) -> None:
    name, path = key
    loaded = loaded_with(folder, name, lambda value: emptied(value, path))
    (finding,) = said_of(loaded, name, str(path[-1]))
    assert finding.mark == loaded.trees[name].key_mark(path)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_there_is_found(name: str, folder: Path) -> None:
    file = folder / f"{name}.yaml"
    typed = file.read_bytes()
    file.unlink()
    try:
        loaded = load(folder, folder.name)
    finally:
        file.write_bytes(typed)
    assert loaded.tahun is None
    (finding,) = loaded.findings
    assert (finding.mark, finding.severity) == (Mark(f"{folder.name}/{name}.yaml"), Severity.ERROR)
    assert finding.message == f"berkas {name}.yaml tidak ada"
    assert finding.help
