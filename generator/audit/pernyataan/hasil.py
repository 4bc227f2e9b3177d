"""Rules on what sentences sum up of the measured indikator: how many met their targets, and the mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from generator import language
from generator.audit.letak import letak, singkat, tabel
from generator.audit.nama.tabel_kinerja import TabelKinerja, Ukuran, number, performance_tables
from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.findings import Finding, Severity
from generator.teks.angka import rounded

_DARI = re.compile(rf"\bdari\s+(?:seluruh\s+|total\s+)?(?P<semua>{BILANGAN})\s+indikator\b", re.IGNORECASE)
_BAGIAN = re.compile(
    rf"(?P<angka>{BILANGAN})(?:\s+indikator)?(?:\s+kinerja)?(?:,\s+(?:yaitu|yakni)\s[^.;,]{{3,120}},)?\s+"
    r"(?:yang\s+|di antaranya\s+|telah\s+|sudah\s+|berhasil\s+)*"
    r"(?P<hasil>(?:belum|tidak|tepat)\s+(?:mencapai|memenuhi|tercapai)|mencapai|memenuhi|melampaui|tercapai)"
    r"(?P<atau>\s+(?:atau|dan)\s+melampaui)?(?=\s+target|[,.;:]|$)",
    re.IGNORECASE,
)
# "3 (tiga) dari 4 (empat) indikator mencapai target".
_SEKIAN = re.compile(
    rf"(?P<angka>{BILANGAN})\s+(?:indikator\s+)?dari\s+(?:seluruh\s+|total\s+)?(?P<semua>{BILANGAN})\s+indikator(?:\s+kinerja)?\s+"
    r"(?:yang\s+(?:diperjanjikan|ditetapkan)\s+)?(?:yang\s+|telah\s+|sudah\s+|berhasil\s+)*"
    r"(?P<hasil>(?:belum|tidak)\s+(?:mencapai|memenuhi|tercapai)|mencapai|memenuhi|melampaui|tercapai)"
    r"(?P<atau>\s+(?:atau|dan)\s+melampaui)?(?=\s+target|[,.;:]|$)",
    re.IGNORECASE,
)
_CAPAI = (
    r"(?:telah\s+|sudah\s+|berhasil\s+)*(?P<hasil>(?:belum|tidak)\s+(?:mencapai|memenuhi|tercapai)|mencapai|memenuhi|melampaui)"
    r"(?P<atau>\s+(?:atau|dan)\s+melampaui)?"
)
# A number of them alone, without the number of all.
_HANYA = (
    re.compile(
        rf"\b(?:hanya|terdapat|ada|sebanyak|tinggal|masih)\s+(?P<angka>{BILANGAN})\s+indikator(?:\s+kinerja)?(?:\s+utama)?\s+"
        rf"(?:yang\s+)?{_CAPAI}\s+target",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bindikator(?:\s+kinerja)?\s+yang\s+{_CAPAI}\s+target\s+(?:sebanyak|berjumlah|sejumlah|ada|adalah)\s+(?P<angka>{BILANGAN})"
        r"(?=\s+indikator|[.,;]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|,\s+|\b(?:dan|sedangkan|sementara|tetapi|serta)\s+)(?:sebanyak\s+)?(?P<angka>{BILANGAN})\s+indikator(?:\s+kinerja)?"
        rf"(?:,\s+(?:yaitu|yakni)\s[^.;,]{{3,120}},)?\s+{_CAPAI}\s+target",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<angka>{BILANGAN})\s+(?:target|indikator)(?:\s+kinerja)?\s+yang\s+(?P<hasil>(?:belum|tidak)\s+(?:tercapai|terpenuhi))"
        r"(?P<atau>)",
        re.IGNORECASE,
    ),
)
_PASIF = ("tercapai", "terpenuhi")
_TARGETNYA = re.compile(r"\b(?:mencapai|memenuhi|melampaui)\s+target|target\s+yang\b", re.IGNORECASE)
_RANGKUMAN = re.compile(r"\b(?:penutup|kesimpulan|simpulan|ikhtisar|ringkasan|rangkuman)\b", re.IGNORECASE)
_TERKECIL = 3
_SASARAN_INI = re.compile(r"\bsasaran\s+(?:ini|tersebut)\b", re.IGNORECASE)
_RATA = re.compile(
    r"\brata-?\s?rata\s+(?:(?:persentase|tingkat)\s+)?capaian(?:nya)?\b(?P<antara>[^;%]{0,140}?)"
    r"(?<![\d.,])(?P<nilai>[-−]?\d{1,3}(?:[.,]\d{1,2})?)\s?%",
    re.IGNORECASE,
)
# The capaian of the whole office is the same mean.
_KANTOR = re.compile(
    r"\bcapaian\s+kinerja\s+(?:Sekretariat|KPU|Komisi|Dinas|Badan|Biro|Kantor|satker|instansi)\b(?P<antara>[^;%.]{0,100}?)"
    r"\b(?:mencapai|sebesar|adalah|ialah)\s+(?P<nilai>[-−]?\d{1,3}(?:[.,]\d{1,2})?)\s?%",
    re.IGNORECASE,
)
# What else may have a mean: money, output, another year, a part of the indikator.
_LAIN = re.compile(
    r"\b(?:anggaran|keuangan|penyerapan|serapan|fisik|program|kegiatan|output|keluaran|triwulan|semester|nasional"
    r"|sebelumnya|lalu|target|periode|perspektif|misi|tujuan|urusan|bidang|sasaran\s+(?:strategis\s+)?(?:ke|\d|[IVX]+\b))",
    re.IGNORECASE,
)
_SATU_SASARAN = re.compile(r"(?<!semua )(?<!seluruh )\bsasaran\b(?!\s+(?:ini|tersebut)\b)", re.IGNORECASE)
_TAHUN = re.compile(r"\b20\d\d\b")
_BATAS = (None, 100, 110, 120, 150)


# --- How many met their targets -----------------------------------------------------------------------


def met(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM08: how many of the indikator met their targets, or did not, by a sentence and by the table."""
    tables = _measured(naskah)
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Paragraf):
            continue
        for start, sentence in sentences(block.teks):
            whole = _DARI.search(sentence)
            if whole is None:
                continue
            fitting = [table for table in tables if len(table.ukuran) == value(whole["semua"])]
            if _SASARAN_INI.search(sentence):
                fitting = [table for table in fitting if table.letak < index][-1:]
            parts = list(_BAGIAN.finditer(sentence, whole.end()))
            if (first := _SEKIAN.search(sentence)) is not None:
                parts = [first]
            if not fitting:
                yield from _overfull(block.teks, start, whole, parts)
            wrong = [_first_wrong(parts, table) for table in fitting]
            if not wrong or not all(wrong):
                continue
            part, (least, most), table = wrong[0] or (parts[0], (0, 0), fitting[0])
            right = f"{least}" if least == most else f"{least} sampai {most}"
            yield block.teks.finding(
                "KLAIM08",
                Severity.WARNING,
                f"menurut tabel capaian ada {right} indikator yang {_words(part)} target"
                f"{_example(part, table)}",
                start=start + part.start(),
                end=start + part.end(),
                expected=f"{like(least, part['angka'])} {_words(part)}" if least == most else "",
                help="hitung ulang indikator yang mencapai target, lalu perbaiki jumlahnya",
            )


