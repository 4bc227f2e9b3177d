"""Findings as a person and a program read them."""

import io
import json
from pathlib import Path

import click
import pytest

from generator import display
from generator.findings import Finding, Mark, Severity, error
from generator.rujukan.aturan import aturan
from generator.run import Outcome


def shown(path: Path, line: int, column: int, quote: str = "") -> list[str]:
    """The lines of the text for one error at a place, without the heading of its file."""
    finding = Finding(
        "UJI01", Severity.ERROR, Mark(path.as_posix(), line, column), "pesan", "saran", quote=quote
    )
    heading, empty, *block = display.as_text([finding]).split("\n")
    assert (heading, empty) == (f"{path.as_posix()}: 1 galat", "")
    return block


def test_a_finding_shows_place_severity_code_message_line_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_text("skema: 1\ntarget: x\n")
    finding = Finding(
        "UJI02", Severity.WARNING, Mark(path.as_posix(), 2, 9), "pesan", "isi", place="tempat", expected="y"
    )
    assert display.as_text([finding]) == (
        f"{path.as_posix()}: 1 peringatan\n\n"
        "  2:9 peringatan UJI02: pesan (tempat)\n"
        "     2 | target: x\n"
        "       |         ^\n"
        "       = seharusnya: y\n"
        "       = saran: isi"
    )


def test_findings_are_grouped_by_file_with_the_counts_of_each() -> None:
    found = [
        error("UJI01", Mark("a.yaml", 2), "satu"),
        Finding("UJI02", Severity.INFO, Mark("a.yaml", 3), "dua"),
        error("UJI01", Mark("a.yaml", 4), "tiga"),
        Finding("UJI02", Severity.WARNING, Mark("b.yaml"), "empat"),
    ]
    assert display.as_text(found) == (
        "a.yaml: 2 galat, 1 catatan\n\n  2:1 galat UJI01: satu\n\n  3:1 catatan UJI02: dua\n\n"
        "  4:1 galat UJI01: tiga\n\nb.yaml: 1 peringatan\n\n  1:1 peringatan UJI02: empat"
    )
    assert display.as_text([]) == ""


def test_what_stands_in_word_has_its_place_in_words_and_its_quote() -> None:
    long = "kata " * 100
    finding = Finding(
        "UJI01", Severity.ERROR, Mark("lkj.docx"), "pesan", "cek", "Tabel 3, baris 2", f"a\n{long}", "Rp1"
    )
    first, quote, *rest = display.as_text([finding]).split("\n")[2:]
    assert first == "  Tabel 3, baris 2: galat UJI01: pesan"
    assert quote.startswith("       = kutipan: a kata kata")
    assert quote.endswith(" kata…")
    assert len(quote) < 190
    assert rest == ["       = seharusnya: Rp1", "       = saran: cek"]


def test_what_the_message_quotes_is_not_quoted_again() -> None:
    finding = Finding(
        "UJI01", Severity.ERROR, Mark("lkj.docx"), '"12" bukan nilainya', quote="12", expected="13"
    )
    shown = display.as_text([finding])
    assert "kutipan" not in shown
    assert "seharusnya: 13" in shown


def test_another_place_of_the_same_table_is_named_by_its_row_and_another_by_its_number() -> None:
    table = "BAB III bagian A, Tabel 3.2, "
    message = f'tidak sama dengan {table}baris 4, kolom "Pagu" dan BAB III bagian A, Tabel 3.4, baris 1'
    place = f'{table}baris 2, kolom "Pagu"'
    finding = Finding("UJI01", Severity.ERROR, Mark("lkj.docx"), message, place=place)
    assert display.as_text([finding]).split("\n")[2] == (
        f'  {place}: galat UJI01: tidak sama dengan baris 4, kolom "Pagu" dan Tabel 3.4, baris 1'
    )


def test_many_notes_of_a_document_that_say_the_same_are_shown_as_one() -> None:
    def notes(file: str, count: int) -> list[Finding]:
        return [
            Finding("UJI01", Severity.INFO, Mark(file, at), "kosong", "isi", f"BAB {at}", f"titik {at}")
            for at in range(1, count + 1)
        ]

    many = display.as_text(notes("lkj.docx", 7)).split("\n")
    assert many[0] == "lkj.docx: 7 catatan"
    assert many[2:] == [
        "  BAB 1: catatan UJI01: kosong",
        "       = kutipan: titik 1",
        "       = saran: isi",
        "       = juga di: BAB 2; BAB 3; BAB 4; BAB 5; dan 2 tempat lain",
    ]
    assert display.as_text(notes("lkj.docx", 4)).count("UJI01") == 4
    assert display.as_text(notes("lkj.txt", 7)).count("UJI01") == 7


