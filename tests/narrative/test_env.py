"""Fragments become Markdown in which inserted text arrives verbatim and nothing but text is printed."""

import string
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.narrative import Narrator
from generator.narrative.env import FILTERS, BrokenFragmentError, escape_markdown

_COMMONMARK = MarkdownIt("commonmark")


def paragraphs(markdown: str) -> list[str]:
    """The paragraphs of a Markdown text that has nothing else in it: no list, code, emphasis or link."""
    tokens = _COMMONMARK.parse(markdown)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    inlines = [token.children or [] for token in tokens if token.type == "inline"]
    assert {token.type for inline in inlines for token in inline} <= {"text", "text_special"}
    return ["".join(token.content for token in inline) for inline in inlines]


@pytest.fixture
def write(tmp_path: Path) -> Any:
    """Writes a fragment from its source."""

    def written(fragment: str, **values: Any) -> str:
        (tmp_path / "lkj").mkdir(exist_ok=True)
        (tmp_path / "lkj" / "uji.j2").write_text(fragment, encoding="utf-8")
        return Narrator(tmp_path).write("lkj/uji", **values)

    return written


@pytest.fixture(scope="module")
def narrator(tmp_path_factory: pytest.TempPathFactory) -> Narrator:
    folder = tmp_path_factory.mktemp("narasi")
    (folder / "baris.j2").write_text("{{ teks }}", encoding="utf-8")
    (folder / "kalimat.j2").write_text("Kinerja {{ teks }} tercapai.\n", encoding="utf-8")
    return Narrator(folder)


# --- Verbatim --------------------------------------------------------------------------------------

WORDS = st.text(st.sampled_from(string.punctuation + string.digits + "aZé–“🙂"), min_size=1, max_size=8)
# Words with single spaces: runs of spaces are closed, as the test of gaps says.
PROSE = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
HOSTILE = (
    "# Judul", "- butir", "+ butir", "1. butir", "1) butir", "> kutipan", "***", "---", "===", "```", "~~~",
    "*tebal* _miring_", "__init__", "2*3*4", "<b>", "<!-- x -->", "&amp; &#42;", "[a](b)", "[a]: b",
    "<http://a.b>", "https://a.b_c_d", "a\\", "\\*", "`x`", "{{ x }}", "{% x %}", "| a | b |", "![a](b)",
)  # fmt: skip


@given(PROSE)
@pytest.mark.parametrize("fragment", ["baris", "kalimat"])
def test_any_text_arrives_verbatim(narrator: Narrator, fragment: str, teks: str) -> None:
    frame = "{}" if fragment == "baris" else "Kinerja {} tercapai."
    assert paragraphs(narrator.write(fragment, teks=teks)) == [frame.format(teks)]


@pytest.mark.parametrize("teks", HOSTILE)
def test_text_that_looks_like_markup_arrives_verbatim_at_the_start_of_a_line(
    narrator: Narrator, teks: str
) -> None:
    assert paragraphs(narrator.write("baris", teks=teks)) == [teks]


@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n", "\r\r", "\x85", "\N{LINE SEPARATOR}" * 2])
def test_a_text_of_several_lines_stays_in_its_paragraph(narrator: Narrator, end: str) -> None:
    assert paragraphs(narrator.write("kalimat", teks=f"satu{end}- dua")) == ["Kinerja satu - dua tercapai."]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
@example("a" + string.punctuation)
def test_escaping_only_adds_backslashes(text: str) -> None:
    escaped = escape_markdown(text)
    assert escaped.replace("\\", "") == " ".join(text.splitlines()).replace("\\", "")


@pytest.mark.parametrize(
    "fragment",
    [
        '{{ "a *b* & <c>" }}',
        '{{ ("a *b* & <c>") | kapital_awal | huruf_kecil_awal }}',
        '{{ ragam(0, ["a *b* & <c>", "x"]) }}',
        '{{ "a *b*" ~ " & <c>" }}',
    ],
)
def test_a_text_within_a_tag_of_the_fragment_arrives_verbatim_too(write: Any, fragment: str) -> None:
    assert paragraphs(write(fragment)) == ["a *b* & <c>"]


