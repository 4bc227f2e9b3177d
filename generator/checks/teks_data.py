"""Rules on free texts against the data beside them: percentages, counts, copies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks import ATURAN
from generator.compute import Hasil
from generator.findings import Finding, Severity
from generator.model.realisasi import RealisasiIndikator
from generator.teks.angka import Angka, find, rounded
from generator.teks.kalimat import kalimat, memuat
from generator.teks.mirip import lipat

# Texts shorter than this are alike by chance, such as "Kegiatan berjalan lancar."
_SALINAN = 60
_KALIMAT = 40
_ALINEA = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_DEKAT = 60
_PERSEN = re.compile(
    r"\b(?P<apa>serapan(?:nya)?|terserap|penyerapan|capaian(?:nya)?|realisasi(?:nya)?|target(?:nya)?)\b"
    r"(?P<uang>\s+(?:anggaran|keuangan|belanja|pagu|dana|fisik)\b)?",
    re.I,
)
# Another percentage that is called the realisasi: "realisasi 96% dari target 95% memberi capaian 96%".
_REALISASI_PERSEN = re.compile(
    r"\brealisasi(?:nya)?\s+(?:(?:kinerja|indikator|ini|sebesar|mencapai|adalah|ialah)\s+)*"
    r"\d[\d.,]*\s?(?:%|persen\b)",
    re.I,
)
_DARI_TARGET = re.compile(r"\s+(?:dari|terhadap)\s+target(?:nya)?\s+(?:sebesar\s+)?\d")
_BANDING = re.compile(
    r"\b(?:nasional|provinsi|tahun (?:lalu|sebelumnya)|semester|triwulan|bulan|tahap|20\d\d)\b", re.I
)
LEBIH = 3  # So many more than there are may be a slip; many more are those of another document.
JUMLAH = re.compile(
    r"\b(?:terdiri (?:dari|atas)|menetapkan|memiliki|memuat|seluruh|sebanyak|ada|terdapat)\s+"
    r"(?P<angka>\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?P<benda>sasaran|indikator|program|kegiatan|RO)\b",
    re.I,
)


def wrong(isian: Isian, code: str, start: int, end: int, expected: str, message: str) -> Finding:
    """A finding on a free text from `start` to `end`, with the severity and the remedy of its rule."""
    severity, remedy = ATURAN[code]
    return isian.finding(code, severity, message, start=start, end=end, expected=expected, help=remedy)


def percentages(hasil: Hasil) -> Iterator[Finding]:
    """TEKS32: a percentage that is called the capaian, realisasi, target or absorption and is not."""
    ro = {id(node.sumber): node for node in hasil.anggaran.semua("ro")}
    capaian = {item.indikator.id: item for item in hasil.kinerja.indikator}
    for isian in semua(hasil.tahun):
        if id(isian.bagian) in ro and isian.jejak[-1] == "narasi":
            node = ro[id(isian.bagian)]
            values = {"serapan": node.persen} if node.persen is not None else {}
            what = f"RO {node.kode}"
        elif isinstance(isian.bagian, RealisasiIndikator) and isian.jejak[0] == "realisasi":
            item = capaian[str(isian.jejak[2])]
            numbers = {"realisasi": item.realisasi, "target": item.indikator.target, "capaian": item.persen}
            values = {
                key: Fraction(value) for key, value in numbers.items() if not isinstance(value, str | None)
            }
            what = f'indikator "{item.indikator.id}"'
            if item.indikator.satuan != "persen":
                values = {key: value for key, value in values.items() if key == "capaian"}
        else:
            continue
        yield from _percentages(isian, values, what)


def _percentages(isian: Isian, values: dict[str, Fraction], what: str) -> Iterator[Finding]:
    for number in find(isian.isi):
        # The nearest word before a percentage names it: "realisasi 90% dari target 95%".
        named = list(_PERSEN.finditer(isian.isi, max(number.awal - _DEKAT, 0), number.awal))
        match = named[-1] if number.persen and named else None
        if match is None or set(".;") & set(isian.isi[match.end() : number.awal]):
            continue
        if _BANDING.search(isian.isi[max(match.start() - 40, 0) : number.akhir + 30]):
            continue
        word = match["apa"].lower()
        key = next(
            (key for key in values if word.startswith(key[:6]) or (key == "serapan" and "serap" in word)), ""
        )
        if not key or _printed(number, values[key]) or (match["uang"] and key != "serapan"):
            continue  # What was spent is no realisasi of the indikator.
        right = language.persen(values[key])
        found = wrong(isian, "TEKS32", number.awal, number.akhir, right, f"{key} {what} menurut data {right}")
        # Officers call a realisasi in percent a capaian, too; not where they name both.
        if (
            key != "capaian"
            or not _printed(number, values.get("realisasi", values[key]))
            or _beside_realisasi(isian.isi, number)
        ):
            yield found
        elif _DARI_TARGET.match(isian.isi, number.akhir):
            help = "tulis persentase capaiannya, atau sebut angka ini realisasi"
            yield replace(found, severity=Severity.INFO, help=help)


def _beside_realisasi(text: str, number: Angka) -> bool:
    """Whether the sentence that calls a percentage the capaian calls another, or the same, the realisasi."""
    start, end = memuat(kalimat(text), number.awal)
    return _REALISASI_PERSEN.search(text, start, end) is not None


def _printed(number: Angka, value: Fraction) -> bool:
    return number.nilai in rounded(value, number.desimal)


def counts(hasil: Hasil) -> Iterator[Finding]:
    """TEKS34: a number of sasaran, indikator, program, kegiatan or RO that is not the data's."""
    right = {
        "sasaran": len(hasil.kinerja.sasaran),
        "indikator": len(hasil.kinerja.indikator),
        "program": len(hasil.anggaran.semua("program")),
        "kegiatan": len(hasil.anggaran.semua("kegiatan")),
        "ro": len(hasil.anggaran.semua("ro")),
    }
    for isian in semua(hasil.tahun):
        whole = isian.jejak[:2] in (("realisasi", "bagian"), ("realisasi", "keberhasilan"))
        for match in JUMLAH.finditer(isian.isi) if isian.jejak[0] == "realisasi" else ():
            count, said = right[match["benda"].lower()], int(match["angka"])
            # A text on one indikator may speak of some of them, but of no more than there are.
            beyond = count < said <= count + LEBIH and match["benda"].lower() in ("sasaran", "indikator")
            if said != count and (whole or beyond):
                expected = f"{language.hitung(count)} {match['benda']}"
                yield wrong(
                    isian, "TEKS34", match.start("angka"), match.end(), expected,
                    f"data memuat {count} {match['benda'].lower()}",
                )  # fmt: skip


