"""A table that is printed twice with different figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.audit.angka.pos import Nilai, fold
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell

# So much of two tables must agree that they are one.
CUKUP_SAMA = Fraction(3, 5)


def printed_twice(naskah: Naskah) -> Iterator[Finding]:
    """A table that is printed twice with different figures."""
    seen: dict[str, list[Tabel]] = defaultdict(list)
    for tabel in naskah.tabel:
        head = "|".join(fold(cell.isi) for row in tabel.kepala for cell in row)
        if not tabel.kepala or len(tabel.baris) < 3 or len(head) < 8:
            continue
        for earlier in seen[head][:3]:
            yield from _differences(earlier, tabel)
        seen[head].append(tabel)


def _label(row: Sequence[Teks]) -> str:
    return "|".join(fold(cell.isi) for cell in row if not read_cell(cell.isi) and len(cell.isi) > 3)


def _differences(earlier: Tabel, later: Tabel) -> Iterator[Finding]:
    """The figures that differ where two tables are cell for cell alike else."""
    if len(earlier.baris) != len(later.baris):
        return
    pairs = list(zip(earlier.baris, later.baris, strict=True))
    if any(_label(first) != _label(second) for first, second in pairs):
        return
    cells = [(a, b) for first, second in pairs for a, b in zip(first, second, strict=False)]
    numbers = [(a, x, b, y) for a, b in cells if (x := read_cell(a.isi)) and (y := read_cell(b.isi))]
    other = [(Nilai(a, x), Nilai(b, y)) for a, x, b, y in numbers if x.nilai != y.nilai]
    if not other or len(other) > (1 - CUKUP_SAMA) * len(numbers):
        return
    first, second = other[0]
    more = f" ({len(other)} angka berbeda)" if len(other) > 1 else ""
    yield second.finding(
        "TABEL02",
        Severity.WARNING,
        f"tabel ini sama dengan tabel di {first.letak}, tetapi di sana angkanya {first.tercetak}, di sini"
        f" {second.tercetak}{more}",
        expected=first.tercetak,
        help="samakan kedua tabel, atau hapus salah satunya",
    )


RULES = (printed_twice,)
