"""What was changed by hand in a document after it was generated: figures first, then rows and words.

Both versions are read as a reader sees them, so that what Word changes when it saves (runs, ids, page
numbers in the contents) does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby

from generator.audit.banding.asal_angka import AsalAngka, Latar
from generator.audit.banding.sejajar import masked, sejajar
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Mark, Severity

_TOKEN = re.compile(r"(?<![\w)])[-−]?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]|_")
_RANAH = re.compile(
    r"daftar isi$|kepala halaman$|kaki halaman$|catatan (?:kaki|akhir)|Gambar|Grafik|Diagram|gambar"
)
_BILANGAN = {
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas", "belas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "miliar", "triliun",
}  # fmt: skip
_SHORT = 80
_AROUND = 30  # Characters to either side of where something was deleted.


@dataclass(frozen=True)
class _Kata:
    """A word, a sign or a figure, and where it begins."""

    isi: str
    awal: int

    @property
    def akhir(self) -> int:
        return self.awal + len(self.isi)

    @property
    def is_figure(self) -> bool:
        return any(map(str.isdigit, self.isi))

    @property
    def is_number_word(self) -> bool:
        return self.isi.lower() in _BILANGAN


@dataclass(frozen=True)
class _Satuan:
    """A paragraph or a table, with the headings above it (the nearest first)."""

    blok: Paragraf | Tabel
    latar: Latar

    @cached_property
    def teks(self) -> str:
        if isinstance(self.blok, Paragraf):
            return self.blok.teks.isi
        return "\n".join([self.blok.judul, *map(_row_text, (*self.blok.kepala, *self.blok.baris))])

    @property
    def ciri(self) -> str:
        """What one knows it by: of a table its title, its head and its first rows."""
        if isinstance(self.blok, Paragraf):
            return self.blok.teks.isi
        return "\n".join([self.blok.judul, *map(_row_text, (*self.blok.kepala, *self.blok.baris[:5]))])

    @property
    def awal(self) -> Teks:
        """The first text in it."""
        if isinstance(self.blok, Paragraf):
            return self.blok.teks
        return next(cell for row in (*self.blok.kepala, *self.blok.baris) for cell in row)


def banding(dokumen: Naskah, asli: Naskah, asal: AsalAngka) -> Iterator[Finding]:
    """The findings on what differs in `dokumen` from `asli`, which is what the data gives.

    Both are read with all that is said twice (contents, charts). `asal` tells where a value comes from.
    """
    baru, lama = _by_ranah(dokumen), _by_ranah(asli)
    for ranah in dict.fromkeys([*lama, *baru]):
        yield from _Ranah(dokumen.file, ranah, asal).findings(lama.get(ranah, []), baru.get(ranah, []))


def serupa(dokumen: Naskah, asli: Naskah) -> float:
    """How much of the original stands in a document, from 0 to 1, figures aside."""
    texts = [masked(text.isi) for text in asli.semua_teks if len(text.isi) > _SHORT / 2]
    there = {masked(text.isi) for text in dokumen.semua_teks}
    return sum(text in there for text in texts) / len(texts) if texts else 0.0


def _by_ranah(naskah: Naskah) -> dict[str, list[_Satuan]]:
    """The blocks of the body, of the text boxes, the margins and so on: each is compared on its own."""
    found: dict[str, list[_Satuan]] = {}
    above: list[tuple[int, str]] = []
    for block in naskah.blok:
        if isinstance(block, Paragraf) and block.tingkat:
            above = [one for one in above if one[0] < block.tingkat]
            above.append((block.tingkat, block.teks.isi))
        unit = _Satuan(block, tuple(text for _, text in reversed(above)))
        place = unit.awal.place
        named = _RANAH.match(place)
        ranah = "kotak" if ", kotak teks " in place else named[0] if named else ""
        found.setdefault(ranah, []).append(unit)
    return found


def _row_text(row: Sequence[Teks]) -> str:
    return " | ".join(cell.isi for cell in row)


@dataclass(frozen=True)
class _Ranah:
    """Compares one realm of a document."""

    file: str
    nama: str
    asal: AsalAngka

    def findings(self, lama: Sequence[_Satuan], baru: Sequence[_Satuan]) -> Iterator[Finding]:
        last = Teks("", self.file, ((0, 1, 1),))
        aligned = sejajar(lama, baru, _teks_of, _alike)
        for kind, run in groupby(aligned, key=_kind):
            pairs = list(run)
            here = [new for _, new in pairs if new is not None]
            if kind == "both":
                yield from (one for old, new in pairs if old and new for one in self._pair(old, new))
            elif self.nama == "daftar isi":
                pass  # Word makes its entries anew; what counts is the headings.
            elif here:
                yield _added(here)
            else:
                yield _removed([old for old, _ in pairs if old is not None], last)
            last = here[-1].awal if here else last

    def _pair(self, old: _Satuan, new: _Satuan) -> Iterator[Finding]:
        if old.teks == new.teks:
            return
        if isinstance(old.blok, Paragraf) and isinstance(new.blok, Paragraf):
            teks = old.blok.teks
            yield from self._text(teks, new.blok.teks, partial(self.asal.kalimat, teks, old.latar))
        elif isinstance(old.blok, Tabel) and isinstance(new.blok, Tabel):
            yield from self._table(old.blok, new.blok, old.latar)

    def _table(self, old: Tabel, new: Tabel, latar: Latar) -> Iterator[Finding]:
        last = (*new.kepala, *new.baris)[0][0]
        rows = sejajar((*old.kepala, *old.baris), (*new.kepala, *new.baris), _row_text)
        for before, after in rows:
            if after is not None:
                last = next((cell for cell in after if cell.isi), after[0])
            if before is not None and after is not None:
                yield from self._row(old, before, after, latar)
            elif after is not None:
                yield _row_finding("BANDING02", last, _row_text(after), "baris ini tidak ada dalam data")
            elif before is not None:
                yield _row_finding("BANDING03", last, _row_text(before), "satu baris tabel telah dihapus")

    def _row(self, table: Tabel, old: Sequence[Teks], new: Sequence[Teks], latar: Latar) -> Iterator[Finding]:
        places = range(len(old))
        pairs: list[tuple[int | None, Teks | None]]
        if len(old) == len(new):
            pairs = list(zip(places, new, strict=True))
        else:
            cells = [(at, cell) for at, cell in enumerate(old)]
            aligned = sejajar(cells, [(-1, cell) for cell in new], lambda one: one[1].isi)
            pairs = [(a[0] if a else None, b[1] if b else None) for a, b in aligned]
        for at, cell in pairs:
            before = old[at] if at is not None else Teks("", self.file, ((0, 1, 1),))
            after = cell if cell is not None else Teks("", self.file, old[0].potongan, before.place)
            if before.isi != after.isi:
                yield from self._text(before, after, partial(self.asal.sel, table, old, at or 0, latar))

    def _text(self, old: Teks, new: Teks, asal: Callable[[int], str]) -> Iterator[Finding]:
        """The findings on one text: each figure on its own, the words together."""
        words: list[tuple[_Kata | None, _Kata | None]] = []
        here = 0
        for before, after in _tokens(old.isi, new.isi):
            here = after.akhir if after is not None else here
            if before is not None and after is not None and _is_number_pair(before, after):
                if before.isi != after.isi:
                    yield _changed(new, before, after, asal(before.awal))
            elif before is None and after is not None and after.is_figure:
                yield new.finding(
                    "BANDING02", Severity.WARNING, f'angka "{after.isi}" ditambahkan, tidak ada dalam data',
                    start=after.awal, end=after.akhir,
                    help="hapus angka itu, atau isikan pada data lalu buat ulang dokumennya",
                )  # fmt: skip
            elif after is None and before is not None and before.is_figure:
                yield new.finding(
                    "BANDING03", Severity.WARNING, f'angka "{before.isi}" telah dihapus',
                    start=max(here - _AROUND, 0), end=here + _AROUND,
                    expected=before.isi, help=_restore(before.isi, asal(before.awal)),
                )  # fmt: skip
            elif before is None or after is None or before.isi != after.isi:
                words.append((before, after))
        if words and self.nama != "daftar isi":
            yield _words(old, new, words)


def _words(old: Teks, new: Teks, words: Sequence[tuple[_Kata | None, _Kata | None]]) -> Finding:
    """The one finding on all words of a text that differ."""
    gone = [before for before, _ in words if before is not None]
    come = [after for _, after in words if after is not None]
    start, end = (come[0].awal, come[-1].akhir) if come else (0, len(new.isi))
    expected = old.isi[gone[0].awal : gone[-1].akhir] if gone else ""
    change = "berbeda dengan yang dibuat dari data" if expected else "ditambahkan setelah dokumen dibuat"
    return new.finding(
        "BANDING04", Severity.INFO, f"kata-kata di sini {change}",
        start=start, end=end, expected=expected, help="periksa apakah perubahan itu memang dimaksudkan",
    )  # fmt: skip


def _is_number_pair(before: _Kata, after: _Kata) -> bool:
    return before.is_figure or after.is_figure or (before.is_number_word and after.is_number_word)


def _tokens(old: str, new: str) -> Iterator[tuple[_Kata | None, _Kata | None]]:
    sides = [[_Kata(found[0], found.start()) for found in _TOKEN.finditer(text)] for text in (old, new)]
    return sejajar(sides[0], sides[1], lambda one: one.isi, _same_kind)


def _same_kind(one: _Kata, other: _Kata) -> float:
    """A figure is changed into a figure, a word into a word; rather one that is alike."""
    if one.is_figure != other.is_figure:
        return 0.0
    same = one.isi.lower() == other.isi.lower()
    return 1.0 if same else 0.9 if one.is_number_word and other.is_number_word else 0.6


def _alike(one: _Satuan, other: _Satuan) -> float:
    if type(one.blok) is not type(other.blok):
        return 0.0
    first, second = (set(masked(side.ciri).lower().split()) - {"|"} for side in (one, other))
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 1.0


def _teks_of(satuan: _Satuan) -> str:
    return satuan.teks


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 3].rstrip()}..."


def _restore(value: str, asal: str) -> str:
    source = f"; asalnya: {asal}" if asal else ""
    return f'kembalikan menjadi "{value}", atau perbaiki datanya lalu buat ulang dokumennya{source}'


def _changed(new: Teks, before: _Kata, after: _Kata, asal: str) -> Finding:
    return new.finding(
        "BANDING01",
        Severity.ERROR,
        f'"{after.isi}" bukan nilai dari data satker, yang memberikan "{before.isi}"',
        start=after.awal,
        end=after.akhir,
        expected=before.isi,
        help=_restore(before.isi, asal),
    )


def _kind(pair: tuple[_Satuan | None, _Satuan | None]) -> str:
    return "added" if pair[0] is None else "removed" if pair[1] is None else "both"


def _named(units: Sequence[_Satuan]) -> str:
    """What some neighbouring blocks are: "paragraf", "tabel", with how many follow the first."""
    what = "paragraf" if isinstance(units[0].blok, Paragraf) else "tabel"
    first = units[0].blok.teks.isi if isinstance(units[0].blok, Paragraf) else units[0].blok.judul
    more = f" dan {len(units) - 1} bagian sesudahnya" if len(units) > 1 else ""
    return f'{what} "{_short(first or units[0].awal.isi)}"{more}'


def _added(units: Sequence[_Satuan]) -> Finding:
    return units[0].awal.finding(
        "BANDING02", Severity.WARNING, f"{_named(units)} ditambahkan; data satker tidak memuatnya",
        help="periksa isinya; bila memang perlu, isikan pada data agar tidak hilang saat dibuat ulang",
    )  # fmt: skip


def _removed(units: Sequence[_Satuan], last: Teks) -> Finding:
    first = units[0].awal
    return Finding(
        "BANDING03", Severity.WARNING, last.mark(), f"{_named(units)} telah dihapus",
        "kembalikan isinya, atau buat ulang dokumennya bila terhapus tanpa sengaja",
        first.place, "", first.isi,
    )  # fmt: skip


def _row_finding(code: str, at: Teks, text: str, message: str) -> Finding:
    added = code == "BANDING02"
    return Finding(
        code, Severity.WARNING, Mark(at.file, at.mark().line, 1), f"{message}: {_short(text)}",
        "hapus baris itu, atau isikan pada data lalu buat ulang dokumennya" if added
        else "kembalikan baris itu, atau perbaiki datanya lalu buat ulang dokumennya",
        at.place, at.isi if added else "", "" if added else text,
    )  # fmt: skip
