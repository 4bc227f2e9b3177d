"""Findings for a person: grouped by file, each with its source line, a caret and the remedy."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import TextIO

import click

from generator.display.closing import WORDS, counts
from generator.display.lines import has_lines, lines_of
from generator.findings import Finding, Mark, Severity
from generator.places import printable
from generator.teks.kalimat import cuplikan

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
# As much of a long line is shown, with so much in front of the caret.
_LONGEST, _BEFORE = 120, 60
_GUTTER = 7
_ALIKE = 4  # Notes that say the same are shown as one where there are more, with so many of their places.
_QUOTED = 160  # Of what is quoted besides; more than a line or two tells no more.
# What is underlined where no quote is known: a quoted text or a word.
_TOKEN = re.compile(r'"[^"]*"|\'[^\']*\'|[^\s,{}\[\]#]+')

# The part of a place that names a table.
_IN_TABLE = re.compile(r".*\bTabel [^,]+, (?=baris \d)|.*\btabel ke-\d+, (?=baris \d)")

# What stands before the number of a table, which is enough to find it.
_NUMBERED = re.compile(r"\bBAB [IVXLC]+(?: bagian [\w.]+)?, (?=Tabel \d)")


def is_coloured(stream: TextIO) -> bool:
    """Whether a stream is a terminal whose user did not ask for none (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def as_text(findings: Sequence[Finding], *, colour: bool = False) -> str:
    """Each file once with its counts, and below it its findings."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.mark.file, []).append(finding)
    text = "\n\n".join(block for file, group in groups.items() for block in _group(file, group))
    return text if colour else click.unstyle(text)


def _group(file: str, findings: Sequence[Finding]) -> Iterator[str]:
    yield f"{click.style(printable(file), bold=True)}: {counts(findings, every=False)}"
    lines = lines_of(file)
    for finding, also in _gathered(findings):
        yield "\n".join([*_block(finding, lines), *_elsewhere(also)])


def _gathered(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Sequence[Finding]]]:
    """The findings, each with those like it: many notes in a .docx that say the same are shown as one."""
    alike: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        if finding.severity is Severity.INFO and not has_lines(finding.mark.file):
            alike.setdefault((finding.code, finding.message, finding.help), []).append(finding)
    many = {id(one): group for group in alike.values() if len(group) > _ALIKE for one in group}
    for finding in findings:
        group = many.get(id(finding), [finding])
        if finding is group[0]:
            yield finding, group[1:]


def _elsewhere(also: Sequence[Finding]) -> Iterator[str]:
    if also:
        places = "; ".join(printable(finding.place) for finding in also[:_ALIKE])
        more = f"; dan {len(also) - _ALIKE} tempat lain" if len(also) > _ALIKE else ""
        yield _detail("juga di", f"{places}{more}")


def _detail(name: str, text: str) -> str:
    return f"{' ' * _GUTTER}{click.style('=', 'blue', bold=True)} {name}: {text}"


def _block(finding: Finding, lines: Sequence[str]) -> Iterator[str]:
    mark = finding.mark
    severity = click.style(f"{WORDS[finding.severity]} {finding.code}", _COLOURS[finding.severity], bold=True)
    source = lines[mark.line - 1] if mark.line <= len(lines) else None
    place, message = printable(finding.place), printable(_message(finding))
    if has_lines(mark.file):
        yield f"  {mark.line}:{mark.column} {severity}: {message}{f' ({place})' if place else ''}"
    else:
        yield f"  {place + ': ' if place else ''}{severity}: {message}"
    if source is not None:
        yield from _excerpt(source, mark, finding)
    # In a template the place quotes the paragraph already, and many messages quote what they are about.
    told = finding.quote in finding.place or f'"{finding.quote}"' in finding.message
    quote = finding.quote if source is None and not told else ""
    said = {"kutipan": _short(quote), "seharusnya": _short(finding.expected), "saran": finding.help}
    for name, text in said.items():
        if text:
            yield _detail(name, printable(text))


def _message(finding: Finding) -> str:
    """The message; another place of the same table is named in it by its row, another table by its number."""
    table = _IN_TABLE.match(finding.place)
    message = finding.message.replace(table[0], "") if table else finding.message
    return _NUMBERED.sub("", message)


def _short(text: str) -> str:
    """A text in one line, of a long one its beginning."""
    return cuplikan(text, _QUOTED)


def _excerpt(source: str, mark: Mark, finding: Finding) -> Iterator[str]:
    """The source line and the underline below it, both cut where the line is long."""
    start, width = _underlined(source, mark.column - 1, finding.quote)
    cut = max(0, start - _BEFORE) if len(source) > _LONGEST else 0
    shown = source[cut : cut + _LONGEST]
    before, behind = "…" if cut else "", "…" if cut + _LONGEST < len(source) else ""
    # Tabs and the like keep their width in front of the caret.
    lead = "".join("\t" if letter == "\t" else " " for letter in before + source[cut:start])
    carets = "^" * max(1, min(width, cut + _LONGEST - start))
    bar = click.style("|", "blue", bold=True)
    number = click.style(f"{mark.line:>{_GUTTER - 1}}", "blue", bold=True)
    yield f"{number} {bar} {before}{shown}{behind}"
    yield f"{' ' * _GUTTER}{bar} {lead}{click.style(carets, _COLOURS[finding.severity], bold=True)}"


def _underlined(source: str, start: int, quote: str) -> tuple[int, int]:
    """Where in a line the underline begins, and its length: the quote as far as the line holds it."""
    head = quote.split("\n")[0]
    if head and not source.startswith(head, start) and head in source:
        start = source.index(head)
    shared = _shared(source[start:].rstrip(), head)
    if shared:
        return start, shared
    token = _TOKEN.match(source, start)
    return start, len(token[0].rstrip(":")) if token else 1


def _shared(one: str, other: str) -> int:
    """How many letters two texts share from their beginning."""
    same = zip(one, other, strict=False)
    return next((count for count, (a, b) in enumerate(same) if a != b), min(len(one), len(other)))
