"""The namespace of WordprocessingML and the few walks over it that every pass needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lxml import etree

Element = etree._Element
# python-docx knows them too, but it is slow to load, and neither a check nor an audit needs the rest of it.
_NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


@cache
def qn(tag: str) -> str:
    """The full name of an element or attribute such as "w:p"; a document asks tens of thousands of times."""
    prefix, name = tag.split(":")
    return f"{{{_NAMES[prefix]}}}{name}"


_PROPERTIES, _STYLE, _VALUE = qn("w:pPr"), qn("w:pStyle"), qn("w:val")

__all__ = ["Element", "body_paragraphs", "make", "paragraph_style", "parent_of", "qn", "text_of"]


def make(tag: str, **attributes: str) -> Element:
    """An element such as w:p, with w: attributes."""
    element = etree.Element(qn(tag))
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def body_paragraphs(document: Element) -> Iterator[Element]:
    """All paragraphs of the body in reading order, those of tables included."""
    body = document.find(qn("w:body"))
    if body is not None:
        yield from body.iter(qn("w:p"))


def paragraph_style(paragraph: Element) -> str:
    """The style id of a paragraph, "Normal" where it names none."""
    for properties in paragraph.iterchildren(_PROPERTIES):  # Quicker than find, and asked all the time.
        for style in properties.iterchildren(_STYLE):
            return style.get(_VALUE, "Normal")
    return "Normal"


def parent_of(element: Element) -> Element:
    """The parent of an element that is not the root."""
    parent = element.getparent()
    assert parent is not None
    return parent


def text_of(element: Element) -> str:
    """The visible text: a line break or tab counts as a space, field codes do not count."""
    pieces = []
    for node in element.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        if node.tag == qn("w:t"):
            pieces.append(node.text or "")
        elif parent_of(node).tag == qn("w:r"):
            pieces.append(" ")
    return " ".join("".join(pieces).split())
