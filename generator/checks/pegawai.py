"""Rules on staff: stated counts against each other and against the roster."""

from __future__ import annotations

from collections.abc import Iterator

from generator import language
from generator.compute import Hasil
from generator.compute.pegawai import roster_counts
from generator.findings import Finding, Mark, Severity

_REMEDY = "cocokkan dengan data kepegawaian, lalu perbaiki daftar pegawai atau bagian jumlah"


def breakdown_against_total(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI01: a breakdown (peran, pendidikan, golongan) must add up to the people of its status."""
    for status in hasil.staf.status:
        rekap = hasil.tahun.pegawai.jumlah.get(status.status)
        for key in ("peran", "pendidikan", "golongan"):
            counted = getattr(status, key).jumlah
            if rekap and getattr(rekap, key) and counted != status.jumlah:
                yield _warning(
                    "PEGAWAI01",
                    rekap.mark(key),
                    f"{status.status} menurut {key} berjumlah {language.angka(counted)} orang, "
                    f"sedangkan seluruhnya {language.angka(status.jumlah)} orang",
                )


def roster_against_total(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI02: a stated total must equal the names of the roster, where it names anyone of a status."""
    roster = hasil.tahun.pegawai.pegawai
    for status, rekap in hasil.tahun.pegawai.jumlah.items():
        named = roster_counts(roster, status, "nama").total()
        if rekap.total is not None and named and rekap.total != named:
            yield _warning(
                "PEGAWAI02",
                rekap.mark("total"),
                f"{status} dinyatakan {language.angka(rekap.total)} orang, sedangkan daftar pegawai "
                f"memuat {language.angka(named)} nama",
            )


def _warning(code: str, mark: Mark, message: str) -> Finding:
    return Finding(code, Severity.WARNING, mark, message, _REMEDY)


RULES = (breakdown_against_total, roster_against_total)
