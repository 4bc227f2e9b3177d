"""TEKS34: numbers of people, voters, polling stations, sasaran and indikator in free texts that the data
denies.

Many texts count a part ("3 PNS pada subbagian ini") or another list (the voters of another election). So a
number is told only where the sentence counts all of them and names no part, or where it is a slip of the
data's: nearly as great, or the same digits in another order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks_data import JUMLAH, LEBIH, wrong
from generator.compute import Hasil
from generator.compute.capaian import Status
from generator.compute.pemilih import Pemilih
from generator.findings import Finding
from generator.teks.baris import sambung
from generator.teks.kalimat import kalimat
from generator.teks.tanggal import tanggal

_KATA: Final = {language.terbilang(number): number for number in range(1, 31)}
_BILANGAN: Final = "|".join(sorted(_KATA, key=len, reverse=True))
# Digits, with their words behind or not, or words.
_ANGKA: Final = r"(?<![\w.,/-])\d{1,3}(?![.,]?\d)(?:\s*\([a-z ]+\))?"
_N: Final = rf"(?P<angka>{_ANGKA}|\b(?:{_BILANGAN})(?!\s+(?:belas|puluh)))"
_KINERJA: Final = r"(?:\s+(?:kinerja|strategis))?"
# Who reports on all of them.
_UTUH: Final = re.compile(
    r"\b(?:Laporan(?:\s+Kinerja)?(?:\s+ini)?|LKj|Perjanjian\s+Kinerja|PK)\b(?:(?!\b(?:sasaran|indikator"
    r"|bagian|bab|tabel)\b)[^.;,:]){0,60}?"
    r"\b(?:memuat|menetapkan|berisi|mencantumkan|memiliki|terdiri\s+(?:dari|atas))"
    rf"\s+{_N}\s+(?P<benda>sasaran|indikator){_KINERJA}(?=\W*$|\s*[.;,]|\s+(?:yang\s+ditetapkan|dalam|sebagai|pada"
    r"\s+tahun|dengan|tahun)\b)",
    re.IGNORECASE,
)
_DALAM_PK: Final = re.compile(
    rf"{_N}\s+(?P<benda>sasaran|indikator){_KINERJA}\s+(?:yang\s+)?(?:telah\s+)?(?:ditetapkan|tercantum|termuat"
    r"|dimuat|diperjanjikan)\s+(?:dalam|pada|di)\s+(?:Perjanjian\s+Kinerja|PK|laporan\s+ini)\b",
    re.IGNORECASE,
)
_PROGRAM: Final = re.compile(
    r"\b(?:Anggaran|DIPA|Pagu)(?:nya)?\b[^.;,]{0,60}?\b(?:terbagi|dibagi|terdiri|tersebar)\s+"
    rf"(?:ke\s+)?(?:dalam|atas|dari|pada|menjadi)\s+{_N}\s+(?P<benda>program)\b(?!\s+(?:prioritas|unggulan))",
    re.IGNORECASE,
)
_DARI: Final = re.compile(
    rf"\bdari\s+(?:seluruh\s+|total\s+|semua\s+|keseluruhan\s+)?{_N}\s+indikator{_KINERJA}(?:\s+(?:yang|dalam)"
    r"\s[^.;,]{0,40})?,?\s+(?:terdapat\s+|ada\s+|sebanyak\s+)?"
    + _N.replace("angka", "bagian")
    + r"(?:\s+indikator)?(?:\s+(?:yang|di\s+antaranya|telah|sudah|berhasil|dapat))*\s+"
    r"(?P<hasil>(?:belum|tidak)\s+(?:mencapai|memenuhi)\s+target|(?:mencapai|memenuhi|melampaui)\s+target)\b"
    r"(?!\s+(?:triwulan|semester|renstra|nasional|akhir))",
    re.IGNORECASE,
)
_INI: Final = re.compile(r"\b(?:sasaran|program|kegiatan)\s+(?:ini|itu|tersebut)\b", re.IGNORECASE)
# Another year than the reported one, or another office.
_TAHUN: Final = re.compile(r"\b20\d\d\b(?!\.\d)")
_LALU: Final = re.compile(
    r"\b(?:lalu|sebelum\w*|semula|awalnya|bertambah|berkurang|naik|turun|meningkat|menurun|dibanding\w*"
    r"|berbeda|selisih|triwulan|semester|provinsi|nasional)\b",
    re.IGNORECASE,
)
_ORANG: Final = re.compile(rf"{_N}\s+(?:orang\s+)?(?:pegawai\s+)?(?P<status>PNS|PPPK|PPNPN)\b", re.IGNORECASE)
# People of other offices, those that are wanted, and those who come and go.
_ORANG_LAIN: Final = re.compile(
    r"\b(?:kebutuhan|dibutuhkan|membutuhkan|butuh|formasi|ideal\w*|seharusnya|beban\s+kerja|peta\s+jabatan"
    r"|tambahan|penambahan|usul\w*|mengusulkan|calon|CPNS|diangkat|pelamar|peserta|pensiun|PPK|PPS|PPS?LN|KPPS"
    r"|ad\s?hoc|badan\s+adhoc|kecamatan|kelurahan|desa|pemerintah|pemda|instansi|dinas|bawaslu|dari|se-\w+"
    r"|bersama|gabungan|diperbantukan|dipekerjakan|minimal|paling)\b",
    re.IGNORECASE,
)
_JUMLAH_ORANG: Final = re.compile(
    r"\b(?:jumlah\s+(?:seluruh\s+|semua\s+)?(?:pegawai|PNS|PPPK|PPNPN)|seluruh(?:nya)?)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_BAGIAN: Final = re.compile(
    r"\b(?:subbagian|subbag|bagian|bidang|unit|golongan|berpendidikan|laki-laki|perempuan|S1|S2|jabatan"
    r"|pelaksana|fungsional|yang)\b",
    re.IGNORECASE,
)
_DAFTAR: Final = {
    "DPT": re.compile(r"\bDPT\b|\bDaftar\s+Pemilih\s+Tetap\b(?!\s+Tambahan)", re.IGNORECASE),
    "DPTb": re.compile(r"\bDPTb\b|\bDaftar\s+Pemilih\s+(?:Tetap\s+)?Tambahan\b", re.IGNORECASE),
    "DPS": re.compile(r"\bDPS\b|\bDaftar\s+Pemilih\s+Sementara\b(?!\s+Hasil)", re.IGNORECASE),
    "DPSHP": re.compile(r"\bDPSHP\b|\bDaftar\s+Pemilih\s+Sementara\s+Hasil\b", re.IGNORECASE),
}
_PEMILIH: Final = re.compile(r"(?<![\w.,/-])(?P<angka>\d{1,3}(?:\.\d{3})+|\d{4,7})\s+(?:orang\s+)?pemilih\b")
_TPS: Final = re.compile(
    r"(?<![\w.,/-])(?P<angka>\d{1,3}(?:\.\d{3})+|\d{2,5})\s+(?:TPS|tempat\s+pemungutan\s+suara)\b", re.I
)
# A part of the voters, or those of another list.
_SEBAGIAN: Final = re.compile(
    r"\b(?:kecamatan|kelurahan|desa|TPS\s+khusus|lokasi\s+khusus|disabilitas|pemula|laki-laki|perempuan|baru"
    r"|ganda|meninggal|per|rata-rata|setiap|maksimal|paling|provinsi|nasional|KPU\s+RI|luar\s+negeri)\b",
    re.IGNORECASE,
)
_ACARA: Final = re.compile(r"\b(?:Pemilu|Pemilihan|Pilkada|Pilpres|Pileg|putaran)\b", re.IGNORECASE)
_TETAP: Final = re.compile(r"\b(?:ditetapkan|menetapkan|penetapan)\b", re.IGNORECASE)
_SURAT: Final = re.compile(
    r"\b(?:perbaikan|perubahan|revisi|rekapitulasi|Nomor|surat|sejak|mulai|sampai|hingga|diumumkan|jadwal"
    r"|sebelum|sesudah|setelah|menjelang|rapat\s+koordinasi)\b",
    re.IGNORECASE,
)


def _number(text: str) -> int:
    """The number that digits or words write; of both the digits."""
    digits = re.match(r"[\d.]+", text)
    return int(digits.group().replace(".", "")) if digits else _KATA[text.lower()]


def _sentences(isian: Isian) -> Iterator[tuple[int, str]]:
    text = sambung(isian.isi)
    return ((start, text[start:end]) for start, end in kalimat(text))


def _of_another_time(sentence: str, tahun: int) -> bool:
    years = {int(year) for year in _TAHUN.findall(sentence)}
    return _LALU.search(sentence) is not None or not years <= {tahun}


def _told(hasil: Hasil) -> Iterator[tuple[Isian, int, str]]:
    """The sentences of the year's own texts, with where they begin."""
    for isian in semua(hasil.tahun):
        if isian.jejak[0] == "realisasi" and not {"sengketa", "data_pemilih"} & set(isian.jejak):
            for start, sentence in _sentences(isian):
                if not _of_another_time(sentence, hasil.tahun.profil.tahun):
                    yield isian, start, sentence


