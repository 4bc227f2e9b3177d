"""Where the boxes of an organisation chart stand: a pure function from a tree to exact places.

Lengths are in EMU. Text is measured by the widths of Arial, rounded up, so that no box is too small for
its text: Word may set a line less than was counted, never one more.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import lru_cache

from generator.narrative.text import Kotak, Struktur

CENTIMETRE, POINT, TWIP = 360_000, 12_700, 635
WIDTH, HEIGHT = 15 * CENTIMETRE + CENTIMETRE // 2, 20 * CENTIMETRE
"""The room on a portrait page, its caption aside."""
INSET_X, INSET_Y = CENTIMETRE * 15 // 100, CENTIMETRE * 12 // 100
"""Between the border of a box and its text."""
HANGING = CENTIMETRE * 3 // 10
"""How far a name's second line is moved in."""

_SIZES = (17, 16, 15, 14)
_SMALLEST = (13, 12, 11, 10)  # Only where the posts alone fill the page.
_MOST_COLUMNS = 4
_GAP, _RAIL, _RISE = CENTIMETRE // 4, CENTIMETRE * 4 // 10, CENTIMETRE * 38 // 100
_WIDEST = CENTIMETRE * 11 // 2
_EDGE = POINT // 2  # Half a border, which is drawn outside of its box.
_FOOT = CENTIMETRE // 5  # Between the lowest box and the caption.
_APART = 30  # Twips above a heading inside a list.

_ARIAL = {
    191: "'", 223: "ijl’", 260: "|", 278: " !,./:;I[\\]ft·", 334: "()-`r{}“”", 355: '"', 390: "*",
    470: "^", 500: "Jcksvxyz", 557: "#$0123456789?L_abdeghnopqu–", 584: "+<=>~", 611: "FTZ",
    667: "&ABEKPSVXY", 723: "CDHNRUw", 778: "GOQ", 834: "Mm", 890: "%", 944: "W",
}  # fmt: skip
_ARIAL_BOLD = {
    238: "'", 278: " ,./I\\ijl’", 280: "|", 334: "!()-:;[]`ft", 390: "*r{}", 475: '"',
    500: "z“”", 557: "#$0123456789J_aceksvxy–", 584: "+<=>^~", 611: "?FLTZbdghnopqu", 667: "EPSVXY",
    723: "&ABCDHKNRU", 778: "GOQw", 834: "M", 890: "%m", 944: "W",
}  # fmt: skip
_UNKNOWN = 1020
"""Thousandths of the size for any other character: no letter of Arial is wider."""
_WIDTHS = tuple(
    {character: width for width, characters in table.items() for character in characters}
    for table in (_ARIAL, _ARIAL_BOLD)
)
_SPARE = 102  # In hundredths: other makers of the typeface round otherwise.


@dataclass(frozen=True)
class Line:
    """A paragraph in a box: a post or a name; `above` is the space before it, in twips."""

    text: str
    bold: bool = False
    italic: bool = False
    centred: bool = False
    above: int = 0


