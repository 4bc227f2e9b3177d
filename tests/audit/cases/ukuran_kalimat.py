"""Target and realisasi of an indikator in a sentence, and in the table that measures it."""

from ..kasus import Case

TABEL = (
    "\nNo\tIndikator Kinerja\tSatuan\tTarget\tRealisasi\tCapaian (%)\n"
    "1\tIndeks layanan informasi publik\tNilai\t65,00\t67,60\t104,00\n"
    "2\tJumlah peserta kelas pemilu\tOrang\t4.800\t5.424\t113,00\n"
    "3\tNilai evaluasi akuntabilitas\tNilai\t78,00\t76,60\t98,21\n"
)
BELUM = "Nilai evaluasi akuntabilitas belum mencapai target, yaitu {} dari target {}.\n"
TERCAPAI = (
    "Jumlah peserta kelas pemilu dengan target {} orang dapat tercapai sebanyak {} orang, sedangkan indeks"
    " layanan informasi publik terealisasi 67,60 dari target 65,00.\n"
)

CASES = (
    Case(
        "NILAI01", "another realisasi", BELUM.format("77,60", "78,00") + TABEL, at="77,60", expected="76,60"
    ),
    Case("NILAI01", "another target", BELUM.format("76,60", "87,00") + TABEL, "87,00", "78,00"),
    Case("NILAI01", "target and realisasi as they are", BELUM.format("76,60", "78,00") + TABEL),
    Case("NILAI01", "rounded", BELUM.format("76,6", "78") + TABEL),
    Case(
        "NILAI01",
        "one indikator of two in a sentence",
        TERCAPAI.format("4.800", "4.524") + TABEL,
        at="4.524",
        expected="5.424",
    ),
    Case(
        "CAPAIAN01",
        "the capaian of a target that is no percentage",
        BELUM.replace(".\n", " dengan capaian 99,21%.\n").format("76,60", "78,00") + TABEL,
        at="99,21%",
        expected="98,21%",
    ),
    Case(
        "CAPAIAN01",
        "the capaian of the table, rounded",
        BELUM.replace(".\n", " dengan capaian 98,2%.\n").format("76,60", "78,00") + TABEL,
    ),
    Case("NILAI01", "both as they are", TERCAPAI.format("4.800", "5.424") + TABEL),
    Case("NILAI01", "neither is the row's", BELUM.format("70,10", "71,00") + TABEL),
    Case(
        "NILAI01",
        "of another year, of a plan, and a share of the target",
        "Pada tahun sebelumnya nilai evaluasi akuntabilitas ialah 75,10 dari target 78,00.\n\n"
        "Menurut Renstra nilai evaluasi akuntabilitas ialah 80,00 dari target akhir periode 78,00.\n\n"
        "Nilai evaluasi akuntabilitas mencapai 98,21 dari target 78,00.\n" + TABEL,
    ),
)
