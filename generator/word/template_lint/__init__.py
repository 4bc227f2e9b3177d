"""What is wrong with a template, told before it is filled, with the paragraph in which it stands."""

from __future__ import annotations

import re

from lxml import etree

from generator.findings import Finding
from generator.word.lint.whole import DOCUMENT, STYLES
from generator.word.package import Parts, parse
from generator.word.template import BrokenTemplateError, open_template
from generator.word.template_lint.blocks import Blocks
from generator.word.template_lint.captions import unkeyed
from generator.word.template_lint.names import Reader
from generator.word.template_lint.report import Report
from generator.word.template_lint.shape import Shape, shape_of
from generator.word.template_lint.styles import Styles
from generator.word.template_lint.tables import loops_only
from generator.word.template_lint.tags import Paragraph, paragraphs
from generator.word.template_lint.trial import readable, refused
from generator.word.template_lint.whole_tags import swallowed, torn

__all__ = ["Shape", "examine", "readable", "refused", "shape_of"]

_FILLED = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_NOTES = re.compile(r"word/(footnotes|endnotes)\.xml")


def examine(data: bytes, template: str, known: Shape | None, ours: bytes | None = None) -> list[Finding]:
    """The findings on a template, in reading order, each once.

    `template` is how the user knows it, `known` the shape of the values that it may print; without it
    names are not looked at. `ours` is our own template where an office has its own instead.
    """
    report = Report(template)
    try:
        parts = open_template(data, template)
        stories = {part: _story(parts, part) for part in _parts(parts, _FILLED)}
        notes = {part: _story(parts, part) for part in _parts(parts, _NOTES)}
        styles = Styles(parse(parts[STYLES]), report)
    except BrokenTemplateError as exc:
        report.error("TEMPLAT01", exc.reason, "simpan lagi templat itu di Word sebagai dokumen .docx")
    except etree.XMLSyntaxError as exc:
        report.error("TEMPLAT01", f"berkas ini bukan dokumen Word yang utuh: {exc}", "simpan lagi di Word")
    else:
        for found in stories.values():
            _examine(found, styles, known, report)
        for found in notes.values():
            _refuse_tags(found, report)
        unkeyed(stories[DOCUMENT], _body(ours), report)
    return report.findings


def _parts(parts: Parts, pattern: re.Pattern[str]) -> list[str]:
    """The parts that a pattern describes, the body first."""
    return sorted(filter(pattern.fullmatch, parts), key=lambda part: (part != DOCUMENT, part))


def _story(parts: Parts, part: str) -> list[Paragraph]:
    return paragraphs(parse(parts[part]))


def _body(ours: bytes | None) -> list[Paragraph]:
    """The body of our own template; empty where there is none or it is broken, which is told elsewhere."""
    try:
        return _story(open_template(ours, ""), DOCUMENT) if ours is not None else []
    except BrokenTemplateError:
        return []


def _examine(story: list[Paragraph], styles: Styles, known: Shape | None, report: Report) -> None:
    blocks, reader = Blocks(report), Reader(known, styles, report)
    for paragraph in story:
        styles.used(paragraph)
        torn(paragraph, report)
        swallowed(paragraph, report)
        for tag in paragraph.tags:
            node = reader.read(tag, paragraph)
            if blocks.take(tag, paragraph):
                reader.follow(tag, node)
    blocks.close()
    loops_only(story, report)


def _refuse_tags(story: list[Paragraph], report: Report) -> None:
    for paragraph in story:
        for tag in paragraph.tags:
            report.error(
                "TEMPLAT08",
                f'tag "{tag.text}" berada dalam catatan kaki atau catatan akhir, yang tidak diisi',
                "pindahkan ke badan dokumen, kepala halaman, atau kaki halaman",
                paragraph,
            )
