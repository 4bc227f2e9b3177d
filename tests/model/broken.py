"""Faults that an officer can make, as data: what is put into Contoh, and what must be found, where.

A mark such as ① is taken out before the files are read; its place is that of the finding. Where no
mark can stand, the key is the file, line and column. Nothing else than what is listed may be found.
"""

from dataclasses import dataclass

from support import Edits

MARKS = "①②③④⑤"

At = str | tuple[str, int, int]


@dataclass(frozen=True, eq=False)
class Broken:
    """Edits to Contoh, and for each finding its place, code, and a part of its message and help."""

    name: str
    edits: Edits
    expected: dict[At, tuple[str, str, str]]


def _one(name: str, file: str, old: str, new: str, code: str, message: str, help: str = "") -> Broken:
    return Broken(name, {file: [(old, new)]}, {"①": (code, message, help)})


def _whole(name: str, content: str | bytes | None, expected: dict[At, tuple[str, str, str]]) -> Broken:
    """A case in which the whole of realisasi.yaml is other."""
    return Broken(name, {"realisasi": content}, expected)


def _syntax(name: str, content: str, message: str, help: str) -> Broken:
    return _whole(name, content, {"①": ("BACA05", message, help)})


_TOP = ("realisasi", 1, 1)

SOURCE = (
    _whole(
        "no file",
        None,
        {_TOP: ("BACA01", "berkas realisasi.yaml tidak ada", "salin berkas itu dari folder")},
    ),
    _whole(
        "not UTF-8, behind a letter of two bytes",
        b"skema: 1\nx: \xc3\xa9\xe9\n",
        {("realisasi", 2, 5): ("BACA02", "tidak tersimpan sebagai UTF-8", '"UTF-8"')},
    ),
    _whole("UTF-16", "skema: 1\n".encode("utf-16"), {_TOP: ("BACA02", "UTF-8", "simpan ulang")}),
    _whole(
        "tabs in the indentation",
        "skema: 1\nindikator:\n①\tx: 1\n  ②\ty: 1\n",
        {
            "①": ("BACA03", "ada tab pada indentasi", "dua spasi"),
            "②": ("BACA03", "ada tab pada indentasi", "dua spasi"),
        },
    ),
    _whole(
        "control characters, one that XML refuses and one that YAML refuses",
        "skema: 1\nx: a①\x0bb②\x7fc\n",
        {
            "①": ("BACA04", "(U+000B)", "hapus karakter itu"),
            "②": ("BACA04", "(U+007F)", "hapus karakter itu"),
        },
    ),
    _one(
        "an escaped control character",
        "realisasi",
        "analisis: Pengendalian intern",
        'analisis: ①"Pengendalian\\x01intern" #',
        "BACA04",
        "(U+0001)",
        "hapus karakter itu",
    ),
    _syntax(
        "a colon within a plain text",
        "skema: 1\nx: satu①: dua\n",
        "titik dua tidak boleh ada di sini",
        "apit teks",
    ),
    _syntax(
        "a key without its colon",
        "skema: 1\n①indikator\nx: 1\n",
        "tidak mempunyai titik dua",
        'tulis "kunci: nilai"',
    ),
    _syntax(
        "uneven indentation",
        "skema: 1\nindikator:\n  - x\n ①- y\n",
        "tidak sejajar dengan baris di atasnya",
        "samakan jumlah spasi",
    ),
    _syntax(
        "a quote that is never closed",
        'skema: 1\nx: ①"satu\ny: dua\n',
        "tidak pernah ditutup",
        "tanda kutip yang sama",
    ),
    _syntax(
        "a quote that the next text's quote closes",
        'skema: 1\nx: ①"satu\ny: "dua" tiga\n',
        "baru ditutup pada baris 3",
        "tanda kutip yang sama di akhirnya",
    ),
    _syntax(
        "a text behind its closing quote",
        'skema: 1\nx: ①"satu" dua\n',
        "masih ada teks sesudah tanda kutip penutup",
        "apit seluruh teks",
    ),
    _one(
        "quotation marks of Word",
        "profil",
        'kode: "000001"',
        "kode: ①“000001”",
        "BACA05",
        "tanda kutip miring dari Word",
        "tanda kutip lurus",
    ),
    _syntax("a quote that Word's mark closes", 'x: "6710①”\ny: 1\n', "tanda kutip miring", "kutip lurus"),
    _syntax("a long dash as the mark of an item", "x:\n  - a\n  ①– b\n", "tanda pisah panjang", '"- "'),
    _syntax("a long dash before a mapping", "x:\n  ①– a: 1\n    b: 2\n", "tanda pisah panjang", '"- "'),
    _one(
        "a long dash before a text",
        "realisasi",
        "analisis: Pengendalian intern",
        "analisis:\n      ①– Pengendalian intern",
        "BACA05",
        "tanda pisah panjang",
        '"- "',
    ),
    _syntax(
        "one line too deep",
        "x:\n  y:\n      ①a: 1\n    b: |\n      c\n",
        "menjorok lebih dalam",
        "di bawahnya",
    ),
    _syntax(
        "one line too shallow", "x:\n  y:\n    a: 1\n   ①b: 1\n    c: 1\n", "tidak sejajar", "di atasnya"
    ),
    _one(
        "a person without the dash",
        "pegawai",
        "  - nama: Budi Contoh\n",
        "    ①nama: Budi Contoh\n",
        "BACA08",
        'mungkin tanda "- " di depannya hilang',
        'bila ini butir baru, tulis "- "',
    ),
    _syntax("a text that starts with a star", "x: ①*satu\n", "diawali tanda * harus diapit", '"*)'),
    _syntax("a text that starts with stars", "x:\n  - ①**satu** dua\n", "diawali tanda * harus", '"*)'),
    _syntax("a star alone", "x: ①* satu\n", "tidak boleh diawali", "apit teks itu"),
    _syntax("a text that starts with @", "x: ①@satu\n", "tidak boleh diawali", "apit teks itu"),
    _syntax("a list that is never closed", "x: [1, 2\ny①: 3\n", "tidak dapat dibaca", "periksa"),
    _syntax("two documents", "x: 1\n①---\nx: 2\n", "tidak dapat dibaca", "periksa"),
    _whole("nested beyond sense", "x: " + "[" * 1000, {_TOP: ("BACA05", "tidak dapat dibaca", "")}),
    Broken(
        "a placeholder in braces",
        {"profil": [("wilayah: Kabupaten Contoh", "wilayah: ①{②{ nama }}")]},
        {
            "①": ("BENTUK03", '"wilayah": di sini harus ada teks', "tulis satu teks"),
            "②": ("BACA05", "di sini harus ada kunci berupa satu teks", "tanda kutip"),
        },
    ),
    _whole("an empty file", "", {_TOP: ("BACA06", "berkas kosong", "contoh di data/")}),
    _whole("only comments", "# satu\n\n# dua\n", {_TOP: ("BACA06", "berkas kosong", "")}),
    _whole("a list", "# satu\n①- dua\n", {"①": ("BACA07", "bukan pasangan", '"skema: 1"')}),
    _whole("a text", "①satu\n", {"①": ("BACA07", "bukan pasangan", '"skema: 1"')}),
    _one(
        "a key written twice",
        "profil",
        "  provinsi: Contoh Raya",
        "  provinsi: Contoh Raya\n  ①wilayah: Kabupaten Lain",
        "BACA08",
        'kunci "wilayah" sudah ditulis pada baris 10',
        "hapus salah satunya",
    ),
    Broken(
        "a part that holds itself, shown where it is named",
        {"realisasi": [("rekomendasi:\n  - ", "rekomendasi: ①②&x\n  - *x\n  - ")]},
        {
            "①": ("BACA09", "memuat dirinya sendiri", "hapus tanda *"),
            "②": ("BENTUK03", '"rekomendasi ke-1": di sini harus ada teks', ""),
        },
    ),
)

