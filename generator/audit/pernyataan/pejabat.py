"""Rules on the names of officials: one person whose name is spelt in two ways.

A name is known as one where it is said who leads, where it signs below an office, and in the columns of
tables that hold people. Anywhere else it is recognized by its other words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.audit.letak import letak
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import mirip, sama

_KATA = r"[A-Z][\w.'’]*"
_NAMA = rf"{_KATA}(?:\s+{_KATA}){{1,4}}"
_PEJABAT = re.compile(
    rf"\b(?i:(?:dipimpin|dijabat|diganti|digantikan|dikepalai|diketuai)\s+oleh|oleh\s+(?:Sdr|Saudara|Bapak|Ibu|Sdri)\.?)\s+"
    rf"(?:(?:[A-Z][a-z]+\s+)?(?:,\s+)?yaitu\s+|(?i:seorang\s+)?[A-Z]\w+,?\s+yaitu\s+)?(?P<nama>{_NAMA})"
)
_YAITU = re.compile(
    rf"\b(?:Sekretaris|Ketua|Kepala|Kasubbag|Direktur|Inspektur|Camat)\b[^.;:]{{0,60}}?,?\s+yaitu\s+(?P<nama>{_NAMA})"
)
_JABATAN = re.compile(
    r"(?:Plt\.?\s+|Plh\.?\s+|Pj\.?\s+)?"
    r"(?:Ketua|Sekretaris|Kepala|Pejabat|Kuasa Pengguna|Direktur|Inspektur|Anggota|PIHAK)\b[^.]{0,120},?\s*",
    re.IGNORECASE,
)
# A signature: a name and its degrees, and nothing else.
_TANDA_TANGAN = re.compile(rf"(?P<nama>{_NAMA})(?:,\s*[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)*[.,]?\s*")
_KOLOM = re.compile(
    r"(?:nama(?: (?:lengkap|pejabat|pegawai|personel|ketua|anggota))?|pimpinan|pejabat|ketua"
    r"|penanggung jawab)",
    re.IGNORECASE,
)
_BERURUTAN = re.compile(rf"\b{_KATA}(?:\s+{_KATA}){{1,9}}")
_TERPANJANG = 60
# These begin names of things, and titles stand before names.
_BUKAN_NAMA = re.compile(
    r"(?i:komisi|kota|kabupaten|provinsi|badan|dinas|sub|subbagian|bagian|kepala|ketua|sekretaris|sekretariat|anggota|jabatan"
    r"|kelompok|tabel|gambar|pemilu|pemilihan|undang|peraturan|keputusan|republik|program|kegiatan|bpk|kpu|bidang|pejabat"
    r"|kementerian|gubernur|bupati|wali|walikota|jawa|tahun|pegawai|kasubbag|kuasa|pihak|pembina|penata|nip)\b"
)
_GELAR = re.compile(r"(?i:dr|drs|dra|ir|h|hj|prof|kh|sdr|sdri|bapak|ibu|raden|r|tb|moh|muh)\.?")


@dataclass(frozen=True)
class _Sebutan:
    """A mention of a person: the words of the name, where it stands, and whether it is surely a name."""

    kata: tuple[str, ...]
    teks: Teks
    awal: int
    akhir: int

    @property
    def isi(self) -> str:
        """The name as written."""
        return self.teks.isi[self.awal : self.akhir]


def officials(naskah: Naskah) -> Iterator[Finding]:
    """GANDA02: the name of one official, spelt in two ways."""
    yield from officials_between([naskah])


def officials_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """GANDA02 between reports."""
    known = [mention for naskah in semua for mention in _known(naskah)]
    if not known:
        return
    mentions = [mention for naskah in semua for mention in _mentions(naskah, known)]
    forms: dict[tuple[str, ...], list[_Sebutan]] = defaultdict(list)
    for mention in mentions:
        forms[mention.kata].append(mention)
    together = {frozenset(pair) for naskah in semua for pair in _side_by_side(naskah)}
    told: set[tuple[str, ...]] = set()
    sure = Counter(mention.kata for mention in known)
    for one, two in combinations(forms, 2):
        if frozenset((one, two)) in together or not _one_person(one, two):
            continue
        # The form that stands more often is right; of two equals, the one that an office stands beside.
        usual, other = sorted((one, two), key=lambda f: (-len(forms[f]), -sure[f], list(forms).index(f)))
        if other in told or (
            len(forms[other]) > 1 and len(forms[usual]) == len(forms[other]) and len(semua) < 2
        ):
            continue
        told.add(other)
        for mention in forms[other][:1]:
            model = forms[usual][0]
            yield mention.teks.finding(
                "GANDA02",
                Severity.WARNING,
                f'nama pejabat ini tertulis "{model.isi}" pada {letak(model.teks, dari=mention.teks)}',
                start=mention.awal,
                end=mention.akhir,
                help="samakan ejaan namanya menurut keputusan pengangkatannya",
            )


def _known(naskah: Naskah) -> Iterator[_Sebutan]:
    """The names that an office, a signature or the head of a column tells to be such."""
    blocks = naskah.blok
    for index, block in enumerate(blocks):
        if isinstance(block, Tabel):
            yield from _in_column(block)
            continue
        for form in (_PEJABAT, _YAITU):
            for match in form.finditer(block.teks.isi):
                yield from _mention(block.teks, match.start("nama"), match["nama"])
        before = blocks[index - 1] if index else None
        signed = _TANDA_TANGAN.fullmatch(block.teks.isi) if len(block.teks.isi) <= _TERPANJANG else None
        if signed and isinstance(before, Paragraf) and _JABATAN.fullmatch(before.teks.isi):
            yield from _mention(block.teks, signed.start("nama"), signed["nama"])


def _in_column(tabel: Tabel) -> Iterator[_Sebutan]:
    for row in tabel.kepala:
        for place, cell in enumerate(row):
            if _KOLOM.fullmatch(" ".join(cell.isi.split())):
                for line in tabel.baris:
                    match = _TANDA_TANGAN.fullmatch(line[place].isi) if place < len(line) else None
                    if match:
                        yield from _mention(line[place], match.start("nama"), match["nama"])


def _mention(teks: Teks, start: int, name: str) -> Iterator[_Sebutan]:
    """The name, without titles before it; nothing where it is the name of a thing."""
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", name)]
    while words and _GELAR.fullmatch(name[slice(*words[0])]):
        words = words[1:]
    parts = tuple(name[a:b].casefold().strip(".,") for a, b in words)
    # A letter of another script is a scan's.
    if (
        len(words) > 1
        and name.isascii()
        and not any(_BUKAN_NAMA.match(part) for part in parts)
        and max(map(len, parts)) > 3
    ):
        yield _Sebutan(parts, teks, start + words[0][0], start + words[-1][1])


def _mentions(naskah: Naskah, known: Sequence[_Sebutan]) -> Iterator[_Sebutan]:
    """Every place that has a known name, or all of its words but one."""
    by_word: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention in known:
        for word in mention.kata:
            by_word[word].add(mention.kata)
    for teks in naskah.semua_teks:
        for match in _BERURUTAN.finditer(teks.isi):
            if not match[0].isascii():
                continue
            spans = [m.span() for m in re.finditer(r"[\w'’]+", match[0])]
            words = [match[0][a:b].casefold() for a, b in spans]
            near = {name for word in words for name in by_word.get(word, ())}
            end = 0
            for at in range(len(words)):
                for name in sorted(near, key=lambda form: (-len(form), form)):
                    part = tuple(words[at : at + len(name)])
                    alike = sum(a == b for a, b in zip(part, name, strict=False))
                    if (
                        at >= end
                        and len(part) == len(name)
                        and (alike == len(name) or _one_person(part, name))
                    ):
                        end = at + len(name)
                        yield _Sebutan(
                            part, teks, match.start() + spans[at][0], match.start() + spans[end - 1][1]
                        )


def _side_by_side(naskah: Naskah) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Names in one table: they are different people, however alike."""
    for tabel in naskah.tabel:
        names = {mention.kata for mention in _in_column(tabel)}
        yield from combinations(sorted(names), 2)


