"""Complex fields: made of runs, found in paragraphs, filled with a result of several paragraphs."""

from __future__ import annotations

from generator.word.xml import Element, make, parent_of, qn

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def text_run(text: str, hidden: bool = False) -> Element:
    """A run of text; `hidden` leaves it out of Word's web view, where there are no pages."""
    return _run("w:t", text, hidden)


def tab_run(hidden: bool = False) -> Element:
    """A run that holds a tab."""
    run = _empty(hidden)
    run.append(make("w:tab"))
    return run


def field_runs(instruction: str, result: str, hidden: bool = False) -> list[Element]:
    """The runs of a field with its result as cached text."""
    return [
        _mark("begin", hidden),
        _run("w:instrText", f" {instruction} ", hidden),
        _mark("separate", hidden),
        text_run(result, hidden),
        _mark("end", hidden),
    ]


def _run(tag: str, text: str, hidden: bool) -> Element:
    run = _empty(hidden)
    node = make(tag)
    node.text = text
    node.set(_SPACE, "preserve")
    run.append(node)
    return run


def _mark(kind: str, hidden: bool) -> Element:
    run = _empty(hidden)
    run.append(make("w:fldChar", fldCharType=kind))
    return run


def _empty(hidden: bool) -> Element:
    run = make("w:r")
    if hidden:
        properties = make("w:rPr")
        properties.append(make("w:webHidden"))
        run.append(properties)
    return run


def code_of(paragraph: Element) -> str:
    """The instructions of all fields in a paragraph."""
    return "".join(code.text or "" for code in paragraph.iter(qn("w:instrText")))


def put_result(field: Element, result: list[Element]) -> None:
    """Replace the paragraphs of the field that begins in the paragraph `field` by those of `result`.

    Its begin goes into the first, its end behind the last. A field that never ends stays as it is.
    """
    paragraphs, closing = extent(field)
    if not result or closing is None:
        return
    for offset, run in enumerate(_opening(field)):
        result[0].insert(1 + offset, run)
    result[-1].append(closing)
    parent = parent_of(field)
    position = parent.index(field)
    for paragraph in paragraphs:
        parent.remove(paragraph)
    for offset, entry in enumerate(result):
        parent.insert(position + offset, entry)


def extent(field: Element) -> tuple[list[Element], Element | None]:
    """The paragraphs that a field spans (once Word has filled it, more than one), and its last run."""
    depth = 0
    spanned = []
    for paragraph in (field, *field.itersiblings()):
        spanned.append(paragraph)
        for mark in paragraph.iter(qn("w:fldChar")):
            depth += {"begin": 1, "end": -1}.get(mark.get(qn("w:fldCharType"), ""), 0)
            if depth == 0:  # Marks of inner fields, such as page numbers, cancel out.
                return spanned, parent_of(mark)
    return spanned, None


def _opening(field: Element) -> list[Element]:
    """The runs of a field up to where its result begins; a field that never had one gets its mark."""
    opening: list[Element] = []
    for run in field.findall(qn("w:r")):
        mark = run.find(qn("w:fldChar"))
        kind = "" if mark is None else mark.get(qn("w:fldCharType"), "")
        if kind == "end":
            break
        opening.append(run)
        if kind == "separate":
            return opening
    return [*opening, _mark("separate", hidden=False)]


def never_ask(root: Element) -> None:
    """Remove from a part what makes Word ask on opening whether fields may be updated, in place.

    A template that Word saved before its fields were filled may have it.
    """
    for update in list(root.iter(qn("w:updateFields"))):
        parent_of(update).remove(update)
    for node in root.iter(qn("w:fldChar"), qn("w:fldSimple")):
        if qn("w:dirty") in node.attrib:
            del node.attrib[qn("w:dirty")]
