"""Numbers of a sentence that the total row of a table gives, named by the heads of its columns.

"64.120 pemilih di 240 TPS": where other numbers of the sentence are those of a total row, the number before
or behind the head of another column must be that row's too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.audit.angka import hitungan, salinan, tempat
from generator.audit.angka.baris_tabel import TOTAL
from generator.audit.angka.format_kolom import reader
from generator.audit.angka.kalimat_angka import Kalimat, printed, sentences
from generator.audit.angka.kepala import heads
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat import jumlah
from generator.audit.naskah import Naskah, Tabel
from generator.findings import Finding, Severity

# Words that head a column and name nothing.
_UMUM = re.compile(
    r"\b(?:jumlah|total|banyaknya|no|nomor|nilai|target|realisasi|capaian|pagu|anggaran|sisa|persen(?:tase)?|ket"
    r"|keterangan|tahun|volume|satuan|orang)\b|[%().]",
    re.IGNORECASE,
)
_DI_ANTARA = r"(?:\s+(?:orang|jiwa|buah|unit|pemilih|pegawai))?\s+"
_MENUJU = r"\s*(?:,|:|\()?\s*(?:sebanyak|sejumlah|berjumlah|sebesar|ada|yaitu|adalah)?\s*$"
# Numbers of so many digits are no accident; one of the longer kind is enough.
_PENDEK, _PANJANG = 3, 5


@dataclass(frozen=True)
class Jumlah:
    """The total row of a table: its numbers, each by the noun that heads its column."""

    nilai: tuple[Nilai, ...]
    bernama: tuple[tuple[str, Nilai], ...]


def totals(naskah: Naskah) -> Iterator[Finding]:
    """A number of a sentence, named as a column is, that is not in the total row which has its other ones."""
    rows = [row for tabel in naskah.tabel if (row := _total(tabel))]
    for paragraf in naskah.paragraf if rows else ():
        for sentence in sentences(paragraf.teks):
            if len(sentence.angka) > 1:
                for row in rows:
                    yield from _against(sentence, row, naskah)


def _total(tabel: Tabel) -> Jumlah | None:
    """The last row of a table where it is a total with several numbers; its columns need heads."""
    row = next((row for row in reversed(tabel.baris) if any(cell.isi.strip() for cell in row)), ())
    label = next((cell.isi for cell in row if cell.isi.strip()), "")
    if not TOTAL.match(label) or len(tabel.baris) < 3:
        return None
    read = reader(tabel)
    names = [" ".join(parts) for parts in heads(tabel)]
    numbers = {at: Nilai(cell, angka) for at, cell in enumerate(row) if (angka := read(cell))}
    named = [(_noun(names[at]), nilai) for at, nilai in numbers.items() if not nilai.angka.persen]
    nouns = [noun for noun, _ in named]
    unique = tuple((noun, nilai) for noun, nilai in named if noun and nouns.count(noun) == 1)
    return Jumlah(tuple(numbers.values()), unique) if len(numbers) > 1 and unique else None


def _noun(head: str) -> str:
    """What a column counts, by its head: "Jumlah TPS" counts TPS; empty where it names nothing."""
    noun = " ".join(_UMUM.sub(" ", head).split())
    return noun if re.fullmatch(r"[A-Za-z][A-Za-z /-]{2,30}", noun) else ""


def _against(kalimat: Kalimat, row: Jumlah, naskah: Naskah) -> Iterator[Finding]:
    values = {nilai.angka.nilai for nilai in row.nilai}
    shared = {angka.nilai for angka in kalimat.angka if angka.nilai in values}
    digits = sorted((len(str(abs(int(value))).rstrip("0")) for value in shared), reverse=True)
    if not digits or not (digits[0] >= _PANJANG or (len(digits) > 1 and digits[1] >= _PENDEK)):
        return
    for noun, own in row.bernama:
        named = [at for at in range(len(kalimat.angka)) if _is_of(kalimat, at, noun)]
        if len(named) == 1 and kalimat.angka[named[0]].nilai not in values:
            wrong = kalimat.nilai(named[0])
            if not wrong.angka.persen and printed(naskah)[wrong.angka.nilai] == 1:
                yield from _finding(wrong, own, noun, naskah)


def _is_of(kalimat: Kalimat, at: int, noun: str) -> bool:
    """Whether a number is told to be one of a noun: "2.970 TPS", "TPS sebanyak 2.970"."""
    before, after = kalimat.sela[at], kalimat.sela[at + 1]
    behind = re.match(rf"(?:{_DI_ANTARA}){re.escape(noun)}\b", after, re.IGNORECASE)
    ahead = re.search(rf"\b{re.escape(noun)}{_MENUJU}", before, re.IGNORECASE)
    return bool(behind or ahead)


def _finding(wrong: Nilai, own: Nilai, noun: str, naskah: Naskah) -> Iterator[Finding]:
    """What is said of the number, where it is not told otherwise."""
    known = {finding.mark for finding in hitungan.contradictions(naskah)} | salinan.told(naskah)
    known |= {finding.mark for finding in jumlah.people(naskah)}
    if {n.teks.mark(n.angka.awal) for n in (wrong, own)} & known:
        return
    yield wrong.finding(
        "NILAI01",
        Severity.WARNING,
        f"jumlah {noun} tertulis {wrong.tercetak}, tetapi jumlah di {tempat.place(own, wrong)}, yang"
        f" memuat angka lain dalam kalimat ini, mencantumkan {own.tercetak}",
        expected=own.tercetak,
        help="periksa mana yang benar, lalu samakan kalimat dan tabelnya",
    )


RULES = (totals,)
