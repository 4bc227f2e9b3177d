"""Rules on the set of sasaran and indikator: what is planned and what is measured must be the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.audit.letak import singkat
from generator.audit.nama.daftar import name
from generator.audit.nama.tabel_kinerja import TabelKinerja, performance_tables
from generator.audit.nama.target import of_one_year
from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import kata, lipat, mirip

_DISEBUT = re.compile(
    r"(?<!dengan )\bsasaran(?: strategis| kegiatan| program)?\s+"
    r"(?P<nama>(?:Terwujud|Tersedia|Meningkat|Terlaksana|Tercapai|Tersusun|Terselenggara)nya\b[^.,;:()]{15,160}?)"
    r"(?=\s+(?:dengan|terdapat|yaitu|pada tahun)\b|[.,;:()]|$)",
    re.IGNORECASE,
)
# A mentioned sasaran goes on in the sentence; its first words must be those of a known one.
_AWAL = 5
# A cell of this length may name a sasaran: "Sasaran 2: ...".
_PANJANG = 300


@dataclass(frozen=True)
class _Sasaran:
    """A sasaran of one table: the cell that names it, its folded name, and the names of its indikator."""

    sel: Teks
    kunci: str
    indikator: tuple[str, ...]


def planned_and_measured(naskah: Naskah) -> Iterator[Finding]:
    """NAMA08: a table of sasaran whose sasaran or indikator are not those that are measured."""
    measured = [
        table
        for table in performance_tables(naskah)
        if any(measure.realisasi and measure.sasaran is not None for measure in table.ukuran)
    ]
    if not measured:
        return
    main = max(measured, key=lambda table: len(table.ukuran))
    known = _by_sasaran(main)
    # A page may part a table in two; what any of them measures is measured. One printed twice is read once.
    everywhere = {
        (entry.kunci, entry.indikator): entry for table in measured for entry in _by_sasaran(table)
    }.values()
    places = {table.letak for table in measured}
    for table in of_one_year(naskah):
        other_year = bool(table.tahun and main.tahun and not table.tahun & main.tahun)
        if table.letak not in places and len(table.sasaran) > 1 and not other_year:
            yield from _not_measured(table, known, everywhere)


def _not_measured(
    table: TabelKinerja, known: Sequence[_Sasaran], everywhere: Collection[_Sasaran]
) -> Iterator[Finding]:
    """The sasaran of a plan that are not among those `known` from the main table of capaian, nor measured
    anywhere else, or are measured by other indikator."""
    # A plan may be changed before it is promised.
    weight = Severity.INFO if "rencana" in table.judul.lower() else Severity.WARNING
    pairs = [(entry, _find(entry, known)) for entry in _by_sasaran(table)]
    absent = [
        entry for entry, other in pairs if other is None and not _is_measured(entry, everywhere, by_name=True)
    ]
    if 2 * len(absent) > len(pairs):
        yield absent[0].sel.finding(
            "NAMA08",
            weight,
            f"{len(absent)} dari {len(pairs)} sasaran dalam tabel ini tidak ada dalam tabel capaian",
            help="samakan sasaran yang diperjanjikan dan yang diukur, atau jelaskan perubahannya",
        )
        return
    for entry in absent:
        yield entry.sel.finding(
            "NAMA08",
            weight,
            "sasaran ini tidak ada dalam tabel capaian",
            help="ukur sasaran ini dalam tabel capaian, atau jelaskan mengapa tidak diukur",
        )
    for entry, other in pairs:
        if other and not _share_one(entry, other) and not _is_measured(entry, everywhere, by_name=False):
            yield entry.sel.finding(
                "NAMA08",
                weight,
                "sasaran ini diukur dengan indikator lain dalam tabel capaian: "
                f'"{singkat(other.indikator[0])}"',
                help="pakai indikator yang sama dalam perencanaan dan pengukuran",
            )


def _is_measured(entry: _Sasaran, everywhere: Collection[_Sasaran], *, by_name: bool) -> bool:
    """Whether any table measures one of the indikator of a sasaran or, `by_name`, the sasaran itself."""
    return any(
        (by_name and entry.kunci and (other.kunci == entry.kunci or _near(entry.kunci, other.kunci)))
        or _share_one(entry, other)
        for other in everywhere
    )


def _by_sasaran(table: TabelKinerja) -> list[_Sasaran]:
    """The sasaran of a table, each with all its indikator, in the order in which they are first named."""
    cells: dict[str, Teks] = {}
    indikator: dict[str, list[str]] = defaultdict(list)
    for measure in table.ukuran:
        # A name that stops at a comma was cut by the page.
        if measure.sasaran is not None and not measure.sasaran.isi.rstrip().endswith(","):
            key = lipat(name(measure.sasaran).isi)
            cells.setdefault(key, measure.sasaran)
            indikator[key].append(name(measure.indikator).isi)
    return [_Sasaran(cell, key, tuple(indikator[key])) for key, cell in cells.items()]


def _find(entry: _Sasaran, known: Sequence[_Sasaran]) -> _Sasaran | None:
    """The sasaran of the same name, or nearly so; else one of another name with an indikator in common."""
    key = entry.kunci
    tests: tuple[Callable[[_Sasaran], bool], ...] = (
        lambda other: key in other.kunci or other.kunci in key,
        lambda other: _near(key, other.kunci),
        lambda other: _share_one(entry, other),
    )
    return next((other for test in tests for other in known if test(other)), None)


def _share_one(one: _Sasaran, two: _Sasaran) -> bool:
    """Whether two sasaran have an indikator in common."""
    return any(_same(a, b) for a in one.indikator for b in two.indikator)


def _near(a: str, b: str) -> bool:
    """Whether two folded names share their beginning or their end for most of their length."""
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    end = next(
        (i for i, (x, y) in enumerate(zip(a[::-1], b[::-1], strict=False)) if x != y), min(len(a), len(b))
    )
    return 10 * (start + end) >= 7 * max(len(a), len(b))


@lru_cache(maxsize=4096)  # The tables of a report name the same few indikator again and again.
def _same(a: str, b: str) -> bool:
    """Whether two names of indikator are one name, be one of them cut, explained or misspelt."""
    one, two = lipat(a), lipat(b)
    return one == two or one in two or two in one or mirip(a, b) or _near(one, two)


def unknown_sasaran(naskah: Naskah) -> Iterator[Finding]:
    """NAMA09: a sentence that names a sasaran which no table of the report holds."""
    known = [set(kata(cell.isi)) for table in performance_tables(naskah) for cell in table.sasaran]
    if len(known) < 2:
        return
    known += [
        set(kata(cell.isi))
        for tabel in naskah.tabel
        for row in tabel.baris
        for cell in row
        if len(cell.isi) < _PANJANG and "sasaran" in cell.isi.lower()
    ]
    for paragraf in naskah.paragraf:
        for match in _DISEBUT.finditer(paragraf.teks.isi):
            words = kata(match["nama"])[1 : 1 + _AWAL]
            if len(words) == _AWAL and not any(2 * len(set(words) & names) > _AWAL for names in known):
                yield paragraf.teks.finding(
                    "NAMA09",
                    Severity.WARNING,
                    "sasaran yang disebut di sini tidak ada dalam tabel sasaran mana pun",
                    start=match.start("nama"),
                    end=match.end("nama"),
                    help="ganti dengan sasaran tahun ini; sasaran Renstra atau laporan lama mungkin terbawa",
                )


RULES = (planned_and_measured, unknown_sasaran)
