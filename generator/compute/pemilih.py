"""Voters: the lists of a year in the order of their dates, and how each differs from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from generator.model.catatan import DaftarPemilih
from generator.model.tahun import Tahun


@dataclass(frozen=True)
class Pemilih:
    """A list of voters; `perubahan` is its total less that of the list before, None for the first."""

    daftar: DaftarPemilih
    perubahan: int | None
    persen_perubahan: Fraction | None

    @property
    def jumlah(self) -> int:
        """All voters of the list."""
        return self.daftar.laki_laki + self.daftar.perempuan

    @property
    def persen_laki_laki(self) -> Fraction | None:
        """The share of men in percent; None for an empty list."""
        return Fraction(self.daftar.laki_laki * 100, self.jumlah) if self.jumlah else None

    @property
    def persen_perempuan(self) -> Fraction | None:
        """The share of women in percent; None for an empty list."""
        return Fraction(self.daftar.perempuan * 100, self.jumlah) if self.jumlah else None


def pemilih(tahun: Tahun) -> tuple[Pemilih, ...]:
    """The lists of voters of a satker's year, the earliest first."""
    found: list[Pemilih] = []
    for daftar in sorted(tahun.realisasi.data_pemilih, key=lambda daftar: daftar.tanggal):
        total = daftar.laki_laki + daftar.perempuan
        before = found[-1].jumlah if found else None
        change = None if before is None else total - before
        share = Fraction(change * 100, before) if before and change is not None else None
        found.append(Pemilih(daftar, change, share))
    return tuple(found)
