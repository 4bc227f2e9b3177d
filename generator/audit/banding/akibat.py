"""What the audit finds only because a hand changed something, of which the comparison tells already.

Whoever changed a name in a sentence is told so; that a table now says another value of the new name is no
second mistake, and its remedy would be wrong. A finding that the unchanged document gives too is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.findings import Finding, Severity
from generator.rujukan.aturan import aturan

_ADDED, _DELETED, _REWORDED = "BANDING02", "BANDING03", "BANDING04"
# The numbers of headings and lists are no part of their texts, so the comparison tells nothing of them.
_UNTOLD = {"NOMOR01", "NOMOR02"}
_WORST_FIRST = list(Severity)

Kenal = tuple[str, str, str]


def is_suntingan(finding: Finding) -> bool:
    """Whether a finding of the comparison is about something that was changed in the document."""
    return finding.code.startswith("BANDING") and finding.code not in {"BANDING05", "BANDING06"}


def tanpa_akibat(
    suntingan: Sequence[Finding], temuan: Sequence[Finding], asli: Mapping[str, Sequence[Finding]]
) -> list[Finding]:
    """The findings of the comparison, and those of the audit that do not follow from a change.

    `temuan` are what the audit says of the files as they are; `asli`, by those files, what it says of the
    same documents as the data gives them. What is wrong inside an added text, or certainly wrong with a
    table whose row was deleted, is told with that change.
    """
    given = {file: Counter(map(_kenal, found)) for file, found in asli.items()}
    # Of two that are known by the same, the one that is the same in all is the one that is kept.
    unchanged = {file: {_alike(one) for one in found} for file, found in asli.items()}
    dropped: list[Finding] = []
    kept: list[Finding] = []
    for finding in sorted(temuan, key=lambda one: _alike(one) not in unchanged.get(one.mark.file, ())):
        left = given.get(finding.mark.file, Counter())
        left[_kenal(finding)] -= 1
        is_kept = left[_kenal(finding)] >= 0 or finding.code in _UNTOLD
        (kept if is_kept else dropped).append(finding)
    dropped.sort(key=lambda one: _WORST_FIRST.index(one.severity))
    return [*(_told_with(change, dropped) for change in suntingan), *kept]


def _kenal(finding: Finding) -> Kenal:
    """What one knows a finding by in both documents: places shift where something was added."""
    return finding.code, finding.quote, finding.expected


def _alike(finding: Finding) -> tuple[str, ...]:
    return (*_kenal(finding), finding.place, finding.message)


def _told_with(change: Finding, dropped: Sequence[Finding]) -> Finding:
    """A change with the worst that the audit says of the words that came with it."""
    inside = next((one for one in dropped if _is_inside(one, change)), None)
    if inside:
        worst = min(change.severity, inside.severity, key=_WORST_FIRST.index)
        message = f"{change.message}; di dalamnya: {inside.message} ({inside.code})"
        return replace(change, severity=worst, message=message)
    wrong = next((one for one in dropped if _is_broken_by(one, change)), None)
    if wrong:
        told = f"{change.message}; akibatnya {_lower_first(aturan()[wrong.code].judul)} ({wrong.code})"
        return replace(change, severity=Severity.ERROR, message=told)
    return change


def _is_inside(finding: Finding, change: Finding) -> bool:
    """Whether a finding is about words that were added or written anew, which nothing else judges."""
    one, two = finding.mark, change.mark
    if one.file != two.file or not finding.quote:
        return False
    if change.code == _ADDED:
        pieces = change.quote.count("\n") + change.quote.count(" | ") + 1
        return two.line <= one.line < two.line + pieces and _is_part(finding.quote, change.quote)
    if change.code != _REWORDED or change.severity is not Severity.INFO or one.line != two.line:
        return False
    return one.column < two.column + len(change.quote) and two.column < one.column + len(finding.quote)


def _is_part(quote: str, text: str) -> bool:
    return quote in text or text in quote


def _is_broken_by(finding: Finding, change: Finding) -> bool:
    """Whether an error stands in the very table that rows were added to or deleted from."""
    return (
        change.code in {_ADDED, _DELETED}
        and finding.severity is Severity.ERROR
        and finding.mark.file == change.mark.file
        and finding.place.startswith(f"{change.place.partition(', baris ')[0]}, baris ")
    )


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
