"""What valid values become; what is refused stands in the table of faults."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.types import Id, Kode, Rupiah, Tanggal, TanggalLengkap, Teks, Ukuran
from generator.source import OddNumber


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Rupiah, 0, 0),
        (Rupiah, 20415736000, 20415736000),
        (Ukuran, 95, Decimal(95)),
        (Ukuran, Decimal("97.50"), Decimal("97.50")),
        (Ukuran, 0, Decimal(0)),
        (Ukuran, " BB ", "BB"),
        (Tanggal, "2024-02-29", dt.date(2024, 2, 29)),
        (Tanggal, "2024-01", (2024, 1)),
        (TanggalLengkap, "2023-12-31", dt.date(2023, 12, 31)),
        (Teks, "  dua kata\n", "dua kata"),
        (Kode, "001", "001"),
        (Id, "data-pemilih-2", "data-pemilih-2"),
    ],
)
def test_a_valid_value_is_kept_exactly(kind: Any, value: object, expected: object) -> None:
    taken = TypeAdapter(kind).validate_python(value)
    assert taken == expected
    assert type(taken) is type(expected)
    assert str(taken) == str(expected)


@pytest.mark.parametrize(
    "printed",
    [
        "1.234.000",
        "1,234,000",
        "Rp1.234.000",
        "Rp 1.234.000",
        "Rp. 1.234.000",
        "1.234.000,-",
        "Rp1.234.000,00",
    ],
)
def test_a_printed_amount_is_refused_with_its_digits_as_remedy(printed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Rupiah).validate_python(printed)
    (details,) = caught.value.errors()
    assert details["ctx"]["help"] == "tulis 1234000"


@pytest.mark.parametrize("printed", ["97,5", "97,5%", "97%", "97 %", "1.234,5", "0,95"])
def test_a_printed_percentage_is_refused_with_the_notation_as_remedy(printed: str) -> None:
    with pytest.raises(ValidationError, match="dengan titik sebagai tanda desimal"):
        TypeAdapter(Ukuran).validate_python(printed)


@pytest.mark.parametrize("odd", ["001", "1e5", "0x1F", "1_000", ".inf"])
def test_an_odd_number_is_never_taken_for_a_number_or_a_code(odd: str) -> None:
    for kind in (Rupiah, Ukuran, Kode, Teks, Id):
        with pytest.raises(ValidationError):
            TypeAdapter(kind).validate_python(OddNumber(odd))
