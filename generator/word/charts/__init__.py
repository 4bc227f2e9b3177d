"""Charts in a document: a paragraph for each, and the chart, data sheet, names and types behind it."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree
from markupsafe import escape

from generator.narrative.text import Bagan
from generator.word.package import Parts, parse, serialize
from generator.word.xml import Element

STYLE = "Gambar"
WIDTH = 155
"""Every chart is as wide as the text, in millimetres."""
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES, _RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MILLIMETRE = 36000
_SHEET = "rId1"
"""The relationship of a chart to its data sheet."""
_DECLARED = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


class Charts:
    """The charts of one document while it is rendered, in the order in which they are printed."""

    def __init__(self, parts: Parts) -> None:
        """`parts` is the template, whose own charts and relationships keep their names."""
        used = " ".join([*parts, parts[_RELATIONS].decode("utf-8", "replace")])
        taken = re.findall(r"(?:charts/chart|Microsoft_Excel_Sheet|rIdBagan)(\d+)", used, re.IGNORECASE)
        self._first = max(map(int, taken), default=0) + 1
        self._printed: list[Bagan] = []

    def paragraph(self, bagan: Bagan) -> str:
        """The w:p element that shows a chart. Raises ValueError where it has no words."""
        alt = " ".join(bagan.alt.split())
        if not alt:
            raise ValueError("sebuah bagan tidak punya teks pengganti")
        number = self._first + len(self._printed)
        self._printed.append(bagan)
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{STYLE}"/></w:pPr><w:r><w:drawing>'
            f'<wp:inline {_DECLARED} distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{WIDTH * _MILLIMETRE}" cy="{bagan.tinggi * _MILLIMETRE}"/>'
            f'<wp:docPr id="{number}" name="Bagan {number}" descr="{escape(alt)}"/>'
            f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{CHART}">'
            f'<c:chart xmlns:c="{CHART}" xmlns:r="{_OFFICE}" r:id="rIdBagan{number}"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )

    def store(self, parts: Parts) -> None:
        """Add the charts, their data sheets, relationships and types to `parts`, in place."""
        if not self._printed:
            return
        relations, types = parse(parts[_RELATIONS]), parse(parts[_TYPES])
        for number, bagan in enumerate(self._printed, self._first):
            chart, sheet = f"charts/chart{number}.xml", f"embeddings/Microsoft_Excel_Sheet{number}.xlsx"
            parts[f"word/{chart}"], parts[f"word/{sheet}"] = _made(bagan)
            parts[f"word/charts/_rels/chart{number}.xml.rels"] = _to_sheet(sheet)
            _add(relations, "Relationship", Id=f"rIdBagan{number}", Type=f"{_OFFICE}/chart", Target=chart)
            _add(types, "Override", PartName=f"/word/{chart}", ContentType=_CHART_TYPE)
        if "xlsx" not in {entry.get("Extension", "").lower() for entry in types}:
            types.insert(0, _add(types, "Default", Extension="xlsx", ContentType=_SHEET_TYPE))
        parts[_RELATIONS], parts[_TYPES] = serialize(relations), serialize(types)


@lru_cache(maxsize=64)  # A document is rendered once for its outline and once for good.
def _made(bagan: Bagan) -> tuple[bytes, bytes]:
    """A chart's part and its data sheet."""
    # python-pptx takes a third of a second to import: only who prints a chart waits for it.
    from generator.word.charts.part import chart_part
    from generator.word.charts.workbook import workbook

    return chart_part(bagan, _SHEET), workbook(bagan)


def _to_sheet(sheet: str) -> bytes:
    root = parse(f'<Relationships xmlns="{_PACKAGE}"/>'.encode())
    _add(root, "Relationship", Id=_SHEET, Type=f"{_OFFICE}/package", Target=f"../{sheet}")
    return serialize(root)


def _add(root: Element, tag: str, **attributes: str) -> Element:
    entry = etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{tag}")
    for name, value in attributes.items():
        entry.set(name, value)
    return entry
