"""Status, education and rank side by side, closed by their sums."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from support import CONTOH, read

from generator.compute import Hasil, compute
from generator.compute.pegawai import Gabungan, Rincian, Staf, StafStatus
from generator.reports.klasifikasi import klasifikasi

NONE = Rincian(())
KEYS = ("personil", "n_personil", "pendidikan", "n_pendidikan", "golongan", "n_golongan")
Counts = tuple[tuple[str, int], ...]
Classify = Callable[..., list[tuple[str, ...]]]


@pytest.fixture(scope="module")
def hasil() -> Hasil:
    tahun = read(CONTOH).tahun
    assert tahun
    return compute(tahun)


@pytest.fixture
def classify(hasil: Hasil) -> Classify:
    """The cells of the rows for statuses (with their ranks) and counts of all people together."""

    def rows(
        status: dict[str, tuple[int, Counts]], pendidikan: Counts = (), golongan: Counts = ()
    ) -> list[tuple[str, ...]]:
        staf = Staf(
            status=tuple(
                StafStatus(name, name, number, NONE, NONE, Rincian(ranks))
                for name, (number, ranks) in status.items()
            ),
            unit=(),
            sekretaris=None,
            fungsional=(),
            gabungan=Gabungan(Rincian(pendidikan), Rincian(golongan)),
        )
        found = klasifikasi(replace(hasil, staf=staf))
        assert all(set(row) == {*KEYS, "akhir"} for row in found)
        assert [row["akhir"] for row in found] == [*[False] * (len(found) - 1), True][
            -len(found) :
        ] or not found
        return [tuple(row[key] for key in KEYS) for row in found]

    return rows


def test_three_lists_stand_side_by_side_and_end_in_their_sums(classify: Classify) -> None:
    status: dict[str, tuple[int, Counts]] = {"Komisioner": (5, ()), "PNS": (13, ()), "PPNPN": (12, ())}
    assert classify(
        status,
        (("SLTA", 7), ("S1", 15), ("S2", 8)),
        (("Penata Muda", 9), ("Penata Muda Tingkat I", 3), ("Pembina", 1)),
    ) == [
        ("Komisioner", "5", "SLTA", "7", "III/a (Penata Muda)", "9"),
        ("PNS", "13", "S1", "15", "III/b (Penata Muda Tingkat I)", "3"),
        ("PPNPN", "12", "S2", "8", "IV/a (Pembina)", "1"),
        ("Jumlah", "30", "Jumlah", "30", "Jumlah", "13"),
    ]


def test_a_shorter_list_leaves_its_last_cells_empty(classify: Classify) -> None:
    assert classify(
        {"PNS": (3, ())},
        (("S1", 2), ("S2", 1)),
        (("Penata Muda", 1), ("Penata Muda Tingkat I", 1), ("Pembina", 1)),
    ) == [
        ("PNS", "3", "S1", "2", "III/a (Penata Muda)", "1"),
        ("", "", "S2", "1", "III/b (Penata Muda Tingkat I)", "1"),
        ("", "", "", "", "IV/a (Pembina)", "1"),
        ("Jumlah", "3", "Jumlah", "3", "Jumlah", "3"),
    ]
    assert classify({"PNS": (2, ()), "PPPK": (1, ())}, (("S1", 3),), (("Penata Muda", 3),))[1] == (
        "PPPK", "1", "", "", "", "",
    )  # fmt: skip


def test_ranks_are_those_of_each_status_unless_they_are_known_for_all_together(classify: Classify) -> None:
    status: dict[str, tuple[int, Counts]] = {
        "PNS": (2, (("Penata Muda", 2),)),
        "PPPK": (1, (("Pembina", 1),)),
    }
    assert [row[4:] for row in classify(status)] == [
        ("III/a (Penata Muda)", "2"),
        ("IV/a (Pembina)", "1"),
        ("Jumlah", "3"),
    ]
    assert [row[4:] for row in classify(status, golongan=(("Pembina", 3),))] == [
        ("IV/a (Pembina)", "3"),
        ("", ""),
        ("Jumlah", "3"),
    ]


def test_a_list_of_which_nothing_is_known_has_no_sum_of_nought(classify: Classify) -> None:
    assert classify({"PNS": (2, (("Penata Muda", 2),))}) == [
        ("PNS", "2", "", "", "III/a (Penata Muda)", "2"),
        ("Jumlah", "2", "", "", "Jumlah", "2"),
    ]
    assert classify({"PNS": (2, ())}, (("S1", 2),)) == [
        ("PNS", "2", "S1", "2", "", ""),
        ("Jumlah", "2", "Jumlah", "2", "", ""),
    ]


def test_there_are_no_rows_where_neither_education_nor_rank_is_known(classify: Classify) -> None:
    assert classify({"PNS": (2, ()), "PPNPN": (4, ())}) == []


def test_education_by_status_alone_needs_no_classification(classify: Classify, hasil: Hasil) -> None:
    ranked = replace(hasil.staf.status[0], golongan=NONE)
    assert ranked.pendidikan.baris
    assert klasifikasi(replace(hasil, staf=replace(hasil.staf, status=(ranked,)))) == []
