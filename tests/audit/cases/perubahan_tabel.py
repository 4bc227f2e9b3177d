"""A rise or a fall that a sentence tells from a year of which only a table gives the value."""

from ..kasus import Case

KOLOM = (
    "\nNo\tIndikator\tRealisasi 2022\tRealisasi 2023\n1\tIndeks pelayanan informasi\t83,40\t87,60\n"
    "2\tJumlah pengunjung rumah pintar\t7.200\t8.640\n"
)
BARIS = "\nTahun\tTarget\tNilai IKPA\n2021\t93,00\t94,10\n2022\t94,00\t93,50\n2023\t95,00\t92,15\n"
NAIK = "Pengunjung rumah pintar mencapai 8.640 orang, naik {} dari tahun 2022.\n"
TURUN = "Nilai IKPA sebesar 92,15 atau lebih rendah {} dibandingkan tahun sebelumnya karena revisi.\n"

CASES = (
    Case("SISA03", "columns of years", NAIK.format("1.404 orang") + KOLOM, at="1.404", expected="1.440"),
    Case("SISA03", "columns of years, as they are", NAIK.format("1.440 orang") + KOLOM),
    Case("SISA03", "rows of years", TURUN.format("1,53") + BARIS, at="1,53", expected="1,35"),
    Case("SISA03", "rows of years, as they are", TURUN.format("1,35") + BARIS),
    Case("PERSEN02", "a growth in percent", NAIK.format("12,00%") + KOLOM, at="12,00%", expected="20,00%"),
    Case("PERSEN02", "a growth in percent as it is", NAIK.format("20%") + KOLOM),
    Case(
        "SISA03",
        "from a year that the table does not have",
        NAIK.format("2.404 orang").replace("2022", "2019") + KOLOM,
    ),
)
