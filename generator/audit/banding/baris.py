"""What was changed within one table: rows that were added, deleted or moved, and the cells of the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.audit.banding.asal_angka import AsalAngka, Latar
from generator.audit.banding.isi import Beda
from generator.audit.banding.sejajar import Pasangan, by_words, sejajar
from generator.audit.letak import singkat
from generator.audit.naskah import Tabel, Teks
from generator.findings import Finding, Mark, Severity

Baris = Sequence[Teks]

_COUNT = re.compile(r"\d{1,3}[.)]?")
_NAMED = 3  # Rows that a message names.


def row_text(row: Baris) -> str:
    """A row in one line."""
    return " | ".join(cell.isi for cell in row)


def row_names(rows: Sequence[Baris]) -> str:
    """The rows by what one knows them by: '"Gaji", "Sewa", dan 4 baris lain'."""
    names = [f'"{singkat(name)}"' for row in rows[:_NAMED] if (name := _name(row))]
    more = len(rows) - len(names)
    return ", ".join(names) + (f"{', dan ' if names else ''}{more} baris lain" if more else "")


@dataclass(frozen=True)
class BedaTabel:
    """Compares a table with the one that the data gives."""

    lama: Tabel
    baru: Tabel
    asal: AsalAngka
    latar: Latar

    def findings(self) -> Iterator[Finding]:
        """The findings on what differs."""
        old, new = ((*side.kepala, *side.baris) for side in (self.lama, self.baru))
        counted = bool(self.lama.kepala) and self.lama.kepala[0][0].isi.lower().startswith("no")
        pairs = sejajar(old, new, lambda row: _key(row, counted), _alike)
        aligned: list[Pasangan[Baris]] = list(pairs)
        moved = _moved(aligned, counted)
        shifted = bool(moved) or any(before is None or after is None for before, after in aligned)
        if moved:
            yield self._order(moved, counted)
        last = new[0][0]
        columns = self._columns()
        yield from self._column_findings(columns)
        for kind, group in groupby(aligned, key=lambda pair: self._kind(pair, moved)):
            run = list(group)
            here = [after for _, after in run if after is not None]
            if kind == "both":
                for before, after in run:
                    if before is not None and after is not None:
                        yield from self._row(before, after, columns, shifted and counted)
            elif kind == "added":
                yield _added(here)
            elif kind == "removed":
                yield _removed([before for before, _ in run if before is not None], last)
            last = next((cell for row in reversed(here) for cell in row if cell.isi), last)

    @staticmethod
    def _kind(pair: Pasangan[Baris], moved: Sequence[Baris]) -> str:
        before, after = pair
        if before is not None and after is not None:
            return "both"
        if any(row is before or row is after for row in moved):
            return "moved"
        return "added" if before is None else "removed"

    def _columns(self) -> list[tuple[int | None, int | None]]:
        """The columns as they were and are, where some were added or deleted; else nothing."""
        old, new = (side.kepala[0] if side.kepala else () for side in (self.lama, self.baru))
        if len(old) == len(new) or not (old and new):
            return []
        aligned = sejajar(list(enumerate(old)), list(enumerate(new)), lambda one: one[1].isi)
        found = [(before[0] if before else None, after[0] if after else None) for before, after in aligned]
        return found if all(None not in pair for pair in found) or _is_one_way(found) else []

    def _column_findings(self, columns: Sequence[tuple[int | None, int | None]]) -> Iterator[Finding]:
        """The one finding on each column that was added or deleted."""
        first = self.baru.kepala[0][0] if columns else None
        for before, after in columns:
            if first and before is not None and after is None:
                name = self.lama.kepala[0][before].isi
                yield Finding(
                    "BANDING03", Severity.WARNING, first.mark(), f'kolom "{singkat(name)}" telah dihapus',
                    "kembalikan kolom itu, atau buat ulang dokumennya bila terhapus tanpa sengaja",
                    tempat(first), "", " | ".join(row[before].isi for row in self.lama.baris),
                )  # fmt: skip
            elif first and after is not None and before is None:
                name = self.baru.kepala[0][after].isi
                yield Finding(
                    "BANDING02", Severity.WARNING, self.baru.kepala[0][after].mark(),
                    f'kolom "{singkat(name)}" ditambahkan; tidak ada dalam data satker',
                    "hapus kolom itu, atau pastikan isinya benar; kolom itu hilang saat dokumen dibuat ulang",
                    tempat(first), name,
                )  # fmt: skip

    def _row(
        self, old: Baris, new: Baris, columns: Sequence[tuple[int | None, int | None]], renumbered: bool
    ) -> Iterator[Finding]:
        """The findings on the cells of a row; where rows came or went, their numbers follow."""
        both = [(before, after) for before, after in columns if before is not None and after is not None]
        widths = [len(side.kepala[0]) for side in (self.lama, self.baru)] if both else []
        known = [len(old), len(new)] == widths
        pairs = [(before, new[after]) for before, after in both] if known else self._cells(old, new)
        for at, cell in pairs:
            before = old[at] if at is not None else _nothing(new[0])
            after = cell if cell is not None else _nothing(before)
            ignored = renumbered and at == 0 and all(_COUNT.fullmatch(one.isi) for one in (before, after))
            if before.isi != after.isi and not ignored:
                cari = self.asal.sel(self.lama, old, at or 0, self.latar)
                yield from Beda(before, after, cari, is_sel=True).findings()

    @staticmethod
    def _cells(old: Baris, new: Baris) -> list[tuple[int | None, Teks | None]]:
        """The cells of a row, each old one by its column, beside what stands there now."""
        if len(old) == len(new):
            return list(zip(range(len(old)), new, strict=True))
        aligned = sejajar(list(enumerate(old)), [(-1, cell) for cell in new], lambda one: one[1].isi)
        return [(before[0] if before else None, after[1] if after else None) for before, after in aligned]

    def _order(self, moved: Sequence[Baris], counted: bool) -> Finding:
        rows = moved[1::2]
        first = rows[0][0]
        told = ", ".join(self._moved_to(row, counted) for row in rows[:_NAMED])
        more = f", dan {len(rows) - _NAMED} baris lain" if len(rows) > _NAMED else ""
        return Finding(
            "BANDING07", Severity.INFO, first.mark(), f"urutan baris tabel ini berubah: {told}{more}",
            "periksa apakah urutan baru itu memang dimaksudkan; bila tidak, buat ulang dokumennya",
            tempat(first), _name(rows[0]),
        )  # fmt: skip

    def _moved_to(self, row: Baris, counted: bool) -> str:
        """A row that was moved, with the neighbour that stands on its other side now."""
        was = {_key(one, counted): at for at, one in enumerate(self.lama.baris)}
        at = next((at for at, one in enumerate(self.baru.baris) if one is row), 0)
        own = was.get(_key(row, counted), -1)
        below = self.baru.baris[at + 1] if at + 1 < len(self.baru.baris) else None
        above = self.baru.baris[at - 1] if at else None
        if below is not None and was.get(_key(below, counted), own) < own:
            return f'"{singkat(_name(row))}" kini di atas "{singkat(_name(below))}"'
        if above is not None and was.get(_key(above, counted), own) > own:
            return f'"{singkat(_name(row))}" kini di bawah "{singkat(_name(above))}"'
        return f'"{singkat(_name(row))}"'


def tempat(teks: Teks, *, row: bool = False) -> str:
    """The place of the table that a cell stands in, with its row where that is asked for."""
    end = re.search(r", baris \d+" if row else r", (?:kepala tabel|baris \d+)", teks.place)
    return teks.place[: (end.end() if row else end.start())] if end else teks.place


def _moved(aligned: Sequence[Pasangan[Baris]], counted: bool) -> list[Baris]:
    """The rows that stand elsewhere now, each as it was and as it is."""
    gone = [before for before, after in aligned if before is not None and after is None]
    come = [after for before, after in aligned if after is not None and before is None]
    said = Counter(_key(row, counted) for row in (*gone, *come))
    found: list[Baris] = []
    for after in come:
        key = _key(after, counted)
        twin = next((row for row in gone if _key(row, counted) == key), None)
        if twin is not None and said[key] == 2:
            found += [twin, after]
    return found


def _key(row: Baris, counted: bool) -> str:
    return row_text(row[1:] if counted else row)


def _alike(one: Baris, other: Baris) -> float:
    """How likely a row was made from another: by their words, or by the cells that are the same."""
    same = sum(a.isi == b.isi for a, b in zip(one[1:], other[1:], strict=False))
    return max(by_words(row_text(one), row_text(other)), same / max(len(one) - 1, len(other) - 1, 1))


def _is_one_way(columns: Sequence[tuple[int | None, int | None]]) -> bool:
    """Whether columns were only added, or only deleted: else the head may have been written anew."""
    return not (any(old is None for old, _ in columns) and any(new is None for _, new in columns))


def _name(row: Baris) -> str:
    """What one knows a row by: its first cell with words, else all of it."""
    return next((cell.isi for cell in row if any(map(str.isalpha, cell.isi))), row_text(row).strip(" |"))


def _nothing(near: Teks) -> Teks:
    return Teks("", near.file, near.potongan[:1], near.place)


def _count(rows: Sequence[Baris]) -> str:
    return f"{len(rows)} baris tabel" if len(rows) > 1 else "baris tabel"


def _added(rows: Sequence[Baris]) -> Finding:
    first = next((cell for cell in rows[0] if cell.isi), rows[0][0])
    return Finding(
        "BANDING02", Severity.WARNING, first.mark(),
        f"{_count(rows)} {row_names(rows)} ditambahkan; tidak ada dalam data satker",
        "hapus baris itu, atau isikan pada data lalu buat ulang dokumennya",
        tempat(first, row=True), "\n".join(map(row_text, rows)),
    )  # fmt: skip


def _removed(rows: Sequence[Baris], last: Teks) -> Finding:
    return Finding(
        "BANDING03", Severity.WARNING, Mark(last.file, last.mark().line),
        f"{_count(rows)} {row_names(rows)} telah dihapus",
        "kembalikan baris itu, atau perbaiki datanya lalu buat ulang dokumennya",
        tempat(last), "", "\n".join(map(row_text, rows)),
    )  # fmt: skip
