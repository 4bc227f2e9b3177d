"""Where counts come from: of lists, of staff, of voters."""

from __future__ import annotations

from collections.abc import Iterator

from generator import language
from generator.compute import Hasil
from generator.compute.pemilih import Pemilih
from generator.findings import Mark
from generator.model.base import Bagian
from generator.model.pegawai import Pegawai, Rekap
from generator.provenance.asal import Asal, Nama, sekitar, tempat
from generator.rujukan import rujukan


def hitungan(
    sebutan: str,
    n: int,
    marks: tuple[Mark, ...],
    diikuti: tuple[str, ...],
    siapa: tuple[Nama, ...] = (),
    *,
    kata: tuple[str, ...] = (),
    cara: str = "",
) -> Asal:
    """How many there are of something: spelt out in a sentence, bare in a cell."""
    how = cara or f"hitungan isi daftar itu ({sekitar(marks)})"
    return Asal(
        f"banyaknya {sebutan}",
        marks,
        (language.hitung(n),),
        (language.angka(n),),
        how,
        siapa,
        kata or diikuti,
        diikuti,
    )


def asal_jumlah(hasil: Hasil) -> Iterator[Asal]:
    """The origins of the counts that a document tells besides those of the budget."""
    tahun = hasil.tahun
    lists: tuple[tuple[str, Bagian, str, int], ...] = (
        ("misi", tahun.profil, "misi", len(tahun.profil.misi)),
        ("tujuan", tahun.profil, "tujuan", len(tahun.profil.tujuan)),
        ("subbagian", tahun.pegawai, "unit", len(tahun.pegawai.unit)),
        ("permasalahan", tahun.realisasi, "permasalahan", len(tahun.realisasi.permasalahan)),
        ("rekomendasi", tahun.realisasi, "rekomendasi", len(tahun.realisasi.rekomendasi)),
        ("hambatan", tahun.realisasi, "hambatan", len(tahun.realisasi.hambatan)),
        ("kegiatan dalam tabel", tahun.realisasi, "pelaksanaan", len(tahun.realisasi.pelaksanaan)),
        ("gambar", tahun.realisasi, "pelaksanaan", sum(len(p.foto) for p in tahun.realisasi.pelaksanaan)),
        ("daftar", tahun.realisasi, "data_pemilih", len(tahun.realisasi.data_pemilih)),
        ("perkara", tahun.realisasi, "sengketa", len(tahun.realisasi.sengketa)),
        ("hibah", tahun.anggaran, "hibah", len(tahun.anggaran.hibah)),
        ("rincian", tahun.pk, "rencana_kinerja", sum(len(r.rincian) for r in tahun.pk.rencana_kinerja)),
    )
    for noun, part, key, number in lists:
        if number:
            yield hitungan(noun, number, (part.mark(key),), (noun,))
    for case in tahun.realisasi.sengketa:
        for noun, key in (("yaitu", "objek"), ("butir", "petitum"), ("butir", "jawaban")):
            yield hitungan(key, len(getattr(case, key)), (case.mark(key),), (noun,), (_butir(key),))
    yield from _rencana(hasil)
    yield from _pegawai(hasil)
    for entry in hasil.pemilih:
        yield from _pemilih(entry)
    yield from _angka_lepas(hasil)


def _butir(key: str) -> Nama:
    """The words by which a sentence tells the points of a dispute."""
    return ("objek sengketa",) if key == "objek" else (key,)


def _rencana(hasil: Hasil) -> Iterator[Asal]:
    """How many indikator and sasaran the annual plan has, and how many in each program."""
    plan = hasil.tahun.pk.rencana_kinerja
    rencana = ("Rencana Kinerja",)
    marks = tuple(entry.mark("indikator") for entry in plan)
    if plan:
        yield hitungan("indikator rencana kinerja", len(plan), marks, ("indikator",), (rencana,))
        sasaran = {entry.sasaran: entry.mark("sasaran") for entry in plan}
        yield hitungan(
            "sasaran rencana kinerja", len(sasaran), tuple(sasaran.values()), ("sasaran",), (rencana,)
        )
    for program in hasil.anggaran.program:
        own = tuple(entry.mark("indikator") for entry in plan if entry.program == program.kode)
        if own:
            siapa: tuple[Nama, ...] = (rencana, (program.nama, program.kode))
            yield hitungan(
                f"indikator rencana kinerja program {program.kode}", len(own), own, ("indikator",), siapa
            )


