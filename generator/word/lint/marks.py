"""Bookmarks, fields, tags, numberings, styles and drawings: what is named once and meant elsewhere."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.word.lint.whole import DOCUMENT, Story, Whole, name
from generator.word.pictures import MEDIA, images
from generator.word.xml import Element, qn

_TAG = re.compile(r"\{[{%#]|[}%#]\}")
_COMMENTS = "word/comments.xml"
_NOTES = re.compile(r"word/(footnotes|endnotes)\.xml")
_SHOWN = {"PAGE", "NUMPAGES", "SECTIONPAGES", "SEQ", "REF", "PAGEREF", "TOC"}
"""The fields that print something; others, such as XE, have no result."""
_VISIBLE = {name(tag) for tag in ("w:t", "m:t", "w:drawing", "w:sym", "w:pict", "w:object")}
_FIELD = {qn("w:fldChar"), qn("w:instrText"), *_VISIBLE}
_VAL, _ID = qn("w:val"), qn("w:id")


def bookmarks(whole: Whole) -> Iterator[str]:
    """Names are one in the document (Word does not tell capitals), ids one in a part, and pairs whole."""
    for mark, places in _places(whole, "w:bookmarkStart", qn("w:name")).items():
        if len(places) > 1:
            yield f'{_listed(places)}: markah buku "{mark}" ada lebih dari satu'
    for story in whole.stories:
        begun = Counter(mark.get(_ID, "") for mark in story.all("w:bookmarkStart"))
        ended = Counter(mark.get(_ID, "") for mark in story.all("w:bookmarkEnd"))
        mark = f"{story.part}: markah buku bernomor"
        yield from (f"{mark} {id} ada lebih dari satu" for id, number in begun.items() if number > 1)
        yield from (f"{mark} {id} tidak berakhir" for id in begun if id not in ended)
        yield from (f"{mark} {id} berakhir tanpa awal" for id in ended if id not in begun)
        yield from (f"{mark} {id} berakhir dua kali" for id, n in ended.items() if n > max(begun[id], 1))


def _places(whole: Whole, tag: str, attribute: str) -> dict[str, list[str]]:
    """Name or id -> the parts in which an element bears it, one entry an element; in small letters."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for story in whole.stories:
        for mark in story.all(tag):
            found[mark.get(attribute, "").lower()].append(story.part)
    return found


def _listed(places: list[str]) -> str:
    return ", ".join(dict.fromkeys(places))


@dataclass
class _Field:
    code: str = ""
    separated: bool = False
    shown: bool = False

    @property
    def kind(self) -> str:
        words = self.code.split()
        return words[0].upper() if words else ""


def fields(whole: Whole) -> Iterator[str]:
    """Fields begin, separate and end in turn, and those that print hold what was printed last."""
    for story in whole.stories:
        yield from (f"{story.part}: {fault}" for fault in _fields(story))
        for simple in story.all("w:fldSimple"):
            field = _Field(simple.get(qn("w:instr"), ""))
            if field.kind in _SHOWN and not any(text.text for text in simple.iter(qn("w:t"))):
                yield f"{story.part}: field {field.kind} tidak punya hasil"


def _fields(story: Story) -> Iterator[str]:
    stack: list[_Field] = []
    for element in story.order if story.all("w:fldChar") else ():
        if element.tag not in _FIELD:
            continue
        if element.tag == qn("w:fldChar"):
            kind = element.get(qn("w:fldCharType"))
            if kind == "begin":
                stack.append(_Field())
            elif not stack:
                yield f"field {'berakhir' if kind == 'end' else 'dipisah'} tanpa awal"
                return
            elif kind == "separate":
                if stack[-1].separated:
                    yield f"field {stack[-1].kind} dipisah dua kali"
                stack[-1].separated = True
            else:
                field = stack.pop()
                if field.kind in _SHOWN and not field.shown:
                    yield f"field {field.kind} tidak punya hasil"
        elif stack and element.tag == qn("w:instrText") and not stack[-1].separated:
            stack[-1].code += element.text or ""
        elif stack and element.tag in _VISIBLE and (element.text or element.tag == qn("w:drawing")):
            for field in stack:
                field.shown = field.shown or field.separated
    if stack:
        yield "field dimulai tetapi tidak berakhir"


