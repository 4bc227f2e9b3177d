"""What people do in Word, and what other programs write: read as it stands on the page."""

import re

import pytest

from generator.audit.docx.baca import parse
from generator.audit.naskah import Naskah, Paragraf
from generator.word.package import pack, unpack
from tests.audit import docx_bantu
from tests.audit.docx_bantu import docx, field, p, run, tbl, tc, tr

HIDDEN = """
<w:style w:type="character" w:styleId="Samar"><w:name w:val="Samar"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Tampak"><w:name w:val="Tampak"/><w:basedOn w:val="Samar"/>
 <w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Catatan"><w:name w:val="Catatan"/><w:rPr><w:vanish/></w:rPr></w:style>
"""


def read(*body: str, extra: dict[str, str] | None = None) -> Naskah:
    return parse(docx(*body, extra=extra), "lkj.docx")


def texts(*body: str, extra: dict[str, str] | None = None) -> list[str]:
    return [block.teks.isi for block in read(*body, extra=extra).paragraf]


def rows(*body: str) -> list[list[list[str]]]:
    return [[[c.isi for c in row] for row in (*t.kepala, *t.baris)] for t in read(*body).tabel]


def deleted(text: str) -> str:
    return f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def raised(text: str) -> str:
    return run(text, '<w:vertAlign w:val="superscript"/>')


