"""Amounts that contradict each other: sums, balances, percentages, the walk, two values of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from generator.audit.angka import (
    kembaran,
    kurang,
    lebih,
    pesan,
    pos,
    pos_kalimat,
    pos_tabel,
    sama,
    seluruh,
    tempat,
)
from generator.audit.angka.baris_tabel import UANG_TERKECIL
from generator.audit.angka.kalimat_angka import confirmed, printed
from generator.audit.angka.kendala import (
    JUMLAH,
    PERSEN,
    Kendala,
    Koreksi,
    corrections,
    of_groups,
    of_posts,
    shares,
)  # fmt: skip
from generator.audit.angka.pos import Pengakuan, Pos
from generator.audit.naskah import Naskah, Tabel
from generator.findings import Finding, Severity
from generator.teks.angka import write


class Hitungan:
    """What a report says of amounts."""

    def __init__(self, naskah: Naskah) -> None:
        self.pos, self.kelompok, self.pengakuan = pos_kalimat.read(naskah.blok)
        self.geser: list[tuple[Pos, Pos]] = []
        self.lepas: list[tuple[Pos, Pos]] = []
        for index, block in enumerate(naskah.blok):
            if isinstance(block, Tabel):
                lembar = pos_tabel.read(block, index)
                self.pos += lembar.pos
                self.kelompok += lembar.kelompok
                self.geser += lembar.geser
                self.lepas += lembar.lepas
        self.kendala = [*_relations(self.pos), *of_groups(self.kelompok)]


@lru_cache(maxsize=8)
def read(naskah: Naskah) -> Hitungan:
    """The amounts of a report."""
    return Hitungan(naskah)


def _relations(posts: Sequence[Pos]) -> list[Kendala]:
    """The constraints inside posts; a column of shares of the whole is no column of realisasi of pagu."""
    found = of_posts(posts)
    tables: dict[int, list[Kendala]] = defaultdict(list)
    for item in found:
        if item.jenis == PERSEN and item.pos[0].tabel:
            tables[item.pos[0].blok].append(item)
    other: set[int] = set()
    for items in tables.values():
        own = sum(_fits(item, 2) for item in items)
        for place in (1, 2):
            whole = max(item.nilai[place].angka.nilai for item in items)
            of_whole = sum(
                item.nilai[0].angka.nilai in shares(item.nilai[place].angka.nilai, whole, item.nilai[0])
                for item in items
            )
            if len(items) > 2 and of_whole > own and 3 * of_whole >= 2 * len(items):
                other |= {id(item) for item in items}
    return [item for item in found if id(item) not in other]


def _fits(item: Kendala, whole: int) -> bool:
    percent, part, base = item.nilai[0], item.nilai[1].angka.nilai, item.nilai[whole].angka.nilai
    return percent.angka.nilai in shares(part, base, percent)


def contradictions(naskah: Naskah) -> Iterator[Finding]:
    """The numbers of one report that cannot be right together."""
    yield from _contradictions(naskah)


@lru_cache(maxsize=8)
def _contradictions(naskah: Naskah) -> tuple[Finding, ...]:
    hitungan = read(naskah)
    kendala = [*hitungan.kendala, *_shared(hitungan.pos), *kembaran.constraints(hitungan.pos)]
    return tuple(_findings(kendala, naskah))


def between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """The numbers that cannot be right together in reports given together, besides those of each alone."""
    hitungan = [read(naskah) for naskah in semua]
    posts = [post for item in hitungan for post in item.pos]
    known = {finding.mark for naskah in semua for finding in _contradictions(naskah)}
    kendala = [item for each in hitungan for item in each.kendala]
    for finding in _findings([*kendala, *_shared(posts)]):
        if finding.mark not in known:
            yield finding


def _shared(posts: Sequence[Pos]) -> Iterator[Kendala]:
    """What must be the same in several places."""
    yield from sama.constraints(posts)
    yield from seluruh.constraints(posts)


def _findings(kendala: Sequence[Kendala], naskah: Naskah | None = None) -> Iterator[Finding]:
    found = corrections(kendala)
    if naskah is not None:
        found = [_borne_out(item, naskah) for item in found]
    short, rest = kurang.incomplete(found)
    yield from map(kurang.finding, short)
    yield from map(pesan.finding, rest)


def _borne_out(koreksi: Koreksi, naskah: Naskah) -> Koreksi:
    """A correction; that of a total which other places print too says that the total is right."""
    nilai = koreksi.nilai.angka.nilai
    if koreksi.pasti or koreksi.kendala[0].jenis != JUMLAH or abs(nilai) < UANG_TERKECIL:
        return koreksi
    return replace(koreksi, dibenarkan=koreksi.dibenarkan or confirmed(nilai, printed(naskah)))


def overspent(naskah: Naskah) -> Iterator[Finding]:
    """Realisasi above the pagu, where the report does not say so itself."""
    wrong = {finding.mark for finding in _contradictions(naskah)}
    for post in lebih.untold(naskah, read(naskah).pos):
        pagu, realisasi = post.nilai[pos.PAGU], post.nilai[pos.REALISASI]
        # An amount that is misprinted is no spending.
        if {amount.teks.mark(amount.angka.awal) for amount in (pagu, realisasi)} & wrong:
            continue
        over = realisasi.angka.nilai - pagu.angka.nilai
        yield realisasi.finding(
            "SISA02",
            Severity.WARNING,
            f"realisasi {post.sebutan} {realisasi.tercetak} melebihi pagunya {pagu.tercetak},"
            f" lebih {write(over)}",
            expected=f"paling banyak {pagu.tercetak}",
            help="periksa apakah pagu yang ditulis sudah pagu revisi terakhir",
        )


def slid(naskah: Naskah) -> Iterator[Finding]:
    """Amounts of a table that stand one row below their names."""
    for first, last in read(naskah).geser:
        yield first.teks.finding(
            "TABEL01",
            Severity.WARNING,
            f'angka baris "{first.sebutan}" kosong, dan angka-angka sesudahnya satu baris terlalu rendah'
            f" sampai {last.teks.place or f'baris {last.teks.mark().line}'} yang tidak bernama",
            help="naikkan angka-angka itu satu baris, sehingga setiap angka sejajar dengan namanya",
        )


def adrift(naskah: Naskah) -> Iterator[Finding]:
    """Rows that stand below a parent which is full without them: their own is gone."""
    for parent, first in read(naskah).lepas:
        yield first.teks.finding(
            "RINCIAN04",
            Severity.WARNING,
            f'rincian {parent.sebutan} sudah genap tanpa "{first.sebutan}" dan baris sesudahnya, yang tidak'
            " mempunyai baris induk",
            help="periksa apakah baris induknya terhapus",
        )


def announced(naskah: Naskah) -> Iterator[Finding]:
    """A parent of the budget walk that announces another number of children than follow."""
    for claim in read(naskah).pengakuan:
        if claim.angka.nilai != len(claim.anak):
            yield _announced(claim)


def _announced(claim: Pengakuan) -> Finding:
    names = ", ".join(pos.code_in(teks.isi) or teks.isi for teks in claim.anak[:6])
    return claim.teks.finding(
        "RINCIAN02",
        Severity.WARNING,
        f"disebut terdiri dari {write(claim.angka.nilai)} {claim.sebutan}, tetapi yang diuraikan sesudahnya"
        f" {len(claim.anak)} ({names})",
        start=claim.angka.awal,
        end=claim.angka.akhir,
        expected=str(len(claim.anak)),
        help="samakan jumlah yang disebut dengan yang diuraikan, atau tambahkan uraian yang kurang",
    )


def breakdowns(naskah: Naskah) -> Iterator[Finding]:
    """A table that breaks a whole amount down, pagu for pagu, whose realisasi gives another amount."""
    hitungan = read(naskah)
    wholes = [post for post in hitungan.pos if post.nama == pos.SELURUHNYA and not post.tabel]
    pagu = {post.nilai[pos.PAGU].angka.nilai for post in wholes if pos.PAGU in post.nilai}
    realisasi = [post for post in wholes if pos.REALISASI in post.nilai]
    tables: dict[int, list[Pos]] = defaultdict(list)
    for post in hitungan.pos:
        if post.tabel and pos.PAGU in post.nilai and pos.REALISASI in post.nilai:
            tables[post.blok].append(post)
    grouped = {id(child) for group in hitungan.kelompok for child in (group.induk, *group.anak)}
    for rows in tables.values():
        if len(rows) < 3 or any(id(row) in grouped for row in rows):
            continue
        total = sum((row.nilai[pos.PAGU].angka.nilai for row in rows), Decimal(0))
        spent = sum((row.nilai[pos.REALISASI].angka.nilai for row in rows), Decimal(0))
        if (
            total in pagu
            and realisasi
            and all(p.nilai[pos.REALISASI].angka.nilai != spent for p in realisasi)
        ):
            yield _breakdown(realisasi[0], rows, spent)


def _breakdown(whole: Pos, rows: Sequence[Pos], spent: Decimal) -> Finding:
    printed = whole.nilai[pos.REALISASI]
    spending = [row.nilai[pos.REALISASI] for row in rows]
    gap = abs(printed.angka.nilai - spent)
    return printed.finding(
        "JUMLAH02",
        Severity.ERROR,
        f"realisasi {whole.sebutan} tertulis {printed.tercetak}, tetapi tabel di"
        f" {tempat.rows(spending, printed)}, dengan pagu yang sama, berjumlah {write(spent)}"
        f" (selisih {write(gap)})",
        expected=pesan.as_printed(spent, printed),
        help=pesan.BANTUAN,
    )


RULES = (contradictions, overspent, slid, adrift, announced, breakdowns)
BETWEEN = (between,)
