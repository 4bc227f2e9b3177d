"""Rules on who the satker is: its area, kind, province and names must be those of one office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.compute import Hasil
from generator.findings import Finding, Severity, nearest
from generator.model.profil import Satker
from generator.rujukan.satker import daftar_satker
from generator.teks import satker as nama_satker
from generator.teks.mirip import lipat, satu_huruf, sederhana

_LEMBAGA: Final = re.compile(
    r"(?:Komisi\s+Pemilihan\s+Umum|Komisi\s+Independen\s+Pemilihan|KPU|KIP)\b", re.IGNORECASE
)
_JENIS: Final = ("kabupaten", "kota")


def identity(hasil: Hasil) -> Iterator[Finding]:
    """PROFIL01: parts of the satker's identity that contradict each other or the list of all offices.

    An area that the list lacks may be a new one; only one that is nearly another's name is told.
    """
    own = hasil.tahun.profil.satker
    kind = own.wilayah.split()[0].casefold()
    known = nama_satker.cari(own.wilayah)
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


RULES = (identity,)
