"""Rows of a breakdown whose parent is gone."""

from ..kasus import Case

KEPALA = "Uraian\tPagu\tRealisasi\t%\n"
UMUM = (
    "1. Program Dukungan Umum\t200.500.000\t198.500.000\t99.00\n"
    "a. Sewa Gudang\t120.000.000\t118.500.000\t98.75\n"
    "b. Cetak Formulir\t80.500.000\t80.000.000\t99.38\n"
)
SOSIALISASI = "2. Program Sosialisasi\t45.250.000\t40.000.000\t88.40\n"
RAPAT = "a. Perjalanan Dinas\t30.250.000\t25.000.000\t82.64\nb. Rapat Kerja\t15.000.000\t15.000.000\t100\n"
KODE = (
    "Kode\tUraian\tPagu\tRealisasi\n"
    "CQ.6709\tTahapan\t200.500.000\t198.500.000\nCQ.6709.QGE\tSewa Gudang\t120.000.000\t118.500.000\n"
    "CQ.6709.QMA\tCetak Formulir\t80.500.000\t80.000.000\nCQ.6710\tSosialisasi\t45.250.000\t40.000.000\n"
    "CQ.6710.QGE\tPerjalanan Dinas\t30.250.000\t25.000.000\n"
    "CQ.6710.QMA\tRapat Kerja\t15.000.000\t15.000.000\n"
)
DATA = "CQ.6711\tData\t30.000.000\t29.000.000\n"
PEMUTAKHIRAN = (
    "CQ.6711.QGE\tPemutakhiran\t10.000.000\t10.000.000\nCQ.6711.QMA\tPenetapan\t20.000.000\t19.000.000\n"
)

CASES = (
    Case("RINCIAN04", "a program that is gone", KEPALA + UMUM + RAPAT, at="Perjalanan Dinas"),
    Case("RINCIAN04", "a program that is there", KEPALA + UMUM + SOSIALISASI + RAPAT),
    Case(
        "RINCIAN04",
        "a program that is gone from a list without marks",
        (KEPALA + UMUM + RAPAT).replace("a. ", "").replace("b. ", ""),
        at="Perjalanan Dinas",
    ),
    Case("RINCIAN04", "a code that is gone, one of three", KODE + PEMUTAKHIRAN, at="Pemutakhiran"),
    Case("RINCIAN04", "codes that are there", KODE + DATA + PEMUTAKHIRAN),
    Case(
        "JUMLAH01",
        "rows that follow a parent which they do not fill",
        KEPALA + UMUM.replace("b. Cetak Formulir\t80.500.000", "b. Cetak Formulir\t80.050.000"),
        at="80.050.000",
    ),
)
