"""How a correction is told: the number as printed, what shows that it is wrong, and what would be right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka import tempat
from generator.audit.angka.kendala import JUMLAH, PERSEN, SAMA, SISA, Kendala, Koreksi
from generator.audit.angka.pos import Nilai
from generator.findings import Finding, Severity
from generator.language.kata import daftar
from generator.teks.angka import write

BANTUAN = "periksa angka ini terhadap DIPA dan laporan realisasi anggaran, lalu perbaiki yang salah"
BANTUAN_PERSEN = "hitung kembali persentasenya, atau periksa kedua angka yang menjadi dasarnya"
BANTUAN_JUMLAH = "periksa jumlahnya dan setiap baris rinciannya; mungkin pula ada baris yang hilang"
_KODE = {SISA: "SISA01", SAMA: "NILAI01", PERSEN: "PERSEN01"}
_RUPIAH = re.compile(r"Rp\s?\.?\s*", re.IGNORECASE)
_EKOR = re.compile(r",-+$|\s(?:ribu|juta|mil[iy]ar|tril[iy]un)$", re.IGNORECASE)
_SELISIH = "pagu dikurangi realisasi"
# More witnesses than these convince nobody better.
_SAKSI = 4


def finding(koreksi: Koreksi) -> Finding:
    """What is said of a correction."""
    # A sum that holds only when other numbers are set right too does not explain this one.
    told = [item for item in koreksi.kendala if _holds_alone(item, koreksi)] or list(koreksi.kendala)
    main = min(told, key=lambda item: (JUMLAH, SISA, SAMA, PERSEN).index(item.jenis))
    owners = [post for item in told for post in item.pos if koreksi.nilai in post.nilai.values()]
    owner = owners[0] if owners else main.pos[0]
    role = next((role for role, nilai in owner.nilai.items() if nilai is koreksi.nilai), main.peran)
    right = _right(main, koreksi)
    printed = f"{owner.sebut(role)} tertulis {koreksi.nilai.tercetak}"
    message = f"{printed}, tetapi {_shown(told, koreksi, right)}"
    also = sorted({tempat.place(nilai, koreksi.nilai) for nilai in koreksi.serupa})
    if also and koreksi.pasti:
        message += f" (angka yang sama di {daftar(also[:3])})"
    code = _KODE.get(main.jenis, "RINCIAN01" if main.kelompok and main.kelompok.rincian else "JUMLAH01")
    severity = Severity.WARNING if main.jenis == SAMA else Severity.ERROR
    help = BANTUAN_PERSEN if main.jenis == PERSEN else BANTUAN
    if main.jenis == JUMLAH and not koreksi.pasti:
        help = BANTUAN_JUMLAH
    return koreksi.nilai.finding(code, severity, message, expected=right, help=help)


def _holds_alone(item: Kendala, koreksi: Koreksi) -> bool:
    """Whether a sum or balance holds with this correction alone."""
    if item.jenis not in (JUMLAH, SISA):
        return True
    group = _wrong(koreksi)
    values = (koreksi.seharusnya if id(n) in group else n.angka.nilai for n in item.nilai)
    return sum(w * value for w, value in zip(item.koefisien, values, strict=True)) == 0


def _wrong(koreksi: Koreksi) -> set[int]:
    return {id(koreksi.nilai), *map(id, koreksi.serupa)}


def _right(main: Kendala, koreksi: Koreksi) -> str:
    """The right value as the report would print it; a percentage without decimals is given two."""
    angka = koreksi.nilai.angka
    if main.jenis == PERSEN and id(main.nilai[0]) in _wrong(koreksi):
        exact = Fraction(main.nilai[1].angka.nilai) / Fraction(main.nilai[2].angka.nilai) * 100
        return write(exact, replace(angka, desimal=angka.desimal or 2))
    return as_printed(koreksi.seharusnya, koreksi.nilai)


def as_printed(value: Decimal, like: Nilai) -> str:
    """An amount in the form of another: its marks and decimals, its Rp, dash and "juta" if it has them."""
    value /= like.angka.skala
    exponent = value.normalize().as_tuple().exponent
    own = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    text = write(value, replace(like.angka, persen=False, desimal=like.angka.desimal or own))
    rupiah = _RUPIAH.match(like.tercetak)
    ekor = _EKOR.search(like.teks.isi[like.angka.awal : like.angka.akhir].strip())
    return f"{rupiah[0] if rupiah else ''}{text}{ekor[0] if ekor else ''}"


def _shown(told: Sequence[Kendala], koreksi: Koreksi, right: str) -> str:
    """What shows the right value: the calculation where there is one, else all that agree on it."""
    # A percentage printed twice, with its sign and without, is one witness.
    numbers = {text.rstrip("%"): text for text in (_witness(item, koreksi) for item in told) if text}
    places = list(dict.fromkeys(_elsewhere(item, koreksi) for item in told if item.jenis == SAMA))
    if len(numbers) + len(places) == 1 or not numbers:
        return _calculation(told[0], koreksi, right)
    verb = "adalah" if list(numbers) == [_SELISIH] else "menunjukkan"
    shown = f"{daftar(list(numbers.values())[:_SAKSI])} {verb} {right}"
    return f"{shown}; angka itu juga tertulis di {' dan di '.join(places[:2])}" if places else shown


def _witness(item: Kendala, koreksi: Koreksi) -> str:
    """What besides the wrong number speaks for the right one; empty for a mere other place."""
    first, *_ = item.nilai
    own = id(first) in _wrong(koreksi)
    if item.jenis == PERSEN:
        return f"persentase {first.tercetak}"
    if item.jenis == SISA:
        return _SELISIH if own else f"sisa {first.tercetak}"
    if item.jenis == SAMA:
        return ""
    return "jumlah rinciannya" if own else f"{_parent(item)} {first.tercetak}"


def _elsewhere(item: Kendala, koreksi: Koreksi) -> str:
    """The other place of a number that must be the same."""
    first, second = item.nilai
    return tempat.place(second if id(first) in _wrong(koreksi) else first, koreksi.nilai)


def _parent(item: Kendala) -> str:
    """The parent of a sum as a message names it: "Jumlah" is a name, that of a program wants the word."""
    nama = item.pos[0].sebutan
    return nama if item.pos[0].total else f"jumlah {nama}"


def _calculation(item: Kendala, koreksi: Koreksi, right: str) -> str:
    """The calculation that a constraint asks for."""
    first, *rest = item.nilai
    wrong = koreksi.nilai
    own = id(first) in _wrong(koreksi)
    if item.jenis == PERSEN:
        part, whole = rest
        return (
            f"{part.tercetak} dari {whole.tercetak} adalah {right}"
            if own
            else f"persentase {first.tercetak} menunjukkan {right}"
        )
    if item.jenis == SISA:
        pagu, realisasi = rest
        return (
            f"pagu {pagu.tercetak} dikurangi realisasi {realisasi.tercetak} adalah {right}"
            if own
            else f"sisa {first.tercetak} menunjukkan {right}"
        )
    if item.jenis == SAMA:
        other = rest[0] if own else first
        return f"di {_elsewhere(item, koreksi)} tertulis {other.tercetak}"
    total = sum((nilai.angka.nilai for nilai in rest), Decimal(0))
    gap = write(abs(total - first.angka.nilai))
    if own:
        return f"rinciannya di {tempat.rows(rest, wrong)} berjumlah {write(total)} (selisih {gap})"
    return (
        f"dengan {right} rincian {item.pos[0].sebutan} tepat berjumlah {first.tercetak};"
        f" sekarang {write(total)} (selisih {gap})"
    )
