"""A fraction of words as a native Word formula (OMML) that fits a table cell.

Word does not break lines inside a fraction, so that long words would run out of the cell: numerator
and denominator are set as stacks of lines of a fixed length.
"""

from __future__ import annotations

import textwrap

from markupsafe import escape

from generator.narrative.env import escape_markdown
from generator.narrative.text import Rumus
from generator.word import markdown

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
CELL_STYLE = "TabelIsi"
_LINE = 37
# Plain letters in the size of the cell, not italic mathematics.
_LOOK = (
    '<m:rPr><m:nor/></m:rPr><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/>'
    '<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'
)


def cell(rumus: Rumus) -> str:
    """The w:p elements that show how something is measured: the formula first, then the words."""
    out = []
    if rumus.pembilang and rumus.penyebut:
        fraction = (
            f"<m:f><m:num>{_stack(rumus.pembilang)}</m:num><m:den>{_stack(rumus.penyebut)}</m:den></m:f>"
        )
        out.append(
            f'<w:p><w:pPr><w:pStyle w:val="{CELL_STYLE}"/></w:pPr>'
            f'<m:oMath xmlns:m="{MATH}">{fraction}{_run(" × 100%")}</m:oMath></w:p>'
        )
    if rumus.uraian:
        out.append(markdown.paragraphs(escape_markdown(rumus.uraian), CELL_STYLE))
    return "".join(out)


def _stack(text: str) -> str:
    lines = textwrap.wrap(text, _LINE, break_long_words=False, break_on_hyphens=False)
    if len(lines) == 1:
        return _run(lines[0])
    return f"<m:eqArr>{''.join(f'<m:e>{_run(line)}</m:e>' for line in lines)}</m:eqArr>"


def _run(text: str) -> str:
    return f'<m:r>{_LOOK}<m:t xml:space="preserve">{escape(text)}</m:t></m:r>'
