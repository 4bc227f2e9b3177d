"""Numbers that differ by a slip from their copy, and those that are other numbers."""

from ..kasus import Case

TABEL = """Uraian\tPagu\tRealisasi\tSisa\t%
Sewa Gudang Arsip\t120.000.000\t118.500.000\t1.500.000\t98,75
Cetak Formulir\t80.500.000\t80.000.000\t500.000\t99,38
Perjalanan Dinas\t45.250.000\t40.000.000\t5.250.000\t88,40
JUMLAH\t245.750.000\t238.500.000\t7.250.000\t97,05
"""
TERENDAH = "Serapan terendah terdapat pada kegiatan {}, disusul {}.\n\n" + TABEL
HIBAH = (
    "{} hibah sebesar Rp1{} dari Pemerintah Kota Contoh untuk Pemilihan Wali Kota dan Wakil Wali Kota {}.\n"
)

CASES = (
    Case(
        "NILAI02",
        "a percentage after a name, off by a digit",
        TERENDAH.format("Perjalanan Dinas (88,40%)", "Sewa Gudang Arsip (98,65%)"),
        at="98,65%",
        expected="98,75%",
    ),
    Case(
        "NILAI02",
        "an amount after a name, with two digits that changed places",
        "Sisa terbesar berasal dari Perjalanan Dinas sebesar Rp2.550.000.\n\n" + TABEL,
        at="Rp2.550.000",
        expected="Rp5.250.000",
    ),
    Case(
        "NILAI02",
        "percentages after names as the table has them, and the unspent share",
        TERENDAH.format("Perjalanan Dinas (88,40%)", "Sewa Gudang Arsip yang menyisakan 1,25%")
        + "\nSisa pada Sewa Gudang Arsip (1,25%) kecil.\n",
    ),
    Case(
        "NILAI02",
        "an amount that others of its paragraph give, one digit off that of another thing",
        "Pengadaan tinta: dari pagu Rp48.000.000 dibayarkan Rp42.748.682. Yang tersisa Rp5.251.318.\n\n"
        "Uraian\tPagu\tRealisasi\tSisa\nCetak Formulir\t80.500.000\t75.249.682\t5.250.318\n",
    ),
    Case(
        "NILAI02",
        "an amount that is the sum of two of the table, one digit off one of them",
        "Kedua kegiatan itu dibiayai Rp477.719.600.\n\n"
        "Uraian\tPagu\nSewa gudang\t177.719.600\nCetak formulir\t300.000.000\nPerjalanan dinas\t45.250.000\n",
    ),
    Case(
        "NILAI02",
        "an altogether different number after a name is of something else",
        TERENDAH.format("Perjalanan Dinas (88,40%)", "Sewa Gudang Arsip (61,20% pada semester pertama)"),
    ),
    Case(
        "NILAI02",
        "the same words twice with another digit",
        HIBAH.format("Di luar DIPA tercatat", "1.199.970.000", "2024")
        + "\n"
        + HIBAH.format("Selain itu, pada tahun ini tercatat", "1.199.870.000", "Tahun 2024"),
        at="Rp11.199.870.000",
        expected="Rp11.199.970.000",
    ),
    Case(
        "NILAI02",
        "the same words twice with the same number, and with that of another thing",
        HIBAH.format("Di luar DIPA tercatat", "1.199.970.000", "2024")
        + "\n"
        + HIBAH.format("Selain itu, pada tahun ini tercatat", "1.199.970.000", "2024")
        + "\n"
        + HIBAH.format("Pada tahun berikutnya tercatat", "4.000.000.000", "2024"),
    ),
    Case(
        "NILAI02",
        "the highest of a table, off by a digit",
        "Serapan tertinggi, yaitu 99,48%, terdapat pada satu kegiatan.\n\n" + TABEL,
        at="99,48%",
        expected="99,38%",
    ),
    Case(
        "NILAI02",
        "the highest of a table, and of what no table has",
        "Serapan tertinggi, yaitu 99,38%, ada pada satu kegiatan. Serapan bulanan terendah, yaitu 12,75%,"
        " terjadi pada Januari.\n\n" + TABEL,
    ),
    Case(
        "NILAI02",
        "a number of a sentence whose digits changed places from the table's",
        "Daftar pemilih memuat 800.294 pemilih.\n\nKecamatan\tPemilih\nUtara\t400.149\nSelatan\t400.100\n"
        "Jumlah\t800.249\n",
        at="800.294",
        expected="800.249",
    ),
    Case(
        "NILAI02",
        "round numbers that differ in two digits, and a number that stands twice",
        "Hibah tahap pertama Rp16.700.000. Pagu awal Rp120.500.000, lalu pagu awal Rp120.500.000 itu berubah."
        "\n\nUraian\tPagu\nTahap kedua\t17.600.000\nSewa Gudang Arsip\t125.000.000\n",
    ),
)
