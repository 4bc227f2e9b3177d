"""Rules on staff: stated counts against each other and the roster, and who signs as Sekretaris."""

from __future__ import annotations

from collections.abc import Iterator

from generator import language
from generator.compute import Hasil
from generator.compute.pegawai import roster_counts
from generator.findings import Finding, Mark, Severity
from generator.teks.orang import tanpa_gelar

_REMEDY = "cocokkan dengan data kepegawaian, lalu perbaiki daftar pegawai atau bagian jumlah"


def breakdown_against_total(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI01: a breakdown (peran, pendidikan, golongan) must add up to the people of its status."""
    for status in hasil.staf.status:
        rekap = hasil.tahun.pegawai.jumlah.get(status.status)
        for key in ("peran", "pendidikan", "golongan"):
            counted = getattr(status, key).jumlah
            if rekap and getattr(rekap, key) and counted != status.jumlah:
                yield _warning(
                    "PEGAWAI01",
                    rekap.mark(key),
                    f"{status.status} menurut {key} berjumlah {language.angka(counted)} orang, "
                    f"sedangkan seluruhnya {language.angka(status.jumlah)} orang",
                )


def roster_against_total(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI02: a stated total must equal the names of the roster, where it names anyone of a status."""
    roster = hasil.tahun.pegawai.pegawai if hasil.tahun.pegawai.daftar_lengkap else ()
    for status, rekap in hasil.tahun.pegawai.jumlah.items():
        named = roster_counts(roster, status, "nama").total()
        if rekap.total is not None and named and rekap.total != named:
            yield _warning(
                "PEGAWAI02",
                rekap.mark("total"),
                f"{status} dinyatakan {language.angka(rekap.total)} orang, sedangkan daftar pegawai "
                f"memuat {language.angka(named)} nama",
            )


def combined_against_statuses(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI03: the counts of all people together must agree with the sum of the statuses."""
    rekap = hasil.tahun.pegawai.jumlah_gabungan
    if rekap is None:
        return
    for key, counted in (("total", rekap.total), ("pendidikan", sum(rekap.pendidikan.values()))):
        if counted and counted != hasil.staf.jumlah:
            yield _warning(
                "PEGAWAI03",
                rekap.mark(key),
                f"{key} gabungan berjumlah {language.angka(counted)} orang, sedangkan semua status "
                f"berjumlah {language.angka(hasil.staf.jumlah)} orang",
            )


def partial_roster_as_count(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI05: a roster that names only some people cannot tell how many there are of a status."""
    pegawai = hasil.tahun.pegawai
    for status in hasil.staf.status if not pegawai.daftar_lengkap else ():
        rekap = pegawai.jumlah.get(status.status)
        if rekap is None or (rekap.total is None and not rekap.peran):
            yield Finding(
                "PEGAWAI05",
                Severity.WARNING,
                pegawai.mark("daftar_lengkap"),
                f"jumlah {status.status} hanya dihitung dari {language.angka(status.jumlah)} nama, padahal "
                "daftar pegawai dinyatakan belum lengkap",
                f"isi total {status.status} pada bagian jumlah, atau lengkapi daftarnya",
            )


def _warning(code: str, mark: Mark, message: str) -> Finding:
    return Finding(code, Severity.WARNING, mark, message, _REMEDY)


def signer_is_sekretaris(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI04: who signs as "Sekretaris" must be the Sekretaris of the roster."""
    sekretaris = hasil.staf.sekretaris
    for entry in hasil.tahun.profil.dokumen.semua():
        if sekretaris is None or entry.nama is None or entry.jabatan.casefold() != "sekretaris":
            continue
        if tanpa_gelar(entry.nama) != tanpa_gelar(sekretaris.nama):
            yield Finding(
                "PEGAWAI04",
                Severity.WARNING,
                entry.mark("nama"),
                f'"{entry.nama}" menandatangani sebagai Sekretaris, sedangkan sekretaris dalam pegawai.yaml '
                f'ialah "{sekretaris.nama}"',
                "perbaiki nama di sini atau dalam pegawai.yaml; bila yang menandatangani pejabat pengganti, "
                'tulis jabatannya, misalnya "Plt. Sekretaris"',
            )


RULES = (
    breakdown_against_total,
    roster_against_total,
    combined_against_statuses,
    signer_is_sekretaris,
    partial_roster_as_count,
)
