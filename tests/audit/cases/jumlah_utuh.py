"""Totals that the rest of the report bears out, above rows that fall short of them."""

from ..kasus import Case

KALIMAT = (
    "Pagu anggaran pada DIPA sebesar Rp95.000.000 dengan realisasi sebesar Rp92.400.000 atau 97,26%.\n\n"
)
TABEL = KALIMAT + (
    "No.\tProgram\tKode\tAnggaran (Rp)\n1\tProgram Pemilu\t076.01.CQ\t80.000.000\n"
    "2\tProgram Dukungan\t076.01.WA\t15.000.000\nJumlah\t\t\t95.000.000\n"
)
DUKUNGAN = "2\tProgram Dukungan\t076.01.WA\t15.000.000\n"

CASES = (
    Case(
        "RINCIAN03",
        "one of two programs is gone, and the total is the DIPA's",
        TABEL.replace(DUKUNGAN, ""),
        at="95.000.000",
    ),
    Case("RINCIAN03", "all programs of the DIPA", TABEL),
    Case(
        "RINCIAN03",
        "a total that nothing bears out, of a table that may be misread",
        TABEL.replace(DUKUNGAN, "").replace(KALIMAT, ""),
    ),
)
