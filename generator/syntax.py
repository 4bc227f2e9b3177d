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
    if found := _from_word(exc, text, places):
        return found
    quoted = _quoted_before(text, mark.index)
    if quoted:
        return _quote_finding(quoted, places)
    deep = _too_deep(text, mark.index) if "expected <block end>" in (exc.problem or "") else None
    return (
        error("BACA05", places.at(deep), *_DEEP) if deep else _told(exc.problem or "", places.at(mark.index))
    )


def curly_quotes(typed: str, index: int, places: Places) -> Finding | None:
    """The finding on a text without quotation marks of YAML that begins and ends with those of Word.

    A longer one may be meant to be printed with them.
    """
    if not _CURLY.fullmatch(typed) or len(typed.split()) >= _LONG:
        return None
    return error("BACA05", places.at(index), *_CURLY_TOLD)


def long_dash(index: int, text: str, places: Places) -> Finding | None:
    """The finding on a text or key that opens its line with a long dash, as Word makes of "- "."""
    start = text.rfind("\n", 0, index) + 1
    opens = not text[start:index].strip(" ") and _DASH.match(text, index)
    return error("BACA05", places.at(index), *_DASH_TOLD) if opens else None


def _from_word(exc: MarkedYAMLError, text: str, places: Places) -> Finding | None:
    """The finding on a sign that Word puts for another, in a line where the parser began or gave up."""
    for mark in (exc.context_mark, exc.problem_mark):
        if mark is None:
            continue
        start = text.rfind("\n", 0, mark.index) + 1
        line = text[start:].partition("\n")[0]
        before = len(line) - len(line.lstrip(" "))
        closed = _CLOSED_BY_CURLY.search(line)
        if closed:
            return error("BACA05", places.at(start + closed.start(1)), *_CURLY_TOLD)
        if found := long_dash(start + before, text, places):
            return found
        if mark is exc.problem_mark and (found := _dash_above(start, before, text, places)):
            return found
    return None


def _dash_above(start: int, before: int, text: str, places: Places) -> Finding | None:
    """The same in the line above, whose item goes on where the parser gave up."""
    above = text.rfind("\n", 0, max(start - 1, 0)) + 1
    indent = len(text[above:start]) - len(text[above:start].lstrip(" "))
    return long_dash(above + indent, text, places) if indent < before else None


def _too_deep(text: str, index: int) -> int | None:
    """Where the line above begins that stands deeper than all that follow, the first of them at `index`."""
    start = text.rfind("\n", 0, index) + 1
    lines = [match for match in _LINE.finditer(text) if not match["isi"].startswith("#")]
    at = next((n for n, match in enumerate(lines) if match.start() == start), 0)
    if at < 2 or lines[at].start("isi") != index:
        return None
    parent, line, this = lines[at - 2 : at + 1]
    indents = [len(match["depan"]) for match in (parent, this, line)]
    if any(match["isi"].startswith("- ") for match in (line, this)):
        return None
    if sorted(set(indents)) != indents or not parent["isi"].rstrip().endswith(":"):
        return None
    # Where the lines go on as deep as the one above, the line at `index` is the one out of place.
    goes_on = at + 1 < len(lines) and len(lines[at + 1]["depan"]) == indents[2]
    return None if goes_on and this["isi"].rstrip()[-1] not in "|>:-+" else line.start("isi")


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


_LONG = 6  # Words of a text that may well be meant to stand in quotation marks.
_CURLY = re.compile(r"[“”„][^“”„\"]*[“”\"]")
_CLOSED_BY_CURLY = re.compile(r"[:\[,-] \"[^\"“”]*([“”])\s*(?:#.*|[,\]].*)?$")
_CURLY_TOLD = (
    "tanda kutip miring dari Word bukan tanda kutip YAML",
    'ganti dengan tanda kutip lurus (") di awal dan di akhir teks',
)
_DASH = re.compile(r"[–—] ")
_DASH_TOLD = ("tanda pisah panjang dari Word bukan tanda butir", 'ganti dengan "- "')
_DEEP = (
    "baris ini menjorok lebih dalam daripada baris-baris di bawahnya",
    "samakan jumlah spasi di depannya dengan baris setingkat di bawahnya",
)
_LINE = re.compile(r"^(?P<depan> *)(?P<isi>\S.*)$", re.MULTILINE)
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
