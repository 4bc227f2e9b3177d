"""An organisation chart as a drawing that Word can edit: boxes with real text, and lines between them.

Word 2010 and later read the drawing. The places come from `orgchart_layout`.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import escape

from generator.narrative.text import Struktur
from generator.word.orgchart_layout import (
    HANGING,
    INSET_X,
    INSET_Y,
    POINT,
    TWIP,
    Box,
    Chart,
    Line,
    Rule,
    layout,
    line_height,
)

STYLE = "Gambar"
GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"

_NAMESPACES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wpg": GROUP,
    "wps": SHAPE,
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
_FILL = {"puncak": "D9E2F3", "jabatan": "E7E6E6", "daftar": "FFFFFF"}
_INK = "404040"
_BORDER = f'<a:ln w="{POINT * 3 // 4}"><a:solidFill><a:srgbClr val="{_INK}"/></a:solidFill></a:ln>'
_FIRST = 1_000_001  # Numbers of shapes, apart from those of drawings, which begin at 1.


def paragraph(struktur: Struktur) -> str:
    """The w:p element that shows a chart."""
    chart = layout(struktur)
    extent = f'cx="{chart.width}" cy="{chart.height}"'
    edge = " ".join(f'{side}="{POINT // 2}"' for side in "ltrb")
    alt = escape(" ".join(struktur.alt.split()))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE}"/></w:pPr><w:r><mc:AlternateContent {_DECLARED}>'
        '<mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:effectExtent {edge}/>"
        f'<wp:docPr id="1" name="Struktur Organisasi" descr="{alt}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/>'
        f'<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/>'
        f"<a:chExt {extent}/></a:xfrm></wpg:grpSpPr>{''.join(_shapes(chart))}</wpg:wgp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
    )


def _shapes(chart: Chart) -> Iterator[str]:
    """The lines, then the boxes, which lie above them and are read from the top down."""
    for number, rule in enumerate(chart.rules, _FIRST):
        yield _rule(rule, number)
    for number, box in enumerate(chart.boxes, _FIRST + len(chart.rules)):
        yield _box(box, number, chart.size)


def _rule(rule: Rule, number: int) -> str:
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Garis {number - _FIRST + 1}"/><wps:cNvCnPr/>'
        f"<wps:spPr>{_place(rule)}"
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{_BORDER}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )


def _box(box: Box, number: int, size: int) -> str:
    anchor = "t" if box.kind == "daftar" else "ctr"
    text = "".join(_text(line, size) for line in box.lines)
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Kotak {number - _FIRST + 1}"/>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr>{_place(box)}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{_FILL[box.kind]}"/></a:solidFill>{_BORDER}</wps:spPr>'
        f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="{INSET_X}" tIns="{INSET_Y}" '
        f'rIns="{INSET_X}" bIns="{INSET_Y}" anchor="{anchor}" anchorCtr="0"><a:noAutofit/></wps:bodyPr>'
        "</wps:wsp>"
    )


def _place(shape: Box | Rule) -> str:
    extent = f'cx="{shape.width}" cy="{shape.height}"'
    return f'<a:xfrm><a:off x="{shape.x}" y="{shape.y}"/><a:ext {extent}/></a:xfrm>'


def _text(line: Line, size: int) -> str:
    hanging = 0 if line.centred else HANGING // TWIP
    look = "<w:b/><w:bCs/>" * line.bold + "<w:i/><w:iCs/>" * line.italic
    return (
        f'<w:p><w:pPr><w:spacing w:before="{line.above}" w:after="0" w:line="{line_height(size)}" '
        f'w:lineRule="exact"/><w:ind w:left="{hanging}" w:hanging="{hanging}"/>'
        f'<w:jc w:val="{"center" if line.centred else "left"}"/></w:pPr>'
        f'<w:r><w:rPr>{look}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(" ".join(line.text.split()))}</w:t></w:r></w:p>'
    )
