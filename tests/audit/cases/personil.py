"""Headcounts and their parts."""

from ..kasus import Case

SATU = (
    "Kantor ini didukung oleh {} orang pegawai yang terdiri dari 4 orang pejabat, 9 orang staf dan"
    " 3 orang pengemudi.\n"
)
DAFTAR = """Sekretariat didukung oleh 12 (dua belas) orang Pegawai Negeri Sipil dengan rincian:

- Pejabat sebanyak 4 (empat) orang
- Staf sebanyak 8 (delapan) orang

Jumlah pegawai menurut tingkat pendidikan Pegawai Negeri Sipil ialah sebagai berikut:

- a. SLTA sebanyak 3 orang
- b. Strata 1 sebanyak {} orang
"""

CASES = (
    Case(
        "JUMLAH03",
        "parts that are named without 'orang'",
        "Kantor didukung 27 pegawai, yaitu 17 PNS dan 11 PPNPN.\n",
        at="27",
        expected="28",
    ),
    Case(
        "JUMLAH03",
        "parts that add up, of which one is no count of people, or men and women of a part",
        "Kantor didukung 27 pegawai, yaitu 17 PNS dan 10 PPNPN.\n\n"
        "Jumlahnya sebanyak 30 orang, terdiri dari 12 PNS, tenaga harian, dan 8 PPPK.\n\n"
        "Pegawai sebanyak 12 orang dan tenaga sebanyak 4 orang, laki-laki 9 orang dan perempuan 3 orang.\n",
    ),
    Case(
        "JUMLAH03",
        "men and women",
        "Jumlah pegawai sebanyak 34 orang. Menurut kelamin, laki-laki 16 orang dan perempuan 19 orang.\n",
        at="34",
        expected="35",
    ),
    Case("JUMLAH03", "parts in a sentence", SATU.format(17), at="17", expected="16"),
    Case(
        "JUMLAH03",
        "parts in a list",
        DAFTAR.format(9).replace("8 (delapan)", "7 (tujuh)"),
        at="12",
        expected="11",
    ),
    Case(
        "JUMLAH03",
        "parts that add up, a second group after them",
        SATU.format(16) + "\nSelain itu ada 2 orang tenaga lepas.\n",
    ),
    Case("JUMLAH04", "education that lacks one", DAFTAR.format(8), at="3 orang", expected="12"),
    Case("JUMLAH04", "education that has all", DAFTAR.format(9)),
    Case(
        "JUMLAH03",
        "parts after a colon alone",
        "Tim ini beranggotakan 7 orang petugas:\n\n- Ketua sebanyak 1 (satu) orang\n"
        "- Anggota sebanyak 5 (lima) orang\n",
        at="7",
        expected="6",
    ),
    Case(
        "JUMLAH03",
        "items after a colon that are no parts",
        "Rapat diikuti 7 orang peserta:\n\n- Ketua membuka rapat\n- Anggota membahas jadwal\n",
    ),
)
