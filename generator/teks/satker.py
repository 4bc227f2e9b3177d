"""Which offices of the KPU a text names, and whether one of them stands where the own office belongs.

Only offices count: a meeting in Batam or a guest from another city says nothing. Another office is told
only where it has the role of the own one ("Sekretariat KPU Kota X", "di lingkungan KPU Kota X", "KPU Kota X
telah ...") and the sentence neither names the own office too nor speaks of guests, travel or a comparison.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from generator.rujukan.satker import Satker, daftar_satker
from generator.teks.kalimat import kalimat, memuat
from generator.teks.mirip import lipat
from generator.teks.rentang import Rentang

_JENIS: Final = {"kabupaten": "kabupaten", "kab": "kabupaten", "kota": "kota", "provinsi": "provinsi",
                 "prov": "provinsi", "propinsi": "provinsi"}  # fmt: skip
_LEMBAGA: Final = re.compile(
    r"\b(?:KPUD?|KIP|Komisi\s{1,3}Pemilihan\s{1,3}Umum|Komisi\s{1,3}Independen\s{1,3}Pemilihan)[*\s]{1,6}"
    r"(?:(?P<jenis>Kabupaten|Kab|Kota|Provinsi|Propinsi|Prov)\b\.?\s{0,3}(?:/\s{0,3}Kota\b\s{0,3})?"
    r"(?:Adm(?:inistrasi|\.)?\s{1,3})?)?",
    re.IGNORECASE,
)
_DAERAH: Final = re.compile(r"\b(?P<jenis>Kabupaten|Kab|Kota)\b\.?\s{1,3}(?=[A-Z])")
_INSTANSI: Final = re.compile(
    r"\b(?:Pemerintah|Pemkab|Pemkot|Dinas|Badan|Polres|Kodim|Disdukcapil|Bawaslu)\b(?:\s+(?!Kabupaten"
    r"|Kota)[A-Z][\w]*"
    r"|\s+(?:dan|di|Daerah)){0,6}?\s+(?P<jenis>Kabupaten|Kab|Kota)\b\.?\s{1,3}(?=[A-Z])"
)
_BEPERGIAN: Final = re.compile(
    r"\b(?:narasumber|peserta|hadir\w*|dihadiri|menghadiri|studi|kunjungan|berkunjung|mutasi|pindah\w*|asal"
    r"|berasal"
    r"|mantan|sebelumnya|banding\w*|dibanding\w*|perbandingan|sengketa|perkara|gugatan|penghargaan|juara"
    r"|peringkat"
    r"|perbatasan|tetangga|lain\w*|se-\w+|perjalanan|tuan\s+rumah|\w*undang(?:an)?|seminar|webinar"
    r"|lokakarya|diskusi"
    r"|forum|konsultasi|belajar|benchmarking|magang|tamu|antar\w*|lintas|\w*ganda\w*|masuk|keluar)\b",
    re.IGNORECASE,
)
_DI: Final = re.compile(r"\b(?:di|ke)\s+(?:kantor\s+|aula\s+|gedung\s+)?$", re.IGNORECASE)
# What came from another office or went there, said right before its name.
_ARAH: Final = re.compile(r"\b(?:dari|ke|kepada)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_WILAYAH: Final = re.compile(r"\s*(KABUPATEN|KOTA|PROVINSI)\s+([A-Z][A-Z .'-]+?)\s*")
_KATA: Final = re.compile(r"[^\W_]+")
_KATA_TERBANYAK: Final = 5  # Words of the longest name.

# The words right before an office that give it the role of the one that reports.
_PERAN: Final = re.compile(
    r"\b(?:sekretariat|sekretaris|ketua|anggota|komisioner|pegawai|staf|personel|lingkungan|kinerja|laporan"
    r"|lkj|lakip|tahunan|renstra|strategis|iku|utama|dipa|anggaran|visi|misi|tugas|fungsi|organisasi|profil"
    r"|akuntabilitas|keputusan|wewenang|kewajiban|sasaran|capaian|program|oleh|tujuan)"
    r"(?:\s{1,3}(?:di|pada|dari))?[\s*]{1,4}$",
    re.IGNORECASE,
)
# The verb after an office that opens a sentence: it speaks of what the office itself did.
_PREDIKAT: Final = re.compile(
    r"[*\s]{1,4}(?:telah|akan|dapat|mampu|terus|selalu|berhasil|berkomitmen|berupaya|pada\s+tahun|sebagai"
    r"|me(?:lak|nyu|ny|ng|n|m)\w+)\b",
    re.IGNORECASE,
)
# Words that explain why another office is named.
_TAMU: Final = re.compile(
    r"\b(?:narasumber|peserta|dihadiri|menghadiri|hadir\w*|bersama|studi|kunjungan|berkunjung|mutasi"
    r"|pindah\w*"
    r"|dipindah\w*|sebelumnya|pernah|mantan|eks|riwayat|alumni|undangan|diundang|mengundang|kerja\s?sama"
    r"|koordinasi|tuan\s+rumah|perkara|sengketa|putusan|gugatan|penghargaan|peringkat|juara|dilantik"
    r"|pelantikan"
    r"|dibanding\w*|perbandingan|seperti|meliputi|antara|diperbantukan|berasal|asal|bertempat"
    r"|se-\w+|tetangga|perbatasan|lain\w*|contoh|pemekaran|menerima)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sebutan:
    """An office named in a text: where, and which offices it may be ("KPU Bandung" may be two)."""

    awal: int
    akhir: int
    calon: tuple[Satker, ...]


def cari(wilayah: str) -> Satker | None:
    """The office of an area with its kind, as "Kabupaten Buru"; None where there is no single one."""
    first, _, name = wilayah.strip().partition(" ")
    jenis = _JENIS.get(first.rstrip(".").casefold())
    found = _named(name if jenis else wilayah, jenis)
    return found[0] if len(found) == 1 else None


def sebutan(teks: str) -> Iterator[Sebutan]:
    """The offices that the text names, KPU RI excepted, each with the longest name that fits."""
    for match in _LEMBAGA.finditer(teks):
        jenis = _JENIS[match["jenis"].casefold()] if match["jenis"] else None
        if "/" in match.group():
            jenis = None
        words = _words_after(teks, match.end())
        if not words or (match["jenis"] is None and not words[0].group()[0].isupper()):
            continue
        for count in range(len(words), 0, -1):
            found = _named(teks[match.end() : words[count - 1].end()], jenis)
            if found:
                yield Sebutan(match.start(), words[count - 1].end(), found)
                break


def sendiri(teks: Iterable[str]) -> Satker | None:
    """The office that a report is of: the one that most of the offices named are; None where none is."""
    counts: Counter[Satker] = Counter()
    for text in teks:
        counts.update(found.calon[0] for found in sebutan(text) if len(found.calon) == 1)
    local = Counter({office: n for office, n in counts.items() if office.jenis != "provinsi"})
    named = local or counts
    likeliest = named.most_common(1)
    return likeliest[0][0] if likeliest and likeliest[0][1] * 2 > named.total() else None


def asing(teks: str, satker: Satker) -> Iterator[Rentang]:
    """The names of other offices that stand where the own office `satker` belongs."""
    named = list(sebutan(teks))
    if all(_may_be(found.calon, satker) for found in named):
        return
    sentences = kalimat(teks)
    per_sentence: dict[tuple[int, int], list[Sebutan]] = {}
    for found in named:
        per_sentence.setdefault(memuat(sentences, found.awal), []).append(found)
    for (start, end), together in per_sentence.items():
        if len({found.calon for found in together}) > 1 or _TAMU.search(teks, start, end):
            continue  # It compares, or says why it names another office: guests, travel.
        for found in together:
            if _ARAH.search(teks, start, found.awal):
                continue
            role = _PERAN.search(teks[max(start, found.awal - 40) : found.awal])
            opens = not teks[start : found.awal].strip(" *-") and _PREDIKAT.match(teks, found.akhir)
            if (role or opens) and not _is_own(teks, found, satker):
                yield _told(found, satker)


def asing_dalam_data(teks: str, satker: Satker) -> Iterator[Rentang]:
    """The same in a text that an office wrote of itself: another office needs a reason to be named at all,
    such as guests, travel, a comparison, or the place of a meeting."""
    named = list(sebutan(teks))
    if all(_may_be(found.calon, satker) for found in named):
        return
    sentences = kalimat(teks)
    for found in named:
        start, end = memuat(sentences, found.awal)
        together = {other.calon for other in named if start <= other.awal < end}
        here = _DI.search(teks, start, found.awal) or _ARAH.search(teks, start, found.awal)
        if len(together) > 1 or here or _TAMU.search(teks, start, end) or _is_own(teks, found, satker):
            continue
        yield _told(found, satker)


def asing_dalam_nama(teks: str, satker: Satker) -> Iterator[Rentang]:
    """Other offices and their areas in the name of a sasaran or the like, which is of the own office."""
    named = list(sebutan(teks))
    for found in named:
        if not _is_own(teks, found, satker):
            yield _told(found, satker)
    for match in _DAERAH.finditer(teks) if satker.jenis in ("kabupaten", "kota") else ():
        if any(found.awal <= match.start() < found.akhir for found in named):
            continue
        found_area = _area(teks, match)
        if found_area and not _may_be((found_area[0],), satker):
            pesan = f"nama daerah lain, {found_area[0].wilayah}"
            yield Rentang(match.start(), found_area[1], pesan, satker.wilayah)


def lembaga_asing(teks: str, satker: Satker) -> Iterator[Rentang]:
    """Institutions of another area ("Dinas Kependudukan Kota X"), in a text that an office wrote of itself.

    Not where the sentence names the own area too, other than as the name of the office that acts, nor speaks
    of travel, guests, voters who moved or a comparison, nor of a place ("di Dinas ..."); a kabupaten and a
    kota of one name often share what they have.
    """
    for match in _INSTANSI.finditer(teks) if satker.jenis in ("kabupaten", "kota") else ():
        start, end = memuat(kalimat(teks), match.start())
        found = _area(teks, match)
        if not found or _may_be((found[0],), satker) or lipat(found[0].nama) == lipat(satker.nama):
            continue
        around = _without_own(teks[start:end], satker)
        if (
            _BEPERGIAN.search(around)
            or lipat(satker.nama) in lipat(around)
            or _DI.search(teks, start, match.start())
        ):
            continue
        pesan = f"instansi daerah lain, {found[0].wilayah}"
        yield Rentang(
            match.start(), found[1], pesan, f"{teks[match.start() : match.start('jenis')]}{satker.wilayah}"
        )


def _without_own(sentence: str, satker: Satker) -> str:
    """A sentence without the names of the own office in it, which say only who acts."""
    for found in reversed(list(sebutan(sentence))):
        if (
            found.calon
            and _may_be(found.calon[:1], satker)
            and lipat(found.calon[0].nama) == lipat(satker.nama)
        ):
            sentence = f"{sentence[: found.awal]} {sentence[found.akhir :]}"
    return sentence


def _area(teks: str, match: re.Match[str]) -> tuple[Satker, int] | None:
    """The area whose kind a match ends with, and where its name ends; None where it is none."""
    jenis = _JENIS[match["jenis"].casefold()]
    for word in reversed(_words_after(teks, match.end())):
        if offices := _named(teks[match.end() : word.end()], jenis):
            return offices[0], word.end()
    return None


def kop_asing(teks: str, satker: Satker) -> Iterator[Rentang]:
    """Another area's name as the whole of a line in capitals, as on a cover or in a running header."""
    match = _WILAYAH.fullmatch(teks.replace("*", " "))
    if match is None or satker.jenis not in ("kabupaten", "kota"):
        return
    found = _named(match[2], _JENIS[match[1].casefold()])
    if len(found) == 1 and not _may_be(found, satker) and not _near(match[2], satker):
        yield Rentang(match.start(1), match.end(2), f"nama satker lain, {found[0].wilayah}", satker.wilayah)


