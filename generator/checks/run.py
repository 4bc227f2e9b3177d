"""All rules, run over one year."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks import (
    anggaran,
    anggaran_keluaran,
    anggaran_kode,
    batas,
    hukum,
    kelengkapan,
    kinerja,
    kinerja_nama,
    kinerja_ukuran,
    pegawai,
    pegawai_nip,
    pegawai_orang,
    profil,
    teks,
    teks_cacah,
    teks_data,
    teks_klaim,
    teks_uang,
    waktu,
    waktu_nomor,
    waktu_urutan,
)
from generator.compute import Hasil
from generator.findings import Finding

Rule = Callable[[Hasil], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    *profil.RULES,
    *anggaran.RULES,
    *anggaran_keluaran.RULES,
    *anggaran_kode.RULES,
    *batas.RULES,
    *kinerja.RULES,
    *kinerja_nama.RULES,
    *kinerja_ukuran.RULES,
    *pegawai.RULES,
    *pegawai_orang.RULES,
    *pegawai_nip.RULES,
    *waktu.RULES,
    *waktu_urutan.RULES,
    *waktu_nomor.RULES,
    *kelengkapan.RULES,
    *teks.RULES,
    *teks_data.RULES,
    *teks_cacah.RULES,
    *teks_klaim.RULES,
    *teks_uang.RULES,
    *hukum.RULES,
)


def check(hasil: Hasil) -> list[Finding]:
    """What all rules find in a year."""
    return [finding for rule in RULES for finding in rule(hasil)]
