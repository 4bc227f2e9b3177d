"""References to captions: fields that say "Tabel 3.2" and lead there, right without updating."""

from __future__ import annotations

import re
from itertools import count

from markupsafe import escape

from generator.language import kapital_awal
from generator.narrative.acuan import KEY
from generator.word.listings import free_id
from generator.word.xml import Element, body_paragraphs, make, parent_of, qn, text_of

_SEQUENCE = re.compile(r"\s*SEQ\s")
_REFERENCE = re.compile(r" REF (_Ref_\w+) \\h ")
_SENTENCE_END = (".", "!", "?")


def field(key: str, words: str, properties: str = "") -> str:
    """The runs of a reference to a key, whose result are `words` until `link` has seen the captions."""

    def run(content: str) -> str:
        return f"<w:r>{properties}{content}</w:r>"

    return (
        run('<w:fldChar w:fldCharType="begin"/>')
        + run(f'<w:instrText xml:space="preserve"> REF {_name(key)} \\h </w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>')
        + run(f'<w:t xml:space="preserve">{escape(words)}</w:t>')
        + run('<w:fldChar w:fldCharType="end"/>')
    )


def link(document: Element) -> None:
    """Bookmark "Tabel 3.2" in each numbered caption with a key; let the references say it, in place.

    The keys go. A reference without a caption becomes its words: Word would show an error there.
    """
    ids = count(free_id(document))
    labels: dict[str, str] = {}
    for paragraph in body_paragraphs(document):
        key = _take_key(paragraph)
        last = _end_of_number(paragraph) if key else None
        if last is not None and _name(key) not in labels:
            labels[_name(key)] = _bookmark(paragraph, last, next(ids), _name(key))
    for code in list(document.iter(qn("w:instrText"))):
        if match := _REFERENCE.fullmatch(code.text or ""):
            _resolve(parent_of(code), labels.get(match[1]))


def is_numbered(caption: Element) -> bool:
    """Whether a paragraph has the field with a number that a reference can say."""
    return _end_of_number(caption) is not None


def _name(key: str) -> str:
    return f"_Ref_{key.replace('-', '_')}"


def _take_key(paragraph: Element) -> str:
    """The key of a caption, taken out of its text; "" for a paragraph without one."""
    key = ""
    for text in list(paragraph.iter(qn("w:t"))):
        if match := KEY.search(text.text or ""):
            key = key or match[1]
            text.text = KEY.sub("", text.text or "")
            run = parent_of(text)
            if not text.text and all(child.tag in (qn("w:rPr"), qn("w:t")) for child in run):
                parent_of(run).remove(run)
    return key


def _end_of_number(caption: Element) -> Element | None:
    """The child of a caption in which the field with its number ends; None where there is no such field."""
    inside = False
    for node in caption.iter(qn("w:instrText"), qn("w:fldChar")):
        inside = inside or (node.tag == qn("w:instrText") and bool(_SEQUENCE.match(node.text or "")))
        if inside and node.get(qn("w:fldCharType")) == "end":
            while parent_of(node) is not caption:
                node = parent_of(node)
            return node
    return None


def _bookmark(caption: Element, last: Element, id: int, name: str) -> str:
    """Bookmark a caption from its first word to `last`; gives the text in between."""
    first = 0 if caption.find(qn("w:pPr")) is None else 1
    label = list(caption)[first : caption.index(last) + 1]
    last.addnext(make("w:bookmarkEnd", id=str(id)))
    caption.insert(first, make("w:bookmarkStart", id=str(id), name=name))
    return "".join(text.text or "" for part in label for text in part.iter(qn("w:t")))


def _resolve(code: Element, label: str | None) -> None:
    """Give the reference whose code stands in a run, as `field` wrote it, its result."""
    begin, separate = code.getprevious(), code.getnext()
    result = None if separate is None else separate.getnext()
    end = None if result is None else result.getnext()
    words = None if result is None else result.find(qn("w:t"))
    if begin is None or separate is None or end is None or words is None:
        return
    if label is None:
        words.text = _fitting(words.text or "", begin)
        for run in (begin, code, separate, end):
            parent_of(run).remove(run)
    else:
        words.text = label


def _fitting(words: str, begin: Element) -> str:
    """The words with a capital where a sentence begins."""
    before = next(filter(None, map(text_of, begin.itersiblings(preceding=True))), "")
    return words if before and not before.endswith(_SENTENCE_END) else kapital_awal(words)
