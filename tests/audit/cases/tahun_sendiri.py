"""Years within one sentence."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_JUDUL = "LAPORAN KINERJA TAHUN 2023\n\nLaporan Kinerja Tahun 2023 memuat hasil kerja kantor arsip.\n\n"

CASES = (
    Case(
        "TEKS03",
        "a rise from a year to itself, in the report of the year after",
        f"{_JUDUL}Jumlah pembaca arsip pada tahun 2022 sebanyak 600 orang, bertambah 100 orang dibandingkan tahun 2022.\n",
        "2022",
        "2023",
    ),
    Case(
        "TEKS03",
        "a fall from the reported year to itself",
        f"{_JUDUL}Nilai layanan tahun 2023 adalah 81,5 atau lebih rendah daripada nilai tahun 2023.\n",
        "2023",
        "2022",
    ),
    Case(
        "TEKS03",
        "a rise from the year before, within one year, and over the target",
        f"{_JUDUL}Jumlah pembaca arsip pada tahun 2023 sebanyak 600 orang, bertambah 100 orang dibandingkan tahun 2022.\n\n"
        "Pada akhir tahun 2023 jumlah arsip meningkat dibandingkan awal tahun 2023. Realisasi tahun 2023 lebih tinggi dari "
        "target tahun 2023.\n\nPagu tahun 2023 naik dari tahun 2023 semula.\n\nRealisasi tahun "
        "2023 dibandingkan tahun 2022 mencapai 104%, lebih baik dari tahun 2022.\n",
    ),
    Case(
        "TEKS05",
        "a change before the date of what it changes",
        "Perjanjian Kinerja ditandatangani pada 12 Januari 2024 dan diubah pada 9 Oktober 2023.\n",
        "12 Januari 2024",
    ),
    Case(
        "TEKS05",
        "a change after it, and a change of another thing",
        "Perjanjian Kinerja ditandatangani pada 12 Januari 2023 dan diubah pada 9 Oktober 2023. Rencana Aksi ditetapkan tanggal 3 Mei "
        "2023 berdasarkan DIPA yang terbit pada 1 Desember 2022.\n",
    ),
)
