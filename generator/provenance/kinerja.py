"""Where the figures of an indikator come from: target, realisasi, capaian, and its comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator import language
from generator.compute import Hasil
from generator.compute.analisis import Analisis, Pembanding, TahunLalu, from_folder
from generator.compute.capaian import CapaianIndikator, CapaianSasaran, Status
from generator.compute.efisiensi import Efisiensi
from generator.findings import Mark
from generator.model.pk import Indikator
from generator.model.realisasi import RealisasiIndikator
from generator.provenance.anggaran import pos, rincian
from generator.provenance.asal import Asal, Nama, rentang, sekitar, tempat
from generator.provenance.jumlah import hitungan

_TARGET = ("target", "diperjanjikan", "batas", "menargetkan")
_REALISASI = ("realisasi", "hasil", "terealisasi", "tercatat", "menjadi", "dari")
_CAPAIAN = ("capaian", "tercapai", "mencapai", "terpenuhi", "meningkat", "naik")
_SELISIH = ("yaitu", "atau", "selisih", "masih", "lebih", "turun", "naik", "berkurang", "bertambah", "hasil")

Nilai = Decimal | str


@dataclass(frozen=True)
class Sisi:
    """A value as it was typed, its name, and the place where it stands."""

    sebutan: str
    nilai: Nilai
    mark: Mark

    @property
    def uraian(self) -> str:
        """The value with its place: "target 80 (data/x/pk.yaml:18)"."""
        number = self.nilai if isinstance(self.nilai, str) else language.angka(self.nilai)
        return f"{self.sebutan} {number} ({tempat([self.mark])})"


def asal_kinerja(hasil: Hasil) -> Iterator[Asal]:
    """The origins of all figures on performance."""
    for sasaran in hasil.kinerja.sasaran:
        yield from _sasaran(sasaran)
        only = len(sasaran.indikator) == 1
        for capaian in sasaran.indikator:
            nama: Nama = (capaian.indikator.nama, *((sasaran.sasaran.nama,) if only else ()))
            yield from _indikator(hasil, capaian, nama)
    yield from _bersama(hasil)


def _indikator(hasil: Hasil, capaian: CapaianIndikator, nama: Nama) -> Iterator[Asal]:
    indikator = capaian.indikator
    entry = hasil.tahun.realisasi.indikator.get(indikator.id) or RealisasiIndikator()
    target = Sisi("target", indikator.target, indikator.mark("target"))
    yield _nilai(target, indikator, (nama,), _TARGET)
    found = hasil.analisis[indikator.id]
    if capaian.realisasi is not None:
        now = Sisi("realisasi", capaian.realisasi, entry.mark("realisasi"))
        yield _nilai(now, indikator, (nama,), _REALISASI)
        yield _nilai(now, indikator, (nama, (f"tahun {hasil.tahun.profil.tahun}",)), _REALISASI)
        yield from _banding(now, target, indikator, (nama,), capaian.persen)
        yield from _pembanding(found, now, indikator, entry, nama, hasil)
        yield from _jangkauan(found, now, indikator, entry, nama, hasil)
    for past in found.riwayat:
        yield from _tahun_lalu(past, capaian, entry, hasil, nama)
    if found.efisiensi:
        yield from _efisiensi(found.efisiensi, nama)
    if len(found.kegiatan) > 1:
        ro = list({id(item): item for node in found.kegiatan for item in rincian(node)}.values())
        yield from pos(found.anggaran, "seluruhnya yang mendukung indikator ini", (nama, ("seluruhnya",)), ro)
        mark = (entry.mark("kegiatan"),)
        yield hitungan("bagian anggaran pendukung", len(found.kegiatan), mark, ("bagian anggaran",), (nama,))


def _nilai(sisi: Sisi, indikator: Indikator, siapa: tuple[Nama, ...], kata: tuple[str, ...]) -> Asal:
    """A typed value; a grade is sought behind the word that introduces it only."""
    shown = language.nilai(sisi.nilai, indikator.satuan)
    grades = tuple(f"{word} {shown}" for word in (*kata, "daripada", "adalah", "antara", "yaitu"))
    forms = grades if isinstance(sisi.nilai, str) else (shown,)
    return Asal(sisi.sebutan, (sisi.mark,), forms, (shown,), siapa=siapa, kata=kata)


def _banding(
    now: Sisi, other: Sisi, indikator: Indikator, siapa: tuple[Nama, ...], persen: Fraction | None
) -> Iterator[Asal]:
    """Capaian and distance of a realisasi from what it is compared with."""
    marks = (now.mark, other.mark)
    if persen is not None:
        yield Asal(
            f"capaian terhadap {other.sebutan}" if other.sebutan != "target" else "capaian",
            marks,
            (language.persen(persen),),
            (language.persen_tabel(persen),),
            _rumus(now, other, indikator),
            siapa,
            _CAPAIAN,
        )
    if isinstance(now.nilai, Decimal) and isinstance(other.nilai, Decimal):
        distance = abs(now.nilai - other.nilai)
        shown = (
            f"{language.angka(distance)} poin persen"
            if indikator.satuan == "persen"
            else language.nilai(distance, indikator.satuan)
        )
        how = f"beda antara {now.uraian} dan {other.uraian}"
        yield Asal(f"selisih dari {other.sebutan}", marks, (shown,), cara=how, siapa=siapa, kata=_SELISIH)


def _rumus(now: Sisi, other: Sisi, indikator: Indikator) -> str:
    if indikator.rumus == "minimum":
        number = other.nilai if isinstance(other.nilai, str) else language.angka(other.nilai)
        return f"(2 × {other.uraian} − {now.uraian}) ÷ {other.sebutan} {number} × 100%"
    return f"{now.uraian} ÷ {other.uraian} × 100%"


def _pembanding(
    found: Analisis, now: Sisi, indikator: Indikator, entry: RealisasiIndikator, nama: Nama, hasil: Hasil
) -> Iterator[Asal]:
    """The Renstra's targets and the national standard, and how the realisasi compares with each."""
    end = str(hasil.tahun.profil.renstra.selesai)
    cases: tuple[tuple[str, Pembanding | None, tuple[str, ...], tuple[Nama, ...]], ...] = (
        ("target Renstra tahun ini", found.renstra_tahun_ini, ("renstra", "tahun_ini"), (("Renstra",),)),
        (
            "target akhir Renstra",
            found.renstra_akhir,
            ("renstra", "akhir"),
            (("Renstra",), (f"tahun {end}", "akhir")),
        ),
        (
            "standar nasional",
            found.standar,
            ("standar_nasional", "nilai"),
            (("standar nasional", "standar"),),
        ),
    )
    for sebutan, other, path, words in cases:
        if other is not None:
            side = Sisi(sebutan, other.nilai, entry.mark(*path))
            siapa = (nama, *words)
            yield _nilai(side, indikator, siapa, (*_TARGET, "standar"))
            yield from _banding(now, side, indikator, siapa, other.persen)


