"""Values that no year of an office can have, and such as just can be."""

# ruff: noqa: E501 - a line of data is one line here.

from support import Edits

from .cases import Case

_HIBAH = "hibah:\n"


def _measures(line: str) -> Edits:
    return {"anggaran": [(_HIBAH, f"{line}\n{_HIBAH}")]}


def _voters(men: int, women: int) -> Edits:
    entry = f"{{nama: Daftar Pemilih Tetap, tanggal: 2023-06-21, laki_laki: {men}, perempuan: {women}}}"
    return {"realisasi": [("permasalahan:\n", f"data_pemilih:\n  - {entry}\npermasalahan:\n")]}


def _standard(year: int) -> Edits:
    return {
        "realisasi": [
            ("{nilai: 85, sumber: Pedoman Contoh}", f"{{nilai: 85, sumber: Pedoman Contoh, tahun: {year}}}")
        ]
    }


CASES = (
    Case("ANGGARAN17", "an IKPA without its point", _measures("ikpa: 9525"), "anggaran", "9525", "nilai IKPA 9.525 melebihi 100", "95.25"),
    Case("ANGGARAN17", "an IKPA as a fraction", _measures("ikpa: 0.95"), "anggaran", "0.95", "nilai IKPA 0,95 tidak lebih dari 1"),
    Case("ANGGARAN17", "a year in place of revisions", _measures("revisi_dipa: 2023"), "anggaran", "2023", "DIPA dinyatakan direvisi 2.023 kali"),
    Case("ANGGARAN17", "a grant in billions", {"anggaran": [("nilai: 5000000000", "nilai: 5")]}, "anggaran", "5", "hanya Rp5", "rupiah penuh"),
    Case("ANGGARAN17", "the best IKPA", _measures("ikpa: 100")),
    Case("ANGGARAN17", "many revisions", _measures("revisi_dipa: 15")),
    Case("KINERJA20", "a digit too few", _voters(6025, 60350), "realisasi", "6025", "laki-laki 6.025 dan perempuan 60.350", "berita acaranya"),
    Case("KINERJA20", "a digit too many", _voters(60250, 603500), "realisasi", "60250", "tidak sebanding"),
    Case("KINERJA20", "more women than men", _voters(40000, 60350)),
    Case("WAKTU14", "a year of three digits", _standard(202), "realisasi", "202", "tahun standar nasional, 202, tidak mungkin"),
    Case("WAKTU14", "a standard of long ago", _standard(1999)),
)  # fmt: skip
