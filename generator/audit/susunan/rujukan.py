"""Rules on references in the text: to tables, pictures and annexes that the report does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.audit.letak import letak
from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.audit.susunan.judul import caption
from generator.findings import Finding, Severity
from generator.language import romawi

_ROMAWI = {romawi(number): number for number in range(1, 40)}
_SEBUTAN = re.compile(
    r"\b(?P<jenis>Tabel|Gambar|Grafik|Bagan|Diagram)\s+(?:(?:nomor|no\.?)\s+)?(?P<bab>\d{1,2}|[IVX]{1,4})\.(?P<nomor>\d{1,2})\b(?!\.?\d)",
    re.IGNORECASE,
)
_LAMPIRAN = re.compile(r"\bLampiran\s+(?P<nomor>\d{1,2}|[IVX]{1,5})\b(?!\.?\d)")
_JUDUL_LAMPIRAN = re.compile(r"\s*Lampiran\s+(?P<nomor>\d{1,2}|[IVX]{1,5})\b[.:\s]", re.IGNORECASE)
# Tables and annexes of regulations and of other documents.
_MILIK_LAIN = re.compile(
    r"^[^.;]{0,40}\b(?:Peraturan|Permen\w*|PMK|PKPU|Undang|UU|Keputusan|Perpres|Surat|Renstra|RPJM\w*|Pedoman|laporan\s+(?:BPK|keuangan))\b"
)
_MENGANTAR = re.compile(
    r"\b(?:pada|dalam|lihat|sebagaimana|di|dan|serta|sesuai|menurut|tercantum|dari|melalui|dengan|oleh|berdasarkan|yaitu)"
    r"\s+[(“\"]?$",
    re.IGNORECASE,
)
_MENYAMBUNG = re.compile(
    r"\s+(?:di\s?(?:atas|bawah)|tersebut|berikut|menunjukkan|memuat|menyajikan|memperlihatkan|merangkum|merinci)\b",
    re.IGNORECASE,
)
_SEDIKIT = 3


@dataclass
class _Terakhir:
    """The captions of one kind: how many there are, and of each chapter the highest number and its place."""

    banyak: int = 0
    bab: dict[str, tuple[int, Teks]] = field(default_factory=dict)


def references(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR07: a table or picture is named whose number lies behind the last one of its chapter."""
    kinds = _captions(naskah)
    for teks in naskah.semua_teks:
        if caption(teks.isi) is not None:
            continue
        for match in _SEBUTAN.finditer(teks.isi):
            known = kinds.get(match["jenis"].lower())
            if (
                not _in_sentence(teks.isi, match)
                or known is None
                or known.banyak < _SEDIKIT
                or _MILIK_LAIN.match(teks.isi[match.end() :])
            ):
                continue
            last = known.bab.get(match["bab"].upper())
            # A chapter without any caption may be in another file; a gap is told of the captions.
            if last is not None and int(match["nomor"]) > last[0]:
                kind = match["jenis"].capitalize()
                yield teks.finding(
                    "NOMOR07",
                    Severity.WARNING,
                    f"{kind} {match['bab']}.{match['nomor']} tidak ada; yang terakhir dalam bab itu "
                    f"{kind} {match['bab']}.{last[0]} pada {letak(last[1], dari=teks)}",
                    start=match.start(),
                    end=match.end(),
                    help="rujuk nomor yang benar, atau tambahkan yang dirujuk",
                )


def _in_sentence(isi: str, match: re.Match[str]) -> bool:
    """Whether a table is named in a sentence; else it is a caption that the page spoilt."""
    return bool(_MENGANTAR.search(isi[: match.start()]) or _MENYAMBUNG.match(isi, match.end()))


def _captions(naskah: Naskah) -> Mapping[str, _Terakhir]:
    """The captions of a report by kind; entries of its lists of tables and pictures count too."""
    found: dict[str, _Terakhir] = {}
    for teks in naskah.semua_teks:
        match = caption(teks.isi)
        if match:
            kind = found.setdefault(match["jenis"].lower(), _Terakhir())
            kind.banyak += 1
            number, chapter = int(match["nomor"]), match["bab"].upper()
            if chapter not in kind.bab or kind.bab[chapter][0] < number:
                kind.bab[chapter] = (number, teks)
    return found


def annexes(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR08: an annex is named whose number lies behind the last one that has a title."""
    titles = [
        (number, paragraf.teks)
        for paragraf in naskah.paragraf
        if paragraf.tingkat and (number := _annex(paragraf)) is not None
    ]
    if len(titles) < 2:
        return
    last, place = max(titles, key=lambda title: title[0])
    for teks in naskah.semua_teks:
        for match in _LAMPIRAN.finditer(teks.isi):
            number = _number(match["nomor"])
            own = _MILIK_LAIN.match(teks.isi[match.end() :]) is None and not _JUDUL_LAMPIRAN.match(teks.isi)
            if own and number is not None and number > last:
                yield teks.finding(
                    "NOMOR08",
                    Severity.WARNING,
                    f"Lampiran {match['nomor']} tidak ada; yang terakhir Lampiran {last} pada {letak(place)}",
                    start=match.start(),
                    end=match.end(),
                    help="rujuk lampiran yang benar, atau tambahkan yang dirujuk",
                )


def _annex(paragraf: Paragraf) -> int | None:
    match = _JUDUL_LAMPIRAN.match(f"{paragraf.nomor} {paragraf.teks.isi} ")
    return _number(match["nomor"]) if match else None


def _number(text: str) -> int | None:
    return int(text) if text.isdigit() else _ROMAWI.get(text.upper())


RULES = (references, annexes)
