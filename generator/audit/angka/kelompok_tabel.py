"""Which rows of a table add up to which: parents and their children, totals and what they sum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from generator.audit.angka.baris_tabel import TOTAL, Baris, levels
from generator.audit.angka.bukti_jumlah import SEPARUH, UANG, WAJAR, Isi, Selisih, believed, copies, gaps
from generator.audit.angka.persen_tabel import fits
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Kelompok, Pos

# A code that begins with its program: CQ, CQ.6709, CQ.6709.QGE.001.
_BERPROGRAM = re.compile(r"[A-Z]{2}(?:\.|$)")
_SELURUHNYA = re.compile(r"seluruh|semua|total|jumlah|umum|belanja\W*$|anggaran\W*$", re.IGNORECASE)

BANYAK_TOTAL = 20
BANYAK_BARIS = 200


@dataclass(frozen=True)
class _Lembar:
    """The rows of a table with their posts, levels and the roles that may be summed."""

    baris: Sequence[Baris]
    pos: Sequence[Pos]
    tingkat: Sequence[int]
    peran: tuple[str, ...]
    isi: tuple[Isi, ...]

    @cached_property
    def terbawah(self) -> list[bool]:
        """Of each row whether none is below it."""
        return [not self.under(place) for place in range(len(self.baris))]

    @cached_property
    def terbanyak(self) -> int:
        """How many numbers the fullest row has."""
        return max(len(line.nilai) for line in self.baris)

    def gaps(self, parent: int, children: Sequence[int], roles: Sequence[str]) -> list[Selisih]:
        """The columns in which these rows and their parent can be compared."""
        return gaps(self.isi[parent], [self.isi[child] for child in children], roles)

    def group(self, parent: int, children: Sequence[int], roles: tuple[str, ...]) -> Kelompok:
        """The group of these rows."""
        return Kelompok(self.pos[parent], tuple(self.pos[child] for child in children), roles)

    def under(self, index: int) -> tuple[int, ...]:
        """All rows under a row until one as high as it."""
        found: list[int] = []
        for place in range(index + 1, len(self.baris)):
            if self.baris[place].total or self.tingkat[place] <= self.tingkat[index]:
                break
            if not _of_other(self.pos[place].kode, self.pos[index].kode):
                found.append(place)
        return tuple(found)

    def below(self, index: int, *, deep: bool = False) -> tuple[int, ...]:
        """The rows under a row: those of the next level, or (`deep`) all that have none below them."""
        under = self.under(index)
        if deep:
            return tuple(place for place in under if not self.under(place))
        return tuple(place for place in under if self.tingkat[place] == self.tingkat[index] + 1)

    def own(self, index: int) -> tuple[int, ...]:
        """The first rows under a row, where they alone give it exactly and others follow that are not its.

        The row that these others belong to is gone: their numbers begin anew, or several columns say so.
        """
        below = self.below(index)
        for count in range(1, len(below)):
            items = self.gaps(index, below[:count], [role for role in self.peran if role in UANG])
            told = [item for item in items if item.tercetak]
            if told and all(item.tepat for item in items):
                rest = below[count:]
                anew = self.baris[rest[0]].nomor and self.baris[rest[0]].nomor == self.baris[below[0]].nomor
                filled = all(self.isi[place].nilai for place in rest)
                return below[:count] if filled and (anew or (len(told) > 1 and count > 1)) else ()
        return ()


def _of_other(kode: str, induk: str) -> bool:
    """Whether a budget code says that a row is another's than the one it stands below: its own is gone."""
    return bool(_BERPROGRAM.match(kode) and _BERPROGRAM.match(induk)) and not kode.startswith(f"{induk}.")


def groups(lines: Sequence[Baris], posts: Sequence[Pos], summed: tuple[str, ...]) -> Iterator[Kelompok]:
    """The groups of a table in the columns in which they may be held to it."""
    lembar = _lembar(lines, posts, summed)
    yield from _parents(lembar)
    yield from _totals(lembar)


def adrift(
    lines: Sequence[Baris], posts: Sequence[Pos], summed: tuple[str, ...]
) -> Iterator[tuple[Pos, Pos]]:
    """Each parent behind whose own rows stand some of a parent that is gone, with the first of these."""
    lembar = _lembar(lines, posts, summed)
    for index, line in enumerate(lines):
        own = () if line.total else lembar.own(index)
        if own:
            below = lembar.below(index)
            yield posts[index], posts[below[len(own)]]


