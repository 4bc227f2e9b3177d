"""Rules on counts: a number of things that the text claims, against the items or rows listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.language import hitung, terbilang

_BILANGAN = (
    r"(?:(?<![\d.,/])(?P<angka>\d{1,3})(?![\d.,/%])\s*(?:\((?P<kata>[a-z ]{3,30})\))?"
    r"|(?<![\w)(-])(?P<huruf>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?![\w-]))"
)
_BENDA = (
    r"sasaran|indikator|tujuan|misi|program|kegiatan|strategi|aspek|pertanyaan|tahapan?|komponen|unsur|bagian"
    r"|sub\s?bagian|strata|jenis|hal|kelompok|bidang|prinsip|asas|tugas|fungsi|langkah|faktor|kendala|permasalahan"
    r"|rekomendasi|dokumen|laporan|butir|kategori|poin|isu|prioritas|kebijakan|bab|dimensi|nilai|hambatan|upaya"
)
_DAFTAR = re.compile(
    rf"{_BILANGAN}\s+(?P<benda>{_BENDA})\b[^.;]{{0,160}}?"
    r"(?:\b(?:yaitu|yakni|antara lain|meliputi|terdiri (?:dari|atas)|(?:sebagai )?berikut(?: ini)?|adalah)\b"
    r"[^.;:]{0,40})?:?\s*$",
    re.IGNORECASE,
)
_PENANDA = re.compile(r"\b(?:yaitu|yakni|meliputi|berikut|terdiri)\b|:\s*$", re.IGNORECASE)
_SEKALIGUS = re.compile(
    rf"{_BILANGAN}\s+(?P<benda>{_BENDA})(?:\s+\w+)?,?\s+(?:yaitu|yakni|antara lain|terdiri (?:dari|atas))\b",
    re.IGNORECASE,
)
_MASING = re.compile(r"\bsebanyak\s+\d{1,3}\s*(?:\([a-z ]+\)\s*)?orang\b", re.IGNORECASE)
# A parent in a walk through the budget announces its children: that is told where amounts are walked.
_ANAK = re.compile(
    r"terdiri (?:dari|atas)\s+\d+\s*(?:\([a-z ]+\)\s*)?(?:sub\.?\s*)?(?:output|kegiatan)", re.IGNORECASE
)
_ALOKASI = re.compile(r"\balokasi\b", re.IGNORECASE)
_BULIR = frozenset("-•●▪➤➢►·–o")
_SELISIH_BULIR = 2
_NAMA = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3}"
_TEMPAT = re.compile(
    rf"{_BILANGAN}\s+(?P<benda>(?i:lokasi|tempat|titik|kecamatan|kelurahan|desa|kabupaten|kota|kabupaten/kota|provinsi)),?\s+"
    rf"(?:yaitu|yakni|meliputi)\s+(?:di\s+)?(?P<nama>{_NAMA}(?:,\s+{_NAMA})+,\s+dan\s+{_NAMA})(?=[.;]|$)"
)
# The items are other things, or not all of them.
_LAIN = re.compile(
    r"\b(?:antara lain|tersebut|di(?:jelaskan|uraikan|identifikasi|kemukakan)|permasalahan|hambatan"
    r"|kendala)\b",
    re.IGNORECASE,
)
# The list of what the sentence before counts, or that is counted as "ketiga ... tersebut".
_TERSEBUT = re.compile(
    rf"(?:^|[.;]\s+)(?:Adapun\s+)?(?:ke(?P<ke>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+)?(?P<benda>{_BENDA})"
    r"(?:\s+\w+){0,2}?\s+(?:tersebut|itu|dimaksud)\s+(?:\w+\s+){0,3}?(?:yaitu|yakni|adalah|ialah|meliputi|sebagai\s+berikut)\s*:?\s*$",
    re.IGNORECASE,
)

_AWAL_BILANGAN = re.compile(
    r"\d{1,3}|\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas))\b", re.I
)


# Other things are counted along: "empat subbagian dan satu pejabat".
_DAN_LAGI = re.compile(rf"\b(?:dan|serta)\s+(?:satu|seorang|{_AWAL_BILANGAN.pattern})", re.I)


def _number(match: re.Match[str]) -> int:
    """The number of things that a match states, by its digits or its word."""
    return (
        int(match["angka"])
        if match["angka"]
        else next(n for n in range(2, 12) if terbilang(n) == match["huruf"].lower())
    )


def listed_items(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of things against the items of the list that follows."""
    blocks = naskah.blok
    for index, block in enumerate(blocks[:-1]):
        if not isinstance(block, Paragraf) or not _PENANDA.search(block.teks.isi[-160:]):
            continue
        isi = block.teks.isi.rstrip()
        if _ALOKASI.search(isi) and _ANAK.search(isi):
            continue
        match = _last(isi, max(isi.rfind(". "), isi.rfind("; ")) + 1)
        if match is None or not (isi.endswith(":") or _PENANDA.search(isi, match.end("benda"))):
            continue
        if _LAIN.search(isi, match.end("benda")) or _said_in_parts(isi, match):
            continue
        if match["huruf"] and _DAN_LAGI.search(isi, match.end("benda")):
            continue
        count = _items_after(blocks, index, _number(match))
        others = {int(number) for number in re.findall(r"(?<![\d.,])\d{1,3}(?![\d.,%])", isi[-200:])}
        if count > 1 and count not in others | {_number(match)}:
            yield _wrong(block.teks, match, count, "butir yang menyusul")


