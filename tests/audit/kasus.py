"""A text that breaks a rule of the audit, or nearly does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A small report and what the audit must say of it.

    `text` is the content of a .txt file, `files` are further files given together (name, content). `at`
    is the fragment that the finding must quote; empty for a near miss, of which nothing may be said.
    """

    code: str
    name: str
    text: str
    at: str = ""
    expected: str = ""
    files: tuple[tuple[str, str], ...] = ()
