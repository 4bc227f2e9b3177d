"""One template and one context make one finished document, or say what is wrong with the template."""

import datetime as dt
from typing import Any

import pytest

from generator.narrative.text import Kerangka, Markdown
from generator.word.assemble import assemble, outline
from generator.word.lint import faults
from generator.word.package import pack, parse, unpack
from generator.word.properties import Properties, is_untouched
from generator.word.template import BrokenTemplateError
from generator.word.xml import body_paragraphs, qn
from templates.blueprint.elements import (
    appendix,
    caption,
    chapter,
    contents,
    front_heading,
    heading,
    paragraph,
    tag,
)

from .specimens import docx, plain, value

PROPERTIES = Properties("Judul", "Satker", dt.date(2024, 1, 31), "1", "a")
TEMPLATE = docx(
    contents(2)
    + chapter("Satu")
    + heading(2, "{{ nama }}")
    + caption("T")
    + tag("{{p isi }}")
    + heading(2, "Tetap")
)
CONTEXT: dict[str, Any] = {
    "kepala": "K",
    "nama": "Nama",
    "isi": Markdown("1. a\n2. [BELUM DIISI: b]\n\nteks\n\n1. c"),
}


def made(**context: Any) -> dict[str, bytes]:
    return unpack(assemble(TEMPLATE, {**CONTEXT, **context}, PROPERTIES, "uji.docx"))


def test_a_document_comes_out_finished() -> None:
    document = parse(made()["word/document.xml"])
    found = [plain(p) for p in body_paragraphs(document)]
    assert found == [
        "BAB I\tSATU", "A.\tNama", "B.\tTetap", "\nSatu", "Nama", "Tabel 1.1 T", "a",
        "[BELUM DIISI: b]", "teks", "c", "Tetap",
    ]  # fmt: skip
    assert len(list(document.iter(qn("w:highlight")))) == 1
    numbers = [value(p, "w:pPr/w:numPr/w:numId") for p in body_paragraphs(document)]
    first, second, third = (number for number in numbers if number)
    assert first == second != third


def test_a_document_is_sound_and_untouched() -> None:
    parts = made()
    assert faults(parts) == []
    assert is_untouched(parts)
    assert b"urn:sakip" not in parts["word/document.xml"]


def test_a_prefix_that_the_root_of_a_template_declares_keeps_its_meaning() -> None:
    """Word writes mc:Ignorable into what it saves, and refuses a file where that names nothing."""
    own = unpack(TEMPLATE)
    names = b'<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    names += b'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14" '
    own["word/document.xml"] = own["word/document.xml"].replace(b"<w:document ", names, 1)
    document = parse(unpack(assemble(pack(own), CONTEXT, PROPERTIES, "uji.docx"))["word/document.xml"])
    assert document.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable") == "w14"
    assert "w14" in document.nsmap


def test_the_same_input_gives_the_same_bytes_and_other_input_gives_others() -> None:
    first = assemble(TEMPLATE, CONTEXT, PROPERTIES, "uji.docx")
    other = assemble(TEMPLATE, {**CONTEXT, "nama": "Lain"}, PROPERTIES, "uji.docx")
    assert assemble(TEMPLATE, CONTEXT, PROPERTIES, "lain.docx") == first != other


def test_a_template_that_would_give_a_broken_document_is_refused() -> None:
    with pytest.raises(
        BrokenTemplateError, match=r'rusak: word/document\.xml: gaya "TidakAda" tidak ada'
    ) as caught:
        assemble(docx(paragraph("TidakAda", "x")), CONTEXT, PROPERTIES, "uji.docx")
    assert (caught.value.template, caught.value.paragraph) == ("uji.docx", "")


def without(part: str) -> bytes:
    parts = unpack(TEMPLATE)
    del parts[part]
    return pack(parts)


def torn() -> bytes:
    """A package of which some compressed bytes were damaged."""
    data = bytearray(TEMPLATE)
    at = data.index(b"word/document.xml") + len("word/document.xml")
    data[at : at + 40] = b"\xff" * 40
    return bytes(data)


NO_DOCUMENTS = {
    "no package": (b"bukan docx", "bukan dokumen Word yang utuh"),
    "an empty file": (b"", "bukan dokumen Word yang utuh"),
    "a damaged package": (torn(), "bukan dokumen Word yang utuh"),
    "a part cut short": (
        pack({**unpack(TEMPLATE), "word/document.xml": b"<w:document"}),
        "bukan dokumen Word yang utuh",
    ),
    "a package of another kind": (pack({"xl/workbook.xml": b"<x/>"}), "bagian word/document.xml tidak ada"),
    "no numbering": (without("word/numbering.xml"), "bagian word/numbering.xml tidak ada"),
    "no relationships": (without("_rels/.rels"), "bagian _rels/.rels tidak ada"),
}


@pytest.mark.parametrize(("data", "reason"), NO_DOCUMENTS.values(), ids=NO_DOCUMENTS)
def test_a_file_that_is_no_whole_document_is_refused(data: bytes, reason: str) -> None:
    for attempt in (
        lambda: outline(data, CONTEXT, "uji.docx"),
        lambda: assemble(data, CONTEXT, PROPERTIES, "uji.docx"),
    ):
        with pytest.raises(BrokenTemplateError, match=reason) as caught:
            attempt()
        assert caught.value.template == "uji.docx"


def test_the_outline_has_the_chapters_and_the_sections_that_are_rendered() -> None:
    body = (
        chapter("Satu")
        + heading(2, "A")
        + heading(3, "Dalam")
        + tag("{%p for x in xs %}")
        + heading(2, "{{ x }} & <b>")
        + tag("{%p endfor %}")
        + chapter("Dua")
        + tag("{%p if ada %}")
        + heading(2, "Kadang")
        + tag("{%p endif %}")
    )
    data = docx(front_heading("Depan") + heading(2, "Yatim") + body + appendix("Tabel & <b>"))
    full = {"kepala": "", "xs": ["B", "C"], "ada": True}
    assert outline(data, full, "uji.docx") == Kerangka(
        (("SATU", ("A", "B & <b>", "C & <b>")), ("DUA", ("Kadang",))), ("Tabel & <b>",)
    )
    assert outline(data, {"kepala": "", "xs": [], "ada": False}, "uji.docx") == Kerangka(
        (("SATU", ("A",)), ("DUA", ())), ("Tabel & <b>",)
    )


def test_an_outline_of_values_that_a_template_does_not_get_is_refused() -> None:
    with pytest.raises(BrokenTemplateError, match="nama") as caught:
        outline(TEMPLATE, {"kepala": ""}, "uji.docx")
    assert caught.value.paragraph == "{{ nama }}"
