"""Which posts are one thing: by their budget code, else by their name, however it is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from difflib import SequenceMatcher, get_close_matches
from itertools import combinations

from generator.audit.angka.bukti_jumlah import digits, misprinted
from generator.audit.angka.kendala import SAMA, Kendala
from generator.audit.angka.pos import PAGU, REALISASI, SELURUHNYA, SISA, Pos

MIRIP = 0.9
PERAN = (PAGU, REALISASI, SISA)
# Names that many things bear say nothing alone.
PANJANG_NAMA = 12
NAMA = "nama "
# Amounts of the whole that differ by more are those of its parts or sources.
SELISIH_SELURUHNYA = Decimal("0.25")


def constraints(posts: Sequence[Pos]) -> list[Kendala]:
    """One constraint for each pair of different values that one thing has, and for all that are alike."""
    found: list[Kendala] = []
    for coded, things in _things(posts):
        for role in PERAN:
            stated = [post for post in things if role in post.nilai]
            classes: dict[object, list[Pos]] = defaultdict(list)
            for post in stated:
                classes[post.nilai[role].angka.nilai].append(post)
            for same in classes.values():
                found += (_pair(same[0], other, role) for other in same[1:])
            differing = [same[0] for same in classes.values()]
            found += (
                _pair(later, earlier, role)
                for earlier, later in combinations(differing, 2)
                if coded or _one_thing(earlier, later, role)
            )
    return found


def _one_thing(earlier: Pos, later: Pos, role: str) -> bool:
    """Whether two posts of one name that differ are one thing, by what else is said of it.

    Names come back for other sources of money, other years and other units: then every amount is another.
    """
    first, second = earlier.nilai[role].angka.nilai, later.nilai[role].angka.nilai
    if misprinted(first, second) and min(digits(first), digits(second)) > 2:
        return True
    if earlier.nama == later.nama == SELURUHNYA:
        return abs(first - second) <= SELISIH_SELURUHNYA * max(abs(first), abs(second))
    shared = [other for other in PERAN if other != role and other in earlier.nilai and other in later.nilai]
    return any(earlier.nilai[other].angka.nilai == later.nilai[other].angka.nilai != 0 for other in shared)


def _pair(later: Pos, earlier: Pos, role: str) -> Kendala:
    return Kendala(SAMA, (later.nilai[role], earlier.nilai[role]), (-1, 1), role, (later, earlier))


def _things(posts: Sequence[Pos]) -> Iterator[tuple[bool, list[Pos]]]:
    """The posts that are one thing, and whether a code says so.

    One that stands twice in a table or paragraph is not told apart.
    """
    keys = _keys(posts)
    grouped: dict[tuple[str, str], list[Pos]] = defaultdict(list)
    for post, key in zip(posts, keys, strict=True):
        if key:
            grouped[key, post.teks.file].append(post)
    merged: dict[str, list[Pos]] = defaultdict(list)
    for (key, _), things in grouped.items():
        places: dict[int, list[Pos]] = defaultdict(list)
        for post in things:
            places[post.blok].append(post)
        merged[key] += [same[0] for same in places.values() if len(same) == 1]
    for key, things in merged.items():
        coded = key != SELURUHNYA and not key.startswith(NAMA)
        years = {post.tahun for post in things if post.tahun}
        if len(years) > 1:
            for year in sorted(years):
                yield coded, [post for post in things if post.tahun == year]
        else:
            yield coded, things


def _keys(posts: Sequence[Pos]) -> list[str]:
    """The key of each post, empty where it cannot be told which thing it is."""
    names: dict[str, set[str]] = defaultdict(set)
    codes: dict[str, list[str]] = defaultdict(list)
    for post in posts:
        if post.kode and post.kunci:
            names[post.kunci].add(post.kode)
            codes[post.kode].append(post.kunci)
    keys: list[str] = []
    near: dict[str, str] = {}
    for post in posts:
        name = post.kunci
        if post.nama == SELURUHNYA:
            keys.append(SELURUHNYA)
        elif post.kode:
            # A code that stands by another name is a misprint, or cut short.
            usual = max(codes[post.kode], key=codes[post.kode].count) if codes[post.kode] else name
            alike = not name or name == usual or SequenceMatcher(None, name, usual).ratio() >= 0.6
            keys.append(post.kode if alike else "")
        elif len(name) < PANJANG_NAMA:
            keys.append("")
        else:
            if name not in near:
                close = [name] if name in names else get_close_matches(name, names, n=1, cutoff=MIRIP)
                near[name] = close[0] if close else ""
            known = names.get(near[name], set())
            keys.append(next(iter(known)) if len(known) == 1 else "" if known else NAMA + name)
    return keys
