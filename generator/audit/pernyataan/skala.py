"""Rules on classes of performance: the scale that a report prints, and the classes that it then names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from generator import language
from generator.audit.letak import letak, tabel
from generator.audit.nama.tabel_kinerja import TabelKinerja, number, performance_tables
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.audit.pernyataan.kalimat import sentences
from generator.audit.pernyataan.kelas import TAK_HINGGA, Kelas, fitting
from generator.audit.pernyataan.skala_kalimat import spoken_scales
from generator.findings import Finding, Severity
from generator.teks.angka import read_cell

_KELAS = re.compile(
    r"\b(?:kesimpulannya|disimpulkan|secara (?:umum|keseluruhan))\b[^.;]{0,120}?"
    r"\b(?P<kelas>(?:sangat|cukup|kurang|tidak)?\s*(?:berhasil|baik|tinggi|memuaskan|rendah))\b",
    re.IGNORECASE,
)
_RENTANG = re.compile(
    r"(?P<tegas>(?:>|lebih dari|di ?atas)\s*)?(?P<awal>\d+)\s*%?\s*"
    r"(?:[-–<>]|sampai(?: dengan)?|s\.?d\.?)\s*[<≤]?\s*(?P<akhir>\d+)"
    r"|(?:>|lebih dari|di ?atas)\s*(?P<di_atas>\d+)|(?:<|kurang dari|di ?bawah)\s*(?P<di_bawah>\d+)"
    r"|(?:sampai(?: dengan)?|s\.?d\.?|≤|paling (?:tinggi|banyak))\s*(?P<sampai>\d+)",
    re.IGNORECASE,
)
# A capaian in percent, and behind it in the same clause the class that it is said to be of.
_NILAI_KELAS = (
    r"\bcapaian(?:nya)?\b[^;%]{0,120}?(?<![\d.,])(?P<nilai>\d{1,3}(?:[.,]\d{1,2})?)\s?%(?P<antara>[^;%.\d]{0,60}?)"
    r"\b(?:(?:ber)?kategori|predikat|kriteria|berarti|termasuk|tergolong)\s+"
    r"(?:(?:kategori|kelas|predikat|penilaian|sebagai|dalam|pada)\s+)*[“\"]?(?P<kelas>NAMA)\b"
)
# Or the class, and behind it the capaian.
_KELAS_NILAI = (
    r"\b(?:kategori|predikat|kriteria)\s+(?:(?:nilai|penilaian|kinerja)\s+)?[“\"]?(?P<kelas>NAMA)[”\"]?,?\s+dengan"
    r"(?P<antara>(?:\s+(?:rata-rata|tingkat|nilai|persentase))*)\s+capaian(?:nya)?(?:\s+(?:kinerja|sebesar|adalah|mencapai))*\s+"
    r"(?P<nilai>\d{1,3}(?:[.,]\d{1,2})?)\s?%"
)
_DALAM_KATEGORI = re.compile(
    r"\bcapaian(?:nya)?\b[^.;:%\d]{0,40}\bdalam\s+kategori\s+[*“\"]*"
    r"(?P<kelas>(?:(?:sangat|cukup|kurang|tidak)\s+)?(?:berhasil|baik|tinggi|memuaskan|rendah|sedang))\b",
    re.IGNORECASE,
)
_RIBUAN = re.compile(r"\d{1,3}[.,]\d{3}\s?%?")
_INGKAR = re.compile(r"\b(?:tidak|belum|bukan|target|minimal|agar|jika|bila|apabila)\b", re.IGNORECASE)


def scales(naskah: Naskah) -> Iterator[tuple[int, list[Kelas]]]:
    """The scales of classes that a report prints, each with the place of its table."""
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Tabel):
            continue
        place = block.kolom("kategori")
        found = []
        for row in block.baris if place is not None else ():
            match = next((m for cell in row if len(cell.isi) < 40 and (m := _RENTANG.search(cell.isi))), None)
            cell = next((c for c in row if match and c.isi == match.string), None)
            if place is not None and place < len(row) and match is not None and cell is not None:
                found.append(_class(" ".join(row[place].isi.split()), match, cell))
        if len(found) > 2:
            yield index, found


def _class(name: str, match: re.Match[str], cell: Teks) -> Kelas:
    low = int(match["awal"] or match["di_atas"] or 0)
    high = int(
        match["akhir"] or match["sampai"] or (int(match["di_bawah"]) - 1 if match["di_bawah"] else TAK_HINGGA)
    )
    return Kelas(name, low, high, cell, bool(match["tegas"] or match["di_atas"]))


def scale_gaps(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM06: a printed scale in which some values belong to no class."""
    for _, scale in scales(naskah):
        ranked = sorted(scale, key=lambda kelas: kelas.bawah)
        for low, high in pairwise(ranked):
            if high.bawah - low.atas > 1 and not _meet(low.teks.isi, high.teks.isi):
                yield low.teks.finding(
                    "KLAIM06",
                    Severity.WARNING,
                    f"nilai antara {low.atas + 1} dan {high.bawah - 1} tidak masuk kelas mana pun; "
                    f'kelas berikutnya "{high.tercetak}" mulai dari {high.bawah}',
                    help="perbaiki batas kelasnya sehingga kelas yang berurutan bersambung",
                )


def _meet(low: str, high: str) -> bool:
    """Whether two classes name one limit, whichever of them it belongs to: "< 55" and "> 55 - 80"."""
    return bool(set(re.findall(r"\d+", low)) & set(re.findall(r"\d+", high)))


