"""Deadlines, events and periods: data that breaks each rule and data that nearly does."""

from .cases import Case

_LKJ = 'tanggal: "2024-01"'
_DIPA = "  tanggal: 2022-11-30"
_PK = "tanggal: 2023-01-10"
_IKU = "  iku:\n    tahun: 2024"
_SURAT = "tanggal: 2023-12-13"
_MASALAH = "\npermasalahan:"
_PEMILIH = """
data_pemilih:
  - nama: DPT
    tanggal: 2023-06-21
    dasar: Keputusan KPU Contoh Nomor 31 Tahun {year}
    laki_laki: 60250
    perempuan: 60150
"""
_PERKARA = """
sengketa:
  - nomor: 1/PS/{year}
    perihal: penetapan daftar calon
    forum: Bawaslu Kabupaten Contoh
    pihak:
      - {{peran: Pemohon, nama: Partai Contoh}}
    objek: [Berita Acara penetapan]
    tahapan:
      - {{tanggal: 2023-09-04, uraian: Permohonan diregistrasi}}
"""
_PERIHAL = "perihal: Laporan Tahunan Tahun 2023"
_MASA = "  mulai: 2020\n  selesai: 2024"
_EVENTS = """\
pelaksanaan:
  - {{uraian: Rapat koordinasi, tanggal: {rapat}}}
  - {{uraian: Senam bersama}}
data_pemilih:
  - {{nama: Daftar Pemilih Tetap, tanggal: {daftar}, laki_laki: 60250, perempuan: 60350}}
permasalahan:
"""
_DISPUTE = """\
sengketa:
  - nomor: 001/PS.REG/IX/2023
    perihal: penetapan daftar calon sementara
    forum: Bawaslu Kabupaten Contoh
    pihak:
      - {{peran: Pemohon, nama: Partai Contoh Satu}}
    objek: [Keputusan Nomor 40]
    tahapan:
      - {{tanggal: {satu}, uraian: Permohonan diregistrasi}}
      - {{tanggal: "{bulan}", uraian: Mediasi dijadwalkan}}
      - {{tanggal: {dua}, uraian: Sidang}}
    putusan: {{tanggal: {putusan}, amar: [menolak permohonan]}}
permasalahan:
"""
_IKU_DECREE = "penetapan_iku: {{nomor: 5 Tahun 2022, tentang: Penetapan IKU Tahun {period}}}\nperjanjian:\n"


def _near(code: str, name: str, **edits: list[tuple[str, str]]) -> Case:
    return Case(code, name, edits)


def _events(rapat: str = "2023-12-31", daftar: str = "2023-01-01") -> list[tuple[str, str]]:
    return [("permasalahan:\n", _EVENTS.format(rapat=rapat, daftar=daftar))]


def _dispute(
    satu: str = "2023-09-04", dua: str = "2023-09-08", putusan: str = "2023-09-20", bulan: str = "2023-09"
) -> list[tuple[str, str]]:
    return [("permasalahan:\n", _DISPUTE.format(satu=satu, dua=dua, putusan=putusan, bulan=bulan))]


