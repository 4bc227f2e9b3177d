import re

import pytest

from generator.teks.kalimat import kalimat
from generator.teks.tahun import (
    basi,
    kop_basi,
    periode_lain,
    periode_renstra,
    salah_tulis,
    tahun_laporan,
    terlalu_jauh,
)


def test_a_text_is_cut_into_sentences() -> None:
    text = "Satu, No. 5. Dua s.d. Kab. Buru! A. Empat\nLima"
    assert [text[a:b] for a, b in kalimat(text)] == [
        "Satu, No. 5.",
        "Dua s.d. Kab. Buru!",
        "A. Empat",
        "Lima",
    ]


def test_the_reported_year_is_the_one_after_the_name_of_the_report() -> None:
    texts = [
        "LAPORAN KINERJA KPU KOTA AMBON TAHUN 2021",
        "LKj Tahun 2021",
        "Laporan Kinerja 2020",
        "tahun 2019",
    ]
    assert tahun_laporan(texts) == 2021
    assert tahun_laporan(["tahun 2019"]) is None


def test_the_period_of_planning_is_the_one_named_most() -> None:
    texts = ["Renstra 2015–2019", "periode 2020 - 2024", "Rencana Strategis KPU Tahun 2020–2024"]
    assert periode_renstra(texts) == (2020, 2024)
    assert periode_renstra(["Renstra 2020–2024"]) is None
    assert periode_renstra(["tahun"]) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Perjanjian Kinerja Tahun 2020 memuat enam sasaran.", "Perjanjian Kinerja Tahun 2020"),
        ("Rencana Kerja Tahunan (RKT) 2020 ditetapkan Ketua.", "Rencana Kerja Tahunan (RKT) 2020"),
        ("Semua target yang hendak dicapai pada tahun 2019.", "target yang hendak dicapai pada tahun 2019"),
        ("LKj KPU Kota Ambon Tahun 2020 merupakan tanggung jawab.", "LKj KPU Kota Ambon Tahun 2020"),
        ("Semoga Laporan Kinerja 2020 ini meningkatkan kinerja.", "Laporan Kinerja 2020"),
        ("LKj Tahun 2020 ini memuat Perjanjian Kinerja Tahun 2021.", "LKj Tahun 2020"),
        (
            "LKj 2021 ialah pertanggungjawaban atas Perjanjian Kinerja Tahun 2020.",
            "pertanggungjawaban atas Perjanjian Kinerja Tahun 2020",
        ),
        ("Renstra menjadi dasar penyusunan Perjanjian Kinerja Tahun 2020.", "Perjanjian Kinerja Tahun 2020"),
        ("Realisasi sampai dengan 31 Desember 2020 sebesar 96%.", "sampai dengan 31 Desember 2020"),
        ("Kinerja selama Tahun Anggaran 2020.", "selama Tahun Anggaran 2020"),
        (
            "sesuai anggaran yang ditetapkan di Tahun 2020 sebagai berikut",
            "anggaran yang ditetapkan di Tahun 2020",
        ),
    ],
)
def test_an_earlier_year_in_the_place_of_the_reported_one_is_told(text: str, quote: str) -> None:
    (found,) = basi(text, 2021)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == re.sub(r"\d{4}", "2021", quote)


@pytest.mark.parametrize(
    "text",
    [
        "Perjanjian Kinerja Tahun 2021 memuat enam sasaran.",
        "Perjanjian Kinerja Tahun 2022 disiapkan.",
        "Dibandingkan dengan Perjanjian Kinerja Tahun 2020, target naik.",
        "Tindak lanjut evaluasi atas LKj Tahun 2020 telah selesai.",
        "Penyusunan Laporan Kinerja Tahun 2020.",
        "Perjanjian Kinerja Tahun 2020 dan Perjanjian Kinerja Tahun 2021.",
        "Peraturan Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja Tahun 2020.",
        "Pemilihan Umum Tahun 2019 berjalan baik.",
        "Target Renstra yang ditetapkan pada tahun 2020.",
        "Rencana kinerja 2020–2024.",
        "Target kinerja tahun 2020 sebesar 90%.",
        "Capaian kinerja tahun 2020 sebesar 98 persen.",
        "Utang per 31 Desember 2020 dibayar dari pagu itu.",
        "Realisasi sampai dengan 31 Desember 2020 dan 31 Desember 2021.",
    ],
)
def test_years_that_are_right_are_passed_over(text: str) -> None:
    assert list(basi(text, 2021)) == []


