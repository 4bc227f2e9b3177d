"""How many findings there are, of which codes, and what to do next: the closing words of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from generator.findings import Finding, Severity, count_by_severity
from generator.rujukan.aturan import keluarga

if TYPE_CHECKING:
    from generator.run import Outcome

# The families of findings on the form of the files, whose errors leave nothing to examine.
_FORM = ("BACA", "BENTUK", "RUJUK", "SESUAI")

WORDS = {Severity.ERROR: "galat", Severity.WARNING: "peringatan", Severity.INFO: "catatan"}


def counts(findings: Iterable[Finding], *, every: bool = True) -> str:
    """ "0 galat, 3 peringatan, 1 catatan"; unless `every`, only of what there is."""
    return ", ".join(
        f"{number} {WORDS[severity]}"
        for severity, number in count_by_severity(findings).items()
        if number or every
    )


def overview(findings: Sequence[Finding], silenced: int = 0) -> str:
    """How many findings there are, of which families and codes, and how to learn what a code means."""
    return "\n".join([_total(findings, silenced), *_by_family(findings), *_explained(findings)])


def _total(findings: Sequence[Finding], silenced: int) -> str:
    return f"Temuan: {counts(findings)}{f'; {silenced} diabaikan' if silenced else ''}."


def _by_family(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each family, in the order of listing: its subject and its codes."""
    numbers = Counter(finding.code for finding in findings)
    families: dict[str, list[str]] = {}
    for code in sorted(numbers):
        shown = f"{code} ({numbers[code]})" if numbers[code] > 1 else code
        families.setdefault(code.rstrip("0123456789"), []).append(shown)
    order = list(keluarga()) if families else []
    for name in sorted(families, key=lambda name: order.index(name) if name in order else len(order)):
        yield f"  {keluarga().get(name, name)}: {', '.join(families[name])}"


def _explained(findings: Sequence[Finding]) -> Iterator[str]:
    """How to learn what a code means, shown on the worst finding's."""
    if findings:
        code = min(findings, key=lambda finding: list(Severity).index(finding.severity)).code
        yield f"Arti sebuah kode: sakip explain {code} (atau make explain KODE={code})"


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
    lines.append(_total(findings, sum(outcome.silenced for outcome in outcomes)))
    if findings:
        names = [outcome.satker for outcome in outcomes if outcome.findings and outcome.satker]
        lines += [*_commands(names, data), *_explained(findings)]
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
