"""What `generator.language` prints: hand-written cases, and properties over all numbers."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator import language as bahasa

TRILIUN = 10**12
MAKS = 999_999_999_999_999

# --- An independent reader of Indonesian number words ---------------------------------------------

DIGIT = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
}
KELOMPOK = (("triliun", 10**12), ("miliar", 10**9), ("juta", 10**6))


def baca_digit(kata: list[str]) -> int:
    """Read at most one digit word; no word is nothing."""
    if not kata:
        return 0
    (satu_kata,) = kata
    return DIGIT[satu_kata]


def baca_puluhan(kata: list[str]) -> int:
    """Read 0..99."""
    if kata in (["sepuluh"], ["sebelas"]):
        return 10 if kata == ["sepuluh"] else 11
    if kata[1:] == ["belas"]:
        nilai = DIGIT[kata[0]]
        assert nilai > 1, "satu belas is sebelas"
        return 10 + nilai
    if kata[1:2] == ["puluh"]:
        nilai = DIGIT[kata[0]]
        assert nilai > 1, "satu puluh is sepuluh"
        return 10 * nilai + baca_digit(kata[2:])
    return baca_digit(kata)


def baca_ratusan(kata: list[str]) -> int:
    """Read 0..999."""
    if kata[:1] == ["seratus"]:
        return 100 + baca_puluhan(kata[1:])
    if kata[1:2] == ["ratus"]:
        nilai = DIGIT[kata[0]]
        assert nilai > 1, "satu ratus is seratus"
        return 100 * nilai + baca_puluhan(kata[2:])
    return baca_puluhan(kata)


def baca_ribuan(kata: list[str]) -> int:
    """Read 0..999.999."""
    if kata[:1] == ["seribu"]:
        return 1000 + baca_ratusan(kata[1:])
    if "ribu" in kata:
        batas = kata.index("ribu")
        banyak = baca_ratusan(kata[:batas])
        assert banyak > 1, "satu ribu is seribu"
        return 1000 * banyak + baca_ratusan(kata[batas + 1 :])
    return baca_ratusan(kata)


def baca(teks: str) -> int:
    """Read number words back; raise where they are not well formed."""
    if teks == "nol":
        return 0
    if teks.startswith("minus "):
        return -baca(teks.removeprefix("minus "))
    jumlah, kata = 0, teks.split(" ")
    for nama, besar in KELOMPOK:
        if nama in kata:
            batas = kata.index(nama)
            banyak = baca_ratusan(kata[:batas])
            assert banyak > 0, f"empty group before {nama}"
            jumlah, kata = jumlah + banyak * besar, kata[batas + 1 :]
    return jumlah + baca_ribuan(kata)


# Random integers seldom have empty or one-valued groups; build numbers from groups that often do.
kelompok_angka = st.one_of(st.sampled_from([0, 1, 10, 11, 21, 100, 101, 111]), st.integers(0, 999))
bilangan = st.lists(kelompok_angka, min_size=1, max_size=5).map(
    lambda kelompok: sum(k * 1000**i for i, k in enumerate(kelompok))
)
pecahan = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=10**6)


def baca_angka(teks: str) -> Fraction:
    """Read Indonesian figures back to the exact value they state."""
    return Fraction(teks.replace(".", "").replace(",", ".").replace("\N{MINUS SIGN}", "-"))


# --- terbilang ------------------------------------------------------------------------------------

TERBILANG = [
    (0, "nol"),
    (1, "satu"),
    (2, "dua"),
    (3, "tiga"),
    (4, "empat"),
    (5, "lima"),
    (6, "enam"),
    (7, "tujuh"),
    (8, "delapan"),
    (9, "sembilan"),
    (10, "sepuluh"),
    (11, "sebelas"),
    (12, "dua belas"),
    (15, "lima belas"),
    (19, "sembilan belas"),
    (20, "dua puluh"),
    (21, "dua puluh satu"),
    (30, "tiga puluh"),
    (45, "empat puluh lima"),
    (99, "sembilan puluh sembilan"),
    (100, "seratus"),
    (101, "seratus satu"),
    (110, "seratus sepuluh"),
    (111, "seratus sebelas"),
    (112, "seratus dua belas"),
    (120, "seratus dua puluh"),
    (199, "seratus sembilan puluh sembilan"),
    (200, "dua ratus"),
    (210, "dua ratus sepuluh"),
    (211, "dua ratus sebelas"),
    (500, "lima ratus"),
    (999, "sembilan ratus sembilan puluh sembilan"),
    (1_000, "seribu"),
    (1_001, "seribu satu"),
    (1_010, "seribu sepuluh"),
    (1_011, "seribu sebelas"),
    (1_100, "seribu seratus"),
    (1_111, "seribu seratus sebelas"),
    (1_921, "seribu sembilan ratus dua puluh satu"),
    (2_000, "dua ribu"),
    (2_024, "dua ribu dua puluh empat"),
    (9_999, "sembilan ribu sembilan ratus sembilan puluh sembilan"),
    (10_000, "sepuluh ribu"),
    (11_000, "sebelas ribu"),
    (11_011, "sebelas ribu sebelas"),
    (12_000, "dua belas ribu"),
    (20_000, "dua puluh ribu"),
    (21_000, "dua puluh satu ribu"),
    (31_001, "tiga puluh satu ribu satu"),
    (100_000, "seratus ribu"),
    (101_000, "seratus satu ribu"),
    (111_000, "seratus sebelas ribu"),
    (200_000, "dua ratus ribu"),
    (201_000, "dua ratus satu ribu"),
    (999_999, "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"),
    (1_000_000, "satu juta"),
    (1_000_001, "satu juta satu"),
    (1_001_000, "satu juta seribu"),
    (1_001_001, "satu juta seribu satu"),
    (1_100_000, "satu juta seratus ribu"),
    (2_021_000, "dua juta dua puluh satu ribu"),
    (8_001_341, "delapan juta seribu tiga ratus empat puluh satu"),
    (10_000_000, "sepuluh juta"),
    (11_000_000, "sebelas juta"),
    (21_001_000, "dua puluh satu juta seribu"),
    (100_000_000, "seratus juta"),
    (101_001_101, "seratus satu juta seribu seratus satu"),
    (1_000_000_000, "satu miliar"),
    (1_000_001_000, "satu miliar seribu"),
    (1_001_001_001, "satu miliar satu juta seribu satu"),
    (
        20_415_736_000,
        "dua puluh miliar empat ratus lima belas juta tujuh ratus tiga puluh enam ribu",
    ),
    (100_000_000_000, "seratus miliar"),
    (1_000_000_000_000, "satu triliun"),
    (1_000_000_001_000, "satu triliun seribu"),
    (1_001_001_001_001, "satu triliun satu miliar satu juta seribu satu"),
    (11_011_011_011_011, "sebelas triliun sebelas miliar sebelas juta sebelas ribu sebelas"),
    (100_000_000_000_000, "seratus triliun"),
    (
        999_999_999_999_999,
        "sembilan ratus sembilan puluh sembilan triliun "
        "sembilan ratus sembilan puluh sembilan miliar "
        "sembilan ratus sembilan puluh sembilan juta "
        "sembilan ratus sembilan puluh sembilan ribu "
        "sembilan ratus sembilan puluh sembilan",
    ),
    (-1, "minus satu"),
    (-1_000, "minus seribu"),
    (
        -10_087_577,
        "minus sepuluh juta delapan puluh tujuh ribu lima ratus tujuh puluh tujuh",
    ),
]


@pytest.mark.parametrize(("n", "kata"), TERBILANG)
def test_terbilang_prints_the_words(n: int, kata: str) -> None:
    assert bahasa.terbilang(n) == kata


@pytest.mark.parametrize("n", [MAKS + 1, -MAKS - 1, 10**30])
def test_terbilang_refuses_numbers_out_of_range(n: int) -> None:
    with pytest.raises(ValueError, match="covers up to"):
        bahasa.terbilang(n)


def test_terbilang_reads_back_for_every_small_number() -> None:
    kata = [bahasa.terbilang(n) for n in range(20_000)]
    assert [baca(k) for k in kata] == list(range(20_000))
    assert len(set(kata)) == len(kata)


@settings(max_examples=1500, deadline=None)
@given(bilangan)
@example(MAKS)
def test_terbilang_reads_back_to_the_same_number(n: int) -> None:
    assert baca(bahasa.terbilang(n)) == n
    assert baca(bahasa.terbilang(-n)) == -n


@settings(deadline=None)
@given(bilangan)
def test_terbilang_is_plain_lower_case_words(n: int) -> None:
    assert re.fullmatch(r"[a-z]+( [a-z]+)*", bahasa.terbilang(n))


@settings(deadline=None)
@given(bilangan, kelompok_angka)
def test_terbilang_says_seribu_exactly_for_a_group_of_one(atas: int, ribuan: int) -> None:
    n = (atas * 1_000_000 + ribuan * 1000) % TRILIUN
    kata = bahasa.terbilang(n).split(" ")
    assert ("seribu" in kata) == (ribuan == 1)
    assert ("ribu" in kata) == (ribuan > 1)


def test_terbilang_rupiah_names_the_currency() -> None:
    assert bahasa.terbilang_rupiah(20_415_736_000) == (
        "dua puluh miliar empat ratus lima belas juta tujuh ratus tiga puluh enam ribu rupiah"
    )
    assert bahasa.terbilang_rupiah(0) == "nol rupiah"
    assert bahasa.terbilang_rupiah(-1_000) == "minus seribu rupiah"


# --- Figures --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "desimal", "teks"),
    [
        (0, None, "0"),
        (7, None, "7"),
        (999, None, "999"),
        (1000, None, "1.000"),
        (1_234_567, None, "1.234.567"),
        (1_234_567, 2, "1.234.567,00"),
        (-1_234, None, "−1.234"),
        (Decimal("1234567.89"), None, "1.234.567,89"),
        (Decimal("98.50"), None, "98,50"),
        (Decimal("98"), None, "98"),
        (Decimal("0.05"), None, "0,05"),
        (Decimal("1E+3"), None, "1.000"),
        (Decimal("-0.5"), None, "−0,5"),
        (Decimal("-0.00"), None, "0,00"),
        (Decimal("98.50"), 0, "99"),
        (Decimal("98.50"), 1, "98,5"),
        (Fraction(12), None, "12"),
        (Fraction(1800, 19), 2, "94,74"),
        (Fraction(2, 3), 5, "0,66667"),
        # Ties, where half-even rounding gives another answer.
        (Decimal("0.5"), 0, "1"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("0.125"), 2, "0,13"),
        (Decimal("1234.565"), 2, "1.234,57"),
        (Decimal("-2.5"), 0, "−3"),
        (Decimal("-0.125"), 2, "−0,13"),
        (Decimal("999.995"), 2, "1.000,00"),
        # A number that rounds to zero has no sign.
        (Decimal("-0.004"), 2, "0,00"),
        # More digits than the default decimal context holds.
        (10**40 + 1, 2, "10." + "000." * 12 + "001,00"),
    ],
)
def test_angka_prints_indonesian_figures(
    value: int | Decimal | Fraction, desimal: int | None, teks: str
) -> None:
    assert bahasa.angka(value, desimal) == teks


def test_angka_needs_decimals_for_a_broken_fraction() -> None:
    with pytest.raises(ValueError, match="give desimal"):
        bahasa.angka(Fraction(1, 3))


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity")])
def test_angka_refuses_what_is_not_finite(value: Decimal) -> None:
    with pytest.raises(ValueError, match="finite"):
        bahasa.angka(value)


def test_angka_refuses_negative_decimals() -> None:
    with pytest.raises(ValueError, match="desimal"):
        bahasa.angka(1, -1)


@pytest.mark.parametrize(
    ("n", "teks"),
    [
        (0, "Rp0"),
        (500, "Rp500"),
        (20_415_736_000, "Rp20.415.736.000"),
        (-10_087_577, "−Rp10.087.577"),
    ],
)
def test_rupiah_has_no_space_and_no_full_stop_after_rp(n: int, teks: str) -> None:
    assert bahasa.rupiah(n) == teks


@pytest.mark.parametrize(
    ("value", "teks"),
    [
        (0, "0%"),
        (100, "100%"),
        (Fraction(100), "100%"),
        (Decimal("100.00"), "100%"),
        (Fraction(1800, 19), "94,74%"),
        (Decimal("99.56"), "99,56%"),
        (Decimal("97.5"), "97,50%"),
        (Decimal("99.565"), "99,57%"),
        (Decimal("99.994"), "99,99%"),
        (Decimal("99.995"), "hampir 100%"),
        (Decimal("99.996"), "hampir 100%"),
        (Decimal("100.001"), "sedikit di atas 100%"),
        (Decimal("100.005"), "100,01%"),
        (Decimal("49.999"), "50,00%"),
        (Decimal("-99.999"), "−100,00%"),
        (Decimal("0.001"), "0,00%"),
        (Decimal("-50"), "−50%"),
        (Decimal("-12.345"), "−12,35%"),
        (Fraction(123456789, 100), "1.234.567,89%"),
    ],
)
def test_persen_tells_an_exact_integer_from_a_rounded_one(value: int | Decimal | Fraction, teks: str) -> None:
    assert bahasa.persen(value) == teks


def test_persen_takes_the_number_of_decimals() -> None:
    assert bahasa.persen(Fraction(1800, 19), 1) == "94,7%"
    assert bahasa.persen(Fraction(1800, 19), 0) == "95%"
    assert bahasa.persen(Decimal("99.96"), 1) == "hampir 100%"
    assert bahasa.persen(Decimal("99.96"), 2) == "99,96%"
    assert bahasa.persen(Decimal("99.6"), 0) == "100%"


@pytest.mark.parametrize(
    ("value", "teks"),
    [
        (100, "100,00"),
        (0, "0,00"),
        (Fraction(1800, 19), "94,74"),
        (Decimal("99.996"), "100,00"),
        (-5, "−5,00"),
    ],
)
def test_persen_tabel_always_has_decimals_and_no_sign(value: int | Decimal | Fraction, teks: str) -> None:
    assert bahasa.persen_tabel(value) == teks


def test_persen_tabel_takes_the_number_of_decimals() -> None:
    assert bahasa.persen_tabel(Fraction(1800, 19), 3) == "94,737"


@pytest.mark.parametrize(
    ("value", "satuan", "teks"),
    [
        (98, "persen", "98%"),
        (Decimal("97.5"), "persen", "97,5%"),
        (Decimal("97.50"), "persen", "97,50%"),
        (12, "dokumen", "12 dokumen"),
        (1500, "orang", "1.500 orang"),
        (Decimal("2.5"), "jam", "2,5 jam"),
        (12, "", "12"),
        ("BB", "predikat", "BB"),
        ("WTP", "", "WTP"),
    ],
)
def test_nilai_prints_what_was_typed_with_its_unit(
    value: int | Decimal | str, satuan: str, teks: str
) -> None:
    assert bahasa.nilai(value, satuan) == teks


# --- Words for percentages, counts and ordinals ---------------------------------------------------


@pytest.mark.parametrize(
    ("value", "kata"),
    [
        (100, "seratus persen"),
        (0, "nol persen"),
        (Fraction(100), "seratus persen"),
        (Decimal("99.56"), "sembilan puluh sembilan koma lima enam persen"),
        (Decimal("97.5"), "sembilan puluh tujuh koma lima nol persen"),
        (Decimal("98.05"), "sembilan puluh delapan koma nol lima persen"),
        (Decimal("99.996"), "hampir seratus persen"),
        (Decimal("100.001"), "sedikit di atas seratus persen"),
        (Decimal("0.125"), "nol koma satu tiga persen"),
        (Fraction(1800, 19), "sembilan puluh empat koma tujuh empat persen"),
        (Decimal("-12.3"), "minus dua belas koma tiga nol persen"),
        (-5, "minus lima persen"),
        (Decimal("-0.001"), "nol koma nol nol persen"),
    ],
)
def test_terbilang_persen_reads_the_printed_figure(value: int | Decimal | Fraction, kata: str) -> None:
    assert bahasa.terbilang_persen(value) == kata


def test_terbilang_persen_takes_the_number_of_decimals() -> None:
    assert bahasa.terbilang_persen(Fraction(1800, 19), 1) == "sembilan puluh empat koma tujuh persen"
    assert bahasa.terbilang_persen(Fraction(1800, 19), 0) == "sembilan puluh lima persen"


@settings(deadline=None)
@given(pecahan, st.integers(0, 4))
def test_terbilang_persen_says_the_same_as_persen(value: Fraction, desimal: int) -> None:
    kata = bahasa.terbilang_persen(value, desimal).removesuffix(" persen")
    cetak = bahasa.persen(value, desimal)
    for dekat in ("hampir ", "sedikit di atas "):
        assert kata.startswith(dekat) == cetak.startswith(dekat)
        kata, cetak = kata.removeprefix(dekat), cetak.removeprefix(dekat)
    utuh, koma, pecahan_kata = kata.partition(" koma ")
    digit = "".join(str({"nol": 0, **DIGIT}[k]) for k in pecahan_kata.split())
    angka, koma_angka, digit_angka = cetak.removesuffix("%").partition(",")
    assert baca(utuh.removeprefix("minus ")) == abs(baca_angka(angka))
    assert utuh.startswith("minus ") == angka.startswith("−")
    assert (bool(koma), digit) == (bool(koma_angka), digit_angka)


@pytest.mark.parametrize(
    ("n", "satuan", "teks"),
    [
        (12, "orang", "12 (dua belas) orang"),
        (12, "", "12 (dua belas)"),
        (0, "orang", "0 (nol) orang"),
        (1_500, "pemilih", "1.500 (seribu lima ratus) pemilih"),
    ],
)
def test_hitung_gives_figures_and_the_same_number_in_words(n: int, satuan: str, teks: str) -> None:
    assert bahasa.hitung(n, satuan) == teks


def test_bilangan_kalimat_starts_a_sentence_in_words() -> None:
    assert bahasa.bilangan_kalimat(12, "orang") == "Dua belas orang"
    assert bahasa.bilangan_kalimat(1_000, "lembar") == "Seribu lembar"
    assert bahasa.bilangan_kalimat(3, "") == "Tiga"


@pytest.mark.parametrize(
    ("n", "kata"),
    [
        (1, "pertama"),
        (2, "kedua"),
        (4, "keempat"),
        (10, "kesepuluh"),
        (11, "kesebelas"),
        (12, "kedua belas"),
        (100, "keseratus"),
    ],
)
def test_urutan_kata_spells_the_ordinal(n: int, kata: str) -> None:
    assert bahasa.urutan_kata(n) == kata


def test_urutan_joins_figure_and_word() -> None:
    assert bahasa.urutan(4) == "ke-4 (keempat)"
    assert bahasa.urutan(1) == "ke-1 (pertama)"


# --- Dates and marks ------------------------------------------------------------------------------

NAMA_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"


def test_bulan_names_all_twelve_months() -> None:
    assert " ".join(bahasa.bulan(n) for n in range(1, 13)) == NAMA_BULAN


@pytest.mark.parametrize(
    ("d", "teks"),
    [
        (date(2024, 1, 31), "31 Januari 2024"),
        (date(2023, 2, 1), "1 Februari 2023"),
        (date(2024, 12, 9), "9 Desember 2024"),
        ((2024, 1), "Januari 2024"),
        ((2023, 8), "Agustus 2023"),
    ],
)
def test_tanggal_prints_day_month_year(d: date | tuple[int, int], teks: str) -> None:
    assert bahasa.tanggal(d) == teks


@pytest.mark.parametrize(
    ("mulai", "sampai", "teks"),
    [
        (date(2023, 7, 8), date(2023, 7, 11), "8–11 Juli 2023"),
        (date(2023, 2, 28), date(2023, 3, 2), "28 Februari–2 Maret 2023"),
        (date(2022, 12, 30), date(2023, 1, 2), "30 Desember 2022–2 Januari 2023"),
        (date(2023, 7, 8), None, "8 Juli 2023"),
        ((2023, 7), None, "Juli 2023"),
    ],
)
def test_rentang_tanggal_names_month_and_year_once(
    mulai: date | tuple[int, int], sampai: date | None, teks: str
) -> None:
    assert bahasa.rentang_tanggal(mulai, sampai) == teks


@pytest.mark.parametrize("mulai", [(2023, 7), date(2023, 7, 11), date(2023, 7, 12)])
def test_rentang_tanggal_refuses_what_does_not_begin_on_an_earlier_day(
    mulai: date | tuple[int, int],
) -> None:
    with pytest.raises(ValueError, match="expected a day before"):
        bahasa.rentang_tanggal(mulai, date(2023, 7, 11))


@pytest.mark.parametrize("d", ["2024-01-31", 2024, None, (2024,), [2024, 1], (2024, 1, 31)])
def test_tanggal_refuses_what_is_no_date(d: Any) -> None:
    with pytest.raises(TypeError):
        bahasa.tanggal(d)


@pytest.mark.parametrize(
    ("n", "teks"),
    [
        (1, "I"),
        (3, "III"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (99, "XCIX"),
        (444, "CDXLIV"),
        (1999, "MCMXCIX"),
        (2024, "MMXXIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_romawi_prints_roman_figures(n: int, teks: str) -> None:
    assert bahasa.romawi(n) == teks


@pytest.mark.parametrize(
    ("n", "teks"),
    [(1, "a"), (2, "b"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (702, "zz"), (703, "aaa")],
)
def test_huruf_counts_like_spreadsheet_columns(n: int, teks: str) -> None:
    assert bahasa.huruf(n) == teks
    assert bahasa.huruf(n, kapital=True) == teks.upper()


@pytest.mark.parametrize(
    ("fungsi", "n"),
    [
        (bahasa.bulan, 0),
        (bahasa.bulan, 13),
        (bahasa.romawi, 0),
        (bahasa.romawi, 4000),
        (bahasa.huruf, 0),
        (bahasa.urutan, 0),
        (bahasa.urutan_kata, -1),
        (lambda n: bahasa.tanggal((2024, n)), 13),
    ],
)
def test_positions_out_of_range_are_refused(fungsi: Callable[[int], str], n: int) -> None:
    with pytest.raises(ValueError, match="must be at"):
        fungsi(n)


# --- Exactness everywhere -------------------------------------------------------------------------


@pytest.mark.parametrize("value", [1.5, 2.0, True, None])
@pytest.mark.parametrize(
    "fungsi",
    [
        bahasa.angka,
        bahasa.rupiah,
        bahasa.persen,
        bahasa.persen_tabel,
        lambda n: bahasa.nilai(n, "persen"),
        lambda n: bahasa.nilai(n, "dokumen"),
        bahasa.terbilang,
        bahasa.terbilang_rupiah,
        bahasa.terbilang_persen,
        bahasa.hitung,
        lambda n: bahasa.bilangan_kalimat(n, "orang"),
        bahasa.urutan,
        bahasa.urutan_kata,
        bahasa.bulan,
        lambda n: bahasa.tanggal((n, 1)),
        lambda n: bahasa.tanggal((2024, n)),
        bahasa.romawi,
        bahasa.huruf,
    ],
)
def test_float_and_bool_are_never_numbers(fungsi: Callable[[Any], str], value: Any) -> None:
    with pytest.raises(TypeError):
        fungsi(value)


@pytest.mark.parametrize("fungsi", [bahasa.rupiah, bahasa.terbilang, bahasa.terbilang_rupiah, bahasa.hitung])
def test_whole_numbers_are_not_taken_as_decimal(fungsi: Callable[[Any], str]) -> None:
    with pytest.raises(TypeError):
        fungsi(Decimal("1000"))


@settings(deadline=None)
@given(pecahan, st.integers(0, 6))
def test_rounding_is_half_up_and_never_off_by_more_than_half_a_unit(value: Fraction, desimal: int) -> None:
    cetak = baca_angka(bahasa.angka(value, desimal))
    setengah = Fraction(1, 2 * 10**desimal)
    assert abs(cetak - value) <= setengah
    if abs(cetak - value) == setengah:
        assert abs(cetak) > abs(value)


@settings(deadline=None)
@given(st.integers(-(10**12), 10**12), st.integers(0, 4))
def test_a_tie_moves_away_from_zero(n: int, desimal: int) -> None:
    tie = Fraction(2 * n + 1, 2 * 10**desimal)
    cetak = baca_angka(bahasa.angka(tie, desimal))
    assert cetak == Fraction(n + 1 if tie > 0 else n, 10**desimal)


@settings(deadline=None)
@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_angka_keeps_every_typed_digit(value: Decimal) -> None:
    teks = bahasa.angka(value)
    assert baca_angka(teks) == Fraction(value)
    assert re.fullmatch(r"−?\d{1,3}(\.\d{3})*,\d{3}", teks)


@settings(deadline=None)
@given(st.integers())
def test_rupiah_keeps_every_digit(n: int) -> None:
    teks = bahasa.rupiah(n)
    assert baca_angka(teks.replace("Rp", "")) == n
    assert re.fullmatch(r"−?Rp\d{1,3}(\.\d{3})*", teks)


# --- Words and sentences --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("items", "teks"),
    [
        (["a"], "a"),
        (["a", "b"], "a dan b"),
        (["a", "b", "c"], "a, b, dan c"),
        (("a", "b", "c", "d"), "a, b, c, dan d"),
        (["a, x", "b", "c"], "a, x; b; dan c"),
        (["a", "b, x"], "a; dan b, x"),
        (["a, x"], "a, x"),
        (["99,56%", "97,20%", "100%"], "99,56%, 97,20%, dan 100%"),
    ],
)
def test_daftar_joins_items_as_a_sentence_does(items: list[str], teks: str) -> None:
    assert bahasa.daftar(items) == teks


def test_daftar_takes_the_conjunction() -> None:
    assert bahasa.daftar(["a", "b"], "atau") == "a atau b"
    assert bahasa.daftar(["a", "b", "c"], penghubung="serta") == "a, b, serta c"


@pytest.mark.parametrize("items", [[], [""], ["a", " "]])
def test_daftar_refuses_nothing(items: list[str]) -> None:
    with pytest.raises(ValueError, match="at least one text"):
        bahasa.daftar(items)


def test_daftar_refuses_a_bare_text() -> None:
    with pytest.raises(TypeError):
        bahasa.daftar("abc")


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[a-z]{1,4}(,? [a-z]{1,4}){0,2}", fullmatch=True), min_size=1))
def test_daftar_keeps_all_items_in_order(items: list[str]) -> None:
    teks = bahasa.daftar(items, "DAN")
    pemisah = "; " if any("," in item for item in items) else ", "
    *awal, akhir = items
    if len(items) == 2 and pemisah == ", ":
        assert teks.split(" DAN ") == items
    elif awal:
        kepala, _, ekor = teks.rpartition(f"{pemisah}DAN ")
        assert (kepala.split(pemisah), ekor) == (awal, akhir)
    else:
        assert teks == akhir


@pytest.mark.parametrize(
    ("masuk", "keluar"),
    [
        ("anggaran terserap", "Anggaran terserap"),
        ("Anggaran KPU", "Anggaran KPU"),
        ('"pemilu" adalah', '"Pemilu" adalah'),
        ("“pemilu” adalah", "“Pemilu” adalah"),
        ("**anggaran** naik", "**Anggaran** naik"),
        ("- anggaran", "- Anggaran"),
        ("12 orang", "12 orang"),
        ("éa", "Éa"),
        ("...", "..."),
        ("", ""),
    ],
)
def test_kapital_awal_raises_only_the_first_letter(masuk: str, keluar: str) -> None:
    assert bahasa.kapital_awal(masuk) == keluar


@pytest.mark.parametrize(
    ("prefix", "nama", "teks"),
    [
        ("Program", "Program Dukungan Manajemen", "Program Dukungan Manajemen"),
        ("pelaksanaan", "Pelaksanaan Proses Pencalonan", "Pelaksanaan Proses Pencalonan"),
        ("kegiatan", "Data dan Informasi", "kegiatan Data dan Informasi"),
        ("melalui kegiatan", "Kegiatan Sosialisasi", "melalui Kegiatan Sosialisasi"),
        ("Program", "Programa Siaran", "Program Programa Siaran"),
        ("program", "Program", "Program"),
        ("kegiatan", "", "kegiatan"),
        ("", "Data", "Data"),
    ],
)
def test_tanpa_ulang_says_the_generic_word_once(prefix: str, nama: str, teks: str) -> None:
    assert bahasa.tanpa_ulang(prefix, nama) == teks
