"""What Word would repair or refuse is found before it is written: one broken specimen a fault."""

import pytest

from generator.word import lint
from generator.word.package import Parts
from generator.word.properties import CORE
from templates.blueprint.elements import Column, Row, caption, contents, heading, paragraph, run, table
from templates.blueprint.styles import NAMESPACES

from .specimens import CLOSE, drawing, parts
from .specimens import with_image as with_untyped_image

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


WORD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMMENT = '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>'
NOTES = "word/footnotes.xml"


def changed(part: str, old: str, new: str, body: str = "") -> Parts:
    """A sound document in one part of which a text is replaced."""
    found = parts(body)
    assert old.encode() in found[part], (part, old)
    return {**found, part: found[part].replace(old.encode(), new.encode(), 1)}


def with_image(body: str, **place: str) -> Parts:
    """A document to which a picture belongs whose type is known."""
    found = with_untyped_image(body, **place)
    types = found["[Content_Types].xml"]
    png = b'<Default Extension="png" ContentType="image/png"/><Default Extension="rels"'
    return {**found, "[Content_Types].xml": types.replace(b'<Default Extension="rels"', png, 1)}


def with_part(part: str, xml: str, kind: str, body: str = "") -> Parts:
    """A document to which one more part of a kind belongs."""
    link = f'<Relationship Id="rIdLain" Type="{WORD}/{kind}" Target="/{part}"/></Relationships>'
    found = changed("word/_rels/document.xml.rels", "</Relationships>", link, body)
    return {**found, part: xml.encode()}


def header(line: str, body: str = "") -> Parts:
    """A document with a header."""
    return with_part("word/header1.xml", f"<w:hdr {NAMESPACES}>{line}</w:hdr>", "header", body)


def notes(text: str) -> Parts:
    """A document with a footnote."""
    line = f"<w:footnotes {NAMESPACES}><w:footnote>{paragraph('Normal', text)}</w:footnote></w:footnotes>"
    return with_part(NOTES, line, "footnotes")


def commented(known: str, body: str) -> Parts:
    """A document with comments of these ids."""
    inner = "".join(f'<w:comment w:id="{id}">{paragraph("Normal", "{{ x }}")}</w:comment>' for id in known)
    return with_part("word/comments.xml", f"<w:comments {NAMESPACES}>{inner}</w:comments>", "comments", body)


def complex_field(code: str, *runs: str) -> str:
    """A complex field of runs between its begin and its end."""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end")
    )
    inner = "".join(separate if part == "|" else part for part in runs)
    return f"<w:p>{begin}<w:r><w:instrText>{code}</w:instrText></w:r>{inner}{end}</w:p>"


def merge(*columns: str) -> str:
    """The cells of a row: "" for a plain one, "-" for a bare mark, else what its w:vMerge says."""
    plain = {"": "", "-": "<w:vMerge/>"}
    marks = [plain.get(column, f'<w:vMerge w:val="{column}"/>') for column in columns]
    return "".join(f"<w:tc><w:tcPr>{mark}</w:tcPr>{P}</w:tc>" for mark in marks)


def control(content: str) -> str:
    return f"<w:sdt><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def chart(width: int) -> str:
    """A paragraph with a chart instead of a picture."""
    code = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    picture = drawing("", width=width)
    start, end = picture.index("<pic:pic>"), picture.index("</pic:pic>") + len("</pic:pic>")
    return picture[:start] + code + picture[end:]


