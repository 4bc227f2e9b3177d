"""The values that the IKU's template prints."""

from __future__ import annotations

from typing import Any

from generator.compute import Hasil
from generator.narrative import Narrator
from generator.narrative.phrases import belum_diisi, sebut_hukum_pendek
from generator.narrative.text import Markdown
from generator.reports import common
from generator.rujukan import rujukan


def context(hasil: Hasil, narrator: Narrator) -> dict[str, Any]:
    """The context of the IKU; it may hold for another year than the report's."""
    profil = hasil.tahun.profil
    tahun = profil.dokumen.iku.tahun or profil.tahun
    return {
        "narasi": {name: Markdown(narrator.write(f"iku/{name}")) for name in ("pengantar", "penutup")},
        "kepala": f"Indikator Kinerja Utama {profil.satker.nama_pendek} Tahun {tahun}",
        "sampul": common.sampul("Indikator Kinerja Utama", tahun, hasil.tahun),
        "identitas": [
            {"nama": "Nama unit organisasi", "isi": profil.satker.nama},
            {"nama": "Kode satker", "isi": profil.satker.kode or belum_diisi("kode satker")},
            {"nama": "Provinsi", "isi": profil.satker.provinsi},
            {"nama": "Tahun", "isi": str(tahun)},
        ],
        "tugas": _ketentuan("kpu-tugas"),
        "wewenang": _ketentuan("kpu-wewenang"),
        "sasaran": common.semua_sasaran(hasil),
        "tanda_tangan": common.tanda_tangan(profil.dokumen.iku, profil.satker),
    }


def _ketentuan(id: str) -> common.Entry:
    source = rujukan().ketentuan[id]
    hukum = sebut_hukum_pendek(source.hukum)
    return {
        **common.ketentuan(source),
        "pengantar": f"Berdasarkan Pasal {source.pasal} {hukum}, {source.pembuka}:",
    }
