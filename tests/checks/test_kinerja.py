"""An earlier year that is typed must agree with that year's own folder."""

from pathlib import Path

import pytest
from support import satker

from generator.examine import check
from generator.findings import Finding, Severity
from generator.workspace import Workspace

EARLIER = [("tahun: 2023\n\nsatker", "tahun: 2022\n\nsatker")]
# What the earlier folder holds for "laporan-tepat-waktu": target 80, realisasi as given.
TYPED = "riwayat: {2022: {target: 75, realisasi: 61}}"


def _disagreements(tmp_path: Path, realisasi: str, typed: str) -> list[Finding]:
    satker(tmp_path, {"realisasi": [(TYPED, typed)]}, name="contoh-2023")
    history = "    riwayat: {2022: {target: %s}}\n"
    satker(
        tmp_path,
        {
            "profil": EARLIER,
            "realisasi": [
                ("realisasi: 70", f"realisasi: {realisasi}"),
                (f"    {TYPED}\n", ""),
                (history % "6, realisasi: 5", ""),
                (history % "B, realisasi: CC", ""),
            ],
        },
        name="contoh-2022",
    )
    found = check(Workspace(tmp_path, tmp_path / "output"), ["contoh-2023"]).findings
    return [finding for finding in found if finding.code == "KINERJA02" and "laporan" not in finding.help]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("riwayat: {2022: {target: 80, realisasi: 61}}", "realisasi tahun 2022 ditulis 61%"),
        ("riwayat: {2022: {target: 75, realisasi: 62}}", "target tahun 2022 ditulis 75%"),
    ],
)
def test_an_earlier_year_that_differs_from_its_folder_is_an_error(
    tmp_path: Path, typed: str, key: str
) -> None:
    found = [f for f in _disagreements(tmp_path, "62", typed) if "%" in f.message]
    assert [finding.severity for finding in found] == [Severity.ERROR]
    assert key in found[0].message
    assert "hapus riwayat 2022" in found[0].help


def test_an_earlier_year_that_agrees_with_its_folder_is_none(tmp_path: Path) -> None:
    found = _disagreements(tmp_path, "62", "riwayat: {2022: {target: 80, realisasi: 62}}")
    assert [finding for finding in found if "%" in finding.message] == []
