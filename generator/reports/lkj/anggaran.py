"""BAB III of the LKj: the money."""

from __future__ import annotations

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Simpul, progres, total
from generator.reports import common
from generator.reports.common import Entry


def anggaran(hasil: Hasil) -> Entry:
    """The budget by program and kegiatan, by RO, by kind of spending, and the outputs."""
    money = hasil.anggaran
    return {
        "program": [
            {**common.simpul(program, money.awalan), "no": str(number)}
            for number, program in enumerate(money.program, 1)
        ],
        "total": common.pos(money),
        "baris_kegiatan": common.dua_tingkat(money.program, "kegiatan", money.awalan),
        "baris_ro": common.dua_tingkat(money.semua("kegiatan"), "ro", money.awalan),
        "belanja": [
            {**common.pos(jenis), "kode": jenis.kode, "nama": jenis.nama, "induk": False}
            for jenis in money.jenis_belanja
        ],
        "total_belanja": common.pos(money.total_jenis_belanja),
        "keluaran": [_keluaran(ro) for ro in money.berkeluaran],
        "total_keluaran": common.pos(total(money.berkeluaran)),
    }


def _keluaran(ro: Simpul) -> Entry:
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
