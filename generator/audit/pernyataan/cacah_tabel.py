"""Rules on counts of sasaran and indikator that the text claims, against the tables of the report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.audit.letak import tabel as letak_tabel
from generator.audit.nama.tabel_kinerja import performance_tables
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell
from generator.teks.mirip import lipat

_JUMLAH = re.compile(
    rf"(?P<angka>{BILANGAN})\s+(?P<benda>sasaran|indikator)(?:\s+(?:kinerja|strategis|kegiatan|program|utama|sasaran))*",
    re.IGNORECASE,
)
_MENETAPKAN = re.compile(
    r"\b(?:menentukan|menetapkan|ditetapkan|terdiri|terdapat|memiliki|sebanyak|meliputi|memuat|mempunyai|dengan)\b",
    re.IGNORECASE,
)
# What is said is of the table before.
_SUDAH = re.compile(r"\btabel\b[^.]{0,30}\bdi\s?atas\b", re.IGNORECASE)
# A table this far behind its announcement is still the one that is meant.
_DEKAT = 5
# How much of a sentence around a number tells what is counted; more numbers than these are no sentence.
_DI_SEKITAR, _TERBANYAK = 200, 20
_SASARAN = re.compile(r"sasaran(?: (?:strategis|kegiatan|program|kinerja))*", re.IGNORECASE)
# All of them, wherever it is said; "dari 14 indikator yang diperjanjikan" too.
_SEMUA = re.compile(
    r"(?:\b(?:menetapkan|memuat|membahas|mempunyai|memiliki|terdiri\s+(?:dari|atas)|dengan|sebanyak|melaksanakan|menjalankan"
    r"|mengukur|mengemban|melaporkan|menyajikan|(?:mem)?perjanji\w*|ditetapkan|berjumlah|mencakup|meliputi|terdapat|ada"
    r"|diukur\s+(?:dengan|melalui))"
    r"|[^\W\d]\s+dan)\s+$",
    re.IGNORECASE,
)
_DARI = re.compile(r"\b[Dd]ari\s+(?:seluruh\s+|total\s+|keseluruhan\s+)?$")
# "Dari lima indikator, empat mencapai ..." and "tiga dari empat indikator mencapai ...".
_HASIL = re.compile(
    rf"\s*(?:kinerja\s*)?(?:tersebut\s*|itu\s*|yang\s+(?:telah\s+)?di\w+\s*)?,?\s*(?:(?:terdapat|sebanyak|ada)\s+)?{BILANGAN}\s+(?:indikator\s+)?(?:kinerja\s+)?"
    r"(?:yang\s+|telah\s+|sudah\s+|berhasil\s+)*(?:(?:belum|tidak)\s+)?(?:mencapai|memenuhi|melampaui|tercapai)\b",
    re.IGNORECASE,
)
_SEKIAN = re.compile(rf"{BILANGAN}\s+(?:indikator\s+)?dari\s+(?:seluruh\s+|total\s+)?$", re.IGNORECASE)
_INI = re.compile(r"\s*(?:ini|tersebut|sasaran|program|kegiatan|pada|dalam|untuk)\b", re.IGNORECASE)
_KEDUANYA = re.compile(
    rf"{BILANGAN}\s+sasaran\b[^.;]{{0,40}}?\b(?:dengan|dan|yang\s+diukur\s+(?:dengan|melalui))\s+{BILANGAN}\s+indikator\b",
    re.IGNORECASE,
)
# An office by its name, whose words ("Provinsi", "Daerah") tell nothing of the plan.
_KANTOR = re.compile(
    r"\b(?:KPU|KIP|Komisi|Sekretariat|Dinas|Badan|Biro|Inspektorat|Kecamatan|Satuan|Rumah)(?:\s+(?:[A-Z][\w/-]*|dan))+"
)
_DIPERJANJIKAN = re.compile(
    r"\s*(?:kinerja\s+)?yang\s+(?:telah\s+)?(?:diperjanjikan|ditetapkan|diukur)\b", re.IGNORECASE
)
_RENCANA = re.compile(
    r"\b(?:perjanjian|penetapan|di(?:per)?janji|indikator kinerja utama|IKU|menetapkan|membahas)",
    re.IGNORECASE,
)
# A part of them, another year's, or those of a longer plan.
_SEBAGIAN = re.compile(
    r"^\s*(?:kinerja\s+|strategis\s+)?(?:yang\s+(?!diperjanjikan|telah\s+ditetapkan|ditetapkan|diukur)"
    r"|(?:dalam|pada|dari|untuk)\s+(?:program|sasaran|misi|tujuan|perspektif|bidang)|(?:telah|sudah|belum|tidak|men|ter|ber)\w*)",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:setiap|masing-masing|antara|ini\s+diukur|sebelumnya|lalu|RPJM\w*|RKPD|nasional|provinsi|daerah|renstra|SPM|SDGs?)\b",
    re.IGNORECASE,
)
_BUTIR = re.compile(r"(?:^|\s)\d{1,2}[.)]\s")
_TAHUN = re.compile(r"\b20\d\d\b")


@dataclass(frozen=True)
class _Isi:
    """What a table counts: how many sasaran and indikator, with its place and a cell of it."""

    letak: int
    jumlah: Mapping[str, int]
    sel: Teks
    # Other ways to count them: the rows, though two have one name, and the items of cells.
    lain: Mapping[str, frozenset[int]] = field(default_factory=dict)


def _contents(naskah: Naskah) -> list[_Isi]:
    """The tables that list sasaran or indikator, in order, with how many each lists."""
    found: dict[int, _Isi] = {}
    for table in performance_tables(naskah):
        counts = {
            "sasaran": len({lipat(cell.isi) for cell in table.sasaran}),
            "indikator": len({lipat(measure.indikator.isi) for measure in table.ukuran}),
        }
        block = naskah.blok[table.letak]
        items = sum(max(len(_BUTIR.findall(m.indikator.isi)), 1) for m in table.ukuran)
        others = {
            "sasaran": frozenset((len(table.sasaran), _last_number(block))),
            "indikator": frozenset((len(table.ukuran), _last_number(block), items)),
        }
        first = (table.sasaran or (table.ukuran[0].indikator,))[0]
        found[table.letak] = _Isi(table.letak, counts, first, others)
    for index, block in enumerate(naskah.blok):
        if isinstance(block, Tabel) and index not in found:
            cells = _numbered_sasaran(block)
            if len(cells) > 1:
                found[index] = _Isi(index, {"sasaran": len(cells), "indikator": 0}, cells[0])
    return [found[index] for index in sorted(found)]


def _last_number(block: Paragraf | Tabel) -> int:
    """The number of the last row that has one; 0 where none has."""
    rows = block.baris if isinstance(block, Tabel) else ()
    numbers = [int(isi) for row in rows if row and (isi := row[0].isi.strip(" .")).isdigit()]
    return numbers[-1] if numbers else 0


def _numbered_sasaran(tabel: Tabel) -> list[Teks]:
    """The sasaran of a table that numbers them, row by row."""
    for row in tabel.kepala:
        for place, cell in enumerate(row):
            if place and _SASARAN.fullmatch(" ".join(cell.isi.split())):
                rows = [line for line in tabel.baris if place < len(line) and line[place].isi.strip()]
                if all(
                    (number := read_cell(line[0].isi)) and number.nilai == n for n, line in enumerate(rows, 1)
                ):
                    return [line[place] for line in rows]
    return []


def table_rows(naskah: Naskah) -> Iterator[Finding]:
    """CACAH02: a claimed number of sasaran or indikator against the table that follows, or all tables."""
    contents = _contents(naskah)
    by_place = {entry.letak: entry for entry in contents}
    blocks = naskah.blok
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraf) and "tahun sebelumnya" not in block.teks.isi:
            table = _announced(blocks, index, by_place)
            told = list(_against_table(block.teks, table)) if table is not None else []
            yield from told or _against_all(block.teks, contents)


def _announced(blocks: Sequence[Paragraf | Tabel], index: int, by_place: Mapping[int, _Isi]) -> _Isi | None:
    """The table that stands near below a paragraph which sets numbers."""
    block = blocks[index]
    if not isinstance(block, Paragraf) or not _MENETAPKAN.search(block.teks.isi):
        return None
    places = range(index + 1, min(index + 1 + _DEKAT, len(blocks)))
    near = next((place for place in places if isinstance(blocks[place], Tabel)), None)
    if any(_SUDAH.search(b.teks.isi) for b in blocks[index : near or index] if isinstance(b, Paragraf)):
        return None
    return by_place.get(near) if near is not None else None


def _against_table(teks: Teks, table: _Isi) -> Iterator[Finding]:
    said = list(_JUMLAH.finditer(teks.isi))
    told: set[str] = set()
    for match in said if any(_of_all(teks.isi, match) for match in said) else ():
        thing = match["benda"].lower()
        # The whole may stand beside its parts, or the parts alone.
        numbers = [value(other["angka"]) for other in said if other["benda"].lower() == thing]
        count = table.jumlah[thing]
        if not count or thing in told or {count, *table.lain.get(thing, ())} & {*numbers, sum(numbers)}:
            continue
        if max(numbers) == 1 or 2 * count < max(numbers):
            continue  # One among others, or a table that holds a part of them.
        if value(match["angka"]) == max(numbers):
            told.add(thing)
            yield _wrong(teks, 0, match, count, f"{letak_tabel(table.sel)} memuat")


def _of_all(isi: str, match: re.Match[str]) -> bool:
    """Whether a number of sasaran or indikator is said of all: right behind a verb that sets them."""
    return bool(_MENETAPKAN.search(isi[max(match.start() - 45, 0) : match.start()]))


def _against_all(teks: Teks, contents: Sequence[_Isi]) -> Iterator[Finding]:
    """A number of all sasaran or indikator that no table gives, where the tables are sure of another one."""
    for start, sentence in sentences(teks):
        own = _KANTOR.sub(" ", sentence)
        if _LAIN.search(own) or len({*_TAHUN.findall(sentence)}) > 1:
            continue
        numbers = list(_JUMLAH.finditer(sentence))
        for match in numbers if len(numbers) <= _TERBANYAK else ():
            thing, said = match["benda"].lower(), value(match["angka"])
            if said < 2 or not _whole(teks.isi, sentence, match):
                continue
            if any(said in (entry.jumlah[thing], *entry.lain.get(thing, ())) for entry in contents):
                continue
            beside = {m["benda"].lower(): value(m["angka"]) for m in numbers if m is not match}
            agreed = _agreed(contents, thing, beside)
            if agreed is not None:
                model, place = agreed
                largest = max(entry.jumlah[thing] for entry in contents)
                yield _wrong(
                    teks,
                    start,
                    match,
                    model.jumlah[thing],
                    f"{place} memuat",
                    sure=largest == model.jumlah[thing],
                )


def _whole(isi: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether a number is said of all sasaran or indikator of the year: set, promised or measured."""
    before = sentence[max(match.start() - _DI_SEKITAR, 0) : match.start()]
    after = sentence[match.end() : match.end() + _DI_SEKITAR]
    if _DARI.search(before):
        measured = _HASIL.match(after) or (_SEKIAN.search(before) and not _INI.match(after))
        return bool(measured or (_RENCANA.search(isi) and _DIPERJANJIKAN.match(after)))
    return bool(
        not _SEBAGIAN.match(after)
        and _SEMUA.search(before)
        and (_RENCANA.search(isi) or _KEDUANYA.search(sentence))
    )


