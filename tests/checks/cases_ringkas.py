"""Findings that a draft would repeat at every item: one, which names all; a single item is told alone."""

from .cases import Case

_STANDAR_PERSEN = "    standar_nasional: {nilai: 85, sumber: Pedoman Contoh}\n"
_STANDAR_TEMUAN = "    standar_nasional: {nilai: 4, sumber: Pedoman Contoh}\n"
_STANDAR_NILAI = "    standar_nasional: {nilai: B, sumber: Pedoman Contoh}\n"
_ANALISIS_TEMUAN = "    analisis: Pengendalian intern berjalan menurut rencana.\n"
_ANALISIS_NILAI = "    analisis: Dokumen perencanaan dan pelaporan dilengkapi.\n"
_NARASI_LATIH = "                narasi: Pelatihan diikuti seluruh badan adhoc.\n"
_NARASI_RAPAT = "                narasi: Rapat perencanaan dilaksanakan menurut tahapan.\n"

CASES = (
    Case(
        "KINERJA03",
        "two of three indikator",
        {"realisasi": [(_STANDAR_TEMUAN, ""), (_STANDAR_NILAI, "")]},
        "realisasi",
        "realisasi: 3",
        "analisis 2 dari 3 indikator belum memuat perbandingan dengan standar nasional (semua kecuali "
        '"laporan-tepat-waktu")',
        "isi standar_nasional",
    ),
    Case(
        "KINERJA03",
        "all indikator, one of them more than the others",
        {
            "realisasi": [
                (_STANDAR_PERSEN, ""),
                (_STANDAR_TEMUAN, ""),
                (_STANDAR_NILAI, ""),
                ("    renstra: {tahun_ini: 4, akhir: 2}\n", ""),
            ]
        },
        "realisasi",
        "realisasi: 70",
        'analisis 3 indikator belum memuat perbandingan dengan target Renstra ("temuan-audit"); perbandingan '
        "dengan standar nasional (semuanya)",
        "isi renstra dan standar_nasional",
    ),
    Case(
        "LENGKAP02",
        "two analyses",
        {"realisasi": [(_ANALISIS_TEMUAN, ""), (_ANALISIS_NILAI, "")]},
        "realisasi",
        "realisasi: 3",
        'analisis 2 indikator belum diisi: "temuan-audit" (baris 19); "nilai-akuntabilitas" (baris 26)',
        'isi "analisis"',
    ),
    Case(
        "LENGKAP03",
        "two RO",
        {"anggaran": [(_NARASI_RAPAT, ""), (_NARASI_LATIH, "")]},
        "anggaran",
        '"001"',
        "narasi 2 RO belum diisi: CQ.6709.QGE.001 (baris 16); CQ.6709.QGE.002 (baris 21)",
        'isi "narasi"',
    ),
)