def _jangkauan(
    found: Analisis, now: Sisi, indikator: Indikator, entry: RealisasiIndikator, nama: Nama, hasil: Hasil
) -> Iterator[Asal]:
    """The lowest and the highest realisasi of the years on record."""
    numbers = [now.nilai, *(past.realisasi for past in found.riwayat)]
    known = [number for number in numbers if isinstance(number, Decimal)]
    if len(known) < 2 or len(known) != len(numbers):
        return
    marks = (now.mark, *(_marks(past, indikator, entry, hasil)[1] for past in found.riwayat))
    siapa: tuple[Nama, ...] = (nama, ("rentang", "berkisar", "terendah", "tertinggi"))
    for word, number in (("terendah", min(known)), ("tertinggi", max(known))):
        how = f"yang {word} di antara realisasi tahun ini dan riwayatnya ({tempat(marks)})"
        form = (language.nilai(number, indikator.satuan),)
        yield Asal(f"realisasi {word}", marks, form, cara=how, siapa=siapa, kata=("antara", "rentang", word))


def _tahun_lalu(
    past: TahunLalu, capaian: CapaianIndikator, entry: RealisasiIndikator, hasil: Hasil, nama: Nama
) -> Iterator[Asal]:
    """Target, realisasi and capaian of an earlier year, and how far this year's realisasi lies from it."""
    indikator, tahun = capaian.indikator, str(past.tahun)
    target, reached = _marks(past, indikator, entry, hasil)
    siapa: tuple[Nama, ...] = (nama, (f"tahun {tahun}",))
    goal = Sisi(f"target tahun {tahun}", past.target, target)
    then_reached = Sisi(f"realisasi tahun {tahun}", past.realisasi, reached)
    yield _nilai(goal, indikator, siapa, _TARGET)
    yield _nilai(then_reached, indikator, siapa, _REALISASI)
    if past.persen is not None:
        how = _rumus(then_reached, goal, indikator)
        yield Asal(
            f"capaian tahun {tahun}",
            (reached, target),
            (language.persen(past.persen),),
            cara=how,
            siapa=siapa,
            kata=_CAPAIAN,
        )
    if capaian.realisasi is not None:
        now = Sisi("realisasi", capaian.realisasi, entry.mark("realisasi"))
        yield from _banding(now, then_reached, indikator, siapa, None)


