"""Money against output, and the codes of the budget: data that breaks each rule and data that nearly does."""

from .cases import Case

_TOTAL = (
    "  total: {pagu: 1000000000, realisasi: 887000000}\n",
    "  total: {pagu: 1000000000}\n",
)
_RAPAT = "narasi: Rapat perencanaan dilaksanakan menurut tahapan."
_DOKUMEN = "{satuan: Dokumen, target: 2, realisasi: 2}"
_HALF = _DOKUMEN, _DOKUMEN.replace("si: 2", "si: 1")
_UNIT = "{satuan: Unit, target: 5, realisasi: 1}"
_BATAL = "narasi: Pengadaan dibatalkan oleh penyedia."
_BELANJA = 'jenis_belanja:\n  - {kode: "51", pagu: 150000000, realisasi: 147000000}\n'
_BARANG = '  - {kode: "52", pagu: %d, realisasi: %d}\n'


def _near(code: str, name: str, **edits: list[tuple[str, str]]) -> Case:
    return Case(code, name, edits)


def _spent(amount: int) -> tuple[str, str]:
    return "realisasi: 540000000", f"realisasi: {amount}"


def _kinds(pagu: int, realisasi: int) -> tuple[str, str]:
    return "hibah:\n", _BELANJA + _BARANG % (pagu, realisasi) + "hibah:\n"


