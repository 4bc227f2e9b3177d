"""Rules on the numbering of tables: of their rows, and of their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding, Severity

_KEPALA_NOMOR = re.compile(r"no\.?|nomor|no\. urut", re.IGNORECASE)
# So many numbers must have run on for the next one to be a slip.
_BERTURUT = 3


def rows(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR04: the numbers of a table's rows repeat or skip one."""
    for tabel in naskah.tabel:
        if not tabel.kepala or not any(
            row and _KEPALA_NOMOR.fullmatch(row[0].isi.strip()) for row in tabel.kepala
        ):
            continue
        last = steps = 0
        for row in tabel.baris:
            if not _is_number(row):
                # Below a row that heads others, the numbers may be anyone's.
                if sum(bool(cell.isi.strip()) for cell in row) == 1:
                    last = steps = 0
                continue
            value = int(row[0].isi.strip(" .,"))
            # Only numbers that ran on so far count rows; those of codes leap as they like.
            if last > 1 and value in (last, last + 2) and steps >= min(last, _BERTURUT):
                kind = "diulang" if value == last else "melompati satu nomor"
                lost = ", atau kembalikan baris yang terhapus" if value > last else ""
                yield row[0].finding(
                    "NOMOR04",
                    Severity.WARNING,
                    f"nomor baris {value} {kind}; baris sebelumnya bernomor {last}",
                    expected=str(last + 1),
                    help=f"ubah nomor baris ini menjadi {last + 1}, dan nomor sesudahnya{lost}",
                )
            # The rows that follow go on from the printed number, so that one slip is told once.
            steps = steps + 1 if value == last + 1 else 0
            last = value


def _is_number(row: Sequence[Teks]) -> bool:
    return bool(row) and bool(re.fullmatch(r"\d{1,3}\s*[.,]?", row[0].isi.strip()))


def columns(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR05: the row that numbers a table's columns leaves one without a number."""
    for tabel in naskah.tabel:
        for row in (*tabel.kepala[1:], *tabel.baris[:1]):
            filled = [cell for cell in row if cell.isi.strip()]
            values = [cell.isi.strip(" ().") for cell in filled]
            if len(values) < 3 or values != [str(number) for number in range(1, len(values) + 1)]:
                continue
            names = tabel.kepala[0] if tabel.kepala and tabel.kepala[0] is not row else ()
            gaps = [
                index
                for index, cell in enumerate(row[: len(names)])
                if not cell.isi.strip()
                and names[index].isi.strip()
                and index < row.index(filled[-1])
                # The number of a head over several columns may stand below any of them.
                and not (index + 1 < len(names) and not names[index + 1].isi.strip())
            ]
            if gaps and row[0].isi.strip():
                yield row[row.index(filled[-1])].finding(
                    "NOMOR05",
                    Severity.WARNING,
                    f'nomor kolom melewati kolom "{names[gaps[0]].isi.strip()}" yang tidak bernomor',
                    expected=str(row.index(filled[-1]) + 1),
                    help="beri nomor pada setiap kolom, berurutan dari kiri",
                )


RULES = (rows, columns)
