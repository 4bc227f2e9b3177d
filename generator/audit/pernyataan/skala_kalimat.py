"""Scales of classes that a sentence or a list tells, where no table prints them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.naskah import Naskah, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.audit.pernyataan.kelas import TAK_HINGGA, Kelas

_ANGKA = r"\d{1,3}(?:[.,]\d{1,2})?"
_PERSEN = r"\s*(?:%|persen)?\s*"
_LEBIH, _KURANG = r"(?:>|lebih\s+(?:dari|besar\s+dari)|di\s?atas)", r"(?:<|kurang\s+dari|di\s?bawah)"
_PALING = r"(?:≤|<=|paling\s+(?:tinggi|banyak)|sampai(?:\s+dengan)?|s\s*[./]?\s*d\.?|hingga)"
_RENTANG = re.compile(
    rf"(?:(?P<tegas>{_LEBIH})\s*)?(?<![\d.,])(?P<awal>{_ANGKA}){_PERSEN}"
    rf"(?:[-–]|sampai(?:\s+dengan)?|s\s*[./]?\s*d\.?|hingga)\s*(?:{_KURANG}|≤|<)?\s*(?P<akhir>{_ANGKA})"
    rf"|{_LEBIH}\s*(?P<di_atas>{_ANGKA})|(?:≥|>=|minimal|paling\s+(?:rendah|sedikit))\s*(?P<mulai>{_ANGKA})"
    rf"|{_KURANG}\s*(?P<di_bawah>{_ANGKA})|{_PALING}\s*(?P<sampai>{_ANGKA})",
    re.IGNORECASE,
)
_KELAS = re.compile(
    r"\b(?<!paling )(?:(?:sangat|amat|cukup|kurang|tidak)\s+(?:berhasil|baik|tinggi|memuaskan|rendah|memadai)"
    r"|berhasil|baik(?:\s+sekali)?|tinggi|memuaskan|memadai|rendah|sedang|gagal|cukup|kurang(?!\s+dari))\b",
    re.IGNORECASE,
)
_TERSEDIKIT = 3


def spoken_scales(naskah: Naskah) -> Iterator[list[Kelas]]:
    """The scales that a sentence tells, or the items of a list, one class each."""
    run: list[Kelas] = []
    for paragraf in naskah.paragraf:
        item = _pairs(paragraf.teks, 0, paragraf.teks.isi)
        if len(item) == 1:
            run += item
            continue
        if _is_scale(run):
            yield run
        run = []
        for start, sentence in sentences(paragraf.teks):
            if _is_scale(found := _pairs(paragraf.teks, start, sentence)):
                yield found
    if _is_scale(run):
        yield run


def _is_scale(classes: Sequence[Kelas]) -> bool:
    """Whether classes are enough, each with its own name, and at most one has no upper end."""
    names = {kelas.nama for kelas in classes}
    open_ended = sum(kelas.atas == TAK_HINGGA for kelas in classes)
    return len(classes) >= _TERSEDIKIT and len(names) == len(classes) and open_ended <= 1


def _pairs(teks: Teks, start: int, isi: str) -> list[Kelas]:
    """The ranges of a text with the class beside each; none where they do not take turns."""
    ranges, classes = list(_RENTANG.finditer(isi)), list(_KELAS.finditer(isi))
    if not ranges or len(ranges) != len(classes):
        return []
    turns = [(match.start(), kind) for kind, found in (("r", ranges), ("k", classes)) for match in found]
    order = [kind for _, kind in sorted(turns)]
    if order not in (["r", "k"] * len(ranges), ["k", "r"] * len(ranges)):
        return []
    return [
        _class(" ".join(name[0].split()), match, teks) for name, match in zip(classes, ranges, strict=True)
    ]


def _class(name: str, match: re.Match[str], teks: Teks) -> Kelas:
    low = match["awal"] or match["di_atas"] or match["mulai"]
    high = match["akhir"] or match["sampai"]
    below = match["di_bawah"]
    return Kelas(
        name,
        _whole(low) if low else 0,
        _whole(high) if high else (_whole(below) - 1 if below else TAK_HINGGA),
        teks,
        bool(match["tegas"] or match["di_atas"]),
        kalimat=True,
    )


def _whole(number: str) -> int:
    return int(re.split(r"[.,]", number)[0])
