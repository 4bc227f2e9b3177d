"""anggaran.yaml: program > kegiatan > KRO > RO, amounts in rupiah on the RO only."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Angka, Id, Jumlah, Kode, Rupiah, TanggalLengkap, Teks


class Keluaran(Bagian):
    """The output of an RO: its unit, target volume (TVRO) and realised volume (RVRO)."""

    satuan: Teks
    target: Angka
    realisasi: Angka


class Ro(Bagian):
    """A rincian output: the only level that carries amounts, its output, and the officer's text."""

    kode: Kode
    nama: Teks
    pagu: Rupiah
    realisasi: Rupiah
    keluaran: Keluaran | None = None
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


class JenisBelanja(Bagian):
    """Money by kind of spending: 51 pegawai, 52 barang, 53 modal, 57 bantuan sosial."""

    kode: Kode
    pagu: Rupiah
    realisasi: Rupiah


class Kontrol(Bagian):
    """A total stated elsewhere: compared with the sum, never printed.

    `alasan` says why a known difference stands; the finding is then a warning.
    """

    pagu: Rupiah | None = None
    realisasi: Rupiah | None = None
    alasan: Teks | None = None


class Anggaran(Bagian):
    """The root of anggaran.yaml; `kontrol` is keyed by "total" or a code such as "CQ.6709".

    `rumus_efisiensi` chooses a formula outside the budget years that it governs.
    """

    skema: Literal[1]
    bagian_anggaran: Kode
    unit_eselon_i: Kode
    per_tanggal: TanggalLengkap
    program: tuple[Program, ...] = Field(min_length=1)
    jenis_belanja: tuple[JenisBelanja, ...] = ()
    alasan_jenis_belanja: Teks | None = None
    revisi_dipa: Jumlah | None = None
    ikpa: Angka | None = None
    rumus_efisiensi: Id | None = None
    hibah: tuple[Hibah, ...] = ()
    kontrol: dict[str, Kontrol] = Field(default_factory=dict)