_CUT = ("BACA10", "teks terputus di sini", "apit seluruh teks dengan tanda kutip")

CUT = (
    _one("a number sign within a plain text", "profil", "nama: Zainal", "nama: Zainal ①#2", *_CUT),
    _one("a number sign within an entry", "profil", "Melayani pemilih", "Melayani ①#semua pemilih", *_CUT),
    _one("text behind two blanks", "profil", "visi: Menjadi", "visi: Menjadi\n  yang  ①#1\n#", *_CUT),
)

FORM = (
    Broken(
        "an unknown key near a known one, which is then missing",
        {"profil": [("satker:\n", "②satker:\n"), ("nama_pendek:", "①nama_pendk:")]},
        {
            "①": ("BENTUK01", 'kunci "nama_pendk" tidak dikenal', 'maksud Anda "nama_pendek"?'),
            "②": ("BENTUK02", 'kunci "nama_pendek" belum ada pada "satker"', '"nama_pendek: ..."'),
        },
    ),
    _one(
        "an unknown key unlike all others",
        "profil",
        "dokumen:\n",
        "dokumen:\n  ①xyz: 1\n",
        "BENTUK01",
        'kunci "xyz" tidak dikenal',
        "kunci yang dikenal di sini: lkj, laporan-tahunan, iku",
    ),
    _one(
        "an unknown key below one with a hyphen, whose name in the model is another",
        "profil",
        "    dasar:\n",
        "    ①dsar:\n",
        "BENTUK01",
        'kunci "dsar" tidak dikenal',
        'maksud Anda "dasar"?',
    ),
    _one(
        "an unknown key in a later entry of a list",
        "pegawai",
        "golongan: IV/a",
        "golongan: IV/a\n    ①gelar: S.H.",
        "BENTUK01",
        'kunci "gelar" tidak dikenal',
        "nama, status, peran",
    ),
    Broken(
        "a key missing at the root, whose place is the first key",
        {"pk": [("skema: 1\nskala: capaian-lima-tingkat\n", "# awal\n①skema: 1\n")]},
        {"①": ("BENTUK02", 'kunci "skala" belum ada', 'tambahkan "skala: ..."')},
    ),
    _one(
        "a key missing in an entry of a list",
        "pk",
        "- id: temuan-audit\n        nama: Jumlah Temuan Audit\n        satuan: temuan\n",
        "- ①id: temuan-audit\n        nama: Jumlah Temuan Audit\n",
        "BENTUK02",
        'kunci "satuan" belum ada pada "indikator ke-2"',
        'tambahkan "satuan: ..."',
    ),
    _one(
        "a number where text is needed",
        "profil",
        "wilayah: Kabupaten Contoh",
        "wilayah: ①12.50",
        "BENTUK03",
        '"wilayah": di sini harus ada teks, bukan angka',
        'apit dengan tanda kutip: "12.50"',
    ),
    _one(
        "a bool where text is needed",
        "profil",
        "wilayah: Kabupaten Contoh",
        "wilayah: ①true",
        "BENTUK03",
        '"wilayah": di sini harus ada teks',
        "tulis satu teks",
    ),
    _one(
        "nothing where text is needed, shown at its key whatever follows",
        "profil",
        "wilayah: Kabupaten Contoh",
        "①wilayah:   # belum tahu",
        "BENTUK03",
        '"wilayah": di sini harus ada teks',
        "tulis satu teks",
    ),
    _one(
        "an empty entry of a list",
        "profil",
        "  - Melayani pemilih",
        "  -①\n  - Melayani pemilih",
        "BENTUK03",
        '"misi ke-2": di sini harus ada teks',
        "tulis satu teks",
    ),
    _one(
        "an id in capitals",
        "pk",
        "id: tata-kelola",
        "id: ①Tata Kelola",
        "BENTUK03",
        '"id": id hanya boleh memuat huruf kecil, angka, dan tanda hubung',
        "contoh: data-pemilih",
    ),
    _one(
        "an amount with dots",
        "anggaran",
        "pagu: 600000000",
        "pagu: ①600.000.000",
        "BENTUK03",
        '"pagu": angka ditulis tanpa Rp dan tanpa titik',
        "tulis 600000000",
    ),
    _one(
        "an amount as it is printed",
        "anggaran",
        "pagu: 600000000",
        "pagu: ①Rp600.000.000,00",
        "BENTUK03",
        "tanpa Rp",
        "tulis 600000000",
    ),
    _one(
        "an amount with one dot, which is a decimal to YAML",
        "anggaran",
        "pagu: 600000000",
        "pagu: ①600.000",
        "BENTUK03",
        '"pagu": angka ditulis tanpa Rp dan tanpa titik',
        "tulis 600000",
    ),
    _one(
        "an amount of four digits before its dot",
        "anggaran",
        "pagu: 600000000",
        "pagu: ①5000.000",
        "BENTUK03",
        '"pagu": angka ditulis tanpa Rp dan tanpa titik',
        "tulis 5000000",
    ),
    *(
        _one(
            f"an amount with other decimals: {typed}",
            "anggaran",
            "pagu: 600000000",
            f"pagu: ①{typed}",
            "BENTUK03",
            '"pagu": di sini harus ada bilangan bulat',
            "contoh: 1500000",
        )
        for typed in ("600.00", "0.600")
    ),
    _one(
        "an amount with more digits than any amount has",
        "anggaran",
        "pagu: 600000000",
        f"pagu: ①{'9' * 5000}",
        "BENTUK03",
        '"pagu": di sini harus ada bilangan bulat',
        "contoh: ",
    ),
    _one(
        "a bool where an amount is needed",
        "anggaran",
        "pagu: 600000000",
        "pagu: ①true",
        "BENTUK03",
        '"pagu": di sini harus ada bilangan bulat',
        "contoh: ",
    ),
    _one(
        "a year in quotes",
        "profil",
        "tahun: 2023\n\nsatker",
        'tahun: ①"2023"\n\nsatker',
        "BENTUK03",
        '"tahun": di sini harus ada bilangan bulat',
        "tulis 2023 tanpa tanda kutip",
    ),
    _one(
        "a year in words",
        "profil",
        "tahun: 2023\n\nsatker",
        "tahun: ①ini\n\nsatker",
        "BENTUK03",
        '"tahun": di sini harus ada bilangan bulat',
        "contoh: 1500000",
    ),
    _one(
        "a text with a colon as an entry of a list",
        "profil",
        "  - Melayani pemilih",
        "  - ①Melayani: pemilih",
        "BENTUK03",
        '"misi ke-2": di sini harus ada teks',
        "apit seluruh teks itu dengan tanda kutip, karena memuat titik dua",
    ),
    _one(
        "a realisasi with a decimal comma and a percent sign",
        "realisasi",
        "realisasi: 70",
        "realisasi: ①70,5 %",
        "BENTUK03",
        '"realisasi": angka ditulis tanpa tanda persen dan dengan titik',
        "contoh: 97.5",
    ),
    _one(
        "a target in the notation of a calculator, the rest of its list being right",
        "pk",
        "target: 80",
        "target: ①8e1",
        "BENTUK03",
        '"target": angka ini tidak biasa',
        "contoh: 97.5",
    ),
    _one(
        "a target that is no number",
        "pk",
        "target: 80",
        "target: ①.inf",
        "BENTUK03",
        '"target": angka ini tidak biasa',
    ),
    _one(
        "a text where a list is needed",
        "profil",
        "  - Terwujudnya Pemilu yang tertib",
        "  ①Terwujudnya Pemilu yang tertib",
        "BENTUK03",
        '"tujuan": di sini harus ada daftar',
        'awali setiap butir dengan "- "',
    ),
    _one(
        "an empty list",
        "profil",
        "  - Terwujudnya Pemilu yang tertib",
        "  ①[]",
        "BENTUK03",
        '"tujuan": daftar ini kosong',
        "isi paling sedikit satu butir",
    ),
    _one(
        "a text where keys are needed",
        "profil",
        'dipa:\n  nomor: "SP DIPA-076.01.2.000001/2023"\n  tanggal: 2022-11-30',
        "dipa: ①DIPA-076",
        "BENTUK03",
        '"dipa": di sini harus ada pasangan kunci dan nilai',
        'tulis "kunci: nilai" di bawahnya',
    ),
    _one(
        "a list where keys of the user's own choice are needed",
        "pegawai",
        "peran: {pelaksana: 2}",
        "peran: ①[]",
        "BENTUK03",
        '"peran": di sini harus ada pasangan kunci dan nilai',
        'tulis "kunci: nilai" di bawahnya',
    ),
    Broken(
        "a key with an escaped character that no terminal prints",
        {"profil": [("  wilayah: Kabupaten Contoh", '  ①②"x\\ud800": 1\n  wilayah: Kabupaten Contoh')]},
        {
            "①": ("BACA04", "(U+D800)", "hapus karakter itu"),
            "②": ("BENTUK01", 'kunci "x\N{REPLACEMENT CHARACTER}" tidak dikenal', ""),
        },
    ),
    _one(
        "a character that is half of one, escaped",
        "realisasi",
        "analisis: Pengendalian intern",
        'analisis: ①"\\ud800" #',
        "BACA04",
        "(U+D800)",
    ),
    _one(
        "a code with leading zeros, unquoted",
        "anggaran",
        'bagian_anggaran: "076"',
        "bagian_anggaran: ①076",
        "BENTUK04",
        '"bagian_anggaran": kode harus diapit tanda kutip',
        'tulis "076"',
    ),
    _one(
        "a code that is a plain number, unquoted",
        "anggaran",
        'kode: "3355"',
        "kode: ①3355",
        "BENTUK04",
        '"kode": kode harus diapit tanda kutip',
        'tulis "3355"',
    ),
    _one(
        "a code that looks like a power of ten, unquoted",
        "anggaran",
        'kode: "994"',
        "kode: ①1e5",
        "BENTUK04",
        '"kode": kode harus diapit tanda kutip',
        'tulis "1e5"',
    ),
    _one(
        "a date written out",
        "anggaran",
        "per_tanggal: 2023-12-31",
        "per_tanggal: ①31 Desember 2023",
        "BENTUK05",
        '"per_tanggal": tanggal ditulis tahun-bulan-hari',
        "contoh: 2024-01-31",
    ),
    _one(
        "a date that is in no calendar",
        "profil",
        "tanggal: 2022-11-30",
        "tanggal: ①2022-02-29",
        "BENTUK05",
        '"tanggal": tanggal ini tidak ada dalam kalender',
        "periksa hari dan bulannya",
    ),
    _one(
        "a thirteenth month",
        "profil",
        'tanggal: "2024-01"',
        'tanggal: ①"2024-13"',
        "BENTUK05",
        "tidak ada dalam kalender",
    ),
    _one(
        "a month where a day is needed",
        "anggaran",
        "per_tanggal: 2023-12-31",
        'per_tanggal: ①"2023-12"',
        "BENTUK05",
        '"per_tanggal": tanggal ini harus lengkap dengan harinya',
        "contoh: 2023-12-31",
    ),
    _one(
        "a negative amount",
        "anggaran",
        "realisasi: 540000000",
        "realisasi: ①-540000000",
        "BENTUK06",
        '"realisasi": angka ini tidak boleh negatif',
        "hapus tanda minusnya",
    ),
    _one(
        "a negative target",
        "pk",
        "target: 4",
        "target: ①-0.5",
        "BENTUK06",
        '"target": angka ini tidak boleh negatif',
        "hapus tanda minusnya",
    ),
    _one(
        "a choice near a known one",
        "pk",
        "rumus: minimum",
        "rumus: ①minimun",
        "BENTUK07",
        '"rumus": nilai "minimun" tidak dikenal',
        'maksud Anda "minimum"?',
    ),
    _one(
        "a choice unlike all others",
        "profil",
        "tingkat: kabupaten",
        "tingkat: ①desa",
        "BENTUK07",
        '"tingkat": nilai "desa" tidak dikenal',
        'pilihan: "kabupaten" atau "kota"',
    ),
    _one(
        "a choice that was not made",
        "profil",
        "tingkat: kabupaten",
        "①tingkat:",
        "BENTUK03",
        '"tingkat": belum diisi',
        'pilihan: "kabupaten" atau "kota"',
    ),
    _one(
        "a schema of another version",
        "pk",
        "skema: 1",
        "skema: ①2",
        "BENTUK08",
        "skema 2 tidak dikenal oleh versi program ini",
        "program ini membaca skema 1",
    ),
    _one(
        "a text of blanks",
        "profil",
        "nama: Zainal Contoh",
        'nama: ①"  "',
        "BENTUK09",
        '"nama": teks ini kosong',
        "isi teksnya, atau hapus kuncinya",
    ),
)


