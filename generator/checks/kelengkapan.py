"""Rules on completeness: required parts that a draft shows as "[BELUM DIISI: ...]"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compute import Hasil
from generator.findings import Finding, Mark, Severity


def _missing(code: str, mark: Mark, what: str, remedy: str) -> Finding:
    return Finding(code, Severity.WARNING, mark, f"{what} belum diisi", remedy, blocks_final=True)


def entries(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP01 and 02: every indikator needs realisasi and analysis (PermenPANRB 53/2014, Lampiran II)."""
    told = hasil.tahun.realisasi.indikator
    for indikator in hasil.tahun.pk.indikator():
        entry = told.get(indikator.id)
        mark = entry.mark() if entry else indikator.mark("id")
        for code, key in (("LENGKAP01", "realisasi"), ("LENGKAP02", "analisis")):
            if getattr(entry, key, None) in (None, ""):
                yield _missing(
                    code,
                    mark,
                    f'{key} indikator "{indikator.id}"',
                    f'isi "{key}" di bawah "{indikator.id}" dalam realisasi.yaml',
                )


def narasi(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP03: every RO needs the officer's text in the Laporan Tahunan."""
    for ro in hasil.anggaran.semua("ro"):
        if not ro.narasi:
            yield _missing(
                "LENGKAP03", ro.sumber.mark("kode"), f"narasi RO {ro.kode}", 'isi "narasi" pada RO ini'
            )


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
    for indikator in hasil.tahun.pk.indikator():
        for key, label in (("cara_penghitungan", "cara penghitungan"), ("sumber_data", "sumber data")):
            if getattr(indikator, key) is None:
                yield _missing(
                    "LENGKAP05",
                    indikator.mark("id"),
                    f'{label} indikator "{indikator.id}"',
                    f'isi "{key}" pada indikator ini',
                )


def heads(hasil: Hasil) -> Iterator[Finding]:
    """LENGKAP06: every unit needs its head, and the secretariat its Sekretaris."""
    for unit in hasil.staf.unit:
        if unit.kepala is None:
            yield _missing(
                "LENGKAP06",
                unit.unit.mark("id"),
                f"kepala {unit.unit.nama}",
                'tambahkan pegawai dengan peran "kepala-subbagian" pada unit ini',
            )
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
