"""Numbers in words: read as numbers, and held against the digits that they stand beside.

The words follow EYD V (number words written apart); older spellings (milyar), lost blanks, capitals and
the look-alike letters of a scan are understood. Amounts may have two readings (1.234 is a thousand or a
decimal): words that fit any of them are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from generator.language.terbilang import TERBILANG_MAKS, terbilang
from generator.teks.mirip import lipat
from generator.teks.rentang import Rentang

_DIGIT: Final = {
    "nol": 0, "kosong": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4,
    "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
_KALI: Final = {"puluh": 10, "ratus": 100}
_TINGKAT: Final = {
    "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "milliar": 10**9, "milyard": 10**9,
    "miliard": 10**9, "triliun": 10**12, "trilyun": 10**12, "trilliun": 10**12,
}  # fmt: skip
_SE: Final = {
    "sepuluh": ("satu", "puluh"), "sebelas": ("satu", "belas"), "seratus": ("satu", "ratus"),
    "seribu": ("satu", "ribu"), "sejuta": ("satu", "juta"), "semiliar": ("satu", "miliar"),
    "semilyar": ("satu", "milyar"),
}  # fmt: skip
_KATA: Final = (*_DIGIT, *_KALI, *_TINGKAT, *_SE, "belas", "koma")
_LIPATAN: Final = {lipat(word): word for word in _KATA}
# Longest first; "miliard" would swallow the next word of "miliardua".
_PANJANG_DAHULU: Final = sorted(
    ({*_KATA, "rupiah", "persen"} - {"miliard", "milyard"}), key=lambda word: (-len(word), word)
)
_SAMBUNG: Final = re.compile("|".join(_PANJANG_DAHULU))
# What may follow the words inside the brackets.
_SATUAN: Final = frozenset(
    {"rupiah", "persen", "orang", "hari", "bulan", "tahun", "kali", "buah", "unit", "lembar", "kegiatan"}
    | {"program", "dokumen", "laporan", "paket", "saja"}
)
_HURUF: Final = re.compile(r"[^\W\d_]+")

_ANGKA: Final = r"\d+(?:[.,]\d+)*"
_BERDAMPINGAN: Final = re.compile(
    rf"(?<![\w.,/-])(?:Rp\.?\s{{0,3}}|ke-?)?(?P<angka>{_ANGKA})(?:\s?,[-=]+)?"
    r"(?:\s{0,3}%|\s{1,3}(?:persen|orang|rupiah|buah|hari))?"
    r"\s{0,4}\(\s{0,3}(?P<kata>[^\W\d_][^()\d%]{1,250})\)",
    re.IGNORECASE,
)
_TERBALIK: Final = re.compile(
    rf"\(\s{{0,2}}(?:Rp\.?\s{{0,3}})?(?P<angka>{_ANGKA})(?:,[-=]+)?\s{{0,2}}%?\s{{0,2}}\)"
)
_MARKUP: Final = str.maketrans({"*": " ", "\u00a0": " ", "\n": " "})


def baca(words: str) -> int | Decimal | None:
    """The number that the words say: "dua belas" is 12, "tiga koma lima" is 3.5; None for no number."""
    return _value(_tokens(_words(words)))


def selisih(teks: str) -> Iterator[Rentang]:
    """Where a number and its words differ: "4 (enam)", "enam (4)"; `seharusnya` has the digits' words."""
    flat = teks.translate(_MARKUP)
    for match in _BERDAMPINGAN.finditer(flat):
        yield from _compare(match.start(), match.end(), match["angka"], match["kata"])
    for match in _TERBALIK.finditer(flat):
        start = _words_before(flat, match.start())
        if start is not None:
            yield from _compare(
                start, match.end(), match["angka"], flat[start : match.start()], words_first=True
            )


def _compare(start: int, end: int, angka: str, words: str, *, words_first: bool = False) -> Iterator[Rentang]:
    """The span from `start` to `end`, where the number `angka` and its words differ."""
    all_words = _words(words)
    number, rest = _split(all_words)
    if not number or not set(rest) <= _SATUAN:
        return
    tokens = _tokens(number)
    value = _value(tokens)
    readings = nilai_angka(angka)
    if value in readings or _noisy(number) or (value is None and not _long(tokens)):
        return
    right = _in_words(angka)
    if right is None:
        return
    said = " ".join(number)
    if value is None:
        pesan = f'terbilang "{said}" tidak membentuk bilangan, padahal angkanya {angka}'
    else:
        pesan = f'angka {angka} tidak sama dengan terbilangnya, "{said}" ({_digits(value)})'
    fit = " ".join([right, *rest])
    yield Rentang(start, end, pesan, f"{fit} ({angka})" if words_first else f"{angka} ({fit})")


def nilai_angka(angka: str) -> tuple[int | Decimal, ...]:
    """The values that a number as typed may have: "1.234" is 1234 or 1.234, "99,56" is 99.56."""
    found: list[int | Decimal] = []
    body, comma, decimals = angka.rpartition(",")
    if comma and "," not in body:
        found.append(_decimal(body.replace(".", ""), decimals))
    groups = re.split("[.,]", angka)
    if all(len(group) == 3 for group in groups[1:]):
        found.append(int("".join(groups)))
    if len(groups) == 2:
        found.append(_decimal(*groups))
    return tuple(found)


