"""Words that slipped: written twice, left without an end, or standing in for what was to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.teks.rentang import Rentang

# Words that bind what follows, and nouns of the trade: twice in a row they are a slip, no reduplication.
_PENGIKAT: Final = frozenset(
    {"adalah", "agar", "akan", "atas", "atau", "bagi", "bahwa", "dalam", "dan", "dapat", "dari", "dengan"}
    | {"belum", "hanya", "harus", "maka", "mampu", "mengenai", "merupakan", "namun", "oleh", "secara"}
    | {"seluruh", "setelah", "setiap", "sudah", "tetapi", "wajib", "yakni"}
    | {"di", "guna", "ini", "itu", "juga", "karena", "ke", "kepada", "melalui", "oleh", "pada", "para"}
    | {"sebagai", "sebesar", "sebanyak", "sehingga", "serta", "sesuai", "sudah", "telah", "tentang"}
    | {"terhadap", "tersebut", "tidak", "untuk", "yaitu", "yang"}
)
_TUGAS: Final = _PENGIKAT | frozenset(
    {"tahun", "kpu", "kota", "kabupaten", "provinsi"}
    | {"kinerja", "pemilu", "anggaran", "birokrasi", "sekretariat", "komisi", "republik", "indonesia"}
    | {
        "tahapan",
        "laporan",
        "informasi",
        "rapat",
        "kampanye",
        "sosialisasi",
        "logistik",
        "indikator",
        "sasaran",
    }
    | {"realisasi", "capaian", "koordinasi", "verifikasi", "administrasi", "evaluasi", "dokumen", "daerah"}
)
# Reduplications that are often written without their hyphen; of other words it is either that or a slip.
_ULANG: Final = frozenset(
    {"masing", "rata", "undang", "sama", "benar", "hak", "tiba", "kira", "cita", "angan", "pura", "sia"}
    | {"lama", "kadang", "sungguh", "terus", "berangsur", "berturut", "betul", "baik", "lain", "besar"}
    | {"satu", "dua", "tiga", "empat", "lima", "sepuluh", "seratus", "sda", "dll"}
)
_IMBUHAN: Final = re.compile(
    r"(?:me[a-z]{6,}|pe[a-z]{4,}an|ber[a-z]{4,}|ter[a-z]{5,}|di[a-z]{4,}(?:kan|i)|ke[a-z]{4,}an)"
)
_GANDA: Final = re.compile(r"(?<![\w-])([^\W\d_]{2,})[ \t\n]{1,2}\1(?![\w-])", re.IGNORECASE)
_GANDA_DUA: Final = re.compile(
    r"(?<![\w-])([^\W\d_]{3,}[ \t\n]{1,2}[^\W\d_]{3,})[ \t\n]{1,2}\1(?![\w-])", re.IGNORECASE
)
_PENGHUBUNG: Final = {
    re.compile(r"(?<!peran )(?<!ikut )(?<!turut )\bserta\s+dan\b", re.IGNORECASE): "serta",
    re.compile(r"\bdan\s+serta\b", re.IGNORECASE): "serta",
    re.compile(r"\bdengan\s+sesuai\s+dengan\b", re.IGNORECASE): "sesuai dengan",
    re.compile(r"\badalah\s+merupakan\b", re.IGNORECASE): "merupakan",
    re.compile(
        r"\b(adalah|ialah|yaitu|yakni)\s+(?!\1)(?:adalah|ialah|yaitu|yakni)\b", re.IGNORECASE
    ): "yaitu",
    re.compile(r"\bagar\s+supaya\b", re.IGNORECASE): "agar",
    # "untuk pada akhirnya" and "dengan untuk pertama kalinya" are correct.
    re.compile(r"\b(?:untuk|di|dengan)\s+pada\b(?!\s+\w+nya\b)", re.IGNORECASE): "pada",
    re.compile(r"\bpada\s+(?:di|untuk|dengan)\b", re.IGNORECASE): "pada",
    re.compile(
        r"\b(?:dengan|oleh)\s+untuk\b(?!\s+(?:pertama|kedua|sementara|selanjutnya))", re.IGNORECASE
    ): "untuk",
}
_SATUAN: Final = re.compile(
    r"\d[\d.,]*(?<=\d)\s?%\s*(?:persen\b|%)|\bRp\.?\s{0,2}Rp(?=[\s.\d]|$)\.?", re.IGNORECASE
)
_TITIK: Final = re.compile(r"(?<=[\w)%])(?<!\.)\.\.(?=\s|$)(?!\s*\.)")
_MENGGANTUNG: Final = re.compile(
    r"(?:,|\b(?:yang|dan|atau|serta|dengan|untuk|dari|pada|oleh|di|ke|dalam|bahwa|adalah|sebagai|terhadap"
    r"|tentang|antara|karena|sehingga|agar|melalui|kepada|guna|bagi|para|sebesar|sebanyak))\s*$",
    re.IGNORECASE,
)
_TITIPAN: Final = re.compile(
    r"(?<![\w/])[Xx]{3,}(?![\w/])|\blorem ipsum\b|\bTODO\b"
    r"|\[\s*(?:isi|nama|diisi|tulis|sebutkan|jumlah|tanggal)\b[^\]]*\]"
    r"|<\s*(?:isi|nama|diisi|tulis|sebutkan)\b[^>]*>|(?<=[a-z] )(?:\.{4,}|…{2,})(?= [a-z])(?! [ivxl]+\b)",
)
# A run of dots or lines where an amount, a number or a date belongs.
_RUAS: Final = r"(?:\.{3,}|…+|_{3,})"
_TITIPAN_ISIAN: Final = re.compile(
    rf"\bRp\.?\s{{0,2}}(?:\.{{4,}}|…+|_{{3,}})|\b(?:Nomor|No\.)\s{{0,2}}:?\s{{0,2}}{_RUAS}(?:/[\w./-]*)?"
    rf"|{_RUAS}/(?:[\w-]+|{_RUAS})/(?:19|20)\d\d\b|{_RUAS}-{_RUAS}-(?:19|20)\d\d\b|\(\s?{_RUAS}\s?\)",
    re.IGNORECASE,
)
# In a text of the data, no line of dots leads to a page number and none is left for a signature.
_TITIPAN_DATA: Final = re.compile(
    r"\.{4,}|…{2,}|_{3,}|(?<=\s)-{4,}(?=\s)|\?{2,}|(?<=[a-z] )(?:\.{3}|…)(?= [a-z])"
    r"|(?<![\w/.@-])x{2,}(?![\w/.@-])"
    r"|(?i:(?<=sebanyak )|(?<=sejumlah )|(?<=sebesar )|(?<=jumlahnya ))XX(?=\s)"
    r"|(?i:\(\s?(?:(?:akan\s+)?(?:diisi|dilengkapi)\s+(?:kemudian|nanti|menyusul)|menyusul)\s?\))"
)
_TEBAL: Final = re.compile(r"\*\*")
_BELUM: Final = re.compile(r"\[BELUM DIISI[^\]]*\]")
_ROMAWI: Final = re.compile(
    r"\b(?:bab|lampiran|bagian|nomor|no|ke|pasal|kelas|angka)\b[\s.:-]*$", re.IGNORECASE
)
_BUTIR: Final = re.compile(
    r"(?:^|[\s;:])(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,5}|[A-Z]|[A-Za-z\d](?:\.\d{1,2})+)\)|\*\s?\)"
)

_TITIP: Final = "tempat isian yang belum diganti"
# How much of a text shows where a bracket was opened.
_TERBUKA: Final = 40


def ganda(teks: str) -> Iterator[Rentang]:
    """Words and pairs of words written twice ("dan dan"); not reduplication ("hak-hak", "masing masing"), and
    not over a wide gap, which parts columns.

    Two base words in a row may be a reduplication that lost its hyphen, so only words that bind and words
    with affixes are told.
    """
    pairs = list(_GANDA_DUA.finditer(teks))
    for match in pairs:
        if not _bukan_kalimat(match):
            yield _twice(match)
    for match in _GANDA.finditer(teks):
        word = match[1].casefold()
        if any(pair.start() <= match.start() < pair.end() for pair in pairs):
            continue
        if (word in _TUGAS or _IMBUHAN.fullmatch(word)) and not _bukan_kalimat(match):
            yield _twice(match)
    for pattern, right in _PENGHUBUNG.items():
        for match in pattern.finditer(teks):
            yield Rentang(
                match.start(),
                match.end(),
                f'dua kata yang tidak dapat berdampingan, "{match.group()}"',
                right,
            )


def ganda_data(teks: str) -> Iterator[Rentang]:
    """The same in a text of the data, where no columns stand side by side: any word, but for those that are
    often a reduplication without its hyphen."""
    told = list(ganda(teks))
    yield from told
    for match in _GANDA.finditer(teks):
        word = match[1].casefold()
        known = (
            len(word) < 3 or word in _ULANG or any(part.awal <= match.start() < part.akhir for part in told)
        )
        if not known and match.group()[-1:].islower() and not _bukan_kalimat(match):
            yield Rentang(match.start(), match.end(), f'"{match[1]}" tertulis dua kali')


def ganda_dalam_sel(teks: str) -> Iterator[Rentang]:
    """Words that bind written twice in a cell of a table, whose lines may list one word after another."""
    for part in ganda(teks):
        words = teks[part.awal : part.akhir].casefold().split()
        if set(words) <= _PENGIKAT or len(set(words)) > 1 == len(part.seharusnya.split()):
            yield part


def _bukan_kalimat(match: re.Match[str]) -> bool:
    """Whether words stand twice as in the boxes of a chart and in titles: in capitals, or once in capitals,
    or without a sentence around, or one word where a new sentence or line begins with it."""
    first, second = match[1], match.group()[-len(match[1]) :]
    pair = len(first.split()) > 1
    sentence = sum(word[0].islower() for word in match.string.split()) >= 3
    if first.isupper() or second.isupper():
        return pair or first.isupper() != second.isupper() or not sentence
    if not second[0].isupper():
        return False
    return not sentence if first[0].isupper() else not pair


def _twice(match: re.Match[str]) -> Rentang:
    return Rentang(match.start(), match.end(), f'"{match[1]}" tertulis dua kali', match[1])


def satuan_ganda(teks: str) -> Iterator[Rentang]:
    """A unit beside its sign ("5% persen") or written twice ("Rp Rp5.000"), and a full stop written twice."""
    for match in _SATUAN.finditer(teks):
        right = match.group()[: match.group().find("%") + 1] or "Rp"
        yield Rentang(match.start(), match.end(), "satuan tertulis dua kali", right)
    for match in _TITIK.finditer(teks):
        yield Rentang(match.start(), match.end(), "titik tertulis dua kali", ".")


def menggantung(teks: str) -> Iterator[Rentang]:
    """The end of a text that stops at a comma or at a word that something must follow ("yang", "dan").

    It is for the caller to know that nothing follows: no list, no table, no rest on the next page.
    """
    match = _MENGGANTUNG.search(teks, max(0, len(teks) - 20))
    if match is None or teks[: match.start()].rstrip().endswith(";"):
        return  # "...; dan" closes all items but the last.
    # "Sekretaris KPU Kota Ambon," above a name is no sentence.
    if sum(word[0].islower() for word in teks.split()) >= 3:
        yield Rentang(match.start(), len(teks.rstrip()), f'kalimat berhenti di "{match.group().strip()}"')


def titipan(teks: str) -> Iterator[Rentang]:
    """Marks that stand in for what was to be filled in: "XXX", "[isi ...]", "Rp......", dots."""
    for match in _TITIPAN.finditer(teks):
        if match.group().casefold().strip("x") or not _ROMAWI.search(teks, 0, match.start()):
            yield Rentang(match.start(), match.end(), _TITIP)
    for match in _TITIPAN_ISIAN.finditer(teks):
        yield Rentang(match.start(), match.end(), _TITIP)


def titipan_data(teks: str) -> Iterator[Rentang]:
    """The same in a text of the data, where any run of dots or lines is one."""
    end = 0
    for part in sorted([*titipan(teks), *_runs(teks)], key=lambda part: (part.awal, -part.akhir)):
        if part.awal >= end:
            yield part
            end = part.akhir


def _runs(teks: str) -> Iterator[Rentang]:
    return (Rentang(match.start(), match.end(), _TITIP) for match in _TITIPAN_DATA.finditer(teks))


def tebal_lepas(teks: str) -> Iterator[Rentang]:
    """The last "**" of a paragraph that has an odd number of them, which would be printed as it is."""
    start = 0
    for paragraph in re.split(r"(\n\s*\n)", teks):
        marks = list(_TEBAL.finditer(paragraph))
        if len(marks) % 2 and "***" not in paragraph:
            at = start + marks[-1].start()
            yield Rentang(at, at + 2, 'tanda tebal "**" tanpa pasangan, sehingga tercetak apa adanya')
        start += len(paragraph)


def belum_diisi(teks: str) -> Iterator[Rentang]:
    """The mark of a draft for a part that its data lacks."""
    for match in _BELUM.finditer(teks):
        yield Rentang(match.start(), match.end(), "bagian yang belum diisi")


def kurung_dalam_sel(teks: str) -> Iterator[Rentang]:
    """A bracket in a cell of a table that stays open over a good part of it; a page that cuts a row parts
    others from their partners."""
    for part in kurung_lepas(teks):
        if teks[part.awal] == "(" and part.terpotong:
            yield part


def kurung_lepas(teks: str) -> Iterator[Rentang]:
    """A bracket or a straight quotation mark without its partner; marks of lists ("a)") have none."""
    marks = {match.end() - 1 for match in _BUTIR.finditer(teks)}
    opened: list[int] = []
    for match in re.finditer(r"[()]", teks):
        if match.group() == "(":
            opened.append(match.start())
        elif match.start() in marks and opened:
            return  # "(Tingkat I)" or "(yaitu a) ...": the mark of a list or a partner, who knows.
        elif opened:
            opened.pop()
        elif match.start() not in marks and teks[: match.start()].strip():
            yield Rentang(match.start(), match.end(), "kurung tutup tanpa kurung buka")
    for at in opened:
        yield _opened(teks, at, "kurung buka tanpa kurung tutup")
    quotes = [match.start() for match in re.finditer(r'(?<!\d)"', teks)]
    if len(quotes) % 2 and len(quotes) > 1:
        yield _opened(teks, quotes[-1], "tanda petik tanpa pasangan")


def _opened(teks: str, at: int, pesan: str) -> Rentang:
    """The text from a mark that stays open, of a long one the first words."""
    end = at + _TERBUKA
    if end >= len(teks):
        return Rentang(at, len(teks), pesan)
    # A word that ends right there is whole.
    space = teks.rfind(" ", at + 1, end + 1)
    return Rentang(at, space if space > at else end, pesan, terpotong=True)
