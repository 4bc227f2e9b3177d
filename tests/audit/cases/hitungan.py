"""Amounts that contradict each other, and those that nearly do."""

from ..kasus import Case

TABEL = """Uraian\tPagu\tRealisasi\tSisa\t%
a. Sewa Gudang\t120.000.000\t118.500.000\t1.500.000\t98,75
b. Cetak Formulir\t80.500.000\t80.000.000\t500.000\t99,38
c. Perjalanan Dinas\t45.250.000\t40.000.000\t5.250.000\t88,40
JUMLAH\t245.750.000\t238.500.000\t7.250.000\t97,05
"""
STATUS = """Status\tJabatan\tJumlah (orang)
PNS\tSekretaris\t1
\tStaf Pelaksana\t4
Jumlah PNS\t\t5
PPPK\tStaf Pelaksana\t2
Jumlah PPPK\t\t2
Jumlah\t\t7
"""
INDUK = """Uraian\tPagu\tRealisasi\t%
1. Program Dukungan Umum\t200.500.000\t198.500.000\t99.00
a. Sewa Gudang\t120.000.000\t118.500.000\t98.75
b. Cetak Formulir\t80.500.000\t80.000.000\t99.38
2. Program Sosialisasi\t45.250.000\t40.000.000\t88.40
a. Perjalanan Dinas\t30.250.000\t25.000.000\t82.64
b. Rapat Kerja\t15.000.000\t15.000.000\t100
"""
URAIAN = """A. Program Penyelenggaraan Pemilu (076.01.CQ)

Alokasi anggarannya sebesar Rp. 95.000.000, dengan realisasi sebesar Rp. 92.400.000 atau sebesar 97.26% yang \
terdiri dari 2 (dua) Kegiatan, yaitu sebagai berikut:

1. Pencetakan Surat Suara (CQ.6711)

Alokasi anggarannya sebesar Rp. 60.000.000 dengan realisasi sebesar Rp. 58.400.000 atau sebesar 97.33%

2. Pengiriman Kotak Suara (CQ.6712)

Alokasi anggarannya sebesar Rp. 35.000.000 dengan realisasi sebesar Rp. 34.000.000 atau sebesar 97.14%
"""
GESER = """Uraian\tPagu\tRealisasi
a. Sewa Gudang\t120.000.000\t118.500.000
b. Cetak Formulir\t\t
c. Perjalanan Dinas\t80.500.000\t80.000.000
d. Rapat Kerja\t45.250.000\t40.000.000
\t15.000.000\t15.000.000
"""
DUA = """BAB I

Program Pendidikan Pemilih Pemula dengan anggaran sebesar Rp. 75.400.000 dijalankan di tiga kecamatan.

BAB II

Kegiatan itu ditutup pada akhir tahun. Program Pendidikan Pemilih Pemula dengan anggaran sebesar \
Rp. 75.400.000 dipertanggungjawabkan dalam laporan ini.
"""
SELURUH = """Pagu anggaran Tahun 2023 pada DIPA sebesar Rp 245.750.000,00 dengan realisasi sebesar Rp \
238.500.000,00 atau 97,05%.

No\tKegiatan\tPagu\tRealisasi
1\tSewa Gudang\t120.000.000\t118.500.000
2\tCetak Formulir\t80.500.000\t80.000.000
3\tPerjalanan Dinas\t45.250.000\t40.000.000
"""
SISA = (
    "Dari pagu anggaran sebesar Rp 80.500.000 terdapat realisasi sebesar Rp 80.000.000 sehingga sisa"
    " anggarannya {}.\n"
)

