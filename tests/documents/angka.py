"""The numbers of a text, and what each of them rests on.

A number is accounted for in one of four ways, and in no other: it is a computed value, printed as
`generator.language` prints it; it lies inside a text of the data or of rujukan that stands there word for
word; its place gives it (a row, a column, a caption, an entry of the contents); or it is one of the few
that are written by hand, in the pattern named in `WRITTEN`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass
from dataclasses import fields as fields_of
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pydantic import BaseModel

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import progres
from generator.language import angka
from generator.model.anggaran import Kontrol
from generator.narrative.phrases import sebut_hukum, sebut_hukum_pendek
from generator.rujukan import load, rujukan
from generator.word import markdown
from generator.word.package import parse
from generator.word.xml import qn, text_of

WRITTEN = {
    r"× 100%": "a formula turns a share into percent",
    r"\(2 × target − realisasi\)": "the formula of an indikator of which less is better (LAN)",
}
"""What templates and reports write by hand: the pattern in which the number stands, and why it may."""

# --- The numbers of a text -------------------------------------------------------------------------

_DAYS = r"\d{1,2}(?:(?: ?[–-] ?| sampai dengan | dan )\d{1,2})?"
_MONTHS = "|".join(language.bulan(number) for number in range(1, 13))
_TOKEN = re.compile(
    rf"\b(?P<tanggal>(?:{_DAYS} )?(?:{_MONTHS})(?: \d{{4}})?)\b"
    r"|\b(?P<masa>(?:19|20)\d\d[–-](?:19|20)\d\d)\b"
    r"|(?:(?:hampir|sedikit di atas) (?=100%))?[−-]?(?:Rp ?)?\w+(?:[.,/@_-]\w+)*%?"
)
_DIGIT = re.compile(r"\d")
_NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
_KINDS = {
    "rupiah": rf"[−-]?Rp ?{_NUMBER}",
    "persen": rf"(?:hampir |sedikit di atas )?[−-]?{_NUMBER}%",
    "bilangan": rf"[−-]?{_NUMBER}",
    "urutan": r"ke-\d+",
}


@dataclass(frozen=True)
class Token:
    """A number as it is written, with its kind and its place in the text; a date or a code is one."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """All numbers of a text."""
    found = []
    for match in _TOKEN.finditer(text):
        if _DIGIT.search(match[0]):
            kinds = [kind for kind in ("tanggal", "masa") if match[kind]]
            kinds += [kind for kind, pattern in _KINDS.items() if re.fullmatch(pattern, match[0])]
            found.append(Token([*kinds, "kode"][0], match[0], *match.span()))
    return found


_WORDS = {w for n in (*range(21), *(10**k for k in (2, 3, 6, 9, 12))) for w in language.terbilang(n).split()}
_PAIR = re.compile(rf"(ke-|Rp ?)?({_NUMBER})(%?) \(([a-z]+(?: [a-z]+)*)\)")


def pairs(text: str) -> Iterator[tuple[int, str, str, str]]:
    """Each "12 (dua belas)": where its number ends, what it says, its words, and what they should be."""
    for match in _PAIR.finditer(text):
        sign, number, percent, words = match.groups()
        value = Decimal(number.replace(".", "").replace(",", "."))
        if not any(word in _WORDS or word.removeprefix("ke") in _WORDS for word in words.split()):
            continue
        if percent or value != int(value):
            spelt = language.terbilang_persen(value)
            right = spelt if percent else spelt.removesuffix(" persen")
        elif sign == "ke-":
            right = language.urutan_kata(int(value))
        else:
            right = language.terbilang_rupiah(int(value)) if sign else language.terbilang(int(value))
        yield match.end(3), match[0], words, right


# --- The values and texts of a year ----------------------------------------------------------------

_YEARS, _NAMES_OF_YEARS = range(1900, 2101), {"tahun", "mulai", "selesai"}
_ORDINALS = {"nomor", "tahun_renstra"}


@dataclass
class Sources:
    """What is found by walking through all that was computed, or through rujukan.

    Left out are the totals of `kontrol`, which are compared with the sums and never printed. `counts`
    holds how many there are of each list, and how many of them share an attribute, such as a status.
    """

    numbers: list[int | Decimal] = field(default_factory=list)  # A set takes 5 and 5.0 for one.
    percents: list[Decimal] = field(default_factory=list)
    shares: set[Fraction] = field(default_factory=set)
    counts: set[int] = field(default_factory=set)
    ordinals: set[int] = field(default_factory=set)
    bounds: set[Decimal] = field(default_factory=set)
    years: set[int] = field(default_factory=set)
    spans: set[tuple[int, int]] = field(default_factory=set)
    dates: set[tuple[int, int, int]] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    _seen: dict[int, Any] = field(default_factory=dict)

    def take(self, value: Any, name: str = "", owner: Any = None) -> None:
        """Take a value, known as `name` in `owner`, and all that is in it."""
        if isinstance(value, bool | Kontrol) or name == "skema":
            return
        if isinstance(value, str):
            self.texts.add(value)
            if isinstance(owner, Mapping) and value.isdecimal() and int(value) in _YEARS:
                self.years.add(int(value))
        elif isinstance(value, int | Decimal | Fraction):
            self._take_number(value, name, owner)
        elif isinstance(value, dt.date):
            self.dates.add((value.day, value.month, value.year))
        elif _is_month(value):
            self.dates.add((0, value[1], value[0]))
        elif isinstance(value, Mapping):
            self.counts.add(len(value))
            for key, item in value.items():
                self.take(key, name, value)
                self.take(item, name, owner)
        elif isinstance(value, tuple | list | set | frozenset):
            self.counts.update(_sizes(value))
            for item in value:
                self.take(item, name, owner)
        elif _is_part(value) and id(value) not in self._seen:
            self._seen[id(value)] = value  # Kept alive, so that its id is not given to another.
            parts = _attributes(value)
            for key, part in parts.items():
                self.take(part, key, value)
            if isinstance(parts.get("mulai"), int) and isinstance(parts.get("selesai"), int):
                self.spans.add((parts["mulai"], parts["selesai"]))

    def _take_number(self, value: int | Decimal | Fraction, name: str, owner: Any) -> None:
        if type(owner).__module__ == load.__name__:  # Rujukan is quoted, but for the bounds of its scales.
            self.bounds.update([value] if isinstance(value, Decimal) else [])
        elif isinstance(value, Fraction):
            self.shares.add(value)
        elif isinstance(value, Decimal):
            self.numbers.append(value)
            if getattr(owner, "satuan", "persen") == "persen":
                self.percents.append(value)
        elif value in _YEARS and (name in _NAMES_OF_YEARS or isinstance(owner, Mapping)):
            self.years.add(value)
        elif name in _ORDINALS:
            self.ordinals.add(value)
        else:
            self.numbers.append(value)


def _is_part(value: Any) -> bool:
    return is_dataclass(value) or isinstance(value, BaseModel)


def _attributes(part: Any) -> dict[str, Any]:
    """The fields and the properties of a part, by name."""
    names = [f.name for f in fields_of(part)] if is_dataclass(part) else list(type(part).model_fields)
    for kind in type(part).__mro__:
        if kind.__module__.startswith("generator."):
            names += [name for name, member in vars(kind).items() if isinstance(member, property)]
    return {name: getattr(part, name) for name in names}


def _is_month(value: Any) -> bool:
    """Whether a pair is a year and a month, as dates whose day is open are kept."""
    is_pair = isinstance(value, tuple) and len(value) == 2 and all(isinstance(n, int) for n in value)
    return is_pair and value[0] in _YEARS and 1 <= value[1] <= 12


def _sizes(items: Iterable[Any]) -> Iterator[int]:
    """How many there are, share an attribute, have it, and have below them; how many kinds that makes."""
    listed = list(items)
    yield len(listed)
    things = [_attributes(item) for item in listed if _is_part(item)]
    for name in {name for thing in things for name in thing}:
        values = [thing.get(name) for thing in things]
        groups = Counter(map(_key, values))
        yield from (*groups.values(), len(groups), len(values) - groups[None])
        yield sum(len(value) for value in values if isinstance(value, tuple))


def _key(value: Any) -> Any:
    """What an attribute is grouped by: itself, its length, or how its realisasi stands to its target."""
    goal, reached = (getattr(value, name, None) for name in ("target", "realisasi"))
    if isinstance(goal, Decimal) and isinstance(reached, Decimal):
        return (reached > goal) - (reached < goal), reached == 0
    if isinstance(value, tuple | Mapping):
        return len(value)
    return value if value is None or isinstance(value, str | int | Decimal) else True


# --- The account -----------------------------------------------------------------------------------

_CITED = re.compile(r"\b(?:Pasal|ayat|Nomor(?: \S+ Tahun)?|Tabel|Gambar|Lampiran|Sasaran) \(?$")
"""What stands before a number that names something: that can only be quoted."""
_BOUND = ("lebih dari", "sampai dengan", "paling tinggi", "paling rendah")
"""The words by which the bound of a scale in rujukan is told."""


def _distances(hasil: Hasil) -> Iterator[int | Decimal]:
    """What fragments subtract themselves: a realisasi and what it is compared with, and two totals."""
    for capaian in hasil.kinerja.indikator:
        found = hasil.analisis[capaian.indikator.id]
        standards = [s.nilai for s in (found.renstra_tahun_ini, found.renstra_akhir, found.standar) if s]
        for other in (capaian.indikator.target, *standards, *(past.realisasi for past in found.riwayat)):
            if isinstance(other, Decimal) and isinstance(capaian.realisasi, Decimal):
                yield abs(capaian.realisasi - other)
    kinds, whole = hasil.anggaran.total_jenis_belanja, hasil.anggaran
    yield from (abs(kinds.pagu - whole.pagu), abs(kinds.realisasi - whole.realisasi))


def _remainders(hasil: Hasil) -> Iterator[int]:
    """What fragments count by subtraction: the years that the Renstra has left, and RO without output."""
    yield hasil.tahun.profil.renstra.selesai - hasil.tahun.profil.tahun
    yield len(hasil.anggaran.semua("ro")) - len(hasil.anggaran.berkeluaran)


class Account:
    """Says of the texts of a satker's documents which of their numbers rest on nothing."""

    def __init__(self, hasil: Hasil) -> None:
        found, statutory = Sources(), Sources()
        found.take(hasil)
        statutory.take(rujukan())
        outputs = [ro.keluaran for ro in hasil.anggaran.semua("ro") if ro.keluaran]
        shares = {*found.shares, *(share for share in map(progres, outputs) if share is not None)}
        numbers = [signed for n in (*found.numbers, *_distances(hasil)) for signed in (n, -n)]
        amounts = [number for number in numbers if isinstance(number, int)]
        in_rupiah = {language.rupiah(amount) for amount in amounts}
        in_percent = {language.persen(share) for f in shares for share in (f, abs(f))}
        self._distances = {angka(distance) for distance in _distances(hasil)}
        self._numbers = {angka(number) for number in numbers}
        self._counts = {angka(count) for count in (*found.counts, *_remainders(hasil))}
        self._years = {str(year) for year in (*found.years, hasil.tahun.profil.tahun + 1)}
        self._dates = {form for date in found.dates for form in _date_forms(*date)}
        self._kinds = {
            "rupiah": in_rupiah | {f"Rp{angka(share, 0)}" for share in shares if share >= 1000},
            "persen": in_percent | {f"{angka(number)}%" for number in found.percents},
            "urutan": {f"ke-{number}" for number in found.ordinals},
            "masa": {f"{first}–{last}" for first, last in found.spans | statutory.spans},
        }
        self._columns = {
            "(Rp)": {angka(amount) for amount in amounts},
            "%": {language.persen_tabel(share) for share in shares},
        }
        self._whole: set[str] = set()
        self._quotes: dict[str, set[str]] = {}
        ketentuan = (*rujukan().ketentuan.values(), rujukan().fungsional)
        for text in (
            *found.texts,
            *statutory.texts,
            *(cite(id) for id in rujukan().hukum for cite in (sebut_hukum, sebut_hukum_pendek)),
            *(f"Pasal {source.pasal}" for source in ketentuan),
            *(f"{word} {angka(bound)}%" for word in _BOUND for bound in found.bounds),
            *(f"{hasil.anggaran.awalan}.{kode}" for kode in hasil.anggaran.simpul),
        ):
            self._quote(text)

    def _quote(self, text: str) -> None:
        """Take a text as it is printed; a short one of figures alone counts only where a cell is just it."""
        if not _DIGIT.search(text):
            return
        body = parse(f'<w:body xmlns:w="{qn("w:p")[1:-2]}">{markdown.paragraphs(text)}</w:body>'.encode())
        for line in (" ".join(text.split()), *map(text_of, body)):
            form = line.rstrip(" .;")  # A list puts its own mark at the end of an item.
            self._whole.add(form)
            if any(map(str.isalpha, form)) or len(_DIGIT.findall(form)) >= 5:
                for token in tokens(form):
                    self._quotes.setdefault(token.text.lower(), set()).add(form.lower())

    def faults(
        self, text: str, head: str | None = None, structural: str = "", known: Iterable[str] = ()
    ) -> list[str]:
        """What is wrong with the numbers of a text, each in words.

        `head` heads the column of a cell; `structural` is what the text must begin with; `known` are
        texts that the document itself makes true, such as the number of one of its tables.
        """
        rest = text[len(structural) :]
        if not text.lower().startswith(structural.lower()) or (structural and re.match(r"\w|[.,]\d", rest)):
            return [f'must begin with "{structural}"']
        told = list(pairs(text))
        wrong = [f'"{said}" should read "{right}"' for _, said, words, right in told if words != right]
        spelt = {end for end, _, _, _ in told}
        for token in tokens(text):
            is_placed = token.end <= len(structural)
            is_value = self._is_value(token, text, head, token.end in spelt)
            if not (is_placed or is_value or self._is_quoted(token, text, head, known)):
                wrong.append(f'"{token.text}" rests on nothing')
        return wrong

    def _is_value(self, token: Token, text: str, head: str | None, spelt: bool) -> bool:
        """Whether a number is a computed value, in the form that its kind and its column ask for."""
        if token.kind == "tanggal":
            days, month = re.findall(r"\b\d\d?\b", token.text), re.sub(r"^[^A-Z]*", "", token.text)
            return all(f"{day} {month}".strip() in self._dates for day in days or [""])
        if token.kind != "bilangan" or _CITED.search(text, 0, token.start):
            return token.text in self._kinds.get(token.kind, ())
        column = next((values for sign, values in self._columns.items() if sign in (head or "")), None)
        if column is not None:
            return token.text in column
        if text.startswith(" poin persen", token.end):
            return token.text in self._distances
        if re.fullmatch(r"(19|20)\d\d", token.text):
            return token.text in self._years
        # A bare number in a sentence is a value; a count is spelt out there, or stands in a cell.
        return token.text in self._numbers or ((spelt or head is not None) and token.text in self._counts)

    def _is_quoted(self, token: Token, text: str, head: str | None, known: Iterable[str]) -> bool:
        """Whether a number lies inside a text of the sources that stands there word for word."""
        if text in self._whole and (head == "Kode" or not text.isdecimal()):
            return True
        quotes = (*self._quotes.get(token.text.lower(), ()), *known)
        patterns = [re.escape(quote) for quote in quotes if quote.lower() in text.lower()]
        return any(
            match.start() <= token.start and token.end <= match.end()
            for pattern in (*patterns, *WRITTEN)
            for match in re.finditer(pattern, text, re.IGNORECASE)
        )


def _date_forms(day: int, month: int, year: int) -> set[str]:
    """A date whole, without its year and without its day, which is 0 where it is open."""
    name = language.bulan(month)
    return {f"{name} {year}", f"{day} {name}", f"{day} {name} {year}"}
