"""What the LKj tells besides performance and money: activities, voters, disputes."""

from __future__ import annotations

from generator import language
from generator.compute import Hasil
from generator.compute.pemilih import Pemilih
from generator.model.catatan import Foto, Pelaksanaan, Sengketa
from generator.narrative import Narrator
from generator.narrative.text import Gambar, Markdown
from generator.reports.common import Entry

_NONE = "–"


def catatan(hasil: Hasil, narrator: Narrator) -> Entry:
    """The entries of the year's records; what the data does not hold is an empty list."""
    told = hasil.tahun.realisasi
    return {
        "pelaksanaan": [_pelaksanaan(entry, number) for number, entry in enumerate(hasil.pelaksanaan, 1)],
        "foto": [_foto(entry, foto, hasil) for entry in hasil.pelaksanaan for foto in entry.foto],
        "pemilih": [_pemilih(entry, number) for number, entry in enumerate(hasil.pemilih, 1)],
        "sengketa": [_sengketa(entry, narrator) for entry in told.sengketa],
    }


def _waktu(entry: Pelaksanaan) -> str:
    return language.rentang_tanggal(entry.tanggal, entry.sampai) if entry.tanggal else _NONE


def _pelaksanaan(entry: Pelaksanaan, number: int) -> Entry:
    return {
        "no": str(number),
        "uraian": entry.uraian,
        "waktu": _waktu(entry),
        "tempat": entry.tempat or _NONE,
        "anggaran": entry.anggaran or _NONE,
    }


def _foto(entry: Pelaksanaan, foto: Foto, hasil: Hasil) -> Entry:
    """A photograph; its caption tells time and place where they are known."""
    known = [entry.tempat, _waktu(entry) if entry.tanggal else None]
    where = ", ".join(filter(None, known))
    judul = f"{foto.keterangan} ({where})" if where else foto.keterangan
    return {"gambar": Gambar(hasil.tahun.foto[foto.berkas], alt=judul), "judul": judul}


def _pemilih(entry: Pemilih, number: int) -> Entry:
    daftar = entry.daftar
    return {
        "no": str(number),
        "nama": daftar.nama,
        "tanggal": language.tanggal(daftar.tanggal),
        "tps": _NONE if daftar.tps is None else language.angka(daftar.tps),
        "laki_laki": language.angka(daftar.laki_laki),
        "perempuan": language.angka(daftar.perempuan),
        "jumlah": language.angka(entry.jumlah),
    }


def _sengketa(entry: Sengketa, narrator: Narrator) -> Entry:
    return {
        "nomor": entry.nomor,
        "narasi": Markdown(narrator.write("lkj/perkara", p=entry)),
        "tahapan": [
            {
                "no": str(number),
                "tanggal": language.tanggal(step.tanggal) if step.tanggal else _NONE,
                "uraian": step.uraian,
            }
            for number, step in enumerate(entry.tahapan, 1)
        ],
        "putusan": Markdown(narrator.write("lkj/putusan", p=entry)),
    }
