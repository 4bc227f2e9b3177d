"""Every free text of a satker's year, with its place in the YAML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any, get_args, get_origin

from generator.findings import Mark
from generator.model.base import Bagian
from generator.model.tahun import Tahun
from generator.model.types import BEBAS
from generator.teks.rentang import Berletak

Langkah = tuple[str | int, ...]


@dataclass(frozen=True)
class Isian(Berletak):
    """A free text: the part of the model that holds it, the path from there, and the path from the root."""

    bagian: Bagian
    kunci: Langkah
    jejak: Langkah
    isi: str

    @property
    def place(self) -> str:
        """Its place inside the YAML in words: "realisasi > indikator > data-pemilih > analisis"."""
        return " > ".join(str(step + 1) if isinstance(step, int) else step for step in self.jejak)

    @property
    def panjang(self) -> bool:
        """Whether it is a text of sentences, not a name."""
        return len(self.isi.split()) >= 6

    def mark(self, offset: int = 0) -> Mark:
        """The place of the character at `offset`."""
        return self.bagian.mark_in(offset, *self.kunci)


# The texts of the year asked for last: a score of rules ask for them, and a year cannot be hashed.
_TERAKHIR: list[tuple[Tahun, tuple[Isian, ...]]] = []


def semua(tahun: Tahun) -> tuple[Isian, ...]:
    """All free texts of a year, file by file, in the order of its model."""
    if not _TERAKHIR or _TERAKHIR[0][0] is not tahun:
        files = ("profil", "pegawai", "pk", "realisasi", "anggaran")
        found = tuple(isian for name in files for isian in _of_part(getattr(tahun, name), (name,)))
        _TERAKHIR[:] = [(tahun, found)]
    return _TERAKHIR[0][1]


def _of_part(part: Bagian, path: Langkah) -> Iterator[Isian]:
    for name, key, free in _fields(type(part)):
        yield from _of_value(getattr(part, name), part, (key,), (*path, key), free)


def _of_value(value: Any, part: Bagian, key: Langkah, path: Langkah, free: bool) -> Iterator[Isian]:
    if isinstance(value, Bagian):
        yield from _of_part(value, path)
    elif isinstance(value, str):
        if free:
            yield Isian(part, key, path, value)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _of_value(item, part, (*key, index), (*path, index), free)
    elif isinstance(value, dict):
        for own, item in value.items():
            yield from _of_value(item, part, (*key, own), (*path, own), free)


@lru_cache(maxsize=256)
def _fields(model: type[Bagian]) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a model: name, key in the YAML, and whether a text in it is a free one."""
    return tuple(
        (name, info.alias or name, BEBAS in info.metadata or _free(info.annotation))
        for name, info in model.model_fields.items()
    )


def _free(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return BEBAS in annotation.__metadata__
    return any(_free(inner) for inner in get_args(annotation))
