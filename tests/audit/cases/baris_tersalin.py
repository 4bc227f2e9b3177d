"""A row of a breakdown that was copied from another one and not filled in."""

from ..kasus import Case

PEMILIH = (
    "No\tKecamatan\tLaki-laki\tPerempuan\tJumlah\n1\tSukamaju\t7.650\t7.540\t15.190\n"
    "2\tMekarsari\t{}\n3\tTirtajaya\t7.030\t7.105\t14.135\n\tTotal\t18.592\t18.663\t37.255\n"
)
ANGGARAN = (
    "No\tKegiatan\tPagu\tRealisasi\n1\tSewa Gudang\t120.500.000\t118.500.000\n2\tCetak Formulir\t{}\n"
    "3\tRapat Kerja\t45.250.000\t40.000.000\n\tJUMLAH\t246.250.000\t238.500.000\n"
)
SAMA = (
    "No\tKegiatan\tPagu\tRealisasi\n1\tRapat Kerja I\t45.250.000\t40.000.000\n"
    "2\tRapat Kerja II\t45.250.000\t40.000.000\n3\tSewa Gudang\t80.500.000\t80.000.000\n"
    "\tJUMLAH\t{}\t160.000.000\n"
)

CASES = (
    Case("RINCIAN03", "a copied row", PEMILIH.format("7.650\t7.540\t15.190"), at="18.592"),
    Case("RINCIAN03", "rows that differ", PEMILIH.format("3.912\t4.018\t7.930")),
    Case(
        "RINCIAN03", "a copied row of amounts", ANGGARAN.format("120.500.000\t118.500.000"), at="246.250.000"
    ),
    Case("RINCIAN03", "rows of amounts that differ", ANGGARAN.format("80.500.000\t80.000.000")),
    Case("RINCIAN03", "two things that cost the same", SAMA.format("171.000.000")),
    Case(
        "RINCIAN03",
        "a total that a sentence prints too",
        "Pemilih tetap itu seluruhnya 37.255 orang.\n\n"
        "No\tKecamatan\tJumlah\n1\tSukamaju\t15.190\n2\tMekarsari\t7.390\n3\tTirtajaya\t14.135\n"
        "\tTotal\t37.255\n",
        at="37.255",
    ),
    Case(
        "JUMLAH01",
        "a total that no other place prints",
        "No\tKecamatan\tJumlah\n1\tSukamaju\t15.190\n2\tMekarsari\t7.390\n3\tTirtajaya\t14.135\n"
        "\tTotal\t37.255\n",
        at="37.255",
        expected="36.715",
    ),
    Case(
        "JUMLAH01",
        "a total of small counts that happen to be alike",
        "No\tGolongan\tJumlah\n1\tIV\t12\n2\tIII\t12\n3\tII\t4\n\tTotal\t27\n",
        at="27",
        expected="28",
    ),
)
