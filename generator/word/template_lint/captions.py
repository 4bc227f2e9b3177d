"""The keys of captions: without its key no text can name a caption by its number."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.word.captions import FIGURE, STYLES
from generator.word.references import is_numbered
from generator.word.template_lint.report import Report
from generator.word.template_lint.tags import Paragraph, Tag
from generator.word.xml import paragraph_style

_KEY = re.compile(r"""kunci\(\s*(?:id\s*=\s*)?(["'])(?P<id>[a-z0-9-]+)\1\s*(?P<turn>,?)""")
_NUMBER = re.compile(r"^\s*\w+\s+[\d.]*\s*")


class _Key(NamedTuple):
    """A key, and whether it tells the turns of a loop apart; how the turn is spelled is a template's own."""

    id: str
    turns: bool


def unkeyed(story: list[Paragraph], ours: list[Paragraph], report: Report) -> None:
    """Tell of each key that a caption of our own template has and none in `story` has.

    `story` and `ours` are the bodies of an office's template and of ours for the same document.
    """
    theirs = _keys(story)
    for key, (caption, tag) in _keys(ours).items():
        if key not in theirs:
            _missing(tag, caption, _twin(story, caption), report)
        elif not is_numbered(theirs[key][0].element):
            _unnumbered(key, caption, theirs[key][0], report)


def _missing(tag: Tag, caption: Paragraph, twin: Paragraph | None, report: Report) -> None:
    """Tell of a key that is not there; `tag` and `caption` are ours, `twin` is the caption that lacks it."""
    noun = _noun(caption)
    report.warning(
        "TEMPLAT12",
        f"tag {tag.text} ada pada keterangan {noun} dalam templat baku, tetapi tidak dalam templat ini, "
        f"sehingga {_lost(noun)}",
        f'tulis {tag.text} di akhir paragraf keterangan {noun} "{_title(caption)}"'
        + ("" if twin else f"; abaikan bila {noun} itu memang dihapus"),
        twin,
    )


def _unnumbered(key: _Key, caption: Paragraph, place: Paragraph, report: Report) -> None:
    """Tell of a key that stands where no number is; `caption` is ours."""
    noun = _noun(caption)
    report.warning(
        "TEMPLAT12",
        f'paragraf dengan kunci "{key.id}" tidak memuat nomor {noun} seperti dalam templat baku, '
        f"sehingga {_lost(noun)}",
        f'salin paragraf keterangan {noun} "{_title(caption)}" dari templat baku',
        place,
    )


def _noun(caption: Paragraph) -> str:
    return "gambar" if paragraph_style(caption.element) == FIGURE else "tabel"


def _lost(noun: str) -> str:
    return f'teks yang merujuknya hanya menyebut "{noun} berikut" atau sejenisnya, tanpa nomor'


def _keys(story: list[Paragraph]) -> dict[_Key, tuple[Paragraph, Tag]]:
    """Each key with the paragraph and the tag that give it, a numbered paragraph before one that is not."""
    found: dict[_Key, tuple[Paragraph, Tag]] = {}
    for paragraph in story:
        for tag in paragraph.tags:
            key = _key(tag)
            if key and not (key in found and is_numbered(found[key][0].element)):
                found[key] = (paragraph, tag)
    return found


def _key(tag: Tag) -> _Key | None:
    match = _KEY.search(tag.code) if tag.kind == "{{" else None
    return _Key(match["id"], bool(match["turn"])) if match else None


def _twin(story: list[Paragraph], caption: Paragraph) -> Paragraph | None:
    """The caption of `story` that has the title of ours and no key; None where there is none."""
    for paragraph in story:
        is_caption = paragraph_style(paragraph.element) in STYLES
        if is_caption and _title(paragraph) == _title(caption) and not any(map(_key, paragraph.tags)):
            return paragraph
    return None


def _title(caption: Paragraph) -> str:
    """The words of a caption behind its number, without its key."""
    text = caption.text
    for tag in caption.tags:
        if _key(tag):
            text = text.replace(tag.text, "")
    return " ".join(_NUMBER.sub("", text).split())
