"""Rules on extremes: a row of a table called the highest or lowest, while another row is higher or lower.

The sentence names a row and mostly a value; the value tells the column that is meant, else the words do. Only
rows of one level are compared, and the claim is wrong only where every column that may be meant denies it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from generator.audit.letak import letak, singkat
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.findings import Finding, Severity
from generator.teks.angka import find, read_cell
from generator.teks.mirip import kata

_EKSTREM = re.compile(
    r"\b(?:(?P<tinggi>tertinggi|terbesar|terbanyak|paling\s+(?:tinggi|besar|banyak))"
    r"|terendah|terkecil|tersedikit|paling\s+(?:rendah|kecil|sedikit))(?:nya)?\b",
    re.IGNORECASE,
)
_BATAS = re.compile(
    r",?\s+(?:sedangkan|sementara(?:\s+itu)?|adapun|namun|tetapi|disusul|diikuti)\b|;", re.IGNORECASE
)
_DAN = re.compile(
    r",?\s+(?:dan|serta)\s+(?:(?:yang|nilai|persentase|tingkat|realisasi|capaian|serapan|penyerapan|anggaran|pagu|sisa"
    r"|kinerja)\s+)+$",
    re.IGNORECASE,
)
# What says that not all rows are compared, or other things than those of the table.
_LAIN = re.compile(
    r"\b(?:di\s?antara|kedua|ketiga|berikutnya|sebelumnya|lalu|nasional|banding\w*|\w+banding\w*|triwulan|semester|bulan|selain"
    r"|kecuali|batas|pendidikan|jenjang|prioritas|setelah|kelompok|masing-masing|salah\s+satu|termasuk)\b",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"\b20\d\d\b")
_PENUTUP = re.compile(
    r"(?:rata-rata|rerata)\b.*|(?:sub\s*|grand\s*)?(?:jumlah|total)"
    r"(?:\s+(?:jumlah|total|seluruh\w*|keseluruhan|anggaran|belanja|pegawai|PNS|umum|[IVX]+|\(.*\)))*",
    re.IGNORECASE,
)
# What the words of the sentence measure, and the heads of columns that hold it.
_KOLOM: Mapping[str, tuple[re.Pattern[str], ...]] = {
    word: tuple(re.compile(form, re.IGNORECASE) for form in forms)
    for word, *forms in (
        ("serap", r"serap|%|persen", r"realisasi"),
        ("nyerap", r"serap|%|persen", r"realisasi"),
        ("realisasi", r"realisasi|serap|%|persen"),
        ("capaian", r"capaian|%|persen"),
        ("pagu", r"pagu|anggaran"),
        ("sisa", r"sisa"),
    )
}
# Other heads, which the sentence must name as they are.
_KEPALA = re.compile(r"(?!jumlah|total|volume|target|nilai|satuan)[a-z-]{3,}(?: [a-z-]+){0,2}")
_NAMA_TERPENDEK = 8
_TERPANJANG = 200
# Smaller whole numbers stand in many rows by chance.
_BESAR = 1000


@dataclass(frozen=True)
class _Baris:
    """A row that has a name: its cells in words as keys, its level, the name, and its cells."""

    kunci: frozenset[str]
    tingkat: tuple[str, str]
    nama: Teks
    sel: tuple[Teks, ...]


def extremes(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM10: a row called the highest or lowest of its table that is not."""
    claims = [
        (paragraf.teks, start, sentence)
        for paragraf in naskah.paragraf
        for start, sentence in sentences(paragraf.teks)
        if _EKSTREM.search(sentence) and not _LAIN.search(sentence) and len({*_TAHUN.findall(sentence)}) < 2
    ]
    tables = [(tabel, _rows(tabel)) for tabel in naskah.tabel] if claims else []
    for teks, start, sentence in claims:
        for match, first, last in _clauses(sentence):
            denied = [_denied(sentence[first:last], match, tabel, rows) for tabel, rows in tables]
            said = [result for result in denied if result is not None]
            better = next((row for result in said for row in result), None)
            if better is None or not all(said):
                continue
            row, place = better
            yield teks.finding(
                "KLAIM10",
                Severity.WARNING,
                f'"{singkat(row.nama.isi)}" lebih {"tinggi" if match["tinggi"] else "rendah"} pada '
                f"{letak(row.sel[place], dari=teks)}: {row.sel[place].isi.strip()}",
                start=start + match.start(),
                end=start + match.end(),
                expected=" ".join(row.nama.isi.split()),
                help="cocokkan dengan tabelnya, lalu ganti nama atau kata yang membandingkannya",
            )