def items_told_before(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a list of what the sentence before counts ("Misi tersebut adalah:"), or "ketiga misi itu"."""
    for index, block in enumerate(naskah.blok[:-1]):
        again = _TERSEBUT.search(block.teks.isi.rstrip()) if isinstance(block, Paragraf) else None
        if again is None or not isinstance(block, Paragraf):
            continue
        said = list(
            re.finditer(rf"{_BILANGAN}\s+(?P<benda>{again['benda']})\b", block.teks.isi, re.IGNORECASE)
        )
        numbers = {_number(match) for match in said}
        if again["ke"]:
            numbers.add(next(n for n in range(2, 11) if terbilang(n) == again["ke"].lower()))
        count = _items_after(naskah.blok, index, max(numbers, default=0)) if len(numbers) == 1 else 0
        if count > 1 and count not in numbers:
            match, right = (said[0], "") if said else (again, f"ke{terbilang(count)} {again['benda']}")
            yield _wrong(block.teks, match, count, "butir yang menyusul", numbers.pop(), right)


def _said_in_parts(isi: str, match: re.Match[str]) -> bool:
    """Whether the sentence counts the same thing twice: the items are those of both numbers together."""
    start = max(isi.rfind(". ", 0, match.start()), 0)
    same = re.findall(rf"{_BILANGAN}\s+{match['benda']}\b", isi[start:], re.IGNORECASE)
    return len(same) > 1


def _last(isi: str, start: int) -> re.Match[str] | None:
    """The last number of things from which the text runs on to its end."""
    found = None
    for begin in _AWAL_BILANGAN.finditer(isi[start:]):
        found = _DAFTAR.match(isi, start + begin.start()) or found
    return found


def _items_after(blocks: Sequence[Paragraf | Tabel], index: int, said: int) -> int:
    """How many items of one look follow, from the first; inner lists and single paragraphs are passed."""
    first = blocks[index + 1]
    if isinstance(first, Paragraf) and first.nomor in _BULIR:
        before = blocks[index]
        colon = isinstance(before, Paragraf) and before.teks.isi.rstrip().endswith(":")
        count = _bullets(blocks, index + 1, first.nomor) if colon else 0
        # A page may lose the bullets of an inner list: then there seem to be many more.
        return count if abs(count - said) <= _SELISIH_BULIR else 0
    if not isinstance(first, Paragraf) or not first.nomor or first.nomor.startswith("BAB"):
        return 0
    look, value = _look(first.nomor)
    form = re.sub(r"\w", "", first.nomor)
    if value != 1:
        return 0
    plain = 0
    for block in blocks[index + 2 :]:
        if not isinstance(block, Paragraf) or (block.tingkat and not first.tingkat):
            break
        own, number = _look(block.nomor) if block.nomor else ("", 0)
        if own == look and number == value + 1 and form != re.sub(r"\w", "", block.nomor):
            break  # "4." after "3)" goes on with an outer list.
        if own == look and number == value + 1:
            value, plain = number, 0
        elif own == look and (number == 1 or not said > value):
            break
        elif own == look:
            return 0  # A number of the list is wrong, which is told there.
        else:
            plain += not block.nomor
            if plain > 3:
                break
    return value


def _bullets(blocks: Sequence[Paragraf | Tabel], start: int, mark: str) -> int:
    """How many items with one bullet follow each other; those below them have another one."""
    count = 0
    for block in blocks[start:]:
        if not isinstance(block, Paragraf) or not block.nomor or block.tingkat:
            break
        count += block.nomor == mark
    return count


def _look(nomor: str) -> tuple[str, int]:
    sign = nomor.strip("(). ,")
    if sign.isdigit():
        return "1", int(sign)
    if len(sign) == 1 and sign.isalpha():
        return ("A" if sign.isupper() else "a"), ord(sign.lower()) - ord("a") + 1
    return nomor, 0


def _wrong(
    teks: Teks, match: re.Match[str], count: int, what: str, said: int = 0, right: str = ""
) -> Finding:
    """CACAH01 on a number of things; `said` and `right` are given where the match itself has no number."""
    thing = match["benda"].strip()
    number = said or _number(match)
    return teks.finding(
        "CACAH01",
        Severity.WARNING,
        f"{thing} dinyatakan berjumlah {number}, sedangkan {what} berjumlah {count}",
        start=match.start("ke") - 2 if right else match.start(),
        end=match.end("benda"),
        expected=right or f"{hitung(count) if match['angka'] else terbilang(count)} {thing}",
        help="hitung ulang butirnya, lalu perbaiki angka dan terbilangnya",
    )


def inline_items(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of kinds against those that the sentence counts up, each with its people."""
    for paragraf in naskah.paragraf:
        match = _SEKALIGUS.search(paragraf.teks.isi)
        if match:
            end = paragraf.teks.isi.find(". ", match.end())
            count = len(_MASING.findall(paragraf.teks.isi[match.end() : end if end > 0 else None]))
            if count > 1 and count != _number(match):
                yield _wrong(paragraf.teks, match, count, "yang disebut sesudahnya")


def named_places(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of places against their names in the same sentence."""
    for paragraf in naskah.paragraf:
        for match in _TEMPAT.finditer(paragraf.teks.isi):
            # Only the comma before "dan" tells that no name holds a "dan" of its own.
            names = re.split(r",\s+(?:dan\s+)?", match["nama"])
            if len(names) != _number(match):
                yield _wrong(paragraf.teks, match, len(names), "yang disebut sesudahnya")


RULES = (listed_items, items_told_before, inline_items, named_places)
