"""References say what their captions say, lead there, and are plain words where there is no caption."""

from generator.narrative.acuan import gambar, kunci, tabel
from generator.word.captions import number_captions
from generator.word.lint import faults
from generator.word.listings import fill_listings
from generator.word.markdown import paragraphs
from generator.word.outline import headings
from generator.word.package import serialize
from generator.word.references import link
from generator.word.xml import Element, body_paragraphs, qn
from templates.blueprint.elements import caption, chapter, contents, figure_caption, paragraph, run

from .specimens import document, numbering, parts, plain, styles


def keyed(made: str, key: str) -> str:
    """A caption, or another paragraph, that a template gives a key."""
    return made.removesuffix("</w:p>") + run(kunci(key)) + "</w:p>"


def linked(body: str) -> Element:
    """The document part, numbered and linked."""
    found = document(body)
    number_captions(found, headings(found, numbering(), styles()))
    link(found)
    return found


def codes(element: Element) -> list[str]:
    return [(node.text or "").strip() for node in element.iter(qn("w:instrText"))]


def bookmarks(element: Element) -> list[tuple[str | None, str | None]]:
    return [(mark.get(qn("w:id")), mark.get(qn("w:name"))) for mark in element.iter(qn("w:bookmarkStart"))]


def lines(found: Element) -> list[str]:
    return [plain(p) for p in body_paragraphs(found)]


A, B = keyed(caption("A"), "satu"), keyed(caption("B"), "dua-2")


def test_a_reference_says_the_number_of_its_caption_wherever_it_stands() -> None:
    text = paragraphs(f"{tabel('dua', 2)} melengkapi {tabel('satu')}.")
    found = linked(chapter("Satu") + text + A + B + text)
    said = "Tabel 1.2 melengkapi Tabel 1.1."
    assert lines(found) == ["\nSatu", said, "Tabel 1.1 A", "Tabel 1.2 B", said]
    assert codes(found)[:2] == ["REF _Ref_dua_2 \\h", "REF _Ref_satu \\h"]


def test_the_bookmark_holds_the_label_and_nothing_else() -> None:
    found = linked(chapter("Satu") + A)
    (_, shown) = body_paragraphs(found)
    kinds = [child.tag.rpartition("}")[2] for child in shown]
    start, end = kinds.index("bookmarkStart"), kinds.index("bookmarkEnd")
    assert "".join(plain(part) for part in list(shown)[start:end]) == "Tabel 1.1"
    assert "".join(plain(part) for part in list(shown)[end:]) == " A"
    assert start == 1  # Right behind the properties.
    assert not [r for r in shown.iter(qn("w:r")) if len(r) == 0]


def test_a_caption_without_properties_or_with_joined_runs_is_bookmarked_too() -> None:
    joined = A.replace('Tabel </w:t></w:r><w:r><w:t xml:space="preserve">0.', "Tabel 0.")
    joined = joined.replace(' A</w:t></w:r><w:r><w:t xml:space="preserve">', " A")
    assert joined.count("<w:r>") == A.count("<w:r>") - 2
    assert lines(linked(chapter("Satu") + joined + paragraphs(tabel("satu"))))[1:] == [
        "Tabel 1.1 A",
        "Tabel 1.1",
    ]
    bare = document(A.replace('<w:pPr><w:pStyle w:val="Caption"/></w:pPr>', "") + paragraphs(tabel("satu")))
    link(bare)
    assert lines(bare) == ["Tabel 0.1 A", "Tabel 0.1"]


def test_figures_are_referred_to_by_their_own_numbers() -> None:
    figure = keyed(figure_caption("G"), "foto-1")
    found = linked(chapter("Satu") + A + figure + paragraphs(f"Lihat {gambar('foto', 1)}."))
    assert lines(found)[-1] == "Lihat Gambar 1.1."


def test_a_reference_keeps_the_emphasis_around_it() -> None:
    found = linked(chapter("Satu") + A + paragraphs(f"**Lihat {tabel('satu')}** ini"))
    bold = [plain(r) for r in found.iter(qn("w:r")) if r.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None]
    assert "".join(bold) == "Lihat Tabel 1.1"


# --- Without a caption -----------------------------------------------------------------------------


def test_a_reference_to_no_caption_becomes_its_words() -> None:
    text = f"Lihat {tabel('a')}. {tabel('b')} memuat itu; {tabel('c', ganti='tabel itu')} tidak."
    found = linked(chapter("Satu") + A + paragraphs(text) + paragraphs(f"{gambar('hilang')} di sini."))
    assert lines(found)[2:] == [
        "Lihat tabel berikut. Tabel berikut memuat itu; tabel itu tidak.",
        "Gambar berikut di sini.",
    ]
    assert not [code for code in codes(found) if code.startswith("REF")]


def test_a_key_outside_a_numbered_caption_is_no_caption_and_does_not_show() -> None:
    found = linked(keyed(paragraph("Caption", "Tabel tanpa nomor"), "satu") + paragraphs(tabel("satu")))
    assert lines(found) == ["Tabel tanpa nomor", "Tabel berikut"]
    assert bookmarks(found) == []


def test_of_captions_with_one_key_the_first_is_meant() -> None:
    found = linked(chapter("Satu") + A + A + paragraphs(tabel("satu")))
    assert lines(found)[-1] == "Tabel 1.1"
    assert len(bookmarks(found)) == 1


# --- The document around them ----------------------------------------------------------------------


def test_fields_that_are_not_ours_are_left_alone() -> None:
    own = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref123456789 \\h '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Tabel 9</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    found = linked(own)
    assert (lines(found), codes(found)) == (["Tabel 9"], ["REF _Ref123456789 \\h"])


def test_bookmarks_of_captions_clash_with_no_others() -> None:
    other = '<w:p><w:bookmarkStart w:id="7" w:name="lain"/><w:bookmarkEnd w:id="7"/></w:p>'
    found = linked(other + contents(2) + chapter("Satu") + A + B + paragraphs(tabel("satu")))
    fill_listings(found, styles(), headings(found, numbering(), styles()))
    assert bookmarks(found) == [
        ("7", "lain"), ("10", "_Toc00000010"), ("8", "_Ref_satu"), ("9", "_Ref_dua_2"),
    ]  # fmt: skip
    assert faults({**parts(""), "word/document.xml": serialize(found)}) == []
