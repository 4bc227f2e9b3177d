"""Target and realisasi of an indikator in a sentence, against the table that measures the same indikator.

A sentence that names an indikator of a table and gives both numbers must give the row's: one of them agrees
and so tells that the sentence is on this row, the other is then looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from generator.audit.angka import capaian, tempat
from generator.audit.angka.capaian import Capaian
from generator.audit.angka.kalimat_angka import Kalimat, sentences
from generator.audit.angka.pos import Nilai
from generator.audit.letak import singkat
from generator.audit.naskah import Naskah
from generator.audit.serumpun import asal
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded

TARGET, REALISASI, CAPAIAN = "target", "realisasi", "capaian"
_PERAN = re.compile(
    r"\b(?P<peran>target|realisasi|terealisasi|direalisasikan|tercapai|mencapai|dicapai|capaian)(?:nya|kan)?"
    r"(?:\s*,?\s+(?:[a-z]+|Rp|‹\d{4}›)){0,7}\s*[(:=]?\s*$",
    re.IGNORECASE,
)
# "target tercapai 83%" and "mencapai keberhasilan 99%" tell the capaian.
_BUKAN_TARGET = re.compile(
    r"\btarget(?:nya)?\s+(?:\w+\s+)?(?:tercapai|terealisasi|terpenuhi|dicapai)", re.IGNORECASE
)
_TARGET_TERCAPAI = re.compile(
    r"\b(?:mencapai|tercapai|dicapai|realisasi|terealisasi)\s+(?:target|keberhasilan|capaian|kinerja|persentase)\b",
    re.IGNORECASE,
)
_SATUAN = r"(?:\s*[A-Za-z][A-Za-z/]*){0,3}?"
# "76,60 dari target 78,00": what stands before is the realisasi.
_DARI_TARGET = re.compile(
    rf"^{_SATUAN}\s*,?\s*\(?(?:atau\s+)?(?:dari|terhadap|di atas|di bawah|melampaui|melebihi|belum mencapai)"
    r"\s+target\b",
    re.IGNORECASE,
)
# Of another time, another place or another plan.
_LAIN = re.compile(
    r"\blalu\b|sebelumnya|triwulan|semester|nasional|RPJM|renstra|rencana strategis|jangka menengah"
    r"|akhir periode|\bbulan\b|semula|\brata-rata\b|formula|rumus",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"‹(\d{4})›")
# Shorter names, and single words, stand in sentences on other things.
_TERPENDEK = 8


@dataclass(frozen=True)
class Sebutan:
    """What a sentence says of an indikator: its name as printed, and the numbers by their roles."""

    nama: str
    nilai: Mapping[str, Nilai]


def measures(naskah: Naskah) -> Iterator[Finding]:
    """A target or realisasi in a sentence that the table of the same indikator gives otherwise."""
    tables = _by_name(naskah)
    if not tables:
        return
    longest = sorted(tables, key=len, reverse=True)
    forms = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    names = re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)
    year = asal(naskah)[1]
    for paragraf in naskah.paragraf:
        if "target" not in paragraf.teks.isi.lower():
            continue
        for sentence in sentences(paragraf.teks):
            for said in _said(sentence, names, year):
                finding = _against(said, tables[" ".join(said.nama.lower().split())])
                if finding:
                    yield finding


def _by_name(naskah: Naskah) -> dict[str, list[Capaian]]:
    """The rows that measure something, by the name of the indikator in lower case."""
    found: dict[str, list[Capaian]] = defaultdict(list)
    for tabel in naskah.tabel:
        for row in capaian.rows(tabel):
            name = " ".join(row.nama.isi.lower().split()).strip(" .,;:")
            if len(name) >= _TERPENDEK and " " in name:
                found[name].append(row)
    return found


def _said(kalimat: Kalimat, names: re.Pattern[str], year: int | None) -> Iterator[Sebutan]:
    """The indikator that a sentence names, each with what it says until it names the next one."""
    start, end = kalimat.rentang
    mentions = list(names.finditer(kalimat.teks.isi, start, end))
    for mention, after in zip(mentions, [*mentions[1:], None], strict=False):
        stop = after.start() if after else end
        inside = [at for at, angka in enumerate(kalimat.angka) if mention.end() <= angka.awal < stop]
        gaps = [kalimat.sela[at] for at in inside]
        years = set(_TAHUN.findall("".join(kalimat.sela)))
        if not inside or any(map(_LAIN.search, gaps)) or years - {str(year)}:
            continue
        gaps[0] = kalimat.sela_dari(inside[0], mention.end())
        roles = [_role(gap, kalimat.sela[at + 1]) for gap, at in zip(gaps, inside, strict=True)]
        if roles.count(TARGET) == roles.count(REALISASI) == 1:
            yield Sebutan(
                mention[0],
                {role: kalimat.nilai(at) for role, at in zip(roles, inside, strict=True) if role},
            )


def _role(before: str, after: str) -> str:
    """What a number is, by the words before it or by a target that follows; empty where nothing tells it."""
    word = _PERAN.search(before)
    role = word["peran"].lower() if word else ""
    if _DARI_TARGET.match(after):
        return CAPAIAN if role == CAPAIAN else REALISASI
    if not role:
        return ""
    if _BUKAN_TARGET.search(before) or _TARGET_TERCAPAI.search(before):
        return CAPAIAN
    return role if role in (TARGET, CAPAIAN) else REALISASI


def _against(said: Sebutan, rows: Sequence[Capaian]) -> Finding | None:
    """The finding on the number that no row of the indikator has, where the other one is a row's."""
    target, realisasi = said.nilai[TARGET], said.nilai[REALISASI]
    same_target = [row for row in rows if _same(target, row.target)]
    same_realisasi = [row for row in rows if _same(realisasi, row.realisasi)]
    if same_target and same_realisasi:
        return _capaian(said, [row for row in same_target if row in same_realisasi])
    if bool(same_target) == bool(same_realisasi) or target.angka.persen != realisasi.angka.persen:
        return None
    # "mencapai 95% dari target 80%" may tell the capaian.
    if any(_same(realisasi, row.capaian) for row in rows):
        return None
    role, wrong = (REALISASI, realisasi) if same_target else (TARGET, target)
    row = (same_target or same_realisasi)[0]
    own = row.realisasi if same_target else row.target
    if capaian.rate(row) is not None:
        return None
    return wrong.finding(
        "NILAI01",
        Severity.WARNING,
        f'{role} "{singkat(said.nama)}" tertulis {wrong.tercetak}, tetapi {tempat.place(own, wrong)}'
        f" mencantumkan {own.tercetak}",
        expected=own.tercetak,
        help="periksa mana yang benar, lalu samakan kalimat dan tabelnya",
    )


def _capaian(said: Sebutan, rows: Sequence[Capaian]) -> Finding | None:
    """The finding on a capaian that is not that of the rows with this target and realisasi."""
    printed = said.nilai.get(CAPAIAN)
    if printed is None or not printed.angka.persen or not rows:
        return None
    if any(_same(printed, row.capaian) for row in rows):
        return None
    # The rule on sentences tells it where all three are percentages.
    found = capaian.rate(replace(rows[0], capaian=printed), sebutan=f'"{singkat(said.nama)}"')
    return None if said.nilai[TARGET].angka.persen else found


def _same(printed: Nilai, own: Nilai) -> bool:
    """Whether a sentence and a table print the same number, be it that one of them rounds it."""
    one, two = printed.angka, own.angka
    if one.nilai == two.nilai or _digits(printed) == _digits(own):
        return True
    return _rounds(one, two) or _rounds(two, one)


def _rounds(short: Angka, full: Angka) -> bool:
    return short.desimal < full.desimal and short.nilai in rounded(Fraction(full.nilai), short.desimal)


def _digits(nilai: Nilai) -> str:
    return re.sub(r"\D", "", nilai.tercetak)


RULES = (measures,)
