"""Wrong usage and help pages in Indonesian."""

import click
import pytest
from click.testing import CliRunner

from generator.cli import cli
from generator.cli_words import wrong_usage

PILIHAN_DOC = "; pilihannya: lkj, laporan-tahunan, iku"
WRONG = {
    "check --dta x": 'pilihan --dta tidak dikenal; maksud Anda "--data"?',
    "report --zzzzzz": "pilihan --zzzzzz tidak dikenal",
    "check -x": "pilihan -x tidak dikenal",
    "report --doc": "pilihan --doc memerlukan nilai",
    "report --doc lkjj": f"nilai untuk --doc tidak dikenal{PILIHAN_DOC}",
    "check --format xml": "nilai untuk --format tidak dikenal; pilihannya: text, json, github",
    "report --pdf --no-layout": "--pdf memerlukan tata letak; hapus --no-layout",
    "report --final=ya": "pilihan --final tidak memakai nilai",
    "lapor": "perintah tidak dikenal; pilihannya: report, check, audit, explain",
}


def usage_error(arguments: str) -> click.UsageError:
    with pytest.raises(click.UsageError) as caught:
        cli.main(arguments.split(), standalone_mode=False)
    return caught.value


@pytest.mark.parametrize(("arguments", "sentence"), WRONG.items(), ids=WRONG)
def test_wrong_usage_is_told_in_one_sentence(arguments: str, sentence: str) -> None:
    assert wrong_usage(usage_error(arguments)) == sentence


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (click.MissingParameter(), "perintah ini belum lengkap"),
        (click.BadParameter("x"), "nilai untuk pilihan tidak dikenal"),
        (click.NoSuchOption("--x"), "pilihan --x tidak dikenal"),
        (click.UsageError("x"), "pemakaian perintah ini keliru"),
    ],
)
def test_an_error_that_names_little_is_told_all_the_same(error: click.UsageError, sentence: str) -> None:
    assert wrong_usage(error) == sentence


@pytest.mark.parametrize("arguments", [[], ["report"], ["check"]], ids=" ".join)
def test_a_help_page_is_indonesian_throughout(arguments: list[str]) -> None:
    page = CliRunner().invoke(cli, [*arguments, "--help"]).stdout
    assert page.startswith("Pemakaian: ")
    assert "Pilihan:" in page
    assert "Tampilkan bantuan ini." in page
    for english in ("Usage", "Options", "Commands", "Show this", "Error", "default"):
        assert english not in page


def test_the_help_of_the_program_lists_its_commands_with_what_they_do() -> None:
    page = CliRunner().invoke(cli, ["--help"]).stdout
    for name, command in cli.commands.items():
        assert command.help
        line = next(line for line in page.splitlines() if line.strip().startswith(name))
        assert line.split(name, 1)[1].strip()
