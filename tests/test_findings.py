"""Findings as values: their order, their count, and the guess at what was meant."""

import pytest

from generator.findings import (
    Finding,
    Mark,
    Severity,
    count_by_severity,
    did_you_mean,
    error,
    nearest,
    ordered,
)


def warning(line: int, *, blocks_final: bool = False) -> Finding:
    return Finding("W", Severity.WARNING, Mark("a.yaml", line), "", blocks_final=blocks_final)


def test_findings_are_ordered_by_file_line_and_column_and_each_is_there_once() -> None:
    first = error("B", Mark("a.yaml", 2, 1), "")
    second = error("A", Mark("a.yaml", 2, 10), "")
    third = error("A", Mark("a.yaml", 10, 1), "")
    fourth = error("A", Mark("b.yaml"), "")
    assert ordered([fourth, third, second, first, second]) == [first, second, third, fourth]


def test_findings_at_one_place_are_ordered_by_code_and_message() -> None:
    at = Mark("a.yaml")
    findings = [error("A", at, "x"), error("A", at, "y"), error("B", at, "a")]
    assert ordered(reversed(findings)) == findings


def test_every_severity_is_counted_worst_first() -> None:
    counts = count_by_severity([warning(1), warning(2), error("E", Mark("a.yaml"), "")])
    assert list(counts.items()) == [(Severity.ERROR, 1), (Severity.WARNING, 2), (Severity.INFO, 0)]


@pytest.mark.parametrize(
    ("finding", "stops"),
    [
        (error("E", Mark("a.yaml"), ""), True),
        (warning(1), False),
        (warning(1, blocks_final=True), True),
    ],
)
def test_an_error_or_a_missing_required_part_stops_the_final_document(finding: Finding, stops: bool) -> None:
    assert finding.stops_final is stops


@pytest.mark.parametrize(
    ("name", "meant"),
    [("nama_pendk", "nama_pendek"), ("NAMA", "nama"), ("wtp", "WTP"), ("xyz", None), ("", None)],
)
def test_the_nearest_known_name_is_given_as_it_is_written(name: str, meant: str | None) -> None:
    assert nearest(name, ["nama", "nama_pendek", "WTP"]) == meant
    assert did_you_mean(name, ["nama", "nama_pendek", "WTP"]) == (f'maksud Anda "{meant}"?' if meant else "")
