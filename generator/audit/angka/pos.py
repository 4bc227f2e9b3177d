"""Posts: named things with their amounts, as tables and sentences state them, and groups of them.

What a report says of money is one structure in two dresses: a row "Kegiatan A | pagu | realisasi | %",
or a sentence "Alokasi anggarannya sebesar Rp ... dengan realisasi ...". Rules look at posts, not at dress.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.audit.naskah import Teks
from generator.findings import Finding, Severity
from generator.teks.angka import Angka
from generator.teks.kalimat import cuplikan

_TERPANJANG = 80
PAGU, REALISASI, SISA, PERSEN = "pagu", "realisasi", "sisa", "persentase"
SELURUHNYA = "seluruh anggaran"

# 076.01.CQ, CQ.6709, CQ.6709.QGE.001, 6709.QGE.001: program, kegiatan, KRO, RO.
KODE = re.compile(
    r"(?<![\w.])(?:\d{3}\.(?:\d{2}\.)?)?((?:[A-Z]{2}(?:\.\d{4})?|\d{4}(?=\.[A-Z]{3}))(?:\.[A-Z]{3})?(?:\.\d{3})?)"
    r"(?![\w.]*\w)"
)
_DALAM_KURUNG = re.compile(r"\((?:\d{3}\.)?[\w.]*\)")
_AWALAN = re.compile(r"^(?:(?:program|kegiatan|output|komponen|sub|keluaran|rincian)\s+)+", re.IGNORECASE)
_KODE_DEPAN = re.compile(r"^\s*(?:\d{3,4}|[A-Z]{2})\s+(?=\D)")
_ABAIKAN = {"dan", "serta", "and", "di", "untuk", "the", "atau"}


@dataclass(frozen=True)
class Nilai:
    """A number where it stands: `angka` spans a part of `teks`."""

    teks: Teks
    angka: Angka

    @property
    def tercetak(self) -> str:
        """The number as printed, without the commas and full stops of the sentence."""
        return self.teks.isi[self.angka.awal : self.angka.akhir].strip().rstrip(".,")

    @property
    def letak(self) -> str:
        """Where it stands, in words."""
        return self.teks.place or f"baris {self.teks.mark(self.angka.awal).line}"

    def finding(
        self, code: str, severity: Severity, message: str, *, expected: str = "", help: str = ""
    ) -> Finding:
        """A finding on the number."""
        end = self.angka.awal + len(self.tercetak)
        return self.teks.finding(
            code, severity, message, start=self.angka.awal, end=end, expected=expected, help=help
        )


@dataclass(frozen=True)
class Pos:
    """A named thing and its amounts by role or column; `blok` tells the table or paragraph it stands in.

    `kolom` has the heads of the columns whose role their place tells.
    """

    nama: str
    kode: str
    teks: Teks
    nilai: Mapping[str, Nilai]
    blok: int
    tabel: bool = False
    total: bool = False
    tahun: str = ""
    kolom: Mapping[str, str] = field(default_factory=dict)

    def peran(self, role: str) -> str:
        """A role as a message names it: a column without one by its head."""
        return f'kolom "{cuplikan(self.kolom[role], _TERPANJANG)}"' if role in self.kolom else role

    def sebut(self, role: str) -> str:
        """An amount as a message names it: "pagu Sewa Gudang", 'Jumlah pada kolom "Laki-laki"'."""
        own = self.peran(role)
        if self.total and self.kunci in ("jumlah", "total", "jml", "jmlh", "jlh"):
            return f"jumlah pada {own}" if own.startswith("kolom") else f"jumlah {own}"
        return f"{self.sebutan} pada {own}" if own.startswith("kolom") else f"{own} {self.sebutan}"

    @property
    def kunci(self) -> str:
        """What names of one thing share, however they are written."""
        return fold(self.nama)

    @property
    def sebutan(self) -> str:
        """The thing as a message names it."""
        nama = self.nama.strip(" .:;") or self.kode or ("baris ini" if self.tabel else "dalam kalimat ini")
        return cuplikan(nama, _TERPANJANG)


@dataclass(frozen=True)
class Kelompok:
    """A parent and the children that add up to it, in the roles given."""

    induk: Pos
    anak: tuple[Pos, ...]
    peran: tuple[str, ...]
    rincian: bool = False


@dataclass(frozen=True)
class Pengakuan:
    """A count of children that a parent announces: the span of it, and the children found."""

    teks: Teks
    angka: Angka
    sebutan: str
    anak: tuple[Teks, ...]


def code_in(isi: str) -> str:
    """The budget code in a text, without the parts of ministry and unit; empty for none."""
    found = [match[1] for match in KODE.finditer(isi) if "." in match[0] or f"({match[0]})" in isi]
    return found[-1] if found else ""


_ROMAWI = re.compile(r"[ivx]{1,5}")


def fold(nama: str) -> str:
    """A name without codes, case, marks, small words, and what scans confuse; its numbers stay apart."""
    plain = _AWALAN.sub("", _DALAM_KURUNG.sub(" ", _KODE_DEPAN.sub("", nama)).strip())
    words = re.findall(r"[^\W_]+", plain.lower())
    words = ["-".join(word.upper()) if _ROMAWI.fullmatch(word) else word for word in words]
    joined = "".join(word for word in words if word not in _ABAIKAN)
    return re.sub(r"([a-z])\1+", r"\1", joined.translate(str.maketrans("q|", "gl")))
