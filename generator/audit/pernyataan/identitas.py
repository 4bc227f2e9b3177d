"""Rules on what a report says of itself: its own year, and the one DIPA of its satker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.audit.letak import letak
from generator.audit.nama.tabel_kinerja import TabelKinerja, Ukuran, performance_tables
from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.audit.serumpun import asal
from generator.findings import Finding, Severity
from generator.teks.aturan import ATURAN
from generator.teks.mirip import lipat
from generator.teks.tahun import basi, kop_basi, tahun_laporan

_LAPORAN = (
    r"(?:Laporan\s+(?:Akuntabilitas\s+)?Kinerja(?:\s+Instansi\s+Pemerintah)?|Laporan\s+Tahunan|LKj(?:IP)?|LAKIP)"
    r"(?:\s*\([^()]{1,12}\))?"
)
# The report by its name, its office and a year.
_SENDIRI = re.compile(
    rf"\b{_LAPORAN}(?:\s+(?!tahun\b|yang\b|pada\b|dan\b)[^\W\d_]+){{0,10}}?\s+(?:Tahun\s+)?(?:Anggaran\s+)?(?P<tahun>20\d\d)\b"
    r"(?!\s*[-–/])",
    re.IGNORECASE,
)
# That it is this report which is spoken of: it is being made, or presented, or it is called this one.
_INI = re.compile(
    r"\b(?:laporan\s+ini|ini\s+(?:disusun|dibuat)|puji\s+(?:dan\s+)?syukur|selesai(?:nya)?|tersusun(?:nya)?|terselesaikan(?:nya)?"
    r"|kami\s+(?:sajikan|sampaikan)|demikian(?:lah)?)\b",
    re.IGNORECASE,
)
# Or another one, of a year before.
_LAIN = re.compile(
    r"\b(?:sebelumnya|lalu|lampau|terdahulu|evaluasi|reviu|review|menindaklanjuti|tindak\s*lanjut|rekomendasi|rapat|kegiatan"
    r"|sosialisasi|bimbingan|workshop|di(?:per)?banding\w*|perbandingan|hasil|penyampaian|menyampaikan|nilai|revisi)\b",
    re.IGNORECASE,
)
_JUDUL_TABEL = re.compile(r"Tabel\s+(?:[IVX]+|\d{1,2})(?:\.\d{1,2})*[.:]?\s+(?P<judul>\S.*)", re.IGNORECASE)
_TAHUN = re.compile(r"(?<![\d./-])20\d\d(?!\s*[-–/]\s*\d|\d)")
# A table of the performance of one year.
_MENGUKUR = re.compile(r"(?:ringkasan\s+)?(?:hasil\s+)?(?:pengukuran|capaian|evaluasi)\b", re.IGNORECASE)
_DEPAN = re.compile(r"(?:KATA )?PENGANTAR|(?:IKHTISAR|RINGKASAN) EKSEKUTIF", re.IGNORECASE)
_SAMPUL = 12
_DIPA = re.compile(
    r"\b(?:SP[\s-]*)?DIPA\b[^;]{0,40}?(?P<nomor>\d{3}\.\d{2}\.\d\.\d{6})\s*/\s*(?P<tahun>20\d\d)\b",
    re.IGNORECASE,
)
# The code of a satker where it is named without the number of the DIPA.
_SATKER = re.compile(r"(?<![\w.,/-])(\d{6})(?![\w/-]|[.,]\d)")
# A number that differs in more digits is another satker's, or of another source of the money.
_SALAH_KETIK = 2


def own_year(naskah: Naskah) -> Iterator[Finding]:
    """TEKS03: the report calls itself by its name and an earlier year."""
    texts = [teks.isi for teks in naskah.semua_teks]
    year = tahun_laporan(texts)
    if year is None:
        return
    for teks, front in _paragraphs(naskah):
        parts = list(sentences(teks))
        for at, (start, sentence) in enumerate(parts):
            match = _SENDIRI.search(sentence)
            if (
                match is None
                or re.search(rf"\b{year}\b", sentence)
                or not year - 5 < int(match["tahun"]) < year
            ):
                continue
            known = (*basi(teks.isi, year), *kop_basi(teks.isi, year))  # Told already.
            if any(
                part.awal <= start + match.end() and start + match.start() <= part.akhir for part in known
            ):
                continue
            after = parts[at + 1][1] if at + 1 < len(parts) else ""
            own = _INI.search(sentence) or re.match(r"Laporan\s+ini\b", after) or front
            if own and not _LAIN.search(sentence):
                severity, remedy = ATURAN["TEKS03"]
                yield teks.finding(
                    "TEKS03",
                    severity,
                    f"laporan tahun {year} ini menyebut dirinya laporan tahun {match['tahun']}",
                    start=start + match.start(),
                    end=start + match.end(),
                    expected=f"{match[0][: -len(match['tahun'])]}{year}",
                    help=remedy,
                )


def _paragraphs(naskah: Naskah) -> Iterator[tuple[Teks, bool]]:
    """The paragraphs outside of tables, and whether each stands in the preface or the summary."""
    front = False
    for paragraf in naskah.paragraf:
        if paragraf.tingkat == 1 or paragraf.nomor.startswith("BAB"):
            front = _DEPAN.fullmatch(paragraf.teks.isi.strip(" *")) is not None
        yield paragraf.teks, front and not paragraf.tingkat


def cover_year(naskah: Naskah) -> Iterator[Finding]:
    """TEKS03: the cover names an earlier year than the report does everywhere else."""
    cover = [paragraf.teks for paragraf in naskah.paragraf[:_SAMPUL]]
    rest = [paragraf.teks.isi for paragraf in naskah.paragraf[_SAMPUL:]]
    year = tahun_laporan(rest)
    named = Counter(match["tahun"] for isi in rest for match in _SENDIRI.finditer(isi))
    title = next(
        (n for n, teks in enumerate(cover) if re.fullmatch(_LAPORAN, teks.isi.strip(), re.IGNORECASE)), None
    )
    if year is None or title is None or named[str(year)] < 3 or len(named) > 1:
        return
    for teks in cover[title + 1 : title + 3]:
        match = re.fullmatch(r"\W*(?:Tahun\s+)?(?:Anggaran\s+)?(?P<tahun>20\d\d)\W*", teks.isi, re.IGNORECASE)
        if match and year - 5 < int(match["tahun"]) < year:
            severity, remedy = ATURAN["TEKS03"]
            yield teks.finding(
                "TEKS03",
                severity,
                f"sampul menyebut tahun {match['tahun']} pada laporan tahun {year}",
                start=match.start("tahun"),
                end=match.end("tahun"),
                expected=str(year),
                help=remedy,
            )


def caption_year(naskah: Naskah) -> Iterator[Finding]:
    """TEKS03: a caption of an earlier year, where the list of tables has the reported one, or where the table
    is the only one that measures its indikator."""
    _, year = asal(naskah)
    if year is None:
        return
    titles = [
        (index, block.teks, match)
        for index, block in enumerate(naskah.blok)
        if isinstance(block, Paragraf) and (match := _JUDUL_TABEL.match(block.teks.isi))
    ]
    listed = Counter(_title(match["judul"]) for _, _, match in titles)
    tables = performance_tables(naskah)
    measured = {table.letak: table for table in tables if any(m.realisasi for m in table.ukuran)}
    for index, teks, match in titles:
        named = list(_TAHUN.finditer(match["judul"]))
        if len(named) != 1 or not year - 5 < int(named[0][0]) < year or _LAIN.search(match["judul"]):
            continue
        title = match["judul"][: named[0].end()]
        own = _title(title)
        right = _title(f"{title[:-4]}{year}")
        table = next((measured[at] for at in (index + 1, index + 2) if at in measured), None)
        alone = table is not None and _MENGUKUR.match(title) and _only_one(table, list(measured.values()))
        # Both stand in the list of tables where a year is held against the one before.
        if (listed[right] == 1 and listed[own] == 1) or (alone and not listed[right]):
            severity, remedy = ATURAN["TEKS03"]
            yield teks.finding(
                "TEKS03",
                severity,
                f"judul tabel menyebut tahun {named[0][0]} dalam laporan tahun {year}",
                start=match.start("judul"),
                end=match.start("judul") + len(title),
                expected=f"{title[:-4]}{year}",
                help=remedy,
            )


def _title(isi: str) -> str:
    """The title of a table as a key, up to its year, without the page where a list says it."""
    last = list(_TAHUN.finditer(isi))
    return lipat(isi[: last[-1].end()] if last else isi)


def _only_one(table: TabelKinerja, tables: Sequence[TabelKinerja]) -> bool:
    """Whether no other table measures an indikator of a table otherwise, as one of another year would."""
    own = {lipat(m.indikator.isi): _figures(m) for m in table.ukuran if m.realisasi is not None}
    others = {
        key: _figures(measure)
        for other in tables
        if other is not table
        for measure in other.ukuran
        if measure.realisasi is not None and (key := lipat(measure.indikator.isi)) in own
    }
    return len(own) > 1 and all(own[key] == figures for key, figures in others.items())


def _figures(measure: Ukuran) -> tuple[str, str]:
    target, reached = (cell.isi if cell is not None else "" for cell in (measure.target, measure.realisasi))
    return target.strip(" %"), reached.strip(" %")


@dataclass(frozen=True)
class _Dipa:
    nomor: str
    teks: Teks
    awal: int
    akhir: int


def dipa(naskah: Naskah) -> Iterator[Finding]:
    """GANDA06: the DIPA of one satker and year with two numbers."""
    found: dict[str, list[_Dipa]] = {}
    for teks in naskah.semua_teks:
        for match in _DIPA.finditer(teks.isi):
            entry = _Dipa(match["nomor"], teks, match.start("nomor"), match.end())
            found.setdefault(match["tahun"], []).append(entry)
    spoken = Counter(
        match[1] for teks in naskah.semua_teks for match in _SATKER.finditer(_DIPA.sub(" ", teks.isi))
    )
    for year, entries in found.items():
        counts = Counter(entry.nomor for entry in entries)
        # Of two that stand equally often, the one whose satker the report names elsewhere.
        weight = {nomor: (count, spoken[nomor[-6:]]) for nomor, count in counts.items()}
        usual = max(weight, key=lambda nomor: weight[nomor])
        model = next(entry for entry in entries if entry.nomor == usual)
        told: set[str] = set()
        for entry in entries:
            if entry.nomor != usual and entry.nomor not in told and _slip(entry.nomor, usual):
                told.add(entry.nomor)
                sure = counts[usual] >= 2 * counts[entry.nomor] or weight[usual][1] > weight[entry.nomor][1]
                yield _two_numbers(entry, model, year, sure=sure)


def _two_numbers(entry: _Dipa, model: _Dipa, year: str, *, sure: bool) -> Finding:
    """GANDA06 on the rarer number; where one stands against one, what is right is not said."""
    place = letak(model.teks, dari=entry.teks)
    return entry.teks.finding(
        "GANDA06",
        Severity.WARNING,
        f"DIPA tahun {year} bernomor {model.nomor} pada {place}"
        if sure
        else f"nomor DIPA tahun {year} tertulis {entry.nomor} di sini, sedangkan {model.nomor} pada {place}",
        start=entry.awal,
        end=entry.akhir,
        expected=f"{model.nomor}/{year}" if sure else "",
        help="cocokkan dengan surat pengesahan DIPA, lalu samakan nomornya",
    )


def _slip(a: str, b: str) -> bool:
    """Whether two numbers differ by a slip of the pen, in few digits; the digit of the authority is none."""
    return (
        a.split(".")[2] == b.split(".")[2] and sum(x != y for x, y in zip(a, b, strict=True)) <= _SALAH_KETIK
    )


RULES = (own_year, cover_year, caption_year, dipa)