def _decimal(whole: str, decimals: str) -> int | Decimal:
    return Decimal(f"{whole or 0}.{decimals}") if decimals.strip("0") else int(whole or 0)


def _in_words(angka: str) -> str | None:
    """The words for the likeliest value of a number; None where it is too great to be said."""
    values = nilai_angka(angka)
    if not values or values[0] > TERBILANG_MAKS:
        return None
    value = values[0]
    if isinstance(value, int):
        return terbilang(value)
    whole, _, decimals = str(value).partition(".")
    return " ".join([terbilang(int(whole)), "koma", *(terbilang(int(digit)) for digit in decimals)])


def _digits(value: int | Decimal) -> str:
    return f"{value:,}".replace(",", "_").replace(".", ",").replace("_", ".")


def _words(text: str) -> list[str]:
    """The words in lower case, glued ones apart, an ordinal ("keempat") as its number."""
    found: list[str] = []
    for word in _HURUF.findall(text.casefold()):
        known = word.removeprefix("ke") if word.startswith("ke") and word[2:] in _DIGIT else word
        known = _LIPATAN.get(lipat(known), known)
        parts = _SAMBUNG.findall(known)
        found += parts if parts and "".join(parts) == known else [known]
    return found


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The number words at the beginning, noisy ones between them included, and the rest."""
    last = max((i for i, word in enumerate(words) if word in _KATA), default=-1)
    number = list(words[: last + 1])
    odd = sum(word not in _KATA for word in number)
    return (number, list(words[last + 1 :])) if 3 * odd <= len(number) else ([], [])


def _noisy(words: Sequence[str]) -> bool:
    """Whether a word of the number cannot be read: then nothing can be said against it."""
    return any(word not in _KATA for word in words)


def _words_before(text: str, end: int) -> int | None:
    """Where the number words begin that end right before `end`; None where there are none."""
    start = None
    for match in reversed(list(_HURUF.finditer(text, max(0, end - 250), end))):
        parts = _words(match.group())  # An ordinal ("tahap kedua (2023)") counts nothing.
        between = text[match.end() : start if start is not None else end]
        ordinal = match.group().casefold().startswith("ke")
        if (
            ordinal
            or between.strip()
            or not all(part in _KATA or part in ("rupiah", "persen") for part in parts)
        ):
            break
        start = match.start()
    return start


def _long(tokens: Sequence[str]) -> bool:
    """Whether the words are meant as one great number, not as a time or a list of digits."""
    return len(tokens) >= 3 and any(token in _TINGKAT or token == "ratus" for token in tokens)


def _tokens(words: Sequence[str]) -> list[str]:
    return [token for word in words for token in _SE.get(word, (word,))]


def _value(tokens: Sequence[str]) -> int | Decimal | None:
    if "koma" not in tokens:
        return _integer(tokens)
    cut = list(tokens).index("koma")
    whole, decimals = _integer(tokens[:cut]), _decimals(tokens[cut + 1 :])
    return None if whole is None or decimals is None else _decimal(str(whole), decimals)


def _decimals(tokens: Sequence[str]) -> str | None:
    """The digits after "koma": read one by one ("lima enam"), or as a number ("lima puluh enam")."""
    zeros = next((i for i, token in enumerate(tokens) if token != "nol"), len(tokens))
    rest = tokens[zeros:]
    if all(token in _DIGIT for token in rest):
        return "".join(str(_DIGIT[token]) for token in tokens) or None
    value = _integer(rest)
    return None if value is None else "0" * zeros + str(value)


def _integer(tokens: Sequence[str]) -> int | None:
    """The integer that the tokens say, or None where they break the order of Indonesian numbers."""
    if not tokens:
        return None
    if len(tokens) > 1 and all(token in _DIGIT for token in tokens):
        return int("".join(str(_DIGIT[token]) for token in tokens))  # Digit by digit, as in a year.
    total, bound = 0, 10**18
    group: list[str] = []
    for token in tokens:
        if token not in _TINGKAT:
            group.append(token)
            continue
        value = _hundreds(group)
        if value is None or value == 0 or _TINGKAT[token] >= bound:
            return None
        bound = _TINGKAT[token]
        total, group = total + value * bound, []
    if not group:
        return total
    value = _hundreds(group)
    return None if value is None else total + value


def _hundreds(tokens: Sequence[str]) -> int | None:
    """A number below a thousand: digit and "ratus", digit and "puluh" or "belas", digit, in this order."""
    total, bound, i = 0, 1000, 0
    while i < len(tokens):
        digit = _DIGIT.get(tokens[i])
        if digit is None:
            return None
        follower = tokens[i + 1] if i + 1 < len(tokens) else ""
        if follower == "belas":
            value, size, below = 10 + digit, 100, 1
        elif follower in _KALI:
            value, size, below = digit * _KALI[follower], _KALI[follower] * 10, _KALI[follower]
        else:
            value, size, below, follower = digit, 10, 1, ""
        if size > bound or (digit == 0 and len(tokens) > 1):
            return None
        total, bound, i = total + value, below, i + (2 if follower else 1)
    return total if tokens else None
