"""Each rule with data that breaks it and data that nearly does, as edits to Contoh."""

from dataclasses import dataclass

from support import Edits


@dataclass(frozen=True, eq=False)
class Case:
    """Edits, and what must be found: a file, the text at the place, and parts of message and help.

    Where no file is named, the edits are a near miss.
    """

    code: str
    name: str
    edits: Edits
    file: str = ""
    at: str = ""
    message: str = ""
    help: str = ""


def _near(code: str, name: str, edits: Edits) -> Case:
    return Case(code, name, edits)


def _signed(jabatan: str, tanggal: str) -> tuple[str, str]:
    """Another date where a post signs on the last of January."""
    return (
        f"    tanggal: 2024-01-31\n    jabatan: {jabatan}",
        f"    tanggal: {tanggal}\n    jabatan: {jabatan}",
    )


_SEKRETARIS = """\
  - nama: Ani Contoh
    status: PNS
    peran: sekretaris
    pendidikan: S2
    golongan: IV/a
"""
_BUDI = """\
  - nama: Budi Contoh
    status: PNS
    peran: kepala-subbagian
"""
_PERJANJIAN = """\
perjanjian:
  tempat: Contoh
  tanggal: 2023-01-10
  pihak_pertama: {jabatan: Sekretaris, nama: Ani Contoh, nip: "000000000000000001"}
  pihak_kedua: {jabatan: Ketua, nama: Zainal Contoh}
"""
_SUMBER = "        sumber_data: Laporan Perencanaan\n"
_CARA = """\
        cara_penghitungan:
          uraian: jumlah temuan dalam laporan hasil audit
"""
_KONTROL = ("  total: {pagu: 1000000000, realisasi: 887000000}", "  total: {pagu: 1000000000}")
_SPENT = ("realisasi: 540000000", "realisasi: 600000001")
_PPPK = "    peran: {pelaksana: 2}"
_PPNPN = "  PPNPN:\n"
_EDUCATED = ("{SLTA: 2}", "{SLTA: 3}")

_BELANJA = 'jenis_belanja:\n  - {kode: "51", pagu: 150000000, realisasi: 147000000}\n'
# The statuses whose education is only known together, and all people in one number.
_ALL = """\
  PPNPN:
    pendidikan: {SLTA: 2}
jumlah_gabungan:
  total: \
"""

