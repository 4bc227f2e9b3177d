"""Rules on the words of free texts: the detectors of generator/teks, with what the data knows of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import Final

from generator.checks.isian import Isian, semua
from generator.checks.profil import another_area
from generator.compute import Hasil
from generator.findings import Finding, Severity
from generator.model.realisasi import RealisasiIndikator
from generator.teks import daftar, kata, satker, tahun, tahun_lalu, tanggal, terbilang
from generator.teks.angka import find
from generator.teks.aturan import ATURAN as BERSAMA
from generator.teks.baris import sambung
from generator.teks.rentang import Pendeteksi, Rentang, temuan

# What any free text may be told by.
_SEMUA: Final[tuple[tuple[str, Pendeteksi], ...]] = (
    ("TEKS01", terbilang.selisih),
    ("TEKS04", tahun.salah_tulis),
    ("TEKS05", tanggal.mustahil),
    ("TEKS07", kata.ganda_data),
    ("TEKS08", kata.satuan_ganda),
    ("TEKS10", kata.titipan_data),
    ("TEKS12", kata.kurung_lepas),
    ("TEKS12", kata.tebal_lepas),
    ("CACAH01", daftar.salah_hitung),
    ("CACAH01", daftar.salah_butir),
)
# Who the satker and its people are: names, in which nothing of a sentence can be looked for.
_NAMA: Final = frozenset(
    {"nama", "nama_pendek", "wilayah", "provinsi", "alamat", "laman", "surel", "penerbit"}
)


# Parts with dates of their own, or on money and cases that may be older than the year.
_TAK_SETAHUN: Final = frozenset({"sengketa", "hibah", "kontrol", "pelaksanaan", "alasan_jenis_belanja"})
# What stood in the way may have begun the year before.
_SEBAB: Final = frozenset({"penyebab", "hambatan", "kendala", "permasalahan", "isi"})

# The severity of each rule on texts and its remedy; a text of the data is no page of an old report.
ATURAN: Final[dict[str, tuple[Severity, str]]] = {
    **BERSAMA,
    "TEKS03": (Severity.WARNING, "perbaiki tahunnya; teks dari laporan lama perlu dibaca ulang seluruhnya"),
    "CACAH01": (Severity.WARNING, "hitung ulang yang disebut, lalu perbaiki angka dan terbilangnya"),
    "TEKS31": (Severity.WARNING, "perbaiki angkanya, atau hapus karena laporan sudah mencetaknya"),
    "TEKS32": (Severity.WARNING, "perbaiki persentasenya, atau hapus karena laporan sudah mencetaknya"),
    "TEKS33": (Severity.WARNING, "sesuaikan pernyataannya dengan data"),
    "TEKS34": (Severity.WARNING, "hitung ulang, lalu perbaiki angka dan terbilangnya"),
    "TEKS35": (Severity.INFO, "tulis apa yang dilaksanakan pada butir ini"),
    "TEKS36": (Severity.WARNING, "perbarui teksnya menurut tahun laporan"),
}


def told(isian: Isian, code: str, found: Iterable[Rentang]) -> Iterator[Finding]:
    """A finding of a rule for each span that a detector found in a text."""
    return temuan(isian, code, found, ATURAN)


def words(hasil: Hasil) -> Iterator[Finding]:
    """TEKS01, 04, 05, 07, 08, 10, 12 and CACAH01: what a text tells wrong by itself."""
    for isian in semua(hasil.tahun):
        if isian.jejak[-1] not in _NAMA:
            for code, detector in _SEMUA:
                yield from told(isian, code, detector(isian.isi))


def unfinished(hasil: Hasil) -> Iterator[Finding]:
    """TEKS09: a text that stops before its sentence does."""
    for isian in semua(hasil.tahun):
        if isian.panjang and isian.jejak[-1] not in _NAMA:
            yield from told(isian, "TEKS09", kata.menggantung(isian.isi))


def years(hasil: Hasil) -> Iterator[Finding]:
    """TEKS03: a year, or a Renstra's period, that is not the data's own."""
    profil = hasil.tahun.profil
    for isian in semua(hasil.tahun):
        if not isian.panjang or isian.jejak[0] in ("profil", "pegawai"):
            continue
        text = sambung(isian.isi)
        yield from told(isian, "TEKS03", tahun.basi(text, profil.tahun))
        yield from told(isian, "TEKS03", tahun.terlalu_jauh(text, profil.tahun))
        span = profil.renstra.mulai, profil.renstra.selesai
        yield from told(isian, "TEKS03", tahun.periode_lain(text, *span))
        yield from told(isian, "TEKS03", tahun.renstra_lain(text, profil.tahun, *span))


def left_over(hasil: Hasil) -> Iterator[Finding]:
    """TEKS03: the year before, told of as though it were the reported one; INFO where it may be meant."""
    reported = hasil.tahun.profil.tahun
    for isian in semua(hasil.tahun):
        if isian.jejak[0] not in ("realisasi", "anggaran") or not _TAK_SETAHUN.isdisjoint(isian.jejak):
            continue
        bound = [found.awal for found in tahun.basi(sambung(isian.isi), reported)]  # Told by `years`.
        advice = "rekomendasi" in isian.jejak
        old = tahun_lalu.saran_lama(isian.isi, reported) if advice else iter(())
        for found in chain(tahun_lalu.tertinggal(isian.isi, reported), old):
            start, end = found.rentang.awal, found.rentang.akhir
            if any(start <= at < end for at in bound) or _is_known(isian, found):
                continue
            severity, remedy = ATURAN["TEKS03"]
            if not found.pasti or not _SEBAB.isdisjoint(isian.jejak):
                severity = Severity.INFO
                remedy = f"perbaiki tahunnya bila yang diceritakan tahun {reported}; bila bukan, biarkan"
            yield isian.finding(
                "TEKS03", severity, found.rentang.pesan, start=start, end=end,
                expected=found.rentang.seharusnya, help=remedy,
            )  # fmt: skip


def _is_known(isian: Isian, found: tahun_lalu.Tertinggal) -> bool:
    """Whether a sentence tells what the data holds of that year: the realisasi or target of an indikator."""
    part = isian.bagian
    earlier = part.riwayat.get(str(found.tahun)) if isinstance(part, RealisasiIndikator) else None
    if earlier is None:
        return False
    known = {Fraction(value) for value in (earlier.target, earlier.realisasi) if not isinstance(value, str)}
    return any(number.nilai in known for number in find(isian.isi[slice(*found.kalimat)]))


def offices(hasil: Hasil) -> Iterator[Finding]:
    """TEKS02: another satker's name where the own one belongs.

    Disputes have their parties, and activities their places.
    """
    identity = hasil.tahun.profil.satker
    own = None if another_area(identity) else satker.cari(identity.wilayah)  # PROFIL01 tells the former.
    for isian in semua(hasil.tahun) if own is not None else ():
        assert own is not None
        text = sambung(isian.isi)
        file, key = isian.jejak[0], isian.jejak[-1]
        if file == "pegawai" or isian.jejak[:2] in (("profil", "satker"), ("profil", "dokumen")):
            found = satker.asing(text, own) if key not in _NAMA else iter(())
        elif file in ("pk", "profil") or key == "nama":
            found = satker.asing_dalam_nama(text, own)
        else:
            found = chain(satker.asing_dalam_data(text, own), satker.lembaga_asing(text, own))
        if "hibah" in isian.jejak:
            found = satker.asing_dalam_nama(text, own)
        if key != "tempat" and "sengketa" not in isian.jejak:
            yield from told(isian, "TEKS02", found)


RULES = (words, unfinished, years, left_over, offices)
