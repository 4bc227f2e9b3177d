"""The secretariat as a tree of posts: who leads, who stands in each unit, and who outside the units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.compute.pegawai import Staf, StafUnit
from generator.model.pegawai import Orang
from generator.rujukan import rujukan

_MEMBER = "Komisioner"
"""The status of the members of the KPU, who are no part of the secretariat."""


@dataclass(frozen=True)
class Kelompok:
    """People who have the same role and the same status."""

    peran: str
    status: str
    orang: tuple[Orang, ...]


@dataclass(frozen=True)
class Jabatan:
    """A post with its holder, None where nobody is named, the people below it, and the posts below it."""

    nama: str
    pejabat: Orang | None
    staf: tuple[Kelompok, ...] = ()
    bawahan: tuple[Jabatan, ...] = ()

    @property
    def jumlah_staf(self) -> int:
        """How many people stand below the holder, other posts aside."""
        return sum(len(kelompok.orang) for kelompok in self.staf)


@dataclass(frozen=True)
class Struktur:
    """The Sekretaris with the units below, the jabatan fungsional, and those who belong to no unit."""

    pimpinan: Jabatan
    fungsional: tuple[Kelompok, ...]
    lain: tuple[Kelompok, ...]


def struktur(staf: Staf, roster: Iterable[Orang]) -> Struktur:
    """The tree of posts of a secretariat, from its roster; nobody is in it who is not named there."""
    top = staf.sekretaris
    units = tuple(_unit(unit, top) for unit in staf.unit)
    outside = [
        orang for orang in roster if orang.unit is None and orang is not top and orang not in staf.fungsional
    ]
    return Struktur(
        pimpinan=Jabatan(rujukan().peran["sekretaris"].nama, top, bawahan=units),
        fungsional=_groups(staf.fungsional),
        lain=_groups(outside),
    )


def _unit(unit: StafUnit, top: Orang | None) -> Jabatan:
    return Jabatan(unit.unit.nama, unit.kepala, _groups(o for o in unit.anggota if o is not top))


def _groups(people: Iterable[Orang]) -> tuple[Kelompok, ...]:
    """People by status and role, both in the order of rujukan, then in that of the roster."""
    listed = [orang for orang in people if orang.status != _MEMBER]
    found = (
        Kelompok(peran.nama, status, tuple(o for o in listed if (o.status, o.peran) == (status, key)))
        for status in rujukan().status
        for key, peran in rujukan().peran.items()
    )
    return tuple(group for group in found if group.orang)
