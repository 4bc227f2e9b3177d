"""Headings are numbered as Word will show them."""

import pytest

from generator.word.outline import Heading, headings
from generator.word.xml import qn
from templates.blueprint.elements import chapter, front_heading, heading, paragraph

from .specimens import NESTED, document, numbering, styles, value


def outline(body: str, chapters: bool = True) -> list[Heading]:
    return headings(document(body), numbering(chapters), styles(chapters))


def test_every_level_counts_below_its_parent_and_begins_again_after_it() -> None:
    assert [(h.level, h.number) for h in outline(NESTED)] == [
        (1, ""), (1, "BAB I"), (2, "A."), (3, "1."), (4, "a."), (5, "1)"), (5, "2)"), (4, "b."), (3, "2."),
        (2, "B."), (3, "1."), (1, "BAB II"), (2, "A."),
    ]  # fmt: skip


def test_without_chapters_the_first_level_is_lettered() -> None:
    body = heading(1, "Identitas") + heading(2, "Nama") + heading(1, "Tugas") + heading(2, "Pokok")
    assert [h.number for h in outline(body, chapters=False)] == ["A.", "1.", "B.", "1."]


def test_a_heading_has_the_text_that_is_seen() -> None:
    assert [h.text for h in outline(chapter("Satu  Dua") + front_heading("Depan"))] == ["Satu Dua", "Depan"]


def test_body_text_and_headings_without_text_are_no_headings() -> None:
    assert outline(paragraph("BodyText", "teks") + heading(2, "") + paragraph("Normal", "x")) == []


@pytest.mark.parametrize(
    ("form", "number"), [("lowerRoman", "ii."), ("ordinalText", "2."), ("decimalZero", "2.")]
)
def test_a_form_that_an_office_chose_itself_does_not_stop_the_document(form: str, number: str) -> None:
    numbers = numbering()
    level = next(e for e in numbers.iter(qn("w:lvl")) if value(e, "w:pStyle") == "Heading3")
    level[1].set(qn("w:val"), form)
    found = headings(document(heading(3, "Satu") + heading(3, "Dua")), numbers, styles())
    assert found[1].number == number
