"""What no finished file may have, for Word would repair or refuse it; validators miss most of it.

`faults` stop a document from being written. `lapses` stand in the way of readers only, such as those who
have a page read to them: ours must have none, an office's own template is told of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.word.lint import access, marks, order, package, structure
from generator.word.lint.whole import Whole
from generator.word.package import Parts

Rule = Callable[[Whole], Iterator[str]]

RULES: tuple[Rule, ...] = (
    package.names,
    package.types,
    package.relations,
    package.orphans,
    structure.paragraphs,
    structure.tables,
    structure.cells,
    structure.merges,
    structure.controls,
    structure.sections,
    marks.bookmarks,
    marks.fields,
    marks.tags,
    marks.comments,
    marks.numbers,
    marks.styles,
    marks.drawings,
    marks.extents,
    marks.words,
    order.children,
)
"""Each rule tells what breaks it, as sentences that name the part and the element (Indonesian)."""
READING: tuple[Rule, ...] = (access.words, access.heads, access.language, access.levels, access.title)


def faults(parts: Parts) -> list[str]:
    """What is wrong with a package, as sentences for a finding (Indonesian); empty for a sound one."""
    return _broken(parts, RULES)


def lapses(parts: Parts) -> list[str]:
    """What makes a sound package hard to read by ear or by outline, as sentences for a developer."""
    return _broken(parts, READING)


def _broken(parts: Parts, rules: tuple[Rule, ...]) -> list[str]:
    malformed = list(package.malformed(parts))
    if malformed:  # Nothing more can be said of what cannot be read.
        return malformed
    whole = Whole(parts)
    return [fault for rule in rules for fault in rule(whole)]
