"""What one field demands of another, once the form of both is valid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from generator.findings import Finding, did_you_mean, error
from generator.model.base import Bagian
from generator.model.pk import CaraPenghitungan, Indikator, Pk
from generator.model.profil import Profil
from generator.model.realisasi import Realisasi, RealisasiIndikator
from generator.rujukan import rujukan


def check_profil(profil: Profil) -> Iterator[Finding]:
    """The years of the Renstra must embrace the reported year."""
    renstra = profil.renstra
    if not renstra.mulai <= profil.tahun <= renstra.selesai:
        yield error(
            "SESUAI01",
            renstra.mark("mulai"),
            f"tahun {profil.tahun} berada di luar masa Renstra {renstra.mulai}–{renstra.selesai}",
            "perbaiki masa Renstra, atau tahun laporannya",
        )


def check_pk(pk: Pk) -> Iterator[Finding]:
    """A target must be of the kind that its rule of capaian needs."""
    for indikator in pk.indikator():
        if indikator.rumus == "peringkat" and indikator.peringkat is None:
            yield error(
                "SESUAI02",
                indikator.mark("rumus"),
                'rumus "peringkat" memerlukan kunci "peringkat"',
                f"tambahkan peringkat: {' atau '.join(rujukan().peringkat)}",
            )
        else:
            yield from _measure(indikator, indikator.target, indikator, "target")
        if indikator.cara_penghitungan:
            yield from _fraction(indikator.cara_penghitungan)


def check_realisasi(pk: Pk, realisasi: Realisasi) -> Iterator[Finding]:
    """A realisasi must be of the kind that the rule of its indikator needs."""
    for indikator in pk.indikator():
        entry = realisasi.indikator.get(indikator.id)
        known = indikator.rumus != "peringkat" or indikator.peringkat in rujukan().peringkat
        if entry is not None and known:
            yield from _measures(indikator, entry)


def _measures(indikator: Indikator, entry: RealisasiIndikator) -> Iterator[Finding]:
    """Every value of an entry that is in the unit of the indikator."""
    parts: list[Bagian | None] = [entry, *entry.riwayat.values(), entry.renstra, entry.standar_nasional]
    for part in filter(None, parts):
        for key in ("target", "realisasi", "tahun_ini", "akhir", "nilai"):
            value = getattr(part, key, None)
            if value is not None:
                yield from _measure(indikator, value, part, key)


def check_riwayat(tahun: int, realisasi: Realisasi) -> Iterator[Finding]:
    """An earlier year must be a year, and lie before the reported one."""
    for entry in realisasi.indikator.values():
        for year in entry.riwayat:
            if not (year.isdigit() and len(year) == 4 and int(year) < tahun):
                yield error(
                    "SESUAI06",
                    entry.mark("riwayat", year),
                    f'"{year}" bukan tahun sebelum {tahun}',
                    f"contoh: {tahun - 1}",
                )


def check_pelaksanaan(realisasi: Realisasi) -> Iterator[Finding]:
    """An activity that lasted must name the day on which it began, and end after it."""
    for kegiatan in realisasi.pelaksanaan:
        begun, ended = kegiatan.tanggal, kegiatan.sampai
        if ended is not None and not (isinstance(begun, dt.date) and begun < ended):
            yield error(
                "SESUAI07",
                kegiatan.mark("sampai"),
                '"sampai" harus sesudah "tanggal", dan "tanggal" harus lengkap dengan harinya',
                "perbaiki kedua tanggalnya, atau hapus sampai",
            )


def _measure(indikator: Indikator, value: Decimal | str, part: Bagian, key: str) -> Iterator[Finding]:
    mark = part.mark(key)
    if indikator.rumus != "peringkat":
        if not isinstance(value, Decimal):
            yield error(
                "SESUAI03",
                mark,
                f'"{key}" harus berupa angka karena rumusnya "{indikator.rumus}"',
                "tulis angka tanpa satuan, atau pakai rumus: peringkat",
            )
        return
    grades = (
        rujukan().peringkat[indikator.peringkat].urutan if indikator.peringkat in rujukan().peringkat else ()
    )
    if grades and value not in grades:
        yield error(
            "SESUAI04",
            mark,
            f'"{key}": peringkat "{value}" tidak ada dalam urutan {", ".join(grades)}',
            did_you_mean(str(value), grades) or "pakai salah satu peringkat itu",
        )


def _fraction(cara: CaraPenghitungan) -> Iterator[Finding]:
    if (cara.pembilang is None) != (cara.penyebut is None):
        present = "pembilang" if cara.pembilang else "penyebut"
        yield error(
            "SESUAI05",
            cara.mark(present),
            f'"{present}" ada tanpa pasangannya',
            "isi pembilang dan penyebut keduanya, atau pakai uraian",
        )
    if cara.pembilang is None and cara.penyebut is None and cara.uraian is None:
        yield error(
            "SESUAI05",
            cara.mark(),
            "cara penghitungan kosong",
            "isi pembilang dan penyebut, atau uraian",
        )
