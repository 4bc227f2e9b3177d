"""The contents and the lists of tables and figures: fields whose entries are complete as cached text.

So they show in Protected View and in LibreOffice, and Word asks nothing on opening.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.word.fields import code_of, extent, field_runs, put_result, tab_run, text_run
from generator.word.outline import Heading, heading_styles
from generator.word.xml import Element, body_paragraphs, make, paragraph_style, parent_of, qn, text_of

_CONTENTS = re.compile(r'\bTOC\b.*\\o "\d-(\d)"')
_LIST = re.compile(r'\bTOC\b.*\\c "?([^"\s\\]+)')
_SEQUENCE = re.compile(r"\s*SEQ\s+(\S+)")
_SET_BY_WORD = re.compile(r"_Toc\d|_GoBack$")
_GAP = "\u00a0\u00a0"
"""Between a title and its dots, so that a title as long as its line does not touch its page number."""
_OURS = re.compile(r"_Toc\d{8}$")


def drop_empty_lists(document: Element, styles: Element) -> None:
    """Remove every list of tables or figures of which there is none, with its heading, in place."""
    known = heading_styles(styles)
    captions = _captions(document)
    for paragraph in list(body_paragraphs(document)):
        label = _label(paragraph)
        if not label or label in captions:
            continue
        spanned, closing = extent(paragraph)
        before = paragraph.getprevious()
        if before is not None and before.tag == qn("w:p") and paragraph_style(before) in known:
            spanned.append(before)
        for gone in spanned if closing is not None else []:
            parent_of(gone).remove(gone)


def fill_listings(document: Element, styles: Element, found: list[Heading]) -> bool:
    """Bookmark what is listed and write the entries of contents and lists, in place.

    The contents are as deep as their field asks. Page numbers come later, from a layout. Returns
    whether there is any list at all; a document without one is left as it is.
    """
    listings = [p for p in body_paragraphs(document) if _depth(p) or _label(p)]
    if not listings:
        return False
    captions = _captions(document)
    _drop_bookmarks(document)
    marks = _Bookmarks(document)
    for field in listings:
        depth = _depth(field)
        if depth:
            made = [_heading_entry(h, marks.on(h.paragraph), styles) for h in found if h.level <= depth]
        else:
            style = paragraph_style(field)
            listed = captions.get(_label(field), ())
            made = [_entry(style, marks.on(caption), [text_run(text_of(caption))]) for caption in listed]
        put_result(field, made)
    return True


def entries(document: Element) -> dict[str, list[Element]]:
    """bookmark -> the links of the entries that lead to it."""
    found: dict[str, list[Element]] = {}
    for link in document.iter(qn("w:hyperlink")):
        name = link.get(qn("w:anchor"), "")
        if _OURS.match(name):
            found.setdefault(name, []).append(link)
    return found


def number_entries(document: Element, pages: Mapping[str, str]) -> None:
    """Write the page numbers, by bookmark, behind entries that have none yet, in place."""
    for name, links in entries(document).items():
        for link in links if name in pages else []:
            link.append(text_run(_GAP, hidden=True))
            link.append(tab_run(hidden=True))
            link.extend(field_runs(f"PAGEREF {name} \\h", pages[name], hidden=True))


def _depth(field: Element) -> int:
    """How many levels a contents field asks for; 0 for a paragraph without one."""
    match = _CONTENTS.search(code_of(field))
    return int(match[1]) if match else 0


def _label(field: Element) -> str:
    """What a list lists, such as "Tabel"; empty for a paragraph without a list's field."""
    match = _LIST.search(code_of(field))
    return match[1] if match else ""


def _captions(document: Element) -> dict[str, list[Element]]:
    """label -> the captions that count it, in reading order."""
    found: dict[str, list[Element]] = {}
    for code in document.iter(qn("w:instrText")):
        sequence = _SEQUENCE.match(code.text or "")
        paragraph = next(code.iterancestors(qn("w:p")), None)
        if sequence and paragraph is not None:
            found.setdefault(sequence[1], []).append(paragraph)
    return found


def _drop_bookmarks(document: Element) -> None:
    """Remove the bookmarks that Word set when a template was edited; a loop would repeat them."""
    starts = [
        mark
        for mark in document.iter(qn("w:bookmarkStart"))
        if _SET_BY_WORD.match(mark.get(qn("w:name"), ""))
    ]
    ids = {mark.get(qn("w:id")) for mark in starts}
    ends = [mark for mark in document.iter(qn("w:bookmarkEnd")) if mark.get(qn("w:id")) in ids]
    for mark in starts + ends:
        parent_of(mark).remove(mark)


class _Bookmarks:
    """Sets one bookmark a paragraph, however many lists lead to it."""

    def __init__(self, document: Element) -> None:
        self._next = free_id(document)
        self._names: dict[Element, str] = {}

    def on(self, paragraph: Element) -> str:
        """The name of the bookmark around a paragraph's content."""
        if paragraph not in self._names:
            self._names[paragraph] = f"_Toc{self._next:08d}"
            bookmark(paragraph, self._next, self._names[paragraph])
            self._next += 1
        return self._names[paragraph]


def free_id(document: Element) -> int:
    """An id above those of all bookmarks."""
    taken = [int(mark.get(qn("w:id"), "0")) for mark in document.iter(qn("w:bookmarkStart"))]
    return max(taken, default=0) + 1


def bookmark(paragraph: Element, id: int, name: str) -> None:
    """Set a bookmark around the content of a paragraph, in place."""
    properties = paragraph.find(qn("w:pPr"))
    paragraph.insert(0 if properties is None else 1, make("w:bookmarkStart", id=str(id), name=name))
    paragraph.append(make("w:bookmarkEnd", id=str(id)))


def _heading_entry(heading: Heading, name: str, styles: Element) -> Element:
    style = f"TOC{heading.level}"
    text = text_run(heading.text.upper() if heading.level == 1 else heading.text)
    if heading.number:
        return _entry(style, name, [text_run(heading.number), tab_run(), text])
    return _entry(style, name, [text], _without_number(styles, style))


def _entry(style: str, name: str, runs: list[Element], layout: list[Element] | None = None) -> Element:
    paragraph, properties = make("w:p"), make("w:pPr")
    properties.append(make("w:pStyle", val=style))
    properties.extend(layout or [])
    link = make("w:hyperlink", anchor=name, history="1")
    link.extend(runs)
    paragraph.extend([properties, link])
    return paragraph


def _without_number(styles: Element, id: str) -> list[Element]:
    """What takes an entry's room for a number away, so that a short title's page goes to the margin."""
    path = f"{qn('w:style')}[@{qn('w:styleId')}='{id}']/{qn('w:pPr')}"
    stops = styles.iterfind(f"{path}/{qn('w:tabs')}/{qn('w:tab')}[@{qn('w:val')}='left']")
    indent = styles.find(f"{path}/{qn('w:ind')}")
    tabs = make("w:tabs")
    tabs.extend([make("w:tab", val="clear", pos=stop.get(qn("w:pos"), "0")) for stop in stops])
    layout = [tabs] if len(tabs) else []
    if indent is not None:
        start = int(indent.get(qn("w:left"), "0")) - int(indent.get(qn("w:hanging"), "0"))
        layout.append(make("w:ind", left=str(start), hanging="0"))
    return layout
