"""Rules on performance: a capaian that cannot be computed, values that look mistyped, lacking analyses."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator import language
from generator.compute import Hasil
from generator.compute.analisis import from_folder
from generator.findings import Finding, Severity, error
from generator.model.base import Bagian
from generator.model.pk import Indikator


def undefined_capaian(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA01: a numeric target of 0 gives no percentage; the table prints a dash."""
    for capaian in hasil.kinerja.indikator:
        target = capaian.indikator.target
        if isinstance(target, Decimal) and target == 0:
            yield Finding(
                "KINERJA01",
                Severity.WARNING,
                capaian.indikator.mark("target"),
                "target 0 tidak dapat menjadi pembagi, sehingga persentase capaian tidak dihitung",
                "periksa targetnya; indikator ini tidak ikut dalam rata-rata capaian",
            )


def history_agrees(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA02: an earlier year typed here must agree with that year's own folder."""
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        for year, typed in entry.riwayat.items() if entry else ():
            earlier = hasil.sebelumnya.get(int(year))
            own = from_folder(indikator, earlier) if earlier else None
            for key in ("target", "realisasi"):
                if own and getattr(own, key) != getattr(typed, key):
                    stated, then = (
                        language.nilai(getattr(source, key), indikator.satuan) for source in (typed, own)
                    )
                    yield error(
                        "KINERJA02",
                        typed.mark(key),
                        f"{key} tahun {year} ditulis {stated}, sedangkan data tahun itu memuat {then}",
                        f"hapus riwayat {year} di sini, atau perbaiki salah satunya",
                    )


# What an analysis is made of, by the name under which it is lacking.
_NEEDED = {
    "perbandingan dengan tahun sebelumnya": "riwayat",
    "perbandingan dengan target Renstra": "renstra",
    "perbandingan dengan standar nasional": "standar_nasional",
    "penyebab keberhasilan atau kegagalan": "penyebab atau upaya",
    "efisiensi penggunaan sumber daya": "keluaran pada RO (atau rumus_efisiensi bila tahunnya tanpa rumus)",
    "program dan kegiatan yang mendukung": "kegiatan",
}


def missing_analyses(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA03: the analyses that PermenPANRB 53/2014 asks of every indikator, and the data lacks."""
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        lacking = hasil.analisis[indikator.id].belum_ada
        if entry and entry.realisasi is not None and lacking:  # Without realisasi, LENGKAP01 tells it.
            yield Finding(
                "KINERJA03",
                Severity.INFO,
                entry.mark(),
                f'analisis indikator "{indikator.id}" belum memuat {language.daftar(lacking)}',
                f"isi {language.daftar([_NEEDED[name] for name in lacking])}",
            )


def fraction_for_percent(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA04: a realisasi of at most 1 percent of a target above 1 was probably typed as a fraction.

    Not so where less is better: there, staying far below the target is what was hoped for.
    """
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        target, reached = indikator.target, entry.realisasi if entry else None
        if indikator.satuan != "persen" or indikator.rumus == "minimum":
            continue
        if not (isinstance(target, Decimal) and isinstance(reached, Decimal)):
            continue
        if entry and target > 1 and 0 < reached <= 1:
            meant = Decimal(f"{(100 * reached).normalize():f}")
            yield Finding(
                "KINERJA04",
                Severity.WARNING,
                entry.mark("realisasi"),
                f"realisasi {language.nilai(reached, indikator.satuan)} jauh di bawah target "
                f"{language.nilai(target, indikator.satuan)}; mungkin ditulis sebagai pecahan",
                f"bila maksudnya {language.nilai(meant, indikator.satuan)}, tulis {meant}",
            )


def dot_for_thousands(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA05: a target or realisasi with exactly three decimals has probably a dot for thousands.

    Not so below 1, where no thousands can be meant, nor in percent, where they would be absurd.
    """
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        yield from _dotted(indikator, indikator, "target")
        if entry:
            yield from _dotted(indikator, entry, "realisasi")


def _dotted(indikator: Indikator, part: Bagian, key: str) -> Iterator[Finding]:
    value = getattr(part, key)
    if not isinstance(value, Decimal) or indikator.satuan == "persen":
        return
    if value.as_tuple().exponent == -3 and value >= 1:
        whole = int(value.scaleb(3))
        yield Finding(
            "KINERJA05",
            Severity.WARNING,
            part.mark(key),
            f'"{key}" terbaca {language.nilai(value, indikator.satuan)} karena titik ialah tanda desimal',
            f"bila maksudnya {language.nilai(whole, indikator.satuan)}, tulis {whole} tanpa titik; "
            f"bila memang desimal, tulis {value}0",
        )


def no_statement(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA06: the LKj's first appendix is the perjanjian kinerja (PermenPANRB 53/2014, Lampiran II)."""
    pk = hasil.tahun.pk
    if pk.perjanjian is None:
        yield Finding(
            "KINERJA06",
            Severity.INFO,
            pk.mark("skala"),
            "Lampiran 1 hanya memuat target dan anggaran, tanpa pernyataan Perjanjian Kinerja",
            'tambahkan "perjanjian:" dengan tempat, tanggal, pihak_pertama, dan pihak_kedua',
        )


RULES = (
    undefined_capaian,
    history_agrees,
    missing_analyses,
    fraction_for_percent,
    dot_for_thousands,
    no_statement,
)
