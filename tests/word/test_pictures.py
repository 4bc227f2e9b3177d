"""Photographs in a document: drawn where the template says, and a package that holds together."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

from generator.narrative.text import Gambar
from generator.pictures import BOX, CENTIMETRE, fit
from generator.word import template as wrapped
from generator.word.assemble import assemble
from generator.word.package import Parts, pack, parse, unpack
from generator.word.pictures import number_framed_drawings
from generator.word.properties import Properties, is_untouched
from generator.word.template import BrokenTemplateError, render
from generator.word.xml import Element, body_paragraphs, paragraph_style, qn
from templates.blueprint.elements import (
    TEXT_WIDTH,
    Column,
    Row,
    block,
    caption,
    chapter,
    contents,
    figure,
    loop,
    paragraph,
    table,
    tag,
)
from templates.blueprint.styles import NAMESPACES

from .specimens import docx, drawing, plain, styles, value, with_image

PROPERTIES = Properties("Judul", "Satker", dt.date(2024, 1, 31), "1", "a")
PHOTOS = docx(
    contents(2)
    + chapter("Satu")
    + paragraph("BodyText", "Teks.")
    + tag("{%p for f in foto %}")
    + figure("f.gambar", "{{ f.judul }}")
    + tag("{%p endfor %}")
    + caption("T")
    + table(
        [Column("a", 3), Column("b", 4)], *loop("f in foto", Row(("{{ f.judul }}", block("f", "gambar"))))
    )
)
ONE = docx(tag("{{p x }}"))


def photo(color: str = "red", size: tuple[int, int] = (300, 200), kind: str = "JPEG") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, color).save(buffer, kind)
    return buffer.getvalue()


RED, GREEN, BLUE = photo(), photo("green", kind="PNG"), photo("blue", (3000, 4000))
FOTO = [
    {"judul": "Rapat", "gambar": Gambar(RED, "Rapat koordinasi")},
    {"judul": "Gudang", "gambar": Gambar(GREEN, "Gudang logistik")},
    {"judul": "Rapat lagi", "gambar": Gambar(RED, "Rapat yang sama")},
    {"judul": "TPS", "gambar": Gambar(BLUE, "Pemungutan suara")},
]


def made(data: bytes = PHOTOS, **context: Any) -> Parts:
    return unpack(assemble(data, {"kepala": "", "foto": FOTO, **context}, PROPERTIES, "uji.docx"))


def drawings(parts: Parts) -> list[Element]:
    return list(parse(parts["word/document.xml"]).iter(qn("w:drawing")))


def find(drawing: Element, tag: str) -> Element:
    (only,) = drawing.iter(qn(tag))
    return only


def refused(data: bytes, **context: Any) -> BrokenTemplateError:
    with pytest.raises(BrokenTemplateError) as caught:
        render(data, {"kepala": "", **context}, "uji.docx")
    return caught.value


# --- The paragraph ---------------------------------------------------------------------------------


def test_a_picture_takes_the_place_of_its_tag_and_keeps_with_its_caption() -> None:
    document = parse(made()["word/document.xml"])
    found = [(paragraph_style(p), plain(p)) for p in body_paragraphs(document)]
    start = found.index(("BodyText", "Teks."))
    assert found[start + 1 : start + 5] == [
        ("Gambar", ""),
        ("KeteranganGambar", "Gambar 1.1 Rapat"),
        ("Gambar", ""),
        ("KeteranganGambar", "Gambar 1.2 Gudang"),
    ]


def test_the_styles_keep_a_picture_with_its_caption_and_the_caption_with_nothing() -> None:
    named = {style.get(qn("w:styleId")): style for style in styles().iter(qn("w:style"))}
    assert named["Gambar"].find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    assert value(named["Gambar"], "w:pPr/w:jc") == "center"
    assert value(named["KeteranganGambar"], "w:basedOn") == "Caption"
    assert value(named["KeteranganGambar"], "w:pPr/w:keepNext") == "0"


def test_a_drawing_says_its_size_its_name_and_what_it_shows() -> None:
    first, second, *_ = drawings(made())
    properties = find(first, "wp:docPr")
    assert dict(properties.attrib) == {"id": "1", "name": "Gambar 1", "descr": "Rapat koordinasi"}
    assert find(second, "wp:docPr").get("name") == "Gambar 2"
    size = tuple(map(str, fit(300, 200)))
    for extent in (find(first, "wp:extent"), *find(first, "a:xfrm").iter(qn("a:ext"))):
        assert (extent.get("cx"), extent.get("cy")) == size
    assert find(first, "a:graphicFrameLocks").get("noChangeAspect") == "1"


def test_a_picture_is_as_wide_as_the_text_at_most() -> None:
    assert BOX[0] == round(TEXT_WIDTH * CENTIMETRE)
    (wide,) = drawings(made(ONE, x=Gambar(photo(size=(4000, 1000)), "a")))
    assert int(find(wide, "wp:extent").get("cx", "")) == BOX[0]


@pytest.mark.parametrize("alt", ["\"a\" & <b> 'c'", "]]>", "{{ x }}", "👩‍👩‍👧", "&amp;"])
def test_any_words_arrive_verbatim(alt: str) -> None:
    (only,) = drawings(made(ONE, x=Gambar(RED, alt)))
    assert find(only, "wp:docPr").get("descr") == find(only, "pic:cNvPr").get("descr") == alt


def test_words_are_one_line() -> None:
    (only,) = drawings(made(ONE, x=Gambar(RED, " a\n  b\tc ")))
    assert find(only, "wp:docPr").get("descr") == "a b c"


def test_the_drawings_of_a_document_are_numbered_in_reading_order() -> None:
    ids = [find(found, "wp:docPr").get("id") for found in drawings(made())]
    assert ids == [str(number) for number in range(1, 9)]


# --- The package -----------------------------------------------------------------------------------


def test_each_file_is_in_the_package_once_named_in_reading_order() -> None:
    parts = made()
    media = {name: Image.open(io.BytesIO(data)) for name, data in parts.items() if "/media/" in name}
    assert {name: (image.format, image.size) for name, image in media.items()} == {
        "word/media/gambar1.jpeg": ("JPEG", (300, 200)),
        "word/media/gambar2.png": ("PNG", (300, 200)),
        "word/media/gambar3.jpeg": ("JPEG", (618, 823)),
    }
    used = [find(found, "a:blip").get(qn("r:embed")) for found in drawings(parts)]
    assert used == [f"rIdGambar{number}" for number in (1, 2, 1, 3)] * 2
    relations = {
        entry.get("Id"): entry.get("Target") for entry in parse(parts["word/_rels/document.xml.rels"])
    }
    assert relations["rIdGambar3"] == "media/gambar3.jpeg"
    types = {
        entry.get("Extension"): entry.get("ContentType") for entry in parse(parts["[Content_Types].xml"])
    }
    assert (types["jpeg"], types["png"]) == ("image/jpeg", "image/png")


def test_a_document_without_pictures_is_left_as_it_is() -> None:
    template = unpack(PHOTOS)
    parts = render(PHOTOS, {"kepala": "", "foto": []}, "uji.docx")
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        assert parts[name] == template[name]
    assert set(parts) == set(template)


def test_the_same_pictures_give_the_same_bytes_and_each_render_has_its_own() -> None:
    first = pack(made())
    misses = wrapped._compile.cache_info().misses
    other = made(foto=FOTO[3:])
    assert [name for name in other if "/media/" in name] == ["word/media/gambar1.jpeg"]
    assert pack(made()) == first
    assert wrapped._compile.cache_info().misses == misses


def test_a_picture_belongs_to_what_is_hashed() -> None:
    parts = made()
    assert is_untouched(parts)
    assert not is_untouched({**parts, "word/media/gambar1.jpeg": parts["word/media/gambar3.jpeg"]})


def test_prefixes_are_those_of_word_and_declared_once() -> None:
    xml = made()["word/document.xml"].decode()
    for prefix in ("w", "r", "wp", "a", "pic"):
        assert xml.count(f"xmlns:{prefix}=") == 1
    assert "ns0" not in xml
    without = made(docx(paragraph("Normal", "a")))["word/document.xml"].decode()
    assert "xmlns:pic" not in without


def test_word_libraries_read_the_pictures(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(pack(made()))
    shapes = python_docx.Document(str(path)).inline_shapes
    assert [(shape.width, shape.height) for shape in shapes][:1] == [fit(300, 200)]
    assert len(shapes) == 8


def test_openxml_audit_finds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(pack(made()))
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []


# --- Templates of an office's own -------------------------------------------------------------------


def test_files_and_types_of_the_template_keep_their_names() -> None:
    own = with_image(tag("{%p for i in xs %}") + drawing("rIdGambar1", id=5) + tag("{%p endfor %}"))
    own["word/document.xml"] = own["word/document.xml"].replace(
        b"<w:sectPr>", tag("{{p x }}").encode() + b"<w:sectPr>"
    )
    own["word/media/gambar1.png"] = RED
    own["[Content_Types].xml"] = own["[Content_Types].xml"].replace(
        b"<Override", b'<Default Extension="PNG" ContentType="image/png"/><Override', 1
    )
    found = made(pack(own), xs=["a", "b"], x=Gambar(GREEN, "Foto"))
    assert found["word/media/gambar1.png"] == RED
    assert "word/media/gambar2.png" in found
    used = [find(one, "a:blip").get(qn("r:embed")) for one in drawings(found)]
    assert used == ["rIdGambar1", "rIdGambar1", "rIdGambar2"]
    assert [find(one, "wp:docPr").get("id") for one in drawings(found)] == ["1", "2", "3"]
    assert found["[Content_Types].xml"].lower().count(b'extension="png"') == 1


def test_a_template_without_the_style_of_pictures_is_told() -> None:
    own = unpack(ONE)
    own["word/styles.xml"] = own["word/styles.xml"].replace(b'w:styleId="Gambar"', b'w:styleId="Lain"')
    with pytest.raises(BrokenTemplateError, match='gaya "Gambar" tidak ada'):
        made(pack(own), x=Gambar(RED, "a"))


# --- Refused ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["header1", "footer1"])
def test_a_picture_in_a_header_or_footer_is_refused(part: str) -> None:
    own = unpack(docx(paragraph("Normal", "isi")))
    root = part.rstrip("1").replace("header", "hdr").replace("footer", "ftr")
    own[f"word/{part}.xml"] = f"<w:{root} {NAMESPACES}>{tag('{{p x }}')}</w:{root}>".encode()
    error = refused(pack(own), x=Gambar(RED, "a"))
    assert "hanya dapat dicetak di badan dokumen" in error.reason
    assert "{{ x }}" in error.paragraph.replace("  ", " ")


def test_a_picture_that_cannot_be_read_is_told_by_its_words() -> None:
    error = refused(ONE, x=Gambar(RED[:-200] if len(RED) < 400 else RED[: len(RED) // 2], "Rapat & <b>"))
    assert error.reason.startswith('gambar "Rapat & <b>" tidak dapat dicetak: berkas')


@pytest.mark.parametrize("alt", ["", " \n"])
def test_a_picture_without_words_is_refused(alt: str) -> None:
    assert refused(ONE, x=Gambar(RED, alt)).reason == "sebuah gambar tidak punya teks pengganti"


def test_a_picture_inside_a_line_of_text_is_refused() -> None:
    with pytest.raises(BrokenTemplateError, match="paragraf berada di dalam paragraf lain"):
        made(docx(paragraph("Normal", "a {{ x }}")), x=Gambar(RED, "a"))


def test_the_bytes_of_a_picture_are_in_no_message() -> None:
    error = refused(docx(paragraph("Normal", "{{ x }}")), x=[Gambar(RED, "Rapat")])
    assert "Rapat" in error.reason
    assert len(error.reason) < 200


def test_a_picture_in_a_header_is_numbered_on_from_those_of_the_body() -> None:
    template = unpack(PHOTOS)
    logo = drawing("rIdGambar1", id=1).replace("<w:p>", "<w:p><w:pPr/>", 1)
    template["word/header2.xml"] = f"<w:hdr {NAMESPACES}>{logo}</w:hdr>".encode()
    template["word/footer2.xml"] = f"<w:ftr {NAMESPACES}>{logo}</w:ftr>".encode()
    number_framed_drawings(template, 5)
    numbers = [
        find(parse(template[f"word/{name}.xml"]), "wp:docPr").get("id") for name in ("footer2", "header2")
    ]
    assert numbers == ["5", "6"]
