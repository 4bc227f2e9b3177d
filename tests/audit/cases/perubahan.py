"""A rise or a fall that a sentence tells, beside the two values that it must follow from."""

from ..kasus import Case

NAIK = (
    "Pengunjung rumah pintar pada tahun 2023 mencapai 8.640 orang, naik {} orang dari tahun 2022 sebanyak"
    " 7.200 orang{}.\n"
)
MENJADI = (
    "Nilai pelayanan informasi meningkat {} poin dari 85,10 pada tahun 2022 menjadi 86,53 pada tahun 2023.\n"
)
TAHUN = (
    "Hibah tahun 2022 sebesar Rp1.250.000.000 dan tahun 2023 sebesar Rp1.400.000.000, sehingga terjadi"
    " kenaikan sebesar {} atau {}.\n"
)
KALIMAT_LAIN = (
    "Nilai kearsipan terealisasi {} dari target 70,00. Dibandingkan dengan tahun 2022 yang sebesar 68,50, ada"
    " peningkatan 3,60 poin.\n"
)
LEBIH = "Nilai IKPA sebesar 92,15 atau lebih rendah {} dari tahun 2022 ({}) karena revisi.\n"
IKPA = "\nTahun\tTarget\tNilai IKPA\n2021\t93,00\t94,10\n2022\t94,00\t93,50\n2023\t95,00\t92,15\n"

ITU = "Layanan tahun ini memperoleh nilai 81,40. Nilai itu naik {} poin dari tahun 2022 yang sebesar 78,90.\n"

CASES = (
    Case("SISA03", "the rise of a value that the sentence before tells", ITU.format("2,05"), at="2,05"),
    Case("SISA03", "the rise of a value that the sentence before tells, as it is", ITU.format("2,50")),
    Case("SISA03", "a rise in a sentence", NAIK.format("1.404", ""), at="1.404"),
    Case(
        "SISA03",
        "a rise that its percentage contradicts too",
        NAIK.format("1.404", " atau meningkat 20,00%"),
        at="1.404",
        expected="1.440",
    ),
    Case("SISA03", "a rise as it is", NAIK.format("1.440", " atau meningkat 20%")),
    Case("SISA03", "from one value to another", MENJADI.format("1,34"), at="1,34"),
    Case("SISA03", "from one value to another, as it is", MENJADI.format("1,43")),
    Case(
        "SISA03",
        "two years",
        TAHUN.format("Rp105.000.000", "12,00%"),
        at="Rp105.000.000",
        expected="Rp150.000.000",
    ),
    Case("SISA03", "two years, cut off and rounded", TAHUN.format("Rp150 juta", "12%")),
    Case("SISA03", "the value reached a sentence before", KALIMAT_LAIN.format("72,01"), at="3,60"),
    Case("SISA03", "the value reached a sentence before, as it is", KALIMAT_LAIN.format("72,10")),
    Case(
        "SISA03",
        "a former value that a table gives otherwise",
        LEBIH.format("1,35", "95,30") + IKPA,
        at="95,30",
        expected="93,50",
    ),
    Case(
        "SISA03",
        "a difference of values that a table bears out",
        LEBIH.format("1,53", "93,50") + IKPA,
        at="1,53",
        expected="1,35",
    ),
    Case("SISA03", "a difference as it is", LEBIH.format("1,35", "93,50") + IKPA),
    Case(
        "PERSEN02",
        "a fall behind what it is compared with",
        "Partisipasi sebesar 80,50%, turun dibandingkan tahun 2019 (81,80%) sebesar 3,10%.\n",
        at="3,10%",
    ),
    Case(
        "PERSEN02",
        "a fall in points, and one in percent of the former value",
        "Partisipasi sebesar 80,50%, turun dibandingkan tahun 2019 (81,80%) sebesar 1,30%.\n\n"
        "Partisipasi sebesar 80,50%, turun 1,59% dari tahun 2019 yang sebesar 81,80%.\n",
    ),
    Case(
        "PERSEN02",
        "a growth beside the rise that it follows from",
        NAIK.format("1.440", " atau meningkat 12,00%"),
        at="12,00%",
        expected="20,00%",
    ),
    Case(
        "PERSEN02",
        "a quotient told as a growth",
        "Standar kerja yang tersusun 17 dokumen dari 15 dokumen tahun 2022 atau peningkatan sebesar 113%.\n",
        at="113%",
    ),
    Case(
        "PERSEN02",
        "percentages that are rounded themselves",
        "Persentase berkas lengkap sebesar 97,85% dibandingkan tahun 2022 sebesar 86,30% naik 11,56%.\n",
    ),
    Case(
        "SISA03",
        "a level that was reached, an amount of several things, and a guess",
        "Keluhan menurun sebesar 15 kasus dari tahun 2022 sebanyak 40 kasus.\n\n"
        "Tahun 2021 ada 40 kasus, tahun 2022 ada 45 kasus, lalu ada 50 kasus, jadi naik 12 kasus.\n\n"
        "Pengunjung mencapai 8.640 orang, naik sekitar 1.400 orang dari tahun 2022 sebanyak 7.200 orang.\n\n"
        "Pengunjung mencapai 8.640 orang, naik 1,2 kali dari tahun 2022 sebanyak 7.200 orang.\n",
    ),
    Case(
        "SISA03",
        "a number of other things, and a change of another value than the two",
        "Pegawai 22 orang, berkurang 2 orang karena pensiun dari 3 orang yang mengajukan.\n\n"
        "Kelas pemilu 22 kelas, bertambah 3 kelas dari 5 kelas yang direncanakan.\n\n"
        "Target itu diubah dari target 80% menjadi 85%, meningkat 10% dari tahun 2022.\n\n"
        "Dana tahun 2022 sebesar Rp500.000.000 dan tahun 2023 sebesar Rp550.000.000, sehingga terjadi"
        " penurunan 5 kegiatan.\n\n"
        "Nilai IKPA mencapai 92,15. Nilai arsip dibandingkan tahun 2022 sebesar 75,10 naik 1,50 poin.\n",
    ),
)
