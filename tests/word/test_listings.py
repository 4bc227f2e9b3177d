"""Contents and lists of tables and figures lead to what they list, and are complete without updating."""

import pytest
from lxml import etree

from generator.word.fields import never_ask
from generator.word.listings import drop_empty_lists, fill_listings, number_entries
from generator.word.listings import entries as listed_entries
from generator.word.outline import Heading, headings
from generator.word.package import parse
from generator.word.xml import Element, body_paragraphs, parent_of, qn
from templates.blueprint.elements import (
    caption,
    chapter,
    contents,
    field,
    figure_caption,
    front_heading,
    heading,
    list_of,
    paragraph,
    run,
)
from templates.blueprint.styles import NAMESPACES

from .specimens import NESTED, document, numbering, plain, styles, value


def _headings(body: str) -> list[Heading]:
    return headings(document(body), numbering(), styles())


def filled(body: str, chapters: bool = True) -> Element:
    """The document with its contents filled."""
    found = document(body)
    looks = styles(chapters)
    drop_empty_lists(found, looks)
    fill_listings(found, looks, headings(found, numbering(chapters), looks))
    return found


def entries(found: Element) -> list[tuple[str | None, str]]:
    """Style and text of each entry."""
    styled = [(value(p, "w:pPr/w:pStyle"), plain(p)) for p in body_paragraphs(found)]
    return [(style, text) for style, text in styled if (style or "").startswith("TOC")]


@pytest.mark.parametrize(("depth", "levels"), [(1, "1"), (3, "123"), (5, "12345")])
def test_the_contents_are_as_deep_as_their_field_asks(depth: int, levels: str) -> None:
    found = entries(filled(contents(depth) + NESTED))
    wanted = [h for h in _headings(NESTED) if str(h.level) in levels]
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
    assert len(links) == len(_headings(NESTED))
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


def test_a_field_that_never_ends_is_left_as_it_is() -> None:
    endless = contents(3).replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")
    assert endless != contents(3)
    found = filled(endless + chapter("Satu"))
    assert "Daftar isi terisi saat laporan dibuat." in plain(found)
    assert not list(found.iter(qn("w:hyperlink")))


def test_a_document_without_a_list_is_left_as_it_is() -> None:
    assert etree.tostring(filled(NESTED)) == etree.tostring(document(NESTED))


def test_an_entry_without_a_number_leaves_no_room_for_one() -> None:
    """A short title would end before that room does, and its page would stand there."""
    found = filled(contents(2) + front_heading("Daftar Isi") + chapter("Satu"))
    short, chaptered = (p for p in body_paragraphs(found) if value(p, "w:pPr/w:pStyle") == "TOC1")
    cleared = [stop.get(qn("w:pos")) for stop in short.iter(qn("w:tab")) if stop.get(qn("w:val")) == "clear"]
    style = next(s for s in styles().iter(qn("w:style")) if s.get(qn("w:styleId")) == "TOC1")
    stops = {stop.get(qn("w:val")): stop.get(qn("w:pos")) for stop in style.iter(qn("w:tab"))}
    assert cleared == [stops["left"]]
    indent = short.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    assert indent is not None
    assert (indent.get(qn("w:left")), indent.get(qn("w:hanging"))) == ("0", "0")
    assert chaptered.find(f"{qn('w:pPr')}/{qn('w:ind')}") is None


def test_a_style_of_the_offices_own_without_tabs_is_left_alone() -> None:
    looks = parse(f"<w:styles {NAMESPACES}/>".encode())
    found = document(contents(1) + paragraph("Judul", run("Depan")))
    fill_listings(found, looks, [Heading(1, "", "Depan", list(body_paragraphs(found))[1])])
    (entry,) = (p for p in body_paragraphs(found) if value(p, "w:pPr/w:pStyle") == "TOC1")
    assert [child.tag for child in entry[0]] == [qn("w:pStyle")]


# --- Tables and figures ----------------------------------------------------------------------------

