"""Rules on the people of the roster and those who sign: twice, two posts, decrees, ranks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from generator import language
from generator.compute import Hasil
from generator.compute.pegawai import roster_counts
from generator.findings import Finding, Mark, Severity, warning
from generator.model.base import Bagian
from generator.model.pegawai import Orang
from generator.model.profil import Dokumen
from generator.model.types import Bulan
from generator.rujukan import rujukan
from generator.teks.nomor import tahun_nomor
from generator.teks.orang import mirip_orang, tanpa_gelar

# Statuses without a rank of civil servants; a PPPK has grades of another kind.
_UNRANKED = ("PPNPN", "Komisioner")


@dataclass(frozen=True)
class Penanda:
    """Who signs: the name, the NIP and where they stand."""

    nama: str
    nip: str | None
    jabatan: str
    bagian: Bagian


def same_person_twice(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI06: someone who stands twice in the roster, or succeeds himself."""
    seen: dict[tuple[str, ...], Orang] = {}
    for orang in hasil.tahun.pegawai.pegawai:
        first = seen.setdefault(tanpa_gelar(orang.nama), orang)
        if first is not orang:
            posts = " sebagai " + language.daftar([_post(first), _post(orang)])
            yield warning(
                "PEGAWAI06",
                orang.mark("nama"),
                f'"{orang.nama}" sudah ada dalam daftar pegawai pada baris {first.mark("nama").line},'
                f"{posts if _post(first) != _post(orang) else ' dengan jabatan yang sama'}",
                "hapus salah satunya; bila namanya memang sama, bedakan dengan gelar atau nama lengkapnya "
                "dan jelaskan dengan catatan abaikan",
            )
        if orang.menggantikan and tanpa_gelar(orang.menggantikan.nama) == tanpa_gelar(orang.nama):
            yield warning(
                "PEGAWAI06",
                orang.menggantikan.mark("nama"),
                f'"{orang.nama}" tercatat menggantikan dirinya sendiri',
                "tulis nama pejabat sebelumnya, atau hapus menggantikan",
            )


