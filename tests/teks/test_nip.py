import datetime as dt

import pytest

from generator.teks.nip import baca_nip, cela_nip


def test_a_nip_has_its_parts() -> None:
    nip = baca_nip("198203142007012999")
    assert (nip.lahir, nip.diangkat, nip.kelamin) == (dt.date(1982, 3, 14), dt.date(2007, 1, 1), "2")


def test_the_number_of_a_pppk_has_no_month() -> None:
    assert baca_nip("199001012022211999").diangkat == dt.date(2022, 1, 1)


@pytest.mark.parametrize(
    ("digits", "fault"),
    [
        ("198203142007012999", ""),
        ("199001012022211999", ""),
        ("19820314200701299", "terdiri atas 17 angka, bukan 18"),
        ("198213142007012999", "tidak diawali tanggal lahir yang ada dalam kalender"),
        ("198203142007132999", "tidak memuat bulan pengangkatan pada angka ke-9 sampai ke-14"),
        ("198203142007014999", "memuat 4 sebagai jenis kelamin pada angka ke-15"),
    ],
)
def test_a_wrong_form_is_told(digits: str, fault: str) -> None:
    assert cela_nip(digits) == fault
