"""What was changed by hand in a document after it was generated: paragraphs and tables, and what is in them.

Both versions are read as a reader sees them, so that what Word changes when it saves (runs, ids, page
numbers in the contents) does not matter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.baris import BedaTabel, row_names, tempat
from generator.audit.banding.isi import Beda
from generator.audit.banding.satuan import Satuan, rejoined
from generator.audit.banding.sejajar import Pasangan, masked, sejajar
from generator.audit.docx.letak import URAIAN
from generator.audit.letak import singkat
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Mark, Severity

_RANAH = re.compile(
    r"daftar isi$|kepala halaman$|kaki halaman$|catatan (?:kaki|akhir)|Gambar|Grafik|Diagram|gambar"
)
_CONTENTS = "daftar isi"
_SHORT = 80


def banding(dokumen: Naskah, asli: Naskah, asal: AsalAngka) -> Iterator[Finding]:
    """The findings on what differs in `dokumen` from `asli`, which is what the data gives.

    Both are read with all that is said twice (contents, charts). `asal` tells where a value comes from.
    """
    baru, lama = _by_ranah(dokumen), _by_ranah(asli)
    found = [
        finding
        for ranah in dict.fromkeys([*lama, *baru])
        for finding in _Ranah(dokumen.file, ranah, asal).findings(lama.get(ranah, []), baru.get(ranah, []))
    ]
    bare = [one for one in found if one.code == "BANDING03" and one.place.endswith(URAIAN)]
    yield from _once([finding for finding in found if finding not in bare])
    if bare:
        yield _without_descriptions(bare)


def _once(found: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, with a name that was changed alike in several places told at the first of them."""
    names = [one for one in found if one.code == "BANDING04" and one.severity is Severity.WARNING]
    alike = Counter((one.message, one.expected) for one in names)
    for finding in found:
        count = alike.pop((finding.message, finding.expected), 0) if finding in names else 1
        if count > 1:
            yield replace(finding, message=f"{finding.message}; begitu juga di {count - 1} tempat lain")
        elif count:
            yield finding


def _without_descriptions(bare: Sequence[Finding]) -> Finding:
    """The one note on all descriptions of pictures that are gone: other programs than Word drop them."""
    names = ", ".join(finding.place.removesuffix(URAIAN).rstrip(", ") for finding in bare)
    return Finding(
        "BANDING03", Severity.INFO, bare[0].mark, f"gambar atau teks penggantinya tidak ada lagi: {names}",
        "periksa apakah gambarnya masih ada; program selain Word sering membuang teks penggantinya saja",
        bare[0].place, "", bare[0].expected,
    )  # fmt: skip


def serupa(dokumen: Naskah, asli: Naskah) -> float:
    """How much of the original stands in a document, from 0 to 1, figures aside."""
    texts = [masked(text.isi) for text in asli.semua_teks if len(text.isi) > _SHORT / 2]
    there = {masked(text.isi) for text in dokumen.semua_teks}
    return sum(text in there for text in texts) / len(texts) if texts else 0.0


def _by_ranah(naskah: Naskah) -> dict[str, list[Satuan]]:
    """The blocks of the body, of the text boxes, the margins and so on: each is compared on its own."""
    found: dict[str, list[Satuan]] = {}
    above: list[tuple[int, str]] = []
    for block in naskah.blok:
        if isinstance(block, Paragraf) and block.tingkat:
            above = [one for one in above if one[0] < block.tingkat]
            above.append((block.tingkat, block.teks.isi))
        unit = Satuan(block, tuple(text for _, text in reversed(above)))
        place = unit.awal.place
        named = _RANAH.match(place)
        ranah = "kotak" if ", kotak teks " in place else named[0] if named else ""
        found.setdefault(ranah, []).append(unit)
    return found


