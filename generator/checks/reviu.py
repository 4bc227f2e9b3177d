"""The review of an LKj before it is signed: which items of the reviu form and the evaluation are met.

The items are data (rujukan/reviu.yaml): the seven analyses and the groups of the reviu form
(PermenPANRB 53/2014, Lampiran II and III), and what the evaluation of PermenPANRB 88/2021 asks of the
LKj. What decides on an item is here, by the name that the data gives it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator import language
from generator.compute import Hasil
from generator.findings import Mark
from generator.model.pk import Indikator
from generator.rujukan.reviu import daftar_reviu


class Keadaan(StrEnum):
    """How far an item is met; what no data can tell needs a person."""

    TERPENUHI = "terpenuhi"
    SEBAGIAN = "sebagian"
    BELUM = "belum"
    ORANG = "perlu diperiksa orang"


@dataclass(frozen=True)
class Jawaban:
    """What the data says on an item: its state, the places that show it, and what is lacking."""

    keadaan: Keadaan
    di: tuple[Mark, ...] = ()
    catatan: str = ""


@dataclass(frozen=True)
class Butir:
    """An item of the checklist with its answer.

    `bagian` is the part of the document where it stands, `di` the places in the data that meet it or,
    where it is not met, that lack it.
    """

    id: str
    kelompok: str
    dasar: str
    uraian: str
    keadaan: Keadaan
    bagian: str
    di: tuple[Mark, ...]
    catatan: str


Ukuran = Callable[[Hasil], Jawaban]


def reviu(hasil: Hasil) -> tuple[Butir, ...]:
    """Every item of the checklist for a satker's year, in the order of rujukan/reviu.yaml."""
    found = []
    for kelompok in daftar_reviu():
        for butir in kelompok.butir:
            answer = UKURAN[butir.ukuran](hasil) if butir.ukuran else Jawaban(Keadaan.ORANG)
            found.append(
                Butir(
                    butir.id,
                    kelompok.judul,
                    kelompok.dasar,
                    butir.uraian,
                    answer.keadaan,
                    butir.di,
                    answer.di,
                    answer.catatan,
                )
            )
    return tuple(found)


# --- What decides on an item ---------------------------------------------------------------------------


def _per_indikator(hasil: Hasil, lacking: Callable[[Indikator], bool], what: str) -> Jawaban:
    """Met where no indikator lacks it, partly where some do; the places are those that lack it."""
    every = hasil.tahun.pk.indikator()
    without = [indikator for indikator in every if lacking(indikator)]
    if not without:
        return Jawaban(Keadaan.TERPENUHI, _entries(hasil, every[:1]), f"{len(every)} indikator")
    state = Keadaan.BELUM if len(without) == len(every) else Keadaan.SEBAGIAN
    note = f"{len(without)} dari {len(every)} indikator belum memuat {what}"
    return Jawaban(state, _entries(hasil, without), note)


def _entries(hasil: Hasil, indikator: Iterable[Indikator]) -> tuple[Mark, ...]:
    """Where the realisasi of some indikator is told, or else where they are named."""
    told = hasil.tahun.realisasi.indikator
    return tuple(told[item.id].mark() if item.id in told else item.mark("id") for item in indikator)


def _named(indikator: Iterable[Indikator]) -> tuple[Mark, ...]:
    return tuple(item.mark("id") for item in indikator)


def _analysis(name: str, what: str) -> Ukuran:
    """Whether every indikator has one of the seven analyses."""
    return lambda hasil: _per_indikator(hasil, lambda item: name in hasil.analisis[item.id].belum_ada, what)


def _capaian(hasil: Hasil) -> Jawaban:
    empty = {capaian.indikator.id for capaian in hasil.kinerja.kosong}
    return _per_indikator(hasil, lambda item: item.id in empty, "realisasi")


def _sumber(hasil: Hasil) -> Jawaban:
    answer = _per_indikator(hasil, lambda item: item.sumber_data is None, "sumber data")
    without = [item for item in hasil.tahun.pk.indikator() if item.sumber_data is None]
    return Jawaban(answer.keadaan, _named(without) or answer.di, answer.catatan)


def _terukur(hasil: Hasil) -> Jawaban:
    """A way of measuring is a sign that an indikator can be measured; the rest is a person's judgement."""
    without = [item for item in hasil.tahun.pk.indikator() if item.cara_penghitungan is None]
    if without:
        note = f"{len(without)} indikator belum memuat cara penghitungan"
        return Jawaban(Keadaan.SEBAGIAN, _named(without), note)
    return Jawaban(Keadaan.ORANG, catatan="cara penghitungan lengkap; mutu indikator dinilai orang")


