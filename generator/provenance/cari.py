"""Finds the values of a satker's year in a text, and which of several origins is meant there.

Many values are printed alike: 100% may be a target, a realisasi or a share. What is meant follows from
what stands around it: the name of a budget node or an indikator in the row, the sentence or the heading,
and the word or the head of the column that introduces the value. Where that leaves several, all are told.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.provenance.asal import Asal, Nama

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.;:] ")
_CITED = re.compile(r"(?:\b(?:pasal|ayat|nomor(?: \S+ tahun)?|tabel|gambar|lampiran) \(?|× )$")
"""What stands before a number that names something, or belongs to a formula."""
_NEAR = 0.05
"""How much better an origin must fit than another to be told alone."""


@dataclass(frozen=True)
class Temuan:
    """A value in a text: its place, as it is written, and its origins, of which one is meant."""

    start: int
    end: int
    text: str
    asal: tuple[Asal, ...]

    @property
    def teks(self) -> bool:
        """Whether it is a name or a sentence rather than a figure."""
        return self.asal[0].teks


@dataclass(frozen=True)
class Sel:
    """A cell of a row: the head of its column, and its text."""

    kepala: str
    text: str


@dataclass(frozen=True)
class _Tempat:
    """Where a value stands: in which text (lower case), under which head, among which headings."""

    text: str
    start: int
    end: int
    latar: tuple[str, ...]
    kepala: str | None = None


class _Indeks:
    """Forms by their first word, to be found in a text; the longest one wins."""

    def __init__(self) -> None:
        self._forms: dict[str, dict[str, int]] = {}

    def add(self, form: str) -> None:
        first = _WORD.search(form)
        if first:
            self._forms.setdefault(first[0], {})[form] = first.start()

    def matches(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of the forms in a text of lower case, left to right, none over another."""
        end = 0
        for word in _WORD.finditer(text):
            forms = self._forms.get(word[0], {}) if word.start() >= end else {}
            found = [
                (word.start() - lead, word.start() - lead + len(form))
                for form, lead in forms.items()
                if word.start() - lead >= end and text.startswith(form, word.start() - lead)
            ]
            whole = [place for place in found if _is_whole(text, *place)]
            if whole:
                start, end = max(whole, key=lambda place: place[1])
                yield start, end


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether what stands there is no part of a longer word or number."""
    before, after = text[:start][-2:], text[end : end + 2]
    if re.match(r"\w|[.,]\d|%", after) and text[end - 1 : end].isalnum():
        return False
    return not (re.search(r"\w$|\d[.,]$|[−-]$", before) and text[start].isalnum())


class Pencari:
    """Looks a text up among the origins of a satker's year."""

    def __init__(self, asal: Iterable[Asal]) -> None:
        self._prose, self._cells = _Indeks(), {}  # type: tuple[_Indeks, dict[str, list[Asal]]]
        self._names = _Indeks()
        self._by_form: dict[str, list[Asal]] = {}
        words: set[str] = set()
        for origin in asal:
            origin = replace(
                origin,
                siapa=tuple(tuple(text.lower() for text in nama) for nama in origin.siapa),
                kata=tuple(word.lower() for word in origin.kata),
                diikuti=tuple(word.lower() for word in origin.diikuti),
            )
            for form in origin.bentuk:
                self._prose.add(form.lower())
                self._by_form.setdefault(form.lower(), []).append(origin)
            for form in origin.sel:
                self._cells.setdefault(form.lower(), []).append(origin)
            for nama in origin.siapa:
                for text in nama:
                    self._names.add(text)
            words.update(origin.kata)
        self._words = re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)")
        self._mentions = functools.lru_cache(maxsize=4096)(self._find_mentions)

    def kalimat(self, text: str, latar: Sequence[str], *, umum: bool = False) -> list[Temuan]:
        """The values in a paragraph; `latar` are the headings above it, the nearest first."""
        lower = text.lower()
        found = []
        for start, end in self._prose.matches(lower):
            if lower[start].isdigit() and _CITED.search(lower[max(start - 40, 0) : start]):
                continue
            place = _Tempat(lower, start, end, tuple(t.lower() for t in latar))
            known = self._by_form[lower[start:end]]
            fitting = [a for a in known if self._fits(a, place) and _is_written(a, text[start:end])]
            general = [origin for origin in fitting if origin.umum]
            fitting = general if umum and general else fitting
            if fitting and (umum or not general):
                found.append(Temuan(start, end, text[start:end], self._best(fitting, place)))
        return found

    def baris(
        self, cells: Sequence[Sel], latar: Sequence[str], atas: str = ""
    ) -> list[tuple[Sel, list[Temuan]]]:
        """The values in each cell of a row; `atas` is what the rows above say for its empty cells."""
        row = " | ".join((atas, *(cell.text for cell in cells)))
        offset = len(atas) + 3
        found = []
        for cell in cells:
            found.append((cell, self._cell(cell, row.lower(), offset, latar)))
            offset += len(cell.text) + 3
        return found

    def _cell(self, cell: Sel, row: str, offset: int, latar: Sequence[str]) -> list[Temuan]:
        around = tuple(text.lower() for text in latar)
        whole = self._cells.get(cell.text.lower().rstrip(" .;,"))
        if whole and not any(origin.umum for origin in whole):
            place = _Tempat(row, offset, offset + len(cell.text), around, cell.kepala.lower())
            fitting = [origin for origin in whole if origin.teks or self._introduced(origin, place) >= 0]
            return [Temuan(0, len(cell.text), cell.text, self._best(fitting, place))] if fitting else []
        found = []
        for start, end in self._prose.matches(cell.text.lower()):
            place = _Tempat(row, offset + start, offset + end, around, cell.kepala.lower())
            written = cell.text[start:end]
            known = self._by_form[written.lower()]
            fitting = [a for a in known if self._fits(a, place) and _is_written(a, written)]
            if fitting and not any(origin.umum for origin in known):
                found.append(Temuan(start, end, cell.text[start:end], self._best(fitting, place)))
        return found

    def _fits(self, origin: Asal, place: _Tempat) -> bool:
        """Whether an origin may be meant; a count, only where one of the words that must follow does,
        and where what is counted is told."""
        if not origin.diikuti:
            return True
        told = all(self._closeness(nama, place) >= 0 for nama in origin.siapa)
        return told and _follows(origin, place)

    def _best(self, fitting: Sequence[Asal], place: _Tempat) -> tuple[Asal, ...]:
        """The origins that fit a place best, each told once."""
        scored = [(self._score(origin, place), origin) for origin in fitting]
        top = max(score for score, _ in scored)
        best = {origin.keterangan: origin for score, origin in scored if score >= top - _NEAR}
        return tuple(best.values())

    def _score(self, origin: Asal, place: _Tempat) -> float:
        groups = [self._closeness(nama, place) for nama in origin.siapa]
        score = sum(groups) / len(groups) + 0.25 * len(groups) if groups else 0.5
        score += max(
            (len(w) / 200 for w in origin.diikuti if place.text[place.end :].lstrip().startswith(w)),
            default=0,
        )
        return score + self._introduced(origin, place)

    def _closeness(self, nama: Nama, place: _Tempat) -> float:
        """How close to a place one of some names is told; less than nothing where none is."""
        here = [_distance(place, at) for text in nama for at in self._mentions(place.text).get(text, ())]
        if here:
            return max(here) + 0.3 * (len({t for t in nama if t in self._mentions(place.text)}) - 1)
        for level, text in enumerate(place.latar):
            told = sum(name in self._mentions(text) for name in nama)
            if told:
                return 1.8 - 0.2 * min(level, 6) + 0.05 * told
        return -3

    def _introduced(self, origin: Asal, place: _Tempat) -> float:
        """How well the head of the column, or the last word before a value, suits an origin."""
        if not origin.kata:
            return 0
        if place.kepala is not None:
            told = [word for word in origin.kata if word in place.kepala]
            return 2 + max(map(len, told)) / 50 if told else -1
        begin = max((match.end() for match in _SENTENCE.finditer(place.text, 0, place.start)), default=0)
        before = self._words.findall(place.text, begin, place.start)
        if before and before[-1] in origin.kata:
            return 1.5
        return 0.4 if any(word in origin.kata for word in before) else 0

    def _find_mentions(self, text: str) -> dict[str, list[tuple[int, int]]]:
        """Where a text of lower case tells each name."""
        found: dict[str, list[tuple[int, int]]] = {}
        for start, end in self._names.matches(text):
            found.setdefault(text[start:end], []).append((start, end))
        return found


def _is_written(origin: Asal, text: str) -> bool:
    """Whether a name stands there as it was typed, but for the case of its first letter."""
    return not origin.teks or any(form[1:] == text[1:] for form in origin.bentuk)


def _follows(origin: Asal, place: _Tempat) -> bool:
    """Whether one of the words that must follow does."""
    rest = place.text[place.end :].lstrip()
    return any(rest.startswith(word) for word in origin.diikuti)


def _distance(place: _Tempat, at: tuple[int, int]) -> float:
    """What a name counts for a value: most right before it, less behind it in the same sentence."""
    if at[1] <= place.start:
        return 4 - min(place.start - at[1], 225) / 150
    if _SENTENCE.search(place.text, place.end, at[0]):
        return 0
    return 3 - min(max(at[0] - place.end, 0), 150) / 100
