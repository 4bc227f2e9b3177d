"""Totals that the report bears out elsewhere, of tables whose rows fall short of them.

A table alone cannot tell a lost row from a table that was misread, and stays silent. But where its total is
the whole budget, as a sentence or another table that adds up has it, the rows must give it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.audit.angka import hitungan, kurang
from generator.audit.angka.kendala import of_groups
from generator.audit.angka.kurang import Kurang
from generator.audit.angka.pos import PAGU, REALISASI, SELURUHNYA, SISA, Kelompok, Pos
from generator.audit.naskah import Naskah
from generator.findings import Finding

_UANG = (PAGU, REALISASI, SISA)


def short(naskah: Naskah) -> Iterator[Finding]:
    """Tables whose last row is the whole budget, and whose other rows give less."""
    read = hitungan.read(naskah)
    known = {id(group.induk) for group in read.kelompok}
    wholes = {
        post.nilai[PAGU].angka.nilai
        for post in read.pos
        if PAGU in post.nilai and (post.nama == SELURUHNYA or (post.total and id(post) in known))
    }
    tables: dict[int, list[Pos]] = defaultdict(list)
    for post in read.pos:
        if post.tabel:
            tables[post.blok].append(post)
    for posts in tables.values():
        *rows, total = posts
        certain = PAGU in total.nilai and total.nilai[PAGU].angka.nilai in wholes and id(total) not in known
        if total.total and certain and not any(row.total for row in rows):
            yield from _short(total, _top(rows))


def _top(rows: Sequence[Pos]) -> list[Pos]:
    """The rows that are no part of another one, by their budget codes."""
    codes = {row.kode for row in rows if row.kode}
    return [row for row in rows if row.nilai and not any(row.kode.startswith(f"{code}.") for code in codes)]


def _short(total: Pos, rows: Sequence[Pos]) -> Iterator[Finding]:
    roles = [
        role for role in _UANG if role in total.nilai and rows and all(role in row.nilai for row in rows)
    ]
    gaps = {
        role: total.nilai[role].angka.nilai - sum((row.nilai[role].angka.nilai for row in rows), Decimal(0))
        for role in roles
    }
    missing = tuple(role for role, gap in gaps.items() if gap)
    # Rows that are short in pagu alone, or too much of something, are another fault.
    if PAGU in missing and all(gaps[role] >= 0 for role in missing if role != SISA):
        yield kurang.finding(Kurang(tuple(of_groups([Kelompok(total, tuple(rows), missing)]))))


RULES = (short,)
