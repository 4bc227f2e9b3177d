"""Rules on counts of what is then listed: times by their months or dates, places by their names, and in the
column of a table that closes with their total."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.audit.naskah import Naskah, Paragraf, Tabel
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell
from generator.teks.daftar import salah_hitung

_BULAN = "(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
_WAKTU = rf"(?:(?:\d{{1,2}}\s+)?{_BULAN}(?:\s+20\d\d)?|\d{{1,2}}(?=\s*(?:,|dan)\s[^.;]*{_BULAN}))"
_NAMA = r"[A-Z][a-z'’-]{2,}"
_DUA_KATA = rf"{_NAMA}(?:\s{_NAMA}){{0,2}}"
_BUKA = r",?\s+(?:yaitu|yakni|ialah|meliputi|masing-masing)\s+(?:pada\s+|di\s+)?(?:bulan\s+|tanggal\s+)?"
_AKHIR = r"(?=\s*(?:[.;]|$))"
_KALI = re.compile(
    rf"(?P<angka>{BILANGAN})\s+(?P<benda>kali|tahap(?:an)?|sesi|gelombang|periode|termin)\b{_BUKA}"
    rf"(?P<isi>{_WAKTU}(?:,\s+{_WAKTU})*,?\s+dan\s+(?:pada\s+)?(?:bulan\s+|tanggal\s+)?{_WAKTU})"
    r"(?=\s*(?:[.;,]|$))",
    re.IGNORECASE,
)
_TEMPAT = (
    r"(?P<benda>kecamatan|kelurahan|desa|kabupaten|kota|provinsi|pulau|lokasi|titik|pelabuhan|pasar|sungai|pos"
    r"|tempat(?:\s[a-z]+){0,2})"
)
# Three and more by their commas, two where each is a single word.
_TIGA_NAMA = rf"{_DUA_KATA}(?:,\s+{_DUA_KATA})+,\s+(?:dan|serta)\s+{_DUA_KATA}"
_DAFTAR = rf"(?P<isi>{_TIGA_NAMA}|{_NAMA}\s+dan\s+{_NAMA}){_AKHIR}"
_DI_TEMPAT = re.compile(rf"(?P<angka>{BILANGAN})\s+(?i:{_TEMPAT})(?:{_BUKA}|,\s+|:\s+){_DAFTAR}")
# Some of a number, or more than are told.
_SEBAGIAN = re.compile(r"\b(?:dari|lebih|kurang|minimal|sekitar|ke|sekurang-kurangnya)\s+$", re.IGNORECASE)
_TERSEDIKIT = 3
_PISAH = re.compile(r",\s+(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+")


def told_behind(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of times or places against those that the sentence lists behind it."""
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks):
            for match in (m for form in (_KALI, _DI_TEMPAT) for m in form.finditer(sentence)):
                count = len(_PISAH.split(match["isi"]))
                said, thing = value(match["angka"]), match["benda"]
                if said != count and not _SEBAGIAN.search(sentence, 0, match.start()):
                    yield paragraf.teks.finding(
                        "CACAH01",
                        Severity.WARNING,
                        f"{thing} dinyatakan berjumlah {said}, sedangkan yang disebut sesudahnya "
                        f"berjumlah {count}",
                        start=start + match.start(),
                        end=start + match.end("benda"),
                        expected=f"{like(count, match['angka'])} {thing}",
                        help="hitung ulang butirnya, lalu perbaiki angka dan terbilangnya",
                    )


def named_behind(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of things against the names that the sentence lists, however it be read."""
    known = {finding.mark for finding in told_behind(naskah)}
    for paragraf in naskah.paragraf:
        for part in salah_hitung(paragraf.teks.isi):
            # The list goes on behind a semicolon.
            cut = ";" in paragraf.teks.isi[part.akhir :].partition(". ")[0]
            if not cut and paragraf.teks.mark(part.awal) not in known:
                yield paragraf.teks.finding(
                    "CACAH01",
                    Severity.WARNING,
                    part.pesan,
                    start=part.awal,
                    end=part.akhir,
                    expected=part.seharusnya,
                    help="hitung ulang butirnya, lalu perbaiki angka dan terbilangnya",
                )


_SATUAN = re.compile(rf"(?P<angka>{BILANGAN})\s+(?P<benda>[a-z]+)\b")
_BERIKUT = re.compile(
    r"\b(?:tabel|rincian)[^.;:]*\bberikut(?:\s+ini)?\s*[.:]?\s*$|\bberikut(?:\s+ini)?\s*:\s*$", re.I
)


def total_behind(naskah: Naskah) -> Iterator[Finding]:
    """CACAH02: a claimed number of things against the total of their column in the table that follows."""
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Paragraf) or not _BERIKUT.search(block.teks.isi):
            continue
        near = naskah.blok[index + 1 : index + 3]
        tabel = next((other for other in near if isinstance(other, Tabel)), None)
        parts = list(sentences(block.teks))
        if tabel is None or not parts:
            continue
        start, sentence = parts[-1]
        said = list(_SATUAN.finditer(sentence))
        match = said[0] if len(said) == 1 else None
        total = _total(tabel, match["benda"]) if match else None
        if match and total is not None and value(match["angka"]) not in (total, len(tabel.baris) - 1):
            yield block.teks.finding(
                "CACAH02",
                Severity.WARNING,
                f"{match['benda']} dinyatakan berjumlah {value(match['angka'])}, sedangkan jumlahnya dalam "
                f"tabel berikutnya {total}",
                start=start + match.start(),
                end=start + match.end(),
                expected=f"{like(total, match['angka'])} {match['benda']}",
                help="cocokkan dengan jumlah dalam tabelnya, lalu perbaiki angka dan terbilangnya",
            )


def _total(tabel: Tabel, thing: str) -> int | None:
    """The total of the column that counts a thing by its name, where its rows make it."""
    heads = [
        place for row in tabel.kepala for place, cell in enumerate(row) if cell.isi.strip().lower() == thing
    ]
    if len(heads) != 1 or len(tabel.baris) < _TERSEDIKIT:
        return None
    cells = [row[heads[0]] if heads[0] < len(row) else None for row in tabel.baris]
    numbers = [read_cell(cell.isi) if cell else None for cell in cells]
    *rows, last = [number.nilai if number else None for number in numbers]
    closed = any(re.match(r"(?:jumlah|total)\b", cell.isi.strip(), re.I) for cell in tabel.baris[-1])
    if not closed or last is None or None in rows or sum(n for n in rows if n is not None) != last:
        return None
    return int(last)


RULES = (told_behind, named_behind, total_behind)
