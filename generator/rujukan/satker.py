"""The offices of the KPU: the names of all 553, from the reference data beside this module."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from generator import source

Jenis = Literal["pusat", "provinsi", "kabupaten", "kota"]


@dataclass(frozen=True)
class Satker:
    """An office; `nama` is its area without the kind, `ejaan_lain` are other common names of the area."""

    jenis: Jenis
    nama: str
    provinsi: str
    ejaan_lain: tuple[str, ...] = ()

    @property
    def wilayah(self) -> str:
        """The area with its kind: "Kabupaten Buru"; a province or the whole country: the name."""
        return self.nama if self.jenis == "pusat" else f"{self.jenis.title()} {self.nama}"

    @property
    def singkat(self) -> str:
        """The short name of the office: "KPU Kabupaten Buru", in Aceh "KIP Kota Sabang"."""
        if self.jenis == "pusat":
            return "KPU RI"
        if self.provinsi != "Aceh":
            return f"KPU {self.wilayah}"
        return "KIP Aceh" if self.jenis == "provinsi" else f"KIP {self.wilayah}"


class _Provinsi(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    nama: str
    kode: str
    kabupaten: tuple[str, ...]
    kota: tuple[str, ...]
    ejaan_lain: dict[str, tuple[str, ...]] = {}


class _Daftar(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    skema: int
    pusat: str
    provinsi: tuple[_Provinsi, ...]


@lru_cache(maxsize=1)
def daftar_satker() -> tuple[Satker, ...]:
    """All offices, KPU RI first, then province by province. Raises ValueError where the data is not valid."""
    node, problems = source.read(Path(__file__).parent / "satker.yaml", "rujukan/satker.yaml")
    if node is None or problems:
        raise ValueError(f"reference data satker.yaml: {problems}")
    daftar = _Daftar.model_validate(node.value)
    found = [Satker("pusat", daftar.pusat, "")]
    for provinsi in daftar.provinsi:
        found += _offices(provinsi)
    return tuple(found)


def _offices(provinsi: _Provinsi) -> list[Satker]:
    """The offices of a province. Raises ValueError for an other spelling of an area that is not there."""
    named: list[tuple[Jenis, str]] = [("provinsi", provinsi.nama)]
    named += [("kabupaten", name) for name in provinsi.kabupaten]
    named += [("kota", name) for name in provinsi.kota]
    others = dict(provinsi.ejaan_lain)
    found = [
        Satker(jenis, nama, provinsi.nama, others.pop(f"{jenis.title()} {nama}", ())) for jenis, nama in named
    ]
    if others:
        raise ValueError(f"reference data satker.yaml: {provinsi.nama}: {sorted(others)}")
    return found
