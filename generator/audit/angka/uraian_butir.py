"""Lists of amounts below the paragraph that announces them: "Alokasi anggarannya Rp5 juta, terdiri dari:".

Each item names a thing and its pagu, and may go on with what was spent: "- Rapat kerja sebesar Rp2 juta dan
terealisasi Rp1,9 juta (95%)". The items add up to the amount that announces them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from generator.audit.angka.bukti_jumlah import KURANG
from generator.audit.angka.kalimat_angka import numbers
from generator.audit.angka.peran import BANDING, SEBAGIAN
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SISA, Kelompok, Nilai, Pos, code_in
from generator.audit.angka.serapan import unreadable
from generator.audit.naskah import Paragraf, Tabel, Teks
from generator.teks.angka import Angka

_ANNOUNCES = re.compile(
    r"^[^.;]*\b(?:terdiri\s+(?:dari|atas)|terbagi|dibagi|dirinci|rincian(?:nya)?|meliputi|mencakup|yaitu|yakni"
    r"|sebagai\s+berikut|membiayai|digunakan)\b[^.;]*:?\s*$",
    re.IGNORECASE,
)
_BUTIR = re.compile(
    r"(?P<nama>[^\W\d_][^:;]{3,250}?)\s*(?::|,|\(|=|-|–)?\s*"
    r"(?:\b(?:yaitu|yakni|dengan|memperoleh|mendapat(?:kan)?|memiliki|alokasi|pagu|anggaran(?:nya)?|sebesar"
    r"|senilai|sejumlah|adalah)\b\s*)*(?P<tanda>:|=)?\s*(?:sebesar\s*)?$",
    re.IGNORECASE,
)
_MENUJU = re.compile(
    r"(?:\b(?:sebesar|senilai|sejumlah|pagu(?:nya)?|anggaran(?:nya)?|alokasi(?:nya)?|adalah)|[:=(–-])\s*$",
    re.IGNORECASE,
)
_SPENT = re.compile(r"realisasi|terserap|dibelanjakan|digunakan", re.IGNORECASE)
_LEFT = re.compile(r"\bsisa|tersisa", re.IGNORECASE)
_SHARE = re.compile(
    r"\s*(?:,|\()?\s*(?:(?:atau|yaitu|yakni|sebesar|mencapai|setara|dengan|serapan|persentase)\s*)*$",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"hibah|\bawal\b|semula|sebelum|menjadi|tambahan|bertambah|berkurang|blokir|\bper\b", re.IGNORECASE
)
_NAMA_INDUK = re.compile(
    r"(?P<nama>(?:program|kegiatan|output|komponen)\s[^.;:\d]{5,150})\.\s", re.IGNORECASE
)


def lists(blok: Sequence[Paragraf | Tabel]) -> Iterator[tuple[int, range]]:
    """The paragraphs that announce items by an amount, and where the items stand."""
    for index, block in enumerate(blok):
        if isinstance(block, Paragraf) and announced(block.teks):
            end = index + 1
            while end < len(blok) and _goes_on(blok, index + 1, end):
                end += 1
            if end - index > 2 and not _is_torn(blok, index + 1, end):
                yield index, range(index + 1, end)


def announced(teks: Teks) -> Angka | None:
    """The amount by which a paragraph announces items, its last one; None where it announces none."""
    if "Rp" not in teks.isi:
        return None
    money = [angka for angka in numbers(teks.isi) if angka.rupiah and angka.uang]
    lead = teks.isi[money[-1].akhir :] if money else ""
    return money[-1] if _ANNOUNCES.match(lead) and not SEBAGIAN.search(lead) else None


def _goes_on(blok: Sequence[Paragraf | Tabel], first: int, place: int) -> bool:
    """Whether a paragraph is an item as the first one is: marked alike, or as bare."""
    one, other = blok[first], blok[place]
    if not isinstance(one, Paragraf) or not isinstance(other, Paragraf):
        return False
    return _kind(one.nomor) == _kind(other.nomor) and item(other.teks, place) is not None


def _is_torn(blok: Sequence[Paragraf | Tabel], first: int, end: int) -> bool:
    """Whether a list goes on behind its last item with one that cannot be read."""
    one, other = blok[first], blok[end] if end < len(blok) else None
    if not isinstance(one, Paragraf) or not isinstance(other, Paragraf) or not one.nomor:
        return False
    return _kind(one.nomor) == _kind(other.nomor) and not _is_first(other.nomor)


def _is_first(nomor: str) -> bool:
    return nomor.strip("(). ").lower() in ("1", "a", "i")


def _kind(nomor: str) -> str:
    return re.sub(r"\d+", "1", re.sub(r"[A-Za-z]+", "a", nomor))


def item(teks: Teks, blok: int) -> Pos | None:
    """An item as a post: its name, pagu, and what it says of realisasi, sisa and share; None for no item."""
    every = numbers(teks.isi)
    first = next((angka for angka in every if angka.rupiah and angka.uang), None)
    lead = teks.isi[: first.awal] if first else ""
    name = _BUTIR.fullmatch(lead)
    if first is None or not name or not _MENUJU.search(lead):
        return None
    if any(form.search(lead) for form in (_SPENT, _LEFT, _LAIN, BANDING)) or ". " in name["nama"]:
        return None
    found: dict[str, Angka] = {PAGU: first}
    before = first
    for angka in every:
        if angka.awal <= first.awal:
            continue
        gap = teks.isi[before.akhir : angka.awal]
        before = angka
        role = _role(gap, angka, found)
        if "." in gap.rstrip(". ") and re.search(r"[.;]\s+[A-Z]", gap):
            break
        if unreadable(angka) or (angka.rupiah and angka.desimal not in (0, 2)):
            break
        if role and role not in found:
            found[role] = angka
    nilai = {role: Nilai(teks, angka) for role, angka in found.items()}
    kode = code_in(name["nama"])
    return Pos(name["nama"].strip(" ,"), kode if "." in kode else "", teks, nilai, blok)


def _role(gap: str, angka: Angka, found: dict[str, Angka]) -> str:
    if angka.persen:
        return PERSEN if REALISASI in found and SISA not in found and _SHARE.fullmatch(gap) else ""
    if not angka.uang:
        return ""
    return SISA if _LEFT.search(gap) else REALISASI if _SPENT.search(gap) else ""


def groups(parent: Pos, items: Sequence[Pos]) -> Iterator[Kelompok]:
    """The items as children of what announces them, where they come near its amount."""
    total = parent.nilai[PAGU].angka.nilai
    added = sum((post.nilai[PAGU].angka.nilai for post in items), Decimal(0))
    if abs(total - added) <= KURANG * max(total, added):
        yield Kelompok(parent, tuple(items), (PAGU,), rincian=True)


def named(parent: Pos) -> Pos:
    """What announces items, named by a first sentence that only names it: "Program X. Alokasi"."""
    name = _NAMA_INDUK.match(parent.teks.isi)
    return replace(parent, nama=name["nama"].strip()) if name and not (parent.nama or parent.kode) else parent
