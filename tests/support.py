"""What several tests share: the invented satker Contoh, whole or with faults put into it."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.model import Loaded, load

ROOT = Path(__file__).parent.parent
CONTOH = Path(__file__).parent / "contoh" / "contoh-2023"
SERANG = ROOT / "data" / "serang-2023"

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
