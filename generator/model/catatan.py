"""What realisasi.yaml tells besides the indikator: activities, voters, disputes, free sections."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Jumlah, Kode, Tanggal, TanggalLengkap, Teks

Tempat = Literal[
    "lkj/pendahuluan",
    "lkj/perencanaan",
    "lkj/capaian",
    "lkj/anggaran",
    "lkj/penutup",
    "laporan-tahunan/pendahuluan",
    "laporan-tahunan/organisasi",
    "laporan-tahunan/capaian",
    "laporan-tahunan/penutup",
]
"""Where a free section may stand: a document, and the part of it that the section closes."""


class Foto(Bagian):
    """A photograph: its file below the satker's folder, and what it shows."""

    berkas: Teks
    keterangan: Teks


class Pelaksanaan(Bagian):
    """An activity: what was done, when (to `sampai`), where, and the budget code that it belongs to."""

    uraian: Teks
    tanggal: Tanggal | None = None
    sampai: TanggalLengkap | None = None
    tempat: Teks | None = None
    anggaran: Kode | None = None
    foto: tuple[Foto, ...] = ()


class DaftarPemilih(Bagian):
    """A list of voters as it was fixed on a day; the total is the sum of men and women."""

    nama: Teks
    tanggal: TanggalLengkap
    dasar: Teks | None = None
    tps: Jumlah | None = None
    laki_laki: Jumlah
    perempuan: Jumlah


class Pihak(Bagian):
    """A party to a dispute, by its role: Pemohon, Termohon, Pihak Terkait."""

    peran: Teks
    nama: Teks


class Tahap(Bagian):
    """A step of a dispute."""

    tanggal: Tanggal | None = None
    uraian: Teks


class Putusan(Bagian):
    """The decision of a dispute and its points."""

    tanggal: Tanggal | None = None
    amar: tuple[Teks, ...] = Field(min_length=1)


class Sengketa(Bagian):
    """A dispute as a case record; without `putusan` it is still open."""

    nomor: Kode
    perihal: Teks
    forum: Teks
    pihak: tuple[Pihak, ...] = Field(min_length=1)
    objek: tuple[Teks, ...] = Field(min_length=1)
    tahapan: tuple[Tahap, ...] = ()
    petitum: tuple[Teks, ...] = ()
    jawaban: tuple[Teks, ...] = ()
    putusan: Putusan | None = None


class BagianBebas(Bagian):
    """A section of the officer's own, in Markdown."""

    tempat: Tempat
    judul: Teks
    isi: Teks
