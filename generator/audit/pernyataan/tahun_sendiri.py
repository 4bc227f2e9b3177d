"""Rules on time within one sentence: a year compared with itself, a change dated before what it changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.audit.naskah import Naskah
from generator.audit.pernyataan.kalimat import sentences
from generator.audit.serumpun import asal
from generator.findings import Finding
from generator.language import tanggal as tulis
from generator.teks.aturan import ATURAN
from generator.teks.tanggal import tanggal

_BERUBAH = (
    r"(?:naik|turun|meningkat|menurun|mengalami\s+(?:kenaikan|penurunan|peningkatan)|bertambah|berkurang|lebih\s+(?:tinggi|rendah"
    r"|besar|kecil|banyak|sedikit|baik)|(?:terjadi|ada)\s+(?:kenaikan|penurunan|peningkatan))"
)
_SENDIRI = re.compile(
    rf"\btahun\s+(?P<tahun>20\d\d)\b(?P<antara>(?:(?!20\d\d\b)[^;])*?)\b{_BERUBAH}\b(?P<sela>(?:(?!20\d\d\b)[^;])*?)"
    r"\b(?:dari|dibanding(?:kan)?(?:\s+dengan)?|daripada|terhadap)\s+(?:(?:capaian|realisasi|nilai|angka|jumlah|hasil|kondisi)\s+)?"
    r"(?:pada\s+)?tahun\s+(?P<lagi>(?P=tahun))\b(?!\s*[-–/])",
    re.IGNORECASE,
)
# A year has parts, and what is planned in it and what is reached in it are two things.
_BAGIAN = re.compile(
    r"\b(?:target|rencana|pagu|anggaran|alokasi|semula|perubahan|revisi|triwulan|semester|bulan|awal|akhir|pertengahan|januari"
    r"|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|per\s+\d|periode|target\w*)\b",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")


def own_year(naskah: Naskah) -> Iterator[Finding]:
    """TEKS03: a rise or fall from a year to the same year."""
    _, reported = asal(naskah)
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks) if "tahun" in paragraf.teks.isi.lower() else ():
            match = _SENDIRI.search(sentence)
            # Another year may be the one that is compared with it.
            if match is None or _BAGIAN.search(sentence) or len({*_TAHUN.findall(sentence)}) > 1:
                continue
            year = int(match["tahun"])
            # The year before is right where the sentence compares with it, the own one where it begins.
            stale = reported is not None and year < reported
            part = "tahun" if stale else "lagi"
            severity, _ = ATURAN["TEKS03"]
            yield paragraf.teks.finding(
                "TEKS03",
                severity,
                f"tahun {year} di sini dibandingkan dengan tahun {year} sendiri",
                start=start + match.start(part),
                end=start + match.end(part),
                expected=str(reported if stale else year - 1),
                help="perbaiki salah satu tahunnya; yang dibandingkan ialah dua tahun yang berbeda",
            )


_MULA = re.compile(
    r"\b(?:ditandatangani|ditetapkan|disahkan|disepakati|diterbitkan)\s+(?:pada\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_DIUBAH = re.compile(
    r",?\s+(?:dan|lalu|kemudian|serta|selanjutnya|yang)\s+(?:kemudian\s+|telah\s+)?(?:diubah|direvisi|diperbarui|diperbaharui"
    r"|disempurnakan)\s+(?:pada\s+)?(?:tanggal\s+)?",
    re.IGNORECASE,
)


def changed_before(naskah: Naskah) -> Iterator[Finding]:
    """TEKS05: what was signed on a date and changed on one before it."""
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks) if "di" in paragraf.teks.isi else ():
            for first, second in pairwise(tanggal(sentence)):
                between = sentence[first.akhir : second.awal]
                if not _MULA.search(sentence, 0, first.awal) or not _DIUBAH.fullmatch(between):
                    continue
                if second.nilai < first.nilai:
                    severity, remedy = ATURAN["TEKS05"]
                    yield paragraf.teks.finding(
                        "TEKS05",
                        severity,
                        f"perubahan pada {tulis(second.nilai)} mendahului yang diubahnya, "
                        f"{tulis(first.nilai)}",
                        start=start + first.awal,
                        end=start + second.akhir,
                        help=remedy,
                    )


RULES = (own_year, changed_before)
