"""The budget rolled up from its RO: sums, shares, balances, and the words for absorption."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compute import Hasil
from generator.compute.anggaran import (
    AnggaranTahun,
    Belanja,
    Pos,
    Simpul,
    anggaran,
    progres,
    serapan,
    total,
)
from generator.model import Tahun
from generator.model.anggaran import Anggaran, Kegiatan, Keluaran, Kro, Program, Ro
from generator.rujukan import rujukan


def test_the_figures_of_contoh_are_those_worked_by_hand(contoh: Tahun) -> None:
    tahunan = anggaran(contoh.anggaran)
    assert (tahunan.pagu, tahunan.realisasi, tahunan.sisa) == (1_000_000_000, 887_000_000, 113_000_000)
    assert tahunan.persen == Fraction("88.7")
    assert {kode: (s.pagu, s.realisasi) for kode, s in tahunan.simpul.items()} == {
        "CQ": (850_000_000, 740_000_000),
        "CQ.6709": (850_000_000, 740_000_000),
        "CQ.6709.QGE": (800_000_000, 740_000_000),
        "CQ.6709.QGE.001": (600_000_000, 540_000_000),
        "CQ.6709.QGE.002": (200_000_000, 200_000_000),
        "CQ.6709.RAN": (50_000_000, 0),
        "CQ.6709.RAN.001": (50_000_000, 0),
        "WA": (150_000_000, 147_000_000),
        "WA.3355": (150_000_000, 147_000_000),
        "WA.3355.EBA": (150_000_000, 147_000_000),
        "WA.3355.EBA.994": (150_000_000, 147_000_000),
    }
    assert tahunan.awalan == "076.01"
    assert tahunan.nilai_hibah == 5_000_000_000


def test_a_node_knows_its_level_its_name_and_the_text_of_its_ro(contoh: Tahun) -> None:
    tahunan = anggaran(contoh.anggaran)
    assert [s.tingkat for s in tahunan.program[1].jalan()] == ["program", "kegiatan", "kro", "ro"]
    assert tahunan.simpul["WA.3355.EBA.994"].narasi == "Belanja pegawai dibayarkan setiap bulan."
    assert tahunan.simpul["WA.3355.EBA"].narasi is None
    assert tahunan.simpul["WA"].nama == "Program Dukungan Manajemen"


def test_the_nodes_that_absorbed_least_are_those_that_left_something(contoh: Tahun) -> None:
    tahunan = anggaran(contoh.anggaran)
    # 0, 90 and 98 percent; the RO that spent all of its pagu is none of them.
    least = ["CQ.6709.RAN.001", "CQ.6709.QGE.001", "WA.3355.EBA.994"]
    assert [s.kode for s in tahunan.terendah("ro", 5)] == least
    assert [s.kode for s in tahunan.terendah("ro", 1)] == least[:1]


def test_the_nodes_that_left_most_are_ordered_by_rupiah(contoh: Tahun) -> None:
    tahunan = anggaran(contoh.anggaran)
    assert [s.kode for s in tahunan.sisa_terbesar("ro", 2)] == ["CQ.6709.QGE.001", "CQ.6709.RAN.001"]


# --- Outputs and kinds of spending -----------------------------------------------------------------


def test_a_total_is_the_sum_of_any_amounts() -> None:
    assert total([]) == Pos(0, 0)
    assert total(iter([Pos(5, 3), Pos(7, 9)])) == Pos(12, 12)
    assert total([Pos(5, 3), Pos(0, 1)]).sisa == 1


@pytest.mark.parametrize(
    ("target", "reached", "persen"),
    [
        ("2", "2", "100"),
        ("4", "3", "75"),
        ("3", "1", Fraction(100, 3)),
        ("2.5", "0.5", "20"),
        ("5", "0", "0"),
        ("2", "3", "100"),
        ("1", "1.0001", "100"),
        ("0", "0", None),
        ("0", "1", None),
    ],
)
def test_progress_is_the_reached_volume_in_percent_of_the_target_and_at_most_a_hundred(
    target: str, reached: str, persen: str | Fraction | None
) -> None:
    keluaran = Keluaran(satuan="Dokumen", target=Decimal(target), realisasi=Decimal(reached))
    assert progres(keluaran) == (None if persen is None else Fraction(persen))


def test_the_kinds_of_spending_have_their_names_and_their_sum(lengkap: Tahun) -> None:
    tahunan = anggaran(lengkap.anggaran)
    assert tahunan.jenis_belanja == (
        Belanja(150_000_000, 147_000_000, "51", "Belanja Pegawai"),
        Belanja(800_000_000, 738_000_000, "52", "Belanja Barang"),
        Belanja(50_000_000, 0, "53", "Belanja Modal"),
    )
    # Spending by kind is two million below that by RO, for a reason that the data gives.
    assert tahunan.total_jenis_belanja == Pos(1_000_000_000, 885_000_000)
    assert tahunan.realisasi == 887_000_000
    assert [belanja.persen for belanja in tahunan.jenis_belanja] == [98, Fraction("92.25"), 0]


def test_without_kinds_of_spending_their_sum_is_nothing(lengkap: Tahun) -> None:
    none = anggaran(lengkap.anggaran.model_copy(update={"jenis_belanja": ()}))
    assert (none.jenis_belanja, none.total_jenis_belanja) == ((), Pos(0, 0))


def test_the_ro_that_state_their_output_are_told_apart(lengkap: Tahun) -> None:
    tahunan = anggaran(lengkap.anggaran)
    stated = ["CQ.6709.QGE.001", "CQ.6709.QGE.002", "CQ.6709.RAN.001", "WA.3355.EBA.994"]
    assert [ro.kode for ro in tahunan.berkeluaran] == stated
    assert [progres(ro.keluaran) for ro in tahunan.berkeluaran if ro.keluaran] == [100, 75, 0, 100]
    assert tahunan.program[0].keluaran is None  # Only an RO has an output.
    wa = lengkap.anggaran.program[1]
    without = lengkap.anggaran.model_copy(update={"program": (TREE_OF_ONE, wa)})
    assert [ro.kode for ro in anggaran(without).berkeluaran] == stated[3:]


# --- Any tree --------------------------------------------------------------------------------------

AMOUNTS = st.integers(0, 10**15)
RO = st.builds(Ro, kode=st.just("001"), nama=st.just("RO"), pagu=AMOUNTS, realisasi=AMOUNTS)


TREE_OF_ONE = Program(
    kode="A",
    nama="A",
    kegiatan=(
        Kegiatan(
            kode="1",
            nama="1",
            kro=(Kro(kode="B", nama="B", ro=(Ro(kode="001", nama="RO", pagu=1, realisasi=1),)),),
        ),
    ),
)


def level(model: type, children: str, below: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    parts = st.lists(below, min_size=1, max_size=3).map(tuple)
    return st.builds(model, kode=st.just("A"), nama=st.just("A"), **{children: parts})


TREES = st.lists(
    level(Program, "kegiatan", level(Kegiatan, "kro", level(Kro, "ro", RO))), min_size=1, max_size=3
).map(
    lambda program: Anggaran(
        skema=1,
        bagian_anggaran="076",
        unit_eselon_i="01",
        per_tanggal=date(2023, 12, 31).isoformat(),
        program=program,
    )
)


@given(TREES)
def test_every_parent_is_the_sum_of_its_parts_and_every_balance_closes(model: Anggaran) -> None:
    tahunan = anggaran(model)

    def assert_sums(whole: Pos, parts: tuple[Simpul, ...]) -> None:
        assert whole.sisa == whole.pagu - whole.realisasi
        assert whole.melebihi == (whole.sisa < 0)
        for key in ("pagu", "realisasi", "sisa"):
            assert getattr(whole, key) == sum(getattr(part, key) for part in parts)
        for part in parts:
            assert part.persen is None if part.pagu == 0 else part.persen * part.pagu == part.realisasi * 100
            if part.anak:
                assert_sums(part, part.anak)

    assert_sums(tahunan, tahunan.program)
    # Every level holds all the money, and none of it twice.
    for tingkat in ("program", "kegiatan", "kro", "ro"):
        assert sum(s.pagu for s in tahunan.semua(tingkat)) == tahunan.pagu
        assert sum(s.realisasi for s in tahunan.semua(tingkat)) == tahunan.realisasi


# --- Absorption ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pagu", "realisasi", "frasa"),
    [
        (10**12, 10**12 + 1, "melampaui pagu"),
        (10**12, 10**12, "terserap seluruhnya"),
        (10**12, 10**12 - 1, "terserap hampir seluruhnya"),
        (100, 95, "terserap hampir seluruhnya"),
        (10**12, 95 * 10**10 - 1, "terserap sebagian besar"),
        (100, 75, "terserap sebagian besar"),
        (10**12, 75 * 10**10 - 1, "terserap sebagian"),
        (10**12, 1, "terserap sebagian"),
        (10**12, 0, "tidak terserap"),
        (0, 0, "tidak terserap"),
        (0, 1, "melampaui pagu"),
    ],
)
def test_absorption_is_told_by_the_exact_share(pagu: int, realisasi: int, frasa: str) -> None:
    assert serapan(pagu, realisasi) == Pos(pagu, realisasi).serapan == frasa


def test_a_pagu_of_nothing_has_no_percentage() -> None:
    assert Pos(0, 0).persen is None
    assert Pos(0, 1).melebihi


@given(AMOUNTS, AMOUNTS)
def test_every_absorption_has_its_words(pagu: int, realisasi: int) -> None:
    frasa = serapan(pagu, realisasi)
    assert frasa in {kelas.frasa for kelas in rujukan().serapan}
    assert (frasa == "melampaui pagu") == (realisasi > pagu)


# --- Serang 2023 -----------------------------------------------------------------------------------


def test_the_budget_of_serang_is_that_of_its_dipa(serang: Hasil) -> None:
    tahunan = serang.anggaran
    assert (tahunan.pagu, tahunan.realisasi, tahunan.sisa) == (20_415_736_000, 20_326_861_888, 88_874_112)
    assert {s.kode: (s.pagu, s.realisasi) for s in tahunan.program} == {
        "CQ": (18_256_293_000, 18_168_826_339),
        "WA": (2_159_443_000, 2_158_035_549),
    }


def test_one_kegiatan_of_serang_spent_more_than_its_pagu(serang: Hasil) -> None:
    assert [s.kode for s in serang.anggaran.semua("kegiatan") if s.melebihi] == ["WA.3355"]


def count(tahunan: AnggaranTahun) -> list[int]:
    return [len(tahunan.semua(tingkat)) for tingkat in ("program", "kegiatan", "kro", "ro")]


def test_the_budget_tree_of_serang_is_whole(serang: Hasil) -> None:
    assert count(serang.anggaran) == [2, 13, 15, 33]
    assert len(serang.anggaran.simpul) == 2 + 13 + 15 + 33