def symbol(font: str, char: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'


DEL, MOVED = "<w:rPr><w:del/></w:rPr>", "<w:rPr><w:moveFrom/></w:rPr>"
PARTS = {
    "a moved word": (
        [p(f"<w:moveFrom>{run('lama')}</w:moveFrom>", f"<w:moveTo>{run('baru')}</w:moveTo>")],
        ["baru"],
    ),
    "a moved paragraph": (
        [
            p(f"<w:moveFrom>{run('Pindah')}</w:moveFrom>", more=MOVED),
            "Tetap",
            p(f"<w:moveTo>{run('Pindah')}</w:moveTo>"),
        ],
        ["Tetap", "Pindah"],
    ),
    "a deleted paragraph": ([p(deleted("Hapus"), more=DEL), "Tetap"], ["Tetap"]),
    "a deleted figure": (
        [p("Pagu ", deleted("12"), f"<w:ins>{run('13')}</w:ins>", " orang")],
        ["Pagu 13 orang"],
    ),
    "an inserted end of a paragraph": ([p("Satu", more="<w:rPr><w:ins/></w:rPr>"), "Dua"], ["Satu", "Dua"]),
    "a look that was changed": (
        [
            p(
                "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>tampak</w:t></w:r>"
            )
        ],
        ["tampak"],
    ),
    "a deleted field": (
        [
            p(
                '<w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                "<w:r><w:delInstrText>REF</w:delInstrText></w:r>"
                '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>',
                "ada",
            )
        ],
        ["ada"],
    ),
    "a comment": (
        [
            p(
                '<w:commentRangeStart w:id="0"/>',
                "isi",
                '<w:commentRangeEnd w:id="0"/>',
                '<w:r><w:commentReference w:id="0"/></w:r>',
            )
        ],
        ["isi"],
    ),
    "marks of Word in a figure": (
        [
            p(
                "12.3",
                '<w:proofErr w:type="spellStart"/>',
                '<w:bookmarkStart w:id="0"/>',
                "45",
                "<w:r><w:lastRenderedPageBreak/><w:t>.678</w:t></w:r>",
            )
        ],
        ["12.345.678"],
    ),
    "blanks that do not break": ([p("Rp\u00a01.000 untuk\u202f5 orang")], ["Rp 1.000 untuk 5 orang"]),
    "signs of no width": ([p("Pemu\u00adtakhiran Rp1\u200b.000 \ufeffsaja")], ["Pemutakhiran Rp1.000 saja"]),
    "a soft hyphen": ([p("<w:r><w:t>Pemu</w:t><w:softHyphen/><w:t>takhiran</w:t></w:r>")], ["Pemutakhiran"]),
    "symbols": (
        [
            p(
                "Nilai ",
                symbol("Symbol", "F0B3"),
                " 90",
                symbol("Symbol", "F025"),
                symbol("Wingdings", "F0FC"),
                "x",
            )
        ],
        ["Nilai ≥ 90% x"],
    ),
    "symbols of text fonts": ([p(symbol("MS Gothic", "2612"), symbol("Arial", "xyz"), "ya")], ["☒ ya"]),
    "the raised mark of a note": (
        [p("sebanyak 12", raised("1"), " orang, 5 m", raised("2"))],
        ["sebanyak 12 orang, 5 m2"],
    ),
    "a field of a form": ([p(field("FORMTEXT", "isian"), " akhir")], ["isian akhir"]),
    "a link and a field in it": (
        [p(f"<w:hyperlink>{field('PAGEREF x', 'hal. 3')}</w:hyperlink>")],
        ["hal. 3"],
    ),
    "a control in a sentence": (
        [p("Kota ", f"<w:sdt><w:sdtContent>{run('Contoh')}</w:sdtContent></w:sdt>")],
        ["Kota Contoh"],
    ),
    "marks of other programs": (
        [
            p(f"<w:smartTag>{run('Satu')}</w:smartTag>"),
            f"<w:customXml>{p('Dua')}</w:customXml>",
            p(f"<w:bdo>{run('Tiga')}</w:bdo>"),
        ],
        ["Satu", "Dua", "Tiga"],
    ),
    "paragraphs in two forms": (
        [
            f"<mc:AlternateContent><mc:Choice Requires='x'>{p('Baru')}</mc:Choice>"
            f"<mc:Fallback>{p('Lama')}</mc:Fallback></mc:AlternateContent>"
        ],
        ["Baru"],
    ),
    "a picture": ([p("<w:r><w:drawing/></w:r>"), "Isi"], ["Isi"]),
    "an embedded file of another kind": (['<w:altChunk r:id="x"/>', "Isi"], ["Isi"]),
    "a box in an old drawing": (
        [
            p(
                f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Kotak')}</w:txbxContent></v:textbox></w:pict></w:r>",
                "Isi",
            )
        ],
        ["Isi", "Kotak"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), PARTS.values(), ids=PARTS)
def test_a_paragraph_is_read_as_it_stands_on_the_page(body: list[str], expected: list[str]) -> None:
    assert texts(*body) == expected


def test_what_a_style_hides_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_bantu, "GAYA", docx_bantu.GAYA + HIDDEN)
    shown, samar = '<w:rStyle w:val="Samar"/>', '<w:rStyle w:val="Tampak"/>'
    hidden = p(
        "Ada ", run("rahasia", shown), run("terang", samar), run(" dan ini", f'{shown}<w:vanish w:val="0"/>')
    )
    assert texts(hidden, p("Tidak tercetak", style="Catatan")) == ["Ada terang dan ini"]


TABLES = {
    "controls around a row and a cell": (
        [
            f"<w:sdt><w:sdtContent>{tr('A', 'B')}</w:sdtContent></w:sdt>",
            f"<w:tr><w:sdt><w:sdtContent>{tc('1')}</w:sdtContent></w:sdt>{tc('2')}</w:tr>",
        ],
        [["A", "B"], ["1", "2"]],
    ),
    "a deleted cell": (
        [tr("A", "B"), tr(tc("x", look="<w:cellDel/>"), "y")],
        [["A", "B"], ["", "y"]],
    ),
    "a row that is not printed": ([tr("A", "B"), tr("x", "y", look="<w:hidden/>")], [["A", "B"]]),
    "cells merged as old Words did": (
        [tr(tc("A", look='<w:hMerge w:val="restart"/>'), tc(look="<w:hMerge/>"), "C"), tr("1", "2", "3")],
        [["A", "", "C"], ["1", "2", "3"]],
    ),
    "a tracked change in a cell": (
        [tr("A", "B"), tr("x", tc(p(deleted("10"), f"<w:ins>{run('11')}</w:ins>")))],
        [["A", "B"], ["x", "11"]],
    ),
    "text in both halves of a merged cell": (
        [
            tr("A", "B"),
            tr(tc("x", look='<w:vMerge w:val="restart"/>'), "1"),
            tr(tc("sisa", look="<w:vMerge/>"), "2"),
        ],
        [["A", "B"], ["x", "1"], ["", "2"]],
    ),
}


@pytest.mark.parametrize(("body", "expected"), TABLES.values(), ids=TABLES)
def test_a_table_is_read_as_it_stands_on_the_page(body: list[str], expected: list[list[str]]) -> None:
    assert rows(tbl(*body)) == [expected]


def test_a_table_in_a_table_and_text_around_it_are_read_once() -> None:
    inner = tbl(tr("N", "M"), tr("1", "2"))
    assert rows(tbl(tr("A", "B"), tr(tc("teks", inner, "sesudah"), "y"))) == [
        [["A", "B"], ["teks sesudah", "y"]],
        [["N", "M"], ["1", "2"]],
    ]


def test_margins_and_notes_are_read_whatever_they_are_set_in() -> None:
    header = f"<w:sdt><w:sdtContent>{p('Kepala')}</w:sdtContent></w:sdt>{tbl(tr('kiri', 'kanan'))}"
    footnotes = f'<w:footnote w:id="2">{tbl(tr("A", "B"))}{p("Catatan")}</w:footnote>'
    endnotes = f'<w:endnote w:id="2">{p("Akhir")}</w:endnote>'
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = p("Realisasi 12", mark, " orang")
    assert texts(body, extra={"header1": header, "footnotes": footnotes, "endnotes": endnotes}) == [
        "Realisasi 12 orang", "A", "B", "Catatan", "Akhir", "Kepala", "kiri", "kanan",
    ]  # fmt: skip


STRICT = (
    (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
    (
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
        b"http://purl.oclc.org/ooxml/officeDocument/math",
    ),
)


def test_a_strict_document_gives_all_that_another_gives() -> None:
    formula = p("<m:oMath><m:r><m:t>a = b</m:t></m:r></m:oMath>")
    table = tbl(tr("A", "B", look='<w:tblHeader w:val="true"/>'), tr("1", "2"))
    usual = docx(p("Pendahuluan", style="Judul1"), formula, table, extra={"header1": p("Kepala")})
    parts = unpack(usual)
    for old, new in STRICT:
        parts = {name: data.replace(old, new) for name, data in parts.items()}
    assert b"purl.oclc.org" in parts["word/document.xml"]
    assert parse(pack(parts), "lkj.docx") == parse(usual, "lkj.docx")


def test_names_of_parts_are_free() -> None:
    """As Google Docs and others write them: absolute targets, another name for the main part."""
    parts = unpack(docx(p("Pendahuluan", style="Judul1"), "Isi."))
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    parts["word/_rels/document2.xml.rels"] = re.sub(
        rb'Target="(\w+\.xml)"', rb'Target="/word/\1"', parts.pop("word/_rels/document.xml.rels")
    )
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"/word/document2.xml")
    first, second = parse(pack(parts), "lkj.docx").paragraf
    assert (first.nomor, first.tingkat, second) == ("BAB I", 1, Paragraf(second.teks))


def test_a_document_without_styles_and_numbering_is_read() -> None:
    parts = unpack(docx("BAB I PENDAHULUAN", "Isi."))
    for name in ("word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels"):
        del parts[name]
    assert [block.teks.isi for block in parse(pack(parts), "lkj.docx").paragraf] == ["PENDAHULUAN", "Isi."]
