"""The year before the reported one in a text that tells what was done: left over from the last report.

An officer who starts from last year's texts overlooks "Pada tahun 2023, ..." in a report of 2024. The texts
in an office's data have few reasons to tell of another year: they compare, go on with what was begun, answer
an evaluation, list several years. Where no such reason stands nearby, the year is told. A finished report has
more of them, in tables and captions far from the sentence; so the audit does not ask for this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.teks.baris import sambung
from generator.teks.kalimat import kalimat
from generator.teks.rentang import Rentang

_ANGKA: Final = r"(?:tahun(?:\s+anggaran)?|T\.?\s?A\.?)\s+(?P<tahun>20\d\d)\b(?!\s*[-–—/]\s*\d)"
# A range, or a value of that year ("pada tahun 2023 sebesar"), tells nothing that was done.
_TAHUN: Final = (
    rf"{_ANGKA}(?!\s+(?:dan|atau|s\.?d\.?|ke|hingga)\b"
    r"|\s*(?:sebesar|sebanyak|adalah|ialah|yaitu|sejumlah|hanya|baru|belum|merupakan|menjadi|berada|:|=|\())"
)
_KALA: Final = rf"(?:pada|di|dalam|untuk|selama)\s+{_TAHUN}"
_SEPANJANG: Final = re.compile(
    rf"\b(?:sepanjang|selama)\s+(?:(?:kurun\s+)?waktu\s+|satu\s+|periode\s+)?{_ANGKA}", re.IGNORECASE
)
_INI: Final = re.compile(rf"\b(?:pada|di|dalam|untuk|selama|sepanjang)\s+{_ANGKA}\s+ini\b", re.IGNORECASE)
# What opens a sentence, or stands between commas, says when all of it happened.
_PEMBUKA: Final = re.compile(
    rf"(?:(?<=^)|(?<=^[-*]\s)|(?<=,\s))(?:(?:pada|di|dalam|untuk)\s+|(?=tahun\s+20\d\d,)){_TAHUN}",
    re.IGNORECASE,
)
_BAGIAN_TAHUN: Final = re.compile(
    rf"(?:(?<=^)|(?<=,\s))(?:pada|di|sampai(?:\s+dengan)?|hingga)\s+(?:awal|pertengahan|(?:peng)?akhir"
    rf"|(?:triwulan|semester|tahap)\s+[IV\w]+)\s+{_TAHUN}",
    re.IGNORECASE,
)
_PREDIKAT: Final = r"(?:telah|sudah|juga|terdapat|tidak|me[a-z]{4,})"
_SISIPAN: Final = re.compile(rf"\b{_KALA}(?=,?\s+{_PREDIKAT}\b)", re.IGNORECASE)
# "Tahapan yang berlangsung pada tahun 2023" tells of the work; "gedung yang dibangun" only of its age.
_SIFAT: Final = re.compile(
    r"\byang\s+(?:telah\s+|sudah\s+)?(?:berlangsung|berjalan|dilaksanakan|diselenggarakan|dilakukan)\s+$",
    re.IGNORECASE,
)
_LEKAT: Final = re.compile(rf"\b{_KALA}", re.IGNORECASE)
_EVALUASI: Final = re.compile(r"\b\w*evaluasi", re.IGNORECASE)
_PENUTUP: Final = re.compile(rf"\b{_KALA}(?=\W*$)", re.IGNORECASE)
_KERJA: Final = re.compile(
    r"\b(?:telah|sudah|(?:me|di)(?:laksanakan|selenggarakan|lakukan|susun|fasilitasi|sampaikan|bayarkan"
    r"|lelang|kelola"
    r"|adakan|proses|realisasikan)|melaksanakan|menyelenggarakan|melakukan|menyusun|menyampaikan"
    r"|membayarkan|memproses"
    r"|mengadakan|mengelola|merealisasikan|terlaksana|tercapai|terealisasi|mencapai|berjalan|berlangsung"
    r"|terlayani"
    r"|terselesaikan|terpenuhi|tersusun)\b",
    re.IGNORECASE,
)
# A month of the last year; who gives the day, too, means it. In the last months the next year is prepared.
_BULAN_LALU: Final = re.compile(
    r"\bpada\s+bulan\s+(?:januari|februari|maret|april|mei|juni|juli|agustus"
    r"|september)\s+(?P<tahun>20\d\d)\b(?!\s*[-–—/]\s*\d)",
    re.IGNORECASE,
)
# What is to be kept or raised is that of the reported year.
_SARAN: Final = re.compile(
    r"\b(?:kinerja|capaian|anggaran|serapan|penyerapan|pelaksanaan)\s+(?:pada\s+)?"
    r"(?:tahun(?:\s+anggaran)?|T\.?\s?A\.?)\s+(?P<tahun>20\d\d)\b(?!\s*[-–—/]\s*\d)",
    re.IGNORECASE,
)
_KETERANGAN: Final = re.compile(r"\byang\b[^,]*$", re.IGNORECASE)
# Two years are compared, or one goes on where the other left off: so says the sentence or one beside it.
_BANDING: Final = re.compile(
    r"\b(?:\w*banding\w*|sebelum(?:nya)?|lalu(?!\s+lintas)|lampau|terdahulu|semula|awalnya|naik|turun"
    r"|meningkat|menurun"
    r"|kenaikan|penurunan|lebih\s+(?:tinggi|rendah|baik|besar|kecil|banyak|sedikit)|bertambah|berkurang"
    r"|selisih|tren"
    r"|perkembangan|kembali|(?:di|ber)?lanjut\w*|melanjutkan|lanjutan|kelanjutan|kini|sekarang|saat\s+ini"
    r"|tahun\s+(?:ini|itu|tersebut|berjalan|laporan|pelaporan|berikutnya|depan|selanjutnya)|sedangkan"
    r"|sementara)\b",
    re.IGNORECASE,
)
# Other reasons to name an earlier year: what began or was found then, what there was none of.
_ALASAN: Final = re.compile(
    r"\b(?:(?<!terlebih\s)dahulu|dulu|sejak|mulai|dimulai|bermula|hasil\s+(?:evaluasi|pemeriksaan|reviu"
    r"|audit)|LHE|LHP"
    r"|temuan|rekomendasi|\w*indak\s*lanjut\w*|luncuran|tunggakan|utang|sisa|kekurangan"
    r"|pertama\s+kali(?:nya)?|penduduk|sensus|BPS|diperkirakan|putusan|(?:menjadi|sebagai)\s+dasar|belum"
    r"|(?:seperti|sebagaimana|sama|serupa)(?:\s+(?:halnya|dengan))?\s+(?:pada|di|dalam|tahun|yang)|berbeda"
    r"|berubah"
    r"|perubahan|tidak\s+(?:di(?:ukur|anggarkan|perjanjikan|tetapkan|targetkan|hitung|laksanakan|adakan)"
    r"|termasuk"
    r"|menjadi))\b",
    re.IGNORECASE,
)
# The last year may well be meant by a sentence with such words; to look is worth it.
_MUNGKIN: Final = re.compile(
    r"\b(?:(?:di|me)(?:bentuk|mbentuk|tetapkan|netapkan|bangun|mbangun|resmikan|luncurkan|lantik|angkat"
    r"|undangkan|sahkan"
    r"|terbitkan|nerbitkan|tandatangani|canangkan|terima|nerima)|terbit|lahir|berdiri|didirikan|pindah"
    r"|diberlakukan"
    r"|berlaku|tahapan|pendaftaran|pencalonan|verifikasi|coklit|pemungutan|rekapitulasi|kampanye|ad\s?hoc"
    r"|hibah|NPHD)\b",
    re.IGNORECASE,
)
_PEMILU: Final = re.compile(
    r"\b(?:Pemilu(?:kada)?|Pilkada|Pemilihan|tahapan|pemungutan|badan\s+ad\s?hoc|PPK|PPS|KPPS)\b", re.I
)
# The years of general and of regional elections (UU 7/2017; UU 10/2016 and its predecessors).
_TAHUN_PEMILU: Final = frozenset({2014, 2015, 2017, 2018, 2019, 2020, 2024})
# Years that date something else: of regulations and decrees, of elections, of periods.
_LUAR: Final = re.compile(
    r"\b(?:Nomor|No\.?)\s*:?\s*[\w./-]{1,60}\s+(?:Tahun|Th\.?)\s+20\d\d|\b20\d\d\s*[-–—]\s*20\d\d\b"
    r"|\b(?:Pemilu|Pemilihan|Pilkada)\b[^.;,\d]{0,70}?20\d\d\b|(?<=/)20\d\d\b",
    re.IGNORECASE,
)
_ANGKA_TAHUN: Final = re.compile(r"(?<![\d.,/-])20\d\d\b(?![.,]\d)")
_TANGGAL: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]*\s+(?=20\d\d\b)", re.IGNORECASE
)
_LAMA: Final = 4  # So many years back is what an old text left over may be.
_ALINEA: Final = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Bentuk:
    """A way to say when something was done: how many years back it may be left over, and how sure that is.

    `sebelum` must stand before it; `sifat` says that it may stand in a clause that describes a thing.
    """

    pola: re.Pattern[str]
    tahun: int = 1
    pasti: bool = False
    sifat: bool = False
    sebelum: re.Pattern[str] | None = None


_BENTUK: Final = (
    Bentuk(_SEPANJANG, tahun=2, pasti=True, sifat=True),
    Bentuk(_PEMBUKA, pasti=True),
    Bentuk(_BAGIAN_TAHUN),
    Bentuk(_SISIPAN),
    Bentuk(_LEKAT, sifat=True, sebelum=_SIFAT),
    Bentuk(_PENUTUP, sebelum=_KERJA),
    Bentuk(_BULAN_LALU),
)


@dataclass(frozen=True)
class Tertinggal:
    """An earlier year that a text tells of, the sentence that does, and whether nothing else explains it."""

    rentang: Rentang
    kalimat: tuple[int, int]
    tahun: int
    pasti: bool


def tertinggal(teks: str, tahun: int) -> Iterator[Tertinggal]:
    """The year before the reported one, `tahun`, where a text tells what was done in it for no reason."""
    teks = sambung(teks)
    sentences = kalimat(teks)
    for number, (start, end) in enumerate(sentences):
        own = [match for match in _INI.finditer(teks, start, end) if _is_old(match, tahun, _LAMA)]
        for match in own:
            yield _found(match, 0, (start, end), tahun, True)
        sentence = teks[start:end]
        told = None if own else _told(sentence, tahun)
        if told is None:
            continue
        match, sure = told
        said = int(match["tahun"])
        # Who compares does so in the sentence, in the one before it or in the one after.
        near = teks[sentences[max(number - 1, 0)][0] : sentences[min(number + 1, len(sentences) - 1)][1]]
        held = said in _TAHUN_PEMILU and _PEMILU.search(sentence)
        judged = match.re is _LEKAT and _EVALUASI.search(sentence)
        if held or judged or _BANDING.search(near) or _ALASAN.search(sentence):
            continue
        if _years(_paragraph(teks, start)) - {said} or _years(teks) - {said, tahun}:
            continue
        alone = not _years(teks, dated=True) - {said} and not _MUNGKIN.search(sentence)
        yield _found(match, start, (start, end), tahun, sure and alone)


def saran_lama(teks: str, tahun: int) -> Iterator[Tertinggal]:
    """The year before the reported one, `tahun`, where a recommendation tells of the work to go on with."""
    teks = sambung(teks)
    for start, end in kalimat(teks):
        sentence = teks[start:end]
        explained = any(pattern.search(sentence) for pattern in (_BANDING, _ALASAN, _EVALUASI))
        if explained or len(_years(sentence)) != 1:
            continue
        for match in _SARAN.finditer(sentence):
            if tahun - int(match["tahun"]) == 1:
                yield _found(match, start, (start, end), tahun, True)


def _found(
    match: re.Match[str], offset: int, sentence: tuple[int, int], tahun: int, sure: bool
) -> Tertinggal:
    """The fragment of a match, up to its year, in a text that begins `offset` before what was searched."""
    fragment = match.string[match.start() : match.end("tahun")]
    pesan = f"tahun {match['tahun']} dalam laporan tahun {tahun}"
    start, end = offset + match.start(), offset + match.end("tahun")
    rentang = Rentang(start, end, pesan, f"{fragment[:-4]}{tahun}")
    return Tertinggal(rentang, sentence, int(match["tahun"]), sure)


def _is_old(match: re.Match[str], tahun: int, years: int) -> bool:
    return 0 < tahun - int(match["tahun"]) <= years


def _told(sentence: str, tahun: int) -> tuple[re.Match[str], bool] | None:
    """Where a sentence says that what it tells was done shortly before `tahun`, and whether all of it was."""
    for bentuk in _BENTUK:
        for match in bentuk.pola.finditer(sentence):
            before = sentence[: match.start()]
            described = _KETERANGAN.search(before) is not None
            if not _is_old(match, tahun, bentuk.tahun) or (described and not bentuk.sifat):
                continue
            if bentuk.sebelum is None or bentuk.sebelum.search(before):
                return match, bentuk.pasti and not described
    return None


def _paragraph(teks: str, at: int) -> str:
    """The paragraph that the character at `at` stands in."""
    breaks = [match.span() for match in _ALINEA.finditer(teks)]
    start = max((stop for _, stop in breaks if stop <= at), default=0)
    return teks[start : min((begin for begin, _ in breaks if begin >= at), default=len(teks))]


def _years(teks: str, dated: bool = False) -> set[int]:
    """The years that a text tells of, without those of regulations, elections and, unless `dated`, dates."""
    plain = _LUAR.sub(" ", teks)
    return {
        int(match.group())
        for match in _ANGKA_TAHUN.finditer(plain)
        if dated or not _TANGGAL.search(plain, max(match.start() - 12, 0), match.start() + 4)
    }
