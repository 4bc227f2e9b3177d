from datetime import date

import pytest

from generator.teks.tanggal import mustahil, tanda_tangan_dini, tanggal


def test_complete_dates_are_read() -> None:
    text = "tanggal 28 – 29 Mei 2021, 31 Juni 2021, 5 Nopember tahun 2021, dan 7 Juli"
    assert [found.nilai for found in tanggal(text)] == [date(2021, 5, 29), date(2021, 11, 5)]


@pytest.mark.parametrize(
    ("text", "quote", "right"),
    [
        ("pada 31 Juni 2021 di", "31 Juni 2021", ""),
        ("tanggal 29 Februari 2021", "29 Februari 2021", ""),
        ("tanggal 0 Mei", "0 Mei", ""),
        ("Senin, 5 Mei 2021", "Senin, 5 Mei 2021", "Rabu, 5 Mei 2021"),
        ("hari Jum'at tanggal 5 Mei 2021", "Jum'at tanggal 5 Mei 2021", "Rabu tanggal 5 Mei 2021"),
        ("tanggal 12–10 Mei 2021", "12–10 Mei 2021", ""),
    ],
)
def test_dates_that_cannot_be_are_told(text: str, quote: str, right: str) -> None:
    (found,) = mustahil(text)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == right


@pytest.mark.parametrize(
    "text",
    [
        "29 Februari 2020",
        "29 Februari",
        "Rabu, 5 Mei 2021",
        "Senin–Rabu, 3–5 Mei 2021",
        "Rabu 5 Mei",
        "Nomor 7/31 Juni",
        "08-11 Juli 2023",
        "28 Mei – 2 Juni 2021",
    ],
)
def test_dates_that_can_be_are_passed_over(text: str) -> None:
    assert list(mustahil(text)) == []


def test_a_report_is_signed_after_its_year() -> None:
    assert [f.seharusnya for f in tanda_tangan_dini("Ambon, 5 Januari 2021", 2021)] == ["Januari 2022"]
    assert [f.seharusnya for f in tanda_tangan_dini("Pulau Buru, Januari 2021", 2021)] == ["Januari 2022"]
    for right in ("Ambon, 5 Januari 2022", "Ambon, 31 Desember 2021", "Rapat di Ambon, 5 Mei 2021 selesai"):
        assert list(tanda_tangan_dini(right, 2021)) == []
