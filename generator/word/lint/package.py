"""Parts, their types, and the relationships that hold them together."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from typing import cast
from urllib.parse import unquote

from lxml import etree

from generator.word.lint.whole import Whole, is_xml
from generator.word.package import RELATIONS, TYPES, Parts, parse
from generator.word.xml import Element

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_USED = etree.XPath("//@r:*[string()]", namespaces={"r": _OFFICE})  # Word leaves some empty on purpose.
_HYPERLINK = f"{_OFFICE}/hyperlink"


def malformed(parts: Parts) -> Iterator[str]:
    """Parts that are no XML: torn, or with a character that XML cannot hold, such as U+FFFE."""
    for part in filter(is_xml, sorted(parts)):
        try:
            parse(parts[part])
        except etree.XMLSyntaxError as exc:
            yield f"{part}: isinya bukan XML yang utuh: {exc}"


def names(whole: Whole) -> Iterator[str]:
    """Names that differ in nothing or in capitals only are one name to Word."""
    counts = Counter(part.lower() for part in whole.parts)
    yield from (f"{part}: bagian ini ada lebih dari satu" for part, number in counts.items() if number > 1)


def types(whole: Whole) -> Iterator[str]:
    """Every part has one content type, by its name or by its extension."""
    entries = [
        (etree.QName(entry).localname, (entry.get("PartName") or entry.get("Extension") or "").lower())
        for entry in whole.roots[TYPES].iterchildren("*")
    ]
    known = Counter(entries)
    yield from (f"{TYPES}: jenis isi {entry[1]} ada lebih dari satu" for entry, n in known.items() if n > 1)
    for part in sorted(set(whole.parts) - {TYPES}):
        extension = part.rpartition(".")[2].lower()
        if ("Override", f"/{part.lower()}") not in known and ("Default", extension) not in known:
            yield f"{part}: jenis isi bagian ini tidak disebut dalam {TYPES}"


def relations(whole: Whole) -> Iterator[str]:
    """Every relationship that a part names is its own, and leads to a part that exists."""
    existing = {part.lower() for part in whole.parts}
    for part, root in sorted(whole.roots.items()):
        if part.endswith(".rels"):
            continue
        own = _relations(whole, part)
        known = Counter(relation.get("Id", "") for relation in own)
        yield from (f"{part}: hubungan {id} ada lebih dari satu" for id, n in known.items() if n > 1)
        used = set(map(str, cast(list[str], _USED(root))))
        yield from (f"{part}: hubungan {id} tidak ada" for id in sorted(used - set(known)))
    for part in ["", *sorted(whole.parts)]:
        for relation in _relations(whole, part):
            target = _target(part, relation)
            if target and target not in existing:
                yield f"{part or RELATIONS}: bagian yang dirujuk, {target}, tidak ada"


def orphans(whole: Whole) -> Iterator[str]:
    """Parts that no chain of relationships reaches: Word drops them, other programs stumble."""
    lower = {part.lower(): part for part in whole.parts}
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        part = waiting.pop()
        found = {target for r in _relations(whole, part) if (target := _target(part, r))}
        waiting += [lower[target] for target in found - reached if target in lower]
        reached |= found
    for part in sorted(whole.parts):
        plain = _source(part) if part.endswith(".rels") else part
        if part != TYPES and plain and plain.lower() not in reached:
            yield f"{part}: tidak ada bagian yang merujuk bagian ini"


def _relations(whole: Whole, part: str) -> list[Element]:
    """The relationships of a part, or of the package for the empty name."""
    folder, name = posixpath.split(part)
    root = whole.roots.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    return [] if root is None else list(root.iterchildren("*"))


def _source(rels: str) -> str:
    """The part to which relationships belong; empty for the package."""
    folder, name = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _target(part: str, relation: Element) -> str:
    """The small-lettered name of the part that a relationship leads to; empty where it leads outside."""
    target = unquote(relation.get("Target", ""))
    if relation.get("TargetMode") == "External" or relation.get("Type") == _HYPERLINK:
        return ""
    path = posixpath.join("/", posixpath.dirname(part), target.partition("#")[0])
    return posixpath.normpath(path).lstrip("/").lower()
