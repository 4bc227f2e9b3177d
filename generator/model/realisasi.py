"""realisasi.yaml: what was reached, and what the officer says about it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.catatan import BagianBebas, DaftarPemilih, Pelaksanaan, Sengketa
from generator.model.types import Bulat, Id, Kode, Teks, Ukuran


class Riwayat(Bagian):
    """Target and realisasi of an earlier year, in the unit of the indikator."""

    target: Ukuran
    realisasi: Ukuran


class TargetRenstra(Bagian):
    """What the Renstra asks of an indikator: this year, and at its end."""

    tahun_ini: Ukuran | None = None
    akhir: Ukuran | None = None


class StandarNasional(Bagian):
    """A national standard, its source and its year."""

    nilai: Ukuran
    sumber: Teks
    tahun: Bulat | None = None


class RealisasiIndikator(Bagian):
    """Realisasi of one indikator in its unit, and what the seven analyses need (all may be open).

    The analyses are those that PermenPANRB 53/2014, Lampiran II, asks of BAB III; `riwayat` is keyed
    by year, `kegiatan` holds codes such as "CQ.6709".
    """

    realisasi: Ukuran | None = None
    riwayat: dict[str, Riwayat] = Field(default_factory=dict)
    renstra: TargetRenstra | None = None
    standar_nasional: StandarNasional | None = None
    penyebab: Teks | None = None
    upaya: Teks | None = None
    kegiatan: tuple[Kode, ...] = ()
    analisis: Teks | None = None


class Hambatan(Bagian):
    """What stood in the way of a sasaran, and what will be done about it."""

    sasaran: Id
    hambatan: Teks
    kendala: Teks | None = None
    tindak_lanjut: Teks


class Realisasi(Bagian):
    """The root of realisasi.yaml; `indikator` is keyed by the ids of pk.yaml."""

    skema: Literal[1]
    indikator: dict[str, RealisasiIndikator]
    hambatan: tuple[Hambatan, ...] = ()
    keberhasilan: tuple[Teks, ...] = ()
    permasalahan: tuple[Teks, ...] = ()
    rekomendasi: tuple[Teks, ...] = ()
    pelaksanaan: tuple[Pelaksanaan, ...] = ()
    data_pemilih: tuple[DaftarPemilih, ...] = ()
    sengketa: tuple[Sengketa, ...] = ()
    bagian: tuple[BagianBebas, ...] = ()
