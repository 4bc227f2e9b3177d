"""A budget walk as a list of paragraphs, and the amount that announces it."""

from ..kasus import Case

URAIAN = (
    "Program Penguatan Pengawasan. Alokasi anggarannya Rp{}, terdiri dari:\n\n"
    "- Pelatihan Pengawas sebesar Rp41.500.000 dan terealisasi Rp{} (98,80%)\n\n"
    "- Rapat Kerja sebesar Rp{} dan terealisasi Rp50.000.000 ({})\n\n"
    "- Sewa Peralatan sebesar Rp59.860.000 dan terealisasi Rp58.100.000 (97,06%)\n"
)
BENAR = ("152.610.000", "41.000.000", "51.250.000", "97,56%")
DAFTAR = (
    "Kegiatan ini memperoleh anggaran Rp. {},- yang terdiri dari:\n\n"
    "1. Pelatihan Pengawas: Rp. 41.500.000,-\n\n2. Rapat Kerja: Rp. 51.250.000,-\n\n"
    "3. Sewa Peralatan: Rp. 59.860.000,-\n"
)

CASES = (
    Case("RINCIAN01", "items as paragraphs as they are", URAIAN.format(*BENAR)),
    Case(
        "RINCIAN01",
        "the parent of items as paragraphs",
        URAIAN.format("152.160.000", *BENAR[1:]),
        at="Rp152.160.000",
    ),
    Case(
        "RINCIAN01",
        "one of items as paragraphs",
        URAIAN.format(*BENAR[:2], "52.150.000", BENAR[3]),
        "Rp52.150.000",
        "Rp51.250.000",
    ),
    Case(
        "PERSEN01",
        "the realisasi of an item",
        URAIAN.format(BENAR[0], "40.100.000", *BENAR[2:]),
        at="98,80%",
    ),
    Case("PERSEN01", "the share of an item", URAIAN.format(*BENAR[:3], "95,76%"), "95,76%", "97,56%"),
    Case("RINCIAN01", "items behind a colon", DAFTAR.format("172.610.000"), at="Rp. 172.610.000,-"),
    Case("RINCIAN01", "items behind a colon as they are", DAFTAR.format("152.610.000")),
    Case(
        "RINCIAN01",
        "some items only",
        DAFTAR.format("172.610.000").replace("yang terdiri dari", "antara lain untuk"),
    ),
    Case("RINCIAN01", "items of which one cannot be read", DAFTAR.format("172.610.000") + "\n4. Honor\n"),
)
