"""What the words of a report tell wrong: number words, years, dates, offices, slips, regulations.

The detectors look at a text alone (generator/teks); here they are given the texts of a report that they are
for, and what the report says of itself: its year, its office, its period of planning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.serumpun import asal
from generator.findings import Finding
from generator.teks import hukum, kata, satker, tahun, tanggal, terbilang
from generator.teks.aturan import ATURAN
from generator.teks.rentang import Pendeteksi, Rentang, temuan

# What any text of a report may be told by; in a cell of a table, lines stand side by side.
_SEMUA_TEKS: Final[tuple[tuple[str, Pendeteksi], ...]] = (
    ("TEKS01", terbilang.selisih),
    ("TEKS04", tahun.salah_tulis),
    ("TEKS05", tanggal.mustahil),
    ("TEKS07", kata.ganda),
    ("TEKS08", kata.satuan_ganda),
    ("TEKS10", kata.titipan),
    ("TEKS11", kata.belum_diisi),
    ("TEKS12", kata.kurung_lepas),
    ("HUKUM01", hukum.salah_kutip),
    ("HUKUM03", hukum.pasal_definisi),
    ("HUKUM04", hukum.sebutan_keliru),
)
_DALAM_SEL: Final = tuple(
    (kode, {"TEKS07": kata.ganda_dalam_sel, "TEKS12": kata.kurung_dalam_sel}.get(kode, detector))
    for kode, detector in _SEMUA_TEKS
)
_KATA: Final = re.compile(r"[^\W\d_]{2}")  # A cell that holds a number alone has nothing to tell.
_KATA_BESAR: Final = re.compile(r"[^\W\d_]+")
_BEBERAPA: Final = 4
_SEL_PANJANG: Final = 300
# Words that stand at the end of a line of a column, and so side by side where columns are.
_SAMBUNG: Final = re.compile(
    r"(?:dan|di|serta|dengan|untuk|dalam|pada|(?!tentang)\w+ tentang)\b", re.IGNORECASE
)
_PENANDATANGANAN: Final = re.compile(r"KATA PENGANTAR|PENUTUP", re.IGNORECASE)
# Words that open a sentence: what stands before them cannot go on in them.
_PEMBUKA: Final = re.compile(
    r"(?:Untuk|Berdasarkan|Dalam|Adapun|Selain|Selanjutnya|Sehubungan|Namun|Sesuai|Sebagaimana|Terkait|Pada)\s"
)


def isi_teks(naskah: Naskah) -> Iterator[Finding]:
    """What each text tells wrong by itself."""
    for block in naskah.blok:
        own = isinstance(block, Paragraf)
        texts = (block.teks,) if isinstance(block, Paragraf) else _cells(block)
        for teks in texts:
            if _KATA.search(teks.isi):
                for kode, detector in _SEMUA_TEKS if own else _DALAM_SEL:
                    if kode not in ("TEKS07", "TEKS12") or teks.place:
                        yield from _told(teks, kode, detector(teks.isi))
                    else:
                        found = (part for part in detector(teks.isi) if not _of_page(teks.isi, part, own=own))
                        yield from _told(teks, kode, found)


def _of_page(isi: str, part: Rentang, *, own: bool) -> bool:
    """Whether what a plain text seems to say wrong comes of its page, which set columns side by side or cut
    a paragraph or a cell in two."""
    if part.pesan.startswith("kurung"):
        if not own:
            return len(isi) > _SEL_PANJANG  # Cells of several rows in one.
        return isi.lstrip(" -•")[:1].islower() or len(isi.split()) < _BEBERAPA
    words = _KATA_BESAR.findall(isi)
    if not own or isi.rstrip().endswith((".", ";")):
        return False
    titled = 2 * sum(word[0].isupper() for word in words) > len(words)
    return len(words) < _BEBERAPA or (titled and _SAMBUNG.match(isi, part.awal) is not None)


def _cells(tabel: Tabel) -> Iterator[Teks]:
    return (cell for row in (*tabel.kepala, *tabel.baris) for cell in row)


def tahun_dan_satker(naskah: Naskah) -> Iterator[Finding]:
    """Years and offices that are not those of the report."""
    office, year = asal(naskah)
    period = tahun.periode_renstra(teks.isi for teks in naskah.semua_teks)
    for paragraf in naskah.paragraf:
        teks = paragraf.teks
        if year is not None:
            yield from _told(teks, "TEKS03", tahun.basi(teks.isi, year))
            if not paragraf.nomor:
                yield from _told(teks, "TEKS03", tahun.kop_basi(teks.isi, year))
            yield from _told(teks, "HUKUM02", hukum.dicabut(teks.isi, year))
        if period is not None:
            yield from _told(teks, "TEKS03", tahun.periode_lain(teks.isi, *period))
        if office is not None:
            yield from _told(teks, "TEKS02", satker.asing(teks.isi, office))
            yield from _told(teks, "TEKS02", satker.kop_asing(teks.isi, office))
    if year is not None:
        for teks in _signatures(naskah):
            yield from _told(teks, "TEKS06", tanggal.tanda_tangan_dini(teks.isi, year))


def kalimat_menggantung(naskah: Naskah) -> Iterator[Finding]:
    """Paragraphs that stop before their sentence does."""
    for block, follower in pairwise((*naskah.blok, None)):
        if not isinstance(block, Paragraf):
            continue
        yield from _told(block.teks, "TEKS09", _broken_off(block.teks))
        if not block.nomor and not block.tingkat and _ends_here(follower):
            yield from _told(block.teks, "TEKS09", kata.menggantung(block.teks.isi))


RULES = (isi_teks, tahun_dan_satker, kalimat_menggantung)


def _told(teks: Teks, kode: str, found: Iterator[Rentang]) -> Iterator[Finding]:
    return temuan(teks, kode, found, ATURAN)


def _signatures(naskah: Naskah) -> Iterator[Teks]:
    """The texts of the preface and the closing chapter, where the report itself is signed."""
    signed = False
    for paragraf in naskah.paragraf:
        isi = paragraf.teks.isi
        # A title right above its text is no sure heading of a plain text.
        if paragraf.tingkat == 1 or _PENANDATANGANAN.fullmatch(isi.strip(" *")):
            signed = _PENANDATANGANAN.fullmatch(isi.strip(" *")) is not None
        elif (paragraf.tingkat or isi.isupper()) and "PERJANJIAN" in isi.upper():
            signed = False
        elif signed:
            yield paragraf.teks


def _broken_off(teks: Teks) -> Iterator[Rentang]:
    """Where a piece that stops at a comma or at "dan" was joined with one that opens a sentence."""
    for start, _, _ in teks.potongan[1:]:
        if _PEMBUKA.match(teks.isi, start):
            yield from kata.menggantung(teks.isi[:start].rstrip())


def _ends_here(follower: object) -> bool:
    """Whether nothing that follows can go on with a paragraph: no list, table, quotation or lower case."""
    if follower is None:
        return True
    if not isinstance(follower, Paragraf) or (follower.nomor and not follower.tingkat):
        return False
    return follower.teks.isi.lstrip(" *")[:1].isupper()
