"""What the audit finds in whole reports: every finding pinned was verified by hand, and nothing else is said.

The texts in `naskah` retell reports that were really published: their tables, figures and layout, as broken
as they were, in sentences of their own. Beside each lies what must be found in it, `<name>.tsv`: line, code,
fragment, and the right value where it follows from the text alone; `kota-bersama.tsv` holds what only the
three reports of one office show together. What is right of amounts and counts is computed once more in
hitung_naskah.py, by other means than the audit's.
"""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from typing import NamedTuple

import pytest

from generator.audit.naskah import Naskah
from generator.audit.run import audit
from generator.findings import Finding, Severity
from tests.audit import hitung_naskah
from tests.audit.hitung_naskah import FOLDER, naskah

KOTA = ("laporan-tahunan-kota", "lkj-kota", "iku-kota")
SEMUA = (*KOTA, "lkj-selatan")
# What follows from numbers alone must be computed a second time.
DIHITUNG = ("JUMLAH", "SISA", "PERSEN", "RINCIAN", "CAPAIAN", "CACAH", "NILAI")


class Temuan(NamedTuple):
    """A finding as it is pinned: where, what code, what fragment."""

    berkas: str
    baris: int
    kode: str
    kutipan: str


@cache
def pinned(name: str) -> dict[Temuan, str]:
    """The findings pinned in a file of `naskah`, each with the right value, empty where none is pinned."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    pins = {
        Temuan(row.get("berkas") or name, int(row["baris"]), row["kode"], row["kutipan"]): row["seharusnya"]
        for row in rows
    }
    assert len(pins) == len(rows)
    return pins


def reported(*reports: Naskah) -> list[Finding]:
    return list(audit(reports))


def key(finding: Finding) -> Temuan:
    return Temuan(finding.mark.file, finding.mark.line, finding.code, finding.quote)


def assert_just(findings: list[Finding], pins: dict[Temuan, str]) -> None:
    """That the findings are those pinned, each with its right value, and no other."""
    assert Counter(map(key, findings)) == Counter(pins.keys())
    wrong = {
        key(finding): finding.expected
        for finding in findings
        if pins[key(finding)] not in ("", finding.expected)
    }
    assert wrong == {}


@pytest.mark.parametrize("name", SEMUA)
def test_a_report_has_the_pinned_findings_and_no_other(name: str) -> None:
    assert_just(reported(naskah(name)), pinned(name))


def test_the_reports_of_an_office_together_have_theirs_and_what_they_say_of_each_other() -> None:
    together = {pin: right for name in (*KOTA, "kota-bersama") for pin, right in pinned(name).items()}
    assert_just(reported(*map(naskah, KOTA)), together)


def test_reports_of_two_offices_say_nothing_of_each_other() -> None:
    both = {**pinned("lkj-selatan"), **pinned("iku-kota")}
    findings = reported(naskah("lkj-selatan"), naskah("iku-kota"))
    assert [finding.mark.file for finding in findings if finding.code == "AUDIT06"] == ["iku-kota"]
    assert_just([finding for finding in findings if finding.code != "AUDIT06"], both)


def test_what_follows_from_numbers_is_computed_twice() -> None:
    rights: dict[tuple[str, int, str], list[str]] = {}
    for name in SEMUA:
        for pin, right in pinned(name).items():
            if pin.kode.startswith(DIHITUNG):
                rights.setdefault(pin[:3], []).append(right)
    assert rights == hitung_naskah.benar()


@pytest.mark.parametrize("name", SEMUA)
def test_a_pinned_fragment_stands_where_it_is_pinned(name: str) -> None:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    for pin in pinned(name):
        start = " ".join(lines[pin.baris - 1].replace("*", "").split())
        assert " ".join(pin.kutipan.split())[:40].rstrip(" …") in start


def test_only_arithmetic_and_number_words_are_errors() -> None:
    found = (finding for name in SEMUA for finding in reported(naskah(name)))
    errors = {finding.code for finding in found if finding.severity is Severity.ERROR}
    arithmetic = {"JUMLAH01", "JUMLAH02", "RINCIAN01", "RINCIAN03", "SISA01", "PERSEN01", "CAPAIAN01"}
    assert errors == {*arithmetic, "TEKS01"}
