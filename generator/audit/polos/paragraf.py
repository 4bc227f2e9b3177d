"""Marks of paragraphs: numbers and bullets, headings, and what a page cut in two."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.audit.polos.garis import Garis

_BAB = re.compile(r"\s*(BAB\s+(?:[IVXL]+|\d+))\b[.:\s]*", re.IGNORECASE)
_PAGAR = re.compile(r"\s*(#{1,6})\s+")
_BULIR = re.compile(r"\s*([-•●▪➤➢►*o·–])\s+")
_NOMOR = re.compile(
    r"\s*(\(\d{1,3}\)|\(?[a-zA-Z]\)|\d{1,3}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-zA-Z]\.|[ivx]{1,4}[.)]|[IVX]{1,5}[.)]"
    r"|[a-z\d],)\s+(?=\S)|\s*(\d{1,2}\))(?=[A-Z])"
)
_MENUNGGU = re.compile(
    r"(?:[,(/-]|\b(?:yang|dan|atau|serta|dengan|untuk|dari|pada|oleh|di|ke|dalam|bahwa|adalah|sebagai|terhadap"
    r"|tentang|antara|karena|melalui|kepada|guna|bagi|para|sebesar|sebanyak|yaitu|setiap|tahun|nomor|Rp\.?))\s*$",
    re.IGNORECASE,
)
_AKHIR = re.compile(r"[.;:!?”\"]\s*$")
JUDUL_BAGIAN = re.compile(
    r"(?:KATA )?PENGANTAR|(?:IKHTISAR|RINGKASAN) EKSEKUTIF|DAFTAR (?:ISI|TABEL|GAMBAR|LAMPIRAN)|LAMPIRAN\b.*",
)
# A line that holds a mark of a list and nothing else is left over from a page break.
BULIR_KOSONG = re.compile(r"\s*[-•●▪➤➢►*·–]\s*")
PANJANG_JUDUL = 160


@dataclass(frozen=True)
class Tanda:
    """The mark at the beginning of a line: as printed, the level of a sure heading, its length."""

    nomor: str
    tingkat: int
    panjang: int


def mark(isi: str) -> Tanda:
    """The mark that a line begins with; a bullet before a number says nothing more."""
    bab = _BAB.match(isi)
    if bab and (not isi[bab.end() :].strip() or isi == isi.upper()):
        return Tanda(" ".join(bab[1].upper().split()), 1, bab.end())
    pagar = _PAGAR.match(isi)
    if pagar:
        inner = mark(isi[pagar.end() :])
        return Tanda(inner.nomor, len(pagar[1]), pagar.end() + inner.panjang)
    bulir = _BULIR.match(isi + " ")
    start = min(bulir.end(), len(isi)) if bulir else 0
    nomor = _NOMOR.match(isi, start)
    if nomor:
        return Tanda(nomor[1] or nomor[2], 0, nomor.end())
    return Tanda(bulir[1], 0, start) if bulir else Tanda("", 0, 0)


def level(isi: str, nomor: str, *, alone: bool) -> int:
    """The level of the heading that a short line makes, 0 for none; `isi` is the text after its mark."""
    if not alone or not isi or len(isi) > PANJANG_JUDUL or _AKHIR.search(isi) or isi.endswith(","):
        return 0
    if not nomor:
        capitals = isi == isi.upper() and len(isi) > 4 and any(sign.isalpha() for sign in isi)
        return (1 if JUDUL_BAGIAN.fullmatch(isi) else 2) if capitals else 0
    if not (isi[0].isupper() or isi[0] in "“\"'"):
        return 0
    sign = nomor.strip("().,")
    if re.fullmatch(r"[A-Z]|[IVX]{1,5}", sign):
        return 2
    if sign.isdigit():
        return 3
    if sign.isalpha():
        return 4
    return 2 + sign.count(".") if sign[:1].isdigit() else 0


def goes_on(before: str, nomor: str, after: Garis, *, seen: frozenset[tuple[str, str]]) -> bool:
    """Whether a paragraph, marked by `nomor`, may be cut by a page and go on with the next line.

    It has no end, and the next line begins in lower case, or a head of a page stood between them, or the
    two words at the cut stand side by side elsewhere (`seen`).
    """
    text = after.isi.strip()
    if len(before) < 40 or _AKHIR.search(before) or not text:
        return False
    if mark(after.isi).nomor or before == before.upper() or "go.id" in text:
        return False
    if nomor and not after.halaman_baru and level(before, nomor, alone=True):
        return False
    if text[0].islower() or (after.halaman_baru and not level(text, "", alone=True)):
        return True
    return (before.split()[-1], text.split()[0]) in seen


def waits(before: str) -> bool:
    """Whether a text cannot end here: it stops at a comma or at a word that another must follow, or inside
    brackets."""
    return bool(_MENUNGGU.search(before)) or before.rfind("(") > before.rfind(")")


def pairs(lines: list[Garis]) -> frozenset[tuple[str, str]]:
    """The pairs of words that stand side by side in a line, the second one in capitals."""
    found: set[tuple[str, str]] = set()
    for line in lines:
        words = line.isi.split()
        found.update((first, second) for first, second in pairwise(words) if second[0].isupper())
    return frozenset(found)
