"""Regulations that a text cites, held against the reference data: their kind, number, year, title, standing.

A citation is judged only where the reference data has the regulation, or one that differs in a single part
(same title and number, another kind); what it does not know it passes over. Titles are compared by their
words, folded over case, punctuation, scanning noise and the usual short forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile
from typing import Final

from generator.rujukan import rujukan
from generator.rujukan.load import Hukum
from generator.teks.kalimat import kalimat, memuat
from generator.teks.mirip import kata, lipat, sama
from generator.teks.rentang import Rentang

_RI: Final = r"(?:\s+Republik\s+Indonesia|\s+RI)?"
_KPU: Final = r"(?:Komisi\s+Pemilihan\s+Umum|KPU)"
_PAN: Final = (
    r"(?:Negara\s+)?(?:Pendayagunaan\s+Aparatur\s+Negara|PAN)"
    r"(?:\s*(?:dan|&)?\s*(?:Reformasi\s+)?(?:Birokrasi|RB))?"
)
# The kinds, longer names before those that they begin with.
_JENIS: Final = {
    "perppu": rf"Peraturan\s+Pemerintah\s+Pengganti\s+Undang\s?[-–]\s?Undang|Perp?pu{_RI}",
    "uu": rf"Undang\s?[-–]?\s?Undang{_RI}|UU{_RI}",
    "pp": rf"Peraturan\s+Pemerintah{_RI}|PP",
    "perpres": rf"Peraturan\s+Presiden{_RI}|Perpres",
    "permenpanrb": rf"Peraturan\s+Menteri\s+{_PAN}{_RI}|Permen\s?PAN(?:\s?-?\s?(?:dan\s+|&\s?)?RB)?",
    "pmk": rf"Peraturan\s+Menteri\s+Keuangan{_RI}|PMK",
    "pkpu": rf"Peraturan\s+{_KPU}{_RI}|PKPU",
    "keputusan": rf"Keputusan\s+{_KPU}{_RI}",
}
_KUTIPAN: Final = re.compile(
    r"\b(?=[UPK])(?:" + "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _JENIS.items()) + ")"
    r"\s+(?:(?:Nomor|Nomer|No\.?)\s{0,2}:?\s{0,2}|(?=\d{1,3}/(?:19|20)\d\d\b))"
    r"(?P<nomor>(?:[A-Z]{2,4}/)?\d[\w./-]*\w|\d)(?:\s+Tahun\s+(?P<tahun>(?:19|20)\d\d)\b)?"
    r"(?P<tentang>\s+tentang\s+)?",
    re.IGNORECASE,
)
_AKHIR_JUDUL: Final = re.compile(r"[.;:]\s|[.;:]$|\n|\bsebagaimana\b|\byang\s+(?:memuat|mengatur|menyebut)")
_JUDUL_TERPANJANG: Final = 400
_KUTIPAN_TERPANJANG: Final = 200
_TAMBAHAN: Final = 4  # Words that a wrong title may have more than the right one.
# Short forms and spellings that make no other title.
_SETARA: Final = (
    (re.compile(r"\bperaturan pemerintah pengganti undang undang\b"), "perppu"),
    (re.compile(r"\bkomisi pemilihan umum\b"), "kpu"),
    (re.compile(r"\bundang undang\b"), "uu"),
    (re.compile(r"\bpemilihan umum\b"), "pemilu"),
    (re.compile(r"\bpegawai negeri sipil\b"), "pns"),
    (re.compile(r"\bdewan perwakilan rakyat daerah\b"), "dprd"),
    (re.compile(r"\bdewan perwakilan rakyat\b"), "dpr"),
    (re.compile(r"\bdewan perwakilan daerah\b"), "dpd"),
    (
        re.compile(
            r"\b(?:dan|serta|tahun|republik|indonesia|no|nomor|untuk|periode|pada|di|dalam|tentang)\b"
        ),
        " ",
    ),
)
_SUDAH_TAHU: Final = re.compile(
    r"\b(?:dicabut|mencabut|digantikan|diganti|menggantikan|pengganti|tidak\s+berlaku|dahulu|semula|sebelumnya)\b",
    re.IGNORECASE,
)
_PEMILU_LALU: Final = re.compile(
    r"\b(?:Pemilu|Pemilihan(?:\s+(?:Umum|Serentak))*|Pilkada)\s+(?:Tahun\s+)?(?:199\d|20[01]\d)\b",
    re.IGNORECASE,
)
_PASAL_1: Final = re.compile(
    r"\bpasal\s+1\s+ayat\s+(?:\(\d{1,3}\)|\d{1,3}\b(?!\)))(?!\s+(?:UU|Undang|Peraturan))", re.IGNORECASE
)
_JUDUL_SAJA: Final = re.compile(r"[,;.(:]")
_PERUBAHAN: Final = frozenset({"perubahan", "penetapan", "pencabutan"})
# Words of a shortened title that are enough to know it, once two of kind, number and year agree.
_PENDEK: Final = 4
_PANJANG: Final = 6
_TANPA_DEFINISI: Final = ("Perubahan", "Penetapan")


@dataclass(frozen=True)
class Kutipan:
    """A citation: where it stands, its kind, number and year, and the text after "tentang" if it has one."""

    awal: int
    akhir: int
    jenis: str
    nomor: str
    tahun: int | None
    judul: str
    akhir_judul: int


@lru_cache(maxsize=4096)  # Each detector below asks for those of the same text.
def kutipan(teks: str) -> tuple[Kutipan, ...]:
    """The regulations that a text cites by number."""
    return tuple(_cited(teks))


def _cited(teks: str) -> Iterator[Kutipan]:
    for match in _KUTIPAN.finditer(teks):
        jenis = next(name for name in _JENIS if match[name])
        end = match.end()
        last = min(len(teks), end + _JUDUL_TERPANJANG)
        stop = _AKHIR_JUDUL.search(teks, end, last) if match["tentang"] else None
        last = stop.start() if stop else last
        nomor, tahun = match["nomor"], match["tahun"]
        short = re.fullmatch(r"(\d+)/((?:19|20)\d\d)", nomor)
        if short and tahun is None:
            nomor, tahun = short[1], short[2]
        title = teks[end:last] if match["tentang"] else ""
        number_end = match.start("tentang") if match["tentang"] else end
        yield Kutipan(match.start(), number_end, jenis, nomor, int(tahun) if tahun else None, title, last)


def salah_kutip(teks: str) -> Iterator[Rentang]:
    """Citations whose kind, number, year or title is not that of the regulation that is meant."""
    for cited in kutipan(teks):
        known = _known().get((cited.jenis, _number(cited.nomor), cited.tahun or 0))
        if known is not None:
            yield from _title(teks, cited, known)
        elif cited.judul and cited.tahun is not None:
            yield from _meant(cited)


def dicabut(teks: str, tahun: int) -> Iterator[Rentang]:
    """Citations of regulations that were repealed before the reported year `tahun` began."""
    for cited in kutipan(teks):
        known = _known().get((cited.jenis, _number(cited.nomor), cited.tahun or 0))
        if known and known.keadaan and known.keadaan.sejak < tahun:
            start, end = memuat(kalimat(teks), cited.awal)
            if _historical(teks[start:end], cited):
                continue
            new = rujukan().hukum[known.keadaan.dicabut_oleh]
            pesan = f"{known.singkat} tidak berlaku lagi sejak {known.keadaan.sejak}, diganti {new.singkat}"
            yield Rentang(cited.awal, cited.akhir, pesan, new.singkat)


def _historical(sentence: str, cited: Kutipan) -> bool:
    """Whether the sentence knows that the regulation is past, or tells of an election held under it."""
    newer = any((other.tahun or 0) > (cited.tahun or 0) for other in kutipan(sentence))
    return newer or any(pattern.search(sentence) for pattern in (_SUDAH_TAHU, _PEMILU_LALU))


def pasal_definisi(teks: str) -> Iterator[Rentang]:
    """ "Pasal 1 ayat (n)" of a regulation whose Pasal 1 holds definitions, which are counted by "angka".

    Source: UU 12/2011, Lampiran II, on the chapter of general provisions.
    """
    for cited in kutipan(teks):
        known = _known().get((cited.jenis, _number(cited.nomor), cited.tahun or 0))
        if known is None or (known.tentang or "").startswith(_TANPA_DEFINISI):
            continue
        _, end = memuat(kalimat(teks), cited.awal)
        match = _PASAL_1.search(teks, cited.akhir, min(end, cited.akhir + len(known.tentang or "") + 60))
        if match and not _KUTIPAN.search(teks, cited.akhir, match.start()):
            right = f"Pasal 1 angka {re.findall(r'[0-9]+', match.group())[-1]}"
            pesan = f"Pasal 1 {known.singkat} berisi definisi, yang disebut dengan angka, bukan ayat"
            yield Rentang(match.start(), match.end(), pesan, right)


def sebutan_keliru(teks: str) -> Iterator[Rentang]:
    """Names of state bodies that are often written wrong."""
    for match in _names().finditer(teks):
        right = rujukan().sebutan_keliru[" ".join(match.group().lower().split())]
        yield Rentang(match.start(), match.end(), f"nama lembaga yang benar: {right}", right)


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    wrong = (r"\s+".join(map(re.escape, name.split())) for name in rujukan().sebutan_keliru)
    return re.compile(rf"\b(?:{'|'.join(wrong)})\b", re.IGNORECASE)


def _number(nomor: str) -> str:
    """The number as a key; "197/PR.01.3-Kpt/01/KPU/IV/2020" and "197" are one within a year."""
    return re.findall(r"\d+", nomor)[0].lstrip("0") or nomor


@lru_cache(maxsize=1)
def _known() -> dict[tuple[str, str, int], Hukum]:
    """The regulations of the reference data by kind, number and year."""
    found: dict[tuple[str, str, int], Hukum] = {}
    for entry in rujukan().hukum.values():
        if entry.nomor and entry.tahun:
            jenis = _kind(entry)
            found[jenis, _number(entry.nomor), entry.tahun] = entry
            if "/" in entry.nomor:
                found[jenis, _number(entry.nomor), 0] = entry
    return found


def _kind(entry: Hukum) -> str:
    return next(name for name, pattern in _JENIS.items() if re.fullmatch(pattern, entry.jenis, re.IGNORECASE))


@lru_cache(maxsize=512)
def _words(title: str) -> tuple[str, ...]:
    """The words of a title that tell it from others; what stands in brackets is a short form of them."""
    flat = " ".join(kata(re.sub(r"\([^()]*\)", " ", title)))
    for pattern, short in _SETARA:
        flat = pattern.sub(short, flat)
    return tuple(flat.split())


def _title(teks: str, cited: Kutipan, known: Hukum) -> Iterator[Rentang]:
    """What is wrong with the title of a citation whose regulation is known."""
    right, said = _words(known.tentang or ""), _words(cited.judul)
    if not said or _starts(said, right) or _short_form(cited.judul):
        return
    owner = _owner(said)
    if owner is not None and owner is not known:
        start = teks.index(cited.judul, cited.akhir)
        pesan = f"judul itu judul {owner.singkat}, bukan {known.singkat}"
        yield _on_title(teks, start, _end_of(teks, start, cited.akhir_judul, owner), pesan, known)
        return
    said = said[: len(right) + _TAMBAHAN]
    matcher = SequenceMatcher(
        None, [lipat(word) for word in said], [lipat(word) for word in right], autojunk=False
    )
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    shared = sum(block.size for block in blocks)
    whole = blocks and blocks[-1].b + blocks[-1].size == len(right)
    other = shared * 10 < len(right) * 3 and len(said) >= 3
    if not other and not (whole and shared * 10 >= len(right) * 6):
        return  # A short form of the title, or words that follow it: nothing is sure.
    last = blocks[-1].a + blocks[-1].size if blocks and not other else len(said)
    if not other and not _different(said[:last], right):
        return
    start = teks.index(cited.judul, cited.akhir)
    end = _end_of(teks, start, cited.akhir_judul, known) if not other else cited.akhir_judul
    pesan = f"judul {known.singkat} tidak seperti itu"
    yield _on_title(teks, start, end, pesan, known)


def _on_title(teks: str, start: int, end: int, pesan: str, known: Hukum) -> Rentang:
    """A finding on a title, of which a long one is quoted only in its first words."""
    long = end - start > _KUTIPAN_TERPANJANG
    last = teks.rfind(" ", start, start + _KUTIPAN_TERPANJANG) if long else end
    return Rentang(start, last, pesan, known.tentang or "", terpotong=long)


def _short_form(title: str) -> bool:
    """Whether a title is given by its short form, in capitals among other words: "tentang SAKIP"."""
    first = title.split()[0]
    return first.isupper() and len(first) > 3 and title != title.upper()


def _owner(said: Sequence[str]) -> Hukum | None:
    """The regulation whose long title the words begin with."""
    for entry in _known().values():
        right = _words(entry.tentang or "")
        if 4 <= len(right) <= len(said) and _starts(said[: len(right)], right):
            return entry
    return None


def _end_of(teks: str, start: int, end: int, known: Hukum) -> int:
    """Where a title ends that is nearly the right one: after the last word that it shares with it."""
    last = lipat(kata(known.tentang or "")[-1])
    words = [match for match in re.finditer(r"[^\W_]+", teks[start:end]) if lipat(match.group()) == last]
    return start + words[-1].end() if words else end


def _starts(said: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the title is said right, or right as far as it goes."""
    return all(_same(a, b) for a, b in zip(said, right, strict=False))


