"""A .docx as a mapping of part names to bytes, read and packed so that the same input gives the
same bytes."""

from __future__ import annotations

import io
import zipfile
import zlib
from hashlib import sha256

from lxml import etree

Parts = dict[str, bytes]

TYPES, RELATIONS = "[Content_Types].xml", "_rels/.rels"
"""The parts that tell the types of all parts, and what the package itself refers to."""

# The stamp that Word itself writes into every member.
_STAMP = (1980, 1, 1, 0, 0, 0)
# Entities and network access have no place in a part; without recovery, broken XML is an error.
_PARSER = etree.XMLParser(recover=False, resolve_entities=False, no_network=True)


def unpack(data: bytes) -> Parts:
    """The parts of a package. Raises zipfile.BadZipFile where `data` is no package."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (zlib.error, EOFError, RuntimeError) as exc:  # RuntimeError: encrypted, or packed in an odd way.
        raise zipfile.BadZipFile(str(exc)) from exc


def pack(parts: Parts) -> bytes:
    """The package of `parts`: sorted members, no clock, one compression level."""
    names = sorted(parts, key=lambda name: (name not in (TYPES, RELATIONS), name))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in names:
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, parts[name])
    return buffer.getvalue()


def declare(parts: Parts, part: str, content: str) -> None:
    """Give a part a content type of its own, in place, unless it has one."""
    types = parse(parts[TYPES])
    if any(entry.get("PartName", "").lower() == f"/{part}".lower() for entry in types.iterchildren("*")):
        return
    etree.SubElement(types, _beside(types, "Override"), PartName=f"/{part}", ContentType=content)
    parts[TYPES] = serialize(types)


def relate(parts: Parts, relations: str, kind: str, target: str) -> None:
    """Let a relationship of a kind lead to `target`, in place, unless `relations` has one of that kind."""
    root = parse(parts[relations])
    if any(entry.get("Type") == kind for entry in root.iterchildren("*")):
        return
    taken = {entry.get("Id") for entry in root.iterchildren("*")}
    id = next(name for n in range(1, len(taken) + 2) if (name := f"rId{n}") not in taken)
    etree.SubElement(root, _beside(root, "Relationship"), Id=id, Type=kind, Target=target)
    parts[relations] = serialize(root)


def _beside(root: etree._Element, tag: str) -> str:
    """The full name of a tag in the namespace of a root."""
    return etree.QName(etree.QName(root).namespace, tag).text


def content_hash(parts: Parts, without: str) -> str:
    """A hash over the names and bytes of all parts but `without`."""
    digest = sha256()
    for name in sorted(parts):
        if name != without:
            digest.update(name.encode() + b"\0" + sha256(parts[name]).digest())
    return digest.hexdigest()


def parse(xml: bytes) -> etree._Element:
    """The root of a part. Raises lxml.etree.XMLSyntaxError where it is not well-formed."""
    return etree.fromstring(xml, _PARSER)


def serialize(root: etree._Element) -> bytes:
    """A part's bytes, as Word writes them."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
