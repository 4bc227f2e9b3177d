"""Numbers in words, and the customary pair of figure and word."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.language.angka import angka, dekat_seratus
from generator.language.exact import bulat, pecahan, satuan_terakhir
from generator.language.kata import gabung, kapital_awal

TERBILANG_MAKS: Final = 999_999_999_999_999


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


def hitung(n: int, satuan: str = "") -> str:
    """Return a count in figures and words: ``"12 (dua belas) orang"``.

    Raises as `terbilang`. The double form is the custom of official reports, not a rule of EYD.
    """
    return gabung(f"{angka(bulat(n))} ({terbilang(n)})", satuan)


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
    if abs(bulat(n)) > TERBILANG_MAKS:
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
    those after the comma one by one, zeros included; an exactly integral value has no comma, and one
    that merely rounds to a hundred is ``"hampir seratus persen"`` or ``"sedikit di atas seratus persen"``.
    Raises as `angka` and `terbilang`.
    """
    exact = pecahan(value)
    near = dekat_seratus(exact, desimal)
    if near:
        return f"{near} seratus persen"
    cetak_desimal = 0 if exact.denominator == 1 else desimal
    satuan = satuan_terakhir(exact, cetak_desimal)
    utuh, sisa = divmod(abs(satuan), 10**cetak_desimal)
    kata = ["minus", terbilang(utuh)] if satuan < 0 else [terbilang(utuh)]
    if cetak_desimal:
        kata += ["koma", *(_DIGIT[int(d)] for d in f"{sisa:0{cetak_desimal}d}")]
    return " ".join([*kata, "persen"])


def bilangan_kalimat(n: int, satuan: str) -> str:
    """Return a count fit to start a sentence: ``"Dua belas orang"``.

    Raises as `terbilang`. Source: EYD V (a sentence does not begin with a figure).
    """
    return kapital_awal(gabung(terbilang(n), satuan))


def urutan_kata(n: int) -> str:
    """Return an ordinal in words: 1 -> ``"pertama"``, 4 -> ``"keempat"``, 12 -> ``"kedua belas"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` below 1 or beyond `terbilang`.
    Source: EYD V ("ke-" joins the first number word).
    """
    return "pertama" if bulat(n, minimal=1) == 1 else f"ke{terbilang(n)}"


def urutan(n: int) -> str:
    """Return an ordinal in figures and words: ``"ke-4 (keempat)"``. Raises as `urutan_kata`.

    Source: EYD V (hyphen between "ke" and a figure).
    """
    return f"ke-{angka(bulat(n))} ({urutan_kata(n)})"
