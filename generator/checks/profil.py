"""Rules on who the satker is: its area, kind, province and names must be those of one office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.compute import Hasil
from generator.findings import Finding, Severity, nearest, warning
from generator.model.profil import Satker
from generator.rujukan.satker import Satker as Kantor
from generator.rujukan.satker import daftar_satker
from generator.teks import satker as nama_satker
from generator.teks.mirip import lipat, satu_huruf, sederhana

_LEMBAGA: Final = re.compile(
    r"(?:Komisi\s+Pemilihan\s+Umum|Komisi\s+Independen\s+Pemilihan|KPU|KIP)\b", re.IGNORECASE
)
_JENIS: Final = ("kabupaten", "kota")
_KODE: Final = re.compile(r"\d{6}")
_SINGKATAN: Final = re.compile(r"\b(Kab|Kt)\b\.?\s?", re.IGNORECASE)
_PANJANG: Final = {"kab": "Kabupaten", "kt": "Kota"}


def identity(hasil: Hasil) -> Iterator[Finding]:
    """PROFIL01: parts of the satker's identity that contradict each other or the list of all offices.

    An area that the list lacks may be a new one; only one that is nearly another's name is told.
    """
    own = hasil.tahun.profil.satker
    kind = own.wilayah.split()[0].casefold()
    known = nama_satker.cari(own.wilayah)
    if other := another_area(own):
        message = f'wilayah "{own.wilayah}" bukan wilayah pada nama dan nama pendek, {other.wilayah}'
        yield _told(own, "wilayah", message, other.wilayah)
        return  # Whatever else contradicts the area follows from this.
    if kind in _JENIS and own.tingkat != kind:
        yield _told(
            own, "tingkat", f'tingkat "{own.tingkat}" tidak sesuai dengan wilayah "{own.wilayah}"', kind
        )
    if known is None and (meant := _nearly(own.wilayah)):
        yield _told(own, "wilayah", f'wilayah "{own.wilayah}" tidak ada dalam daftar satker KPU', meant)
        return  # The names cannot be held against a wrong area.
    if known is not None and lipat(known.provinsi) != lipat(own.provinsi):
        message = f'{known.wilayah} tidak berada di Provinsi "{own.provinsi}"'
        yield _told(own, "provinsi", message, known.provinsi)
    for key in ("nama", "nama_pendek"):
        yield from _name(own, key)


def another_area(own: Satker) -> Kantor | None:
    """The office that both names of the satker name, where it is not that of its area; None where it is."""
    named = [tuple(nama_satker.sebutan(name)) for name in (own.nama, own.nama_pendek)]
    offices = {found.calon for parts in named for found in parts}
    known = nama_satker.cari(own.wilayah)
    if known is None or not all(named) or len(offices) != 1:
        return None
    (calon,) = offices
    return calon[0] if len(calon) == 1 and calon[0] != known else None


def code(hasil: Hasil) -> Iterator[Finding]:
    """PROFIL02: the code of a satker in SAKTI has six digits."""
    own = hasil.tahun.profil.satker
    if own.kode and not _KODE.fullmatch(own.kode):
        message = f'kode satker "{own.kode}" tidak terdiri atas enam angka'
        yield warning("PROFIL02", own.mark("kode"), message, "cocokkan dengan kode satker pada DIPA")


def shortened_name(hasil: Hasil) -> Iterator[Finding]:
    """PROFIL03: a short name with an abbreviation, which the reports print beside the full one."""
    own = hasil.tahun.profil.satker
    if short := _SINGKATAN.search(own.nama_pendek):
        full = _PANJANG[short[1].casefold()]
        meant = f"{own.nama_pendek[: short.start()]}{full} {own.nama_pendek[short.end() :].lstrip()}"
        message = f'nama pendek memuat singkatan "{short.group().strip()}", bukan "{full}"'
        remedy = f'tulis "{meant}" agar satker ini disebut sama di seluruh laporan'
        yield Finding("PROFIL03", Severity.INFO, own.mark("nama_pendek"), message, remedy)


def _name(own: Satker, key: str) -> Iterator[Finding]:
    """A name of the satker that is no name of the KPU, or of another area."""
    name: str = getattr(own, key)
    lacking = "" if _LEMBAGA.match(name) else "tidak diawali nama lembaganya"
    if _area(own.wilayah) not in sederhana(name):
        lacking = lacking or f'tidak memuat wilayah "{own.wilayah}"'
    if lacking:
        institution = "Komisi Pemilihan Umum" if key == "nama" else "KPU"
        message = f'{key.replace("_", " ")} "{name}" {lacking}'
        yield _told(own, key, message, f"{institution} {own.wilayah}")


def _area(wilayah: str) -> str:
    """The area without its kind, which a name may shorten: "Kab. Buru"."""
    kind, _, area = sederhana(wilayah).partition(" ")
    return area if kind in _JENIS else sederhana(wilayah)


def _nearly(wilayah: str) -> str:
    """The area of the list that was probably meant, or an empty text."""
    areas = [office.wilayah for office in daftar_satker() if office.jenis in _JENIS]
    near = nearest(wilayah, areas) or ""
    return near if near and satu_huruf(_area(near), _area(wilayah)) else ""


def _told(own: Satker, key: str, message: str, right: str) -> Finding:
    remedy = f'bila maksudnya "{right}", tulis itu; bila tidak, samakan keterangan satker ini satu sama lain'
    return Finding("PROFIL01", Severity.WARNING, own.mark(key), message, remedy)


RULES = (identity, code, shortened_name)
