"""What amounts and counts in the reports of `naskah` must be, computed from their lines by plain arithmetic.

The audit reads posts, headings and tables; this reads lines by their numbers and nothing else, so that the
two can only agree where both are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

from generator.audit.naskah import Naskah
from generator.audit.polos.baca import parse

FOLDER = Path(__file__).parent / "naskah"
Kunci = tuple[str, int, str]
_UANG = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{3})+(?!\d)")


@cache
def naskah(name: str) -> Naskah:
    """A report of `naskah`, named without its folder."""
    return parse((FOLDER / f"{name}.txt").read_text(encoding="utf-8"), name)


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n"))


def _money(name: str, line: int) -> list[int]:
    """The amounts on a line, left to right."""
    return [int(text.replace(".", "")) for text in _UANG.findall(_lines(name)[line - 1])]


def _cell(name: str, line: int, column: int) -> str:
    cells = _lines(name)[line - 1].split("\t")
    return cells[column].strip() if column < len(cells) else ""


def _sum(name: str, lines: Iterable[int], place: int) -> int:
    return sum(_money(name, line)[place] for line in lines)


def _dots(amount: int, tail: str = "") -> str:
    return f"{amount:,}".replace(",", ".") + tail


def _share(part: int, whole: int, mark: str) -> str:
    percent = (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{percent:f}".removesuffix(".00").replace(".", mark)


def _people(name: str, lines: Iterable[int]) -> list[int]:
    """The numbers before "orang" on the lines."""
    return [
        int(n) for line in lines for n in re.findall(r"(\d+)(?: \([a-z ]+\))? orang", _lines(name)[line - 1])
    ]


def benar() -> dict[Kunci, list[str]]:
    """The right values by report, line and code, in the order in which they stand on the line."""
    return {**_tahunan("laporan-tahunan-kota"), **_kota("lkj-kota"), **_selatan("lkj-selatan")}


def _tahunan(name: str) -> dict[Kunci, list[str]]:
    # The pagu of the program, less those of the other nine kegiatan.
    others = _sum(name, (88, *range(90, 94), *range(95, 99)), 0)
    found = {(name, 89, "JUMLAH01"): [_dots(_money(name, 87)[0] - others)]}
    # BAB III: the program is the sum of its kegiatan; the table of BAB II has other amounts.
    kegiatan = (271, 293, 297)
    assert _money(name, 267)[0] == _sum(name, kegiatan, 0)
    assert _money(name, 267)[1] == _sum(name, kegiatan, 1) == _money(name, 105)[1]
    found[name, 102, "NILAI01"] = ["Rp. " + _dots(_sum(name, kegiatan, 0))]
    for row, line in zip((106, 107, 108), kegiatan, strict=True):
        assert _money(name, row)[1] == _money(name, line)[1]
        found[name, row, "NILAI01"] = [_dots(_money(name, line)[0])]
    # With the walk set right, the program has what its kegiatan have.
    walk = _sum(name, (209, 213, 217), 1)
    kegiatan_cq = (119, 159, 167, 171, 177, 197, 201, 221, 225, 251)
    assert _money(name, 115)[0] == _sum(name, kegiatan_cq, 0)
    assert _sum(name, kegiatan_cq, 1) - _money(name, 201)[1] + walk == _money(name, 115)[1]
    found[name, 205, "RINCIAN01"] = ["Rp. " + _dots(walk)]
    pagu, realisasi = _money(name, 233)
    found[name, 233, "PERSEN01"] = [_share(realisasi, pagu, ".") + "%"]
    found[name, 267, "RINCIAN02"] = [str(len(kegiatan))]
    for line in (271, 275, 279):
        pagu, realisasi = _money(name, line)
        assert realisasi > pagu
        found[name, line, "SISA02"] = [f"paling banyak Rp. {_dots(pagu)}"]
    return found


def _kota(name: str) -> dict[Kunci, list[str]]:
    found: dict[Kunci, list[str]] = {}
    assert sum(_people(name, range(106, 110))) == _people(name, [104])[0]
    assert sum(_people(name, range(124, 127))) != _people(name, [104])[0]
    found[name, 124, "JUMLAH04"] = [str(_people(name, [104])[0])]
    rows = [line for line in _lines(name)[188:222] if re.match(r"\d+\t", line)]
    assert len(rows) == 13
    found[name, 183, "CACAH02"] = [
        "13 (tiga belas) sasaran strategis",
        "13 (tiga belas) indikator kinerja sasaran strategis",
    ]
    for line in (280, 286, 292, 314):
        target, realisasi = (int(text) for text in re.findall(r"(\d+)%", _lines(name)[line - 1]))
        found[name, line, "CAPAIAN01"] = [_share(realisasi, target, ",")]
    spent, pagu, _ = _money(name, 337)
    found[name, 337, "SISA01"] = ["Rp. " + _dots(pagu - spent, ",00")]
    others = _sum(name, (346, *range(348, 356)), 0)
    found[name, 347, "JUMLAH01"] = [_dots(_money(name, 345)[0] - others)]
    # The amounts of the second program stand one row too low, its own with its first kegiatan.
    # Nothing follows for the program's own amount, which a sentence bears out.
    assert _money(name, 357)[0] == _money(name, 370)[2] != _sum(name, (358, 359, 360), 0)
    found[name, 357, "RINCIAN03"] = [""]
    for line, mark in ((358, ","), (359, "."), (360, ".")):
        pagu, realisasi = _money(name, line)
        found[name, line, "PERSEN01"] = [_share(realisasi, pagu, mark)]
    whole, first, second = _money(name, 45)
    assert whole == first + second
    found[name, 370, "NILAI01"] = ["Rp. " + _dots(second)]
    return found


def _selatan(name: str) -> dict[Kunci, list[str]]:
    found: dict[Kunci, list[str]] = {}
    whole, parts = 30, re.findall(r"(\d+) orang (?:Komisioner|PNS|PPNPN)", _lines(name)[123])
    assert _people(name, [124])[0] == whole != sum(map(int, parts))
    found[name, 124, "JUMLAH03"] = [str(sum(map(int, parts)))]
    levels = re.findall(r"(\d+) orang", _lines(name)[125])
    assert sum(map(int, levels)) != whole
    found[name, 126, "CACAH01"] = [f"{len(levels)} (empat) strata"]
    found[name, 126, "JUMLAH04"] = [str(whole)]
    table = [line for line in range(325, 351) if _cell(name, line, 2)]
    assert len(table) == 14
    sasaran = [line for line in table if _cell(name, line, 1)]
    found[name, 319, "CACAH02"] = [
        f"{len(sasaran)} sasaran strategis",
        f"{len(table)} indikator kinerja",
    ]
    total = next(n for n, line in enumerate(_lines(name), 1) if line.startswith("TOTAL\t"))
    jenis = range(total - 3, total)
    assert _money(name, total)[0] == _sum(name, jenis, 0)
    found[name, total, "JUMLAH01"] = [_dots(_sum(name, jenis, 1)), _dots(_sum(name, jenis, 2))]
    pagu, realisasi = _ro(name)
    assert pagu == _money(name, total)[0]
    stated = next(n for n, line in enumerate(_lines(name), 1) if line.startswith("Dari total anggaran"))
    assert _money(name, stated)[0] == _money(name, total)[1] != realisasi
    found[name, stated, "JUMLAH02"] = [f"Rp. {_dots(realisasi)},-"]
    asked = next(n for n, line in enumerate(_lines(name), 1) if "pertanyaan" in line)
    answers = [line for line in _lines(name)[asked:] if re.match(r" ?- [a-k]\. ", line)]
    found[name, asked, "CACAH01"] = [f"{len(answers)} (sebelas) pertanyaan"]
    return found


def _ro(name: str) -> tuple[int, int]:
    """The sums of pagu and realisasi of all RO, whose numbers are torn by blanks."""
    rows = [line.split("\t") for line in _lines(name) if re.match(r"\d+\t(?:CQ|WA) ", line)]
    assert len(rows) == 33

    def amount(text: str) -> int:
        return int(text.replace(" ", "").split(",")[0].replace(".", ""))

    return sum(amount(row[4]) for row in rows), sum(amount(row[5]) for row in rows)
