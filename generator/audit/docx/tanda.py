"""Signs that stand on a page of Word otherwise than in its file: symbols of fonts, and what is never seen."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SYMBOL = {
    0xA2: "′", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xBE: "–", 0xD7: "·", 0xE5: "∑", 0xD6: "√", 0xA5: "∞",
    0x2D: "−", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x53: "Σ",
    0x44: "Δ",
}  # fmt: skip
"""The Symbol font, of which digits and signs up to "?" are as elsewhere."""
_LIKE_TEXT = range(0x20, 0x40)


def seen(text: str) -> str:
    """A text without soft hyphens, spaces of no width and marks of direction, which would split a figure."""
    return _UNSEEN.sub("", text) if not text.isascii() else text


def symbol(font: str, char: str) -> str:
    """A sign that is told by its place in a font; a blank where that is only a picture."""
    try:
        code = int(char, 16)
    except ValueError:
        return " "
    if not 0xF000 <= code <= 0xF0FF:
        return chr(code) if 0x20 <= code <= 0xFFFF and chr(code).isprintable() else " "
    code -= 0xF000
    if font.lower() != "symbol":
        return " "
    return _SYMBOL.get(code) or (chr(code) if code in _LIKE_TEXT else " ")
