"""TEKS34: people, voters, sasaran and indikator that a text counts otherwise than the data."""

from support import Edits

from .cases import Case

_ANALISIS = "    analisis: Pengendalian intern berjalan menurut rencana.\n"
_AKHIR = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"
_DAFTAR = """
data_pemilih:
  - nama: Daftar Pemilih Tetap (DPT)
    tanggal: 2023-06-21
    tps: 1425
    laki_laki: 60250
    perempuan: 60358
"""


def _teks(text: str) -> Edits:
    return {"realisasi": [(_ANALISIS, f'    analisis: "{text}"\n'), (_AKHIR, _AKHIR + _DAFTAR)]}


_SALAH = (
    ("DPT berjumlah 120.680 pemilih.", "120.680", "menurut data_pemilih 120.608 pemilih"),
    ("Daftar Pemilih Tetap memuat 119.608 pemilih.", "119.608", "menurut data_pemilih 120.608 pemilih"),
    ("Pemungutan suara berlangsung di 1.452 TPS.", "1.452", "menurut data_pemilih 1.425 TPS"),
    ("DPT ditetapkan pada 22 Juni 2023.", "22 Juni 2023", "ditetapkan pada 21 Juni 2023"),
    ("Dengan 7 orang PNS, laporan disusun setiap bulan.", "7 orang PNS", "data memuat 5 orang PNS"),
    ("Jumlah pegawai sebanyak 4 orang PNS belum memadai.", "4 orang PNS", "data memuat 5 orang PNS"),
    ("Laporan ini memuat 2 (dua) indikator kinerja.", "2 (dua) indikator", "data memuat 3 indikator"),
    ("Perjanjian Kinerja memuat empat indikator kinerja.", "empat indikator", "data memuat 3 indikator"),
    (
        "Sebanyak 4 sasaran strategis yang ditetapkan dalam Perjanjian Kinerja dijaga.",
        "4 sasaran",
        "data memuat 2",
    ),
    ("Anggaran terbagi dalam 3 (tiga) program.", "3 (tiga) program", "data memuat 2 program"),
    ("Dari 3 (tiga) indikator, 1 (satu) mencapai target.", "1 (satu)", "2 dari 3 indikator mencapai target"),
    ("Dari 3 indikator, 2 belum mencapai target.", "2 belum", "1 dari 3 indikator belum mencapai target"),
)
_BENAR = (
    "DPT berjumlah 120.608 pemilih di 1.425 TPS.",
    "DPT Pemilu berjumlah 119.608 pemilih.",
    "Sebanyak 119.608 pemilih pada kecamatan itu terdaftar.",
    "Jumlah dalam DPT bertambah 4.500 pemilih.",
    "DPT ditetapkan pada 21 Juni 2023.",
    "Setelah DPT ditetapkan, rapat diadakan pada 22 Juni 2023.",
    "Rapat diikuti 3 orang PNS.",
    "Pelatihan diikuti 30 orang PNS dari kecamatan.",
    "Kebutuhan menurut peta jabatan 17 orang PNS.",
    "Laporan ini memuat 3 (tiga) indikator kinerja.",
    "Laporan ini memuat 2 indikator pendukung.",
    "Sebanyak 1 sasaran yang ditetapkan dalam Perjanjian Kinerja berkaitan dengan audit.",
    "Anggaran terbagi dalam 2 (dua) program.",
    "Dari 3 (tiga) indikator, 2 (dua) mencapai target.",
    "Dari 3 indikator, 1 belum mencapai target.",
    "Dari 2 indikator sasaran ini, 1 mencapai target.",
)

CASES = (
    *(Case("TEKS34", text, _teks(text), "realisasi", at, message) for text, at, message in _SALAH),
    *(Case("TEKS34", text, _teks(text)) for text in _BENAR),
)
