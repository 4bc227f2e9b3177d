"""Rules on amounts of money and absorption in free texts that contradict the budget of the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks_data import wrong
from generator.compute import Hasil
from generator.compute.anggaran import Pos, Simpul
from generator.findings import Finding
from generator.model.anggaran import Ro
from generator.model.realisasi import RealisasiIndikator
from generator.teks.angka import Angka, find, rounded
from generator.teks.baris import sambung
from generator.teks.kalimat import kalimat, memuat
from generator.teks.mirip import kata

_BESAR: Final = 1_000_000  # Smaller amounts are prices and fees.
_UANG: Final = re.compile(
    r"\b(?P<apa>pagu|alokasi|anggaran(?:nya)?|realisasi(?:nya)?|terserap|menyerap|sisa(?:nya)?)\b(?:[^.;,]"
    r"|\.(?=\w)){0,40}$",
    re.IGNORECASE,
)
_UANGNYA: Final = r"(?:pagu|anggaran|alokasi|dana|belanja|realisasi|serapan|penyerapan)"
_MILIK_INI: Final = re.compile(
    r"\b(?:pagu|alokasi|realisasi|sisa(?:\s+pagu)?)(?:\s+anggaran)?\s+(?:layanan|RO|rincian\s+output|keluaran"
    r"|output)\s+(?:ini|tersebut)\s+(?:(?:adalah|ialah|sebesar|sejumlah|senilai|mencapai|berjumlah)\s+){0,2}$",
    re.IGNORECASE,
)
_HIBAH: Final = re.compile(r"\bhibah\b[^.;]{0,80}$", re.IGNORECASE)
# Not the grant itself, but what came of it or of a part.
_SEBAGIAN_HIBAH: Final = re.compile(
    r"\b(?:realisasi\w*|sisa\w*|\w*kembali\w*|digunakan|penggunaan|terpakai|tahap|termin|semula|usulan|diusulkan"
    r"|addendum|adendum|lalu|provinsi|bawaslu)\b",
    re.IGNORECASE,
)
_SATKER: Final = re.compile(
    rf"\b(?:total|seluruh|keseluruhan|semua)\s+{_UANGNYA}|\b{_UANGNYA}(?:nya)?\s+(?:\w+\s+)?(?:total"
    rf"|keseluruhan|seluruhnya)\b"
    r"|\b(?:secara\s+keseluruhan|DIPA|satker|satuan\s+kerja)\b",
    re.IGNORECASE,
)
_SETAHUN: Final = re.compile(r"\btahun\s+(?:ini|(?:anggaran\s+)?20\d\d)\b", re.IGNORECASE)
# The money is named before what was spent of it, behind, or by the word for its spending.
_SERAPAN: Final = re.compile(
    r"\b(?:serapan|penyerapan|daya\s+serap|realisasi)\s+(?:pagu\s+|seluruh\s+)?(?:anggaran|keuangan"
    r"|belanja)(?:nya)?\b"
    r"|\b(?:anggaran|pagu|dana)(?:nya)?\b[^.;,%]{0,40}?\b(?:terserap|diserap|terealisasi|direalisasikan"
    r"|dibelanjakan)\b"
    r"|\b(?:serapan|penyerapan)nya\b"
    r"|\b(?:menyerap|terserap)\b[^.;,%]{0,20}\d%\s+(?:dari\s+)?(?:seluruh\s+)?(?:anggaran|pagu|dana)\b",
    re.IGNORECASE,
)
_SERAP: Final = re.compile(r"\b(?:ter|pen)?serap", re.IGNORECASE)
_INI: Final = re.compile(
    r"\b(?:program|kegiatan|RO|keluaran|output|indikator|sasaran|subbagian)\s+(?:ini|itu|tersebut)\b",
    re.IGNORECASE,
)
# Between the words for spending and a percentage: it is of something else, or no exact one.
_BUKAN: Final = re.compile(
    r"[,:;]|\b(?:capaian|target|kinerja|fisik|lebih|kurang|di\s+(?:atas|bawah)|hampir|sekitar|kisaran"
    r"|minimal|paling|rata-rata"
    r"|dan|sehingga|dengan)\b",
    re.IGNORECASE,
)
_DEKAT: Final = 60
# Amounts of another time or of a part.
_LAIN: Final = re.compile(
    r"\b(?:semula|awal(?:nya)?|sebelum(?:nya)?|revisi|tambah\w*|penambahan|pengurangan|berkurang|bertambah"
    r"|hibah|blokir"
    r"|diblokir|efisiensi|triwulan|semester|bulan|lalu|setiap|masing-masing|sebagian|antara\s+lain|termasuk"
    r"|untuk)\b",
    re.IGNORECASE,
)
_TAHUN: Final = re.compile(r"\b20\d\d\b(?!\.\d)")
_KODE: Final = re.compile(r"(?<![\w.])[A-Z]{2}(?:\.[0-9A-Z]{3,4}){0,3}(?![\w])")


def amounts(hasil: Hasil) -> Iterator[Finding]:
    """TEKS31: an amount in an RO's text that is called its pagu, realisasi or sisa and is not."""
    nodes = {id(node.sumber): node for node in hasil.anggaran.semua("ro")}
    known = _known(hasil)
    for isian in semua(hasil.tahun):
        if not isinstance(isian.bagian, Ro) or isian.jejak[-1] != "narasi":
            continue
        node = nodes[id(isian.bagian)]
        for number, kind in _named(isian.isi):
            if not _is_known(number, known) and (
                _near(number, getattr(node, kind)) or _calls_own(isian.isi, number)
            ):
                yield _told(isian, number, kind, node, f"RO {node.kode}")


