"""Rules on the order of dates: deadlines, events within the year, plans before it, periods around it."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from generator import language
from generator.compute import Hasil
from generator.findings import Finding, Mark, warning
from generator.model.catatan import Sengketa
from generator.model.types import Bulan
from generator.rujukan import rujukan
from generator.rujukan.periksa import ambang
from generator.teks.nomor import tahun_nomor

Waktu = dt.date | Bulan
_PERIOD = re.compile(r"\b(\d{4})\s*[-–—]\s*(\d{4})\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FIRST = 1945  # No standard is older than the state.
_PK_PALING_AWAL = 10  # Practice, no law: before that month of the year before no pagu is known.
_RENSTRA_YEARS = 5  # The period of a Renstra follows the RPJMN (UU 25/2004, Pasal 4 and 6).


def after_deadline(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU04: an LKj signed after the date until which it must be handed in (PermenPANRB 53/2014)."""
    tahun, signed = hasil.tahun.profil.tahun, hasil.tahun.profil.dokumen.lkj.tanggal
    deadline = _last_day(tahun + 1, ambang().bulan_lkj)
    if signed is not None and first_day(signed) > deadline:
        yield warning(
            "WAKTU04",
            hasil.tahun.profil.dokumen.lkj.mark("tanggal"),
            f"LKj ditandatangani {language.tanggal(signed)}, sesudah batas penyampaiannya, "
            f"{language.tanggal(deadline)}",
            "periksa tanggalnya; LKj disampaikan paling lambat dua bulan setelah tahun anggaran berakhir",
        )


def _events(hasil: Hasil) -> Iterator[tuple[str, Waktu, Mark]]:
    """What happened, when, and where the date stands: activities and lists of voters."""
    for kegiatan in hasil.tahun.realisasi.pelaksanaan:
        for key in ("tanggal", "sampai"):
            if (when := getattr(kegiatan, key)) is not None:
                yield "kegiatan", when, kegiatan.mark(key)
    for daftar in hasil.tahun.realisasi.data_pemilih:
        yield "daftar pemilih", daftar.tanggal, daftar.mark("tanggal")


def _disputes(hasil: Hasil) -> Iterator[tuple[str, Waktu, Mark]]:
    """The dates of disputes, which may have begun before the year."""
    for sengketa in hasil.tahun.realisasi.sengketa:
        for tahap in sengketa.tahapan:
            if tahap.tanggal is not None:
                yield "tahapan sengketa", tahap.tanggal, tahap.mark("tanggal")
        if sengketa.putusan and sengketa.putusan.tanggal is not None:
            yield "putusan sengketa", sengketa.putusan.tanggal, sengketa.putusan.mark("tanggal")


