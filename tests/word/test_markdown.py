"""Markdown to paragraphs: lists and emphasis, and everything else as it was typed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.narrative.acuan import tabel
from generator.narrative.env import escape_markdown
from generator.word.lists import MARK
from generator.word.markdown import paragraphs
from generator.word.xml import Element, qn

from .specimens import fragment, plain, value
from .test_template import TEXT


def shapes(source: str) -> list[tuple[str | None, str | None, str | None, str]]:
    """Style, level, start and text of each paragraph."""
    return [
        (value(p, "w:pPr/w:pStyle"), value(p, "w:pPr/w:numPr/w:ilvl"), p.get(f"{{{MARK}}}start"), plain(p))
        for p in fragment(paragraphs(source))
    ]


def test_paragraphs_are_parted_by_empty_lines_and_a_single_line_break_is_a_space() -> None:
    assert shapes("a\nb\n\n\nc") == [("BodyText", None, None, "a b"), ("BodyText", None, None, "c")]


def test_no_text_gives_no_paragraph() -> None:
    assert paragraphs(" \n\n ") == ""


def test_a_paragraph_takes_the_style_that_is_asked_for() -> None:
    assert value(fragment(paragraphs("a", style="Catatan"))[0], "w:pPr/w:pStyle") == "Catatan"


@pytest.mark.parametrize(
    ("mark", "style"), [("1.", "ListNumber"), ("1)", "ListNumber"), ("-", "ListBullet"), ("*", "ListBullet")]
)
def test_a_list_marks_only_its_first_item_as_its_beginning(mark: str, style: str) -> None:
    assert shapes(f"{mark} a\n{mark} b") == [(style, "0", "1", "a"), (style, "0", None, "b")]


def test_a_numbered_list_keeps_the_number_it_starts_at() -> None:
    assert shapes("4. a\n5. b") == [("ListNumber", "0", "4", "a"), ("ListNumber", "0", None, "b")]


def test_two_lists_with_text_between_begin_twice() -> None:
    assert [start for _, _, start, _ in shapes("1. a\n\nteks\n\n1. b")] == ["1", None, "1"]


def test_nested_lists_go_deeper_and_each_begins_anew() -> None:
    assert shapes("1. a\n   - b\n     1. c\n   - d\n2. e\n   - f") == [
        ("ListNumber", "0", "1", "a"),
        ("ListBullet", "1", "1", "b"),
        ("ListNumber", "2", "1", "c"),
        ("ListBullet", "1", None, "d"),
        ("ListNumber", "0", None, "e"),
        ("ListBullet", "1", "1", "f"),
    ]


def test_the_third_level_is_the_deepest() -> None:
    assert [level for _, level, _, _ in shapes("- a\n  - b\n    - c\n      - d")] == ["0", "1", "2", "2"]


def test_a_second_paragraph_of_an_item_continues_it_without_a_number() -> None:
    assert shapes("1. a\n\n   lanjutan\n\n2. b") == [
        ("ListNumber", "0", "1", "a"),
        ("ListContinue", None, None, "lanjutan"),
        ("ListNumber", "0", None, "b"),
    ]


def runs(source: str) -> list[tuple[str, str]]:
    """The text of each run of the only paragraph, and the names of its properties."""

    def names(run: Element) -> str:
        return " ".join(child.tag.partition("}")[2] for child in run.iterfind(f"{qn('w:rPr')}/*"))

    (only,) = fragment(paragraphs(source))
    return [(plain(run), names(run)) for run in only.iter(qn("w:r"))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a **b** c", [("a ", ""), ("b", "b bCs"), (" c", "")]),
        ("__b__", [("b", "b bCs")]),
        ("*b*", [("b", "i iCs")]),
        ("***b***", [("b", "b bCs i iCs")]),
        ("**a *b* c**", [("a ", "b bCs"), ("b", "b bCs i iCs"), (" c", "b bCs")]),
        ("**a\nb**", [("a", "b bCs"), (" ", "b bCs"), ("b", "b bCs")]),
        ("a  \nb", [("a", ""), ("\n", ""), ("b", "")]),
        ("a\\\nb", [("a", ""), ("\n", ""), ("b", "")]),
        ("a\tb", [("a\tb", "")]),
    ],
)
def test_emphasis_and_hard_breaks(source: str, expected: list[tuple[str, str]]) -> None:
    assert runs(source) == expected


@pytest.mark.parametrize("escape", [str, escape_markdown])
def test_a_reference_becomes_a_field_within_its_paragraph(escape: Callable[[str], str]) -> None:
    source = f"a {escape(tabel('capaian-sasaran', 2))} dan *{escape(tabel('b'))}*"
    (only,) = fragment(paragraphs(source))
    codes = [node.text for node in only.iter(qn("w:instrText"))]
    assert codes == [" REF _Ref_capaian_sasaran_2 \\h ", " REF _Ref_b \\h "]
    marks = [mark.get(qn("w:fldCharType")) for mark in only.iter(qn("w:fldChar"))]
    assert marks == ["begin", "separate", "end"] * 2
    assert [text for text in runs(source) if text[0]] == [
        ("a ", ""), ("tabel berikut", ""), (" dan ", ""), ("tabel berikut", "i iCs"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["\ufdd0", "\ufdd0a\ufdd1", "\ufdd0A b\ufdd1c\ufdd2", "a\ufdd2"])
def test_what_is_no_whole_reference_is_text(text: str) -> None:
    assert shapes(text) == [("BodyText", None, None, text)]


@pytest.mark.parametrize(
    "text",
    [
        "<b>", "# x", "[a](b)", "![a](b)", "> q", "`kode`", "```", "~~~", "&amp;", "&copy;", "---", "***",
        "===", "http://a.b", "<http://a.b>", "| a | b |", "[a]: b", "~~a~~", "2 * 3 * 4", "nama_satu_dua",
        "1.a", "5 < 6 & 7 > 2", "**", "\\", "tahun 2023.", "{{ x }}",
    ],
)  # fmt: skip
def test_everything_else_arrives_as_it_was_typed(text: str) -> None:
    assert shapes(text) == [("BodyText", None, None, text)]


def test_indented_text_is_text() -> None:
    assert shapes("    kode") == [("BodyText", None, None, "kode")]


@given(TEXT.filter(lambda text: text.strip()))
def test_escaped_text_arrives_verbatim_on_one_line(text: str) -> None:
    arrived = "".join(plain(p) for p in fragment(paragraphs(escape_markdown(text))))
    # Word shows no space at the edges of a paragraph, and Markdown keeps none.
    assert arrived == " ".join(text.splitlines()).strip()


@given(
    st.lists(
        st.sampled_from(
            [
                "1. ",
                "- ",
                "> ",
                "# ",
                "**",
                "*",
                "_",
                "`",
                "<b>",
                "&lt;",
                "\\",
                "a",
                "  ",
                "\t",
                "\n",
                "[x](y)",
            ]
        )
    )
)
def test_no_markdown_makes_broken_xml(pieces: list[str]) -> None:
    for p in fragment(paragraphs("".join(pieces))):
        assert value(p, "w:pPr/w:pStyle") in {"BodyText", "ListNumber", "ListBullet", "ListContinue"}
