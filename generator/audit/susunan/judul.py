"""Rules on the captions of tables and pictures: their numbers, one after the other in each chapter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.audit.letak import letak
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity

_JUDUL = re.compile(
    r"(?P<jenis>Tabel|Gambar|Grafik|Bagan|Diagram)\s+(?P<bab>\d{1,2}|[IVX]{1,4})\.(?P<nomor>\d{1,2})\b\.?:?\s*(?P<teks>.*)",
    re.IGNORECASE,
)
# Captions of a report that numbers them through, without chapters.
_TANPA_BAB = re.compile(
    r"(?P<jenis>Tabel)\s+(?P<nomor>\d{1,2})(?!\d|[.,]\d)\.?:?\s+(?P<teks>\S.*)", re.IGNORECASE
)
_BERURUTAN = 4
_DAFTAR = re.compile(r"daftar\s+(?:isi|tabel|gambar|grafik|lampiran)", re.IGNORECASE)
_BERHALAMAN = re.compile(r"(?:\t|\.{3,}|…|\s{2,})[\s.]*(?:[IVX]+\s?-\s?)?(?:\d{1,3}|[ivxl]+)\s*$")
_PANJANG_JUDUL = 200


def captions(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR03: the number of a table or a picture is used twice, or one is skipped."""
    seen: dict[tuple[str, str], tuple[int, Teks]] = {}
    printed: dict[tuple[str, str], int] = {}
    listing = False
    for paragraf in naskah.paragraf:
        teks = paragraf.teks
        if _DAFTAR.fullmatch(teks.isi.strip()) or paragraf.tingkat == 1 or paragraf.nomor.startswith("BAB"):
            listing = bool(_DAFTAR.match(teks.isi))
        match = _JUDUL.match(teks.isi)
        if listing or not match or not _is_caption(teks.isi, match):
            continue
        key = (match["jenis"].lower(), match["bab"])
        number = int(match["nomor"])
        before = seen.get(key)
        lacking = f"{match['jenis']} {match['bab']}.{number - 1}".lower()
        # A caption that is lacking may be part of a picture: the text then still speaks of it.
        spoken = before and number == before[0] + 2 and _speaks_of(naskah, lacking)
        # Behind a wrong number the row may go on from the right one or from the printed one.
        follows = number == printed.pop(key, -1) + 1
        if (
            before
            and not follows
            and number != before[0] + 1
            and number in (before[0], before[0] + 2)
            and not spoken
        ):
            right = f"{match['jenis']} {match['bab']}.{before[0] + 1}"
            place = letak(before[1], dari=teks)
            kind = (
                f"sudah dipakai pada {place}"
                if number == before[0]
                else f"melompati satu nomor; nomor sebelumnya {before[0]} pada {place}"
            )
            yield teks.finding(
                "NOMOR03",
                Severity.WARNING,
                f"nomor {match['jenis']} {match['bab']}.{number} {kind}",
                end=match.end("nomor"),
                expected=right,
                help=f'ubah menjadi "{right}", lalu sesuaikan rujukannya dalam teks',
            )
            seen[key], printed[key] = (before[0] + 1, teks), number
        elif before is None or number != before[0]:
            seen[key] = (number, teks)


def _speaks_of(naskah: Naskah, named: str) -> bool:
    """Whether a text names a table or a picture, outside of the list of them."""
    form = re.compile(rf"\b{re.escape(named)}\b(?!\d)", re.IGNORECASE)
    return any(
        form.search(teks.isi) and not _BERHALAMAN.search(teks.isi) and caption(teks.isi) is None
        for teks in naskah.semua_teks
    )


def caption(isi: str) -> re.Match[str] | None:
    """The caption, or the entry of a list of captions, that a text is; None where it is neither."""
    match = _JUDUL.match(isi)
    return match if match and (_BERHALAMAN.search(isi) or _is_caption(isi, match)) else None


def _is_caption(isi: str, match: re.Match[str]) -> bool:
    """Whether a paragraph that begins with a number of a table is its caption, not a sentence on it."""
    title = match["teks"].strip()
    if len(isi) > _PANJANG_JUDUL or title.endswith((".", ":", ";")) or _BERHALAMAN.search(isi):
        return False
    return not title or title[0].isupper()


def plain_captions(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR03: the number of a table is used twice, in a report that numbers its tables through."""
    places = [
        (teks, match)
        for block, after in pairwise(naskah.blok)
        if isinstance(block, Paragraf) and isinstance(after, Tabel)
        if (match := _TANPA_BAB.match((teks := block.teks).isi)) and _is_caption(teks.isi, match)
    ]
    numbers = [int(match["nomor"]) for _, match in places]
    wrong = [at for at, number in enumerate(numbers) if number != at + 1]
    # Where all others run on from 1, one is a slip; else parts of the report number their tables themselves.
    if len(wrong) != 1 or len(numbers) < _BERURUTAN or numbers.count(numbers[wrong[0]]) != 2:
        return
    teks, match = places[wrong[0]]
    other = next(
        one for at, (one, _) in enumerate(places) if at != wrong[0] and numbers[at] == numbers[wrong[0]]
    )
    right = f"{match['jenis']} {wrong[0] + 1}"
    yield teks.finding(
        "NOMOR03",
        Severity.WARNING,
        f"nomor {match['jenis']} {match['nomor']} dipakai juga pada {letak(other, dari=teks)}",
        end=match.end("nomor"),
        expected=right,
        help=f'ubah menjadi "{right}", lalu sesuaikan rujukannya dalam teks',
    )


RULES = (captions, plain_captions)
