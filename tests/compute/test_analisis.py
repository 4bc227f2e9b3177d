"""The further analyses of an indikator: earlier years, other targets, causes, efficiency, programs."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from generator.compute import Hasil, compute
from generator.compute.analisis import Analisis, TahunLalu
from generator.compute.capaian import Status
from generator.model import Tahun
from generator.model.realisasi import RealisasiIndikator

# Larger is better (target 80, realisasi 70), smaller is better (4, 3), and grades (B, BB).
LAPORAN, TEMUAN, NILAI = "laporan-tepat-waktu", "temuan-audit", "nilai-akuntabilitas"
ALL = (
    "perbandingan dengan tahun sebelumnya", "perbandingan dengan target Renstra",
    "perbandingan dengan standar nasional", "penyebab keberhasilan atau kegagalan",
    "efisiensi penggunaan sumber daya", "program dan kegiatan yang mendukung",
)  # fmt: skip


@pytest.fixture(scope="module")
def contoh(contoh: Tahun) -> Tahun:
    """Contoh with nothing but its realisasi and without outputs."""
    entries = {
        id: RealisasiIndikator(realisasi=entry.realisasi) for id, entry in contoh.realisasi.indikator.items()
    }
    realisasi = contoh.realisasi.model_copy(update={"indikator": entries})
    return without_outputs(replace(contoh, realisasi=realisasi))


def without_outputs(tahun: Tahun) -> Tahun:
    """The year with no RO that states its output."""

    def bare(part: Any, *below: str) -> Any:
        if not below:
            return part.model_copy(update={"keluaran": None})
        children = tuple(bare(child, *below[1:]) for child in getattr(part, below[0]))
        return part.model_copy(update={below[0]: children})

    return replace(tahun, anggaran=bare(tahun.anggaran, "program", "kegiatan", "kro", "ro"))


def with_entry(tahun: Tahun, id: str, **entry: Any) -> Tahun:
    """The year with other keys for one indikator."""
    given = {**tahun.realisasi.indikator, id: RealisasiIndikator.model_validate(entry)}
    return replace(tahun, realisasi=tahun.realisasi.model_copy(update={"indikator": given}))


def with_indikator(tahun: Tahun, id: str, /, **keys: Any) -> Tahun:
    """The year with other keys in the Perjanjian Kinerja for one indikator."""
    sasaran = tuple(
        entry.model_copy(
            update={
                "indikator": tuple(
                    item.model_copy(update=keys) if item.id == id else item for item in entry.indikator
                )
            }
        )
        for entry in tahun.pk.sasaran
    )
    return replace(tahun, pk=tahun.pk.model_copy(update={"sasaran": sasaran}))


def analyse(tahun: Tahun, id: str, sebelumnya: dict[int, Tahun] | None = None, **entry: Any) -> Analisis:
    return compute(with_entry(tahun, id, **entry), sebelumnya).analisis[id]


# --- Earlier years ---------------------------------------------------------------------------------


def test_earlier_years_run_from_the_latest_with_their_own_capaian(contoh: Tahun) -> None:
    riwayat = {
        "2020": {"target": 70, "realisasi": 63},
        "2022": {"target": 80, "realisasi": 60},
        "2021": {"target": 75, "realisasi": 75},
    }
    found = analyse(contoh, LAPORAN, realisasi=70, riwayat=riwayat)
    assert found.riwayat == (
        TahunLalu(2022, Decimal(80), Decimal(60), Fraction(75)),
        TahunLalu(2021, Decimal(75), Decimal(75), Fraction(100)),
        TahunLalu(2020, Decimal(70), Decimal(63), Fraction(90)),
    )


def test_an_earlier_year_is_measured_by_the_rule_of_the_indikator(contoh: Tahun) -> None:
    # Smaller is better: (2 x 4 - 5) / 4; a grade has no percentage.
    found = analyse(contoh, TEMUAN, realisasi=3, riwayat={"2022": {"target": 4, "realisasi": 5}})
    assert [past.persen for past in found.riwayat] == [75]
    found = analyse(contoh, NILAI, realisasi="BB", riwayat={"2022": {"target": "B", "realisasi": "CC"}})
    assert found.riwayat == (TahunLalu(2022, "B", "CC", None),)


def test_the_satkers_own_folder_tells_an_earlier_year_and_wins_over_what_was_typed(contoh: Tahun) -> None:
    earlier = with_entry(with_indikator(contoh, LAPORAN, target=Decimal(60)), LAPORAN, realisasi=54)
    typed = {"2022": {"target": 60, "realisasi": 55}, "2021": {"target": 50, "realisasi": 40}}
    found = analyse(contoh, LAPORAN, {2022: earlier}, realisasi=70, riwayat=typed)
    assert found.riwayat == (
        TahunLalu(2022, Decimal(60), Decimal(54), Fraction(90)),
        TahunLalu(2021, Decimal(50), Decimal(40), Fraction(80)),
    )
    alone = analyse(contoh, LAPORAN, {2020: earlier}, realisasi=70)
    assert [(past.tahun, past.realisasi) for past in alone.riwayat] == [(2020, Decimal(54))]


def test_an_earlier_folder_that_says_nothing_of_an_indikator_leaves_what_was_typed(contoh: Tahun) -> None:
    typed = {"2022": {"target": 60, "realisasi": 55}}
    silent = (
        with_entry(contoh, LAPORAN, realisasi=None),
        with_indikator(contoh, LAPORAN, id="lain"),
        replace(contoh, realisasi=contoh.realisasi.model_copy(update={"indikator": {}})),
    )
    for earlier in silent:
        found = analyse(contoh, LAPORAN, {2022: earlier}, realisasi=70, riwayat=typed)
        assert [past.realisasi for past in found.riwayat] == [Decimal(55)]


def test_an_earlier_folder_that_measured_otherwise_is_no_earlier_year(contoh: Tahun) -> None:
    points = with_entry(
        with_indikator(contoh, NILAI, satuan="nilai", rumus="maksimum", peringkat=None, target=Decimal(60)),
        NILAI,
        realisasi=65,
    )
    assert compute(contoh, {2022: points}).analisis[NILAI].riwayat == ()
    assert compute(points, {2022: contoh}).analisis[NILAI].riwayat == ()
    counted = with_indikator(contoh, LAPORAN, satuan="laporan")
    assert compute(contoh, {2022: counted}).analisis[LAPORAN].riwayat == ()
    # A rule that changed in the same unit still leaves values to compare.
    other_rule = with_indikator(contoh, LAPORAN, rumus="minimum")
    assert len(compute(contoh, {2022: other_rule}).analisis[LAPORAN].riwayat) == 1


def test_compute_keeps_the_earlier_years_and_knows_none_by_itself(contoh: Tahun) -> None:
    assert compute(contoh).sebelumnya == {}
    assert compute(contoh, {2022: contoh}).sebelumnya == {2022: contoh}


@pytest.mark.parametrize(
    ("id", "now", "then", "arah"),
    [
        (LAPORAN, 70, 69, "naik"),
        (LAPORAN, 70, "70.0", "tetap"),
        (LAPORAN, 70, "70.01", "turun"),
        # The direction is that of the value, also where smaller is better.
        (TEMUAN, 3, 5, "turun"),
        (TEMUAN, 3, 2, "naik"),
        (TEMUAN, 3, 3, "tetap"),
        # A grade rises towards the best: AA, A, BB, B, CC, C, D.
        (NILAI, "BB", "B", "naik"),
        (NILAI, "BB", "A", "turun"),
        (NILAI, "BB", "BB", "tetap"),
        (NILAI, "AA", "A", "naik"),
        (NILAI, "CC", "B", "turun"),
    ],
)
def test_realisasi_rises_falls_or_stays_against_the_latest_year(
    contoh: Tahun, id: str, now: int | str, then: int | str, arah: str
) -> None:
    grades = id == NILAI
    value = then if grades else Decimal(then)
    far = {"target": "B", "realisasi": "D"} if grades else {"target": 1, "realisasi": 1}
    riwayat = {"2021": far, "2022": {"target": far["target"], "realisasi": value}}
    assert analyse(contoh, id, realisasi=now, riwayat=riwayat).arah == arah


def test_there_is_no_direction_without_both_years(contoh: Tahun) -> None:
    assert analyse(contoh, LAPORAN, realisasi=70).arah is None
    assert analyse(contoh, LAPORAN, riwayat={"2022": {"target": 1, "realisasi": 1}}).arah is None


# --- Other targets ---------------------------------------------------------------------------------


def test_realisasi_is_compared_with_the_renstra_and_with_the_standard(contoh: Tahun) -> None:
    found = analyse(
        contoh,
        LAPORAN,
        realisasi=70,
        renstra={"tahun_ini": 70, "akhir": 100},
        standar_nasional={"nilai": 56, "sumber": "Badan X", "tahun": 2022},
    )
    for pembanding, nilai, persen, status in (
        (found.renstra_tahun_ini, 70, 100, Status.MENCAPAI),
        (found.renstra_akhir, 100, 70, Status.BELUM),
        (found.standar, 56, 125, Status.MELAMPAUI),
    ):
        assert pembanding
        assert (pembanding.nilai, pembanding.persen, pembanding.status) == (Decimal(nilai), persen, status)
    assert found.sumber_standar == "Badan X (2022)"


def test_smaller_values_and_grades_are_compared_by_their_rule(contoh: Tahun) -> None:
    found = analyse(contoh, TEMUAN, realisasi=3, renstra={"tahun_ini": 4, "akhir": 2})
    assert found.renstra_tahun_ini
    assert found.renstra_akhir
    # (2 x 4 - 3) / 4 and (2 x 2 - 3) / 2.
    assert (found.renstra_tahun_ini.persen, found.renstra_tahun_ini.status) == (125, Status.MELAMPAUI)
    assert (found.renstra_akhir.persen, found.renstra_akhir.status) == (50, Status.BELUM)
    found = analyse(contoh, NILAI, realisasi="BB", standar_nasional={"nilai": "A", "sumber": "Badan X"})
    assert found.standar
    assert (found.standar.nilai, found.standar.persen, found.standar.status) == ("A", None, Status.BELUM)
    assert found.sumber_standar == "Badan X"


def test_a_target_of_zero_to_compare_with_has_no_percentage(contoh: Tahun) -> None:
    found = analyse(contoh, TEMUAN, realisasi=3, renstra={"akhir": 0}).renstra_akhir
    assert found
    assert (found.persen, found.status) == (None, Status.BELUM)


def test_without_realisasi_or_without_a_value_nothing_is_compared(contoh: Tahun) -> None:
    open_ = analyse(contoh, LAPORAN, renstra={"tahun_ini": 70}, standar_nasional={"nilai": 1, "sumber": "X"})
    assert (open_.renstra_tahun_ini, open_.standar) == (None, None)
    only = analyse(contoh, LAPORAN, realisasi=70, renstra={"akhir": 100})
    assert only.renstra_tahun_ini is None
    assert only.renstra_akhir
    assert (only.standar, only.sumber_standar) == (None, "")


# --- Programs and kegiatan -------------------------------------------------------------------------


def test_the_budget_of_an_indikator_is_that_of_its_kegiatan(contoh: Tahun) -> None:
    found = analyse(contoh, LAPORAN, realisasi=70, kegiatan=["CQ.6709.QGE", "WA.3355"])
    assert [simpul.kode for simpul in found.kegiatan] == ["CQ.6709.QGE", "WA.3355"]
    # 800 + 150 and 740 + 147 million.
    assert (found.anggaran.pagu, found.anggaran.realisasi) == (950_000_000, 887_000_000)


def test_a_kegiatan_that_is_named_twice_or_lies_below_another_counts_once(contoh: Tahun) -> None:
    found = analyse(contoh, LAPORAN, realisasi=70, kegiatan=["CQ.6709", "CQ.6709.QGE", "CQ", "CQ.6709"])
    assert [simpul.kode for simpul in found.kegiatan] == ["CQ.6709", "CQ.6709.QGE", "CQ"]
    assert (found.anggaran.pagu, found.anggaran.realisasi) == (850_000_000, 740_000_000)


def test_an_indikator_without_kegiatan_has_no_budget(contoh: Tahun) -> None:
    found = analyse(contoh, LAPORAN, realisasi=70)
    assert (found.kegiatan, found.anggaran.pagu, found.efisiensi) == ((), 0, None)


# --- What is missing -------------------------------------------------------------------------------

FULL: dict[str, Any] = {
    "realisasi": 70,
    "riwayat": {"2022": {"target": 80, "realisasi": 60}},
    "renstra": {"tahun_ini": 78, "akhir": 90},
    "standar_nasional": {"nilai": 85, "sumber": "Badan X"},
    "penyebab": "Sebab.",
    "upaya": "Upaya.",
    "kegiatan": ["CQ.6709"],
}


@pytest.mark.parametrize(
    ("without", "missing"),
    [
        ((), ()),
        (("riwayat",), ALL[:1]),
        (("renstra",), ALL[1:2]),
        (("standar_nasional",), ALL[2:3]),
        (("penyebab",), ()),
        (("upaya",), ()),
        (("penyebab", "upaya"), ALL[3:4]),
        (("kegiatan",), ALL[4:]),
        (("riwayat", "standar_nasional"), (ALL[0], ALL[2])),
        (tuple(FULL)[1:], ALL),
    ],
)
def test_exactly_what_the_data_does_not_hold_is_named(
    lengkap: Tahun, without: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    entry = {key: value for key, value in FULL.items() if key not in without}
    assert analyse(lengkap, LAPORAN, **entry).belum_ada == missing


@pytest.mark.parametrize("renstra", [{"tahun_ini": 78}, {"akhir": 90}])
def test_one_target_of_the_renstra_is_enough(lengkap: Tahun, renstra: dict[str, int]) -> None:
    assert analyse(lengkap, LAPORAN, **{**FULL, "renstra": renstra}).belum_ada == ()


def test_without_outputs_efficiency_is_what_is_missing(lengkap: Tahun) -> None:
    assert analyse(without_outputs(lengkap), LAPORAN, **FULL).belum_ada == (ALL[4],)


def test_the_efficiency_of_an_indikator_is_that_of_the_ro_of_its_kegiatan(lengkap: Tahun) -> None:
    found = compute(lengkap).analisis
    laporan, temuan, nilai = (found[id].efisiensi for id in (LAPORAN, TEMUAN, NILAI))
    assert laporan
    assert temuan
    assert nilai
    # 600 + 3/4 of 200 + 0 of 50 = 750 million should have been spent, 740 were.
    assert (laporan.seharusnya, laporan.realisasi, laporan.e) == (750_000_000, 740_000_000, Fraction(4, 3))
    assert (temuan.e, temuan.ne) == (2, 55)  # 150 against 147 million
    # QGE and 3355: 750 + 150 = 900 against 740 + 147 = 887 million.
    assert (nilai.e, len(nilai.ro)) == (Fraction(13, 9), 3)
    overlapping = analyse(lengkap, LAPORAN, **{**FULL, "kegiatan": ["CQ.6709", "CQ"]}).efisiensi
    assert overlapping == laporan


def test_serang_and_its_analyses_are_matched_by_id(serang: Hasil) -> None:
    assert list(serang.analisis) == [capaian.indikator.id for capaian in serang.kinerja.indikator]
