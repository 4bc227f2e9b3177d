"""The values that the Laporan Tahunan's template prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.compute import Hasil
from generator.compute.anggaran import Simpul
from generator.narrative import Narrator
from generator.narrative.text import Markdown
from generator.reports import common

_TEXTS = (
    "kata_pengantar", "latar_belakang", "dasar_hukum", "maksud_tujuan", "struktur", "anggaran",
    "capaian", "penutup",
)  # fmt: skip


def context(hasil: Hasil, narrator: Narrator) -> dict[str, Any]:
    """The context of the Laporan Tahunan."""
    profil = hasil.tahun.profil
    write = narrator.write
    return {
        "narasi": {name: Markdown(write(f"laporan-tahunan/{name}")) for name in _TEXTS},
        "kepala": f"Laporan Tahunan {profil.satker.nama_pendek} Tahun {profil.tahun}",
        "sampul": common.sampul("Laporan Tahunan", profil.tahun, hasil.tahun),
        "tanda_tangan": common.tanda_tangan(profil.dokumen.laporan_tahunan, profil.satker),
        "bagian": common.bagian(hasil, "laporan-tahunan"),
        "unit": [
            {"nama": unit.unit.nama, "narasi": Markdown(write("laporan-tahunan/unit", u=unit))}
            for unit in hasil.staf.unit
        ],
        "fungsional": Markdown(write("laporan-tahunan/fungsional")) if hasil.staf.fungsional else None,
        "program": [
            _program(program, index, hasil, narrator) for index, program in enumerate(hasil.anggaran.program)
        ],
        "program_rinci": _walk(hasil, hasil.anggaran.program, narrator, _urutan_kegiatan(hasil)),
    }


def _program(program: Simpul, index: int, hasil: Hasil, narrator: Narrator) -> common.Entry:
    awalan = hasil.anggaran.awalan
    return {
        **common.simpul(program, awalan),
        "narasi": Markdown(narrator.write("laporan-tahunan/program", simpul=program, indeks=index)),
        "baris": common.dua_tingkat([program], "kegiatan", awalan),
    }


def _urutan_kegiatan(hasil: Hasil) -> dict[str, int]:
    """The place of each kegiatan among all of the year, from 0, by its code."""
    return {kegiatan.kode: index for index, kegiatan in enumerate(hasil.anggaran.semua("kegiatan"))}


def _walk(
    hasil: Hasil, nodes: Sequence[Simpul], narrator: Narrator, urutan: dict[str, int], kegiatan_ke: int = 0
) -> list[common.Entry]:
    """The nodes with their sentence and, on an RO, the officer's text; children below each.

    The place of the kegiatan that nodes lie under lets like nodes of neighbours read differently.
    """
    return [
        {
            **common.simpul(node, hasil.anggaran.awalan),
            "kalimat": Markdown(
                narrator.write(
                    "laporan-tahunan/simpul",
                    simpul=node,
                    indeks=index,
                    saudara=len(nodes),
                    kegiatan_ke=kegiatan_ke,
                )
            ),
            "narasi": None if node.anak else common.teks(node.narasi, f"narasi {node.nama}"),
            "anak": _walk(hasil, node.anak, narrator, urutan, urutan.get(node.kode, kegiatan_ke)),
        }
        for index, node in enumerate(nodes)
    ]
