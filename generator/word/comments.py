"""Comments of Word: the part that holds them, and their anchors in the document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from generator.word.package import Parts, declare, relate, serialize
from generator.word.xml import Element, make, qn

PART = "word/comments.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHOR, _INITIALS = "sakip", "sk"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class Comment:
    """What a comment says, one paragraph a line, and the paragraph of the body that it is about."""

    paragraph: Element
    lines: tuple[str, ...]


def add_comments(parts: Parts, comments: Sequence[Comment], date: dt.date) -> None:
    """Anchor comments in their paragraphs and write their part, in place; `date` stands in for the clock.

    The caller puts the document that holds the paragraphs back into the package.
    """
    root = etree.Element(qn("w:comments"), nsmap={"w": qn("w:p")[1:-2]})
    for id, comment in enumerate(comments):
        _anchor(comment.paragraph, str(id))
        root.append(_comment(comment.lines, str(id), date))
    parts[PART] = serialize(root)
    relate(parts, _RELATIONS, _KIND, "comments.xml")
    declare(parts, PART, _CONTENT)


def _anchor(paragraph: Element, id: str) -> None:
    """Let a comment span the whole text of a paragraph."""
    properties = paragraph.find(qn("w:pPr"))
    paragraph.insert(0 if properties is None else 1, make("w:commentRangeStart", id=id))
    paragraph.append(make("w:commentRangeEnd", id=id))
    run = make("w:r")
    run.append(make("w:commentReference", id=id))
    paragraph.append(run)


def _comment(lines: Sequence[str], id: str, date: dt.date) -> Element:
    stamp = f"{date.isoformat()}T00:00:00Z"
    comment = make("w:comment", id=id, author=_AUTHOR, date=stamp, initials=_INITIALS)
    for number, line in enumerate(lines):
        paragraph = make("w:p")
        paragraph.append(_look())
        if number == 0:
            mark = make("w:r")
            mark.append(make("w:annotationRef"))
            paragraph.append(mark)
        paragraph.append(_run(line))
        comment.append(paragraph)
    return comment


def _look() -> Element:
    """Small and to the left, whatever the document's ordinary paragraphs look like."""
    properties = make("w:pPr")
    properties.append(make("w:spacing", before="0", after="40", line="240", lineRule="auto"))
    properties.append(make("w:ind", left="0", firstLine="0"))
    properties.append(make("w:jc", val="left"))
    return properties


def _run(text: str) -> Element:
    run, look, node = make("w:r"), make("w:rPr"), make("w:t")
    look.extend([make("w:sz", val="18"), make("w:szCs", val="18")])
    node.text = text
    node.set(_SPACE, "preserve")
    run.extend([look, node])
    return run
