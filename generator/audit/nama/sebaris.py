"""Names in the rows of two tables that measure the same things in the same order.

Where all rows but one agree word for word, the one that differs in a single word is the same thing, even
where one letter makes another word of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from generator.audit.letak import letak, singkat
from generator.audit.nama.daftar import name as bare
from generator.audit.nama.daftar import one_name
from generator.audit.nama.sebutan import spellings
from generator.audit.nama.tabel_kinerja import TabelKinerja, Ukuran, performance_tables
from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import beda, beda_bermakna, kata, lipat

# Fewer rows do not show that two tables tell of the same things.
_TERSEDIKIT = 3


def in_rows(naskah: Naskah) -> Iterator[Finding]:
    """NAMA01: a sasaran or an indikator with one word otherwise than in the same row of another table."""
    tables = [table for table in performance_tables(naskah) if len(table.ukuran) >= _TERSEDIKIT]
    pairs = [pair for one, two in combinations(tables, 2) for pair in _odd(one, two)]
    if not pairs:
        return
    known = {finding.mark for finding in spellings(naskah)}
    counts = Counter(lipat(bare(cell).isi) for table in tables for cell in _cells(table.ukuran))
    for one, two in pairs:
        a, b = (counts[lipat(bare(cell).isi)] for cell in (one, two))
        # The first table is that of the promise; only many others outweigh it.
        usual, other = (one, two) if a >= b else (two, one)
        finding = _other_name(usual, other, sure=a != b)
        if finding.mark not in known:
            known.add(finding.mark)
            yield finding


def _cells(rows: Sequence[Ukuran]) -> Iterator[Teks]:
    for row in rows:
        yield row.indikator
        if row.sasaran is not None:
            yield row.sasaran


def _odd(one: TabelKinerja, two: TabelKinerja) -> Iterator[tuple[Teks, Teks]]:
    """The cells of the only row whose names two tables write otherwise."""
    if len(one.ukuran) != len(two.ukuran):
        return
    rows = list(zip(one.ukuran, two.ukuran, strict=True))
    names = [(a.indikator, b.indikator) for a, b in rows]
    aims = [(a.sasaran, b.sasaran) for a, b in rows if a.sasaran is not None and b.sasaran is not None]
    for column in names, aims:
        different = [pair for pair in column if lipat(bare(pair[0]).isi) != lipat(bare(pair[1]).isi)]
        if len(column) >= _TERSEDIKIT and len(different) == 1 and _one_word(*different[0]):
            yield different[0]


def _one_word(one: Teks, two: Teks) -> bool:
    """Whether two names differ in one word, which is no number and no other form of the same."""
    a, b = bare(one).isi, bare(two).isi
    here, there = beda(a, b)
    if len(here.split()) != 1 or len(there.split()) != 1 or len(kata(a)) < _TERSEDIKIT:
        return False
    return not beda_bermakna(a, b) and not (one_name(a, b) and kata(a)[:-1] != kata(b)[:-1])


def _other_name(usual: Teks, other: Teks, *, sure: bool) -> Finding:
    here, there = beda(bare(other).isi, bare(usual).isi)
    return other.finding(
        "NAMA01",
        Severity.WARNING,
        f'nama ini tidak sama dengan "{singkat(bare(usual).isi)}" pada {letak(usual, dari=other)}: '
        f'di sini "{here}" dan di sana "{there}"',
        expected=bare(usual).isi if sure else "",
        help="samakan namanya di seluruh laporan dengan Perjanjian Kinerja atau dokumen anggarannya",
    )


RULES = (in_rows,)
