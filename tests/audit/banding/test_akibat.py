"""What the audit finds because of an edit is told with the edit, and what the data gives too is kept."""

from dataclasses import replace

import pytest

from generator.audit.banding.akibat import is_suntingan, tanpa_akibat
from generator.findings import Finding, Mark, Severity

FILE, OTHER = "lkj.docx", "laporan.docx"


def found(code: str, severity: Severity, line: int, quote: str = "", place: str = "") -> Finding:
    return Finding(code, severity, Mark(FILE, line), f"pesan {code}", "saran", place, quote, "")


EDIT = found("BANDING04", Severity.WARNING, 3, "Badu")
CONSEQUENCE = found("NILAI01", Severity.WARNING, 40, "8.200.000")
OWN = found("NAMA04", Severity.INFO, 9, "Sewa", "paragraf 9")


def test_a_consequence_of_an_edit_is_left_out_and_what_the_data_gives_is_kept() -> None:
    shifted = replace(OWN, mark=Mark(FILE, 10), place="paragraf 10")
    assert tanpa_akibat([EDIT], [CONSEQUENCE, shifted], {FILE: [OWN]}) == [EDIT, shifted]


def test_as_many_alike_are_kept_as_the_data_gives_and_rather_the_same() -> None:
    copied = replace(OWN, mark=Mark(FILE, 2), place="paragraf 2")
    assert tanpa_akibat([EDIT], [copied, OWN], {FILE: [OWN]}) == [EDIT, OWN]


def test_numbers_of_headings_and_lists_are_kept_since_no_edit_tells_them() -> None:
    number = found("NOMOR01", Severity.WARNING, 30, "C.")
    assert tanpa_akibat([EDIT], [number], {FILE: []}) == [EDIT, number]


def test_another_file_is_judged_by_what_it_gave_itself() -> None:
    there = replace(OWN, mark=Mark(OTHER, 1))
    follows = replace(CONSEQUENCE, mark=Mark(OTHER, 2))
    assert tanpa_akibat([EDIT], [there, follows], {FILE: [], OTHER: [there]}) == [EDIT, there]


ADDED = found("BANDING02", Severity.WARNING, 5, "Seluruh target tercapai.\nLalu 5 (enam) rapat.")
REWORDED = found("BANDING04", Severity.INFO, 5, "Seluruh target tercapai")


@pytest.mark.parametrize(
    ("change", "other", "severity"),
    [
        (ADDED, found("KLAIM01", Severity.WARNING, 5, "Seluruh target tercapai"), Severity.WARNING),
        (ADDED, found("TEKS01", Severity.ERROR, 6, "5 (enam)"), Severity.ERROR),
        (REWORDED, found("KLAIM01", Severity.WARNING, 5, "target tercapai"), Severity.WARNING),
    ],
)
def test_what_is_wrong_inside_an_added_text_is_told_with_it(
    change: Finding, other: Finding, severity: Severity
) -> None:
    [told] = tanpa_akibat([change], [other], {FILE: []})
    assert (told.code, told.severity) == (change.code, severity)
    assert told.message == f"{change.message}; di dalamnya: {other.message} ({other.code})"


@pytest.mark.parametrize(
    "other",
    [
        found("KLAIM01", Severity.WARNING, 9, "target tercapai"),
        found("KLAIM01", Severity.WARNING, 5, "tidak ada di sini"),
        found("KLAIM01", Severity.WARNING, 5, ""),
    ],
)
def test_what_is_wrong_elsewhere_is_not_told_with_it(other: Finding) -> None:
    assert tanpa_akibat([ADDED], [other], {FILE: []}) == [ADDED]


GONE = found("BANDING03", Severity.WARNING, 20, "", "BAB III, Tabel 3.1")


def test_a_deleted_row_that_a_total_lacks_is_an_error() -> None:
    total = found("RINCIAN03", Severity.ERROR, 12, "30", 'BAB III, Tabel 3.1, baris 4, kolom "Pagu"')
    [told] = tanpa_akibat([GONE], [total], {FILE: []})
    assert told.severity is Severity.ERROR
    assert told.message.startswith("pesan BANDING03; akibatnya rincian kurang dari jumlahnya")
    for other in (replace(total, severity=Severity.WARNING), replace(total, place="Tabel 3.11, baris 4")):
        assert tanpa_akibat([GONE], [other], {FILE: []}) == [GONE]


def test_findings_on_the_whole_file_are_no_edits() -> None:
    assert is_suntingan(EDIT)
    assert not is_suntingan(found("BANDING05", Severity.ERROR, 1))
    assert not is_suntingan(found("BANDING06", Severity.INFO, 1))
    assert not is_suntingan(CONSEQUENCE)
