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


# What breaks a rule and how its fault begins, behind the name of the part where only a body is given.
BROKEN: dict[str, list[tuple[str | Parts, str]]] = {
    "paragraphs": [
        (paragraph("Normal", f"<w:r><w:t>{P}</w:t></w:r>"), "paragraf berada di dalam paragraf lain"),
        (paragraph("Normal", f"<w:r>{P}</w:r>"), "paragraf berada di dalam paragraf lain"),
        (paragraph("Normal", P), "paragraf berada di dalam paragraf lain"),
    ],
    "tables": [
        (tbl(), "tabel tidak punya baris"),
        (tbl(HEAD + CELL * 2), "tabel hanya berisi baris kepala"),
        (tbl(CELL), "sel pada baris tabel tidak pas dengan 2 kolom tabelnya"),
        (tbl(CELL * 2, CELL * 3), "sel pada baris tabel tidak pas dengan 2 kolom tabelnya"),
        (tbl(span(3)), "sel pada baris tabel tidak pas dengan 2 kolom tabelnya"),
        (tbl(CELL, grid=""), "sel pada baris tabel tidak pas dengan 0 kolom tabelnya"),
        (tbl(CELL * 2, ""), "baris tabel tidak punya sel"),
    ],
    "cells": [
        (tbl(CELL + "<w:tc/>"), "sel tabel tidak diakhiri paragraf"),
        (tbl(f"{CELL}<w:tc>{P}{tbl(CELL * 2)}</w:tc>"), "sel tabel tidak diakhiri paragraf"),
        (tbl(f"{CELL}<w:tc>{P}{control(tbl(CELL * 2))}</w:tc>"), "sel tabel tidak diakhiri paragraf"),
    ],
    "merges": [
        (tbl(merge("", "continue"), CELL * 2), "sel tabel menyambung sel gabungan yang tidak ada di atasnya"),
        (
            tbl(merge("", "restart"), merge("-", "")),
            "sel tabel menyambung sel gabungan yang tidak ada di atasnya",
        ),
        (
            tbl(merge("restart", ""), CELL * 2, merge("-", "")),
            "sel tabel menyambung sel gabungan yang tidak ada di atasnya",
        ),
        (
            tbl(merge("restart", ""), span(1) + CELL, merge("-", "")),
            "sel tabel menyambung sel gabungan yang tidak ada di atasnya",
        ),
    ],
    "controls": [
        (control(""), "kontrol isi kosong"),
        (f"<w:p>{control('')}</w:p>", "kontrol isi kosong"),
    ],
    "sections": [
        (CLOSE, "pemisah bagian penutup tidak berada di akhir dokumen"),
        (f"<w:p>{CLOSE}</w:p>", "pemisah bagian berada di tempat yang tidak semestinya"),
        (
            tbl(f"{CELL}<w:tc><w:p><w:pPr>{CLOSE}</w:pPr></w:p></w:tc>"),
            "pemisah bagian berada di dalam tabel atau kotak teks",
        ),
        (
            header(f"<w:p><w:pPr>{CLOSE}</w:pPr></w:p>"),
            "word/header1.xml: pemisah bagian berada di tempat yang tidak semestinya",
        ),
    ],
    "bookmarks": [
        (bookmark("a", 1) + bookmark("A", 2), 'markah buku "a" ada lebih dari satu'),
        (
            header(bookmark("a", 1), bookmark("a", 1)),
            'word/document.xml, word/header1.xml: markah buku "a" ada lebih dari satu',
        ),
        (
            f"<w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p>{bookmark('b', 1)}",
            "markah buku bernomor 1 ada lebih dari satu",
        ),
        ("<w:p><w:bookmarkStart w:id='1' w:name='a'/></w:p>", "markah buku bernomor 1 tidak berakhir"),
        ("<w:p><w:bookmarkEnd w:id='1'/></w:p>", "markah buku bernomor 1 berakhir tanpa awal"),
        (
            f"{bookmark('a', 1)}<w:p><w:bookmarkEnd w:id='1'/></w:p>",
            "markah buku bernomor 1 berakhir dua kali",
        ),
    ],
    "fields": [
        (mark("begin"), "field dimulai tetapi tidak berakhir"),
        (mark("begin") * 2 + mark("end"), "field dimulai tetapi tidak berakhir"),
        (mark("end"), "field berakhir tanpa awal"),
        (mark("end") + mark("begin"), "field berakhir tanpa awal"),
        (mark("separate"), "field dipisah tanpa awal"),
        (complex_field("SEQ T", "|", run("1"), "|"), "field SEQ dipisah dua kali"),
        (complex_field(" PAGE "), "field PAGE tidak punya hasil"),
        (complex_field("TOC \\o", "|"), "field TOC tidak punya hasil"),
        (complex_field("SEQ Tabel", run("1"), "|", run("")), "field SEQ tidak punya hasil"),
        (
            '<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r/></w:fldSimple></w:p>',
            "field NUMPAGES tidak punya hasil",
        ),
    ],
    "tags": [
        (complex_field("HYPERLINK {{ x }}"), 'tag tidak terisi: "HYPERLINK {{ x }}"'),
        ('<w:p><w:fldSimple w:instr="X {% y %}"/></w:p>', 'tag tidak terisi: "X {% y %}"'),
        (notes("Lihat {{ x }}"), 'word/footnotes.xml: tag tidak terisi: "Lihat {{ x }}"'),
    ],
    "comments": [
        (commented("1", ""), "word/comments.xml: komentar 1 tidak dirujuk"),
        (COMMENT, "komentar 1 dirujuk, tetapi tidak ada"),
        (commented("11", COMMENT), "word/comments.xml: komentar 1 ada lebih dari satu"),
        (
            commented("1", COMMENT + '<w:p><w:commentRangeStart w:id="1"/></w:p>'),
            "word/document.xml: rentang komentar 1 tidak utuh",
        ),
        (
            commented("1", COMMENT + '<w:p><w:commentRangeEnd w:id="1"/></w:p>'),
            "word/document.xml: rentang komentar 1 tidak utuh",
        ),
    ],
    "drawings": [
        (
            with_image(drawing("rIdGambar1") * 2),
            "word/document.xml: gambar atau bagan bernomor 1 ada lebih dari satu",
        ),
        (
            header(chart(9), chart(9)),
            "word/document.xml, word/header1.xml: gambar atau bagan bernomor 1 ada lebih dari satu",
        ),
    ],
    "names": [
        (
            {**parts(""), "word/Styles.xml": parts("")["word/styles.xml"]},
            "word/styles.xml: bagian ini ada lebih dari satu",
        )
    ],
    "types": [
        (
            {**with_untyped_image("")},
            "word/media/gambar1.png: jenis isi bagian ini tidak disebut dalam [Content_Types].xml",
        ),
        (
            changed("[Content_Types].xml", 'PartName="/word/footer2.xml"', 'PartName="/word/Footer1.xml"'),
            "[Content_Types].xml: jenis isi /word/footer1.xml ada lebih dari satu",
        ),
    ],
    "orphans": [
        (
            {**parts(""), "word/charts/chart1.xml": b"<c/>"},
            "word/charts/chart1.xml: tidak ada bagian yang merujuk bagian ini",
        ),
        (
            {**parts(""), "word/comments.xml": b"<c/>"},
            "word/comments.xml: tidak ada bagian yang merujuk bagian ini",
        ),
        (
            {**parts(""), "word/_rels/x.xml.rels": b"<Relationships/>"},
            "word/_rels/x.xml.rels: tidak ada bagian yang merujuk bagian ini",
        ),
    ],
    "children": [
        (
            "<w:p><w:pPr><w:jc/><w:pStyle w:val='Normal'/></w:pPr></w:p>",
            "w:pStyle berada sesudah w:jc di dalam w:pPr, seharusnya sebelumnya",
        ),
        (paragraph("Normal", run("x", "<w:sz/><w:b/>")), "w:b berada sesudah w:sz di dalam w:rPr"),
        (
            f"<w:tbl><w:tblPr><w:jc/><w:tblW/></w:tblPr>{GRID}<w:tr>{CELL * 2}</w:tr></w:tbl>",
            "w:tblW berada sesudah w:jc di dalam w:tblPr",
        ),
        (
            tbl(f"<w:tc><w:tcPr><w:shd/><w:tcW/></w:tcPr>{P}</w:tc>{CELL}"),
            "w:tcW berada sesudah w:shd di dalam w:tcPr",
        ),
        (
            tbl(f"<w:trPr><w:ins/><w:cantSplit/></w:trPr>{CELL * 2}"),
            "w:cantSplit berada sesudah w:ins di dalam w:trPr",
        ),
        (
            "<w:p><w:pPr><w:sectPr><w:cols/><w:pgSz/></w:sectPr></w:pPr></w:p>",
            "w:pgSz berada sesudah w:cols di dalam w:sectPr",
        ),
        (
            changed("word/settings.xml", "</w:settings>", "<w:updateFields/></w:settings>"),
            "word/settings.xml: w:updateFields berada sesudah w:listSeparator di dalam w:settings",
        ),
        (
            changed("word/styles.xml", "<w:b/><w:bCs/>", "<w:bCs/><w:b/>"),
            "word/styles.xml: w:b berada sesudah w:bCs di dalam w:rPr",
        ),
    ],
    "numbers": [
        ('<w:p><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:p>', "penomoran 99 tidak ada"),
    ],
    "styles": [
        (paragraph("TidakAda", "x"), 'gaya "TidakAda" tidak ada'),
        (paragraph("Normal", run("x", '<w:rStyle w:val="Hilang"/>')), 'gaya "Hilang" tidak ada'),
        (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>{GRID}<w:tr>{CELL * 2}</w:tr></w:tbl>',
            'gaya "T" tidak ada',
        ),
    ],
    "relations": [
        (f"<w:p>{LINK.format('rId404')}</w:p>", "hubungan rId404 tidak ada"),
        (drawing("rId404"), "hubungan rId404 tidak ada"),
        (
            drawing("rId404").replace("r:embed", "r:link"),
            "hubungan rId404 tidak ada",
        ),
        (header(drawing("rIdStyles")), "word/header1.xml: hubungan rIdStyles tidak ada"),
        (
            changed("word/_rels/document.xml.rels", 'Id="rIdFonts"', 'Id="rIdTheme"'),
            "word/document.xml: hubungan rIdTheme ada lebih dari satu",
        ),
        (
            changed(
                "word/_rels/document.xml.rels",
                "</Rel",
                f'<Relationship Id="x" Type="{WORD}/x" Target="x"/></Rel',
            ),
            "word/document.xml: bagian yang dirujuk, word/x, tidak ada",
        ),
    ],
    "words": [
        (
            with_image(drawing("rIdGambar1", alt="")),
            "word/document.xml: gambar rIdGambar1 tidak punya teks pengganti",
        ),
        (
            with_image(drawing("rIdGambar1", alt=" ")),
            "word/document.xml: gambar rIdGambar1 tidak punya teks pengganti",
        ),
        (
            with_image(drawing("rIdGambar1").replace(' descr="Foto"', "", 1)),
            "word/document.xml: gambar rIdGambar1 tidak punya teks pengganti",
        ),
    ],
    "extents": [
        (with_image(drawing("rIdGambar1", width=0)), "word/document.xml: gambar tidak punya ukuran"),
        (with_image(drawing("rIdGambar1", height=0)), "word/document.xml: gambar tidak punya ukuran"),
        (with_image(drawing("rIdGambar1", width=-1)), "word/document.xml: gambar tidak punya ukuran"),
        (with_image(drawing("rIdGambar1", inner=0)), "word/document.xml: gambar tidak punya ukuran"),
        (chart(0), "bagan tidak punya ukuran"),
    ],
    "malformed": [
        ({**parts(""), "word/settings.xml": b"<a>"}, "word/settings.xml: isinya bukan XML yang utuh"),
        (changed("word/footer1.xml", "kaki", "ka\ufffeki"), "word/footer1.xml: isinya bukan XML yang utuh"),
        (changed("word/footer1.xml", "kaki", "ka\x0bki"), "word/footer1.xml: isinya bukan XML yang utuh"),
        (
            with_part("word/charts/chart1.xml", "<c", "chart"),
            "word/charts/chart1.xml: isinya bukan XML yang utuh",
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
    assert only.startswith(f"word/document.xml: {message}" if isinstance(body, str) else message)


def test_a_fault_quotes_the_text_at_which_it_stands_and_no_empty_one() -> None:
    named = tbl(f"<w:tc>{paragraph('Normal', 'Pagu')}</w:tc>")
    cut = "word/document.xml: sel pada baris tabel tidak pas dengan 2 kolom tabelnya"
    assert lint.faults(parts(named)) == [f'{cut}: "Pagu"']
    assert lint.faults(parts(tbl(CELL))) == [cut]


def test_a_fault_in_several_parts_is_told_of_each() -> None:
    line = paragraph("TidakAda", "x")
    assert lint.faults(header(line, line)) == [
        'word/document.xml: gaya "TidakAda" tidak ada',
        'word/header1.xml: gaya "TidakAda" tidak ada',
    ]


def test_a_relationship_of_the_package_that_leads_nowhere_is_told_of_its_part() -> None:
    found = changed("_rels/.rels", "docProps/core.xml", "docProps/inti.xml")
    assert "_rels/.rels: bagian yang dirujuk, docprops/inti.xml, tidak ada" in lint.faults(found)


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
