"""What the rules on statements share: the sentences of a text, and numbers with or without their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.audit.naskah import Teks
from generator.language import hitung

_KALIMAT = re.compile(r"\S.*?(?:[.;!?](?=\s)|$)", re.DOTALL)
# "14 (empat belas)" or "14".
BILANGAN = r"(?<![\d.,/])\d{1,3}(?![\d.,/%])(?:\s*\([a-z ]{3,30}\))?"


def sentences(teks: Teks) -> Iterator[tuple[int, str]]:
    """Each sentence of a text with where it begins."""
    for match in _KALIMAT.finditer(teks.isi):
        yield match.start(), match[0]


def value(number: str) -> int:
    """The value of a `BILANGAN`, by its digits."""
    return int(number.partition("(")[0])


def like(count: int, number: str) -> str:
    """A count written as `number` is: with its words in brackets or without."""
    return hitung(count) if "(" in number else str(count)
