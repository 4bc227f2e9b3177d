import random
from decimal import Decimal

import pytest

from generator.language.terbilang import terbilang, terbilang_persen
from generator.teks.terbilang import baca, nilai_angka, selisih


def test_what_is_generated_is_read_back() -> None:
    rng = random.Random(5)
    numbers = [rng.randrange(10 ** rng.randint(1, 15)) for _ in range(3000)] + list(range(1200))
    assert [baca(terbilang(number)) for number in numbers] == numbers
    assert [baca(terbilang(number).replace(" ", "").upper()) for number in numbers] == numbers


def test_percentages_are_read_back() -> None:
    rng = random.Random(6)
    values = [Decimal(rng.randrange(1, 9990)) / 100 for _ in range(500)]
    assert [baca(terbilang_persen(value).removesuffix(" persen")) for value in values] == values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Dua  Milyar lima ratus", 2_000_000_500),
        ("duapuluh satu", 21),
        ("ernpat ratus", 400),
        ("sembi1an", None),
        ("dua koma nol lima", Decimal("2.05")),
        ("tiga koma dua puluh satu", Decimal("3.21")),
        ("dua nol dua tiga", 2023),
        ("tiga empat ratus", None),
        ("lima ribu dua juta", None),
        ("dua puluh belas", None),
        ("ribu", None),
        ("meja", None),
        ("", None),
    ],
)
def test_words_are_read(words: str, value: int | Decimal | None) -> None:
    assert baca(words) == value


@pytest.mark.parametrize(
    ("angka", "values"),
    [
        ("12", (12,)),
        ("1.234", (1234, Decimal("1.234"))),
        ("1.234,50", (Decimal("1234.50"),)),
        ("99.56", (Decimal("99.56"),)),
        ("20.415.000,00", (20415000,)),
    ],
)
def test_a_number_may_have_two_readings(angka: str, values: tuple[int | Decimal, ...]) -> None:
    assert nilai_angka(angka) == values


@pytest.mark.parametrize(
    ("text", "quote", "right"),
    [
        ("terdapat 7 (delapan) orang staf", "7 (delapan)", "7 (tujuh)"),
        (
            "sebesar Rp. 31.500.000,- (tiga juta lima ratus ribu rupiah) dan",
            "Rp. 31.500.000,- (tiga juta lima ratus ribu rupiah)",
            "31.500.000 (tiga puluh satu juta lima ratus ribu rupiah)",
        ),
        (
            "atau **98,45%** (sembilan puluh delapan koma lima empat persen)",
            "98,45%** (sembilan puluh delapan koma lima empat persen)",
            "98,45 (sembilan puluh delapan koma empat lima persen)",
        ),
        (
            "Rp1.250.000 (satu dua juta dua ratus lima puluh ribu)",
            "Rp1.250.000 (satu dua juta dua ratus lima puluh ribu)",
            "1.250.000 (satu juta dua ratus lima puluh ribu)",
        ),
        ("sebanyak enam (5) orang", "enam (5)", "lima (5)"),
        ("urutan ke-3 (keempat)", "ke-3 (keempat)", "3 (tiga)"),
    ],
)
def test_words_that_differ_from_their_digits_are_found(text: str, quote: str, right: str) -> None:
    (found,) = selisih(text)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == right


@pytest.mark.parametrize(
    "text",
    [
        "tahun 2019 (S8)",
        "kendaraan Roda 2 (dua)",
        "paling lama 2 (dua) hari kerja",
        "50 (lima puluh perseratus)",
        "Rp 20.415.000,00 (dua puluh juta empat ratus lima belas ribu rupiah)",
        "99.56 % (sembilan puluh sembilan koma lima enam persen)",
        "99,21% (Sembilan Puluh Sembilan Koma dua puluh satu Persen)",
        "12 (duabelas) orang",
        "12 (dua be1as) orang",
        "12 (dua orang laki-laki, sepuluh perempuan)",
        "pukul 10.30 (sepuluh tiga puluh)",
        "3,5 (tiga setengah)",
        "1/2 (satu per dua)",
        "tahap kedua (2023)",
        "5 (lama)",
        "08.00 (delapan)",
        "2023 (dua nol dua tiga)",
        "dua belas (12) orang",
    ],
)
def test_what_is_right_or_unclear_is_passed_over(text: str) -> None:
    assert list(selisih(text)) == []