def things(hasil: Hasil) -> Iterator[Finding]:
    """TEKS34: how many sasaran, indikator and program there are in all, by words that mean all of them."""
    right = {
        "sasaran": len(hasil.kinerja.sasaran),
        "indikator": len(hasil.kinerja.indikator),
        "program": len(hasil.anggaran.semua("program")),
    }
    for isian, start, sentence in _told(hasil):
        told = {found.start("angka") for found in JUMLAH.finditer(isian.isi)}  # By `counts`.
        whole = isian.jejak[:2] in (("realisasi", "bagian"), ("realisasi", "keberhasilan"))
        for pattern in (_UTUH, _DALAM_PK, _PROGRAM):
            for match in pattern.finditer(sentence):
                count, said = right[match["benda"].lower()], _number(match["angka"])
                fewer = said < count and pattern is _DALAM_PK  # Some of those in the agreement.
                held = start + match.start("angka") in told and (whole or count < said <= count + LEBIH)
                if said == count or fewer or held or _INI.search(sentence):
                    continue
                expected = f"{language.hitung(count)} {match['benda']}"
                yield wrong(
                    isian, "TEKS34", start + match.start("angka"), start + match.end("benda"), expected,
                    f"data memuat {count} {match['benda'].lower()}",
                )  # fmt: skip


