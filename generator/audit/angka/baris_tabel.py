"""The rows of a table as the sums see them: label, name, mark, code, numbers by role, and the level."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from generator.audit.angka.format_kolom import Pembaca
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Nilai, code_in
from generator.audit.naskah import Tabel, Teks
from generator.audit.polos.paragraf import mark
from generator.teks.angka import Angka

TOTAL = re.compile(r"\W*(?:grand\s*|sub\s*)?(?:total|jumlah|jmlh?|jlh)\b", re.IGNORECASE)
_SUBTOTAL = re.compile(r"\W*sub\s*-?\s*(?:total|jumlah|jmlh?|jlh)\b", re.IGNORECASE)
_BUKAN_TOTAL = re.compile(r"pers?ent|presentase|pros[ea]n|rata|%|selisih", re.IGNORECASE)
KODE_KOLOM = re.compile(
    r"(?:\d{3}\.\d{2}\.)?(?:[A-Z]{2}|\d{4})(?:\.\d{4})?(?:\.[A-Z]{3})?(?:\.\d{3})?(?:\.[\dA-Z]+)*"
)
_TANDA = re.compile(r"[\W\d]*|[A-Za-z]\W?")
_KURUNG = re.compile(r"\s*\(\d{1,2}\)\s*")
# 2, 2.1, 2.1.1; of "1 1.1", two rows in one cell, the last.
# A code of the state budget from the program on, with or without those of ministry and unit before it.
_PROGRAM = re.compile(r"(?:\d{3}\.\d{2}\.(?=\d))?(?:(?:\d{3}\.\d{2}\.)?[A-Z]{2}(?:\.|$))?(.*)")
_DOTTED = re.compile(r"(?:^|\s)(\d{1,2}(?:\.\d{1,2})*)\.?$")
_KODE_AWAL = re.compile(r"\s*(\d{3,4}|[A-Z]{2})\s+(?=[A-Z])")
# Income has a target that may well be exceeded, and is no spending of a pagu.
_PENDAPATAN = re.compile(
    r"\W*(?:pendapatan|penerimaan (?:daerah|negara|pajak|retribusi|pembiayaan)|retribusi|pajak daerah"
    r"|hasil (?:pajak|retribusi)|lain-lain (?:pendapatan|pad))\b",
    re.IGNORECASE,
)
_BELANJA = re.compile(
    r"\W*(?:jumlah\s+)?(?:belanja|beban|pengeluaran|pembiayaan|program|kegiatan)\b", re.IGNORECASE
)
# "04.597.911.173" lost its first digit.
_TERPOTONG = re.compile(r"\W*(?:Rp\W*)?0\d")
# From here on a number is taken for an amount of money where nothing else tells it.
UANG_TERKECIL = 1000
TARGET_PENDAPATAN, REALISASI_PENDAPATAN = "target pendapatan", "realisasi pendapatan"


@dataclass(frozen=True)
class Baris:
    """A row of a table; `rusak` are the roles whose cell holds something that is no number."""

    label: Teks
    nama: str
    nomor: str
    nilai: dict[str, Nilai]
    kode: str
    total: bool
    sub: bool
    rusak: frozenset[str] = field(default=frozenset())


def rows(tabel: Tabel, columns: dict[int, str], read: Pembaca) -> list[Baris]:
    """The rows of a table with their labels, marks, codes and numbers.

    `columns` tells the roles of the columns that have one, `read` how their numbers are written; rows that
    number the columns are left out.
    """
    found: list[Baris] = []
    carried: dict[int, str] = {}
    # What stands behind the amounts is a source or a remark.
    money = [index for index, role in columns.items() if role in (PAGU, REALISASI)]
    amounts = min(money or columns)
    width = _width(tabel, columns)
    for place, row in enumerate(tabel.baris):
        if numbers_columns(row, first=place == 0):
            continue
        cells = {index: cell for index, cell in enumerate(row) if index not in columns and cell.isi.strip()}
        carried = _carried(carried, cells)
        slid = len(row) < width and any(map(read, row))
        nilai = {} if slid else _numbers(row, columns, read)
        rusak = frozenset(
            role
            for index, role in columns.items()
            if index < len(row) and role not in nilai and any(map(str.isdigit, row[index].isi))
        )
        before = [cell for index, cell in cells.items() if index < amounts and _is_words(cell)]
        words = before or [cell for cell in cells.values() if _is_words(cell)]
        first = next(iter(cells.values()), row[0])
        found.append(_row(words, first, ".".join(carried.values()), nilai, rusak))
    return _income(found)


def _is_words(cell: Teks) -> bool:
    return not _TANDA.fullmatch(cell.isi)


def _carried(codes: dict[int, str], cells: dict[int, Teks]) -> dict[int, str]:
    """The codes before names, by column, once a row is read: a code takes the place of those to its right."""
    for index, cell in cells.items():
        if match := _KODE_AWAL.match(cell.isi):
            codes = {at: code for at, code in codes.items() if at < index} | {index: match[1]}
    return codes


def _numbers(row: Sequence[Teks], columns: dict[int, str], read: Pembaca) -> dict[str, Nilai]:
    """The numbers of a row by their roles, as far as they can be read and can stand there."""
    return {
        columns[index]: Nilai(cell, angka)
        for index, cell in enumerate(row)
        if index in columns and (angka := read(cell)) and _belongs(angka, cell, columns[index])
    }


def _row(
    words: Sequence[Teks], first: Teks, carried: str, nilai: dict[str, Nilai], rusak: frozenset[str]
) -> Baris:
    """A row from the cells that hold words, of which the last is its label, and its `first` cell, which may
    hold its mark; `carried` is the code that stands before the names."""
    if not words:
        return Baris(first, first.isi, "", nilai, "", total=False, sub=False, rusak=rusak)
    label = words[-1]
    sign = mark(label.isi)
    nomor = sign.nomor or (first.isi.strip() if first is not label else "")
    own = nomor if KODE_KOLOM.fullmatch(nomor) and ("." in nomor or nomor.isalpha()) else ""
    nama = label.isi[sign.panjang :] if sign.nomor else label.isi
    # "Jumlah dokumen SOP" beside other words is a name, "JUMLAH" alone a total.
    total = len(words) == 1 and _is_total(label.isi)
    sub = total and bool(_SUBTOTAL.match(label.isi))
    return Baris(label, nama, nomor, nilai, own or code_in(label.isi) or carried, total, sub, rusak)


def _is_total(isi: str) -> bool:
    return bool(TOTAL.match(isi)) and len(isi.split()) <= 4 and not _BUKAN_TOTAL.search(isi)


def _width(tabel: Tabel, columns: dict[int, str]) -> int:
    """How long a row must be for its numbers to stand in their columns: a shorter one lost a cell.

    It reaches to the last column that most rows fill.
    """
    rows = [row for row in tabel.baris if any(index < len(row) and row[index].isi for index in columns)]
    filled = Counter(index for row in rows for index, cell in enumerate(row) if cell.isi)
    return max((index + 1 for index, count in filled.items() if 4 * count >= 3 * len(rows)), default=0)


def _belongs(angka: Angka, cell: Teks, role: str) -> bool:
    """Whether a number can stand in its column: no percentage among amounts, no amount that lost digits."""
    if role in (PAGU, REALISASI, SISA) and angka.persen:
        return False
    if role == PERSEN and angka.uang and abs(angka.nilai) >= UANG_TERKECIL:
        return False
    return not (angka.ribuan and _TERPOTONG.match(cell.isi))


def numbers_columns(row: Sequence[Teks], *, first: bool) -> bool:
    """Whether a row numbers the columns, be it that one or two of the numbers are lost: 1 3 4 5 6.

    Below the first row, as at the top of a page, the numbers must stand in brackets.
    """
    bracketed = all(_KURUNG.fullmatch(cell.isi) for cell in row if cell.isi.strip())
    if not first and not bracketed:
        return False
    filled = [cell.isi.strip("() ") for cell in row if cell.isi.strip()]
    numbers = [int(part) for isi in filled for part in isi.split() if part.isdigit()]
    if len(numbers) < 4 or any(not isi.replace(" ", "").isdigit() for isi in filled) or numbers[0] != 1:
        return False
    steps = [after - before for before, after in pairwise(numbers)]
    return all(step in (1, 2) or (step == 0 and bracketed) for step in steps) and sum(steps) <= len(steps) + 2


def _income(lines: Sequence[Baris]) -> list[Baris]:
    """The rows, those of income with roles of their own: they go on until spending begins."""
    found: list[Baris] = []
    income = False
    both = any(_BELANJA.match(line.nama) for line in lines)
    for line in lines:
        if _BELANJA.match(line.nama):
            income = False
        elif _PENDAPATAN.match(line.nama):
            income = True
        found.append(replace(line, nilai=as_income(line.nilai, apart=both)) if income else line)
    return found


def as_income(nilai: dict[str, Nilai], *, apart: bool = False) -> dict[str, Nilai]:
    """Numbers of income: no pagu is spent; `apart` keeps those of every column from the spending below."""
    names = {PAGU: TARGET_PENDAPATAN, REALISASI: REALISASI_PENDAPATAN}
    return {
        names.get(role, f"pendapatan di {role}" if apart and role != PERSEN else role): value
        for role, value in nilai.items()
    }


def unslid(lines: Sequence[Baris]) -> tuple[list[Baris], list[tuple[int, int]]]:
    """The rows with slid amounts back at their names, and the first and last row of each slide.

    A row with a name and no amounts, rows below it full, and at the end amounts without a name: every
    amount stands one row too low. Amounts without a name that are the sum of those above are a total.
    """
    result = list(lines)
    found: list[tuple[int, int]] = []
    for end, row in enumerate(lines):
        if row.label.isi.strip() or len(row.nilai) < 2 or end < 2:
            continue
        start = end - 1
        while start > 0 and lines[start].nilai and lines[start].label.isi.strip():
            start -= 1
        empty = lines[start]
        if empty.nilai or not empty.label.isi.strip() or empty.total or end - start < 2:
            continue
        run = lines[start + 1 : end]
        role = next(iter(row.nilai))
        if (
            sum(line.nilai[role].angka.nilai for line in run if role in line.nilai)
            == row.nilai[role].angka.nilai
        ):
            continue
        for place in range(start, end):
            result[place] = replace(result[place], nilai=lines[place + 1].nilai)
        result[end] = replace(row, nilai={})
        found.append((start, end))
    return result, found


def _style(nomor: str) -> str:
    sign = nomor.strip("()., ")
    if not sign:
        return "" if not nomor.strip() else "-"
    if sign.isdigit():
        return "1"
    if re.fullmatch(r"[IVX]+", sign) and len(sign) > 1:
        return "I"
    if re.fullmatch(r"\d+(?:\.\d+)+", sign):
        return "1" + "." * sign.count(".")
    return ("A" if sign.isupper() else "a") if len(sign) == 1 else "kode"


def _depth(nomor: str) -> int:
    """How deep a code lies: a program's 076.01.CQ or CQ above 6709 or CQ.6709, and these above 6709.QGE."""
    program = _PROGRAM.fullmatch(nomor.strip())
    below = program[1] if program else nomor
    return 1 + below.count(".") if below else 0


