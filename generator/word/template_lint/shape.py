"""What a template may print: the shape of the values, without the values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

TEXT, CHOICE, NOTHING, ENTRY, LIST = "teks", "pilihan", "kosong", "entri", "daftar"


@dataclass
class Shape:
    """What is known of a value: of which kinds it can be, its entries by name, and its items.

    A kind besides the common ones is the name of a class whose values make their own paragraphs, such as
    Markdown; `styles` are those that these name.
    """

    kinds: set[str] = field(default_factory=set)
    entries: dict[str, Shape] = field(default_factory=dict)
    items: Shape | None = None
    styles: set[str] = field(default_factory=set)

    def add(self, other: Shape) -> None:
        """Take in what another value shows."""
        self.kinds |= other.kinds
        self.styles |= other.styles
        for name, entry in other.entries.items():
            self.entries.setdefault(name, Shape()).add(entry)
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.add(other.items)

    @property
    def blocks(self) -> set[str]:
        """The kinds that make their own paragraphs."""
        return self.kinds - {TEXT, CHOICE, NOTHING, ENTRY, LIST}


def shape_of(value: Any) -> Shape:
    """The shape of a value; that of a list is what its items have together."""
    if isinstance(value, Mapping):
        return Shape({ENTRY}, {str(name): shape_of(entry) for name, entry in value.items()})
    if isinstance(value, list | tuple):
        found = Shape({LIST})
        for item in value:
            found.items = found.items or Shape()
            found.items.add(shape_of(item))
        return found
    if value is None or isinstance(value, bool):
        return Shape({NOTHING if value is None else CHOICE})
    if isinstance(value, str):
        return Shape({TEXT})
    style = getattr(value, "style", None)
    return Shape({type(value).__name__}, styles={style} if isinstance(style, str) else set())
