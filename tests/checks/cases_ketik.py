"""Mistakes of typing that an officer makes: each is told once, where it was made."""

from .cases import Case

_SEKRETARIS = "    tanggal: 2024-01-31\n    jabatan: Sekretaris"
_KETUA = "    tanggal: 2024-01-31\n    jabatan: Ketua"
_KONTROL = "  total: {pagu: 1000000000, realisasi: 887000000}\n  CQ.6709: {pagu: 850000000}"
_PAGU = "pagu: 600000000"


def _near(code: str, name: str, **edits: list[tuple[str, str]]) -> Case:
    return Case(code, name, edits)


CASES = (
    Case(
        "ANGGARAN01",
        "one amount that two stated totals deny is told at the lower one",
        {"anggaran": [(_PAGU, "pagu: 600000001")]},
        "anggaran",
        "850000000",
        "pagu CQ.6709 dinyatakan Rp850.000.000, sedangkan jumlah RO-nya Rp850.000.001 (selisih Rp1)",
    ),
    Case(
        "ANGGARAN10",
        "a pagu with a zero too few",
        {"anggaran": [(_PAGU, "pagu: 60000000"), (f"kontrol:\n{_KONTROL}", "kontrol: {}")]},
        "anggaran",
        "540000000",
        "Rp540.000.000 tampaknya salah jumlah nol",
        "bila pagunya yang salah dan maksudnya Rp600.000.000, tulis 600000000",
    ),
    Case(
        "WAKTU03",
        "the last day of December with its digits swapped",
        {"anggaran": [("per_tanggal: 2023-12-31", "per_tanggal: 2023-12-13")]},
        "anggaran",
        "2023-12-13",
        "angka realisasi dihitung sampai 13 Desember 2023, bukan sampai akhir tahun 2023",
        "tulis 2023-12-31",
    ),
    _near(
        "WAKTU03", "a draft in November", anggaran=[("per_tanggal: 2023-12-31", "per_tanggal: 2023-11-30")]
    ),
    Case(
        "WAKTU12",
        "a Laporan Tahunan signed two years later",
        {"profil": [(_SEKRETARIS, _SEKRETARIS.replace("2024", "2025"))]},
        "profil",
        "2025-01-31",
        "tanggal penandatanganan 31 Januari 2025 jauh sesudah tahun 2023",
        "paling lambat pada tahun 2024",
    ),
    Case(
        "WAKTU12",
        "an IKU signed in a year to come",
        {"profil": [(_KETUA, _KETUA.replace("2024", "2042"))]},
        "profil",
        "2042-01-31",
        "31 Januari 2042 jauh sesudah tahun 2024",
    ),
    _near("WAKTU12", "an IKU of next year signed in it", profil=[(_KETUA, _KETUA.replace("2024", "2025"))]),
    _near(
        "WAKTU13",
        "a document dated before the year's end, which WAKTU01 tells",
        profil=[(_SEKRETARIS, _SEKRETARIS.replace("2024", "2023"))],
    ),
    Case(
        "PEGAWAI06",
        "one who signs as Sekretaris and as Ketua",
        {"profil": [("nama: Zainal Contoh", "nama: Ani Contoh")]},
        "profil",
        "Ani Contoh",
        '"Ani Contoh" menandatangani sebagai Ketua, sedangkan pada baris 41 sebagai Sekretaris',
        "perbaiki nama atau jabatannya",
    ),
    _near(
        "PEGAWAI06",
        "one who signs two documents on one post, once acting",
        profil=[(_SEKRETARIS, _SEKRETARIS.replace("Sekretaris", "Plt. Sekretaris"))],
    ),
    _near(
        "PEGAWAI17",
        "a decree of a later year, which PEGAWAI14 tells",
        pegawai=[
            ("tanggal: 2023-03-01", "tanggal: 2032-03-01"),
            ("    sk: penempatan\n", '    sk: penempatan\n    sejak: "2023-03"\n'),
        ],
    ),
    _near(
        "KINERJA14", "more than all, which KINERJA17 tells", realisasi=[("realisasi: 70", "realisasi: 700")]
    ),
    Case(
        "KINERJA18",
        "percent with a capital",
        {"pk": [("satuan: persen", "satuan: Persen")]},
        "pk",
        "Persen",
        'satuan "Persen" tidak dibaca sebagai persen',
        "tulis satuan: persen",
    ),
    Case(
        "KINERJA18",
        "a percentage counted in documents",
        {"pk": [("satuan: persen", "satuan: dokumen")]},
        "pk",
        "dokumen",
        'indikator "laporan-tepat-waktu" bernama persentase, tetapi satuannya dokumen',
    ),
    Case(
        "KINERJA18",
        "a count in percent",
        {"pk": [("satuan: temuan", "satuan: persen")]},
        "pk",
        "persen",
        'indikator "temuan-audit" bernama jumlah, tetapi satuannya persen',
    ),
    _near(
        "KINERJA18",
        "a number of percent",
        pk=[("satuan: temuan", "satuan: persen"), ("nama: Jumlah Temuan", "nama: Jumlah Persentase Temuan")],
    ),
    _near("KINERJA18", "another unit", pk=[("satuan: temuan", "satuan: Temuan")]),
    Case(
        "KINERJA19",
        "a tenth of the target",
        {"realisasi": [("realisasi: 70", "realisasi: 8")]},
        "realisasi",
        "8",
        'realisasi indikator "laporan-tepat-waktu" 8% dari target 80%, mungkin kurang angka nol',
        "bila maksudnya 80%, tulis 80",
    ),
    Case(
        "KINERJA19",
        "a digit lost from a number that is not the target",
        {"realisasi": [("realisasi: 70", "realisasi: 7")]},
        "realisasi",
        "7",
        'realisasi indikator "laporan-tepat-waktu" 7% dari target 80%, mungkin kurang satu angka',
        "periksa angkanya pada sumber datanya; bila benar, jelaskan sebabnya",
    ),
    _near("KINERJA19", "an eighth of the target", realisasi=[("realisasi: 70", "realisasi: 10")]),
    _near("KINERJA19", "a twentieth of the target", realisasi=[("realisasi: 70", "realisasi: 4")]),
    _near("KINERJA19", "a fraction, as KINERJA04 tells", realisasi=[("realisasi: 70", "realisasi: 0.8")]),
)
