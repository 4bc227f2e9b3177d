"""Rules on two values for one thing that is no amount: staff, decrees, the vision, lists announced twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.audit.letak import letak, singkat
from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.audit.pernyataan.staf import (
    Cacah,
    Regu,
    Rincian,
    by_role,
    educations,
    in_tables,
    peran,
    rosters,
    totals,
)
from generator.findings import Finding, Severity
from generator.language import hitung
from generator.teks.mirip import kata, lipat, mirip

_KEPUTUSAN = re.compile(
    r"\b(?:keputusan|surat keputusan|SK)\b[^.;]{0,120}?"
    r"\bnomor\s*:?\s*(?P<nomor>[\w./-]+(?:\s+tahun\s+20\d\d)?)\s+tanggal\s+"
    r"(?P<tanggal>\d{1,2}\s+[A-Za-z]+\s+20\d\d)",
    re.IGNORECASE,
)
_VISI = re.compile(
    r"\bvisi(?:[\s:,“\"']|adalah|yaitu|ialah|yakni){1,12}(?P<visi>menjadi\s[^.”\"]{20,200})", re.IGNORECASE
)
# Sentences that stand above the list of each part, and lists too long to be of tujuan, misi or sasaran.
_PER_BAGIAN = re.compile(r"\b(?:ini|tersebut|masing-masing|capaian|analis\w+)\b", re.IGNORECASE)
_MAKNA = re.compile(r"\b(?:makna|arti|penjelasan|dijelaskan|dijabarkan)\b", re.IGNORECASE)
_TERBANYAK = 20
_JUDUL_DAFTAR = re.compile(r"\b(?:tujuan|misi|sasaran)\b", re.IGNORECASE)


def staff(naskah: Naskah) -> Iterator[Finding]:
    """GANDA01: a number of staff in a sentence that a table or another sentence contradicts."""
    in_rows, in_words = list(in_tables(naskah)), list(totals(naskah))
    tables = {entry.jenis: entry for entry in in_rows}
    schools = [entry for rincian in educations(naskah) if not rincian.status for entry in rincian.cacah]
    counts = Counter((entry.jenis, entry.nilai) for entry in (*in_rows, *in_words, *schools))
    said: dict[str, Cacah] = {}
    for entry in in_words:
        first = tables.get(entry.jenis) or said.setdefault(entry.jenis, entry)
        if entry.jenis and first.nilai != entry.nilai:
            yield _two_counts(entry, first, f"jumlah {entry.jenis}", counts)
    for entry in schools:
        other = tables.get(entry.jenis)
        if other is not None and other.nilai != entry.nilai:
            yield _two_counts(entry, other, f"pegawai berpendidikan {entry.jenis}", counts)


def _two_counts(entry: Cacah, other: Cacah, what: str, counts: Counter[tuple[str, int]]) -> Finding:
    """GANDA01 on a number; the other one is proposed only where its table adds up, or more places have it."""
    usual = other.terjumlah or counts[other.jenis, other.nilai] > counts[entry.jenis, entry.nilai]
    return entry.teks.finding(
        "GANDA01",
        Severity.WARNING,
        f"{what} di sini {entry.nilai} orang, sedangkan pada {letak(other.teks, dari=entry.teks)} "
        f"{other.nilai} orang",
        start=entry.awal,
        end=entry.akhir,
        expected=f"{other.nilai} orang" if usual else "",
        help="cocokkan dengan daftar pegawai, lalu samakan jumlahnya",
    )


def roster_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """GANDA01 between reports and within one: the PPNPN that are named against their number, in all and by
    role."""
    named = [regu for naskah in semua for regu in rosters(naskah)]
    for naskah in semua if named else ():
        for entry in totals(naskah):
            for regu in named if entry.jenis == "PPNPN" else ():
                if regu.banyak != entry.nilai:
                    yield _other_than_named(entry, regu, "PPNPN", regu.banyak, "berjumlah")
        for rincian in by_role(naskah):
            for regu in named if rincian.status == "PPNPN" else ():
                yield from _roles(rincian, regu)


def _roles(rincian: Rincian, regu: Regu) -> Iterator[Finding]:
    """Roles that have fewer people than are named with it, or more than are named with it or with none."""
    keys = {peran(entry.jenis) for entry in rincian.cacah}
    if not regu.menurut or not set(regu.menurut) <= keys:
        return  # Another way to part the same people.
    for entry in rincian.cacah:
        least = regu.menurut.get(peran(entry.jenis), 0)
        most = least + regu.tanpa
        if not least <= entry.nilai <= most:
            bound = "" if least == most else "paling banyak " if entry.nilai > most else "paling sedikit "
            right = most if entry.nilai > most else least
            yield _other_than_named(entry, regu, entry.jenis.lower(), right, f"berjumlah {bound}".strip())


def _other_than_named(entry: Cacah, regu: Regu, what: str, right: int, verb: str) -> Finding:
    number = hitung(right) if "(" in entry.teks.isi[entry.awal : entry.akhir] else str(right)
    return entry.teks.finding(
        "GANDA01",
        Severity.WARNING,
        f"{what} di sini {entry.nilai} orang, sedangkan yang disebut per subbagian mulai "
        f"{letak(regu.teks, dari=entry.teks)} {verb} {right} orang",
        start=entry.awal,
        end=entry.akhir,
        expected=f"{number} orang",
        help="cocokkan dengan daftar pegawai, lalu samakan jumlahnya",
    )


def roster(naskah: Naskah) -> Iterator[Finding]:
    """GANDA01 within one report: the PPNPN that are named against their number."""
    yield from roster_between([naskah])


def decrees(naskah: Naskah) -> Iterator[Finding]:
    """GANDA03: one decree with two dates."""
    yield from decrees_between([naskah])


def decrees_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """GANDA03 between reports."""
    named = [
        (lipat(match["nomor"]), " ".join(match["tanggal"].split()), match, paragraf.teks)
        for naskah in semua
        for paragraf in naskah.paragraf
        for match in _KEPUTUSAN.finditer(paragraf.teks.isi)
    ]
    counts = Counter((number, lipat(date)) for number, date, *_ in named)
    known: dict[str, tuple[str, Teks]] = {}
    for number, date, match, teks in named:
        first, model = known.setdefault(number, (date, teks))
        if lipat(first) != lipat(date):
            usual = counts[number, lipat(first)] > counts[number, lipat(date)]
            yield teks.finding(
                "GANDA03",
                Severity.WARNING,
                f"keputusan nomor {match['nomor']} bertanggal {first} pada {letak(model, dari=teks)}",
                start=match.start("tanggal"),
                end=match.end("tanggal"),
                expected=first if usual else "",
                help="cocokkan dengan naskah keputusannya",
            )


def visions(naskah: Naskah) -> Iterator[Finding]:
    """GANDA04: two visions in one report."""
    first: tuple[str, Teks] | None = None
    blocks = naskah.paragraf
    for index, paragraf in enumerate(blocks):
        isi = paragraf.teks.isi
        match = _VISI.search(isi)
        start = match.start("visi") if match else -1
        after = isi.strip(" “\"”'")
        if (
            match is None
            and after.lower().startswith("menjadi ")
            and index
            and "visi" in blocks[index - 1].teks.isi.lower()
            and not _MAKNA.search(blocks[index - 1].teks.isi)
        ):
            start = isi.lower().index("menjadi")
        if start < 0:
            continue
        text = match["visi"] if match else after
        if re.search(r"\d", text):
            continue  # Columns that a page set side by side.
        if first is None:
            first = (text, paragraf.teks)
        elif not _same_words(first[0], text):
            yield paragraf.teks.finding(
                "GANDA04",
                Severity.WARNING,
                f'visi ini berbeda dari visi pada {letak(first[1])}: "{singkat(first[0])}"',
                start=start,
                end=min(start + len(text), len(isi)),
                help="pakai visi menurut Renstra yang berlaku pada tahun laporan",
            )


def _same_words(a: str, b: str) -> bool:
    one, two = set(kata(a)) - {"yang", "dan"}, set(kata(b)) - {"yang", "dan"}
    return 10 * len(one & two) >= 9 * min(len(one), len(two))


def announced_lists(naskah: Naskah) -> Iterator[Finding]:
    """GANDA05: two lists of tujuan, misi or sasaran under one and the same sentence, with other items."""
    known: dict[str, tuple[Teks, list[str]]] = {}
    paragraf = naskah.paragraf
    for index, block in enumerate(paragraf[:-1]):
        isi = block.teks.isi.rstrip()
        if not paragraf[index + 1].nomor or not isi.endswith(":"):
            continue
        end = len(isi.rstrip(" :"))
        start = max(isi.rfind(". ", 0, end), isi.rfind("; ", 0, end)) + 1
        start += len(isi[start:end]) - len(isi[start:end].lstrip())
        sentence = isi[start:end]
        if len(kata(sentence)) < 5 or not _JUDUL_DAFTAR.search(sentence):
            continue
        items = _items(paragraf, index + 1)
        if _PER_BAGIAN.search(sentence) or not 1 < len(items) <= _TERBANYAK:
            continue
        first, others = known.setdefault(lipat(sentence), (block.teks, items))
        shared = [
            item
            for item in items
            if any(lipat(item) == lipat(other) or mirip(item, other) for other in others)
        ]
        comparable = max(len(items), len(others)) <= 2 * min(len(items), len(others))
        if first is not block.teks and comparable and 2 * len(shared) < len(items):
            yield block.teks.finding(
                "GANDA05",
                Severity.WARNING,
                f"daftar ini ({len(items)} butir) berbeda dari daftar dengan kalimat pembuka yang sama pada "
                f"{letak(first)} ({len(others)} butir)",
                start=start,
                end=end,
                help="samakan kedua daftar menurut Renstra yang berlaku, atau hapus yang lama",
            )


def _items(paragraf: Sequence[Paragraf], start: int) -> list[str]:
    found = []
    for item in paragraf[start:]:
        if not item.nomor or item.tingkat:
            break
        found.append(item.teks.isi)
    return found


RULES = (staff, roster, decrees, visions, announced_lists)
BETWEEN = (roster_between, decrees_between)
