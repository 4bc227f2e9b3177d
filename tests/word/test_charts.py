"""Charts in a document: what an office draws and what it edits are the same values, in a whole package."""

import datetime as dt
import io
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator

from generator.narrative.text import Bagan, Deret
from generator.word.assemble import assemble
from generator.word.charts import CHART, _made
from generator.word.package import Parts, pack, parse, unpack
from generator.word.properties import Properties
from generator.word.template import BrokenTemplateError, render
from generator.word.xml import Element, qn
from templates.blueprint.elements import chapter, figure, paragraph, tag
from templates.blueprint.styles import NAMESPACES

from .specimens import docx

PROPERTIES = Properties("Judul", "Satker", dt.date(2024, 1, 31), "1", "a")
FIGURES = docx(chapter("Satu") + tag("{%p for b in bagan %}") + figure("b", "Judul") + tag("{%p endfor %}"))
ONE = docx(tag("{{p x }}"))
PAGU = Deret("Pagu & <sisa>", (1_279_853_000, 8_200_000, 0))
REALISASI = Deret("Realisasi", (1_277_447_604, None, 7))
NAMES = ('A & "B"', "=1+1", "<c>")
JUTA = "#,##0.0,,"


def bagan(jenis: Any = "batang", *deret: Deret, **more: Any) -> Bagan:
    return Bagan(jenis, NAMES, deret or (PAGU, REALISASI), "Pagu & realisasi", "Juta", "#,##0", JUTA, **more)


LINES = Bagan(
    "garis",
    ("2021", "2022"),
    (Deret("a", (Decimal("87.50"), Decimal("100"))), Deret("b", (Decimal("94.74"), None))),
    "Perkembangan",
    "Capaian (%)",
    "0.00",
    "0.00",
)
ALL = [bagan("batang"), bagan("kolom"), bagan("bagian"), LINES, bagan("batang", PAGU)]


def made(*charts: Bagan) -> Parts:
    return unpack(assemble(FIGURES, {"kepala": "", "bagan": list(charts)}, PROPERTIES, "uji.docx"))


def c(path: str) -> str:
    return "/".join(f"{{{CHART}}}{name}" for name in path.split("/"))


def chart(value: Bagan) -> Element:
    return parse(_made(value)[0])


def one(root: Element, path: str) -> Element:
    found = root.find(f".//{c(path)}")
    assert found is not None
    return found


def drawn(root: Element) -> list[list[Any]]:
    """What an office draws: the names of the series, then each category with its values."""
    series = list(root.iter(c("ser")))
    head = [None, *(one(each, "tx/strRef/strCache/pt/v").text for each in series)]
    names = [v.text for v in series[0].iterfind(c("cat/strRef/strCache/pt/v"))]
    columns = []
    for each in series:
        known = {pt.get("idx"): one(pt, "v").text for pt in each.iterfind(c("val/numRef/numCache/pt"))}
        columns.append([known.get(str(index)) for index in range(len(names))])
    return [head, *([name, *values] for name, *values in zip(names, *columns, strict=True))]


def sheet(data: bytes) -> list[list[Any]]:
    (found,) = load_workbook(io.BytesIO(data)).worksheets
    assert found.title == "Sheet1"
    return [[cell.value for cell in row] for row in found.iter_rows()]


# --- The values ------------------------------------------------------------------------------------


def exact(rows: list[list[Any]]) -> list[list[Any]]:
    """Rows whose first one and first column are names, and all else exact numbers."""
    head, *body = rows
    return [head, *([row[0], *(x if x is None else Decimal(str(x)) for x in row[1:])] for row in body)]


@pytest.mark.parametrize("value", ALL, ids=lambda value: value.jenis)
def test_what_is_drawn_and_what_is_edited_are_the_values(value: Bagan) -> None:
    part, workbook = _made(value)
    stated = [[None, *(deret.nama for deret in value.deret)]]
    stated += map(list, zip(value.kategori, *(deret.nilai for deret in value.deret), strict=True))
    assert exact(drawn(parse(part))) == exact(stated)
    assert exact(sheet(workbook)) == exact(stated)


