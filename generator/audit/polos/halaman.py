"""Where the pages of a plain text end: their numbers, and the heads and feet that come back on each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from generator.audit.polos.garis import Garis

_NOMOR = re.compile(
    r"\s*(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|(?:hal(?:aman)?|page)\.?\s*\|?\s*\d{1,3}(?:\s*(?:dari|of|/)\s*\d+)?"
    r"|\d{1,3}\s*\|\s*(?:hal(?:aman)?|page|p\s?a\s?g\s?e)|(?:BAB\s+)?[IVX]{1,4}\s?[-–.]\s?\d{1,3})\s*",
    re.I,
)
_ANGKA = re.compile(r"\d+")
_BUTIR = re.compile(r"\||[-•●▪➤➢►*·–]\s|\(?(?:\d{1,2}|[a-zA-Z])[.)]\s")
# A year or an amount tells two lines apart, the number of a page does not.
_NOMOR_HALAMAN = re.compile(r"(?:\b[IVX]{1,4}\s?[-–.]\s?)?(?<![\d.,])\d{1,3}(?![\d.,]*\d)")
# A head of a page is short and comes back on many pages.
PANJANG_KEPALA = 90
KALI_KEPALA = 3
# What stands at the edge of a page, and how many letters tell a head from a cell of a table.
TEPI = 14
HURUF_KEPALA = 10


def without_running_heads(lines: Sequence[Garis]) -> list[Garis]:
    """The lines without heads, feet and numbers of pages; what follows them knows that a page begins.

    A head is a run of short capital lines that returns, or a line that returns at the edges of pages; one
    that differs from the others stays.
    """
    heads = _heads(lines)
    dropped = _at_edges(lines)
    kept: list[Garis] = []
    new_page = False
    index = 0
    while index < len(lines):
        taken = _head_at(lines, index, heads)
        if taken:
            new_page = True
            index = taken
            continue
        line = lines[index]
        new_page = new_page or line.halaman_baru
        if index in dropped or _is_number(lines, index):
            new_page = True
        elif line.kosong:
            kept.append(line)
        else:
            kept.append(replace(line, halaman_baru=new_page))
            new_page = False
        index += 1
    return kept


def _is_number(lines: Sequence[Garis], index: int) -> bool:
    """Whether a line is the number of a page, alone between blank lines."""
    return (
        not lines[index].kosong
        and _NOMOR.fullmatch(lines[index].isi) is not None
        and (index == 0 or lines[index - 1].kosong)
        and (index + 1 == len(lines) or lines[index + 1].kosong)
    )


def _at_edges(lines: Sequence[Garis]) -> set[int]:
    """The lines that only fill the edges of pages: they stand there on three pages or more.

    A page ends at a form feed or at its number; where there is neither, a foot is known by its own number,
    which grows.
    """
    pages = [page for page in _pages(lines) if page]
    found: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        both = {*page[:TEPI], *page[-TEPI:]}
        for key in {_key(lines[index]) for index in both if _plain(lines[index])}:
            found.setdefault(key, []).append(number)
    heads = {key for key, numbers in found.items() if _returns(key, numbers, len(pages))}
    dropped: set[int] = set()
    for page in pages:
        for edge in (page[:TEPI], page[: -TEPI - 1 : -1]):
            dropped.update(
                takewhile(lambda n: _NOMOR.fullmatch(lines[n].isi) or _key(lines[n]) in heads, edge)
            )
    return dropped | _numbered_feet(lines)


def _returns(key: str, numbers: Sequence[int], pages: int) -> bool:
    """Whether a line is a head or a foot, by the pages it stands on: many, or some that follow each other.

    A short one, such as the mark of a program that made the file, must stand on most pages.
    """
    if len(numbers) < KALI_KEPALA:
        return False
    near = sum(after - before <= 2 for before, after in pairwise(numbers)) >= KALI_KEPALA - 1
    return 2 * len(numbers) >= pages or (near and sum(sign.isalpha() for sign in key) >= HURUF_KEPALA)


def _pages(lines: Sequence[Garis]) -> Iterator[list[int]]:
    """The filled lines of each page."""
    page: list[int] = []
    for index, line in enumerate(lines):
        if line.halaman_baru:
            yield page
            page = []
        if not line.kosong:
            page.append(index)
        if _is_number(lines, index):
            yield page
            page = []
    yield page


def _numbered_feet(lines: Sequence[Garis]) -> set[int]:
    """Lines that differ only in a number which grows, as the number of a page does."""
    found: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        alone = (index == 0 or lines[index - 1].kosong) and (
            index + 1 == len(lines) or lines[index + 1].kosong
        )
        if alone and _may_be_head(line) and re.search(r"(?<!\d)\d{1,3}\W*$", line.isi):
            found.setdefault(_key(line), []).append(index)
    feet: set[int] = set()
    for places in found.values():
        numbers = [int(_ANGKA.findall(lines[index].isi)[-1]) for index in places]
        if len(places) >= KALI_KEPALA and all(a < b for a, b in pairwise(numbers)):
            feet.update(places)
    return feet


def _plain(line: Garis) -> bool:
    """Whether a line may be a head: neither long, nor a row of a table, nor an item of a list."""
    isi = line.isi.strip()
    return len(isi) <= PANJANG_KEPALA and "\t" not in isi and not _BUTIR.match(isi)


def _may_be_head(line: Garis) -> bool:
    return _plain(line) and sum(sign.isalpha() for sign in line.isi) >= HURUF_KEPALA


def _key(line: Garis) -> str:
    return _NOMOR_HALAMAN.sub("0", " ".join(line.isi.upper().split()))


def _folded(garis: Garis) -> str:
    return _ANGKA.sub("0", " ".join(garis.isi.upper().split()))


def _heads(lines: Sequence[Garis]) -> dict[str, tuple[tuple[str, ...], str]]:
    """Heads of pages by their first line: all lines folded, and the first as it is printed mostly."""
    counts: Counter[tuple[str, ...]] = Counter()
    printed: dict[tuple[str, ...], Counter[str]] = {}
    run: list[Garis] = []
    for line in (*lines, Garis("", 0, ())):
        if (
            not line.kosong
            and len(line.isi) <= PANJANG_KEPALA
            and "\t" not in line.isi
            and "|" not in line.isi
        ):
            run.append(line)
            continue
        if line.kosong and 1 < len(run) <= 4 and all(part.isi == part.isi.upper() for part in run):
            key = tuple(_folded(part) for part in run)
            counts[key] += 1
            printed.setdefault(key, Counter())["\n".join(part.isi.strip() for part in run)] += 1
        run = []
    return {
        key[0]: (key, printed[key].most_common(1)[0][0])
        for key, count in counts.items()
        if count >= KALI_KEPALA
    }


def _head_at(lines: Sequence[Garis], index: int, heads: dict[str, tuple[tuple[str, ...], str]]) -> int:
    """Where the lines go on after a head that begins at `index`; 0 where none does."""
    if lines[index].kosong or (index and not lines[index - 1].kosong):
        return 0
    head = heads.get(_folded(lines[index]))
    if not head:
        return 0
    found: list[Garis] = []
    while index < len(lines) and len(found) < len(head[0]):
        if not lines[index].kosong:
            found.append(lines[index])
        index += 1
    if tuple(_folded(line) for line in found) != head[0]:
        return 0
    return index if "\n".join(line.isi.strip() for line in found) == head[1] else 0
