"""Capaian that does not follow from target and realisasi, means that do not, and a table printed twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from generator.audit.angka.pos import Nilai, fold
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, read_cell, rounded, write

_TARGET = re.compile(r"\btarget\b|\bt\s?v\s?r\s?o\b", re.I)
_REALISASI = re.compile(r"\brealisasi\b|\br\s?v\s?r\s?o\b", re.I)
_CAPAIAN = re.compile(r"^\W*%\W*$|\bcapaian\b|\bprogres\b|%\s*realisasi|\bpersentase\b", re.I)
_VOLUME = (
    re.compile(r"\bt\s?v\s?r\s?o\b", re.I),
    re.compile(r"\br\s?v\s?r\s?o\b", re.I),
    re.compile(r"\bprogres\b", re.I),
)
_RATA = re.compile(r"\W*(?:capaian\s+)?rata\s*-?\s*rata\b", re.I)
# Of these, less is better: the capaian may be (2T - R) / T or T / R.
_MAKIN_KECIL = re.compile(
    r"sengketa|keluhan|pengaduan|pelanggaran|kesalahan|temuan|kasus|gugatan|golput|tidak sah|terlambat"
    r"|keterlambatan|kerugian|kehilangan|kerusakan|\bwaktu\b|\blama\b|penurunan|risiko|angka ketidak"
    r"|prevalensi|kematian|kesakitan|kemiskinan|pengangguran|stunting|gizi buruk|putus sekolah|kecelakaan",
    re.I,
)
# A capaian above the cap is written as the cap.
BATAS = (100, 110, 120, 150)
CUKUP_SAMA = Fraction(3, 5)


@dataclass(frozen=True)
class Capaian:
    """A row that measures something: its name, target, realisasi, and capaian where the table has it."""

    nama: Teks
    target: Nilai
    realisasi: Nilai
    capaian: Nilai


def _heads(tabel: Tabel) -> dict[int, str]:
    width = max((len(row) for row in (*tabel.kepala, *tabel.baris)), default=0)
    return {
        index: " ".join(
            row[index].isi for row in tabel.kepala if index < len(row) and not row[index].isi.isdigit()
        )
        for index in range(width)
    }


def _columns(tabel: Tabel) -> tuple[int, int, int] | None:
    """The columns of target, realisasi and capaian; None where one lacks or stands twice."""
    heads = _heads(tabel)
    target = [index for index, head in heads.items() if _TARGET.search(head)]
    capaian = [
        index for index, head in heads.items() if index not in target and _CAPAIAN.search(head) and index > 0
    ]
    realisasi = [
        index
        for index, head in heads.items()
        if index not in target and index not in capaian and _REALISASI.search(head)
    ]
    if not realisasi and len(target) == 1 and len(capaian) == 1 and capaian[0] == target[0] + 2:
        realisasi = [target[0] + 1]
    if len(target) == len(realisasi) == len(capaian) == 1:
        return target[0], realisasi[0], capaian[0]
    # Volumes of an RO stand beside its amounts.
    volume = [[index for index, head in heads.items() if form.search(head)] for form in _VOLUME]
    if all(len(places) == 1 for places in volume):
        return volume[0][0], volume[1][0], volume[2][0]
    return None


def rows(tabel: Tabel) -> Iterator[Capaian]:
    """The rows of a table with target, realisasi and capaian; a row whose first cell is lost is set right."""
    columns = _columns(tabel)
    if columns is None:
        return
    width = max(len(row) for row in tabel.kepala)
    for row in tabel.baris:
        lost = width - len(row) if max(columns) >= len(row) and read_cell(row[-1].isi) else 0
        cells = [row[index - lost] if 0 <= index - lost < len(row) else None for index in columns]
        numbers = [Nilai(cell, angka) for cell in cells if cell and (angka := read_cell(cell.isi))]
        names = [cell for cell in row if cell.isi.strip() and not read_cell(cell.isi) and len(cell.isi) > 3]
        if len(numbers) == 3 and names:
            yield Capaian(names[-1], *numbers)


def wrong_rates(naskah: Naskah) -> Iterator[Finding]:
    """A capaian that no usual rule gives."""
    for tabel in naskah.tabel:
        for row in rows(tabel):
            finding = _rate(row)
            if finding:
                yield finding


def _rate(row: Capaian) -> Finding | None:
    target, realisasi = Fraction(row.target.angka.nilai), Fraction(row.realisasi.angka.nilai)
    if row.target.angka.persen != row.realisasi.angka.persen or not target or target < 0:
        return None
    exact = realisasi / target * 100
    usual = [exact]
    if _MAKIN_KECIL.search(row.nama.isi):
        usual += [(2 * target - realisasi) / target * 100, target / realisasi * 100 if realisasi else exact]
    usual += [Fraction(cap) for value in list(usual) for cap in BATAS if value >= cap]
    printed = row.capaian.angka
    if printed.nilai in {value for rate in usual for value in rounded(rate, printed.desimal)}:
        return None
    if _within_rounding(row, printed):
        return None
    if not printed.persen and printed.nilai in {
        v for rate in usual for v in rounded(rate / 100, printed.desimal)
    }:
        return None
    right = write(exact, replace(printed, desimal=printed.desimal or (0 if exact.denominator == 1 else 2)))
    cap = ", atau 100 bila capaian dibatasi 100" if exact > 100 else ""
    name = row.nama.isi if len(row.nama.isi) <= 80 else row.nama.isi[:77].rsplit(" ", 1)[0] + " ..."
    return row.capaian.finding(
        "CAPAIAN01",
        Severity.ERROR,
        f'capaian "{name}" tertulis {row.capaian.tercetak}, tetapi realisasi {row.realisasi.tercetak} dari'
        f" target {row.target.tercetak} adalah {right}{cap}",
        expected=right,
        help="hitung kembali capaiannya, atau periksa apakah target dan realisasinya tertukar",
    )


def _within_rounding(row: Capaian, printed: Angka) -> bool:
    """Whether a realisasi printed with decimals, itself rounded, can have given the printed capaian."""
    realisasi = row.realisasi.angka
    if not realisasi.desimal:
        return False
    half = Fraction(1, 2 * 10**realisasi.desimal)
    target = Fraction(row.target.angka.nilai)
    low, high = ((Fraction(realisasi.nilai) + step) / target * 100 for step in (-half, half))
    return min(rounded(low, printed.desimal)) <= printed.nilai <= max(rounded(high, printed.desimal))


def wrong_means(naskah: Naskah) -> Iterator[Finding]:
    """A row of means that is not the mean of the rows above it."""
    for tabel in naskah.tabel:
        columns = _columns(tabel)
        for place, row in enumerate(tabel.baris):
            label = next((cell for cell in row if cell.isi.strip()), None)
            if columns is None or label is None or not _RATA.match(label.isi):
                continue
            above = [
                read_cell(other[columns[2]].isi) for other in tabel.baris[:place] if len(other) > columns[2]
            ]
            values = [angka for angka in above if angka]
            numbers = [Nilai(cell, angka) for cell in row if (angka := read_cell(cell.isi))]
            if len(values) < 2 or not numbers:
                continue
            printed = numbers[-1]
            mean = Fraction(sum(angka.nilai for angka in values)) / len(values)
            if printed.angka.nilai not in rounded(mean, printed.angka.desimal):
                right = write(mean, replace(printed.angka, desimal=printed.angka.desimal or 2))
                yield printed.finding(
                    "CAPAIAN02",
                    Severity.ERROR,
                    f"rata-rata tertulis {printed.tercetak}, tetapi rata-rata {len(values)} baris di atas"
                    f" adalah {right}",
                    expected=right,
                    help="hitung kembali rata-ratanya",
                )


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


RULES = (wrong_rates, wrong_means, printed_twice)
