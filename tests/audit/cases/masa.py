"""The year that a budget's caption names, the rank of a year in its Renstra, and whose report it is."""

from ..kasus import Case

_RENSTRA = (
    "LAPORAN KINERJA TAHUN 2023\n\nLaporan Kinerja Tahun 2023 memuat hasil kerja kantor arsip.\n\n"
    "Rencana Strategis Kantor Arsip Tahun 2020-2024 menjadi acuan. "
    "Tahun 2023 merupakan tahun {ke} pelaksanaan Renstra itu.\n\n"
    "Dari pagu Rp4.520.000, terealisasi Rp4.110.000.\n\nTabel 3.5 Pagu dan Realisasi Tahun {tahun}\n"
    "No\tUraian\tPagu\tRealisasi\n1\tArsip\t2.520.000\t2.110.000\n2\tRak\t2.000.000\t2.000.000\n"
    "\tJumlah\t4.520.000\t4.110.000\n\n{lalu}\n"
)


def _kpu(sampul: str, isi: str) -> str:
    rapat = "Rapat arsip diadakan di KPU Kota Ambon.\n" * 4
    return f"LAPORAN KINERJA TAHUN 2023\nKOMISI PEMILIHAN UMUM {sampul}\n\n{rapat}\n{isi}\n"


CASES = (
    Case(
        "TEKS03",
        "the budget of the reported year under an older caption",
        _RENSTRA.format(ke="keempat", tahun=2022, lalu=""),
        "2022",
        "2023",
    ),
    Case(
        "KLAIM05",
        "a wrong rank of the year in its Renstra",
        _RENSTRA.format(ke="kelima", tahun=2023, lalu=""),
        "kelima",
        "keempat",
    ),
    Case(
        "KLAIM05", "the right rank and year of the budget", _RENSTRA.format(ke="keempat", tahun=2023, lalu="")
    ),
    Case(
        "TEKS03",
        "a budget that the text tells of the year of its caption",
        _RENSTRA.format(ke="keempat", tahun=2022, lalu="Pagu tahun 2022 sebesar Rp4.520.000."),
    ),
    Case(
        "TEKS02",
        "the agreement with the head of another office",
        _kpu("KOTA AMBON", "Perjanjian Kinerja antara Sekretaris dan Ketua KPU Kota Tual memuat target."),
        "KPU Kota Tual",
        "KPU Kota Ambon",
    ),
    Case(
        "TEKS02",
        "the cover names another office",
        _kpu("KOTA TUAL", "Kantor berada di pusat kota."),
        "KOMISI PEMILIHAN UMUM KOTA TUAL",
        "KPU Kota Ambon",
    ),
    Case(
        "TEKS02",
        "the agreement with the own head, and a visit of another one",
        _kpu(
            "KOTA AMBON",
            "Perjanjian Kinerja antara Sekretaris dan Ketua KPU Kota Ambon memuat target.\n\n"
            "Rapat dihadiri Ketua KPU Kota Tual.",
        ),
    ),
)