CASES = (
    Case(
        "ANGGARAN04",
        "the DIPA of another ministry",
        {"profil": [("SP DIPA-076.01", "SP DIPA-115.01")]},
        "profil",
        '"SP DIPA',
        "nomor DIPA tidak memuat bagian anggaran 076.01",
    ),
    Case(
        "ANGGARAN05",
        "little was absorbed and the text tells no cause",
        {"anggaran": [_spent(300000000), _TOTAL]},
        "anggaran",
        "300000000",
        "pagu RO CQ.6709.QGE.001 hanya terserap 50% (kegiatan CQ.6709: 58,82%), tetapi narasinya tidak "
        "menyebut sebabnya",
        "tulis sebab",
    ),
    Case(
        "ANGGARAN05",
        "nothing was absorbed and there is no text",
        {"anggaran": [(f"                {_BATAL}\n", ""), (_UNIT, _UNIT.replace("si: 1", "si: 0"))]},
        "anggaran",
        "0",
        "pagu RO CQ.6709.RAN.001 tidak terserap sama sekali, tanpa narasi yang menyebut sebabnya",
    ),
    _near("ANGGARAN05", "just as much as the bound", anggaran=[_spent(450000000), _TOTAL]),
    _near(
        "ANGGARAN05",
        "little, with a cause",
        anggaran=[
            _spent(300000000),
            _TOTAL,
            (_RAPAT, "narasi: Sebagian rapat daring karena jadwal berubah."),
        ],
    ),
    _near(
        "ANGGARAN05",
        "a pagu that only keeps a place",
        anggaran=[
            ("pagu: 50000000", "pagu: 1000"),
            (_BATAL, "narasi: Sarana tersedia."),
            (_UNIT, _UNIT.replace("si: 1", "si: 0")),
        ],
    ),
    _near(
        "ANGGARAN05",
        "a year that is not over",
        anggaran=[("per_tanggal: 2023-12-31", "per_tanggal: 2023-06-30"), _spent(300000000), _TOTAL],
    ),
    Case(
        "ANGGARAN06",
        "an output that cost nothing",
        {"anggaran": [(_BATAL, "narasi: Sarana telah dipasang.")]},
        "anggaran",
        "1}",
        "RO CQ.6709.RAN.001 melaporkan keluaran 1 Unit, padahal anggarannya tidak direalisasikan sama sekali",
        "mengapa keluarannya tidak memerlukan biaya",
    ),
    _near("ANGGARAN06", "an output that cost nothing, with a cause"),
    _near(
        "ANGGARAN06",
        "no output and no spending",
        anggaran=[(_BATAL, "narasi: Sarana lama dipakai."), (_UNIT, _UNIT.replace("si: 1", "si: 0"))],
    ),
    Case(
        "ANGGARAN07",
        "money without any output",
        {"anggaran": [(_DOKUMEN, _DOKUMEN.replace("si: 2", "si: 0"))]},
        "anggaran",
        "0}",
        "RO CQ.6709.QGE.001 merealisasikan Rp540.000.000, padahal keluarannya 0 dari target 2 Dokumen",
        "isi volume",
    ),
    _near("ANGGARAN07", "half of the output", anggaran=[_HALF]),
    _near(
        "ANGGARAN07",
        "no output, with a cause",
        anggaran=[
            (_DOKUMEN, _DOKUMEN.replace("si: 2", "si: 0")),
            (_RAPAT, "narasi: Dokumennya belum disahkan sampai akhir tahun."),
        ],
    ),
    Case(
        "ANGGARAN08",
        "twice the volume",
        {"anggaran": [(_DOKUMEN, _DOKUMEN.replace("si: 2", "si: 4"))]},
        "anggaran",
        "4}",
        "realisasi volume RO CQ.6709.QGE.001 4 Dokumen melebihi target 2 Dokumen",
        "TVRO dan RVRO",
    ),
    _near("ANGGARAN08", "just the volume"),
    Case(
        "ANGGARAN09",
        "most of the money for a third of the volume",
        {"anggaran": [(_DOKUMEN, "{satuan: Dokumen, target: 3, realisasi: 1}")]},
        "anggaran",
        "1}",
        "pagu RO CQ.6709.QGE.001 sudah terserap 90%, padahal progres volumenya baru 33,33%",
        "TVRO dan RVRO",
    ),
    _near(
        "ANGGARAN09",
        "most of the money for half of it",
        anggaran=[_HALF],
    ),
    Case(
        "ANGGARAN10",
        "a zero too few",
        {"anggaran": [("realisasi: 200000000", "realisasi: 20000000"), _TOTAL]},
        "anggaran",
        "20000000",
        "realisasi RO CQ.6709.QGE.002 Rp20.000.000 tampaknya salah jumlah nol dibandingkan dengan pagunya, "
        "Rp200.000.000",
        "bila maksudnya Rp200.000.000, tulis 200000000",
    ),
    Case(
        "ANGGARAN10",
        "three zeros too many",
        {"anggaran": [("realisasi: 147000000", "realisasi: 147000000000"), _TOTAL]},
        "anggaran",
        "147000000000",
        "realisasi RO WA.3355.EBA.994 Rp147.000.000.000 tampaknya salah jumlah nol",
        "bila maksudnya Rp147.000.000, tulis 147000000",
    ),
    _near("ANGGARAN10", "a tenth, but of its own digits", anggaran=[_spent(59000000), _TOTAL]),
    _near("ANGGARAN10", "a little above the pagu", anggaran=[_spent(650000000), _TOTAL]),
    _near("ANGGARAN10", "fifty times the pagu", anggaran=[_spent(30000000000), _TOTAL]),
    Case(
        "ANGGARAN11",
        "a kind of spending above its pagu",
        {"anggaran": [_kinds(739999999, 740000000)]},
        "anggaran",
        "740000000",
        "realisasi Belanja Barang melebihi pagu sebesar Rp1",
        "SAKTI",
    ),
    _near("ANGGARAN11", "a kind of spending that used all of it", anggaran=[_kinds(850000000, 850000000)]),
    Case(
        "ANGGARAN12",
        "a code with its parent's",
        {
            "anggaran": [('kode: "3355"', 'kode: "WA.3355"')],
            "realisasi": [('["WA.3355"]', '["WA.WA.3355"]')],
        },
        "anggaran",
        '"WA.3355"',
        'kode kegiatan "WA.3355" tidak berbentuk empat angka',
        "tanpa kode induknya",
    ),
    Case(
        "ANGGARAN12",
        "a program of another ministry",
        {"anggaran": [("- kode: WA", "- kode: BJ")], "realisasi": [('["WA.3355"]', '["BJ.3355"]')]},
        "anggaran",
        "BJ",
        'program "BJ" bukan program Komisi Pemilihan Umum',
        "CQ dan WA",
    ),
    Case(
        "ANGGARAN12",
        "the budget of another ministry",
        {"anggaran": [('bagian_anggaran: "076"', 'bagian_anggaran: "115"')]},
        "anggaran",
        '"115"',
        '"bagian_anggaran" 115 bukan milik Komisi Pemilihan Umum',
        '"076"',
    ),
    _near("ANGGARAN12", "an RO with a letter", anggaran=[('kode: "994"', "kode: Z08")]),
    Case(
        "ANGGARAN13",
        "a kegiatan and a KRO that nobody listed",
        {"anggaran": [("- kode: RAN", "- kode: RBZ")]},
        "anggaran",
        "RBZ",
        "kode KRO RBZ tidak ada dalam daftar rujukan",
        "mungkin benar",
    ),
    Case(
        "ANGGARAN13",
        "a kegiatan that nobody listed",
        {"anggaran": [('kode: "3355"', 'kode: "3999"')], "realisasi": [('["WA.3355"]', '["WA.3999"]')]},
        "anggaran",
        '"3999"',
        "kode kegiatan 3999 tidak ada dalam daftar rujukan",
    ),
    _near(
        "ANGGARAN13",
        "a code of another form, which is told already",
        anggaran=[("- kode: RAN", "- kode: RA")],
    ),
    Case(
        "ANGGARAN14",
        "a kegiatan under the other program",
        {
            "anggaran": [('kode: "3355"', 'kode: "6710"')],
            "realisasi": [('["WA.3355"]', '["WA.6710"]')],
        },
        "anggaran",
        '"6710"',
        "kegiatan 6710 berada di bawah program WA, padahal termasuk program CQ",
        "pindahkan",
    ),
    _near(
        "ANGGARAN14",
        "a kegiatan of its program",
        anggaran=[('kode: "3355"', 'kode: "3360"')],
        realisasi=[('["WA.3355"]', '["WA.3360"]')],
    ),
    Case(
        "ANGGARAN15",
        "a slip of the pen in a name",
        {
            "anggaran": [
                ("nama: Layanan Dukungan Manajemen Internal", "nama: Layanan Dukungan Manajemn Internal")
            ]
        },
        "anggaran",
        "Layanan Dukungan Manajemn",
        'nama KRO EBA ditulis "Layanan Dukungan Manajemn Internal", hampir sama dengan nama dalam rujukan',
        'tulis "Layanan Dukungan Manajemen Internal"',
    ),
    Case(
        "ANGGARAN15",
        "the name of another code",
        {"anggaran": [("nama: Pembinaan Administrasi Keuangan", "nama: Data dan Informasi")]},
        "anggaran",
        "Data dan Informasi",
        'nama kegiatan 3355, "Data dan Informasi", ialah nama kegiatan 6634',
        "cocokkan kode dan namanya",
    ),
    _near(
        "ANGGARAN15",
        "the official name in small letters",
        anggaran=[
            ("nama: Pembinaan Administrasi Keuangan", "nama: Pengelolaan keuangan dan barang milik negara")
        ],
    ),
    _near("ANGGARAN15", "a name that was shortened"),
    _near(
        "ANGGARAN15",
        "a name without its conjunction",
        anggaran=[("Pembinaan Administrasi Keuangan", "Pengelolaan Keuangan, Barang Milik Negara")],
    ),
    Case(
        "ANGGARAN16",
        "one name under two codes",
        {"anggaran": [("nama: Pelatihan Teknis", "nama: Perencanaan pemilu")]},
        "anggaran",
        "Perencanaan pemilu",
        'nama RO CQ.6709.QGE.002, "Perencanaan pemilu", sudah dipakai RO CQ.6709.QGE.001 pada baris 17',
        "cocokkan kode dan nama keduanya",
    ),
    Case(
        "ANGGARAN16",
        "one kegiatan in two programs",
        {"anggaran": [('kode: "3355"', 'kode: "6709"')], "realisasi": [('["WA.3355"]', '["WA.6709"]')]},
        "anggaran",
        '"6709"',
        "kegiatan 6709 sudah tercatat sebagai CQ.6709 pada baris 10",
        "hapus salah satunya",
    ),
    Case(
        "ANGGARAN16",
        "one KRO with two names",
        {"anggaran": [("- kode: EBA", "- kode: RAN")]},
        "anggaran",
        "Layanan Dukungan Manajemen Internal",
        'KRO RAN di sini bernama "Layanan Dukungan Manajemen Internal", sedangkan pada baris',
        "samakan namanya",
    ),
    _near(
        "ANGGARAN16",
        "an RO's name that returns under another kegiatan",
        anggaran=[("nama: Layanan Perkantoran", "nama: Pelatihan Teknis")],
    ),
)