def copies(hasil: Hasil) -> Iterator[Finding]:
    """TEKS35: a text, or a paragraph of one, that stands in two items; a sentence twice in one text."""
    first: dict[str, tuple[Isian, int]] = {}
    for isian in _long(semua(hasil.tahun)):
        whole = first.setdefault(lipat(isian.isi), (isian, 0))
        parts = _paragraphs(isian.isi) if whole[0] is isian else [(0, len(isian.isi))]
        for start, end in parts:
            other, at = first.setdefault(lipat(isian.isi[start:end]), (isian, start))
            if (other, at) != (isian, start):
                where = f"{other.place} (baris {other.mark(at).line})"
                what = "teks" if end - start == len(isian.isi) else "alinea"
                yield wrong(isian, "TEKS35", start, end, "", f"{what} ini sama dengan teks pada {where}")
        yield from _repeated(isian)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text that are long enough to tell something of their own, as offsets."""
    spans = [match.span() for match in _ALINEA.finditer(text)]
    return [(start, end) for start, end in spans if end - start >= _SALINAN]


def _repeated(isian: Isian) -> Iterator[Finding]:
    """Sentences that stand twice in one paragraph or more of a text."""
    seen: set[str] = set()
    for start, end in kalimat(isian.isi):
        key = lipat(isian.isi[start:end])
        if end - start >= _KALIMAT and key in seen:
            yield wrong(isian, "TEKS35", start, end, "", "kalimat ini sudah tertulis dalam teks yang sama")
        seen.add(key)


def last_year(hasil: Hasil) -> Iterator[Finding]:
    """TEKS36: a text that an earlier year's folder holds as it is."""
    earlier: dict[str, int] = {}
    for year, tahun in hasil.sebelumnya.items():
        for isian in _long(semua(tahun)):
            if isian.jejak[0] in ("realisasi", "anggaran"):
                earlier[lipat(isian.isi)] = max(year, earlier.get(lipat(isian.isi), 0))
    for isian in _long(semua(hasil.tahun)) if earlier else ():
        year = earlier.get(lipat(isian.isi), 0)
        if year and isian.jejak[0] in ("realisasi", "anggaran"):
            yield wrong(isian, "TEKS36", 0, len(isian.isi), "", f"teks ini sama dengan teks tahun {year}")


def _long(texts: Iterable[Isian]) -> Iterator[Isian]:
    """The texts that tell something of their own: what measures an indikator may well be the same."""
    for isian in texts:
        if len(isian.isi) >= _SALINAN and isian.jejak[0] in ("realisasi", "anggaran"):
            yield isian


RULES = (percentages, counts, copies, last_year)