@dataclass(frozen=True)
class Box:
    """A box with its paragraphs: "puncak" for the top, "jabatan" for a post, "daftar" for people."""

    kind: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Rule:
    """A straight connector, from its upper left end; one of its extents is 0."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Chart:
    """A chart of a width and a height; `size` is that of its text, in half points."""

    width: int
    height: int
    size: int
    boxes: tuple[Box, ...]
    rules: tuple[Rule, ...]


def layout(struktur: Struktur) -> Chart:
    """The chart in the largest text that fits the page.

    Where not even the smallest does, lists end with how many people they leave out. Posts are never
    left out: more of them than a page holds make a chart that is higher than it.
    """
    longest = max(map(_longest, (struktur.puncak, *struktur.samping)))
    smallest = _SIZES[-1]
    whole = (_chart(struktur, longest, size) for size in _SIZES)
    chart = next(filter(_fits, whole), None)
    if chart:
        return chart
    too_many = bisect_left(
        range(longest), True, key=lambda shown: not _fits(_chart(struktur, shown, smallest))
    )
    if too_many:
        return _chart(struktur, too_many - 1, smallest)
    bare = [_chart(struktur, 0, size) for size in _SMALLEST]
    return next(filter(_fits, bare), bare[-1])


def _fits(chart: Chart) -> bool:
    return chart.height <= HEIGHT


def _chart(struktur: Struktur, shown: int, size: int) -> Chart:
    """The chart with the fewest rows of posts, or the one with a row more if only that fits."""
    posts = max(len(struktur.puncak.bawahan), 1)
    rows = -(-posts // _MOST_COLUMNS)
    chart = _Pen(size, shown).draw(struktur, -(-posts // rows))
    wider = chart if _fits(chart) else _Pen(size, shown).draw(struktur, -(-posts // (rows + 1)))
    return min(chart, wider, key=lambda chart: chart.height)


def _longest(kotak: Kotak) -> int:
    """How many people the longest list of a tree has."""
    return max([sum(len(names) for _, names in kotak.daftar), *map(_longest, kotak.bawahan)])


# --- Text ------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def text_width(text: str, size: int, bold: bool = False) -> int:
    """The width of a text in a size of half points; an accent is as wide as nothing."""
    table = _WIDTHS[bold]
    plain = (c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    units = sum(table.get(character, _UNKNOWN) for character in plain)
    return -(-units * size * POINT * _SPARE // 200_000)


def line_count(line: Line, room: int, size: int) -> int:
    """On how many lines a paragraph is set; a word that is too long for one is broken."""
    hanging = 0 if line.centred else HANGING
    count, used, space = 1, 0, text_width(" ", size, line.bold)
    for word in line.text.split():
        width = text_width(word, size, line.bold)
        free = room if count == 1 else room - hanging
        if used and used + space + width <= free:
            used += space + width
            continue
        if used:
            count, used, free = count + 1, 0, room - hanging
        for character in word if width > free else ():
            step = text_width(character, size, line.bold)
            if used and used + step > free:
                count, used, free = count + 1, 0, room - hanging
            used += step
        used = used or width
    return count


def text_height(lines: tuple[Line, ...], width: int, size: int) -> int:
    """The height that paragraphs take in a box of a width, its insets included."""
    room = width - 2 * INSET_X
    twips = sum(line.above + line_count(line, room, size) * line_height(size) for line in lines)
    return twips * TWIP + 2 * INSET_Y


def line_height(size: int) -> int:
    """The exact height of a line in twips, for a size of half points."""
    return size * 23 // 2  # What Arial takes by itself.


def _head(kotak: Kotak) -> tuple[Line, ...]:
    title = Line(kotak.judul, bold=True, centred=True)
    return (title, *(Line(text, centred=True, above=20) for text in kotak.isi))


def _list(kotak: Kotak, shown: int) -> tuple[Line, ...]:
    """The names below their headings, as many as are shown, and how many are not.

    A heading without names is bold and heads the headings below it.
    """
    lines: list[Line] = []
    left = shown
    for heading, names in kotak.daftar:
        if heading and left:
            apart = _APART if lines and not (lines[-1].bold and names) else 0
            lines.append(Line(heading, bold=not names, italic=bool(names), above=apart))
        lines += [Line(name) for name in names[:left]]
        left -= len(names[:left])
    hidden = sum(len(names) for _, names in kotak.daftar) - shown
    if hidden > 0:
        text = f"dan {hidden} orang lain" if lines else f"{hidden} orang"
        lines.append(Line(text, centred=not lines, above=_APART if lines else 0))
    return tuple(lines)


# --- Places ----------------------------------------------------------------------------------------


@dataclass
class _Pen:
    """Draws in one size of text, with at most `shown` names in a list."""

    size: int
    shown: int
    boxes: list[Box] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def draw(self, struktur: Struktur, columns: int) -> Chart:
        """The chart with so many posts side by side."""
        posts = struktur.puncak.bawahan
        rows = [posts[start : start + columns] for start in range(0, len(posts), columns)]
        left = _EDGE + (_RAIL if len(rows) > 1 else 0)
        right = WIDTH - _EDGE
        middle = (left + right) // 2
        width = min(_WIDEST, right - left)
        top = replace(struktur.puncak, bawahan=())
        below = self._post(top, middle - width // 2, _EDGE, width, kind="puncak")
        y, reach = self._beside(struktur.samping, middle, below, left, right)
        rail = y
        for row in rows:
            bottom, centres = self._row(row, columns, y + _RISE, left, right)
            first = _EDGE if len(rows) > 1 else centres[0]
            self._rule(first, y, max(centres[-1], middle if y == rail else 0), y)
            rail_end, y = y, bottom + _RISE
        if rows:
            self._rule(middle, below, middle, rail)
            y -= _RISE
            if len(rows) > 1:
                self._rule(_EDGE, rail, _EDGE, rail_end)
        else:
            self._rule(middle, below, middle, reach)
        return Chart(WIDTH, y + _FOOT, self.size, tuple(self.boxes), tuple(self.rules))

    def _beside(
        self, posts: tuple[Kotak, ...], middle: int, below: int, left: int, right: int
    ) -> tuple[int, int]:
        """Draw what stands beside the trunk, on its right first; where all ends, and where the last hangs."""
        ends = [below + _RISE] * 2
        reach = below
        for index, post in enumerate(posts):
            side = index % 2
            x, end = (left, middle - 2 * _GAP) if side else (middle + 2 * _GAP, right)
            width = min(_WIDEST, end - x)
            x = end - width if side else x
            y = ends[side]
            head = self._head_height(post, width)
            self._rule(x + width if side else middle, y + head // 2, middle if side else x, y + head // 2)
            reach = max(reach, y + head // 2)
            ends[side] = self._post(post, x, y, width) + _RISE
        return (max(ends) if posts else below + _RISE), reach

    def _row(
        self, row: tuple[Kotak, ...], columns: int, y: int, left: int, right: int
    ) -> tuple[int, list[int]]:
        """Draw posts side by side below a line; where the row ends, and the middle of each."""
        room = right - left
        width = min(_WIDEST, (room - (columns - 1) * _GAP) // columns)
        gap = min(4 * _GAP, (room - columns * width) // max(columns - 1, 1))
        x = (left + right - len(row) * width - (len(row) - 1) * gap) // 2
        head = max(self._head_height(post, width) for post in row)
        bottom, centres = y, []
        for post in row:
            centres.append(x + width // 2)
            self._rule(centres[-1], y - _RISE, centres[-1], y)
            bottom = max(bottom, self._post(post, x, y, width, head))
            x += width + gap
        return bottom, centres

    def _post(self, post: Kotak, x: int, y: int, width: int, head: int = 0, kind: str = "jabatan") -> int:
        """Draw a post, its list right below it, and its own posts below that; where all that ends."""
        height = max(head, self._head_height(post, width))
        self.boxes.append(Box(kind, x, y, width, height, _head(post)))
        y += height
        if people := _list(post, self.shown):
            height = text_height(people, width, self.size)
            self.boxes.append(Box("daftar", x, y, width, height, people))
            y += height
        start, moved = y, min(_RAIL, width // 8)
        for child in post.bawahan:
            y += _GAP
            at = y + self._head_height(child, width - moved) // 2
            self._rule(x + moved // 2, at, x + moved, at)
            self._rule(x + moved // 2, start, x + moved // 2, at)
            y = self._post(child, x + moved, y, width - moved)
        return y

    def _head_height(self, post: Kotak, width: int) -> int:
        return text_height(_head(post), width, self.size)

    def _rule(self, x: int, y: int, to_x: int, to_y: int) -> None:
        if (x, y) != (to_x, to_y):
            self.rules.append(Rule(x, y, to_x - x, to_y - y))
