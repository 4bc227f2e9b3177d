"""Two values for one thing that is no amount, and things that are two."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_STAF = "Kantor didukung oleh 8 orang PNS dan 4 orang PPNPN.\n\n"
_TABEL = "PERSONEL\tJUMLAH\nPNS\t8\nPPNPN\t{n}\nKEPALA\t1\n"
_SK = "Pengangkatan itu tertuang dalam Keputusan Sekretaris Nomor 12 Tahun 2023 tanggal {hari} 2023 yang berlaku.\n\n"
_TUJUAN = "Adapun tujuan yang hendak dicapai kantor adalah sebagai berikut:\n\n1. {a}\n2. {b}\n\nUraian tentang hal lain.\n\n"
_VISI = "Kantor memiliki visi menjadi penjaga arsip yang tertib dan terbuka.\n\n"

_PERAN = (
    "Kantor juga didukung oleh 6 (enam) orang PPNPN dengan rincian:\n\n1. Tenaga administrasi sebanyak {a} orang\n"
    "2. Petugas keamanan/satpam sebanyak {b} orang\n3. Pengemudi sebanyak 1 (satu) orang\n"
)
_REGU = (
    "- PPNPN :\n - a. Petugas keamanan/penjaga sebanyak 3 (tiga) orang\n - Beni Contoh\n - Cici Contoh\n - Doni Contoh\n\n"
    "Unit kedua.\n\n- PPNPN : Eka Contoh\n\nUnit ketiga.\n\n- PPNPN : Fani Contoh dan Gita Contoh\n"
)

CASES = (
    Case("GANDA01", "a table with another number", _STAF + _TABEL.format(n=5), "4 orang PPNPN", "5 orang"),
    Case("GANDA01", "a table with the same number", _STAF + _TABEL.format(n=4)),
    Case(
        "GANDA01",
        "people that are named unit by unit",
        _STAF + "- PPNPN : Ana Contoh dan Beni Contoh\n\nUnit kedua.\n\n- PPNPN : Cici Contoh\n",
        "4 orang PPNPN",
        "3 orang",
    ),
    Case(
        "GANDA01",
        "fewer people with a role than another report names",
        _PERAN.format(a="3 (tiga)", b="2 (dua)"),
        "2 (dua) orang",
        "3 (tiga) orang",
        (("tahunan.txt", _REGU),),
    ),
    Case(
        "GANDA01",
        "people named without a role may have any",
        _PERAN.format(a="2 (dua)", b="3 (tiga)"),
        files=(("tahunan.txt", _REGU),),
    ),
    Case(
        "GANDA02",
        "a letter more in a name",
        "Subbagian arsip dipimpin oleh Andri Budi Contoh sejak awal tahun.\n\nJabatan itu diganti oleh Andrie Budi Contoh.\n",
        "Andrie Budi Contoh",
    ),
    Case(
        "GANDA02",
        "two people",
        "Subbagian arsip dipimpin oleh Andri Budi Contoh sejak awal tahun.\n\nJabatan itu diganti oleh Rina Budi Contoh.\n",
    ),
    Case(
        "GANDA03",
        "two dates",
        _SK.format(hari="3 Mei") + _SK.format(hari="4 Mei"),
        "4 Mei 2023",
        "3 Mei 2023",
    ),
    Case("GANDA03", "one date", _SK.format(hari="3 Mei") + _SK.format(hari="3 Mei")),
    Case(
        "GANDA04",
        "two visions",
        _VISI + "Rumusan berikut ialah visi:\n\n“Menjadi rumah data yang cepat, tepat, dan ramah”.\n",
        "Menjadi rumah data",
    ),
    Case(
        "GANDA04",
        "one vision in two places",
        _VISI + "Rumusan berikut ialah visi:\n\n“Menjadi Penjaga Arsip yang Tertib dan Terbuka”.\n",
    ),
    Case(
        "GANDA05",
        "other items under one sentence",
        _TUJUAN.format(a="Tertibnya arsip kantor.", b="Terlatihnya petugas arsip.")
        + _TUJUAN.format(a="Lengkapnya data pemilih.", b="Cepatnya layanan pembaca."),
        "Adapun tujuan",
    ),
    Case(
        "GANDA05",
        "the same items under one sentence",
        _TUJUAN.format(a="Tertibnya arsip kantor.", b="Terlatihnya petugas arsip.")
        + _TUJUAN.format(a="Tertibnya arsip kantor;", b="Terlatihnya petugas arsip"),
    ),
    Case(
        "GANDA04",
        "a word of the vision explained",
        _VISI
        + "Makna yang terkandung dalam visi tersebut:\n\nMenjadi rujukan bagi kantor arsip lain di seluruh wilayah.\n",
    ),
    Case(
        "GANDA05",
        "the items of each part below the sentence that stands above each",
        "Evaluasi atas capaian sasaran ini adalah sebagai berikut:\n\n1. Arsip kantor telah ditata.\n2. Lemari cukup.\n\n"
        "Uraian tentang hal lain.\n\nEvaluasi atas capaian sasaran ini adalah sebagai berikut:\n\n"
        "1. Petugas telah dilatih.\n2. Jadwal tersusun.\n",
    ),
)