def two_posts_of_a_signer(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI06: someone who signs as Ketua here and as Sekretaris there."""
    posts: dict[tuple[str, ...], Penanda] = {}
    for signer in signers(hasil):
        first = posts.setdefault(tanpa_gelar(signer.nama), signer)
        if _body(first.jabatan) != _body(signer.jabatan):
            mark = signer.bagian.mark("nama")
            there = f"pada {_where(first.bagian.mark('nama'), mark)} sebagai {first.jabatan}"
            yield warning(
                "PEGAWAI06",
                mark,
                f'"{signer.nama}" menandatangani sebagai {signer.jabatan}, sedangkan {there}',
                "perbaiki nama atau jabatannya",
            )


def _body(jabatan: str) -> str:
    """Which body a post is of, the commission or its secretariat, by who leads it: nobody holds both."""
    return next((body for body in ("sekretaris", "ketua") if body in jabatan.casefold()), "")


def _where(there: Mark, here: Mark) -> str:
    """A line in words, with its file where `here` is in another one."""
    file = "" if there.file == here.file else f" {there.file.rpartition('/')[2]}"
    return f"baris {there.line}{file}"


def nearly_same_person(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI07: two names that are probably one person's, in the roster or of a signer."""
    roster = [
        orang for entry in hasil.tahun.pegawai.pegawai for orang in (entry, entry.menggantikan) if orang
    ]
    for first, second in combinations(roster, 2):
        if mirip_orang(first.nama, second.nama):
            yield _alike(second.nama, second.mark("nama"), first.nama, first.mark("nama"))
    named = {tanpa_gelar(orang.nama) for orang in roster}
    others = [signer for signer in signers(hasil) if not _held_elsewhere(hasil, signer)]
    for signer in others:
        if tanpa_gelar(signer.nama) in named:
            continue
        twin = next((orang for orang in roster if mirip_orang(orang.nama, signer.nama)), None)
        if twin:
            yield _alike(signer.nama, signer.bagian.mark("nama"), twin.nama, twin.mark("nama"))
    for earlier, later in combinations(others, 2):
        if earlier.jabatan == later.jabatan and mirip_orang(earlier.nama, later.nama):
            yield _alike(later.nama, later.bagian.mark("nama"), earlier.nama, earlier.bagian.mark("nama"))


def _held_elsewhere(hasil: Hasil, signer: Penanda) -> bool:
    """Whether PEGAWAI04 compares a signer: who signs a document as Sekretaris, where the roster has one."""
    return (
        hasil.staf.sekretaris is not None
        and isinstance(signer.bagian, Dokumen)
        and signer.jabatan.casefold() == "sekretaris"
    )


def _alike(name: str, mark: Mark, other: str, there: Mark) -> Finding:
    return Finding(
        "PEGAWAI07",
        Severity.INFO,
        mark,
        f'nama "{name}" hampir sama dengan "{other}" pada {_where(there, mark)}',
        "periksa apakah keduanya orang yang sama; bila ya, samakan ejaannya",
    )


def two_holders(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI08: two people on one post: two Sekretaris, or two heads of one unit."""
    held: dict[tuple[str, str], Orang] = {}
    units = {unit.id: unit.nama for unit in hasil.tahun.pegawai.unit}
    for orang in hasil.tahun.pegawai.pegawai:
        if orang.peran == "sekretaris":
            post, what = ("sekretaris", ""), "Sekretaris"
        elif orang.peran == "kepala-subbagian" and orang.unit:
            post, what = (orang.peran, orang.unit), f"kepala {units.get(orang.unit, orang.unit)}"
        else:
            continue
        first = held.setdefault(post, orang)
        if first is not orang:
            yield warning(
                "PEGAWAI08",
                orang.mark("peran"),
                f'{what} sudah dijabat "{first.nama}" pada baris {first.mark("nama").line}',
                "perbaiki perannya; pejabat sebelumnya dicatat dengan menggantikan, bukan sebagai pegawai",
            )


def role_of_another_status(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI09: a role that someone of this status cannot hold, such as a PPNPN as head."""
    for orang in hasil.tahun.pegawai.pegawai:
        peran = rujukan().peran.get(orang.peran)
        if peran and orang.status not in peran.untuk:
            yield warning(
                "PEGAWAI09",
                orang.mark("peran"),
                f'"{orang.nama}" berstatus {orang.status}, sedangkan peran {peran.nama} hanya untuk '
                f"{language.daftar(list(peran.untuk))}",
                "perbaiki status atau perannya",
            )


def decree_after_predecessor(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI13: a predecessor who came to the post only after the decree that appointed the successor."""
    decrees = {sk.id: sk for sk in hasil.tahun.pegawai.sk}
    for orang in hasil.tahun.pegawai.pegawai:
        decree = decrees.get(orang.sk or "")
        since = orang.menggantikan.sejak if orang.menggantikan else None
        if decree and since and orang.menggantikan and _first_day(since) >= decree.tanggal:
            yield warning(
                "PEGAWAI13",
                orang.menggantikan.mark("sejak"),
                f'"{orang.menggantikan.nama}" tercatat menjabat sejak {language.tanggal(since)}, padahal SK '
                f"penggantinya bertanggal {language.tanggal(decree.tanggal)}",
                "periksa kedua tanggal; sejak ialah waktu pejabat sebelumnya mulai menjabat",
            )


def before_own_decree(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI17: someone who holds a post since before the decree that appointed him to it."""
    decrees = {sk.id: sk for sk in hasil.tahun.pegawai.sk}
    for orang in hasil.tahun.pegawai.pegawai:
        decree = decrees.get(orang.sk or "")
        if decree and decree.tanggal.year > hasil.tahun.profil.tahun:
            continue  # PEGAWAI14 tells the decree's date.
        if decree and orang.sejak and _month(orang.sejak) < _month(decree.tanggal, like=orang.sejak):
            yield warning(
                "PEGAWAI17",
                orang.mark("sejak"),
                f'"{orang.nama}" tercatat menjabat sejak {language.tanggal(orang.sejak)}, padahal SK '
                f"pengangkatannya bertanggal {language.tanggal(decree.tanggal)}",
                "periksa kedua tanggal; bila ia menjabat berdasarkan SK sebelumnya, rujuk SK itu",
            )


def decree_date(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI14: a decree dated after the reported year, or in another year than its number says."""
    tahun = hasil.tahun.profil.tahun
    for sk in hasil.tahun.pegawai.sk:
        stated = tahun_nomor(sk.nomor)
        if sk.tanggal.year > tahun:
            yield warning(
                "PEGAWAI14",
                sk.mark("tanggal"),
                f"SK {sk.nomor} bertanggal {language.tanggal(sk.tanggal)}, sesudah tahun {tahun}",
                f"periksa tanggalnya; susunan pegawai dilaporkan menurut keadaan tahun {tahun}",
            )
        elif stated and stated != sk.tanggal.year:
            yield warning(
                "PEGAWAI14",
                sk.mark("tanggal"),
                f"SK {sk.nomor} bertanggal {language.tanggal(sk.tanggal)}, padahal nomornya bertahun "
                f"{stated}",
                "cocokkan nomor dan tanggalnya dengan SK itu",
            )


def rank_without_right(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI15: a rank (golongan) of someone whose status has none."""
    for orang in hasil.tahun.pegawai.pegawai:
        if orang.golongan and orang.status in _UNRANKED:
            yield _unranked(orang.mark("golongan"), f'"{orang.nama}" berstatus {orang.status}')
    for status, rekap in hasil.tahun.pegawai.jumlah.items():
        if status in _UNRANKED and any(rekap.golongan.values()):
            yield _unranked(rekap.mark("golongan"), f"jumlah {status} dirinci menurut golongan")


def _unranked(mark: Mark, message: str) -> Finding:
    return warning(
        "PEGAWAI15",
        mark,
        f"{message}, padahal status itu tidak mempunyai golongan",
        "hapus golongannya, atau perbaiki statusnya",
    )


def more_in_roster(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI16: more people of a kind in the roster than were counted; a partial roster has fewer."""
    pegawai = hasil.tahun.pegawai
    for status, rekap in pegawai.jumlah.items():
        for key in ("peran", "pendidikan", "golongan"):
            stated: dict[str, int] = getattr(rekap, key)
            for kind, named in roster_counts(pegawai.pegawai, status, key).items():
                if stated and named > stated.get(kind, 0):
                    yield warning(
                        "PEGAWAI16",
                        rekap.mark(key),
                        f"daftar pegawai memuat {language.angka(named)} {status} dengan {key} {kind}, "
                        f"sedangkan jumlah yang dinyatakan {language.angka(stated.get(kind, 0))}",
                        "cocokkan dengan data kepegawaian, lalu perbaiki daftar pegawai atau bagian jumlah",
                    )


def signers(hasil: Hasil) -> tuple[Penanda, ...]:
    """Everyone who signs a document or the perjanjian kinerja, by name."""
    perjanjian = hasil.tahun.pk.perjanjian
    parts = (
        *hasil.tahun.profil.dokumen.semua(),
        *((perjanjian.pihak_pertama, perjanjian.pihak_kedua) if perjanjian else ()),
    )
    return tuple(Penanda(part.nama, part.nip, part.jabatan, part) for part in parts if part.nama)


def _post(orang: Orang) -> str:
    peran = rujukan().peran.get(orang.peran)
    name = peran.nama if peran else orang.peran
    return f"{name} ({orang.unit})" if orang.unit else name


def _month(date: dt.date | Bulan, like: dt.date | Bulan = dt.date.min) -> tuple[int, ...]:
    """A date as numbers to compare, as exact as `like` is: with its day or without."""
    if not isinstance(date, dt.date):
        return date
    day = (date.day,) if isinstance(like, dt.date) else ()
    return (date.year, date.month, *day)


def _first_day(date: dt.date | Bulan) -> dt.date:
    return date if isinstance(date, dt.date) else dt.date(*date, 1)


RULES = (
    same_person_twice,
    two_posts_of_a_signer,
    nearly_same_person,
    two_holders,
    role_of_another_status,
    decree_after_predecessor,
    before_own_decree,
    decree_date,
    rank_without_right,
    more_in_roster,
)
