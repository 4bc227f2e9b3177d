"""Rules on counts of programs and kegiatan that the text claims, against the rows of the budget tables.

A row is a program's where its name begins so; the rows below it are its kegiatan where each of them has an
amount and a number or a code one step longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.audit.letak import tabel as letak_tabel
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell
from generator.teks.mirip import lipat

_PROGRAM = re.compile(r"program\s+\S", re.IGNORECASE)
_PENUTUP = re.compile(r"(?:jumlah|total)\b", re.IGNORECASE)
_UANG = re.compile(r"\b(?:pagu|anggaran|alokasi|belanja|realisasi)\b", re.IGNORECASE)
_SEMUA = re.compile(
    r"\b(?:didukung(?:\s+(?:oleh|dengan|melalui))?|digunakan\s+untuk|membiayai|untuk|melalui|terdiri\s+(?:atas|dari)"
    r"|terbagi\s+(?:atas|dalam|menjadi|ke\s+dalam)|meliputi|mencakup|melaksanakan|mengelola|dalam|atas|pada)\s+$",
    re.IGNORECASE,
)
_JUMLAH = re.compile(
    rf"(?P<angka>{BILANGAN})\s+program(?:\s+(?:dan|serta|dengan)\s+(?P<lagi>{BILANGAN})\s+kegiatan)?"
    r"(?=\s+(?:dengan|senilai|sebesar|berikut|sebagai)\b|\s*[.;:]|$)",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:setiap|masing-masing|sebelumnya|lalu|semula|antara\s+lain|bidang|bagian|seksi|sasaran|misi|tujuan|RPJMD|Renstra)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Isi:
    program: frozenset[str]
    kegiatan: int
    sel: Teks


def programs(naskah: Naskah) -> Iterator[Finding]:
    """CACAH02: a claimed number of programs, or of kegiatan beside it, against the tables of the budget."""
    found = [entry for tabel in naskah.tabel if (entry := _contents(tabel)) is not None]
    if not found:
        return
    names = frozenset().union(*(entry.program for entry in found))
    # Only where one table holds all of them is it whole.
    whole = next((entry for entry in found if entry.program == names), None)
    if whole is None:
        return
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks):
            for match in _JUMLAH.finditer(sentence):
                if not _SEMUA.search(sentence, 0, match.start()) or not _UANG.search(sentence):
                    continue
                if _LAIN.search(sentence):
                    continue
                said = {"angka": ("program", len(names), whole)}
                below = [entry for entry in found if entry.kegiatan]
                if match["lagi"] and len({entry.kegiatan for entry in below}) == 1:
                    said["lagi"] = ("kegiatan", below[0].kegiatan, below[0])
                for group, (thing, count, entry) in said.items():
                    if value(match[group]) != count:
                        yield paragraf.teks.finding(
                            "CACAH02",
                            Severity.WARNING,
                            f"{thing} dinyatakan berjumlah {value(match[group])}, sedangkan "
                            f"{letak_tabel(entry.sel)} memuat {count}",
                            start=start + match.start(group),
                            end=start + match.end(group),
                            expected=like(count, match[group]),
                            help="hitung ulang baris tabelnya, lalu perbaiki angka dan terbilangnya",
                        )


def _contents(tabel: Tabel) -> _Isi | None:
    """The programs of a table of the budget that closes with a total, and how many kegiatan stand below them;
    no kegiatan where its rows are not of two kinds only."""
    heads = " ".join(cell.isi for row in tabel.kepala for cell in row)
    if not _UANG.search(heads) or not tabel.baris:
        return None
    names: dict[str, Teks] = {}
    below: list[str] = []
    closed = False
    for row in tabel.baris:
        texts = [
            cell for cell in row if any(sign.isalpha() for sign in cell.isi) and read_cell(cell.isi) is None
        ]
        cell = next(
            (cell for cell in texts if " " in cell.isi.strip() or _PENUTUP.match(cell.isi.strip())), None
        )
        if cell is None:
            continue
        if _PENUTUP.match(cell.isi.strip()):
            closed = True
        elif _PROGRAM.match(cell.isi.strip()):
            names.setdefault(lipat(cell.isi), cell)
        else:
            below.append(row[0].isi.strip())
    if len(names) < 2 or not closed:
        return None
    one_level = bool(below) and (
        all(re.fullmatch(r"\d{1,2}\.\d{1,2}\.?", sign) for sign in below)
        or all(re.fullmatch(r"(?:[A-Z]{2}\.)?\d{4}", sign) for sign in below)
    )
    kegiatan = len(below) if one_level and len(set(below)) == len(below) else 0
    return _Isi(frozenset(names), kegiatan, next(iter(names.values())))


RULES = (programs,)
