"""Words that carry what a sentence claims: whoever changes one of them turns the sentence round."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

# Each counts by itself: with one more or one less the sentence says something else.
_COUNTED = (
    frozenset({"belum", "bukan", "bukanlah", "jangan", "tak", "tanpa", "tidak", "tidaklah"}),
    frozenset({"kecuali"}),
    frozenset({"hanya", "sekadar"}),
)
# Two sides: a word of one that gives way to a word of the other turns the sentence.
_OPPOSED = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("seluruh seluruhnya semua semuanya segenap setiap", "sebagian beberapa"),
        (
            "naik meningkat bertambah kenaikan peningkatan meningkatkan",
            "turun menurun berkurang penurunan menurunkan",
        ),
        ("tertinggi terbesar terbanyak terbaik", "terendah terkecil tersedikit terburuk"),
        ("tinggi besar banyak baik", "rendah kecil sedikit buruk"),
        ("lebih melebihi melampaui", "kurang"),
        ("atas", "bawah"),
        ("maksimal maksimum", "minimal minimum"),
        ("sebelum", "sesudah setelah"),
        ("awal", "akhir"),
        ("berhasil", "gagal"),
    )
)
_ORDINAL = re.compile(
    r"pertama|terakhir|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
)
_FIRST = {"kesatu": "pertama"}


def pembalik(lama: Sequence[str], baru: Sequence[str]) -> frozenset[str]:
    """Of the words in lower case that went and that came, those that turn a sentence round."""
    old, new = Counter(lama), Counter(baru)
    gone, come = frozenset(old - new), frozenset(new - old)
    found: set[str] = set()
    for words in _COUNTED:
        if sum(old[word] for word in words) != sum(new[word] for word in words):
            found |= words & (gone | come)
    for one, other in _OPPOSED:
        for here, there in ((one, other), (other, one)):
            if gone & here and come & there and not come & here:
                found |= (gone & here) | (come & there)
    return frozenset(found | _ordinals(gone, come))


def _ordinals(gone: frozenset[str], come: frozenset[str]) -> frozenset[str]:
    """Ordinal numbers where one stands for another."""
    before, after = (frozenset(word for word in side if _ORDINAL.fullmatch(word)) for side in (gone, come))
    same = {_FIRST.get(word, word) for word in before} == {_FIRST.get(word, word) for word in after}
    return frozenset() if same or not (before and after) else before | after
