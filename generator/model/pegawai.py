"""pegawai.yaml: the units, the people and the counts that are known only as totals."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Id, Jumlah, Kode, Tanggal, TanggalLengkap, Teks


class Keputusan(Bagian):
    """A decree of appointment."""

    id: Id
    nomor: Kode
    tanggal: TanggalLengkap
    penerbit: Teks
    tentang: Teks


class Unit(Bagian):
    """A subbagian; `tugas` names the statutory wording of its task."""

    id: Id
    nama: Teks
    tugas: Id


class Pendahulu(Bagian):
    """Who held a post before, and since when."""

    nama: Teks
    sejak: Tanggal | None = None


class Orang(Bagian):
    """One person of the roster; `sejak`, since when in the post, is compared with the SK, never printed."""

    nama: Teks
    status: Teks
    peran: Id
    unit: Id | None = None
    tugas: Teks | None = None
    pendidikan: Teks | None = None
    golongan: Teks | None = None
    sk: Id | None = None
    sejak: Tanggal | None = None
    menggantikan: Pendahulu | None = None


class Rekap(Bagian):
    """Counts of one status as they were stated, where the roster cannot give them."""

    total: Jumlah | None = None
    peran: dict[str, Jumlah] = Field(default_factory=dict)
    pendidikan: dict[str, Jumlah] = Field(default_factory=dict)
    golongan: dict[str, Jumlah] = Field(default_factory=dict)


class Pegawai(Bagian):
    """The root of pegawai.yaml.

    `daftar_lengkap` is false where the roster names only some people; `jumlah_gabungan` holds counts
    of all people together, where they are not known by status.
    """

    skema: Literal[1]
    sk: tuple[Keputusan, ...] = ()
    unit: tuple[Unit, ...] = Field(min_length=1)
    daftar_lengkap: bool = True
    pegawai: tuple[Orang, ...] = Field(min_length=1)
    jumlah: dict[str, Rekap] = Field(default_factory=dict)
    jumlah_gabungan: Rekap | None = None