def _lembar(lines: Sequence[Baris], posts: Sequence[Pos], summed: tuple[str, ...]) -> _Lembar:
    isi = tuple(Isi(line.nilai, line.rusak, line.nomor) for line in lines)
    return _Lembar(lines, posts, levels(lines), summed, isi)


def _parents(lembar: _Lembar) -> Iterator[Kelompok]:
    """The parents by level; that they are the sums of their children must show in the table."""
    money = tuple(role for role in lembar.peran if role in UANG)
    found: list[tuple[int, tuple[int, ...], list[Selisih]]] = []
    if not money or not max(lembar.tingkat, default=0):
        return
    for index, line in enumerate(lembar.baris):
        choices = [lembar.below(index), lembar.below(index, deep=True), lembar.under(index)]
        choices = [choice for choice in choices if choice]
        if not line.total and choices:
            items, children = _best(lembar, index, [lembar.own(index), *choices], money)
            if not any(item.tepat and item.tercetak for item in items):
                items, children = _best(lembar, index, [lembar.below(index)], money)
            if items:
                found.append((index, children, items))
    exact = sum(all(item.tepat for item in items) for _, _, items in found)
    several = sum(len(children) > 1 for _, children, items in found if all(item.tepat for item in items))
    utuh = _crowned(lembar, [index for index, _, _ in found], money)
    dasar = several > 0 and (utuh or exact > 2) and 2 * exact >= len(found)
    for index, children, items in found:
        lemah = not any(lembar.baris[child].nomor for child in children)
        wajar = dasar and all(item.nisbi <= (SEPARUH if utuh else WAJAR) for item in items)
        roles = believed(items, dasar=wajar, lemah=lemah or len(children) < 2, utuh=utuh)
        if roles:
            yield lembar.group(index, children, roles)


def _crowned(lembar: _Lembar, parents: Sequence[int], roles: Sequence[str]) -> bool:
    """Whether the parents, and no other rows, give the total that ends the table, in every column."""
    total = next((index for index, line in enumerate(lembar.baris) if line.total), None)
    if total is None or len(parents) < 2 or total < max(parents):
        return False
    items = lembar.gaps(total, parents, roles)
    return len(items) > 1 and all(item.tepat for item in items)


def _best(
    lembar: _Lembar, parent: int, choices: Sequence[Sequence[int]], roles: Sequence[str]
) -> tuple[list[Selisih], tuple[int, ...]]:
    """The rows that give a parent best: exactly in most columns, else most nearly."""
    found = [(lembar.gaps(parent, choice, roles), tuple(choice)) for choice in choices if choice]
    if not found:
        return [], ()

    def rank(item: tuple[list[Selisih], tuple[int, ...]]) -> tuple[bool, int, int, Decimal]:
        exact = [gap for gap in item[0] if gap.tepat and gap.tercetak]
        far = Decimal(0) if exact else sum((gap.nisbi for gap in item[0]), Decimal(0))
        return bool(item[0]), len(exact), sum(gap.tepat for gap in item[0]), -far

    return max(found, key=rank)


def _totals(lembar: _Lembar) -> Iterator[Kelompok]:
    """The rows called total, each with the rows or totals above that give it."""
    start = 0
    waiting: list[int] = []
    for index, line in enumerate(lembar.baris):
        if not line.total:
            continue
        items, children, firm = _total(lembar, index, range(start, index), [] if line.sub else waiting)
        dasar = firm and not waiting and (_stands(lembar, index, children) or _copied(lembar, children))
        polos = firm and _only(lembar, index, children)
        roles = believed(items, dasar=dasar, lemah=not firm, polos=polos)
        if roles:
            yield lembar.group(index, children, roles)
            waiting = [place for place in waiting if place not in children]
        start = index + 1
        # So many totals are no groups of one; what they sum is looked for among the last ones only.
        waiting = [*waiting, index][-BANYAK_TOTAL:]


