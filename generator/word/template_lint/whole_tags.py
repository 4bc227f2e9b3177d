"""Tags that are not whole, and tags that take with them what stands beside them."""

from __future__ import annotations

from generator.word.template_lint.report import Report
from generator.word.template_lint.tags import Paragraph, Tag
from generator.word.xml import Element, parent_of, qn, text_of

_BREAKERS = {
    "tautan": ("hyperlink",),
    "markah buku": ("bookmarkStart", "bookmarkEnd"),
    "field": ("fldChar", "instrText", "fldSimple"),
    "komentar": ("commentRangeStart", "commentRangeEnd", "commentReference"),
    "perubahan yang dilacak": ("ins", "del", "moveFrom", "moveTo"),
    "kontrol isi": ("sdt",),
    "catatan kaki": ("footnoteReference", "endnoteReference"),
    "gambar": ("drawing", "pict", "object"),
}
_NAMES = {qn(f"w:{tag}"): name for name, tags in _BREAKERS.items() for tag in tags}
_BOOKMARKS = (qn("w:bookmarkStart"), qn("w:bookmarkEnd"))
_CURSOR = "_GoBack"
"""The bookmark that Word sets where one typed last; docxtpl takes it out of a tag, both ends alike."""


def torn(paragraph: Paragraph, report: Report) -> None:
    """Tell of tags that something breaks off or that the paragraph does not close."""
    for stray in paragraph.strays:
        report.error(
            "TEMPLAT04",
            f'tag tidak utuh dalam paragrafnya: "{stray}"',
            "tulis seluruh tag dalam satu paragraf, dari {{ sampai }} atau dari {% sampai %}",
            paragraph,
        )
    for tag in paragraph.tags:
        breaker = _breaker(tag, paragraph) if tag.start >= 0 else ""
        if breaker:
            report.error(
                "TEMPLAT04",
                f'tag "{tag.text}" terpotong oleh {breaker}',
                f"hapus {breaker} dari dalam tag, atau ketik ulang tag itu sekaligus",
                paragraph,
            )


def _breaker(tag: Tag, paragraph: Paragraph) -> str:
    """What stands between the letters of a tag besides the look of its runs; empty for nothing."""
    runs = _spanned(tag, paragraph)
    if len(runs) < 2:
        return ""
    between = _between(paragraph.element, runs[0], runs[-1])
    marks = [element for element in between if element.tag in _BOOKMARKS]
    cursor = {mark.get(qn("w:id")) for mark in marks if mark.get(qn("w:name")) == _CURSOR}
    own = [mark for mark in marks if mark.get(qn("w:id")) in cursor]
    whole = own if len(own) % 2 == 0 else []
    found = [_NAMES[element.tag] for element in between if element.tag in _NAMES and element not in whole]
    holders = {parent_of(parent_of(run)) for run in runs}
    if not found and len(holders) > 1:
        found = [_NAMES.get(holder.tag, "") for holder in holders if holder is not paragraph.element]
    return found[0] if found else ""


def _spanned(tag: Tag, paragraph: Paragraph) -> list[Element]:
    """The w:t elements over which a tag stretches."""
    found, position = [], 0
    for run in paragraph.runs:
        length = len(run.text or "")
        if position < tag.end and position + length > tag.start:
            found.append(run)
        position += length
    return found


def _between(paragraph: Element, first: Element, last: Element) -> list[Element]:
    elements = list(paragraph.iter("*"))
    return elements[elements.index(first) + 1 : elements.index(last)]


def swallowed(paragraph: Paragraph, report: Report) -> None:
    """Tell of what docxtpl deletes with the paragraph, row or cell of a tag."""
    for tag in paragraph.tags:
        holder = _holder(tag, paragraph)
        if holder is None:
            continue
        unit = _UNITS[tag.scope]
        others = [other for other in _tags_in(holder, paragraph) if other.scope == tag.scope and other != tag]
        if others:
            report.error(
                "TEMPLAT06",
                f'tag "{tag.text}" dan "{others[0].text}" berada dalam satu {unit}',
                f"beri setiap tag itu {unit} tersendiri",
                paragraph,
            )
            continue
        lost = _lost(tag, holder, paragraph)
        if lost:
            report.error(
                "TEMPLAT05",
                f'tag "{tag.text}" menghapus seluruh {unit} tempatnya, sehingga {lost} hilang',
                f"pindahkan tag itu ke {unit} tersendiri",
                paragraph,
            )


_UNITS = {"p": "paragraf", "tr": "baris tabel", "tc": "sel tabel"}


def _holder(tag: Tag, paragraph: Paragraph) -> Element | None:
    """What a tag removes."""
    return {"p": paragraph.element, "tr": paragraph.row, "tc": paragraph.cell}.get(tag.scope)


def _tags_in(holder: Element, paragraph: Paragraph) -> list[Tag]:
    if holder is paragraph.element:
        return paragraph.tags
    return [tag for inner in holder.iter(qn("w:p")) for tag in Paragraph(inner).tags]


def _lost(tag: Tag, holder: Element, paragraph: Paragraph) -> str:
    """What a holder has besides a tag, in words; empty for nothing."""
    text = text_of(holder) if holder is not paragraph.element else paragraph.words
    rest = text.replace(" ".join(tag.text.split()), "", 1).strip()
    if rest:
        return f'"{rest[:60]}"'
    if next(holder.iter(qn("w:drawing"), qn("w:pict"), qn("w:object")), None) is not None:
        return "gambar di dalamnya"
    if next(holder.iter(qn("w:sectPr")), None) is not None:
        return "pemisah bagian di dalamnya"
    pages = [mark for mark in holder.iter(qn("w:br")) if mark.get(qn("w:type")) in ("page", "column")]
    return "pemisah halaman di dalamnya" if pages else ""
