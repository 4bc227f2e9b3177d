"""Indonesian forms of values: the only place where a value becomes text.

Every function is pure, takes exact numbers and returns ``str``. Amounts are whole rupiah (``int``);
percentages are given in percent (``Fraction(1800, 19)`` is 94.7368... percent, not a ratio).
``float`` and ``bool`` are refused with ``TypeError`` everywhere: a float has lost the digits that
the source document states, and ``True`` is never a quantity.

Sources of the rules: EYD Edisi V and, where it left them unchanged, PUEBI, on figures and number
words, the comma, the semicolon and capitals. Rounding is half up, away from zero at a tie, as it
is done by hand; Babel alone would round half to even.
"""

from generator.language.angka import angka, nilai, persen, persen_tabel, rupiah
from generator.language.kata import daftar, kapital_awal, tanpa_ulang
from generator.language.penomoran import huruf, romawi
from generator.language.tanggal import bulan, rentang_tanggal, tanggal
from generator.language.terbilang import (
    bilangan_kalimat,
    hitung,
    terbilang,
    terbilang_persen,
    terbilang_rupiah,
    urutan,
    urutan_kata,
)

__all__ = [
    "angka",
    "bilangan_kalimat",
    "bulan",
    "daftar",
    "hitung",
    "huruf",
    "kapital_awal",
    "nilai",
    "persen",
    "persen_tabel",
    "rentang_tanggal",
    "romawi",
    "rupiah",
    "tanggal",
    "tanpa_ulang",
    "terbilang",
    "terbilang_persen",
    "terbilang_rupiah",
    "urutan",
    "urutan_kata",
]
