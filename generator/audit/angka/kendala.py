"""What must hold between the numbers of a report, and the fewest corrections that make it hold.

Numbers that say the same (one thing in two places, a parent and its only child) are one cell. A number
is told wrong where changing it alone makes several broken constraints hold and breaks none: one misprint
that spoils a sum, a balance and a percentage is one finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka import pos
from generator.audit.angka.pos import Kelompok, Nilai, Pos
from generator.teks.angka import rounded

JUMLAH, SISA, PERSEN, SAMA = "jumlah", "sisa", "persen", "sama"


@dataclass(frozen=True)
class Kendala:
    """A constraint: numbers with coefficients that add up to nothing, or a percentage of two numbers.

    The first number is the one that is blamed where nothing tells which is wrong.
    """

    jenis: str
    nilai: tuple[Nilai, ...]
    koefisien: tuple[int, ...]
    peran: str
    pos: tuple[Pos, ...]
    kelompok: Kelompok | None = None


@dataclass(frozen=True)
class Koreksi:
    """A number that is wrong, what would be right, and the constraints that then hold.

    `serupa` are the other places that print the same wrong number; `pasti` is False where another number
    of the one constraint could be wrong instead, `dibenarkan` True where other constraints say that it is
    right.
    """

    nilai: Nilai
    seharusnya: Decimal
    kendala: tuple[Kendala, ...]
    serupa: tuple[Nilai, ...] = ()
    pasti: bool = True
    dibenarkan: bool = False


@dataclass
class Jaringan:
    """All numbers and constraints of the reports looked at."""

    kendala: list[Kendala]
    sel: dict[int, int] = field(default_factory=dict)
    isi: dict[int, Decimal] = field(default_factory=dict)
    anggota: dict[int, list[Nilai]] = field(default_factory=lambda: defaultdict(list))
    di: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    koefisien: list[dict[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        numbers = {id(n): n for item in self.kendala for n in item.nilai}
        parent = {key: key for key in numbers}

        def root(key: int) -> int:
            while parent[key] != key:
                parent[key] = parent[parent[key]]
                key = parent[key]
            return key

        for item in self.kendala:
            first, second = (*item.nilai, None)[:2]
            alike = item.jenis == SAMA or (item.jenis == JUMLAH and len(item.nilai) == 2)
            if first and second and alike and first.angka.nilai == second.angka.nilai:
                parent[root(id(second))] = root(id(first))
        for key, number in numbers.items():
            cell = root(key)
            self.sel[key] = cell
            self.isi[cell] = numbers[cell].angka.nilai
            self.anggota[cell].append(number)
        for index, item in enumerate(self.kendala):
            weights: dict[int, int] = defaultdict(int)
            for number, weight in zip(item.nilai, item.koefisien, strict=True):
                weights[self.sel[id(number)]] += weight
                self.di[self.sel[id(number)]].add(index)
            self.koefisien.append(weights)
        self.sisa = [sum((w * self.isi[c] for c, w in ws.items()), Decimal(0)) for ws in self.koefisien]

    def holds(self, index: int, changed: int | None = None, value: Decimal = Decimal(0)) -> bool:
        """Whether a constraint holds, with one cell changed to `value`."""
        item = self.kendala[index]
        if item.jenis != PERSEN:
            if changed is None:
                return self.sisa[index] == 0
            return self.sisa[index] + self.koefisien[index].get(changed, 0) * (value - self.isi[changed]) == 0
        percent, part, whole = (
            value if changed == cell else self.isi[cell]
            for cell in (self.sel[id(number)] for number in item.nilai)
        )
        return percent in shares(part, whole, item.nilai[0])

    def candidates(self, index: int) -> list[tuple[int, Decimal]]:
        """The cells of a broken constraint, each with the value that makes it hold."""
        item = self.kendala[index]
        if item.jenis == PERSEN:
            cells = [self.sel[id(number)] for number in item.nilai]
            right = shares(self.isi[cells[1]], self.isi[cells[2]], item.nilai[0])
            return self._noughts(index, cells) or ([(cells[0], max(right))] if right else [])
        found = []
        for cell, weight in self.koefisien[index].items():
            if weight:
                value = self.isi[cell] - self.sisa[index] / weight
                # Only a balance may be negative.
                if value >= 0 or self.isi[cell] < 0 or item.jenis == SISA:
                    found.append((cell, value))
        return found

    def _noughts(self, index: int, cells: Sequence[int]) -> list[tuple[int, Decimal]]:
        """The amount of a percentage that has three noughts too many or too few, where that explains it."""
        # Noughts are rather typed too often than forgotten, and either amount can explain the same.
        found = [
            (cell, self.isi[cell] * factor)
            for factor in (Decimal("0.001"), Decimal(1000))
            for cell in cells[1:]
            if self.isi[cell] and self.holds(index, cell, self.isi[cell] * factor)
        ]
        return found[:1]

    def change(self, cell: int, value: Decimal) -> None:
        """Sets a cell right."""
        for index in self.di[cell]:
            self.sisa[index] += self.koefisien[index].get(cell, 0) * (value - self.isi[cell])
        self.isi[cell] = value


def shares(part: Decimal, whole: Decimal, printed: Nilai) -> frozenset[Decimal]:
    """The percentages that may be printed for a part of a whole."""
    if not whole:
        return frozenset({Decimal(0)})
    return rounded(Fraction(part) / Fraction(whole) * 100, printed.angka.desimal)


def corrections(kendala: Sequence[Kendala]) -> list[Koreksi]:
    """The corrections that the broken constraints ask for, the best founded first."""
    net = Jaringan(list(kendala))
    broken = {index for index in range(len(net.kendala)) if not net.holds(index)}
    found: list[Koreksi] = []
    while broken:
        best = _best(net, broken)
        if best is None:
            break
        cell, value, solved = best
        items = tuple(net.kendala[index] for index in sorted(solved))
        found.append(_correction(net, cell, value, items, sure=len(solved) > 1))
        net.change(cell, value)
        broken = {index for index in broken if not net.holds(index)}
    for index in sorted(broken):
        item = net.kendala[index]
        cell = net.sel[id(item.nilai[0])]
        right = dict(net.candidates(index)).get(cell)
        if right is not None:
            borne_out = _is_borne_out(net, cell, broken)
            found.append(Koreksi(item.nilai[0], right, (item,), pasti=False, dibenarkan=borne_out))
    return found


def _is_borne_out(net: Jaringan, cell: int, broken: set[int]) -> bool:
    """Whether a balance, a sum or another place says that a number is right; a percentage is too coarse."""
    return any(index not in broken and net.kendala[index].jenis != PERSEN for index in net.di[cell])


def _best(net: Jaringan, broken: set[int]) -> tuple[int, Decimal, set[int]] | None:
    """The change of one cell that makes most broken constraints hold and breaks none."""
    best: tuple[tuple[int, ...], int, Decimal, set[int]] | None = None
    seen: set[tuple[int, Decimal]] = set()
    for index in sorted(broken):
        blamed = net.sel[id(net.kendala[index].nilai[0])]
        for cell, value in net.candidates(index):
            if (cell, value) in seen:
                continue
            seen.add((cell, value))
            after = {other for other in net.di[cell] if net.holds(other, cell, value)}
            if any(other not in broken and other not in after for other in net.di[cell]):
                continue
            solved = after & broken
            # One constraint alone says little: blame its first number, and of two values the rarer.
            alone = net.kendala[index].jenis == SAMA
            rank = (
                len(solved),
                -len(net.anggota[cell]) if alone else int(cell == blamed),
                int(cell == blamed),
            )
            founded = len(solved) > 1 or alone or cell == blamed or net.kendala[index].jenis == PERSEN
            if solved and founded and (best is None or rank > best[0]):
                best = (rank, cell, value, solved)
    return best and best[1:]


def _correction(
    net: Jaringan, cell: int, value: Decimal, items: tuple[Kendala, ...], *, sure: bool
) -> Koreksi:
    members = net.anggota[cell]
    parents = {id(item.nilai[0]) for item in items if item.jenis in (JUMLAH, SISA)}
    first = next((number for number in members if id(number) in parents), None)
    if first is None:
        inside = {id(number) for item in items for number in item.nilai}
        first = next((number for number in members if id(number) in inside), members[0])
    return Koreksi(first, value, items, tuple(number for number in members if number is not first), sure)


def of_posts(posts: Sequence[Pos]) -> list[Kendala]:
    """The constraints inside posts: sisa is pagu less realisasi, the percentage is realisasi of pagu."""
    found = []
    for post in posts:
        roles = (pos.PAGU, pos.REALISASI, pos.SISA, pos.PERSEN)
        pagu, realisasi, sisa, persen = (post.nilai.get(role) for role in roles)
        if pagu and realisasi and sisa:
            found.append(Kendala(SISA, (sisa, pagu, realisasi), (-1, 1, -1), pos.SISA, (post,)))
        if pagu and realisasi and persen and pagu.angka.nilai:
            found.append(Kendala(PERSEN, (persen, realisasi, pagu), (0, 0, 0), pos.PERSEN, (post,)))
    return found


def of_groups(groups: Sequence[Kelompok]) -> list[Kendala]:
    """The constraints of groups: the children add up to their parent."""
    found = []
    for group in groups:
        for role in group.peran:
            parent = group.induk.nilai.get(role)
            children = [child.nilai[role] for child in group.anak if role in child.nilai]
            if parent and children:
                weights = (-1, *(1 for _ in children))
                found.append(
                    Kendala(JUMLAH, (parent, *children), weights, role, (group.induk, *group.anak), group)
                )
    return found