def _angka_lepas(hasil: Hasil) -> Iterator[Asal]:
    budget, profil = hasil.tahun.anggaran, hasil.tahun.profil
    if budget.revisi_dipa is not None:
        yield Asal(
            "revisi_dipa",
            (budget.mark("revisi_dipa"),),
            (language.hitung(budget.revisi_dipa),),
            kata=("direvisi",),
            diikuti=("kali",),
        )
    if budget.ikpa is not None:
        yield Asal("ikpa", (budget.mark("ikpa"),), (language.angka(budget.ikpa),), kata=("IKPA",))
    renstra = profil.renstra
    span = (renstra.mark("mulai"), renstra.mark("selesai"))
    yield Asal("masa Renstra", span, (f"{renstra.mulai}–{renstra.selesai}",))
    year = f"tahun {profil.tahun} ({tempat([profil.mark('tahun')])})"
    how = f"{year}, dihitung dari tahun mulai ({tempat(span[:1])})"
    yield Asal("tahun Renstra", span, (language.urutan(hasil.tahun_renstra),), cara=how)
    left = renstra.selesai - profil.tahun
    how = f"{renstra.selesai} ({tempat(span[1:])}) − {profil.tahun} ({tempat([profil.mark('tahun')])})"
    yield Asal(
        "sisa masa Renstra",
        span,
        (language.hitung(left),),
        cara=how,
        diikuti=("tahun", "."),
        siapa=(("masa Renstra",),),
    )


# --- Staff -----------------------------------------------------------------------------------------

_BERSAMA = ("personel", "bersama-sama", "golongan")
"""Words that tell of all people together, whatever their status."""
_JENIS = ("peran", "pendidikan", "golongan")


def _pegawai(hasil: Hasil) -> Iterator[Asal]:
    """The staff together, by status, and by role, education and rank within a status."""
    model = hasil.tahun.pegawai
    at: tuple[Mark, ...] = ()
    for status in hasil.staf.status:
        rekap = model.jumlah.get(status.status, Rekap())
        marks, how = _dasar(model, status.status, rekap)
        at += marks
        siapa: tuple[Nama, ...] = ((status.status, status.nama),)
        yield hitungan(status.status, status.jumlah, marks, ("orang",), siapa, kata=("jumlah",), cara=how)
        for kind in _JENIS:
            for name, number in getattr(status, kind).baris:
                yield _rincian(model, rekap, status.status, kind, name, number, siapa)
            rows = getattr(status, kind)
            if rows.baris and rows.jumlah != status.jumlah:
                yield hitungan(
                    f"{status.status} yang tercatat {kind}-nya", rows.jumlah, marks, ("orang",), siapa
                )
    how = f"jumlah menurut status ({sekitar(at)})"
    yield hitungan("semua pegawai", hasil.staf.jumlah, at, ("orang",), kata=("jumlah",), cara=how)
    together = model.jumlah_gabungan
    for kind in ("pendidikan", "golongan"):
        for name, number in getattr(hasil.staf.gabungan, kind).baris:
            if together:
                marks = (together.mark(kind, _kunci(kind, name)),)
                yield _diketik(f"jumlah_gabungan, {kind} {name}", number, marks, _nama(kind, name), _BERSAMA)
    ranks = [row for status in hasil.staf.status for row in status.golongan.baris]
    if ranks:
        how = f"jumlah orang yang golongannya tercatat ({sekitar(at)})"
        number = sum(number for _, number in ranks)
        yield hitungan("pegawai bergolongan", number, at, ("orang",), (_BERSAMA,), kata=("jumlah",), cara=how)
    for unit in hasil.staf.unit:
        yield from _unit(hasil, unit.unit.id, unit.unit.nama)
    people = tuple(orang.mark("nama") for orang in hasil.staf.fungsional)
    if people:
        yield hitungan("pejabat fungsional", len(people), people, ("pejabat", "orang"))


def _dasar(model: Pegawai, status: str, rekap: Rekap) -> tuple[tuple[Mark, ...], str]:
    """Where the number of a status is stated, or the people that make it up."""
    marks: tuple[Mark, ...]
    if rekap.total is not None:
        marks = (rekap.mark("total"),)
        return marks, f"jumlah yang diketik ({tempat(marks)})"
    if rekap.peran:
        marks = tuple(rekap.mark("peran", key) for key in rekap.peran)
        return marks, f"jumlah menurut peran ({sekitar(marks)})"
    marks = tuple(orang.mark("status") for orang in model.pegawai if orang.status == status)
    return marks, f"hitungan orang berstatus {status} ({sekitar(marks)})"


