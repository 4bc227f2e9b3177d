"""Names of people: without their titles, and whether two of them are probably one person's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from generator.teks.mirip import kata, satu_huruf

_GELAR: Final = frozenset({"dr", "drs", "dra", "ir", "h", "hj", "prof"})
_PANJANG: Final = 5  # Last names as short as this are shared by too many.
# Spellings of one sound, in the order in which they are folded.
_EJAAN: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("oe", "u"),
        ("dj", "j"),
        ("tj", "c"),
        ("[ck]h", "h"),
        ("sy|sh", "s"),
        ("th", "t"),
        ("dh", "d"),
        ("v|ph", "f"),
        ("q", "k"),
        ("z", "s"),
        ("ie|y", "i"),
        (r"(.)\1", r"\1"),
        ("h$", ""),
    )
)
_MUHAMMAD: Final = frozenset(
    {"m", "md", "moh", "mohd", "moch", "muh", "much", "mohamad", "mohammad", "mochamad", "mochammad"}
    | {"muhamad", "muhammad", "muchamad", "muchammad"}
)


def tanpa_gelar(nama: str) -> tuple[str, ...]:
    """The words of a name to compare: without the titles after its comma or before it (Drs., Ir., H.)."""
    words = kata(nama.partition(",")[0])
    while words[1:] and words[0] in _GELAR:
        words = words[1:]
    return words


def mirip_orang(a: str, b: str) -> bool:
    """Whether two names, not the same, are probably one person's: a slip in a long word, another spelling of
    a sound (Ahmad, Achmad), an initial, or a name in the middle left out."""
    left, right = tanpa_gelar(a), tanpa_gelar(b)
    if left == right or min(len(left), len(right)) < 2:
        return False
    if len(left) != len(right):
        return _without_middle(*sorted((left, right), key=len))
    pairs = [(one, other) for one, other in zip(left, right, strict=True) if one != other]
    if all(_ejaan(one) == _ejaan(other) for one, other in pairs):
        return True
    (one, other), *more = pairs
    return not more and (satu_huruf(one, other) or (one == left[0] and _initial(one, other)))


def _without_middle(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether a name lacks one word in the middle of the other: "Dewi Lestari" and "Dewi Ayu Lestari"."""
    if len(longer) != len(shorter) + 1 or (shorter[0], shorter[-1]) != (longer[0], longer[-1]):
        return False
    return len(shorter[-1]) >= _PANJANG and set(shorter) <= set(longer)


@lru_cache(maxsize=1024)
def _ejaan(word: str) -> str:
    for pattern, sound in _EJAAN:
        word = pattern.sub(sound, word)
    return word


def _initial(a: str, b: str) -> bool:
    """Whether one word is the first letter of the other, or both are short forms of Muhammad."""
    shorter, longer = sorted((a, b), key=len)
    return {a, b} <= _MUHAMMAD or (len(shorter) == 1 and longer.startswith(shorter))
