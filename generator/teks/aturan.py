"""How much each rule on words matters and what its user should do: one table for the checks and the audit."""

from __future__ import annotations

from typing import Final

from generator.findings import Severity

ATURAN: Final[dict[str, tuple[Severity, str]]] = {
    "TEKS01": (Severity.ERROR, "periksa mana yang benar, angka atau terbilangnya, lalu samakan"),
    "TEKS02": (
        Severity.WARNING,
        "ganti dengan nama satker sendiri, atau jelaskan mengapa satker lain disebut",
    ),
    "TEKS03": (
        Severity.WARNING,
        "perbaiki tahunnya; kalimat yang diambil dari laporan lama perlu dibaca ulang seluruhnya",
    ),
    "TEKS04": (Severity.WARNING, "perbaiki penulisan tahunnya"),
    "TEKS05": (Severity.ERROR, "periksa tanggalnya pada surat atau dokumen asalnya"),
    "TEKS06": (
        Severity.WARNING,
        "perbaiki tanggal penandatanganan: laporan disusun sesudah tahunnya berakhir",
    ),
    "TEKS07": (Severity.WARNING, "hapus salah satu; bila yang dimaksud bentuk ulang, beri tanda hubung"),
    "TEKS08": (Severity.WARNING, "hapus salah satu"),
    "TEKS09": (Severity.WARNING, "selesaikan kalimatnya, atau hapus kata yang tertinggal"),
    "TEKS10": (Severity.WARNING, "ganti dengan isi yang sebenarnya"),
    "TEKS11": (Severity.INFO, "isi datanya, lalu susun kembali laporannya"),
    "TEKS12": (Severity.INFO, "periksa apakah pasangannya tertinggal"),
    "HUKUM01": (Severity.WARNING, "cocokkan kutipan dengan naskah resmi peraturannya"),
    "HUKUM02": (Severity.WARNING, "kutip peraturan yang berlaku"),
    "HUKUM03": (Severity.WARNING, "tulis angka, bukan ayat"),
    "HUKUM04": (Severity.WARNING, "perbaiki nama lembaganya"),
}