def test_a_running_header_has_the_reported_year() -> None:
    assert [found.seharusnya for found in kop_basi("LAPORAN KINERJA TAHUN 2020", 2021)] == ["2021"]
    assert list(kop_basi("LAPORAN KINERJA 2021", 2021)) == []
    assert list(kop_basi("LAPORAN KINERJA TAHUN 2020 DAN 2021", 2021)) == []


@pytest.mark.parametrize(
    ("text", "quote", "right"),
    [
        ("Nomor 5 Tahun 20211 tentang", "Tahun 20211", "Tahun 2021"),
        ("pada tahun 20223 dengan", "tahun 20223", "tahun 2023"),
        ("pada tahun 202314 dengan", "tahun 202314", "tahun 2023"),
        ("sepanjang tahun 2O23 dengan", "2O23", "2023"),
        ("Nomor 5/PR.01/20I3 diterima", "20I3", "2013"),
        ("sepanjang tahun 2203 dengan", "2203", "2023"),
        ("pada 5 Januari 2203 di kantor", "2203", "2023"),
        ("rencana tahun 2999 ini", "2999", ""),
        ("pada tahun 203 dengan", "203", ""),
        ("pada tahun 2021 tahun 2021 yang", "tahun 2021 tahun 2021", "tahun 2021"),
        ("pada tahun 2021 2021 dilaksanakan", "tahun 2021 2021", "tahun 2021"),
        ("Renstra 2024–2020", "2024–2020", "2020–2024"),
    ],
)
def test_years_that_cannot_be_are_told(text: str, quote: str, right: str) -> None:
    (found,) = salah_tulis(text)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == right


@pytest.mark.parametrize(
    "text",
    [
        "Tahun 2021",
        "2020–2024",
        "Nomor 12/2024-2020/9",
        "tahun 2021.5",
        "20211 orang",
        "kode 2O2",
        "H2O23",
        "kode 1O00",
        "2100 pemilih",
        "setiap tahun 200 orang",
        "per tahun 203 dokumen",
        "pada tahun 203.450 orang",
    ],
)
def test_numbers_that_are_no_wrong_years_are_passed_over(text: str) -> None:
    assert list(salah_tulis(text)) == []


def test_a_period_that_lacks_one_year_of_the_right_one_is_told() -> None:
    assert [found.seharusnya for found in periode_lain("kurun waktu 2022 - 2024,", 2020, 2024)] == [
        "2020–2024"
    ]
    for right in ("Renstra 2020–2024", "Renstra 2015–2019", "RPJPN 2005–2025", "IKU 2022–2024"):
        assert list(periode_lain(right, 2020, 2024)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Kegiatan tahun 2032 berjalan.", "tahun 2023"),
        ("Kegiatan Tahun Anggaran 2073 berjalan.", "Tahun Anggaran 2023"),
        ("Kegiatan tahun 2088 berjalan.", ""),
    ],
)
def test_a_year_that_lies_too_far_ahead_is_told(text: str, right: str) -> None:
    assert [found.seharusnya for found in terlalu_jauh(text, 2023)] == [right]


@pytest.mark.parametrize(
    "text",
    ["Indonesia tahun 2045", "emisi nol tahun 2060", "Pemilu Tahun 2024", "RPJPD tahun 2030", "2032 orang"],
)
def test_a_year_that_a_plan_may_name_is_passed_over(text: str) -> None:
    assert list(terlalu_jauh(text, 2023)) == []