def _rincian(
    model: Pegawai, rekap: Rekap, status: str, kind: str, name: str, number: int, siapa: tuple[Nama, ...]
) -> Asal:
    key = _kunci(kind, name)
    who = (*siapa, _nama(kind, name))
    marks: tuple[Mark, ...]
    if key in getattr(rekap, kind):
        marks = (rekap.mark(kind, key),)
        return _diketik(f"jumlah {status}, {kind} {key}", number, marks, *who)
    people = [orang for orang in model.pegawai if orang.status == status and getattr(orang, kind) == key]
    marks = tuple(orang.mark(kind) for orang in people)
    how = f"hitungan orang berstatus {status} dengan {kind} {key} ({sekitar(marks)})"
    return hitungan(f"{status}, {name}", number, marks, ("orang",), who, kata=("jumlah",), cara=how)


def _diketik(sebutan: str, n: int, marks: tuple[Mark, ...], *siapa: Nama) -> Asal:
    return Asal(
        sebutan,
        marks,
        (language.hitung(n),),
        (language.angka(n),),
        siapa=siapa,
        kata=("jumlah",),
        diikuti=("orang",),
    )


def _nama(kind: str, name: str) -> Nama:
    """How a table or a sentence may name a role, an education or a rank."""
    key = _kunci(kind, name)
    return (name, key, f"{key} ({name})") if kind == "golongan" else (name,)


def _kunci(kind: str, name: str) -> str:
    """The key under which pegawai.yaml knows a name of rujukan."""
    names = {
        "peran": {id: role.nama for id, role in rujukan().peran.items()},
        "pendidikan": rujukan().pendidikan,
        "golongan": rujukan().golongan,
    }[kind]
    return next(key for key, known in names.items() if known == name)


def _unit(hasil: Hasil, id: str, nama: str) -> Iterator[Asal]:
    """The people of a unit by status and role, as the Laporan Tahunan counts them."""
    people = [orang for orang in hasil.tahun.pegawai.pegawai if orang.unit == id]
    for status in {orang.status: None for orang in people}:
        own = [orang for orang in people if orang.status == status]
        marks = tuple(orang.mark("nama") for orang in own)
        who: tuple[Nama, ...] = ((nama,), (status, rujukan().status[status]))
        yield hitungan(f"{status} pada unit itu", len(own), marks, ("orang",), who)
        for role in {orang.peran: None for orang in own}:
            held = tuple(orang.mark("nama") for orang in own if orang.peran == role)
            named = (rujukan().peran[role].nama,)
            yield hitungan(f"{named[0]} pada unit itu", len(held), held, ("orang",), ((nama,), named))


# --- Voters ----------------------------------------------------------------------------------------


def _pemilih(entry: Pemilih) -> Iterator[Asal]:
    daftar = entry.daftar
    siapa: tuple[Nama, ...] = ((daftar.nama, language.tanggal(daftar.tanggal)),)
    men, women = daftar.mark("laki_laki"), daftar.mark("perempuan")
    how = (
        f"laki-laki {language.angka(daftar.laki_laki)} ({tempat([men])}) "
        f"+ perempuan {language.angka(daftar.perempuan)} ({tempat([women])})"
    )
    for key, number, word in (
        ("laki_laki", daftar.laki_laki, "laki-laki"),
        ("perempuan", daftar.perempuan, "perempuan"),
        ("tps", daftar.tps, "tps"),
    ):
        if number is not None:
            forms = (language.angka(number),)
            yield Asal(key, (daftar.mark(key),), forms, forms, siapa=siapa, kata=(word,))
    for share, mark, word in (
        (entry.persen_laki_laki, men, "laki-laki"),
        (entry.persen_perempuan, women, "perempuan"),
    ):
        if share is not None:
            part = f"pemilih {word} ({tempat([mark])}) ÷ jumlah pemilih, yaitu {how}"
            yield Asal(
                f"bagian pemilih {word}",
                (men, women),
                (language.persen(share),),
                cara=part,
                siapa=siapa,
                kata=(word,),
            )
    forms = (language.angka(entry.jumlah),)
    yield Asal("jumlah pemilih", (men, women), forms, forms, how, siapa, ("jumlah", "memuat"))
    if entry.perubahan is not None:
        changed = f"jumlah pemilih, yaitu {how}, dibandingkan dengan jumlah pada daftar sebelumnya"
        shown = language.angka(abs(entry.perubahan))
        yield Asal(
            "perubahan", (men, women), (shown,), cara=changed, siapa=siapa, kata=("bertambah", "berkurang")
        )
        if entry.persen_perubahan is not None:
            yield Asal(
                "perubahan dalam persen",
                (men, women),
                (language.persen(abs(entry.persen_perubahan)),),
                cara=changed,
                siapa=siapa,
                kata=("bertambah", "berkurang", "atau"),
            )
