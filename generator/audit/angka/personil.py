"""Headcounts: parts of a staff that do not add up to the number stated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity

_KATA = r"(?:\s*\([^()\d]{3,40}\))?"
_ORANG = r"\s+(?:orang|personil|personel|pegawai)\b"
_JUMLAH = re.compile(
    rf"(?<![\w.,/])(?P<n>\d{{1,3}}){_KATA}{_ORANG}\s*(?P<nama>[^.:;]{{0,80}}?)\s*,?\s*(?:yang\s+)?"
    r"(?:terdiri\s+(?:dari|atas)|dengan\s+rincian|(?=:\s*$))",
    re.I,
)
_SEBANYAK_DULU = re.compile(
    rf"(?P<nama>[A-Z][^.:;\d]{{3,120}}?)\s+sebanyak\s+(?P<n>\d{{1,3}}){_KATA}{_ORANG}\s*,?\s*"
    r"(?:yang\s+)?(?:terdiri\s+(?:dari|atas)|dengan\s+rincian)",
    re.I,
)
_BAGIAN = re.compile(rf"(?<![\w.,/])(?P<n>\d{{1,3}}){_KATA}\s+(?:orang|personil|personel)\b", re.I)
_BULIR = re.compile(
    rf"^[^.;\d]{{2,80}}(?:\d\b)?[^.;\d]{{0,30}}?(?:sebanyak|:|=)\s*(?P<n>\d{{1,3}}){_KATA}{_ORANG}", re.I
)
_PENDIDIKAN = re.compile(
    r"\b(?:SD|SMP|SMA|SMK|SLTA|SLTP|Diploma|D\s?-?\s?(?:[1-4]|I{1,3}|IV)|S\s?-?\s?[123]"
    r"|Strata\s+(?:[123]|I{1,3})|Sarjana|Magister|Doktor|Pascasarjana)\b",
    re.I,
)
_BUTIR_PENDIDIKAN = re.compile(
    rf"(?P<nama>{_PENDIDIKAN.pattern}(?:/\w+)?)\s+(?:(?:sebanyak|berjumlah|:)\s*)?(?P<n>\d{{1,3}}){_KATA}{_ORANG}",
    re.I,
)
# A headcount and behind it its parts by name, without "orang": "27 pegawai, yaitu 17 PNS dan 10 PPNPN".
_BERNAMA = re.compile(
    rf"(?<![\w.,/])(?P<n>\d{{1,3}}){_KATA}{_ORANG}(?P<nama>[^.,:;\d]{{0,40}}?),?\s+(?:yang\s+)?"
    r"(?:yaitu|yakni|terdiri\s+(?:dari|atas))\s+(?P<isi>\d[^.:;]*)",
    re.I,
)
_BUTIR_BERNAMA = re.compile(
    rf"(?P<n>\d{{1,3}}){_KATA}(?:\s+orang)?\s+[^\W\d_][^\d,]{{1,60}}|\d{{1,3}}\s+[A-Z]+", re.I
)
_KELAMIN = re.compile(
    rf"\b(?:laki-laki|pria)\s+(?:sebanyak\s+)?(?P<a>\d{{1,3}}){_KATA}\s+orang,?\s+(?:dan|serta)\s+(?:perempuan|wanita)"
    rf"\s+(?:sebanyak\s+)?(?P<b>\d{{1,3}}){_KATA}\s+orang",
    re.I,
)
_CACAH_ORANG = re.compile(
    rf"(?:sebanyak|berjumlah|didukung(?:\s+oleh)?)\s+(?P<n>\d{{1,3}}){_KATA}{_ORANG}", re.I
)
_SEBAGIAN = re.compile(r"di\s?antaranya|seperti|misalnya|sebagian", re.I)


@dataclass(frozen=True)
class Seluruh:
    """A stated headcount: its number, the name of the group, where it stands and where the parts begin."""

    teks: Teks
    awal: int
    akhir: int
    nilai: int
    nama: str
    sesudah: int
    urutan: int

    @property
    def letak(self) -> str:
        """Where it stands, in words."""
        return self.teks.place or f"baris {self.teks.mark(self.awal).line}"


def totals(teks: Teks, urutan: int) -> list[Seluruh]:
    """The headcounts that a paragraph announces parts of."""
    found: list[Seluruh] = []
    # Most paragraphs count nobody, and a search in them would take its time.
    low = teks.isi.lower()
    if "terdiri" not in low and "rincian" not in low and not low.rstrip().endswith(":"):
        return found
    for pattern in (_JUMLAH, _SEBANYAK_DULU) if "sebanyak" in low else (_JUMLAH,):
        for match in pattern.finditer(teks.isi):
            start, end = match.start("n"), match.end("n")
            found.append(Seluruh(teks, start, end, int(match["n"]), match["nama"], match.end(), urutan))
    return found


def wrong_sums(naskah: Naskah) -> Iterator[Finding]:
    """Parts in the sentence or the list that follow a headcount and do not add up to it."""
    stated: list[Seluruh] = []
    for index, block in enumerate(naskah.blok):
        if isinstance(block, Tabel):
            continue
        for whole in totals(block.teks, index):
            stated.append(whole)
            rest = block.teks.isi[whole.sesudah :]
            rest = re.split(r"\.\s+(?=[A-Z0-9])|\.$|;", rest)[0]
            parts = [int(match["n"]) for match in _BAGIAN.finditer(rest)]
            if not parts and block.teks.isi.rstrip().endswith(":"):
                parts = _items(naskah.blok, index + 1)
            if len(parts) > 1 and not _SEBAGIAN.search(rest) and sum(parts) != whole.nilai:
                yield _finding(whole, parts)
        yield from _education(naskah.blok, index, block, stated)


def named_parts(naskah: Naskah) -> Iterator[Finding]:
    """JUMLAH03: parts named without "orang", and men and women, that do not add up to the headcount."""
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Paragraf) or not re.search(r"orang|pegawai|personi?e?l", block.teks.isi):
            continue
        for match in _BERNAMA.finditer(block.teks.isi):
            items = re.split(r",\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+(?=\d)", match["isi"].strip())
            counts = [item for item in items if _BUTIR_BERNAMA.fullmatch(item)]
            parts = [int(item.split()[0].partition("(")[0]) for item in counts]
            told = len(_BAGIAN.findall(match["isi"])) > 1 or _SEBAGIAN.search(match["isi"])
            if len(parts) > 1 and len(parts) == len(items) and not told and sum(parts) != int(match["n"]):
                yield _finding(_stated(block.teks, match, index), parts)
        for match in _KELAMIN.finditer(block.teks.isi):
            before = list(_CACAH_ORANG.finditer(block.teks.isi, 0, match.start()))
            parts = [int(match["a"]), int(match["b"])]
            if len(before) == 1 and sum(parts) != int(before[0]["n"]):
                yield _finding(_stated(block.teks, before[0], index), parts)


def _stated(teks: Teks, match: re.Match[str], urutan: int) -> Seluruh:
    return Seluruh(teks, match.start("n"), match.end("n"), int(match["n"]), "", match.end(), urutan)


def _items(blok: Sequence[Paragraf | Tabel], start: int) -> list[int]:
    """The numbers of the items of a list, none where an item lacks one."""
    found: list[int] = []
    sign = ""
    for block in blok[start:]:
        if isinstance(block, Tabel) or not block.nomor:
            break
        kind = "-" if block.nomor in "-•●▪" else block.nomor[-1] + str(block.nomor[0].isdigit())
        sign = sign or kind
        if kind != sign:
            continue
        match = _BULIR.search(block.teks.isi)
        if not match:
            return []
        found.append(int(match["n"]))
    return found


def _finding(whole: Seluruh, parts: Sequence[int]) -> Finding:
    added = " + ".join(map(str, parts))
    return whole.teks.finding(
        "JUMLAH03",
        Severity.WARNING,
        f"disebut {whole.nilai} orang, tetapi rinciannya {added} = {sum(parts)}",
        start=whole.awal,
        end=whole.akhir,
        expected=str(sum(parts)),
        help="samakan jumlah orang dengan rinciannya",
    )


def _education(
    blok: Sequence[Paragraf | Tabel], index: int, block: Paragraf, stated: Sequence[Seluruh]
) -> Iterator[Finding]:
    """Counts by education that do not add up to the staff that they break down."""
    spans = [
        (match.start(), match.end(), int(match["n"])) for match in _BUTIR_PENDIDIKAN.finditer(block.teks.isi)
    ]
    if block.nomor:
        before = blok[index - 1]
        first = not isinstance(before, Paragraf) or not before.nomor
        parts = _items(blok, index) if first and spans else []
        if not all(_PENDIDIKAN.search(_text(item)) for item in blok[index : index + len(parts)]):
            parts = []
        minimum = 2
    else:
        parts, minimum = [count for *_, count in spans], 3
    whole = _whole(blok, index, stated) if len(parts) >= minimum else None
    if whole and sum(parts) != whole.nilai:
        added = " + ".join(map(str, parts))
        yield block.teks.finding(
            "JUMLAH04",
            Severity.WARNING,
            f"pegawai menurut pendidikan berjumlah {added} = {sum(parts)}, tetapi di {whole.letak} disebut"
            f" {whole.nilai} orang",
            start=spans[0][0],
            end=spans[-1][1],
            expected=str(whole.nilai),
            help="samakan rincian menurut pendidikan dengan jumlah pegawainya",
        )


def _text(block: Paragraf | Tabel) -> str:
    return block.teks.isi if isinstance(block, Paragraf) else ""


def _whole(blok: Sequence[Paragraf | Tabel], index: int, stated: Sequence[Seluruh]) -> Seluruh | None:
    """The headcount that a list by education belongs to: named before the list, else the last one stated."""
    for place in range(index - 1, max(index - 5, -1), -1):
        text = _text(blok[place]).lower()
        named = [whole for whole in stated if any(name in text for name in _groups(whole.nama))]
        if named and "pendidikan" in text:
            return max(named, key=lambda whole: (len(whole.nama), whole.urutan))
    near = [whole for whole in stated if index - whole.urutan <= 2]
    return near[-1] if near and len({whole.nilai for whole in near}) == 1 else None


def _groups(nama: str) -> list[str]:
    """What a group may be called again: its name, and its abbreviation."""
    short = re.findall(r"\(([A-Z]{2,})\)|\b([A-Z]{3,})\b", nama)
    found = [name.lower() for pair in short for name in pair if name and name not in ("KPU", "RI")]
    words = re.findall(r"(?:Pegawai|Tenaga|Personil)(?:\s+[A-Z]\w+){1,3}", nama)
    return found + [word.lower() for word in words]


RULES = (wrong_sums, named_parts)
