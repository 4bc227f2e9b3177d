"""The numbers of headings: roman and letters."""

from typing import Final

from generator.language.exact import bulat

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


def romawi(n: int) -> str:
    """Return 1..3999 in Roman figures: 4 -> ``"IV"``.

    Raises ``TypeError`` unless ``n`` is an int, ``ValueError`` out of range.
    """
    sisa = bulat(n, minimal=1)
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
    sisa = bulat(n, minimal=1)
    teks = ""
    while sisa:
        sisa, posisi = divmod(sisa - 1, 26)
        teks = chr(ord("a") + posisi) + teks
    return teks.upper() if kapital else teks
