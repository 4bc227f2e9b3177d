"""Rules on time: when a document is signed, and the date of the figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from generator import language
from generator.compute import Hasil
from generator.findings import Finding, Severity, error
from generator.model.profil import Dokumen


def _reports(hasil: Hasil) -> tuple[Dokumen, ...]:
    dokumen = hasil.tahun.profil.dokumen
    return dokumen.lkj, dokumen.laporan_tahunan


def signed_before_year_ends(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU01: a report on a year cannot be signed before that year is over."""
    tahun = hasil.tahun.profil.tahun
    for dokumen in _reports(hasil):
        signed = dokumen.tanggal
        if signed is None:
            continue
        year = signed.year if isinstance(signed, dt.date) else signed[0]
        if year <= tahun:
            yield error(
                "WAKTU01",
                dokumen.mark("tanggal"),
                f"tanggal penandatanganan {language.tanggal(signed)} mendahului akhir tahun {tahun}",
                f"periksa tahunnya; laporan tahun {tahun} ditandatangani pada tahun {tahun + 1}",
            )


def open_date(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU02: a date without its day; it can be printed, but must be known before signing."""
    for entry in hasil.tahun.profil.dokumen.semua():
        if entry.tanggal is not None and not isinstance(entry.tanggal, dt.date):
            yield Finding(
                "WAKTU02",
                Severity.INFO,
                entry.mark("tanggal"),
                f"hari penandatanganan belum ditetapkan; dokumen mencetak {language.tanggal(entry.tanggal)}",
                "lengkapi menjadi tahun-bulan-hari sebelum ditandatangani",
            )


def figures_of_another_year(hasil: Hasil) -> Iterator[Finding]:
    """WAKTU03: the date that the realisasi is counted up to must lie in the reported year, and one in
    December is its last day."""
    tahun, counted = hasil.tahun.profil.tahun, hasil.tahun.anggaran.per_tanggal
    if counted.year != tahun:
        yield error(
            "WAKTU03",
            hasil.tahun.anggaran.mark("per_tanggal"),
            f"tanggal angka realisasi {language.tanggal(counted)} tidak berada dalam tahun {tahun}",
            f"perbaiki tanggalnya, misalnya {tahun}-12-31, dan pastikan pagu serta realisasinya milik "
            f"tahun {tahun}",
        )
    elif counted.month == 12 and counted.day != 31:
        yield Finding(
            "WAKTU03",
            Severity.INFO,
            hasil.tahun.anggaran.mark("per_tanggal"),
            f"angka realisasi dihitung sampai {language.tanggal(counted)}, bukan sampai akhir tahun {tahun}",
            f"tulis {tahun}-12-31 bila angkanya sudah setahun penuh; bila belum, perbarui realisasinya",
        )


RULES = (signed_before_year_ends, open_date, figures_of_another_year)