def _agreed(contents: Sequence[_Isi], thing: str, beside: Mapping[str, int]) -> tuple[_Isi, str] | None:
    """The table that tells how many there are, and its place in words: one of two that agree, or the
    only one, where the number of the other thing, in the sentence (`beside`) or a table, shows it whole."""
    counts = Counter(entry.jumlah[thing] for entry in contents if entry.jumlah[thing] > 1)
    if not counts:
        return None
    usual, agreeing = counts.most_common(1)[0]
    model = next(entry for entry in contents if entry.jumlah[thing] == usual)
    place = letak_tabel(model.sel)
    if agreeing > 1:
        # Tables of parts agree by chance.
        parts = usual < max(counts) and counts[max(counts)] > 1
        return None if parts else (model, f"{place} dan {agreeing - 1} tabel lain")
    other = next(name for name in model.jumlah if name != thing)
    known = model.jumlah[other]
    elsewhere = any(entry is not model and entry.jumlah[other] == known for entry in contents)
    whole = known > 1 and (beside.get(other) == known or elsewhere)
    return (model, place) if whole and len(counts) == 1 else None


def _wrong(
    teks: Teks, start: int, match: re.Match[str], count: int, what: str, *, sure: bool = True
) -> Finding:
    thing, name = match["benda"].lower(), match[0][match.start("benda") - match.start() :]
    return teks.finding(
        "CACAH02",
        Severity.WARNING,
        f"{thing} dinyatakan berjumlah {value(match['angka'])}, sedangkan {what} {count}",
        start=start + match.start(),
        end=start + match.end(),
        expected=f"{like(count, match['angka'])} {name}" if sure else "",
        help="hitung ulang baris tabelnya, lalu perbaiki angka dan terbilangnya",
    )


RULES = (table_rows,)
