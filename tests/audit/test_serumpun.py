"""Reports of several offices or years given together are not held against each other."""

import pytest

from generator.audit.polos.baca import parse
from generator.audit.run import audit
from generator.audit.serumpun import asal, serumpun

LKJ = """LAPORAN KINERJA TAHUN {tahun}

KPU {wilayah}

Pagu anggaran KPU {wilayah} pada DIPA sebesar Rp{pagu} dipertanggungjawabkan oleh Sekretariat KPU {wilayah}.
"""
POLOS = "BAB II\n\nPagu anggaran pada DIPA sebesar Rp{pagu} dipertanggungjawabkan di sini.\n"


def lkj(wilayah: str, tahun: int, pagu: str) -> str:
    return LKJ.format(wilayah=wilayah, tahun=tahun, pagu=pagu)


SERANG = lkj("Kota Serang", 2023, "95.000.000")
CASES = {
    "one office, one year": (SERANG, lkj("Kota Serang", 2023, "97.000.000"), ["NILAI01"]),
    "two offices": (SERANG, lkj("Kabupaten Lebak", 2023, "97.000.000"), ["AUDIT06"]),
    "two years": (SERANG, lkj("Kota Serang", 2024, "97.000.000"), ["AUDIT06"]),
    "a part that does not tell": (SERANG, POLOS.format(pagu="97.000.000"), ["NILAI01"]),
}


@pytest.mark.parametrize("case", CASES)
def test_only_reports_of_one_office_and_year_are_compared(case: str) -> None:
    first, second, codes = CASES[case]
    findings = audit([parse(first, "lkj.txt"), parse(second, "tahunan.txt")])
    assert [finding.code for finding in findings] == codes


def test_what_is_not_compared_is_told_with_both_reports() -> None:
    (finding,) = audit(
        [parse(SERANG, "lkj.txt"), parse(lkj("Kabupaten Lebak", 2023, "97.000.000"), "lebak.txt")]
    )
    assert finding.mark.file == "lebak.txt"
    assert "KPU Kabupaten Lebak 2023" in finding.message
    assert "lkj.txt" in finding.message
    assert "KPU Kota Serang 2023" in finding.message


def test_a_report_that_tells_less_goes_with_all_that_it_fits() -> None:
    years = [parse(lkj("Kota Serang", year, "95.000.000"), f"{year}.txt") for year in (2023, 2024)]
    part = parse(POLOS.format(pagu="95.000.000"), "bab-2.txt")
    assert asal(part) == (None, None)
    assert [[report.file for report in group] for group in serumpun([*years, part])] == [
        ["2023.txt", "bab-2.txt"],
        ["2024.txt", "bab-2.txt"],
    ]
