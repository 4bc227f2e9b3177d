"""Where typed texts and dates stand: every text of a satker's year, by walking through its parts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from generator import language
from generator.compute import Hasil
from generator.findings import Mark
from generator.model.anggaran import Kegiatan, Keluaran, Kontrol, Kro, Program, Ro
from generator.model.base import Bagian
from generator.model.catatan import Pelaksanaan
from generator.model.pk import Indikator, Sasaran
from generator.provenance.asal import Asal, Nama

_BUKAN_ISI = {
    "id",
    "kode",
    "unit",
    "status",
    "peran",
    "satuan",
    "rumus",
    "peringkat",
    "skala",
    "golongan",
    "pendidikan",
    "sk",
    "tingkat",
    "berkas",
    "program",
    "dasar_hukum",
    "rumus_efisiensi",
    "kertas",
    "judul",
}
"""Keys whose texts are chosen from a list or refer to something, and are not printed as they are."""
_UMUM = {"satker", "tempat", "jabatan", "jenis", "visi"}
"""Keys, or parts, whose texts would be found in every other sentence."""
_KODE = {"anggaran"}
"""Keys whose texts are sought in cells only."""
_BERNAMA = (Program, Kegiatan, Kro, Ro, Sasaran, Indikator)
"""Parts whose names are told by the modules on budget and performance."""
_JUDUL = {
    "lkj": ("laporan kinerja",),
    "laporan-tahunan": ("laporan tahunan",),
    "iku": ("indikator kinerja utama",),
}
_NAMA = {"nama", "nomor", "nip", "laman", "surel", "media_sosial", "jabatan"}
_SHORTEST = 4


def asal_isian(hasil: Hasil) -> Iterator[Asal]:
    """The origins of the texts and dates that the five files hold, and of some numbers among them."""
    year = hasil.tahun
    for root in (year.profil, year.pegawai, year.pk, year.realisasi, year.anggaran):
        yield from _bagian(root, "")
    for activity in year.realisasi.pelaksanaan:
        yield from _waktu(activity)


def _bagian(part: Bagian, owner: str, judul: Nama = ()) -> Iterator[Asal]:
    """The texts and dates of a part and of all parts in it; `owner` is the key that holds it.

    `judul` is the title of the document that alone prints the part.
    """
    if isinstance(part, Kontrol | Keluaran):
        return
    fields = {info.alias or name: getattr(part, name) for name, info in type(part).model_fields.items()}
    texts = tuple(_bersih(value) for value in fields.values() if isinstance(value, str))
    own = judul or _JUDUL.get(owner) or texts
    for key, value in fields.items():
        skipped = key in _BUKAN_ISI or (key == "nama" and isinstance(part, _BERNAMA))
        skipped |= key == "tugas" and owner == "unit"
        if not skipped:
            yield from _nilai(part, (key,), value, own, owner)


def _nilai(part: Bagian, path: tuple[str | int, ...], value: Any, own: Nama, owner: str) -> Iterator[Asal]:
    key = str(path[0])
    if isinstance(value, Bagian):
        yield from _bagian(value, key, _JUDUL.get(owner, ()))
    elif isinstance(value, str):
        siblings = tuple(text for text in own if text != _bersih(value))
        siapa = (siblings,) if siblings and len(path) == 1 else ()
        umum = key in _UMUM or owner == "satker"
        if key != "kegiatan":
            forms = bentuk_teks(value)
            prose = forms if _in_sentences(key, value) else ()
            yield Asal(
                key.replace("_", " "),
                (part.mark(*path),),
                prose,
                forms,
                siapa=siapa,
                kata=_kolom(key),
                teks=key not in _KODE,
                umum=umum,
            )
    elif isinstance(value, dt.date) or _bulan(value):
        yield _tanggal(key, part.mark(*path), value, own)
    elif isinstance(value, Mapping):
        for step, item in value.items():
            yield from _nilai(part, (*path, step), item, own, owner)
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _nilai(part, (*path, index), item, own, owner)


def _in_sentences(key: str, value: str) -> bool:
    """Whether a text may be sought in sentences: a single word is found in too many, unless it names."""
    text = _bersih(value)
    return key not in _KODE and len(text) >= _SHORTEST and (" " in text or key in _NAMA)


def _kolom(key: str) -> tuple[str, ...]:
    """The heading of the column in which a table shows a key."""
    return (key.replace("_", " "),)


def _bulan(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and all(isinstance(n, int) for n in value)


def _tanggal(key: str, mark: Mark, value: dt.date | tuple[int, int], own: Nama) -> Asal:
    form = (language.tanggal(value),)
    return Asal(
        key.replace("_", " "), (mark,), form, form, siapa=(own,) if own else (), kata=("tanggal", "waktu")
    )


def _waktu(activity: Pelaksanaan) -> Iterator[Asal]:
    """When an activity took place, where it lasted for days."""
    if activity.tanggal and activity.sampai:
        form = (language.rentang_tanggal(activity.tanggal, activity.sampai),)
        marks = (activity.mark("tanggal"), activity.mark("sampai"))
        yield Asal("tanggal dan sampai", marks, form, form, siapa=((activity.uraian,),), kata=("waktu",))


_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+", re.MULTILINE)
_MARKS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)|\\(?=[!-/:-@\[-`{-~])")
_GAP = re.compile(r"\n\s*\n")


def bentuk_teks(source: str) -> tuple[str, ...]:
    """The paragraphs and list items of a Markdown text as a page shows them, without their last mark."""
    blocks = (block for part in _GAP.split(source) for block in _items(part))
    return tuple(text for block in blocks if (text := _bersih(_MARKS.sub("", block))))


def _items(part: str) -> list[str]:
    """The items of a list, or the one paragraph."""
    starts = [match.start() for match in _ITEM.finditer(part)]
    bounds = [*([] if starts[:1] == [0] else [0]), *starts, len(part)]
    return [_ITEM.sub("", part[a:b]) for a, b in pairwise(bounds) if part[a:b].strip()]


def _bersih(text: str) -> str:
    """A text on one line, without the mark that a sentence or a list puts at its end."""
    return " ".join(text.split()).rstrip(" .;,")
