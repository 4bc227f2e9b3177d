"""Findings: what is wrong with the data, as values that every part of the program can return."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters: an error stops `--final`, a warning asks for a look."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Mark:
    """A place in a file: path as shown to the user, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Finding:
    """One thing found, with its place and its remedy; texts are Indonesian sentences.

    `blocks_final` is set for a missing required part: a draft shows it, `--final` refuses.
    """

    code: str
    severity: Severity
    mark: Mark
    message: str
    help: str = ""
    place: str = ""
    quote: str = ""
    expected: str = ""
    blocks_final: bool = False

    @property
    def stops_final(self) -> bool:
        """Whether `sakip report --final` must refuse because of this finding."""
        return self.blocks_final or self.severity is Severity.ERROR


def error(code: str, mark: Mark, message: str, help: str = "") -> Finding:
    """A finding of severity error."""
    return Finding(code, Severity.ERROR, mark, message, help)


def warning(code: str, mark: Mark, message: str, help: str = "") -> Finding:
    """A finding of severity warning."""
    return Finding(code, Severity.WARNING, mark, message, help)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by file, line and column, each one once."""
    return sorted(
        set(findings),
        key=lambda f: (f.mark.file, f.mark.line, f.mark.column, f.code, f.message),
    )


def count_by_severity(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, every severity present, worst first."""
    counts = Counter(finding.severity for finding in findings)
    return {severity: counts[severity] for severity in Severity}


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant by `name`, or None where none is near."""
    folded = {candidate.lower(): candidate for candidate in known}
    close = difflib.get_close_matches(name.lower(), list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The question "maksud Anda ...?" where one known name is near, else an empty text."""
    meant = nearest(name, known)
    return f'maksud Anda "{meant}"?' if meant else ""
