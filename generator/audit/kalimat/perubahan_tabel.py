"""A rise or fall that a sentence tells from a year of which it gives no value, but a table does.

"mencapai 54.240 orang, naik 5.040 orang dari tahun 2022": a table has a column or a row for each year.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.audit.angka.format_kolom import reader
from generator.audit.angka.kalimat_angka import Kalimat, printed, sentences
from generator.audit.angka.kepala import heads
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat.bentuk_perubahan import MENUJU, is_change, is_own
from generator.audit.kalimat.perubahan import Perubahan, findings
from generator.audit.naskah import Naskah, Tabel
from generator.findings import Finding

_TAHUN = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_BUKAN = re.compile(r"target|capaian|%|pagu", re.IGNORECASE)
# "dari tahun 2022", and nothing more of it.
_DARI = re.compile(
    r"^(?:\s*[A-Za-z][A-Za-z/]*){0,3}?\s*,?\s*(?:(?:jika|bila|apabila)\s+)?"
    r"(?:dari|daripada|dibanding(?:kan)?(?:\s+dengan)?|terhadap)\s+(?:(?:realisasi|nilai|kondisi|hasil|pada)\s+)*"
    r"tahun\s+(?:‹(?P<tahun>\d{4})›|lalu|sebelumnya)\s*(?:[.,;)]|$|dan\b|karena\b|atau\b)"
)
# Shorter numbers stand in rows of other things.
_DIGIT = 3

Deret = Mapping[int, Nilai]


def changes(naskah: Naskah) -> Iterator[Finding]:
    """A change in a sentence that is not that of the two years in a table."""
    series: dict[Decimal, list[Deret]] = defaultdict(list)
    for tabel in naskah.tabel:
        for row in _series(tabel):
            for nilai in row.values():
                series[nilai.angka.nilai].append(row)
    for paragraf in naskah.paragraf if series else ():
        for sentence in sentences(paragraf.teks):
            for item in _told(sentence, series):
                if not item.holds():
                    yield from findings([item], printed(naskah), proven=True)


def _series(tabel: Tabel) -> Iterator[Deret]:
    """What a table tells of several years, in columns whose heads name them or rows that begin with them."""
    read = reader(tabel)
    names = [" ".join(parts) for parts in heads(tabel)]
    found = [_TAHUN.findall(name) if not _BUKAN.search(name) else [] for name in names]
    years = {at: int(own[0]) for at, own in enumerate(found) if len(own) == 1}
    if len(set(years.values())) == len(years) > 1:
        for row in tabel.baris:
            numbers = {year: (row[at], read(row[at])) for at, year in years.items() if at < len(row)}
            yield {year: Nilai(cell, angka) for year, (cell, angka) in numbers.items() if angka}
    first = [row[0].isi.strip() if row else "" for row in tabel.baris]
    if len(first) > 1 and all(map(_TAHUN.fullmatch, first)) and len(set(first)) == len(first):
        for at in range(1, len(names)):
            if not _BUKAN.search(names[at]):
                cells = [
                    (int(year), row[at])
                    for year, row in zip(first, tabel.baris, strict=True)
                    if at < len(row)
                ]
                yield {year: Nilai(cell, angka) for year, cell in cells if (angka := read(cell))}


def _told(kalimat: Kalimat, series: Mapping[Decimal, Sequence[Deret]]) -> Iterator[Perubahan]:
    """The changes of a sentence from a year that only a table has; the value before them tells the row."""
    for at in range(1, len(kalimat.angka)):
        since = _DARI.match(kalimat.sela[at + 1])
        reached = kalimat.nilai(at - 1)
        long = sum(map(str.isdigit, reached.tercetak)) >= _DIGIT
        leads = since and is_change(kalimat, at) and MENUJU.match(kalimat.sela[at])
        if not since or not leads or not long or is_own(kalimat, at - 1):
            continue
        former = {
            value.angka.nilai: value
            for row in series.get(reached.angka.nilai, ())
            if (value := _before(row, reached.angka.nilai, since["tahun"]))
        }
        if len(former) == 1:
            (value,) = former.values()
            yield Perubahan(kalimat.nilai(at), value, reached, pasti=False, dekat=kalimat.angka)


def _before(row: Deret, reached: Decimal, year: str | None) -> Nilai | None:
    """The value of a year before the one of which a value is; of the last such year where none is named."""
    of = [own for own, nilai in row.items() if nilai.angka.nilai == reached]
    if len(of) != 1:
        return None
    earlier = [own for own in row if own < of[0] and (year is None or own == int(year))]
    return row[max(earlier)] if earlier else None


RULES = (changes,)
