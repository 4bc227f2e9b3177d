"""Rules on performance: a capaian that cannot be computed, values that look mistyped, lacking analyses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator import language
from generator.compute import Hasil
from generator.compute.analisis import from_folder
from generator.findings import Finding, Severity, error
from generator.model.base import Bagian
from generator.model.pk import Indikator
from generator.model.realisasi import RealisasiIndikator
from generator.rujukan.periksa import ambang


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
    """KINERJA03: the analyses that PermenPANRB 53/2014 asks of every indikator, and the data lacks.

    One finding, at the first indikator concerned: told at each of them, it would bury everything else.
    """
    entries = hasil.tahun.realisasi.indikator
    # Without realisasi, LENGKAP01 tells it.
    told = [id for id in hasil.analisis if id in entries and entries[id].realisasi is not None]
    lacking = {id: hasil.analisis[id].belum_ada for id in told if hasil.analisis[id].belum_ada}
    if not lacking:
        return
    without: dict[tuple[str, ...], list[str]] = {}
    for name in _NEEDED:
        if whose := tuple(id for id, names in lacking.items() if name in names):
            without.setdefault(whose, []).append(name)
    asked = [_NEEDED[name] for names in without.values() for name in names]
    yield Finding(
        "KINERJA03",
        Severity.INFO,
        entries[next(iter(lacking))].mark(),
        _lacking(without) if len(lacking) == 1 else _lacking_of_several(without, told, len(lacking)),
        f"isi {language.daftar(asked)}",
    )


def _lacking(without: dict[tuple[str, ...], list[str]]) -> str:
    """The message on one indikator."""
    ((only,),) = without
    return f'analisis indikator "{only}" belum memuat {language.daftar(without[only,])}'


def _lacking_of_several(
    without: dict[tuple[str, ...], list[str]], told: Sequence[str], concerned: int
) -> str:
    """The message on several: each analysis that is lacking, and the indikator that lack it."""
    parts = [f"{language.daftar(names, 'serta')} ({_whose(whose, told)})" for whose, names in without.items()]
    of_all = f" dari {len(told)}" if concerned < len(told) else ""
    return f"analisis {concerned}{of_all} indikator belum memuat {'; '.join(parts)}"


def _whose(whose: Sequence[str], told: Sequence[str]) -> str:
    """Which indikator of all are meant: all, all but a few, or those named."""
    others = [id for id in told if id not in whose]
    if not others:
        return "semuanya"
    if len(others) < len(whose):
        return f"semua kecuali {_quoted(others)}"
    return _quoted(whose)


def _quoted(names: Sequence[str]) -> str:
    return language.daftar([f'"{name}"' for name in names])


def fraction_for_percent(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA04: at most 1 percent beside values far above was probably typed as a fraction.

    Not so where less is better: there, staying far below the target is what was hoped for.
    """
    for indikator in hasil.tahun.pk.indikator():
        entry = hasil.tahun.realisasi.indikator.get(indikator.id)
        reached = entry.realisasi if entry else None
        if target_as_fraction(indikator, reached):
            yield _fraction(indikator, "target", "target", _beside(reached))
            continue
        if indikator.satuan != "persen" or indikator.rumus != "maksimum" or entry is None:
            continue
        beside = f"jauh di bawah target {language.nilai(indikator.target, 'persen')}"
        for part, key, label in _values(entry):
            value = getattr(part, key)
            if isinstance(value, Decimal) and 0 < value <= 1 < Decimal(indikator.target):
                yield _fraction(part, key, label, beside)


def target_as_fraction(indikator: Indikator, reached: Decimal | str | None) -> bool:
    """Whether a target in percent was probably typed as a fraction: below 1, or 1 and reached many times."""
    target = indikator.target
    if indikator.satuan != "persen" or indikator.rumus != "maksimum" or not isinstance(target, Decimal):
        return False
    many = isinstance(reached, Decimal) and reached * 100 > target * ambang().capaian_tinggi
    return 0 < target < 1 or (target == 1 and many)


def _values(entry: RealisasiIndikator) -> Iterator[tuple[Bagian, str, str]]:
    """Every value of an entry in the unit of its indikator: the part, the key and what it is called."""
    yield entry, "realisasi", "realisasi"
    for year, past in entry.riwayat.items():
        yield past, "target", f"target tahun {year}"
        yield past, "realisasi", f"realisasi tahun {year}"
    if entry.renstra:
        yield entry.renstra, "tahun_ini", "target Renstra tahun ini"
        yield entry.renstra, "akhir", "target akhir Renstra"
    if entry.standar_nasional:
        yield entry.standar_nasional, "nilai", "standar nasional"


def _beside(reached: Decimal | str | None) -> str:
    if isinstance(reached, Decimal) and reached > 1:
        return f"jauh di bawah realisasi {language.nilai(reached, 'persen')}"
    return "kurang dari 1%"


def _fraction(part: Bagian, key: str, label: str, beside: str) -> Finding:
    value: Decimal = getattr(part, key)
    meant = Decimal(f"{(100 * value).normalize():f}")
    return Finding(
        "KINERJA04",
        Severity.WARNING,
        part.mark(key),
        f"{label} {language.nilai(value, 'persen')} {beside}; mungkin ditulis sebagai pecahan",
        f"bila maksudnya {language.nilai(meant, 'persen')}, tulis {meant}",
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
