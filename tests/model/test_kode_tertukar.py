"""A kegiatan whose code is mistyped in the budget: the broken reference says so."""

from pathlib import Path

from support import read, satker


def test_a_code_with_two_digits_exchanged_in_the_budget_is_named(tmp_path: Path) -> None:
    findings = read(satker(tmp_path, {"anggaran": [('kode: "6709"', 'kode: "6790"')]})).findings

    broken = [finding for finding in findings if finding.code == "RUJUK01"]
    assert broken
    assert all(
        one.help.startswith("anggaran.yaml tidak memuat CQ.6709, tetapi memuat CQ.6790") for one in broken
    )


def test_another_known_kegiatan_in_the_budget_is_not_blamed(tmp_path: Path) -> None:
    findings = read(satker(tmp_path, {"anggaran": [('kode: "6709"', 'kode: "6710"')]})).findings

    assert not any("tetapi memuat" in finding.help for finding in findings)
