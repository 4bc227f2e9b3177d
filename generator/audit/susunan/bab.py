"""Rules on chapters: their numbers, those of the sections in them, and the chapters that are announced.

Contents and sistematika name every chapter before it comes, and a head of a page repeats its title: so of
each title only the last place counts. A number is told only where all others run on from 1.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from generator.audit.letak import letak
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.susunan.penomoran import items
from generator.findings import Finding, Severity
from generator.language import romawi
from generator.teks.mirip import lipat

_ROMAWI = {romawi(number): number for number in range(1, 20)}
_BERHALAMAN = re.compile(r"(?:\t|\.{3,}|…|\s{2,})[\s.…]*(?:\d{1,3}|[ivxl]+)?\s*$|\s\d{1,3}$")
_HALAMAN = re.compile(r"\d{1,3}|[ivxl]+")
_AWAL_BAB = re.compile(r"(BAB\s+(?:[IVX]{1,5}|\d{1,2}))\b", re.IGNORECASE)
_TERSEDIKIT = 3
_PANJANG_JUDUL = 160
_HURUF = re.compile(r"[A-Z]\.")
_DESIMAL = re.compile(r"(\d{1,2})\.(\d{1,2})\.?")
_MEMUAT = re.compile(
    r"\bBAB\s+(?P<bab>[IVX]{1,5}|\d{1,2})\s*,?\s+(?:(?:akan|ini|yang)\s+)?"
    r"(?:memuat|berisi(?:kan)?|menguraikan|menjelaskan|menyajikan|membahas|memaparkan|menggambarkan|tentang|mengenai"
    r"|adalah|merupakan|mencakup)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Bab:
    """A chapter: its number, its heading, and the blocks up to the next one."""

    nilai: int
    judul: Paragraf
    isi: tuple[Paragraf | Tabel, ...]


def _number(nomor: str) -> int:
    """The value of "BAB IV" or "BAB 4"; 0 where it has none."""
    sign = nomor.split()[-1].upper()
    return int(sign) if sign.isdigit() else _ROMAWI.get(sign, 0)


def _chapters(naskah: Naskah) -> tuple[_Bab, ...]:
    """The chapters of a report in order, each by the last place of its title."""
    last: dict[str, int] = {}
    for place, block in enumerate(naskah.blok):
        if isinstance(block, Paragraf) and block.nomor.startswith("BAB"):
            title = lipat(block.teks.isi)
            if title and not title.startswith("bab") and not _BERHALAMAN.search(block.teks.isi):
                last.pop(title, None)
                last[title] = place
    places = sorted(last.values())
    found = []
    for start, end in pairwise((*places, len(naskah.blok))):
        head = naskah.blok[start]
        if isinstance(head, Paragraf):
            found.append(_Bab(_number(head.nomor), head, naskah.blok[start + 1 : end]))
    return tuple(found)


def _odd(values: Sequence[int]) -> int | None:
    """The place of the only number that does not fit the row 1, 2, 3, ...; None where not one does."""
    wrong = [at for at, value in enumerate(values) if value != at + 1]
    return wrong[0] if len(wrong) == 1 else None


def chapters(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR01: a chapter repeats the number of another one, or skips one."""
    found = _chapters(naskah)
    odd = _odd([bab.nilai for bab in found])
    if odd is None or len(found) < _TERSEDIKIT:
        return
    sign = found[odd].judul.nomor
    right = f"BAB {odd + 1 if sign[-1].isdigit() else romawi(odd + 1)}"
    # A chapter that a page or a picture hides bears the number that seems to lack.
    if any(_begins(block, right) for block in naskah.blok if isinstance(block, Paragraf)) and not _listed(
        naskah, right, found[odd]
    ):
        return
    twin = next((bab for bab in found if bab.nilai == found[odd].nilai and bab is not found[odd]), None)
    why = (
        f"dipakai juga pada {letak(twin.judul.teks)}"
        if twin
        else f"tidak mengikuti {found[odd - 1].judul.nomor} pada {letak(found[odd - 1].judul.teks)}"
        if odd
        else "tidak sesuai dengan urutan bab"
    )
    yield _wrong(found[odd].judul, why, right)


def _begins(paragraf: Paragraf, sign: str) -> bool:
    isi = f"{paragraf.nomor} {paragraf.teks.isi}".strip()
    return re.match(rf"{sign}\b", isi, re.IGNORECASE) is not None and not _MEMUAT.match(isi)


def _listed(naskah: Naskah, right: str, bab: _Bab) -> bool:
    """Whether wherever the number that is lacking begins a text, it names this chapter."""
    title = lipat(bab.judul.teks.isi)
    named = [block for block in naskah.paragraf if _begins(block, right)]
    return all(title in lipat(f"{block.nomor} {block.teks.isi}") for block in named)


def _wrong(paragraf: Paragraf, why: str, right: str) -> Finding:
    return paragraf.teks.finding(
        "NOMOR01",
        Severity.WARNING,
        f'nomor "{paragraf.nomor}" {why}',
        expected=right,
        help=f'ubah nomor menjadi "{right}", lalu sesuaikan rujukannya dalam teks',
    )


# --- Sections -----------------------------------------------------------------------------------------


