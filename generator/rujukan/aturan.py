"""The page of every rule: why it is there, a wrong and a right example, and what to do.

One file a family or subject in aturan/, each a mapping from a code to its page; aturan/keluarga.yaml
names the families in the order in which they are listed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from generator import source

_FOLDER = Path(__file__).parent / "aturan"
_FAMILIES = "keluarga"
_CODE = re.compile(r"^([A-Z]+\d\d):", re.MULTILINE)


class Aturan(BaseModel):
    """A rule's page. `tingkat` is the worst severity of its findings; the rest is Indonesian text.

    `salah` and `benar` are short examples: YAML for a rule on data, text for one on reports.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kode: str
    tingkat: Literal["error", "warning", "info"]
    judul: str
    alasan: str
    salah: str
    benar: str
    saran: str

    @property
    def keluarga(self) -> str:
        """The family of the rule: the letters of its code."""
        return self.kode.rstrip("0123456789")


@lru_cache(maxsize=1)
def aturan() -> dict[str, Aturan]:
    """All pages by their code, family by family. Raises ValueError where a file here is not valid."""
    return read(_FOLDER)


@lru_cache(maxsize=1)
def keluarga() -> dict[str, str]:
    """The families in the order of listing, each with its subject."""
    return {name: str(subject) for name, subject in _plain(_FOLDER / f"{_FAMILIES}.yaml").items()}


@lru_cache(maxsize=1)
def kode() -> frozenset[str]:
    """The codes that have a page, found without parsing the pages: a run that silences needs no more."""
    texts = (path.read_text(encoding="utf-8") for path in _pages(_FOLDER))
    return frozenset(code for text in texts for code in _CODE.findall(text))


def read(folder: Path) -> dict[str, Aturan]:
    """The pages in `folder`. Raises ValueError where a file is not valid or a code has two pages."""
    found: dict[str, Aturan] = {}
    for path in _pages(folder):
        for code, page in _plain(path).items():
            if code in found:
                raise ValueError(f"{path.name}: {code} has a page already")
            found[code] = Aturan(kode=code, **page)
    order = list(keluarga())
    rank = {name: order.index(name) if name in order else len(order) for name in map(_family, found)}
    return {code: found[code] for code in sorted(found, key=lambda code: (rank[_family(code)], code))}


def _family(code: str) -> str:
    return code.rstrip("0123456789")


def _pages(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.stem != _FAMILIES)


def _plain(path: Path) -> dict[str, Any]:
    node, problems = source.read(path, f"aturan/{path.name}")
    if node is None or problems:
        raise ValueError(f"rule pages {path.name}: {problems}")
    assert isinstance(node.value, dict)
    return node.value
