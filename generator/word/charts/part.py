"""The part of a chart: its values as an office draws them, and its looks.

python-pptx writes the chart and knows the order of its elements; what it was made for, slides, differs
from a page in type size, title and axes, and it leaves out what only a document needs.
"""

from __future__ import annotations

import re
from copy import copy
from typing import Any

from lxml import etree
from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.dml.color import RGBColor
from pptx.dml.fill import FillFormat
from pptx.dml.line import LineFormat
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.util import Pt

from generator.narrative.text import Bagan
from generator.word.package import serialize
from generator.word.xml import Element

FONT, SIZE, SMALL = "Arial", Pt(9), Pt(8)
_DARK, _LIGHT, _GREY, _WHITE = "1F3864", "D9D9D9", "7F7F7F", "FFFFFF"
_OUTLINE, _GRID, _BLACK = "404040", "D9D9D9", "000000"
_FILLS = {1: (_DARK,), 2: (_LIGHT, _DARK)}
"""The fills of one and of two series; they differ in lightness, so that a copy in grey tells them apart."""
_MANY = (_DARK, _LIGHT, _GREY, _WHITE)
_ON_DARK = (_DARK, _GREY)
_LINES = (
    (_DARK, MSO_LINE.SOLID, XL_MARKER_STYLE.CIRCLE),
    (_GREY, MSO_LINE.DASH, XL_MARKER_STYLE.SQUARE),
    (_BLACK, MSO_LINE.ROUND_DOT, XL_MARKER_STYLE.TRIANGLE),
    (_GREY, MSO_LINE.SOLID, XL_MARKER_STYLE.DIAMOND),
    (_DARK, MSO_LINE.DASH_DOT, XL_MARKER_STYLE.X),
    (_BLACK, MSO_LINE.DASH, XL_MARKER_STYLE.PLUS),
)
_KINDS = {
    "batang": XL_CHART_TYPE.BAR_CLUSTERED,
    "kolom": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bagian": XL_CHART_TYPE.BAR_STACKED,
    "garis": XL_CHART_TYPE.LINE_MARKERS,
}
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LABELLED = 2
"""The labels of more lines than these would lie on each other."""
_LANGUAGE = "id-ID"
_INDONESIAN = "[$-421]"
"""Before a format: LibreOffice then sets the separators of Indonesia, Word those of the reader's system."""
_SQUARE = (
    f'<c:spPr xmlns:c="{_C}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    f'<a:solidFill><a:srgbClr val="{_WHITE}"/></a:solidFill>'
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>'
)
"""The ground of a chart and the line around it."""


def chart_part(bagan: Bagan, sheet: str) -> bytes:
    """The part of a chart; `sheet` is its relationship to the data sheet."""
    root = parse_xml(ChartXmlWriter(_KINDS[bagan.jenis], _data(bagan)).xml.encode())
    chart = Chart(root, None)
    chart.font.size, chart.font.name = SIZE, FONT
    chart.has_title = False
    _legend(chart, bagan)
    _category_axis(chart, bagan)
    _value_axis(chart, bagan)
    if bagan.jenis == "garis":
        _lines(chart, bagan)
    else:
        _bars(chart, bagan)
    _complete(root, sheet)
    etree.cleanup_namespaces(root)
    return serialize(root)


def _data(bagan: Bagan) -> Any:
    data = CategoryChartData(number_format=bagan.format)
    data.categories = bagan.kategori
    for deret in bagan.deret:
        data.add_series(deret.nama, deret.nilai)
    return data


def _legend(chart: Any, bagan: Bagan) -> None:
    chart.has_legend = len(bagan.deret) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False


def _category_axis(chart: Any, bagan: Bagan) -> None:
    axis = chart.category_axis
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW  # Beside the plot where a bar is negative, too.
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = False
    _stroke(axis.format.line, _OUTLINE)
    if bagan.jenis in ("batang", "bagian"):
        axis.reverse_order = True  # The first category on top; the values stay at the bottom.
        _find(chart._chartSpace, "valAx/crosses").set("val", "max")


def _value_axis(chart: Any, bagan: Bagan) -> None:
    axis = chart.value_axis
    negative = any(nilai is not None and nilai < 0 for deret in bagan.deret for nilai in deret.nilai)
    if bagan.jenis != "garis" and not negative:
        axis.minimum_scale = 0
    if bagan.langkah is not None:
        axis.major_unit = bagan.langkah
    axis.has_title = True
    paragraph = axis.axis_title.text_frame.paragraphs[0]
    paragraph.text = bagan.sumbu
    paragraph.font.size, paragraph.font.bold = SIZE, False
    axis.tick_labels.number_format = _shown(re.sub(r"\.0+", "", bagan.format_label))
    axis.tick_labels.number_format_is_linked = False
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.fill.background()
    _stroke(axis.major_gridlines.format.line, _GRID)


