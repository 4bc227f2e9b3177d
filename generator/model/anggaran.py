"""anggaran.yaml: program > kegiatan > KRO > RO, amounts in rupiah on the RO only."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Kode, Rupiah, TanggalLengkap, Teks


class Ro(Bagian):
    """A rincian output: the only level that carries amounts, and the officer's text."""

    kode: Kode
    nama: Teks
    pagu: Rupiah
    realisasi: Rupiah
    narasi: Teks | None = None


class Kro(Bagian):
    """A klasifikasi rincian output."""

    kode: Kode
    nama: Teks
    ro: tuple[Ro, ...] = Field(min_length=1)


class Kegiatan(Bagian):
    """A kegiatan."""

    kode: Kode
    nama: Teks
    kro: tuple[Kro, ...] = Field(min_length=1)


class Program(Bagian):
    """A program."""

    kode: Kode
    nama: Teks
    kegiatan: tuple[Kegiatan, ...] = Field(min_length=1)


class Hibah(Bagian):
    """A grant received outside the DIPA's pagu."""

    pemberi: Teks
    nilai: Rupiah
    peruntukan: Teks
    keterangan: Teks | None = None


class Kontrol(Bagian):
    """A total stated elsewhere: compared with the sum, never printed."""

    pagu: Rupiah | None = None
    realisasi: Rupiah | None = None


class Anggaran(Bagian):
    """The root of anggaran.yaml; `kontrol` is keyed by "total" or a code such as "CQ.6709"."""

    skema: Literal[1]
    bagian_anggaran: Kode
    unit_eselon_i: Kode
    per_tanggal: TanggalLengkap
    program: tuple[Program, ...] = Field(min_length=1)
    hibah: tuple[Hibah, ...] = ()
    kontrol: dict[str, Kontrol] = Field(default_factory=dict)
