"""The classes of a scale of performance, and which of them a value is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.audit.naskah import Teks

TAK_HINGGA = 10**6


@dataclass(frozen=True)
class Kelas:
    """A class of a printed scale, in percent: from `bawah` (from above it where `tegas`) up to `atas`."""

    tercetak: str
    bawah: int
    atas: int
    teks: Teks
    tegas: bool = False
    kalimat: bool = False  # Told in words, not in a table.

    @property
    def nama(self) -> str:
        """Its name as a key."""
        return self.tercetak.lower()


def fitting(scale: Sequence[Kelas], value: Fraction) -> list[Kelas]:
    """The classes that a value may be of: both where two name one limit, either where it lies between two
    that are given in whole numbers."""
    starts, ends = {kelas.bawah for kelas in scale}, {kelas.atas for kelas in scale}
    return [
        kelas
        for kelas in scale
        if (value > kelas.bawah if kelas.tegas else value >= kelas.bawah)
        or (kelas.bawah - 1 in ends and kelas.bawah - 1 < value < kelas.bawah)
        if value <= kelas.atas or (kelas.atas not in starts and value < kelas.atas + 1)
    ]
