"""Copies of a number that differ in a digit: beside a name that a table holds, and in the same words twice.

A number of a sentence is told wrong only where the other differs from it as a slip of the finger does, by one
digit or by two that changed places: another basis or another thing gives another number altogether.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from generator.audit.angka import hitungan, pos, tempat
from generator.audit.angka.kalimat_angka import numbers
from generator.audit.angka.kendala import shares
from generator.audit.angka.pos import Nilai, Pos
from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.findings import Finding, Mark, Severity
from generator.teks.angka import Angka, read_cell

BANTUAN = "periksa mana yang benar, lalu samakan keduanya"
# What stands between a name and its own number.
_MENUJU = re.compile(
    r"\s*(?:\(|,?\s*(?:yaitu|yakni|hanya|sebesar|dengan\s+(?:serapan|realisasi|sisa|pagu)(?:\s+sebesar)?)\s*)$",
    re.IGNORECASE,
)
# "the highest, namely": the number that follows must be one of a table's.
_PALING = re.compile(
    r"\bter(?:tinggi|rendah|besar|kecil|panjang|pendek)\b[^.;]{0,60}?\b(?:yaitu|yakni|sebesar)\s*$"
)
_UANG = (pos.PAGU, pos.REALISASI, pos.SISA)
_TERPENDEK = 8
# Numbers with fewer digits are alike too often.
_DIGIT = 4
_KIRI, _KANAN = 3, 7
# Of so many digits before its last noughts a number is told by itself, as amounts and voters are.
_BERTUKAR, _BERGANTI = 6, 7


def close(first: str, second: str) -> bool:
    """Whether two printed numbers differ by one digit, or by two neighbours that changed places."""
    one, other = _signs(first), _signs(second)
    if len(one) != len(other) or len(one) < _DIGIT:
        return False
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) == 2:
        left, right = apart
        return right == left + 1 and one[left] == other[right] and one[right] == other[left]
    return len(apart) == 1


def named(naskah: Naskah) -> Iterator[Finding]:
    """A number after the name of a row, which differs by a slip from the row's own."""
    rows = _rows(hitungan.read(naskah).pos)
    if not rows:
        return
    first = "|".join(sorted({re.escape(name.split(" ", 1)[0]) for name in rows}))
    begins = re.compile(rf"\b(?:{first})\b", re.IGNORECASE)
    longest = max(map(len, rows))
    known = {finding.mark for finding in hitungan.contradictions(naskah)}
    for paragraf in naskah.paragraf:
        isi = paragraf.teks.isi
        every = numbers(isi)
        for begin in begins.finditer(isi) if every else ():
            for angka in every:
                if not 0 < angka.awal - begin.start() <= longest + 40:
                    continue
                gap = isi[begin.start() : angka.awal]
                lead = _MENUJU.search(gap)
                posts = rows.get(" ".join(gap[: lead.start()].lower().split())) if lead else None
                if posts and paragraf.teks.mark(angka.awal) not in known:
                    yield from _against(Nilai(paragraf.teks, angka), posts)


def _rows(posts: Sequence[Pos]) -> dict[str, list[Pos]]:
    """The rows of tables with amounts, by their names in lower case."""
    found: dict[str, list[Pos]] = defaultdict(list)
    for post in posts:
        name = " ".join(post.nama.lower().split())
        if post.tabel and not post.total and len(name) >= _TERPENDEK and set(_UANG) & set(post.nilai):
            found[name].append(post)
    return found


def _against(printed: Nilai, posts: Sequence[Pos]) -> Iterator[Finding]:
    if not (printed.angka.persen or printed.angka.uang):
        return
    if any(printed.angka.nilai in _values(post, printed) for post in posts):
        return
    for post in posts:
        for role, own in post.nilai.items():
            alike = (role == pos.PERSEN) == printed.angka.persen
            if alike and close(printed.tercetak, own.tercetak):
                place = tempat.place(own, printed)
                tells = f"{role} {post.sebutan} tertulis {printed.tercetak}, tetapi {place} mencantumkan"
                yield _finding(printed, f"{tells} {own.tercetak}", own)
                return


