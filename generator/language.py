"""Indonesian forms of values: the only place where a value becomes text.

Every function is pure, takes exact numbers and returns ``str``. Amounts are whole rupiah (``int``);
percentages are given in percent (``Fraction(1800, 19)`` is 94.7368... percent, not a ratio).
``float`` and ``bool`` are refused with ``TypeError`` everywhere: a float has lost the digits that
the source document states, and ``True`` is never a quantity.

Sources of the rules: EYD Edisi V and, where it left them unchanged, PUEBI, on figures and number
words, the comma, the semicolon and capitals. Rounding is half up, away from zero at a tie, as it
is done by hand; Babel alone would round half to even.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Final

from babel import Locale
from babel.dates import format_date, get_month_names
from babel.numbers import format_decimal

MINUS: Final = "\N{MINUS SIGN}"
TERBILANG_MAKS: Final = 999_999_999_999_999

_LOKAL: Final = Locale("id", "ID")
_DIGIT: Final = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
)
_TINGKAT: Final = (
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (10**3, "ribu"),
)
_ROMAWI: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
# A comma between two digits is the decimal comma, not a punctuation mark.
_KOMA_TANDA_BACA: Final = re.compile(r"(?<!\d),|,(?!\d)")


# --- Exactness and rounding -----------------------------------------------------------------------


def _bulat(n: int, nama: str = "n", minimal: int | None = None) -> int:
    """Return ``n`` if it is a true ``int`` (and at least ``minimal``), else raise.

    Type hints do not stop a Jinja template, so the check is made at run time.
    """
    if isinstance(n, bool) or not isinstance(n, int):
        raise TypeError(f"{nama} must be an int, not {type(n).__name__}")
    if minimal is not None and n < minimal:
        raise ValueError(f"{nama} must be at least {minimal}, got {n}")
    return n


def _pecahan(value: int | Decimal | Fraction) -> Fraction:
    """Return the exact value as a fraction; refuse float, bool, text, NaN and infinity."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise TypeError(f"expected int, Decimal or Fraction, not {type(value).__name__}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"expected a finite number, got {value}")
    return Fraction(value)


def _satuan_terakhir(value: Fraction, desimal: int) -> int:
    """Return ``value`` rounded half up, counted in units of its last printed digit.

    ``_satuan_terakhir(Fraction("99.565"), 2)`` is 9957. A tie moves away from zero.
    """
    besar = abs(value) * 10**desimal
    dibulatkan: int = (2 * besar.numerator + besar.denominator) // (2 * besar.denominator)
    return -dibulatkan if value < 0 else dibulatkan


def _cetak(satuan: int, desimal: int) -> str:
    """Return ``satuan`` units of ``10**-desimal`` with Indonesian separators and a true minus."""
    digit = tuple(int(d) for d in str(abs(satuan)))
    pola = "#,##0." + "0" * desimal if desimal else "#,##0"
    with localcontext() as konteks:
        # Babel quantises once more; its default of 28 digits must not limit an exact value.
        konteks.prec = len(digit) + desimal + 1
        teks = format_decimal(Decimal((0, digit, -desimal)), format=pola, locale=_LOKAL)
    return MINUS + teks if satuan < 0 else teks


def _jumlah_desimal(value: int | Decimal | Fraction) -> int:
    """Return how many decimals ``value`` was written with; raise for a broken fraction."""
    if isinstance(value, Decimal):
        eksponen = value.as_tuple().exponent
        return max(0, -eksponen) if isinstance(eksponen, int) else 0
    if isinstance(value, Fraction) and value.denominator != 1:
        raise ValueError(f"a fraction has no written decimals; give desimal for {value}")
    return 0


# --- Figures --------------------------------------------------------------------------------------


