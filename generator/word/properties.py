"""Document properties: title, author, dates from the data, and where the document came from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lxml import etree

from generator.word.package import Parts, content_hash, parse, serialize

CORE = "docProps/core.xml"
CUSTOM = "docProps/custom.xml"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

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
    """Set the core and custom properties of a package, in place, once its content is final."""
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
