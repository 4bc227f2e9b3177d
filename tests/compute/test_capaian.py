"""Capaian by hand: formulas, grades, classes, means, and what counts as met."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import read, satker

from generator.compute import Hasil, compute
from generator.compute.capaian import (
    Kinerja,
    Status,
    capaian_maksimum,
    capaian_minimum,
    kelas,
    kinerja,
    measure,
)
from generator.model import Tahun
from generator.rujukan import rujukan

Reach = Callable[..., Kinerja]


@pytest.fixture
def reach(tmp_path: Path) -> Reach:
    """The performance of Contoh with other targets and realisasi, by indikator; "" leaves one out."""
    typed = {"laporan": ("80", "70"), "temuan": ("4", "3"), "nilai": ("B\n", "BB")}

    def kinerja_with(**pairs: tuple[str, str]) -> Kinerja:
        edits: dict[str, list[tuple[str, str]]] = {"pk": [], "realisasi": []}
        for name, (target, realisasi) in pairs.items():
            old_target, old_realisasi = typed[name]
            edits["pk"].append((f"target: {old_target}", f"target: {target}\n"))
            edits["realisasi"].append((f"realisasi: {old_realisasi}", f"realisasi: {realisasi}"))
        loaded = read(satker(tmp_path, edits))
        assert loaded.tahun, loaded.findings
        return kinerja(loaded.tahun)

    return kinerja_with


@pytest.mark.parametrize(
    ("realisasi", "target", "persen"),
    [
        ("70", "80", "87.5"),
        ("80", "80", "100"),
        ("100", "95", Fraction(2000, 19)),
        ("0", "80", "0"),
        ("97.5", "100", "97.5"),
        ("1", "3", Fraction(100, 3)),
        ("5", "0", None),
    ],
)
def test_where_larger_is_better_capaian_is_realisasi_by_target(
    realisasi: str, target: str, persen: str | Fraction | None
) -> None:
    expected = None if persen is None else Fraction(persen)
    assert capaian_maksimum(Decimal(realisasi), Decimal(target)) == expected


@pytest.mark.parametrize(
    ("realisasi", "target", "persen"),
    [
        ("3", "4", "125"),
        ("4", "4", "100"),
        ("6", "4", "50"),
        ("0", "4", "200"),
        ("8", "4", "0"),
        ("10", "4", "-50"),
        ("2.5", "2", "75"),
        ("0", "0", None),
        ("1", "0", None),
    ],
)
def test_where_smaller_is_better_capaian_is_twice_the_target_less_realisasi_by_target(
    realisasi: str, target: str, persen: str | None
) -> None:
    expected = None if persen is None else Fraction(persen)
    assert capaian_minimum(Decimal(realisasi), Decimal(target)) == expected


@pytest.mark.parametrize(
    ("name", "target", "realisasi", "status"),
    [
        ("laporan", "80", "80.01", Status.MELAMPAUI),
        ("laporan", "80", "80.00", Status.MENCAPAI),
        ("laporan", "80", "79.99", Status.BELUM),
        ("laporan", "80", "", Status.KOSONG),
        ("laporan", "0", "0", Status.MENCAPAI),
        ("temuan", "4", "3", Status.MELAMPAUI),
        ("temuan", "4", "4", Status.MENCAPAI),
        ("temuan", "4", "5", Status.BELUM),
        ("temuan", "0", "0", Status.MENCAPAI),
        ("temuan", "0", "1", Status.BELUM),
        ("nilai", "B", "BB", Status.MELAMPAUI),
        ("nilai", "BB", "BB", Status.MENCAPAI),
        ("nilai", "BB", "B", Status.BELUM),
        ("nilai", "A", "AA", Status.MELAMPAUI),
        ("nilai", "BB", "A", Status.MELAMPAUI),
        ("nilai", "CC", "D", Status.BELUM),
        ("nilai", "B", "", Status.KOSONG),
    ],
)
def test_a_realisasi_is_above_at_or_below_its_target_by_its_own_rule(
    reach: Reach, name: str, target: str, realisasi: str, status: Status
) -> None:
    (found,) = (c for c in reach(**{name: (target, realisasi)}).indikator if c.indikator.id.startswith(name))
    assert found.status is status
    assert found.terpenuhi is (status in (Status.MELAMPAUI, Status.MENCAPAI))


def test_a_grade_has_no_percentage_no_class_and_no_difference(contoh: Tahun) -> None:
    nilai = kinerja(contoh).indikator[2]
    assert nilai.realisasi == "BB"
    assert (nilai.persen, nilai.kelas, nilai.selisih) == (None, None, None)


def test_the_difference_is_in_the_unit_of_the_indikator(contoh: Tahun) -> None:
    assert [capaian.selisih for capaian in kinerja(contoh).indikator] == [Decimal(-10), Decimal(-1), None]


def test_the_figures_of_contoh_are_those_worked_by_hand(contoh: Tahun) -> None:
    tahunan = kinerja(contoh)
    # 70 / 80 = 87.5 percent; (2 x 4 - 3) / 4 = 125 percent; a grade has none.
    assert [capaian.persen for capaian in tahunan.indikator] == [Fraction("87.5"), 125, None]
    assert [sasaran.nomor for sasaran in tahunan.sasaran] == [1, 2]
    assert [sasaran.persen for sasaran in tahunan.sasaran] == [Fraction("106.25"), None]
    assert tahunan.rerata == Fraction("106.25")
    assert tahunan.kelas
    assert tahunan.kelas.nama == "Sangat Berhasil"
    assert [capaian.indikator.id for capaian in tahunan.terpenuhi] == ["temuan-audit", "nilai-akuntabilitas"]
    assert [capaian.indikator.id for capaian in tahunan.belum] == ["laporan-tepat-waktu"]
    assert [sasaran.nomor for sasaran in tahunan.sasaran if sasaran.terpenuhi] == [2]
    assert [sasaran.nomor for sasaran in tahunan.sasaran_belum] == [1]
    assert [capaian.indikator.id for capaian in tahunan.tertinggi] == ["temuan-audit"]
    assert [capaian.indikator.id for capaian in tahunan.terendah] == ["laporan-tepat-waktu"]
    assert tahunan.sasaran_dari(tahunan.indikator[2]) is tahunan.sasaran[1]
    assert tahunan.lengkap


def test_the_mean_of_the_year_weighs_every_indikator_alike_and_not_every_sasaran(reach: Reach) -> None:
    # 100, 50 and a target of 0, which has no percentage.
    assert reach(laporan=("80", "80"), temuan=("4", "6")).rerata == 75


def test_an_indikator_without_realisasi_is_open_and_enters_no_mean(reach: Reach) -> None:
    tahunan = reach(temuan=("4", ""))
    assert tahunan.rerata == tahunan.sasaran[0].persen == Fraction("87.5")
    assert [capaian.indikator.id for capaian in tahunan.kosong] == ["temuan-audit"]
    assert not tahunan.lengkap
    assert not tahunan.sasaran[0].lengkap
    assert tahunan.sasaran[1].lengkap
    # It is not met, but not below its target either.
    assert len(tahunan.terpenuhi) == len(tahunan.belum) == 1


def test_an_indikator_that_realisasi_yaml_does_not_name_is_open(contoh: Tahun) -> None:
    named = {id: entry for id, entry in contoh.realisasi.indikator.items() if id != "temuan-audit"}
    assert len(named) == 2
    realisasi = contoh.realisasi.model_copy(update={"indikator": named})
    temuan = kinerja(replace(contoh, realisasi=realisasi)).indikator[1]
    assert (temuan.status, temuan.realisasi, temuan.analisis) == (Status.KOSONG, None, None)


def test_where_nothing_has_a_percentage_there_is_no_mean_no_class_and_no_extreme(reach: Reach) -> None:
    tahunan = reach(laporan=("80", ""), temuan=("0", "0"))
    assert (tahunan.rerata, tahunan.kelas, tahunan.tertinggi, tahunan.terendah) == (None, None, (), ())


def test_indikator_that_share_the_extreme_are_all_named(reach: Reach) -> None:
    tahunan = reach(laporan=("80", "100"), temuan=("4", "3"))  # Both reach 125 percent.
    assert len(tahunan.tertinggi) == len(tahunan.terendah) == 2


# --- Classes ---------------------------------------------------------------------------------------

LIMA = rujukan().skala["capaian-lima-tingkat"]
TINY = Fraction(1, 10**30)


@pytest.mark.parametrize(
    ("persen", "nama"),
    [
        (Fraction(1000), "Sangat Berhasil"),
        (100 + TINY, "Sangat Berhasil"),
        (Fraction(100), "Berhasil"),
        (90 + TINY, "Berhasil"),
        (Fraction(90), "Cukup Berhasil"),
        (70 + TINY, "Cukup Berhasil"),
        (Fraction(70), "Kurang Berhasil"),
        (50 + TINY, "Kurang Berhasil"),
        (Fraction(50), "Tidak Berhasil"),
        (Fraction(0), "Tidak Berhasil"),
        (Fraction(-50), "Tidak Berhasil"),
    ],
)
def test_a_class_begins_just_above_its_bound(persen: Fraction, nama: str) -> None:
    found = kelas(persen, LIMA)
    assert found
    assert found.nama == nama


def test_what_has_no_percentage_has_no_class() -> None:
    assert kelas(None, LIMA) is None


def test_any_value_is_measured_by_the_rule_of_the_indikator(contoh: Tahun) -> None:
    laporan, temuan, nilai = contoh.pk.indikator()
    assert measure(laporan, Decimal(50), Decimal(70)) == (140, Status.MELAMPAUI)
    assert measure(temuan, Decimal(2), Decimal(3)) == (50, Status.BELUM)
    assert measure(temuan, Decimal(0), Decimal(3)) == (None, Status.BELUM)
    assert measure(nilai, "A", "BB") == (None, Status.BELUM)
    assert measure(nilai, "A", None) == (None, Status.KOSONG)


@given(st.fractions())
def test_every_percentage_lies_in_exactly_one_class_of_every_scale(persen: Fraction) -> None:
    for skala in rujukan().skala.values():
        bounds = [float("inf"), *(k.di_atas for k in skala.kelas)]
        inside = [
            own
            for own, above in zip(skala.kelas, bounds, strict=False)
            if (own.di_atas is None or persen > Fraction(own.di_atas)) and persen <= above
        ]
        assert inside == [kelas(persen, skala)]


# --- Serang 2023 -----------------------------------------------------------------------------------


def test_serang_met_twelve_of_thirteen(serang: Hasil) -> None:
    tahunan = serang.kinerja
    assert len(tahunan.sasaran) == len(tahunan.indikator) == 13
    assert len(tahunan.terpenuhi) == 12
    assert [sasaran.nomor for sasaran in tahunan.sasaran_belum] == [6]


@pytest.mark.parametrize(
    ("nomor", "realisasi", "target"), [(1, 100, 100), (3, 100, 98), (5, 100, 95), (6, 90, 95), (11, 100, 98)]
)
def test_the_capaian_of_serang_follow_from_target_and_realisasi(
    serang: Hasil, nomor: int, realisasi: int, target: int
) -> None:
    sasaran = serang.kinerja.sasaran[nomor - 1]
    assert sasaran.nomor == nomor
    assert sasaran.persen == Fraction(realisasi, target) * 100


def test_the_same_year_gives_the_same_result(contoh: Tahun) -> None:
    assert compute(contoh) == compute(contoh)


@pytest.mark.parametrize(("mulai", "nth"), [("2020", 4), ("2023", 1), ("2019", 5)])
def test_the_year_is_counted_from_the_first_of_the_renstra(tmp_path: Path, mulai: str, nth: int) -> None:
    tahun = read(satker(tmp_path, {"profil": [("mulai: 2020", f"mulai: {mulai}")]})).tahun
    assert tahun
    assert compute(tahun).tahun_renstra == nth
