"""The charts of the LKj, each with the sentence that introduces it and only where it says something.

A chart shows the values of the table beside it: percentages with the same two decimals, amounts whole.
Long names stay in that table; the chart names its bars by the number or code that stands there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from generator.compute import Hasil
from generator.compute.anggaran import Belanja, Pos, Simpul
from generator.compute.capaian import CapaianIndikator
from generator.narrative import Narrator
from generator.narrative.acuan import gambar as acuan
from generator.narrative.text import Deret, Markdown
from generator.reports import common
from generator.reports.common import Entry
from generator.reports.lkj.bentuk import (
    DIKETIK,
    JUMLAH,
    PERSEN,
    RUPIAH,
    Jenis,
    dua_desimal,
    gambar,
    judul_bagian,
    split,
)
from generator.rujukan import rujukan

_ONE, _TWO = 20, 14
"""How many categories of one bar and of two a page can carry."""
_KEGIATAN = 14
_LINES = 6
_JUTA = 1_000_000


def bagan(hasil: Hasil, narrator: Narrator) -> Entry:
    """The charts by what they show: each a list of figures, empty where the data gives none."""
    makers: dict[str, Callable[[Hasil], list[Entry]]] = {
        "bagan_capaian": _capaian,
        "bagan_target": _target,
        "bagan_kategori": _kategori,
        "bagan_tren": _tren,
        "bagan_kegiatan": _kegiatan,
        "bagan_serapan": _serapan,
        "bagan_belanja": _belanja,
        "bagan_pendidikan": _pendidikan,
    }
    return {
        "bagan": {
            fragment.removeprefix("bagan_"): _told(fragment, make(hasil), narrator)
            for fragment, make in makers.items()
        }
    }


def _told(fragment: str, figures: list[Entry], narrator: Narrator) -> list[Entry]:
    """The figures with the sentence before each; those after the first go on from it."""
    fragments = [fragment, *["bagan_lanjutan"] * len(figures)]
    key = fragment.replace("_", "-")
    return [
        {
            "judul": figure["judul"],
            "gambar": figure["gambar"],
            "narasi": Markdown(narrator.write(f"lkj/{name}", b=figure, acuan=acuan(key, number))),
        }
        for number, (name, figure) in enumerate(zip(fragments, figures, strict=False), 1)
    ]


# --- Performance -----------------------------------------------------------------------------------


def _bernomor(hasil: Hasil) -> list[tuple[str, CapaianIndikator]]:
    """Each indikator by the number that it has in the summary of all."""
    return [(f"Indikator {number}", item) for number, item in enumerate(hasil.kinerja.indikator, 1)]


def _capaian(hasil: Hasil) -> list[Entry]:
    measured = [(kode, item) for kode, item in _bernomor(hasil) if item.persen is not None]
    if len(measured) < 2:
        return []
    figures = []
    for part in split(measured, _ONE):
        judul = judul_bagian(f"Capaian Indikator Tahun {hasil.tahun.profil.tahun}", part, measured)
        deret = Deret("Capaian (%)", tuple(dua_desimal(item.persen) for _, item in part))
        figures.append(gambar(judul, "batang", [kode for kode, _ in part], [deret], "Capaian (%)", PERSEN))
    return figures


def _target(hasil: Hasil) -> list[Entry]:
    """Target against realisasi of the indikator in percent: others have no common axis."""
    stated = [
        (kode, item, item.indikator.target, item.realisasi)
        for kode, item in _bernomor(hasil)
        if item.indikator.satuan == "persen"
    ]
    known = [
        (kode, item, target, realisasi)
        for kode, item, target, realisasi in stated
        if isinstance(target, Decimal) and isinstance(realisasi, Decimal)
    ]
    if len(known) < 2:
        return []
    short = [item for _, item, _, _ in known if not item.terpenuhi]
    jauh = max(map(_jarak, short), default=None)
    figures = []
    for part in split(known, _TWO):
        judul = judul_bagian(f"Target dan Realisasi Indikator Tahun {hasil.tahun.profil.tahun}", part, known)
        deret = [
            Deret("Target", tuple(target for _, _, target, _ in part)),
            Deret("Realisasi", tuple(realisasi for _, _, _, realisasi in part)),
        ]
        figure = gambar(judul, "batang", [kode for kode, *_ in part], deret, "Persen", DIKETIK)
        figures.append(
            {
                **figure,
                "semua": len(known) == len(hasil.kinerja.indikator),
                "jauh": jauh,
                "terjauh": [item for item in short if _jarak(item) == jauh],
            }
        )
    return figures


def _jarak(item: CapaianIndikator) -> Decimal:
    return abs(item.selisih or Decimal(0))


def _kategori(hasil: Hasil) -> list[Entry]:
    names = [kelas.nama for kelas in hasil.kinerja.skala.kelas]
    counts = Counter(
        name if (name := common.indikator(item, number)["kategori"]) != "–" else "Belum dilaporkan"
        for number, item in enumerate(hasil.kinerja.indikator, 1)
    )
    if len(counts) < 2:
        return []
    listed = [*names, *(name for name in counts if name not in names)]
    deret = Deret("Jumlah indikator", tuple(counts[name] for name in listed))
    judul = f"Jumlah Indikator Menurut Kategori Capaian Tahun {hasil.tahun.profil.tahun}"
    most = max(counts.values())
    return [
        {
            **gambar(judul, "batang", listed, [deret], "Jumlah indikator", JUMLAH),
            "terbanyak": [name for name in listed if counts[name] == most],
        }
    ]


def _tren(hasil: Hasil) -> list[Entry]:
    """Capaian over the years of those indikator that have a capaian in an earlier year, too."""
    lines: list[tuple[str, CapaianIndikator, dict[int, Fraction]]] = []
    for kode, item in _bernomor(hasil):
        known = {past.tahun: past.persen for past in hasil.analisis[item.indikator.id].riwayat}
        known[hasil.tahun.profil.tahun] = item.persen
        measured = {year: persen for year, persen in sorted(known.items()) if persen is not None}
        if len(measured) > 1:
            lines.append((kode, item, measured))
    figures = []
    for part in split(lines, _LINES):
        found = {year for _, _, known in part for year in known}
        years = range(min(found), max(found) + 1)
        deret = [
            Deret(kode, tuple(dua_desimal(known.get(year)) for year in years)) for kode, _, known in part
        ]
        judul = judul_bagian(f"Perkembangan Capaian Indikator Sejak Tahun {years[0]}", part, lines)
        figure = gambar(judul, "garis", list(map(str, years)), deret, "Capaian (%)", PERSEN)
        berubah = [
            {
                "nama": item.indikator.nama,
                "awal": min(known),
                "akhir": max(known),
                "dulu": known[min(known)],
                "kini": known[max(known)],
                "beda": known[max(known)] - known[min(known)],
            }
            for _, item, known in lines
        ]
        figures.append({**figure, "mulai": min(found), "berubah": berubah})
    return figures


# --- Money -----------------------------------------------------------------------------------------


def _terbesar(hasil: Hasil) -> tuple[list[Simpul], bool]:
    """The kegiatan with the largest pagu that a chart can carry, in their order, and whether all."""
    semua = hasil.anggaran.semua("kegiatan")
    ranked = sorted(semua, key=lambda kegiatan: -kegiatan.pagu)[:_KEGIATAN]
    return [kegiatan for kegiatan in semua if kegiatan in ranked], len(semua) <= _KEGIATAN


def _kegiatan(hasil: Hasil) -> list[Entry]:
    kegiatan, semua = _terbesar(hasil)
    if len(kegiatan) < 2:
        return []
    judul = f"Pagu dan Realisasi Menurut Kegiatan Tahun {hasil.tahun.profil.tahun}"
    figure = _uang(judul, "batang", [node.kode for node in kegiatan], kegiatan)
    return [{**figure, "semua": semua, "terbesar": max(kegiatan, key=lambda node: node.pagu)}]


def _serapan(hasil: Hasil) -> list[Entry]:
    kegiatan, semua = _terbesar(hasil)
    measured = [(node, node.persen) for node in kegiatan if node.persen is not None]
    if len(measured) < 2:
        return []
    judul = f"Serapan Anggaran Menurut Kegiatan Tahun {hasil.tahun.profil.tahun}"
    deret = Deret("Serapan (%)", tuple(dua_desimal(persen) for _, persen in measured))
    most = max(persen for _, persen in measured)
    figure = gambar(judul, "batang", [node.kode for node, _ in measured], [deret], "Serapan (%)", PERSEN)
    return [
        {
            **figure,
            "semua": semua and len(measured) == len(kegiatan),
            "tertinggi": [node for node, persen in measured if persen == most],
            "sama": len({persen for _, persen in measured}) == 1,
        }
    ]


def _belanja(hasil: Hasil) -> list[Entry]:
    kinds: Sequence[Belanja] = hasil.anggaran.jenis_belanja
    if len(kinds) < 2:
        return []
    judul = f"Pagu dan Realisasi Menurut Jenis Belanja Tahun {hasil.tahun.profil.tahun}"
    figure = _uang(judul, "kolom", [kind.nama for kind in kinds], kinds)
    return [{**figure, "terbesar": max(kinds, key=lambda kind: kind.pagu)}]


def _uang(judul: str, jenis: Jenis, kategori: Sequence[str], nilai: Sequence[Pos]) -> Entry:
    """Pagu and realisasi in whole rupiah, shown in millions where they are large."""
    deret = [
        Deret("Pagu", tuple(pos.pagu for pos in nilai)),
        Deret("Realisasi", tuple(pos.realisasi for pos in nilai)),
    ]
    if max(pos.pagu for pos in nilai) < 10 * _JUTA:
        return gambar(judul, jenis, kategori, deret, "Rupiah", RUPIAH)
    return gambar(judul, jenis, kategori, deret, "Juta rupiah", RUPIAH, label="#,##0.0,,")


# --- People ----------------------------------------------------------------------------------------


def _pendidikan(hasil: Hasil) -> list[Entry]:
    """Education by status as its table has it, or of all people together where only that is known."""
    staf = hasil.staf
    known = [(status.status, status.pendidikan) for status in staf.status if status.pendidikan.baris]
    rincian = known or [("Pegawai", staf.gabungan.pendidikan)]
    total: Counter[str] = Counter()
    for _, found in rincian:
        total.update(dict(found.baris))
    if len(total) < 2:
        return []
    people = [status.jumlah for status in staf.status if status.pendidikan.baris or not known]
    levels = [name for name in rujukan().pendidikan.values() if name in total]
    deret = [
        Deret(status, tuple(dict(found.baris).get(name) for name in levels)) for status, found in rincian
    ]
    judul = "Pegawai Menurut Tingkat Pendidikan"
    most = max(total.values())
    jenis: Jenis = "bagian" if len(deret) > 1 else "batang"
    figure = gambar(judul, jenis, levels, deret, "Jumlah (orang)", JUMLAH)
    return [
        {
            **figure,
            "gabungan": not known,
            "lengkap": total.total() == sum(people),
            "status": [status for status, _ in known],
            "terbanyak": [name for name in levels if total[name] == most],
        }
    ]
