"""docxtpl wrapped: what goes in arrives verbatim, or is refused with the place of the fault."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.narrative.text import Markdown, Rumus
from generator.word import template as wrapped
from generator.word.package import pack, parse, unpack
from generator.word.template import BrokenTemplateError, render
from generator.word.xml import Element, qn
from templates.blueprint.elements import Column, Row, block, loop, merged, paragraph, table, tag
from templates.blueprint.styles import NAMESPACES

from .specimens import docx, plain, value

# Everything that an XML part can hold and a keyboard gives: no controls, surrogates or non-characters.
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"))
X = docx(paragraph("Normal", "{{ x }}"))


def body(data: bytes, **context: Any) -> list[str]:
    """The text of each paragraph of a rendered document."""
    parts = render(data, {"kepala": "", **context}, "uji.docx")
    found = parse(parts["word/document.xml"]).iter("{*}p")
    return [plain(p) for p in found]


def refused(data: bytes, **context: Any) -> BrokenTemplateError:
    """The error that rendering ends in."""
    with pytest.raises(BrokenTemplateError) as caught:
        render(data, {"kepala": "", **context}, "uji.docx")
    return caught.value


# --- Verbatim --------------------------------------------------------------------------------------


@given(TEXT)
def test_any_text_arrives_verbatim(text: str) -> None:
    assert body(X, x=text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "&", "<b>", '"', "'", "&amp;", "]]>", "<!-- x -->", "{{ x }}", "{% if %}", "{# x #}", "{_{",
        "{%p x %}", "👩‍👩‍👧", "نص عربي", "a\tb", "a\nb", "\n", "\t\t", "  a  ", "</w:t></w:r></w:p>",
        "\n<w:p >", "a\u2028b", "",
    ],
)  # fmt: skip
def test_text_that_is_markup_elsewhere_arrives_verbatim(text: str) -> None:
    assert body(X, x=text) == [text]


def test_a_run_as_word_writes_it_keeps_its_spaces() -> None:
    data = docx("<w:p><w:r><w:t>{{ x }}</w:t></w:r></w:p>")
    assert body(data, x="  a ") == ["  a "]


def test_a_tag_that_word_split_over_runs_is_one_tag() -> None:
    data = docx("<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{ x</w:t></w:r><w:r><w:t> }}</w:t></w:r></w:p>")
    assert body(data, x="utuh") == ["utuh"]


def test_text_that_a_template_joins_or_keeps_in_a_name_arrives_verbatim() -> None:
    code = "{% set y %}{{ x }}{% endset %}{{ y }} {{ x ~ '<' }} {{ [x, '<'] | join('>') }}"
    assert body(docx(paragraph("Normal", code)), x="<&>") == ["<&> <&>< <&>><"]


def test_a_value_cannot_bring_elements_in() -> None:
    parts = render(X, {"kepala": "", "x": '<w:p/><w:r w:a="1"/>'}, "uji.docx")
    document = parse(parts["word/document.xml"])
    assert [len(list(document.iter(tag))) for tag in ("{*}p", "{*}r", "{*}t")] == [1, 1, 1]


# --- Refused ---------------------------------------------------------------------------------------

BAD: dict[str, tuple[str, dict[str, Any], str]] = {
    "an undefined name": ("{{ satkre }}", {}, 'nama "satkre" tidak dikenal'),
    "an undefined attribute": ("{{ x.nma }}", {"x": {"nama": "A"}}, 'nama "nma" tidak dikenal'),
    "an undefined name in a condition": ("{% if satkre %}a{% endif %}", {}, 'nama "satkre" tidak dikenal'),
    "None": ("{{ x }}", {"x": None}, "tag tidak dapat diolah: nilai None bukan teks"),
    "an int": ("{{ x }}", {"x": 7}, "tag tidak dapat diolah: nilai 7 bukan teks"),
    "a float": ("{{ x }}", {"x": 0.5}, "tag tidak dapat diolah: nilai 0.5 bukan teks"),
    "a bool": ("{{ x }}", {"x": True}, "tag tidak dapat diolah: nilai True bukan teks"),
    "a list": ("{{ x }}", {"x": ["a"]}, "tag tidak dapat diolah: nilai ['a'] bukan teks"),
    "a tag that does not end": ("{% if x %}a", {"x": True}, "tag tidak dapat diolah"),
    "a tag that is none": ("{{ x y }}", {"x": "a"}, "tag tidak dapat diolah"),
    "an unknown filter": ("{{ x | rupiah }}", {"x": "a"}, "tag tidak dapat diolah"),
    "a call of what cannot be called": ("{{ x() }}", {"x": "a"}, "tag tidak dapat diolah"),
    "a division by zero": ("{{ 1 / 0 }}", {}, "tag tidak dapat diolah"),
    "a format that does not fit": ("{{ '{0}'.format() }}", {}, "tag tidak dapat diolah"),
    "a way into Python": ("{{ x.__class__.__name__ }}", {"x": "a"}, "tag tidak dapat diolah"),
    "a change to a value": (
        "{% if x.append('b') is none %}a{% endif %}",
        {"x": []},
        "tag tidak dapat diolah",
    ),
}


@pytest.mark.parametrize(("code", "context", "reason"), BAD.values(), ids=BAD)
def test_a_fault_tells_the_template_the_paragraph_and_the_reason(
    code: str, context: dict[str, Any], reason: str
) -> None:
    before, after = paragraph("Normal", "Sebelum"), paragraph("Normal", "Sesudah")
    error = refused(docx(before + paragraph("Normal", f"Isi: {code}.") + after), **context)
    assert error.template == "uji.docx"
    assert error.reason.startswith(reason)
    if code != "{% if x %}a":  # What never ends is noticed at the end of the file.
        assert error.paragraph == f"Isi: {code}."


def test_a_fault_in_a_later_paragraph_is_told_there_even_behind_odd_line_separators() -> None:
    odd = paragraph("Normal", "a\u2028b\u0085c")
    assert refused(docx(odd + paragraph("Normal", "Isi {{ y }}"))).paragraph == "Isi {{ y }}"


def test_a_fault_inside_a_loop_is_told_where_it_stands() -> None:
    data = docx(tag("{%p for x in xs %}") + paragraph("Normal", "Nilai {{ x }}") + tag("{%p endfor %}"))
    assert refused(data, xs=["a", 3]).paragraph == "Nilai {{ x }}"


def test_a_fault_in_the_footer_is_told_too() -> None:
    with pytest.raises(BrokenTemplateError, match="kepala") as caught:
        render(X, {"x": "a"}, "uji.docx")
    assert "{{ kepala }}" in caught.value.paragraph


def test_tags_that_tear_elements_apart_are_refused() -> None:
    torn = paragraph("Normal", "{% if x %}a") + table([Column("Kepala", 3)], Row(("{% endif %}",)))
    error = refused(docx(torn), x="")
    assert "word/document.xml bukan XML yang sah" in error.reason


# --- Loops and Markdown ----------------------------------------------------------------------------


def test_a_paragraph_loop_repeats_paragraphs_and_leaves_none_of_its_own() -> None:
    data = docx(tag("{%p for x in xs %}") + paragraph("Normal", "{{ x }}") + tag("{%p endfor %}"))
    assert body(data, xs=["a", "b"]) == ["a", "b"]
    assert body(data, xs=[]) == []


def test_a_row_loop_repeats_rows_and_leaves_none_of_its_own() -> None:
    data = docx(table([Column("Kepala", 3)], *loop("x in xs", Row(("{{ x }}",)))))
    document = parse(render(data, {"kepala": "", "xs": ["a", "b"]}, "uji.docx")["word/document.xml"])
    assert [plain(row) for row in document.iter("{*}tr")] == ["Kepala", "(1)", "a", "b"]


def test_markdown_becomes_paragraphs_in_place_of_its_own() -> None:
    data = docx(paragraph("Normal", "awal") + tag("{{p x }}") + paragraph("Normal", "akhir"))
    document = parse(render(data, {"kepala": "", "x": Markdown("a **b**\n\n- c")}, "u")["word/document.xml"])
    found = list(document.iter("{*}p"))
    assert [plain(p) for p in found] == ["awal", "a b", "c", "akhir"]
    assert [value(p, "w:pPr/w:pStyle") for p in found] == ["Normal", "BodyText", "ListBullet", "Normal"]


def test_markdown_takes_the_style_that_it_names() -> None:
    data = docx(tag("{{p x }}"))
    text = Markdown("a *b*\n\nc\n\n- d", style="TabelIsi")
    document = parse(render(data, {"kepala": "", "x": text}, "u")["word/document.xml"])
    found = [(plain(p), value(p, "w:pPr/w:pStyle")) for p in document.iter("{*}p")]
    assert found == [("a b", "TabelIsi"), ("c", "TabelIsi"), ("d", "ListBullet")]


def cells(document: Element) -> list[list[Element]]:
    """The body cells of a document's only table, row by row."""
    rows = [row for row in document.iter("{*}tr") if row.find(qn("w:trPr") + "/" + qn("w:tblHeader")) is None]
    return [row.findall(qn("w:tc")) for row in rows]


