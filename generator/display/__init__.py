"""Findings and rules as a person or a program reads them, and the closing words of a run."""

from __future__ import annotations

from collections.abc import Sequence

from generator.display.closing import counts, overview, summary
from generator.display.machine import as_github, as_json
from generator.display.pages import families, listing, page
from generator.display.text import as_text, is_coloured
from generator.findings import Finding

FORMATS = ("text", "json", "github")
"""What `--format` knows: for a person, for programs, and as annotations of a GitHub workflow."""

__all__ = [
    "FORMATS",
    "as_github",
    "as_json",
    "as_text",
    "counts",
    "families",
    "formatted",
    "is_coloured",
    "listing",
    "overview",
    "page",
    "summary",
]


def formatted(findings: Sequence[Finding], form: str, *, colour: bool = False, silenced: int = 0) -> str:
    """The whole output of a command that looks for findings, in one of the FORMATS.

    `silenced` is how many more the data silences, which a person is told.
    """
    if form == "json":
        return as_json(findings)
    if form == "github":
        return as_github(findings)
    blocks = (as_text(findings, colour=colour), overview(findings, silenced))
    return "\n\n".join(filter(None, blocks))
