"""Capaian: how far each indikator, each sasaran and the whole year reached their targets.

Percentages are exact Fractions, in percent.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from generator.model.pk import Indikator, Sasaran
from generator.model.tahun import Tahun
from generator.rujukan import rujukan
from generator.rujukan.load import Kelas, Skala


class Status(StrEnum):
    """Where a realisasi stands against its target."""

    MELAMPAUI = "melampaui"
    MENCAPAI = "mencapai"
    BELUM = "di bawah"
    KOSONG = "belum diisi"

    @property
    def terpenuhi(self) -> bool:
        """Whether the target is met."""
        return self in (Status.MELAMPAUI, Status.MENCAPAI)


@dataclass(frozen=True)
class CapaianIndikator:
    """An indikator with its realisasi; `persen` is None for a grade and where it is undefined."""

    indikator: Indikator
    realisasi: Decimal | str | None
    analisis: str | None
    persen: Fraction | None
    status: Status
    kelas: Kelas | None

    @property
    def terpenuhi(self) -> bool:
        """Whether the target is met."""
        return self.status.terpenuhi

    @property
    def selisih(self) -> Decimal | None:
        """Realisasi minus target in the unit of the indikator; None for a grade."""
        if isinstance(self.realisasi, Decimal) and isinstance(self.indikator.target, Decimal):
            return self.realisasi - self.indikator.target
        return None


@dataclass(frozen=True)
class CapaianSasaran:
    """A sasaran, counted from 1, with its indikator; `persen` is the mean of the numeric ones."""

    nomor: int
    sasaran: Sasaran
    indikator: tuple[CapaianIndikator, ...]
    persen: Fraction | None
    kelas: Kelas | None

    @property
    def terpenuhi(self) -> bool:
        """Whether every indikator meets its target."""
        return all(capaian.terpenuhi for capaian in self.indikator)

    @property
    def lengkap(self) -> bool:
        """Whether every indikator has a realisasi."""
        return all(capaian.status is not Status.KOSONG for capaian in self.indikator)


@dataclass(frozen=True)
class Kinerja:
    """The performance of the year; `rerata` is the mean of all numeric capaian, in percent."""

    skala: Skala
    sasaran: tuple[CapaianSasaran, ...]
    rerata: Fraction | None
    kelas: Kelas | None

    @property
    def indikator(self) -> tuple[CapaianIndikator, ...]:
        """All indikator in the order of their sasaran."""
        return tuple(capaian for sasaran in self.sasaran for capaian in sasaran.indikator)

    @property
    def lengkap(self) -> bool:
        """Whether every indikator has a realisasi."""
        return all(sasaran.lengkap for sasaran in self.sasaran)

    @property
    def terpenuhi(self) -> tuple[CapaianIndikator, ...]:
        """The indikator that meet their target."""
        return tuple(capaian for capaian in self.indikator if capaian.terpenuhi)

    @property
    def belum(self) -> tuple[CapaianIndikator, ...]:
        """The indikator below their target."""
        return self.berstatus(Status.BELUM)

    @property
    def kosong(self) -> tuple[CapaianIndikator, ...]:
        """The indikator without a realisasi."""
        return self.berstatus(Status.KOSONG)

    @property
    def sasaran_belum(self) -> tuple[CapaianSasaran, ...]:
        """The sasaran with an indikator below its target."""
        return tuple(
            sasaran
            for sasaran in self.sasaran
            if any(capaian.status is Status.BELUM for capaian in sasaran.indikator)
        )

    @property
    def terukur(self) -> tuple[CapaianIndikator, ...]:
        """The indikator that have a capaian in percent, highest first."""
        numeric = [capaian for capaian in self.indikator if capaian.persen is not None]
        return tuple(sorted(numeric, key=lambda capaian: -(capaian.persen or 0)))

    @property
    def tertinggi(self) -> tuple[CapaianIndikator, ...]:
        """The indikator that share the highest capaian."""
        ranked = self.terukur
        return tuple(capaian for capaian in ranked if capaian.persen == ranked[0].persen)

    @property
    def terendah(self) -> tuple[CapaianIndikator, ...]:
        """The indikator that share the lowest capaian."""
        ranked = self.terukur
        return tuple(capaian for capaian in ranked if capaian.persen == ranked[-1].persen)

    def berstatus(self, status: Status) -> tuple[CapaianIndikator, ...]:
        """The indikator with a given status."""
        return tuple(capaian for capaian in self.indikator if capaian.status is status)

    def sasaran_dari(self, capaian: CapaianIndikator) -> CapaianSasaran:
        """The sasaran that an indikator belongs to."""
        return next(sasaran for sasaran in self.sasaran if capaian in sasaran.indikator)


def capaian_maksimum(realisasi: Decimal, target: Decimal) -> Fraction | None:
    """Capaian in percent where larger is better: R / T x 100; None where the target is 0."""
    if target == 0:
        return None
    return Fraction(realisasi) / Fraction(target) * 100


def capaian_minimum(realisasi: Decimal, target: Decimal) -> Fraction | None:
    """Capaian in percent where smaller is better: (2T - R) / T x 100; None where the target is 0.

    The form customary in performance guidelines of the state (LAN); it stays defined when nothing
    occurred (R = 0) and can be negative.
    """
    if target == 0:
        return None
    return (2 * Fraction(target) - Fraction(realisasi)) / Fraction(target) * 100


def kelas(persen: Fraction | None, skala: Skala) -> Kelas | None:
    """The class of a capaian in percent: the highest whose lower bound it exceeds."""
    if persen is None:
        return None
    return next(kelas for kelas in skala.kelas if kelas.di_atas is None or persen > Fraction(kelas.di_atas))


def kinerja(tahun: Tahun) -> Kinerja:
    """The performance of a satker's year."""
    skala = rujukan().skala[tahun.pk.skala]
    sasaran = tuple(
        _sasaran(nomor, sasaran, tahun, skala) for nomor, sasaran in enumerate(tahun.pk.sasaran, 1)
    )
    rerata = _mean([capaian for s in sasaran for capaian in s.indikator])
    return Kinerja(skala, sasaran, rerata, kelas(rerata, skala))


