"""The one kind of value that becomes more than a run of text in a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Markdown:
    """Paragraphs, lists, bold and italic, written as Markdown."""

    source: str
