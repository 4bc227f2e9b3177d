"""BAB III.A and B of the LKj: performance and its analyses."""

from __future__ import annotations

from generator import language
from generator.compute import Hasil
from generator.narrative import Narrator
from generator.narrative.text import Markdown
from generator.reports import common
from generator.reports.common import Entry
from generator.rujukan.load import Kelas, Skala

_RUMUS = {
    "maksimum": "Capaian = (realisasi ÷ target) × 100%",
    "minimum": "Capaian = ((2 × target − realisasi) ÷ target) × 100%",
}


def kinerja(hasil: Hasil, narrator: Narrator) -> Entry:
    """The sasaran with their indikator, analyses and rules of measurement."""
    sasaran = common.semua_sasaran(hasil)
    for entry, capaian in zip(sasaran, hasil.kinerja.sasaran, strict=True):
        entry["narasi"] = Markdown(narrator.write("lkj/analisis_sasaran", s=capaian))
        several = len(capaian.indikator) > 1  # Only then must a text say which indikator it is about.
        for indikator, item in zip(entry["indikator"], capaian.indikator, strict=True):
            nama = item.indikator.nama
            indikator["analisis"] = common.teks(
                item.analisis, f"analisis {nama}", judul=nama if several else None
            )
            indikator["analisis_lanjutan"] = Markdown(
                narrator.write(
                    "lkj/analisis_indikator",
                    c=item,
                    a=hasil.analisis[item.indikator.id],
                    s=capaian,
                    indeks=int(indikator["no"]) - 1,
                )
            )
    return {
        "sasaran": sasaran,
        "indikator": [indikator for entry in sasaran for indikator in entry["indikator"]],
        "rumus_capaian": _rumus(hasil),
        "skala": _skala(hasil.kinerja.skala),
        "rerata": _rerata(hasil),
    }


def hambatan(hasil: Hasil) -> list[Entry]:
    """What stood in the way of each sasaran."""
    names = {sasaran.id: sasaran.nama for sasaran in hasil.tahun.pk.sasaran}
    return [
        {
            "no": str(number),
            "sasaran": names[entry.sasaran],
            "hambatan": entry.hambatan,
            "kendala": entry.kendala or "–",
            "tindak_lanjut": entry.tindak_lanjut,
        }
        for number, entry in enumerate(hasil.tahun.realisasi.hambatan, 1)
    ]


def _rumus(hasil: Hasil) -> list[str]:
    used = {capaian.indikator.rumus for capaian in hasil.kinerja.indikator}
    return [text for rumus, text in _RUMUS.items() if rumus in used]


def _skala(skala: Skala) -> Entry:
    rows = [
        {"no": str(number), "rentang": _rentang(kelas, atas), "nama": kelas.nama, "arti": kelas.arti}
        for number, (kelas, atas) in enumerate(zip(skala.kelas, (None, *skala.kelas), strict=False), 1)
    ]
    return {"judul": skala.judul, "kelas": rows}


def _rentang(kelas: Kelas, atas: Kelas | None) -> str:
    """The range of a class in words: above its bound, up to the bound of the class above it."""
    upper = "" if atas is None or atas.di_atas is None else f"sampai dengan {language.angka(atas.di_atas)}%"
    lower = "" if kelas.di_atas is None else f"lebih dari {language.angka(kelas.di_atas)}%"
    return language.kapital_awal(" ".join(filter(None, (lower, upper))))


def _rerata(hasil: Hasil) -> Entry:
    kinerja = hasil.kinerja
    if kinerja.rerata is None:
        return {"capaian": "–", "kategori": "–"}
    return {
        "capaian": language.persen_tabel(kinerja.rerata),
        "kategori": kinerja.kelas.nama if kinerja.kelas else "–",
    }
