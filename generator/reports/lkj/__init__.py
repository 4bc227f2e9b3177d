"""The values that the LKj's template prints, a module for each chapter."""

from __future__ import annotations

from typing import Any

from generator.compute import Hasil
from generator.narrative import Narrator
from generator.narrative.text import Kerangka, Markdown
from generator.reports import common
from generator.reports.lkj.anggaran import anggaran
from generator.reports.lkj.bagan import bagan
from generator.reports.lkj.catatan import catatan
from generator.reports.lkj.kinerja import hambatan, kinerja
from generator.reports.lkj.lampiran import lampiran
from generator.reports.lkj.pendahuluan import pendahuluan
from generator.reports.lkj.perencanaan import rencana_kinerja

# The fragments of templates/narasi/lkj that stand once in the document.
_TEXTS = [
    "kata_pengantar",
    "ikhtisar",
    "latar_belakang",
    "kedudukan",
    "tanggung_jawab",
    "struktur",
    "susunan",
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
    "pelaksanaan",
    "data_pemilih",
    "sengketa",
    "realisasi_anggaran",
    "realisasi_kegiatan",
    "realisasi_ro",
    "jenis_belanja",
    "hibah",
    "keluaran",
    "kesimpulan",
    "rekomendasi",
    "pernyataan",
]


def context(hasil: Hasil, narrator: Narrator) -> dict[str, Any]:
    """The context of the LKj; the texts of `outlined` still lack the outline."""
    profil = hasil.tahun.profil
    unit = common.unit_pelapor(profil.satker)
    return {
        "narasi": {
            **{name: Markdown(narrator.write(f"lkj/{name}")) for name in _TEXTS},
            **outlined(narrator, Kerangka()),
        },
        "tahun": str(profil.tahun),
        "unit_pelapor": unit,
        "kepala": f"Laporan Kinerja {unit} Tahun {profil.tahun}",
        "sampul": common.sampul("Laporan Kinerja", profil.tahun, hasil.tahun, "Sekretariat"),
        "tanda_tangan": common.tanda_tangan(profil.dokumen.lkj, profil.satker),
        **pendahuluan(hasil),
        "visi": profil.visi.rstrip("."),
        "rencana_kinerja": rencana_kinerja(hasil),
        "hambatan": hambatan(hasil),
        "ada_keberhasilan": bool(hasil.tahun.realisasi.keberhasilan),
        **kinerja(hasil, narrator),
        **anggaran(hasil),
        **catatan(hasil, narrator),
        **bagan(hasil, narrator),
        "bagian": common.bagian(hasil, "lkj"),
        **lampiran(hasil),
    }


def outlined(narrator: Narrator, kerangka: Kerangka) -> dict[str, Markdown]:
    """The sistematika, which tells the chapters, sections and appendices that the document really has."""
    return {"sistematika": Markdown(narrator.write("lkj/sistematika", kerangka=kerangka))}
