"""What the published report of KPU Kota Tangerang Selatan says, and where it contradicts itself."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from generator.compute import Hasil
from generator.compute.capaian import Status
from generator.findings import Finding, Severity
from generator.run import examine
from generator.workspace import Workspace
from tests import golden

SATKER = "tangsel-2023"


@pytest.fixture(scope="module")
def examined() -> tuple[Hasil, list[Finding]]:
    hasil, found = examine(Workspace(golden.DATA[SATKER], Path("unused")), SATKER)
    assert hasil
    return hasil, found


@pytest.fixture(scope="module")
def lkj(all_documents: dict[tuple[str, str], bytes]) -> str:
    return golden.text(all_documents[SATKER, "lkj"])


def test_it_has_eight_sasaran_fourteen_indikator_and_thirty_three_ro(
    examined: tuple[Hasil, list[Finding]],
) -> None:
    hasil, _ = examined
    assert (len(hasil.kinerja.sasaran), len(hasil.kinerja.indikator)) == (8, 14)
    assert len(hasil.anggaran.semua("ro")) == len(hasil.anggaran.berkeluaran) == 33
    assert (hasil.anggaran.pagu, hasil.anggaran.realisasi) == (29_596_488_000, 28_422_942_650)


def test_one_grade_is_missed_and_the_other_thirteen_have_a_mean(
    examined: tuple[Hasil, list[Finding]],
) -> None:
    kinerja = examined[0].kinerja
    (grade,) = (capaian for capaian in kinerja.indikator if capaian.persen is None)
    assert (grade.realisasi, grade.indikator.target, grade.status) == ("B", "BB", Status.BELUM)
    numeric = [capaian.persen for capaian in kinerja.terukur if capaian.persen is not None]
    assert len(numeric) == 13
    assert kinerja.rerata == sum(numeric) / Fraction(13)
    assert round(kinerja.rerata, 2) == Fraction("97.47")


def test_the_lkj_prints_these_figures(lkj: str) -> None:
    for figure in (
        "Rp29.596.488.000", "Rp28.422.942.650", "29.596.488.000 | 28.422.942.650", "97,47%", "97,47",
        "14 (empat belas) indikator", "33 (tiga puluh tiga) RO",
    ):  # fmt: skip
        assert figure in lkj, figure
    summary, form = (line for line in lkj.splitlines() if "| BB | B |" in line and line[0].isdigit())
    assert summary.endswith("| BB | B | – | Belum memenuhi target")
    assert form.endswith("| BB | B | – | Belum memenuhi target")


def _warnings(found: Sequence[Finding], code: str) -> list[str]:
    return [f.message for f in found if f.code == code and f.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("code", "published"), [("ANGGARAN01", "Rp29.361.413.804"), ("ANGGARAN03", "Rp29.338.830.009")]
)
def test_another_published_realisasi_is_a_warning_that_names_both(
    examined: tuple[Hasil, list[Finding]], lkj: str, code: str, published: str
) -> None:
    messages = _warnings(examined[1], code)
    assert any(published in message and "Rp28.422.942.650" in message for message in messages)


def test_nothing_in_it_is_an_error_but_a_final_run_waits_for_what_is_missing(
    examined: tuple[Hasil, list[Finding]],
) -> None:
    _, found = examined
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
    missing = {finding.code for finding in found if finding.blocks_final}
    assert missing
    assert all(code.startswith("LENGKAP") for code in missing)
