"""Rules on counts of programs, kegiatan, KRO and RO that the text claims, against the budget codes it lists.

A budget code says by the number of its parts what it is of: CQ is a program,
CQ.6709 a kegiatan, CQ.6709.QGE a KRO (klasifikasi rincian output), CQ.6709.QGE.001 an RO (rincian output).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.audit.letak import letak
from generator.audit.letak import tabel as letak_tabel
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity

_KODE = r"(?P<kode>[A-Z]{2}(?:\.\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)?)"
_SEL = re.compile(rf"(?:\d{{3}}\.(?:\d{{2}}\.)?)?{_KODE}")
_JUDUL = re.compile(rf"\((?:\d{{3}}\.(?:\d{{2}}\.)?)?{_KODE}\)\W*$")
_PANJANG_JUDUL = 200
_TINGKAT = {
    "program": 1,
    "kegiatan": 2,
    "kro": 3,
    "klasifikasi rincian output": 3,
    "ro": 4,
    "rincian output": 4,
}
_JUMLAH = re.compile(
    rf"(?P<angka>{BILANGAN})\s+(?P<benda>program|kegiatan|KRO|klasifikasi rincian output|RO|rincian output)\b"
    r"(?!\s+(?:yang|di\s?antara|perlu|tersebut|belum|tidak|telah|sudah|lain|utama|prioritas|strategis))",
    re.IGNORECASE,
)
# What says that all are meant, right before the number.
_SEMUA = re.compile(
    r"(?:\b(?:membiayai|dibagi\s+untuk|terbagi\s+(?:atas|ke\s+dalam)|terdiri\s+(?:atas|dari)|didukung\s+oleh|mencakup|memuat"
    r"|meliputi|melalui|pada|ada|tercakup|merinci|menurut|dengan)|\bmemuat\s+pagu\s+dan\s+realisasi|\(RVRO\)|,|\bdan)\s+$",
    re.IGNORECASE,
)
_TERDIRI = re.compile(r"\bterdiri\s+(?:dari|atas)\s+$", re.IGNORECASE)
_INI = re.compile(r"\b(?:program|kegiatan|KRO)\s+ini\b", re.IGNORECASE)
_ANGGARAN = re.compile(r"\b(?:anggaran|pagu|DIPA|[Pp]rogram|KRO|RO|RVRO)\b")
_TABEL_BERIKUT = re.compile(r"\btabel\s+(?:berikut|di\s?bawah|\d)", re.IGNORECASE)
_BERIKUT = 3


@dataclass
class _Kode:
    """The codes of a report: all of them, those of each table, and of the headings with their place."""

    semua: dict[str, Teks] = field(default_factory=dict)
    tabel: dict[int, set[str]] = field(default_factory=dict)
    judul: dict[int, str] = field(default_factory=dict)

    def of(self, level: int, codes: set[str] | None = None) -> set[str]:
        """The codes of a level: 1 for programs to 4 for RO."""
        return {code for code in (self.semua if codes is None else codes) if code.count(".") == level - 1}

    def below(self, parent: str) -> set[str]:
        """The codes one level below a code."""
        return {code for code in self.of(parent.count(".") + 2) if code.startswith(f"{parent}.")}

    def whole(self, level: int) -> Teks | None:
        """A text of a table, or the first heading, where all codes of a level are listed; None where they
        are never listed together."""
        every = self.of(level)
        places = [*self.tabel.values(), set(self.judul.values())]
        found = len(every) > 1 and any(every <= codes for codes in places)
        return self.semua[min(every, key=list(self.semua).index)] if found else None


def _codes(naskah: Naskah) -> _Kode:
    found = _Kode()
    for index, block in enumerate(naskah.blok):
        if isinstance(block, Paragraf):
            match = _JUDUL.search(block.teks.isi) if len(block.teks.isi) <= _PANJANG_JUDUL else None
            if match:
                found.judul[index] = match["kode"]
                found.semua.setdefault(match["kode"], block.teks)
            continue
        for cell in (cell for row in block.baris for cell in row):
            match = _SEL.fullmatch(cell.isi.strip())
            if match:
                found.tabel.setdefault(index, set()).add(match["kode"])
                found.semua.setdefault(match["kode"], cell)
    # Two capitals are a program only where a longer code begins with them.
    parents = {code[:2] for code in found.semua if len(code) > 2}
    for code in [code for code in found.semua if len(code) == 2 and code not in parents]:
        del found.semua[code]
    return found


def coded(naskah: Naskah) -> Iterator[Finding]:
    """CACAH03: a claimed number of programs, kegiatan, KRO or RO against the codes listed."""
    codes = _codes(naskah)
    if not codes.semua:
        return
    heading = ""
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Paragraf):
            continue
        if block.tingkat or index in codes.judul:
            heading = codes.judul.get(index, "")
            continue
        for start, sentence in sentences(block.teks):
            for match in _JUMLAH.finditer(sentence):
                if not _SEMUA.search(sentence[: match.start()]) or not _ANGGARAN.search(block.teks.isi):
                    continue
                listed = _listed(naskah.blok, index, sentence, match, heading, codes)
                if listed is not None and value(match["angka"]) != listed[0]:
                    yield _wrong(block.teks, start, match, *listed)


def _listed(
    blocks: Sequence[Paragraf | Tabel],
    index: int,
    sentence: str,
    match: re.Match[str],
    heading: str,
    codes: _Kode,
) -> tuple[int, str] | None:
    """How many the report lists of what a number counts, and where; None where that is not sure."""
    level = _TINGKAT[" ".join(match["benda"].lower().split())]
    said = value(match["angka"])
    total, model = len(codes.of(level)), codes.whole(level)
    if heading and heading.count(".") + 2 == level:
        if said == total and not _INI.search(sentence):
            return None  # A heading whose look was lost may stand between: all are meant.
        if _TERDIRI.search(sentence[: match.start()]):
            return None  # That is told where the budget is walked.
        below = codes.below(heading)
        # A claim of more than are listed is sure only where the codes are listed for all of a level.
        if below and (said < len(below) or codes.whole(level) is not None):
            return len(below), f"yang tercantum di bawah {heading} ada"
        return None
    if _TABEL_BERIKUT.search(sentence):
        near = next((place for place in range(index + 1, index + 1 + _BERIKUT) if place in codes.tabel), None)
        own = len(codes.of(level, codes.tabel[near])) if near is not None else 0
        if near is not None and own > 1:
            cell = next(c for row in _rows(blocks[near]) for c in row if _SEL.fullmatch(c.isi.strip()))
            return (said, "") if said == total else (own, f"{letak_tabel(cell)} memuat")
    if heading or model is None or said in {len(codes.below(code)) for code in codes.of(level - 1)}:
        return None
    return total, f"yang tercantum mulai {letak(model)} ada"


def _rows(block: Paragraf | Tabel) -> tuple[tuple[Teks, ...], ...]:
    return block.baris if isinstance(block, Tabel) else ()


def _wrong(teks: Teks, start: int, match: re.Match[str], count: int, what: str) -> Finding:
    thing = match["benda"]
    return teks.finding(
        "CACAH03",
        Severity.WARNING,
        f"{thing} dinyatakan berjumlah {value(match['angka'])}, sedangkan {what} {count}",
        start=start + match.start(),
        end=start + match.end(),
        expected=f"{like(count, match['angka'])} {thing}",
        help="cocokkan dengan daftar kodenya, lalu perbaiki angka dan terbilangnya",
    )


RULES = (coded,)
