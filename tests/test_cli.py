"""The commands: what they print, where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support import ROOT, satker

from generator import __version__, cli, display, examine
from generator.checks.reviu import as_text, reviu
from generator.rujukan.aturan import aturan
from generator.word import typesetting
from generator.word.layout import Laid
from generator.workspace import Workspace

BROKEN = {"pk": [("target: 80", "target: -80")]}
GAP = {"realisasi": [("    realisasi: 3\n", "")]}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program is started in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "data").mkdir()
    return tmp_path


def invoke(*arguments: str, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(cli.cli, arguments)


def started(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a process of its own."""
    given = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd, env=given, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


# --- report ----------------------------------------------------------------------------------------


def test_report_tells_its_steps_what_it_wrote_and_what_it_found(home: Path) -> None:
    satker(home / "data")
    result = invoke("report", "--doc", "iku")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "contoh-2023: membaca dan memeriksa data",
        "contoh-2023: menyusun Indikator Kinerja Utama",
        "Tertulis 1 dokumen:",
        "  output/contoh-2023/iku-contoh-2023.docx",
        "Temuan: 0 galat, 0 peringatan, 1 catatan.",
        "Rinciannya: make check SATKER=contoh-2023",
        r"(di Windows tanpa make: .venv\Scripts\sakip check contoh-2023)",
        "Arti sebuah kode: sakip explain WAKTU02 (atau make explain KODE=WAKTU02)",
    ]
    assert (home / "output/contoh-2023/iku-contoh-2023.docx").is_file()


def test_report_is_narrowed_by_satker_and_document(home: Path) -> None:
    for name in ("a-2023", "b-2023", "c-2023"):
        satker(home / "data", name=name)
    invoke("report", "c-2023", "a-2023", "--doc", "iku", "--doc", "lkj", "--no-layout")
    written = sorted(path.name for path in (home / "output").rglob("*.docx"))
    assert written == ["iku-a-2023.docx", "iku-c-2023.docx", "lkj-a-2023.docx", "lkj-c-2023.docx"]


def test_report_reads_and_writes_where_it_is_told_to_and_names_that_place(home: Path) -> None:
    satker(home / "lain")
    result = invoke("report", "--doc", "iku", "--data", "lain", "--output", "hasil")
    assert (home / "hasil/contoh-2023/iku-contoh-2023.docx").is_file()
    assert "  hasil/contoh-2023/iku-contoh-2023.docx" in result.stdout.splitlines()
    command = result.stdout.splitlines()[-2].removeprefix("Rinciannya: sakip ")
    assert invoke(*command.split()).exit_code == 0


def test_report_tells_a_fault_on_stderr_and_fails(home: Path) -> None:
    satker(home / "data", BROKEN, name="b-2023")
    satker(home / "data", name="a-2023")
    result = invoke("report", "--doc", "iku")
    assert result.exit_code == 1
    assert result.stderr.startswith("data/b-2023/pk.yaml: 1 galat\n\n  11:17 galat BENTUK06: ")
    assert "Tidak ada dokumen yang ditulis untuk: b-2023" in result.stdout.splitlines()
    assert "Pemeriksaan isi ditunda sampai galat ini diperbaiki." in result.stdout.splitlines()
    assert "  output/a-2023/iku-a-2023.docx" in result.stdout.splitlines()
    assert "Temuan: 1 galat, 0 peringatan, 1 catatan." in result.stdout.splitlines()


def test_report_tells_of_a_refused_final_run_only_what_stands_in_its_way(home: Path) -> None:
    satker(home / "data", GAP)
    result = invoke("report", "--final")
    assert result.exit_code == 1
    assert "LENGKAP01" in result.stderr
    assert "WAKTU02" not in result.stderr
    refusal = "Naskah akhir ditolak untuk contoh-2023: 1 galat atau bagian yang belum diisi (LENGKAP01)"
    assert refusal in result.stdout.splitlines()
    assert not (home / "output").exists()


def test_report_overwrites_an_edited_document_only_when_told_to(home: Path) -> None:
    satker(home / "data")
    invoke("report", "--doc", "iku")
    target = home / "output/contoh-2023/iku-contoh-2023.docx"
    target.write_bytes(b"disunting")
    assert invoke("report", "--doc", "iku").exit_code == 1
    assert target.read_bytes() == b"disunting"
    assert invoke("report", "--doc", "iku", "--overwrite").exit_code == 0
    assert target.read_bytes() != b"disunting"