@pytest.mark.parametrize("value", ALL, ids=lambda value: value.jenis)
def test_a_chart_refers_to_the_cells_that_hold_its_values(value: Bagan) -> None:
    part, workbook = _made(value)
    (found,) = load_workbook(io.BytesIO(workbook)).worksheets
    for index, series in enumerate(parse(part).iter(c("ser")), 1):
        column, last = "ABC"[index], len(value.kategori) + 1
        references = [one(series, f"{path}/f").text for path in ("tx/strRef", "cat/strRef", "val/numRef")]
        assert references == [
            f"{found.title}!${column}$1",
            f"{found.title}!$A$2:$A${last}",
            f"{found.title}!${column}$2:${column}${last}",
        ]


def test_names_that_look_like_formulas_stay_text() -> None:
    assert [row[0] for row in sheet(_made(bagan())[1])][1:] == list(NAMES)
    assert all(
        cell.data_type != "f"
        for row in load_workbook(io.BytesIO(_made(bagan())[1])).active.iter_rows()
        for cell in row
    )


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert _made.__wrapped__(bagan()) == _made.__wrapped__(bagan())
    assert pack(made(*ALL)) == pack(made(*ALL))


@pytest.mark.parametrize(
    ("kategori", "deret"), [((), (Deret("a", ()),)), (("a",), ()), (("a",), (Deret("a", (1, 2)),))]
)
def test_a_chart_without_a_value_for_each_category_is_refused(kategori: Any, deret: Any) -> None:
    with pytest.raises(ValueError, match=r"needs categories|needs a value"):
        Bagan("batang", kategori, deret, "a", "b")


@pytest.mark.parametrize("value", [1.5, True, "1"])
def test_a_value_that_is_not_exact_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="exact"):
        Bagan("batang", ("a",), (Deret("a", (value,)),), "a", "b")


# --- The looks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ALL, ids=lambda value: value.jenis)
def test_a_chart_is_made_for_a_page(value: Bagan) -> None:
    root = chart(value)
    assert [one(root, name).get("val") for name in ("lang", "roundedCorners", "autoTitleDeleted")] == [
        "id-ID", "0", "1",
    ]  # fmt: skip
    sizes = {properties.get("sz") for properties in root.iter("{*}defRPr")}
    assert sizes <= {"800", "900"}
    ids = [axis.get("val") for axis in root.iter(c("axId"))]
    assert ids == ["1", "2", "1", "2"]
    assert {axis.get("val") for axis in root.iter(c("crossAx"))} == {"1", "2"}
    assert one(root, "externalData/autoUpdate").get("val") == "0"


def test_bars_begin_at_nothing_and_lines_where_the_office_thinks_fit() -> None:
    assert float(one(chart(bagan()), "valAx/scaling/min").get("val", "")) == 0
    assert chart(LINES).find(f".//{c('valAx/scaling/min')}") is None
    below = bagan("batang", Deret("a", (-5, 3, 1)))
    assert chart(below).find(f".//{c('valAx/scaling/min')}") is None


def test_bars_that_lie_are_read_from_the_top_with_their_values_below() -> None:
    root = chart(bagan("batang"))
    assert one(root, "catAx/scaling/orientation").get("val") == "maxMin"
    assert one(root, "valAx/crosses").get("val") == "max"
    assert one(chart(bagan("kolom")), "valAx/crosses").get("val") == "autoZero"


