"""Years that do not fit a report of a year: left over from an earlier report, mistyped or reversed.

Most years in a report are right: those of laws, decrees, dates, elections, periods of planning, and those
that are compared. A year is told only where the phrase binds it to the reported year ("perjanjian kinerja
tahun ...", "target yang hendak dicapai pada tahun ...") and its sentence neither names the reported year
nor compares.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from generator.teks.kalimat import kalimat, memuat
from generator.teks.rentang import Rentang

_TAHUN: Final = r"(?:19|20)\d\d"
_DI: Final = r"(?:\s+(?:pada|di|dalam|untuk))?\s+(?:tahun(?:\s+anggaran)?\s+)"
_LAPORAN: Final = (
    r"(?:Laporan\s+(?:Akuntabilitas\s+)?Kinerja(?:\s+Instansi\s+Pemerintah)?|Laporan\s+Tahunan|LKj(?:IP)?|LAKIP)"
    r"(?:\s*\([^()]{1,12}\))?"
)
_RENCANA: Final = (
    r"(?:Perjanjian\s+Kinerja|Penetapan\s+Kinerja|Rencana\s+Kinerja(?:\s+Tahunan)?"
    r"|Rencana\s+Kerja(?:\s+Tahun(?:an)?)?)(?:\s*\([^()]{1,12}\))?"
)
# A range, or a value of that year: it is compared with the others.
_BUKAN: Final = r"(?!\s*[-–—/]\s*\d|\s*(?:sebesar|sebanyak|adalah|ialah|yaitu|mencapai|memperoleh|:|=|\())"
# The office that reports; "dan" may stand in its name where it is known to be one.
_KANTOR: Final = (
    r"(?:\s+(?:Dinas|Badan|Biro|Inspektorat|Kantor|Satuan)(?:,?\s+(?!tahun\b|yang\b|pada\b)[^\W\d_]+){0,12}?"
    r"|(?:\s+(?!tahun\b|yang\b|pada\b|dan\b)[^\W\d_]+){0,10}?)"
)
# The reported year's own things; group `tahun` is the year that must be the reported one.
_TERIKAT: Final = tuple(
    re.compile(pattern.replace("TAHUN", rf"(?P<tahun>{_TAHUN})\b{_BUKAN}"), re.IGNORECASE)
    for pattern in (
        # The report speaks of itself.
        rf"\b{_LAPORAN}{_KANTOR}(?:\s+Tahun(?:\s+Anggaran)?)?\s+TAHUN"
        r"(?=\s+(?:ini|juga|sebagai|merupakan|memuat|menyajikan|memberikan|menggambarkan|dilaporkan|berisi)\b)",
        rf"\b{_RENCANA}{_KANTOR}(?:\s+Tahun(?:\s+Anggaran)?)?\s+TAHUN",
        rf"\b(?:target|rencana)(?:\s+(?!renstra\b|rpjmn\b|strategis\b)[^\W\d_]+){{0,4}}?\s+(?:dicapai|ditetapkan)"
        rf"{_DI}TAHUN",
        rf"\b(?:target|rencana)\s+(?:pelaksanaan|kinerja|capaian)(?:\s+kinerja)?{_DI}TAHUN",
        rf"\banggaran\s+yang\s+(?:telah\s+)?(?:ditetapkan|dialokasikan|disediakan){_DI}TAHUN",
        r"\bselama\s+(?:satu\s+)?tahun(?:\s+anggaran)?\s+TAHUN",
        rf"\bcapaian\s+kinerja{_DI}TAHUN(?=\s+di(?:per)?bandingkan\s+dengan\s+(?:perjanjian|penetapan|target))",
    )
)
# What can be of no other year, whatever other years the sentence names.
_PASTI: Final = tuple(
    re.compile(pattern.replace("TAHUN", rf"(?P<tahun>{_TAHUN})\b"), re.IGNORECASE)
    for pattern in (
        rf"\b{_LAPORAN}{_KANTOR}(?:\s+Tahun(?:\s+Anggaran)?)?\s+TAHUN(?=\s+ini\b)",
        rf"\bpertanggungjawaban\s+atas\s+(?:pelaksanaan\s+)?{_RENCANA}(?:\s+Tahun)?\s+TAHUN",
    )
)
# The end of an earlier year, to which the money of the reported one cannot have been spent.
_AKHIR_TAHUN: Final = re.compile(
    rf"\b(?:hingga|sampai\s+dengan|s\.d\.|per)\s+(?:tanggal\s+)?31\s+Desember\s+(?P<tahun>{_TAHUN})\b",
    re.IGNORECASE,
)
_BELANJA: Final = re.compile(
    r"\b(?:realisasi(?:nya)?|terealisasi|penyerapan|serapan(?:nya)?|terserap|pagu)\b", re.IGNORECASE
)
_BEDA: Final = re.compile(
    r"\b(?:\w*banding\w*|sebelumnya|lalu|naik|turun|meningkat|menurun|kenaikan|penurunan|perkembangan|utang|saldo)\b",
    re.IGNORECASE,
)
# Why an earlier year may be meant.
_ALASAN: Final = re.compile(
    r"\b(?:(?:di|per)?(?:per)?banding\w*(?!\s+dengan\s+(?:perjanjian|penetapan|target|anggaran))|sebelumnya|lalu|lampau"
    r"|terdahulu|evaluasi|reviu|tindak\s*lanjut|menindaklanjuti|ditindaklanjuti|penyampaian|menyampaikan"
    r"|penyusunan|menyusun|rapat|audit\w*|naik|turun|meningkat|menurun|peningkatan|penurunan|semula|lama"
    r"|revisi|sejak|mulai|sampai|hingga|luncuran|tunggakan|putusan)\b",
    re.IGNORECASE,
)
# What is founded on a plan is not its making.
_DASAR: Final = re.compile(r"\bdasar\s+(?:dalam\s+|bagi\s+)?penyusunan\b", re.IGNORECASE)
# Years with a place of their own: of regulations, of periods, of elections.
_LUAR: Final = re.compile(
    rf"\b(?:Nomor|No\.?)\s*:?\s*[\w./-]{{1,60}}\s+(?:Tahun|Th\.?)\s+{_TAHUN}(?:\s+tentang\b[^.;]{{0,200}})?"
    rf"|\b{_TAHUN}\s*[-–—]\s*{_TAHUN}\b"
    rf"|\b(?:Pemilu|Pemilihan(?:\s+(?:Umum|Serentak))*|Pilkada)\s+(?:Serentak\s+)?(?:Tahun\s+)?{_TAHUN}\b",
    re.IGNORECASE,
)
_INI: Final = re.compile(r"\s+ini\b")
_KOP: Final = re.compile(rf"\W*LAPORAN\s+(?:KINERJA|TAHUNAN)\s+(?:TAHUN\s+)?(?P<tahun>{_TAHUN})\W*")
_SALAH_KETIK: Final = re.compile(r"\b(tahun\s+)((?:19|20)\d{3,4})\b(?![.,/]\d)", re.IGNORECASE)
# A letter that looks like a digit, among two digits or more: "2O23".
_BERHURUF: Final = re.compile(r"(?<![\w.-])(?=(?:[OoIl]*\d){2})(?=\d*[OoIl])[12Il][\dOoIl]{3}(?!\w)")
_ANGKANYA: Final = str.maketrans("OoIl", "0011")
# What no report speaks of: a year of a century to come, or of three digits.
_MUSTAHIL: Final = re.compile(
    r"\b(?:tahun(?:\s+anggaran)?|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    r"|desember)\s+(2[1-9]\d\d)\b(?![.,/]\d)"
    r"|\b(?:pada|selama|sepanjang|akhir|awal)\s+tahun\s+(?:anggaran\s+)?(20\d)\b(?![.,]\d)",
    re.IGNORECASE,
)
_BERTAHUN: Final = re.compile(
    rf"\b(?P<sebelum>tahun\s+(?:anggaran\s+)?)(?P<tahun>{_TAHUN})\b(?!\s*[-–—/]\s*\d)", re.I
)
# Aims of the whole country that lie far ahead: the RPJPN, and net zero emission.
_JAUH: Final = (2045, 2060)
_TERJAUH: Final = 30  # No other year that a report speaks of lies so far ahead.
_GANDA: Final = re.compile(rf"\b(tahun\s+({_TAHUN}))\s+(?:\1|\2)\b(?![.,/-]\d)", re.IGNORECASE)
_RENTANG: Final = re.compile(rf"(?<![\w./-])({_TAHUN})\s*[-–—]\s*({_TAHUN})(?![\w/]|[.,-]\d)")
_PERIODE: Final = re.compile(
    rf"\b(?:kurun\s+waktu|periode|renstra|rencana\s+strategis|rpjmn)\b[^.;:\d]{{0,40}}?"
    rf"(?P<mulai>{_TAHUN})\s*[-–—]\s*(?P<selesai>{_TAHUN})\b",
    re.IGNORECASE,
)
# What the reported year is bound to: the Renstra that it carries out, not the one that is drawn up.
_MENURUT: Final = re.compile(
    r"\b(?:sesuai(?:\s+dengan)?|berdasarkan|menurut|mengacu(?:\s+(?:pada|kepada))?|sebagaimana(?:\s+\w+){0,2}"
    r"|berpedoman\s+(?:pada|kepada)|(?:tercantum|ditetapkan|dimuat|termuat)\s+dalam)\s+"
    rf"(?:dokumen\s+)?(?:Renstra|Rencana\s+Strategis)\b[^.;:,\d]{{0,40}}?"
    rf"(?P<mulai>{_TAHUN})\s*[-–—]\s*(?P<selesai>{_TAHUN})\b(?!\s+(?:yang|ketika|saat)\b)",
    re.IGNORECASE,
)
_DISUSUN: Final = re.compile(
    r"\b(?:rancangan|penyusunan|menyusun|persiapan|mempersiapkan|berikutnya|mendatang|akan|lalu"
    r"|sebelumnya|semula|lama)\b",
    re.IGNORECASE,
)
_LAPORAN_TAHUN: Final = re.compile(
    rf"\b{_LAPORAN}{_KANTOR}\W{{1,4}}(?:Tahun\s+)?(?:Anggaran\s+)?({_TAHUN})\b", re.IGNORECASE
)


def tahun_laporan(teks: Iterable[str]) -> int | None:
    """The year that a report is of: the one that follows its name most often; None where it has none."""
    counts = Counter(int(match[1]) for text in teks for match in _LAPORAN_TAHUN.finditer(text))
    return max(counts, key=lambda year: (counts[year], year)) if counts else None


def periode_renstra(teks: Iterable[str]) -> tuple[int, int] | None:
    """The period of planning of five years that the texts name most; None where they name none."""
    counts: Counter[tuple[int, int]] = Counter()
    for text in teks:
        for match in _PERIODE.finditer(text):
            span = int(match["mulai"]), int(match["selesai"])
            counts[span] += span[1] - span[0] == 4
    best = max(counts, key=lambda span: (counts[span], span)) if counts else None
    return best if best and counts[best] >= 2 else None


def basi(teks: str, tahun: int) -> Iterator[Rentang]:
    """Earlier years where the reported year `tahun` belongs, as in a text taken over from an older report."""
    for start, end in kalimat(teks):
        for match in _sure(teks, start, end, tahun):
            yield _stale(teks, match.start(), match.end(), match, tahun)
        sentence = _LUAR.sub(lambda match: " " * len(match.group()), teks[start:end])
        if re.search(rf"\b{tahun}\b", sentence):
            continue
        explained = _ALASAN.search(_DASAR.sub(" ", sentence)) is not None
        found = {match.end(): match for pattern in _TERIKAT for match in pattern.finditer(sentence)}
        for match in found.values():
            if explained and not _INI.match(sentence, match.end()):
                continue
            at, stop = start + match.start(), start + match.end()
            told = any(sure.start() <= at < sure.end() for sure in _sure(teks, start, end, tahun))
            if tahun - 5 < int(match["tahun"]) < tahun and not told:
                yield _stale(teks, at, stop, match, tahun)


def _stale(teks: str, start: int, end: int, match: re.Match[str], tahun: int) -> Rentang:
    """What is wrong with a fragment that ends in the year of a match; the year stands once in it."""
    pesan = f"tahun {match['tahun']} dalam laporan tahun {tahun}"
    return Rentang(start, end, pesan, f"{teks[start : end - len(match['tahun'])]}{tahun}")


def _sure(teks: str, start: int, end: int, tahun: int) -> list[re.Match[str]]:
    """The earlier years in a sentence that can only be slips: of this report, its promise or its money."""
    found = [match for pattern in _PASTI for match in pattern.finditer(teks, start, end)]
    ends = list(_AKHIR_TAHUN.finditer(teks, start, end))
    # Whoever compares two years names both, there or in the sentence beside it.
    alone = not re.search(rf"\b{tahun}\b", teks[start:end]) and not _BEDA.search(teks)
    if len(ends) == 1 and alone and _BELANJA.search(teks, start, end):
        found += ends
    return [match for match in found if tahun - 5 < int(match["tahun"]) < tahun]


def kop_basi(teks: str, tahun: int) -> Iterator[Rentang]:
    """An earlier year in a line that is the title of the report and nothing else, as a running header."""
    match = _KOP.fullmatch(teks)
    if match and tahun - 5 < int(match["tahun"]) < tahun:
        pesan = f"kepala halaman menyebut tahun {match['tahun']} dalam laporan tahun {tahun}"
        yield Rentang(match.start("tahun"), match.end("tahun"), pesan, str(tahun))


def salah_tulis(teks: str) -> Iterator[Rentang]:
    """Years that cannot be: with a digit too many or too few, a letter for a digit, of a century to come,
    written twice, or a range that runs backwards."""
    for match in _SALAH_KETIK.finditer(teks):
        right = match[1] + _without_excess(match[2])
        yield Rentang(match.start(), match.end(), "tahun dengan angka berlebih", right)
    for match in _BERHURUF.finditer(teks):
        right = match.group().translate(_ANGKANYA)
        if right.startswith(("19", "20")):
            yield Rentang(match.start(), match.end(), "tahun yang memuat huruf", right)
    for match in _MUSTAHIL.finditer(teks):
        number = match[1] or match[2]
        pesan = f"tahun {number} {'terlalu jauh di depan' if match[1] else 'kurang satu angka'}"
        start = match.end() - len(number)
        yield Rentang(start, match.end(), pesan, _swapped(number) if match[1] else "")
    for match in _GANDA.finditer(teks):
        yield Rentang(match.start(), match.end(), "tahun tertulis dua kali", match[1])
    for match in _RENTANG.finditer(teks):
        if match[1] > match[2]:
            yield Rentang(match.start(), match.end(), "rentang tahun terbalik", f"{match[2]}–{match[1]}")


def _without_excess(digits: str) -> str:
    """The year in a number of five or six digits: without a digit typed twice, else the first four."""
    once = re.sub(r"(\d)\1", r"\1", digits, count=1)
    return once if len(once) == 4 else digits[:4]


def _swapped(digits: str) -> str:
    """The year of this century that two digits side by side make, once they change places: 2203 is 2023."""
    pairs = (f"{digits[:i]}{digits[i + 1]}{digits[i]}{digits[i + 2 :]}" for i in range(len(digits) - 1))
    return next((year for year in pairs if year.startswith(("200", "201", "202", "203"))), "")


def terlalu_jauh(teks: str, tahun: int) -> Iterator[Rentang]:
    """Years so far ahead of the reported year `tahun` that a digit must be wrong: 2073 or 2032 for 2023."""
    for match in _BERTAHUN.finditer(teks):
        said = int(match["tahun"])
        slip = str(said) == f"{tahun // 100}{tahun % 10}{tahun // 10 % 10}" and said > tahun + 5
        if slip or (said > tahun + _TERJAUH and said not in _JAUH):
            near = sum(a != b for a, b in zip(match["tahun"], str(tahun), strict=True)) == 1
            right = f"{match['sebelum']}{tahun}" if slip or near else ""
            pesan = f"tahun {said} dalam laporan tahun {tahun}"
            yield Rentang(match.start(), match.end(), pesan, right)


def periode_lain(teks: str, mulai: int, selesai: int) -> Iterator[Rentang]:
    """A period of planning that shares only one year with the right one, `mulai` to `selesai`."""
    for match in _PERIODE.finditer(teks):
        said = int(match["mulai"]), int(match["selesai"])
        if (said[0] == mulai) != (said[1] == selesai) and said[0] < said[1] and abs(said[1] - said[0]) < 8:
            pesan = f"periode {said[0]}–{said[1]} berbeda dengan periode perencanaan {mulai}–{selesai}"
            yield Rentang(match.start("mulai"), match.end("selesai"), pesan, f"{mulai}–{selesai}")


def renstra_lain(teks: str, tahun: int, mulai: int, selesai: int) -> Iterator[Rentang]:
    """The Renstra of other years, `mulai` to `selesai` being the right ones, by which a text says that the
    work of the reported year `tahun` was done."""
    for match in _MENURUT.finditer(teks):
        said = int(match["mulai"]), int(match["selesai"])
        start, end = memuat(kalimat(teks), match.start())
        shared = said[0] == mulai or said[1] == selesai  # Told by `periode_lain`.
        if shared or said[0] <= tahun <= said[1] or said[0] >= said[1] or _DISUSUN.search(teks, start, end):
            continue
        pesan = f"Renstra {said[0]}–{said[1]} tidak mencakup tahun {tahun}"
        yield Rentang(match.start("mulai"), match.end("selesai"), pesan, f"{mulai}–{selesai}")
