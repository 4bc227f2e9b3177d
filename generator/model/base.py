"""What every part of the model shares: strictness, and knowing the place it was read from."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, PrivateAttr

from generator.findings import Mark
from generator.source import Node


class Bagian(BaseModel):
    """A part of a satker's year: frozen, refuses unknown keys, and knows its source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    _node: Node | None = PrivateAttr(default=None)

    def mark(self, *path: str | int) -> Mark:
        """The place of this part or of what lies at `path` in it, for a finding.

        Raises RuntimeError for a part that was not read from a file.
        """
        if self._node is None:
            raise RuntimeError(f"{type(self).__name__} was not read from a file")
        return self._node.mark_of(path)

    def mark_in(self, offset: int, *path: str | int) -> Mark:
        """The place of the character at `offset` of the text at `path`, as the model holds that text.

        Raises RuntimeError for a part that was not read from a file.
        """
        node = self._node.find(path) if self._node else None
        if node is None:
            return self.mark(*path)
        return node.mark_in(offset + len(node.typed) - len(node.typed.lstrip()))


def attach(value: Any, node: Node | None) -> None:
    """Let every part inside `value` know the node that it was read from."""
    if node is None:
        return
    if isinstance(value, Bagian):
        value._node = node
        for name, info in type(value).model_fields.items():
            attach(getattr(value, name), node.children.get(info.alias or name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            attach(item, node.children.get(index))
    elif isinstance(value, dict):
        for key, item in value.items():
            attach(item, node.children.get(key))
