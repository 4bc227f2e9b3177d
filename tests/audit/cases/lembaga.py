"""The own office named with another region, and other offices that have a reason to be named."""

from ..kasus import Case


def laporan(*paragraf: str) -> str:
    """A report of 2023 of a library, with the paragraphs given."""
    kepala = ("LAPORAN KINERJA TAHUN 2023", "DINAS PERPUSTAKAAN DAN ARSIP KABUPATEN BURU")
    return "\n\n".join((*kepala, "Laporan ini memuat hasil kerja dinas.", *paragraf)) + "\n"


def pemilihan(*paragraf: str) -> str:
    """A report of 2023 of a KPU that visited another one."""
    kepala = ("LAPORAN KINERJA TAHUN 2023", "KOMISI PEMILIHAN UMUM KOTA AMBON")
    kunjungan = "Pada bulan Maret diadakan studi tiru ke KPU Kota Tual mengenai arsip."
    isi = ("Laporan ini disusun oleh KPU Kota Ambon.", *("Rapat diadakan di KPU Kota Ambon.",) * 4)
    return "\n\n".join((*kepala, *isi, kunjungan, *paragraf)) + "\n"


CASES = (
    Case(
        "TEKS02",
        "the office of another region receives the budget",
        laporan("Dinas Perpustakaan dan Arsip Kabupaten Seram memperoleh anggaran dari APBD."),
        "Dinas Perpustakaan dan Arsip Kabupaten Seram",
        "DINAS PERPUSTAKAAN DAN ARSIP KABUPATEN BURU",
    ),
    Case(
        "TEKS02",
        "the kinerja of an office that was visited elsewhere in the report",
        pemilihan("Capaian kinerja KPU Kota Tual sangat baik: 4 dari 5 indikator mencapai target."),
        "KPU Kota Tual",
        "KPU Kota Ambon",
    ),
    Case(
        "TEKS02",
        "another office that is host, is compared, or gives money",
        pemilihan(
            "Sebagai tuan rumah, KPU Kota Tual memiliki 20 pegawai yang mengelola arsip.",
            "Dibandingkan dengan kota lain, realisasi anggaran KPU Kota Tual lebih tinggi.",
            "Arsip dipinjam dari KPU Kota Tual. Capaian kinerja KPU Provinsi Maluku menjadi rujukan.",
        ),
    ),
    Case(
        "TEKS02",
        "another kind of office, and the region of the report",
        laporan(
            "Dinas Kesehatan Kabupaten Seram memiliki program perpustakaan keliling.",
            "Dinas Perpustakaan dan Arsip Kabupaten Buru memperoleh anggaran dari APBD.",
            "Bersama Dinas Perpustakaan dan Arsip Kabupaten Seram disusun program keliling.",
        ),
    ),
)
