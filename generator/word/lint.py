"""What no finished file may have, for Word would repair or refuse it; validators miss most of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.word.package import Parts, parse
from generator.word.pictures import MEDIA, images
from generator.word.xml import Element, parent_of, qn, text_of

_RELATIONS = re.compile(r"word/_rels/[^/]+\.rels")


def faults(parts: Parts) -> list[str]:
    """What is wrong with a package, as sentences for a developer; empty for a sound one."""
    document = parse(parts["word/document.xml"])
    relations = parse(parts["word/_rels/document.xml.rels"])
    return [
        *_paragraphs(document),
        *_cells(document),
        *_doubled(document, "w:bookmarkStart", "w:name"),
        *_doubled(document, "w:bookmarkStart", "w:id"),
        *_fields(document),
        *_numbers(document, parse(parts["word/numbering.xml"])),
        *_styles(document, parse(parts["word/styles.xml"])),
        *_relations(document, relations),
        *_doubled(document, "wp:docPr", "id"),
        *_words(document, relations),
        *_extents(document),
        *_media(parts),
    ]


def _paragraphs(document: Element) -> Iterator[str]:
    """A value that makes its own paragraphs, printed by {{ x }} instead of {{p x }}."""
    for paragraph in document.iter(qn("w:p")):
        if parent_of(paragraph).tag in (qn("w:p"), qn("w:r"), qn("w:t")):
            yield f"a paragraph stands inside another: {text_of(paragraph)[:60]}"


def _cells(document: Element) -> Iterator[str]:
    for table in document.iter(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        grid = table.find(qn("w:tblGrid"))
        columns = 0 if grid is None else len(grid.findall(qn("w:gridCol")))
        if not rows:
            yield "a table has no row"
        if rows and all(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows):
            yield f"a table has head rows only: {text_of(table)[:60]}"
        for row in rows:
            cells = row.findall(qn("w:tc"))
            if sum(map(_span, cells)) + _skipped(row) != columns:
                yield f"a row does not fill its {columns} columns: {text_of(row)[:60]}"
            if any(len(cell) == 0 or cell[-1].tag != qn("w:p") for cell in cells):
                yield f"a cell does not end with a paragraph: {text_of(row)[:60]}"


def _span(cell: Element) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return 1 if span is None else int(span.get(qn("w:val"), "1"))


def _skipped(row: Element) -> int:
    """The columns that a row leaves out before its first and after its last cell."""
    found = (row.find(f"{qn('w:trPr')}/{qn(tag)}") for tag in ("w:gridBefore", "w:gridAfter"))
    return sum(int(skip.get(qn("w:val"), "0")) for skip in found if skip is not None)


def _doubled(document: Element, tag: str, attribute: str) -> Iterator[str]:
    name = qn(attribute) if ":" in attribute else attribute
    values = Counter(element.get(name) for element in document.iter(qn(tag)))
    yield from (f"{tag} {attribute} {value} occurs twice" for value, n in values.items() if n > 1)


def _fields(document: Element) -> Iterator[str]:
    depth = 0
    for mark in document.iter(qn("w:fldChar")):
        kind = mark.get(qn("w:fldCharType"))
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if depth < 0:
            yield "a field ends that never began"
            return
    if depth:
        yield "a field begins that never ends"


def _numbers(document: Element, numbering: Element) -> Iterator[str]:
    known = {num.get(qn("w:numId")) for num in numbering.iter(qn("w:num"))} | {"0"}
    used = {number.get(qn("w:val")) for number in document.iter(qn("w:numId"))}
    yield from (f"numbering {number} does not exist" for number in sorted(used - known, key=str))


def _styles(document: Element, styles: Element) -> Iterator[str]:
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    tags = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    used = {style.get(qn("w:val")) for style in document.iter(*tags)}
    yield from (f"style {style} does not exist" for style in sorted(used - known, key=str))


def _relations(document: Element, relations: Element) -> Iterator[str]:
    known = {relation.get("Id") for relation in relations}
    names = [qn(name) for name in ("r:id", "r:embed", "r:link")]
    used = {element.get(name) for element in document.iter() for name in names} - {None}
    yield from (f"relationship {id} does not exist" for id in sorted(used - known, key=str))


def _words(document: Element, relations: Element) -> Iterator[str]:
    """Our pictures say in words what they show; those that an office drew itself are its own matter."""
    ours = {id for id, part in images(relations).items() if part.startswith(MEDIA)}
    for drawing in document.iter(qn("w:drawing")):
        properties = next(drawing.iter(qn("wp:docPr")), None)
        shown = {blip.get(qn("r:embed")) for blip in drawing.iter(qn("a:blip"))}
        if shown & ours and (properties is None or not properties.get("descr", "").strip()):
            yield f"a picture has no alternative text: {', '.join(sorted(map(str, shown)))}"


def _extents(document: Element) -> Iterator[str]:
    """A line may have no height, a picture may not."""
    inner = "/".join(map(qn, ("pic:spPr", "a:xfrm", "a:ext")))
    for drawing in document.iter(qn("wp:inline"), qn("wp:anchor")):
        pictures = list(drawing.iter(qn("pic:pic")))
        extents = [*drawing.findall(qn("wp:extent")), *(e for p in pictures for e in p.findall(inner))]
        if pictures and not (extents and all(map(_is_seen, extents))):
            yield "a picture has no extent"


def _is_seen(extent: Element) -> bool:
    return int(extent.get("cx", "0")) > 0 and int(extent.get("cy", "0")) > 0


def _media(parts: Parts) -> Iterator[str]:
    for name in sorted(filter(_RELATIONS.fullmatch, parts)):
        wanted = set(images(parse(parts[name])).values())
        yield from (f"picture {part} does not exist" for part in sorted(wanted - set(parts)))
