"""Every rule of the audit finds what it is for, quotes it, and stays silent on what is nearly so."""

import importlib
import pkgutil
import re

import pytest

from generator.audit.polos.baca import parse
from generator.audit.run import audit
from generator.findings import Finding, Severity
from generator.workspace import REPOSITORY

from . import cases
from .kasus import Case

MODULES = sorted(module.name for module in pkgutil.iter_modules(cases.__path__))
CASES: list[Case] = [
    case for name in MODULES for case in importlib.import_module(f"{cases.__name__}.{name}").CASES
]
BROKEN = [case for case in CASES if case.at]
NEAR = [case for case in CASES if not case.at]
FILE = "laporan.txt"
# Findings of files that cannot be read, and of a comparison with data, need more than texts.
OTHER_INPUT = ("AUDIT", "BANDING")
CODE = re.compile(r'"([A-Z]{2,}\d{2})"')


def named(case: Case) -> str:
    return f"{case.code} {case.name}"


def found(case: Case) -> list[Finding]:
    files = ((FILE, case.text), *case.files)
    findings = audit([parse(text, name) for name, text in files])
    return [finding for finding in findings if finding.severity is not Severity.INFO] + [
        finding for finding in findings if finding.severity is Severity.INFO and finding.code == case.code
    ]


def codes() -> set[str]:
    """The codes that the modules of the audit name."""
    sources = [
        path for folder in ("audit", "teks") for path in (REPOSITORY / "generator" / folder).rglob("*.py")
    ]
    found = {code for path in sources for code in CODE.findall(path.read_text(encoding="utf-8"))}
    return {code for code in found if not code.startswith(OTHER_INPUT)}


@pytest.mark.parametrize("case", BROKEN, ids=named)
def test_a_rule_finds_what_breaks_it_and_nothing_else(case: Case) -> None:
    findings = found(case)
    assert [finding.code for finding in findings] == [case.code]
    (finding,) = findings
    assert case.at in finding.quote
    assert case.expected in finding.expected
    text = dict(((FILE, case.text), *case.files))[finding.mark.file]
    line = text.split("\n")[finding.mark.line - 1]
    assert line[finding.mark.column - 1 :].startswith(finding.quote[:1])
    assert finding.message
    assert not finding.message.endswith(".")
    assert finding.help


@pytest.mark.parametrize("case", NEAR, ids=named)
def test_a_rule_is_silent_on_a_near_miss(case: Case) -> None:
    assert found(case) == []


def test_every_rule_has_a_broken_input_and_a_near_miss() -> None:
    assert codes() - {case.code for case in BROKEN} == set()
    assert codes() - {case.code for case in NEAR} == set()


def test_cases_are_named_once() -> None:
    names = [named(case) for case in CASES]
    assert len(names) == len(set(names))
