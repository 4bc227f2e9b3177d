"""pk.yaml: the sasaran and indikator of the perjanjian kinerja, each named here and only here."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Id, Kode, Tanggal, Teks, Ukuran


class CaraPenghitungan(Bagian):
    """How an indikator is measured: numerator and denominator, or words, or both."""

    pembilang: Teks | None = None
    penyebut: Teks | None = None
    uraian: Teks | None = None


class Indikator(Bagian):
    """An indikator with its target; `rumus` says how capaian follows from realisasi."""

    id: Id
    nama: Teks
    uraian: Teks | None = None
    satuan: Teks
    target: Ukuran
    rumus: Literal["maksimum", "minimum", "peringkat"]
    peringkat: Id | None = None
    cara_penghitungan: CaraPenghitungan | None = None
    sumber_data: Teks | None = None


class Sasaran(Bagian):
    """A sasaran and its indikator."""

    id: Id
    nama: Teks
    indikator: tuple[Indikator, ...] = Field(min_length=1)


class Rincian(Bagian):
    """A line of the annual plan: what is done, how much of it, and the target."""

    uraian: Teks
    volume: Teks
    target: Teks


class RencanaKinerja(Bagian):
    """An entry of the rencana kinerja tahunan; `program` is a code of anggaran.yaml."""

    program: Kode
    sasaran: Teks
    indikator: Teks
    rincian: tuple[Rincian, ...] = Field(min_length=1)


class PenetapanIku(Bagian):
    """The decision that fixed the IKU."""

    nomor: Teks
    tentang: Teks


class PihakPerjanjian(Bagian):
    """Who signs the perjanjian kinerja on one side; `instansi` where it is not the satker itself."""

    jabatan: Teks
    instansi: Teks | None = None
    nama: Teks | None = None
    nip: Kode | None = None


class Perjanjian(Bagian):
    """The signing of the perjanjian kinerja: the one who promises, and the superior who accepts."""

    tempat: Teks
    tanggal: Tanggal | None = None
    pihak_pertama: PihakPerjanjian
    pihak_kedua: PihakPerjanjian


class Pk(Bagian):
    """The root of pk.yaml; `skala` names the category scale of the report."""

    skema: Literal[1]
    skala: Id
    perjanjian: Perjanjian | None = None
    penetapan_iku: PenetapanIku | None = None
    sasaran: tuple[Sasaran, ...] = Field(min_length=1)
    rencana_kinerja: tuple[RencanaKinerja, ...] = ()

    def indikator(self) -> tuple[Indikator, ...]:
        """All indikator in the order of their sasaran."""
        return tuple(indikator for sasaran in self.sasaran for indikator in sasaran.indikator)