def _clauses(sentence: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """Each word of an extreme with where the clause that it compares in begins and ends."""
    found = list(_EKSTREM.finditer(sentence))
    borders = {0, len(sentence), *(border.start() for border in _BATAS.finditer(sentence))}
    for match in found[1:]:
        joined = _DAN.search(sentence, 0, match.start())
        borders |= {joined.start()} if joined else set()
    for match in found:
        first = max(border for border in borders if border <= match.start())
        last = min(border for border in borders if border >= match.end())
        if sum(first <= other.start() < last for other in found) == 1:
            yield match, first, last


def _rows(tabel: Tabel) -> list[_Baris]:
    """The rows of a table that have a name, but those that close it; none where lists stand side by side."""
    heads = [cell.isi.strip().lower() for cell in tabel.kepala[0]] if tabel.kepala else []
    lists = sum(not any(c.isdigit() for c in cell.isi) for cell in tabel.baris[0]) if tabel.baris else 0
    if lists > 1 and len(set(heads)) < len(heads):
        return []
    found = []
    for row in tabel.baris:
        names = [cell for cell in row if cell.isi.strip() and read_cell(cell.isi) is None]
        name = max(names, key=lambda cell: len(cell.isi), default=None)
        if name is None or _PENUTUP.fullmatch(name.isi.strip()) or len(name.isi) > _TERPANJANG:
            continue
        # A single word beside the name is a unit or the like: "Kegiatan".
        long = [cell for cell in names if len(cell.isi.strip()) >= _NAMA_TERPENDEK]
        keys = frozenset(_key(cell.isi) for cell in long if cell is name or len(cell.isi.split()) > 1)
        if keys:
            kind = name.isi.split()[0].lower()
            level = (_shape(row[0].isi), kind if kind in ("program", "kegiatan") else "")
            found.append(_Baris(keys, level, name, row))
    return found


def _key(isi: str) -> str:
    """A text as its words alone, a blank around each."""
    return f" {' '.join(kata(isi))} "


def _shape(isi: str) -> str:
    """The look of the first cell of a row, in which levels differ: "1", "1.1", "a"; a name has none."""
    short = isi.strip()
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "9", short)) if len(short) < _NAMA_TERPENDEK else ""


def _denied(
    clause: str, match: re.Match[str], tabel: Tabel, rows: Sequence[_Baris]
) -> list[tuple[_Baris, int]] | None:
    """The rows that go beyond the one that a clause names, with the column; None where the table tells
    nothing of it, an empty list where it bears the clause out."""
    own, name = _named(clause, rows)
    level = [row for row in rows if own and row.tingkat == own.tingkat]
    # A cell that slid, or a numbering that begins again below each parent.
    others = [row for row in level if own and row is not own and len(row.sel) == len(own.sel)]
    if own is None or not others or not _rising(level):
        return None
    places = [
        place
        for place in _places(clause, name, tabel, own, others)
        if any(_value(row, place) is not None for row in others)
    ]
    if not places:
        return None
    found = [_beyond(own, others, place, highest=bool(match["tinggi"])) for place in places]
    return [] if None in found else [pair for pair in found if pair]


def _named(clause: str, rows: Sequence[_Baris]) -> tuple[_Baris | None, str]:
    """The row that a clause names, and its name; None where it names none or leaves open which."""
    text = _key(clause)
    named = {key for row in rows for key in row.kunci if key in text}
    name = max(named, key=len, default="")
    same = [row for row in rows if name in row.kunci]
    # Two of them are named, or two rows have the name.
    return (same[0] if len(same) == 1 and all(key in name for key in named) else None), name


def _places(clause: str, name: str, tabel: Tabel, own: _Baris, others: Sequence[_Baris]) -> list[int]:
    """The columns that a clause may mean: those with its value, else those that its words name."""
    numbers = list(find(clause))
    values = [_value(own, place) for place in range(len(own.sel))]
    said = {number.nilai for number in numbers}
    places = [place for place, value in enumerate(values) if value is not None and value in said]
    if not places and numbers:
        # The value is that of the row that should have been named.
        exact = {
            n.nilai for n in numbers if n.nilai % 1 or n.nilai >= _BESAR or (n.persen and n.nilai != 100)
        }
        return [place for place in range(len(values)) if any(_value(row, place) in exact for row in others)]
    if " " in name.strip() and not any(number.persen for number in numbers):
        # An amount may stand beside what is compared.
        return sorted({*places, *_by_head(clause, tabel, values)})
    return places


def _beyond(own: _Baris, others: Sequence[_Baris], place: int, *, highest: bool) -> tuple[_Baris, int] | None:
    """The row that lies farthest beyond another in a column, with the column; None where none does."""
    value = _value(own, place)
    compared = [(other, row) for row in others if (other := _value(row, place)) is not None]
    farthest, row = (max if highest else min)(compared, key=lambda pair: pair[0])
    if value is None or not (farthest > value if highest else farthest < value):
        return None
    return row, place


def _rising(rows: Sequence[_Baris]) -> bool:
    """Whether the numbers of rows, where they have any, go up from one to the next."""
    numbers = [int(isi) for row in rows if (isi := row.sel[0].isi.strip(" .")).isdecimal()]
    return all(one < two for one, two in pairwise(numbers))


def _by_head(clause: str, tabel: Tabel, values: Sequence[Decimal | None]) -> list[int]:
    """The columns that hold what the words of a clause measure, by the first kind of heads that there are."""
    words = clause.lower()
    heads = [
        (place, " ".join(cell.isi.lower().split()))
        for row in tabel.kepala
        for place, cell in enumerate(row)
        if place < len(values) and values[place] is not None
    ]
    for word, forms in _KOLOM.items():
        for form in forms if word in words else ():
            if places := sorted({place for place, head in heads if form.search(head)}):
                return places
    if any("indikator" in cell.isi.lower() for row in tabel.kepala for cell in row):
        return []  # Each has its own unit.
    named = {place for place, head in heads if _KEPALA.fullmatch(head) and re.search(rf"\b{head}\b", words)}
    return sorted(named)


def _value(row: _Baris, place: int) -> Decimal | None:
    number = read_cell(row.sel[place].isi) if place < len(row.sel) else None
    return Decimal(number.nilai) if number is not None else None


RULES = (extremes,)
