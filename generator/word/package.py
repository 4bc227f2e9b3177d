"""A .docx as a mapping of part names to bytes, read and packed so that the same input gives the
same bytes."""

from __future__ import annotations

import io
import zipfile
import zlib
from hashlib import sha256

from lxml import etree

Parts = dict[str, bytes]

# The stamp that Word itself writes into every member.
_STAMP = (1980, 1, 1, 0, 0, 0)
_FIRST = ("[Content_Types].xml", "_rels/.rels")
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
    names = sorted(parts, key=lambda name: (name not in _FIRST, name))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in names:
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, parts[name])
    return buffer.getvalue()


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
