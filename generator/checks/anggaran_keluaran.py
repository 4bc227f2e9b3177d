"""Rules on an RO's money against its output and its text: absorption, volume, amounts that look mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Simpul, progres
from generator.findings import Finding, Severity
from generator.model.anggaran import Keluaran
from generator.rujukan.periksa import ambang

_FACTORS = (10, 100, 1000)
_NEARLY_ALL = 90  # A slip by a factor leaves an amount that would absorb at least this much, in percent.


def low_absorption(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN05: an RO that absorbed little must say why; a level drawn along is named.

    Silent before December, when a year is not yet spent, on a pagu that only keeps a place, and where
    another rule tells the same amount better.
    """
    if hasil.tahun.anggaran.per_tanggal.month < 12:
        return
    bound = Fraction(ambang().serapan_rendah)
    for kegiatan in hasil.anggaran.semua("kegiatan"):
        for ro in kegiatan.semua("ro"):
            share = ro.persen
            if share is None or share >= bound or ro.pagu < ambang().pagu_berarti:
                continue
            if _told(ro) or output_unpaid(ro) or slipped(ro):
                continue
            along = (
                f" (kegiatan {kegiatan.kode}: {language.persen(kegiatan.persen)})"
                if kegiatan.persen is not None and kegiatan.persen < bound and len(kegiatan.semua("ro")) > 1
                else ""
            )
            told = "tetapi narasinya tidak menyebut" if ro.narasi else "tanpa narasi yang menyebut"
            how = f"hanya terserap {language.persen(share)}" if ro.realisasi else "tidak terserap sama sekali"
            yield _warning(
                "ANGGARAN05",
                ro,
                "realisasi",
                f"pagu RO {ro.kode} {how}{along}, {told} sebabnya",
                "tulis sebab rendahnya serapan dalam narasi RO ini, atau periksa angkanya",
            )


def output_without_spending(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN06: an output that was reported although nothing was spent on it, without a reason."""
    for ro in hasil.anggaran.berkeluaran:
        keluaran = ro.keluaran
        if keluaran and output_unpaid(ro) and not _told(ro):
            yield Finding(
                "ANGGARAN06",
                Severity.WARNING,
                keluaran.mark("realisasi"),
                f"RO {ro.kode} melaporkan keluaran {_volume(keluaran, 'realisasi')}, padahal anggarannya "
                "tidak direalisasikan sama sekali",
                "periksa volume dan realisasinya; bila keduanya benar, jelaskan dalam narasi RO ini "
                "mengapa keluarannya tidak memerlukan biaya",
            )


def spending_without_output(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN07: money spent on an output of which nothing was reported, without a reason."""
    for ro in hasil.anggaran.berkeluaran:
        keluaran = ro.keluaran
        if keluaran and ro.realisasi and keluaran.target and not keluaran.realisasi and not _told(ro):
            yield Finding(
                "ANGGARAN07",
                Severity.WARNING,
                keluaran.mark("realisasi"),
                f"RO {ro.kode} merealisasikan {language.rupiah(ro.realisasi)}, padahal keluarannya 0 "
                f"dari target {_volume(keluaran, 'target')}",
                "isi volume yang dihasilkan, atau jelaskan dalam narasi RO ini mengapa belum ada keluaran",
            )


def volume_above_target(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN08: a realised volume (RVRO) above its target (TVRO); the progress counts at most 100%."""
    for ro in hasil.anggaran.berkeluaran:
        keluaran = ro.keluaran
        if keluaran and keluaran.realisasi > keluaran.target:
            yield Finding(
                "ANGGARAN08",
                Severity.WARNING,
                keluaran.mark("realisasi"),
                f"realisasi volume RO {ro.kode} {_volume(keluaran, 'realisasi')} melebihi target "
                f"{_volume(keluaran, 'target')}",
                "cocokkan TVRO dan RVRO dengan SAKTI; bila benar, jelaskan sebabnya dalam narasi RO ini",
            )


def money_ahead_of_volume(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN09: money that was absorbed far faster than the volume came about, without a reason."""
    for ro in hasil.anggaran.berkeluaran:
        keluaran = ro.keluaran
        done = progres(keluaran) if keluaran and keluaran.realisasi else None
        if keluaran is None or done is None or ro.persen is None or _told(ro):
            continue
        if ro.persen - done >= Fraction(ambang().selisih_progres):
            yield Finding(
                "ANGGARAN09",
                Severity.WARNING,
                keluaran.mark("realisasi"),
                f"pagu RO {ro.kode} sudah terserap {language.persen(ro.persen)}, padahal progres "
                "volumenya baru "
                f"{language.persen(done)}",
                "periksa TVRO dan RVRO; bila benar, jelaskan sebabnya dalam narasi RO ini",
            )


def slip_of_a_factor(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN10: a realisasi that would fit its pagu with a zero more or less was probably mistyped."""
    for ro in hasil.anggaran.semua("ro"):
        factor = slipped(ro)
        if factor is None or (factor > 1 and _told(ro)):
            continue
        meant, pagu = int(ro.realisasi * factor), int(ro.pagu / factor)
        yield _warning(
            "ANGGARAN10",
            ro,
            "realisasi",
            f"realisasi RO {ro.kode} {language.rupiah(ro.realisasi)} tampaknya salah jumlah nol dibandingkan "
            f"dengan pagunya, {language.rupiah(ro.pagu)}",
            f"bila maksudnya {language.rupiah(meant)}, tulis {meant}; bila pagunya yang "
            f"salah dan maksudnya {language.rupiah(pagu)}, tulis {pagu}; bila tidak, cocokkan dengan SAKTI",
        )


def slipped(ro: Simpul) -> Fraction | None:
    """The factor (10, 1/10, ...) by which a realisasi would nearly equal its pagu; None where none does.

    A realisasi below the pagu must be the pagu's own digits, for a tenth may be true; one above it is
    wrong already, so that it needs only to come near.
    """
    if not ro.realisasi or not ro.pagu:
        return None
    for factor in _FACTORS:
        if ro.realisasi * factor == ro.pagu:
            return Fraction(factor)
        if ro.pagu * _NEARLY_ALL * factor <= ro.realisasi * 100 <= ro.pagu * 100 * factor:
            return Fraction(1, factor)
    return None


def output_unpaid(ro: Simpul) -> bool:
    """Whether an RO reports an output although nothing of its pagu was spent."""
    return bool(ro.keluaran and ro.keluaran.realisasi and ro.pagu and not ro.realisasi)


def _told(ro: Simpul) -> bool:
    """Whether the officer's text of an RO gives a cause."""
    return ro.narasi is not None and _causes().search(ro.narasi.casefold()) is not None


@lru_cache(maxsize=1)
def _causes() -> re.Pattern[str]:
    words = (r"\s+".join(map(re.escape, entry.split())) for entry in ambang().kata_sebab)
    return re.compile(rf"\b(?:{'|'.join(words)})")


def _volume(keluaran: Keluaran, key: str) -> str:
    return language.nilai(getattr(keluaran, key), keluaran.satuan)


def _warning(code: str, node: Simpul, key: str, message: str, help: str) -> Finding:
    return Finding(code, Severity.WARNING, node.sumber.mark(key), message, help)


RULES = (
    low_absorption,
    output_without_spending,
    spending_without_output,
    volume_above_target,
    money_ahead_of_volume,
    slip_of_a_factor,
)