def angka(value: int | Decimal | Fraction, desimal: int | None = None) -> str:
    """Return a number in figures: ``1234567.89`` -> ``"1.234.567,89"``.

    ``desimal`` is the number of decimals, rounded half up. ``None`` prints what was typed: an int
    has none and ``Decimal("98.50")`` keeps both (``"98,50"``). A negative number starts with
    U+2212; one that rounds to zero carries no sign.

    Raises ``TypeError`` for float, bool or text and ``ValueError`` for NaN, infinity, a negative
    ``desimal``, or a non-integral ``Fraction`` without ``desimal``.
    Source: EYD V (full stop for thousands, comma for decimals).
    """
    tepat = _pecahan(value)
    if desimal is None:
        desimal = _jumlah_desimal(value)
    _bulat(desimal, "desimal", minimal=0)
    return _cetak(_satuan_terakhir(tepat, desimal), desimal)


def rupiah(n: int) -> str:
    """Return whole rupiah: ``20415736000`` -> ``"Rp20.415.736.000"``, negative ``"−Rp1.000"``.

    Raises ``TypeError`` unless ``n`` is an int. Source: EYD V ("Rp" without full stop or space);
    ",00" is left out because a state budget has no sen.
    """
    teks = f"Rp{angka(abs(_bulat(n)))}"
    return MINUS + teks if n < 0 else teks


def persen(value: int | Decimal | Fraction, desimal: int = 2) -> str:
    """Return a computed percentage for prose: ``"99,56%"``.

    ``value`` is in percent. A value that is exactly integral prints without decimals (``"100%"``,
    ``"0%"``); one that merely rounds to an integer keeps them (``"100,00%"``). So a reader who sees
    ``"100%"`` may rely on it: the whole, not 99.996. With ``desimal=0`` the caller gives that
    distinction up.

    Raises as `angka`. Source: EYD V (no space before the sign).
    """
    exact = _pecahan(value)
    return f"{angka(exact, 0 if exact.denominator == 1 else desimal)}%"


def persen_tabel(value: int | Decimal | Fraction, desimal: int = 2) -> str:
    """Return a percentage for a table column headed (%): always decimals, no sign, ``"100,00"``.

    ``value`` is in percent; equal decimals in every row let a column be read downwards.
    Raises as `angka`.
    """
    return angka(value, desimal)


def nilai(value: int | Decimal | str, satuan: str) -> str:
    """Return a typed target or realisasi with its unit: ``"97,5%"``, ``"12 dokumen"``, ``"BB"``.

    ``value`` is printed as it was typed, never rounded. The unit ``"persen"`` becomes the sign;
    a grade is text and stands without unit. Raises as `angka`.
    """
    if isinstance(value, str):
        return value
    if satuan == "persen":
        return f"{angka(value)}%"
    return _gabung(angka(value), satuan)


def hitung(n: int, satuan: str = "") -> str:
    """Return a count in figures and words: ``"12 (dua belas) orang"``.

    Raises as `terbilang`. The double form is the custom of official reports, not a rule of EYD.
    """
    return _gabung(f"{angka(_bulat(n))} ({terbilang(n)})", satuan)


# --- Number words ---------------------------------------------------------------------------------


