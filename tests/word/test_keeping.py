"""Sentences stay with what they open, short tables whole, and sums with the rows above them."""

import pytest

from generator.word.keeping import keep_together
from generator.word.xml import Element, qn
from templates.blueprint.elements import Column, caption, front_heading, paragraph, row, run, table

from .specimens import document


def kept(*blocks: str) -> list[bool]:
    """For each paragraph of the body, in reading order, whether it keeps with what follows."""
    made = document("".join(blocks))
    keep_together(made)
    return [_keeps(found) for found in made.iter(qn("w:p"))]


def _keeps(found: Element) -> bool:
    return found.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_a_sentence_keeps_with_the_table_that_it_opens() -> None:
    assert kept(paragraph("BodyText", "Lihat tabel."), caption("Judul")) == [True, False]


@pytest.mark.parametrize(("sentence", "keeps"), [("Ada dua:", True), ("Ada dua.", False), ("", False)])
@pytest.mark.parametrize("style", ["ListNumber", "ListBullet", "DaftarHuruf", "Quote"])
def test_a_sentence_keeps_with_the_list_that_it_opens(sentence: str, keeps: bool, style: str) -> None:
    assert kept(paragraph("BodyText", sentence), paragraph(style, "satu")) == [keeps, False]


@pytest.mark.parametrize(("plain", "keeps"), [("", True), (" biasa", False)])
def test_a_title_in_bold_keeps_with_the_text_below_it(plain: str, keeps: bool) -> None:
    title = paragraph("BodyText", run("Judul", "<w:b/>"), run(plain))
    assert kept(title, paragraph("BodyText", "Isi.")) == [keeps, False]


def test_a_signature_keeps_with_the_text_that_it_signs() -> None:
    assert kept(paragraph("BodyText", "Demikian."), paragraph("SignaturePlace", "Serang")) == [True, False]


def listed(count: int) -> Element:
    """A document with a list of so many tables below its heading."""
    entries = [paragraph("TableofFigures", f"Tabel {number}") for number in range(count)]
    made = document("".join([front_heading("Daftar Tabel"), *entries, paragraph("BodyText", "Isi.")]))
    keep_together(made)
    return made


def test_a_short_list_of_tables_stands_whole_below_what_comes_before_it() -> None:
    made = listed(15)
    assert [_keeps(found) for found in made.iter(qn("w:p"))] == [True] * 15 + [False, False]
    heading = next(made.iter(qn("w:pPr")))
    assert [child.tag for child in heading] == [
        qn(f"w:{name}") for name in ("pStyle", "keepNext", "pageBreakBefore", "spacing")
    ]
    broken = heading.find(qn("w:pageBreakBefore"))
    assert broken is not None
    assert broken.get(qn("w:val")) == "0"


def test_a_long_list_of_tables_has_a_page_of_its_own() -> None:
    made = listed(16)
    assert not any(_keeps(found) for found in made.iter(qn("w:p")))
    assert made.find(f".//{qn('w:pageBreakBefore')}") is None


def test_a_list_without_a_heading_is_left_alone() -> None:
    assert kept(paragraph("TableofFigures", "Tabel 1"), paragraph("TableofFigures", "Tabel 2")) == [False] * 2


def test_a_sentence_before_another_stands_alone() -> None:
    assert kept(paragraph("BodyText", "Satu:"), paragraph("BodyText", "Dua.")) == [False, False]


def rows_kept(count: int) -> list[bool]:
    """Whether the body rows of a table keep with the next one."""
    made = document(table((Column("A", 2.0),), *(row("", "") for _ in range(count))))
    keep_together(made)
    return [any(map(_keeps, found.iter(qn("w:p")))) for found in made.iter(qn("w:tr"))][2:]


def test_a_short_table_is_not_broken() -> None:
    assert rows_kept(1) == [False]
    assert rows_kept(8) == [True] * 7 + [False]


def test_the_last_rows_of_a_long_table_stand_together() -> None:
    assert rows_kept(9) == [False] * 6 + [True, True, False]


def test_the_mark_stands_behind_the_style_where_the_schema_wants_it() -> None:
    made = document(paragraph("BodyText", "Lihat.", properties="<w:keepLines/>") + caption("Judul"))
    keep_together(made)
    keep_together(made)
    first = next(made.iter(qn("w:pPr")))
    assert [child.tag for child in first] == [qn("w:pStyle"), qn("w:keepNext"), qn("w:keepLines")]


def test_a_paragraph_without_properties_gets_them() -> None:
    made = document("<w:p><w:r><w:t>Lihat:</w:t></w:r></w:p>" + paragraph("ListBullet", "satu"))
    keep_together(made)
    assert _keeps(next(made.iter(qn("w:p"))))


def test_a_document_without_a_body_is_left_alone() -> None:
    made = document("")
    made.remove(made[0])
    keep_together(made)
    assert len(made) == 0
