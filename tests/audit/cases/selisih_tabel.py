"""A column of a table that is the difference of two others."""

from ..kasus import Case

KEPALA = "No\tIndikator\tRealisasi 2022\tRealisasi 2023\t{}\n"
NAIK = (
    KEPALA.format("Kenaikan") + "1\tIndeks pelayanan informasi\t83,40\t87,60\t4,20\n"
    "2\tJumlah pengunjung rumah pintar\t7.200\t8.640\t{}\n"
    "3\tNilai pengawasan kearsipan\t68,50\t72,10\t3,60\n"
)
TURUN = (
    KEPALA.format("Penurunan (%)") + "1\tSengketa proses yang ditangani\t40\t30\t25,00\n"
    "2\tKeluhan yang diterima\t120\t90\t{}\n"
    "3\tAduan yang kedaluwarsa\t15\t12\t20,00\n"
    "4\tTemuan yang belum selesai\t8\t8\t0\n"
)
BERTANDA = (
    KEPALA.format("Selisih") + "1\tSosialisasi\t12\t15\t3\n2\tPelatihan\t14\t9\t{}\n"
    "3\tKelas pemilu\t1.150\t1.312\t162\n4\tRapat kerja\t6\t6\t-\n"
)

CASES = (
    Case("SISA03", "a column of rises", NAIK.format("1.404"), at="1.404"),
    Case("SISA03", "a column of rises as they are", NAIK.format("1.440")),
    Case(
        "SISA03",
        "a rise of values that a sentence bears out",
        "Pengunjung tahun 2022 ialah 7.200 orang dan tahun 2023 ialah 8.640 orang.\n\n"
        + NAIK.format("1.404"),
        at="1.404",
        expected="1.440",
    ),
    Case("SISA03", "a difference with its sign", BERTANDA.format("-6"), at="-6"),
    Case("SISA03", "a difference with its sign, as it is", BERTANDA.format("-5")),
    Case("SISA03", "a difference in brackets", BERTANDA.format("(5)")),
    Case("PERSEN02", "a column of falls in percent", TURUN.format("33,33"), at="33,33"),
    Case("PERSEN02", "a column of falls in percent, as they are", TURUN.format("25,00")),
    Case(
        "SISA03",
        "a column of a rise that is none of two columns",
        KEPALA.format("Kenaikan target")
        + "1\tSosialisasi\t12\t15\t1\n2\tPelatihan\t14\t9\t2\n3\tKelas\t10\t12\t2\n",
    ),
)