def sections(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR01: one section of a chapter repeats a number or skips one, such as "A." and then "C."."""
    known = {finding.mark for finding in items(naskah)}
    for bab in _chapters(naskah):
        heads = _heads(bab)
        for found in _lettered(bab, heads), _decimal(bab, heads):
            if found is not None and found.mark not in known:
                yield found


def _heads(bab: _Bab) -> list[Paragraf]:
    """What may be a numbered title in a chapter."""
    return [
        block
        for block in bab.isi
        if isinstance(block, Paragraf)
        and block.nomor
        and block.teks.isi[:1].isupper()
        and len(block.teks.isi) <= _PANJANG_JUDUL
        and not block.teks.isi.rstrip().endswith((".", ";", ":", ","))
    ]


def _lettered(bab: _Bab, heads: Sequence[Paragraf]) -> Finding | None:
    if not heads or not _HURUF.fullmatch(heads[0].nomor):
        return None
    row = [head for head in heads if _HURUF.fullmatch(head.nomor)]
    odd = _odd([ord(head.nomor[0]) - ord("A") + 1 for head in row])
    if odd is None or len(row) < 2:
        return None
    right = f"{chr(ord('A') + odd)}."
    return _told(bab, row, odd, right)


def _decimal(bab: _Bab, heads: Sequence[Paragraf]) -> Finding | None:
    if not heads or not _DESIMAL.fullmatch(heads[0].nomor):
        return None
    row = [head for head in heads if _DESIMAL.fullmatch(head.nomor)]
    pairs = [tuple(map(int, match.groups())) for head in row if (match := _DESIMAL.fullmatch(head.nomor))]
    firsts = [first for first, _ in pairs]
    chapter = bab.nilai if bab.nilai in firsts else Counter(firsts).most_common(1)[0][0]
    odd = _odd([number if first == chapter else 0 for first, number in pairs])
    if odd is None or len(row) < 2:
        return None
    right = f"{chapter}.{odd + 1}{'.' * row[odd].nomor.endswith('.')}"
    return _told(bab, row, odd, right)


def _told(bab: _Bab, row: Sequence[Paragraf], odd: int, right: str) -> Finding | None:
    """The finding on a section; None where the number that seems to lack stands elsewhere in the chapter."""
    mark = re.compile(rf"(?:^|[.;,]\s+|\s{{2,}}){re.escape(right.rstrip('.'))}[.)]?\s+[A-Z]")
    texts = (
        [f"{block.nomor} {block.teks.isi}"]
        if isinstance(block, Paragraf)
        else [cell.isi for cells in (*block.kepala, *block.baris) for cell in cells]
        for block in bab.isi
    )
    if any(mark.search(isi) for isi in chain.from_iterable(texts)):
        return None
    twin = next((head for head in row if head.nomor == row[odd].nomor and head is not row[odd]), None)
    before = row[odd - 1] if odd else None
    why = (
        f"dipakai juga pada {letak(twin.teks)}"
        if twin
        else f'tidak mengikuti nomor "{before.nomor}" sebelumnya pada {letak(before.teks)}'
        if before
        else f"tidak sesuai dengan urutan dalam {bab.judul.nomor}"
    )
    return _wrong(row[odd], why, right)


# --- What a sentence or the contents announce ---------------------------------------------------------


def told(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN01: what tells the content or the page of each chapter names one that the report lacks."""
    found = [bab.nilai for bab in _chapters(naskah)]
    if len(found) < _TERSEDIKIT or found != list(range(1, len(found) + 1)):
        return
    for named in _sentences(naskah), _contents(naskah):
        # Only a row that names the others too is about this report.
        if len({number for number, *_ in named if number in found}) < len(found) - 1:
            continue
        for number, teks, start, end in named:
            if number > len(found):
                yield teks.finding(
                    "BAGIAN01",
                    Severity.WARNING,
                    f"bab ke-{number} diumumkan, tetapi laporan hanya memuat {len(found)} bab",
                    start=start,
                    end=end,
                    help="tambahkan bab itu, atau hapus dari sistematika atau daftar isi",
                )


def _sentences(naskah: Naskah) -> list[tuple[int, Teks, int, int]]:
    """The chapters that sentences tell the content of, each with its place."""
    named = []
    for paragraf in naskah.paragraf:
        head = f"{paragraf.nomor} " if paragraf.nomor.startswith("BAB") else ""
        for match in _MEMUAT.finditer(head + paragraf.teks.isi):
            start, end = (max(place - len(head), 0) for place in match.span())
            named.append((_number(match["bab"]), paragraf.teks, start, end))
    return named


def _contents(naskah: Naskah) -> list[tuple[int, Teks, int, int]]:
    """The chapters that the contents list with their pages, each with its place."""
    named = []
    for block in naskah.blok:
        if isinstance(block, Tabel):
            for row in (*block.kepala, *block.baris):
                match = _AWAL_BAB.match(row[0].isi) if row else None
                if match and _HALAMAN.fullmatch(row[-1].isi.strip()):
                    named.append((_number(match[1]), row[0], 0, len(row[0].isi)))
        elif block.nomor.startswith("BAB") and _BERHALAMAN.search(block.teks.isi):
            named.append((_number(block.nomor), block.teks, 0, len(block.teks.isi)))
    return named


RULES = (chapters, sections, told)
