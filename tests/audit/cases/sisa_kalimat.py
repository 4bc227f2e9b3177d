"""What a sentence says is left, and the table that has pagu and realisasi."""

from ..kasus import Case

TABEL = (
    "Tabel 1 Realisasi Anggaran\n"
    "Kode\tUraian\tPagu\tRealisasi\tPersentase\n"
    "CQ\tProgram Penyelenggaraan Pemilu\t9.400.500.000\t8.935.475.000\t95,05%\n"
    "WA\tProgram Dukungan Manajemen\t3.100.000.000\t3.069.005.000\t99,00%\n"
    "\tJUMLAH\t12.500.500.000\t12.004.480.000\t96,03%\n\n"
)
SELURUH = "Sisa anggaran yang tidak terserap sebesar Rp{} karena kegiatan selesai lebih hemat.\n"
PROGRAM = "Sisa itu sebagian besar berasal dari Program Penyelenggaraan Pemilu, yaitu Rp{}.\n"
# The names of the kegiatan have commas of their own.
TERBESAR = (
    "Serapan terendah terdapat pada kegiatan Perawatan Gedung dan Halaman, yaitu 84,85% atau Rp51.536.052"
    " dari pagu Rp{}. {} terbesar dalam rupiah berasal dari kegiatan Pengepakan, Pengiriman, dan"
    " Penyimpanan Kotak Suara sebesar Rp27.653.364; kegiatan Perawatan Gedung dan Halaman sebesar"
    " Rp9.201.948; dan kegiatan Rapat Kerja sebesar Rp5.629.787.\n"
)
RINGKASAN = (
    "Pagu anggaran setelah revisi terakhir sebesar Rp12.500.500.000,00. Sampai dengan 31 Desember anggaran"
    " terserap Rp12.004.480.000,00 atau {}, sehingga terdapat sisa Rp{}.\n"
)
HIBAH = (
    "Hibah yang diterima sebesar Rp20.000.000.000. Sampai dengan 31 Desember anggaran terserap"
    " Rp12.004.480.000 atau 96,03%, sehingga terdapat sisa Rp496.020.000.\n"
)
PAGU_SALAH = RINGKASAN.format("96,03%", "469.020.000,00")

CASES = (
    Case(
        "SISA01",
        "pagu in the sentence before",
        RINGKASAN.format("96,03%", "469.020.000,00"),
        at="Rp469.020.000,00",
    ),
    Case("SISA01", "pagu in the sentence before as it is", RINGKASAN.format("96,03%", "496.020.000,00")),
    Case("PERSEN01", "pagu before a share", RINGKASAN.format("93,06%", "496.020.000,00"), "93,06%", "96,03%"),
    Case("SISA01", "an amount that is no pagu", HIBAH),
    Case("SISA01", "the greatest sisa is another one's", TERBESAR.format("60.738.000", "Sisa")),
    Case("SISA01", "the greatest, by another word", TERBESAR.format("60.738.000", "Sisa anggaran paling")),
    Case(
        "PERSEN01",
        "a share before the greatest sisa",
        TERBESAR.format("67.038.000", "Sisa"),
        at="84,85%",
    ),
    Case("SISA01", "the whole", TABEL + SELURUH.format("469.020.000"), "469.020.000", "496.020.000"),
    Case("SISA01", "the whole, far off", TABEL + SELURUH.format("310.500.000"), "310.500.000", "496.020.000"),
    Case("SISA01", "the whole as it is", TABEL + SELURUH.format("496.020.000")),
    Case("SISA01", "a program", TABEL + PROGRAM.format("456.025.000"), "456.025.000", "465.025.000"),
    Case("SISA01", "a program as it is", TABEL + PROGRAM.format("465.025.000")),
    Case(
        "PERSEN01",
        "a part of what is left",
        "Sisa anggaran Rp496.020.000 antara lain dari gaji, yaitu Rp465.025.000 (95,75% dari sisa).\n",
        at="95,75%",
    ),
    Case(
        "PERSEN01",
        "a part of what is left as it is",
        "Sisa anggaran Rp496.020.000 antara lain dari gaji, yaitu Rp465.025.000 (93,75% dari sisa).\n",
    ),
    Case(
        "SISA01",
        "what is left of something else",
        TABEL + "Sisa dana hibah sebesar Rp469.000.000 dikembalikan ke kas daerah.\n\n"
        "Sisa anggaran sebelum revisi sebesar Rp512.300.000.\n\n"
        "Sisa itu sebagian berasal dari Program Penyelenggaraan Pemilu, yang belanja modalnya"
        " menyisakan Rp1.250.000.\n",
    ),
)
