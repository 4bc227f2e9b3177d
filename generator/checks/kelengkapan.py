"""Rules on completeness: required parts that a draft shows as "[BELUM DIISI: ...]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compute import Hasil
from generator.findings import Finding, Mark, Severity


def _missing(code: str, mark: Mark, what: str, remedy: str) -> Finding:
    return Finding(code, Severity.WARNING, mark, f"{what} belum diisi", remedy, blocks_final=True)


def _missing_of_several(
    code: str, what: str, of: str, lacking: Sequence[tuple[str, Mark]], remedy: str
) -> Iterator[Finding]:
    """One finding a file, at the first place: a draft lacks so much that the rest would be buried.

    `what` is missing, `of` is the kind of thing that lacks it, `lacking` their names and places.
    """
    files: dict[str, list[tuple[str, Mark]]] = {}
    for name, mark in lacking:
        files.setdefault(mark.file, []).append((name, mark))
    for told in files.values():
        (first, mark), *others = told
        names = "; ".join(f"{name} (baris {mark.line})" for name, mark in told)
        whole = f"{what} {len(told)} {of} belum diisi: {names}"
        single = f"{what} {of} {first} belum diisi"
        yield Finding(code, Severity.WARNING, mark, whole if others else single, remedy, blocks_final=True)


def entries(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP01 and 02: every indikator needs realisasi and analysis (PermenPANRB 53/2014, Lampiran II)."""
    told = hasil.tahun.realisasi.indikator
    for code, key in (("LENGKAP01", "realisasi"), ("LENGKAP02", "analisis")):
        lacking = [
            (f'"{indikator.id}"', told[indikator.id].mark() if indikator.id in told else indikator.mark("id"))
            for indikator in hasil.tahun.pk.indikator()
            if getattr(told.get(indikator.id), key, None) in (None, "")
        ]
        remedy = f'isi "{key}" di bawah id indikatornya dalam realisasi.yaml'
        yield from _missing_of_several(code, key, "indikator", lacking, remedy)


def narasi(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP03: every RO needs the officer's text in the Laporan Tahunan."""
    lacking = [(ro.kode, ro.sumber.mark("kode")) for ro in hasil.anggaran.semua("ro") if not ro.narasi]
    yield from _missing_of_several("LENGKAP03", "narasi", "RO", lacking, 'isi "narasi" pada RO itu')


def lists(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP04: the main problems (BAB I) and the recommendations (BAB IV) must be told."""
    for key in ("permasalahan", "rekomendasi"):
        if not getattr(hasil.tahun.realisasi, key):
            yield _missing(
                "LENGKAP04",
                hasil.tahun.realisasi.mark(key),
                f"daftar {key}",
                f'tambahkan "{key}:" beserta butirnya',
            )


def measurement(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP05: every indikator needs its cara penghitungan and sumber data (IKU)."""
    for key, label in (("cara_penghitungan", "cara penghitungan"), ("sumber_data", "sumber data")):
        lacking = [
            (f'"{indikator.id}"', indikator.mark("id"))
            for indikator in hasil.tahun.pk.indikator()
            if getattr(indikator, key) is None
        ]
        remedy = f'isi "{key}" pada indikator itu'
        yield from _missing_of_several("LENGKAP05", label, "indikator", lacking, remedy)


def heads(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP06: every unit needs its head, and the secretariat its Sekretaris."""
    lacking = [(unit.unit.nama, unit.unit.mark("id")) for unit in hasil.staf.unit if unit.kepala is None]
    remedy = 'tambahkan pegawai dengan peran "kepala-subbagian" pada unit itu'
    yield from _missing_of_several("LENGKAP06", "kepala", "unit", lacking, remedy)
    if hasil.staf.sekretaris is None:
        yield _missing(
            "LENGKAP06",
            hasil.tahun.pegawai.mark("pegawai"),
            "sekretaris",
            'tambahkan pegawai dengan peran "sekretaris"',
        )


def education(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP07: the education of every status must be known, from the roster or as counts."""
    for status in () if hasil.staf.gabungan.pendidikan.baris else hasil.staf.status:
        if not status.pendidikan.baris:
            yield _missing(
                "LENGKAP07",
                hasil.tahun.pegawai.mark("jumlah"),
                f"pendidikan {status.status}",
                f'isi "pendidikan" setiap pegawai {status.status}, atau jumlahnya di bawah "jumlah"',
            )


def signatures(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP08: every document needs the name of its signer and the date."""
    for entry in hasil.tahun.profil.dokumen.semua():
        for key, label in (("nama", "nama penanda tangan"), ("tanggal", "tanggal penandatanganan")):
            if getattr(entry, key) is None:
                yield _missing("LENGKAP08", entry.mark("tempat"), label, f'tambahkan "{key}: ..."')


def identity(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP09: the satker needs its code, and its budget the number of the DIPA."""
    profil = hasil.tahun.profil
    if profil.satker.kode is None:
        yield _missing("LENGKAP09", profil.satker.mark("nama"), "kode satker", 'tambahkan "kode: ..."')
    if profil.dipa is None:
        yield _missing(
            "LENGKAP09", profil.mark("tahun"), "nomor DIPA", 'tambahkan "dipa:" dengan "nomor: ..."'
        )


def agreement(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP10: a perjanjian kinerja needs the names of its parties and its date (Lampiran I)."""
    perjanjian = hasil.tahun.pk.perjanjian
    if perjanjian is None:
        return
    if perjanjian.tanggal is None:
        yield _missing(
            "LENGKAP10", perjanjian.mark("tempat"), "tanggal Perjanjian Kinerja", 'tambahkan "tanggal: ..."'
        )
    for label, pihak in (("pertama", perjanjian.pihak_pertama), ("kedua", perjanjian.pihak_kedua)):
        if pihak.nama is None:
            yield _missing("LENGKAP10", pihak.mark("jabatan"), f"nama pihak {label}", 'tambahkan "nama: ..."')


RULES = (entries, narasi, lists, measurement, heads, education, signatures, identity, agreement)
