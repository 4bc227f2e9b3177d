"""What several tests share: the invented satker Contoh, whole or with faults put into it."""

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from generator import source
from generator.model import Loaded, load
from generator.model.messages import _model_in, _step

ROOT = Path(__file__).parent.parent
CONTOH = Path(__file__).parent / "contoh" / "contoh-2023"
LENGKAP = CONTOH.parent / "contoh-lengkap-2023"
SERANG = ROOT / "data" / "serang-2023"

LAPORAN = "laporan"
"""The property of a test under which it reports a line for the summary of the run."""

Edit = Sequence[tuple[str, str]] | str | bytes | None
"""Texts that each occur once in a file, with their replacements; or its whole content; or no file."""
Edits = Mapping[str, Edit]
"""What to do to each file, by its name without .yaml."""


def satker(parent: Path, edits: Edits | None = None, name: str = CONTOH.name) -> Path:
    """Copy Contoh into the folder `name` below `parent`, make `edits`, and return that folder."""
    folder = parent / name
    shutil.copytree(CONTOH, folder)
    for file, edit in (edits or {}).items():
        path = folder / f"{file}.yaml"
        if edit is None:
            path.unlink()
        elif isinstance(edit, bytes):
            path.write_bytes(edit)
        elif isinstance(edit, str):
            path.write_bytes(edit.encode())
        else:
            path.write_bytes(_edited(path, edit).encode())
    return folder


def _edited(path: Path, edit: Sequence[tuple[str, str]]) -> str:
    text = path.read_text(encoding="utf-8")
    for old, new in edit:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}, not once"
        text = text.replace(old, new)
    return text


def read(folder: Path) -> Loaded:
    """The year in `folder`, which findings call by its last name."""
    return load(folder, folder.name)


# --- The keys of a folder's files, as its models know them -----------------------------------------

KeyPath = tuple[str | int, ...]
"""The keys and places that lead to a value within a file."""


def values(folder: Path, name: str) -> Any:
    """The plain values of the file `name` (without .yaml) in `folder`, which must be sound."""
    node, found = source.read(folder / f"{name}.yaml", name)
    assert node
    assert not found
    return node.value


def keys_of(value: Any, annotation: Any, path: KeyPath = (), *, required: bool) -> Iterator[KeyPath]:
    """The paths of all keys in `value` that the model requires, or else of those that it gives a default."""
    model = _model_in(annotation)
    if isinstance(value, dict):
        for key, child in value.items():
            if model and key in names_of(model, required=required):
                yield (*path, key)
            yield from keys_of(child, _step(annotation, key), (*path, key), required=required)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from keys_of(child, _step(annotation, index), (*path, index), required=required)


def names_of(model: type[BaseModel], *, required: bool) -> set[str]:
    """The keys of a model that are required, or else those that have a default."""
    return {info.alias or name for name, info in model.model_fields.items() if info.is_required() is required}


def model_at(annotation: Any, path: KeyPath) -> type[BaseModel]:
    """The model of the part at `path`."""
    for step in path:
        annotation = _step(annotation, step)
    model = _model_in(annotation)
    assert model
    return model


def models_of(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation holds, with all that are below them."""
    model = _model_in(annotation)
    if model:
        yield model
    for inner in getattr(annotation, "__args__", ()) if not model else ():
        yield from models_of(inner)
    for info in model.model_fields.values() if model else ():
        yield from models_of(info.annotation)


def without(value: Any, path: KeyPath) -> Any:
    """A copy of `value` that lacks the key at `path`."""
    first, *rest = path
    if isinstance(value, list):
        return [without(child, tuple(rest)) if index == first else child for index, child in enumerate(value)]
    if not rest:
        return {key: child for key, child in value.items() if key != first}
    return {key: without(child, tuple(rest)) if key == first else child for key, child in value.items()}


_KEPT = 200
"""How many files are kept parsed."""


@contextmanager
def parsed_once() -> Iterator[None]:
    """Within it, a file that did not change is not parsed again."""
    plain = source.read
    kept: dict[tuple[str, bytes], Any] = {}

    def read(path: Path, shown: str) -> Any:
        try:
            key = (shown, path.read_bytes())
        except OSError:
            return plain(path, shown)
        if key not in kept:
            if len(kept) == _KEPT:
                kept.clear()
            kept[key] = plain(path, shown)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "read", read)
        yield


@contextmanager
def unmeasured() -> Iterator[None]:
    """Within it, or within a fixture that it decorates, coverage does not follow the program."""
    trace = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(trace)


def write_yaml(path: Path, value: Any) -> None:
    """Write plain values, numbers as they were typed."""
    yaml = YAML()
    yaml.width = 10_000
    yaml.representer.add_representer(
        Decimal, lambda own, number: own.represent_scalar("tag:yaml.org,2002:float", str(number))
    )
    with path.open("w", encoding="utf-8") as file:
        yaml.dump(value, file)


def shown_key(key: tuple[str, KeyPath]) -> str:
    """A file and a path in it, as the id of a test."""
    return ".".join(map(str, (key[0], *key[1])))