def _sasaran(nomor: int, sasaran: Sasaran, tahun: Tahun, skala: Skala) -> CapaianSasaran:
    indikator = tuple(_indikator(indikator, tahun, skala) for indikator in sasaran.indikator)
    persen = _mean(indikator)
    return CapaianSasaran(nomor, sasaran, indikator, persen, kelas(persen, skala))


def _indikator(indikator: Indikator, tahun: Tahun, skala: Skala) -> CapaianIndikator:
    entry = tahun.realisasi.indikator.get(indikator.id)
    realisasi = entry.realisasi if entry else None
    persen, status = measure(indikator, indikator.target, realisasi)
    return CapaianIndikator(
        indikator,
        realisasi,
        entry.analisis if entry else None,
        persen,
        status,
        kelas(persen, skala),
    )


def measure(
    indikator: Indikator, target: Decimal | str, realisasi: Decimal | str | None
) -> tuple[Fraction | None, Status]:
    """Capaian in percent and standing of a realisasi against any target, by the indikator's rule.

    The percentage is None for a grade and where it is undefined.
    """
    if realisasi is None:
        return None, Status.KOSONG
    if isinstance(realisasi, str) or isinstance(target, str):
        best_first = rujukan().peringkat[indikator.peringkat or ""].urutan
        return None, _status(best_first.index(str(target)) - best_first.index(str(realisasi)))
    if indikator.rumus == "minimum":
        return capaian_minimum(realisasi, target), _status(target - realisasi)
    return capaian_maksimum(realisasi, target), _status(realisasi - target)


def _status(advantage: Decimal | int) -> Status:
    if advantage > 0:
        return Status.MELAMPAUI
    return Status.MENCAPAI if advantage == 0 else Status.BELUM


def _mean(capaian: list[CapaianIndikator] | tuple[CapaianIndikator, ...]) -> Fraction | None:
    values = [item.persen for item in capaian if item.persen is not None]
    return sum(values, Fraction(0)) / len(values) if values else None
