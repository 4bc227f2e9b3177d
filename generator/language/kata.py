"""Words joined and begun as EYD V asks."""

import re
from collections.abc import Sequence
from typing import Final

# A comma between two digits is the decimal comma, not a punctuation mark.
_KOMA_TANDA_BACA: Final = re.compile(r"(?<!\d),|,(?!\d)")


def gabung(kiri: str, kanan: str) -> str:
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
    return gabung(awal if berulang else prefix, nama)
