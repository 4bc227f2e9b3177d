"""Rules on the NIP of those who sign: its form, its dates, and one number for one person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.pegawai_orang import Penanda, signers
from generator.compute import Hasil
from generator.findings import Finding, warning
from generator.rujukan.periksa import ambang
from generator.teks.nip import baca_nip, cela_nip
from generator.teks.orang import tanpa_gelar


def nip_form(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI10: a NIP has 18 digits: birth (8), appointment (6), sex (1) and a serial number (3)."""
    for signer in signers(hasil):
        if signer.nip is None or _invented(signer.nip):
            continue
        fault = _fault(re.sub(r"\s", "", signer.nip))
        if fault:
            yield warning(
                "PEGAWAI10",
                signer.bagian.mark("nip"),
                f'NIP "{signer.nip}" {fault}',
                "cocokkan dengan data kepegawaian: tanggal lahir, tahun dan bulan pengangkatan, jenis "
                "kelamin (1 atau 2), dan nomor urut",
            )


def _fault(digits: str) -> str:
    return cela_nip(digits) if re.fullmatch(r"\d+", digits, re.ASCII) else "memuat tanda selain angka"


def nip_dates(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI11: a NIP whose dates cannot be those of someone in service at the end of the year."""
    tahun, umur = hasil.tahun.profil.tahun, ambang().umur
    for signer in signers(hasil):
        digits = re.sub(r"\s", "", signer.nip or "")
        if len(digits) != 18 or _invented(digits) or _fault(digits):
            continue
        nip = baca_nip(digits)
        assert nip.lahir
        assert nip.diangkat
        age, then = tahun - nip.lahir.year, nip.diangkat.year - nip.lahir.year
        fault = ""
        if not umur.termuda <= age <= umur.tertua:
            fault = f"berarti berumur {age} tahun pada tahun {tahun}"
        elif then < umur.diangkat:
            fault = f"berarti diangkat pada umur {then} tahun"
        elif nip.diangkat.year > tahun + 1:
            fault = f"berarti diangkat pada tahun {nip.diangkat.year}, sesudah laporan ini"
        if fault:
            yield warning(
                "PEGAWAI11",
                signer.bagian.mark("nip"),
                f'NIP "{signer.nip}" {fault}',
                "cocokkan dengan data kepegawaian; angkanya mungkin tertukar",
            )


def nip_doubled(hasil: Hasil) -> Iterator[Finding]:
    """PEGAWAI12: one NIP of two people, or two NIP of one person."""
    owner: dict[str, Penanda] = {}
    number: dict[tuple[str, ...], Penanda] = {}
    for signer in signers(hasil):
        if signer.nip is None:
            continue
        digits = re.sub(r"\s", "", signer.nip)
        holder = owner.setdefault(digits, signer)
        first = number.setdefault(tanpa_gelar(signer.nama), signer)
        message = ""
        if tanpa_gelar(holder.nama) != tanpa_gelar(signer.nama):
            message = f'NIP "{signer.nip}" juga ditulis untuk "{holder.nama}"'
        elif re.sub(r"\s", "", first.nip or "") != digits:
            message = f'NIP "{signer.nama}" di sini {signer.nip}, sedangkan di tempat lain {first.nip}'
        if message:
            yield warning("PEGAWAI12", signer.bagian.mark("nip"), message, "cocokkan dengan data kepegawaian")


def _invented(digits: str) -> bool:
    """A number that says itself that it is an example: no date of birth, only a serial number."""
    return digits.startswith("0" * 8) and digits.strip("0") != ""


RULES = (nip_form, nip_dates, nip_doubled)