def test_a_cell_shows_a_formula_and_a_styled_text_in_place_of_its_own_paragraph() -> None:
    rows = loop("i in xs", Row((block("i", "nama"), block("i", "cara"))))
    data = docx(table([Column("Nama", 3), Column("Cara", 3)], *rows))
    xs = [
        {"nama": Markdown("A\n\n*b*", style="TabelIsi"), "cara": Rumus("p & q", "r", "s")},
        {"nama": Markdown("C", style="TabelIsi"), "cara": Rumus(uraian="d")},
    ]
    document = parse(render(data, {"kepala": "", "xs": xs}, "u")["word/document.xml"])
    found = [[[plain(p) for p in cell.findall(qn("w:p"))] for cell in row] for row in cells(document)]
    assert found == [[["A", "b"], ["", "s"]], [["C"], ["d"]]]
    math = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
    assert ["".join(text.itertext()) for text in document.iter(math)] == ["p & q", "r", " × 100%"]
    styles = {value(p, "w:pPr/w:pStyle") for row in cells(document) for cell in row for p in cell[1:]}
    assert styles == {"TabelIsi"}


def test_a_merged_cell_spans_the_rows_of_its_loop_and_prints_once() -> None:
    inner = loop("b in r.b", Row((merged("r", "nama"), "{{ b }}")))
    data = docx(table([Column("Nama", 3), Column("Isi", 3)], *loop("r in rs", *inner)))
    rs = [{"nama": "X", "b": ["1", "2", "3"]}, {"nama": "Y", "b": ["4"]}, {"nama": "Z", "b": ["5", "6"]}]
    document = parse(render(data, {"kepala": "", "rs": rs}, "u")["word/document.xml"])
    found = [
        (value(name, "w:tcPr/w:vMerge"), plain(name), value(text, "w:tcPr/w:vMerge"), plain(text))
        for name, text in cells(document)
    ]
    assert found == [
        ("restart", "X", None, "1"),
        ("continue", "", None, "2"),
        ("continue", "", None, "3"),
        ("restart", "Y", None, "4"),
        ("restart", "Z", None, "5"),
        ("continue", "", None, "6"),
    ]