CASES = (
    Case(
        "ANGGARAN01",
        "the pagu of the DIPA is another",
        {"anggaran": [("{pagu: 1000000000, realisasi", "{pagu: 1000000001, realisasi")]},
        "anggaran",
        "1000000001",
        "pagu total dinyatakan Rp1.000.000.001, sedangkan jumlah RO-nya Rp1.000.000.000 (selisih Rp1)",
        "salah ketik",
    ),
    Case(
        "ANGGARAN01",
        "the realisasi stated is larger",
        {"anggaran": [("realisasi: 887000000}", "realisasi: 0}")]},
        "anggaran",
        "0}",
        "realisasi total dinyatakan Rp0, sedangkan jumlah RO-nya Rp887.000.000",
    ),
    Case(
        "ANGGARAN01",
        "the total of a kegiatan is another",
        {"anggaran": [("CQ.6709: {pagu: 850000000}", "CQ.6709: {pagu: 849999999}")]},
        "anggaran",
        "849999999",
        "pagu CQ.6709 dinyatakan",
    ),
    _near("ANGGARAN01", "every level agrees", {"anggaran": [("  CQ.6709: {pagu", "  CQ: {pagu")]}),
    _near("ANGGARAN01", "one of both is not stated", {"anggaran": [_KONTROL]}),
    Case(
        "ANGGARAN02",
        "an RO alone",
        {"anggaran": [("realisasi: 0\n", "realisasi: 50000001\n"), _KONTROL]},
        "anggaran",
        "50000001",
        "RO CQ.6709.RAN.001 melebihi pagu sebesar Rp1 sehingga kro CQ.6709.RAN juga melebihi pagunya",
        "SAKTI",
    ),
    Case(
        "ANGGARAN02",
        "an RO within a level that still has money",
        {"anggaran": [("realisasi: 200000000", "realisasi: 200000001"), _KONTROL]},
        "anggaran",
        "200000001",
        "realisasi RO CQ.6709.QGE.002 melebihi pagu sebesar Rp1",
    ),
    Case(
        "ANGGARAN02",
        "an RO that draws its program along",
        {"anggaran": [("realisasi: 147000000", "realisasi: 150000007"), _KONTROL]},
        "anggaran",
        "150000007",
        "melebihi pagu sebesar Rp7 sehingga program WA juga melebihi pagunya",
    ),
    _near(
        "ANGGARAN02",
        "all is spent, and not a rupiah more",
        {"anggaran": [("realisasi: 0\n", "realisasi: 50000000\n"), _KONTROL]},
    ),
    Case(
        "ANGGARAN04",
        "the DIPA of another year",
        {"profil": [("000001/2023", "000001/2022")]},
        "profil",
        '"SP DIPA',
        "nomor DIPA tidak memuat tahun 2023",
        "terbawa dari tahun lalu atau satker lain",
    ),
    Case(
        "ANGGARAN04",
        "the DIPA of another satker",
        {"profil": [("000001/2023", "0000012/2023")]},
        "profil",
        '"SP DIPA',
        "nomor DIPA tidak memuat kode satker 000001",
    ),
    Case(
        "ANGGARAN04",
        "the DIPA of another satker and year",
        {"profil": [("000001/2023", "000002/2024")]},
        "profil",
        '"SP DIPA',
        "nomor DIPA tidak memuat kode satker 000001 dan tahun 2023",
    ),
    _near("ANGGARAN04", "other marks between its parts", {"profil": [("000001/2023", "000001-2023 Rev. 3")]}),
    Case(
        "KINERJA01",
        "a target of zero",
        {"pk": [("target: 4", "target: 0.0")]},
        "pk",
        "0.0",
        "target 0 tidak dapat menjadi pembagi",
        "tidak ikut dalam rata-rata",
    ),
    _near("KINERJA01", "a small target", {"pk": [("target: 4", "target: 0.01")]}),
    _near("KINERJA01", "a realisasi of zero", {"realisasi": [("realisasi: 3", "realisasi: 0")]}),
    Case(
        "KINERJA04",
        "a percentage typed as a fraction",
        {"realisasi": [("realisasi: 70", "realisasi: 0.95")]},
        "realisasi",
        "0.95",
        "realisasi 0,95% jauh di bawah target 80%; mungkin ditulis sebagai pecahan",
        "bila maksudnya 95%, tulis 95",
    ),
    Case(
        "KINERJA04",
        "a whole typed as one",
        {"realisasi": [("realisasi: 70", "realisasi: 1")]},
        "realisasi",
        "1",
        "realisasi 1% jauh di bawah target 80%",
        "bila maksudnya 100%, tulis 100",
    ),
    Case(
        "KINERJA04",
        "a fraction with decimals of percent",
        {"realisasi": [("realisasi: 70", "realisasi: 0.9550")]},
        "realisasi",
        "0.9550",
        "realisasi 0,9550% jauh",
        "bila maksudnya 95,5%, tulis 95.5",
    ),
    _near("KINERJA04", "a little more than one", {"realisasi": [("realisasi: 70", "realisasi: 1.01")]}),
    _near("KINERJA04", "nothing was reached", {"realisasi": [("realisasi: 70", "realisasi: 0.0")]}),
    _near("KINERJA04", "a unit that is not percent", {"realisasi": [("realisasi: 3", "realisasi: 0.5")]}),
    _near(
        "KINERJA04",
        "a small share where less is better",
        {
            "pk": [("target: 80\n        rumus: maksimum", "target: 80\n        rumus: minimum")],
            "realisasi": [("realisasi: 70", "realisasi: 0.5")],
        },
    ),
    _near(
        "KINERJA04",
        "a target of one percent",
        {"pk": [("target: 80", "target: 1")], "realisasi": [("realisasi: 70", "realisasi: 0.9")]},
    ),
    Case(
        "KINERJA05",
        "a target with a dot for thousands",
        {"pk": [("target: 4", "target: 1.250")]},
        "pk",
        "1.250",
        '"target" terbaca 1,250 temuan karena titik ialah tanda desimal',
        "bila maksudnya 1.250 temuan, tulis 1250 tanpa titik; bila memang desimal, tulis 1.2500",
    ),
    Case(
        "KINERJA05",
        "a realisasi with a dot for thousands",
        {"realisasi": [("realisasi: 3", "realisasi: 12.000")]},
        "realisasi",
        "12.000",
        '"realisasi" terbaca 12,000 temuan',
        "tulis 12000 tanpa titik",
    ),
    _near(
        "KINERJA05",
        "two decimals, and four",
        {
            "pk": [("target: 4", "target: 1.25")],
            "realisasi": [("realisasi: 3", "realisasi: 1.2500")],
        },
    ),
    _near("KINERJA05", "less than one", {"realisasi": [("realisasi: 3", "realisasi: 0.125")]}),
    _near("KINERJA05", "percent", {"realisasi": [("realisasi: 70", "realisasi: 97.125")]}),
    Case(
        "PEGAWAI01",
        "education does not cover all",
        {"pegawai": [("pendidikan: {S1: 2}", "pendidikan: {S1: 1}")]},
        "pegawai",
        "pendidikan: {S1: 1}",
        "PPPK menurut pendidikan berjumlah 1 orang, sedangkan seluruhnya 2 orang",
        "data kepegawaian",
    ),
    Case(
        "PEGAWAI01",
        "roles are more than all",
        {"pegawai": [("peran: {pelaksana: 2}", "peran: {pelaksana: 2, fungsional: 1}")]},
        "pegawai",
        "peran: {pelaksana",
        "PPPK menurut peran berjumlah 3 orang",
    ),
    Case(
        "PEGAWAI01",
        "ranks against the roster",
        {"pegawai": [("jumlah:\n", "jumlah:\n  PNS:\n    golongan: {III/a: 4}\n")]},
        "pegawai",
        "golongan: {III/a: 4}",
        "PNS menurut golongan berjumlah 4 orang, sedangkan seluruhnya 5 orang",
    ),
    _near(
        "PEGAWAI01", "ranks add up", {"pegawai": [(_PPPK, f"{_PPPK}\n    golongan: {{III/a: 1, III/b: 1}}")]}
    ),
    _near("PEGAWAI01", "the roster tells the rank of some", {"pegawai": [("    golongan: IV/a\n", "")]}),
    Case(
        "PEGAWAI02",
        "a total that is not that of the roster",
        {"pegawai": [(_PPNPN, f"{_PPNPN}    total: 3\n"), _EDUCATED]},
        "pegawai",
        "3",
        "PPNPN dinyatakan 3 orang, sedangkan daftar pegawai memuat 2 nama",
        "daftar pegawai",
    ),
    _near("PEGAWAI02", "the same total", {"pegawai": [(_PPNPN, f"{_PPNPN}    total: 2\n")]}),
    _near(
        "PEGAWAI02",
        "a status of which nobody is named",
        {"pegawai": [("    total: 2\n    peran", "    peran")]},
    ),
    Case(
        "PEGAWAI04",
        "another name signs as Sekretaris",
        {"profil": [("    nama: Ani Contoh\n    nip", "    nama: Ana Contoh\n    nip")]},
        "profil",
        "Ana Contoh",
        '"Ana Contoh" menandatangani sebagai Sekretaris, sedangkan sekretaris dalam pegawai.yaml ialah '
        '"Ani Contoh"',
        '"Plt. Sekretaris"',
    ),
    _near(
        "PEGAWAI04",
        "the same name in capitals and with titles",
        {"profil": [("    nama: Ani Contoh\n    nip", "    nama: ANI  CONTOH, S.H., M.M.\n    nip")]},
    ),
    _near(
        "PEGAWAI04",
        "an acting official",
        {
            "profil": [
                (
                    "    jabatan: Sekretaris\n    nama: Ani Contoh\n    nip",
                    "    jabatan: Plt. Sekretaris\n    nama: Ana Contoh\n    nip",
                )
            ]
        },
    ),
    _near("PEGAWAI04", "the Ketua, who is not of the staff", {}),
    Case(
        "PEGAWAI05",
        "an unfinished roster that nothing completes",
        {
            "pegawai": [
                ("skema: 1\n", "skema: 1\ndaftar_lengkap: false\n"),
                (_PPNPN, f"{_PPNPN}    total: 2\n"),
            ]
        },
        "pegawai",
        "false",
        "jumlah PNS hanya dihitung dari 5 nama, padahal daftar pegawai dinyatakan belum lengkap",
        "isi total PNS pada bagian jumlah",
    ),
    _near(
        "PEGAWAI05",
        "an unfinished roster with roles",
        {
            "pegawai": [
                ("skema: 1\n", "skema: 1\ndaftar_lengkap: false\n"),
                ("jumlah:\n", "jumlah:\n  PNS: {peran: {pelaksana: 5}}\n"),
                (_PPNPN, f"{_PPNPN}    peran: {{keamanan: 1, administrasi: 1}}\n"),
            ]
        },
    ),
    _near("PEGAWAI05", "a roster that names everyone", {}),
    Case(
        "WAKTU01",
        "signed on the last day of the year",
        {"profil": [_signed("Sekretaris", "2023-12-31")]},
        "profil",
        "2023-12-31",
        "tanggal penandatanganan 31 Desember 2023 mendahului akhir tahun 2023",
        "pada tahun 2024",
    ),
    Case(
        "WAKTU01",
        "signed in a month of the year",
        {"profil": [('tanggal: "2024-01"', 'tanggal: "2023-12"')]},
        "profil",
        '"2023-12"',
        "Desember 2023 mendahului",
    ),
    _near(
        "WAKTU01",
        "signed on the first day after it",
        {"profil": [_signed("Sekretaris", "2024-01-01")]},
    ),
    _near(
        "WAKTU01",
        "an IKU, which may be signed before its year",
        {"profil": [_signed("Ketua", "2023-01-31")]},
    ),
    Case(
        "WAKTU02",
        "an IKU without its day",
        {"profil": [_signed("Ketua", '"2024-02"')]},
        "profil",
        '"2024-02"',
        "hari penandatanganan belum ditetapkan; dokumen mencetak Februari 2024",
        "tahun-bulan-hari",
    ),
    _near("WAKTU02", "every day is known", {}),
    Case(
        "WAKTU03",
        "figures up to the year before",
        {"anggaran": [("per_tanggal: 2023-12-31", "per_tanggal: 2022-12-31")]},
        "anggaran",
        "2022-12-31",
        "tanggal angka realisasi 31 Desember 2022 tidak berada dalam tahun 2023",
        "misalnya 2023-12-31",
    ),
    Case(
        "WAKTU03",
        "figures up to a day after the year",
        {"anggaran": [("per_tanggal: 2023-12-31", "per_tanggal: 2024-01-01")]},
        "anggaran",
        "2024-01-01",
        "1 Januari 2024 tidak berada dalam tahun 2023",
    ),
    _near(
        "WAKTU03",
        "figures up to the first day of the year",
        {"anggaran": [("per_tanggal: 2023-12-31", "per_tanggal: 2023-01-01")]},
    ),
    Case(
        "LENGKAP01",
        "a realisasi that is left open",
        {"realisasi": [("    realisasi: 3\n", "    realisasi:\n")]},
        "realisasi",
        "realisasi:",
        'realisasi indikator "temuan-audit" belum diisi',
        'isi "realisasi"',
    ),
    _near("LENGKAP01", "a realisasi of zero", {"realisasi": [("realisasi: 3", "realisasi: 0")]}),
    Case(
        "LENGKAP02",
        "an analysis that is not there",
        {"realisasi": [("    analisis: Pengendalian intern berjalan menurut rencana.\n", "")]},
        "realisasi",
        "realisasi: 3",
        'analisis indikator "temuan-audit" belum diisi',
        'isi "analisis"',
    ),
    _near(
        "LENGKAP02",
        "an analysis of one word",
        {"realisasi": [("Pengendalian intern berjalan menurut rencana.", "Baik")]},
    ),
    Case(
        "LENGKAP03",
        "an RO without its text",
        {"anggaran": [("                narasi: Pengadaan dibatalkan oleh penyedia.\n", "")]},
        "anggaran",
        '"001"',
        "narasi RO CQ.6709.RAN.001 belum diisi",
        'isi "narasi"',
    ),
    _near("LENGKAP03", "a short text", {"anggaran": [("Pengadaan dibatalkan oleh penyedia.", "Batal")]}),
    Case(
        "LENGKAP04",
        "no problems",
        {"realisasi": [("permasalahan:\n  - Sistem pelaporan belum siap pada awal tahun.\n", "")]},
        "realisasi",
        "skema: 1",
        "daftar permasalahan belum diisi",
        '"permasalahan:"',
    ),
    Case(
        "LENGKAP04",
        "an empty list of recommendations",
        {
            "realisasi": [
                (
                    "rekomendasi:\n  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n",
                    "rekomendasi: []\n",
                )
            ]
        },
        "realisasi",
        "[]",
        "daftar rekomendasi belum diisi",
    ),
    _near("LENGKAP04", "one item in each", {}),
    Case(
        "LENGKAP05",
        "no source of data",
        {"pk": [(_SUMBER, "")]},
        "pk",
        "laporan-tepat-waktu",
        'sumber data indikator "laporan-tepat-waktu" belum diisi',
        'isi "sumber_data"',
    ),
    Case(
        "LENGKAP05",
        "no way of measuring",
        {"pk": [(_CARA, "")]},
        "pk",
        "temuan-audit",
        'cara penghitungan indikator "temuan-audit" belum diisi',
        'isi "cara_penghitungan"',
    ),
    _near("LENGKAP05", "words instead of a fraction", {"pk": [(_CARA, _CARA.replace("jumlah temuan", "x"))]}),
    Case(
        "LENGKAP06",
        "a unit without a head",
        {"pegawai": [(_BUDI, _BUDI.replace("kepala-subbagian", "pelaksana"))]},
        "pegawai",
        "keuangan",
        "kepala unit Subbagian Keuangan, Umum, dan Logistik belum diisi",
        "kepala-subbagian",
    ),
    Case(
        "LENGKAP06",
        "no Sekretaris",
        {"pegawai": [(_SEKRETARIS, "")]},
        "pegawai",
        "pegawai:",
        "sekretaris belum diisi",
        '"sekretaris"',
    ),
    _near(
        "LENGKAP06",
        "a head who is alone in the unit",
        {
            "pegawai": [
                ("peran: administrasi\n    unit: perencanaan", "peran: administrasi\n    unit: keuangan")
            ]
        },
    ),
    Case(
        "LENGKAP07",
        "the education of one PNS is not known",
        {"pegawai": [("    pendidikan: S2\n", "")]},
        "pegawai",
        "jumlah:",
        "pendidikan PNS belum diisi",
        '"pendidikan" setiap pegawai PNS',
    ),
    Case(
        "LENGKAP07",
        "a status that is known only as a number",
        {"pegawai": [("    pendidikan: {S1: 2}\n", "")]},
        "pegawai",
        "jumlah:",
        "pendidikan PPPK belum diisi",
    ),
    _near("LENGKAP07", "people whose education is stated as a count", {}),
    Case(
        "ANGGARAN03",
        "kinds of spending that do not add up to the RO",
        {
            "anggaran": [
                ("hibah:\n", f'{_BELANJA}  - {{kode: "52", pagu: 850000000, realisasi: 740000001}}\nhibah:\n')
            ]
        },
        "anggaran",
        "jenis_belanja",
        "realisasi menurut jenis belanja berjumlah Rp887.000.001, sedangkan menurut RO Rp887.000.000",
        "jelaskan",
    ),
    _near(
        "ANGGARAN03",
        "kinds of spending that do",
        {
            "anggaran": [
                ("hibah:\n", f'{_BELANJA}  - {{kode: "52", pagu: 850000000, realisasi: 740000000}}\nhibah:\n')
            ]
        },
    ),
    Case(
        "KINERJA03",
        "an indikator that supports its analysis with nothing",
        {"realisasi": [("    standar_nasional: {nilai: 85, sumber: Pedoman Contoh}\n", "")]},
        "realisasi",
        "realisasi: 70",
        'analisis indikator "laporan-tepat-waktu" belum memuat perbandingan dengan standar nasional',
        "standar_nasional",
    ),
    _near("KINERJA03", "an indikator with all analyses", {}),
    Case(
        "PEGAWAI03",
        "all people together are another number",
        {"pegawai": [(_PPPK, f"{_PPPK}\n"), ("  PPNPN:\n    pendidikan: {SLTA: 2}\n", f"{_ALL}8\n")]},
        "pegawai",
        "8",
        "total gabungan berjumlah 8 orang, sedangkan semua status berjumlah 9 orang",
        "cocokkan",
    ),
    _near(
        "PEGAWAI03", "the same number", {"pegawai": [("  PPNPN:\n    pendidikan: {SLTA: 2}\n", f"{_ALL}9\n")]}
    ),
    Case(
        "LENGKAP08",
        "a signer without a name",
        {"profil": [("    nama: Zainal Contoh\n", "")]},
        "profil",
        "Contoh",
        "nama penanda tangan belum diisi",
        "nama",
    ),
    _near("LENGKAP08", "a signer with a NIP", {}),
    Case(
        "LENGKAP09",
        "an office without its code",
        {"profil": [('  kode: "000001"\n', "")]},
        "profil",
        "Komisi",
        "kode satker belum diisi",
        "kode",
    ),
    _near("LENGKAP09", "a DIPA without its date", {"profil": [("  tanggal: 2022-11-30\n", "")]}),
    Case(
        "LENGKAP10",
        "a perjanjian kinerja without its date",
        {"pk": [("  tanggal: 2023-01-10\n", "")]},
        "pk",
        "Contoh",
        "tanggal Perjanjian Kinerja belum diisi",
        "tanggal",
    ),
    Case(
        "LENGKAP10",
        "a perjanjian kinerja without the name of a party",
        {"pk": [(", nama: Zainal Contoh", "")]},
        "pk",
        "Ketua",
        "nama pihak kedua belum diisi",
        "nama",
    ),
    _near("LENGKAP10", "a party without a NIP", {"pk": [(', nip: "000000000000000001"', "")]}),
    Case(
        "KINERJA06",
        "no perjanjian kinerja to attach",
        {"pk": [(_PERJANJIAN, "")]},
        "pk",
        "capaian-lima-tingkat",
        "tanpa pernyataan Perjanjian Kinerja",
        "perjanjian",
    ),
    _near("KINERJA06", "a perjanjian kinerja of another place", {"pk": [("tempat: Contoh", "tempat: Lain")]}),
)

# Codes whose cases need more than one folder, with the test module that holds them.
ELSEWHERE = {
    "KINERJA02": "test_kinerja.py",
    "ABAIKAN01": "test_abaikan.py",
    "ABAIKAN02": "test_abaikan.py",
    "ABAIKAN03": "test_abaikan.py",
}
