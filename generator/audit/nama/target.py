"""Rules on targets: one indikator with several targets, or measured in several units."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.audit.letak import letak, singkat
from generator.audit.nama.daftar import Nama, differences, lists, name
from generator.audit.nama.tabel_kinerja import TabelKinerja, number, performance_tables
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import kata, lipat

_PREDIKAT = re.compile(r"[A-D]{1,2}|WTP|WDP", re.IGNORECASE)
_KEPALA_PENDEK = 40
_TAHUN = re.compile(r"\b20\d\d\b")
_SATUAN = re.compile(r"\d[\d.,]*\s+([A-Za-z]+)")


@dataclass(frozen=True)
class _Target:
    """An indikator's target in one table."""

    nama: Nama
    target: Teks
    tabel: TabelKinerja


def targets(naskah: Naskah) -> Iterator[Finding]:
    """NAMA02 and NAMA03: one indikator with two targets, or measured in two units."""
    yield from _targets([naskah], across=False)


def targets_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """NAMA02 and NAMA03 between reports."""
    yield from _targets(semua, across=True)


def _targets(semua: Sequence[Naskah], *, across: bool) -> Iterator[Finding]:
    tables = [table for naskah in semua for table in of_one_year(naskah)]
    same = _same_names(semua)
    groups: dict[str, list[_Target]] = {}
    for table in tables:
        for measure in table.ukuran:
            entry = name(measure.indikator)
            # A single word is a part of the indikator above it: "Daging".
            if measure.target is not None and len(kata(entry.isi)) > 1:
                key = same.get(lipat(entry.isi), lipat(entry.isi))
                groups.setdefault(key, []).append(_Target(entry, measure.target, table))
    for group in groups.values():
        if across and len({entry.target.file for entry in group}) < 2:
            continue
        yield from _unequal(group)


def of_one_year(naskah: Naskah) -> Iterator[TabelKinerja]:
    """The performance tables, each with the years that its head names; those on several years have a target
    for each and are left out."""
    for table in performance_tables(naskah):
        block = naskah.blok[table.letak]
        if isinstance(block, Tabel):
            rows = (*block.kepala, *block.baris[:1])
            short = [cell.isi for row in rows for cell in row if len(cell.isi) < _KEPALA_PENDEK]
            years = {year for isi in short for year in _TAHUN.findall(isi)}
            if len(years) < 2 and not any(_spread(block, row) for row in rows):
                yield replace(table, tahun=frozenset(years) or table.tahun)


def _spread(tabel: Tabel, row: Sequence[Teks]) -> bool:
    """Whether the head of the targets stands over several columns of numbers."""
    for index, (cell, after) in enumerate(pairwise(row)):
        if "target" in cell.isi.lower() and not after.isi.strip():
            places = slice(index, index + 2)
            return any(sum(number(c) is not None for c in line[places]) == 2 for line in tabel.baris)
    return False


def _same_names(semua: Sequence[Naskah]) -> dict[str, str]:
    """The names that are spellings of another one, by that other one."""
    daftar = [entry for naskah in semua for entry in lists(naskah) if entry.jenis == "indikator"]
    return {lipat(beda.dua.isi): lipat(beda.satu.isi) for beda in differences(daftar)}


def _unequal(group: Sequence[_Target]) -> Iterator[Finding]:
    """What is told of the targets of one indikator: two units, else targets that are not the usual one."""
    units = {_unit(entry.target.isi) for entry in group} - {""}
    if len(units) > 1:
        yield _two_units(group)
        return
    read = [(entry, figure.nilai) for entry in group if (figure := number(entry.target))]
    counts = Counter(value for _, value in read)
    if len(counts) < 2:
        return
    usual = counts.most_common(1)[0][0]
    model = next(entry for entry, value in read if value == usual)
    told: set[str] = set()
    for entry, stated in read:
        if stated == usual or str(stated) in told or _not_comparable(entry.tabel, model.tabel):
            continue
        if _digits(entry.target) == _digits(model.target):
            continue  # "2,955" and "2.955": one number in two ways of writing.
        told.add(str(stated))
        yield _other_target(entry, model)


def _two_units(group: Sequence[_Target]) -> Finding:
    """NAMA03 on the last target with a unit, which the first one with another unit contradicts."""
    odd = next(entry for entry in reversed(group) if _unit(entry.target.isi))
    first = next(e for e in group if _unit(e.target.isi) not in ("", _unit(odd.target.isi)))
    return odd.target.finding(
        "NAMA03",
        Severity.WARNING,
        f'indikator "{singkat(odd.nama.isi)}" diukur dengan "{odd.target.isi.strip()}", sedangkan pada '
        f'{letak(first.target, dari=odd.target)} dengan "{first.target.isi.strip()}"',
        help="pakai satu satuan untuk satu indikator di seluruh laporan",
    )


def _other_target(entry: _Target, model: _Target) -> Finding:
    """NAMA02 on a target that differs from that of the `model`."""
    # A plan may be changed before it is promised.
    planned = "rencana" in f"{entry.tabel.judul}{model.tabel.judul}".lower()
    return entry.target.finding(
        "NAMA02",
        Severity.INFO if planned else Severity.WARNING,
        f'target indikator "{singkat(entry.nama.isi)}" di sini {entry.target.isi.strip()}, sedangkan '
        f"pada {letak(model.target, dari=entry.target)} {model.target.isi.strip()}",
        expected=model.target.isi.strip(),
        help="samakan targetnya dengan Perjanjian Kinerja yang diukur, lalu hitung ulang capaiannya",
    )


def _digits(teks: Teks) -> str:
    return re.sub(r"\D", "", teks.isi)


def _not_comparable(one: TabelKinerja, two: TabelKinerja) -> bool:
    """Whether two tables are on different years, or one table printed twice, which is told by itself."""
    measured = all(any(measure.realisasi for measure in table.ukuran) for table in (one, two))
    years = bool(one.tahun and two.tahun and not one.tahun & two.tahun)
    return years or (measured and one is not two and len(one.ukuran) == len(two.ukuran))


def _unit(isi: str) -> str:
    """The unit that a target names itself: percent, a grade, or a word; empty where it names none."""
    text = isi.strip()
    if text.endswith("%"):
        return "%"
    if _PREDIKAT.fullmatch(text):
        return "predikat"
    match = _SATUAN.fullmatch(text)
    return match[1].lower() if match else ""


RULES = (targets,)
BETWEEN = (targets_between,)
