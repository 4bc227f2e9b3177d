"""Efficiency by hand, by the formula of the budget year's regulation (PMK 22/PMK.02/2021) or a chosen one."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from generator.compute import efisiensi as module
from generator.compute.anggaran import Simpul
from generator.compute.efisiensi import Efisiensi, efisiensi
from generator.model.anggaran import Keluaran, Ro
from generator.rujukan import rujukan

Node = tuple[int, int, str | None, str | None]
"""Pagu, realisasi, and the target and realised volume of the output."""


def ro(pagu: int, realisasi: int, target: str | None = "1", reached: str | None = "1") -> Simpul:
    keluaran = (
        Keluaran(satuan="Dokumen", target=Decimal(target), realisasi=Decimal(reached or "0"))
        if target is not None
        else None
    )
    source = Ro(kode="001", nama="RO", pagu=pagu, realisasi=realisasi, keluaran=keluaran)
    return Simpul(pagu, realisasi, "ro", "CQ.1.A.001", "RO", None, (), source)


@pytest.fixture
def higher_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """The regulation as if an output counted up to 120 percent."""
    own = rujukan()
    ketentuan = own.rumus_efisiensi["pmk-22-2021"].model_copy(update={"batas_capaian_ro": Decimal(120)})
    changed = replace(own, efisiensi=(ketentuan,))
    monkeypatch.setattr(module, "rujukan", lambda: changed)


@pytest.mark.parametrize(
    ("nodes", "e", "ne"),
    [
        # 100 - 97 of 100; 50 + 3 / 20 x 50.
        ([(100, 97, "2", "2")], "3", "57.5"),
        # 50 should have been spent, 97 was: -47 of 50; at most -20 enters the value.
        ([(100, 97, "2", "1")], "-94", "0"),
        # 600 + 200 x 3/4 + 50 x 0 = 750 should have been spent; 540 + 200 + 0 = 740 was.
        ([(600, 540, "2", "2"), (200, 200, "4", "3"), (50, 0, "5", "0")], Fraction(4, 3), Fraction(160, 3)),
        ([(100, 100, "1", "1")], "0", "50"),
        ([(100, 80, "1", "1")], "20", "100"),
        ([(100, 79, "1", "1")], "21", "100"),
        ([(100, 0, "1", "1")], "100", "100"),
        ([(100, 120, "1", "1")], "-20", "0"),
        ([(100, 110, "1", "1")], "-10", "25"),
        # An RO without money changes nothing.
        ([(100, 97, "2", "2"), (0, 0, "1", "0")], "3", "57.5"),
    ],
)
def test_efficiency_is_what_should_have_been_spent_less_what_was(
    nodes: list[tuple[int, int, str, str]], e: str | Fraction, ne: str | Fraction
) -> None:
    found = efisiensi(2023, [ro(*node) for node in nodes])
    assert found
    assert (found.e, found.ne) == (Fraction(e), Fraction(ne))


def test_it_keeps_what_it_was_computed_of() -> None:
    nodes = [ro(600, 540), ro(200, 200, "4", "3")]
    found = efisiensi(2022, nodes)
    pmk = rujukan().rumus_efisiensi["pmk-22-2021"]
    assert found == Efisiensi(pmk, pmk, tuple(nodes), Fraction(100, 75), Fraction(750), 740)
    assert (pmk.hukum, found.pembanding) == ("pmk-22-2021", False)


def test_an_output_above_its_target_counts_as_its_target() -> None:
    assert efisiensi(2023, [ro(100, 97, "2", "6")]) == replace(
        efisiensi(2023, [ro(100, 97, "2", "2")]),
        ro=(ro(100, 97, "2", "6"),),
    )


@pytest.mark.usefixtures("higher_bound")
@pytest.mark.parametrize(
    ("reached", "seharusnya", "e"),
    [
        ("1.1", "110", Fraction(1300, 110)),
        ("1.2", "120", Fraction(2300, 120)),
        ("3", "120", Fraction(2300, 120)),
    ],
)
def test_an_output_counts_up_to_the_bound_of_the_regulation(
    reached: str, seharusnya: str, e: Fraction
) -> None:
    found = efisiensi(2023, [ro(100, 97, "1", reached)])
    assert found
    assert (found.seharusnya, found.e) == (Fraction(seharusnya), e)


@pytest.mark.parametrize(("tahun", "known"), [(2020, False), (2021, True), (2023, True), (2024, False)])
def test_there_is_none_for_a_year_whose_regulation_has_no_formula(tahun: int, known: bool) -> None:
    assert (efisiensi(tahun, [ro(100, 97)]) is not None) is known


@pytest.mark.parametrize(
    ("tahun", "berlaku"),
    [
        (2020, None),
        (2021, "pmk-22-2021"),
        (2023, "pmk-22-2021"),
        (2024, "pmk-62-2023"),
        (2031, "pmk-62-2023"),
    ],
)
def test_a_chosen_formula_is_used_in_any_year_outside_its_own_as_a_comparison(
    tahun: int, berlaku: str | None
) -> None:
    # By hand as above: 750 should have been spent, 740 were; 50 + 4/3 / 20 x 50.
    nodes = [ro(600, 540, "2", "2"), ro(200, 200, "4", "3"), ro(50, 0, "5", "0")]
    found = efisiensi(tahun, nodes, "pmk-22-2021")
    assert found
    assert (found.e, found.ne) == (Fraction(4, 3), Fraction(160, 3))
    assert found.ketentuan.id == "pmk-22-2021"
    assert (found.berlaku.id if found.berlaku else None) == berlaku
    assert found.pembanding is (berlaku != "pmk-22-2021")


def test_a_regulation_without_a_formula_cannot_be_chosen() -> None:
    assert efisiensi(2023, [ro(100, 97)], "pmk-62-2023") is None


@pytest.mark.parametrize(
    "nodes",
    [
        [],
        [(100, 97, None, None)],
        [(100, 97, "1", "1"), (100, 97, None, None)],
        [(100, 97, "0", "0")],
        [(0, 0, "1", "1")],
        [(0, 5, "1", "1")],
        [(100, 97, "1", "0")],
    ],
    ids=[
        "no RO", "no output", "one RO without output", "a target of zero", "no pagu",
        "spent of no pagu", "nothing reached",
    ],
)  # fmt: skip
def test_there_is_none_where_it_cannot_be_known(nodes: list[Node]) -> None:
    assert efisiensi(2023, [ro(*node) for node in nodes]) is None
