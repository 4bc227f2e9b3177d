"""Capaian that does not follow from target and realisasi, and means that do not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka.bukti_jumlah import misprinted
from generator.audit.angka.format_kolom import reader
from generator.audit.angka.kalimat_angka import printed
from generator.audit.angka.kepala import heads
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import Nilai
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write
from generator.teks.kalimat import cuplikan

_TARGET = re.compile(r"\btarget\b|\bt\s?v\s?r\s?o\b", re.I)
_REALISASI = re.compile(r"\brealisasi\b|\br\s?v\s?r\s?o\b", re.I)
_CAPAIAN = re.compile(r"^\W*%\W*$|\bcapaian\b|\bprogres\b|%\s*realisasi|\bpersentase\b", re.I)
_VOLUME = (
    re.compile(r"\bt\s?v\s?r\s?o\b", re.I),
    re.compile(r"\br\s?v\s?r\s?o\b", re.I),
    re.compile(r"\bprogres\b", re.I),
)
# "Rata-rata capaian sasaran ke-2" is a mean, "Rata-rata lama sekolah" an indikator.
_RATA = re.compile(
    r"\W*(?:(?:nilai|total|jumlah|capaian|persentase)\s+)*rata\s*-?\s*rata"
    r"(?:\W|\d|%|nilai|capaian|kinerja|sasaran|indikator|strategis|program|kegiatan|persentase|keseluruhan"
    r"|total|tahun|ke|[ivx]|iku|utama|realisasi)*",
    re.I,
)
_RERATA = re.compile(r"\brata\s*-?\s*rata\b|\brerata\b", re.I)
# Shorter texts are units.
PANJANG_SATUAN = 12
# Of these, less is better: the capaian may be (2T - R) / T or T / R.
_MAKIN_KECIL = re.compile(
    r"sengketa|keluhan|pengaduan|pelanggaran|kesalahan|temuan|kasus|gugatan|golput|tidak sah|terlambat"
    r"|keterlambatan|kerugian|kehilangan|kerusakan|(?<!tepat )(?<!ketepatan )(?<!sesuai )\bwaktu\b|\blama\b"
    r"|penurunan|\bmenurun|risiko|angka ketidak|prevalensi|kematian|kesakitan|kemiskinan|pengangguran"
    r"|stunting|gizi buruk|putus sekolah|kecelakaan|gangguan|serangan|pencemaran|konflik|kebakaran|inflasi",
    re.I,
)
# A table of money has pagu and realisasi, whatever they are called: its percentages are looked at as such.
_UANG = re.compile(r"anggaran|belanja|biaya|pagu|\(rp", re.I)
_TERPANJANG = 80
# Shorter numbers are like others by chance.
_DIGIT = 3
# A capaian above the cap is written as the cap.
BATAS = (100, 110, 120, 150)


# A capaian that a mean is taken of: as printed, and as target and realisasi give it.
Rerata = tuple[Decimal, Fraction]


@dataclass(frozen=True)
class Capaian:
    """A row that measures something: its name, target, realisasi, and capaian where the table has it."""

    nama: Teks
    target: Nilai
    realisasi: Nilai
    capaian: Nilai

    @property
    def nisbah(self) -> Fraction:
        """The realisasi in percent of the target, 0 for a target of 0."""
        target = Fraction(self.target.angka.nilai)
        return Fraction(self.realisasi.angka.nilai) / target * 100 if target else Fraction(0)


def _columns(tabel: Tabel) -> tuple[int, int, int] | None:
    """The columns of target, realisasi and capaian; None where one lacks or stands twice."""
    names = {index: " ".join(parts) for index, parts in enumerate(heads(tabel))}
    target = [index for index, head in names.items() if _TARGET.search(head)]
    capaian = [
        index
        for index, head in names.items()
        if index not in target and index > 0 and _CAPAIAN.search(head) and not _RERATA.search(head)
    ]
    realisasi = [
        index
        for index, head in names.items()
        if index not in target and index not in capaian and _REALISASI.search(head)
    ]
    if not realisasi and len(target) == 1 and len(capaian) == 1 and capaian[0] == target[0] + 2:
        realisasi = [target[0] + 1]
    if len(target) == len(realisasi) == len(capaian) == 1:
        money = _UANG.search(names[target[0]])
        return None if money else (target[0], realisasi[0], capaian[0])
    # Volumes of an RO stand beside its amounts.
    volume = [[index for index, head in names.items() if form.search(head)] for form in _VOLUME]
    if all(len(places) == 1 for places in volume):
        return volume[0][0], volume[1][0], volume[2][0]
    return None


def rows(tabel: Tabel) -> Iterator[Capaian]:
    """The rows of a table with target, realisasi and capaian; a row whose first cell is lost is set right."""
    columns = _columns(tabel)
    if columns is None:
        return
    read = reader(tabel)
    width = max(len(row) for row in tabel.kepala)
    for row in tabel.baris:
        lost = width - len(row) if max(columns) >= len(row) and read(row[-1]) else 0
        cells = [row[index - lost] if 0 <= index - lost < len(row) else None for index in columns]
        numbers = [Nilai(cell, angka) for cell in cells if cell and (angka := read(cell))]
        names = [
            cell
            for cell in row[: max(min(columns) - lost, 0)] or row
            if cell.isi.strip() and not read(cell) and len(cell.isi) > 3
        ]
        if len(numbers) == 3 and names:
            yield Capaian(_name(names), *numbers)


def _name(names: Sequence[Teks]) -> Teks:
    """The name of what is measured: the last text before the numbers that is no unit."""
    long = [cell for cell in names if len(cell.isi) > PANJANG_SATUAN]
    return (long or list(names))[-1]


def wrong_rates(naskah: Naskah) -> Iterator[Finding]:
    """A capaian that no usual rule gives, in tables of which most rows follow one."""
    tables = [(_is_progres(tabel), list(rows(tabel))) for tabel in naskah.tabel]
    # The progress of outputs may be capped where the capaian of indikator is not.
    caps = {
        kind: caps_in_use([row for other, measured in tables if other == kind for row in measured])
        for kind in (False, True)
    }
    for kind, measured in tables:
        found = [(row, finding) for row in measured if (finding := rate(row, caps[kind]))]
        if len(measured) < 3 or 2 * len(found) <= len(measured):
            yield from (_other(row, printed(naskah)) or finding for row, finding in found)


def _other(row: Capaian, counts: Counter[Decimal]) -> Finding | None:
    """The finding on a target or realisasi that is a misprint.

    The right one stands elsewhere in the report, and gives the capaian as it is printed.
    """
    found = [
        ("target", row.target, [v for v in _near(row.target, counts) if _gives(row, target=v)]),
        ("realisasi", row.realisasi, [v for v in _near(row.realisasi, counts) if _gives(row, realisasi=v)]),
    ]
    likely = [(role, wrong, right[0]) for role, wrong, right in found if len(right) == 1]
    if len(likely) != 1:
        return None
    role, wrong, value = likely[0]
    shown = as_printed(value, wrong) + ("%" if wrong.angka.persen else "")
    return wrong.finding(
        "CAPAIAN01",
        Severity.ERROR,
        f'{role} "{cuplikan(row.nama.isi, _TERPANJANG)}" tertulis {wrong.tercetak}, tetapi capaian'
        f" {row.capaian.tercetak} cocok dengan {shown}, yang tertulis di tempat lain",
        expected=shown,
        help=f"periksa {role} ini, lalu samakan di semua tempat",
    )


def _near(wrong: Nilai, counts: Counter[Decimal]) -> list[Decimal]:
    """The numbers of the report that a number may be a misprint of; none where it stands elsewhere too."""
    if counts[wrong.angka.nilai] > 1 or sum(map(str.isdigit, wrong.tercetak)) < _DIGIT:
        return []
    return [value for value in counts if value != wrong.angka.nilai and misprinted(value, wrong.angka.nilai)]


def _gives(row: Capaian, *, target: Decimal | None = None, realisasi: Decimal | None = None) -> bool:
    """Whether another target or realisasi gives the capaian as printed."""
    other = replace(
        row,
        target=row.target if target is None else _with(row.target, target),
        realisasi=row.realisasi if realisasi is None else _with(row.realisasi, realisasi),
    )
    return _prints(row.capaian.angka, other.nisbah)


def _with(nilai: Nilai, value: Decimal) -> Nilai:
    return replace(nilai, angka=replace(nilai.angka, nilai=value))


def _is_progres(tabel: Tabel) -> bool:
    return any(_VOLUME[2].search(" ".join(parts)) for parts in heads(tabel))


def caps_in_use(measured: Sequence[Capaian]) -> tuple[int, ...]:
    """The caps that a report can have: none below a capaian that it prints uncapped."""
    free = [Fraction(row.capaian.angka.nilai) for row in measured if _prints(row.capaian.angka, row.nisbah)]
    return tuple(cap for cap in BATAS if cap >= max(free, default=0))


def rate(row: Capaian, caps: Sequence[int] = BATAS, sebutan: str = "") -> Finding | None:
    """The finding on a capaian that no usual rule gives; None where one does.

    `caps` are what a capaian may be limited to; `sebutan` is how the message names what was measured, else
    its name is quoted.
    """
    target, realisasi = Fraction(row.target.angka.nilai), Fraction(row.realisasi.angka.nilai)
    if row.target.angka.persen != row.realisasi.angka.persen or target <= 0:
        return None
    printed = row.capaian.angka
    exact = row.nisbah
    inverse = [(2 * target - realisasi) / target * 100]
    inverse += [target / realisasi * 100] if realisasi else []
    less = _MAKIN_KECIL.search(row.nama.isi)
    if less and not realisasi:
        return None
    usual = [exact, *(inverse if less else ()), *_grouped(row, exact)]
    usual += [Fraction(cap) for value in list(usual) for cap in caps if value >= cap]
    if any(_prints(printed, value) for value in usual) or _within_rounding(row, printed):
        return None
    # Decimals that agree are no accident: of this indikator less is better, though its name does not tell it.
    if printed.nilai != printed.nilai.to_integral_value() and any(
        _prints(printed, value) for value in inverse
    ):
        return None
    right = write(exact, replace(printed, desimal=printed.desimal or (0 if exact.denominator == 1 else 2)))
    cap = ", atau 100 bila capaian dibatasi 100" if exact > 100 in caps else ""
    name = sebutan or f'"{cuplikan(row.nama.isi, _TERPANJANG)}"'
    return row.capaian.finding(
        "CAPAIAN01",
        Severity.ERROR,
        f"capaian {name} tertulis {row.capaian.tercetak}, tetapi realisasi {row.realisasi.tercetak} dari"
        f" target {row.target.tercetak} adalah {right}{cap}",
        expected=right,
        help="hitung kembali capaiannya, atau periksa apakah target dan realisasinya tertukar",
    )


def _grouped(row: Capaian, exact: Fraction) -> list[Fraction]:
    """The rates where the comma of 2,345 groups thousands in the realisasi or in the target."""
    factors = ((row.realisasi.angka, 1000), (row.target.angka, Fraction(1, 1000)))
    return [exact * factor for angka, factor in factors if angka.desimal == 3 and not angka.ribuan]


def _prints(printed: Angka, rate: Fraction) -> bool:
    """Whether a rate may be printed so: as a percentage, as a quotient, or with a comma for thousands."""
    if printed.nilai in rounded(rate, printed.desimal):
        return True
    if not printed.persen and printed.nilai in rounded(rate / 100, printed.desimal):
        return True
    return printed.desimal == 3 and not printed.ribuan and printed.nilai * 1000 in rounded(rate, 0)


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
    """A row of means that is that of no rows above it: not of all, of its group, nor of the means above.

    One that follows once a wrong capaian is set right is not told: the capaian is.
    """
    caps = caps_in_use([row for tabel in naskah.tabel for row in rows(tabel)])
    for tabel in naskah.tabel:
        columns = _columns(tabel)
        if columns is None:
            continue
        read = reader(tabel)
        right = {
            id(row.capaian.teks): Fraction(max(rounded(row.nisbah, row.capaian.angka.desimal)))
            for row in rows(tabel)
            if rate(row, caps)
        }
        groups: list[list[Rerata]] = [[]]
        means: list[Rerata] = []
        for row in tabel.baris:
            label = next((cell for cell in row if cell.isi.strip()), None)
            numbers = [Nilai(cell, angka) for cell in row if (angka := read(cell))]
            if label is None or not _RATA.fullmatch(label.isi):
                cell = row[columns[2]] if len(row) > columns[2] else None
                value = read(cell) if cell else None
                groups[-1] += [(value.nilai, right.get(id(cell), Fraction(value.nilai)))] if value else []
                continue
            every = [value for group in groups for value in group]
            if numbers and len(every) > 1:
                yield from _mean(numbers[-1], every, (groups[-1], means))
                own = numbers[-1].angka.nilai
                means.append((own, Fraction(own)))
                groups.append([])


def _mean(printed: Nilai, every: Sequence[Rerata], other: Sequence[Sequence[Rerata]]) -> Iterator[Finding]:
    """The finding on a mean that neither all rows give nor the other rows that it may be taken of."""
    digits = printed.angka.desimal
    for values in (every, *other):
        for version in zip(*values, strict=True):
            if printed.angka.nilai in rounded(Fraction(sum(version)) / len(version), digits):
                return
    values = other[0] if other[0] and len(other[0]) < len(every) else every
    if len(values) < 2:
        return
    told = [Fraction(value) for value, _ in values]
    sure = told == [right for _, right in values]
    shown = write(sum(told, Fraction(0)) / len(told), replace(printed.angka, desimal=digits or 2))
    yield printed.finding(
        "CAPAIAN02",
        Severity.ERROR,
        f"rata-rata tertulis {printed.tercetak}, tetapi rata-rata {len(values)} baris di atas adalah {shown}",
        expected=shown if sure else "",
        help="hitung kembali rata-ratanya"
        if sure
        else "perbaiki dahulu capaiannya, lalu hitung rata-ratanya",
    )


RULES = (wrong_rates, wrong_means)