# --- What is Markdown ------------------------------------------------------------------------------


def test_what_the_fragment_writes_is_markdown(write: Any) -> None:
    assert write("- **{{ x }}**\n- dua\n", x="*satu*") == "- **\\*satu\\***\n- dua"


def test_what_an_officer_wrote_passes_as_markdown(write: Any) -> None:
    analisis = "satu *dua*\n\n1. tiga\n   - empat"
    assert write("{{ x | markdown }}", x=analisis) == analisis


def test_the_words_of_a_macro_are_escaped_once(write: Any) -> None:
    macro = "{% macro nama(x) %}**{{ x }}**{% endmacro %}"
    assert write(macro + "{{ nama(x) }}", x="a-b") == "**a\\-b**"


def test_the_gaps_that_tags_leave_are_closed(write: Any) -> None:
    fragment = "satu {% if false %}x{% endif %} dua\n\n{% if true %}\n\n{% endif %}\n\n  - tiga\n"
    assert write(fragment) == "satu dua\n\n  - tiga"


# --- What is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [None, 0, 12, 1.5, True, [], {}], ids=repr)
@pytest.mark.parametrize("fragment", ["{{ x }}", "{{ x | markdown }}"])
def test_what_is_no_text_is_refused(write: Any, fragment: str, value: object) -> None:
    with pytest.raises(BrokenFragmentError) as caught:
        write(fragment, x=value)
    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize("literal", ["none", "5", "1.5", "true", "1 + 1"])
def test_a_number_in_a_tag_of_the_fragment_is_refused_too(write: Any, literal: str) -> None:
    with pytest.raises(BrokenFragmentError) as caught:
        write(f"{{{{ {literal} }}}}")
    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize(
    "fragment", ["{{ hilang }}", "{{ x.hilang }}", "{{ hilang | markdown }}", "{% if hilang %}{% endif %}"]
)
def test_an_unknown_name_is_refused_by_name_fragment_and_line(write: Any, fragment: str) -> None:
    with pytest.raises(BrokenFragmentError, match="'hilang'") as caught:
        write(f"\n\n{fragment}", x={})
    assert (caught.value.fragment, caught.value.line) == ("lkj/uji", 3)


@pytest.mark.parametrize("fragment", ["{{ x.__class__.__mro__ }}", "{{ x.append('') }}"])
def test_a_fragment_reaches_nothing_that_is_not_its_business(write: Any, fragment: str) -> None:
    with pytest.raises(BrokenFragmentError):
        write(fragment, x=[])


@pytest.mark.parametrize("fragment", ["{{ x", "{% if %}", "{{ x | tidak_ada }}"])
def test_a_fragment_that_cannot_be_compiled_is_refused(write: Any, fragment: str) -> None:
    with pytest.raises(BrokenFragmentError):
        write(fragment, x="")


def test_a_fragment_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BrokenFragmentError, match="lkj/hilang"):
        Narrator(tmp_path).write("lkj/hilang")


# --- What every fragment may use -------------------------------------------------------------------


def test_numbers_reach_the_page_through_the_filters_of_language(write: Any) -> None:
    fragment = "{{ 1234567 | rupiah }}; {{ 12 | terbilang }}"
    assert paragraphs(write(fragment)) == ["Rp1.234.567; dua belas"]
    assert {"rupiah", "persen", "terbilang", "tanggal"} <= set(FILTERS)


def test_values_may_be_given_to_all_fragments_or_to_one(tmp_path: Path) -> None:
    (tmp_path / "uji.j2").write_text("{{ a }} {{ b }}", encoding="utf-8")
    assert Narrator(tmp_path, a="satu").write("uji", b="dua") == "satu dua"


def test_law_names_and_missing_parts_are_at_hand(write: Any) -> None:
    fragment = '{{ "uud-1945" | sebut_hukum | upper }} {{ belum_diisi("x") }} {{ rujukan().status["PNS"] }}'
    assert paragraphs(write(fragment)) == [
        "UNDANG-UNDANG DASAR NEGARA REPUBLIK INDONESIA TAHUN 1945 [BELUM DIISI: x] Pegawai Negeri Sipil"
    ]