CASES = (
    Case(
        "JUMLAH01",
        "a total that its rows do not give",
        TABEL.replace("7.250.000", "7.450.000"),
        at="7.450.000",
        expected="7.250.000",
    ),
    Case(
        "JUMLAH01",
        "a misprint in a row that spoils sum, balance and percentage is one finding",
        TABEL.replace("80.500.000\t", "80.900.000\t"),
        at="80.900.000",
        expected="80.500.000",
    ),
    Case(
        "JUMLAH01",
        "a parent above children that do not give it",
        INDUK.replace("200.500.000\t198.500.000\t99.00", "200.600.000\t198.500.000\t98.95"),
        at="200.600.000",
        expected="200.500.000",
    ),
    Case(
        "JUMLAH01",
        "a table of three levels, broken by a page, in order",
        INDUK.replace("2. Program", "\n- 7 -\n\n2. Program") + "TOTAL\t245.750.000\t238.500.000\t97.05\n",
    ),
    Case("JUMLAH01", "a table that adds up", TABEL),
    Case(
        "JUMLAH01",
        "a total of some of the rows only by its name",
        "Uraian\tPagu\nJumlah dokumen SOP tahap pertama\t3\n"
        "Jumlah dokumen SOP tahap kedua\t4\nJumlah dokumen SOP tahap ketiga\t9\n",
    ),
    Case(
        "JUMLAH01",
        "no breakdown: the rows below are examples",
        "Uraian\tPagu\n1. Program Umum\t900.000.000\na. Sewa Gudang\t100.000.000\n"
        "b. Cetak Formulir\t50.000.000\n",
    ),
    Case(
        "JUMLAH01",
        "programs by Roman numbers, kegiatan by Arabic ones, two columns of pagu",
        "No\tProgram/Kegiatan\tPagu Awal\tPagu Akhir\tRealisasi\n"
        "I\tProgram Dukungan Umum\t190.000.000\t200.500.000\t198.500.000\n"
        "1\tSewa Gudang\t110.000.000\t120.000.000\t118.500.000\n"
        "2\tCetak Formulir\t80.000.000\t80.500.000\t80.000.000\n"
        "II\tProgram Sosialisasi\t40.000.000\t45.250.000\t40.000.000\n"
        "1\tPerjalanan Dinas\t30.000.000\t30.250.000\t25.000.000\n"
        "2\tRapat Kerja\t10.000.000\t15.000.000\t15.000.000\n"
        "\tJumlah\t230.000.000\t245.750.000\t238.500.000\n",
    ),
    Case(
        "JUMLAH02",
        "a table that breaks the whole pagu down but another realisasi",
        SELURUH.replace("80.000.000", "79.000.000"),
        at="238.500.000",
        expected="237.500.000",
    ),
    Case(
        "JUMLAH02",
        "a table of another pagu breaks nothing down",
        SELURUH.replace("80.500.000\t80.000.000", "81.500.000\t79.000.000"),
    ),
    Case(
        "SISA01",
        "a balance that is not pagu less realisasi",
        SISA.format("Rp 5.000.000"),
        at="5.000.000",
        expected="500.000",
    ),
    Case("SISA01", "a balance that is", SISA.format("Rp. 500.000,-")),
    Case(
        "SISA01",
        "a balance whose words follow it",
        "Realisasi kegiatan ini Rp7.779.000 dari pagu Rp8.200.000; sebesar Rp412.000 tidak digunakan.\n",
        at="412.000",
        expected="421.000",
    ),
    Case(
        "SISA01",
        "a difference of pagu and realisasi",
        "Selisih antara pagu Rp3.651.000 dan realisasi Rp3.650.000 sebesar Rp1.100.\n",
        at="1.100",
        expected="1.000",
    ),
    Case(
        "SISA01",
        "an amount beside a difference that is not named",
        "Selisih antara pagu Rp3.651.000 dan realisasi Rp3.650.000 sudah disetor; honor sebesar Rp1.100.\n",
    ),
    Case(
        "SISA01",
        "a balance whose words follow it, and that is",
        "Realisasi kegiatan ini Rp7.779.000 dari pagu Rp8.200.000; sebesar Rp421.000 tidak digunakan.\n",
    ),
    Case(
        "SISA02",
        "realisasi above the pagu",
        "Uraian\tPagu\tRealisasi\t%\nSewa Gudang\t120.000.000\t121.200.000\t101,00\n"
        "Cetak Formulir\t80.500.000\t80.000.000\t99,38\n",
        at="121.200.000",
    ),
    Case(
        "SISA02",
        "a report that says itself that the pagu is exceeded",
        "Realisasi kegiatan ini Rp121.200.000, sedangkan pagunya Rp120.000.000. Realisasi itu melampaui pagu"
        " sebesar Rp1.200.000.\n",
    ),
    Case(
        "NILAI01",
        "amounts of other things in sentences of many kinds",
        """1. Sewa Gudang (CQ.6711)

Pagu kegiatan ini Rp80.500.000, sedangkan realisasinya Rp80.000.000 atau 99,38%. Anggaran yang \
tersisa Rp500.000.

2. Cetak Formulir (CQ.6712)

Dari pagu Rp45.250.000, kegiatan ini membelanjakan Rp40.000.000 (88,40%) sehingga tersisa Rp5.250.000.

Serapan terendah terdapat pada kegiatan Cetak Formulir, yaitu 88,40% dari pagu Rp45.250.000. Sisa terbesar \
berasal dari kegiatan Cetak Formulir sebesar Rp5.250.000; kegiatan Sewa Gudang sebesar Rp500.000.

Selisih antara pagu Rp80.500.000 dan realisasi Rp80.000.000 sebesar Rp500.000, atau 0,62% lebih rendah.
""",
    ),
    Case(
        "SISA02",
        "realisasi as high as the pagu",
        "Uraian\tPagu\tRealisasi\t%\nSewa Gudang\t120.000.000\t120.000.000\t100\n"
        "Cetak Formulir\t80.500.000\t80.000.000\t99,38\n",
    ),
    Case(
        "PERSEN01",
        "a percentage of a sentence that does not follow",
        "Alokasi anggaran kegiatan ini sebesar Rp. 80.500.000 dengan realisasi sebesar Rp. 80.000.000"
        " atau 98.38%.\n",
        at="98.38%",
        expected="99.38%",
    ),
    Case(
        "PERSEN01",
        "a percentage cut off, not rounded, and one rounded to a whole",
        TABEL.replace("99,38", "99,37").replace("98,75", "99"),
    ),
    Case(
        "PERSEN01",
        "shares of the whole are no shares of the pagu",
        "Jenis Belanja\tPagu\tRealisasi\t%\nPegawai\t120.000.000\t118.500.000\t48,83\n"
        "Barang\t80.500.000\t80.000.000\t32,76\nModal\t45.250.000\t40.000.000\t18,41\n"
        "JUMLAH\t245.750.000\t238.500.000\t100,00\n",
    ),
    Case(
        "RINCIAN01",
        "a parent of the walk against its children",
        URAIAN.replace("Rp. 92.400.000 atau sebesar 97.26%", "Rp. 93.400.000 atau sebesar 98.32%"),
        at="93.400.000",
        expected="92.400.000",
    ),
    Case("RINCIAN01", "a walk that adds up", URAIAN),
    Case(
        "RINCIAN02",
        "a parent that announces a child too many",
        URAIAN.replace("2 (dua)", "3 (tiga)"),
        at="3",
        expected="2",
    ),
    Case("RINCIAN02", "a child without a code counts too", URAIAN.replace(" (CQ.6712)", "")),
    Case(
        "NILAI01",
        "two amounts for one program",
        DUA.replace("75.400.000 dip", "74.500.000 dip"),
        at="74.500.000",
    ),
    Case("NILAI01", "one amount, written in two ways", DUA.replace("75.400.000 dip", "75.400.000,00 dip")),
    Case(
        "NILAI01",
        "two amounts for two years",
        DUA.replace("pemula dengan", "pemula Tahun 2022 dengan")
        .replace("anggaran sebesar Rp. 75.400.000 dij", "anggaran Tahun 2022 sebesar Rp. 71.000.000 dij")
        .replace("anggaran sebesar Rp. 75.400.000 dip", "anggaran Tahun 2023 sebesar Rp. 75.400.000 dip"),
    ),
    Case(
        "NILAI01",
        "two amounts in two reports given together",
        DUA,
        at="75.500.000",
        files=(("tahunan.txt", DUA.replace("75.400.000", "75.500.000")),),
    ),
    Case("TABEL01", "amounts one row too low", GESER, at="Cetak Formulir"),
    Case(
        "TABEL01",
        "a heading without amounts, and a total without a name",
        "Uraian\tPagu\tRealisasi\n1. Program Dukungan Umum\t\t\na. Sewa Gudang\t120.000.000\t118.500.000\n"
        "b. Cetak Formulir\t80.500.000\t80.000.000\n\t200.500.000\t198.500.000\n",
    ),
    Case(
        "JUMLAH01",
        "a total of one row after the total of another group",
        STATUS,
    ),
    Case(
        "JUMLAH01",
        "a total of one row that differs from it",
        STATUS.replace("Jumlah PPPK\t\t2", "Jumlah PPPK\t\t4"),
        at="4",
        expected="2",
    ),
    Case(
        "NILAI01",
        "an amount after a sentence that denies another",
        "1. Sewa Gudang (CQ.6711)\n\nTidak ada sisa anggaran pada kegiatan ini; pagu Rp80.500.000 habis"
        " digunakan.\n\n2. Cetak Formulir (CQ.6712)\n\nTidak ada realisasi pada kegiatan ini. Pagunya"
        " Rp1.000.000.\n\nKode\tUraian\tPagu\tRealisasi\tSisa\n"
        "CQ.6711\tSewa Gudang\t80.500.000\t80.500.000\t0\n"
        "CQ.6712\tCetak Formulir\t1.000.000\t0\t1.000.000\n",
    ),
    Case(
        "NILAI01",
        "the whole after a list of programs",
        "1. Program sewa gudang (076.01.CQ)\n2. Program cetak formulir (076.01.WA)\n\nPer 31 Desember 2023"
        " belanja yang tercatat sebesar Rp 80.000.000,00 dari total anggaran DIPA sebesar Rp. 80.500.000.\n\n"
        "Program\tPagu\tRealisasi\nCQ Sewa Gudang\t60.500.000\t60.500.000\n"
        "WA Cetak Formulir\t20.000.000\t19.500.000\n",
    ),
    Case(
        "SISA02",
        "an admission of another thing",
        "Pagu kegiatan sewa kendaraan Rp20.000.000, tetapi realisasinya Rp20.400.000, melampaui pagu sebesar"
        " Rp400.000.\n\nUraian\tPagu\tRealisasi\nSewa Gudang Arsip\t120.000.000\t121.200.000\n"
        "Cetak Formulir\t80.500.000\t80.000.000\n",
        at="121.200.000",
    ),
    Case(
        "SISA02",
        "an admission by name, and one by the count of rows",
        "Realisasi melampaui pagu pada kegiatan Sewa Gudang Arsip dengan kelebihan sebagian. Pada tabel kedua"
        " terdapat 2 (dua) RO yang melampaui pagu.\n\nUraian\tPagu\tRealisasi\n"
        "Sewa Gudang Arsip\t120.000.000\t121.200.000\nCetak Formulir\t80.500.000\t80.000.000\n\n"
        "Uraian\tPagu\tRealisasi\nSewa Kotak\t10.000.000\t10.200.000\nSewa Truk\t5.000.000\t5.100.000\n",
    ),
    Case(
        "SISA02",
        "an admission by code",
        "Rincian CQ.6711 melampaui pagu karena sewa yang mendadak.\n\nKode\tUraian\tPagu\tRealisasi\n"
        "CQ.6711\tSewa Gudang\t120.000.000\t121.200.000\nCQ.6712\tCetak Formulir\t80.500.000\t80.000.000\n",
    ),
    Case(
        "NILAI01",
        "two of one kind, told apart by a Roman number",
        "Kegiatan Penataan Arsip Wilayah I dengan pagu sebesar Rp5.000.000 dan realisasi sebesar Rp4.000.000"
        " atau 80%.\n\n"
        "Kegiatan Penataan Arsip Wilayah II dengan pagu sebesar Rp7.000.000 dan realisasi sebesar Rp6.300.000"
        " atau 90%.\n",
    ),
    Case(
        "RINCIAN03",
        "a row that is gone: the total agrees with itself",
        TABEL.replace("b. Cetak Formulir\t80.500.000\t80.000.000\t500.000\t99,38\n", ""),
        at="245.750.000",
    ),
    Case(
        "RINCIAN03",
        "a row that stands twice",
        TABEL.replace("JUMLAH\t", "b. Cetak Formulir\t80.500.000\t80.000.000\t500.000\t99,38\nJUMLAH\t"),
        at="245.750.000",
    ),
    Case(
        "RINCIAN03",
        "a total that a sentence bears out, and one wrong row",
        "Pagu anggaran pada DIPA sebesar Rp245.750.000 dengan realisasi sebesar Rp238.500.000.\n\n"
        "Uraian\tPagu\nSewa Gudang\t120.000.000\nCetak Formulir\t80.400.000\nPerjalanan Dinas\t45.250.000\n"
        "JUMLAH\t245.750.000\n",
        at="245.750.000",
    ),
    Case(
        "RINCIAN03",
        "a total that a sentence bears out, and rows that give it",
        "Pagu anggaran pada DIPA sebesar Rp245.750.000 dengan realisasi sebesar Rp238.500.000.\n\n"
        "Uraian\tPagu\nSewa Gudang\t120.000.000\nCetak Formulir\t80.500.000\nPerjalanan Dinas\t45.250.000\n"
        "JUMLAH\t245.750.000\n",
    ),
    Case(
        "SISA01",
        "a realisasi in a sentence that the table denies is wrong, not its sisa",
        "Pagu anggaran pada DIPA sebesar Rp245.750.000 dengan realisasi sebesar Rp283.500.000 dan sisa"
        " anggaran sebesar Rp7.250.000.\n\n" + TABEL,
        at="Rp283.500.000",
        expected="Rp238.500.000",
    ),
    Case(
        "NILAI01",
        "the total of a table whose pagu is the whole pagu, but another realisasi",
        "Pagu anggaran pada DIPA sebesar Rp245.750.000 dengan realisasi sebesar Rp238.600.000.\n\n" + TABEL,
        at="Rp238.600.000",
    ),
    Case(
        "NILAI01",
        "the total of a table of another pagu",
        "Pagu anggaran pada DIPA sebesar Rp345.750.000 dengan realisasi sebesar Rp338.600.000.\n\n" + TABEL,
    ),
    Case(
        "PERSEN01",
        "a share that its amounts follow",
        "Program Sewa Gudang memiliki pagu Rp20.000.000. Realisasi terendah terdapat pada kegiatan Cetak"
        " Formulir, yakni 98,38% atau Rp80.000.000 dari pagu Rp80.500.000.\n",
        at="98,38%",
        expected="99,38%",
    ),
    Case(
        "PERSEN01",
        "a share that its amounts follow and give",
        "Program Sewa Gudang memiliki pagu Rp20.000.000. Realisasi terendah terdapat pada kegiatan Cetak"
        " Formulir, yakni 99,38% atau Rp80.000.000 dari pagu Rp80.500.000.\n",
    ),
    Case(
        "PERSEN01",
        "three noughts too many in an amount, which the percentage tells",
        "Alokasi anggaran kegiatan ini sebesar Rp. 80.500.000.000 dengan realisasi sebesar Rp. 80.000.000"
        " atau 99.38%.\n",
        at="Rp. 80.500.000.000",
        expected="Rp. 80.500.000",
    ),
    Case(
        "NILAI01",
        "a percentage that does not follow, and the same one of the same pagu that does",
        "Rapat kerja dengan alokasi anggaran sebesar Rp80.500.000 dan realisasi sebesar Rp78.225.000 atau"
        " 97,21%.\n\nBAB III\n\nUntuk rapat itu alokasi anggarannya sebesar Rp80.500.000 dengan realisasi"
        " sebesar Rp78.255.000 atau 97,21%.\n",
        at="Rp78.225.000",
        expected="Rp78.255.000",
    ),
    Case(
        "NILAI01",
        "a sentence that goes on with the amounts of the code named before",
        "Anggaran untuk itu ada pada kegiatan Sewa Gudang (CQ.6711). Dari pagu Rp80.400.000, terealisasi"
        " Rp80.000.000.\n\nKode\tUraian\tPagu\tRealisasi\nCQ.6711\tSewa Gudang\t80.500.000\t80.000.000\n"
        "CQ.6712\tCetak Formulir\t45.250.000\t40.000.000\n",
        at="80.500.000",
    ),
    Case(
        "NILAI01",
        "a sentence that goes on after two codes is of neither",
        "Anggaran untuk itu ada pada CQ.6711 dan CQ.6712. Dari pagu Rp125.750.000, terealisasi Rp120.000.000."
        "\n\nKode\tUraian\tPagu\tRealisasi\nCQ.6711\tSewa Gudang\t80.500.000\t80.000.000\n"
        "CQ.6712\tCetak Formulir\t45.250.000\t40.000.000\n",
    ),
)