CASES = (
    Case(
        "WAKTU04",
        "signed in March",
        {"profil": [(_LKJ, "tanggal: 2024-03-01")]},
        "profil",
        "2024-03-01",
        "LKj ditandatangani 1 Maret 2024, sesudah batas penyampaiannya, 29 Februari 2024",
        "dua bulan",
    ),
    _near("WAKTU04", "signed on the last day", profil=[(_LKJ, "tanggal: 2024-02-29")]),
    _near("WAKTU04", "signed in a month that is within it", profil=[(_LKJ, 'tanggal: "2024-02"')]),
    Case(
        "WAKTU05",
        "an activity of the year before",
        {"realisasi": _events(rapat="2022-12-31")},
        "realisasi",
        "2022-12-31",
        "tanggal kegiatan, 31 Desember 2022, berada di luar tahun 2023",
        "perbaiki tahunnya",
    ),
    Case(
        "WAKTU05",
        "a list of voters of the year after",
        {"realisasi": _events(daftar="2024-01-02")},
        "realisasi",
        "2024-01-02",
        "tanggal daftar pemilih, 2 Januari 2024, berada di luar tahun 2023",
    ),
    Case(
        "WAKTU05",
        "a dispute that was over before the year",
        {"realisasi": _dispute("2022-09-04", "2022-09-08", "2022-09-20", "2022-09")},
        "realisasi",
        "001/PS.REG",
        "semua tanggal sengketa 001/PS.REG/IX/2023 mendahului tahun 2023",
    ),
    _near("WAKTU05", "the first day and the last", realisasi=_events()),
    _near("WAKTU05", "a dispute that began before the year", realisasi=_dispute(satu="2022-12-30")),
    Case(
        "WAKTU06",
        "an activity after the reports",
        {"realisasi": _events(rapat="2024-02-14")},
        "realisasi",
        "2024-02-14",
        "tanggal kegiatan, 14 Februari 2024, sesudah laporan ditandatangani, 31 Januari 2024",
        "salah satu tanggalnya",
    ),
    Case(
        "WAKTU06",
        "a decision after the reports",
        {"realisasi": _dispute(putusan="2024-02-01")},
        "realisasi",
        "2024-02-01",
        "tanggal putusan sengketa, 1 Februari 2024, sesudah laporan ditandatangani",
    ),
    _near("WAKTU06", "a decision on the day of signing", realisasi=_dispute(putusan="2024-01-31")),
    _near(
        "WAKTU06",
        "reports that nobody signed yet",
        profil=[(_LKJ, "tahun: 2023")],
        realisasi=_dispute(putusan="2024-02-01"),
    ),
    Case(
        "WAKTU07",
        "a step before the one before it",
        {"realisasi": _dispute(dua="2023-09-03")},
        "realisasi",
        "2023-09-03",
        "tahapan sengketa 001/PS.REG/IX/2023 bertanggal 3 September 2023, mendahului tahapan sebelumnya, "
        "4 September 2023",
        "urutkan tahapannya",
    ),
    Case(
        "WAKTU07",
        "a decision before the first step",
        {"realisasi": _dispute(putusan="2023-09-03")},
        "realisasi",
        "2023-09-03",
        "putusan sengketa 001/PS.REG/IX/2023 bertanggal 3 September 2023, mendahului tahapan pertamanya",
    ),
    _near(
        "WAKTU07",
        "two steps and a decision on one day",
        realisasi=_dispute("2023-09-08", putusan="2023-09-08"),
    ),
    Case(
        "WAKTU08",
        "signed in February",
        {"pk": [(_PK, "tanggal: 2023-02-01")]},
        "pk",
        "2023-02-01",
        "Perjanjian Kinerja tahun 2023 bertanggal 1 Februari 2023, sesudah awal tahun 2023",
        "31 Januari 2023",
    ),
    Case(
        "WAKTU08",
        "signed two years before",
        {"pk": [(_PK, "tanggal: 2021-12-30")]},
        "pk",
        "2021-12-30",
        "bertanggal 30 Desember 2021, jauh sebelum tahun 2023",
    ),
    _near("WAKTU08", "signed on the last of January", pk=[(_PK, "tanggal: 2023-01-31")]),
    _near("WAKTU08", "signed in December", pk=[(_PK, "tanggal: 2022-12-20")]),
    Case(
        "WAKTU09",
        "signed before the DIPA",
        {"pk": [(_PK, "tanggal: 2022-11-29")]},
        "pk",
        "2022-11-29",
        "Perjanjian Kinerja bertanggal 29 November 2022, mendahului DIPA, 30 November 2022",
        "setelah DIPA diterima",
    ),
    _near("WAKTU09", "signed on the day of the DIPA", pk=[(_PK, "tanggal: 2022-11-30")]),
    _near("WAKTU09", "signed in the month of the DIPA", pk=[(_PK, 'tanggal: "2022-11"')]),
    Case(
        "WAKTU10",
        "the DIPA of another year",
        {"profil": [(_DIPA, "  tanggal: 2021-11-30")]},
        "profil",
        "2021-11-30",
        "DIPA tahun 2023 bertanggal 30 November 2021",
        "periksa tahunnya",
    ),
    _near("WAKTU10", "a revision within the year", profil=[(_DIPA, "  tanggal: 2023-12-30")]),
    Case(
        "WAKTU11",
        "another period than its regulation's",
        {"profil": [(_MASA, "  mulai: 2021\n  selesai: 2025")]},
        "profil",
        "keputusan-kpu-197-2020",
        "masa Renstra 2021–2025 tidak sama dengan Keputusan KPU Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020, yang "
        "menetapkan Renstra 2020–2024",
        "perbaiki masanya",
    ),
    Case(
        "WAKTU11",
        "three years",
        {
            "profil": [
                (_MASA, "  mulai: 2022\n  selesai: 2024"),
                ("  dasar: keputusan-kpu-197-2020", "  dasar: uu-25-2004"),
            ]
        },
        "profil",
        "2022",
        "masa Renstra 2022–2024 tidak lima tahun",
        "mengikuti RPJMN",
    ),
    _near(
        "WAKTU11",
        "five years that no title names",
        profil=[("  dasar: keputusan-kpu-197-2020", "  dasar: uu-25-2004")],
    ),
    Case(
        "WAKTU12",
        "an IKU of the year before",
        {"profil": [(_IKU, "  iku:\n    tahun: 2022")]},
        "profil",
        "2022",
        "tahun dokumen 2022 tidak sesuai dengan tahun laporan 2023",
        "tulis 2023 atau 2024",
    ),
    Case(
        "WAKTU12",
        "an LKj of the year after",
        {"profil": [("  lkj:\n", "  lkj:\n    tahun: 2024\n")]},
        "profil",
        "2024",
        "tahun dokumen 2024 tidak sesuai dengan tahun laporan 2023",
        "tulis 2023",
    ),
    Case(
        "WAKTU12",
        "a decision on the IKU of another period",
        {"pk": [("perjanjian:\n", _IKU_DECREE.format(period="2018–2022"))]},
        "pk",
        "Penetapan IKU",
        "IKU ditetapkan untuk 2018–2022, yang tidak memuat tahun 2023",
        "yang berlaku pada tahun 2023",
    ),
    _near("WAKTU12", "an IKU of the same year", profil=[(_IKU, "  iku:\n    tahun: 2023")]),
    _near(
        "WAKTU12",
        "a period that ends with the year",
        pk=[("perjanjian:\n", _IKU_DECREE.format(period="2020–2023"))],
    ),
    Case(
        "WAKTU13",
        "a letter after the document",
        {"profil": [(_SURAT, "tanggal: 2024-02-01")]},
        "profil",
        "2024-02-01",
        "surat 1/PR.03-SD/01/2023 bertanggal 1 Februari 2024, sesudah dokumennya ditandatangani, 31 "
        "Januari 2024",
        "tanggal surat",
    ),
    Case(
        "WAKTU13",
        "the letter of last year",
        {"profil": [(_PERIHAL, "perihal: Laporan Tahunan Tahun 2022")]},
        "profil",
        "Laporan Tahunan Tahun 2022",
        "perihal surat 1/PR.03-SD/01/2023 menyebut tahun 2022, bukan 2023",
        "terbawa dari tahun lalu",
    ),
    Case(
        "WAKTU13",
        "a letter dated in another year than its number",
        {"profil": [(_SURAT, "tanggal: 2022-12-13")]},
        "profil",
        "2022-12-13",
        "surat 1/PR.03-SD/01/2023 bertanggal 13 Desember 2022, padahal nomornya bertahun 2023",
        "surat tahun lalu",
    ),
    Case(
        "WAKTU13",
        "a list of voters fixed in another year than its decree",
        {"realisasi": [(_MASALAH, _PEMILIH.format(year=2022) + _MASALAH)]},
        "realisasi",
        "2023-06-21",
        "DPT bertanggal 21 Juni 2023, padahal keputusannya bertahun 2022",
        "naskah aslinya",
    ),
    Case(
        "WAKTU13",
        "a case whose number is of another year",
        {"realisasi": [(_MASALAH, _PERKARA.format(year=2022) + _MASALAH)]},
        "realisasi",
        "1/PS/2022",
        "nomor sengketa 1/PS/2022 bertahun 2022, padahal tanggal-tanggalnya tahun 2023",
        "naskah aslinya",
    ),
    Case(
        "WAKTU13",
        "a decree in a text",
        {"realisasi": [("menurut rencana.", "menurut Keputusan Nomor 8 Tahun 2022 tanggal 3 Mei 2023.")]},
        "realisasi",
        "Nomor 8",
        "tanggalnya tahun 2023, padahal nomornya bertahun 2022",
        "naskah aslinya",
    ),
    _near("WAKTU13", "a list of its year", realisasi=[(_MASALAH, _PEMILIH.format(year=2023) + _MASALAH)]),
    _near("WAKTU13", "a case of its year", realisasi=[(_MASALAH, _PERKARA.format(year=2023) + _MASALAH)]),
    _near(
        "WAKTU13",
        "a list by an older regulation",
        realisasi=[(_MASALAH, _PEMILIH.replace("Keputusan KPU Contoh", "PKPU").format(year=2022) + _MASALAH)],
    ),
    _near(
        "WAKTU13",
        "a decree in a text, of the year of its date",
        realisasi=[("menurut rencana.", "menurut Keputusan Nomor 8 Tahun 2023 tanggal 3 Mei 2023.")],
    ),
    _near(
        "WAKTU13",
        "a budget document signed the year before",
        realisasi=[("menurut rencana.", "menurut DIPA Nomor 8/2023 tanggal 3 Desember 2022.")],
    ),
    _near(
        "WAKTU13",
        "a letter on the day of signing",
        profil=[(_SURAT, "tanggal: 2024-01-31"), ("1/PR.03-SD/01/2023", "1/PR.03-SD/01/2024")],
    ),
    _near("WAKTU13", "a letter on two years", profil=[(_PERIHAL, "perihal: Laporan Tahun 2022 dan 2023")]),
    Case(
        "WAKTU14",
        "a standard of the year after",
        {"realisasi": [("{nilai: 85, sumber", "{tahun: 2024, nilai: 85, sumber")]},
        "realisasi",
        "2024",
        "standar nasional tahun 2024 belum ada pada tahun 2023",
        "periksa tahun standarnya",
    ),
    _near(
        "WAKTU14",
        "a standard of the year",
        realisasi=[("{nilai: 85, sumber", "{tahun: 2023, nilai: 85, sumber")],
    ),
)
