"""F4 instead of A4: larger pages around the same width of text."""

import pytest

from generator.word.paper import set_paper
from generator.word.xml import Element, qn
from templates.blueprint.elements import TEXT_WIDTH, section, twips

from .specimens import document


def sized(xml: str, paper: str) -> dict[str, int]:
    made: Element = document(xml)
    set_paper(made, paper)
    size, margins = (next(made.iter(qn(f"w:{tag}"))) for tag in ("pgSz", "pgMar"))
    found = {name: int(size.get(qn(f"w:{name}"), "0")) for name in ("w", "h")}
    return {**found, **{name: int(margins.get(qn(f"w:{name}"), "0")) for name in ("left", "right", "top")}}


def test_a4_stays_as_the_template_has_it() -> None:
    found = sized(section(), "A4")
    assert (found["w"], found["h"]) == (11906, 16838)


def test_f4_is_215_by_330_millimetres_and_keeps_the_width_of_the_text() -> None:
    found = sized(section(), "F4")
    assert (found["w"], found["h"]) == (twips(21.5), twips(33.0))
    assert abs(found["w"] - found["left"] - found["right"] - twips(TEXT_WIDTH)) <= 1
    assert found["top"] == sized(section(), "A4")["top"]


def test_a_landscape_page_lies_on_its_side() -> None:
    narrow, wide = sized(section(landscape=True), "A4"), sized(section(landscape=True), "F4")
    assert (wide["w"], wide["h"]) == (18709, 12189)
    assert wide["w"] - wide["left"] - wide["right"] == narrow["w"] - narrow["left"] - narrow["right"]


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_another_size_was_chosen_by_the_office(paper: str) -> None:
    legal = section().replace('w:w="11906"', 'w:w="12240"').replace('w:h="16838"', 'w:h="20160"')
    assert (sized(legal, paper)["w"], sized(legal, paper)["h"]) == (12240, 20160)


def test_a_section_without_a_size_is_left_alone() -> None:
    made = document("<w:sectPr/>")
    set_paper(made, "F4")
    assert len(next(made.iter(qn("w:sectPr")))) == 0
