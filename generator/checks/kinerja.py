"""Rules on performance: a capaian that cannot be computed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.compute import Hasil
from generator.findings import Finding, Severity


def undefined_capaian(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA01: a numeric target of 0 gives no percentage; the table prints a dash."""
    for capaian in hasil.kinerja.indikator:
        target = capaian.indikator.target
        if isinstance(target, Decimal) and target == 0:
            yield Finding(
                "KINERJA01",
                Severity.WARNING,
                capaian.indikator.mark("target"),
                "target 0 tidak dapat menjadi pembagi, sehingga persentase capaian tidak dihitung",
                "periksa targetnya; indikator ini tidak ikut dalam rata-rata capaian",
            )


RULES = (undefined_capaian,)
