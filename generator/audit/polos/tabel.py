"""Rows of a plain text as tables: cells by tabs or pipes, rows joined that a page cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.audit.naskah import Tabel, Teks
from generator.audit.polos.garis import Garis, join
from generator.teks.angka import read_cell

Sel = list[Garis]
KEPALA = re.compile(
    r"^(?:no\.?|nomor|uraian|sasaran.*|indikator.*|target.*|realisasi.*|pagu.*|anggaran.*|capaian.*|%.*|persen.*"
    r"|program.*|kegiatan.*|volume.*|satuan|keterangan|kode.*|sisa.*|alokasi.*|kategori.*|t\s?v\s?r\s?o|r\s?v\s?r\s?o"
    r"|progres.*|kinerja.*|rincian.*|jumlah|tahun.*|jenis.*|nama.*)$",
    re.IGNORECASE,
)
_GARIS = re.compile(r"[\s|:+=\-–—_]*[-=–—_]{2,}[\s|:+=\-–—_]*")
_TAHUN = re.compile(r"(?:tahun\s+)?\(?20\d\d\)?", re.IGNORECASE)
_SATUAN = re.compile(r"\(?\s*(?:rp\.?|%|rupiah|persen|orang|unit)\s*\)?", re.IGNORECASE)
_NOMOR_KOLOM = re.compile(r"\(?(\d{1,2})\)?")


def is_rule(isi: str) -> bool:
    """Whether a line only rules a table."""
    return bool(_GARIS.fullmatch(isi))


def is_row(isi: str) -> bool:
    """Whether a line is a row of a table."""
    stripped = isi.strip()
    return bool(stripped) and (
        "\t" in isi.strip(" \n") or (stripped.startswith("|") and stripped.count("|") > 1)
    )


def cells(garis: Garis) -> Sel:
    """The cells of a row, empty ones too."""
    isi = garis.isi
    pipes = isi.strip().startswith("|")
    mark = "|" if pipes else "\t"
    found: Sel = []
    start = 0
    for place in [index for index, sign in enumerate(isi) if sign == mark] + [len(isi)]:
        found.append(garis.potong(start, place))
        start = place + 1
    if pipes:
        found = found[1:] if not found[0].isi else found
        found = found[:-1] if found and not found[-1].isi else found
    return found


def is_head(row: Sequence[Garis]) -> bool:
    """Whether a row names columns: half of its cells are words that do, and none is a number."""
    filled = [cell.isi for cell in row if cell.isi]
    if len(filled) > 1 and KEPALA.match(filled[0]) and all(map(_TAHUN.fullmatch, filled[1:])):
        return True
    named = sum(bool(KEPALA.match(isi)) and len(isi) < 60 for isi in filled)
    return len(filled) > 1 and 2 * named >= len(filled) and not any(map(read_cell, filled))


def numbers_columns(row: Sequence[Garis]) -> bool:
    """Whether a row only numbers the columns: 1 2 3, or (2) (3) (4)."""
    filled = [_NOMOR_KOLOM.fullmatch(cell.isi) for cell in row if cell.isi]
    numbers = [int(match[1]) for match in filled if match]
    return (
        len(numbers) > 2
        and len(numbers) == len(filled)
        and all(after == before + 1 for before, after in pairwise(numbers))
    )


def _first_number(row: Sequence[Garis]) -> str:
    return next(cell.isi for cell in row if cell.isi).strip("() ")


def names_years(row: Sequence[Garis]) -> bool:
    """Whether a row only names the years of the columns below a head: 2022 2023 2024."""
    filled = [cell.isi for cell in row if cell.isi]
    return len(filled) > 1 and all(map(_TAHUN.fullmatch, filled))


def begins_table(row: Sequence[Garis], kepala: Sequence[Sel]) -> bool:
    """Whether a row after a gap is the head of another table than that of `kepala`."""
    return is_head(row) and not repeats_head(row, kepala)


def repeats_head(row: Sequence[Garis], kepala: Sequence[Sel]) -> bool:
    """Whether a row repeats the head of its table on a new page."""
    texts = [cell.isi.lower() for cell in row]
    return any(texts == [cell.isi.lower() for cell in head] for head in kepala)


def divides_head(row: Sequence[Garis], head: Sequence[Garis]) -> bool:
    """Whether a row below a head tells columns apart: what they are counted in, or what one head covers."""
    filled = [index for index, cell in enumerate(row) if cell.isi]
    if not filled or row[0].isi or any(read_cell(row[index].isi) for index in filled):
        return False
    covered = any(index >= len(head) or not head[index].isi for index in filled)
    return covered or all(_SATUAN.fullmatch(row[index].isi) for index in filled)


def split_head(rows: list[Sel]) -> tuple[list[Sel], list[Sel]]:
    """The rows of the head and those of the body."""
    count = 0
    for index, row in enumerate(rows[:3]):
        filled = [cell.isi for cell in row if cell.isi]
        first = index == 0 and len(filled) > 1 and not any(map(read_cell, filled))
        below = count and (numbers_columns(row) or names_years(row) or divides_head(row, rows[index - 1]))
        if is_head(row) or below:
            count = index + 1
        elif first and len(rows) > 1:
            count = 1
        elif any(map(read_cell, filled)):
            break
    if count and numbers_columns(rows[count] if count < len(rows) else []):
        count += 1
    return rows[:count], rows[count:]


def append(rows: list[list[list[Garis]]], row: Sel, *, after_gap: bool, width: int) -> None:
    """Adds a row, or joins to the row before what a page cut off from it.

    Cells hold pieces. After a gap, a row without its first cell, without numbers and without its last
    column goes on the row before; of a fuller one, only the cells that begin in lower case do.
    """
    before = rows[-1] if rows else None
    if after_gap and before and not row[0].isi:
        filled = [index for index, cell in enumerate(row) if cell.isi]
        whole = (
            not any(read_cell(row[index].isi) for index in filled)
            and (not filled or filled[-1] < width - 1)
            and all(index < len(before) and before[index] for index in filled)
        )
        for index in filled:
            goes_on = row[index].isi[0].islower() and index < len(before) and bool(before[index])
            if whole or goes_on:
                before[index].append(row[index])
                row = [*row[:index], row[index].potong(0, 0), *row[index + 1 :]]
        if not any(cell.isi for cell in row):
            return
    rows.append([[cell] if cell.isi else [] for cell in row])


def build(rows: list[tuple[Sel, bool]], file: str, judul: str) -> Tabel:
    """The table of its rows, each with whether a gap stands before it."""
    kepala, _ = split_head([row for row, _ in rows])
    width = max((len(row) for row in kepala), default=max(len(row) for row, _ in rows))
    body: list[list[list[Garis]]] = []
    for row, after_gap in rows[len(kepala) :]:
        if repeats_head(row, kepala) or (numbers_columns(row) and _first_number(row) == "1"):
            continue
        while len(row) > width and not row[-1].isi:
            row = row[:-1]
        append(body, row, after_gap=after_gap, width=width)
    starts = [row for row, _ in rows[len(kepala) :]]
    line = starts[0][0].nomor if starts else rows[0][0][0].nomor
    texts: list[tuple[Teks, ...]] = []
    for pieces in body:
        line = next((cell[0].nomor for cell in pieces if cell), line)
        texts.append(tuple(join(cell, file) if cell else Teks("", file, ((0, line, 1),)) for cell in pieces))
    heads = tuple(tuple(join([cell], file) for cell in row) for row in kepala)
    return Tabel(heads, tuple(texts), judul)
