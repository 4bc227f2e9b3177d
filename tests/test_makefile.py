"""The switches of `make` reach the command as its options."""

import os
import shutil
import subprocess

import pytest

from generator.workspace import REPOSITORY

IN_CI = os.environ.get("CI") == "true"


def command(*arguments: str) -> list[str]:
    """The words of the `sakip` command that make would run, without running it."""
    make = shutil.which("make")
    if make is None:
        assert not IN_CI, "CI must have make"
        pytest.skip("make is not installed")
    # What an outer make or the shell says of switches must not reach this one.
    clean = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [make, "--dry-run", *arguments], cwd=REPOSITORY, env=clean, capture_output=True, text=True, check=True
    )
    (line,) = (line for line in done.stdout.splitlines() if "/sakip " in line)
    return line.split()[1:]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], ["check"]),
        (["check", "SATKER=a-2023 b-2023"], ["check", "a-2023", "b-2023"]),
        (["check", "TEMPLATES=1"], ["check", "--templates"]),
        (["check", "TEMPLATES=1", "SATKER=a-2023"], ["check", "a-2023", "--templates"]),
        (["report", "TEMPLATES=1"], ["report"]),
        (["report", "REVIEW=1", "FINAL=1", "OVERWRITE=1"], ["report", "--final", "--overwrite", "--review"]),
        (["report", "DOC=lkj iku", "NO_LAYOUT=1"], ["report", "--doc", "lkj", "--doc", "iku", "--no-layout"]),
        (["pdf", "SATKER=a-2023"], ["report", "--pdf", "a-2023"]),
    ],
)
def test_switches_become_options(arguments: list[str], words: list[str]) -> None:
    assert command(*arguments) == words