BROKEN: dict[str, list[tuple[str | Parts, str]]] = {
    "paragraphs": [
        (paragraph("Normal", f"<w:r><w:t>{P}</w:t></w:r>"), "a paragraph stands inside another"),
        (paragraph("Normal", f"<w:r>{P}</w:r>"), "a paragraph stands inside another"),
        (paragraph("Normal", P), "a paragraph stands inside another"),
    ],
    "tables": [
        (tbl(), "a table has no row"),
        (tbl(HEAD + CELL * 2), "a table has head rows only"),
        (tbl(CELL), "a row does not fill its 2 columns"),
        (tbl(CELL * 2, CELL * 3), "a row does not fill its 2 columns"),
        (tbl(span(3)), "a row does not fill its 2 columns"),
        (tbl(CELL, grid=""), "a row does not fill its 0 columns"),
        (tbl(CELL * 2, ""), "a row has no cell"),
    ],
    "cells": [
        (tbl(CELL + "<w:tc/>"), "a cell does not end with a paragraph"),
        (tbl(f"{CELL}<w:tc>{P}{tbl(CELL * 2)}</w:tc>"), "a cell does not end with a paragraph"),
        (tbl(f"{CELL}<w:tc>{P}{control(tbl(CELL * 2))}</w:tc>"), "a cell does not end with a paragraph"),
    ],
    "merges": [
        (tbl(merge("", "continue"), CELL * 2), "a merged cell goes on that never began"),
        (tbl(merge("", "restart"), merge("-", "")), "a merged cell goes on that never began"),
        (tbl(merge("restart", ""), CELL * 2, merge("-", "")), "a merged cell goes on that never began"),
        (tbl(merge("restart", ""), span(1) + CELL, merge("-", "")), "a merged cell goes on that never began"),
    ],
    "controls": [
        (control(""), "a content control is empty"),
        (f"<w:p>{control('')}</w:p>", "a content control is"),
    ],
    "sections": [
        (CLOSE, "a section closes the body before its end"),
        (f"<w:p>{CLOSE}</w:p>", "word/document.xml: a section stands where none may"),
        (
            tbl(f"{CELL}<w:tc><w:p><w:pPr>{CLOSE}</w:pPr></w:p></w:tc>"),
            "a section stands in a table or a text box",
        ),
        (header(f"<w:p><w:pPr>{CLOSE}</w:pPr></w:p>"), "word/header1.xml: a section stands where none may"),
    ],
    "bookmarks": [
        (bookmark("a", 1) + bookmark("A", 2), "bookmark a occurs twice"),
        (header(bookmark("a", 1), bookmark("a", 1)), "bookmark a occurs twice"),
        (
            f"<w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p>{bookmark('b', 1)}",
            "bookmark id 1 occurs twice",
        ),
        ("<w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p>", "bookmark id 1 never ends"),
        ("<w:p><w:bookmarkEnd w:id='1'/></w:p>", "bookmark id 1 ends but never begins"),
        (f"{bookmark('a', 1)}<w:p><w:bookmarkEnd w:id='1'/></w:p>", "bookmark id 1 ends twice"),
    ],
    "fields": [
        (mark("begin"), "a field begins that never ends"),
        (mark("begin") * 2 + mark("end"), "a field begins that never ends"),
        (mark("end"), "a field ends that never began"),
        (mark("end") + mark("begin"), "a field ends that never began"),
        (mark("separate"), "a field is separated that never began"),
        (complex_field("SEQ T", "|", run("1"), "|"), "field SEQ is separated twice"),
        (complex_field(" PAGE "), "field PAGE has no result"),
        (complex_field("TOC \\o", "|"), "field TOC has no result"),
        (complex_field("SEQ Tabel", run("1"), "|", run("")), "field SEQ has no result"),
        ('<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r/></w:fldSimple></w:p>', "field NUMPAGES has no result"),
    ],
    "tags": [
        (complex_field("HYPERLINK {{ x }}"), "word/document.xml: a tag was left: HYPERLINK {{ x }}"),
        ('<w:p><w:fldSimple w:instr="X {% y %}"/></w:p>', "word/document.xml: a tag was left: X {% y %}"),
        (notes("Lihat {{ x }}"), "word/footnotes.xml: a tag was left: Lihat {{ x }}"),
    ],
    "comments": [
        (commented("1", ""), "nothing refers to comment 1"),
        (COMMENT, "comment 1 does not exist"),
        (commented("11", COMMENT), "comment 1 occurs twice"),
        (
            commented("1", COMMENT + '<w:p><w:commentRangeStart w:id="1"/></w:p>'),
            "the range of comment 1 is torn",
        ),
        (
            commented("1", COMMENT + '<w:p><w:commentRangeEnd w:id="1"/></w:p>'),
            "the range of comment 1 is torn",
        ),
    ],
    "drawings": [
        (with_image(drawing("rIdGambar1") * 2), "the id 1 of a drawing occurs twice"),
        (header(chart(9), chart(9)), "the id 1 of a drawing occurs twice"),
    ],
    "names": [
        ({**parts(""), "word/Styles.xml": parts("")["word/styles.xml"]}, "part word/styles.xml occurs twice")
    ],
    "types": [
        ({**with_untyped_image("")}, "part word/media/gambar1.png has no content type"),
        (
            changed("[Content_Types].xml", 'PartName="/word/footer2.xml"', 'PartName="/word/Footer1.xml"'),
            "the content type of /word/footer1.xml occurs twice",
        ),
    ],
    "orphans": [
        ({**parts(""), "word/charts/chart1.xml": b"<c/>"}, "nothing refers to word/charts/chart1.xml"),
        ({**parts(""), "word/comments.xml": b"<c/>"}, "nothing refers to word/comments.xml"),
        (
            {**parts(""), "word/_rels/x.xml.rels": b"<Relationships/>"},
            "nothing refers to word/_rels/x.xml.rels",
        ),
    ],
    "children": [
        (
            "<w:p><w:pPr><w:jc/><w:pStyle w:val='Normal'/></w:pPr></w:p>",
            "w:pStyle stands behind w:jc in w:pPr",
        ),
        (paragraph("Normal", run("x", "<w:sz/><w:b/>")), "w:b stands behind w:sz in w:rPr"),
        (
            f"<w:tbl><w:tblPr><w:jc/><w:tblW/></w:tblPr>{GRID}<w:tr>{CELL * 2}</w:tr></w:tbl>",
            "w:tblW stands behind",
        ),
        (
            tbl(f"<w:tc><w:tcPr><w:shd/><w:tcW/></w:tcPr>{P}</w:tc>{CELL}"),
            "w:tcW stands behind w:shd in w:tcPr",
        ),
        (
            tbl(f"<w:trPr><w:ins/><w:cantSplit/></w:trPr>{CELL * 2}"),
            "w:cantSplit stands behind w:ins in w:trPr",
        ),
        (
            "<w:p><w:pPr><w:sectPr><w:cols/><w:pgSz/></w:sectPr></w:pPr></w:p>",
            "w:pgSz stands behind w:cols in w:sec",
        ),
        (
            changed("word/settings.xml", "</w:settings>", "<w:updateFields/></w:settings>"),
            "w:updateFields stands behind w:listSeparator in w:settings",
        ),
        (changed("word/styles.xml", "<w:b/><w:bCs/>", "<w:bCs/><w:b/>"), "w:b stands behind w:bCs in w:rPr"),
    ],
    "numbers": [
        ('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>', "numbering 99 does not exist"),
    ],
    "styles": [
        (paragraph("TidakAda", "x"), "style TidakAda does not exist"),
        (paragraph("Normal", run("x", '<w:rStyle w:val="Hilang"/>')), "style Hilang does not exist"),
        (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>{GRID}<w:tr>{CELL * 2}</w:tr></w:tbl>',
            "style T does not exist",
        ),
    ],
    "relations": [
        (f"<w:p>{LINK.format('rId404')}</w:p>", "word/document.xml: relationship rId404 does not exist"),
        (drawing("rId404"), "word/document.xml: relationship rId404 does not exist"),
        (
            drawing("rId404").replace("r:embed", "r:link"),
            "word/document.xml: relationship rId404 does not exist",
        ),
        (header(drawing("rIdStyles")), "word/header1.xml: relationship rIdStyles does not exist"),
        (
            changed("word/_rels/document.xml.rels", 'Id="rIdFonts"', 'Id="rIdTheme"'),
            "word/document.xml: relationship rIdTheme occurs twice",
        ),
        (
            changed(
                "word/_rels/document.xml.rels",
                "</Rel",
                f'<Relationship Id="x" Type="{WORD}/x" Target="x"/></Rel',
            ),
            "word/document.xml refers to word/x, which does not exist",
        ),
    ],
    "words": [
        (with_image(drawing("rIdGambar1", alt="")), "a picture of ours has no alternative text: rIdGambar1"),
        (with_image(drawing("rIdGambar1", alt=" ")), "a picture of ours has no alternative text: rIdGambar1"),
        (
            with_image(drawing("rIdGambar1").replace(' descr="Foto"', "", 1)),
            "a picture of ours has no alternative text: rIdGambar1",
        ),
    ],
    "extents": [
        (with_image(drawing("rIdGambar1", width=0)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", height=0)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", width=-1)), "a picture has no extent"),
        (with_image(drawing("rIdGambar1", inner=0)), "a picture has no extent"),
        (chart(0), "a chart has no extent"),
    ],
    "malformed": [
        ({**parts(""), "word/settings.xml": b"<a>"}, "part word/settings.xml is not well-formed"),
        (changed("word/footer1.xml", "kaki", "ka\ufffeki"), "part word/footer1.xml is not well-formed"),
        (changed("word/footer1.xml", "kaki", "ka\x0bki"), "part word/footer1.xml is not well-formed"),
        (
            with_part("word/charts/chart1.xml", "<c", "chart"),
            "part word/charts/chart1.xml is not well-formed",
        ),
    ],
}
CASES = [(body, message) for cases in BROKEN.values() for body, message in cases]