def outside_year(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU05: an activity or a list of voters dated outside the reported year, or a dispute wholly so."""
    tahun = hasil.tahun.profil.tahun
    for what, when, mark in _events(hasil):
        if year_of(when) != tahun and not _after_signing(hasil, when):
            yield warning(
                "WAKTU05",
                mark,
                f"tanggal {what}, {language.tanggal(when)}, berada di luar tahun {tahun}",
                f"perbaiki tahunnya, atau keluarkan dari laporan tahun {tahun}",
            )
    for sengketa in hasil.tahun.realisasi.sengketa:
        dates = dispute_dates(sengketa)
        if dates and all(year_of(when) < tahun for when in dates):
            yield warning(
                "WAKTU05",
                sengketa.mark("nomor"),
                f"semua tanggal sengketa {sengketa.nomor} mendahului tahun {tahun}",
                f"perbaiki tahunnya, atau keluarkan dari laporan tahun {tahun}",
            )


def after_signing(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU06: something that happened after the last report on it was signed."""
    for what, when, mark in (*_events(hasil), *_disputes(hasil)):
        signed = _after_signing(hasil, when)
        if signed:
            yield warning(
                "WAKTU06",
                mark,
                f"tanggal {what}, {language.tanggal(when)}, sesudah laporan ditandatangani, "
                f"{language.tanggal(signed)}",
                "perbaiki salah satu tanggalnya",
            )


def dispute_order(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU07: steps of a dispute that run backwards, or a decision before its first step."""
    for sengketa in hasil.tahun.realisasi.sengketa:
        dated = [tahap for tahap in sengketa.tahapan if isinstance(tahap.tanggal, dt.date)]
        for before, after in pairwise(dated):
            if first_day(after.tanggal or (1, 1)) < first_day(before.tanggal or (1, 1)):
                yield _backwards(sengketa, "tahapan", after.tanggal, before.tanggal, after.mark("tanggal"))
        putusan = sengketa.putusan
        if putusan and dated and isinstance(putusan.tanggal, dt.date):
            first = min(first_day(tahap.tanggal or (1, 1)) for tahap in dated)
            if putusan.tanggal < first:
                yield _backwards(sengketa, "putusan", putusan.tanggal, first, putusan.mark("tanggal"))


def _backwards(sengketa: Sengketa, what: str, when: Waktu | None, other: Waktu | None, mark: Mark) -> Finding:
    assert when
    assert other
    against = "tahapan sebelumnya" if what == "tahapan" else "tahapan pertamanya"
    return warning(
        "WAKTU07",
        mark,
        f"{what} sengketa {sengketa.nomor} bertanggal {language.tanggal(when)}, mendahului {against}, "
        f"{language.tanggal(other)}",
        "perbaiki tanggalnya, atau urutkan tahapannya menurut waktu",
    )


def agreement_in_time(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU08: a perjanjian kinerja that was not signed at the beginning of its year."""
    tahun, perjanjian = hasil.tahun.profil.tahun, hasil.tahun.pk.perjanjian
    if perjanjian is None or perjanjian.tanggal is None:
        return
    deadline = _last_day(tahun, ambang().bulan_pk)
    signed = first_day(perjanjian.tanggal)
    if signed > deadline or _last_of(perjanjian.tanggal) < dt.date(tahun - 1, _PK_PALING_AWAL, 1):
        when = "sesudah awal" if signed > deadline else "jauh sebelum"
        yield warning(
            "WAKTU08",
            perjanjian.mark("tanggal"),
            f"Perjanjian Kinerja tahun {tahun} bertanggal {language.tanggal(perjanjian.tanggal)}, {when} "
            f"tahun {tahun}",
            "periksa tanggalnya; perjanjian kinerja ditandatangani paling lambat "
            f"{language.tanggal(deadline)}, "
            "dan yang direvisi menyebut revisinya",
        )


def agreement_after_dipa(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU09: a perjanjian kinerja signed before the DIPA that it promises results for."""
    perjanjian, dipa = hasil.tahun.pk.perjanjian, hasil.tahun.profil.dipa
    if not (perjanjian and perjanjian.tanggal and dipa and dipa.tanggal):
        return
    if _last_of(perjanjian.tanggal) < dipa.tanggal:
        yield warning(
            "WAKTU09",
            perjanjian.mark("tanggal"),
            f"Perjanjian Kinerja bertanggal {language.tanggal(perjanjian.tanggal)}, mendahului DIPA, "
            f"{language.tanggal(dipa.tanggal)}",
            "periksa kedua tanggal; perjanjian kinerja disusun setelah DIPA diterima",
        )


def dipa_date(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU10: a DIPA dated in another year than the budget year and the one before it."""
    tahun, dipa = hasil.tahun.profil.tahun, hasil.tahun.profil.dipa
    if dipa and dipa.tanggal and dipa.tanggal.year not in (tahun - 1, tahun):
        yield warning(
            "WAKTU10",
            dipa.mark("tanggal"),
            f"DIPA tahun {tahun} bertanggal {language.tanggal(dipa.tanggal)}, bukan {tahun - 1} atau {tahun}",
            f"periksa tahunnya; DIPA terbit menjelang tahun {tahun}, dan revisinya dalam tahun itu",
        )


def renstra_period(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU11: a Renstra of another period than its regulation's, or not of five years."""
    renstra = hasil.tahun.profil.renstra
    hukum = rujukan().hukum.get(renstra.dasar)
    named = _PERIOD.search(hukum.tentang or "") if hukum else None
    if named and (int(named[1]), int(named[2])) != (renstra.mulai, renstra.selesai):
        yield warning(
            "WAKTU11",
            renstra.mark("dasar"),
            f"masa Renstra {renstra.mulai}–{renstra.selesai} tidak sama dengan "
            f"{hukum.singkat if hukum else ''}, yang "
            f"menetapkan Renstra {named[1]}–{named[2]}",
            "perbaiki masanya, atau pilih dasar hukum Renstra yang berlaku",
        )
    elif renstra.selesai - renstra.mulai + 1 != _RENSTRA_YEARS:
        yield warning(
            "WAKTU11",
            renstra.mark("mulai"),
            f"masa Renstra {renstra.mulai}–{renstra.selesai} tidak lima tahun",
            "perbaiki tahun mulai atau selesainya; masa Renstra mengikuti RPJMN",
        )


def document_year(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU12: a document of another year, or a decision on the IKU of another period than the report's."""
    tahun, dokumen, iku = (
        hasil.tahun.profil.tahun,
        hasil.tahun.profil.dokumen,
        hasil.tahun.pk.penetapan_iku,
    )
    for entry, allowed in (
        (dokumen.lkj, (tahun,)),
        (dokumen.laporan_tahunan, (tahun,)),
        (dokumen.iku, (tahun, tahun + 1)),
    ):
        if entry.tahun is not None and entry.tahun not in allowed:
            yield warning(
                "WAKTU12",
                entry.mark("tahun"),
                f"tahun dokumen {entry.tahun} tidak sesuai dengan tahun laporan {tahun}",
                f"tulis {language.daftar([str(year) for year in allowed], 'atau')}",
            )
    for entry in (dokumen.laporan_tahunan, dokumen.iku):  # WAKTU04 tells the LKj's date.
        last = max(tahun, entry.tahun or tahun) + 1
        if entry.tanggal is not None and year_of(entry.tanggal) > last:
            yield warning(
                "WAKTU12",
                entry.mark("tanggal"),
                f"tanggal penandatanganan {language.tanggal(entry.tanggal)} jauh sesudah tahun {last - 1}",
                f"periksa tahunnya; dokumen ini ditandatangani paling lambat pada tahun {last}",
            )
    period = _PERIOD.search(iku.tentang) if iku else None
    # TEKS04 tells a period that runs backwards.
    if iku and period and period[1] <= period[2] and not int(period[1]) <= tahun <= int(period[2]):
        yield warning(
            "WAKTU12",
            iku.mark("tentang"),
            f"IKU ditetapkan untuk {period[1]}–{period[2]}, yang tidak memuat tahun {tahun}",
            f"sebutkan keputusan tentang IKU yang berlaku pada tahun {tahun}",
        )


def letter_before_document(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU13: the letter that asks for a document, dated after it or in another year than its number says,
    or on another year."""
    tahun = hasil.tahun.profil.tahun
    for entry in hasil.tahun.profil.dokumen.semua():
        surat = entry.dasar
        if surat is None:
            continue
        years = [int(year) for year in _YEAR.findall(surat.perihal)]
        signed = entry.tanggal if entry.tanggal and year_of(entry.tanggal) > tahun else None
        stated = tahun_nomor(surat.nomor)
        # WAKTU01 tells a date before the year ends.
        if signed is not None and surat.tanggal > _last_of(signed):
            yield warning(
                "WAKTU13",
                surat.mark("tanggal"),
                f"surat {surat.nomor} bertanggal {language.tanggal(surat.tanggal)}, sesudah dokumennya "
                f"ditandatangani, {language.tanggal(signed)}",
                "perbaiki tanggal surat atau tanggal dokumennya",
            )
        elif stated and stated != surat.tanggal.year:
            yield warning(
                "WAKTU13",
                surat.mark("tanggal"),
                f"surat {surat.nomor} bertanggal {language.tanggal(surat.tanggal)}, padahal nomornya "
                f"bertahun {stated}",
                "cocokkan nomor dan tanggalnya dengan surat itu; surat tahun lalu mungkin terbawa",
            )
        elif years and not {tahun, entry.tahun} & set(years):
            yield warning(
                "WAKTU13",
                surat.mark("perihal"),
                f"perihal surat {surat.nomor} menyebut tahun "
                f"{language.daftar([str(year) for year in years])}, bukan "
                f"{entry.tahun or tahun}",
                "periksa suratnya; surat ini mungkin terbawa dari tahun lalu",
            )


def standard_ahead(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU14: a national standard of a year after the reported one, or of none that can be."""
    tahun = hasil.tahun.profil.tahun
    for entry in hasil.tahun.realisasi.indikator.values():
        standard = entry.standar_nasional
        if standard and standard.tahun is not None and standard.tahun > tahun:
            yield warning(
                "WAKTU14",
                standard.mark("tahun"),
                f"standar nasional tahun {standard.tahun} belum ada pada tahun {tahun}",
                "periksa tahun standarnya",
            )
        elif standard and standard.tahun is not None and standard.tahun < _FIRST:
            yield warning(
                "WAKTU14",
                standard.mark("tahun"),
                f"tahun standar nasional, {standard.tahun}, tidak mungkin",
                "periksa tahun standarnya; tahun terdiri atas empat angka",
            )


def _after_signing(hasil: Hasil, when: Waktu) -> Waktu | None:
    """The last signing of the two reports, where it is known and `when` lies after it."""
    dokumen = hasil.tahun.profil.dokumen
    signed = [date for date in (dokumen.lkj.tanggal, dokumen.laporan_tahunan.tanggal) if date is not None]
    if len(signed) < 2:
        return None
    last = max(signed, key=_last_of)
    return last if first_day(when) > _last_of(last) else None


def dispute_dates(sengketa: Sengketa) -> list[Waktu]:
    """The dates of a dispute, of its steps and of its decision, as far as they are known."""
    dates = [tahap.tanggal for tahap in sengketa.tahapan]
    dates.append(sengketa.putusan.tanggal if sengketa.putusan else None)
    return [date for date in dates if date is not None]


def year_of(when: Waktu) -> int:
    """The year of a date or a month."""
    return when.year if isinstance(when, dt.date) else when[0]


def first_day(when: Waktu) -> dt.date:
    """The date, or the first day of the month."""
    return when if isinstance(when, dt.date) else dt.date(*when, 1)


def _last_of(when: Waktu) -> dt.date:
    return when if isinstance(when, dt.date) else _last_day(*when)


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


RULES = (
    after_deadline,
    outside_year,
    after_signing,
    dispute_order,
    agreement_in_time,
    agreement_after_dipa,
    dipa_date,
    renstra_period,
    document_year,
    letter_before_document,
    standard_ahead,
)
