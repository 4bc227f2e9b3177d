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
    Case("GANDA01", "a table with another number", _STAF + _TABEL.format(n=5), "4 orang PPNPN"),
    Case(
        "GANDA01",
        "a table with another number that adds up",
        _STAF + _TABEL.format(n=5) + "JUMLAH\t14\n",
        "4 orang PPNPN",
        "5 orang",
    ),
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
    ),
    Case(
        "GANDA03",
        "two dates, of which one stands more often",
        _SK.format(hari="3 Mei") * 2 + _SK.format(hari="4 Mei"),
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
    Case(
        "GANDA02",
        "another letter in a signature",
        "Kantor dipimpin oleh Sekretaris, yaitu Galih Arya Contoh, sejak awal tahun.\n\nSekretaris Kantor Arsip,\n\nGalih Arua Contoh, S.Sos.\n",
        "Galih Arua Contoh",
    ),
    Case(
        "GANDA02",
        "another letter somewhere in a sentence",
        "Sekretaris Kantor Arsip,\n\nGalih Arya Contoh, S.Sos.\n\nArsip dibuka oleh Galih Aria Contoh pada bulan Mei.\n\n"
        "Sekretaris Kantor Arsip,\n\nGALIH ARYA CONTOH, S.Sos.\n",
        "Galih Aria Contoh",
    ),
    Case(
        "GANDA02",
        "siblings, people in one table, and names of things",
        "Arsip dipimpin oleh Devi Contoh sejak awal tahun.\n\nJabatan itu diganti oleh Dewi Contoh.\n\n"
        "No\tNama\tJabatan\n1\tGalih Arya Contoh\tArsiparis\n2\tGalih Aria Contoh\tPranata\n\n"
        "Kantor dipimpin oleh Kepala Badan Contoh.\n\nKantor lain dipimpin oleh Kepala Badan Conto.\n",
    ),
    Case(
        "GANDA06",
        "two numbers of one DIPA",
        "Anggaran disediakan melalui SP DIPA-999.01.2.654321/2023 tanggal 30 November.\n\n"
        "Perubahan terakhir SP DIPA-999.01.2.654321/2023.\n\nLihat DIPA Nomor SP DIPA-999.01.2.654312/2023.\n",
        "999.01.2.654312/2023",
        "999.01.2.654321/2023",
    ),
    Case(
        "GANDA06",
        "one number against one: the other one is named, none proposed",
        "Anggaran disediakan melalui SP DIPA-999.01.2.654312/2023 tanggal 30 November.\n\n"
        "Perubahan terakhir SP DIPA-999.01.2.654321/2023.\n",
        "999.01.2.654321/2023",
    ),
    Case(
        "GANDA06",
        "one number against one, of which the report names the satker elsewhere",
        "Anggaran disediakan melalui SP DIPA-999.01.2.654312/2023 tanggal 30 November.\n\n"
        "Kode satker kantor ini 654321.\n\nPerubahan terakhir SP DIPA-999.01.2.654321/2023.\n",
        "999.01.2.654312/2023",
        "999.01.2.654321/2023",
    ),
    Case(
        "GANDA06",
        "the DIPA of another year, satker or authority",
        "Anggaran disediakan melalui SP DIPA-999.01.2.654321/2023.\n\nTahun lalu DIPA-999.01.2.654322/2022.\n\n"
        "Kantor pusat memakai DIPA-999.01.1.654321/2023, kantor cabang DIPA-999.01.2.109876/2023.\n",
    ),
    Case(
        "GANDA04",
        "columns that a page set side by side",
        _VISI + "VISI MISI\n\nMenjadi 1. Meningkatkan upaya yang tertib\n",
    ),
)
