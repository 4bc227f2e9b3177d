"""All computed figures of a satker's year, in one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.compute.analisis import Analisis, analisis
from generator.compute.anggaran import AnggaranTahun, anggaran
from generator.compute.capaian import Kinerja, kinerja
from generator.compute.pegawai import Staf, staf
from generator.compute.pelaksanaan import pelaksanaan
from generator.compute.pemilih import Pemilih, pemilih
from generator.model.catatan import Pelaksanaan
from generator.model.tahun import Tahun


@dataclass(frozen=True)
class Hasil:
    """A year and what follows from it; `tahun_renstra` counts the Renstra's years from 1."""

    tahun: Tahun
    kinerja: Kinerja
    anggaran: AnggaranTahun
    staf: Staf
    tahun_renstra: int
    analisis: Mapping[str, Analisis]
    sebelumnya: Mapping[int, Tahun]
    pelaksanaan: tuple[Pelaksanaan, ...]
    pemilih: tuple[Pemilih, ...]

    @property
    def belum_ada_bersama(self) -> tuple[str, ...]:
        """The analyses for which the data of no indikator is there, in their order."""
        lacking = [analisis.belum_ada for analisis in self.analisis.values()]
        return tuple(name for name in lacking[0] if all(name in names for names in lacking))


def compute(tahun: Tahun, sebelumnya: Mapping[int, Tahun] | None = None) -> Hasil:
    """Everything that follows from a satker's year and its own earlier years, which are by year.

    The same years give the same result; `analisis` is by the id of the indikator.
    """
    money = anggaran(tahun.anggaran)
    earlier = sebelumnya or {}
    return Hasil(
        tahun=tahun,
        kinerja=kinerja(tahun),
        anggaran=money,
        staf=staf(tahun.pegawai),
        tahun_renstra=tahun.profil.tahun - tahun.profil.renstra.mulai + 1,
        analisis={
            indikator.id: analisis(indikator, tahun, money, earlier) for indikator in tahun.pk.indikator()
        },
        sebelumnya=earlier,
        pelaksanaan=pelaksanaan(tahun),
        pemilih=pemilih(tahun),
    )
