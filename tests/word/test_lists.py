"""Every list begins where it should and counts on where it should."""

import pytest

from generator.word.lists import MARK, restart_lists
from generator.word.markdown import paragraphs
from generator.word.xml import Element, body_paragraphs, make, qn
from templates.blueprint.elements import heading, paragraph
from templates.blueprint.styles import LETTERS, NUMBERS

from .specimens import document, numbering, styles, value

LETTER = paragraph("DaftarHuruf", "butir")
NUMBER = paragraph("ListNumber", "butir")
BULLET = paragraph("ListBullet", "butir")
TEXT = paragraph("BodyText", "teks")
CONTINUE = paragraph("ListContinue", "lanjutan")


def restarted(body: str) -> tuple[list[str | None], Element, Element]:
    """The numId of every paragraph after the pass, the document, and the numbering."""
    found, numbers = document(body), numbering()
    restart_lists(found, numbers, styles())
    return [value(p, "w:pPr/w:numPr/w:numId") for p in body_paragraphs(found)], found, numbers


def test_neighbours_of_one_style_are_one_list() -> None:
    first, second = restarted(LETTER * 2)[0]
    assert first == second is not None


@pytest.mark.parametrize(
    "between", [TEXT, heading(2, "Judul"), TEXT + CONTINUE], ids=["text", "heading", "both"]
)
def test_a_list_after_other_text_begins_again(between: str) -> None:
    found = restarted(LETTER + between + LETTER)[0]
    assert found[0] != found[-1]
    assert None not in (found[0], found[-1])


def test_two_lists_of_different_styles_in_a_row_are_two() -> None:
    letter, number = restarted(LETTER + NUMBER)[0]
    assert letter != number


def test_a_continued_item_does_not_end_its_list_and_has_no_number() -> None:
    first, between, second = restarted(NUMBER + CONTINUE + NUMBER)[0]
    assert first == second is not None
    assert between is None


def test_two_lists_in_a_row_begin_where_markdown_says() -> None:
    found, _, numbers = restarted(paragraphs("1. a\n2. b") + paragraphs("5. c\n6. d"))
    assert found[0] == found[1] != found[2] == found[3]
    starts = {
        num.get(qn("w:numId")): value(num, "w:lvlOverride/w:startOverride")
        for num in numbers.iter(qn("w:num"))
    }
    assert (starts[found[0]], starts[found[2]]) == ("1", "5")


def test_a_nested_list_begins_again_under_every_item_and_its_parent_counts_on() -> None:
    found, _, _ = restarted(paragraphs("1. a\n   - b\n   - c\n2. d\n   - e"))
    a, b, c, d, e = found
    assert a == d
    assert b == c
    assert len({a, b, e}) == 3


def test_a_nested_list_without_a_mark_begins_again_too() -> None:
    deep = '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:p>'
    found, _, numbers = restarted(NUMBER + deep + NUMBER + deep)
    assert found[0] == found[2]
    assert found[1] != found[3]
    levels = {
        num.get(qn("w:numId")): num[1].get(qn("w:ilvl")) for num in numbers.iter(qn("w:num")) if len(num) > 1
    }
    assert (levels[found[0]], levels[found[1]]) == ("0", "1")


def test_headings_and_text_are_left_as_they_are() -> None:
    body = heading(1, "Bab") + heading(2, "Bagian") + TEXT
    assert restarted(body)[0] == [None, None, None]
    assert len(restarted(body)[2]) == len(numbering())


def test_every_list_has_a_new_numbering_of_the_kind_of_its_style() -> None:
    found, _, numbers = restarted(LETTER + TEXT + NUMBER + TEXT + LETTER)
    kinds = {num.get(qn("w:numId")): value(num, "w:abstractNumId") for num in numbers.iter(qn("w:num"))}
    assert len(kinds) == len(list(numbers.iter(qn("w:num"))))
    used = [id for id in found if id]
    assert not set(used) & {num.get(qn("w:numId")) for num in numbering().iter(qn("w:num"))}
    assert [kinds[id] for id in used] == [str(LETTERS), str(NUMBERS), str(LETTERS)]


def test_lists_in_table_cells_are_lists_too() -> None:
    cell = f"<w:tc>{NUMBER}</w:tc>"
    first, between, second = restarted(f"<w:tbl><w:tr>{cell}<w:tc>{TEXT}</w:tc>{cell}</w:tr></w:tbl>")[0]
    assert first != second
    assert between is None


@pytest.mark.parametrize("style", ["ListNumber", "BodyText"])
def test_no_mark_is_left_in_the_document(style: str) -> None:
    body = f'<w:p xmlns:s="{MARK}" s:start="1"><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    (only,) = body_paragraphs(restarted(body)[1])
    assert dict(only.attrib) == {}


def test_membership_stands_where_the_schema_wants_it() -> None:
    first = "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:framePr/><w:widowControl/>"
    (only,) = body_paragraphs(
        restarted(paragraph("ListNumber", "a", properties=first + "<w:jc w:val='left'/>"))[1]
    )
    names = [child.tag.partition("}")[2] for child in only[0]]
    assert names == [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "jc",
    ]


def test_new_numberings_stand_before_what_word_for_mac_closes_the_part_with() -> None:
    numbers = numbering()
    numbers.append(make("w:numIdMacAtCleanup", val="3"))
    restart_lists(document(NUMBER), numbers, styles())
    assert [child.tag for child in numbers[-2:]] == [qn("w:num"), qn("w:numIdMacAtCleanup")]
