"""Findings as a person and a program read them."""

import json
from pathlib import Path

import pytest

from generator import display
from generator.findings import Finding, Mark, Severity, error
from generator.run import Outcome


def shown(path: Path, line: int, column: int) -> list[str]:
    """The lines of the text for one error at a place."""
    return display.as_text([error("UJI01", Mark(path.as_posix(), line, column), "pesan", "saran")]).split(
        "\n"
    )


def test_a_finding_shows_place_severity_code_message_line_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_text("skema: 1\ntarget: x\n")
    finding = Finding("UJI02", Severity.WARNING, Mark(path.as_posix(), 2, 9), "pesan", "isi", place="tempat")
    assert display.as_text([finding]) == (
        f"{path.as_posix()}:2:9: peringatan UJI02: pesan (tempat)\n"
        "    2 | target: x\n"
        "      |         ^\n"
        "      = saran: isi"
    )


@pytest.mark.parametrize(
    ("text", "column"), [("abc: x", 6), ("\tabc: x", 7), ("a\tb:\tx", 6), ("é: x", 4), ("x", 1)]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_the_caret_stands_under_the_character(tmp_path: Path, text: str, column: int, end: str) -> None:
    path = tmp_path / "pk.yaml"
    path.write_bytes(f"# satu{end or chr(10)}{text}{end}".encode())
    _, source, caret, _ = shown(path, 2, column)
    assert source == f"    2 | {text}"
    assert source.expandtabs(8)[len(caret.expandtabs(8)) - 1] == "x"
    assert caret.endswith("^")


def test_a_byte_order_mark_moves_no_caret(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: x\n")
    _, source, caret, _ = shown(path, 1, 4)
    assert source[caret.index("^")] == "x"


def test_a_fault_at_the_end_of_a_line_has_its_caret_behind_it(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_text("a:\n")
    assert shown(path, 1, 3)[2] == "      |   ^"


@pytest.mark.parametrize("name", ["tidak-ada.yaml", "lkj.docx", "map.yaml"])
def test_what_has_no_lines_shows_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "lkj.docx").write_bytes(b"a\nb")
    (tmp_path / "map.yaml").mkdir()
    assert len(shown(tmp_path / name, 1, 1)) == 2


def test_a_line_behind_the_last_and_bytes_that_are_no_text_do_not_stop_the_display(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_bytes(b"a: \xff")
    assert len(shown(path, 1, 1)) == 4
    assert len(shown(path, 9, 1)) == 2


def test_findings_are_parted_by_an_empty_line_and_none_are_no_text(tmp_path: Path) -> None:
    one = error("UJI01", Mark("x.yaml"), "pesan")
    assert display.as_text([one, one]) == "\n\n".join(["x.yaml:1:1: galat UJI01: pesan"] * 2)
    assert display.as_text([]) == ""


def test_json_carries_every_field_and_keeps_letters_as_they_are() -> None:
    finding = Finding(
        "UJI01", Severity.INFO, Mark("a.yaml", 3, 4), "pésan", "s", "tempat", "kutipan", "harapan", True
    )
    text = display.as_json([finding])
    assert "pésan" in text
    assert json.loads(text) == {
        "version": 1,
        "findings": [
            {
                "code": "UJI01", "severity": "info", "file": "a.yaml", "line": 3, "column": 4,
                "place": "tempat", "quote": "kutipan", "message": "pésan", "expected": "harapan", "help": "s",
            }
        ],
    }  # fmt: skip
    assert json.loads(display.as_json([])) == {"version": 1, "findings": []}


def test_every_severity_is_counted_also_where_there_is_none() -> None:
    some = [
        Finding("U", severity, Mark("x"), "p")
        for severity in (Severity.INFO, Severity.WARNING, Severity.INFO)
    ]
    assert display.counts(some) == "0 galat, 1 peringatan, 2 catatan"


# --- The closing words of a run --------------------------------------------------------------------

GALAT = error("UJI01", Mark("x.yaml"), "pesan")
CATATAN = Finding("UJI02", Severity.INFO, Mark("x.yaml"), "pesan")


def test_a_clean_run_tells_what_was_written_and_no_command() -> None:
    assert display.summary([Outcome("a", (Path("x"),), ())], ["o/a.docx", "o/b.docx"]) == (
        "Tertulis 2 dokumen:\n  o/a.docx\n  o/b.docx\nTemuan: 0 galat, 0 peringatan, 0 catatan."
    )


def test_a_run_with_findings_names_the_satkers_that_failed_and_the_command_that_tells_more() -> None:
    outcomes = [
        Outcome("a", (Path("x"),), ()), Outcome("b", (), (GALAT,)), Outcome("c", (Path("y"),), (CATATAN,))
    ]  # fmt: skip
    assert display.summary(outcomes, ["o/a.docx"]).splitlines()[2:] == [
        "Tidak ada dokumen yang ditulis untuk: b",
        "Temuan: 1 galat, 0 peringatan, 1 catatan.",
        'Rinciannya: make check SATKER="b c"',
        r"(di Windows tanpa make: .venv\Scripts\sakip check b c)",
    ]


def test_a_folder_whose_name_has_a_blank_is_not_named_in_a_command() -> None:
    outcomes = [Outcome("KPU Baru", (), (GALAT,)), Outcome("b", (), (GALAT,))]
    assert display.summary(outcomes, []).splitlines()[-2] == "Rinciannya: make check"


def test_one_satker_is_named_without_quotes() -> None:
    assert display.summary([Outcome("serang-2023", (), (GALAT,))], []).splitlines()[-2:] == [
        "Rinciannya: make check SATKER=serang-2023",
        r"(di Windows tanpa make: .venv\Scripts\sakip check serang-2023)",
    ]


@pytest.mark.parametrize(
    ("code", "is_told"),
    [
        *((code, True) for code in ("BACA05", "BENTUK01", "RUJUK01", "SESUAI01")),
        *((code, False) for code in ("TULIS01", "NASKAH01", "SATKER01", "ANGGARAN01")),
    ],
)
def test_what_could_not_be_examined_is_told_only_of_files_whose_form_is_wrong(
    code: str, is_told: bool
) -> None:
    lines = display.summary([Outcome("a", (), (error(code, Mark("x.yaml"), "pesan"),))], []).splitlines()
    assert ("Pemeriksaan isi ditunda sampai galat ini diperbaiki." in lines) == is_told


def test_a_warning_on_the_form_of_a_file_puts_nothing_off() -> None:
    warning = Finding("RUJUK02", Severity.WARNING, Mark("x.yaml"), "pesan")
    assert "ditunda" not in display.summary([Outcome("a", (Path("x"),), (warning,))], ["o/a.docx"])


def test_a_refused_final_run_says_why() -> None:
    gaps = [
        Finding("UJI03", Severity.WARNING, Mark("x.yaml", line), "pesan", blocks_final=True)
        for line in (1, 2)
    ]
    text = display.summary([Outcome("a", (), (*gaps, GALAT, CATATAN), refused=True)], [])
    assert "Naskah akhir ditolak untuk a: 3 galat atau bagian yang belum diisi (UJI01, UJI03)" in text
    assert "Tertulis" not in text


def test_the_command_names_another_data_folder_for_make_knows_only_one() -> None:
    last = display.summary([Outcome("a", (), (GALAT,))], [], "tempat/lain").splitlines()[-1]
    assert last == "Rinciannya: sakip check a --data tempat/lain"


def test_where_there_is_no_satker_none_is_named() -> None:
    assert display.summary([Outcome("", (), (GALAT,))], []).splitlines() == [
        "Temuan: 1 galat, 0 peringatan, 0 catatan.",
        "Rinciannya: make check",
        r"(di Windows tanpa make: .venv\Scripts\sakip check)",
    ]
