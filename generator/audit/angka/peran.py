"""What an amount of a sentence is - pagu, realisasi, sisa, a share - by the words that lead to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.audit.angka.pos import PAGU, PERSEN
from generator.teks.angka import Angka

# Where a sentence ends and the next one begins; amounts have full stops of their own.
KALIMAT = re.compile(r"(?<=[a-z)%\d])[.;]\s+(?=[A-Z])")
_KATA = re.compile(
    r"\b(?:(?P<sisa>sisa\w*|saldo\w*|tersisa|tidak terserap|belum terserap)"
    r"|(?P<realisasi>\w*realisasi\w*|(?:peny|s)erapan\w*|terserap|(?:mem|di)belanjakan|(?:meng|di)gunakan"
    r"|belanja yang tercatat)"
    r"|(?P<pagu>pagu\w*|alokasi\w*|anggaran\w*|DIPA|tersedia|disediakan))\b",
    re.I,
)
_PUTUS = re.compile(r"\b(?:dengan|dari|terhadap|atas|dan|memiliki|menerima)\b|[,;]|\.\s", re.I)
# What may stand between a word and its amount: nothing much, or a word that leads to the amount.
_MENUJU = re.compile(
    r"(?:\s+(?:ini|itu|tersebut|kegiatan|program|K?RO|output|komponen|belanja\w*|APBN))*"
    r"(?:.*\b(?:sebesar|senilai|sejumlah|adalah|ialah|mencapai|berjumlah|yaitu|yakni|sebanyak))?\W*",
    re.I | re.S,
)
# "Rp5 atau 99,52% telah direalisasikan dan Rp1 tersisa": the word may come after its amount.
_SESUDAH = re.compile(
    r"\s*(?:atau\s+[\d.,]+\s?%|\([\d.,]+\s?%\))?\s*(?:telah|sudah|yang)?\s*"
    r"(?:(?P<sisa>tersisa|(?:tidak|belum)\s+(?:direalisasikan|dibelanjakan|digunakan|terserap))"
    r"|(?P<realisasi>direalisasikan|dibelanjakan|digunakan|terserap))\b",
    re.I,
)
# What names some parts only: they need not give the whole.
SEBAGIAN = re.compile(r"antara lain|di\s?antaranya|seperti|misalnya", re.I)
# An amount that is told as a difference or a superlative is not the thing's own.
BANDING = re.compile(
    r"melampaui|melebihi|selisih|di bawah|kurang dari|lebih (?:besar|tinggi|rendah|kecil)"
    r"|ter(?:besar|kecil|tinggi|endah)"
    r"|bertambah|berkurang|naik|turun|sebelum",
    re.I,
)
# "Sisa terbesar dalam rupiah berasal dari kegiatan X sebesar": of the thing that is named behind the word.
TERUNGGUL = re.compile(
    r"\s*(?:anggaran|dana|pagu|belanja|dalam\s+rupiah|yang|paling|\s)*(?:ter(?:besar|kecil|tinggi|endah|banyak|sedikit)"
    r"|(?<=paling )(?:besar|kecil|tinggi|rendah|banyak|sedikit))\b",
    re.I,
)
_SAMBUNG = re.compile(
    r"(?:\batau\b[\w\s]{0,25}|\(\s*|\b(?:persentase|serapan|yakni|yaitu|mencapai|sebesar|sekitar|adalah|hampir)\w*\s*)$",
    re.I,
)
# "22,75% atau Rp1 dari pagu Rp2": a share that its amounts follow, whatever is said before it.
DIBUKTIKAN = re.compile(
    r"\s*(?:,|\()?\s*(?:atau|yaitu|yakni)\s+(?:sebesar\s+)?Rp[\s.]?\s?[\d.]+(?:,\d\d|,-)?\)?\s+dari\s+"
    r"(?:total\s+)?(?:pagu|anggaran|alokasi)",
    re.I,
)
_BUKAN_SERAPAN = re.compile(
    r"target|capaian kinerja|indikator|berkisar|antara|rata-rata|ter(?:endah|tinggi)", re.I
)
_BERBEDA = re.compile(r"\s*(?:lebih|kurang|di bawah|di atas|poin)")
_SELISIH_PAGU = re.compile(r"selisih antara\W+pagu", re.I)
# The physical progress is no share of the pagu.
_FISIK = re.compile(r"\bfi[sz]ik|[a-z]fisik\b", re.I)
# "Program X": not "program ini", nor "kegiatan yang".
NAMA = re.compile(
    r"\b(?:program|kegiatan|output|komponen|(?=belanja\s+(?:pegawai|barang|modal|bantuan)))\s*"
    r"(?!(?:itu|ini|yang|tersebut|dan|atau|di|pada|untuk|dalam|dengan|telah|akan|sudah|oleh|dari|kerja|tahun"
    r"|besar|pertama|kedua|ketiga|keempat|kelima|berikutnya|lain(?:nya)?)\b)(?P<nama>[a-z](?:(?!\.\s)[^;:])*?),?\s*"
    r"(?:\(|\b(?:dengan|memiliki|mendapat\w*|memperoleh|sebesar|adalah|sejumlah|alokasi|pagu|realisasi|yaitu"
    r"|yakni|tersedia|disediakan)\b|$)",
    re.I,
)


def role(window: str, angka: Angka, after: str) -> str:
    """The role of an amount by the words since the amount before it; empty where they do not tell it."""
    return _role_of_share(window, after) if angka.persen else _role_of_money(window, after)


def _role_of_share(window: str, after: str) -> str:
    """PERSEN for a share of the pagu: one that its amounts follow, or that words of absorption lead to."""
    if DIBUKTIKAN.match(after):
        return PERSEN
    clause = re.split(r"[.;]\s", window)[-1]
    told = _SAMBUNG.search(window[-40:]) and not _BUKAN_SERAPAN.search(clause[-60:])
    return PERSEN if told and not _FISIK.search(clause) and not _BERBEDA.match(after) else ""


def _role_of_money(window: str, after: str) -> str:
    """The role of an amount of money by the last word before it, else by the word behind it."""
    names = [match.span("nama") for match in NAMA.finditer(window)]
    words = [
        word
        for word in _KATA.finditer(window)
        if not any(start <= word.start() < stop for start, stop in names)
    ]
    if not words or not _MENUJU.fullmatch(window[words[-1].end() :]):
        behind = _SESUDAH.match(after[:50])
        return behind.lastgroup or "" if behind else ""
    if BANDING.search(re.split(r"[.;,]\s", window)[-1]) and not _SELISIH_PAGU.search(window):
        return ""
    # The name of the thing may have commas of its own.
    if TERUNGGUL.match(window, words[-1].end()):
        return ""
    return _of_words(window, words)


def _of_words(window: str, words: Sequence[re.Match[str]]) -> str:
    """What the last word says; in "realisasi anggaran APBN" the first one, as the others add nothing."""
    found = words[-1].lastgroup or ""
    for before, last in zip(reversed(words[:-1]), reversed(words), strict=False):
        gap = window[before.end() : last.start()]
        if found != PAGU or len(gap) > 25 or _PUTUS.search(gap):
            break
        found = before.lastgroup or ""
    return found
