"""The values that the LKj's template prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator import language
from generator.compute import Hasil
from generator.compute.capaian import CapaianIndikator, CapaianSasaran
from generator.compute.pegawai import Rincian, StafStatus
from generator.narrative import Narrator
from generator.narrative.phrases import belum_diisi
from generator.narrative.text import Markdown
from generator.reports import common
from generator.rujukan import rujukan
from generator.rujukan.load import Kelas, Skala

_TEXTS = (
    "kata_pengantar", "ikhtisar", "latar_belakang", "kedudukan", "tanggung_jawab", "struktur",
    "pergantian", "sdm", "sdm_pendidikan", "permasalahan", "rpjmn", "renstra", "visi", "misi",
    "tujuan", "sasaran", "program", "iku", "perjanjian", "perjanjian_anggaran", "cara_pengukuran", "skala",
    "ringkasan_capaian", "analisis", "realisasi_anggaran", "realisasi_kegiatan",
    "realisasi_ro", "hibah", "kesimpulan", "rekomendasi",
)  # fmt: skip

_RUMUS = {
    "maksimum": "Capaian = (realisasi ÷ target) × 100%",
    "minimum": "Capaian = ((2 × target − realisasi) ÷ target) × 100%",
}


def context(hasil: Hasil, narrator: Narrator, outline: list[tuple[str, list[str]]]) -> dict[str, Any]:
    """The context of the LKj; `outline` is that of the template, for the sistematika."""
    profil = hasil.tahun.profil
    anggaran = hasil.anggaran
    texts = {name: Markdown(narrator.write(f"lkj/{name}")) for name in _TEXTS}
    texts["sistematika"] = Markdown(narrator.write("lkj/sistematika", outline=outline))
    unit = common.unit_pelapor(profil.satker)
    return {
        "narasi": texts,
        "tahun": str(profil.tahun),
        "unit_pelapor": unit,
        "kaki": f"Laporan Kinerja {unit} Tahun {profil.tahun}",
        "sampul": common.sampul("Laporan Kinerja", profil.tahun, profil.satker, "Sekretariat"),
        "tanda_tangan": common.tanda_tangan(profil.dokumen.lkj, profil.satker),
        **{
            key: common.ketentuan(rujukan().ketentuan[f"sekretariat-{key}"])
            for key in ("tugas", "wewenang", "kewajiban")
        },
        "susunan": _susunan(hasil),
        "pegawai_jabatan": _rincian(hasil, lambda status: status.peran),
        "pegawai_pendidikan": _rincian(hasil, lambda status: status.pendidikan),
        "sasaran": [_sasaran(capaian, narrator) for capaian in hasil.kinerja.sasaran],
        "indikator": common.semua_indikator(hasil),
        "rumus_capaian": _rumus(hasil),
        "skala": _skala(hasil.kinerja.skala),
        "rerata": _rerata(hasil),
        "program": [
            {**common.simpul(program, anggaran.awalan), "no": str(number)}
            for number, program in enumerate(anggaran.program, 1)
        ],
        "total": common.pos(anggaran),
        "baris_kegiatan": common.dua_tingkat(anggaran.program, "kegiatan", anggaran.awalan),
        "baris_ro": common.dua_tingkat(anggaran.semua("kegiatan"), "ro", anggaran.awalan),
    }


def _susunan(hasil: Hasil) -> list[common.Entry]:
    wilayah = hasil.tahun.profil.satker.nama_pendek
    rows = [
        {
            "unit": unit.unit.nama,
            "pimpinan": unit.kepala.nama if unit.kepala else belum_diisi(f"kepala {unit.unit.nama}"),
            "tugas": language.kapital_awal(
                f"{rujukan().unit[unit.unit.tugas].teks} di lingkungan {wilayah}."
            ),
        }
        for unit in hasil.staf.unit
    ]
    return [{**row, "no": str(number)} for number, row in enumerate(rows, 1)]


def _rincian(hasil: Hasil, kind: Callable[[StafStatus], Rincian]) -> list[common.Entry]:
    """Rows of a breakdown by status, each status closed by its sum; unknown breakdowns are left out."""
    rows: list[common.Entry] = []
    number = 0
    for status in hasil.staf.status:
        rincian = kind(status)
        for index, (nama, jumlah) in enumerate(rincian.baris):
            number += 1
            rows.append(
                {
                    "no": str(number),
                    "status": status.status if index == 0 else "",
                    "nama": nama,
                    "jumlah": str(jumlah),
                    "akhir": False,
                }
            )
        if rincian.baris:
            rows.append(
                {
                    "status": f"Jumlah {status.status}",
                    "nama": "",
                    "jumlah": str(rincian.jumlah),
                    "akhir": True,
                }
            )
    return rows


def _sasaran(capaian: CapaianSasaran, narrator: Narrator) -> common.Entry:
    several = len(capaian.indikator) > 1  # Only then must a text say which indikator it is about.
    analisis = [_analisis(item, several) for item in capaian.indikator]
    narasi = Markdown(narrator.write("lkj/analisis_sasaran", s=capaian))
    return {**common.sasaran(capaian), "narasi": narasi, "analisis": analisis}


def _analisis(capaian: CapaianIndikator, titled: bool) -> Markdown:
    nama = capaian.indikator.nama
    return common.teks(capaian.analisis, f"analisis {nama}", judul=nama if titled else None)


def _rumus(hasil: Hasil) -> list[str]:
    used = {capaian.indikator.rumus for capaian in hasil.kinerja.indikator}
    return [text for rumus, text in _RUMUS.items() if rumus in used]


def _skala(skala: Skala) -> common.Entry:
    rows = [
        {"no": str(number), "rentang": _rentang(kelas, atas), "nama": kelas.nama, "arti": kelas.arti}
        for number, (kelas, atas) in enumerate(zip(skala.kelas, (None, *skala.kelas), strict=False), 1)
    ]
    return {"judul": skala.judul, "kelas": rows}


def _rentang(kelas: Kelas, atas: Kelas | None) -> str:
    """The range of a class in words: above its bound, up to the bound of the class above it."""
    upper = "" if atas is None or atas.di_atas is None else f"sampai dengan {language.angka(atas.di_atas)}%"
    lower = "" if kelas.di_atas is None else f"lebih dari {language.angka(kelas.di_atas)}%"
    return language.kapital_awal(" ".join(filter(None, (lower, upper))))


def _rerata(hasil: Hasil) -> common.Entry:
    kinerja = hasil.kinerja
    if kinerja.rerata is None:
        return {"capaian": "–", "kategori": "–"}
    return {
        "capaian": language.persen_tabel(kinerja.rerata),
        "kategori": kinerja.kelas.nama if kinerja.kelas else "–",
    }