def reached(hasil: Hasil) -> Iterator[Finding]:
    """TEKS34: how many of all indikator reached their target."""
    items = hasil.kinerja.indikator
    standing = [item.status for item in items]
    above, just = standing.count(Status.MELAMPAUI), standing.count(Status.MENCAPAI)
    if Status.KOSONG in standing:
        return
    for isian, start, sentence in _told(hasil):
        for match in _DARI.finditer(sentence):
            if _number(match["angka"]) != len(items) or _INI.search(sentence):
                continue
            words, said = match["hasil"].lower(), _number(match["bagian"])
            if words.startswith(("belum", "tidak")):
                fits, right = {len(items) - above - just}, len(items) - above - just
            elif words.startswith("melampaui"):
                fits, right = {above}, above
            else:
                fits, right = {above + just, just}, above + just
            if said not in fits:
                message = f"menurut data {right} dari {len(items)} indikator {' '.join(words.split())}"
                at = start + match.start("bagian"), start + match.end("bagian")
                yield wrong(isian, "TEKS34", *at, language.hitung(right), message)


def people(hasil: Hasil) -> Iterator[Finding]:
    """TEKS34: more people of a status than the office has, or another number called that of all."""
    counts = {status.status.upper(): status.jumlah for status in hasil.staf.status}
    for isian, start, sentence in _told(hasil):
        for match in _ORANG.finditer(sentence):
            status, said = match["status"].upper(), _number(match["angka"])
            count = counts.get(status, 0)
            if not count or said == count or _ORANG_LAIN.search(sentence):
                continue
            total = _JUMLAH_ORANG.search(sentence, 0, match.start()) and not _BAGIAN.search(sentence)
            if said > count or total:
                yield wrong(
                    isian, "TEKS34", start + match.start("angka"), start + match.end(),
                    f"{language.hitung(count)} orang {match['status']}",
                    f"data memuat {count} orang {match['status']}",
                )  # fmt: skip


