"""Headings are numbered as Word will show them, and the contents lead to them."""

import pytest
from lxml import etree

from generator.word.outline import Heading, fill_contents, headings
from generator.word.xml import Element, body_paragraphs, qn
from templates.blueprint.elements import chapter, contents, field, front_heading, heading, paragraph, run

from .specimens import document, numbering, plain, styles, value

NESTED = "".join(
    (
        front_heading("Kata Pengantar"),
        chapter("Pendahuluan"),
        heading(2, "Latar"),
        heading(3, "Umum"),
        heading(4, "Rinci"),
        heading(5, "Halus"),
        heading(5, "Halus Lagi"),
        heading(4, "Rinci Lagi"),
        heading(3, "Khusus"),
        heading(2, "Dasar"),
        heading(3, "Hukum"),
        chapter("Isi"),
        heading(2, "Capaian"),
    )
)


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


# --- Contents --------------------------------------------------------------------------------------


def filled(body: str, chapters: bool = True) -> Element:
    """The document with its contents filled."""
    found = document(body)
    fill_contents(found, headings(found, numbering(chapters), styles(chapters)))
    return found


def entries(found: Element) -> list[tuple[str | None, str]]:
    """Style and text of each entry."""
    styled = [(value(p, "w:pPr/w:pStyle"), plain(p)) for p in body_paragraphs(found)]
    return [(style, text) for style, text in styled if (style or "").startswith("TOC")]


@pytest.mark.parametrize(("depth", "levels"), [(1, "1"), (3, "123"), (5, "12345")])
def test_the_contents_are_as_deep_as_their_field_asks(depth: int, levels: str) -> None:
    found = entries(filled(contents(depth) + NESTED))
    wanted = [h for h in outline(NESTED) if str(h.level) in levels]
    assert [style for style, _ in found] == [f"TOC{h.level}" for h in wanted]


def test_an_entry_shows_number_and_text_and_the_first_level_in_capitals() -> None:
    body = (
        contents(3) + front_heading("Kata Pengantar") + chapter("Pendahuluan") + heading(2, "Latar & Dasar")
    )
    assert entries(filled(body)) == [
        ("TOC1", "KATA PENGANTAR"),
        ("TOC1", "BAB I\tPENDAHULUAN"),
        ("TOC2", "A.\tLatar & Dasar"),
    ]


def test_every_entry_leads_to_the_bookmark_of_its_heading() -> None:
    found = filled(contents(5) + NESTED)
    links = [link.get(qn("w:anchor")) for link in found.iter(qn("w:hyperlink"))]
    marks = {mark.get(qn("w:name")): mark for mark in found.iter(qn("w:bookmarkStart"))}
    assert len(links) == len(outline(NESTED))
    assert links == list(marks)
    ends = [end.get(qn("w:id")) for end in found.iter(qn("w:bookmarkEnd"))]
    assert [mark.get(qn("w:id")) for mark in marks.values()] == ends
    assert len(set(ends)) == len(ends)
    for link in found.iter(qn("w:hyperlink")):
        target = marks[link.get(qn("w:anchor"))].getparent()
        assert target is not None
        assert plain(link).casefold().endswith(" ".join(plain(target).split()).casefold())


def test_a_bookmark_stands_behind_the_properties_of_its_paragraph() -> None:
    found = filled(contents(3) + heading(2, "Judul") + "<w:p/>")
    marked = next(found.iter(qn("w:bookmarkStart"))).getparent()
    assert marked is not None
    assert [child.tag.partition("}")[2] for child in marked] == ["pPr", "bookmarkStart", "r", "bookmarkEnd"]


def kinds(found: Element) -> list[str | None]:
    return [mark.get(qn("w:fldCharType")) for mark in found.iter(qn("w:fldChar"))]


@pytest.mark.parametrize("body", [NESTED, chapter("Satu"), ""], ids=["many", "one", "none"])
def test_the_field_of_the_contents_stays_whole(body: str) -> None:
    assert kinds(filled(contents(3) + body)) == ["begin", "separate", "end"]


def test_the_field_begins_in_its_first_entry_and_ends_in_its_last() -> None:
    found = filled(contents(3) + chapter("Satu") + chapter("Dua"))
    first, last = (p for p in body_paragraphs(found) if value(p, "w:pPr/w:pStyle") == "TOC1")
    assert (kinds(first), kinds(last)) == (["begin", "separate"], ["end"])
    assert 'TOC \\o "1-3"' in "".join(code.text or "" for code in first.iter(qn("w:instrText")))


def test_contents_that_word_filled_in_the_template_are_replaced_whole() -> None:
    """Word writes one paragraph an entry, each with a page field, and ends the field in a later one."""
    begin = contents(3).partition("<w:r><w:t")[0]
    page = field("PAGEREF _Toc1 \\h", "3")
    link = f'<w:hyperlink w:anchor="_Toc1"><w:r><w:t>Lama</w:t></w:r>{page}</w:hyperlink>'
    end = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    found = filled(
        f"{begin}{link}</w:p>{paragraph('TOC1', link)}{end}{paragraph('Normal', 'teks')}{chapter('Baru')}"
    )
    assert entries(found) == [("TOC1", "BAB I\tBARU")]
    assert kinds(found) == ["begin", "separate", "end"]
    assert [plain(p) for p in body_paragraphs(found)][1:] == ["teks", "\nBaru"]


def test_bookmarks_that_word_set_in_the_template_give_way_and_those_of_the_office_stay() -> None:
    old = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:bookmarkEnd w:id="{0}"/>'
    looped = "".join(
        heading(2, title).replace("</w:pPr>", f"</w:pPr>{old.format(1, '_Toc1')}") for title in "ab"
    )
    own = f"<w:p>{old.format(7, 'milik_kami')}{old.format(0, '_GoBack')}</w:p>"
    found = filled(contents(3) + looped + own)
    marks = [(m.get(qn("w:id")), m.get(qn("w:name"))) for m in found.iter(qn("w:bookmarkStart"))]
    assert marks == [("8", "_Toc00000008"), ("9", "_Toc00000009"), ("7", "milik_kami")]
    assert len(list(found.iter(qn("w:bookmarkEnd")))) == 3


def test_contents_that_never_had_a_result_get_one() -> None:
    result = run("Daftar isi terisi saat laporan dibuat.")
    bare = contents(3).replace(f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}', "")
    assert bare != contents(3)
    found = filled(bare + chapter("Satu") + chapter("Dua"))
    assert kinds(found) == ["begin", "separate", "end"]
    assert [text for _, text in entries(found)] == ["BAB I\tSATU", "BAB II\tDUA"]


def test_a_list_of_tables_and_a_field_that_never_ends_are_left_as_they_are() -> None:
    tables = contents(3).replace('\\o "1-3"', '\\c "Tabel"')
    endless = contents(3).replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")
    assert tables != contents(3) != endless
    for body in (tables, endless):
        found = filled(body + chapter("Satu"))
        assert "Daftar isi terisi saat laporan dibuat." in plain(found)
        assert not list(found.iter(qn("w:hyperlink")))


def test_a_document_without_contents_is_left_as_it_is() -> None:
    assert etree.tostring(filled(NESTED)) == etree.tostring(document(NESTED))
