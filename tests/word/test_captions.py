"""Captions count within their chapter, and their fields count the same when Word updates them."""

import pytest

from generator.word.captions import number_captions
from generator.word.outline import headings
from generator.word.xml import body_paragraphs, qn
from templates.blueprint.elements import (
    caption,
    chapter,
    figure_caption,
    front_heading,
    heading,
    paragraph,
)

from .specimens import document, numbering, plain, styles, value


def captions(body: str, chapters: bool = True) -> list[tuple[str, bool]]:
    """The text of each caption, and whether its field restarts the count."""
    found = document(body)
    number_captions(found, headings(found, numbering(chapters), styles(chapters)))
    return [
        (plain(p), any("\\r 1" in (code.text or "") for code in p.iter(qn("w:instrText"))))
        for p in body_paragraphs(found)
        if value(p, "w:pPr/w:pStyle") in ("Caption", "KeteranganGambar")
    ]


def test_captions_count_within_their_chapter_and_restart_with_the_next() -> None:
    body = (
        chapter("Satu") + caption("A") + heading(2, "Bagian") + caption("B") + chapter("Dua") + caption("C")
    )
    assert captions(body) == [("Tabel 1.1 A", True), ("Tabel 1.2 B", False), ("Tabel 2.1 C", True)]


def test_a_front_heading_is_no_chapter() -> None:
    assert captions(front_heading("Depan") + chapter("Satu") + caption("A")) == [("Tabel 1.1 A", True)]


def test_a_caption_that_names_no_chapter_counts_through_the_document() -> None:
    body = (
        heading(1, "Satu")
        + caption("A", by_chapter=False)
        + heading(1, "Dua")
        + caption("B", by_chapter=False)
    )
    assert captions(body, chapters=False) == [("Tabel 1 A", True), ("Tabel 2 B", False)]


def test_tables_and_figures_count_apart() -> None:
    body = caption("A") + figure_caption("G") + caption("B") + figure_caption("H")
    found = captions(chapter("Satu") + body + chapter("Dua") + figure_caption("I"))
    assert found == [
        ("Tabel 1.1 A", True), ("Gambar 1.1 G", True), ("Tabel 1.2 B", False), ("Gambar 1.2 H", False),
        ("Gambar 2.1 I", True),
    ]  # fmt: skip


def test_figures_count_alike_in_the_style_of_tables_and_without_chapters() -> None:
    other = figure_caption("H").replace("KeteranganGambar", "Caption")
    found = captions(chapter("Satu") + figure_caption("G") + other)
    assert found == [("Gambar 1.1 G", True), ("Gambar 1.2 H", False)]
    body = heading(1, "Satu") + figure_caption("G", by_chapter=False)
    assert captions(body, chapters=False) == [("Gambar 1 G", True)]


@pytest.mark.parametrize("title", ["Tahun 2023.", "7.", "Rp1.000"])
def test_a_number_in_the_title_stays(title: str) -> None:
    assert captions(chapter("Satu") + caption(title)) == [(f"Tabel 1.1 {title}", True)]


def test_a_caption_whose_first_runs_word_has_joined_counts_alike() -> None:
    joined = caption("A").replace('Tabel </w:t></w:r><w:r><w:t xml:space="preserve">0.', "Tabel 0.")
    assert joined != caption("A")
    assert captions(chapter("Satu") + joined) == [("Tabel 1.1 A", True)]


def test_a_field_of_another_kind_in_a_caption_is_left_alone() -> None:
    page = caption("A").replace("SEQ Tabel \\* ARABIC", "PAGE")
    assert captions(chapter("Satu") + page + caption("B"))[1] == ("Tabel 1.1 B", True)


def test_other_paragraphs_are_left_alone() -> None:
    body = chapter("Satu") + paragraph("Normal", "Tabel 0. teks")
    found = document(body)
    number_captions(found, headings(found, numbering(), styles()))
    assert plain(found).endswith("Tabel 0. teks")
