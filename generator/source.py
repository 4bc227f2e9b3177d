"""YAML text -> a tree of values that know their file, line and column.

The tree is composed, not constructed: scalars keep the text that was typed, so that a code such
as 001 is never read as 1 and an amount never passes through a float.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode
from ruamel.yaml.nodes import Node as YamlNode

from generator.findings import Finding, Mark, Severity, error
from generator.places import Places
from generator.syntax import curly_quotes, long_dash, syntax_finding


class OddNumber(str):
    """An unquoted number that YAML and its reader may understand differently, such as 007 or 1e5."""

    __slots__ = ()


Path_ = tuple[str | int, ...]
Plain = str | int | Decimal | bool | None | list[Any] | dict[str, Any]

# Characters that XML 1.0 cannot hold (section 2.2), so that no Word file can carry them, and the
# control characters that YAML refuses besides (section 5.1).
FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)
# More digits than any amount has are not read as a number.
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_CURLY_ENDS = re.compile('^[“”„]|[“”"]$')
_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True)
class Node:
    """A value of the tree: its place, its plain value and, for a scalar, the text as typed."""

    mark: Mark
    value: Plain
    typed: str = ""
    children: dict[str | int, Node] = field(default_factory=dict)
    keys: dict[str, Mark] = field(default_factory=dict)
    span: tuple[Places, int, int] | None = field(default=None, compare=False, repr=False)

    def mark_in(self, offset: int) -> Mark:
        """The place of the character at `offset` of a scalar's text, or of the value where it is unknown."""
        if self.span is None:
            return self.mark
        places, start, end = self.span
        return places.within(start, end, self.typed, offset)

    def find(self, path: Path_) -> Node | None:
        """The node at `path` below this one, or None."""
        node: Node | None = self
        for step in path:
            node = node.children.get(step) if node else None
        return node

    def mark_of(self, path: Path_) -> Mark:
        """The place to show for `path`: the value's, or that of the nearest parent that exists."""
        node, mark = self, self.mark
        for step in path:
            child = node.children.get(step)
            if child is None:
                return mark
            # A mapping or list begins below its key; the key is what a reader looks for.
            mark = child.mark if not child.children else node.keys.get(str(step), child.mark)
            node = child
        return mark

    def key_mark(self, path: Path_) -> Mark:
        """The place of the key that ends `path`."""
        parent = self.find(path[:-1])
        last = str(path[-1])
        return parent.keys[last] if parent and last in parent.keys else self.mark_of(path)

    def each(self, *pattern: str) -> Iterator[tuple[Path_, Node]]:
        """All nodes that match a path pattern in which "*" stands for any key or index."""
        yield from _each(self, pattern, ())


def _each(node: Node, pattern: tuple[str, ...], path: Path_) -> Iterator[tuple[Path_, Node]]:
    if not pattern:
        yield path, node
        return
    for step, child in node.children.items():
        if pattern[0] in ("*", step):
            yield from _each(child, pattern[1:], (*path, step))


