"""Amounts that contradict each other: sums, balances, percentages, the walk, two values of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from generator.audit.angka import lebih, pos, pos_kalimat, pos_tabel, sama
from generator.audit.angka.kendala import (
    JUMLAH,
    PERSEN,
    SAMA,
    SISA,
    Kendala,
    Koreksi,
    corrections,
    of_groups,
    of_posts,
    shares,
)  # fmt: skip
from generator.audit.angka.pos import Nilai, Pengakuan, Pos
from generator.audit.naskah import Naskah, Tabel
from generator.findings import Finding, Severity
from generator.teks.angka import write

BANTUAN = "periksa angka ini terhadap DIPA dan laporan realisasi anggaran, lalu perbaiki yang salah"
BANTUAN_PERSEN = "hitung kembali persentasenya, atau periksa kedua angka yang menjadi dasarnya"


class Hitungan:
    """What a report says of amounts."""

    def __init__(self, naskah: Naskah) -> None:
        self.pos, self.kelompok, self.pengakuan = pos_kalimat.read(naskah.blok)
        self.geser: list[tuple[Pos, Pos]] = []
        for index, block in enumerate(naskah.blok):
            if isinstance(block, Tabel):
                lembar = pos_tabel.read(block, index)
                self.pos += lembar.pos
                self.kelompok += lembar.kelompok
                self.geser += lembar.geser
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
    hitungan = read(naskah)
    yield from _findings([*hitungan.kendala, *sama.constraints(hitungan.pos)])


def between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """The numbers that cannot be right together in reports given together, besides those of each alone."""
    hitungan = [read(naskah) for naskah in semua]
    posts = [post for item in hitungan for post in item.pos]
    known = {finding.mark for naskah in semua for finding in contradictions(naskah)}
    kendala = [item for each in hitungan for item in each.kendala]
    for finding in _findings([*kendala, *sama.constraints(posts)]):
        if finding.mark not in known:
            yield finding


def _findings(kendala: Sequence[Kendala]) -> Iterator[Finding]:
    return map(finding, corrections(kendala))


def finding(koreksi: Koreksi) -> Finding:
    """What is said of a correction: what is printed, what would be right, and why."""
    # A sum that holds only when other numbers are set right too does not explain this one.
    told = [item for item in koreksi.kendala if _holds_alone(item, koreksi)] or list(koreksi.kendala)
    main = min(told, key=lambda item: (JUMLAH, SISA, SAMA, PERSEN).index(item.jenis))
    owners = [post for item in told for post in item.pos if koreksi.nilai in post.nilai.values()]
    owner = owners[0] if owners else main.pos[0]
    role = next((role for role, nilai in owner.nilai.items() if nilai is koreksi.nilai), main.peran)
    right = _right(main, koreksi)
    reasons = list(dict.fromkeys(_reason(item, koreksi, right) for item in told))
    also = sorted({_place(nilai, koreksi.nilai) for nilai in koreksi.serupa})
    message = f"{role} {owner.sebutan} tertulis {koreksi.nilai.tercetak}, tetapi {'; '.join(reasons[:3])}"
    if also and koreksi.pasti:
        message += f" (angka yang sama di {', '.join(also[:3])})"
    code = {
        JUMLAH: "RINCIAN01" if main.kelompok and main.kelompok.rincian else "JUMLAH01",
        SISA: "SISA01",
        SAMA: "NILAI01",
        PERSEN: "PERSEN01",
    }[main.jenis]
    severity = Severity.WARNING if main.jenis == SAMA else Severity.ERROR
    help = BANTUAN_PERSEN if main.jenis == PERSEN else BANTUAN
    return koreksi.nilai.finding(code, severity, message, expected=right, help=help)


def _holds_alone(item: Kendala, koreksi: Koreksi) -> bool:
    """Whether a sum or balance holds with this correction alone."""
    if item.jenis not in (JUMLAH, SISA):
        return True
    group = {id(koreksi.nilai), *map(id, koreksi.serupa)}
    values = (koreksi.seharusnya if id(n) in group else n.angka.nilai for n in item.nilai)
    return sum(w * value for w, value in zip(item.koefisien, values, strict=True)) == 0


def _right(main: Kendala, koreksi: Koreksi) -> str:
    """The right value as the report would print it; a percentage without decimals is given two."""
    angka = koreksi.nilai.angka
    if main.jenis != PERSEN:
        return write(koreksi.seharusnya, angka) if angka.desimal else write(koreksi.seharusnya)
    exact = Fraction(main.nilai[1].angka.nilai) / Fraction(main.nilai[2].angka.nilai) * 100
    return write(exact, replace(angka, desimal=angka.desimal or 2))


def _place(nilai: Nilai, beside: Nilai) -> str:
    return nilai.letak if nilai.teks.file == beside.teks.file else f"{nilai.teks.file} {nilai.letak}"


def _reason(item: Kendala, koreksi: Koreksi, right: str) -> str:
    """Why a constraint asks for the correction."""
    first, *rest = item.nilai
    wrong = koreksi.nilai
    group = {id(wrong), *map(id, koreksi.serupa)}
    if item.jenis == PERSEN:
        percent, part, whole = item.nilai
        if id(percent) in group:
            return f"{part.tercetak} dari {whole.tercetak} adalah {right}"
        return f"persentase {percent.tercetak} cocok dengan {right}"
    if item.jenis == SISA:
        sisa, pagu, realisasi = item.nilai
        if id(sisa) in group:
            return f"pagu {pagu.tercetak} dikurangi realisasi {realisasi.tercetak} adalah {right}"
        return f"sisa {sisa.tercetak} cocok dengan {right}"
    if item.jenis == SAMA:
        other = rest[0] if id(first) in group else first
        return f"di {_place(other, wrong)} tertulis {other.tercetak}"
    total = sum((nilai.angka.nilai for nilai in rest), Decimal(0))
    gap = abs(total - first.angka.nilai)
    if id(first) in group:
        lines = (
            f"{_place(rest[0], wrong)} sampai {_place(rest[-1], wrong)}"
            if len(rest) > 1
            else _place(rest[0], wrong)
        )
        return f"rinciannya di {lines} berjumlah {write(total)} (selisih {write(gap)})"
    return (
        f"dengan {right} rincian {item.pos[0].sebutan} tepat berjumlah {first.tercetak};"
        f" sekarang {write(total)} (selisih {write(gap)})"
    )


def overspent(naskah: Naskah) -> Iterator[Finding]:
    """Realisasi above the pagu, where the report does not say so itself."""
    for post in lebih.untold(naskah, read(naskah).pos):
        pagu, realisasi = post.nilai[pos.PAGU], post.nilai[pos.REALISASI]
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
            yield _breakdown(realisasi[0], rows, total, spent)


def _breakdown(whole: Pos, rows: Sequence[Pos], total: Decimal, spent: Decimal) -> Finding:
    printed = whole.nilai[pos.REALISASI]
    first, last = rows[0].nilai[pos.REALISASI], rows[-1].nilai[pos.REALISASI]
    gap = abs(printed.angka.nilai - spent)
    return printed.finding(
        "JUMLAH02",
        Severity.ERROR,
        f"realisasi {whole.sebutan} tertulis {printed.tercetak}, tetapi tabel di {first.letak} sampai"
        f" {last.letak}, yang pagunya tepat berjumlah {write(total)}, berjumlah {write(spent)}"
        f" (selisih {write(gap)})",
        expected=write(spent),
        help=BANTUAN,
    )


RULES = (contradictions, overspent, slid, announced, breakdowns)
BETWEEN = (between,)