def _total(
    lembar: _Lembar, index: int, span: range, waiting: Sequence[int]
) -> tuple[list[Selisih], tuple[int, ...], bool]:
    """What a total sums, in which columns, and whether it must be that, though it does not hold.

    Rows above it since the last total, totals that no other one sums, or both. Where no reading holds, only
    the plain ones are left.
    """
    near = _readings(lembar, span)
    every = list(near)
    if waiting:
        every += [(*waiting, *rows) for rows in near]
        every.append(tuple(waiting))
        every += _readings(lembar, range(max(index - BANYAK_BARIS, 0), index))
        every += [tuple(waiting[-count:]) for count in range(2, len(waiting))]
    torn = any(_torn(lembar, place) for place in span)
    items, children = _best(lembar, index, every, lembar.peran)
    if any(item.tepat and item.tercetak for item in items):
        return [item for item in items if item.tepat or not torn], children, True
    # "Jumlah PPPK" after "Jumlah PNS" closes its own group, be it of one row.
    own = bool(waiting) and _names_group(lembar.pos[index])
    plain = near[:4]
    if waiting and not own:
        plain += [tuple(waiting), *((*waiting, *rows) for rows in near[:4])]
    items, children = _best(lembar, index, plain, lembar.peran)
    single = len(children) < 2 and not (own and len(items) == 1)
    return items, children, not single and not torn


def _only(lembar: _Lembar, index: int, children: Sequence[int]) -> bool:
    """Whether a table is a plain list, from its first row on, with one total at its end."""
    filled = [place for place in range(len(lembar.baris)) if lembar.isi[place].nilai]
    if filled != [*children, index] or not _begins(lembar, children):
        return False
    return len({lembar.tingkat[child] for child in children}) == 1


def _begins(lembar: _Lembar, children: Sequence[int]) -> bool:
    """Whether the first row bears no number, or the first one."""
    return lembar.baris[children[0]].nomor.strip("(). ").lower() in ("", "1", "a", "i")


def _stands(lembar: _Lembar, index: int, children: Sequence[int]) -> bool:
    """Whether a total is borne out by its own row, and its rows are a plain list from the first one on.

    Then a row is lacking, or one too many.
    """
    if len({lembar.tingkat[child] for child in children}) > 1:
        return False
    if not _begins(lembar, children):
        return False
    nilai = lembar.isi[index].nilai
    pagu, realisasi, sisa = (nilai.get(role) for role in (PAGU, REALISASI, SISA))
    if not pagu or not realisasi:
        return False
    if sisa:
        return pagu.angka.nilai - realisasi.angka.nilai == sisa.angka.nilai
    return PERSEN in nilai and fits(nilai, realisasi)


def _copied(lembar: _Lembar, children: Sequence[int]) -> bool:
    """Whether two rows below one another in a plain list hold the same numbers in several columns."""
    rows = [lembar.isi[child].nilai for child in children]
    money = len({role for row in rows for role in row}) > 1 and _begins(lembar, children)
    return (
        money and len({lembar.tingkat[child] for child in children}) == 1 and bool(copies(rows, lembar.peran))
    )


def _torn(lembar: _Lembar, place: int) -> bool:
    """Whether a row is what is left of one that was torn apart: a few amounts without a name."""
    line = lembar.baris[place]
    return bool(line.nilai) and not line.label.isi.strip() and 2 * len(line.nilai) <= lembar.terbanyak


def _readings(lembar: _Lembar, span: range) -> list[tuple[int, ...]]:
    """The rows of a span that are not totals: all, the highest, the lowest, without repeated ones."""
    rows = [place for place in span if not lembar.baris[place].total]
    filled = [place for place in rows if lembar.isi[place].nilai or lembar.isi[place].rusak]
    top: list[int] = []
    for place in filled:
        if not top or lembar.tingkat[place] <= lembar.tingkat[top[-1]]:
            top.append(place)
    lowest = [place for place in rows if lembar.terbawah[place]]
    first = [place for place in rows if lembar.tingkat[place] == 0]
    apart = filled[:1] + [place for before, place in pairwise(filled) if not _repeats(lembar, before, place)]
    empty = [place for place in rows if place not in filled]
    tail = [place for place in filled if not empty or place > empty[-1]]
    return [tuple(found) for found in (filled, first, top, lowest, apart, tail)]


def _repeats(lembar: _Lembar, before: int, place: int) -> bool:
    """Whether a row says the amounts of the row before again, as an only child does."""
    first, second = lembar.isi[before].nilai, lembar.isi[place].nilai
    shared = [role for role in lembar.peran if role in UANG and role in first and role in second]
    return any(first[role].angka.ribuan for role in shared) and all(
        first[role].angka.nilai == second[role].angka.nilai for role in shared
    )


def _names_group(total: Pos) -> bool:
    """Whether a total says of what: "Jumlah PPPK", not "Jumlah" or "Jumlah keseluruhan"."""
    named = TOTAL.sub("", total.nama)
    return any(sign.isalpha() for sign in named) and not _SELURUHNYA.search(named)
