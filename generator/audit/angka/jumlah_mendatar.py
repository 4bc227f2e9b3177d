"""Sums across a row: "Laki-laki | Perempuan | Jumlah", where most rows of the table are such sums."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.audit.angka.baris_tabel import Baris
from generator.audit.angka.bukti_jumlah import WAJAR, misprinted
from generator.audit.angka.pos import Kelompok, Nilai, Pos

_JUMLAH = re.compile(r"^\W*(?:jumlah|jmlh?|jlh|total)\b[^%]*$", re.IGNORECASE)
PERAN = "jumlah"
KOLOM = "kolom"
# Three rows that add up are no accident, and a table in which a third does not is another.
BARIS = 3


def groups(
    columns: Mapping[int, str], kepala: Sequence[Sequence[str]], lines: Sequence[Baris], blok: int
) -> Iterator[Kelompok]:
    """The rows as groups: the column called total and the columns before it that add up to it."""
    for index, role in columns.items():
        last = kepala[index][-1] if kepala[index] else ""
        if not role.startswith(KOLOM) or not _JUMLAH.match(last):
            continue
        parts = _parts(columns, index, lines)
        if parts:
            yield from _rows(parts, role, lines, blok)


def _parts(columns: Mapping[int, str], total: int, lines: Sequence[Baris]) -> tuple[str, ...]:
    """The run of columns right before a total that gives it in most rows."""
    run: list[str] = []
    best: tuple[int, tuple[str, ...]] = (0, ())
    for index in range(total - 1, -1, -1):
        if index not in columns:
            if run:
                break
            continue
        if not columns[index].startswith(KOLOM):
            break
        run.insert(0, columns[index])
        if len(run) > 1:
            best = max(best, (_fits(run, columns[total], lines), tuple(run)), key=lambda item: item[0])
    return best[1] if best[0] else ()


def _fits(parts: Sequence[str], total: str, lines: Sequence[Baris]) -> int:
    """In how many rows the parts give the total, none where too few rows do."""
    own = [line for line in lines if total in line.nilai and any(role in line.nilai for role in parts)]
    exact = [line for line in own if _sum(line, parts) == line.nilai[total].angka.nilai]
    telling = [line for line in exact if sum(_value(line, role) != 0 for role in parts) > 1]
    return len(exact) if len(telling) >= BARIS and 3 * len(exact) >= 2 * len(own) else 0


def _rows(parts: Sequence[str], total: str, lines: Sequence[Baris], blok: int) -> Iterator[Kelompok]:
    """The rows that are sums; one that is far from its sum must be the only one that is none."""
    full = [line for line in lines if total in line.nilai]
    alone = sum(_sum(line, parts) != line.nilai[total].angka.nilai for line in full) == 1
    for line in lines:
        own = [line.nilai[role] for role in parts if role in line.nilai]
        if total not in line.nilai or not own or line.rusak & {*parts, total}:
            continue
        printed, added = line.nilai[total].angka.nilai, _sum(line, parts)
        near = abs(printed - added) <= WAJAR * max(abs(printed), abs(added))
        if len(own) > 1 and (near or alone or misprinted(printed, added)):
            parent = _pos(line, line.nilai[total], blok)
            yield Kelompok(parent, tuple(_pos(line, nilai, blok) for nilai in own), (PERAN,))


def _pos(line: Baris, nilai: Nilai, blok: int) -> Pos:
    return Pos(line.nama, "", line.label, {PERAN: nilai}, blok, tabel=True)


def _sum(line: Baris, parts: Sequence[str]) -> Decimal:
    return sum((_value(line, role) for role in parts), Decimal(0))


def _value(line: Baris, role: str) -> Decimal:
    return line.nilai[role].angka.nilai if role in line.nilai else Decimal(0)
