"""Efficiency of the use of resources, by the formula of the budget year's regulation or a chosen one."""

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

    Where that is not the one that governs the year, `berlaku`, the figure serves as a comparison only.
    With every output at 100% E is the unspent share alone, so that low absorption looks efficient:
    a text that prints it must say so.
    """

    ketentuan: Ketentuan
    berlaku: Ketentuan | None
    ro: tuple[Simpul, ...]
    e: Fraction
    seharusnya: Fraction
    realisasi: int

    @property
    def pembanding(self) -> bool:
        """Whether the formula is used outside the budget years that its regulation governs."""
        return self.ketentuan != self.berlaku

    @property
    def ne(self) -> Fraction:
        """The value of efficiency: 50% + E / 20 x 50, with E held between -20% and 20%."""
        held = max(min(self.e, Fraction(_LIMIT)), Fraction(-_LIMIT))
        return 50 + held / _LIMIT * 50


def efisiensi(tahun: int, ro: Sequence[Simpul], pilihan: str | None = None) -> Efisiensi | None:
    """Efficiency of the RO in a budget year: E = sum(A x C - R) / sum(A x C) x 100.

    A is the pagu and R the realisasi in rupiah, C the capaian of the output (PMK 22/PMK.02/2021).
    `pilihan` is the id of the regulation whose formula is used; without it, the one of the year is.
    None where that has no formula in rujukan, where an RO does not state its output, or where nothing
    should have been spent.
    """
    berlaku = rujukan().efisiensi_tahun(tahun)
    ketentuan = rujukan().rumus_efisiensi.get(pilihan) if pilihan else berlaku
    if ketentuan is None or ketentuan.batas_capaian_ro is None or not ro:
        return None
    batas = Fraction(ketentuan.batas_capaian_ro) / 100
    seharusnya = Fraction(0)
    for node in ro:
        keluaran = node.keluaran
        if keluaran is None or keluaran.target == 0:
            return None
        capaian = Fraction(keluaran.realisasi) / Fraction(keluaran.target)
        seharusnya += node.pagu * min(capaian, batas)
    if seharusnya == 0:
        return None
    realisasi = sum(node.realisasi for node in ro)
    e = (seharusnya - realisasi) / seharusnya * 100
    return Efisiensi(ketentuan, berlaku, tuple(ro), e, seharusnya, realisasi)
