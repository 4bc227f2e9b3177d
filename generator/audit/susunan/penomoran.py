"""Rules on numbering: of headings and list items, of the rows and columns of tables, of codes.

A list may begin anew at any time, and an outer list goes on after an inner one; only a number that no
open list can explain is a finding. National budget codes are no numbering: their gaps mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.audit.letak import letak, singkat
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.language import romawi
from generator.teks.mirip import mirip, sama

_ROMAWI = {romawi(number).lower(): number for number in range(1, 40)}
_KEPALA_NOMOR = re.compile(r"no\.?|nomor|no\. urut", re.IGNORECASE)
_KODE = re.compile(r"\(((?:\d{3}\.)?(?:\d{2}\.)?[A-Z]{2}(?:\.\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)?)\)\W*$")
_NOMOR_BUTIR = re.compile(r"\(?(?:\d|[A-Za-z][.)])")
_PANJANG_JUDUL = 200
# The first item of a list may stand in the line that names it: "Kebijakan: 1. ...".
_MULAI_DALAM = re.compile(r"(?:^\w+\s|:\s*)1\.\s+\S")
# A row or a column of a table that the page flattened: it ends in a figure, or a narrow column broke a word.
_DATAR = re.compile(r"\s\d[\d.,]*$|[a-z]- [a-z]")
# A cell that holds a numbered list may hold the items that seem to lack.
_DAFTAR_DALAM_SEL = re.compile(r"(?:^|\s)\d{1,2}[.)]\s+\S")
_BERTURUT = 3
# A mark may have lost its full stop.
_TANPA_TITIK = re.compile(r"([a-z]|\d{1,2})\s+[A-Z]")
# An item (no heading) so many paragraphs behind another one belongs to another list.
_JAUH = 40


# --- Headings and list items --------------------------------------------------------------------------


@dataclass
class _Hitungan:
    """A list that is open: its last number, how many of its items were seen, and the item before."""

    nilai: int
    banyak: int
    terakhir: Paragraf
    letak: int = 0


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
            if entry.nilai == value - 1:
                del self.daftar[index + 1 :]
                self.daftar[index] = _Hitungan(value, entry.banyak + 1, paragraf, place)
                return None
        last = self.daftar[-1] if self.daftar else None
        if last and last.banyak > 1 and last.banyak == last.nilai and value in (last.nilai, last.nilai + 2):
            # What follows is counted as if this number were right, so that one slip is told once.
            right = last.nilai + 1 if value == last.nilai else value
            self.daftar[-1] = _Hitungan(right, value, paragraf, place)
            return last if paragraf.tingkat or place - last.letak <= _JAUH else None
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


def items(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR01: a heading or an item repeats the number before it, or skips one."""
    open_lists: dict[str, _Urutan] = {}
    last: dict[str, int] = {}
    for place, paragraf in enumerate(naskah.blok):
        if isinstance(paragraf, Tabel):
            if any(_DAFTAR_DALAM_SEL.search(cell.isi) for row in paragraf.baris for cell in row):
                open_lists, last = {}, {}
            continue
        if paragraf.tingkat == 1 or paragraf.nomor.startswith("BAB"):
            open_lists, last = {}, {}
            continue
        if _MULAI_DALAM.search(paragraf.teks.isi):
            open_lists.setdefault("1.", _Urutan()).take(1, paragraf, place)
        read = _value(paragraf.nomor, last) if paragraf.nomor else None
        bare = _TANPA_TITIK.match(paragraf.teks.isi)
        if read is None and bare:
            for look in [look for look in open_lists if last.get(look)]:
                own = _value(look.replace(look.strip("(). ,"), bare[1]), last)
                if own and own == (look, last[look] + 1):
                    open_lists[look].take(own[1], paragraf, place)
                    last[look] = own[1]
        if read is None or not paragraf.teks.isi:
            continue
        look, value = read
        if paragraf.tingkat and paragraf.tingkat < 3:
            open_lists = {key: lists for key, lists in open_lists.items() if key == look}
        broken = open_lists.setdefault(look, _Urutan()).take(value, paragraf, place)
        last[look] = value
        if broken is None or sama(broken.terakhir.teks.isi, paragraf.teks.isi):
            continue
        if not paragraf.tingkat and _DATAR.search(paragraf.teks.isi):
            continue
        sign = _sign(broken.nilai + 1, look)
        between = naskah.blok[broken.letak : place]
        if value > broken.nilai and any(_swallowed(sign, isi) for isi in _texts(between)):
            continue
        right = paragraf.nomor.replace(_sign(value, look), _sign(broken.nilai + 1, look))
        where = letak(broken.terakhir.teks)
        kind = "diulang" if value == broken.nilai else "melompati satu nomor"
        yield paragraf.teks.finding(
            "NOMOR01",
            Severity.WARNING,
            f'nomor "{paragraf.nomor}" {kind}; nomor "{broken.terakhir.nomor}" sebelumnya pada {where}',
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


# --- Tables -------------------------------------------------------------------------------------------


def rows(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR04: the numbers of a table's rows repeat or skip one."""
    for tabel in naskah.tabel:
        if not tabel.kepala or not any(
            row and _KEPALA_NOMOR.fullmatch(row[0].isi.strip()) for row in tabel.kepala
        ):
            continue
        last = steps = 0
        for row in tabel.baris:
            if not _is_number(row):
                # Below a row that heads others, the numbers may be anyone's.
                if sum(bool(cell.isi.strip()) for cell in row) == 1:
                    last = steps = 0
                continue
            value = int(row[0].isi.strip(" .,"))
            # Only numbers that ran on so far count rows; those of codes leap as they like.
            if last > 1 and value in (last, last + 2) and steps >= min(last, _BERTURUT):
                kind = "diulang" if value == last else "melompati satu nomor"
                yield row[0].finding(
                    "NOMOR04",
                    Severity.WARNING,
                    f"nomor baris {value} {kind}; baris sebelumnya bernomor {last}",
                    expected=str(last + 1),
                    help=f"ubah nomor baris ini menjadi {last + 1}, dan nomor sesudahnya",
                )
                # The rows that follow go on from the printed number, so that one slip is told once.
            steps = steps + 1 if value == last + 1 else 0
            last = value


def _is_number(row: Sequence[Teks]) -> bool:
    return bool(row) and bool(re.fullmatch(r"\d{1,3}\s*[.,]?", row[0].isi.strip()))


def columns(naskah: Naskah) -> Iterator[Finding]:
    """NOMOR05: the row that numbers a table's columns leaves one without a number."""
    for tabel in naskah.tabel:
        for row in (*tabel.kepala[1:], *tabel.baris[:1]):
            filled = [cell for cell in row if cell.isi.strip()]
            values = [cell.isi.strip(" ().") for cell in filled]
            if len(values) < 3 or values != [str(number) for number in range(1, len(values) + 1)]:
                continue
            names = tabel.kepala[0] if tabel.kepala and tabel.kepala[0] is not row else ()
            gaps = [
                index
                for index, cell in enumerate(row[: len(names)])
                if not cell.isi.strip()
                and names[index].isi.strip()
                and index < row.index(filled[-1])
                # The number of a head over several columns may stand below any of them.
                and not (index + 1 < len(names) and not names[index + 1].isi.strip())
            ]
            if gaps and row[0].isi.strip():
                yield row[row.index(filled[-1])].finding(
                    "NOMOR05",
                    Severity.WARNING,
                    f'nomor kolom melewati kolom "{names[gaps[0]].isi.strip()}" yang tidak bernomor',
                    expected=str(row.index(filled[-1]) + 1),
                    help="beri nomor pada setiap kolom, berurutan dari kiri",
                )


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


RULES = (items, unnumbered, rows, columns, codes)