def test_no_sign_that_moves_the_cursor_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "lkj.txt"
    path.write_bytes(b"satu \x1b[2J dua\x00 tiga\n")
    finding = Finding("UJI01", Severity.ERROR, Mark(path.as_posix(), 1, 14), "pe\x1b[2Jsan\x00", quote="tiga")
    text = display.as_text([finding], colour=False)
    assert all(sign.isprintable() or sign == "\n" for sign in text)
    *_, source, caret = text.split("\n")
    assert source[caret.index("^") :] == "tiga"


def test_a_text_of_notepad_is_shown_as_it_reads(tmp_path: Path) -> None:
    path = tmp_path / "lkj.txt"
    path.write_bytes("satu\ndua – tiga\n".encode("utf-16"))
    assert shown(path, 2, 5)[1] == "     2 | dua – tiga"


def test_a_place_that_quotes_is_not_quoted_again() -> None:
    finding = Finding("UJI01", Severity.ERROR, Mark("lkj.docx"), "pesan", place='paragraf "x y"', quote="x y")
    assert "kutipan" not in display.as_text([finding])


@pytest.mark.parametrize(
    ("text", "column"), [("abc: x", 6), ("\tabc: x", 7), ("a\tb:\tx", 6), ("é: x", 4), ("x", 1)]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_the_caret_stands_under_the_character(tmp_path: Path, text: str, column: int, end: str) -> None:
    path = tmp_path / "pk.yaml"
    path.write_bytes(f"# satu{end or chr(10)}{text}{end}".encode())
    _, source, caret, _ = shown(path, 2, column)
    assert source == f"     2 | {text}"
    assert source.expandtabs(8)[len(caret.expandtabs(8)) - 1] == "x"
    assert caret.count("^") == 1


@pytest.mark.parametrize(
    ("text", "column", "quote", "meant"),
    [
        ("pagu: 12345 # dua", 7, "", "12345"),
        ("pagu: 12345 # dua", 1, "", "pagu"),
        ('nama: "dua kata", x', 7, "", '"dua kata"'),
        ("- {a: 1, b: 22}", 13, "", "22"),
        ("nilai: dua belas orang", 8, "dua belas", "dua belas"),
        ("nilai: dua belas orang", 1, "belas orang", "belas orang"),
        ("nilai: dua belas", 8, "dua belas orang", "dua belas"),
        ("nilai: dua belas", 8, "dua belas\norang", "dua belas"),
        ("nilai: dua belas", 8, "lain sama sekali", "dua"),
        ("nilai:", 7, "", " "),
    ],
)
def test_what_is_meant_is_underlined(tmp_path: Path, text: str, column: int, quote: str, meant: str) -> None:
    path = tmp_path / "pk.yaml"
    path.write_text(f"{text}\n")
    _, source, caret, _ = shown(path, 1, column, quote)
    start = caret.index("^")
    assert f"{source} "[start : len(caret)] == meant
    assert set(caret[start:]) == {"^"}


@pytest.mark.parametrize("column", [1, 100, 300, 595])
def test_of_a_long_line_the_part_around_the_caret_is_shown(tmp_path: Path, column: int) -> None:
    path = tmp_path / "lkj.txt"
    path.write_text(" ".join(f"k{number:03}" for number in range(120)) + "\n")
    _, source, caret, _ = shown(path, 1, column)
    assert len(source) < 135
    assert source[caret.index("^")] == path.read_text()[column - 1]
    assert source.endswith("…") == (column < 500)
    assert ("| …" in source) == (column > 60)


def test_colours_are_only_for_those_who_want_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [error("UJI01", Mark("x.yaml"), "pesan", "isi")]
    coloured = display.as_text(found, colour=True)
    assert "\x1b[31m" in coloured
    assert click.unstyle(coloured) == display.as_text(found)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    assert display.is_coloured(Terminal())
    assert not display.is_coloured(io.StringIO())
    monkeypatch.setenv("TERM", "dumb")
    assert not display.is_coloured(Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not display.is_coloured(Terminal())


def test_a_byte_order_mark_moves_no_caret(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: x\n")
    _, source, caret, _ = shown(path, 1, 4)
    assert source[caret.index("^")] == "x"


def test_a_fault_at_the_end_of_a_line_has_its_caret_behind_it(tmp_path: Path) -> None:
    path = tmp_path / "pk.yaml"
    path.write_text("a:\n")
    assert shown(path, 1, 3)[2] == "       |   ^"


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


def test_github_gets_one_command_a_finding_with_its_signs_escaped() -> None:
    found = [
        error("UJI01", Mark("data/a,b:c.yaml", 3, 4), "50% dari 2\r\nbaris: ya, benar", "isi"),
        Finding("UJI02", Severity.WARNING, Mark("x.yaml"), "pesan", place="BAB I", expected="5%"),
        Finding("UJI03", Severity.INFO, Mark("x.yaml"), "pesan"),
    ]
    assert display.as_github(found).split("\n") == [
        "::error file=data/a%2Cb%3Ac.yaml,line=3,col=4,title=UJI01::"
        "50%25 dari 2%0D%0Abaris: ya, benar%0Asaran: isi",
        "::warning file=x.yaml,line=1,col=1,title=UJI02::pesan (BAB I)%0Aseharusnya: 5%25",
        "::notice file=x.yaml,line=1,col=1,title=UJI03::pesan",
    ]


def test_each_format_is_the_whole_output() -> None:
    found = [error("UJI01", Mark("x.yaml"), "pesan")]
    assert display.formatted(found, "json", silenced=1) == display.as_json(found)
    assert display.formatted(found, "github", silenced=1) == display.as_github(found)
    assert display.formatted(found, "text", silenced=1).split("\n") == [
        "x.yaml: 1 galat",
        "",
        "  1:1 galat UJI01: pesan",
        "",
        "Temuan: 1 galat, 0 peringatan, 0 catatan; 1 diabaikan.",
        "  UJI: UJI01",
        "Arti sebuah kode: sakip explain UJI01 (atau make explain KODE=UJI01)",
    ]


def test_the_overview_sums_up_by_family_and_explains_the_worst() -> None:
    found = [
        Finding("WAKTU02", Severity.INFO, Mark("x"), "p"),
        Finding("ANGGARAN04", Severity.WARNING, Mark("x"), "p"),
        *(Finding("ANGGARAN02", Severity.WARNING, Mark("x", line), "p") for line in (1, 2)),
    ]
    assert display.overview(found).split("\n") == [
        "Temuan: 0 galat, 3 peringatan, 1 catatan.",
        "  pagu dan realisasi anggaran: ANGGARAN02 (2), ANGGARAN04",
        "  tanggal dan tahun: WAKTU02",
        "Arti sebuah kode: sakip explain ANGGARAN04 (atau make explain KODE=ANGGARAN04)",
    ]
    assert display.overview([]) == "Temuan: 0 galat, 0 peringatan, 0 catatan."


# --- The pages of the rules ------------------------------------------------------------------------


def test_a_page_says_what_why_and_what_to_do() -> None:
    rule = aturan()["KINERJA04"]
    text = display.page(rule)
    assert text.startswith("KINERJA04 (peringatan): Persen ditulis sebagai pecahan\n\n")
    assert f"Benar:\n\n    {rule.benar}\n\nSaran: " in text
    assert " ".join(rule.alasan.split()) in " ".join(text.split())
    assert max(map(len, text.splitlines())) <= 110


def test_the_listing_holds_every_rule_under_its_family() -> None:
    lines = display.listing().split("\n")
    assert [line.split()[0] for line in lines if line.startswith("  ")] == list(aturan())
    assert [line.partition(":")[0] for line in lines if line and line[0] != " "] == list(display.families())
    assert display.listing("WAKTU").startswith("WAKTU: tanggal dan tahun\n  WAKTU01  galat       Laporan")
    assert "ANGGARAN" not in display.listing("WAKTU")


def test_every_severity_is_counted_also_where_there_is_none() -> None:
    some = [
        Finding("U", severity, Mark("x"), "p")
        for severity in (Severity.INFO, Severity.WARNING, Severity.INFO)
    ]
    assert display.counts(some) == "0 galat, 1 peringatan, 2 catatan"


# --- The closing words of a run --------------------------------------------------------------------

GALAT = error("UJI01", Mark("x.yaml"), "pesan")
EXPLAINED = "Arti sebuah kode: sakip explain UJI01 (atau make explain KODE=UJI01)"
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
        EXPLAINED,
    ]


def test_a_folder_whose_name_has_a_blank_is_not_named_in_a_command() -> None:
    outcomes = [Outcome("KPU Baru", (), (GALAT,)), Outcome("b", (), (GALAT,))]
    assert display.summary(outcomes, []).splitlines()[-3] == "Rinciannya: make check"


def test_one_satker_is_named_without_quotes() -> None:
    assert display.summary([Outcome("serang-2023", (), (GALAT,))], []).splitlines()[-3:] == [
        "Rinciannya: make check SATKER=serang-2023",
        r"(di Windows tanpa make: .venv\Scripts\sakip check serang-2023)",
        EXPLAINED,
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
    last = display.summary([Outcome("a", (), (GALAT,))], [], "tempat/lain").splitlines()[-2]
    assert last == "Rinciannya: sakip check a --data tempat/lain"


def test_where_there_is_no_satker_none_is_named() -> None:
    assert display.summary([Outcome("", (), (GALAT,))], []).splitlines() == [
        "Temuan: 1 galat, 0 peringatan, 0 catatan.",
        "Rinciannya: make check",
        r"(di Windows tanpa make: .venv\Scripts\sakip check)",
        EXPLAINED,
    ]


def test_findings_that_the_data_silences_are_counted() -> None:
    outcomes = [Outcome("a", (Path("x"),), (), silenced=number) for number in (1, 2)]
    last = display.summary(outcomes, ["o/a.docx"]).splitlines()[-1]
    assert last == "Temuan: 0 galat, 0 peringatan, 0 catatan; 3 diabaikan."
