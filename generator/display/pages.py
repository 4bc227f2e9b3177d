"""The page of a rule, and the list of all rules, as `sakip explain` shows them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from generator.display.closing import WORDS
from generator.findings import Severity
from generator.rujukan.aturan import Aturan, aturan, keluarga

_WIDTH = 88


def page(rule: Aturan) -> str:
    """A rule's page: what it finds, why, a wrong and a right example, and the remedy."""
    return "\n\n".join(
        [
            f"{rule.kode} ({level(rule)}): {rule.judul}",
            textwrap.fill(rule.alasan, _WIDTH),
            f"Salah:\n\n{_indented(rule.salah)}",
            f"Benar:\n\n{_indented(rule.benar)}",
            textwrap.fill(f"Saran: {rule.saran}", _WIDTH),
        ]
    )


def level(rule: Aturan) -> str:
    """The severity of a rule in words."""
    return WORDS[Severity(rule.tingkat)]


def families() -> dict[str, list[Aturan]]:
    """The rules of each family that has any, in the order of listing."""
    found: dict[str, list[Aturan]] = {}
    for rule in aturan().values():
        found.setdefault(rule.keluarga, []).append(rule)
    return found


def listing(family: str = "") -> str:
    """The rules of one family, or of all where none is named, each in one line."""
    return "\n\n".join(
        "\n".join(_family(name, rules)) for name, rules in families().items() if family in ("", name)
    )


def _family(name: str, rules: list[Aturan]) -> Iterator[str]:
    yield f"{name}: {keluarga().get(name, name)}"
    wide = max(len(rule.kode) for rule in rules)
    for rule in rules:
        yield f"  {rule.kode:<{wide}}  {level(rule):<10}  {rule.judul}"


def _indented(text: str) -> str:
    return textwrap.indent(text.rstrip(), "    ")
