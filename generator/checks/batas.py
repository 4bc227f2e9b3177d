"""Rules on values that no year of an office can have: of the budget's measures, and of lists of voters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator import language
from generator.compute import Hasil
from generator.findings import Finding, warning

_REVISI: Final = 50  # A DIPA is revised some ten times a year; a year number stands far above.
_HIBAH: Final = 1_000_000
_SEBANDING: Final = 2  # No area has twice as many voters of one sex as of the other.


def measures_of_budget(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN17: an IKPA above 100, revisions of the DIPA beyond number, a grant of a few rupiah."""
    model = hasil.tahun.anggaran
    if model.ikpa is not None and not 1 < model.ikpa <= 100:
        how = "melebihi 100" if model.ikpa > 100 else "tidak lebih dari 1"
        yield warning(
            "ANGGARAN17",
            model.mark("ikpa"),
            f"nilai IKPA {language.angka(model.ikpa)} {how}",
            "tulis nilainya dalam skala 0 sampai 100 dengan titik sebagai tanda desimal, misalnya 95.25",
        )
    if model.revisi_dipa is not None and model.revisi_dipa > _REVISI:
        yield warning(
            "ANGGARAN17",
            model.mark("revisi_dipa"),
            f"DIPA dinyatakan direvisi {language.angka(model.revisi_dipa)} kali",
            "tulis banyaknya revisi, bukan tahunnya",
        )
    for grant in model.hibah:
        if grant.nilai < _HIBAH:
            yield warning(
                "ANGGARAN17",
                grant.mark("nilai"),
                f"hibah dari {grant.pemberi} hanya {language.rupiah(grant.nilai)}",
                "tulis nilainya dalam rupiah penuh, bukan dalam ribuan, jutaan, atau miliaran",
            )


def voters_by_sex(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA20: a list of voters with far more men than women, or the other way round."""
    for entry in hasil.tahun.realisasi.data_pemilih:
        few, many = sorted((entry.laki_laki, entry.perempuan))
        if few * _SEBANDING < many:
            key = "laki_laki" if entry.laki_laki == few else "perempuan"
            yield warning(
                "KINERJA20",
                entry.mark(key),
                f"pemilih laki-laki {language.angka(entry.laki_laki)} dan perempuan "
                f"{language.angka(entry.perempuan)} dalam {entry.nama} tidak sebanding",
                "cocokkan dengan berita acaranya; salah satunya mungkin kurang atau lebih satu angka",
            )


RULES = (measures_of_budget, voters_by_sex)
