"""What Word would repair or refuse is found before it is written: one broken specimen a fault."""

import ast
import inspect

import pytest

from generator.word import lint
from generator.word.package import Parts
from templates.blueprint.elements import Column, Row, caption, contents, heading, paragraph, run, table

from .specimens import drawing, parts, with_image

P = "<w:p/>"
GRID = '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>'
CELL = f"<w:tc>{P}</w:tc>"
HEAD = "<w:trPr><w:tblHeader/></w:trPr>"
LINK = '<w:hyperlink r:id="{}"><w:r><w:t>x</w:t></w:r></w:hyperlink>'


def tbl(*rows: str, grid: str = GRID) -> str:
    """A table of rows, each given by what stands in it."""
    return f"<w:tbl>{grid}{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def span(number: int) -> str:
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{number}"/></w:tcPr>{P}</w:tc>'


def bookmark(name: str, id: int) -> str:
    return f'<w:p><w:bookmarkStart w:id="{id}" w:name="{name}"/><w:bookmarkEnd w:id="{id}"/></w:p>'


def mark(kind: str) -> str:
    return f'<w:p><w:r><w:fldChar w:fldCharType="{kind}"/></w:r></w:p>'


BROKEN: dict[str, list[tuple[str | Parts, str]]] = {
    "_paragraphs": [
        (paragraph("Normal", f"<w:r><w:t>{P}</w:t></w:r>"), "a paragraph stands inside another"),
        (paragraph("Normal", f"<w:r>{P}</w:r>"), "a paragraph stands inside another"),
        (paragraph("Normal", P), "a paragraph stands inside another"),
    ],
    "_cells": [
        (tbl(), "a table has no row"),
        (tbl(HEAD + CELL * 2), "a table has head rows only"),
        (tbl(CELL), "a row does not fill its 2 columns"),
        (tbl(CELL * 2, CELL * 3), "a row does not fill its 2 columns"),
        (tbl(span(3)), "a row does not fill its 2 columns"),
        (tbl(CELL, grid=""), "a row does not fill its 0 columns"),
        (tbl(CELL + "<w:tc/>"), "a cell does not end with a paragraph"),
        (tbl(f"{CELL}<w:tc>{P}{tbl(CELL * 2)}</w:tc>"), "a cell does not end with a paragraph"),
    ],
    "_doubled": [
        (bookmark("a", 1) + bookmark("a", 2), "w:bookmarkStart w:name a occurs twice"),
        (bookmark("a", 1) + bookmark("b", 1), "w:bookmarkStart w:id 1 occurs twice"),
    ],
    "_fields": [
        (mark("begin"), "a field begins that never ends"),
        (mark("begin") * 2 + mark("end"), "a field begins that never ends"),
        (mark("end"), "a field ends that never began"),
        (mark("end") + mark("begin"), "a field ends that never began"),
    ],
    "_numbers": [
        ('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>', "numbering 99 does not exist"),
    ],
    "_styles": [
        (paragraph("TidakAda", "x"), "style TidakAda does not exist"),
        (paragraph("Normal", run("x", '<w:rStyle w:val="Hilang"/>')), "style Hilang does not exist"),
        (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>{GRID}<w:tr>{CELL * 2}</w:tr></w:tbl>',
            "style T does not exist",
        ),
    ],
    "_relations": [
        (f"<w:p>{LINK.format('rId404')}</w:p>", "relationship rId404 does not exist"),
        (drawing("rId404"), "relationship rId404 does not exist"),
        (drawing("rId404").replace("r:embed", "r:link"), "relationship rId404 does not exist"),
    ],
    "_words": [
        (with_image(drawing("rIdGambar1", alt="")), "a picture has no alternative text: rIdGambar1"),
        (with_image(drawing("rIdGambar1", alt=" ")), "a picture has no alternative text: rIdGambar1"),
        (
            with_image(drawing("rIdGambar1").replace(' descr="Foto"', "", 1)),
            "a picture has no alternative text: rIdGambar1",
        ),
    ],
    "_extents": [
        (with_image(drawing("rIdGambar1", width=0)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", height=0)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", width=-1)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", inner=0)), "a picture has no extent"),
    ],
    "_media": [
        (
            with_image("", part="word/media/lain.png"),
            "picture word/media/gambar1.png does not exist",
        ),
        (
            with_image("", part="word/gambar1.png", target="/word/media/gambar1.png"),
            "picture word/media/gambar1.png does not exist",
        ),
        (
            with_image("", part="", relations="word/_rels/header1.xml.rels"),
            "picture word/media/gambar1.png does not exist",
        ),
    ],
}  # fmt: skip
BROKEN["_doubled"].append(
    (with_image(drawing("rIdGambar1") * 2), "wp:docPr id 1 occurs twice"),
)
CASES = [(body, message) for cases in BROKEN.values() for body, message in cases]


def whole(body: str | Parts) -> Parts:
    """The parts of a document that is given by its body or already whole."""
    return parts(body) if isinstance(body, str) else body


@pytest.mark.parametrize(("body", "message"), CASES, ids=[message for _, message in CASES])
def test_a_broken_document_has_its_fault_and_no_other(body: str | Parts, message: str) -> None:
    (only,) = lint.faults(whole(body))
    assert only.startswith(message)


def test_every_kind_of_fault_has_a_broken_document() -> None:
    called = {
        node.func.id
        for node in ast.walk(ast.parse(inspect.getsource(lint.faults)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("_")
    }
    assert called == set(BROKEN)


def test_every_sentence_for_a_fault_has_a_broken_document() -> None:
    written = [
        node.value
        for node in ast.walk(ast.parse(inspect.getsource(lint)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    sentences = [text.strip() for text in written if text.startswith(("a ", "picture ", " does", " occurs"))]
    assert len(sentences) > 8
    for sentence in sentences:
        assert any(sentence.rstrip(":") in message for _, message in CASES), sentence


SOUND: dict[str, str | Parts] = {
    "the elements of the templates": heading(1, "A")
    + contents(3)
    + caption("B")
    + table([Column("a", 3)] * 2, Row(("", ""))),
    "a row that spans": tbl(CELL * 2, span(2)),
    "a row that begins or ends inside the grid": tbl(
        CELL * 2,
        f'<w:trPr><w:gridBefore w:val="1"/></w:trPr>{CELL}',
        f'<w:trPr><w:gridAfter w:val="1"/></w:trPr>{CELL}',
    ),
    "a grid whose change was tracked": tbl(
        CELL * 2, grid=GRID.replace("</w:tblGrid>", "<w:tblGridChange w:id='1'/></w:tblGrid>")
    ),
    "a nested table": tbl(f"{CELL}<w:tc>{P}{tbl(CELL * 2)}{P}</w:tc>"),
    "a head row with a body row": tbl(HEAD + CELL * 2, CELL * 2),
    "bookmarks that differ": bookmark("a", 1) + bookmark("b", 2),
    "a field in a field": mark("begin") * 2 + mark("separate") + mark("end") * 2,
    "no numbering": '<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>',
    "a relationship that exists": f"<w:p>{LINK.format('rIdStyles')}</w:p>",
    "no style": "<w:p/>",
    "a picture": with_image(drawing("rIdGambar1")),
    "a picture named from the root of the package": with_image(
        drawing("rIdGambar1"), target="/word/media/gambar1.png"
    ),
    "a picture of an office's own without words": with_image(
        drawing("rIdGambar1", alt=""), part="word/media/image1.png", target="media/image1.png"
    ),
    "a line, which has no height": drawing("rIdGambar1", height=0).replace("pic:pic", "pic:garis").replace(
        ' r:embed="rIdGambar1"', ""
    ),
}  # fmt: skip


@pytest.mark.parametrize("body", SOUND.values(), ids=SOUND)
def test_a_sound_document_has_no_fault(body: str | Parts) -> None:
    assert lint.faults(whole(body)) == []


def test_a_picture_outside_the_package_is_no_part() -> None:
    found = with_image("", part="", target="https://kpu.go.id/logo.png")
    name = "word/_rels/document.xml.rels"
    found[name] = found[name].replace(b'Id="rIdGambar1"', b'Id="rIdGambar1" TargetMode="External"')
    assert lint.faults(found) == []
