"""Rules on the own office named with another region, whatever kind of office it is.

The cover says which office a report is of ("Dinas Kearsipan Kabupaten X"). The same kind of office of another
kabupaten or kota may be host, guest or example; where its kinerja, anggaran or staff is told without any such
reason, the sentence came from its report. A reason counts in the paragraph that gives it, not elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from generator.audit.naskah import Naskah, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.findings import Finding
from generator.teks import satker
from generator.teks.aturan import ATURAN
from generator.teks.mirip import lipat

_LEMBAGA = re.compile(
    r"\b(?P<jenis>(?:KPUD?|KIP|KOMISI PEMILIHAN UMUM|[Kk]omisi [Pp]emilihan [Uu]mum"
    r"|Komisi Independen Pemilihan|Bawaslu|BAWASLU"
    r"|(?:Dinas|DINAS|Badan|BADAN|Inspektorat|INSPEKTORAT|Sekretariat|SEKRETARIAT|Satuan|SATUAN|Kantor|KANTOR)"
    r"(?:,?\s+(?:[A-Z][A-Za-z-]*|dan|DAN|&)){0,9}?))"
    r"[\s*]+(?P<tingkat>Kabupaten|KABUPATEN|Kab\.|KAB\.|Kota|KOTA|Provinsi|PROVINSI)[\s*]+(?:Administrasi\s+)?"
    r"(?P<nama>(?!(?i:dan|atau|se|di|yang|lain\w*|ini|itu|tersebut|setempat|sekitar|masing|tahun|tingkat|untuk|dalam|pada)\b)"
    r"[A-Z][A-Za-z'’-]{2,})"
)
_SAMPUL, _JUDUL = 15, 120
_SAMPUL_ATAS = 4
# So often a region must stand beside an office to be its own where the cover does not tell, and in how many
# of ten mentions.
_SERING, _DARI_SEPULUH = 4, 7
_MIRIP = 0.75
_SEKRETARIAT = re.compile(r"sekretariat\s+(?=kpu|kip|komisi|bawaslu)", re.IGNORECASE)
_LANJUT, _KATA_TERBANYAK = re.compile(r"\s[A-Z][A-Za-z]+"), 4
_SAMA = {
    lipat(name): kind
    for name, kind in (
        ("KPUD", "kpu"),
        ("Komisi Pemilihan Umum", "kpu"),
        ("Komisi Independen Pemilihan", "kip"),
    )
}

# What of an office is told only by itself, right before its name, or behind the verb that follows it.
_MILIK = re.compile(
    r"\b(?:kinerja|capaian|akuntabilitas|anggaran|pagu|realisasi|belanja|DIPA|pegawai|personel|renstra|rencana\s+strategis|visi"
    r"|misi|wilayah\s+kerja|(?:Sekretaris\s+dan\s+)?Ketua|Sekretaris|sasaran(?:\s+strategis)?|indikator(?:\s+kinerja)?(?:\s+utama)?|lingkungan|jajaran|LKj(?:IP)?|LK[Ii]P|LAKIP"
    r"|laporan\s+(?:tahunan|keuangan)|(?:kegiatan|program)\s+(?:yang\s+)?(?:dilaksanakan|dilakukan|diselenggarakan)(?:\s+oleh)?)"
    r"(?:\s*\([^()]{1,20}\))?(?:\s+(?:pada|di|oleh|untuk|satker|lembaga|kantor|Sekretaris|Sekretariat|kesekretariatan))*[\s*]+$",
    re.IGNORECASE,
)
# Offices that are named one behind the other.
_DERET = re.compile(r"\s*(?:,|dan\b|serta\b|maupun\b|dengan\b|atau\b)", re.IGNORECASE)
_PELAKU = re.compile(
    r"[\s*]+(?:(?:pada|selama|dalam|untuk)\s+)?(?:tahun(?:\s+anggaran)?\s+20\d\d\s+)?(?:telah\s+|sudah\s+|berhasil\s+|dapat\s+|juga\s+)*"
    r"(?:menerima|memperoleh|mendapat(?:kan)?|mengelola|memiliki|mempunyai|didukung|melaksanakan|menetapkan|mencapai|merealisasikan"
    r"|menyerap|menyusun|mengalokasikan|menyelenggarakan)\b"
    r"[^.;]{0,60}?\b(?:anggaran|pagu|DIPA|pegawai|personel|PNS|sasaran|indikator|kinerja|target|program|kegiatan)\b",
    re.IGNORECASE,
)
_AWAL = re.compile(r"(?:^|[,:]\s+|\b(?:bahwa|maka|sehingga|umum|ini|20\d\d)\s+)[*\s]*$")
# Why another office may be named at all.
_ALASAN = re.compile(
    r"\b(?:narasumber|peserta|hadir\w*|dihadiri|menghadiri|studi|kunjungan|berkunjung|mengunjungi|mutasi|pindah\w*|dipindah\w*"
    r"|sebelumnya|pernah|mantan|eks|alumni|undangan|diundang|mengundang|kerja\s?sama|koordinasi|tuan\s+rumah|perkara|sengketa"
    r"|putusan|gugatan|penghargaan|peringkat|juara|dilantik|pelantikan|\w*banding\w*|seperti|misalnya|berasal|asal|tetangga"
    r"|perbatasan|lain\w*|contoh|pemekaran|bersama|daripada|meliputi|antara|masing-masing|se-\w+|hibah|aset|pinjam\w*)\b",
    re.IGNORECASE,
)
# Words of a reason that are none where the office makes an agreement or has its area.
_BUKAN_ALASAN = re.compile(
    r"\bantara\s+(?=(?:Sekretaris|Ketua|Kepala)\b)|(?<=\bwilayah\skerja)[^.;]{0,60}?\bmeliputi\b",
    re.IGNORECASE,
)
_ASAL = re.compile(r"\b(?:dari|ke|kepada|dengan)[\s*]+(?:Sekretariat[\s*]+)?$", re.IGNORECASE)


@dataclass(frozen=True)
class _Sebutan:
    """An office named with its region: the kind of office, the region as a key, and where it stands."""

    jenis: str
    wilayah: tuple[str, str]
    awal: int
    akhir: int
    tertulis: str


def another_region(naskah: Naskah) -> Iterator[Finding]:
    """TEKS02: the kind of office that reports, named with another region where the own one belongs."""
    own = _own(naskah)
    cover = [paragraf.teks for paragraf in naskah.paragraf[:_SAMPUL_ATAS]]
    for paragraf in naskah.paragraf if own else ():
        named = [found for found in _named(paragraf.teks.isi) if found.jenis in own]
        foreign = [found for found in named if _other(found.wilayah, own[found.jenis].wilayah)]
        if foreign and paragraf.teks in cover and _is_whole(paragraf.teks.isi, foreign[0]):
            yield _told(paragraf.teks, foreign[0], own[foreign[0].jenis])
            continue
        if not foreign or paragraf.tingkat:
            continue
        parts = list(sentences(paragraf.teks))
        excused = {
            found.wilayah
            for start, sentence in parts
            for found in foreign
            if start <= found.awal < start + len(sentence)
            and _ALASAN.search(_BUKAN_ALASAN.sub(" ", sentence))
        }
        for start, sentence in parts:
            inside = [found for found in named if start <= found.awal < start + len(sentence)]
            if any(found.wilayah in excused for found in inside) or _in_a_row(paragraf.teks.isi, inside):
                continue
            for found in inside:
                if found in foreign and _as_own(sentence, start, found):
                    yield _told(paragraf.teks, found, own[found.jenis])


def _own(naskah: Naskah) -> Mapping[str, _Sebutan]:
    """The region of each kind of office: the first on the cover where no other stands more often, else the
    one that it nearly always has."""
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    first: dict[tuple[str, tuple[str, str]], _Sebutan] = {}
    for teks in naskah.semua_teks:
        for found in _named(teks.isi):
            counts[found.jenis][found.wilayah] += 1
            place = found.jenis, found.wilayah
            # As a sentence writes it, not a cover in capitals.
            if place not in first or first[place].tertulis.isupper():
                first[place] = found
    lines = [isi for teks in naskah.semua_teks[:_SAMPUL] if _is_title(isi := teks.isi.strip(" *"))]
    cover: dict[str, _Sebutan] = {}
    for found in _named(" ".join(lines)):
        cover.setdefault(found.jenis, found)
    own: dict[str, _Sebutan] = {}
    for kind in {**counts, **cover}:
        region, count = counts[kind].most_common(1)[0] if counts[kind] else (None, 0)
        title = cover.get(kind)
        if title and (counts[kind][title.wilayah] == count or region == title.wilayah):
            own[kind] = first.get((kind, title.wilayah), title)
        elif region and title and count > counts[kind][title.wilayah] == 1 and len(counts[kind]) == 2:
            own[kind] = first[kind, region]  # The cover alone names another region.
        elif region and count >= _SERING and 10 * count >= _DARI_SEPULUH * counts[kind].total():
            own[kind] = first[kind, region]
    return own


def _is_whole(isi: str, found: _Sebutan) -> bool:
    """Whether a line holds the name of an office and nothing else."""
    return not (isi[: found.awal] + isi[found.akhir :]).strip(" *.,")


def _is_title(isi: str) -> bool:
    return len(isi) < _JUDUL and not isi.endswith(".")


def _named(isi: str) -> list[_Sebutan]:
    """The offices that a text names with their kabupaten, kota or provinsi."""
    found = []
    for match in _LEMBAGA.finditer(isi):
        start, end = match.start(), _end(isi, match)
        if inner := _SEKRETARIAT.match(match["jenis"]):
            start += inner.end()
        kind, level = lipat(isi[start : match.end("jenis")]), lipat(match["tingkat"])
        region = ("kabupaten" if level == "kab" else level, lipat(match["nama"]))
        written = " ".join(isi[start:end].replace("*", " ").split())
        found.append(_Sebutan(_SAMA.get(kind, kind), region, start, end, written))
    return found


def _end(isi: str, match: re.Match[str]) -> int:
    """Where the name of the region ends: the longest that is one, else its first word."""
    ends = [match.end()]
    while len(ends) < _KATA_TERBANYAK and (word := _LANJUT.match(isi, ends[-1])):
        ends.append(word.end())
    known = (end for end in reversed(ends) if satker.cari(isi[match.start("tingkat") : end]))
    return next(known, match.end())


def _in_a_row(isi: str, named: Sequence[_Sebutan]) -> bool:
    """Whether a sentence names several offices together, as where it compares or counts them up."""
    close = any(_DERET.match(isi, one.akhir) for one, _ in pairwise(named))
    return len({found.wilayah for found in named}) > 2 or close


def _other(one: tuple[str, str], own: tuple[str, str]) -> bool:
    """Whether a region is another one than the own, not that of the own province or of its parts, nor a slip
    of the own name, which is told elsewhere."""
    if one == own or (one[0] != own[0] and "provinsi" in (one[0], own[0])):
        return False
    ratio = SequenceMatcher(None, one[1], own[1], autojunk=False).ratio()
    return one[1] == own[1] or ratio < _MIRIP


def _as_own(sentence: str, start: int, found: _Sebutan) -> bool:
    """Whether an office is told of as the one that reports: it has the kinerja, or does what has a budget."""
    before, end = sentence[: found.awal - start], found.akhir - start
    if _ASAL.search(before):
        return False
    return bool(_MILIK.search(before) or (_AWAL.search(before) and _PELAKU.match(sentence, end)))


def _told(teks: Teks, found: _Sebutan, own: _Sebutan) -> Finding:
    severity, remedy = ATURAN["TEKS02"]
    return teks.finding(
        "TEKS02",
        severity,
        f'laporan ini dari "{own.tertulis}", bukan dari daerah yang disebut di sini',
        start=found.awal,
        end=found.akhir,
        expected=own.tertulis,
        help=remedy,
    )


RULES = (another_region,)
