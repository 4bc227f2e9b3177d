"""What one sentence computes, and what it only mentions."""

from ..kasus import Case

CAPAIAN = (
    "Target indikator “Persentase Arsip” sebesar 80% terpenuhi dengan realisasi 84%. Dengan capaian {}%,"
    " hasilnya sangat baik.\n"
)
HEMAT = "Realisasi sebesar Rp56.250.000 lebih rendah {}% daripada yang seharusnya, yaitu Rp75.000.000.\n"
SELISIH = "Realisasi menurut RO Rp75.000.000, sedangkan menurut jenis belanja Rp{} (selisih Rp18.750.000).\n"
LEBIH = "Pagu kegiatan ini Rp75.000.000, tetapi realisasinya Rp87.050.000, melampaui pagu sebesar Rp{}.\n"
SERAPAN = (
    "Pagu anggaran pada DIPA sebesar Rp75.000.000 dengan realisasi sebesar Rp72.300.000 atau 96,40%."
    "\n\nSecara umum kinerja berjalan baik dan anggaran terserap {}.\n"
)
NE = "Menurut {}, efisiensi (E) adalah {}%, sedangkan nilai efisiensinya (NE) {}%.\n"

DARI_TARGET = "Survei menghasilkan nilai 84 dari target 80, dengan capaian {}%. Sasaran ini tercapai.\n"

CASES = (
    Case(
        "CAPAIAN01",
        "a capaian behind its realisasi and target",
        DARI_TARGET.format("150,00"),
        at="150,00%",
        expected="105,00%",
    ),
    Case("CAPAIAN01", "a capaian behind its realisasi and target, as it is", DARI_TARGET.format("105")),
    Case(
        "CAPAIAN01",
        "a capaian in a sentence",
        CAPAIAN.format("104"),
        at="104%",
        expected="105%",
    ),
    Case("CAPAIAN01", "a capaian in a sentence that follows", CAPAIAN.format("105")),
    Case(
        "CAPAIAN01",
        "a capaian of which less is better",
        "Keterlambatan laporan menurun. Targetnya 2% dengan realisasi 0%, sehingga capaiannya 100%.\n",
    ),
    Case(
        "CAPAIAN01",
        "a capaian beside the target of another year",
        "Target 80% terpenuhi dengan realisasi 84%. Pada tahun lalu, capaian 97% belum memenuhi target.\n",
    ),
    Case(
        "PERSEN02",
        "an amount that is lower by another share",
        HEMAT.format("24,00"),
        at="24,00%",
        expected="25,00%",
    ),
    Case("PERSEN02", "an amount that is lower by this share", HEMAT.format("25,00")),
    Case(
        "PERSEN02",
        "a share lower than last year's",
        "Realisasi Rp56.250.000 dari pagu Rp75.000.000 itu 4,10% lebih rendah daripada serapan tahun 2022.\n",
    ),
    Case(
        "SISA03",
        "a difference that two amounts do not give",
        SELISIH.format("56.250.001"),
        at="Rp18.750.000",
        expected="Rp18.749.999",
    ),
    Case("SISA03", "a difference that two amounts give", SELISIH.format("56.250.000")),
    Case(
        "SISA03",
        "an amount above the pagu",
        LEBIH.format("12.500.000"),
        at="Rp12.500.000",
        expected="Rp12.050.000",
    ),
    Case("SISA03", "an amount above the pagu, as it is", LEBIH.format("12.050.000")),
    Case(
        "SISA03",
        "another pagu that is surpassed",
        "Pagu awal Rp70.000.000; realisasi Rp87.050.000 melampaui pagu sebesar Rp75.000.000.\n",
    ),
    Case(
        "PERSEN03",
        "a nilai efisiensi that does not follow",
        NE.format("Peraturan Menteri Keuangan Nomor 22/PMK.02/2021", "1,37", "54,42"),
        at="54,42%",
        expected="53,43%",
    ),
    Case(
        "PERSEN03",
        "a nilai efisiensi that follows but for the rounding of E, and one at its limit",
        NE.format("Peraturan Menteri Keuangan Nomor 22/PMK.02/2021", "1,37", "53,42")
        + "\n"
        + NE.format("peraturan itu", "30,36", "100"),
    ),
    Case("PERSEN03", "another formula", NE.format("peraturan yang baru", "1,37", "54,42")),
    Case("PERSEN04", "a share of the whole that no total gives", SERAPAN.format("98%"), at="98%"),
    Case(
        "PERSEN04", "a share of the whole, rounded", SERAPAN.format("96%") + "\nAnggarannya terserap 91%.\n"
    ),
)
