"""What is told of a YAML file that cannot be parsed: where the fault lies, and what to do about it."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.tokens import ScalarToken

from generator.findings import Finding, Mark, error
from generator.places import Places


def syntax_finding(exc: Exception, text: str, places: Places, shown: str) -> Finding:
    """The finding on a text that the parser gave up; BACA05, at the file where it tells no place."""
    mark = _fault_mark(exc) if isinstance(exc, MarkedYAMLError) else None
    if not isinstance(exc, MarkedYAMLError) or mark is None:
        return _told("", Mark(shown))
    quoted = _quoted_before(text, mark.index)
    return _quote_finding(quoted, places) if quoted else _told(exc.problem or "", places.at(mark.index))


def _fault_mark(exc: MarkedYAMLError) -> Any:
    """Where the fault lies: where the parser gave up, or where the part begins that it could not end."""
    if _FROM_BEGIN.search(exc.problem or ""):
        return exc.context_mark or exc.problem_mark
    return exc.problem_mark or exc.context_mark


def _quoted_before(text: str, index: int) -> Any:
    """The text in quotation marks that ends right before the place where the parser gave up, or None."""
    found = None
    with suppress(YAMLError):
        for token in YAML(typ="safe", pure=True).scan(text):
            if token.end_mark.index > index:
                break
            if isinstance(token, ScalarToken) and token.style in ("'", '"'):
                found = token
    near = found is not None and not text[found.end_mark.index : index].strip(" ")
    return found if near else None


def _quote_finding(quoted: Any, places: Places) -> Finding:
    """What is said of a text that goes on behind its quotation mark, or was closed by another text's."""
    first, last = (places.at(mark.index) for mark in (quoted.start_mark, quoted.end_mark))
    if first.line == last.line:
        return error(
            "BACA05",
            first,
            "masih ada teks sesudah tanda kutip penutup",
            "apit seluruh teks dengan tanda kutip, atau hapus kedua tanda kutip itu",
        )
    return error(
        "BACA05",
        first,
        f"tanda kutip yang dibuka di sini baru ditutup pada baris {last.line}",
        "tutup teks itu dengan tanda kutip yang sama di akhirnya",
    )


def _told(problem: str, mark: Mark) -> Finding:
    for pattern, message, remedy in _SYNTAX:
        if re.search(pattern, problem):
            return error("BACA05", mark, message, remedy)
    return error("BACA05", mark, *_SYNTAX_UNKNOWN)


_SYNTAX_UNKNOWN = (
    "susunan YAML tidak dapat dibaca di sini",
    "periksa indentasi, titik dua, dan tanda kutip pada baris ini dan baris sebelumnya",
)
# What the parser says, as a pattern -> what the officer can do about it.
_SYNTAX = (
    ("mapping values are not allowed", "titik dua tidak boleh ada di sini",
     'apit teks yang memuat ": " dengan tanda kutip, atau periksa indentasi baris ini dan spasi sesudah "-"'
     " di atasnya"),
    ("could not find expected ':'", "baris ini tidak mempunyai titik dua setelah kuncinya",
     'tulis "kunci: nilai", dengan spasi setelah titik dua'),
    ("expected <block end>", "indentasi baris ini tidak sejajar dengan baris di atasnya",
     "samakan jumlah spasi di depannya dengan butir setingkat di atasnya"),
    ("found unexpected end of stream", "tanda kutip yang dibuka tidak pernah ditutup",
     "tutup teks itu dengan tanda kutip yang sama"),
    ("found undefined alias", "teks yang diawali tanda * harus diapit tanda kutip",
     'contoh: "*) angka sementara"'),
    # The second is said of a * or & that stands alone.
    ("cannot start any token|expected alphabetic", "teks tidak boleh diawali dengan karakter ini",
     "apit teks itu dengan tanda kutip"),
)  # fmt: skip
# What the parser says where it gave up, far behind the place where the fault begins.
_FROM_BEGIN = re.compile("could not find expected ':'|found unexpected end of stream|expected alphabetic")
