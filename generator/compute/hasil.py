"""All computed figures of a satker's year, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from generator.compute.anggaran import AnggaranTahun, anggaran
from generator.compute.capaian import Kinerja, kinerja
from generator.compute.pegawai import Staf, staf
from generator.model.tahun import Tahun


@dataclass(frozen=True)
class Hasil:
    """A year and what follows from it; `tahun_renstra` counts the Renstra's years from 1."""

    tahun: Tahun
    kinerja: Kinerja
    anggaran: AnggaranTahun
    staf: Staf
    tahun_renstra: int


def compute(tahun: Tahun) -> Hasil:
    """Everything that follows from a satker's year; the same year gives the same result."""
    return Hasil(
        tahun=tahun,
        kinerja=kinerja(tahun),
        anggaran=anggaran(tahun.anggaran),
        staf=staf(tahun.pegawai),
        tahun_renstra=tahun.profil.tahun - tahun.profil.renstra.mulai + 1,
    )