def met_in_summary(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM08: how many indikator met their targets, or did not, told in a summary without that of all."""
    tables = [table for table in _measured(naskah) if len(table.ukuran) >= _TERKECIL]
    summary = False
    for paragraf in naskah.paragraf if tables else ():
        if paragraf.tingkat or paragraf.teks.isi.isupper():
            summary = _RANGKUMAN.search(paragraf.teks.isi) is not None
        for start, sentence in sentences(paragraf.teks) if summary else ():
            if _DARI.search(sentence) or _SATU_SASARAN.search(sentence) or len(_TAHUN.findall(sentence)) > 1:
                continue
            for part in (match for form in _HANYA for match in form.finditer(sentence)):
                around = f"{sentence[: part.start()]} {sentence[part.end() :]}"
                if _LAIN.search(_TARGETNYA.sub(" ", around)):
                    continue
                wrong = [_first_wrong([part], table) for table in tables]
                if not all(wrong) or wrong[0] is None:
                    continue
                _, (least, most), table = wrong[0]
                sure, words = least == most and len(tables) == 1, _words(part)
                right = f"{least}" if least == most else f"{least} sampai {most}"
                yield paragraf.teks.finding(
                    "KLAIM08",
                    Severity.WARNING,
                    f"menurut {tabel(table.ukuran[0].indikator)} ada {right} indikator yang "
                    + (f"targetnya {words}" if words.endswith(_PASIF) else f"{words} target"),
                    start=start + part.start("angka"),
                    end=start + part.end("angka"),
                    expected=like(least, part["angka"]) if sure and least else "",
                    help="hitung ulang indikator yang mencapai target, lalu perbaiki jumlahnya",
                )


def _overfull(
    teks: Teks, start: int, whole: re.Match[str], parts: Sequence[re.Match[str]]
) -> Iterator[Finding]:
    """KLAIM08 where no table tells: more indikator told to be behind or not than it says there are."""
    numbers = {_words(part).split()[0]: value(part["angka"]) for part in parts}
    behind = sum(n for word, n in numbers.items() if word in ("belum", "tidak"))
    # Those above their targets may be counted among those that met them.
    reached = max((n for word, n in numbers.items() if word not in ("belum", "tidak")), default=0)
    if behind and reached and behind + reached > value(whole["semua"]):
        yield teks.finding(
            "KLAIM08",
            Severity.WARNING,
            f"{reached} indikator yang mencapai target dan {behind} yang belum berjumlah {reached + behind}, "
            f"bukan {value(whole['semua'])}",
            start=start + whole.start("semua"),
            end=start + parts[-1].end(),
            help="hitung ulang indikatornya, lalu samakan jumlah seluruhnya dengan rinciannya",
        )


def _measured(naskah: Naskah) -> list[TabelKinerja]:
    return [t for t in performance_tables(naskah) if any(m.realisasi or m.capaian for m in t.ukuran)]


def _words(part: re.Match[str]) -> str:
    return " ".join(f"{part['hasil']}{part['atau'] or ''}".lower().split())


def _first_wrong(
    parts: Sequence[re.Match[str]], table: TabelKinerja
) -> tuple[re.Match[str], tuple[int, int], TabelKinerja] | None:
    """The first part that a table denies, with the least and the most that it may be."""
    results = [_result(measure) for measure in table.ukuran]
    unknown = results.count(None)
    above = any(_words(part) == "melampaui" for part in parts)
    for part in parts:
        words = _words(part)
        if words.startswith(("belum", "tidak")):
            least = results.count(-1)
        elif words == "melampaui":
            least = results.count(1)
        elif words.startswith("tepat"):
            least = results.count(0)
        else:
            # Beside those above their targets, "mencapai" may be said of the rest or of all.
            least = results.count(0) if above else results.count(0) + results.count(1)
            unknown += results.count(1) if above else 0
        if not least <= value(part["angka"]) <= least + unknown:
            return part, (least, least + unknown), table
    return None


def _result(measure: Ukuran) -> int | None:
    """Whether an indikator is below its target (-1), at it (0) or above (1); None where that is not sure."""
    target, reached, capaian = (number(c) for c in (measure.target, measure.realisasi, measure.capaian))
    if target is None or reached is None:
        grades = [c.isi.strip().upper() for c in (measure.target, measure.realisasi) if c is not None]
        same = len(grades) == 2 and grades[0] == grades[1]
        return 0 if same else (-1 if measure.meleset else None)
    if target.nilai == reached.nilai:
        return 0
    below = reached.nilai < target.nilai
    # Of some measures less is better, as the capaian beside them tells.
    if capaian is not None and (capaian.nilai < 100) != below and _inverse(measure):
        return 1 if below else -1
    if below != measure.meleset or (capaian is not None and (capaian.nilai < 100) != below):
        return None
    return -1 if below else (1 if capaian is not None else None)


def _inverse(measure: Ukuran) -> bool:
    """Whether the capaian of a measure is what the usual formulas give where less is better."""
    target, reached, capaian = (number(c) for c in (measure.target, measure.realisasi, measure.capaian))
    if not (target and reached and capaian and target.nilai and reached.nilai):
        return False
    t, r = Fraction(target.nilai), Fraction(reached.nilai)
    digits = max(-int(Decimal(capaian.nilai).as_tuple().exponent), 0)
    return any(capaian.nilai in rounded(rate * 100, digits) for rate in ((2 * t - r) / t, t / r))


def _example(part: re.Match[str], table: TabelKinerja) -> str:
    """An indikator that the sentence forgot, where it counts too few that are behind."""
    behind = [measure for measure in table.ukuran if _result(measure) == -1]
    if not _words(part).startswith(("belum", "tidak")) or len(behind) <= value(part["angka"]):
        return ""
    return f', antara lain "{singkat(behind[-1].indikator.isi)}" pada {letak(behind[-1].indikator)}'


# --- The mean -----------------------------------------------------------------------------------------


def means(naskah: Naskah) -> Iterator[Finding]:
    """KLAIM09: a mean capaian in a sentence that no usual mean of a table of indikator gives."""
    tables = [table for table in _measured(naskah) if len(_rates(table)) > 1]
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Paragraf) or not tables:
            continue
        for start, sentence in sentences(block.teks):
            match = _RATA.search(sentence) or _KANTOR.search(sentence)
            if match is None or block.nomor or _of_else(sentence, match.end()):
                continue
            own = tables
            if _SASARAN_INI.search(sentence):
                own = [table for table in tables if table.letak < index][-1:]
            printed = Decimal(match["nilai"].replace(",", ".").replace("−", "-"))
            digits = -int(printed.as_tuple().exponent)
            if not own or any(printed in rounded(mean, digits) for table in own for mean in _usual(table)):
                continue
            main = max(own, key=lambda table: len(_rates(table)))
            right = _usual(main)[0]
            yield block.teks.finding(
                "KLAIM09",
                Severity.WARNING,
                f"rata-rata {len(_rates(main))} capaian dalam {tabel(main.ukuran[0].indikator)} adalah "
                f"{language.persen(right)}",
                start=start + match.start("nilai"),
                end=start + match.end(),
                expected=language.persen(right),
                help="hitung ulang rata-ratanya, lalu perbaiki kategorinya bila berubah",
            )


def _of_else(sentence: str, end: int) -> bool:
    """Whether a mean may be one of other things than the indikator of the reported year."""
    before = sentence[:end]
    several = len({*_TAHUN.findall(sentence)}) > 1
    return bool(_LAIN.search(before) or _SATU_SASARAN.search(before) or several)


def _rates(table: TabelKinerja) -> list[tuple[Ukuran, Fraction]]:
    """The capaian of the indikator of a table: as printed, else realisasi in percent of target."""
    found = []
    for measure in table.ukuran:
        printed, target, reached = (number(c) for c in (measure.capaian, measure.target, measure.realisasi))
        if printed is not None:
            found.append((measure, Fraction(printed.nilai)))
        elif target is not None and reached is not None and target.nilai:
            found.append((measure, Fraction(reached.nilai) / Fraction(target.nilai) * 100))
    return found


def _usual(table: TabelKinerja) -> list[Fraction]:
    """The means that a report may mean, the plain one first: of the rows or of the sasaran, with any of the
    usual caps, of the printed or the exact values, with or without what is not measured."""
    found = []
    rates = _rates(table)
    exact = [
        Fraction(reached.nilai) / Fraction(target.nilai) * 100
        for measure in table.ukuran
        if (target := number(measure.target)) and (reached := number(measure.realisasi)) and target.nilai
    ]
    for cap in _BATAS:
        for values in ([rate for _, rate in rates], exact):
            capped = [min(rate, Fraction(cap)) if cap else rate for rate in values]
            if capped:
                found.append(sum(capped, Fraction(0)) / len(capped))
                found.append(sum(capped, Fraction(0)) / len(table.ukuran))
        groups: dict[str, list[Fraction]] = {}
        for measure, rate in rates:
            key = measure.sasaran.isi if measure.sasaran is not None else ""
            groups.setdefault(key, []).append(min(rate, Fraction(cap)) if cap else rate)
        by_sasaran = [sum(group, Fraction(0)) / len(group) for group in groups.values()]
        found.append(sum(by_sasaran, Fraction(0)) / len(by_sasaran))
    return found


RULES = (met, met_in_summary, means)
