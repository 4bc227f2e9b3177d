"""The values that the LKj's template prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Simpul, progres, total
from generator.compute.pegawai import Rincian, StafStatus
from generator.narrative import Narrator
from generator.narrative.phrases import belum_diisi
from generator.narrative.text import Markdown
from generator.reports import common
from generator.reports.klasifikasi import klasifikasi
from generator.rujukan import rujukan
from generator.rujukan.load import Kelas, Skala

# The fragments of templates/narasi/lkj that stand once in the document.
_TEXTS = [
    "kata_pengantar",
    "ikhtisar",
    "latar_belakang",
    "kedudukan",
    "tanggung_jawab",
    "struktur",
    "pergantian",
    "sdm",
    "sdm_pendidikan",
    "klasifikasi",
    "permasalahan",
    "rpjmn",
    "renstra",
    "visi",
    "misi",
    "tujuan",
    "sasaran",
    "program",
    "iku",
    "penetapan_iku",
    "rencana_kinerja",
    "perjanjian",
    "perjanjian_anggaran",
    "cara_pengukuran",
    "skala",
    "ringkasan_capaian",
    "analisis",
    "hambatan",
    "keberhasilan",
    "realisasi_anggaran",
    "realisasi_kegiatan",
    "realisasi_ro",
    "jenis_belanja",
    "hibah",
    "keluaran",
    "kesimpulan",
    "rekomendasi",
]

_RUMUS = {
    "maksimum": "Capaian = (realisasi ÷ target) × 100%",
    "minimum": "Capaian = ((2 × target − realisasi) ÷ target) × 100%",
}


def context(hasil: Hasil, narrator: Narrator) -> dict[str, Any]:
    """The context of the LKj; the texts of `outlined` still lack the outline."""
    profil = hasil.tahun.profil
    unit = common.unit_pelapor(profil.satker)
    return {
        "narasi": {
            **{name: Markdown(narrator.write(f"lkj/{name}")) for name in _TEXTS},
            **outlined(narrator, []),
        },
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
        "klasifikasi": klasifikasi(hasil),
        "rencana_kinerja": _rencana_kinerja(hasil),
        "hambatan": _hambatan(hasil),
        "ada_keberhasilan": bool(hasil.tahun.realisasi.keberhasilan),
        **_kinerja(hasil, narrator),
        **_anggaran(hasil),
    }


def outlined(narrator: Narrator, outline: list[tuple[str, list[str]]]) -> dict[str, Markdown]:
    """The sistematika, which tells the chapters and sections that the document really has."""
    return {"sistematika": Markdown(narrator.write("lkj/sistematika", outline=outline))}


def _anggaran(hasil: Hasil) -> common.Entry:
    anggaran = hasil.anggaran
    return {
        "program": [
            {**common.simpul(program, anggaran.awalan), "no": str(number)}
            for number, program in enumerate(anggaran.program, 1)
        ],
        "total": common.pos(anggaran),
        "baris_kegiatan": common.dua_tingkat(anggaran.program, "kegiatan", anggaran.awalan),
        "baris_ro": common.dua_tingkat(anggaran.semua("kegiatan"), "ro", anggaran.awalan),
        "belanja": [
            {**common.pos(jenis), "kode": jenis.kode, "nama": jenis.nama, "induk": False}
            for jenis in anggaran.jenis_belanja
        ],
        "total_belanja": common.pos(anggaran.total_jenis_belanja),
        "keluaran": [_keluaran(ro) for ro in anggaran.berkeluaran],
        "total_keluaran": common.pos(total(anggaran.berkeluaran)),
    }


def _kinerja(hasil: Hasil, narrator: Narrator) -> common.Entry:
    sasaran = common.semua_sasaran(hasil)
    for entry, capaian in zip(sasaran, hasil.kinerja.sasaran, strict=True):
        entry["narasi"] = Markdown(narrator.write("lkj/analisis_sasaran", s=capaian))
        several = len(capaian.indikator) > 1  # Only then must a text say which indikator it is about.
        for indikator, item in zip(entry["indikator"], capaian.indikator, strict=True):
            nama = item.indikator.nama
            indikator["analisis"] = common.teks(
                item.analisis, f"analisis {nama}", judul=nama if several else None
            )
            indikator["analisis_lanjutan"] = Markdown(
                narrator.write(
                    "lkj/analisis_indikator",
                    c=item,
                    a=hasil.analisis[item.indikator.id],
                    s=capaian,
                    indeks=int(indikator["no"]) - 1,
                )
            )
    return {
        "sasaran": sasaran,
        "indikator": [indikator for entry in sasaran for indikator in entry["indikator"]],
        "rumus_capaian": _rumus(hasil),
        "skala": _skala(hasil.kinerja.skala),
        "rerata": _rerata(hasil),
    }


def _keluaran(ro: Simpul) -> common.Entry:
    keluaran = ro.keluaran
    assert keluaran is not None  # `berkeluaran` holds only RO that state theirs.
    reached = progres(keluaran)
    return {
        **common.pos(ro),
        "kode": ro.kode,
        "nama": ro.nama,
        "satuan": keluaran.satuan,
        "tvro": language.angka(keluaran.target),
        "rvro": language.angka(keluaran.realisasi),
        "progres": "–" if reached is None else language.persen_tabel(reached),
    }


def _rencana_kinerja(hasil: Hasil) -> list[common.Entry]:
    nodes = hasil.anggaran.simpul
    return [
        {
            "program": nodes[entry.program].nama,
            "sasaran": entry.sasaran,
            "indikator": entry.indikator,
            "rincian": [
                {"uraian": line.uraian, "volume": line.volume, "target": line.target}
                for line in entry.rincian
            ],
        }
        for entry in hasil.tahun.pk.rencana_kinerja
    ]


def _hambatan(hasil: Hasil) -> list[common.Entry]:
    names = {sasaran.id: sasaran.nama for sasaran in hasil.tahun.pk.sasaran}
    return [
        {
            "no": str(number),
            "sasaran": names[entry.sasaran],
            "hambatan": entry.hambatan,
            "kendala": entry.kendala or "–",
            "tindak_lanjut": entry.tindak_lanjut,
        }
        for number, entry in enumerate(hasil.tahun.realisasi.hambatan, 1)
    ]


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
                    "status": _sum_label(status, rincian),
                    "nama": "",
                    "jumlah": str(rincian.jumlah),
                    "akhir": True,
                }
            )
    return rows


def _sum_label(status: StafStatus, rincian: Rincian) -> str:
    """What closes a status: a breakdown that does not cover all its people says so."""
    recorded = "" if rincian.jumlah == status.jumlah else " yang tercatat"
    return f"Jumlah {status.status}{recorded}"


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
