"""Rules on claims: what a sentence says of targets, volumes, spending or years, against what proves it.

A claim is held only against figures that deny it by themselves: a realisasi below its target in the table
of the measured indikator, an absorption above or below what is claimed, the years of the period that the
sentence names. A sentence that takes something back ("belum", "sebagian") claims nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from decimal import Decimal

from generator import language
from generator.audit.letak import letak, singkat
from generator.audit.nama.tabel_kinerja import Ukuran, number, performance_tables
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.findings import Finding, Severity
from generator.teks.angka import find, read_cell

_TARGET = re.compile(
    r"\b(?:semua|seluruh)(?:nya)?\s+(?:\w+\s+){0,3}?(?:sasaran|indikator|target)(?:\s+[\w/]+){0,9}?\s+"
    r"(?:tercapai|terwujud|diwujudkan|terpenuhi|dicapai|terealisasi|mencapai\s+target|memenuhi\s+target|melampaui\s+target)"
    r"|\b(?:sasaran|indikator|target)\s+(?:kinerja\s+|strategis\s+)?(?:semua|seluruh)nya\s+(?:tercapai|terpenuhi)"
    r"|\b(?:mencapai|memenuhi|melampaui)\s+(?:seluruh\s+|semua\s+)?target\b(?:\s+kinerja)?"
    r"|\bmencapai\s+kinerja\s+sebagaimana\s+(?:yang\s+)?(?:telah\s+)?ditetapkan"
    r"|\b(?:semua|seluruh)(?:nya)?\s+(?:\w+\s+){0,3}?(?:sasaran|indikator)(?:\s+[\w/]+){0,9}?\s+(?:mencapai|sebesar)\s+100\s?%"
    r"|\bcapaian\s+(?:kinerja\s+)?(?:dari\s+)?(?:semua|seluruh)\s+(?:sasaran|indikator)\b[^.;%]{0,60}?\b100\s?%",
    re.IGNORECASE,
)
# That none is behind says that all are met.
_TIADA = re.compile(
    r"\b(?:tidak\s+(?:ada|terdapat)|tanpa)\s+(?:satu\s?pun\s+)?(?:sasaran|indikator|target)\b(?:\s+[\w/]+){0,5}?\s+"
    r"(?:yang\s+)?(?:belum|tidak|gagal|kurang\s+dari|di\s?bawah)\s+(?:tercapai|mencapai|memenuhi|terpenuhi|target)",
    re.IGNORECASE,
)
_BATAL = re.compile(
    r"\b(?:belum|tidak|kurang|sebagian|beberapa|hampir|keberhasilan|untuk|agar|guna|supaya"
    r"|dalam rangka|upaya|hendak|ingin|apabila|bila|jika|harus|dari \d"
    r"|\d+\s*(?:\([a-z ]+\)\s*)?(?:sasaran|indikator)|kecuali"
    r"|meskipun|walaupun"
    r"|diharapkan|akan|berjanji|keluaran"
    r"|indikator (?:ini|tersebut)"
    r"|sasaran (?:ini|tersebut)|kegiatan (?:ini|tersebut))\b",
    re.IGNORECASE,
)
_UMUM = re.compile(r"\b(?:secara umum|KPU|Komisi Pemilihan|Sekretariat|satker|semua|seluruh)", re.IGNORECASE)
# One target, by its number or by what it is of.
_TARGET_INI = re.compile(
    r"\btarget\s+(?:sasaran\s+ini|indikator\s+ini|ini|tersebut|\d[\d.,]*\s?%?)\s+(?:telah\s+|sudah\s+|dapat\s+)?"
    r"(?:terpenuhi|tercapai)\b",
    re.IGNORECASE,
)
_BELUM = re.compile(
    r"\b(?:belum|tidak|bila|jika|apabila|agar|supaya|akan|hampir|sebelumnya|lalu)\b", re.IGNORECASE
)
_PROGRES = re.compile(r"persentase\s+capaian\s+(?:kinerja\s+)?[^.;]{0,80}?mencapai\s+100\s?%", re.IGNORECASE)
_VOLUME = re.compile(
    r"\btidak\s+mem?pengaruhi\s+(?:capaian\s+|target\s+)?volume\b[^.;]{0,80}|\b(?:seluruh|semua)\s+(?:target\s+)?volume\b"
    r"[^.;]{0,40}\b(?:tercapai|dicapai|terpenuhi)\b",
    re.IGNORECASE,
)
_TVRO = re.compile(r"t\s?v\s?r\s?o|target volume", re.IGNORECASE)
_RVRO = re.compile(r"r\s?v\s?r\s?o|realisasi volume", re.IGNORECASE)
_HABIS = re.compile(
    r"\b(?:anggaran|pagu|dana)\b[^.;]{0,80}?\b(?:terserap|diserap|digunakan|terealisasi)\s+(?:seluruhnya|semuanya|100\s?%|habis)",
    re.IGNORECASE,
)
_SATU_POS = re.compile(r"\d\s*\(|\b(?:RO|KRO|kegiatan|output) (?:ini|tersebut)\b|pagu RO", re.IGNORECASE)
_TIDAK_LEBIH = re.compile(
    r"\btidak\s+(?:ada|terdapat)\s+(?:\w+\s+){0,4}?(?:yang\s+)?(?:melebihi|melampaui)\s+pagu|\btidak\s+melebihi\s+pagu",
    re.IGNORECASE,
)
_TANPA_MASALAH = re.compile(
    r"\btidak\s+(?:ada|terdapat|mengalami)\s+(?:masalah|permasalahan|kendala|hambatan)", re.IGNORECASE
)
_TAHUN_KE = re.compile(
    r"\btahun\s+(?P<tahun>20\d\d)\s+(?:\w+\s+){0,2}?merupakan\s+tahun\s+(?P<urutan>pertama|kedua|ketiga|keempat|kelima|terakhir)\b"
    r"[^.;]{0,80}?(?P<mulai>20\d\d)\s*[-–]\s*(?P<akhir>20\d\d)",
    re.IGNORECASE,
)
# A sentence this far behind a table still sums it up.
_DEKAT = 2
_URUTAN = ("pertama", "kedua", "ketiga", "keempat", "kelima")


def _claims(naskah: Naskah, pattern: re.Pattern[str]) -> Iterator[tuple[Paragraf, int, int]]:
    """The places where a pattern claims something without taking it back in its sentence."""
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks):
            match = pattern.search(sentence)
            if match and not _BATAL.search(sentence[: match.end() + 20]):
                yield paragraf, start + match.start(), start + match.end()


def _none_behind(naskah: Naskah) -> Iterator[tuple[Paragraf, int, int]]:
    """The places that deny that any indikator of the report is behind."""
    for paragraf in naskah.paragraf:
        for start, sentence in sentences(paragraf.teks):
            match = _TIADA.search(sentence)
            around = sentence.replace(match[0], " ") if match else ""
            if match and not _BATAL.search(around):
                yield paragraf, start + match.start(), start + match.end()


def targets_met(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM01: targets said to be met, while the table of the measured indikator shows some that are not."""
    tables = [table for table in performance_tables(naskah) if any(m.realisasi for m in table.ukuran)]
    missed = [m for table in tables[:1] for m in table.ukuran if m.meleset]
    if not missed:
        return
    total = len(tables[0].ukuran)
    for paragraf, start, end in (*_claims(naskah, _TARGET), *_none_behind(naskah)):
        sentence = next(text for at, text in sentences(paragraf.teks) if at <= start < at + len(text))
        if not _UMUM.search(sentence) and not _TIADA.search(sentence):
            continue
        first = missed[0]
        assert first.realisasi is not None
        assert first.target is not None
        yield paragraf.teks.finding(
            "KLAIM01",
            Severity.WARNING,
            f"{len(missed)} dari {total} indikator berada di bawah target, antara lain "
            f'"{singkat(first.indikator.isi)}" pada {letak(first.indikator)}: '
            f"target {first.target.isi.strip()}, realisasi {first.realisasi.isi.strip()}",
            start=start,
            end=end,
            expected=f"{total - len(missed)} dari {total} indikator mencapai target",
            help="sebutkan berapa indikator yang mencapai target dan berapa yang belum",
        )


