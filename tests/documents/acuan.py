"""The captions of a document and the references to them, as Word resolves them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.word.package import parse, unpack
from generator.word.xml import Element, body_paragraphs, paragraph_style, parent_of, qn, text_of

_LISTINGS = ("TOC", "TableofFigures")
_CAPTIONS = ("Caption", "KeteranganGambar")
_LABEL = re.compile(r"(?:Tabel|Gambar) (?:\d+\.)?\d+\b")
_MENTIONED = re.compile(rf"({_LABEL.pattern})(?: sampai dengan ({_LABEL.pattern}))?")
_WORDS = re.compile(
    r"\b(?:tabel|gambar) (?:berikut|di atas|sasaran \w+|pertama|terakhir|sesudah)", re.IGNORECASE
)
"""The words of fragments for a caption that is not there: in documents of our templates, all are."""
_REFERENCE = re.compile(r"\s*REF (\S+)((?: \\\w)*)\s*")


def faults(data: bytes) -> list[str]:
    """What is wrong with the references of a document and with the mention of its captions, in words."""
    document = parse(unpack(data)["word/document.xml"])
    return [*_fields(document), *_plain(document), *_unmentioned(document)]


def references(document: Element) -> list[tuple[str, str, str]]:
    """The bookmark, the switches and the result of each reference, in reading order."""
    found = []
    for code in document.iter(qn("w:instrText")):
        if match := _REFERENCE.fullmatch(code.text or ""):
            found.append((match[1], match[2].strip(), _result(parent_of(code))))
    return found


def bookmarked(document: Element) -> dict[str, str]:
    """The text that each bookmark of a caption holds."""
    held = {}
    for paragraph in filter(_is_caption, body_paragraphs(document)):
        for start in paragraph.iter(qn("w:bookmarkStart")):
            text = ""
            for following in start.itersiblings():
                if following.tag == qn("w:bookmarkEnd") and following.get(qn("w:id")) == start.get(
                    qn("w:id")
                ):
                    held[start.get(qn("w:name"), "")] = text
                    break
                text += "".join(node.text or "" for node in following.iter(qn("w:t")))
    return held


def captions(document: Element) -> list[str]:
    """The label of each caption, such as "Tabel 3.2"."""
    matches = (_LABEL.match(text_of(p)) for p in filter(_is_caption, body_paragraphs(document)))
    return [match[0] if match else "(tanpa nomor)" for match in matches]


def _is_caption(paragraph: Element) -> bool:
    return paragraph_style(paragraph) in _CAPTIONS


def _is_listed(paragraph: Element) -> bool:
    return paragraph_style(paragraph).startswith(_LISTINGS)


def _result(code: Element) -> str:
    """What a field shows, from its mark "separate" to its end."""
    text = ""
    for run in code.itersiblings():
        marks = [mark.get(qn("w:fldCharType")) for mark in run.iter(qn("w:fldChar"))]
        if "end" in marks:
            break
        text += text_of(run)
    return text


def _fields(document: Element) -> Iterator[str]:
    held, labels = bookmarked(document), captions(document)
    for name, switches, result in references(document):
        if name not in held:
            yield f"REF {name}: there is no such caption"
        elif (switches, result) != ("\\h", held[name]) or result not in labels:
            yield f'REF {name} {switches} says "{result}", the bookmark "{held[name]}"'


def _plain(document: Element) -> Iterator[str]:
    """Words in place of a reference, and references that are no fields."""
    said = [result for _, _, result in references(document)]
    for paragraph in body_paragraphs(document):
        text = text_of(paragraph)
        yield from (f"no caption for: {text[:200]}" for _ in _WORDS.finditer(text))
        if not _is_caption(paragraph) and not _is_listed(paragraph):
            for label in _LABEL.findall(text):
                if label in said:
                    said.remove(label)
                else:
                    yield f"{label} is no field in: {text[:200]}"


def _unmentioned(document: Element) -> Iterator[str]:
    """The captions that no reference names, and those that stand before the text mentions them."""
    labels = captions(document)
    named = {result for _, _, result in references(document)}
    yield from (f"{label} is never referred to" for label in labels if label not in named)
    mentioned: set[str] = set()
    for paragraph in body_paragraphs(document):
        if _is_caption(paragraph):
            label, *_ = _LABEL.findall(text_of(paragraph)) or [""]
            if label not in mentioned:
                yield f"{label} stands before it is mentioned"
        elif not _is_listed(paragraph):
            for first, last in _MENTIONED.findall(text_of(paragraph)):
                kind = [label for label in labels if label.split()[0] == first.split()[0]]
                ends = [kind.index(label) for label in (first, last) if label in kind]
                mentioned.update(kind[ends[0] : ends[-1] + 1] if ends else ())