@dataclass(frozen=True)
class _Ranah:
    """Compares one realm of a document."""

    file: str
    nama: str
    asal: AsalAngka

    def findings(self, lama: Sequence[Satuan], baru: Sequence[Satuan]) -> Iterator[Finding]:
        last = Teks("", self.file, ((0, 1, 1),))
        side_by_side = sejajar(lama, baru, _teks_of, _alike)
        aligned = rejoined(list(side_by_side))
        moved = _moved(aligned)
        for kind, run in groupby(aligned, key=lambda pair: _kind(pair, moved)):
            pairs = list(run)
            here = [new for _, new in pairs if new is not None]
            if kind == "both":
                yield from (one for old, new in pairs if old and new for one in self._pair(old, new))
            elif self.nama == _CONTENTS:
                pass  # Word makes its entries anew; what counts is the headings.
            elif kind == "moved":
                yield from _elsewhere(here)
            elif here:
                yield from map(_added, _parts(here))
            else:
                gone = _parts([old for old, _ in pairs if old is not None])
                yield from (_removed(part, last) for part in gone)
            last = here[-1].awal if here else last

    def _pair(self, old: Satuan, new: Satuan) -> Iterator[Finding]:
        if old.teks == new.teks:
            return
        if isinstance(old.blok, Paragraf) and isinstance(new.blok, Paragraf):
            cari = self.asal.kalimat(old.blok.teks, old.latar)
            told = Beda(old.blok.teks, new.blok.teks, cari, is_judul=old.is_judul)
            words = self.nama != _CONTENTS
            yield from (one for one in told.findings() if words or one.code != "BANDING04")
        elif isinstance(old.blok, Tabel) and isinstance(new.blok, Tabel):
            yield from BedaTabel(old.blok, new.blok, self.asal, old.latar).findings()


def _alike(one: Satuan, other: Satuan) -> float:
    if type(one.blok) is not type(other.blok):
        return 0.0
    first, second = one.kata, other.kata
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 1.0


def _teks_of(satuan: Satuan) -> str:
    return satuan.teks


def _kind(pair: Pasangan[Satuan], moved: set[str]) -> str:
    old, new = pair
    if old is not None and new is not None:
        return "both"
    if any(one is not None and one.teks in moved for one in pair):
        return "moved"
    return "added" if old is None else "removed"


def _moved(aligned: Sequence[Pasangan[Satuan]]) -> set[str]:
    """The texts of what was deleted in one place and added in another."""
    gone = Counter(old.teks for old, new in aligned if old is not None and new is None)
    come = Counter(new.teks for old, new in aligned if new is not None and old is None)
    return {text for text in gone if gone[text] == come[text] == 1}


def _parts(units: Sequence[Satuan]) -> list[list[Satuan]]:
    """Neighbouring blocks: each table with its caption, and what stands between tables together."""
    found: list[list[Satuan]] = []
    for unit in units:
        before = found[-1] if found and isinstance(found[-1][-1].blok, Paragraf) else None
        if isinstance(unit.blok, Paragraf) and before:
            before.append(unit)
            continue
        if before and isinstance(unit.blok, Tabel) and before[-1].teks == unit.blok.judul:
            before.pop()
        found.append([unit])
    return [part for part in found if part]


def _named(units: Sequence[Satuan]) -> str:
    """What some neighbouring blocks are: a table with its rows, or a paragraph and how many follow it."""
    block = units[0].blok
    if isinstance(block, Tabel):
        rows = block.baris or block.kepala
        name = f' "{singkat(block.judul)}"' if block.judul else ""
        return f"tabel{name} dengan {len(rows)} baris ({row_names(rows)})"
    more = f" dan {len(units) - 1} paragraf sesudahnya" if len(units) > 1 else ""
    return f'{"judul" if block.tingkat else "paragraf"} "{singkat(block.teks.isi)}"{more}'


def _elsewhere(units: Sequence[Satuan]) -> Iterator[Finding]:
    for part in _parts(units):
        first = part[0].awal
        yield Finding(
            "BANDING07", Severity.INFO, first.mark(),
            f"urutan isi berubah: {_named(part)} dipindahkan ke sini",
            "periksa apakah urutan baru itu memang dimaksudkan; bila tidak, buat ulang dokumennya",
            tempat(first), first.isi,
        )  # fmt: skip


def _added(units: Sequence[Satuan]) -> Finding:
    first = units[0].awal
    return Finding(
        "BANDING02", Severity.WARNING, first.mark(),
        f"{_named(units)} ditambahkan; tidak ada dalam data satker",
        "periksa isinya; bila memang perlu, isikan pada data agar tidak hilang saat dibuat ulang",
        tempat(first), "\n".join(unit.teks for unit in units),
    )  # fmt: skip


def _removed(units: Sequence[Satuan], last: Teks) -> Finding:
    return Finding(
        "BANDING03", Severity.WARNING, Mark(last.file, last.mark().line), f"{_named(units)} telah dihapus",
        "kembalikan isinya, atau buat ulang dokumennya bila terhapus tanpa sengaja",
        tempat(units[0].awal), "", "\n".join(unit.teks for unit in units),
    )  # fmt: skip
