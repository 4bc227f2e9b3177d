"""Whether two names are one name: folded over typing and OCR noise, and nearly but not quite the same.

`lipat` and `sama` are for names that a scan or a hurried hand has changed; `mirip` finds two spellings of
one thing; `beda` shows the words in which two names differ, and `beda_bermakna` whether these words make
two things of them (a number, a year, a negation), as in "Triwulan I" and "Triwulan II".
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

AMBANG: Final = 85  # Percent of the letters that must agree for two names to be nearly the same.
_AMBANG_KATA: Final = 75  # The same for one word against another, as "penilaian" and "peilaian".
_KATA_PANJANG: Final = 5
_KATA: Final = re.compile(r"[^\W_]+")
# Letters that a scan takes for each other; both sides are folded alike, so any choice would do.
_RUPA: Final = str.maketrans({"l": "i", "1": "i", "|": "i", "!": "i", "0": "o", "q": "g"})
_PEMBEDA: Final = re.compile(
    r"\d+|[ivx]+|aaa?|bbb?|ccc?|dd|tidak|bukan|tanpa|belum|non|[a-z]"
    r"|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|pertama|ke(?:satu|dua|tiga|empat|lima)"
)


def sederhana(text: str) -> str:
    """The text in lower case, without accents and marks of emphasis, every white space one blank."""
    flat = unicodedata.normalize("NFKD", text.replace("**", ""))
    flat = "".join(letter for letter in flat if not unicodedata.combining(letter))
    return " ".join(flat.casefold().split())


@lru_cache(maxsize=4096)
def kata(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, in lower case, without punctuation."""
    return tuple(_KATA.findall(sederhana(text)))


@lru_cache(maxsize=4096)
def lipat(text: str) -> str:
    """The text as a key: no case, blanks or punctuation, and look-alikes (g/q, rn/m, l/i/1, 0/o) as one."""
    return "".join(kata(text)).replace("rn", "m").translate(_RUPA)


def sama(a: str, b: str) -> bool:
    """Whether two texts are the same but for case, blanks, punctuation and look-alike letters."""
    return lipat(a) == lipat(b)


def mirip(a: str, b: str) -> bool:
    """Whether two texts are nearly but not `sama`: at least `AMBANG` percent of their letters stand in
    words that agree, in the same order; a word with a slip of the pen agrees with the right one in part."""
    if sama(a, b):
        return False
    left, right = kata(a), kata(b)
    total = sum(map(len, left)) + sum(map(len, right))
    if not left or not right or _at_most(a, b, total) * 100 < AMBANG * total:
        return False
    return _agreeing(left, right) * 100 >= AMBANG * total


def beda(a: str, b: str) -> tuple[str, str]:
    """The words of each that the other lacks, in order, as written: ("Tiga", "empat"); empty where none."""
    left, right = kata(a), kata(b)
    only_left: list[str] = []
    only_right: list[str] = []
    for kind, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            only_left += _written(a, left)[i:j]
            only_right += _written(b, right)[k:m]
    return " ".join(only_left), " ".join(only_right)


def _written(text: str, words: tuple[str, ...]) -> Sequence[str]:
    """The words as the text writes them, where they are as many."""
    found = _KATA.findall(text)
    return found if len(found) == len(words) else words


def beda_bermakna(a: str, b: str) -> bool:
    """Whether two names differ in a number, a year, a letter or a negation: two things, not two spellings."""
    only_left, only_right = beda(a, b)
    return any(_PEMBEDA.fullmatch(word) for word in kata(f"{only_left} {only_right}"))


def satu_huruf(a: str, b: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, make one word of two, both long
    enough for a slip: short words are too easily two."""
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) < _KATA_PANJANG or _PEMBEDA.fullmatch(shorter) or _PEMBEDA.fullmatch(longer):
        return False
    before = _alike_letters(shorter, longer)
    after = _alike_letters(shorter[before:][::-1], longer[before:][::-1])
    rest, other = shorter[before : len(shorter) - after], longer[before : len(longer) - after]
    return len(other) <= 1 or (len(rest) == len(other) == 2 and rest == other[::-1])


def _alike_letters(a: str, b: str) -> int:
    """How many letters two words share from their beginning."""
    return next((i for i, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), len(a))


def _at_most(a: str, b: str, total: int) -> int:
    """An upper bound of the agreeing letters, to refuse most pairs cheaply: from the lengths alone, else
    from the letters that both have, in whatever order."""
    left, right = _letters(a), _letters(b)
    by_length = total - abs(sum(left.values()) - left[" "] - sum(right.values()) + right[" "])
    if by_length * 100 < AMBANG * total:
        return by_length
    return min(by_length, 2 * sum(min(count, right.get(letter, 0)) for letter, count in left.items()))


@lru_cache(maxsize=4096)
def _letters(text: str) -> Counter[str]:
    """How often each letter stands in the words of a text, and each blank between them."""
    return Counter(" ".join(kata(text)))


def _agreeing(left: tuple[str, ...], right: tuple[str, ...]) -> int:
    """How many letters, of both together, stand in words that agree."""
    found = 0
    for kind, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            found += 2 * sum(map(len, left[i:j]))
        elif kind == "replace":
            found += _agreeing_letters(" ".join(left[i:j]), " ".join(right[k:m]))
    return found


def _agreeing_letters(a: str, b: str) -> int:
    """The letters that two unequal passages share, where they are spellings of each other; else none."""
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    shared = 2 * sum(block.size for block in matcher.get_matching_blocks())
    return shared if shared * 100 >= _AMBANG_KATA * (len(a) + len(b)) else 0
