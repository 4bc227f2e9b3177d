"""What a sentence says is left of the whole budget or of a program, against pagu and realisasi elsewhere.

A sentence with all three amounts proves itself; here it has the sisa alone, and a table the rest.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka import hitungan, salinan, tempat
from generator.audit.angka.bukti_jumlah import misprinted
from generator.audit.angka.kalimat_angka import Kalimat, sentences
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import PAGU, REALISASI, SELURUHNYA, SISA, Nilai, Pos
from generator.audit.naskah import Naskah, Paragraf
from generator.audit.serumpun import asal
from generator.findings import Finding, Severity
from generator.teks.angka import rounded, write

_SISA = re.compile(r"\bsisa\b|\btersisa\b|tidak\s+(?:terserap|terealisasi)", re.IGNORECASE)
# "Sisa anggaran sebesar": of the whole, where no other thing is named.
_SELURUH = re.compile(
    r"\b[Ss]isa(?:\s+lebih)?\s+(?:(?:pagu|dana)\s+)?(?:anggaran|pagu|DIPA)(?:nya)?"
    r"(?:\s+(?:yang|tidak|terserap|terealisasi|seluruhnya|pada|tahun|anggaran|ini|‹\d{4}›|KPU|satker|kantor))*"
    r"\s*(?:sebesar|senilai|sejumlah|adalah|mencapai|yaitu|berjumlah|:)?\s*$"
)
_MENUJU = re.compile(
    r"\s*,?\s*(?:(?:yaitu|yakni|hanya|sebesar|senilai|sejumlah|dengan|sisa|anggaran|pagu|menyisakan|\()\s*)*$",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\bhibah\b|\bblokir|\bkontrak|\blelang|\bpengadaan|semula|sebelum|\blalu\b|triwulan|semester|efisiensi",
    re.I,
)
_TAHUN = re.compile(r"‹(\d{4})›")
_DARI_SISA = re.compile(r"\s*dari\s+(?:(?:total|jumlah|seluruh)\s+)?sisa\b", re.IGNORECASE)
_YAITU = re.compile(r"\s*,?\s*(?:\(|atau|yaitu|yakni|sebesar|\s)+$", re.IGNORECASE)
# Names so short stand in too many sentences; so many blocks behind a table a sentence is still about it.
_TERPENDEK = 8
_DEKAT = 4
_UANG_TERKECIL = 10_000


@dataclass(frozen=True)
class Bagian:
    """A part of what is left, with its share in percent."""

    persen: Nilai
    bagian: Nilai
    sisa: Nilai

    @property
    def tepat(self) -> Fraction:
        """The share that the amounts give."""
        return Fraction(self.bagian.angka.nilai) / Fraction(self.sisa.angka.nilai) * 100

    def holds(self) -> bool:
        """Whether the share is printed as the amounts give it."""
        return self.persen.angka.nilai in rounded(self.tepat, self.persen.angka.desimal)

    def finding(self) -> Finding:
        """What is said of a share that is not."""
        right = write(self.tepat, replace(self.persen.angka, desimal=self.persen.angka.desimal or 2))
        return self.persen.finding(
            "PERSEN01",
            Severity.ERROR,
            f"{self.bagian.tercetak} dari sisa {self.sisa.tercetak} tertulis {self.persen.tercetak}, tetapi"
            f" hitungannya {right}",
            help="hitung kembali persentasenya, atau periksa kedua angka yang menjadi dasarnya",
        )


@dataclass(frozen=True)
class Anggaran:
    """What a report says of pagu and realisasi: of the rows of tables by name, and of the whole.

    `sisa` is all that they leave. A table that contradicts itself is told, and nothing is held against it.
    """

    pos: tuple[Pos, ...]
    sisa: frozenset[Decimal]
    bernama: dict[str, list[Pos]]
    seluruh: tuple[Pos, ...]


def _read(naskah: Naskah) -> Anggaran:
    every = hitungan.read(naskah).pos
    known = {finding.mark for finding in hitungan.contradictions(naskah)}
    torn = {post.blok for post in every for n in post.nilai.values() if n.teks.mark(n.angka.awal) in known}
    posts = tuple(post for post in every if PAGU in post.nilai and REALISASI in post.nilai)
    sound = [post for post in posts if post.blok not in torn]
    left = {post.nilai[SISA].angka.nilai for post in every if post.tabel and SISA in post.nilai}
    named: dict[str, list[Pos]] = defaultdict(list)
    for post in sound:
        name = " ".join(post.nama.lower().split())
        if post.tabel and not post.total and len(name) >= _TERPENDEK:
            named[name].append(post)
    wholes = [post for post in sound if post.nama == SELURUHNYA or (post.tabel and post.total)]
    return Anggaran(posts, frozenset(left | set(map(_gap, posts))), named, tuple(wholes))


def left(naskah: Naskah) -> Iterator[Finding]:
    """A sisa in a sentence that pagu and realisasi of the same thing do not leave."""
    anggaran = _read(naskah)
    proven = {post.blok for post in anggaran.pos}
    for index, block in enumerate(naskah.blok if anggaran.pos else ()):
        if not isinstance(block, Paragraf) or index in proven or not _SISA.search(block.teks.isi):
            continue
        for sentence in sentences(block.teks):
            for at, angka in enumerate(sentence.angka):
                if angka.uang and angka.skala == 1 and angka.nilai not in anggaran.sisa:
                    yield from _left(sentence, at, anggaran, index, naskah)


def _left(kalimat: Kalimat, at: int, anggaran: Anggaran, index: int, naskah: Naskah) -> Iterator[Finding]:
    if kalimat.angka[at].nilai < _UANG_TERKECIL or _LAIN.search("".join(kalimat.sela[: at + 1])):
        return
    year = asal(naskah)[1]
    if year and set(_TAHUN.findall("".join(kalimat.sela[: at + 1]))) - {str(year)}:
        return
    finding = _of_named(kalimat, at, anggaran.bernama) or _of_whole(kalimat, at, anggaran.seluruh, index)
    known = {each.mark for each in hitungan.contradictions(naskah)} if finding else set()
    if finding and finding.mark not in known | salinan.told(naskah):
        yield finding


def _gap(post: Pos) -> Decimal:
    return post.nilai[PAGU].angka.nilai - post.nilai[REALISASI].angka.nilai


def _of_named(kalimat: Kalimat, at: int, named: dict[str, list[Pos]]) -> Finding | None:
    """The sisa of a row of a table, which is named right before it."""
    before = "".join(kalimat.sela[: at + 1])
    if not _SISA.search(before):
        return None
    gap = " ".join(kalimat.sela[at].lower().split())
    names = [name for name in named if name in gap and _MENUJU.fullmatch(gap[gap.rindex(name) + len(name) :])]
    if not names:
        return None
    rows = named[max(names, key=len)]
    printed = kalimat.nilai(at)
    values = {nilai.angka.nilai for row in rows for nilai in row.nilai.values()}
    if printed.angka.nilai in values:
        return None
    sure = len({_gap(row) for row in rows}) == 1
    return _finding(printed, rows[0], Severity.ERROR if sure else Severity.WARNING)


def _of_whole(kalimat: Kalimat, at: int, wholes: Sequence[Pos], index: int) -> Finding | None:
    """The sisa of the whole budget: nearly what the whole leaves, or right behind its table."""
    if at or not wholes or not _SELURUH.search(kalimat.sela[0]):
        return None
    printed = kalimat.nilai(0)
    for post in wholes:
        if misprinted(printed.angka.nilai, _gap(post)):
            return _finding(printed, post, Severity.ERROR)
    near = [post for post in wholes if post.tabel and 0 < index - post.blok <= _DEKAT]
    if near and len({_gap(post) for post in wholes}) == 1:
        return _finding(printed, near[-1], Severity.WARNING)
    return None


def _finding(printed: Nilai, post: Pos, severity: Severity) -> Finding:
    pagu, realisasi = post.nilai[PAGU], post.nilai[REALISASI]
    right = as_printed(_gap(post), printed)
    of = "anggaran" if post.total else post.sebutan
    return printed.finding(
        "SISA01",
        severity,
        f"sisa {of} tertulis {printed.tercetak}, tetapi pagu {pagu.tercetak} dikurangi realisasi"
        f" {realisasi.tercetak} di {tempat.rows([pagu, realisasi], printed)} adalah {right}",
        expected=right,
        help="hitung kembali sisanya, atau periksa pagu dan realisasinya",
    )


def shares(naskah: Naskah) -> Iterator[Finding]:
    """A share of what is left that the amount before it is not: "Rp4 juta (80% dari sisa)"."""
    wrong = [item for item in _shares(naskah) if not item.holds()]
    # An amount that is wrong itself spoils the share too.
    known = {finding.mark for finding in left(naskah)} if wrong else set()
    for item in wrong:
        if not {n.teks.mark(n.angka.awal) for n in (item.bagian, item.sisa)} & known:
            yield item.finding()


def _shares(naskah: Naskah) -> Iterator[Bagian]:
    for paragraf in naskah.paragraf:
        for sentence in sentences(paragraf.teks) if _SISA.search(paragraf.teks.isi) else ():
            for at in range(2, len(sentence.angka)):
                whole, part, share = (sentence.nilai(place) for place in (0, at - 1, at))
                told = share.angka.persen and _DARI_SISA.match(sentence.sela[at + 1])
                money = whole.angka.uang and part.angka.uang and part.angka.nilai <= whole.angka.nilai
                if told and money and _SISA.search(sentence.sela[0]) and _YAITU.match(sentence.sela[at]):
                    yield Bagian(share, part, whole)


RULES = (left, shares)
