"""Posts in tables: columns by their heads, rows by marks and codes, parents and totals by their place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.audit.angka import jumlah_mendatar, kelompok_tabel, persen_tabel
from generator.audit.angka.baris_tabel import UANG_TERKECIL, as_income, rows, unslid
from generator.audit.angka.format_kolom import Pembaca, reader
from generator.audit.angka.kepala import heads
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Kelompok, Pos
from generator.audit.naskah import Tabel
from generator.teks.angka import Angka, read_cell

_NOMOR = re.compile(r"\W*(?:no|nomor|kode)\b\W*", re.IGNORECASE)
_BUKAN_JUMLAH = re.compile(
    r"%|persen|rata|rerata|indeks|nilai|skor|tahun|nomor|\bno\b|kode|target|capaian|progres|bobot|t\s?v\s?r\s?o"
    r"|r\s?v\s?r\s?o",
    re.I,
)
_PERAN = (
    (re.compile(r"\bsisa\b|\bsaldo\b|\bsilpa\b", re.I), SISA),
    (re.compile(r"\brealisasi\b", re.I), REALISASI),
    (re.compile(r"\bpagu\b|\banggaran\b|\balokasi\b", re.I), PAGU),
)
_PERSEN = re.compile(r"^\W*(?:%|persen|prosen)|\bpersentase\b|\(%\)|%\W*$|\bserapan\b", re.I)
_CAPAIAN = re.compile(r"^(?!.*target).*\bcapaian\b", re.I)
_TARGET = re.compile(r"target|capaian|progres", re.I)
# "Target Anggaran (Rp)" is a pagu, though a target.
_TARGET_UANG = re.compile(r"target\W+(?:\w+\W+)?(?:anggaran|belanja|biaya|pagu)|target\b.*\(rp", re.I)
_TAHUN = re.compile(r"\(?(?:tahun\s+)?20\d\d\)?", re.I)
_FISIK = re.compile(r"\bfi[sz]i?k\b", re.I)
_PENDAPATAN = re.compile(r"pendapatan|penerimaan|retribusi|\bPADS?\b", re.I)
# A column of numbers without a role of its own is known by its place.
KOLOM = "kolom"
_BELANJA = re.compile(r"belanja|pengeluaran|anggaran dan", re.I)


@dataclass(frozen=True)
class Lembar:
    """A table as posts: its rows and its groups; the rows whose amounts slid one row down; rows whose parent
    is gone, with the parent before.
    """

    pos: tuple[Pos, ...]
    kelompok: tuple[Kelompok, ...]
    geser: tuple[tuple[Pos, Pos], ...] = ()
    lepas: tuple[tuple[Pos, Pos], ...] = ()


def roles(tabel: Tabel, read: Pembaca) -> dict[int, str]:
    """The columns of numbers: by role where the head tells it once, else by their place."""
    parts = heads(tabel)
    found: dict[int, str] = {}
    target = []
    for index, names in enumerate(parts):
        head = " ".join(names)
        cells = [row[index] for row in tabel.baris if index < len(row) and row[index].isi.strip()]
        numbers = [angka for cell in cells if (angka := read(cell))]
        if not cells or 2 * len(numbers) <= len(cells) or _NOMOR.fullmatch(head or "-"):
            continue
        if (index == 0 and not head) or _numbers_rows(tabel, index):
            continue
        role = _role(names, numbers)
        if role is None and _CAPAIAN.search(head):
            # That of the money, where the rows bear it out.
            found[index] = f"{PERSEN} kolom {index + 1}"
        elif role is None:
            target.append(index)
        else:
            found[index] = role
    money = [index for index, role in found.items() if role == PAGU]
    for index, role in found.items():
        if role == REALISASI and _measures(tabel, index, target, money, read):
            found[index] = KOLOM
    counts = list(found.values())
    return {
        index: role if counts.count(role) == 1 else f"{role} kolom {index + 1}"
        for index, role in found.items()
        if role
    } | {index: f"kolom {index + 1}" for index, role in found.items() if role == KOLOM}


def _role(names: Sequence[str], numbers: Sequence[Angka]) -> str | None:
    """The role of a column by its head: empty for one that is not summed, None for targets and capaian."""
    head = " ".join(names)
    if _TARGET_UANG.search(head):
        return PAGU
    if _TARGET.search(head):
        return None
    if any(map(_PERSEN.search, (head, *names))):
        return "" if _FISIK.search(head) else PERSEN
    if 2 * sum(angka.persen for angka in numbers) > len(numbers):
        return ""
    role = next((role for pattern, role in _PERAN if pattern.search(head)), "")
    # "Tahun" above the years of columns says nothing of what they hold.
    plain = re.sub(r"\btahun\b", "", head, flags=re.I) if names and _TAHUN.fullmatch(names[-1]) else head
    return role or (KOLOM if not _BUKAN_JUMLAH.search(plain) else "")


def _measures(tabel: Tabel, index: int, target: Sequence[int], money: Sequence[int], read: Pembaca) -> bool:
    """Whether a column of realisasi is that of targets, not of money."""
    beside = index - 1 in target
    if money:
        return beside and all(place > index for place in money)
    numbers = [angka for row in tabel.baris if index < len(row) and (angka := read(row[index]))]
    large = sum(angka.uang and abs(angka.nilai) >= UANG_TERKECIL for angka in numbers)
    return bool(target) or 2 * large < len(numbers)


def _numbers_rows(tabel: Tabel, index: int) -> bool:
    """Whether a column left of the names only numbers the rows: 1. 2. 3."""
    cells = [row[index].isi.strip() for row in tabel.baris if index < len(row) and row[index].isi.strip()]
    signs = [cell.strip("(). ") for cell in cells]
    if len(cells) < 3 or not all(sign.isdigit() for sign in signs):
        return False
    numbers = list(map(int, signs))
    follow = all(after - before in (0, 1) for before, after in pairwise(numbers))
    words = [
        place
        for row in tabel.baris
        for place, cell in enumerate(row)
        if len(cell.isi) > 3 and not read_cell(cell.isi)
    ]
    return (
        follow and numbers[-1] - numbers[0] > 1 and bool(words) and index < max(set(words), key=words.count)
    )


def read(tabel: Tabel, blok: int) -> Lembar:
    """The posts and groups of a table; amounts that slid one row down are set back."""
    parts = [_read(part, blok) for part in _side_by_side(tabel)]
    return Lembar(
        tuple(post for part in parts for post in part.pos),
        tuple(group for part in parts for group in part.kelompok),
        tuple(pair for part in parts for pair in part.geser),
        tuple(pair for part in parts for pair in part.lepas),
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
    reading = reader(tabel)
    columns = roles(tabel, reading)
    if not columns:
        return Lembar((), ())
    lines = rows(tabel, columns, reading)
    lines = [
        replace(line, nilai=nilai)
        for line, nilai in zip(
            lines, persen_tabel.settled([line.nilai for line in lines], list(columns.values())), strict=True
        )
    ]
    names = " ".join((tabel.judul, *(name for parts in heads(tabel) for name in parts)))
    if _PENDAPATAN.search(names) and not _BELANJA.search(names):
        lines = [replace(line, nilai=as_income(line.nilai)) for line in lines]
    repaired, geser = unslid(lines)
    named = {
        role: " ".join(heads(tabel)[index]) for index, role in columns.items() if KOLOM in role.split(" ")
    }
    kolom = {role: head for role, head in named.items() if head}
    posts = tuple(
        Pos(row.nama, row.kode, row.label, row.nilai, blok, tabel=True, total=row.total, kolom=kolom)
        for row in repaired
    )
    summed = tuple(dict.fromkeys(role for row in repaired for role in row.nilai if PERSEN not in role))
    groups = (
        *kelompok_tabel.groups(repaired, posts, summed),
        *jumlah_mendatar.groups(columns, heads(tabel), repaired, blok),
    )
    moved = tuple((posts[start], posts[end]) for start, end in geser)
    return Lembar(posts, groups, moved, tuple(kelompok_tabel.adrift(repaired, posts, summed)))
