"""The lists of names in a report - of sasaran, indikator, kegiatan, outputs - and which of them are one list.

Two lists that share most of their names tell of the same things; where the rest differs a little, one of
them is spelt otherwise. Names within one list are never compared: they are different things.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction
from itertools import combinations

from generator.audit.nama.tabel_kinerja import performance_tables
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.teks.mirip import beda, beda_bermakna, kata, lipat, mirip, sama

_KODE = re.compile(r"\s*\(((?:\d{3}\.)?(?:\d{2}\.)?(?:[A-Z]{2}\.)?[A-Z\d]{2,4}(?:\.[A-Z\d]{3,4})*)\)\W*$")
_NOMOR = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\s*[.,)]\s+")
# What a sentence adds to a name, and lines that count people or things instead of naming them.
_EKOR = re.compile(
    r"[,;]?\s+(?:dengan (?:indikator|sasaran|kegiatan)(?: (?:kinerja|sasaran|strategis|utama))*"
    r"|(?<=[,;]\s)(?:dan|serta))\s*:?\s*$",
    re.IGNORECASE,
)
# What may stand beside a name or not: its kind, and its short form in brackets.
_JENIS = re.compile(r"^(?:program|kegiatan)\s+", re.IGNORECASE)
_SINGKATAN = re.compile(r"\s*\([A-Z][A-Za-z]{1,9}\)")
# Items that count people or things, or tell of what they name, are sentences.
_CACAH = re.compile(r"\bsebanyak \d|\d+ orang\b|:\s[^:]*\d\s?%", re.IGNORECASE)
_AKHIR = re.compile(r"[\s.;:,]+$")
_TERPANJANG = 260
# In more lists than these a name says nothing, such as "Jumlah".
_TERBANYAK = 24
_SISA = 14
# A word is longer than another by so many letters, as "-nya", where its end is another form, not cut off.
_AKHIRAN = 3
# Words that share fewer of their letters than this are two words, not two spellings of one.
_LAIN = 0.6


@dataclass(frozen=True)
class Nama:
    """A name as it is to be compared, and the text that holds it."""

    isi: str
    teks: Teks


@dataclass(frozen=True)
class Daftar:
    """Names that stand together: a column, a list, the headings of one level."""

    jenis: str
    nama: tuple[Nama, ...]


@dataclass(frozen=True)
class Beda:
    """Two spellings of one name in two lists."""

    satu: Nama
    dua: Nama


def name(teks: Teks) -> Nama:
    """The name in a text, without its number, its code and the mark at its end."""
    isi = _NOMOR.sub("", teks.isi)
    isi = _AKHIR.sub("", _KODE.sub("", _AKHIR.sub("", _EKOR.sub("", isi))))
    return Nama(" ".join(isi.strip(" '\"").split()), teks)


def lists(naskah: Naskah) -> list[Daftar]:
    """All lists of names in a report."""
    found: list[Daftar] = []
    for table in performance_tables(naskah):
        found.append(Daftar("sasaran", tuple(map(name, table.sasaran))))
        found.append(Daftar("indikator", tuple(name(measure.indikator) for measure in table.ukuran)))
    found += _side_tables(naskah)
    found += _budget_tables(naskah)
    found += _written_lists(naskah)
    found += _coded_headings(naskah)
    return [Daftar(entry.jenis, _once(entry.nama)) for entry in found if len(entry.nama) > 1]


def _once(names: Iterable[Nama]) -> tuple[Nama, ...]:
    kept: dict[str, Nama] = {}
    for entry in names:
        if len(kata(entry.isi)) > 1 and len(entry.isi) <= _TERPANJANG and not _CACAH.search(entry.isi):
            kept.setdefault(lipat(entry.isi), entry)
    return tuple(kept.values())


def _side_tables(naskah: Naskah) -> Iterator[Daftar]:
    """The names beside a cell "Sasaran", in tables of two columns."""
    for tabel in naskah.tabel:
        rows = [row for row in (*tabel.kepala, *tabel.baris) if len(row) == 2]
        if rows and rows[0][0].isi.lower().startswith("sasaran") and len(rows[0][1].isi) > 20:
            yield Daftar("sasaran", tuple(name(row[1]) for row in rows if row[1].isi.strip()))


def _budget_tables(naskah: Naskah) -> Iterator[Daftar]:
    """The names in tables that have a column of pagu: the first column that holds words."""
    for tabel in naskah.tabel:
        heads = [" ".join(cell.isi.lower().split()) for row in tabel.kepala[:1] for cell in row]
        if any("pagu" in head or "anggaran" in head for head in heads) and "uraian" in heads:
            place = heads.index("uraian")
            cells = [row[place] for row in tabel.baris if len(row) > place and row[place].isi.strip()]
            yield Daftar("pos", tuple(map(name, cells)))


def _written_lists(naskah: Naskah) -> Iterator[Daftar]:
    """Items with one look of numbers or bullets, until a paragraph without one."""
    open_lists: dict[str, list[Nama]] = {}
    for block in (*naskah.blok, None):
        item = isinstance(block, Paragraf) and bool(block.nomor) and not block.nomor.startswith("BAB")
        if item and isinstance(block, Paragraf):
            sign = block.nomor.strip("(). ,")
            look = "1" if sign.isdigit() else ("a" if sign.isalpha() else block.nomor)
            if len(block.teks.isi) <= _TERPANJANG:
                open_lists.setdefault(look, []).append(name(block.teks))
            continue
        if isinstance(block, Tabel) and not open_lists:
            continue
        for names in open_lists.values():
            yield Daftar("pos", tuple(names))
        open_lists = {}


def _coded_headings(naskah: Naskah) -> Iterator[Daftar]:
    """The headings with a budget code, by the level of the code."""
    levels: dict[int, list[Nama]] = {}
    for paragraf in naskah.paragraf:
        match = _KODE.search(paragraf.teks.isi) if len(paragraf.teks.isi) <= _TERPANJANG else None
        if match:
            levels.setdefault(match[1].count("."), []).append(name(paragraf.teks))
    for names in levels.values():
        yield Daftar("pos", tuple(names))


# --- Which lists are one, and where they differ -------------------------------------------------------


def differences(daftar: Sequence[Daftar]) -> list[Beda]:
    """The names that two lists of the same things spell differently, and sasaran told in two ways."""
    # A list that is printed twice tells nothing more.
    daftar = list({(d.jenis, *(lipat(n.isi) for n in d.nama)): d for d in reversed(daftar)}.values())[::-1]
    by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(daftar):
        for item in entry.nama:
            by_name[entry.jenis, lipat(item.isi)].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in by_name.values():
        if len(numbers) <= _TERBANYAK:
            shared.update(combinations(numbers, 2))
    found: dict[frozenset[str], Beda] = {}
    for (one, two), count in shared.items():
        small = min(len(daftar[one].nama), len(daftar[two].nama))
        if count > 1 and 2 * count >= small:
            for difference in _rest(daftar[one], daftar[two]):
                found.setdefault(_pair(difference), difference)
    for difference in _near_sasaran(daftar):
        found.setdefault(_pair(difference), difference)
    return list(found.values())


def _pair(beda: Beda) -> frozenset[str]:
    return frozenset((lipat(beda.satu.isi), lipat(beda.dua.isi)))


def _rest(one: Daftar, two: Daftar) -> Iterator[Beda]:
    """What two lists of the same things do not share, name by name where it is nearly the same."""
    keys_one = [lipat(item.isi) for item in one.nama]
    keys_two = [lipat(item.isi) for item in two.nama]
    left = [
        (n, item) for n, (key, item) in enumerate(zip(keys_one, one.nama, strict=True)) if key not in keys_two
    ]
    right = [
        (n, item) for n, (key, item) in enumerate(zip(keys_two, two.nama, strict=True)) if key not in keys_one
    ]
    if len(left) > _SISA or len(right) > _SISA:
        return
    pairs = [
        (_alike(item, other), place, other_place, item, other)
        for place, item in left
        for other_place, other in right
        if not beda_bermakna(item.isi, other.isi)
        if mirip(item.isi, other.isi)
        or (place == other_place and len(one.nama) == len(two.nama) and _overlap(item.isi, other.isi))
    ]
    taken: set[int] = set()
    others: set[int] = set()
    # Of several that are alike the nearest is meant.
    for _, place, other_place, item, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if place in taken or other_place in others:
            continue
        taken.add(place)
        others.add(other_place)
        if not of_scan(item.isi, other.isi) and not one_name(item.isi, other.isi):
            yield Beda(item, other)


def _alike(one: Nama, two: Nama) -> Fraction:
    """Which part of the letters of two names agrees, in order."""
    matcher = SequenceMatcher(None, lipat(one.isi), lipat(two.isi), autojunk=False)
    shared = 2 * sum(block.size for block in matcher.get_matching_blocks())
    return Fraction(shared, max(len(lipat(one.isi)) + len(lipat(two.isi)), 1))


def one_name(a: str, b: str) -> bool:
    """Whether two spellings are meant as they are: one is cut off or explained, says "Program" before the
    name or its short form behind it, or tells the aim ("Meningkatkan") and the other what comes of it; or
    whether they are two things, told apart by their last word."""
    one, two = (_SINGKATAN.sub("", _JENIS.sub("", isi)) for isi in (a, b))
    return sama(one, two) or _goes_on(one, two) or _aim(one, two) or _other_end(one, two)


def _other_end(a: str, b: str) -> bool:
    left, right = kata(a), kata(b)
    return left[:-1] == right[:-1] and SequenceMatcher(None, left[-1], right[-1]).ratio() < _LAIN


def _aim(a: str, b: str) -> bool:
    left, right = kata(a)[:1], kata(b)[:1]
    if not left or not right or left == right:
        return False
    return {left[0][-3:], right[0][-3:]} == {"kan", "nya"} and left[0][:6] == right[0][:6]


def _goes_on(a: str, b: str) -> bool:
    """Whether one text is the other with more behind it, as where a cell explains the name that it holds, or
    is the beginning or the end of the other, as where a page cuts the cell."""
    short, long = sorted((a, b), key=lambda isi: len(lipat(isi)))
    missing = len(kata(long)) - len(kata(short))
    # A word such as "Tercapainya" is not cut off: it makes a sasaran of a name.
    cut = missing > 0 or len(lipat(long)) > len(lipat(short)) + _AKHIRAN
    return (cut and lipat(long).startswith(lipat(short))) or (
        missing > 1 and kata(long)[missing:] == kata(short)
    )


def _overlap(a: str, b: str) -> bool:
    """Whether two names share most of their words, in the same order or not."""
    left, right = set(kata(a)), set(kata(b))
    return 10 * len(left & right) >= 7 * min(len(left), len(right)) and min(len(left), len(right)) > 2


def of_scan(a: str, b: str) -> bool:
    """Whether two names differ only as a scan differs: single letters taken for others, in long words."""
    here, there = (part.split() for part in beda(a, b))
    return len(here) == len(there) and all(map(_one_letter, here, there))


def _one_letter(a: str, b: str) -> bool:
    a, b = (re.sub(r"(.)\1", r"\1", word) for word in (a, b))  # A scan doubles letters too.
    different = sum(x != y for x, y in zip(a, b, strict=False))
    return len(a) == len(b) and (different == 0 or (len(a) > 4 and different < 3))


_AWAL_SASARAN = re.compile(
    r"(?:Meningkat|Terwujud|Terlaksana|Tersedia|Tersusun|Tercapai|Terselenggara|Terselesai)\w*"
)


def _near_sasaran(daftar: Sequence[Daftar]) -> Iterator[Beda]:
    """Names that begin as sasaran do, nearly the same in two lists, wherever they stand."""
    buckets: dict[tuple[str, ...], list[tuple[int, Nama]]] = defaultdict(list)
    known: set[str] = set()
    for number, entry in enumerate(daftar):
        for item in entry.nama:
            if _AWAL_SASARAN.match(item.isi) and lipat(item.isi) not in known:
                known.add(lipat(item.isi))
                words = sorted(set(kata(item.isi)), key=lambda word: (-len(word), word))[:4]
                for pair in combinations(sorted(words), 2):
                    buckets[pair].append((number, item))
    for entries in buckets.values():
        if len(entries) > _TERBANYAK:
            continue
        for (one, item), (two, other) in combinations(entries, 2):
            different = any(test(item.isi, other.isi) for test in (beda_bermakna, of_scan, one_name))
            if one != two and mirip(item.isi, other.isi) and not different:
                yield Beda(item, other)
