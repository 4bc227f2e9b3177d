"""Rules on numbering: of headings and list items, and of budget codes.

A list may begin anew at any time, and an outer list goes on after an inner one; only a number that no
open list can explain is a finding. National budget codes are no numbering: their gaps mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.audit.letak import letak, singkat
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.language import romawi
from generator.teks.mirip import mirip, sama

_ROMAWI = {romawi(number).lower(): number for number in range(1, 40)}
_KODE = re.compile(r"\(((?:\d{3}\.)?(?:\d{2}\.)?[A-Z]{2}(?:\.\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)?)\)\W*$")
_NOMOR_BUTIR = re.compile(r"\(?(?:\d|[A-Za-z][.)])")
_PANJANG_JUDUL = 200
# The first item of a list may stand in the line that names it: "Kebijakan: 1. ...".
_MULAI_DALAM = re.compile(r"(?:^\w+\s|:\s*)1\.\s+\S")
# A row or a column of a table that the page flattened: it ends in a figure, or a narrow column broke a word.
_DATAR = re.compile(r"\s\d[\d.,]*$|[a-z]- [a-z]")
# A cell that holds a numbered list may hold the items that seem to lack.
_DAFTAR_DALAM_SEL = re.compile(r"(?:^|\s)\d{1,2}[.)]\s+\S")
# A mark may have lost its full stop.
_TANPA_TITIK = re.compile(r"([a-z]|\d{1,2})\s+[A-Z]")
# Headings above this level close the lists of the text before them.
_TINGKAT_BUTIR = 3
# An item (no heading) so many paragraphs behind another one belongs to another list.
_JAUH = 40


# --- Headings and list items --------------------------------------------------------------------------


@dataclass
class _Hitungan:
    """A list that is open: its last number, how many of its items were seen, and the item before.

    `tertulis` is the last number as printed where it was told to be wrong: the items behind it may go on
    from the right one or from the printed one.
    """

    nilai: int
    banyak: int
    terakhir: Paragraf
    letak: int = 0
    tertulis: int = 0


@dataclass
class _Urutan:
    """The open lists of one look of numbers, outermost first."""

    daftar: list[_Hitungan] = field(default_factory=list)

    def take(self, value: int, paragraf: Paragraf, place: int) -> _Hitungan | None:
        """Takes the next number, which stands at `place`; returns the list that it breaks, if it does."""
        if value == 1:
            self.daftar = [*self.daftar[-4:], _Hitungan(1, 1, paragraf, place)]
            return None
        for index in range(len(self.daftar) - 1, -1, -1):
            entry = self.daftar[index]
            if value - 1 in (entry.nilai, entry.tertulis):
                del self.daftar[index + 1 :]
                self.daftar[index] = _Hitungan(value, entry.banyak + 1, paragraf, place)
                return None
        last = self.daftar[-1] if self.daftar else None
        base = last.tertulis if last and last.tertulis and value == last.tertulis + 2 else last and last.nilai
        if last and base and last.banyak > 1 and last.banyak == last.nilai and value in (base, base + 2):
            # What follows may go on from either number, so that one slip is told once.
            right = base + 1
            self.daftar[-1] = _Hitungan(right, right, paragraf, place, tertulis=value)
            near = paragraf.tingkat or place - last.letak <= _JAUH
            return replace(last, nilai=base) if near else None
        if last is None or value > last.nilai:
            self.daftar.append(_Hitungan(value, 0, paragraf, place))
        return None


def _value(nomor: str, before: dict[str, int]) -> tuple[str, int] | None:
    """The look and the value of a number, such as ("a.", 3); a letter that may be Roman follows its list."""
    sign = nomor.strip("(). ,")
    look = nomor.replace(sign, "{}").replace(",", ".")
    if sign.isdigit():
        return look.format("1"), int(sign)
    if len(sign) == 1 and sign.isalpha():
        own = look.format("A" if sign.isupper() else "a")
        letter = ord(sign.lower()) - ord("a") + 1
        roman = _ROMAWI.get(sign.lower())
        if roman is None or before.get(own) == letter - 1:
            return own, letter
        other = look.format("I" if sign.isupper() else "i")
        return (other, roman) if roman == 1 or before.get(other) == roman - 1 else (own, letter)
    roman = _ROMAWI.get(sign.lower())
    return (look.format("I" if sign.isupper() else "i"), roman) if roman else None


@dataclass
class _Daftar:
    """The lists that are open in a chapter, and the last number taken, each by the look of its numbers."""

    terbuka: dict[str, _Urutan] = field(default_factory=dict)
    terakhir: dict[str, int] = field(default_factory=dict)

    def take(self, look: str, value: int, paragraf: Paragraf, place: int) -> _Hitungan | None:
        """Takes a number; returns the list that it breaks, if it does. A heading closes lists below it."""
        if paragraf.tingkat and paragraf.tingkat < _TINGKAT_BUTIR:
            self.terbuka = {key: lists for key, lists in self.terbuka.items() if key == look}
        self.terakhir[look] = value
        return self.terbuka.setdefault(look, _Urutan()).take(value, paragraf, place)

    def take_bare(self, paragraf: Paragraf, place: int) -> None:
        """Takes the next number of an open list where it begins a text without its full stop."""
        bare = _TANPA_TITIK.match(paragraf.teks.isi)
        if bare is None:
            return
        for look in [look for look in self.terbuka if self.terakhir.get(look)]:
            following = self.terakhir[look] + 1
            nomor = look.replace(look.strip("(). ,"), bare[1])
            if _value(nomor, self.terakhir) == (look, following):
                self.terbuka[look].take(following, paragraf, place)
                self.terakhir[look] = following


def items(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR01: a heading or an item repeats the number before it, or skips one."""
    lists = _Daftar()
    for place, block in enumerate(naskah.blok):
        if _closes_lists(block):
            lists = _Daftar()
        if isinstance(block, Tabel) or _is_chapter(block):
            continue
        if _MULAI_DALAM.search(block.teks.isi):
            lists.terbuka.setdefault("1.", _Urutan()).take(1, block, place)
        read = _value(block.nomor, lists.terakhir) if block.nomor else None
        if read is None:
            lists.take_bare(block, place)
        elif block.teks.isi:
            look, value = read
            broken = lists.take(look, value, block, place)
            if broken is not None and not _explained(naskah, broken, place, look, value):
                yield _wrong_number(block, broken, look, value)