# --- Parts and the cache ---------------------------------------------------------------------------


def test_headers_and_footers_are_rendered_and_other_parts_are_not() -> None:
    line = paragraph("Normal", "{{ x }}")
    parts = unpack(X)
    parts["word/header2.xml"] = f"<w:hdr {NAMESPACES}>{line}</w:hdr>".encode()
    parts["word/comments.xml"] = f"<w:comments {NAMESPACES}>{line}</w:comments>".encode()
    found = render(pack(parts), {"x": "isi & <b>", "kepala": "atas"}, "uji.docx")
    assert plain(parse(found["word/header2.xml"])) == "isi & <b>"
    assert plain(parse(found["word/header1.xml"])) == "atas"
    assert plain(parse(found["word/footer1.xml"])) == "1"
    rendered = {"document", "header1", "header2", "footer1", "footer2"}
    untouched = set(parts) - {f"word/{name}.xml" for name in rendered}
    assert {name: found[name] for name in untouched} == {name: parts[name] for name in untouched}


def test_a_template_is_compiled_once_and_gives_each_time_the_text_of_its_values() -> None:
    data = docx(paragraph("Normal", "{% set y = x %}{{ y }} sekali saja"))
    before = wrapped._compile.cache_info().misses
    assert body(data, x="satu") == ["satu sekali saja"]
    after = wrapped._compile.cache_info().misses
    assert body(data, x="dua") == ["dua sekali saja"]
    assert refused(data).reason == 'nama "x" tidak dikenal'
    assert wrapped._compile.cache_info().misses == after > before


@pytest.mark.parametrize("constant", ["{{ 5 }}", "{{ none }}", "{{ 1.5 }}"])
def test_a_constant_that_is_no_text_is_refused(constant: str) -> None:
    assert "bukan teks" in refused(docx(paragraph("Normal", constant))).reason
