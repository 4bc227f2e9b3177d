"""Efficiency of the use of resources, by the formula of the budget year's regulation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.compute.anggaran import Simpul
from generator.rujukan import rujukan
from generator.rujukan.load import Efisiensi as Ketentuan

_LIMIT = 20


@dataclass(frozen=True)
class Efisiensi:
    """E and NE in percent, of the RO that were counted, under the regulation `ketentuan`.

    With every output at 100% E is the unspent share alone, so that low absorption looks efficient:
    a text that prints it must say so.
    """

    ketentuan: Ketentuan
    ro: tuple[Simpul, ...]
    e: Fraction
    seharusnya: Fraction
    realisasi: int

    @property
    def ne(self) -> Fraction:
        """The value of efficiency: 50% + E / 20 x 50, with E held between -20% and 20%."""
        held = max(min(self.e, Fraction(_LIMIT)), Fraction(-_LIMIT))
        return 50 + held / _LIMIT * 50


def efisiensi(tahun: int, ro: Sequence[Simpul]) -> Efisiensi | None:
    """Efficiency of the RO in a budget year: E = sum(A x C - R) / sum(A x C) x 100.

    A is the pagu and R the realisasi in rupiah, C the capaian of the output (PMK 22/PMK.02/2021).
    None where no regulation in rujukan covers the year, where an RO does not state its output, or
    where nothing should have been spent.
    """
    ketentuan = next((k for k in rujukan().efisiensi if k.mulai <= tahun <= k.selesai), None)
    if ketentuan is None or not ro:
        return None
    seharusnya = Fraction(0)
    for node in ro:
        keluaran = node.keluaran
        if keluaran is None or keluaran.target == 0:
            return None
        capaian = Fraction(keluaran.realisasi) / Fraction(keluaran.target)
        seharusnya += node.pagu * min(capaian, Fraction(ketentuan.batas_capaian_ro) / 100)
    if seharusnya == 0:
        return None
    realisasi = sum(node.realisasi for node in ro)
    e = (seharusnya - realisasi) / seharusnya * 100
    return Efisiensi(ketentuan, tuple(ro), e, seharusnya, realisasi)
