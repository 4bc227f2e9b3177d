"""Rules on free texts against the data beside them: amounts, percentages, counts, copies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks import ATURAN
from generator.compute import Hasil
from generator.findings import Finding
from generator.model.anggaran import Ro
from generator.model.realisasi import RealisasiIndikator
from generator.teks.angka import Angka, find, rounded
from generator.teks.mirip import lipat

_BESAR = 1_000_000
# Texts shorter than this are alike by chance, such as "Kegiatan berjalan lancar."
_SALINAN = 60
_UANG = re.compile(
    r"\b(?P<apa>pagu|alokasi|anggaran(?:nya)?|realisasi(?:nya)?|terserap|menyerap|sisa(?:nya)?)\b[^.;,]{0,40}$",
    re.I,
)
_DEKAT = 60
_PERSEN = re.compile(
    r"\b(?P<apa>serapan(?:nya)?|terserap|penyerapan|capaian(?:nya)?|realisasi(?:nya)?|target(?:nya)?)\b",
    re.I,
)
_BANDING = re.compile(
    r"\b(?:nasional|provinsi|tahun (?:lalu|sebelumnya)|semester|triwulan|bulan|tahap|20\d\d)\b", re.I
)
_JUMLAH = re.compile(
    r"\b(?:terdiri (?:dari|atas)|menetapkan|memiliki|memuat|seluruh|sebanyak)\s+"
    r"(?P<angka>\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?P<benda>sasaran|indikator|program|kegiatan|RO)\b",
    re.I,
)


def amounts(hasil: Hasil) -> Iterator[Finding]:
    """TEKS31: an amount in an RO's text that is called its pagu, realisasi or sisa and is not."""
    nodes = {id(node.sumber): node for node in hasil.anggaran.semua("ro")}
    known = {
        value for node in hasil.anggaran.simpul.values() for value in (node.pagu, node.realisasi, node.sisa)
    }
    for isian in semua(hasil.tahun):
        node = (
            nodes.get(id(isian.bagian))
            if isinstance(isian.bagian, Ro) and isian.jejak[-1] == "narasi"
            else None
        )
        for number in find(isian.isi) if node else ():
            assert node is not None
            match = _UANG.search(isian.isi[: number.awal])
            if not number.uang or number.nilai < _BESAR or number.nilai in known or match is None:
                continue
            kind = _kind(match["apa"])
            right = {"pagu": node.pagu, "realisasi": node.realisasi, "sisa": node.sisa}[kind]
            if _near(number, right):
                yield wrong(
                    isian, "TEKS31", number.awal, number.akhir, language.rupiah(right),
                    f"{kind} RO {node.kode} menurut data {language.rupiah(right)}",
                )  # fmt: skip


def _kind(word: str) -> str:
    word = word.lower()
    if word.startswith("sisa"):
        return "sisa"
    return "realisasi" if word.startswith(("realisasi", "terserap", "menyerap")) else "pagu"


def _near(number: Angka, right: int) -> bool:
    """Whether an amount was probably meant to be another: alike in digits, or within a tenth of it."""
    one, two = str(int(number.nilai)), str(right)
    slips = sum(a != b for a, b in zip(one, two, strict=False)) + abs(len(one) - len(two))
    return slips <= 2 or abs(int(number.nilai) - right) * 10 <= right


def wrong(isian: Isian, code: str, start: int, end: int, expected: str, message: str) -> Finding:
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
        # Officers call a realisasi in percent a capaian, too.
        meant = [values[name] for name in {key, "realisasi" if key == "capaian" else key} if name in values]
        if key and not any(_printed(number, value) for value in meant):
            right = language.persen(values[key])
            yield wrong(
                isian, "TEKS32", number.awal, number.akhir, right, f"{key} {what} menurut data {right}"
            )


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
        for match in _JUMLAH.finditer(isian.isi) if whole else ():
            count = right[match["benda"].lower()]
            if int(match["angka"]) != count:
                expected = f"{language.hitung(count)} {match['benda']}"
                yield wrong(
                    isian, "TEKS34", match.start("angka"), match.end(), expected,
                    f"data memuat {count} {match['benda'].lower()}",
                )  # fmt: skip


def copies(hasil: Hasil) -> Iterator[Finding]:
    """TEKS35: a text that stands in two items."""
    first: dict[str, Isian] = {}
    for isian in _long(semua(hasil.tahun)):
        other = first.setdefault(lipat(isian.isi), isian)
        if other is not isian:
            yield wrong(
                isian, "TEKS35", 0, len(isian.isi), "",
                f"teks ini sama dengan teks pada {other.place} (baris {other.mark().line})",
            )  # fmt: skip


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


RULES = (amounts, percentages, counts, copies, last_year)
