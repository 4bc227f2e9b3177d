"""Puts two versions of a sequence side by side: what is the same, what was changed, added, removed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")
Pasangan = tuple[T | None, T | None]
"""The old and the new element, of which one may be lacking."""

_ANGKA = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.5  # Of the words of two texts that one was made from the other.
_CELLS = 250_000  # Of the table of all pairs in a gap; a bigger one is taken in order.


def masked(text: str) -> str:
    """A text with every figure as "#", so that one with another figure is still the same text."""
    return _ANGKA.sub("#", text)


def sejajar(
    lama: Sequence[T],
    baru: Sequence[T],
    teks: Callable[[T], str],
    alike: Callable[[T, T], float] | None = None,
) -> Iterator[Pasangan[T]]:
    """The pairs of two versions in order: first what is equal, then what differs in figures, then in words.

    `teks` is the text of an element; `alike` (by default by words) says how likely one was made from the
    other, from 0 to 1.
    """
    likeness = alike or partial(_alike, teks=teks)
    for old, new in _gaps(lama, baru, teks):
        if isinstance(old, list):
            for inner_old, inner_new in _gaps(old, new, lambda one: masked(teks(one))):
                if isinstance(inner_old, list):
                    yield from _likeliest(inner_old, inner_new, likeness)
                else:
                    yield inner_old, inner_new
        else:
            yield old, new


def _gaps(lama: Sequence[T], baru: Sequence[T], key: Callable[[T], str]) -> Iterator[tuple[Any, Any]]:
    """Pairs with equal keys, and between them the lists of what is left on both sides."""
    old, new = [key(one) for one in lama], [key(one) for one in baru]
    if old == new:
        yield from zip(lama, baru, strict=True)
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield from zip(lama[a:b], baru[c:d], strict=True)
        else:
            yield list(lama[a:b]), list(baru[c:d])


def _alike(one: T, other: T, teks: Callable[[T], str]) -> float:
    return by_words(teks(one), teks(other))


def by_words(one: str, other: str) -> float:
    """How much of their words two texts share, from 0 to 1."""
    first, second = (Counter(_WORD.findall(side.lower())) for side in (one, other))
    together = first.total() + second.total()
    return 2 * (first & second).total() / together if together else 1.0


def _likeliest(lama: Sequence[T], baru: Sequence[T], alike: Callable[[T, T], float]) -> Iterator[Pasangan[T]]:
    """The pairing in order that leaves the most alike; what is like nothing was added or removed."""
    if not lama or not baru or len(lama) * len(baru) > _CELLS:
        yield from ((old, None) for old in lama)
        yield from ((None, new) for new in baru)
        return
    best = [[0.0] * (len(baru) + 1) for _ in range(len(lama) + 1)]
    score = [[alike(old, new) for new in baru] for old in lama]
    for i in range(len(lama) - 1, -1, -1):
        for j in range(len(baru) - 1, -1, -1):
            together = best[i + 1][j + 1] + score[i][j] if score[i][j] >= _ALIKE else 0.0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(lama) or j < len(baru):
        both = i < len(lama) and j < len(baru)
        if both and score[i][j] >= _ALIKE and best[i][j] == best[i + 1][j + 1] + score[i][j]:
            yield lama[i], baru[j]
            i, j = i + 1, j + 1
        elif i < len(lama) and (j == len(baru) or best[i][j] == best[i + 1][j]):
            yield lama[i], None
            i += 1
        else:
            yield None, baru[j]
            j += 1
