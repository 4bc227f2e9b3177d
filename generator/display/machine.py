"""Findings for other programs: JSON, and the workflow commands that GitHub shows beside the lines."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.display.lines import has_lines
from generator.findings import Finding, Severity
from generator.places import printable

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
# What would end a message, and besides what would end a property; the sign of the escape comes first.
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


def as_json(findings: Sequence[Finding]) -> str:
    """The findings as {"version": 1, "findings": [...]}.

    `line` and `column` are counted from 1; they are 0 in a file that has none, such as a .docx, where
    `place` says in words where the finding stands.
    """
    entries = [
        {
            "code": finding.code,
            "severity": str(finding.severity),
            "file": finding.mark.file,
            "line": finding.mark.line if has_lines(finding.mark.file) else 0,
            "column": finding.mark.column if has_lines(finding.mark.file) else 0,
            "place": finding.place,
            "quote": finding.quote,
            "message": finding.message,
            "expected": finding.expected,
            "help": finding.help,
        }
        for finding in findings
    ]
    return json.dumps({"version": 1, "findings": entries}, ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding]) -> str:
    """One workflow command for each finding, which GitHub Actions shows at its line, or for its file."""
    return "\n".join(map(_command, findings))


def _command(finding: Finding) -> str:
    mark = finding.mark
    at = {"line": mark.line, "col": mark.column} if has_lines(mark.file) else {}
    properties = {"file": mark.file, **at, "title": finding.code}
    said = ",".join(f"{name}={_escaped(str(value), _IN_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {said}::{_escaped(_message(finding), _IN_MESSAGE)}"


def _message(finding: Finding) -> str:
    place = f" ({finding.place})" if finding.place else ""
    more = {"seharusnya": finding.expected, "saran": finding.help}
    return "\n".join([finding.message + place, *(f"{name}: {text}" for name, text in more.items() if text)])


def _escaped(text: str, signs: dict[str, str]) -> str:
    for sign, escape in signs.items():
        text = text.replace(sign, escape)
    return printable(text)