def voters(hasil: Hasil) -> Iterator[Finding]:
    """TEKS34: voters, polling stations and the date of a list that a text tells otherwise than the data."""
    for isian, start, sentence in _told(hasil) if hasil.pemilih else ():
        lists = _lists(sentence, hasil.pemilih)
        for match in _PEMILIH.finditer(sentence):
            known = [n for it in hasil.pemilih for n in (it.jumlah, it.daftar.laki_laki, it.daftar.perempuan)]
            changes = [abs(it.perubahan) for it in hasil.pemilih if it.perubahan]
            said = _number(match["angka"])
            if said in known or said in changes or _SEBAGIAN.search(sentence):
                continue
            right = _slip(said, [it.jumlah for it in lists]) or _twisted(said, known)
            if right:
                at = start + match.start("angka"), start + match.end("angka")
                message = f"menurut data_pemilih {language.angka(right)} pemilih"
                yield wrong(isian, "TEKS34", *at, language.angka(right), message)
        for match in _TPS.finditer(sentence):
            stations = [it.daftar.tps for it in hasil.pemilih if it.daftar.tps]
            said = _number(match["angka"])
            if said in stations or _SEBAGIAN.search(sentence):
                continue
            right = _slip(said, [it.daftar.tps or 0 for it in lists]) or _twisted(said, stations)
            if right:
                at = start + match.start("angka"), start + match.end("angka")
                message = f"menurut data_pemilih {language.angka(right)} TPS"
                yield wrong(isian, "TEKS34", *at, language.angka(right), message)
        yield from _dated(isian, start, sentence, lists)


def _lists(sentence: str, known: Sequence[Pemilih]) -> list[Pemilih]:
    """The lists of the one kind that a sentence names; none where it names an election, which may be
    another than the list's."""
    kinds = [kind for kind, pattern in _DAFTAR.items() if pattern.search(sentence)]
    if len(kinds) != 1:
        return []
    events = {match.group().lower() for match in _ACARA.finditer(sentence)}
    return [
        it
        for it in known
        if _DAFTAR[kinds[0]].search(it.daftar.nama)
        and (not events or all(event in it.daftar.nama.lower() for event in events))
    ]


def _slip(said: int, right: Sequence[int]) -> int:
    """The one number that another is near to, within a tenth; 0 where there is none or are several."""
    near = {number for number in right if number and abs(said - number) * 10 <= number}
    return near.pop() if len(near) == 1 else 0


def _twisted(said: int, right: Sequence[int]) -> int:
    """The number that has the same four digits or more with two that stand side by side exchanged."""
    for number in right:
        one, two = str(said), str(number)
        at = [i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
        side_by_side = len(at) == 2 and at[1] - at[0] == 1
        if len(one) == len(two) >= 4 and side_by_side and sorted(one) == sorted(two):
            return number
    return 0


def _dated(isian: Isian, start: int, sentence: str, lists: Sequence[Pemilih]) -> Iterator[Finding]:
    """The day on which a list was fixed, where a sentence tells of nothing else and has another."""
    days = list(tanggal(sentence))
    fixed = [it.daftar.tanggal for it in lists]
    if len(days) != 1 or len(fixed) != 1 or not _TETAP.search(sentence, 0, days[0].awal):
        return
    said, right = days[0].nilai, fixed[0]
    alike = (said.year, said.month) == (right.year, right.month) or said.day == right.day
    if said != right and alike and not _SURAT.search(sentence) and not _SEBAGIAN.search(sentence):
        expected = language.tanggal(right)
        message = f"menurut data_pemilih daftar itu ditetapkan pada {expected}"
        yield wrong(isian, "TEKS34", start + days[0].awal, start + days[0].akhir, expected, message)


RULES = (things, reached, people, voters)