def _is_chapter(paragraf: Paragraf) -> bool:
    return paragraf.tingkat == 1 or paragraf.nomor.startswith("BAB")


def _closes_lists(block: Paragraf | Tabel) -> bool:
    """Whether no list goes on behind a block: a chapter, or a table that holds numbered lists itself."""
    if isinstance(block, Paragraf):
        return _is_chapter(block)
    return any(_DAFTAR_DALAM_SEL.search(cell.isi) for row in block.baris for cell in row)


def _explained(naskah: Naskah, broken: _Hitungan, place: int, look: str, value: int) -> bool:
    """Whether a number that breaks a list is no slip: the item is printed twice, comes of a table that the
    page flattened, or the one that seems to lack stands within a text."""
    block = naskah.blok[place]
    if isinstance(block, Tabel) or sama(broken.terakhir.teks.isi, block.teks.isi):
        return True
    if not block.tingkat and _DATAR.search(block.teks.isi):
        return True
    sign = _sign(broken.nilai + 1, look)
    between = naskah.blok[broken.letak : place]
    return value > broken.nilai and any(_swallowed(sign, isi) for isi in _texts(between))


def _wrong_number(paragraf: Paragraf, broken: _Hitungan, look: str, value: int) -> Finding:
    right = paragraf.nomor.replace(_sign(value, look), _sign(broken.nilai + 1, look))
    kind = "diulang" if value == broken.nilai else "melompati satu nomor"
    isi = paragraf.teks.isi
    end = len(isi) if len(isi) <= _PANJANG_JUDUL else max(isi.rfind(" ", 0, _PANJANG_JUDUL), 1)
    return paragraf.teks.finding(
        "NOMOR01",
        Severity.WARNING,
        f'nomor "{paragraf.nomor}" {kind}; nomor "{broken.terakhir.nomor}" sebelumnya pada '
        f"{letak(broken.terakhir.teks)}",
        end=end,
        cut=end < len(paragraf.teks.isi),
        expected=right,
        help=f'ubah nomor menjadi "{right}" bila memang kelanjutan daftar itu',
    )