def whole(body: str | Parts) -> Parts:
    """The parts of a document that is given by its body or already whole."""
    return parts(body) if isinstance(body, str) else body


@pytest.mark.parametrize(("body", "message"), CASES, ids=[message for _, message in CASES])
def test_a_broken_document_has_its_fault_and_no_other(body: str | Parts, message: str) -> None:
    (only,) = lint.faults(whole(body))
    assert only.startswith(message)


def test_every_rule_has_a_broken_document() -> None:
    assert {*(rule.__name__ for rule in lint.RULES), "malformed"} == set(BROKEN)


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
    "bookmarks of one id in two parts": header(bookmark("a", 1), bookmark("b", 1)),
    "a mark behind the last paragraph of a cell": tbl(
        f"{CELL}<w:tc><w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p><w:bookmarkEnd w:id='1'/></w:tc>"
    ),
    "a cell that a content control closes": tbl(f"{CELL}<w:tc>{control(P)}</w:tc>"),
    "a cell in a content control": tbl(CELL + control(CELL)),
    "cells merged down, over a row that begins inside the grid": tbl(
        merge("restart", "restart"),
        f'<w:trPr><w:gridBefore w:val="1"/></w:trPr>{merge("-")}',
        merge("restart", "continue"),
        merge("-", ""),
    ),
    "a content control with a paragraph": control(P),
    "sections between paragraphs": f"<w:p><w:pPr>{CLOSE}</w:pPr></w:p>",
    "fields with results": complex_field("PAGE", "|", run("1"))
    + complex_field("REF a", "|", complex_field("SEQ b", "|", run("2"))[5:-6])
    + '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
    "a field that prints nothing": complex_field('XE "indeks"'),
    "what an officer typed": paragraph("Normal", "{{ x }} {% y %} }} %} {_{ }"),
    "braces in a note": notes("himpunan {1, {2}}".replace("}}", "} }")),
    "a comment, which may tell of tags": commented(
        "1", f'<w:p><w:commentRangeStart w:id="1"/>{run("x")}<w:commentRangeEnd w:id="1"/></w:p>{COMMENT}'
    ),
    "what older programs see instead": (
        '<w:p><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{bookmark('a', 1)}</mc:Choice><mc:Fallback>{bookmark('a', 1)}</mc:Fallback>"
        "</mc:AlternateContent></w:p>"
    ),
    "a chart": chart(9),
    "drawings that differ": header(chart(9), chart(9).replace('docPr id="1"', 'docPr id="2"')),
    "a relationship left empty on purpose": f"<w:p>{LINK.format('')}</w:p>",
    "properties of later versions of Word, and free ones": paragraph(
        "Normal", run("x", '<w:b/><w14:glow xmlns:w14="urn:x"/><w:lang/>')
    )
    + tbl(f"<w:trPr><w:trHeight/><w:cantSplit/><w:gridAfter w:val='1'/></w:trPr>{CELL}"),
    "a part named in other letters": changed(
        "word/_rels/document.xml.rels", 'Target="footer1.xml"', 'Target="Footer1.xml"'
    ),
    "the properties that are written last, which a template need not know": changed(
        "_rels/.rels", 'Target="docProps/custom.xml"', 'Target="docProps/core.xml"'
    ),
    "letters beyond the first plane": paragraph("Normal", "😀 \ufdd0 \ufffd"),
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


