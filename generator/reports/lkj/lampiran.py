"""The appendices of the LKj."""

from __future__ import annotations

from generator import language
from generator.compute import Hasil
from generator.model.pk import PihakPerjanjian
from generator.model.profil import Satker
from generator.narrative.phrases import belum_diisi
from generator.reports.common import Entry


def lampiran(hasil: Hasil) -> Entry:
    """The parties of the perjanjian kinerja, and where and when they signed it."""
    perjanjian = hasil.tahun.pk.perjanjian
    if perjanjian is None:
        return {"perjanjian": None}
    satker = hasil.tahun.profil.satker
    tanggal = language.tanggal(perjanjian.tanggal) if perjanjian.tanggal else belum_diisi("tanggal")
    return {
        "perjanjian": {
            "tempat_tanggal": f"{perjanjian.tempat}, {tanggal}",
            "pertama": _pihak("Pihak Pertama", perjanjian.pihak_pertama, satker),
            "kedua": _pihak("Pihak Kedua", perjanjian.pihak_kedua, satker),
        }
    }


def _pihak(peran: str, pihak: PihakPerjanjian, satker: Satker) -> Entry:
    return {
        "peran": peran,
        "nama": pihak.nama or belum_diisi("nama"),
        "jabatan": f"{pihak.jabatan} {pihak.instansi or satker.nama_pendek}",
        "nip": pihak.nip or "",
    }
