"""docxtpl, wrapped once: its tag language with our own, strict rendering.

Of docxtpl we use the patching that turns a part with tags into Jinja source. Rendering is ours: a
sandboxed environment with autoescape, no undefined names, no None and no float on a page, and a
result that must be well-formed XML. A template is patched and compiled once in a process.
"""

from __future__ import annotations

import io
import re
import traceback
import zipfile
from functools import lru_cache
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template, TemplateError, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from generator.narrative.acuan import kunci
from generator.narrative.text import Bagan, Gambar, Markdown, Rumus, Struktur
from generator.pictures import UnreadablePictureError
from generator.word import formula, markdown, orgchart
from generator.word.charts import Charts
from generator.word.package import RELATIONS, TYPES, Parts, parse, unpack
from generator.word.pictures import Pictures

_NEEDED = (
    "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/_rels/document.xml.rels",
    TYPES, RELATIONS,
)  # fmt: skip
_BODY = "word/document.xml"
_RENDERED = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_TAG_TEXT = re.compile(r"<[^>]+>")
_LINE_END = re.compile(r"\r\n|\r|\n")  # What Jinja counts as one; str.splitlines knows more.
_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
# Names that no tag can spell: the pictures and the charts of the render, in its context.
_PICTURES, _CHARTS = "gambar dokumen", "bagan dokumen"
_TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')

GLOBALS: dict[str, Any] = {"kunci": kunci}
"""What a tag may call besides the values of its document."""


class BrokenTemplateError(Exception):
    """A template that cannot be rendered: which one, in which paragraph, and why (Indonesian)."""

    def __init__(self, template: str, paragraph: str, reason: str) -> None:
        super().__init__(f"{template}: {reason}")
        self.template = template
        self.paragraph = paragraph
        self.reason = reason


def open_template(data: bytes, name: str) -> Parts:
    """The parts of a template. Raises BrokenTemplateError where it is no whole Word document."""
    try:
        parts = unpack(data)
        for part in _NEEDED:
            parse(parts[part])
    except (zipfile.BadZipFile, etree.XMLSyntaxError) as exc:
        raise BrokenTemplateError(name, "", f"berkas ini bukan dokumen Word yang utuh: {exc}") from exc
    except KeyError as exc:
        raise BrokenTemplateError(name, "", f"bagian {exc.args[0]} tidak ada dalam berkas ini") from exc
    return parts


def render(data: bytes, context: dict[str, Any], name: str) -> Parts:
    """The parts of the template `data` with its tags filled from `context`.

    Values may be str, Markdown, Rumus, Gambar, Bagan, Struktur, and containers of these; other printed values
    are refused. The files of pictures and charts are added. `name` is how the user knows the template.
    Raises BrokenTemplateError.
    """
    parts = open_template(data, name)
    pictures, charts = Pictures(parts), Charts(parts)
    for part in filter(_RENDERED.fullmatch, sorted(parts)):
        source = parts[part].decode("utf-8")
        # Pictures and charts belong to the body: other parts have relationships of their own.
        drawn = {_PICTURES: pictures, _CHARTS: charts} if part == _BODY else {}
        text = _fill(source, {**context, **drawn}, name)
        try:
            parse(text)
        except etree.XMLSyntaxError as exc:
            raise BrokenTemplateError(name, "", f"hasil bagian {part} bukan XML yang sah: {exc}") from exc
        parts[part] = text
    pictures.store(parts)
    charts.store(parts)
    return parts


def _fill(source: str, context: dict[str, Any], name: str) -> bytes:
    patched = _patch(source)
    try:
        filled = _compile(patched).render(context)
    except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError) as exc:
        raise BrokenTemplateError(name, _paragraph(patched, exc), _reason(exc)) from exc
    return re.sub(r"\n(?=<w:p[ >])|(?<=</w:p>)\n", "", filled).encode("utf-8")


@lru_cache(maxsize=16)
def _patch(source: str) -> str:
    """The part as Jinja source, each paragraph on a line of its own so that errors have a place."""
    body = re.sub(r"^<\?xml[^>]*\?>\s*", "", source)
    patched: str = DocxTemplate(io.BytesIO()).patch_xml(body)
    return re.sub(r"(?=<w:p[ >])|(?<=</w:p>)", "\n", patched)


@lru_cache(maxsize=16)
def _compile(patched: str) -> Template:
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_finalize
    )
    environment.globals.update(GLOBALS)
    return environment.from_string(patched)


@pass_context  # With a context, constants in a tag are not folded past this check.
def _finalize(context: Context, value: Any) -> Markup | StrictUndefined:
    if isinstance(value, Markup | StrictUndefined):
        return value
    if isinstance(value, Markdown):
        return Markup(markdown.paragraphs(value.source, value.style))
    if isinstance(value, Rumus):
        return Markup(formula.cell(value))
    if isinstance(value, Struktur):
        return Markup(orgchart.paragraph(value))
    if isinstance(value, Gambar):
        pictures = context.get(_PICTURES)
        if not isinstance(pictures, Pictures):
            raise TypeError("gambar hanya dapat dicetak di badan dokumen, bukan di kepala atau kaki halaman")
        return Markup(pictures.paragraph(value))
    if isinstance(value, Bagan):
        charts = context.get(_CHARTS)
        if not isinstance(charts, Charts):
            raise TypeError("bagan hanya dapat dicetak di badan dokumen, bukan di kepala atau kaki halaman")
        return Markup(charts.paragraph(value))
    if isinstance(value, str):
        return escape(value).replace("\n", _BREAK).replace("\t", _TAB)
    raise TypeError(f"nilai {value!r} bukan teks")


def _paragraph(patched: str, exc: Exception) -> str:
    """The text of the paragraph that was being rendered; the line is known from the traceback."""
    lines = [
        frame.lineno for frame in traceback.extract_tb(exc.__traceback__) if frame.filename == "<template>"
    ]
    line = lines[-1] if lines else getattr(exc, "lineno", None)
    if not line:
        return ""
    return _TAG_TEXT.sub("", _LINE_END.split(patched)[line - 1]).strip()[:200]


def _reason(exc: Exception) -> str:
    if isinstance(exc, UnreadablePictureError):
        return exc.reason
    undefined = re.search(r"'([^']+)' (?:is undefined|has no attribute)", str(exc))
    missing = re.search(r"has no (?:attribute|element) '?([^']+)'?", str(exc))
    if missing or undefined:
        found = missing or undefined
        return f'nama "{found[1] if found else ""}" tidak dikenal'
    return f"tag tidak dapat diolah: {exc}"
