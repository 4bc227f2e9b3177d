"""Amounts of a sentence that add up to another, and shares of an amount with what they come to."""

from ..kasus import Case

SELURUHNYA = "Belanja operasi sebesar Rp{} dan belanja modal sebesar Rp{}, seluruhnya Rp3.650.000.000.\n"
TERDIRI = (
    "Hibah pemilihan sebesar Rp2.450.000.000 terdiri dari biaya honorarium Rp{}, biaya logistik"
    " Rp800.000.000, dan biaya sosialisasi Rp250.000.000.\n"
)
TAHAP = (
    "Naskah hibah bernilai Rp4.400.000.000, dengan pencairan tahap I 40% sebesar Rp{} dan tahap II 60%"
    " sebesar Rp{}.\n"
)
JUTA = "Naskah hibah senilai Rp44 miliar, yang dicairkan tahap pertama 40% atau Rp{} miliar.\n"

CASES = (
    Case(
        "JUMLAH01",
        "parts and their total",
        SELURUHNYA.format("2.900.000.000", "570.000.000"),
        at="Rp570.000.000",
        expected="Rp750.000.000",
    ),
    Case("JUMLAH01", "parts and their total as they are", SELURUHNYA.format("2.900.000.000", "750.000.000")),
    Case(
        "JUMLAH01",
        "a total and its parts",
        TERDIRI.format("1.300.000.000"),
        at="Rp2.450.000.000",
    ),
    Case("JUMLAH01", "a total and its parts as they are", TERDIRI.format("1.400.000.000")),
    Case(
        "JUMLAH01",
        "some of the parts",
        "Belanja operasi sebesar Rp2.900.000.000, termasuk belanja pegawai sebesar Rp1.400.000.000 dan"
        " belanja barang sebesar Rp900.000.000, serta belanja modal Rp750.000.000, seluruhnya"
        " Rp3.650.000.000.\n",
    ),
    Case(
        "JUMLAH01",
        "some of several programs",
        "Anggaran itu membiayai antara lain program data sebesar Rp2.900.000.000 dan program sosialisasi"
        " sebesar Rp750.000.000, dengan total anggaran Rp9.650.000.000.\n",
    ),
    Case(
        "PERSEN01",
        "a stage of a grant",
        TAHAP.format("1.670.000.000", "2.640.000.000"),
        at="Rp1.670.000.000",
        expected="Rp1.760.000.000",
    ),
    Case("PERSEN01", "the stages of a grant as they are", TAHAP.format("1.760.000.000", "2.640.000.000")),
    Case(
        "JUMLAH01",
        "a grant and its stages, off by little",
        TAHAP.format("1.760.030.000", "2.640.000.000"),
        at="Rp1.760.030.000",
        expected="Rp1.760.000.000",
    ),
    Case(
        "JUMLAH01",
        "men and women",
        "Pemilih tetap sejumlah 80.549 orang, terdiri dari 39.020 laki-laki dan 41.229 perempuan.\n",
        at="80.549",
    ),
    Case(
        "JUMLAH01",
        "men and women as they are, and of another place",
        "Pemilih tetap sejumlah 80.249 orang, terdiri dari 39.020 laki-laki dan 41.229 perempuan.\n\n"
        "Dari 80.249 pemilih, laki-laki sebanyak 39.020 dan perempuan sebanyak 41.229.\n\n"
        "Pemilih muda dari 80.249 pemilih, yaitu 1.020 laki-laki dan 1.229 perempuan, didata lagi.\n\n"
        "Pemilih sejumlah 80.249 orang, di antaranya 1.020 laki-laki dan 1.229 perempuan pemula.\n",
    ),
    Case("PERSEN01", "one stage in billions", JUTA.format("16,7"), at="Rp16,7 miliar"),
    Case("PERSEN01", "one stage in billions, as it is", JUTA.format("17,6")),
)
