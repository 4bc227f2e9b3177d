"""BAB I of the LKj."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from generator import language
from generator.compute import Hasil
from generator.compute.pegawai import Rincian, StafStatus
from generator.compute.struktur import Jabatan, Kelompok, struktur
from generator.narrative.phrases import belum_diisi
from generator.narrative.text import Kotak, Struktur
from generator.reports import common
from generator.reports.common import Entry
from generator.reports.klasifikasi import klasifikasi
from generator.rujukan import rujukan

_UNKNOWN = "belum tercatat"  # In words for the ear; the eye sees a placeholder.


def pendahuluan(hasil: Hasil) -> Entry:
    """What BAB I prints: statutory lists, the units, and the people."""
    return {
        **{
            key: common.ketentuan(rujukan().ketentuan[f"sekretariat-{key}"])
            for key in ("tugas", "wewenang", "kewajiban")
        },
        "struktur": _struktur(hasil),
        "tanggung_jawab": (rujukan().ketentuan["sekretariat-tanggung-jawab"].teks or "").rstrip("."),
        "susunan": _susunan(hasil),
        "pegawai_jabatan": _rincian(hasil, lambda status: status.peran),
        "pegawai_pendidikan": _rincian(hasil, lambda status: status.pendidikan),
        "klasifikasi": klasifikasi(hasil),
    }


def _struktur(hasil: Hasil) -> Struktur:
    """The organisation chart, and the same in words for those who cannot see it."""
    found = struktur(hasil.staf, hasil.tahun.pegawai.pegawai)
    top = Kotak(
        found.pimpinan.nama,
        (_pejabat(found.pimpinan, belum_diisi("nama Sekretaris")),),
        bawahan=tuple(map(_kotak, found.pimpinan.bawahan)),
    )
    beside = (
        ("Kelompok Jabatan Fungsional", found.fungsional, False),
        ("Staf Sekretariat", found.lain, True),
    )
    samping = tuple(Kotak(judul, (), _daftar(groups, peran)) for judul, groups, peran in beside if groups)
    below = [
        *map(_sebut_jabatan, found.pimpinan.bawahan),
        *(_sebut_kelompok(judul, groups) for judul, groups, _ in beside if groups),
    ]
    alt = (
        f"Bagan struktur organisasi {common.unit_pelapor(hasil.tahun.profil.satker)}. "
        f"Puncak: {top.judul}, {_pejabat(found.pimpinan, _UNKNOWN)}. Di bawahnya: {'; '.join(below)}."
    )
    return Struktur(top, alt, samping)


def _kotak(jabatan: Jabatan) -> Kotak:
    holder = _pejabat(jabatan, belum_diisi(f"kepala {jabatan.nama}"))
    return Kotak(jabatan.nama, (holder,), _daftar(jabatan.staf), tuple(map(_kotak, jabatan.bawahan)))


def _pejabat(jabatan: Jabatan, otherwise: str) -> str:
    return jabatan.pejabat.nama if jabatan.pejabat else otherwise


def _daftar(groups: Sequence[Kelompok], peran: bool = True) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The people by status, and within it by role, each with what else they do.

    Without `peran`, roles are not told, nor is a status that all share.
    """
    lists: list[tuple[str, tuple[str, ...]]] = []
    several = len({group.status for group in groups}) > 1
    for status, same in groupby(groups, key=lambda group: group.status):
        if peran or several:
            lists.append((status, ()))
        for group in same:
            names = (f"{o.nama} ({o.tugas})" if o.tugas else o.nama for o in group.orang)
            lists.append((group.peran if peran else "", tuple(names)))
    return tuple(lists)


def _sebut_jabatan(jabatan: Jabatan) -> str:
    """A unit in words: its head, how many people it has, and its own units."""
    people = f", {language.hitung(jabatan.jumlah_staf, 'orang staf')}" if jabatan.staf else ""
    below = f" (membawahi {'; '.join(map(_sebut_jabatan, jabatan.bawahan))})" if jabatan.bawahan else ""
    return f"{jabatan.nama}, kepala {_pejabat(jabatan, _UNKNOWN)}{people}{below}"


def _sebut_kelompok(judul: str, groups: Iterable[Kelompok]) -> str:
    return f"{judul}, {language.hitung(sum(len(group.orang) for group in groups), 'orang')}"


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
