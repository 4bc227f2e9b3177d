"""Words that the data chooses: how a law is cited, how a node is called, which variant is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from generator import language
from generator.narrative.acuan import gambar, tabel
from generator.rujukan import rujukan
from generator.rujukan.load import Hukum

_LEVEL_WORD = {"program": "Program", "kegiatan": "kegiatan", "kro": "KRO", "ro": "RO"}


def sebut_hukum(id: str) -> str:
    """A regulation in full: "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum"."""
    hukum = rujukan().hukum[id]
    return f"{sebut_hukum_pendek(id)} tentang {hukum.tentang}" if hukum.tentang else hukum.jenis


def sebut_hukum_pendek(id: str) -> str:
    """A regulation by kind, number and year, without its title."""
    return _name(rujukan().hukum[id])


def _name(hukum: Hukum) -> str:
    number = f" Nomor {hukum.nomor}" if hukum.nomor else ""
    # A number such as 197/.../2020 already ends in its year.
    carries_year = hukum.nomor is not None and hukum.nomor.endswith(f"/{hukum.tahun}")
    year = f" Tahun {hukum.tahun}" if hukum.tahun and not carries_year else ""
    return f"{hukum.jenis}{number}{year}"


def sebut_simpul(simpul: Any) -> str:
    """A budget node by level and name, no word doubled: "kegiatan Data dan Informasi"."""
    return language.tanpa_ulang(_LEVEL_WORD[simpul.tingkat], simpul.nama)


def belum_diisi(label: str) -> str:
    """What a draft shows where a required part is missing."""
    return f"[BELUM DIISI: {label}]"


def ragam(index: int, pilihan: Sequence[str]) -> str:
    """The variant for the index-th of a row of neighbours, so that two in a row differ."""
    return pilihan[index % len(pilihan)]


def huruf_kecil_awal(text: str) -> str:
    """`text` with a small first letter, unless its first word is an abbreviation such as SAKTI."""
    first = text.split(" ", 1)[0]
    return text if first[1:2].isupper() else text[:1].lower() + text[1:]


def tanpa_titik(text: str) -> str:
    """`text` without the mark at its end, for the sentence or list to set its own."""
    return text.rstrip(" .;")


FILTERS: dict[str, Callable[..., str]] = {
    "sebut_hukum": sebut_hukum,
    "sebut_hukum_pendek": sebut_hukum_pendek,
    "sebut_simpul": sebut_simpul,
    "huruf_kecil_awal": huruf_kecil_awal,
    "tanpa_titik": tanpa_titik,
}
GLOBALS: dict[str, Any] = {
    "belum_diisi": belum_diisi,
    "ragam": ragam,
    "rujukan": rujukan,
    "tabel": tabel,
    "gambar": gambar,
}
