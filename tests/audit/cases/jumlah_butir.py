"""Amounts numbered inside a paragraph, and the one that announces them."""

from ..kasus import Case

KEGIATAN = (
    "Sasaran ini didukung tiga kegiatan dengan total anggaran Rp.{},- yaitu 1) Kelas Pemilu Rp.41.500.000, 2)"
    " Rumah Pintar Rp.51.250.000,-, 3) Pameran Arsip sebesar Rp.59.860.000,-.\n"
)
PAGU = (
    "Anggarannya Rp152.610.000 dengan penyerapan Rp149.250.000 atau 97,80% dari tiga kegiatan, yaitu 1) Kelas"
    " Pemilu Rp41.500.000, 2) Rumah Pintar Rp51.250.000, 3) Pameran Arsip Rp59.860.000.\n"
)

CASES = (
    Case("JUMLAH01", "numbered activities", KEGIATAN.format("152.160.000"), at="152.160.000"),
    Case("JUMLAH01", "numbered activities as they are", KEGIATAN.format("152.610.000")),
    Case("JUMLAH01", "pagu and realisasi before the pagu of each", PAGU),
    Case(
        "JUMLAH01",
        "some of the activities",
        KEGIATAN.replace("yaitu", "antara lain").format("192.610.000"),
    ),
)
