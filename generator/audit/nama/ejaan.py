"""Rules on proper names that a report writes many times, and once or twice otherwise: its own region, and
short forms."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from generator.audit.letak import letak
from generator.audit.naskah import Naskah, Teks
from generator.findings import Finding, Severity
from generator.rujukan.satker import daftar_satker
from generator.teks.mirip import satu_huruf

_DAERAH = re.compile(r"\b(?P<jenis>Kota|Kabupaten|Provinsi)(?P<nama>(?:\s+[A-Z][A-Za-z]{2,}){1,3})")
_KATA = re.compile(r"[A-Za-z]{5,}")
# So often a name must stand to be the usual one, and so rarely its slip.
_SERING, _JARANG = 5, 2
_SINGKATAN = re.compile(r"(?<![\w-])[A-Z]{4,6}(?![\w-])")


def own_region(naskah: Naskah) -> Iterator[Finding]:
    """NAMA10: the region that the report names most, with a slip of the pen in one word."""
    places: dict[tuple[str, ...], list[tuple[Teks, int, int]]] = defaultdict(list)
    for teks in naskah.semua_teks:
        for match in _DAERAH.finditer(teks.isi):
            words = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\S+", match["nama"])]
            for count in range(1, len(words) + 1):
                name = (match["jenis"], *(word for word, _, _ in words[:count]))
                begin, end = match.start("nama") + words[0][1], match.start("nama") + words[count - 1][2]
                places[name].append((teks, begin, end))
    usual = [name for name, found in places.items() if len(found) >= _SERING]
    for name, found in places.items():
        if len(found) > _JARANG:
            continue
        model = next((other for other in usual if _slip(name, other)), None)
        for teks, begin, end in found if model is not None else ():
            right = " ".join((model or ())[1:])
            yield teks.finding(
                "NAMA10",
                Severity.WARNING,
                f'nama daerah ini tertulis "{right}" pada {len(places[model or ()])} tempat lain',
                start=begin,
                end=end,
                expected=right,
                help="perbaiki ejaan nama daerahnya",
            )


def _slip(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the last word of a name is a slip of that of another, and no region is called so."""
    if len(name) != len(other) or name[:-1] != other[:-1]:
        return False
    one, two = name[-1], other[-1]
    if (
        not (_KATA.fullmatch(one) and _KATA.fullmatch(two))
        or one[0] != two[0]
        or one.isupper() != two.isupper()
    ):
        return False
    return one.lower() not in _regions() and (satu_huruf(one.lower(), two.lower()) or _swapped(one, two))


@lru_cache(maxsize=1)
def _regions() -> frozenset[str]:
    """The words of the names of all regions."""
    return frozenset(word.lower() for satker in daftar_satker() for word in re.findall(r"\w+", satker.nama))


def _swapped(a: str, b: str) -> bool:
    """Whether two neighbours of one word stand in the other order in the other."""
    wrong = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return (
        len(a) == len(b)
        and len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and (a[wrong[0]], a[wrong[1]]) == (b[wrong[1]], b[wrong[0]])
    )


def short_forms(naskah: Naskah) -> Iterator[Finding]:
    """NAMA11: a short form with two letters in the other order than it has everywhere else."""
    found: dict[str, list[tuple[Teks, int]]] = defaultdict(list)
    for teks in naskah.semua_teks:
        if teks.isi != teks.isi.upper():  # Whole lines in capitals are words, not short forms.
            for match in _SINGKATAN.finditer(teks.isi):
                found[match[0]].append((teks, match.start()))
    counts = Counter({form: len(places) for form, places in found.items()})
    for form, places in found.items():
        usual = next(
            (
                other
                for other, n in counts.items()
                if n > _JARANG and n >= 2 * counts[form] and _swapped(form, other)
            ),
            None,
        )
        if usual is not None and counts[form] <= _JARANG:
            for teks, start in places:
                yield teks.finding(
                    "NAMA11",
                    Severity.INFO,
                    f"singkatan ini tertulis {usual} di tempat lain, antara lain pada "
                    f"{letak(found[usual][0][0], dari=teks)}",
                    start=start,
                    end=start + len(form),
                    expected=usual,
                    help="periksa urutan hurufnya",
                )


RULES = (own_region, short_forms)
