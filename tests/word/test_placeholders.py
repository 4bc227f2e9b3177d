"""What is missing is highlighted, and nothing else is touched."""

import pytest
from lxml import etree

from generator.word.placeholders import highlight_missing
from generator.word.xml import Element, qn
from templates.blueprint.elements import paragraph, run

from .specimens import document, plain, value

GAP = "[BELUM DIISI: target]"


def highlighted(body: str) -> tuple[Element, list[tuple[str, bool]]]:
    """The document after the pass, and each run's text with whether it is highlighted."""
    found = document(body)
    highlight_missing(found)
    return found, [(plain(r), value(r, "w:rPr/w:highlight") == "yellow") for r in found.iter(qn("w:r"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GAP, [(GAP, True)]),
        (f"a {GAP} b", [("a ", False), (GAP, True), (" b", False)]),
        (f"{GAP}{GAP}", [(GAP, True), (GAP, True)]),
        (f"{GAP}, {GAP}.", [(GAP, True), (", ", False), (GAP, True), (".", False)]),
        (f"({GAP} ÷ 4)", [("(", False), (GAP, True), (" ÷ 4)", False)]),
    ],
)
def test_a_placeholder_is_highlighted_in_a_run_of_its_own(
    text: str, expected: list[tuple[str, bool]]
) -> None:
    assert highlighted(paragraph("Normal", text))[1] == expected


@pytest.mark.parametrize(
    "text", ["teks", "[BELUM DIISI]", "[BELUM DIISI: ", "[catatan: x]", "BELUM DIISI: x]"]
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    body = paragraph("Normal", text)
    assert etree.tostring(highlighted(body)[0]) == etree.tostring(document(body))


def test_the_look_of_the_run_stays_and_the_highlight_stands_in_its_place() -> None:
    body = paragraph(
        "Normal", run(f"a {GAP}", "<w:b/><w:sz w:val='18'/><w:u w:val='single'/><w:em w:val='dot'/>")
    )
    properties = [
        [child.tag.partition("}")[2] for child in r[0]] for r in highlighted(body)[0].iter(qn("w:r"))
    ]
    assert properties == [["b", "sz", "u", "em"], ["b", "sz", "highlight", "u", "em"]]


def test_a_run_that_is_highlighted_already_has_one_highlight() -> None:
    body = paragraph("Normal", run(GAP, "<w:highlight w:val='green'/>"))
    found, runs = highlighted(body)
    assert runs == [(GAP, True)]
    assert len(list(found.iter(qn("w:highlight")))) == 1


def test_two_placeholders_parted_by_a_line_break_in_one_run_are_both_highlighted() -> None:
    inner = f"<w:t>{GAP}</w:t><w:br/><w:t>x</w:t><w:tab/><w:t>{GAP}</w:t>"
    body = f"<w:p><w:r><w:rPr><w:b/></w:rPr>{inner}</w:r></w:p>"
    found, runs = highlighted(body)
    assert plain(found) == f"{GAP}\nx\t{GAP}"
    assert [text for text, marked in runs if marked] == [GAP, GAP]
    assert all(r.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None for r in found.iter(qn("w:r")))


def test_spaces_around_a_placeholder_are_kept() -> None:
    found = highlighted(paragraph("Normal", f" a {GAP} b "))[0]
    space = "{http://www.w3.org/XML/1998/namespace}space"
    assert {text.get(space) for text in found.iter(qn("w:t"))} == {"preserve"}
