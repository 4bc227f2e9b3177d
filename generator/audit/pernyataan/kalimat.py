"""What the rules on statements share: the sentences of a text, and numbers with or without their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.audit.naskah import Teks
from generator.language import hitung, terbilang
from generator.teks.terbilang import baca

_KALIMAT = re.compile(r"\S.*?(?:(?<!Rp)[.;!?](?=\s)|$)", re.DOTALL)
_SATUAN = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
# "14 (empat belas)", "14" or "empat belas"; not "salah satu", nor the words in brackets.
BILANGAN = (
    r"(?:(?<![\d.,/])\d{1,3}(?![\d.,/%])(?:\s*\([a-z ]{3,30}\))?"
    r"|(?<![\w)(-])(?<!salah )(?<!ke )"
    rf"(?:sepuluh|sebelas|(?:{_SATUAN})(?:\s+belas|\s+puluh(?:\s+(?:{_SATUAN}))?)?)(?![\w-]))"
)


def sentences(teks: Teks) -> Iterator[tuple[int, str]]:
    """Each sentence of a text with where it begins."""
    for match in _KALIMAT.finditer(teks.isi):
        yield match.start(), match[0]


def value(number: str) -> int:
    """The value of a `BILANGAN`, by its digits or, where it has none, by its words."""
    read = baca(number) if number[0].isalpha() else int(number.partition("(")[0])
    assert isinstance(read, int)  # The words of a `BILANGAN` are those of a whole number.
    return read


def like(count: int, number: str) -> str:
    """A count written as `number` is: in words, with its words in brackets or without."""
    if number[0].isalpha():
        return terbilang(count)
    return hitung(count) if "(" in number else str(count)
