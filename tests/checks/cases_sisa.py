"""Money, capaian, years and citations in texts: what an officer leaves over or types once too often."""

# ruff: noqa: E501 - a text is one line here.

from support import Edits

from .cases import Case

_ANALISIS = "    analisis: Pengendalian intern berjalan menurut rencana.\n"
_NARASI = "narasi: Belanja pegawai dibayarkan setiap bulan."
_SARAN = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"
_TEPAT = "karena *sistem* belum siap."
_HIBAH = [("nilai: 5000000000", "nilai: 5119970000")]
_PK = "  tempat: Contoh\n  tanggal: {}\n  pihak_pertama"


def _analisis(text: str) -> Edits:
    return {"realisasi": [(_ANALISIS, f'    analisis: "{text}"\n')]}


def _narasi(text: str) -> Edits:
    return {"anggaran": [(_NARASI, f'narasi: "{text}"')]}


def _tepat(text: str) -> Edits:
    return {"realisasi": [(_TEPAT, f"karena *sistem* lama. {text}")]}


def _saran(text: str) -> Edits:
    return {"realisasi": [(_SARAN, f"  - {text}\n")]}


def _perkara(text: str, at: str = "") -> Case:
    dispute = (
        "\nsengketa:\n  - nomor: 001/PS.REG/IX/2023\n    perihal: penetapan calon\n    forum: Bawaslu Contoh\n"
        "    pihak:\n      - {peran: Pemohon, nama: Partai Contoh}\n"
        "    objek:\n      - Keputusan Nomor 40 Tahun 2023\n"
    )
    edits = {"realisasi": [(_SARAN, f"  - {text}\n{dispute}")]}
    return Case("TEKS33", text, edits, *(("realisasi", at, "data mencatat 1 sengketa") if at else ()))


def _masalah(text: str) -> Edits:
    return {"realisasi": [("\npermasalahan:\n", f"\npermasalahan:\n  - {text}\n")]}


def _lalu(value: str) -> Edits:
    return {"realisasi": [("{target: 75, realisasi: 61}", f"{{target: 75, realisasi: {value}}}")]}


def _dua_butir(number: str, at: str = "") -> tuple[Case]:
    text = (
        f"    analisis: |\n      {number} hal menjadi perhatian:\n\n      - jadwal; dan\n      - petugas.\n"
    )
    found = ("realisasi", at, "berjumlah 3, sedangkan daftar di bawahnya 2 butir") if at else ()
    return (
        Case("CACAH01", f"{number} things above a list of two", {"realisasi": [(_ANALISIS, text)]}, *found),
    )


_DITEMUKAN = (
    (
        "TEKS03",
        "Rencana disusun pada bulan Februari 2022 bersama subbagian.",
        "pada bulan Februari 2022",
        "tahun 2022",
    ),
    (
        "TEKS03",
        "Sesuai dengan Renstra KPU 2025-2029, pekerjaan dilaksanakan bertahap.",
        "2025-2029",
        "tidak mencakup tahun 2023",
    ),
    ("TEKS08", "Sebanyak 85%% rencana aksi diselesaikan.", "85%%", "satuan tertulis dua kali"),
    ("TEKS08", "Honor sebesar Rp Rp5.000.000 dibayarkan.", "Rp Rp", "satuan tertulis dua kali"),
    (
        "HUKUM01",
        "Pemilu mengikuti Undang-Undang Nomor 17 Tahun 2017 tentang Pemilihan Umum, yang berlaku umum.",
        "Undang-Undang Nomor 17",
        "nomor peraturan",
    ),
    (
        "HUKUM01",
        "Laporan mengikuti PermenPANRB Nomor 53 Tahun 2015 tentang Petunjuk Teknis Perjanjian Kinerja.",
        "PermenPANRB",
        "tahun peraturan",
    ),
    (
        "HUKUM01",
        "Subbagian bekerja menurut Peraturan Presiden Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat KPU.",
        "Peraturan Presiden",
        "jenis peraturan",
    ),
)
_WAJAR = (
    ("TEKS03", "Bimbingan diadakan pada 12 Maret 2022 di aula kantor."),
    ("TEKS03", "Tim dibentuk sejak Februari 2022 oleh sekretaris satker."),
    ("TEKS03", "Dibandingkan dengan Februari 2022, jumlahnya naik tahun ini."),
    ("TEKS03", "Surat itu diterima pada Desember 2022 oleh bendahara."),
    ("TEKS03", "Penyusunan Renstra KPU 2025-2029 dimulai oleh tim kecil."),
    ("TEKS08", "Sebanyak 85% rencana aksi dan Rp5.000.000 dicatat."),
    (
        "HUKUM01",
        "Rapat membahas Undang-Undang Nomor 12 Tahun 2003 tentang Pemilihan Umum Anggota DPR yang telah dicabut.",
    ),
    ("HUKUM01", "Laporan mengikuti PermenPANRB Nomor 52 Tahun 2015 tentang Petunjuk Teknis Pembangunan."),
)

