"""A fraction of words as a native formula: stacks of short lines, every word in its order."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.narrative.text import Rumus
from generator.word.formula import MATH, cell
from generator.word.xml import Element

from .specimens import fragment, plain, value

M = f"{{{MATH}}}"
LIMIT = 37
WORDS = st.lists(
    st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=40), min_size=1, max_size=30
)


def paragraphs(rumus: Rumus) -> list[Element]:
    return list(fragment(cell(rumus)).iterchildren())


def lines(part: Element) -> list[str]:
    """The text of each line of a numerator or denominator."""
    return ["".join(text.itertext()) for text in part.iter(f"{M}t")]


def fraction(rumus: Rumus) -> tuple[list[str], list[str]]:
    (formula,) = (found for p in paragraphs(rumus) for found in p.iter(f"{M}oMath"))
    assert [child.tag for child in formula] == [f"{M}f", f"{M}r"]
    assert lines(formula[1]) == [" × 100%"]
    above, below = formula[0]
    assert (above.tag, below.tag) == (f"{M}num", f"{M}den")
    return lines(above), lines(below)


def test_short_words_are_a_fraction_of_two_lines() -> None:
    (paragraph,) = paragraphs(Rumus("jumlah a", "jumlah b"))
    assert value(paragraph, "w:pPr/w:pStyle") == "TabelIsi"
    assert fraction(Rumus("jumlah a", "jumlah b")) == (["jumlah a"], ["jumlah b"])
    assert not list(paragraph.iter(f"{M}eqArr"))


def test_long_words_are_stacked_in_lines_of_at_most_the_limit() -> None:
    long = "jumlah laporan keuangan dan kinerja yang disampaikan tepat waktu kepada Sekretariat Jenderal"
    above, below = fraction(Rumus(long, "jumlah seluruh laporan"))
    assert above == [
        "jumlah laporan keuangan dan kinerja",
        "yang disampaikan tepat waktu kepada",
        "Sekretariat Jenderal",
    ]
    assert below == ["jumlah seluruh laporan"]
    (paragraph,) = paragraphs(Rumus(long, "b"))
    (stack,) = paragraph.iter(f"{M}eqArr")
    assert [child.tag for child in stack] == [f"{M}e"] * 3
    assert all([child.tag for child in line] == [f"{M}r"] for line in stack)


@pytest.mark.parametrize(("length", "number"), [(LIMIT, 1), (LIMIT + 1, 2)])
def test_a_line_holds_just_the_limit(length: int, number: int) -> None:
    above, _ = fraction(Rumus("a" * (length - 2) + " b", "x"))
    assert len(above) == number


def test_a_word_is_never_broken_though_it_is_longer_than_a_line() -> None:
    word = "a" * 20 + "-" + "b" * 20
    assert fraction(Rumus(f"x {word} y", word))[0] == ["x", word, "y"]


def test_a_line_break_of_the_file_parts_words() -> None:
    assert fraction(Rumus("a\nb\n", "c\n")) == (["a b"], ["c"])


@given(WORDS, WORDS)
def test_every_word_stands_verbatim_and_in_order(above: list[str], below: list[str]) -> None:
    found = fraction(Rumus(" ".join(above), " ".join(below)))
    for stacked, words in zip(found, (above, below), strict=True):
        assert [word for line in stacked for word in line.split()] == words
        assert all(len(line) <= LIMIT or " " not in line for line in stacked)


@pytest.mark.parametrize("text", ["a & b", "a < b > c", "]]>", "</m:t>", "{{ x }}", '"a"', "&amp;"])
def test_text_that_is_markup_elsewhere_stays_text(text: str) -> None:
    assert fraction(Rumus(text, "b"))[0] == [text]
    assert [plain(p) for p in paragraphs(Rumus(uraian=text))] == [text]


def _kinds(rumus: Rumus) -> Iterator[str]:
    for paragraph in paragraphs(rumus):
        assert value(paragraph, "w:pPr/w:pStyle") == "TabelIsi"
        yield "formula" if list(paragraph.iter(f"{M}oMath")) else plain(paragraph)


@pytest.mark.parametrize(
    ("rumus", "kinds"),
    [
        (Rumus("a", "b"), ["formula"]),
        (Rumus(uraian="*c* 1. d"), ["*c* 1. d"]),
        (Rumus("a", "b", "c"), ["formula", "c"]),
        # Half a fraction is none.
        (Rumus("a", None, "c"), ["c"]),
        (Rumus(None, "b", "c"), ["c"]),
    ],
)
def test_the_formula_stands_before_the_words(rumus: Rumus, kinds: list[str]) -> None:
    assert list(_kinds(rumus)) == kinds


def test_letters_are_plain_and_as_large_as_the_cells() -> None:
    (paragraph,) = paragraphs(Rumus("a", "b"))
    for run in paragraph.iter(f"{M}r"):
        assert run.find(f"{M}rPr/{M}nor") is not None
        assert value(run, "w:rPr/w:sz") == "18"