def _values(post: Pos, printed: Nilai) -> set[Decimal]:
    """What a row says, in amounts and in the shares that they give."""
    found = {nilai.angka.nilai for nilai in post.nilai.values()}
    if printed.angka.persen:
        for part in (pos.REALISASI, pos.SISA):
            if part in post.nilai and pos.PAGU in post.nilai:
                part_of, whole = (post.nilai[role].angka.nilai for role in (part, pos.PAGU))
                found |= shares(part_of, whole, printed)
    return found


def _as(own: Nilai, printed: Nilai) -> str:
    """The right number in the form of the wrong one."""
    text = re.sub(r"^\D+|\D+$", "", own.tercetak)
    return re.sub(r"\d.*\d", lambda _: text, printed.tercetak, count=1)


def superlatives(naskah: Naskah) -> Iterator[Finding]:
    """The highest or lowest of something, which no table has, but for a slip."""
    cells = [
        Nilai(cell, angka)
        for tabel in naskah.tabel
        for row in tabel.baris
        for cell in row
        if (angka := read_cell(cell.isi))
    ]
    values = {nilai.angka.nilai for nilai in cells}
    if not values:
        return
    known = {finding.mark for finding in hitungan.contradictions(naskah)}
    for paragraf in naskah.paragraf:
        isi = paragraf.teks.isi
        for angka in numbers(isi) if "ter" in isi else ():
            told = (angka.persen or angka.uang) and _PALING.search(isi, 0, angka.awal)
            if not told or angka.nilai in values or paragraf.teks.mark(angka.awal) in known:
                continue
            printed = Nilai(paragraf.teks, angka)
            own = next((nilai for nilai in cells if close(printed.tercetak, nilai.tercetak)), None)
            if own:
                place = tempat.place(own, printed)
                tells = f"tertulis {printed.tercetak}, tetapi tabel tidak memuatnya; {place} mencantumkan"
                yield _finding(printed, f"{tells} {own.tercetak}", own)


def slips(naskah: Naskah) -> Iterator[Finding]:
    """A long number of a sentence that stands nowhere else, and differs by a slip from one of a table."""
    cells: dict[str, Nilai] = {}
    for tabel in naskah.tabel:
        for cell in (cell for row in tabel.baris for cell in row):
            if (angka := read_cell(cell.isi)) and angka.uang:
                cells.setdefault(_signs(cell.isi), Nilai(cell, angka))
    if not cells:
        return
    known = {finding.mark for finding in hitungan.contradictions(naskah)}
    stated = [
        Nilai(paragraf.teks, angka)
        for paragraf in naskah.paragraf
        for angka in numbers(paragraf.teks.isi)
        if angka.uang and angka.skala == 1
    ]
    counts = Counter(nilai.angka.nilai for nilai in stated)
    values = {nilai.angka.nilai for nilai in cells.values()}
    for printed in stated:
        alone = counts[printed.angka.nilai] == 1 and printed.angka.nilai not in values
        if alone and printed.teks.mark(printed.angka.awal) not in known:
            own = next((cells[near] for near in _near(_signs(printed.tercetak)) if near in cells), None)
            if own is not None and not _is_other(printed, own, values):
                place = tempat.place(own, printed)
                tells = f"tertulis {printed.tercetak}, tetapi tabel tidak memuatnya; {place} mencantumkan"
                yield _finding(printed, f"{tells} {own.tercetak}", own)


def _is_other(printed: Nilai, own: Nilai, values: Set[Decimal]) -> bool:
    """Whether a number is another one than that of a table which it looks like.

    Where the sentence has both, it tells of a change, as of the pagu before and after a revision; and a sum
    of that one and another is no slip.
    """
    is_sum = abs(printed.angka.nilai - own.angka.nilai) in values
    return is_sum or _both(printed, own) or _is_proven(printed)


def _both(printed: Nilai, own: Nilai) -> bool:
    other = own.angka.desimal != printed.angka.desimal
    return other or own.angka.nilai in {angka.nilai for angka in numbers(printed.teks.isi)}


def _is_proven(printed: Nilai) -> bool:
    """Whether two other amounts of the paragraph give a number, as the sisa beside pagu and realisasi."""
    others = [
        angka.nilai for angka in numbers(printed.teks.isi) if angka.uang and angka.awal != printed.angka.awal
    ]
    return any(abs(one - other) == printed.angka.nilai for one, other in combinations(others, 2))


