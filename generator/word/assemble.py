"""One template and one context -> the bytes of one finished document."""

from __future__ import annotations

from typing import Any

from lxml import etree

from generator.narrative.text import Kerangka
from generator.word import lint
from generator.word.captions import number_captions
from generator.word.fields import never_ask
from generator.word.keeping import keep_together
from generator.word.listings import drop_empty_lists, fill_listings
from generator.word.lists import restart_lists
from generator.word.outline import headings
from generator.word.package import Parts, pack, parse, serialize
from generator.word.pages import mark_sections
from generator.word.paper import set_paper
from generator.word.pictures import NAMESPACES, number_drawings, number_framed_drawings
from generator.word.placeholders import highlight_missing
from generator.word.properties import Properties, write_properties
from generator.word.references import link
from generator.word.template import BrokenTemplateError, render
from generator.word.xml import Element, paragraph_style

_CHAPTER, _SECTION, _APPENDIX = "Heading1", "Heading2", "JudulLampiran"
"""The styles of the headings that an outline tells."""
_DOCUMENT, _NUMBERING, _STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
_SETTINGS = "word/settings.xml"


def assemble(
    data: bytes, context: dict[str, Any], properties: Properties, name: str, paper: str = "A4"
) -> bytes:
    """The finished document on `paper`; `name` is the template as the user knows it.

    Raises BrokenTemplateError where the template cannot be rendered or would give a broken file.
    """
    parts = render(data, context, name)
    document, numbering, styles = (parse(parts[p]) for p in (_DOCUMENT, _NUMBERING, _STYLES))
    drop_empty_lists(document, styles)
    found = headings(document, numbering, styles)
    restart_lists(document, numbering, styles)
    number_captions(document, found)
    link(document)
    highlight_missing(document)
    if fill_listings(document, styles, found):
        mark_sections(document)
    _never_ask(parts, document)
    number_framed_drawings(parts, number_drawings(document))
    keep_together(document)
    set_paper(document, paper)
    # What the root declares stays: mc:Ignorable may name it, and Word refuses a name without meaning.
    declared = [prefix for prefix in document.nsmap if prefix]
    etree.cleanup_namespaces(document, top_nsmap=NAMESPACES, keep_ns_prefixes=declared)
    parts[_DOCUMENT], parts[_NUMBERING] = serialize(document), serialize(numbering)
    write_properties(parts, properties)
    broken = lint.faults(parts)
    if broken:
        raise BrokenTemplateError(name, "", f"dokumen yang dihasilkan rusak: {'; '.join(broken)}")
    return pack(parts)


def _never_ask(parts: Parts, document: Element) -> None:
    """Word opens the document without asking whether its fields may be updated: they are filled."""
    never_ask(document)
    if b"updateFields" in parts.get(_SETTINGS, b""):
        settings = parse(parts[_SETTINGS])
        never_ask(settings)
        parts[_SETTINGS] = serialize(settings)


def outline(data: bytes, context: dict[str, Any], name: str) -> Kerangka:
    """The outline of the document that a template and a context give.

    Raises BrokenTemplateError where the template cannot be rendered.
    """
    parts = render(data, context, name)
    document, numbering, styles = (parse(parts[p]) for p in (_DOCUMENT, _NUMBERING, _STYLES))
    chapters: list[tuple[str, list[str]]] = []
    appendices: list[str] = []
    for heading in headings(document, numbering, styles):
        style = paragraph_style(heading.paragraph)
        if style == _CHAPTER and heading.number:
            chapters.append((heading.text.upper(), []))
        elif style == _SECTION and chapters:
            chapters[-1][1].append(heading.text)
        elif style == _APPENDIX:
            appendices.append(heading.text)
    return Kerangka(tuple((title, tuple(sections)) for title, sections in chapters), tuple(appendices))
