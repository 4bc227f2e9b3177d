"""Staff counts: from the roster where it knows, from stated counts where only those exist."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.pegawai import Orang, Pegawai, Rekap, Unit
from generator.rujukan import rujukan


@dataclass(frozen=True)
class Rincian:
    """Counts by kind in the order of rujukan: (name, number of people); kinds with none left out."""

    baris: tuple[tuple[str, int], ...]

    @property
    def jumlah(self) -> int:
        """The sum of the counts."""
        return sum(number for _, number in self.baris)


@dataclass(frozen=True)
class StafStatus:
    """The staff of one status; a breakdown is empty where nothing is known of it."""

    status: str
    nama: str
    jumlah: int
    peran: Rincian
    pendidikan: Rincian
    golongan: Rincian


@dataclass(frozen=True)
class StafUnit:
    """A unit with its head and its other people in the order of the roster."""

    unit: Unit
    kepala: Orang | None
    anggota: tuple[Orang, ...]

    def berstatus(self, *status: str) -> tuple[Orang, ...]:
        """The people of the unit, head aside, with one of the given statuses."""
        return tuple(orang for orang in self.anggota if orang.status in status)

    @property
    def jumlah(self) -> int:
        """How many people of the roster the unit has, head included."""
        return len(self.anggota) + (self.kepala is not None)


@dataclass(frozen=True)
class Gabungan:
    """Counts of all people together, where they are known only so; empty where they are not stated."""

    pendidikan: Rincian
    golongan: Rincian


@dataclass(frozen=True)
class Staf:
    """All staff: by status, by unit, and those who stand outside the units."""

    status: tuple[StafStatus, ...]
    unit: tuple[StafUnit, ...]
    sekretaris: Orang | None
    fungsional: tuple[Orang, ...]
    gabungan: Gabungan

    @property
    def jumlah(self) -> int:
        """All people."""
        return sum(status.jumlah for status in self.status)

    @property
    def kepala(self) -> tuple[Orang, ...]:
        """The heads of the units."""
        return tuple(unit.kepala for unit in self.unit if unit.kepala)


def staf(pegawai: Pegawai) -> Staf:
    """The staff of a satker's year."""
    roster = pegawai.pegawai
    by_status = Counter(orang.status for orang in roster)
    present = [s for s in rujukan().status if by_status[s] or s in pegawai.jumlah]
    return Staf(
        status=tuple(_status(s, pegawai) for s in present),
        unit=tuple(_unit(unit, roster) for unit in pegawai.unit),
        sekretaris=next((orang for orang in roster if orang.peran == "sekretaris"), None),
        fungsional=tuple(o for o in roster if o.peran == "fungsional" and o.unit is None),
        gabungan=_gabungan(pegawai.jumlah_gabungan or Rekap()),
    )


def roster_counts(roster: Iterable[Orang], status: str, key: str) -> Counter[str]:
    """How many people of a status the roster has by `key` (peran, pendidikan or golongan)."""
    people = [orang for orang in roster if orang.status == status]
    return Counter(value for orang in people if (value := getattr(orang, key)))


def _gabungan(rekap: Rekap) -> Gabungan:
    return Gabungan(
        _rincian(rekap.pendidikan, rujukan().pendidikan), _rincian(rekap.golongan, rujukan().golongan)
    )


def _status(status: str, pegawai: Pegawai) -> StafStatus:
    rekap = pegawai.jumlah.get(status, Rekap())
    # A roster that names only some people counts nobody whose number is stated.
    named_all = pegawai.daftar_lengkap or rekap.total is None
    roster = pegawai.pegawai if named_all else ()
    counted = sum(orang.status == status for orang in roster)
    stated_roles = sum(rekap.peran.values()) if rekap.peran else None
    jumlah = next((n for n in (rekap.total, stated_roles) if n is not None), counted)
    names = {key: peran.nama for key, peran in rujukan().peran.items()}
    return StafStatus(
        status=status,
        nama=rujukan().status[status],
        jumlah=jumlah,
        peran=_rincian(rekap.peran or roster_counts(roster, status, "peran"), names),
        pendidikan=_known(
            rekap.pendidikan, roster_counts(roster, status, "pendidikan"), jumlah, rujukan().pendidikan
        ),
        golongan=_known(
            rekap.golongan, roster_counts(roster, status, "golongan"), jumlah, rujukan().golongan
        ),
    )


def _known(stated: dict[str, int], counted: Counter[str], jumlah: int, names: dict[str, str]) -> Rincian:
    """The stated counts, or the roster's where they cover all `jumlah` people; else nothing."""
    return _rincian(stated or (counted if counted.total() == jumlah else {}), names)


def _rincian(counts: dict[str, int], names: dict[str, str]) -> Rincian:
    return Rincian(tuple((name, counts[key]) for key, name in names.items() if counts.get(key)))


def _unit(unit: Unit, roster: tuple[Orang, ...]) -> StafUnit:
    people = [orang for orang in roster if orang.unit == unit.id]
    kepala = next((orang for orang in people if orang.peran == "kepala-subbagian"), None)
    return StafUnit(unit, kepala, tuple(orang for orang in people if orang is not kepala))
