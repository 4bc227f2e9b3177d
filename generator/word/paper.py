"""The paper: templates are made for A4; for F4 the pages grow around the same width of text."""

from __future__ import annotations

from generator.word.xml import Element, qn

# Width and height in twentieths of a point; F4 (folio) as Indonesian offices cut it, 215 x 330 mm.
_SIZES = {"A4": (11906, 16838), "F4": (12189, 18709)}


def set_paper(document: Element, paper: str) -> None:
    """Give every section of A4 the size of `paper` ("A4" or "F4"), in place.

    The width of the text stays, because tables are made for it; the margins at its sides take the
    rest. A section of another size, which an office chose in its own template, is left alone.
    """
    width, height = _SIZES[paper]
    for section in document.iter(qn("w:sectPr")):
        size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
        if size is None or margins is None or not _is_a4(size):
            continue
        landscape = size.get(qn("w:orient")) == "landscape"
        across, down = (height, width) if landscape else (width, height)
        wider = across - int(size.get(qn("w:w"), "0"))
        size.set(qn("w:w"), str(across))
        size.set(qn("w:h"), str(down))
        for side, share in (("left", wider // 2), ("right", wider - wider // 2)):
            margin = int(margins.get(qn(f"w:{side}"), "0"))
            margins.set(qn(f"w:{side}"), str(margin + share))


def _is_a4(size: Element) -> bool:
    sides = sorted(int(size.get(qn(f"w:{side}"), "0")) for side in ("w", "h"))
    return all(abs(side - wanted) < 10 for side, wanted in zip(sides, _SIZES["A4"], strict=True))