def test_report_without_a_satker_fails_and_says_so(home: Path) -> None:
    result = invoke("report")
    assert result.exit_code == 1
    assert "galat SATKER02" in result.stderr
    assert result.stdout.splitlines() == [
        "Temuan: 1 galat, 0 peringatan, 0 catatan.",
        "Rinciannya: make check",
        r"(di Windows tanpa make: .venv\Scripts\sakip check)",
        "Arti sebuah kode: sakip explain SATKER02 (atau make explain KODE=SATKER02)",
    ]


def test_report_on_a_terminal_leaves_no_step_behind(home: Path) -> None:
    satker(home / "data")
    plain, terminal = (
        invoke("report", "--doc", "iku"),
        invoke("report", "--doc", "iku", FORCE_COLOR="1", TERM="xterm"),
    )
    assert terminal.exit_code == 0
    assert "membaca dan memeriksa data\n" in plain.stdout
    assert "membaca dan memeriksa data\n" not in terminal.stdout
    assert terminal.stdout.endswith("".join(plain.stdout.partition("Tertulis")[1:]))


def test_report_without_libreoffice_writes_all_and_tells_how_to_get_page_numbers(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    satker(home / "data")
    monkeypatch.setattr(typesetting, "find", lambda: None)
    result = invoke("report", "--doc", "laporan-tahunan")
    assert (result.exit_code, result.stderr) == (0, "")
    hint = result.stdout.splitlines()[-2:]
    assert hint[0] == "Nomor halaman dalam daftar isi belum terisi: LibreOffice tidak ditemukan."
    assert hint[1].startswith("Pasang LibreOffice lalu jalankan lagi")
    assert "menata halaman" not in result.stdout
    assert "Nomor halaman" not in invoke("report", "--doc", "laporan-tahunan", "--no-layout").stdout
    assert "Nomor halaman" not in invoke("report", "--doc", "iku").stdout


def test_report_with_pdf_needs_libreoffice_and_writes_nothing_without_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    satker(home / "data")
    monkeypatch.setattr(typesetting, "find", lambda: None)
    result = invoke("report", "--doc", "iku", "--pdf")
    assert result.exit_code == 1
    assert "galat PDF01: PDF tidak dapat dibuat: LibreOffice tidak ditemukan" in result.stderr
    assert "jalankan tanpa --pdf" in result.stderr
    assert not (home / "output").exists()


def test_report_writes_a_pdf_beside_each_document_and_keeps_one_that_was_changed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    satker(home / "data")
    monkeypatch.setattr(typesetting, "find", lambda: Path("soffice"))
    monkeypatch.setattr(
        typesetting, "lay_out", lambda files, _: {name: Laid(data, b"%PDF") for name, data in files.items()}
    )
    result = invoke("report", "--doc", "iku", "--pdf")
    assert "contoh-2023: menata halaman" in result.stdout.splitlines()
    assert "  output/contoh-2023/iku-contoh-2023.pdf" in result.stdout.splitlines()
    assert invoke("report", "--doc", "iku", "--pdf").exit_code == 0
    path = home / "output/contoh-2023/iku-contoh-2023.pdf"
    path.write_bytes(path.read_bytes() + b"tanda tangan elektronik")
    result = invoke("report", "--doc", "iku", "--pdf")
    assert result.exit_code == 1
    assert "output/contoh-2023/iku-contoh-2023.pdf: 1 galat\n\n  galat TULIS01" in result.stderr
    assert invoke("report", "--doc", "iku", "--pdf", "--overwrite").exit_code == 0


# --- explain ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["ANGGARAN02", "anggaran02"])
def test_explain_shows_the_page_of_a_rule(code: str) -> None:
    result = invoke("explain", code)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"{display.page(aturan()['ANGGARAN02'])}\n"


@pytest.mark.parametrize(("arguments", "family"), [([], ""), (["waktu"], "WAKTU")])
def test_explain_lists_all_rules_or_those_of_a_family(arguments: list[str], family: str) -> None:
    result = invoke("explain", *arguments)
    assert (result.exit_code, result.stdout) == (0, f"{display.listing(family)}\n")


@pytest.mark.parametrize(
    ("code", "remedy"),
    [("ANGARAN02", 'maksud Anda "ANGGARAN02"?'), ("xyz", "lihat semua kode: sakip explain")],
)
def test_explain_knows_what_was_meant(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: str, remedy: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["sakip", "explain", code])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 2
    assert f'sakip: kode "{code}" tidak dikenal; {remedy}' in capsys.readouterr().err


# --- check -----------------------------------------------------------------------------------------


def test_check_shows_each_finding_and_then_the_counts(home: Path) -> None:
    satker(home / "data", GAP)
    result = invoke("check")
    assert result.exit_code == 0  # A gap is a warning.
    assert result.stderr == ""
    found = examine.check(Workspace(Path("data"), Path("output")), ()).findings
    assert result.stdout == f"{display.formatted(found, 'text')}\n"
    assert "\nTemuan: 0 galat, 1 peringatan, 1 catatan.\n" in result.stdout


def test_check_fails_on_an_error_and_is_narrowed_by_satker(home: Path) -> None:
    satker(home / "data", BROKEN, name="a-2023")
    satker(home / "data", {"profil": [('"2024-01"', "2024-01-30")]}, name="b-2023")
    assert invoke("check").exit_code == 1
    assert invoke("check", "a-2023").exit_code == 1
    result = invoke("check", "b-2023")
    assert (result.exit_code, result.stdout) == (0, "Temuan: 0 galat, 0 peringatan, 0 catatan.\n")


@pytest.mark.parametrize(("edits", "code"), [(GAP, 0), (BROKEN, 1)], ids=["warning", "error"])
def test_check_as_json_is_the_findings_and_nothing_else(
    home: Path, edits: dict[str, list[tuple[str, str]]], code: int
) -> None:
    satker(home / "data", edits)
    result = invoke("check", "--format", "json")
    found = examine.check(Workspace(Path("data"), Path("output")), ()).findings
    assert found
    assert result.exit_code == code
    assert json.loads(result.stdout) == json.loads(display.as_json(found))
    for entry, finding in zip(json.loads(result.stdout)["findings"], found, strict=True):
        assert set(entry) == {
            "code", "severity", "file", "line", "column", "place", "quote", "message", "expected", "help",
        }  # fmt: skip
        assert (entry["code"], entry["file"], entry["line"]) == (
            finding.code,
            finding.mark.file,
            finding.mark.line,
        )


def test_check_for_github_is_a_command_for_each_finding(home: Path) -> None:
    satker(home / "data", BROKEN)
    result = invoke("check", "--format", "github")
    assert result.exit_code == 1
    assert [line.partition(" ")[0] for line in result.stdout.splitlines()] == ["::error"]


def test_check_and_report_count_what_the_data_silences(home: Path) -> None:
    date = [('    tanggal: "2024-01"', '    # abaikan WAKTU02: menunggu jadwal\n    tanggal: "2024-01"')]
    satker(home / "data", {"profil": date})
    counted = "Temuan: 0 galat, 0 peringatan, 0 catatan; 1 diabaikan."
    assert invoke("check").stdout == f"{counted}\n"
    assert counted in invoke("report", "--doc", "iku", "--no-layout").stdout.splitlines()


def test_check_shows_the_checklist_of_the_review(home: Path) -> None:
    satker(home / "data", name="a-2023")
    satker(home / "data", BROKEN, name="b-2023")
    result = invoke("check", "--reviu", "a-2023")
    hasil, _ = examine.examine(Workspace(Path("data"), Path("output")), "a-2023")
    assert hasil
    assert (result.exit_code, result.stdout) == (0, f"a-2023\n\n{as_text(reviu(hasil))}\n")
    result = invoke("check", "--reviu")
    assert result.exit_code == 1  # There is no checklist of what cannot be read.
    assert result.stdout.startswith("a-2023\n\n")
    assert "galat BENTUK06" in result.stdout


@pytest.mark.parametrize("option", [("--templates",), ("--format", "json")])
def test_the_checklist_excludes_what_it_cannot_be(home: Path, option: tuple[str, ...]) -> None:
    assert invoke("check", "--reviu", *option).exit_code == 2


def test_check_writes_nothing(home: Path) -> None:
    satker(home / "data")
    before = sorted(home.rglob("*"))
    invoke("check")
    assert sorted(home.rglob("*")) == before


def test_check_of_templates_looks_at_ours_and_at_those_of_the_named_satkers(home: Path) -> None:
    for name in ("a-2023", "b-2023"):
        folder = satker(home / "data", GAP, name=name)  # What is wrong with the data is told elsewhere.
    (folder / "templates").mkdir()
    (folder / "templates" / "iku.docx").write_bytes(b"bukan docx")
    result = invoke("check", "--templates", "a-2023")
    assert (result.exit_code, result.stdout) == (0, "Temuan: 0 galat, 0 peringatan, 0 catatan.\n")
    result = invoke("check", "--templates")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "data/b-2023/templates/iku.docx: 1 galat\n\n  galat TEMPLAT01: berkas ini bukan dok"
    )
    (entry,) = json.loads(invoke("check", "--templates", "--format", "json").stdout)["findings"]
    assert (entry["code"], entry["file"]) == ("TEMPLAT01", "data/b-2023/templates/iku.docx")