def _kata_ratusan(n: int) -> list[str]:
    """Return the words of 0..999; zero has none, because here it is an empty group."""
    if n == 0:
        return []
    if n < 10:
        return [_DIGIT[n]]
    if n < 20:
        return ["sepuluh"] if n == 10 else ["sebelas"] if n == 11 else [_DIGIT[n - 10], "belas"]
    if n < 100:
        return [_DIGIT[n // 10], "puluh", *_kata_ratusan(n % 10)]
    ratus = ["seratus"] if n < 200 else [_DIGIT[n // 100], "ratus"]
    return [*ratus, *_kata_ratusan(n % 100)]


def _kata_tingkat(banyak: int, tingkat: str) -> list[str]:
    """Return the words of a group of three digits with its name: ``["dua", "juta"]``.

    One thousand is "seribu" wherever it stands (8.001.341 too); only a whole group of exactly one
    contracts, so 21.000 stays "dua puluh satu ribu".
    """
    if banyak == 0:
        return []
    if banyak == 1 and tingkat == "ribu":
        return ["seribu"]
    return [*_kata_ratusan(banyak), tingkat]


def terbilang(n: int) -> str:
    """Return an integer in lower-case words: ``1001000`` -> ``"satu juta seribu"``.

    A negative number starts with "minus". Raises ``TypeError`` unless ``n`` is an int and
    ``ValueError`` beyond ±999.999.999.999.999. Source: EYD V (number words written apart).
    """
    if abs(_bulat(n)) > TERBILANG_MAKS:
        raise ValueError(f"terbilang covers up to {TERBILANG_MAKS}, got {n}")
    kata = ["minus"] if n < 0 else []
    sisa = abs(n)
    if sisa == 0:
        return _DIGIT[0]
    for besar, tingkat in _TINGKAT:
        kata += _kata_tingkat(sisa // besar, tingkat)
        sisa %= besar
    return " ".join(kata + _kata_ratusan(sisa))


def terbilang_rupiah(n: int) -> str:
    """Return whole rupiah in words: ``2000`` -> ``"dua ribu rupiah"``. Raises as `terbilang`."""
    return f"{terbilang(n)} rupiah"


def terbilang_persen(value: int | Decimal | Fraction, desimal: int = 2) -> str:
    """Return a percentage in words: ``"sembilan puluh sembilan koma lima enam persen"``.

    ``value`` is in percent. The words read the digits that `persen` prints for the same arguments,
    those after the comma one by one, zeros included; an exactly integral value has no comma.
    Raises as `angka` and `terbilang`.
    """
    exact = _pecahan(value)
    _bulat(desimal, "desimal", minimal=0)
    cetak_desimal = 0 if exact.denominator == 1 else desimal
    satuan = _satuan_terakhir(exact, cetak_desimal)
    utuh, sisa = divmod(abs(satuan), 10**cetak_desimal)
    kata = ["minus", terbilang(utuh)] if satuan < 0 else [terbilang(utuh)]
    if cetak_desimal:
        kata += ["koma", *(_DIGIT[int(d)] for d in f"{sisa:0{cetak_desimal}d}")]
    return " ".join([*kata, "persen"])


def bilangan_kalimat(n: int, satuan: str) -> str:
    """Return a count fit to start a sentence: ``"Dua belas orang"``.

    Raises as `terbilang`. Source: EYD V (a sentence does not begin with a figure).
    """
    return kapital_awal(_gabung(terbilang(n), satuan))


def urutan_kata(n: int) -> str:
    """Return an ordinal in words: 1 -> ``"pertama"``, 4 -> ``"keempat"``, 12 -> ``"kedua belas"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` below 1 or beyond `terbilang`.
    Source: EYD V ("ke-" joins the first number word).
    """
    return "pertama" if _bulat(n, minimal=1) == 1 else f"ke{terbilang(n)}"


def urutan(n: int) -> str:
    """Return an ordinal in figures and words: ``"ke-4 (keempat)"``. Raises as `urutan_kata`.

    Source: EYD V (hyphen between "ke" and a figure).
    """
    return f"ke-{angka(_bulat(n))} ({urutan_kata(n)})"


# --- Dates and enumeration marks ------------------------------------------------------------------


def bulan(n: int) -> str:
    """Return the name of month 1..12: 1 -> ``"Januari"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` out of range.
    Source: EYD V (names of months are capitalised).
    """
    if _bulat(n, minimal=1) > 12:
        raise ValueError(f"n must be at most 12, got {n}")
    return str(get_month_names("wide", context="stand-alone", locale=_LOKAL)[n])


def tanggal(d: date | tuple[int, int]) -> str:
    """Return a date, ``"31 Januari 2024"``, or of a pair (year, month) ``"Januari 2024"``.

    Raises ``TypeError`` for anything else, ``ValueError`` for a month out of range.
    """
    if isinstance(d, date):
        return format_date(d, format="d MMMM y", locale=_LOKAL)
    if not isinstance(d, tuple) or len(d) != 2:
        raise TypeError(f"expected a date or a pair (year, month), got {d!r}")
    tahun, nomor_bulan = d
    return f"{bulan(nomor_bulan)} {_bulat(tahun, 'tahun')}"


def romawi(n: int) -> str:
    """Return 1..3999 in Roman figures: 4 -> ``"IV"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` out of range.
    """
    sisa = _bulat(n, minimal=1)
    if sisa > 3999:
        raise ValueError(f"n must be at most 3999, got {n}")
    teks = ""
    for besar, lambang in _ROMAWI:
        teks += lambang * (sisa // besar)
        sisa %= besar
    return teks


def huruf(n: int, kapital: bool = False) -> str:
    """Return the letter of the n-th item: 1 -> ``"a"``, 26 -> ``"z"``, 27 -> ``"aa"``.

    ``kapital`` gives upper case. Counts as spreadsheet columns do, so a list never runs out.
    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` below 1.
    """
    sisa = _bulat(n, minimal=1)
    teks = ""
    while sisa:
        sisa, posisi = divmod(sisa - 1, 26)
        teks = chr(ord("a") + posisi) + teks
    return teks.upper() if kapital else teks


# --- Words and sentences --------------------------------------------------------------------------


def _gabung(kiri: str, kanan: str) -> str:
    """Join two texts with one space, or return the one that is not empty."""
    return f"{kiri} {kanan}" if kiri and kanan else kiri or kanan


def daftar(items: Sequence[str], penghubung: str = "dan") -> str:
    """Join items in a sentence: ``"a"``, ``"a dan b"``, ``"a, b, dan c"``.

    Where an item holds a comma of its own, semicolons part the items: ``"a, x; b; dan c"``. The
    comma of a decimal number (``"99,56%"``) does not count. ``penghubung`` is the last conjunction.
    Raises ``ValueError`` for no items or an empty one, ``TypeError`` for a bare string, which would
    be listed letter by letter. Source: EYD V (comma before the last conjunction; semicolon between
    parts that have commas).
    """
    if isinstance(items, str):
        raise TypeError("items must be a sequence of texts, not one text")
    if not items or not all(item.strip() for item in items):
        raise ValueError("items must hold at least one text, and none may be empty")
    *awal, akhir = items
    if not awal:
        return akhir
    if any(_KOMA_TANDA_BACA.search(item) for item in items):
        return f"{'; '.join(awal)}; {penghubung} {akhir}"
    if len(awal) == 1:
        return f"{awal[0]} {penghubung} {akhir}"
    return f"{', '.join(awal)}, {penghubung} {akhir}"


def kapital_awal(text: str) -> str:
    """Return ``text`` with its first letter in upper case and the rest untouched.

    Quotation and Markdown marks before it are passed over (``"**anggaran"`` -> ``"**Anggaran"``).
    A text that starts with a figure stays as it is: its first letter does not open the sentence.
    """
    for posisi, karakter in enumerate(text):
        if karakter.isalpha():
            return text[:posisi] + karakter.upper() + text[posisi + 1 :]
        if karakter.isdigit():
            break
    return text


def tanpa_ulang(prefix: str, nama: str) -> str:
    """Join a generic word and a name without saying the word twice.

    ``("Program", "Program Dukungan Manajemen")`` -> ``"Program Dukungan Manajemen"``. The last word
    of ``prefix`` is dropped when ``nama`` begins with it, whatever the case, because the name is
    quoted as it is written.
    """
    awal, _, kata_akhir = prefix.rpartition(" ")
    kata_pertama, _, _ = nama.partition(" ")
    berulang = kata_akhir.casefold() == kata_pertama.casefold()
    return _gabung(awal if berulang else prefix, nama)


def kapital_judul(text: str) -> str:
    """Return ``text`` in upper case, for covers and chapter headings."""
    return text.upper()
