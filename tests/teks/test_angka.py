"""Numbers are read exactly, however a report prints them."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.teks.angka import Angka, find, read_cell, rounded, write


def values(isi: str) -> list[Decimal]:
    return [angka.nilai for angka in find(isi)]


@pytest.mark.parametrize(
    ("isi", "nilai", "desimal"),
    [
        ("1.234.567", "1234567", 0),
        ("1.234.567,00", "1234567", 2),
        ("sebesar Rp. 1.234,- dan", "1234", 0),
        ("Rp 1.234.567,00..", "1234567", 2),
        ("Rp1.234.567.", "1234567", 0),
        ("hanya 99.52", "99.52", 2),
        ("mencapai 99,52%", "99.52", 2),
        ("mencapai 99.56 %", "99.56", 2),
        ("439.000", "439000", 0),
        ("Rp. 1000", "1000", 0),
        ("Rp. 2.313.43 8.000,00", "2313438000", 2),
        ("Rp 2,5 miliar", "2500000000", 1),
        ("1,234,567.50", "1234567.5", 2),
    ],
)
def test_a_number_in_a_sentence(isi: str, nilai: str, desimal: int) -> None:
    (angka,) = find(isi)
    assert (angka.nilai, angka.desimal) == (Decimal(nilai), desimal)


@pytest.mark.parametrize(
    ("isi", "nilai"),
    [
        ("2.313.43 8.000,00 00", "2313438000"),
        ("2.310.999. 532,0000", "2310999532"),
        ("35.739.0 00,0000", "35739000"),
        ("1.000,000", "1000"),
        ("10,0 00", "10"),
        (" 100 % ", "100"),
        ("99.56%", "99.56"),
        ("(1.250.000)", "-1250000"),
        ("-1.250.000", "-1250000"),
        ("Rp. 5.000,-", "5000"),
        ("5", "5"),
        ("5 000 000", "5000000"),
    ],
)
def test_a_number_in_a_cell(isi: str, nilai: str) -> None:
    angka = read_cell(isi)
    assert angka
    assert angka.nilai == Decimal(nilai)


@pytest.mark.parametrize(
    "isi", ["", "-", "91 – 100", "1 2 3", "(2)", "(2)a", "076.01.2", "B", ">100", "1 Unit", "%"]
)
def test_what_is_no_number_in_a_cell(isi: str) -> None:
    assert read_cell(isi) is None


@pytest.mark.parametrize(
    "isi",
    [
        "kode 076.01.2.123",
        "(CQ.6709.QGE.001)",
        "Nomor 391/PK.01-BA/3674",
        "RPJMN 2020-2024",
        "Pasal 22E",
        "1.1.2",
    ],
)
def test_codes_and_ranges_are_no_amounts(isi: str) -> None:
    assert all(not angka.uang and not angka.persen for angka in find(isi))


def test_two_numbers_side_by_side_stay_two() -> None:
    assert values("Rp. 5.000.000 dan 12 orang") == [5000000, 12]
    assert values("Rp. 18.256.293.000,- 2. Program Rp. 2.159.443.000,- dan") == [18256293000, 2, 2159443000]


def test_what_may_be_printed_for_a_share() -> None:
    assert rounded(Fraction(200, 3), 2) == {Decimal("66.67"), Decimal("66.66")}
    assert rounded(Fraction(100), 0) == {Decimal(100)}


def written(nilai: int, form: int) -> str:
    dotted = f"{nilai:,}".replace(",", ".")
    return (dotted, f"Rp. {dotted}", f"Rp {dotted},00", f"Rp. {dotted},-", f"Rp{dotted}.")[form]


@given(st.integers(1000, 10**14), st.integers(0, 4))
def test_an_amount_is_read_back(nilai: int, form: int) -> None:
    (angka,) = find(f"pagu sebesar {written(nilai, form)} untuk")
    assert angka.nilai == nilai
    assert angka.uang


@given(st.integers(0, 20000), st.sampled_from(".,"), st.sampled_from(["%", " %", " persen"]))
def test_a_percentage_is_read_back(hundredths: int, mark: str, sign: str) -> None:
    isi = f"atau {hundredths // 100}{mark}{hundredths % 100:02}{sign} dari"
    (angka,) = find(isi)
    assert (angka.nilai, angka.desimal, angka.persen) == (Decimal(hundredths) / 100, 2, True)
    assert isi[angka.awal : angka.akhir].endswith(sign)


@given(st.integers(10**6, 10**13), st.data())
def test_a_blank_inside_a_cell_is_a_scan(nilai: int, data: st.DataObject) -> None:
    printed = f"{nilai:,}".replace(",", ".") + ",00"
    place = data.draw(st.integers(1, len(printed) - 1))
    angka = read_cell(f"{printed[:place]} {printed[place:]}")
    assert angka
    assert angka.nilai == nilai


@given(st.text(alphabet="0123456789.,%Rp -/()abc", max_size=30))
def test_no_text_is_too_strange(isi: str) -> None:
    for angka in find(isi):
        assert 0 <= angka.awal < angka.akhir <= len(isi)
    read_cell(isi)


def test_a_value_is_written_as_its_neighbour() -> None:
    assert write(1234567) == "1.234.567"
    assert write(Fraction(200, 3), Angka(0, 0, Decimal(1), 2, persen=True, koma=False)) == "66.67%"
    assert write(Fraction(200, 3), Angka(0, 0, Decimal(1), 2, persen=True)) == "66,67%"
    assert Angka(0, 0, Decimal(1), 1, skala=10**9).langkah == 10**8
