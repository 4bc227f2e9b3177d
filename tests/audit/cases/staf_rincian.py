"""The parts of a staff whose number stands in a sentence before."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_PEGAWAI = "Kantor didukung oleh 9 (sembilan) orang PNS dan 4 (empat) orang PPNPN."

CASES = (
    Case(
        "JUMLAH03",
        "parts by post in the sentence behind the number",
        f"{_PEGAWAI} Menurut jabatannya, PNS terdiri atas Sekretaris 1 (satu) orang, Kepala Subbagian 4 (empat) orang, dan Pelaksana "
        "5 (lima) orang.\n",
        "Sekretaris 1 (satu) orang",
        "9",
    ),
    Case(
        "JUMLAH03",
        "parts by task in the paragraph behind the number",
        f"{_PEGAWAI}\n\nPPNPN terdiri dari 2 orang satpam dan 3 orang pengemudi.\n",
        "2 orang satpam",
        "4",
    ),
    Case(
        "JUMLAH03",
        "parts that add up, some of them, and a status without a number",
        f"{_PEGAWAI} Menurut golongan, PNS terdiri atas golongan III/a (Penata Muda) sebanyak 4 (empat) orang dan golongan III/d sebanyak 5 "
        "(lima) orang.\n\nPPNPN terdiri dari antara lain 1 orang satpam dan 1 orang pengemudi. PPPK terdiri atas 2 orang penata dan 1 orang "
        "pranata.\n",
    ),
)
