"""Rules on the set of sasaran and indikator: what is planned and what is measured must be the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def planned_and_measured(naskah: Naskah) -> Iterator[Finding]:
    """NAMA08: a table of sasaran whose sasaran or indikator are not those that are measured."""
    tables = performance_tables(naskah)
    measured = [
        table
        for table in tables
        if any(measure.realisasi and measure.sasaran is not None for measure in table.ukuran)
    ]
    if not measured:
        return
    main = max(measured, key=lambda table: len(table.ukuran))
    known = _by_sasaran(main)
    # A page may part a table in two; what any of them measures is measured.
    everywhere = [entry for table in measured for entry in _by_sasaran(table).items()]
    for table in of_one_year(naskah):
        if (
            table.letak in {other.letak for other in measured}
            or len(table.sasaran) < 2
            or (table.tahun and main.tahun and not table.tahun & main.tahun)
        ):
            continue
        # A plan may be changed before it is promised.
        weight = Severity.INFO if "rencana" in table.judul.lower() else Severity.WARNING
        own = _by_sasaran(table)
        pairs = {
            key: _find(key, known) or _by_indikator(measures, known) for key, (_, measures) in own.items()
        }
        absent = [
            cell
            for key, (cell, measures) in own.items()
            if pairs[key] is None and not _measured(key, measures, everywhere)
        ]
        if 2 * len(absent) > len(own):
            yield absent[0].finding(
                "NAMA08",
                weight,
                f"{len(absent)} dari {len(own)} sasaran dalam tabel ini tidak ada dalam tabel capaian",
                help="samakan sasaran yang diperjanjikan dan yang diukur, atau jelaskan perubahannya",
            )
            continue
        for cell in absent:
            yield cell.finding(
                "NAMA08",
                weight,
                "sasaran ini tidak ada dalam tabel capaian",
                help="ukur sasaran ini dalam tabel capaian, atau jelaskan mengapa tidak diukur",
            )
        for key, (cell, indikator) in own.items():
            other = pairs[key]
            if other is None or any(_same(one, two) for one in indikator for two in known[other][1]):
                continue
            if not _measured("", indikator, everywhere):
                yield cell.finding(
                    "NAMA08",
                    weight,
                    "sasaran ini diukur dengan indikator lain dalam tabel capaian: "
                    f'"{singkat(known[other][1][0])}"',
                    help="pakai indikator yang sama dalam perencanaan dan pengukuran",
                )


def _measured(key: str, indikator: list[str], everywhere: list[tuple[str, tuple[Teks, list[str]]]]) -> bool:
    """Whether any table measures a sasaran, by its name, or one of its indikator."""
    return any(
        (key and (other == key or _near(key, other))) or any(_same(a, b) for a in indikator for b in others)
        for other, (_, others) in everywhere
    )


def _by_sasaran(table: TabelKinerja) -> dict[str, tuple[Teks, list[str]]]:
    found: dict[str, tuple[Teks, list[str]]] = {}
    for measure in table.ukuran:
        # A name that stops at a comma was cut by the page.
        if measure.sasaran is not None and not measure.sasaran.isi.rstrip().endswith(","):
            entry = found.setdefault(lipat(name(measure.sasaran).isi), (measure.sasaran, []))
            entry[1].append(name(measure.indikator).isi)
    return found


def _find(key: str, known: dict[str, tuple[Teks, list[str]]]) -> str | None:
    """The key of the same sasaran, by its name or nearly so."""
    return next((other for other in known if other == key or key in other or other in key), None) or next(
        (other for other in known if _near(key, other)), None
    )


def _by_indikator(indikator: list[str], known: dict[str, tuple[Teks, list[str]]]) -> str | None:
    """The key of the sasaran that is measured by the same indikator, though it is named otherwise."""
    return next(
        (key for key, (_, others) in known.items() if any(_same(a, b) for a in indikator for b in others)),
        None,
    )


def _near(a: str, b: str) -> bool:
    """Whether two folded names share their beginning or their end for most of their length."""
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    end = next(
        (i for i, (x, y) in enumerate(zip(a[::-1], b[::-1], strict=False)) if x != y), min(len(a), len(b))
    )
    return 10 * (start + end) >= 7 * max(len(a), len(b))


def _same(a: str, b: str) -> bool:
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