def _bars(chart: Any, bagan: Bagan) -> None:
    (plot,) = chart.plots
    plot.gap_width = 50
    plot.overlap = 100 if bagan.jenis == "bagian" else 0
    fills = _FILLS.get(len(bagan.deret), _MANY)
    if bagan.jenis == "bagian":
        fills = _MANY
    for index, series in enumerate(plot.series):
        colour = fills[index % len(fills)]
        _fill(series.format.fill, colour)
        _stroke(series.format.line, _OUTLINE)
        series.invert_if_negative = False
        inside = bagan.jenis == "bagian"
        position = XL_LABEL_POSITION.CENTER if inside else XL_LABEL_POSITION.OUTSIDE_END
        _labels(series, bagan, position, _WHITE if inside and colour in _ON_DARK else _BLACK)


def _lines(chart: Any, bagan: Bagan) -> None:
    (plot,) = chart.plots
    for index, series in enumerate(plot.series):
        colour, dash, marker = _LINES[index % len(_LINES)]
        series.smooth = False
        _stroke(series.format.line, colour, 1.75)
        series.format.line.dash_style = dash
        series.marker.style, series.marker.size = marker, 7
        _fill(series.marker.format.fill, colour)
        _stroke(series.marker.format.line, colour)
        if len(bagan.deret) <= _LABELLED:
            _labels(series, bagan, XL_LABEL_POSITION.ABOVE, _BLACK)
            _lower_labels(series, index, bagan)


def _lower_labels(series: Any, index: int, bagan: Bagan) -> None:
    """Labels stand above the upper one of two lines and below the lower one."""
    common = _find(series._element, "dLbls/numFmt")
    for place, column in enumerate(zip(*(deret.nilai for deret in bagan.deret), strict=True)):
        known = [nilai for nilai in column if nilai is not None]
        own = column[index]
        tied = index > 0 and len(set(known)) == 1
        if own is not None and len(known) > 1 and (own < max(known) or tied):
            label = series.points[place].data_label
            label.position = XL_LABEL_POSITION.BELOW
            # A label of its own takes neither the format nor the type of the others.
            label.font.size = SMALL
            _find(label._dLbl, "spPr").addprevious(copy(common))


def _labels(series: Any, bagan: Bagan, position: Any, colour: str) -> None:
    labels = series.data_labels
    labels.show_value = True
    labels.position = position
    labels.number_format, labels.number_format_is_linked = _shown(bagan.format_label), False
    labels.font.size = SMALL
    labels.font.color.rgb = RGBColor.from_string(colour)


def _shown(format: str) -> str:
    return format if format == "General" else f"{_INDONESIAN}{format}"


def _fill(fill: FillFormat, colour: str) -> None:
    fill.solid()
    fill.fore_color.rgb = RGBColor.from_string(colour)


def _stroke(line: LineFormat, colour: str, points: float = 0.75) -> None:
    line.color.rgb = RGBColor.from_string(colour)
    line.width = Pt(points)


# --- What python-pptx leaves out -------------------------------------------------------------------


def _complete(root: Element, sheet: str) -> None:
    """What a document needs besides: the language, square corners, sound ids, and the data sheet."""
    dated = _find(root, "date1904")
    dated.addnext(_element("roundedCorners", val="0"))
    dated.addnext(_element("lang", val=_LANGUAGE))
    for end in root.iter("{*}endParaRPr", "{*}rPr"):
        end.set("lang", _LANGUAGE)
    # Every category is named, also where a long name takes two lines.
    _find(root, "catAx/noMultiLvlLbl").addprevious(_element("tickLblSkip", val="1"))
    _find(root, "valAx/crosses").addnext(_element("crossBetween", val="between"))
    ids = dict.fromkeys(axis.get("val", "") for axis in root.iter(f"{{{_C}}}axId"))
    numbers = {id: str(number) for number, id in enumerate(ids, 1)}  # The schema asks for positive ones.
    for axis in root.iter(f"{{{_C}}}axId", f"{{{_C}}}crossAx"):
        axis.set("val", numbers[axis.get("val", "")])
    _find(root, "chart").addnext(parse_xml(_SQUARE))
    data = _element("externalData")
    data.set(f"{{{_R}}}id", sheet)
    data.append(_element("autoUpdate", val="0"))
    root.append(data)


def _find(root: Element, path: str) -> Element:
    """The first element at a path such as "valAx/crosses", which python-pptx has written."""
    found = root.find(".//" + "/".join(f"{{{_C}}}{name}" for name in path.split("/")))
    assert found is not None
    return found


def _element(name: str, **attributes: str) -> Element:
    element = etree.Element(f"{{{_C}}}{name}", nsmap={"c": _C, "r": _R})
    for attribute, value in attributes.items():
        element.set(attribute, value)
    return element
