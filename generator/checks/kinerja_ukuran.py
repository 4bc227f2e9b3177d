"""Rules on how performance is planned and measured: targets, units and what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache

from generator import language
from generator.checks.anggaran_kode import nearly
from generator.checks.kinerja import target_as_fraction
from generator.checks.kinerja_nama import subject
from generator.compute import Hasil
from generator.compute.analisis import from_folder
from generator.compute.capaian import Status, measure
from generator.findings import Finding, Severity, warning
from generator.model.pk import Indikator, RencanaKinerja
from generator.model.realisasi import Riwayat
from generator.rujukan import rujukan
from generator.rujukan.periksa import ambang
from generator.teks.mirip import kata, satu_huruf

_SHARES = ("persentase", "prosentase")
_COUNTS = ("jumlah", "banyaknya")
_PERCENT = ("%", "persen", "prosen", "persentase", "percent", "persen (%)", "pct")
_WHOLE = ("seluruh", "semua", "total", "keseluruhan")
# What a number is of that it was typed for, once a digit is lost: 9 of 90 beside a target of 100, 8 of 80.
_TENTH = (Decimal("0.07"), Decimal("0.12"))


def grade_in_percent(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA09: a grade or an index measured as a percentage, or a unit of grades with a number."""
    for indikator in hasil.tahun.pk.indikator():
        if indikator.satuan == "persen" and (what := _grade(indikator)):
            yield warning(
                "KINERJA09",
                indikator.mark("satuan"),
                f'indikator "{indikator.id}" mengukur {what}, tetapi satuannya persen',
                "pakai satuan nilai atau indeks dengan angkanya, atau rumus: peringkat dengan hurufnya, "
                "untuk target dan realisasinya",
            )
        elif indikator.satuan.casefold() in ambang().satuan_peringkat and isinstance(
            indikator.target, Decimal
        ):
            yield warning(
                "KINERJA09",
                indikator.mark("target"),
                f'satuan indikator "{indikator.id}" ialah {indikator.satuan}, tetapi targetnya angka '
                f"{language.angka(indikator.target)}",
                "pakai rumus: peringkat dengan hurufnya, atau ganti satuannya menjadi nilai",
            )


def _grade(indikator: Indikator) -> str:
    """What kind of grade an indikator measures, by its name or its formula; empty where none."""
    cara = indikator.cara_penghitungan
    name, formula = kata(indikator.nama), kata(cara.uraian or "") if cara and not cara.penyebut else ()
    if name[0] in ambang().kata_peringkat:
        return name[0]
    if grade := _named_grade().search(indikator.nama):
        return f"{grade['kata'].casefold()} {grade['nilai']}"
    return formula[0] if formula and formula[0] in ambang().kata_peringkat else ""


@lru_cache(maxsize=1)
def _named_grade() -> re.Pattern[str]:
    """A grade in a name: "Nilai Minimal B", "opini WTP"; the letters count only in capitals."""
    words = "|".join(ambang().kata_peringkat)
    grades = "|".join(grade for scale in rujukan().peringkat.values() for grade in scale.urutan)
    return re.compile(rf"\b(?P<kata>(?i:{words}))\s+(?:(?i:minimal|paling rendah)\s+)?(?P<nilai>{grades})\b")