def target_met(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM01: one target said to be met, in a paragraph that names it and the realisasi that missed it."""
    measured = [m for table in performance_tables(naskah) for m in table.ukuran]
    for paragraf in naskah.paragraf if any(m.meleset for m in measured) else ():
        values = {value.nilai for value in find(paragraf.teks.isi)}
        for start, sentence in sentences(paragraf.teks):
            match = _TARGET_INI.search(sentence)
            if match is None or _BELUM.search(sentence):
                continue
            told = {value.nilai for value in find(match.group())}
            meant = [m for m in measured if _is_meant(m, values, told)]
            # Where one of those that it may be about is met, nothing is denied.
            if meant and all(m.meleset for m in meant):
                at = start + match.start()
                yield _missed_target(paragraf.teks, at, start + match.end(), meant[0])


def _is_meant(measure: Ukuran, values: Set[Decimal], told: Set[Decimal]) -> bool:
    """Whether a paragraph names target and realisasi of a measure, and no other target as the one met."""
    target, reached = number(measure.target), number(measure.realisasi)
    # One number that is both says nothing of which measure is meant.
    if target is None or reached is None or target.nilai == reached.nilai:
        return False
    return {target.nilai, reached.nilai} <= values and told <= {target.nilai}


def _missed_target(teks: Teks, start: int, end: int, measure: Ukuran) -> Finding:
    assert measure.target
    assert measure.realisasi
    return teks.finding(
        "KLAIM01",
        Severity.WARNING,
        f'menurut {letak(measure.realisasi)}, realisasi "{singkat(measure.indikator.isi)}" '
        f"adalah {measure.realisasi.isi.strip()}, di bawah target {measure.target.isi.strip()}",
        start=start,
        end=end,
        help="sebutkan bahwa target itu belum tercapai, atau periksa angka realisasinya",
    )


def progress(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM02: progress said to reach 100 percent, while rows of the table before it stay below."""
    table: Tabel | None = None
    behind = 0
    for block in naskah.blok:
        if isinstance(block, Tabel):
            table, behind = block, 0
            continue
        behind += 1
        if behind > _DEKAT:
            table = None
        match = _PROGRES.search(block.teks.isi)
        place = table.kolom("progres") if table else None
        if match is None or table is None or place is None:
            continue
        cells = [row[place] for row in table.baris if place < len(row)]
        below = [cell for cell in cells if (value := read_cell(cell.isi)) and value.nilai < 100]
        if below:
            yield block.teks.finding(
                "KLAIM02",
                Severity.WARNING,
                f"{len(below)} baris tabel sebelumnya berada di bawah 100%, antara lain "
                f"{below[0].isi.strip()} pada {letak(below[0])}",
                start=match.start(),
                end=match.end(),
                help="tulis progres menurut tabelnya, atau sebutkan yang belum mencapai 100%",
            )


def volumes(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM02: all volumes said to be reached, while rows of a table of outputs stay below their target."""
    below = [row for tabel in naskah.tabel for row in _short_volumes(tabel)]
    for paragraf in naskah.paragraf if below else ():
        match = _VOLUME.search(paragraf.teks.isi)
        if match and not re.search(r"\b(?:belum|kecuali|sebagian)\b", match[0], re.IGNORECASE):
            target, reached = below[0]
            yield paragraf.teks.finding(
                "KLAIM02",
                Severity.WARNING,
                f"{len(below)} baris tabel belum mencapai target volumenya, antara lain "
                f"{reached.isi.strip()} dari {target.isi.strip()} pada {letak(reached)}",
                start=match.start(),
                end=match.end(),
                help="sebutkan keluaran yang target volumenya belum tercapai",
            )


def _short_volumes(tabel: Tabel) -> Iterator[tuple[Teks, Teks]]:
    """The cells of target and realisasi of the outputs that stay below their volume."""
    places = [
        next((n for row in tabel.kepala for n, cell in enumerate(row) if form.search(cell.isi)), None)
        for form in (_TVRO, _RVRO)
    ]
    first, second = places
    for row in tabel.baris if first is not None and second is not None else ():
        if first is not None and second is not None and max(first, second) < len(row):
            target, reached = read_cell(row[first].isi), read_cell(row[second].isi)
            if target and reached and reached.nilai < target.nilai:
                yield row[first], row[second]


def spending(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM03: money said to be spent wholly, or nowhere above the pagu, while a table shows otherwise."""
    rows = list(_money_rows(naskah))
    over = [row for row in rows if row[2] > row[1]]
    short = [row for row in rows if row[2] < row[1]]
    for pattern, against, what in (
        (_HABIS, short, "masih bersisa"),
        (_TIDAK_LEBIH, over, "melebihi pagunya"),
    ):
        for paragraf in naskah.paragraf if against else ():
            match = pattern.search(paragraf.teks.isi)
            # A sentence that counts the posts, or tells of one of them, claims nothing of all.
            if match is None or _SATU_POS.search(paragraf.teks.isi[: match.end()]):
                continue
            cell, pagu, realisasi = against[0]
            yield paragraf.teks.finding(
                "KLAIM03",
                Severity.WARNING,
                f'{len(against)} pos dalam tabel {what}, antara lain "{singkat(cell.isi)}" pada '
                f"{letak(cell)}: pagu {language.rupiah(pagu)}, realisasi {language.rupiah(realisasi)}",
                start=match.start(),
                end=match.end(),
                help="tulis penyerapan menurut tabelnya",
            )


def _money_rows(naskah: Naskah) -> Iterator[tuple[Teks, int, int]]:
    """The rows of tables with pagu and realisasi in rupiah, by the first cell that is no number."""
    for tabel in naskah.tabel:
        pagu, realisasi = tabel.kolom("pagu"), tabel.kolom("realisasi")
        if pagu is None:
            pagu = tabel.kolom("anggaran")
        if pagu is None or realisasi is None or pagu == realisasi:
            continue
        for row in tabel.baris:
            values = [read_cell(row[place].isi) if place < len(row) else None for place in (pagu, realisasi)]
            names = [cell for cell in row if cell.isi.strip() and not read_cell(cell.isi)]
            label = max(names, key=lambda cell: len(cell.isi), default=None)
            if label and values[0] and values[1] and values[0].ribuan and values[0].nilai % 1 == 0:
                yield label, int(values[0].nilai), int(values[1].nilai)


def no_problem(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM04: "no problem" below an absorption above 100 percent."""
    above: Teks | None = None
    for paragraf in naskah.paragraf:
        percents = [value for value in find(paragraf.teks.isi) if value.persen]
        if "realisasi" in paragraf.teks.isi.lower() and percents:
            above = paragraf.teks if percents[-1].nilai > 100 else None
            continue
        match = _TANPA_MASALAH.search(paragraf.teks.isi)
        if match and above is not None:
            yield paragraf.teks.finding(
                "KLAIM04",
                Severity.WARNING,
                f"realisasi melebihi pagunya pada {letak(above)}, sehingga ada masalah yang perlu dijelaskan",
                start=match.start(),
                end=match.end(),
                help="jelaskan mengapa realisasi melebihi pagu",
            )
        if paragraf.tingkat or paragraf.nomor:
            above = None


def year_of_period(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM05: a year said to be the first, second ... of a period, while it is another one."""
    for paragraf in naskah.paragraf:
        for match in _TAHUN_KE.finditer(paragraf.teks.isi):
            start, end = int(match["mulai"]), int(match["akhir"])
            if end - start > 4:
                continue  # Five years from within 2013 end in 2018: which of the six is the first, who knows.
            number = int(match["tahun"]) - start + 1
            said = match["urutan"].lower()
            right = said == "terakhir" and int(match["tahun"]) == end
            if right or not 1 <= number <= len(_URUTAN) or said == _URUTAN[number - 1]:
                continue
            yield paragraf.teks.finding(
                "KLAIM05",
                Severity.WARNING,
                f"tahun {match['tahun']} ialah tahun {_URUTAN[number - 1]} dari periode {start}-{end}, "
                f"bukan tahun {said}",
                start=match.start(),
                end=match.end("urutan"),
                expected=f"tahun {_URUTAN[number - 1]}",
                help="hitung ulang urutan tahunnya dalam periode Renstra",
            )


RULES = (targets_met, target_met, progress, volumes, spending, no_problem, year_of_period)
