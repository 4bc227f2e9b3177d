"""Document properties: title, author, dates from the data, and where the document came from."""

from __future__ import annotations

import datetime as dt
import posixpath
from dataclasses import dataclass

from lxml import etree

from generator.word.package import RELATIONS, TYPES, Parts, content_hash, declare, parse, relate, serialize
from generator.word.xml import Element, parent_of

CORE = "docProps/core.xml"
CUSTOM = "docProps/custom.xml"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
# What a package must say of each part: its content type, and the type of relationship that leads to it.
_REGISTERED = {
    CORE: (
        "application/vnd.openxmlformats-package.core-properties+xml",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    ),
    CUSTOM: (
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
    ),
}

VERSION, DATA, CONTENT = "sakip-versi", "sakip-data", "sakip-isi"
"""Names of the custom properties: program version, hash of the data, hash of the content."""


@dataclass(frozen=True)
class Properties:
    """What a document says of itself; `date` stands in for the clock."""

    title: str
    author: str
    date: dt.date
    version: str
    data_hash: str


def write_properties(parts: Parts, properties: Properties) -> None:
    """Set the core and custom properties of a package, in place, once its content is final.

    An office's own template may lack these parts, or keep them under other names: ours take their place.
    """
    for part, (content, kind) in _REGISTERED.items():
        _drop_others(parts, part, kind)
        declare(parts, part, content)
        relate(parts, RELATIONS, kind, part)
    parts[CORE] = _core(properties)
    parts[CUSTOM] = _custom({VERSION: properties.version, DATA: properties.data_hash, CONTENT: ""})
    seal(parts)


def seal(parts: Parts) -> None:
    """Write the hash of the content anew, in place, where a part of our own package was changed."""
    values = read_custom(parts[CUSTOM])
    parts[CUSTOM] = _custom({**values, CONTENT: content_hash(parts, without=CUSTOM)})


def is_untouched(parts: Parts) -> bool:
    """Whether a package is as it was generated; False too for one that we did not make."""
    if CUSTOM not in parts:
        return False
    return read_custom(parts[CUSTOM]).get(CONTENT) == content_hash(parts, without=CUSTOM)


def read_custom(part: bytes) -> dict[str, str]:
    """The custom properties of a package by name."""
    return {
        entry.get("name", ""): "".join(map(str, entry.itertext()))
        for entry in parse(part).iter(f"{{{_CUSTOM}}}property")
    }


def _drop_others(parts: Parts, part: str, kind: str) -> None:
    """Drop the parts that relationships of a kind lead to instead of `part`: a package may have one only."""
    relations, types = parse(parts[RELATIONS]), parse(parts[TYPES])
    of_kind = [entry for entry in relations.iterchildren("*") if entry.get("Type") == kind]
    others = {entry: name for entry in of_kind if (name := _target(entry)) != part}
    names = {f"/{name}" for name in others.values()}
    declared = [entry for entry in types.iterchildren("*") if entry.get("PartName") in names]
    for entry in (*others, *declared):
        parent_of(entry).remove(entry)
    for name in others.values():
        parts.pop(name, None)
    if others:
        parts[RELATIONS], parts[TYPES] = serialize(relations), serialize(types)


def _target(relation: Element) -> str:
    """The name of the part to which a relationship of the package leads."""
    return posixpath.normpath(relation.get("Target", "").lstrip("/"))


def _core(properties: Properties) -> bytes:
    root = etree.Element(
        f"{{{_CP}}}coreProperties",
        nsmap={"cp": _CP, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI},
    )
    stamp = f"{properties.date.isoformat()}T00:00:00Z"
    for name, text in (
        (f"{{{_DC}}}title", properties.title),
        (f"{{{_DC}}}creator", properties.author),
        (f"{{{_CP}}}lastModifiedBy", properties.author),
        (f"{{{_TERMS}}}created", stamp),
        (f"{{{_TERMS}}}modified", stamp),
        (f"{{{_DC}}}language", "id-ID"),
    ):
        child = etree.SubElement(root, name)
        child.text = text
        if text == stamp:
            child.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    return serialize(root)


def _custom(values: dict[str, str]) -> bytes:
    names: dict[str | None, str] = {None: _CUSTOM, "vt": _VT}
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap=names)  # type: ignore[arg-type]  # stubs lack None
    for id, (name, text) in enumerate(values.items(), 2):  # Ids 0 and 1 are reserved.
        entry = etree.SubElement(root, f"{{{_CUSTOM}}}property", fmtid=_FORMAT, pid=str(id), name=name)
        etree.SubElement(entry, f"{{{_VT}}}lpwstr").text = text
    return serialize(root)