# --- What readers need -----------------------------------------------------------------------------


def titled(body: str | Parts, title: str = "Laporan") -> Parts:
    """A sound document with a title."""
    core = whole(body)[CORE].replace(b'instance"/>', f'instance"><dc:title>{title}</dc:title></x>'.encode())
    return {**whole(body), CORE: core.replace(b"</x>", b"</cp:coreProperties>")}


RULED = "<w:tblPr><w:tblStyle w:val='TabelLaporan'/></w:tblPr>"
BARE = "<w:tblPr><w:tblBorders><w:top w:val='nil'/><w:insideH w:val='none'/></w:tblBorders></w:tblPr>"
TWO_ROWS = tbl(CELL * 2, CELL * 2)
LAPSES: dict[str, tuple[Parts, str]] = {
    "words": (
        titled(chart(9).replace(' descr="Foto"', "")),
        "word/document.xml: a drawing has no alternative",
    ),
    "heads": (titled(TWO_ROWS.replace("<w:tbl>", f"<w:tbl>{RULED}")), "the first row of a table is no head"),
    "language": (
        titled(changed("word/styles.xml", 'w:lang w:val="id-ID"', 'w:lang w:val="en-US"')),
        "the language of the text is not id-ID",
    ),
    "levels": (titled(heading(2, "B")), "a heading of level 2 follows one of level 0: B"),
    "title": (titled("", " "), "the document has no title"),
}


