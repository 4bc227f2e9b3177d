"""A sentence on a pagu before and after its revision, and what was spent of it."""

from ..kasus import Case

REVISI = (
    "Pagu awal kantor sebesar Rp 8.125.000.000,- dan setelah revisi DIPA ke-7 menjadi Rp 12.400.500.000,-."
    " Realisasi sampai dengan akhir tahun sebesar Rp 11.904.480.000,- atau {}.\n"
)
SEMULA = "Pagu semula sebesar Rp500.000.000 menjadi Rp450.000.000 dengan realisasi Rp445.500.000 atau {}.\n"

CASES = (
    Case("PERSEN01", "of the revised pagu", REVISI.format("99%"), at="99%", expected="96,00%"),
    Case("PERSEN01", "of the revised pagu as it is", REVISI.format("96%")),
    Case("PERSEN01", "of a lowered pagu", SEMULA.format("98,00%"), at="98,00%", expected="99,00%"),
    Case("PERSEN01", "of a lowered pagu as it is", SEMULA.format("99,00%")),
)
