"""Reads the reference data beside this module, once in a process."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from generator import source


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


_T = TypeVar("_T", bound=_Entry)


class Keadaan(_Entry):
    """That a regulation is no longer in force: the key of what replaced it, and since which year."""

    dicabut_oleh: str
    sejak: int


class Hukum(_Entry):
    """A regulation: kind, number, year and title; the constitution has a kind only."""

    jenis: str
    nomor: str | None = None
    tahun: int | None = None
    tentang: str | None = None
    singkat: str
    keadaan: Keadaan | None = None


class Ketentuan(_Entry):
    """Statutory wording: its regulation and article, and its sentence or its items."""

    hukum: str
    pasal: str | None = None
    pembuka: str | None = None
    butir: tuple[str, ...] = ()
    teks: str | None = None


class Pembangunan(_Entry):
    """What the RPJMN of a period says on the field: its agenda, its priority and programmes."""

    hukum: str
    mulai: int
    selesai: int
    agenda: str
    prioritas: str
    program: tuple[str, ...]


class Kelas(_Entry):
    """A class of capaian: all values above `di_atas` percent (None: no lower bound)."""

    di_atas: Decimal | None
    nama: str
    arti: str


class Skala(_Entry):
    """A scale of categories, highest class first, without gaps; `sumber` is what sets it, if anything."""

    judul: str
    sumber: str | None = None
    kelas: tuple[Kelas, ...]


class Serapan(_Entry):
    """A class of absorption, in percent of the pagu; `termasuk`: the bound itself belongs to it."""

    batas_bawah: Decimal
    termasuk: bool
    frasa: str


class Efisiensi(_Entry):
    """The regulation on efficiency for a span of budget years, open where it has no `selesai`.

    It has a formula, with the bound `batas_capaian_ro` in percent, or says which data it needs that
    no satker's files hold.
    """

    id: str
    mulai: int
    selesai: int | None = None
    hukum: str
    batas_capaian_ro: Decimal | None = None
    memerlukan: str | None = None


class Peringkat(_Entry):
    """An ordered scale of grades, best first."""

    judul: str
    urutan: tuple[str, ...]


class Peran(_Entry):
    """A role of staff and the statuses that may hold it."""

    nama: str
    untuk: tuple[str, ...]


@dataclass(frozen=True)
class Rujukan:
    """All reference data, keyed by id; the order of each mapping is the order of printing."""

    hukum: dict[str, Hukum]
    sebutan_keliru: dict[str, str]
    ketentuan: dict[str, Ketentuan]
    unit: dict[str, Ketentuan]
    fungsional: Ketentuan
    pembangunan: dict[str, Pembangunan]
    skala: dict[str, Skala]
    serapan: tuple[Serapan, ...]
    peringkat: dict[str, Peringkat]
    status: dict[str, str]
    peran: dict[str, Peran]
    pendidikan: dict[str, str]
    golongan: dict[str, str]
    jenis_belanja: dict[str, str]
    efisiensi: tuple[Efisiensi, ...]

    @property
    def rumus_efisiensi(self) -> dict[str, Efisiensi]:
        """The regulations on efficiency that have a formula, by their id."""
        return {entry.id: entry for entry in self.efisiensi if entry.batas_capaian_ro is not None}

    def efisiensi_tahun(self, tahun: int) -> Efisiensi | None:
        """The regulation on efficiency that governs a budget year, with or without a formula."""
        governing = (e for e in self.efisiensi if e.mulai <= tahun <= (e.selesai or tahun))
        return next(governing, None)


@lru_cache(maxsize=1)
def rujukan() -> Rujukan:
    """The reference data. Raises ValueError where a file beside this module is not valid."""
    return read(Path(__file__).parent)


def read(folder: Path) -> Rujukan:
    """The reference data in `folder`. Raises ValueError where a file is not valid."""
    hukum = _plain(folder, "hukum")
    ketentuan = _plain(folder, "ketentuan")
    skala = _plain(folder, "skala")
    staf = _plain(folder, "kepegawaian")
    anggaran = _plain(folder, "anggaran")
    return Rujukan(
        hukum=_entries(Hukum, hukum["hukum"]),
        sebutan_keliru=dict(hukum["sebutan_keliru"]),
        ketentuan=_entries(Ketentuan, ketentuan["ketentuan"]),
        unit=_entries(Ketentuan, ketentuan["unit"]),
        fungsional=Ketentuan(**ketentuan["fungsional"]),
        pembangunan=_entries(Pembangunan, ketentuan["pembangunan"]),
        skala=_entries(Skala, skala["skala"]),
        serapan=tuple(Serapan(**entry) for entry in skala["serapan"]),
        peringkat=_entries(Peringkat, _plain(folder, "peringkat")["peringkat"]),
        status={entry["id"]: entry["nama"] for entry in staf["status"]},
        peran={e["id"]: Peran(nama=e["nama"], untuk=e["untuk"]) for e in staf["peran"]},
        pendidikan={entry["id"]: entry["nama"] for entry in staf["pendidikan"]},
        golongan={entry["id"]: entry["nama"] for entry in staf["golongan"]},
        jenis_belanja={entry["kode"]: entry["nama"] for entry in anggaran["jenis_belanja"]},
        efisiensi=tuple(Efisiensi(**entry) for entry in anggaran["efisiensi"]),
    )


def _entries(model: type[_T], raw: dict[str, Any]) -> dict[str, _T]:
    return {key: model(**value) for key, value in raw.items()}


def _plain(folder: Path, name: str) -> dict[str, Any]:
    node, problems = source.read(folder / f"{name}.yaml", f"rujukan/{name}.yaml")
    if node is None or problems:
        raise ValueError(f"reference data {name}.yaml: {problems}")
    assert isinstance(node.value, dict)
    return node.value
