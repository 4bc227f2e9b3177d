"""Rules on the regulations that free texts cite: their title, number, year and standing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.isian import semua
from generator.checks.teks import told
from generator.compute import Hasil
from generator.findings import Finding
from generator.teks import hukum


def citations(hasil: Hasil) -> Iterator[Finding]:
    """HUKUM01, 03 and 04: a regulation cited otherwise than it is called, and bodies misnamed."""
    for isian in semua(hasil.tahun):
        yield from told(isian, "HUKUM01", hukum.salah_kutip(isian.isi))
        yield from told(isian, "HUKUM03", hukum.pasal_definisi(isian.isi))
        yield from told(isian, "HUKUM04", hukum.sebutan_keliru(isian.isi))


def repealed(hasil: Hasil) -> Iterator[Finding]:
    """HUKUM02: a regulation that no longer stood in the reported year."""
    for isian in semua(hasil.tahun):
        yield from told(isian, "HUKUM02", hukum.dicabut(isian.isi, hasil.tahun.profil.tahun))


RULES = (citations, repealed)
