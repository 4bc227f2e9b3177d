"""A .docx file as the XML parts that hold text, or the sentence that says why it cannot be read."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from generator.findings import Finding, Mark, error
from generator.word.package import parse
from generator.word.xml import Element

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LIMIT = 300_000_000  # Bytes of text unpacked: a report of a thousand pages has a tenth of it.
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# "Strict Open XML" differs from what every program writes in its names only.
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _RELATION.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/math"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
}
_SAVE_AS = "buka berkas itu di Word, simpan sebagai Dokumen Word (.docx), lalu periksa berkas .docx itu"
_OTHER = (
    (b"%PDF", "PDF", "periksa berkas .docx asal PDF itu; PDF tidak memuat susunan tabel dan judul aslinya"),
    (b"{\\rtf", "RTF", _SAVE_AS),
)
FOREIGN = (b"PK", _OLE, *(signature for signature, _, _ in _OTHER))
"""The first bytes of files that are no plain text, whatever their names say."""
# What other packages hold, by the beginning of a member's name.
_PACKAGES = (
    ("xl/", "buku kerja Excel", "buka di Excel dan salin isinya ke dokumen Word (.docx)"),
    ("ppt/", "presentasi PowerPoint", "periksa laporan Word-nya (.docx)"),
    (
        "content.xml", "dokumen LibreOffice (.odt)",
        "buka di LibreOffice, simpan sebagai Word 2007-365 (.docx), lalu periksa berkas .docx itu",
    ),
)  # fmt: skip


class UnreadableError(Exception):
    """A file that is no readable report; carries what to tell the user."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(frozen=True)
class Berkas:
    """The parts of a document by name, and the name of the main one."""

    bagian: dict[str, Element]
    utama: str

    def kaitan(self, kind: str, of: str = "") -> list[tuple[str, Element]]:
        """The parts of a kind such as "header" that a part (the main one) refers to: their ids and roots."""
        of = of or self.utama
        folder, name = posixpath.split(of)
        relations = self.bagian.get(f"{folder}/_rels/{name}.rels")
        found = []
        for entry in () if relations is None else relations:
            target = entry.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            if entry.get("Type", "").endswith(f"/{kind}") and path in self.bagian:
                found.append((entry.get("Id", ""), self.bagian[path]))
        return found

    def satu(self, kind: str) -> Element | None:
        """The one part of a kind, such as "styles"."""
        return next((root for _, root in self.kaitan(kind)), None)


def open_docx(data: bytes, file: str) -> Berkas:
    """The parts of the .docx with these bytes. Raises UnreadableError where it is none."""
    mark = Mark(file)
    if not data:
        raise UnreadableError(
            error("AUDIT03", mark, "berkas ini kosong", "salin atau simpan ulang berkas aslinya")
        )
    if data.startswith(_OLE):
        raise UnreadableError(_old_word(data, mark))
    for signature, form, remedy in _OTHER:
        if data.startswith(signature):
            raise UnreadableError(error("AUDIT02", mark, f"berkas ini {form}, bukan dokumen Word", remedy))
    try:
        parts = _parts(data)
    except (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError) as exc:
        raise UnreadableError(broken(mark, "isinya bukan dokumen Word yang utuh")) from exc
    except RuntimeError as exc:  # The zip itself asks for a password.
        raise UnreadableError(_locked(mark)) from exc
    except etree.XMLSyntaxError as exc:
        raise UnreadableError(broken(mark, "salah satu bagiannya tidak terbaca")) from exc
    main = _main(parts)
    if main is None:
        raise UnreadableError(_no_word(parts, mark))
    return Berkas(parts, main)


def _no_word(parts: Iterable[str], mark: Mark) -> Finding:
    """The finding on a package that another program made."""
    names = list(parts)
    for start, form, remedy in _PACKAGES:
        if any(name.startswith(start) for name in names):
            return error("AUDIT02", mark, f"berkas ini {form}, bukan dokumen Word", remedy)
    return error("AUDIT02", mark, "berkas ini bukan dokumen Word (.docx)", _SAVE_AS)


def _old_word(data: bytes, mark: Mark) -> Finding:
    if _ENCRYPTED in data:
        return _locked(mark)
    return error("AUDIT02", mark, "berkas ini dokumen Word lama (.doc) yang tidak dapat dibaca", _SAVE_AS)


def _locked(mark: Mark) -> Finding:
    return error(
        "AUDIT04", mark, "berkas ini terkunci dengan kata sandi",
        "buka di Word, hapus kata sandinya (File, Info, Protect Document), lalu simpan salinannya",
    )  # fmt: skip


def broken(mark: Mark, why: str) -> Finding:
    """The finding on a file that is damaged, and how."""
    return error(
        "AUDIT03", mark, f"berkas ini rusak: {why}",
        "buka di Word agar diperbaiki lalu simpan ulang, atau pakai salinan yang utuh",
    )  # fmt: skip


def _parts(data: bytes) -> dict[str, Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [info for info in archive.infolist() if info.filename.endswith((".xml", ".rels"))]
        if sum(info.file_size for info in members) > _LIMIT:
            raise zipfile.BadZipFile("too large")
        return {info.filename.lstrip("/"): _root(archive.read(info)) for info in members}


def _root(xml: bytes) -> Element:
    if b"purl.oclc.org/ooxml" in xml[:4000]:
        for strict, usual in _STRICT.items():
            xml = xml.replace(strict, usual)
    return parse(xml)


def _main(parts: dict[str, Element]) -> str | None:
    """The name of the part that holds the text, or None where the package is no document of Word."""
    relations = parts.get("_rels/.rels")
    for entry in () if relations is None else relations:
        name = posixpath.normpath(entry.get("Target", "").lstrip("/"))
        if entry.get("Type", "").endswith("/officeDocument") and name in parts:
            return name if parts[name].tag.endswith("wordprocessingml/2006/main}document") else None
    return None