def _one_person(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two names differ in the spelling of one part only; in a name of two words it is the last one,
    since first names that are alike are those of siblings."""
    different = [(n, x, y) for n, (x, y) in enumerate(zip(left, right, strict=False)) if not sama(x, y)]
    if len(left) != len(right) or len(left) < 2 or len(different) != 1:
        return False
    place, one, two = different[0]
    if (
        min(len(one), len(two)) < 3
        or one[0] != two[0]
        or (len(left) == 2 and place == 0 and not _doubled(one, two))
    ):
        return False
    return mirip(one, two) or sorted(one)[:-1] == sorted(two) or _one_letter(one, two)


def _doubled(a: str, b: str) -> bool:
    """Whether two words differ by doubled letters alone: "kurnia" and "kurniia"."""
    return re.sub(r"(.)\1+", r"\1", a) == re.sub(r"(.)\1+", r"\1", b)


def _one_letter(a: str, b: str) -> bool:
    """Whether one word is the other with a letter more, with another letter, or with two letters swapped."""
    short, long = sorted((a, b), key=len)
    if len(long) == len(short) + 1:
        return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))
    wrong = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return len(a) == len(b) and (
        len(wrong) == 1 or (len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(a) == sorted(b))
    )


RULES = (officials,)
BETWEEN = (officials_between,)