def classes(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM07: a class claimed for the year's performance that the printed scale does not give."""
    tables = [table for table in performance_tables(naskah) if any(m.realisasi for m in table.ukuran)]
    mean = _mean(tables[0]) if tables else None
    for index, scale in scales(naskah):
        near = [(i, b) for i, b in enumerate(naskah.blok) if isinstance(b, Paragraf) and 0 < index - i <= 4]
        if mean is None or not any("capaian" in b.teks.isi.lower() for _, b in near):
            continue
        right = fitting(scale, mean)
        names = {kelas.nama for kelas in scale}
        for _, block in near:
            for match in _KELAS.finditer(block.teks.isi):
                said = " ".join(match["kelas"].lower().split())
                if right and said in names and said not in {kelas.nama for kelas in right}:
                    yield block.teks.finding(
                        "KLAIM07",
                        Severity.WARNING,
                        f"rata-rata capaian indikator {language.persen(mean)} masuk kelas "
                        f'"{right[0].tercetak}" menurut skala pada {letak(right[0].teks)}, bukan "{said}"',
                        start=match.start("kelas"),
                        end=match.end("kelas"),
                        expected=right[0].tercetak,
                        help=_remedy(right[0]),
                    )


def _mean(table: TabelKinerja) -> Fraction | None:
    """The mean of realisasi in percent of target, over the indikator that have both as numbers."""
    values = []
    for measure in table.ukuran:
        target, reached = number(measure.target), number(measure.realisasi)
        if target and reached and target.nilai:
            values.append(Fraction(reached.nilai) / Fraction(target.nilai) * 100)
    return sum(values, Fraction(0)) / len(values) if values else None


def classes_of_rates(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM07: a capaian whose class, named beside it in a sentence or a row, is not that of the scale."""
    printed = [scale for _, scale in scales(naskah)] or list(spoken_scales(naskah))
    names = {kelas.nama for scale in printed for kelas in scale}
    if not names or len({tuple(sorted(kelas.nama for kelas in scale)) for scale in printed}) > 1:
        return  # Without a scale nothing can be said, nor with two kinds of them.
    known = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in _long_first(names))
    forms = [re.compile(form.replace("NAMA", known), re.IGNORECASE) for form in (_NILAI_KELAS, _KELAS_NILAI)]
    for block in naskah.blok:
        if isinstance(block, Tabel):
            for capaian, cell in _rows(block):
                yield from _wrong_class(printed, capaian, cell, 0, len(cell.isi))
            continue
        for start, sentence in sentences(block.teks):
            for match in (match for form in forms for match in form.finditer(sentence)):
                if not _INGKAR.search(match["antara"]):
                    place = (start + match.start("kelas"), start + match.end("kelas"))
                    yield from _wrong_class(printed, _decimal(match["nilai"]), block.teks, *place)


def unknown_classes(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM07: a class that the only scale printed does not have."""
    printed = [scale for _, scale in scales(naskah)]
    names = {kelas.nama for scale in printed for kelas in scale}
    if len(printed) != 1:
        return
    for paragraf in naskah.paragraf:
        for match in _DALAM_KATEGORI.finditer(paragraf.teks.isi):
            said = " ".join(match["kelas"].lower().split())
            if said not in names:
                yield paragraf.teks.finding(
                    "KLAIM07",
                    Severity.INFO,
                    f"kategori ini tidak ada dalam skala pada {letak(printed[0][0].teks)}",
                    start=match.start("kelas"),
                    end=match.end("kelas"),
                    help=_remedy(printed[0][0]),
                )


def _long_first(names: set[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))


def _decimal(text: str) -> Fraction:
    return Fraction(Decimal(text.replace(",", ".")))


def _rows(tabel: Tabel) -> Iterator[tuple[Fraction, Teks]]:
    """The rows of a table that have a capaian in percent and a category beside it."""
    capaian, kategori = tabel.kolom("capaian"), tabel.kolom("kategori")
    for row in tabel.baris if capaian is not None and kategori is not None else ():
        if capaian is not None and kategori is not None and max(capaian, kategori) < len(row):
            value = read_cell(row[capaian].isi)
            # "8,726" may be thousands.
            sure = value is not None and not _RIBUAN.fullmatch(row[capaian].isi.strip())
            if value is not None and sure and row[kategori].isi.strip():
                yield Fraction(value.nilai), row[kategori]


def _wrong_class(
    printed: Sequence[Sequence[Kelas]], value: Fraction, teks: Teks, start: int, end: int
) -> Iterator[Finding]:
    said = " ".join(teks.isi[start:end].lower().split())
    known = [scale for scale in printed if any(kelas.nama == said for kelas in scale)]
    right = [kelas for scale in known for kelas in fitting(scale, value)]
    if value > 100 and any(kelas.nama == said and not kelas.bawah for scale in known for kelas in scale):
        return  # Of some measures less is better, and the report knows it.
    if right and said not in {kelas.nama for kelas in right}:
        yield teks.finding(
            "KLAIM07",
            Severity.WARNING,
            f'capaian {language.persen(value)} masuk kelas "{right[0].tercetak}" menurut skala pada '
            f"{letak(right[0].teks, dari=teks)}",
            start=start,
            end=end,
            expected=right[0].tercetak,
            help=_remedy(right[0]),
        )


def _remedy(kelas: Kelas) -> str:
    """What to do where another class is named than that of the scale."""
    where = f"skala pada {letak(kelas.teks)}" if kelas.kalimat else tabel(kelas.teks)
    return f"ganti kategorinya menurut {where}"


RULES = (scale_gaps, classes, classes_of_rates, unknown_classes)
