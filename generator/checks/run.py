"""All rules, run over one year."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks import anggaran, kelengkapan, kinerja, pegawai, waktu
from generator.compute import Hasil
from generator.findings import Finding

Rule = Callable[[Hasil], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    *anggaran.RULES,
    *kinerja.RULES,
    *pegawai.RULES,
    *waktu.RULES,
    *kelengkapan.RULES,
)


def check(hasil: Hasil) -> list[Finding]:
    """What all rules find in a year."""
    return [finding for rule in RULES for finding in rule(hasil)]