def percentage_without_whole(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA10: a percentage whose formula is a plain count, without what it is a share of."""
    for indikator in hasil.tahun.pk.indikator():
        cara = indikator.cara_penghitungan
        if indikator.satuan != "persen" or cara is None or cara.uraian is None or cara.penyebut:
            continue
        words = kata(cara.uraian)
        if words[:1] == ("jumlah",) and not {"dibagi", "bagi", "terhadap", "dibandingkan"} & set(words):
            yield warning(
                "KINERJA10",
                cara.mark("uraian"),
                f'indikator "{indikator.id}" diukur dalam persen, tetapi cara penghitungannya hanya '
                "jumlah tanpa pembagi",
                "tulis pembilang dan penyebutnya, atau ganti satuannya bila yang diukur memang jumlah",
            )


def plan_against_pk(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA11: an indikator of the rencana kinerja whose only target differs from the PK's."""
    for entry in hasil.tahun.pk.rencana_kinerja:
        indikator = _meant(entry, hasil.tahun.pk.indikator())
        if indikator is None or len(entry.rincian) != 1:
            continue
        (rincian,) = entry.rincian
        planned = _value(rincian.target, indikator)
        if planned is not None and planned != indikator.target:
            yield warning(
                "KINERJA11",
                rincian.mark("target"),
                f'target indikator "{indikator.id}" dalam rencana kinerja {rincian.target}, sedangkan '
                f"dalam PK {language.nilai(indikator.target, indikator.satuan)}",
                "cocokkan dengan Perjanjian Kinerja yang ditandatangani, lalu samakan keduanya",
            )


def _meant(entry: RencanaKinerja, indikator: Iterable[Indikator]) -> Indikator | None:
    """The indikator of the PK that an entry of the plan speaks of, by its name; None where none does."""
    listed = list(indikator)
    same = [one for one in listed if kata(one.nama) == kata(entry.indikator)]
    return next(iter(same or [one for one in listed if nearly(one.nama, entry.indikator)]), None)


def _value(text: str, indikator: Indikator) -> Decimal | str | None:
    """A typed target such as "95%" or "B" in the kind of the indikator's own; None for another kind."""
    if isinstance(indikator.target, str):
        return text.strip() if re.fullmatch(r"\s*[A-Z]{1,3}\s*", text) else None
    number = text.replace("%", "").strip().replace(",", ".")
    if text.rstrip().endswith("%") != (indikator.satuan == "persen"):
        return None
    try:
        return Decimal(number)
    except InvalidOperation:
        return None


def below_renstra(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA12: a target of the PK that asks less than the Renstra does for this year."""
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        asked = entry.renstra.tahun_ini if entry and entry.renstra else None
        if asked is not None and measure(indikator, asked, indikator.target)[1] is Status.BELUM:
            yield warning(
                "KINERJA12",
                indikator.mark("target"),
                f'target indikator "{indikator.id}" {language.nilai(indikator.target, indikator.satuan)} '
                f"lebih ringan daripada target Renstra tahun ini, {language.nilai(asked, indikator.satuan)}",
                "cocokkan keduanya dengan dokumennya; bila benar, jelaskan perbedaannya dalam analisis",
            )


def below_last_year(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA13: a target that asks less than what was reached the year before."""
    last = hasil.tahun.profil.tahun - 1
    for indikator in hasil.tahun.pk.indikator():
        past = _last_year(hasil, indikator)
        if past and measure(indikator, past.realisasi, indikator.target)[1] is Status.BELUM:
            yield Finding(
                "KINERJA13",
                Severity.INFO,
                indikator.mark("target"),
                f'target indikator "{indikator.id}" {language.nilai(indikator.target, indikator.satuan)} '
                "lebih ringan "
                f"daripada realisasi tahun {last}, {language.nilai(past.realisasi, indikator.satuan)}",
                "pertimbangkan target yang lebih menantang, atau jelaskan alasannya dalam analisis",
            )


def _last_year(hasil: Hasil, indikator: Indikator) -> Riwayat | None:
    """What is known of an indikator in the year before: as typed, else from that year's own folder."""
    last = hasil.tahun.profil.tahun - 1
    entry = hasil.tahun.realisasi.indikator.get(indikator.id)
    typed = entry.riwayat.get(str(last)) if entry else None
    earlier = hasil.sebelumnya.get(last)
    return typed or (from_folder(indikator, earlier) if earlier else None)


def target_too_low(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA14: a capaian so far above its target that the target was too low, or a figure is wrong."""
    bound = ambang().capaian_tinggi
    for capaian in hasil.kinerja.indikator:
        entry = hasil.tahun.realisasi.indikator.get(capaian.indikator.id)
        if entry is None or target_as_fraction(capaian.indikator, entry.realisasi):
            continue  # KINERJA04 tells the target.
        if _is_more_than_all(capaian.indikator, entry.realisasi):
            continue  # KINERJA17 tells the realisasi.
        if capaian.persen is not None and capaian.persen > Fraction(bound):
            yield warning(
                "KINERJA14",
                entry.mark("realisasi"),
                f'capaian indikator "{capaian.indikator.id}" {language.persen(capaian.persen)} dari target '
                f"{language.nilai(capaian.indikator.target, capaian.indikator.satuan)}, lebih dari "
                f"{language.persen(bound)}",
                "periksa target dan realisasinya; bila benar, tinjau kembali target tahun berikutnya",
            )


def less_is_better(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA15: an indikator that counts faults or complaints, with the rule that more is better."""
    for indikator in hasil.tahun.pk.indikator():
        words = subject(indikator.nama)
        handled = any(word.startswith(ambang().ditangani) for word in words)
        if indikator.rumus == "maksimum" and words[:1] and words[0] in ambang().makin_sedikit and not handled:
            yield warning(
                "KINERJA15",
                indikator.mark("rumus"),
                f'indikator "{indikator.id}" menghitung {words[0]}, yang makin sedikit makin baik, '
                "tetapi rumusnya maksimum",
                "pakai rumus: minimum; bila yang diukur penanganannya, sebutkan dalam nama indikatornya",
            )


def all_alike(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA16: every indikator exactly at 100%: figures that nobody may have measured."""
    reached = [capaian.persen for capaian in hasil.kinerja.indikator]
    if len(reached) >= ambang().indikator_seragam and all(persen == 100 for persen in reached):
        yield Finding(
            "KINERJA16",
            Severity.INFO,
            hasil.tahun.realisasi.mark("indikator"),
            f"capaian semua indikator ({language.angka(len(reached))}) tepat 100%",
            "pastikan bahwa setiap realisasi benar-benar diukur dan targetnya cukup menantang",
        )


def more_than_all(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA17: more than 100 percent of a whole, where the formula divides a part by all."""
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        earlier = entry.riwayat.values() if entry else ()
        parts = (("target", indikator), ("realisasi", entry), *(("realisasi", year) for year in earlier))
        for key, part in parts:
            value = getattr(part, key, None)
            if part and value is not None and _is_more_than_all(indikator, value):
                yield warning(
                    "KINERJA17",
                    part.mark(key),
                    f'{key} indikator "{indikator.id}" {language.nilai(value, "persen")}, padahal menurut '
                    "cara penghitungannya bagian dari seluruhnya, jadi paling tinggi 100%",
                    "periksa angkanya; realisasi ditulis dalam satuan indikator, bukan sebagai capaian",
                )


def _is_more_than_all(indikator: Indikator, value: object) -> bool:
    cara = indikator.cara_penghitungan
    whole = cara is not None and bool(set(_WHOLE) & set(kata(cara.penyebut or "")))
    return whole and indikator.satuan == "persen" and isinstance(value, Decimal) and value > 100


def unit_against_name(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA18: a unit that is persen in another spelling, or that the name of the indikator denies."""
    for indikator in hasil.tahun.pk.indikator():
        satuan, words = indikator.satuan, kata(indikator.nama)
        shares = any(word.startswith(_SHARES) for word in words)
        if satuan != "persen" and (satuan.casefold() in _PERCENT or satu_huruf(satuan.casefold(), "persen")):
            message, remedy = f'satuan "{satuan}" tidak dibaca sebagai persen', "tulis satuan: persen"
        elif satuan != "persen" and words[0].startswith(_SHARES):
            message = f'indikator "{indikator.id}" bernama {words[0]}, tetapi satuannya {satuan}'
            remedy = "tulis satuan: persen dengan target dan realisasinya, atau perbaiki nama indikatornya"
        elif satuan == "persen" and words[0] in _COUNTS and not shares:
            message = f'indikator "{indikator.id}" bernama {words[0]}, tetapi satuannya persen'
            remedy = "tulis satuan yang dihitung, misalnya dokumen, atau perbaiki nama indikatornya"
        else:
            continue
        yield warning("KINERJA18", indikator.mark("satuan"), message, remedy)


def digit_too_few(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA19: a realisasi that is the target, or last year's realisasi, without its last digit."""
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        target, reached = indikator.target, entry.realisasi if entry else None
        if indikator.rumus != "maksimum" or not (
            isinstance(target, Decimal) and isinstance(reached, Decimal)
        ):
            continue
        if entry and 1 < reached * 2 < target and (lacking := _lacking_digit(hasil, indikator, reached)):
            said, meant = (language.nilai(value, indikator.satuan) for value in (reached, target))
            noun, remedy = lacking
            yield warning(
                "KINERJA19",
                entry.mark("realisasi"),
                f'realisasi indikator "{indikator.id}" {said} dari target {meant}, mungkin kurang {noun}',
                f"{remedy}; bila benar, jelaskan sebabnya dalam analisis",
            )


def _lacking_digit(hasil: Hasil, indikator: Indikator, reached: Decimal) -> tuple[str, str] | None:
    """What a realisasi probably lacks, and what to do; None where it is no tenth of what it might be."""
    target = indikator.target
    assert isinstance(target, Decimal)
    if reached > 1 and target in (reached * 10, reached * 100):
        return "angka nol", f"bila maksudnya {language.nilai(target, indikator.satuan)}, tulis {target}"
    past = _last_year(hasil, indikator)
    usual = [value for value in (target, past and past.realisasi) if isinstance(value, Decimal)]
    if reached > 1 and any(_TENTH[0] * value <= reached <= _TENTH[1] * value for value in usual):
        return "satu angka", "periksa angkanya pada sumber datanya"
    return None


RULES = (
    grade_in_percent,
    percentage_without_whole,
    plan_against_pk,
    below_renstra,
    below_last_year,
    target_too_low,
    less_is_better,
    all_alike,
    more_than_all,
    unit_against_name,
    digit_too_few,
)
