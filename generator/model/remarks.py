"""Comments in the YAML files that silence a finding: "# abaikan KODE: alasan", and where each stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from generator.findings import Mark
from generator.places import Places
from generator.source import Node

# A comment begins the line or follows a blank. What comes first must look like a code, for a comment may
# well begin with this verb.
_REMARK = re.compile(
    r"(?:^|(?<=[ \t]))#[ \t]*[Aa]baikan[ \t]+"
    r"(?P<codes>(?:[A-Za-z]+\d+|[A-Z]{3,})(?:[ \t]*,[ \t]*[A-Za-z]+\d+)*)"
    r"[ \t]*(?::[ \t]*(?P<reason>[^\n]*))?",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Remark:
    """A comment that silences: its place, its codes as typed, its reason, and the lines it stands for."""

    mark: Mark
    codes: tuple[str, ...]
    reason: str
    first: int
    last: int


def remarks(tree: Node) -> tuple[Remark, ...]:
    """The silencing comments of a file, in order.

    One behind a value stands for its line, one on a line of its own for the line below the comments. Where
    a text begins on that line, all of its lines are meant, for no comment can stand inside it.
    """
    scalars = list(_scalars(tree, None))
    if not scalars:
        return ()
    places = scalars[0][0]
    text = places.text
    matches = list(_REMARK.finditer(text))
    if not matches:
        return ()
    spans = sorted((_after_head(text, start), end) for _, _, start, end in scalars)
    starts = [start for start, _ in spans]
    ends = _last_lines(scalars)
    found = []
    for match in matches:
        before = bisect_right(starts, match.start()) - 1
        if before >= 0 and match.start() < spans[before][1]:
            continue  # A text that looks like a comment.
        mark = places.at(match.start())
        first = _target(text.split("\n"), mark)
        codes = tuple(code.strip() for code in match["codes"].split(","))
        reason = (match["reason"] or "").strip()
        found.append(Remark(mark, codes, reason, first, ends.get(first, first)))
    return tuple(found)


def _scalars(node: Node, key: Mark | None) -> Iterator[tuple[Places, int, int, int]]:
    """Each scalar below a node: the file, the line on which it or its key begins, and its span."""
    if node.span:
        places, start, end = node.span
        line = places.at(start).line
        yield places, min(key.line, line) if key else line, start, end
    for step, child in node.children.items():
        yield from _scalars(child, node.keys.get(str(step)))


def _last_lines(scalars: list[tuple[Places, int, int, int]]) -> dict[int, int]:
    """The last line of the texts that begin on a line, for each such line."""
    found: dict[int, int] = {}
    for places, line, start, end in scalars:
        found[line] = max(found.get(line, line), places.at(max(start, end - 1)).line)
    return found


def _after_head(text: str, start: int) -> int:
    """Where a scalar's own text begins: the head of a block, such as "|", may be followed by a comment."""
    return text.find("\n", start) if text[start : start + 1] in ("|", ">") else start


def _target(lines: list[str], mark: Mark) -> int:
    """The line that a comment is about."""
    if lines[mark.line - 1][: mark.column - 1].strip():
        return mark.line
    return next(
        number
        for number in count(mark.line + 1)
        if number > len(lines) or not lines[number - 1].lstrip().startswith("#")
    )
