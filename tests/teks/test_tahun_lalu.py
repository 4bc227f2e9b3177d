"""The year before the reported one, left over in a text; and the reasons to name it."""

import pytest

from generator.teks.tahun_lalu import tertinggal

PASTI = (
    "Pada tahun 2023, semua kursi rapat dipindahkan ke gudang.",
    "- Pada tahun 2023 telah dilaksanakan bimbingan teknis bagi operator.",
    "Sepanjang tahun 2023, pemilih baru dicatat bersama dinas.",
    "Selama kurun waktu tahun 2023 tidak terdapat sengketa yang diajukan.",
    "Seluruh laporan disampaikan tepat waktu selama tahun anggaran 2023.",
    "Dalam tahun anggaran 2023, honorarium dibayarkan kepada dua belas orang.",
    "Di tahun 2023, KPU melaksanakan rapat koordinasi setiap triwulan.",
    "Tahun 2023, arsip dipilah menurut jenisnya.",
    "Pada TA 2023, pengadaan dilaksanakan secara elektronik.",
    "Selain itu, pada tahun 2023 juga dilakukan pemeliharaan gedung.",
    "Kegiatan sepanjang tahun 2022 terlaksana dengan baik.",
    "Arsip dipilah pada tahun 2023 ini oleh dua arsiparis.",
    "Arsip dipilah.\n\n- Pada tahun\n2023, kursi dipindahkan.",
)
MUNGKIN = (
    "Sosialisasi dilaksanakan sebanyak dua belas kali di tahun 2023.",
    "Sekretariat pada tahun 2023 telah menyampaikan seluruh laporan.",
    "Pada semester II tahun 2023, rekonsiliasi dilaksanakan setiap bulan.",
    "Hingga akhir tahun 2023 seluruh dokumen telah diunggah.",
    "Petugas bekerja menurut tahapan yang berlangsung pada tahun 2023.",
    "Rapat yang dilaksanakan selama tahun 2023 adalah dua belas.",
    "Pada tahun 2023, KPU menetapkan dua belas keputusan.",
    "Pada tahun 2023, arsip dipilah. Pemilahan selesai pada 3 Maret 2024.",
    "Pada tahun 2023, arsip dipilah.\n\nRapat tahun 2024 diadakan setiap bulan.",
)
BERALASAN = (
    "Pada tahun 2024, semua kursi rapat dipindahkan ke gudang.",
    "Dibandingkan tahun 2023, jumlah permohonan bertambah.",
    "Pada tahun 2023 realisasinya 95 persen. Pada tahun 2024 realisasinya 97 persen.",
    "Pada tahun 2023 telah dibentuk tim arsip, dilanjutkan tahun 2024 dengan pemilahan.",
    "Pada tahun 2023 arsip dipilah. Hasilnya dipakai pada tahun ini.",
    "Pada tahun 2022 dan tahun 2023, arsip dipilah.",
    "Pada tahun 2023, partisipasi meningkat.",
    "Sejak tahun 2023, permohonan dilayani secara daring.",
    "Pemilu Serentak diselenggarakan sepanjang tahun 2024.",
    "Gedung yang dibangun pada tahun 2023 dipakai sebagai gudang.",
    "Evaluasi atas kegiatan yang dilaksanakan pada tahun 2023 telah selesai.",
    "Rekomendasi hasil evaluasi pada tahun 2023 telah dilaksanakan.",
    "Pada tahun 2023 indikator ini belum diperjanjikan.",
    "Nilai akuntabilitas pada tahun 2023 sebesar 71,20.",
    "Seperti pada tahun 2023, rapat diadakan setiap bulan.",
    "Pada 14 Juni 2023 ditetapkan jadwal baru.",
    "Keputusan Nomor 12 Tahun 2023 menjadi acuan.",
    "Laporan keuangan tahun 2023 telah disampaikan.",
    "Pada tahun 2023, penduduk wilayah ini diperkirakan satu juta jiwa.",
    "Sisa kertas pada tahun 2023 telah dimusnahkan.",
    "Pada tahun 2018, kantor pindah ke gedung baru.",
    "Gedung yang dibangun\npada tahun 2023 dipakai sebagai gudang.",
    "Dibandingkan dengan arsip\npada tahun 2023, jumlahnya cukup.",
    "Penurunan dari tahun 2024 terhadap tahun 2023 ini disebabkan oleh cuaca.",
)


@pytest.mark.parametrize("text", PASTI)
def test_what_was_done_in_the_year_before_is_told(text: str) -> None:
    (found,) = tertinggal(text, 2024)
    rentang = found.rentang
    assert found.pasti
    assert rentang.seharusnya == text[rentang.awal : rentang.akhir - 4].replace("\n", " ") + "2024"
    assert rentang.pesan == f"tahun {found.tahun} dalam laporan tahun 2024"


@pytest.mark.parametrize("text", MUNGKIN)
def test_what_may_be_meant_is_less_sure(text: str) -> None:
    (found,) = tertinggal(text, 2024)
    assert not found.pasti


@pytest.mark.parametrize("text", BERALASAN)
def test_a_year_with_a_reason_is_silent(text: str) -> None:
    assert not list(tertinggal(text, 2025 if "Serentak" in text else 2024))


def test_only_the_sentence_that_tells_of_it_is_quoted() -> None:
    text = "Arsip dipilah. Pada tahun 2023, kursi dipindahkan."
    (found,) = tertinggal(text, 2024)
    assert text[slice(*found.kalimat)].startswith("Pada tahun")
    assert text[found.rentang.awal : found.rentang.akhir] == "Pada tahun 2023"
