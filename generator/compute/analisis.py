"""The seven analyses of an indikator (PermenPANRB 53/2014, Lampiran II, BAB III.A).

Target against realisasi of the year stands in `capaian`; the other six are here. What the data does
not hold is None or empty, and is never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from generator.compute.anggaran import AnggaranTahun, Pos, Simpul, total
from generator.compute.capaian import Status, measure
from generator.compute.efisiensi import Efisiensi, efisiensi
from generator.model.pk import Indikator
from generator.model.realisasi import RealisasiIndikator, Riwayat, TargetRenstra
from generator.model.tahun import Tahun
from generator.rujukan import rujukan

Arah = Literal["naik", "turun", "tetap"]


@dataclass(frozen=True)
class Pembanding:
    """A value to compare with, in the unit of the indikator; `persen` is realisasi against it."""

    nilai: Decimal | str
    persen: Fraction | None
    status: Status


@dataclass(frozen=True)
class TahunLalu:
    """An earlier year: its target and realisasi, and the capaian that follows, in percent."""

    tahun: int
    target: Decimal | str
    realisasi: Decimal | str
    persen: Fraction | None


@dataclass(frozen=True)
class Analisis:
    """What the six further analyses of an indikator rest on; `riwayat` runs from the latest year."""

    riwayat: tuple[TahunLalu, ...]
    arah: Arah | None
    renstra_tahun_ini: Pembanding | None
    renstra_akhir: Pembanding | None
    standar: Pembanding | None
    sumber_standar: str
    penyebab: str | None
    upaya: str | None
    efisiensi: Efisiensi | None
    kegiatan: tuple[Simpul, ...]
    anggaran: Pos

    @property
    def belum_ada(self) -> tuple[str, ...]:
        """The analyses that the data does not hold, in their order, as a sentence names them."""
        known = {
            "perbandingan dengan tahun sebelumnya": self.riwayat,
            "perbandingan dengan target Renstra": self.renstra_tahun_ini or self.renstra_akhir,
            "perbandingan dengan standar nasional": self.standar,
            "penyebab keberhasilan atau kegagalan": self.penyebab or self.upaya,
            "efisiensi penggunaan sumber daya": self.efisiensi,
            "program dan kegiatan yang mendukung": self.kegiatan,
        }
        return tuple(name for name, value in known.items() if not value)


def analisis(
    indikator: Indikator, tahun: Tahun, anggaran: AnggaranTahun, sebelumnya: Mapping[int, Tahun]
) -> Analisis:
    """The analyses of an indikator; `sebelumnya` holds the satker's own earlier years, by year."""
    entry = tahun.realisasi.indikator.get(indikator.id) or RealisasiIndikator()
    past = _riwayat(indikator, entry, sebelumnya)
    nodes = anggaran.simpul
    kegiatan = tuple(nodes[kode] for kode in dict.fromkeys(entry.kegiatan))
    # A code may lie below another one; its RO still count once.
    ro = tuple({node.kode: node for simpul in kegiatan for node in simpul.semua("ro")}.values())
    renstra = entry.renstra or TargetRenstra()
    standar = entry.standar_nasional
    return Analisis(
        riwayat=past,
        arah=_arah(indikator, entry.realisasi, past),
        renstra_tahun_ini=_pembanding(indikator, entry, renstra.tahun_ini),
        renstra_akhir=_pembanding(indikator, entry, renstra.akhir),
        standar=_pembanding(indikator, entry, standar.nilai if standar else None),
        sumber_standar=f"{standar.sumber}{f' ({standar.tahun})' if standar.tahun else ''}" if standar else "",
        penyebab=entry.penyebab,
        upaya=entry.upaya,
        efisiensi=efisiensi(tahun.profil.tahun, ro, tahun.anggaran.rumus_efisiensi),
        kegiatan=kegiatan,
        anggaran=total(ro),
    )


def from_folder(indikator: Indikator, earlier: Tahun) -> Riwayat | None:
    """What an earlier year's own folder says of an indikator, matched by its id.

    None where it says nothing, or measured in another unit or by other grades than now.
    """
    then = next((item for item in earlier.pk.indikator() if item.id == indikator.id), None)
    entry = earlier.realisasi.indikator.get(indikator.id)
    if then is None or entry is None or entry.realisasi is None:
        return None
    if _unit(then) != _unit(indikator):
        return None
    return Riwayat(target=then.target, realisasi=entry.realisasi)


def _unit(indikator: Indikator) -> tuple[str, str | None]:
    return indikator.satuan, indikator.peringkat if indikator.rumus == "peringkat" else None


def _riwayat(
    indikator: Indikator, entry: RealisasiIndikator, sebelumnya: Mapping[int, Tahun]
) -> tuple[TahunLalu, ...]:
    known = {int(year): riwayat for year, riwayat in entry.riwayat.items()}
    for year, earlier in sebelumnya.items():
        own = from_folder(indikator, earlier)
        if own is not None:
            known[year] = own
    return tuple(
        TahunLalu(year, past.target, past.realisasi, measure(indikator, past.target, past.realisasi)[0])
        for year, past in sorted(known.items(), reverse=True)
    )


def _arah(indikator: Indikator, now: Decimal | str | None, past: tuple[TahunLalu, ...]) -> Arah | None:
    """Whether realisasi rose or fell against the latest earlier year; a grade by its rank."""
    if now is None or not past:
        return None
    then = past[0].realisasi
    if isinstance(now, Decimal) and isinstance(then, Decimal):
        change = now - then
    else:
        best_first = rujukan().peringkat[indikator.peringkat or ""].urutan
        change = Decimal(best_first.index(str(then)) - best_first.index(str(now)))
    if change == 0:
        return "tetap"
    return "naik" if change > 0 else "turun"


def _pembanding(
    indikator: Indikator, entry: RealisasiIndikator, nilai: Decimal | str | None
) -> Pembanding | None:
    if nilai is None or entry.realisasi is None:
        return None
    return Pembanding(nilai, *measure(indikator, nilai, entry.realisasi))