def _signs(text: str) -> str:
    return re.sub(r"\D", "", text)


def _telling(signs: str) -> int:
    return len(signs.rstrip("0"))


def _near(signs: str) -> Iterator[str]:
    """What a slip makes of a number: two neighbours exchanged, or one digit of a long one changed."""
    for at in range(len(signs) - 1):
        other = signs[:at] + signs[at + 1] + signs[at] + signs[at + 2 :]
        if max(_telling(signs), _telling(other)) >= _BERTUKAR:
            yield other
    if _telling(signs) >= _BERGANTI:
        for at in range(len(signs)):
            yield from (signs[:at] + digit + signs[at + 1 :] for digit in "0123456789" if digit != signs[at])


@dataclass(frozen=True)
class _Salinan:
    nilai: Nilai
    blok: int


def repeated(naskah: Naskah) -> Iterator[Finding]:
    """Two numbers in the same words, which differ by a slip; the rarer is told, else the later."""
    known = {finding.mark for finding in hitungan.contradictions(naskah)}
    groups: dict[tuple[str, ...], list[_Salinan]] = defaultdict(list)
    for at, block in enumerate(naskah.blok):
        if isinstance(block, Paragraf):
            for key, nilai in _contexts(block.teks):
                groups[key].append(_Salinan(nilai, at))
    told: set[tuple[int, int]] = set()
    for copies in groups.values():
        counts: dict[Decimal, list[_Salinan]] = defaultdict(list)
        for copy in copies:
            counts[copy.nilai.angka.nilai].append(copy)
        if len(counts) != 2:
            continue
        usual, rare = sorted(counts.values(), key=lambda same: -len(same))
        right, wrong = usual[0].nilai, rare[0].nilai
        place = (rare[0].blok, wrong.angka.awal)
        fresh = place not in told and not {n.teks.mark(n.angka.awal) for n in (right, wrong)} & known
        if fresh and rare[0].blok != usual[0].blok and close(right.tercetak, wrong.tercetak):
            told.add(place)
            tells = (
                f"tertulis {wrong.tercetak}, tetapi kalimat serupa di {tempat.place(right, wrong)} menyebut"
            )
            yield _finding(wrong, f"{tells} {right.tercetak}", right)


def _finding(wrong: Nilai, message: str, right: Nilai) -> Finding:
    return wrong.finding("NILAI02", Severity.WARNING, message, expected=_as(right, wrong), help=BANTUAN)


def _contexts(teks: Teks) -> Iterator[tuple[tuple[str, ...], Nilai]]:
    """The numbers of a text, each with the words around it, where these name something."""
    words = list(re.finditer(r"\S+", teks.isi))
    for angka in numbers(teks.isi):
        if not (angka.persen or angka.uang) or _digits(teks.isi, angka) < _DIGIT:
            continue
        before = [word[0] for word in words if word.end() <= angka.awal]
        after = [word[0] for word in words if word.start() >= angka.akhir]
        for left, right in ((before[-_KIRI:], after[:_KANAN]), (before[-(_KIRI + _KANAN) :], after[:1])):
            if len(left) + len(right) >= _KANAN and _names(left + right):
                key = ("%" if angka.persen else "Rp", *map(_folded, left), "#", *map(_folded, right))
                yield key, Nilai(teks, angka)


def _digits(isi: str, angka: Angka) -> int:
    return sum(sign.isdigit() for sign in isi[angka.awal : angka.akhir])


def _names(words: Sequence[str]) -> bool:
    """Whether words tell what a number is of: three with capitals, beside those that begin a sentence."""
    capitals = [
        word
        for before, word in zip([".", *words], words, strict=False)
        if word[:1].isupper() and not word.startswith("Rp") and not before.endswith((".", ":"))
    ]
    return len(capitals) >= 3


def _folded(word: str) -> str:
    return word.lower().strip(".,;:()“”\"'")


RULES = (named, superlatives, repeated, slips)


@lru_cache(maxsize=8)
def told(naskah: Naskah) -> frozenset[Mark]:
    """Where the numbers stand that these rules tell: another rule need not tell them again."""
    return frozenset(finding.mark for rule in RULES for finding in rule(naskah))
