"""Photographs in a document: a paragraph for each, and the files, names and types behind it."""

from __future__ import annotations

import posixpath
import re

from lxml import etree
from markupsafe import escape

from generator.narrative.text import Gambar
from generator.pictures import CENTIMETRE, Picture, UnreadablePictureError, normalise
from generator.word.package import Parts, parse, serialize
from generator.word.xml import Element, qn

STYLE = "Gambar"
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
"""The type of relationship between a part and its picture."""
MEDIA = "word/media/gambar"
"""How the name of every picture of ours begins."""
NAMESPACES = {
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
"""The namespaces of a drawing, by the prefixes that Word uses."""

_TYPES, _RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_FRAMES = re.compile(r"word/(?:header|footer)\d*\.xml")
_MILLIMETRE = CENTIMETRE // 10
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


class Pictures:
    """The pictures of one document while it is rendered, in the order in which they are printed."""

    def __init__(self, parts: Parts) -> None:
        """`parts` is the template, whose own files and relationships keep their names."""
        used = " ".join([*parts, parts[_RELATIONS].decode("utf-8", "replace")])
        taken = re.findall(r"(?:media/gambar|rIdGambar)(\d+)", used, re.IGNORECASE)
        self._first = max(map(int, taken), default=0) + 1
        self._files: dict[Picture, int] = {}

    def paragraph(self, gambar: Gambar) -> str:
        """The w:p element that shows a picture.

        Raises UnreadablePictureError where the file cannot be printed or has no words.
        """
        alt = " ".join(gambar.alt.split())
        if not alt:
            raise UnreadablePictureError("sebuah gambar tidak punya teks pengganti")
        try:
            picture = normalise(gambar.data, (gambar.kotak[0] * _MILLIMETRE, gambar.kotak[1] * _MILLIMETRE))
        except UnreadablePictureError as exc:
            raise UnreadablePictureError(f'gambar "{alt}" tidak dapat dicetak: {exc.reason}') from exc
        number = self._files.setdefault(picture, self._first + len(self._files))
        return _paragraph(picture, number, str(escape(alt)))

    def store(self, parts: Parts) -> None:
        """Add the files, their relationships and their types to `parts`, in place."""
        if not self._files:
            return
        relations, types = parse(parts[_RELATIONS]), parse(parts[_TYPES])
        for picture, number in self._files.items():
            part = f"{MEDIA}{number}.{picture.kind}"
            parts[part] = picture.data
            target = part.removeprefix("word/")
            _add(relations, "Relationship", Id=f"rIdGambar{number}", Type=IMAGE, Target=target)
        known = {entry.get("Extension", "").lower() for entry in types}
        for kind in sorted({picture.kind for picture in self._files} - known):
            _add(types, "Default", at=0, Extension=kind, ContentType=f"image/{kind}")
        parts[_RELATIONS], parts[_TYPES] = serialize(relations), serialize(types)


def number_drawings(document: Element, first: int = 1) -> int:
    """Number the drawings of a part in reading order, in place; a loop repeats those of a template.

    Gives the number for the next part, since no number may return within a document.
    """
    drawings = list(document.iter(qn("wp:docPr")))
    for number, properties in enumerate(drawings, first):
        properties.set("id", str(number))
    return first + len(drawings)


def number_framed_drawings(parts: Parts, first: int) -> None:
    """Number the drawings of all headers and footers on from `first`, in place."""
    for name in sorted(filter(_FRAMES.fullmatch, parts)):
        root = parse(parts[name])
        following = number_drawings(root, first)
        if following > first:
            parts[name] = serialize(root)
        first = following


def images(relations: Element) -> dict[str, str]:
    """Relationship id -> name of the part, for every picture inside the package that `relations` names."""
    return {
        relation.get("Id", ""): posixpath.normpath(posixpath.join("/word", relation.get("Target", "")))[1:]
        for relation in relations
        if relation.get("Type") == IMAGE and relation.get("TargetMode") != "External"
    }


def _add(root: Element, tag: str, at: int | None = None, **attributes: str) -> None:
    entry = etree.Element(f"{{{etree.QName(root).namespace}}}{tag}")
    for name, value in attributes.items():
        entry.set(name, value)
    root.insert(len(root) if at is None else at, entry)


def _paragraph(picture: Picture, number: int, alt: str) -> str:
    name = f"Gambar {number}"
    extent = f'cx="{picture.width}" cy="{picture.height}"'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE}"/></w:pPr><w:r><w:drawing>'
        f'<wp:inline {_DECLARED} distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{alt}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="0" name="{name}" descr="{alt}"/>'
        '<pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdGambar{number}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
