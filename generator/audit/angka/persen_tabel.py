"""What a column of percentages measures: the spending of the pagu, what is left of it, or something else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import product

from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Nilai
from generator.teks.angka import rounded

# One or two rows alone are believed to be wrong only if they are wrong by so little.
POIN = 10
LAIN = "persentase lain"
SISA_LAIN = "sisa lain"
Baris = Mapping[str, Nilai]


def settled(lines: Sequence[dict[str, Nilai]], columns: Sequence[str]) -> list[dict[str, Nilai]]:
    """The numbers of rows, percentages and balances under their role only where the table shows that role.

    Where several columns may have a role (`columns` are the names of all), those are taken that the rows
    bear out: a percentage that is that of a realisasi of a pagu, before or after its revision.
    """
    chosen = _chosen(lines, columns)
    lines = [{chosen.get(role, role): value for role, value in line.items()} for line in lines]
    lines = _balances(lines)
    own = [line for line in lines if _whole(line)]
    spent = [fits(line, line[REALISASI]) for line in own]
    most = max(_left(own), _of_sum(own, REALISASI), _of_sum(own, PAGU))
    if most > sum(spent) and 2 * most >= len(own):
        return _set_aside(lines)
    if 2 * sum(spent) >= len(own) or (len(own) < 3 and most == 0):
        few = len(own) < 3
        return _set_aside(lines, lambda line: few and _whole(line) and not _near(line))
    return _set_aside(lines, lambda line: _whole(line) and not fits(line, line[REALISASI]))


def fits(line: Baris, part: Nilai, whole: Decimal | None = None) -> bool:
    """Whether the percentage of a row is that of a part of its pagu, or of `whole`."""
    base = line[PAGU].angka.nilai if whole is None else whole
    if not base:
        return not part.angka.nilai
    percent = line[PERSEN].angka
    return percent.nilai in rounded(Fraction(part.angka.nilai) / Fraction(base) * 100, percent.desimal)


def _whole(line: Baris) -> bool:
    return PAGU in line and REALISASI in line and PERSEN in line and line[PAGU].angka.nilai != 0


def _chosen(lines: Sequence[Baris], columns: Sequence[str]) -> dict[str, str]:
    """The columns that take the roles of pagu, realisasi and percentage, where their heads do not tell it."""
    choices = [_candidates(columns, role) for role in (PAGU, REALISASI, PERSEN)]
    if all(len(names) == 1 and names[0] in (PAGU, REALISASI, PERSEN) for names in choices):
        return {}
    best: dict[str, str] = {}
    most = 0
    for names in product(*choices):
        count = _shows_spending(lines, names)
        # The later pagu is that after the revision.
        if count and count >= most:
            most, best = count, dict(zip(names, (PAGU, REALISASI, PERSEN), strict=True))
    return best


def _candidates(columns: Sequence[str], role: str) -> list[str]:
    return [role] if role in columns else [name for name in columns if name.startswith(f"{role} ")]


def _shows_spending(lines: Sequence[Baris], names: Sequence[str]) -> int:
    """In how many rows these columns are pagu, realisasi and percentage; none where they are not."""
    own = [
        dict(zip((PAGU, REALISASI, PERSEN), (line[name] for name in names), strict=True))
        for line in lines
        if all(name in line for name in names)
    ]
    count = sum(fits(line, line[REALISASI]) for line in own)
    telling = sum(line[PAGU].angka.nilai != line[REALISASI].angka.nilai for line in own)
    return count if telling > 2 and 3 * count >= 2 * len(own) else 0


def _left(own: Sequence[Baris]) -> int:
    """How many percentages are those of what is left of the pagu."""
    count = 0
    for line in own:
        pagu = Fraction(line[PAGU].angka.nilai)
        percent = line[PERSEN].angka
        left = (pagu - Fraction(line[REALISASI].angka.nilai)) / pagu * 100
        count += left * 2 != 100 and percent.nilai in rounded(left, percent.desimal)
    return count


def _of_sum(own: Sequence[Baris], role: str) -> int:
    """How many percentages are shares of a sum of the column."""
    whole = max((line[role].angka.nilai for line in own), default=Decimal(0))
    total = sum((line[role].angka.nilai for line in own), Decimal(0))
    counts = [sum(fits(line, line[role], base) for line in own) for base in (whole, total) if base]
    return max(counts, default=0) if len(own) > 2 else 0


def _near(line: Baris) -> bool:
    exact = Fraction(line[REALISASI].angka.nilai) / Fraction(line[PAGU].angka.nilai) * 100
    return abs(exact - Fraction(line[PERSEN].angka.nilai)) <= POIN


def _balances(lines: Sequence[dict[str, Nilai]]) -> list[dict[str, Nilai]]:
    """A column of balances that most rows do not bear out is none of pagu less realisasi."""
    own = [line for line in lines if PAGU in line and REALISASI in line and SISA in line]
    right = sum(_balanced(line) for line in own)
    if 2 * right >= len(own) or len(own) < 3:
        return list(lines)
    return [{SISA_LAIN if role == SISA else role: value for role, value in line.items()} for line in lines]


def _balanced(line: Baris) -> bool:
    return line[PAGU].angka.nilai - line[REALISASI].angka.nilai == line[SISA].angka.nilai


def _set_aside(
    lines: Sequence[dict[str, Nilai]], when: Callable[[Baris], bool] = lambda _: True
) -> list[dict[str, Nilai]]:
    """The rows, with the percentages of some of them under another role, which nothing is asked of."""
    return [
        {LAIN if role == PERSEN else role: value for role, value in line.items()} if when(line) else line
        for line in lines
    ]
