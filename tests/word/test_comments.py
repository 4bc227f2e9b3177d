"""Comments are anchored where they belong, numbered, dated without a clock, and declared once."""

import datetime as dt
import io

import pytest
from docx import Document

from generator.word.comments import PART, Comment, add_comments
from generator.word.package import Parts, pack, parse, serialize, unpack
from generator.word.xml import Element, body_paragraphs, qn, text_of

_DAY = dt.date(2024, 1, 15)


@pytest.fixture
def parts() -> Parts:
    document = Document()
    for text in ("Satu", "Dua", "Tiga"):
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return unpack(buffer.getvalue())


def commented(parts: Parts) -> Element:
    """The document with a comment on its first and on its last paragraph."""
    document = parse(parts["word/document.xml"])
    first, _, last = body_paragraphs(document)
    add_comments(
        parts, [Comment(first, ("Rp1: pagu", "50%: serapan")), Comment(last, ("Sumber: x & y",))], _DAY
    )
    parts["word/document.xml"] = serialize(document)
    return document


def test_a_comment_spans_its_paragraph(parts: Parts) -> None:
    first, middle, last = body_paragraphs(commented(parts))
    for id, paragraph in (("0", first), ("1", last)):
        tags = [child.tag for child in paragraph if child.tag != qn("w:pPr")]
        assert tags == [qn("w:commentRangeStart"), qn("w:r"), qn("w:commentRangeEnd"), qn("w:r")]
        marks = paragraph.iter(qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference"))
        assert [mark.get(qn("w:id")) for mark in marks] == [id] * 3
    assert not list(middle.iter(qn("w:commentRangeStart")))
    assert [text_of(paragraph) for paragraph in (first, middle, last)] == ["Satu", "Dua", "Tiga"]


def test_the_part_holds_each_line_as_a_paragraph(parts: Parts) -> None:
    commented(parts)
    first, second = parse(parts[PART])
    assert [text_of(line) for line in first] == ["Rp1: pagu", "50%: serapan"]
    assert [text_of(line) for line in second] == ["Sumber: x & y"]
    assert {first.get(qn(f"w:{name}")) for name in ("author", "initials")} == {"sakip", "sk"}
    assert first.get(qn("w:date")) == "2024-01-15T00:00:00Z"


def test_the_part_is_declared_once(parts: Parts) -> None:
    commented(parts)
    once = pack(parts)
    add_comments(parts, [], _DAY)
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        assert parts[name].count(b"comments.xml") == 1
    assert unpack(once)["[Content_Types].xml"] == parts["[Content_Types].xml"]


def test_the_same_comments_give_the_same_bytes(parts: Parts) -> None:
    again = dict(parts)
    commented(parts)
    commented(again)
    assert pack(parts) == pack(again)
