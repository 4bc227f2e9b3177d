"""A sentence on the totals of a table, and the number of one of its columns."""

from ..kasus import Case

TABEL = (
    "\nNo\tKecamatan\tTPS\tLaki-laki\tPerempuan\tJumlah\n"
    "1\tSukamaju\t57\t7.650\t7.540\t15.190\n2\tMekarsari\t29\t3.912\t4.018\t7.930\n"
    "3\tTirtajaya\t52\t7.030\t7.105\t14.135\n\tTotal\t138\t18.592\t18.663\t37.255\n"
)
SEBAR = "Pemilih tetap ada 37.255 orang, yaitu {} laki-laki dan 18.663 perempuan, di {} TPS.\n"
SEBANYAK = "Daftar pemilih memuat laki-laki sebanyak {} dan perempuan sebanyak 18.663.\n"

CASES = (
    Case("NILAI01", "the TPS of a total", SEBAR.format("18.592", "183") + TABEL, at="183", expected="138"),
    Case("NILAI01", "the TPS of a total as they are", SEBAR.format("18.592", "138") + TABEL),
    Case(
        "NILAI01",
        "a noun before its number",
        SEBANYAK.format("17.940") + TABEL,
        at="17.940",
        expected="18.592",
    ),
    Case("NILAI01", "a noun before its number, as it is", SEBANYAK.format("18.592") + TABEL),
    Case(
        "NILAI01",
        "a part of the TPS, beside all",
        "Pemilih tetap ada 37.255 orang di 138 TPS; 12 TPS di antaranya TPS khusus.\n" + TABEL,
    ),
    Case("NILAI01", "other voters at other TPS", "Pemilih pemilu itu 41.020 orang di 150 TPS.\n" + TABEL),
)