def _different(said: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the titles differ in a word, not just in its spelling."""
    matcher = SequenceMatcher(None, list(said), list(right), autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            continue
        if kind != "replace" or not _same("".join(said[i:j]), "".join(right[k:m])):
            return True
    return False


def _same(a: str, b: str) -> bool:
    return sama(a, b) or (not a.isdigit() and SequenceMatcher(None, a, b).ratio() >= 0.75)


def _meant(cited: Kutipan) -> Iterator[Rentang]:
    """The one regulation with that title, where the citation has one of kind, number and year wrong."""
    said = _words(cited.judul)
    for (jenis, nomor, tahun), known in _known().items():
        right = _words(known.tentang or "")
        if not tahun or not right or (cited.tahun or 0) < 1990:
            continue
        wrong = [
            name
            for name, same in (
                ("jenis", jenis == cited.jenis),
                ("nomor", nomor == _number(cited.nomor)),
                ("tahun", tahun == cited.tahun),
            )
            if not same
        ]
        if len(wrong) != 1 or (wrong[0] != "jenis" and known.keadaan is not None):
            continue
        if _is_title(cited, said, right, wrong[0]):
            pesan = f"{wrong[0]} peraturan tidak cocok dengan judulnya, yaitu judul {known.singkat}"
            yield Rentang(cited.awal, cited.akhir, pesan, known.singkat)
            return


def _is_title(cited: Kutipan, said: Sequence[str], right: Sequence[str], wrong: str) -> bool:
    """Whether a citation has the title `right`, whole or surely shortened, though its `wrong` differs."""
    shared = sum(1 for _ in takewhile(lambda pair: _same(*pair), zip(said, right, strict=False)))
    if len(right) >= 3 and shared == len(right):
        return True
    if len(right) < 3:
        # Many a regulation begins with a title as short as "Pemilihan Umum", and the laws before 2000 had
        # such titles, too; but no year has two of one kind with just this title.
        alone = _words(_JUDUL_SAJA.split(cited.judul)[0]) == tuple(right)
        modern = (cited.tahun or 0) >= 2000
        return modern and ((wrong == "tahun" and shared == len(right)) or (wrong == "nomor" and alone))
    # Of one kind and year are several that begin alike.
    return right[0] not in _PERUBAHAN and shared >= (_PENDEK if wrong == "tahun" else _PANJANG)