def _dangling(name: str, file: str, old: str, new: str, message: str, help: str = "yang dikenal: ") -> Broken:
    return _one(name, file, old, new, "RUJUK01", f"{message} tidak dikenal", help)


def _doubled(name: str, file: str, old: str, new: str, message: str) -> Broken:
    return _one(name, file, old, new, "RUJUK03", message, "pakai nama atau kode lain")


NAMES = (
    _dangling(
        "a law",
        "profil",
        "  - pkpu-14-2020",
        "  - ①pkpu-41-2020",
        'dasar hukum "pkpu-41-2020"',
        'maksud Anda "pkpu-14-2020"?',
    ),
    _dangling("the law of the Renstra", "profil", "dasar: keputusan", "dasar: ①xyz #", 'dasar hukum "xyz"'),
    _dangling(
        "the task of a unit",
        "pegawai",
        "tugas: keuangan-umum-logistik",
        "tugas: ①keuangan-umum",
        'tugas unit "keuangan-umum"',
        "maksud Anda",
    ),
    _dangling(
        "the unit of a person",
        "pegawai",
        "unit: keuangan\n    tugas: Bendahara",
        "unit: ①keuangn\n    tugas: Bendahara",
        'unit "keuangn"',
        'maksud Anda "keuangan"?',
    ),
    Broken(
        "the decree of a person, the right one being unused then",
        {"pegawai": [("sk: penempatan", "sk: ①penempatn"), ("- id: penempatan", "- id: ②penempatan")]},
        {
            "①": ("RUJUK01", 'SK "penempatn" tidak dikenal', 'maksud Anda "penempatan"?'),
            "②": ("RUJUK02", 'SK "penempatan" tidak dirujuk oleh siapa pun', "hapus, atau rujuk"),
        },
    ),
    _dangling(
        "the status of a person",
        "pegawai",
        "status: PNS\n    peran: sekretaris",
        "status: ①CPNS\n    peran: sekretaris",
        'status "CPNS"',
        'maksud Anda "PNS"?',
    ),
    _dangling(
        "the role of a person", "pegawai", "peran: keamanan", "peran: ①juru-ketik", 'peran "juru-ketik"'
    ),
    _dangling("an education", "pegawai", "pendidikan: S2", "pendidikan: ①Sarjana", 'pendidikan "Sarjana"'),
    _dangling("a rank", "pegawai", "golongan: IV/a", "golongan: ①4a", 'golongan "4a"'),
    _dangling("the status of stated counts", "pegawai", "  PPPK:\n", "  ①P3K:\n", 'status "P3K"', "PPPK"),
    _dangling(
        "a role of the combined counts",
        "pegawai",
        "jumlah:\n",
        "jumlah_gabungan: {peran: {①staf: 1}}\njumlah:\n",
        'peran "staf"',
    ),
    _dangling(
        "an education of the combined counts",
        "pegawai",
        "jumlah:\n",
        "jumlah_gabungan: {pendidikan: {①Sarjana: 1}}\njumlah:\n",
        'pendidikan "Sarjana"',
    ),
    _dangling(
        "a rank of the combined counts",
        "pegawai",
        "jumlah:\n",
        "jumlah_gabungan: {golongan: {①4a: 1}}\njumlah:\n",
        'golongan "4a"',
    ),
    _dangling("a role of stated counts", "pegawai", "peran: {pelaksana", "peran: {①staf", 'peran "staf"'),
    _dangling(
        "an education of stated counts",
        "pegawai",
        "pendidikan: {S1: 2}",
        "pendidikan: {①S-1: 2}",
        'pendidikan "S-1"',
        'maksud Anda "S1"?',
    ),
    _dangling(
        "a rank of stated counts",
        "pegawai",
        "pendidikan: {S1: 2}",
        "golongan: {①III: 2}",
        'golongan "III"',
        "maksud Anda",
    ),
    _dangling(
        "the scale of categories",
        "pk",
        "skala: capaian-lima-tingkat",
        "skala: ①capaian-empat-tingkat",
        'skala "capaian-empat-tingkat"',
        'maksud Anda "capaian-lima-tingkat"?',
    ),
    _dangling(
        "the scale of grades",
        "pk",
        "peringkat: akuntabilitas",
        "peringkat: ①akuntabilita",
        'peringkat "akuntabilita"',
        'maksud Anda "akuntabilitas"?',
    ),
    _dangling(
        "the indikator of a realisasi",
        "realisasi",
        "  temuan-audit:\n",
        "  ①temuan-audt:\n",
        'indikator "temuan-audt"',
        'maksud Anda "temuan-audit"?',
    ),
    _dangling(
        "the budget code of a control value",
        "anggaran",
        "CQ.6709:",
        "①CQ.6710:",
        'kode anggaran "CQ.6710"',
        'maksud Anda "CQ.6709"?',
    ),
    _one(
        "a unit in which nobody works",
        "pegawai",
        "unit:\n",
        "unit:\n  - id: ①gudang\n    nama: Gudang\n    tugas: hukum-sdm\n",
        "RUJUK02",
        'unit "gudang" tidak dirujuk oleh siapa pun',
        "hapus, atau rujuk dari pegawai",
    ),
    Broken(
        "a list where the id of a decree is needed",
        {"pegawai": [("sk: penempatan", "①sk: [penempatan]"), ("- id: penempatan", "- id: ②penempatan")]},
        {
            "①": ("BENTUK03", '"sk": di sini harus ada teks', "tulis satu teks"),
            "②": ("RUJUK02", 'SK "penempatan" tidak dirujuk', ""),
        },
    ),
    _one(
        "a list where a role is needed, which no known role resembles",
        "pegawai",
        "peran: sekretaris",
        "①peran: [sekretaris]",
        "BENTUK03",
        '"peran": di sini harus ada teks',
    ),
    Broken(
        "two codes that were left out, which are not the same code",
        {
            "anggaran": [
                ('- kode: "002"', "- ①kode:"),
                (
                    '- kode: "001"\n                nama: Perencanaan',
                    "- ②kode:\n                nama: Perencanaan",
                ),
            ]
        },
        {
            "①": ("BENTUK03", '"kode": di sini harus ada teks', "tulis satu teks"),
            "②": ("BENTUK03", '"kode": di sini harus ada teks', "tulis satu teks"),
        },
    ),
    _doubled(
        "two sasaran of one id",
        "pk",
        "- id: akuntabilitas",
        "- id: ①tata-kelola",
        'id "tata-kelola" sudah dipakai pada baris 5',
    ),
    Broken(
        "two indikator of one id in different sasaran",
        {
            "pk": [("- id: nilai-akuntabilitas", "- id: ①temuan-audit")],
            "realisasi": [
                ("  nilai-akuntabilitas:", "  ②nilai-akuntabilitas:"),
                ("realisasi: 3", "realisasi: ③3"),
                (
                    "    riwayat: {2022: {target: 6, realisasi: 5}}\n"
                    "    renstra: {tahun_ini: 4, akhir: 2}\n"
                    "    standar_nasional: {nilai: 4, sumber: Pedoman Contoh}\n",
                    "",
                ),
            ],
        },
        {
            "①": ("RUJUK03", 'id "temuan-audit" sudah dipakai pada baris 17', "pakai nama"),
            "②": ("RUJUK01", 'indikator "nilai-akuntabilitas" tidak dikenal', "yang dikenal: "),
            "③": ("SESUAI04", 'peringkat "3" tidak ada dalam urutan', "pakai salah satu"),
        },
    ),
    _doubled(
        "two decrees of one id",
        "pegawai",
        "unit:\n",
        "  - id: ①penempatan\n    nomor: 8 Tahun 2023\n    tanggal: 2023-04-01\n    penerbit: KPU\n"
        "    tentang: Mutasi\n\nunit:\n",
        'id "penempatan" sudah dipakai pada baris 4',
    ),
    _doubled(
        "two units of one id",
        "pegawai",
        "pegawai:\n",
        "  - id: ①keuangan\n    nama: Lain\n    tugas: hukum-sdm\n\npegawai:\n",
        'id "keuangan" sudah dipakai pada baris 11',
    ),
    Broken(
        "two programs of one code",
        {"anggaran": [("kode: WA", "kode: ①CQ")], "realisasi": [('    kegiatan: ["WA.3355"]\n', "")]},
        {"①": ("RUJUK03", 'kode "CQ" sudah dipakai pada baris 7', "pakai nama atau kode lain")},
    ),
    _doubled(
        "two kinds of spending of one code",
        "anggaran",
        "hibah:\n",
        'jenis_belanja:\n  - {kode: "51", pagu: 1, realisasi: 1}\n'
        '  - {kode: ①"51", pagu: 1, realisasi: 1}\nhibah:\n',
        'kode "51" sudah dipakai pada baris',
    ),
    Broken(
        "a decree where none is written",
        {
            "pegawai": [
                (
                    "sk:\n  - id: penempatan\n    nomor: 7 Tahun 2023\n    tanggal: 2023-03-01\n"
                    "    penerbit: Sekretaris Jenderal KPU\n    tentang: Pengangkatan Jabatan Administrasi\n",
                    "",
                ),
                ("sk: penempatan", "sk: ①penempatan"),
            ]
        },
        {
            "①": (
                "RUJUK01",
                'SK "penempatan" tidak dikenal',
                "belum ada SK yang ditulis; tambahkan, atau hapus",
            )
        },
    ),
    _dangling(
        "a kind of spending",
        "anggaran",
        "hibah:\n",
        'jenis_belanja:\n  - {kode: ①"59", pagu: 1, realisasi: 1}\nhibah:\n',
        'jenis belanja "59"',
    ),
    _dangling(
        "the formula of efficiency, named by a regulation that has none",
        "anggaran",
        "hibah:\n",
        "rumus_efisiensi: ①pmk-62-2023\nhibah:\n",
        'rumus efisiensi "pmk-62-2023"',
        'maksud Anda "pmk-22-2021"?',
    ),
    _dangling(
        "the code that supports an indikator",
        "realisasi",
        'kegiatan: ["CQ.6709"]',
        'kegiatan: [①"CQ.6790"]',
        'kode anggaran "CQ.6790"',
        'maksud Anda "CQ.6709"?',
    ),
    _dangling(
        "the sasaran of an obstacle",
        "realisasi",
        "permasalahan:\n",
        "hambatan:\n  - {sasaran: ①tata, hambatan: A, tindak_lanjut: B}\npermasalahan:\n",
        'sasaran "tata"',
        "yang dikenal",
    ),
    _dangling(
        "the program of the annual plan",
        "pk",
        "skala: capaian-lima-tingkat\n",
        "skala: capaian-lima-tingkat\nrencana_kinerja:\n"
        "  - {program: ①XX, sasaran: A, indikator: B, rincian: [{uraian: C, volume: D, target: E}]}\n",
        'program "XX"',
    ),
    _doubled(
        "two kegiatan of one code in a program",
        "anggaran",
        "  - kode: WA\n",
        '      - kode: ①"6709"\n        nama: Lain\n        kro:\n          - kode: QGE\n'
        "            nama: Lain\n            ro:\n"
        '              - {kode: "001", nama: Lain, pagu: 0, realisasi: 0}\n'
        "  - kode: WA\n",
        'kode "6709" sudah dipakai pada baris 10',
    ),
    _doubled(
        "two KRO of one code in a kegiatan",
        "anggaran",
        "kode: RAN",
        "kode: ①QGE",
        'kode "QGE" sudah dipakai pada baris 13',
    ),
    _doubled(
        "two RO of one code in a KRO",
        "anggaran",
        'kode: "002"',
        'kode: ①"001"',
        'kode "001" sudah dipakai pada baris 16',
    ),
    _one(
        "a year other than the folder's",
        "profil",
        "tahun: 2023\n\nsatker",
        "tahun: ①2024\n\nsatker",
        "RUJUK04",
        'tahun 2024 tidak sama dengan tahun pada nama folder "contoh-2023"',
        "perbaiki tahunnya",
    ),
)

