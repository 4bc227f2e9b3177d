"""What a report says of its staff: how many by status and by education, in sentences, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.teks.mirip import lipat

STATUS: Mapping[str, re.Pattern[str]] = {
    "PPNPN": re.compile(
        r"PPNPN|honorer|pegawai pemerintah non[\s-]*(?:pegawai negeri|PNS)(?: sipil)?", re.IGNORECASE
    ),
    "PNS": re.compile(r"(?<!non )\bPNS\b|(?<!non )pegawai negeri sipil", re.IGNORECASE),
    "komisioner": re.compile(r"komisioner", re.IGNORECASE),
}
PENDIDIKAN: Mapping[str, re.Pattern[str]] = {
    "S3": re.compile(r"S[\s.-]?3|strata[\s-]*(?:3|III|tiga)|doktor", re.IGNORECASE),
    "S2": re.compile(r"S[\s.-]?2|strata[\s-]*(?:2|II|dua)|magister", re.IGNORECASE),
    "S1": re.compile(r"S[\s.-]?1|strata[\s-]*(?:1|I|satu)|sarjana", re.IGNORECASE),
    "D4": re.compile(r"D[\s.-]?(?:4|IV)|diploma[\s-]*(?:4|IV|empat)", re.IGNORECASE),
    "D3": re.compile(r"D[\s.-]?(?:3|III)|diploma(?:[\s-]*(?:3|III|tiga))?", re.IGNORECASE),
    "SLTA": re.compile(r"SLTA|SMU|SM[AK](?:\s*/\s*(?:SM[AK]|sederajat))?", re.IGNORECASE),
    "SLTP": re.compile(r"SLTP|SMP", re.IGNORECASE),
}
_ORANG = r"(?P<angka>\d{1,3})\s*(?:\([a-z ]+\)\s*)?orang"
_STATUS_ORANG = re.compile(rf"{_ORANG}\s+(?=(?P<apa>[A-Za-z][\w ]{{2,40}}))")
_ORANG_STATUS = re.compile(
    rf"(?P<apa>[A-Za-z][\w() -]{{2,80}}?)\s*(?:\([A-Z]+\)\s*)?(?:sebanyak|berjumlah)\s+{_ORANG}"
)
_TINGKAT_ORANG = re.compile(
    rf"(?P<apa>[A-Z][\w./-]*(?: [\w./-]+){{0,3}}?)\s+(?:sebanyak|berjumlah|:)\s+{_ORANG}"
)
_SEMUA = re.compile(rf"{_ORANG}\s+(?:personil|personel|pegawai|sumber daya manusia)\b", re.IGNORECASE)
_MENDUKUNG = re.compile(r"didukung|terdiri|berjumlah|seluruh|sebanyak", re.IGNORECASE)
_STATUS_DAFTAR = re.compile(r"^(?P<status>PPNPN)\s*:\s*(?P<nama>.*)$")
_PERAN = re.compile(rf"(?P<apa>[A-Za-z][^:;.]{{2,60}}?)\s+sebanyak\s+{_ORANG}", re.IGNORECASE)
# How far back the paragraph may stand that says whose education is counted.
_JAUH = 6
# Numbers of a column that a scan broke are joined only in short columns.
_PATAH = 12


@dataclass(frozen=True)
class Cacah:
    """A number of people of one kind, and the fragment that states it; `terjumlah` where it stands in a
    column whose total it helps to give."""

    jenis: str
    nilai: int
    teks: Teks
    awal: int
    akhir: int
    terjumlah: bool = False


@dataclass(frozen=True)
class Regu:
    """The people of a status that are named unit by unit: how many by role, how many without one, and the
    first line of the roster."""

    menurut: Mapping[str, int]
    tanpa: int
    teks: Teks

    @property
    def banyak(self) -> int:
        """All of them."""
        return sum(self.menurut.values()) + self.tanpa


@dataclass(frozen=True)
class Rincian:
    """Numbers by education of the staff of one status, "" for all."""

    status: str
    cacah: tuple[Cacah, ...]


def _kind(text: str, kinds: Mapping[str, re.Pattern[str]], *, whole: bool = False) -> str:
    for kind, form in kinds.items():
        if form.fullmatch(text.strip()) if whole else form.match(text.strip()):
            return kind
    return ""


def totals(naskah: Naskah) -> Iterator[Cacah]:
    """How many of a status the office has, as sentences on the whole office state; "" for all staff."""
    for paragraf in naskah.paragraf:
        isi = paragraf.teks.isi
        if paragraf.nomor or "orang" not in isi or not _MENDUKUNG.search(isi):
            continue
        for match in _STATUS_ORANG.finditer(isi):
            kind = _kind(match["apa"], STATUS)
            named = STATUS[kind].match(match["apa"]) if kind else None
            if named:
                end = match.start("apa") + named.end()
                yield Cacah(kind, int(match["angka"]), paragraf.teks, match.start(), end)
        for match in _ORANG_STATUS.finditer(isi):
            tail = match["apa"].rstrip(" )")
            kind = next(
                (k for k, form in STATUS.items() for m in form.finditer(tail) if m.end() == len(tail)), ""
            )
            if kind:
                yield Cacah(kind, int(match["angka"]), paragraf.teks, match.start("angka"), match.end())
        for match in _SEMUA.finditer(isi):
            if not _kind(isi[match.end("angka") :].split("orang", 1)[-1], STATUS):
                yield Cacah("", int(match["angka"]), paragraf.teks, match.start(), match.end())


def in_tables(naskah: Naskah) -> Iterator[Cacah]:
    """Numbers beside a status or an education in tables; columns that a scan broke are put together."""
    for tabel in naskah.tabel:
        width = max((len(row) for row in tabel.baris), default=0)
        for column in range(width - 1):
            pairs = list(_pairs(tabel, column))
            summed = _adds_up(pairs)
            for label, value, cell in pairs:
                kind = _kind(label, STATUS, whole=True) or _kind(label, PENDIDIKAN, whole=True)
                if kind:
                    yield Cacah(kind, value, cell, 0, len(cell.isi), summed)


def _adds_up(pairs: Sequence[tuple[str, int, Teks]]) -> bool:
    """Whether the last number of a column is the total of the others."""
    return (
        len(pairs) > 2
        and pairs[-1][0].strip().lower() in ("jumlah", "total")
        and sum(value for _, value, _ in pairs[:-1]) == pairs[-1][1]
    )


def _pairs(tabel: Tabel, column: int) -> Iterator[tuple[str, int, Teks]]:
    """The labels of a column with the whole numbers of the next one."""
    rows = [row for row in tabel.baris if len(row) > column + 1]
    labels = [row[column] for row in rows if row[column].isi.strip()]
    numbers = [row[column + 1].isi.strip() for row in rows if row[column + 1].isi.strip()]
    if not labels or not numbers or not all(re.fullmatch(r"\d{1,4}", number) for number in numbers):
        return
    if not any(_kind(cell.isi, kinds, whole=True) for cell in labels for kinds in (STATUS, PENDIDIKAN)):
        return
    if len(numbers) > len(labels):
        for cell, value in zip(labels, _joined(numbers, labels), strict=False):
            yield cell.isi.strip(), value, cell
        return
    for row in rows:
        if row[column].isi.strip() and row[column + 1].isi.strip():
            yield row[column].isi.strip(), int(row[column + 1].isi), row[column]


def _joined(numbers: Sequence[str], labels: Sequence[Teks]) -> list[int]:
    """More numbers than labels: the one way to join neighbours so that they give the total; else none."""
    total = next(
        (n for n, cell in enumerate(labels) if cell.isi.strip().lower() in ("jumlah", "total")), None
    )
    if total != len(labels) - 1 or len(numbers) > _PATAH:
        return []
    found = []
    for cuts in combinations(range(1, len(numbers)), len(labels) - 1):
        places = (0, *cuts, len(numbers))
        values = [int("".join(numbers[a:b])) for a, b in pairwise(places)]
        if sum(values[:-1]) == values[-1]:
            found.append(values)
    return found[0] if len(found) == 1 else []


def educations(naskah: Naskah) -> Iterator[Rincian]:
    """The numbers by education that a paragraph or a list gives, with whose they are."""
    paragraf = naskah.paragraf
    index = 0
    while index < len(paragraf):
        found = list(_levels(paragraf[index]))
        end = index + 1
        if len(found) == 1 and paragraf[index].nomor:
            while end < len(paragraf) and paragraf[end].nomor and (more := list(_levels(paragraf[end]))):
                found += more
                end += 1
        if len(found) > 1:
            yield Rincian(_whose(paragraf, index), tuple(found))
        index = end


def _levels(paragraf: Paragraf) -> Iterator[Cacah]:
    isi = paragraf.teks.isi
    for match in _TINGKAT_ORANG.finditer(isi) if "orang" in isi else ():
        kind = _kind(match["apa"], PENDIDIKAN, whole=True)
        if kind:
            yield Cacah(kind, int(match["angka"]), paragraf.teks, match.start(), match.end())


def _whose(paragraf: Sequence[Paragraf], index: int) -> str:
    """The status of those whose education is told: of the nearest text on education that names one."""
    for other in reversed(paragraf[max(index - _JAUH, 0) : index + 1]):
        if "pendidikan" in other.teks.isi.lower():
            named = [kind for kind, form in STATUS.items() if form.search(other.teks.isi)]
            if len(named) == 1:
                return named[0]
    return ""


def rosters(naskah: Naskah) -> Iterator[Regu]:
    """The PPNPN whom a report names unit by unit."""
    roles: dict[str, int] = {}
    plain, first, counting = 0, None, False
    for paragraf in naskah.paragraf:
        match = _STATUS_DAFTAR.match(paragraf.teks.isi)
        if match and paragraf.nomor:
            names = [name for name in re.split(r",|\bdan\b", match["nama"]) if name.strip()]
            plain += len(names)
            first = first or paragraf.teks
            counting = not names
        elif counting and paragraf.nomor and not paragraf.tingkat:
            number = _PERAN.search(paragraf.teks.isi)
            if number:
                role = peran(number["apa"])
                roles[role] = roles.get(role, 0) + int(number["angka"])
        else:
            counting = False
    if first is not None and (roles or plain):
        yield Regu(roles, plain, first)


def by_role(naskah: Naskah) -> Iterator[Rincian]:
    """The numbers by role of a status, in the list below the sentence that states how many it has."""
    stated = {id(entry.teks): entry.jenis for entry in totals(naskah) if entry.jenis}
    paragraf = naskah.paragraf
    for index, block in enumerate(paragraf):
        status = stated.get(id(block.teks))
        if status is None or not block.teks.isi.rstrip().endswith(":"):
            continue
        found: list[Cacah] = []
        for item in paragraf[index + 1 :]:
            match = _PERAN.match(item.teks.isi) if item.nomor else None
            if match is None:
                break
            found.append(
                Cacah(match["apa"].strip(), int(match["angka"]), item.teks, match.start("angka"), match.end())
            )
        if len(found) > 1:
            yield Rincian(status, tuple(found))


def peran(name: str) -> str:
    """A role as a key: of two names for one role ("keamanan/security") the first."""
    return lipat(name.partition("/")[0])