@pytest.mark.parametrize(("found", "message"), LAPSES.values(), ids=LAPSES)
def test_what_a_reader_lacks_is_told_and_stops_nothing(found: Parts, message: str) -> None:
    assert lint.faults(found) == []
    (only,) = lint.lapses(found)
    assert only.startswith(message)


def test_every_rule_for_readers_has_a_document_that_breaks_it() -> None:
    assert [rule.__name__ for rule in lint.READING] == list(LAPSES)


READABLE = {
    "a table of data with its head": table([Column("a", 3)] * 2, Row(("", ""))),
    "a table that only lays out a page": TWO_ROWS,
    "a table whose lines are not drawn": TWO_ROWS.replace("<w:tbl>", f"<w:tbl>{BARE}"),
    "a table of one row": tbl(CELL * 2).replace("<w:tbl>", f"<w:tbl>{RULED}"),
    "headings down and up again": "".join(heading(n, "A") for n in (1, 2, 3, 4, 2, 3, 1)),
    "an empty heading": heading(1, "A") + heading(4, "") + heading(2, "B"),
    "a drawing with words": chart(9),
}


@pytest.mark.parametrize("body", READABLE.values(), ids=READABLE)
def test_what_a_reader_needs_is_there(body: str) -> None:
    assert lint.lapses(titled(body)) == []


def test_a_gap_between_levels_is_told_wherever_it_stands() -> None:
    body = "".join(heading(level, f"J{level}") for level in (1, 2, 4))
    assert lint.lapses(titled(body)) == ["a heading of level 4 follows one of level 2: J4"]
