"""Findings as a person or a program reads them, and the closing words of a run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import Finding, Mark, Severity, count_by_severity

if TYPE_CHECKING:
    from generator.run import Outcome

WORDS = {Severity.ERROR: "galat", Severity.WARNING: "peringatan", Severity.INFO: "catatan"}


def as_text(findings: Sequence[Finding]) -> str:
    """Each finding with its place, the source line with a caret, and the remedy."""
    lines: dict[str, list[str]] = {}
    return "\n\n".join("\n".join(_block(finding, lines)) for finding in findings)


def _block(finding: Finding, cache: dict[str, list[str]]) -> list[str]:
    mark = finding.mark
    place = f" ({finding.place})" if finding.place else ""
    block = [
        f"{mark.file}:{mark.line}:{mark.column}: {WORDS[finding.severity]} {finding.code}: "
        f"{finding.message}{place}"
    ]
    source = _source_line(mark, cache)
    if source is not None:
        number = f"{mark.line:>5}"
        # Tabs and the like keep their width in front of the caret.
        lead = "".join("\t" if character == "\t" else " " for character in source[: mark.column - 1])
        block += [f"{number} | {source}", f"{' ' * len(number)} | {lead}^"]
    if finding.help:
        block.append(f"      = saran: {finding.help}")
    return block


def _source_line(mark: Mark, cache: dict[str, list[str]]) -> str | None:
    path = Path(mark.file)
    if mark.file not in cache:
        readable = path.suffix in (".yaml", ".j2") and path.is_file()
        text = path.read_bytes().decode("utf-8-sig", "replace") if readable else ""
        cache[mark.file] = text.split("\n") if readable else []
    lines = cache[mark.file]
    return lines[mark.line - 1].rstrip("\r") if mark.line <= len(lines) else None


def as_json(findings: Sequence[Finding]) -> str:
    """The findings as {"version": 1, "findings": [...]}."""
    entries = [
        {
            "code": finding.code,
            "severity": str(finding.severity),
            "file": finding.mark.file,
            "line": finding.mark.line,
            "column": finding.mark.column,
            "place": finding.place,
            "quote": finding.quote,
            "message": finding.message,
            "expected": finding.expected,
            "help": finding.help,
        }
        for finding in findings
    ]
    return json.dumps({"version": 1, "findings": entries}, ensure_ascii=False, indent=2)


def counts(findings: Iterable[Finding]) -> str:
    """ "0 galat, 3 peringatan, 1 catatan"."""
    return ", ".join(
        f"{number} {WORDS[severity]}" for severity, number in count_by_severity(findings).items()
    )


def summary(outcomes: Sequence[Outcome], written: Sequence[str], data: str = "data") -> str:
    """The closing words of `sakip report`: what was written, what was found, where to look.

    `data` is the folder of the satkers, which the command that shows more must name where it is another.
    """
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    failed = [outcome.satker for outcome in outcomes if outcome.failed and outcome.satker]
    lines = [f"Tertulis {len(written)} dokumen:", *(f"  {path}" for path in written)] if written else []
    lines += [f"Tidak ada dokumen yang ditulis untuk: {', '.join(failed)}"] if failed else []
    refused = [outcome.satker for outcome in outcomes if outcome.refused]
    if refused:
        lines.append(
            "Naskah akhir ditolak karena masih ada galat atau bagian yang belum diisi: " + ", ".join(refused)
        )
    lines.append(f"Temuan: {counts(findings)}.")
    if findings:
        names = [outcome.satker for outcome in outcomes if outcome.findings and outcome.satker]
        command = " ".join(["sakip", "check", *names, *([] if data == "data" else ["--data", data])])
        lines.append(f"Rinciannya: {command}" + ("  (atau: make check)" if data == "data" else ""))
    return "\n".join(lines)