def _told(found: Sebutan, satker: Satker) -> Rentang:
    names = " atau ".join(office.singkat for office in found.calon)
    return Rentang(found.awal, found.akhir, f"nama satker lain, {names}", satker.singkat)


def _words_after(teks: str, start: int) -> list[re.Match[str]]:
    """The words that may be a name from `start` on: up to the first punctuation but a hyphen."""
    words: list[re.Match[str]] = []
    for match in _KATA.finditer(teks, start, start + 80):
        between = teks[words[-1].end() if words else start : match.start()]
        if between.strip(" -\u00a0\n") or len(words) == _KATA_TERBANYAK:
            break
        words.append(match)
    return words


def _is_own(teks: str, found: Sebutan, satker: Satker) -> bool:
    if _may_be(found.calon, satker):
        return True
    # A name cut by the end of a line, or a letter of its second word lost by a scan.
    said = teks[found.awal : found.akhir]
    cut = not teks[found.akhir :].strip(" *") and lipat(satker.singkat).startswith(lipat(said))
    return cut or _near(teks[found.akhir - len(found.calon[0].nama) : found.akhir + len(satker.nama)], satker)


def _may_be(calon: Iterable[Satker], satker: Satker) -> bool:
    """Whether one of the offices is the own one, or its province's; for a province, one of its own."""
    for office in calon:
        if (office.jenis, lipat(office.nama)) == (satker.jenis, lipat(satker.nama)):
            return True
        same = lipat(office.provinsi) == lipat(satker.provinsi)
        if same and "provinsi" in (office.jenis, satker.jenis):
            return True
    return False


def _near(said: str, satker: Satker) -> bool:
    own = satker.nama.casefold()
    return len(own.split()) > 1 and SequenceMatcher(None, said[: len(own)].casefold(), own).ratio() >= 0.85


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[Satker, ...]]:
    found: dict[str, tuple[Satker, ...]] = {}
    for office in daftar_satker():
        for name in (office.nama, *office.ejaan_lain) if office.jenis != "pusat" else ():
            found[lipat(name)] = (*found.get(lipat(name), ()), office)
    return found


def _named(name: str, jenis: str | None) -> tuple[Satker, ...]:
    """The offices of that name, of one kind or of any."""
    return tuple(office for office in _index().get(lipat(name), ()) if jenis in (None, office.jenis))
