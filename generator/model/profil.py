"""profil.yaml: who the satker is, what it strives for and who signs."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.base import Bagian
from generator.model.types import Bulat, Id, Kode, Tanggal, TanggalLengkap, Teks


class Satker(Bagian):
    """The office: its code, its names and where it is."""

    kode: Kode | None = None
    nama: Teks
    nama_pendek: Teks
    tingkat: Literal["kabupaten", "kota"]
    wilayah: Teks
    provinsi: Teks
    alamat: Teks | None = None
    laman: Teks | None = None
    surel: Teks | None = None
    media_sosial: tuple[Teks, ...] = ()


class Dipa(Bagian):
    """The budget document of the year."""

    nomor: Kode
    tanggal: TanggalLengkap | None = None


class Renstra(Bagian):
    """The strategic plan: first and last year, and the regulation that sets it."""

    mulai: Bulat
    selesai: Bulat
    dasar: Id


class Surat(Bagian):
    """A letter that a document rests on."""

    jenis: Teks
    nomor: Kode
    tanggal: TanggalLengkap
    perihal: Teks


class Dokumen(Bagian):
    """Who signs a document, where and when; `tahun` where it is not the reported year."""

    tempat: Teks
    tanggal: Tanggal | None = None
    jabatan: Teks
    nama: Teks | None = None
    nip: Kode | None = None
    tahun: Bulat | None = None
    dasar: Surat | None = None


class DaftarDokumen(Bagian):
    """The three documents."""

    lkj: Dokumen
    laporan_tahunan: Dokumen = Field(alias="laporan-tahunan")
    iku: Dokumen

    def semua(self) -> tuple[Dokumen, ...]:
        """The three, in the order of profil.yaml."""
        return self.lkj, self.laporan_tahunan, self.iku


class Tampilan(Bagian):
    """How the documents look: the paper, and pictures below the satker's folder."""

    kertas: Literal["A4", "F4"] = "A4"
    logo: Teks | None = None
    gambar_sampul: Teks | None = None
    gambar_belakang: Teks | None = None


class Profil(Bagian):
    """The root of profil.yaml."""

    skema: Literal[1]
    tahun: Bulat
    satker: Satker
    dipa: Dipa | None = None
    renstra: Renstra
    visi: Teks
    misi: tuple[Teks, ...] = Field(min_length=1)
    tujuan: tuple[Teks, ...] = Field(min_length=1)
    dasar_hukum: tuple[Id, ...] = Field(min_length=1)
    dokumen: DaftarDokumen
    tampilan: Tampilan = Tampilan()
