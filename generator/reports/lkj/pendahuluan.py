"""BAB I of the LKj."""

from __future__ import annotations

from collections.abc import Callable

from generator import language
from generator.compute import Hasil
from generator.compute.pegawai import Rincian, StafStatus
from generator.narrative.phrases import belum_diisi
from generator.reports import common
from generator.reports.common import Entry
from generator.reports.klasifikasi import klasifikasi
from generator.rujukan import rujukan


def pendahuluan(hasil: Hasil) -> Entry:
    """What BAB I prints: statutory lists, the units, and the people."""
    return {
        **{
            key: common.ketentuan(rujukan().ketentuan[f"sekretariat-{key}"])
            for key in ("tugas", "wewenang", "kewajiban")
        },
        "susunan": _susunan(hasil),
        "pegawai_jabatan": _rincian(hasil, lambda status: status.peran),
        "pegawai_pendidikan": _rincian(hasil, lambda status: status.pendidikan),
        "klasifikasi": klasifikasi(hasil),
    }


def _susunan(hasil: Hasil) -> list[Entry]:
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


def _rincian(hasil: Hasil, kind: Callable[[StafStatus], Rincian]) -> list[Entry]:
    """Rows of a breakdown by status, each status closed by its sum; unknown breakdowns are left out."""
    rows: list[Entry] = []
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
