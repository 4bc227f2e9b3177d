"""Renews what README shows of `sakip check`, from a real run shortened: `make docs`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator import display
from generator.examine import check
from generator.findings import Finding, Severity
from generator.workspace import REPOSITORY, Workspace

TARGET = REPOSITORY / "README.md"
# Of each satker so many files are shown, with the last of the worst findings of each.
_FILES = 2
_BLOCK = re.compile(r"(?<=\n```text\n\$ sakip check )(?P<satker>\S+)\n.*?(?=```\n)", re.DOTALL)
_WORST_FIRST = list(Severity)


def renewed(readme: str) -> str:
    """README with the output of every command `sakip check SATKER` that it shows as it is now."""
    return _BLOCK.sub(lambda match: f"{match['satker']}\n{shortened(match['satker'])}\n", readme)


def shortened(satker: str) -> str:
    """The output of `sakip check` for a shipped satker, with "..." for what is left out."""
    checked = check(Workspace(REPOSITORY / "data", Path("unused")), [satker])
    files: dict[str, list[Finding]] = {}
    for finding in checked.findings:
        files.setdefault(finding.mark.file, []).append(finding)
    weighty = [group for group in files.values() if _worst(group).severity is not Severity.INFO][:_FILES]
    shown = [line for group in weighty for line in _file(group)]
    left = ["...", ""] if len(weighty) < len(files) else []
    return "\n".join([*shown, *left, display.overview(checked.findings, len(checked.silenced))])


def _worst(group: list[Finding]) -> Finding:
    """The gravest finding, of several the last; a part not filled in yet tells a reader less."""
    return min(reversed(group), key=_weight)


def _weight(finding: Finding) -> tuple[int, bool]:
    return _WORST_FIRST.index(finding.severity), finding.blocks_final


def _file(group: list[Finding]) -> Iterator[str]:
    """The heading of a file, its worst finding and what stands for the others."""
    heading, *blocks = display.as_text(group).split("\n\n")
    yield from (_relative(heading), "", blocks[group.index(_worst(group))], "")
    if len(group) > 1:
        yield from ("  ...", "")


def _relative(heading: str) -> str:
    """A file as it is shown to who works in the repository."""
    return heading.replace(f"{REPOSITORY.as_posix()}/", "")


if __name__ == "__main__":
    TARGET.write_text(renewed(TARGET.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