def _lightness(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@pytest.mark.parametrize("value", ALL, ids=lambda value: value.jenis)
def test_no_category_loses_its_name_to_a_neighbour(value: Bagan) -> None:
    assert one(chart(value), "catAx/tickLblSkip").get("val") == "1"


@pytest.mark.parametrize("jenis", ["batang", "kolom", "bagian"])
@pytest.mark.parametrize("number", [2, 3, 4])
def test_series_differ_in_a_copy_in_grey(jenis: str, number: int) -> None:
    root = chart(bagan(jenis, *(Deret(str(n), (1, 2, 3)) for n in range(number))))
    fills = [one(each, "spPr")[0][0].get("val", "") for each in root.iter(c("ser"))]
    shades = sorted(map(_lightness, fills))
    assert all(lighter - darker > 0.14 for darker, lighter in pairwise(shades))


def test_lines_differ_in_dash_or_mark() -> None:
    lines = tuple(Deret(str(n), (1, 2, 3)) for n in range(6))
    looks = [
        (one(each, "marker/symbol").get("val"), next(each.iter("{*}prstDash")).get("val"))
        for each in chart(bagan("garis", *lines)).iter(c("ser"))
    ]
    assert len(set(looks)) == 6


def test_labels_of_two_lines_stand_apart_and_of_more_are_left_out() -> None:
    first, second = chart(LINES).iter(c("ser"))
    own = one(first, "dLbls/dLbl")
    assert (one(own, "idx").get("val"), one(own, "dLblPos").get("val")) == ("0", "b")
    assert {series.find(c("dLbls/dLblPos")).get("val") for series in (first, second)} == {"t"}
    assert len(list(first.iter(c("dLbl")))) + len(list(second.iter(c("dLbl")))) == 1
    assert one(own, "numFmt").get("formatCode") == "[$-421]0.00"
    many = bagan("garis", *(Deret(str(n), (1, 2, 3)) for n in range(3)))
    assert list(chart(many).iter(c("dLbls"))) == []


def test_separators_are_those_of_indonesia_and_large_amounts_in_millions() -> None:
    root = chart(bagan())
    assert {each.get("formatCode") for each in root.iter(c("numFmt"))} == {
        "[$-421]#,##0.0,,", "[$-421]#,##0,,",
    }  # fmt: skip
    assert {each.text for each in root.iter(c("formatCode"))} == {"#,##0"}


def test_only_several_series_need_a_legend() -> None:
    assert one(chart(bagan()), "legend/legendPos").get("val") == "b"
    assert list(chart(bagan("batang", PAGU)).iter(c("legend"))) == []


# --- The package -----------------------------------------------------------------------------------


def test_every_chart_has_its_part_its_sheet_and_its_words() -> None:
    parts = made(*ALL)
    document = parse(parts["word/document.xml"])
    frames = list(document.iter(c("chart")))
    assert [frame.get(qn("r:id")) for frame in frames] == [f"rIdBagan{n}" for n in range(1, 6)]
    words = [p.get("descr") for p in document.iter(qn("wp:docPr"))]
    assert words == [value.alt for value in ALL]
    assert [p.get("id") for p in document.iter(qn("wp:docPr"))] == list("12345")
    for number, value in enumerate(ALL, 1):
        part, workbook = _made(value)
        assert parts[f"word/charts/chart{number}.xml"] == part
        assert parts[f"word/embeddings/Microsoft_Excel_Sheet{number}.xlsx"] == workbook
        (relation,) = parse(parts[f"word/charts/_rels/chart{number}.xml.rels"])
        assert relation.get("Target") == f"../embeddings/Microsoft_Excel_Sheet{number}.xlsx"
        assert one(parse(part), "externalData").get(qn("r:id")) == relation.get("Id")


def test_a_document_without_charts_is_left_as_it_is() -> None:
    template = unpack(FIGURES)
    parts = render(FIGURES, {"kepala": "", "bagan": []}, "uji.docx")
    assert set(parts) == set(template)
    assert parts["[Content_Types].xml"] == template["[Content_Types].xml"]


def test_charts_of_the_template_keep_their_names() -> None:
    own = unpack(ONE)
    own["word/charts/chart3.xml"] = _made(bagan("kolom"))[0]
    own["[Content_Types].xml"] = own["[Content_Types].xml"].replace(
        b"<Override", b'<Default Extension="XLSX" ContentType="x/y"/><Override', 1
    )
    parts = render(pack(own), {"kepala": "", "x": bagan()}, "uji.docx")
    assert parts["word/charts/chart3.xml"] == own["word/charts/chart3.xml"]
    assert "word/charts/chart4.xml" in parts
    assert parts["[Content_Types].xml"].lower().count(b'extension="xlsx"') == 1


def test_openxml_audit_finds_nothing(tmp_path: Any) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(pack(made(*ALL)))
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []


@pytest.mark.parametrize("part", ["header1", "footer1"])
def test_a_chart_in_a_header_or_footer_is_refused(part: str) -> None:
    own = unpack(docx(paragraph("Normal", "isi")))
    root = part.rstrip("1").replace("header", "hdr").replace("footer", "ftr")
    own[f"word/{part}.xml"] = f"<w:{root} {NAMESPACES}>{tag('{{p x }}')}</w:{root}>".encode()
    with pytest.raises(BrokenTemplateError, match="hanya dapat dicetak di badan dokumen"):
        render(pack(own), {"kepala": "", "x": bagan()}, "uji.docx")


def test_a_chart_without_words_is_refused() -> None:
    with pytest.raises(BrokenTemplateError, match="tidak punya teks pengganti"):
        render(ONE, {"kepala": "", "x": Bagan("batang", ("a",), (Deret("a", (1,)),), " ", "b")}, "uji.docx")