def _calls_own(text: str, number: Angka) -> bool:
    """Whether an amount is said to be that of the RO itself: "pagu layanan ini sebesar Rp...", and whole."""
    start, end = memuat(kalimat(text), number.awal)
    return _MILIK_INI.search(text, start, number.awal) is not None and not _LAIN.search(text, start, end)


def grants(hasil: Hasil) -> Iterator[Finding]:
    """TEKS31: the amount of a hibah that differs from the data's by a slip of its digits."""
    known, held = _known(hasil), {grant.nilai for grant in hasil.tahun.anggaran.hibah}
    for isian in semua(hasil.tahun) if held else ():
        if isian.jejak[0] not in ("realisasi", "anggaran") or "sengketa" in isian.jejak:
            continue
        text = sambung(isian.isi)
        for number in find(text):
            start, end = memuat(kalimat(text), number.awal)
            if not number.uang or number.skala != 1 or _is_known(number, known):
                continue
            if not _HIBAH.search(text, start, number.awal) or _SEBAGIAN_HIBAH.search(text, start, end):
                continue
            right = next((value for value in sorted(held) if _slips(number, value)), None)
            if right is not None:
                message = f"hibah menurut data {language.rupiah(right)}"
                yield wrong(isian, "TEKS31", number.awal, number.akhir, language.rupiah(right), message)


def totals(hasil: Hasil) -> Iterator[Finding]:
    """TEKS31: an amount in another text that is called the pagu, realisasi or sisa of a part of the budget,
    or of the whole, and is not."""
    known = _known(hasil)
    for isian in semua(hasil.tahun):
        if isian.jejak[0] != "realisasi" or "sengketa" in isian.jejak:
            continue
        text = sambung(isian.isi)
        for start, end in kalimat(text):
            sentence = text[start:end]
            for number, kind in _named(sentence):
                if _is_known(number, known):
                    continue
                node, what, sure = _meant(hasil, sentence)
                if _near(number, getattr(node, kind)) or (sure and not _is_of_another(sentence, hasil)):
                    yield _told(isian, number, kind, node, what, start)


def absorption(hasil: Hasil) -> Iterator[Finding]:
    """TEKS32: a percentage that a text calls the absorption of all, of a part, of its own RO, or of what pays
    for the indikator that it is about, and is not."""
    ro = {id(node.sumber): node for node in hasil.anggaran.semua("ro")}
    for isian in semua(hasil.tahun):
        own = ro.get(id(isian.bagian))
        if "sengketa" in isian.jejak or (isian.jejak[0] != "realisasi" and own is None):
            continue
        text = sambung(isian.isi)
        for start, end in kalimat(text):
            sentence = text[start:end]
            share = None if _is_of_another(sentence, hasil) else _spent(sentence)
            if share is None or (own and _SERAP.search(sentence)):
                continue  # A narrative's words for absorption are told with its other percentages.
            node, what, others = _absorbed(hasil, isian, sentence, own)
            if node and node.persen is not None and not any(_prints(share, part) for part in (node, *others)):
                right = language.persen(node.persen)
                message = f"serapan {what} menurut data {right}"
                yield wrong(isian, "TEKS32", start + share.awal, start + share.akhir, right, message)


def _absorbed(
    hasil: Hasil, isian: Isian, sentence: str, own: Simpul | None
) -> tuple[Pos | None, str, tuple[Pos, ...]]:
    """Of what a sentence tells the absorption, its name, and what else it may mean; None where that is not
    sure."""
    node, what, sure = _meant(hasil, sentence)
    own_words = _INI.search(sentence) is not None
    if own is not None:
        return own, f"RO {own.kode}", (node,) if sure else ()
    if not isinstance(isian.bagian, RealisasiIndikator):
        return (node if sure and not own_words else None), what, ()
    paying, codes, others = _paying(hasil, str(isian.jejak[2]))
    # "Anggaran tahun ini" of an indikator is its own.
    if own_words or not sure or (node is hasil.anggaran and not _SATKER.search(sentence)):
        return (paying if others else None), codes, others
    return node, what, others


