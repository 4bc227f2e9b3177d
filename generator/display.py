"""Findings as a person or a program reads them, and the closing words of a run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import Finding, Mark, Severity, count_by_severity

if TYPE_CHECKING:
    from generator.run import Outcome

# The families of findings on the form of the files, whose errors leave nothing to examine.
_FORM = ("BACA", "BENTUK", "RUJUK", "SESUAI")

_WIDTH = 160  # Of what is quoted from a document; more than a line tells no more.

WORDS = {Severity.ERROR: "galat", Severity.WARNING: "peringatan", Severity.INFO: "catatan"}


def as_text(findings: Sequence[Finding]) -> str:
    """Each finding with its place, the source line with a caret, and the remedy."""
    lines: dict[str, list[str]] = {}
    return "\n\n".join("\n".join(_block(finding, lines)) for finding in findings)


def _block(finding: Finding, cache: dict[str, list[str]]) -> list[str]:
    mark = finding.mark
    place = f" ({finding.place})" if finding.place and not _in_word(mark) else ""
    block = [f"{_place(finding)}: {WORDS[finding.severity]} {finding.code}: {finding.message}{place}"]
    source = _source_line(mark, cache)
    if source is not None:
        number = f"{mark.line:>5}"
        # Tabs and the like keep their width in front of the caret.
        source, column = _window(source, mark.column)
        lead = "".join("\t" if character == "\t" else " " for character in source[: column - 1])
        block += [f"{number} | {source}", f"{' ' * len(number)} | {lead}^"]
    elif finding.quote and _in_word(mark):
        block.append(f"      | {_shortened(finding.quote)}")
    if finding.expected:
        block.append(f"      = seharusnya: {_shortened(finding.expected)}")
    if finding.help:
        block.append(f"      = saran: {finding.help}")
    return block


def _place(finding: Finding) -> str:
    """Where it stands: file, line and column; in a document of Word, which has no lines, in words."""
    mark = finding.mark
    if finding.place and _in_word(mark):
        return f"{mark.file}, {finding.place}"
    return f"{mark.file}:{mark.line}:{mark.column}"


def _in_word(mark: Mark) -> bool:
    return Path(mark.file).suffix.lower() == ".docx"


def _shortened(text: str) -> str:
    """A quoted text in one line, of a long one its beginning."""
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 3].rstrip()}..."


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a very long line that a column stands in, and the column within that part."""
    if len(line) <= 2 * _WIDTH:
        return line, column
    start = max(column - 1 - _WIDTH // 2, 0)
    end = start + _WIDTH
    before, after = "..." if start else "", "..." if end < len(line) else ""
    return f"{before}{line[start:end]}{after}", column - start + len(before)


def _source_line(mark: Mark, cache: dict[str, list[str]]) -> str | None:
    path = Path(mark.file)
    if mark.file not in cache:
        readable = path.suffix.lower() in (".yaml", ".j2", ".txt", ".md") and path.is_file()
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
    if any(_is_malformed(outcome) for outcome in outcomes):
        lines.append("Pemeriksaan isi ditunda sampai galat ini diperbaiki.")
    lines += [_refusal(outcome) for outcome in outcomes if outcome.refused]
    lines.append(f"Temuan: {counts(findings)}.")
    if findings:
        names = [outcome.satker for outcome in outcomes if outcome.findings and outcome.satker]
        lines += _commands(names, data)
    return "\n".join(lines)


def _is_malformed(outcome: Outcome) -> bool:
    """Whether the form of a satker's files was so wrong that its content could not be examined."""
    return any(
        finding.severity is Severity.ERROR and finding.code.startswith(_FORM) for finding in outcome.findings
    )


def _refusal(outcome: Outcome) -> str:
    """How many findings stand in the way of a final run, and their codes."""
    blocking = [finding for finding in outcome.findings if finding.stops_final]
    codes = ", ".join(sorted({finding.code for finding in blocking}))
    return (
        f"Naskah akhir ditolak untuk {outcome.satker}: "
        f"{len(blocking)} galat atau bagian yang belum diisi ({codes})"
    )


def _commands(names: Sequence[str], data: str) -> list[str]:
    """The commands that tell more, of all satkers where a name is no single word.

    make knows no other folder than data.
    """
    names = [] if any(len(name.split()) != 1 for name in names) else names
    command = " ".join(["sakip", "check", *names])
    if data != "data":
        return [f"Rinciannya: {command} --data {data}"]
    listed = " ".join(names)
    narrowed = f' SATKER="{listed}"' if len(names) > 1 else f" SATKER={listed}" if names else ""
    return [
        f"Rinciannya: make check{narrowed}",
        f"(di Windows tanpa make: .venv\\Scripts\\{command})",
    ]