LISTED = "".join(
    (
        contents(2),
        list_of("Tabel"),
        list_of("Gambar"),
        chapter("Satu"),
        caption("Pertama"),
        figure_caption("Foto & <b>"),
        caption("Kedua"),
    )
)


def test_the_lists_show_the_captions_of_their_kind_in_order() -> None:
    found = filled(LISTED)
    listed = [plain(p) for p in body_paragraphs(found) if value(p, "w:pPr/w:pStyle") == "TableofFigures"]
    assert listed == ["Tabel 0.1 Pertama", "Tabel 0.1 Kedua", "Gambar 0.1 Foto & <b>"]
    assert kinds(found).count("begin") == 3 + 3  # the lists, and the captions' own numbers


def test_every_entry_of_a_list_leads_to_its_caption() -> None:
    found = filled(LISTED)
    marks = {mark.get(qn("w:name")): mark for mark in found.iter(qn("w:bookmarkStart"))}
    links = [
        link
        for p in body_paragraphs(found)
        if value(p, "w:pPr/w:pStyle") == "TableofFigures"
        for link in p.iter(qn("w:hyperlink"))
    ]
    assert len(links) == 3
    assert [plain(parent_of(marks[link.get(qn("w:anchor"))])) for link in links] == list(map(plain, links))


def test_the_contents_show_the_headings_of_the_lists() -> None:
    assert [text for style, text in entries(filled(LISTED))][:2] == ["DAFTAR TABEL", "DAFTAR GAMBAR"]


@pytest.mark.parametrize(
    ("captions", "left"),
    [("", []), (caption("A"), ["Tabel"]), (figure_caption("A"), ["Gambar"]), (LISTED, ["Tabel", "Gambar"])],
    ids=["none", "tables", "figures", "both"],
)
def test_a_list_of_nothing_is_left_out_with_its_heading(captions: str, left: list[str]) -> None:
    found = document(list_of("Tabel") + list_of("Gambar") + chapter("Satu") + captions)
    drop_empty_lists(found, styles())
    shown = [plain(p) for p in body_paragraphs(found) if value(p, "w:pPr/w:pStyle") == "JudulDepan"]
    assert shown[: len(left)] == [f"Daftar {label}" for label in left]
    assert ("Daftar ini terisi saat laporan dibuat." in plain(found)) is bool(left)


def test_text_above_a_list_of_nothing_stays() -> None:
    field = list_of("Tabel").replace(front_heading("Daftar Tabel"), paragraph("BodyText", "Teks di atas."))
    found = document(field + chapter("Satu"))
    drop_empty_lists(found, styles())
    assert [plain(p) for p in body_paragraphs(found)] == ["Teks di atas.", "\nSatu"]


# --- Page numbers ----------------------------------------------------------------------------------


def test_a_page_number_stands_behind_a_tab_in_a_field_of_its_own() -> None:
    found = filled(LISTED)
    names = list(listed_entries(found))
    number_entries(found, dict.fromkeys(names, "12"))
    assert [text for _, text in entries(found)][-1] == "BAB I\tSATU\u00a0\u00a0\t12"
    codes = [code.text for code in found.iter(qn("w:instrText")) if "PAGEREF" in (code.text or "")]
    assert codes == [f" PAGEREF {name} \\h " for name in names]
    assert kinds(found).count("begin") == kinds(found).count("end")


def test_without_page_numbers_an_entry_ends_with_its_title() -> None:
    found = filled(LISTED)
    before = etree.tostring(found)
    number_entries(found, {})
    assert etree.tostring(found) == before
    assert not any(text.endswith("\t") for _, text in entries(found))


def test_nothing_makes_word_ask_whether_fields_may_be_updated() -> None:
    dirty = contents(1).replace('"begin"', '"begin" w:dirty="true"')
    found = document(f"<w:updateFields/>{dirty}")
    assert "dirty" in etree.tostring(found, encoding="unicode")
    never_ask(found)
    assert etree.tostring(found) == etree.tostring(document(contents(1)))