def _parts(*parts: tuple[object, Mark, str]) -> Jawaban:
    """Met where every part is there; `parts` are the value, where it stands or should, and its name."""
    lacking = [(mark, name) for value, mark, name in parts if not value]
    if not lacking:
        return Jawaban(Keadaan.TERPENUHI, tuple(mark for _, mark, _ in parts[:1]))
    state = Keadaan.BELUM if len(lacking) == len(parts) else Keadaan.SEBAGIAN
    note = f"belum ada {language.daftar([name for _, name in lacking])}"
    return Jawaban(state, tuple(mark for mark, _ in lacking), note)


def _data_pokok(hasil: Hasil) -> Jawaban:
    profil, pegawai = hasil.tahun.profil, hasil.tahun.pegawai
    return _parts(
        (profil.satker.kode, profil.satker.mark("nama"), "kode satker"),
        (profil.dipa, profil.mark("dipa"), "nomor DIPA"),
        (hasil.staf.sekretaris, pegawai.mark("pegawai"), "sekretaris"),
        (all(unit.kepala for unit in hasil.staf.unit), pegawai.mark("unit"), "kepala setiap subbagian"),
    )


def _target(hasil: Hasil) -> Jawaban:
    """Every indikator has its target: the model lets none through without."""
    every = hasil.tahun.pk.indikator()
    return Jawaban(Keadaan.TERPENUHI, _named(every[:1]), f"{len(every)} indikator")


def _perjanjian(hasil: Hasil) -> Jawaban:
    """The LKj takes sasaran and indikator from pk.yaml; the statement shows that they were promised."""
    pk = hasil.tahun.pk
    if pk.perjanjian is None:
        return Jawaban(Keadaan.SEBAGIAN, (pk.mark("sasaran"),), "belum ada pernyataan Perjanjian Kinerja")
    perjanjian = pk.perjanjian
    return _parts(
        (perjanjian.tanggal, perjanjian.mark("tempat"), "tanggal Perjanjian Kinerja"),
        (perjanjian.pihak_pertama.nama, perjanjian.pihak_pertama.mark("jabatan"), "nama pihak pertama"),
        (perjanjian.pihak_kedua.nama, perjanjian.pihak_kedua.mark("jabatan"), "nama pihak kedua"),
    )


def _iku(hasil: Hasil) -> Jawaban:
    pk = hasil.tahun.pk
    if pk.penetapan_iku is None:
        return Jawaban(Keadaan.SEBAGIAN, (pk.mark("sasaran"),), "belum ada keputusan penetapan IKU")
    return Jawaban(Keadaan.TERPENUHI, (pk.penetapan_iku.mark("nomor"),))


def _perbaikan(hasil: Hasil) -> Jawaban:
    realisasi = hasil.tahun.realisasi
    return _parts(
        (realisasi.rekomendasi, realisasi.mark("rekomendasi"), "rekomendasi"),
        (realisasi.permasalahan, realisasi.mark("permasalahan"), "permasalahan utama"),
    )


def _upaya_hambatan(hasil: Hasil) -> Jawaban:
    realisasi = hasil.tahun.realisasi
    lacking = [entry.mark() for entry in realisasi.indikator.values() if not entry.upaya]
    place = lacking[0] if lacking else realisasi.mark("indikator")
    return _parts(
        (realisasi.hambatan, realisasi.mark("hambatan"), "hambatan beserta tindak lanjutnya"),
        (not lacking, place, "upaya tiap indikator"),
    )


def _pembanding(hasil: Hasil) -> Jawaban:
    names = {"perbandingan dengan tahun sebelumnya", "perbandingan dengan standar nasional"}
    return _per_indikator(
        hasil,
        lambda item: bool(names & set(hasil.analisis[item.id].belum_ada)),
        "pembanding tahun lalu dan standar nasional",
    )


def _keuangan(hasil: Hasil) -> Jawaban:
    """The figures agree where every total that is stated elsewhere equals the sum of the RO."""
    model = hasil.tahun.anggaran
    nodes = {"total": hasil.anggaran, **hasil.anggaran.simpul}
    wrong = [
        kontrol.mark(key)
        for kode, kontrol in model.kontrol.items()
        for key in ("pagu", "realisasi")
        if getattr(kontrol, key) not in (None, getattr(nodes[kode], key))
    ]
    kinds, total = hasil.anggaran.total_jenis_belanja, hasil.anggaran
    if model.jenis_belanja and (kinds.pagu, kinds.realisasi) != (total.pagu, total.realisasi):
        wrong.append(model.mark("jenis_belanja"))
    if wrong:
        return Jawaban(Keadaan.SEBAGIAN, tuple(wrong), "ada jumlah yang tidak sama dengan jumlah RO-nya")
    return Jawaban(Keadaan.TERPENUHI, (model.mark("program"),))


def _keandalan(hasil: Hasil) -> Jawaban:
    """Figures that contradict each other are a sign against; that they are true, a person must say."""
    if _keuangan(hasil).keadaan is not Keadaan.TERPENUHI:
        return Jawaban(Keadaan.SEBAGIAN, _keuangan(hasil).di, "ada jumlah anggaran yang saling bertentangan")
    return Jawaban(Keadaan.ORANG, catatan="jumlah anggaran saling cocok; keandalan datanya dinilai orang")