def _marks(
    past: TahunLalu, indikator: Indikator, entry: RealisasiIndikator, hasil: Hasil
) -> tuple[Mark, Mark]:
    """Where the target and the realisasi of an earlier year stand: its own folder goes first."""
    earlier = hasil.sebelumnya.get(past.tahun)
    if earlier is not None and from_folder(indikator, earlier) is not None:
        then = next(item for item in earlier.pk.indikator() if item.id == indikator.id)
        return then.mark("target"), earlier.realisasi.indikator[indikator.id].mark("realisasi")
    tahun = str(past.tahun)
    return entry.mark("riwayat", tahun, "target"), entry.mark("riwayat", tahun, "realisasi")


def _efisiensi(found: Efisiensi, nama: Nama) -> Iterator[Asal]:
    """E, NE and the amounts that they rest on, of the RO that support an indikator."""
    ro = [item for node in found.ro for item in rincian(node)]
    marks = tuple(item.mark(key) for item in ro for key in ("pagu", "realisasi"))
    di = f"{len(ro)} RO ({rentang(marks)})"
    siapa: tuple[Nama, ...] = (nama, ("efisiensi", "Efisiensi"))
    ought = Fraction(found.seharusnya)
    should = f"anggaran seharusnya, yaitu jumlah pagu × capaian keluaran dari {di}"
    e = "E = (anggaran seharusnya − realisasi) ÷ anggaran seharusnya × 100%"
    amount = f"Rp{language.angka(ought, 0)}"
    origins: tuple[tuple[str, tuple[str, ...], str, tuple[str, ...]], ...] = (
        (
            "anggaran seharusnya",
            (amount,),
            f"jumlah pagu × capaian keluaran dari {di}",
            ("seharusnya", "memerlukan"),
        ),
        (
            "realisasi RO pendukung",
            (language.rupiah(found.realisasi),),
            f"jumlah realisasi {di}",
            ("realisasi",),
        ),
        (
            "E",
            tuple({language.persen(v) for v in (found.e, abs(found.e))}),
            f"{e.removeprefix('E = ')}; {should}",
            ("efisiensi", "lebih"),
        ),
        (
            "NE",
            (language.persen(found.ne),),
            f"50% + E ÷ 20 × 50, dengan E antara −20% dan 20%; {e}; {should}",
            ("NE",),
        ),
    )
    for label, shown, cara, kata in origins:
        yield Asal(label, marks, shown, cara=cara, siapa=siapa, kata=kata)
    short = [k for n in found.ro if (k := n.keluaran) and k.realisasi < k.target]
    keluaran = tuple(k.mark("realisasi") for k in short)
    yield hitungan("RO yang dihitung", len(ro), marks, ("ro",), siapa)
    if short:
        yield hitungan(
            "RO yang keluarannya di bawah target", len(short), keluaran, ("belum mencapai",), siapa
        )


