"""Rows of a table called the highest or lowest, rightly and wrongly."""

from ..kasus import Case

# ruff: noqa: E501 - a line of a report is one line here.


_UANG = (
    "No\tProgram\tPagu (Rp)\tRealisasi (Rp)\t%\n1\tProgram Penataan Arsip\t2.000.000\t1.900.000\t95,00\n"
    "2\tProgram Layanan Pembaca\t4.000.000\t3.600.000\t90,00\n3\tProgram Dukungan Kantor\t1.000.000\t980.000\t98,00\n"
    "\tJumlah\t7.000.000\t6.480.000\t92,57\n\n"
)
_UKUR = (
    "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n1\tNilai layanan pembaca arsip\t80,00\t84,00\t105,00\n"
    "2\tJumlah arsip yang tertata\t40\t40\t100,00\n3\tJumlah kunjungan pembaca\t500\t600\t120,00\n\n"
)
_JAUH = "Satu.\n\nDua.\n\nTiga.\n\n"

CASES = (
    Case(
        "KLAIM10",
        "the lowest by its value, far from the table",
        f"{_UANG}{_JAUH}Realisasi tertinggi terdapat pada Program Dukungan Kantor (98,00%), sedangkan yang terendah terdapat pada "
        "Program Penataan Arsip sebesar 95,00%.\n",
        "terendah",
        "Program Layanan Pembaca",
    ),
    Case(
        "KLAIM10",
        "the largest by the words alone",
        f"{_UANG}Program Penataan Arsip memperoleh pagu terbesar.\n",
        "terbesar",
        "Program Layanan Pembaca",
    ),
    Case(
        "KLAIM10",
        "another row beside the value of the highest",
        f"{_UKUR}Capaian paling tinggi diperoleh Nilai layanan pembaca arsip, yaitu 120,00%.\n",
        "paling tinggi",
        "Jumlah kunjungan pembaca",
    ),
    Case(
        "KLAIM10",
        "extremes as the table has them",
        f"{_UANG}{_UKUR}Penyerapan tertinggi ada pada Program Dukungan Kantor dan penyerapan terendah ada pada Program Layanan Pembaca "
        "dengan realisasi Rp. 3.600.000.\n\nCapaian terendah ialah Jumlah arsip yang tertata (100,00%), disusul Nilai layanan pembaca "
        "arsip (105,00%).\n",
    ),
    Case(
        "KLAIM10",
        "extremes of some rows, of another year, of other things",
        f"{_UANG}{_UKUR}Program Penataan Arsip memperoleh pagu terbesar di antara program teknis. Pada tahun 2021 dan 2022 pagu terbesar "
        "ada pada Program Penataan Arsip. Program Penataan Arsip melayani pembaca terbanyak. Selain Program Layanan Pembaca, Program "
        "Penataan Arsip memperoleh pagu terbesar.\n",
    ),
    Case(
        "KLAIM10",
        "rows below other rows, which are numbered anew",
        "No\tUraian\tPagu\n1\tPenataan Arsip Kantor\t9.000.000\n1\tRak Arsip Kantor\t4.000.000\n2\tBoks Arsip Kantor\t5.000.000\n"
        "2\tLayanan Pembaca Arsip\t6.000.000\n1\tPetugas Ruang Baca\t2.000.000\n2\tKursi Ruang Baca\t4.000.000\n\n"
        "Pagu terkecil ada pada Layanan Pembaca Arsip sebesar Rp6.000.000.\n",
    ),
    Case(
        "KLAIM10",
        "a word that is the unit of another row",
        "Keluaran\tSatuan\tPagu (Rp)\tRealisasi (Rp)\nPelatihan petugas\tKegiatan\t2.000.000\t1.500.000\n"
        "Penataan gudang\tUnit\t6.000.000\t5.800.000\n\n"
        "Sisa terbesar berasal dari kegiatan Layanan Umum sebesar Rp1.500.000.\n",
    ),
)
