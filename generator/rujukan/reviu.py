"""Reads reviu.yaml: the items that a review and an evaluation of the LKj look for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator import source


@dataclass(frozen=True)
class ButirReviu:
    """An item: its id, what is asked, where in the document it is met, and the name of its measure.

    Without a measure no data can tell, and a person must look.
    """

    id: str
    uraian: str
    di: str
    ukuran: str = ""


@dataclass(frozen=True)
class KelompokReviu:
    """A group of items under the regulation that asks for them."""

    judul: str
    dasar: str
    butir: tuple[ButirReviu, ...]


@lru_cache(maxsize=1)
def daftar_reviu() -> tuple[KelompokReviu, ...]:
    """All groups in the order of printing. Raises ValueError where the file is not valid."""
    path = Path(__file__).with_name("reviu.yaml")
    node, problems = source.read(path, "rujukan/reviu.yaml")
    if node is None or problems or not isinstance(node.value, dict):
        raise ValueError(f"reference data reviu.yaml: {problems}")
    groups = node.value["kelompok"]
    assert isinstance(groups, list)
    return tuple(
        KelompokReviu(
            str(group["judul"]),
            str(group["dasar"]),
            tuple(ButirReviu(**entry) for entry in group["butir"]),
        )
        for group in groups
        if isinstance(group, dict)
    )