def _berkala(hasil: Hasil) -> Jawaban:
    years = sorted(hasil.sebelumnya)
    if years:
        return Jawaban(
            Keadaan.TERPENUHI, catatan=f"ada data tahun {language.daftar([str(y) for y in years])}"
        )
    return Jawaban(Keadaan.ORANG, catatan="folder data tahun sebelumnya tidak ada")


def _formal(hasil: Hasil) -> Jawaban:
    dokumen = hasil.tahun.profil.dokumen.lkj
    return _parts(
        (dokumen.nama, dokumen.mark("jabatan"), "nama penanda tangan"),
        (isinstance(dokumen.tanggal, dt.date), dokumen.mark("tanggal"), "tanggal lengkap"),
    )


def _publikasi(hasil: Hasil) -> Jawaban:
    laman = hasil.tahun.profil.satker.laman
    return Jawaban(Keadaan.ORANG, catatan=f"periksa di {laman}" if laman else "laman satker belum diisi")


def _tepat_waktu(hasil: Hasil) -> Jawaban:
    """Two months after the year ends: the term for ministries and agencies; a satker's is set by letter."""
    dokumen, tahun = hasil.tahun.profil.dokumen.lkj, hasil.tahun.profil.tahun
    place = (dokumen.mark("tanggal"),)
    signed = dokumen.tanggal
    if signed is None:
        return Jawaban(Keadaan.BELUM, place, "tanggal penandatanganan belum diisi")
    month = (signed.year, signed.month) if isinstance(signed, dt.date) else signed
    if (tahun + 1, 1) <= month <= (tahun + 1, 2):
        return Jawaban(Keadaan.TERPENUHI, place, f"ditandatangani {language.tanggal(signed)}")
    note = f"ditandatangani {language.tanggal(signed)}, bukan Januari atau Februari {tahun + 1}"
    return Jawaban(Keadaan.BELUM, place, note)


def _susunan(hasil: Hasil) -> Jawaban:
    """The template gives the recommended chapters; a template of the satker's own is not looked at here."""
    return Jawaban(Keadaan.TERPENUHI, catatan="susunan bab dari templat baku")


UKURAN: Mapping[str, Ukuran] = {
    "capaian": _capaian,
    "tahun-lalu": _analysis("perbandingan dengan tahun sebelumnya", "perbandingan dengan tahun sebelumnya"),
    "renstra": _analysis("perbandingan dengan target Renstra", "target Renstra"),
    "standar": _analysis("perbandingan dengan standar nasional", "standar nasional"),
    "penyebab": _analysis("penyebab keberhasilan atau kegagalan", "penyebab atau upaya"),
    "efisiensi": _analysis("efisiensi penggunaan sumber daya", "efisiensi"),
    "kegiatan": _analysis("program dan kegiatan yang mendukung", "kegiatan pendukung"),
    "data-pokok": _data_pokok,
    "target": _target,
    "perjanjian": _perjanjian,
    "perbaikan": _perbaikan,
    "keuangan": _keuangan,
    "sumber-data": _sumber,
    "keandalan": _keandalan,
    "iku": _iku,
    "pembanding": _pembanding,
    "terukur": _terukur,
    "berkala": _berkala,
    "formal": _formal,
    "publikasi": _publikasi,
    "tepat-waktu": _tepat_waktu,
    "susunan": _susunan,
    "upaya-hambatan": _upaya_hambatan,
}


# --- As a person reads it ------------------------------------------------------------------------------

_SIGNS = {Keadaan.TERPENUHI: "[x]", Keadaan.SEBAGIAN: "[~]", Keadaan.BELUM: "[ ]", Keadaan.ORANG: "[?]"}
# More places than these are counted, not listed.
_SHOWN = 3


def as_text(butir: Sequence[Butir]) -> str:
    """The checklist by groups, each item with its state and places, and a closing line of counts."""
    lines: list[str] = []
    group = ""
    for item in butir:
        if item.kelompok != group:
            group = item.kelompok
            lines += ["", f"{group} ({item.dasar})"] if lines else [f"{group} ({item.dasar})"]
        lines.append(f"  {_SIGNS[item.keadaan]} {item.id}  {item.uraian}")
        about = "; ".join(part for part in (item.bagian, item.catatan) if part)
        lines += [f"          {about}"] if about else []
        lines += [f"          {mark.file}:{mark.line}" for mark in item.di[:_SHOWN]]
        lines += [f"          dan {len(item.di) - _SHOWN} tempat lain"] if len(item.di) > _SHOWN else []
    counts = [f"{sum(item.keadaan is state for item in butir)} {state}" for state in Keadaan]
    legend = ", ".join(f"{sign} {state}" for state, sign in _SIGNS.items())
    return "\n".join([*lines, "", f"Jumlah: {', '.join(counts)}", f"Tanda: {legend}"])
