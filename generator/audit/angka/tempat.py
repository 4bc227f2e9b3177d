"""Where the numbers of a message stand, said once: the table by its name, its rows by their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.audit.angka.pos import Nilai
from generator.audit.letak import letak, tabel
from generator.language.kata import daftar

_BARIS = re.compile(r",? ?\bbaris (\d+)(?:, kolom .*)?$")
# More runs of rows than a reader takes in are told by the first and the last.
_TERBANYAK = 3


def place(nilai: Nilai, beside: Nilai) -> str:
    """Where a number stands, beside another: what both places share is not repeated."""
    if nilai.teks.place:
        return letak(nilai.teks, dari=beside.teks)
    line = f"baris {nilai.teks.mark(nilai.angka.awal).line}"
    return line if nilai.teks.file == beside.teks.file else f"{line} {nilai.teks.file}"


def rows(values: Sequence[Nilai], beside: Nilai) -> str:
    """The rows of numbers of one table: 'baris 2 sampai baris 5', 'baris 1 dan baris 12'."""
    numbers = sorted({int(row) for _, row in map(_split, values) if row})
    if len({_split(nilai)[0] for nilai in values}) != 1 or not numbers:
        return " dan ".join(dict.fromkeys(place(nilai, beside) for nilai in (values[0], values[-1])))
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    if len(runs) > _TERBANYAK:
        told = f"{len(numbers)} baris dari baris {numbers[0]} sampai baris {numbers[-1]}"
    else:
        told = daftar([_run(run) for run in runs])
    first = values[0].teks
    if _split(values[0])[0] == _split(beside)[0]:
        return told
    return f"{tabel(first)}, {told}" if first.place else f"{told} {first.file}"


def _run(run: Sequence[int]) -> str:
    if len(run) == 1:
        return f"baris {run[0]}"
    return f"baris {run[0]} {'dan' if len(run) == 2 else 'sampai'} baris {run[-1]}"


def _split(nilai: Nilai) -> tuple[str, str]:
    """The sheet that a number stands on, table or file, and its row; no row where it is no cell."""
    if not nilai.teks.place:
        return nilai.teks.file, str(nilai.teks.mark(nilai.angka.awal).line)
    match = _BARIS.search(nilai.teks.place)
    return (nilai.teks.place[: match.start()], match[1]) if match else (nilai.teks.place, "")
