"""What the rules on data measure by: bounds, words and the budget codes, from the files in periksa/."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from generator import source

_FOLDER = Path(__file__).parent / "periksa"


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Umur(_Entry):
    """The ages of a civil servant: when appointed at the earliest, youngest and oldest in service."""

    diangkat: int
    termuda: int
    tertua: int


class Ambang(_Entry):
    """Bounds in percent, rupiah, months and years, and the words that tell a cause or a kind of indikator."""

    skema: int
    serapan_rendah: Decimal
    pagu_berarti: int
    selisih_progres: Decimal
    capaian_tinggi: Decimal
    indikator_seragam: int
    bulan_lkj: int
    bulan_pk: int
    umur: Umur
    kata_sebab: tuple[str, ...]
    kata_peringkat: tuple[str, ...]
    satuan_peringkat: tuple[str, ...]
    makin_sedikit: tuple[str, ...]
    ditangani: tuple[str, ...]


class KodeKegiatan(_Entry):
    """A kegiatan: the program it belongs to, and its name."""

    program: str
    nama: str


class Kode(_Entry):
    """The budget codes of the KPU with their names, where they are sure; kegiatan and KRO lack some."""

    skema: int
    bagian_anggaran: str
    unit_eselon_i: str
    program: dict[str, str]
    kegiatan: dict[str, KodeKegiatan]
    kro: dict[str, str | None]


_T = TypeVar("_T", bound=_Entry)


@lru_cache(maxsize=1)
def ambang() -> Ambang:
    """The bounds and words. Raises ValueError where their file is not valid."""
    return _read("ambang", Ambang)


@lru_cache(maxsize=1)
def kode() -> Kode:
    """The budget codes. Raises ValueError where their file is not valid."""
    return _read("kode", Kode)


def _read(name: str, model: type[_T]) -> _T:
    node, problems = source.read(_FOLDER / f"{name}.yaml", f"rujukan/periksa/{name}.yaml")
    if node is None or problems:
        raise ValueError(f"reference data {name}.yaml: {problems}")
    return model.model_validate(node.value)