def read(path: Path, shown: str) -> tuple[Node | None, list[Finding]]:
    """Read one YAML file whose root must be a mapping.

    Returns the tree, or None where nothing can be read, and the findings; never raises for what a
    file holds. `shown` is the path as the user knows it.
    """
    top = Mark(shown)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, [error("BACA01", top, f"berkas {path.name} tidak ada", _missing_file_remedy(path))]
    except OSError:
        remedy = "pastikan itu berkas, bukan folder, dan boleh dibaca"
        return None, [error("BACA01", top, f"berkas {path.name} tidak dapat dibaca", remedy)]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        before = raw[: exc.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        return None, [
            error(
                "BACA02",
                Mark(shown, line, column),
                "berkas tidak tersimpan sebagai UTF-8",
                'simpan ulang dengan pengodean "UTF-8"',
            )
        ]
    return parse(text, shown)


def _missing_file_remedy(path: Path) -> str:
    """What to do about a file that is not there; an editor may have saved it under a name near its own."""
    stem, name = path.stem, path.name
    near = (f"{name}.txt", f"{stem}.yml", f"{stem}.txt", f"{name}.yaml", name.capitalize(), name.upper())
    meant = next((other for other in near if path.with_name(other).is_file()), None)
    if meant:
        return f"maksud Anda {meant}? ganti namanya menjadi {path.name}"
    return "salin berkas itu dari folder satker lain, lalu ganti isinya"


def parse(text: str, shown: str) -> tuple[Node | None, list[Finding]]:
    """Parse YAML text; like `read`, but for text that is already in memory."""
    places = Places(text, shown)
    found = _bad_characters(text, places)
    if found:
        return None, found
    yaml = YAML(typ="safe", pure=True)
    yaml.composer.warn_double_anchors = False  # Allowed by YAML; a warning would reach the user's terminal.
    try:
        root = yaml.compose(text)
    except (YAMLError, RecursionError) as exc:  # RecursionError: nested beyond any sense.
        return None, [syntax_finding(exc, text, places, shown)]
    if root is None:
        return None, [error("BACA06", Mark(shown), "berkas kosong", "isi menurut contoh di data/")]
    if not isinstance(root, MappingNode):
        return None, [
            error(
                "BACA07",
                places.at(root.start_mark.index),
                'isi berkas bukan pasangan "kunci: nilai"',
                'mulailah dengan "skema: 1"',
            )
        ]
    builder = _Builder(places)
    return builder.build(root, ()), builder.findings


def _bad_characters(text: str, places: Places) -> list[Finding]:
    tabs = [
        error(
            "BACA03",
            places.at(match.end() - 1),
            "ada tab pada indentasi; YAML hanya menerima spasi",
            "ganti tab itu dengan dua spasi",
        )
        for match in _TAB_INDENT.finditer(text)
    ]
    return tabs + [_forbidden(match.group(), places.at(match.start())) for match in FORBIDDEN.finditer(text)]


def _forbidden(character: str, mark: Mark) -> Finding:
    return error(
        "BACA04",
        mark,
        f"ada karakter yang tidak dapat dimuat dokumen Word (U+{ord(character):04X})",
        "hapus karakter itu; biasanya terbawa saat menyalin dari berkas lain",
    )


class _Builder:
    """Turns composed YAML nodes into Nodes and collects what is wrong with them."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.findings: list[Finding] = []

    def build(self, node: YamlNode, parents: tuple[int, ...], *, item: bool = False) -> Node:
        """The Node of a YAML node; `item` where it is one of a list."""
        mark = self._places.at(node.start_mark.index)
        if id(node) in parents:
            self.findings.append(
                error(
                    "BACA09",
                    mark,
                    "tanda * merujuk ke bagian yang memuat dirinya sendiri",
                    "hapus tanda * itu; bila bagian dari teks, apit teksnya dengan tanda kutip",
                )
            )
            return Node(mark, None)
        if isinstance(node, MappingNode):
            return self._mapping(node, mark, (*parents, id(node)), item)
        if isinstance(node, SequenceNode):
            items = [self.build(child, (*parents, id(node)), item=True) for child in node.value]
            return Node(mark, [item.value for item in items], children=dict(enumerate(items)))
        assert isinstance(node, ScalarNode)
        return self._scalar(node, mark)

    def _mapping(self, node: MappingNode, mark: Mark, parents: tuple[int, ...], item: bool) -> Node:
        children: dict[str | int, Node] = {}
        keys: dict[str, Mark] = {}
        twice: list[tuple[str, Mark]] = []
        for key_node, value_node in node.value:
            key_mark = self._places.at(key_node.start_mark.index)
            if not isinstance(key_node, ScalarNode):
                self.findings.append(
                    error(
                        "BACA05",
                        key_mark,
                        "di sini harus ada kunci berupa satu teks",
                        'apit teks yang diawali "{" atau "[" dengan tanda kutip',
                    )
                )
                continue
            key = self._text(key_node, key_mark)
            if key in keys:
                twice.append((key, key_mark))
                continue
            keys[key] = key_mark
            child = self.build(value_node, parents)
            # Where nothing is written, the parser's place is that of whatever comes next.
            children[key] = replace(child, mark=key_mark) if _is_empty(value_node) else child
        self.findings += _twice(twice, keys, item)
        return Node(mark, {str(key): child.value for key, child in children.items()}, "", children, keys)

    def _scalar(self, node: ScalarNode, mark: Mark) -> Node:
        text = self._text(node, mark)
        value = _plain(str(node.tag).removeprefix(_TAG), text)
        if isinstance(value, str) and not node.style:
            self._cut(node.end_mark.index)
            at = node.start_mark.index
            found = curly_quotes(text, at, self._places) or long_dash(at, self._places.text, self._places)
            if found:
                self.findings.append(found)
                text = value = _CURLY_ENDS.sub("", text)  # As it was meant.
        return Node(mark, value, typed=text, span=(self._places, node.start_mark.index, node.end_mark.index))

    def _cut(self, end: int) -> None:
        """BACA10: a plain text ends at a "#" without a blank behind it, so that text is lost."""
        place = self._places.of_cut(end)
        if place:
            self.findings.append(
                Finding(
                    "BACA10",
                    Severity.WARNING,
                    place,
                    "teks terputus di sini karena tulisan sesudah tanda # dianggap catatan",
                    "apit seluruh teks dengan tanda kutip; bila memang catatan, beri spasi sesudah tanda #",
                )
            )

    def _text(self, node: ScalarNode, mark: Mark) -> str:
        """The text of a scalar; an escaped character that is forbidden is found and replaced."""
        text = str(node.value)
        bad = FORBIDDEN.search(text)
        if bad:
            self.findings.append(_forbidden(bad.group(), mark))
        return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _twice(found: list[tuple[str, Mark]], keys: dict[str, Mark], item: bool) -> list[Finding]:
    """BACA08: keys written twice in one mapping; several in an `item` of a list are another item's."""
    if item and (len(found) > 1 or (found and found[0][0] == next(iter(keys)))):
        key, mark = found[0]
        what = f'"{key}" dan {len(found) - 1} kunci lain' if len(found) > 1 else f'"{key}"'
        message = (
            f'kunci {what} sudah ditulis pada baris {keys[key].line}; mungkin tanda "- " di depannya hilang'
        )
        remedy = 'bila ini butir baru, tulis "- " di depan kunci pertamanya; bila bukan, hapus kunci berlebih'
        return [error("BACA08", mark, message, remedy)]
    return [
        error(
            "BACA08",
            mark,
            f'kunci "{key}" sudah ditulis pada baris {keys[key].line}',
            "hapus salah satunya; bila keduanya perlu, gabungkan isinya",
        )
        for key, mark in found
    ]


def _is_empty(node: YamlNode) -> bool:
    return isinstance(node, ScalarNode) and node.start_mark.index == node.end_mark.index


def _plain(tag: str, text: str) -> Plain:
    """A scalar's value by its YAML tag; a number in an unusual notation stays an OddNumber."""
    if tag == "null":
        return None
    if tag == "bool":
        return text.lower() == "true"
    if tag == "int" and _INTEGER.fullmatch(text):
        return int(text)
    if tag == "float" and _DECIMAL.fullmatch(text):
        return Decimal(text)
    return OddNumber(text) if tag in ("int", "float") else text
