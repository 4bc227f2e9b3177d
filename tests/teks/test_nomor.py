"""The year in a number, and dates beside a number that are of another year."""

import pytest

from generator.teks.nomor import beda_tahun, tahun_nomor


@pytest.mark.parametrize(
    ("number", "year"),
    [("7 Tahun 2023", 2023), ("12/PR.03/2024", 2024), ("2023/12", None), ("7", None), ("7 Th. 2022 ", 2022)],
)
def test_a_number_may_end_in_its_year(number: str, year: int | None) -> None:
    assert tahun_nomor(number) == year


@pytest.mark.parametrize(
    "text",
    [
        "Keputusan Nomor 5 Tahun 2023 tanggal 3 Mei 2024 dicabut.",
        "Surat No. 12/PR.03/2023 tertanggal 3 Mei 2022 diterima.",
        "Berita Acara Nomor: 4/BA/2023, tanggal 1 Januari 2024.",
    ],
)
def test_a_number_dated_in_another_year_is_told(text: str) -> None:
    (found,) = beda_tahun(text)
    assert text[found.awal : found.akhir].startswith("No")
    assert found.pesan.startswith("tanggalnya tahun 202")


@pytest.mark.parametrize(
    "text",
    [
        "Keputusan Nomor 5 Tahun 2023 tanggal 3 Mei 2023 dicabut.",
        "Peraturan Nomor 5 Tahun 2023 tentang Tata Kerja tanggal 3 Mei 2024.",
        "Keputusan Nomor 5 Tahun 2023 diterima tanggal 3 Mei 2024.",
        "Keputusan Nomor 5 tanggal 3 Mei 2024.",
        "Keputusan Nomor 5 Tahun 2023 tanggal 3 Mei.",
        "Anggarannya dari DIPA Nomor SP DIPA-000.01.2.000001/2024 tanggal 30 November 2023.",
    ],
)
def test_other_dates_are_silent(text: str) -> None:
    assert not list(beda_tahun(text))
