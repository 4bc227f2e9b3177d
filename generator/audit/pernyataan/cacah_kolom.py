"""Rules on counts of areas and units that the text claims, against the table that lists them one by one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.audit.letak import tabel as letak_tabel
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell
from generator.teks.mirip import lipat

_BENDA = (
    r"kabupaten/kota|kecamatan|kelurahan|desa|distrik|kabupaten|kota|provinsi|daerah pemilihan|dapil"
    r"|partai politik|puskesmas|UPTD?|cabang dinas|bidang|subbagian|sub bagian|seksi|program"
)
_JUMLAH = re.compile(rf"(?P<angka>{BILANGAN})\s+(?P<benda>{_BENDA})\b", re.IGNORECASE)
_KEPALA = re.compile(rf"(?:nama\s+)?(?P<benda>{_BENDA})(?:\s*\(.*\))?", re.IGNORECASE)
_PENUTUP = re.compile(r"(?:jumlah|total)\b.*", re.IGNORECASE)
# What says that all are meant, right before the number, and what says that some are, right behind it.
_SEMUA = re.compile(
    r"\b(?:terdiri\s+(?:dari|atas)|terbagi\s+(?:atas|dalam|ke\s+dalam|menjadi)|meliputi|mencakup|memiliki|mempunyai|membawahi"
    r"|didukung\s+(?:oleh|dengan)|melaksanakan|menaungi)\s+$",
    re.IGNORECASE,
)
_SEBAGIAN = re.compile(
    r"\s+(?:yang|lain\w*|di\s?antara\w*|ini|tersebut|prioritas|unggulan|lokasi|terdampak|rawan|sasaran|baru|induk)\b",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:setiap|masing-masing|rata-rata|sebelumnya|lalu|semula|antara lain|Indonesia|nasional)\b",
    re.IGNORECASE,
)
_TERKECIL = 3


def listed_units(naskah: Naskah) -> Iterator[Finding]:
    """CACAH02: a claimed number of kecamatan, bidang and the like against the table that lists them all.

    The table is whole: it numbers its rows without a gap and closes with a total. One table alone tells only
    of a number near to its own, since it may list those of one kind; two that agree tell of any.
    """
    listed: dict[str, list[tuple[int, Teks]]] = defaultdict(list)
    for tabel in naskah.tabel:
        for thing, count, cell in _lists(tabel):
            listed[thing].append((count, cell))
    for paragraf in naskah.paragraf if listed else ():
        for start, sentence in sentences(paragraf.teks):
            for match in _JUMLAH.finditer(sentence):
                found = listed.get(lipat(match["benda"]), [])
                if not _SEMUA.search(sentence[: match.start()]) or _SEBAGIAN.match(sentence, match.end()):
                    continue
                if not _LAIN.search(sentence) and _denied(value(match["angka"]), found):
                    yield _wrong(paragraf.teks, start, match, *found[0])


def _lists(tabel: Tabel) -> Iterator[tuple[str, int, Teks]]:
    """What a table lists row by row: the thing that heads a column, how many there are, and the first one."""
    closing = [row for row in tabel.baris if any(_PENUTUP.fullmatch(cell.isi.strip()) for cell in row[:2])]
    if len(closing) != 1 or closing[0] is not tabel.baris[-1]:
        return
    rows = [row for row in tabel.baris if row is not closing[0]]
    numbers = [read_cell(row[0].isi) for row in rows if row]
    for place, cell in enumerate(tabel.kepala[-1] if tabel.kepala else ()):
        match = _KEPALA.fullmatch(" ".join(cell.isi.split()))
        if match is None or not place or not all(place < len(row) for row in rows):
            continue
        names = [row[place] for row in rows]
        numbered = all(number is not None and number.nilai == n for n, number in enumerate(numbers, 1))
        distinct = len({lipat(name.isi) for name in names if name.isi.strip()}) == len(rows)
        if numbered and distinct and len(rows) >= _TERKECIL:
            yield lipat(match["benda"]), len(rows), names[0]


def _denied(said: int, listed: Sequence[tuple[int, Teks]]) -> bool:
    """Whether the tables are of one number, and it is surely another than the one said."""
    counts = {count for count, _ in listed}
    if len(counts) != 1 or said in counts or said < _TERKECIL:
        return False
    (count,) = counts
    return len(listed) > 1 or abs(said - count) <= max(count // 3, 1)


def _wrong(teks: Teks, start: int, match: re.Match[str], count: int, cell: Teks) -> Finding:
    thing = match["benda"]
    return teks.finding(
        "CACAH02",
        Severity.WARNING,
        f"{thing} dinyatakan berjumlah {value(match['angka'])}, sedangkan {letak_tabel(cell)} memuat {count}",
        start=start + match.start(),
        end=start + match.end(),
        expected=f"{like(count, match['angka'])} {thing}",
        help="hitung ulang baris tabelnya, lalu perbaiki angka dan terbilangnya",
    )


RULES = (listed_units,)