CASES = (
    *(Case(code, text, _analisis(text), "realisasi", at, message) for code, text, at, message in _DITEMUKAN),
    *(Case(code, text, _analisis(text)) for code, text in _WAJAR),
    Case(
        "TEKS03",
        "last year's work to go on with",
        _saran("Mempertahankan kinerja Tahun Anggaran 2022 di satker."),
        "realisasi",
        "kinerja Tahun Anggaran 2022",
    ),
    Case(
        "TEKS03",
        "last year's evaluation to act on",
        _saran("Menindaklanjuti evaluasi kinerja tahun 2022 di satker."),
    ),
    Case(
        "TEKS31",
        "another pagu of the RO itself",
        _narasi("Pagu layanan ini sebesar Rp12.345.000."),
        "anggaran",
        "Rp12.345.000",
        "pagu RO WA.3355.EBA.994",
    ),
    Case(
        "TEKS31", "an earlier pagu of the RO itself", _narasi("Pagu semula layanan ini sebesar Rp12.345.000.")
    ),
    Case(
        "TEKS31",
        "a grant with two digits exchanged",
        {
            **_analisis("Hibah sebesar Rp5.119.790.000 diterima terlambat."),
            "anggaran": _HIBAH,
        },
        "realisasi",
        "Rp5.119.790.000",
        "hibah menurut data Rp5.119.970.000",
    ),
    Case(
        "TEKS31",
        "what is left of a grant",
        {
            **_analisis("Sisa hibah sebesar Rp5.119.790.000 dikembalikan."),
            "anggaran": _HIBAH,
        },
    ),
    Case(
        "TEKS32",
        "the realisasi called the capaian beside it",
        _tepat("Realisasi 70% dari target 80% memberi capaian 70%."),
        "realisasi",
        "70%.",
        "87,50%",
    ),
    Case(
        "TEKS32",
        "the realisasi called the capaian of a target",
        _tepat("Capaian 70% dari target 80% perlu ditingkatkan."),
        "realisasi",
        "70%",
        "87,50%",
    ),
    Case(
        "TEKS32",
        "the capaian beside the realisasi",
        _tepat("Realisasi 70% dari target 80% memberi capaian 87,50%."),
    ),
    Case("TEKS32", "the realisasi called the capaian alone", _tepat("Capaian indikator ini 70%.")),
    Case(
        "WAKTU08",
        "an agreement dated a year early",
        {"pk": [(_PK.format("2023-01-10"), _PK.format("2022-01-10"))]},
        "pk",
        "2022-01-10",
        "jauh sebelum tahun 2023",
    ),
    Case(
        "WAKTU08",
        "an agreement signed with the DIPA",
        {"pk": [(_PK.format("2023-01-10"), _PK.format("2022-12-27"))]},
    ),
    *_dua_butir("Tiga", "Tiga hal"),
    *_dua_butir("Dua"),
    Case(
        "TEKS33",
        "problems are denied beside one",
        _masalah("Tidak ada permasalahan pada tahun 2023."),
        "realisasi",
        "Tidak ada permasalahan",
        "data mencatat 1 permasalahan lain",
    ),
    Case(
        "TEKS33",
        "problems of one kind are denied",
        _masalah("Tidak ada permasalahan keuangan pada tahun 2023."),
    ),
    Case("KINERJA17", "more than all in an earlier year", _lalu("610"), "realisasi", "610", "610%"),
    Case("KINERJA17", "all in an earlier year", _lalu("100")),
    _perkara("Satker bekerja tanpa sengketa pada tahun 2023.", "tanpa sengketa"),
    _perkara("Satker bekerja tanpa sengketa pada tahun 2021."),
)
