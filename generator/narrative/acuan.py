"""References to tables and figures: what stands in a text until the numbers of the captions are known.

A caption carries a key and a text names that key, both between characters that no text has: Unicode
keeps them for a program's own use. `generator.word` makes bookmarks and references of them.
"""

from __future__ import annotations

import re

from markupsafe import Markup

_OPEN, _THEN, _CLOSE = "\ufdd0\ufdd1\ufdd2"
_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LONGEST = 35  # Word takes 40 characters for the name of a bookmark.

REFERENCE = re.compile(f"{_OPEN}([a-z0-9-]+){_THEN}([^{_OPEN}{_THEN}{_CLOSE}]*){_CLOSE}")
"""A reference: the key, and the words that take its place where no caption has that key."""
KEY = re.compile(f"{_OPEN}([a-z0-9-]+){_CLOSE}")
"""The key in a caption."""


def tabel(id: str, ke: int | str = "", ganti: str = "tabel berikut") -> Markup:
    """A reference to the table whose caption has the key `id`: "Tabel 3.2".

    `ke` tells the tables of a loop apart. `ganti` are the words for a document without that caption.
    """
    return Markup(f"{_OPEN}{_key(id, ke)}{_THEN}{ganti}{_CLOSE}")


def gambar(id: str, ke: int | str = "", ganti: str = "gambar berikut") -> Markup:
    """A reference to a figure, as `tabel` is to a table: "Gambar 3.1"."""
    return tabel(id, ke, ganti)


def kunci(id: str, ke: int | str = "") -> Markup:
    """The key of a caption, to be printed inside it; it does not show in the finished document."""
    return Markup(f"{_OPEN}{_key(id, ke)}{_CLOSE}")


def _key(id: str, ke: int | str) -> str:
    key = id if ke == "" else f"{id}-{ke}"
    if not _KEY.fullmatch(key) or len(key) > _LONGEST:
        raise ValueError(
            f'kunci "{key}" hanya boleh memuat paling banyak {_LONGEST} huruf kecil, angka, dan tanda hubung'
        )
    return key