def tags(whole: Whole) -> Iterator[str]:
    """Tags of a template that nothing filled.

    In the text of the body, of headers and of footers, what looks like a tag was typed by an officer:
    no tag of a template outlives rendering there, for it is printed or refused. What shows that one was
    left is a tag in the code of a field, where no value goes, or in notes, which are not rendered.
    """
    for story in whole.stories:
        codes = [code.text or "" for code in story.all("w:instrText")]
        codes += [simple.get(qn("w:instr"), "") for simple in story.all("w:fldSimple")]
        notes = [text.text or "" for text in story.all("w:t")] if _NOTES.fullmatch(story.part) else []
        yield from (
            f'{story.part}: tag tidak terisi: "{text[:60]}"' for text in codes + notes if _TAG.search(text)
        )


def comments(whole: Whole) -> Iterator[str]:
    """Every comment is referred to once, every reference finds its comment, and ranges are whole."""
    root = whole.roots.get(_COMMENTS)
    known = (
        Counter(comment.get(_ID, "") for comment in root.iter(qn("w:comment"))) if root is not None else {}
    )
    used = Counter(mark.get(_ID, "") for mark in whole.document.all("w:commentReference"))
    yield from (f"{_COMMENTS}: komentar {id} ada lebih dari satu" for id, n in known.items() if n > 1)
    yield from (f"{DOCUMENT}: komentar {id} dirujuk, tetapi tidak ada" for id in used if id not in known)
    yield from (f"{_COMMENTS}: komentar {id} tidak dirujuk" for id in known if id not in used)
    begun, ended = (
        Counter(mark.get(_ID, "") for mark in whole.document.all(f"w:commentRange{side}"))
        for side in ("Start", "End")
    )
    torn = (id for id in sorted({*begun, *ended}) if begun[id] != ended[id])
    yield from (f"{DOCUMENT}: rentang komentar {id} tidak utuh" for id in torn)


def numbers(whole: Whole) -> Iterator[str]:
    known = {num.get(qn("w:numId")) for num in whole.numbering.iter(qn("w:num"))} | {"0"}
    for story in whole.stories:
        used = {number.get(_VAL) for number in story.all("w:numId")}
        yield from (f"{story.part}: penomoran {number} tidak ada" for number in sorted(used - known, key=str))


def styles(whole: Whole) -> Iterator[str]:
    known = {style.get(qn("w:styleId")) for style in whole.styles.iter(qn("w:style"))}
    for story in whole.stories:
        used = {style.get(_VAL) for style in story.all("w:pStyle", "w:rStyle", "w:tblStyle")}
        yield from (f'{story.part}: gaya "{style}" tidak ada' for style in sorted(used - known, key=str))


def drawings(whole: Whole) -> Iterator[str]:
    """The ids of drawings are one in body, headers and footers together: Word refuses some that are not."""
    for id, places in _places(whole, "wp:docPr", "id").items():
        if len(places) > 1:
            yield f"{_listed(places)}: gambar atau bagan bernomor {id} ada lebih dari satu"


def extents(whole: Whole) -> Iterator[str]:
    """A line may have no height, a picture and a chart may not."""
    inner = "/".join(map(qn, ("pic:spPr", "a:xfrm", "a:ext")))
    for story in whole.stories:
        for drawing in story.all("wp:inline", "wp:anchor"):
            pictures = list(drawing.iter(qn("pic:pic")))
            seen = [*drawing.findall(qn("wp:extent")), *(e for p in pictures for e in p.findall(inner))]
            is_chart = next(drawing.iter(name("c:chart")), None) is not None
            if (pictures or is_chart) and not (seen and all(map(_is_seen, seen))):
                yield f"{story.part}: {'gambar' if pictures else 'bagan'} tidak punya ukuran"


def _is_seen(extent: Element) -> bool:
    return int(extent.get("cx", "0")) > 0 and int(extent.get("cy", "0")) > 0


def words(whole: Whole) -> Iterator[str]:
    """Our pictures say in words what they show; those that an office drew itself are its own matter."""
    relations = whole.roots.get("word/_rels/document.xml.rels")
    ours = (
        set()
        if relations is None
        else {id for id, part in images(relations).items() if part.startswith(MEDIA)}
    )
    for drawing in whole.document.all("w:drawing"):
        shown = {blip.get(qn("r:embed")) for blip in drawing.iter(qn("a:blip"))}
        if shown & ours and not has_words(drawing):
            yield f"{DOCUMENT}: gambar {', '.join(sorted(map(str, shown)))} tidak punya teks pengganti"


def has_words(drawing: Element) -> bool:
    """Whether a drawing says in words what it shows."""
    properties = next(drawing.iter(qn("wp:docPr")), None)
    return properties is not None and bool(properties.get("descr", "").strip())