def test_check_of_templates_without_a_satker_fails_and_says_so(home: Path) -> None:
    result = invoke("check", "--templates")
    assert result.exit_code == 1
    assert "SATKER02" in result.stdout


# --- The program as a process ----------------------------------------------------------------------


def test_exit_codes_of_the_process(tmp_path: Path) -> None:
    satker(tmp_path / "data")
    satker(tmp_path / "rusak", BROKEN)
    codes = {
        arguments: started(*arguments.split(), cwd=tmp_path).returncode
        for arguments in (
            "check",
            "check --data rusak",
            "report --doc iku",
            "report --data rusak",
            "--help",
            "--version",
            "",
        )
    }
    assert codes == {
        "check": 0,
        "check --data rusak": 1,
        "report --doc iku": 0,
        "report --data rusak": 1,
        "--help": 0,
        "--version": 0,
        "": 2,
    }


@pytest.mark.parametrize(
    "arguments", ["lapor", "report --doc skp", "check --format xml", "check --final", "report --data"]
)
def test_wrong_usage_is_an_indonesian_sentence_and_code_2(
    arguments: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sakip", *arguments.split()])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    out, err = capsys.readouterr()
    assert (caught.value.code, out) == (2, "")
    assert err.startswith("sakip: ")
    assert err.endswith("\nLihat: sakip --help\n")
    assert err.count("\n") == 2


def test_wrong_usage_of_the_process_shows_no_traceback(tmp_path: Path) -> None:
    result = started("report", "--dta", "x", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == 'sakip: pilihan --dta tidak dikenal; maksud Anda "--data"?\nLihat: sakip --help\n'


def test_without_a_command_the_help_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sakip"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    out, err = capsys.readouterr()
    assert (caught.value.code, err) == (2, "")
    assert "Perintah:" in out


def test_a_run_that_is_broken_off_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(examine, "check", broken_off)
    monkeypatch.setattr(sys, "argv", ["sakip", "check"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1
    assert capsys.readouterr().err.strip() == "sakip: dihentikan"


def test_the_version_is_told() -> None:
    assert invoke("--version").stdout == f"sakip {__version__}\n"


def test_a_console_that_knows_few_letters_does_not_stop_the_program(tmp_path: Path) -> None:
    satker(tmp_path / "data", {"pk": [("target: 80", "target: ā80")]})
    result = started("check", cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert result.returncode == 1
    assert result.stderr == ""
    assert "target: ?80" in result.stdout


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["report", "--help"], ["check", "--help"], ["--version"], ["lapor"]],
    ids=" ".join,
)
def test_help_and_wrong_usage_load_no_heavy_library(arguments: list[str]) -> None:
    code = (
        "import sys\nfrom generator.cli import main\n"
        f"sys.argv = ['sakip', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'docx', 'lxml', 'jinja2', 'pydantic', 'docxtpl', 'ruamel', 'babel', 'rich'}\n"
        "print('loaded:', sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert result.stdout.splitlines()[-1] == "loaded: []"
