"""Posts in tables: columns by their heads, rows by marks and codes, parents and totals by their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Kelompok, Nilai, Pos, code_in
from generator.audit.naskah import Tabel, Teks
from generator.audit.polos.paragraf import mark
from generator.teks.angka import read_cell

_TOTAL = re.compile(r"\W*(?:grand\s*|sub\s*)?(?:total|jumlah)\b", re.IGNORECASE)
_SUBTOTAL = re.compile(r"\W*sub\s*-?\s*(?:total|jumlah)\b", re.IGNORECASE)
_SELURUHNYA = re.compile(r"seluruh|semua|total|jumlah|umum|belanja\W*$|anggaran\W*$", re.IGNORECASE)
_NOMOR = re.compile(r"\W*(?:no|nomor|kode)\b\W*", re.IGNORECASE)
_BUKAN_JUMLAH = re.compile(
    r"%|persen|rata|rerata|indeks|nilai|skor|tahun|nomor|\bno\b|kode|target|capaian|progres|t\s?v\s?r\s?o|r\s?v\s?r\s?o",
    re.I,
)
_PERAN = (
    (re.compile(r"^\W*(?:%|persen|prosen)|\bpersentase\b|\(%\)|\bserapan\b", re.I), PERSEN),
    (re.compile(r"\bsisa\b|\bsaldo\b", re.I), SISA),
    (re.compile(r"\brealisasi\b", re.I), REALISASI),
    (re.compile(r"\bpagu\b|\banggaran\b|\balokasi\b", re.I), PAGU),
)
_KODE_KOLOM = re.compile(
    r"(?:\d{3}\.\d{2}\.)?(?:[A-Z]{2}|\d{4})(?:\.\d{4})?(?:\.[A-Z]{3})?(?:\.\d{3})?(?:\.[\dA-Z]+)*"
)
_KODE_AWAL = re.compile(r"\s*(\d{3,4}|[A-Z]{2})\s+(?=[A-Z])")
# A breakdown that misses its parent by more than this is no breakdown of it.
SELISIH_WAJAR = Decimal("0.25")


@dataclass(frozen=True)
class Lembar:
    """A table as posts: its rows, its groups, and the rows whose amounts slid one row down."""

    pos: tuple[Pos, ...]
    kelompok: tuple[Kelompok, ...]
    geser: tuple[tuple[Pos, Pos], ...] = ()


@dataclass(frozen=True)
class _Baris:
    label: Teks
    nama: str
    nomor: str
    nilai: dict[str, Nilai]
    kode: str
    total: bool
    sub: bool


def roles(tabel: Tabel) -> dict[int, str]:
    """The columns of numbers: by role where the head tells it once, else by their place."""
    width = max((len(row) for row in tabel.baris), default=0)
    heads = {
        index: " ".join(row[index].isi for row in tabel.kepala if index < len(row) and _word(row[index].isi))
        for index in range(width)
    }
    found: dict[int, str] = {}
    for index in range(width):
        filled = [row[index].isi for row in tabel.baris if index < len(row) and row[index].isi.strip()]
        numbers = sum(read_cell(isi) is not None for isi in filled)
        if not filled or 2 * numbers <= len(filled) or _NOMOR.fullmatch(heads[index] or "-"):
            continue
        if index == 0 and not heads[index]:
            continue
        if re.search(r"target|capaian|progres", heads[index], re.I):
            continue
        shares = sum("%" in isi for isi in filled)
        role = next((role for pattern, role in _PERAN if pattern.search(heads[index])), "")
        if 2 * shares > len(filled) and role != PERSEN:
            continue
        found[index] = role or (f"kolom {index + 1}" if not _BUKAN_JUMLAH.search(heads[index]) else "")
    counts = list(found.values())
    return {
        index: role if counts.count(role) == 1 else f"{role} kolom {index + 1}"
        for index, role in found.items()
        if role
    }


def _word(isi: str) -> bool:
    return bool(isi) and not isi.strip("() ").isdigit()


def rows(tabel: Tabel, columns: dict[int, str]) -> list[_Baris]:
    """The rows of a table with their labels, marks, codes and numbers."""
    found: list[_Baris] = []
    carried: dict[int, str] = {}
    for row in tabel.baris:
        labels = [
            (index, cell) for index, cell in enumerate(row) if index not in columns and cell.isi.strip()
        ]
        words = [cell for _, cell in labels if not re.fullmatch(r"[\W\d]*|[A-Za-z]\W?", cell.isi)]
        label = words[-1] if words else (labels[0][1] if labels else row[0])
        # "Jumlah dokumen SOP" beside other words is a name, "JUMLAH" alone a total.
        total = len(words) == 1 and bool(_TOTAL.match(words[0].isi)) and len(words[0].isi.split()) <= 4
        sign = mark(label.isi)
        nomor = sign.nomor or (
            labels[0][1].isi.strip() if len(labels) > 1 and labels[0][1] is not label else ""
        )
        if not words:
            nomor = ""
        nilai = {
            columns[index]: Nilai(cell, angka)
            for index, cell in enumerate(row)
            if index in columns and (angka := read_cell(cell.isi))
        }
        for index, cell in labels:
            if match := _KODE_AWAL.match(cell.isi):
                carried = {place: code for place, code in carried.items() if place < index}
                carried[index] = match[1]
        own = nomor if _KODE_KOLOM.fullmatch(nomor) and ("." in nomor or nomor.isalpha()) else ""
        kode = own or code_in(label.isi) or ".".join(carried.values())
        nama = label.isi[sign.panjang :] if sign.nomor and words else label.isi
        found.append(
            _Baris(
                label,
                nama,
                nomor,
                nilai,
                kode if words else "",
                total,
                total and bool(_SUBTOTAL.match(label.isi)),
            )
        )
    return found


def read(tabel: Tabel, blok: int) -> Lembar:
    """The posts and groups of a table; amounts that slid one row down are set back."""
    parts = [_read(part, blok) for part in _side_by_side(tabel)]
    return Lembar(
        tuple(post for part in parts for post in part.pos),
        tuple(group for part in parts for group in part.kelompok),
        tuple(pair for part in parts for pair in part.geser),
    )


def _side_by_side(tabel: Tabel) -> list[Tabel]:
    """The lists that stand side by side in a table, whose columns of numbers have no heads; else the table.

    A list whose names and numbers do not stand in the same rows cannot be read, and is left out.
    """
    head = tabel.kepala[0] if tabel.kepala else ()
    width = max((len(row) for row in tabel.baris), default=0)
    starts = range(0, width, 2)
    names = {cell.isi.strip().lower() for cell in head[1::2]}
    labels = [cell.isi.strip() for cell in head[::2]]
    words = all(not read_cell(cell.isi) for row in tabel.baris for cell in row[::2])
    if width < 4 or width % 2 or len(names) != 1 or not all(labels) or not words:
        return [tabel]
    found = []
    for start in starts:
        body = [tuple(row[start : start + 2]) for row in tabel.baris]
        filled = [row for row in body if len(row) == 2 and (row[0].isi.strip() or row[1].isi.strip())]
        if filled and all(row[0].isi.strip() and read_cell(row[1].isi) for row in filled):
            found.append(Tabel((head[start : start + 2],), tuple(filled), tabel.judul))
    return found


def _read(tabel: Tabel, blok: int) -> Lembar:
    columns = roles(tabel)
    if not columns:
        return Lembar((), ())
    lines = rows(tabel, columns)
    repaired, geser = _unslid(lines)
    posts = tuple(
        Pos(row.nama, row.kode, row.label, row.nilai, blok, tabel=True, total=row.total) for row in repaired
    )
    summed = tuple(
        role
        for role in columns.values()
        if PERSEN not in role and not re.search(r"target|capaian", role, re.I)
    )
    groups = tuple(_groups(repaired, posts, summed))
    moved = tuple((posts[start], posts[end]) for start, end in geser)
    return Lembar(posts, groups, moved)


def _unslid(lines: Sequence[_Baris]) -> tuple[list[_Baris], list[tuple[int, int]]]:
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


def levels(lines: Sequence[_Baris]) -> list[int]:
    """The level of each row, 0 at the top: that of its code, else of its mark.

    Marks of a new kind go one deeper, known ones go back.
    """
    coded = [_KODE_KOLOM.fullmatch(row.nomor.strip()) is not None for row in lines]
    if 2 * sum(coded) > len(lines):
        dots = sorted({row.nomor.count(".") for row, code in zip(lines, coded, strict=True) if code})
        return [
            dots.index(row.nomor.count(".")) if code else 0 if row.total else len(dots) - 1
            for row, code in zip(lines, coded, strict=True)
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


def _groups(lines: Sequence[_Baris], posts: Sequence[Pos], summed: tuple[str, ...]) -> Iterator[Kelompok]:
    depth = levels(lines)
    deep = max(depth, default=0)
    money = tuple(role for role in summed if role in (PAGU, REALISASI, SISA))
    if deep and money:
        for index, post in enumerate(posts):
            children = _children(index, depth, posts, lines)
            if children and not post.total and _is_breakdown(post, children, money):
                yield Kelompok(post, children, money)
    start = 0
    subtotals: list[Pos] = []
    for index, post in enumerate(posts):
        if not post.total:
            continue
        above = [posts[place] for place in range(start, index) if not posts[place].total]
        choices = [above, [posts[p] for p in range(start, index) if not posts[p].total and depth[p] == 0]]
        leaves = [
            p for p in range(start, index) if not posts[p].total and not _children(p, depth, posts, lines)
        ]
        choices.append([posts[p] for p in leaves])
        if subtotals and not lines[index].sub:
            choices.append([*subtotals, *above])
            choices.append(subtotals)
            choices.append([p for p in posts[:index] if not p.total])
        # "Jumlah PPPK" after "Jumlah PNS" closes its own group, be it of one row.
        own = 1 if subtotals and _names_group(post) else 2
        yield from _total(post, [choice for choice in choices if len(choice) >= own], summed)
        start = index + 1
        subtotals.append(post)


def _names_group(total: Pos) -> bool:
    """Whether a total says of what: "Jumlah PPPK", not "Jumlah" or "Jumlah keseluruhan"."""
    named = _TOTAL.sub("", total.nama)
    return any(sign.isalpha() for sign in named) and not _SELURUHNYA.search(named)


def _children(index: int, depth: list[int], posts: Sequence[Pos], lines: Sequence[_Baris]) -> tuple[Pos, ...]:
    if lines[index].total:
        return ()
    found: list[Pos] = []
    for place in range(index + 1, len(posts)):
        if lines[place].total or depth[place] <= depth[index]:
            break
        if depth[place] == depth[index] + 1:
            found.append(posts[place])
    return tuple(found)


def _is_breakdown(parent: Pos, children: Sequence[Pos], money: Sequence[str]) -> bool:
    """Whether children may be expected to give their parent: they do, or nearly do, in some column."""
    for role in money:
        printed = parent.nilai.get(role)
        if printed and printed.angka.nilai and len(children) > 1:
            total = sum(child.nilai[role].angka.nilai for child in children if role in child.nilai)
            if abs(total - printed.angka.nilai) <= SELISIH_WAJAR * abs(printed.angka.nilai):
                return True
    return False


def _total(post: Pos, choices: Sequence[Sequence[Pos]], summed: Sequence[str]) -> Iterator[Kelompok]:
    """The group of a total row: the rows that give it best, in most columns."""
    if not choices:
        return

    def fits(choice: Sequence[Pos], role: str) -> bool:
        return (
            sum(p.nilai[role].angka.nilai for p in choice if role in p.nilai) == post.nilai[role].angka.nilai
        )

    own = [role for role in summed if role in post.nilai]
    best = max(choices, key=lambda choice: sum(fits(choice, role) for role in own))
    whole = [role for role in own if sum(role in p.nilai for p in best) > min(1, len(best) - 1)]
    if whole:
        yield Kelompok(post, tuple(best), tuple(whole))