CONSISTENCY = (
    _one(
        "an earlier year that is the reported one",
        "realisasi",
        "riwayat: {2022: {target: 75",
        "riwayat: {①2023: {target: 75",
        "SESUAI06",
        '"2023" bukan tahun sebelum 2023',
        "contoh: 2022",
    ),
    _one(
        "a year before the Renstra",
        "profil",
        "mulai: 2020",
        "mulai: ①2024",
        "SESUAI01",
        "tahun 2023 berada di luar masa Renstra 2024–2024",
        "perbaiki masa Renstra",
    ),
    _one(
        "a year after the Renstra",
        "profil",
        "mulai: 2020\n  selesai: 2024",
        "mulai: ①2015\n  selesai: 2022",
        "SESUAI01",
        "tahun 2023 berada di luar masa Renstra 2015–2022",
        "perbaiki masa Renstra",
    ),
    Broken(
        "a grade without its scale, and what else is wrong with the same indikator",
        {
            "pk": [
                ("rumus: peringkat\n        peringkat: akuntabilitas", "rumus: ①peringkat"),
                ("uraian: predikat menurut", "pembilang: ②predikat menurut"),
            ]
        },
        {
            "①": ("SESUAI02", 'rumus "peringkat" memerlukan kunci "peringkat"', "akuntabilitas atau opini"),
            "②": ("SESUAI05", '"pembilang" ada tanpa pasangannya', "isi pembilang dan penyebut"),
        },
    ),
    _one(
        "a grade as the target of a number",
        "pk",
        "target: 80",
        "target: ①BB",
        "SESUAI03",
        '"target" harus berupa angka karena rumusnya "maksimum"',
        "tulis angka tanpa satuan",
    ),
    _one(
        "a text as the realisasi of a number",
        "realisasi",
        "realisasi: 3",
        "realisasi: ①tiga",
        "SESUAI03",
        '"realisasi" harus berupa angka karena rumusnya "minimum"',
        "tulis angka tanpa satuan",
    ),
    _one(
        "a target in small letters, which the scale has in capitals",
        "pk",
        "target: B\n",
        "target: ①b\n",
        "SESUAI04",
        '"target": peringkat "b" tidak ada dalam urutan AA, A, BB, B, CC, C, D',
        'maksud Anda "B"?',
    ),
    _one(
        "a number as the realisasi of a grade",
        "realisasi",
        "realisasi: BB",
        "realisasi: ①75",
        "SESUAI04",
        '"realisasi": peringkat "75" tidak ada dalam urutan',
        "pakai salah satu peringkat itu",
    ),
    _one(
        "a denominator without its numerator",
        "pk",
        "          pembilang: jumlah laporan yang disampaikan tepat waktu\n          penyebut: jumlah",
        "          penyebut: ①jumlah",
        "SESUAI05",
        '"penyebut" ada tanpa pasangannya',
        "isi pembilang dan penyebut keduanya",
    ),
    _one(
        "no way of measuring at all",
        "pk",
        "cara_penghitungan:\n          uraian: jumlah temuan dalam laporan hasil audit",
        "cara_penghitungan: ①{}",
        "SESUAI05",
        "cara penghitungan kosong",
        "isi pembilang dan penyebut, atau uraian",
    ),
)