def _spent(sentence: str) -> Angka | None:
    """The percentage that a sentence says was spent; None where it has none, or several that it compares."""
    shares = [number for number in find(sentence) if number.persen]
    for match in _SERAPAN.finditer(sentence) if len(shares) == 1 else ():
        between = sentence[match.end() : shares[0].awal]
        inside = match.start() <= shares[0].awal < match.end()
        behind = shares[0].awal >= match.end() and len(between) <= _DEKAT and not _BUKAN.search(between)
        if inside or behind:
            return shares[0]
    return None


def _paying(hasil: Hasil, indikator: str) -> tuple[Pos, str, tuple[Pos, ...]]:
    """What pays for an indikator, its name, and what may be meant: that itself, its parts, what it is part
    of, and the whole; none where the data links no part of the budget."""
    analisis = hasil.analisis[indikator]
    codes = [node.kode for node in analisis.kegiatan]
    if not codes:
        return analisis.anggaran, "", ()
    nodes = hasil.anggaran.simpul.values()
    near = [n for n in nodes if any(n.kode.startswith(code) or code.startswith(n.kode) for code in codes)]
    return analisis.anggaran, language.daftar(codes), (analisis.anggaran, hasil.anggaran, *near)


def _prints(number: Angka, part: Pos) -> bool:
    return part.persen is not None and number.nilai in rounded(part.persen, number.desimal)


def _named(text: str) -> Iterator[tuple[Angka, str]]:
    """The great amounts of a text that it calls a pagu, a realisasi or a sisa, and which of them."""
    for number in find(text):
        match = _UANG.search(text, 0, number.awal) if number.uang and number.nilai >= _BESAR else None
        if match:
            yield number, _kind(match["apa"])


def _kind(word: str) -> str:
    word = word.lower()
    if word.startswith("sisa"):
        return "sisa"
    return "realisasi" if word.startswith(("realisasi", "terserap", "menyerap")) else "pagu"


def _known(hasil: Hasil) -> frozenset[int]:
    """Every amount that the data holds or that follows from it."""
    tahun = hasil.tahun.anggaran
    parts: list[Pos] = [hasil.anggaran, *hasil.anggaran.simpul.values(), *hasil.anggaran.jenis_belanja]
    parts.append(hasil.anggaran.total_jenis_belanja)
    amounts = {value for part in parts for value in (part.pagu, part.realisasi, part.sisa)}
    amounts |= {
        value for kontrol in tahun.kontrol.values() for value in (kontrol.pagu, kontrol.realisasi) if value
    }
    return frozenset(amounts | {grant.nilai for grant in tahun.hibah} | {hasil.anggaran.nilai_hibah})


def _is_known(number: Angka, known: frozenset[int]) -> bool:
    """Whether an amount is one of the data's, or rounds one: "Rp31,2 miliar"."""
    if number.skala == 1:
        return number.nilai in known
    return any(abs(value - number.nilai) < number.langkah for value in known)


def _meant(hasil: Hasil, sentence: str) -> tuple[Pos, str, bool]:
    """The part of the budget that a sentence speaks of: by its code, by its name, else the whole; and whether
    the sentence says so."""
    nodes = hasil.anggaran.simpul
    for code in _KODE.findall(sentence):
        if code in nodes:
            return nodes[code], code, True
    words = " ".join(kata(sentence))
    named = [node for node in nodes.values() if f" {' '.join(kata(node.nama))} " in f" {words} "]
    if named:
        node = max(named, key=lambda node: len(node.nama))
        alone = sum(other.nama == node.nama for other in named) == 1
        return node, node.kode, alone
    whole = _SATKER.search(sentence) or _SETAHUN.search(sentence)
    return hasil.anggaran, "seluruhnya", whole is not None


def _is_of_another(sentence: str, hasil: Hasil) -> bool:
    """Whether a sentence speaks of another year, of another time of the year, or of a part."""
    years = {int(year) for year in _TAHUN.findall(sentence)}
    return _LAIN.search(sentence) is not None or not years <= {hasil.tahun.profil.tahun}


def _near(number: Angka, right: int) -> bool:
    """Whether an amount was probably meant to be another: alike in digits, or within a tenth of it."""
    return _slips(number, right) or abs(int(number.nilai) - right) * 10 <= right


def _slips(number: Angka, right: int) -> bool:
    """Whether an amount differs from another in two digits or fewer, as a slip of the keys."""
    one, two = str(int(number.nilai)), str(right)
    slips = sum(a != b for a, b in zip(one, two, strict=False)) + abs(len(one) - len(two))
    # Round amounts share their zeros, which say nothing.
    return slips <= min(2, len(two.rstrip("0")) - 1)


def _told(isian: Isian, number: Angka, kind: str, node: Pos, what: str, start: int = 0) -> Finding:
    right = language.rupiah(getattr(node, kind))
    message = f"{kind} {what} menurut data {right}"
    return wrong(isian, "TEKS31", start + number.awal, start + number.akhir, right, message)


RULES = (amounts, totals, grants, absorption)
