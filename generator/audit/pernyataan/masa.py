"""Rules on the year that a table or a sentence is of: a budget of the reported year under an older year's
caption, and the rank of a year in its Renstra."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.audit.naskah import Naskah, Paragraf, Tabel
from generator.audit.pernyataan.kalimat import sentences
from generator.audit.serumpun import asal
from generator.findings import Finding, Severity
from generator.teks.aturan import ATURAN

_JUDUL = re.compile(r"Tabel\s+(?:[IVX]+|\d{1,2})(?:\.\d{1,2})*[.:]?\s+(?P<judul>\S.*)", re.IGNORECASE)
_TAHUN = re.compile(r"(?<![\d./-])20\d\d(?!\s*[-–/]\s*\d|\d)")
_JUMLAH = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.]\d)")
_LAIN = re.compile(
    r"\b(?:banding\w*|perbandingan|dibandingkan|sebelumnya|lalu|terhadap|perkembangan)\b", re.IGNORECASE
)
_KE = {"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5}
_URUTAN = re.compile(
    rf"\btahun\s+(?P<tahun>20\d\d)\s+(?:merupakan|adalah|ialah)\s+tahun\s+(?P<ke>{'|'.join(_KE)})\s+"
    r"(?:(?:dari|dalam|pelaksanaan|penerapan|periode|implementasi)\s+){1,2}(?P<apa>Renstra|Rencana\s+Strategis)\b",
    re.IGNORECASE,
)
_RENTANG = re.compile(r"[^.;]{0,60}?20\d\d\s*[-–]")
_MASA = re.compile(
    r"\b(?:Renstra|Rencana\s+Strategis)\b[^.;\d]{0,60}?(?P<mulai>20\d\d)\s*[-–]\s*(?P<selesai>20\d\d)\b",
    re.IGNORECASE,
)


def budget_caption(naskah: Naskah) -> Iterator[Finding]:
    """TEKS03: a caption of an earlier year above the budget that the text tells of the reported year."""
    _, year = asal(naskah)
    if year is None:
        return
    spoken = [
        sentence for paragraf in naskah.paragraf for _, sentence in sentences(paragraf.teks)
    ]  # fmt: skip
    for block, after in pairwise(naskah.blok):
        match = _JUDUL.match(block.teks.isi) if isinstance(block, Paragraf) else None
        if (
            match is None
            or not isinstance(block, Paragraf)
            or not isinstance(after, Tabel)
            or not after.baris
        ):
            continue
        named = list(_TAHUN.finditer(match["judul"]))
        heads = " ".join(cell.isi for row in (*after.kepala, *after.baris[:1]) for cell in row)
        if len(named) != 1 or _LAIN.search(match["judul"]) or _TAHUN.search(heads):
            continue
        old = named[0][0]
        if not year - 5 < int(old) < year:
            continue
        totals = {amount for cell in after.baris[-1] for amount in _JUMLAH.findall(cell.isi)}
        told = [
            totals & {*_JUMLAH.findall(sentence)}
            for sentence in spoken
            if old not in sentence and sentence != block.teks.isi
        ]
        # Two of its totals in one sentence, and none beside the year of the caption.
        denied = any(totals & {*_JUMLAH.findall(sentence)} for sentence in spoken if old in sentence)
        if denied or max(map(len, told), default=0) < 2:
            continue
        start = match.start("judul") + named[0].start()
        severity, remedy = ATURAN["TEKS03"]
        yield block.teks.finding(
            "TEKS03",
            severity,
            f"judul tabel menyebut tahun {old} dalam laporan tahun {year}",
            start=start,
            end=start + len(old),
            expected=str(year),
            help=remedy,
        )


def rank_of_year(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM05: the rank that a sentence gives a year in its Renstra, against the only period named."""
    periods = {
        (int(match["mulai"]), int(match["selesai"]))
        for teks in naskah.semua_teks
        for match in _MASA.finditer(teks.isi)
    }
    if len(periods) != 1:
        return
    first, last = periods.pop()
    if last - first != len(_KE) - 1:
        return
    for paragraf in naskah.paragraf:
        for match in _URUTAN.finditer(paragraf.teks.isi):
            year, said = int(match["tahun"]), _KE[match["ke"].lower()]
            # A period right behind is held against by `klaim`.
            if said != year - first + 1 and not _RENTANG.match(paragraf.teks.isi, match.end()):
                right = next((word for word, rank in _KE.items() if rank == year - first + 1), "")
                yield paragraf.teks.finding(
                    "KLAIM05",
                    Severity.WARNING,
                    f"tahun {year} ialah tahun {right} Renstra {first}–{last}, bukan tahun {match['ke']}"
                    if right
                    else f"tahun {year} tidak termasuk masa Renstra {first}–{last}",
                    start=match.start("ke"),
                    end=match.end("ke"),
                    expected=right,
                    help="hitung dari tahun pertama Renstra, lalu perbaiki urutan tahunnya",
                )


RULES = (budget_caption, rank_of_year)
