"""Texts of files and places in them: by a character's index, and by its offset in a scalar's value."""

from __future__ import annotations

import re
from bisect import bisect_right

from generator.findings import Mark

# A comment is written "# so"; "#1" was meant as text.
_CUT = re.compile(r" +#(?=[^\W_])")
# The head of a block scalar: its indicators and a comment, to the end of the line.
_BLOCK = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\n")
_WORD = re.compile(r"\S+")
# Control characters but for tabs and the ends of lines, and those that turn the direction of writing.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


# A file with more of these among its characters is no text.
_BINARY = 0.1


def decoded(raw: bytes) -> str | None:
    """The text in a file, None where it is no text: UTF-8, or UTF-16 or Windows-1252, as Notepad writes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    for encoding, low in (("utf-16-le", raw[1:2000:2]), ("utf-16-be", raw[0:2000:2])):
        if low and low.count(0) > len(low) / 2 and not raw.startswith(b"\0\0"):
            return raw.decode(encoding, "replace")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    controls = sum(sign < " " and sign not in "\t\n\r\f\v" for sign in text[:2000])
    return None if controls > len(text[:2000]) * _BINARY else text


def printable(text: str, instead: str = "") -> str:
    """A text with `instead` for every sign that would move the cursor, colour, or stop a terminal."""
    return _CONTROL.sub(instead, text)


class Places:
    """Turns a character index of the text into a Mark, by the line ends an editor shows."""

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self._shown = shown
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def at(self, index: int) -> Mark:
        """The place of the character at `index`."""
        line = bisect_right(self._starts, index)
        return Mark(self._shown, line, index - self._starts[line - 1] + 1)

    def of_cut(self, end: int) -> Mark | None:
        """The place of a "#" with a letter or digit right behind it, after a text that ends at `end`."""
        match = _CUT.match(self.text, end)
        return self.at(match.end() - 1) if match else None

    def within(self, start: int, end: int, value: str, offset: int) -> Mark:
        """The place of the character at `offset` of the scalar `value` that the text holds from `start`.

        Folding changes white space only, so the words of the value stand in the text in the same order.
        A word that was written with an escape is not found; the place of the word before it is kept.
        """
        head = _BLOCK.match(self.text, start)
        index = head.end() if head else start
        place = index
        for word in _WORD.finditer(value):
            if word.start() > offset:
                break
            found = self.text.find(word.group(), index, end)
            if found < 0:
                continue
            place = found + min(max(offset - word.start(), 0), len(word.group()))
            index = found + len(word.group())
        return self.at(place)
