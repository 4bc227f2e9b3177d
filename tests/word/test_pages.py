"""The number that a reader sees on a page follows from the sections of the document."""

import pytest

from generator.word.pages import UnknownPageError, displayed, mark_sections
from generator.word.xml import Element, parent_of, qn
from templates.blueprint.elements import ARABIC, ARABIC_ON, ROMAN, paragraph, section, section_break

from .specimens import document, plain


def report(*numbering: str) -> Element:
    """A document of one section for each numbering, its first paragraphs called a, b and so on."""
    pieces = [paragraph("BodyText", name) for name in "abcdef"[: len(numbering)]]
    breaks = [*map(section_break, map(_section, numbering[:-1])), _section(numbering[-1])]
    found = document("".join(piece + end for piece, end in zip(pieces, breaks, strict=True)))
    mark_sections(found)
    return found


def _section(numbering: str) -> str:
    return section(numbering=numbering)


def starts(**places: int) -> dict[str, int]:
    """Where the sections begin, and what else stands where."""
    order = {"a": 1, "b": 2, "c": 3, "d": 4}
    return {f"_Bagian{order[k]:04d}" if k in order else k: place for k, place in places.items()}


def test_every_section_is_marked_where_it_begins() -> None:
    found = report("", ROMAN, ARABIC)
    marks = {mark.get(qn("w:name")): plain(parent_of(mark)) for mark in found.iter(qn("w:bookmarkStart"))}
    assert marks == {"_Bagian0001": "a", "_Bagian0002": "b", "_Bagian0003": "c"}
    ids = [mark.get(qn("w:id")) for mark in found.iter(qn("w:bookmarkStart"))]
    assert len(set(ids)) == 3


def test_the_front_is_roman_and_the_body_begins_again_at_one() -> None:
    found = report("", ROMAN, ARABIC)
    shown = displayed(found, starts(a=0, b=1, c=6, sampul=0, kata=1, isi=4, bab=6, akhir=30))
    assert [shown[name] for name in ("sampul", "kata", "isi", "bab", "akhir")] == ["1", "i", "iv", "1", "25"]


def test_a_section_that_does_not_begin_again_goes_on() -> None:
    found = report("", ARABIC, ARABIC_ON, "")
    shown = displayed(found, starts(a=0, b=1, c=5, d=7, x=4, y=5, z=9))
    assert [shown[name] for name in "xyz"] == ["4", "5", "9"]


def test_a_section_may_begin_at_any_number_and_in_any_form() -> None:
    found = report('w:fmt="upperRoman" w:start="4"', 'w:fmt="lowerLetter" w:start="2"', 'w:fmt="ordinal"')
    shown = displayed(found, starts(a=0, b=2, c=3, x=1, y=2, z=3))
    assert [shown[name] for name in "xyz"] == ["V", "b", "3"]


def test_a_section_amid_a_page_leaves_its_number() -> None:
    found = report(ARABIC, 'w:start="9"')
    for kind in list(found.iter(qn("w:type")))[1:]:
        kind.set(qn("w:val"), "continuous")
    assert displayed(found, starts(a=0, b=3, x=3))["x"] == "4"


def test_a_page_below_one_is_written_in_digits() -> None:
    assert displayed(report('w:fmt="lowerRoman" w:start="0"'), starts(a=0, x=0))["x"] == "0"


def test_a_section_that_the_layout_does_not_show_is_told() -> None:
    with pytest.raises(UnknownPageError, match="_Bagian0002"):
        displayed(report(ROMAN, ARABIC), starts(a=0, x=1))