_LAST = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"


def _added(name: str, record: str, code: str, message: str, help: str) -> Broken:
    """A record that Contoh does not keep, added at the end of realisasi.yaml."""
    return _one(name, "realisasi", _LAST, f"{_LAST}\n{record}\n", code, message, help)


def _activity(keys: str) -> str:
    return f"pelaksanaan:\n  - uraian: Rapat\n    {keys}"


_CASE = """\
  - nomor: {nomor}
    perihal: penetapan
    forum: Bawaslu
    pihak: [{{peran: Pemohon, nama: Partai}}]
    objek: [keputusan]
"""

RECORDS = (
    _added(
        "an activity of a budget code that is not there",
        _activity("anggaran: ①CQ.6709.QGE.009"),
        "RUJUK01",
        'kode anggaran "CQ.6709.QGE.009" tidak dikenal',
        'maksud Anda "CQ.6709.QGE.002"?',
    ),
    _added(
        "two disputes of one number",
        "sengketa:\n" + _CASE.format(nomor="1/PS/2023") + _CASE.format(nomor="①1/PS/2023").rstrip(),
        "RUJUK03",
        'nomor "1/PS/2023" sudah dipakai pada baris',
        "pakai nama atau kode lain",
    ),
    _added(
        "an activity that ends before it begins",
        _activity("tanggal: 2023-03-02\n    sampai: ①2023-02-28"),
        "SESUAI07",
        '"sampai" harus sesudah "tanggal"',
        "perbaiki kedua tanggalnya",
    ),
    _added(
        "an activity that ends on a day and begins in a month",
        _activity('tanggal: "2023-03"\n    sampai: ①2023-03-28'),
        "SESUAI07",
        '"tanggal" harus lengkap dengan harinya',
        "hapus sampai",
    ),
    _added(
        "a photograph that is not there",
        _activity("foto: [{berkas: ①foto/rapat.jpg, keterangan: Rapat}]"),
        "FOTO01",
        'berkas foto "foto/rapat.jpg" tidak ada',
        "letakkan berkasnya dalam folder foto/",
    ),
    _added(
        "a photograph outside the satker's folder",
        _activity("foto: [{berkas: ①../rapat.jpg, keterangan: Rapat}]"),
        "FOTO01",
        'berkas foto "../rapat.jpg" tidak ada',
        "letakkan berkasnya",
    ),
    _added(
        "a photograph that is a text",
        _activity("foto: [{berkas: ①pk.yaml, keterangan: Rapat}]"),
        "FOTO02",
        'berkas foto "pk.yaml" tidak dapat dipakai',
        "simpan ulang fotonya sebagai JPEG atau PNG",
    ),
    _one(
        "a logo that is not there",
        "profil",
        "tahun: 2023\n",
        "tahun: 2023\ntampilan: {logo: ①foto/logo.png}\n",
        "FOTO01",
        'berkas foto "foto/logo.png" tidak ada',
        "letakkan berkasnya",
    ),
    _added(
        "a free section at a place that is not there",
        "bagian:\n  - tempat: ①lkj/capain\n    judul: Penghargaan\n    isi: Satu penghargaan.",
        "BENTUK07",
        '"tempat": nilai "lkj/capain" tidak dikenal',
        'maksud Anda "lkj/capaian"?',
    ),
)

BROKEN = (*SOURCE, *CUT, *FORM, *NAMES, *CONSISTENCY, *RECORDS)