def _sasaran(sasaran: CapaianSasaran) -> Iterator[Asal]:
    source = sasaran.sasaran
    siapa: tuple[Nama, ...] = ((source.nama, f"Capaian Sasaran {sasaran.nomor}"),)
    number = len(sasaran.indikator)
    at = (source.mark("indikator"),)
    yield Asal(
        "nama sasaran", (source.mark("nama"),), (source.nama,), (source.nama,), kata=("sasaran",), teks=True
    )
    for item in source.indikator:
        yield Asal(
            "nama indikator", (item.mark("nama"),), (item.nama,), (item.nama,), kata=("indikator",), teks=True
        )
    yield hitungan("indikator sasaran itu", number, at, ("indikator",), siapa, kata=("jumlah indikator",))
    met = [c for c in sasaran.indikator if c.terpenuhi]
    marks = tuple(c.indikator.mark("target") for c in met)
    yield hitungan("indikator yang memenuhi target", len(met), marks or at, ("memenuhi",), siapa)
    if sasaran.persen is not None and number > 1:  # The mean of one is that indikator's own capaian.
        yield _rerata(
            f"rata-rata capaian sasaran ke-{sasaran.nomor}", sasaran.persen, sasaran.indikator, siapa
        )


def _rerata(
    sebutan: str, persen: Fraction, items: tuple[CapaianIndikator, ...], siapa: tuple[Nama, ...]
) -> Asal:
    counted = [item for item in items if item.persen is not None]
    parts = " + ".join(language.persen_tabel(item.persen) for item in counted if item.persen is not None)
    marks = tuple(item.indikator.mark("target") for item in counted)
    how = f"({parts}) ÷ {len(counted)}, yaitu capaian indikator dengan target di {sekitar(marks)}"
    return Asal(
        sebutan,
        marks,
        (language.persen(persen),),
        (language.persen_tabel(persen),),
        how,
        siapa,
        ("rata-rata", "capaian"),
    )


def _bersama(hasil: Hasil) -> Iterator[Asal]:
    """The mean of the year, its highest and lowest capaian, and how many indikator stand where."""
    kinerja, pk = hasil.kinerja, hasil.tahun.pk
    at = (pk.mark("sasaran"),)
    if kinerja.rerata is not None:
        yield _rerata("rata-rata capaian semua indikator", kinerja.rerata, kinerja.indikator, ())
    for word, found in (("tertinggi", kinerja.tertinggi), ("terendah", kinerja.terendah)):
        if found and found[0].persen is not None:
            marks = tuple(c.indikator.mark("target") for c in found)
            how = f"capaian {word} di antara semua indikator, dengan target di {sekitar(marks)}"
            yield Asal(f"capaian {word}", marks, (language.persen(found[0].persen),), cara=how, kata=(word,))
    yield hitungan("sasaran", len(kinerja.sasaran), at, ("sasaran",))
    yield hitungan("indikator", len(kinerja.indikator), at, ("indikator",))
    yield hitungan(
        "indikator yang dapat dinyatakan dalam persen", len(kinerja.terukur), at, ("indikator yang dapat",)
    )
    sizes = [len(s.indikator) for s in kinerja.sasaran]
    for number in {min(sizes), max(sizes)}:
        kata = ("antara",)
        yield hitungan(
            "indikator satu sasaran, paling sedikit atau paling banyak",
            number,
            at,
            ("dan", ".", ";"),
            (),
            kata=kata,
        )
    states = (
        ("melampaui target", kinerja.berstatus(Status.MELAMPAUI), ("melampaui",)),
        ("tepat mencapai target", kinerja.berstatus(Status.MENCAPAI), ("tepat mencapai", "mencapai")),
        ("belum mencapai target", kinerja.belum, ("belum mencapai",)),
        ("memenuhi target", kinerja.terpenuhi, ("memenuhi",)),
    )
    for words, items, after in states:
        marks = tuple(c.indikator.mark("target") for c in items)
        how = f"hitungan indikator yang {words}, dengan target di {sekitar(marks)}" if marks else ""
        yield hitungan(f"indikator yang {words}", len(items), marks or at, after, cara=how)
    bounds = {k.di_atas for k in kinerja.skala.kelas if k.di_atas is not None}
    for bound in sorted(bounds):
        yield Asal(
            "batas kategori", (), (f"{language.angka(bound)}%",), cara=_SKALA, siapa=(("Rentang Capaian",),)
        )
    yield hitungan("kategori", len(kinerja.skala.kelas), (), ("kategori",), cara=_SKALA)


_SKALA = "ketentuan program (generator/rujukan/skala.yaml), bukan isian satker"