def _texts(blocks: Sequence[Paragraf | Tabel]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraf):
            yield block.teks.isi
        else:
            yield from (cell.isi for row in (*block.kepala, *block.baris) for cell in row)


def _swallowed(sign: str, isi: str) -> bool:
    """Whether the item that is lacking stands within a text, its mark with or without a sign behind it, or
    begins a cell."""
    mark = re.escape(sign)
    return re.search(rf"[.;,]\s+{mark}[.)]?\s+[A-Z]|^\s*{mark}[.)]\s+[A-Z]", isi) is not None


def _sign(value: int, look: str) -> str:
    sign = look.strip("(). ")
    if sign == "1":
        return str(value)
    text = romawi(value) if sign in "Ii" else chr(ord("A") + value - 1)
    return text if sign.isupper() else text.lower()


def unnumbered(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR02: the last item of a numbered list ends with a semicolon, and what follows has no number."""
    before: list[Paragraf] = []
    for block in naskah.blok:
        if not isinstance(block, Paragraf) or block.tingkat:
            before = []
        elif _NOMOR_BUTIR.match(block.nomor):
            before = [*before[-2:], block] if block.teks.isi.rstrip().endswith(";") else []
        else:
            body = block.teks.isi.split()
            if len(before) == 3 and not block.nomor and body and _begins_alike(body[0], before):
                yield block.teks.finding(
                    "NOMOR02",
                    Severity.INFO,
                    f'butir "{before[-1].nomor}" berakhir dengan titik koma, tetapi kelanjutannya '
                    "tidak bernomor",
                    end=min(len(block.teks.isi), 60),
                    help="beri nomor bila masih butir daftar itu, atau akhiri butir sebelumnya dengan titik",
                )
            before = []


def _begins_alike(word: str, before: Sequence[Paragraf]) -> bool:
    """Whether a paragraph begins as an item before it does: with the same word, or a verb as all of them."""
    firsts = [item.teks.isi.split()[0] for item in before if item.teks.isi.split()]
    return word in firsts or (word.startswith("Me") and all(first.startswith("Me") for first in firsts))


# --- Codes --------------------------------------------------------------------------------------------


def codes(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR06: one budget code at two headings with different names."""
    seen: dict[str, Teks] = {}
    codes = [_KODE.search(paragraf.teks.isi) for paragraf in naskah.paragraf]
    parents = {match[1].partition(".")[0] for match in codes if match and "." in match[1]}
    for paragraf, match in zip(naskah.paragraf, codes, strict=True):
        if not match or len(paragraf.teks.isi) > _PANJANG_JUDUL:
            continue
        if match[1].isalpha() and match[1] not in parents:
            continue  # "(TP)" is the short form of a word, where no longer code begins with it.
        first = seen.setdefault(match[1], paragraf.teks)
        own, other = (teks.isi[: teks.isi.rindex("(")].strip() for teks in (paragraf.teks, first))
        if first is paragraf.teks or _same_name(own, other):
            continue
        yield paragraf.teks.finding(
            "NOMOR06",
            Severity.WARNING,
            f'kode {match[1]} sudah dipakai untuk "{singkat(other)}" pada {letak(first)}',
            start=match.start(1),
            end=match.end(1),
            help="lengkapi atau perbaiki kodenya; satu kode hanya milik satu pos anggaran",
        )


def _same_name(a: str, b: str) -> bool:
    return sama(a, b) or mirip(a, b) or a.lower() in b.lower() or b.lower() in a.lower()


RULES = (items, unnumbered, codes)