def levels(lines: Sequence[Baris]) -> list[int]:
    """The level of each row, 0 at the top: that of its code, else of its mark.

    Marks of a new kind go one deeper, known ones go back.
    """
    coded = [KODE_KOLOM.fullmatch(row.nomor.strip()) is not None for row in lines]
    if 2 * sum(coded) > len(lines):
        deep = sorted({_depth(row.nomor) for row, code in zip(lines, coded, strict=True) if code})
        return [
            deep.index(_depth(row.nomor)) if code else 0 if row.total else len(deep) - 1
            for row, code in zip(lines, coded, strict=True)
        ]
    dotted = [_DOTTED.search(row.nomor.strip()) for row in lines]
    if 2 * sum(match is not None and "." in match[1] for match in dotted) > len(lines):
        deepest = max(match[1].count(".") for match in dotted if match) + 1
        return [
            match[1].count(".") if match else 0 if row.total else deepest
            for row, match in zip(lines, dotted, strict=True)
        ]
    stack: list[str] = []
    found: list[int] = []
    # I is a numeral where II is one, else a letter.
    roman = any(_style(row.nomor) == "I" for row in lines)
    for row in lines:
        if row.total:
            found.append(0)
            continue
        style = _style(row.nomor)
        if roman and style == "A" and row.nomor.strip("(). ") in ("I", "V", "X"):
            style = "I"
        if style in stack:
            del stack[stack.index(style) + 1 :]
        else:
            stack.append(style)
        found.append(len(stack) - 1)
    return found
