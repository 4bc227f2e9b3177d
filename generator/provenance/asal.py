"""An origin: what a printed value is, where it was typed, and how it came about where it was computed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.findings import Mark

Nama = tuple[str, ...]
"""Texts of which each names the same thing, such as a budget node's name and its code."""


@dataclass(frozen=True)
class Asal:
    """The origin of a value, in words that a comment can carry.

    `bentuk` are the forms in which a sentence prints the value, `sel` those that fill a table's cell.
    `siapa` names what the value belongs to, `kata` the words that introduce such a value, `diikuti`
    the words of which one must follow. `cara` is empty where the value was typed at `marks`. A `teks`
    is a name or a sentence; a value that is `umum` stands everywhere and is told on covers only.
    """

    sebutan: str
    marks: tuple[Mark, ...]
    bentuk: tuple[str, ...] = ()
    sel: tuple[str, ...] = ()
    cara: str = ""
    siapa: tuple[Nama, ...] = ()
    kata: tuple[str, ...] = ()
    diikuti: tuple[str, ...] = ()
    teks: bool = False
    umum: bool = False

    @property
    def keterangan(self) -> str:
        """What it is and where it comes from: "target (data/x/pk.yaml:63)"."""
        return f"{self.sebutan} = {self.cara}" if self.cara else f"{self.sebutan} ({tempat(self.marks)})"


def tempat(marks: Iterable[Mark]) -> str:
    """The places as "data/x/pk.yaml:63", the lines of one file joined: "data/x/pegawai.yaml:12, 18"."""
    lines: dict[str, dict[int, None]] = {}
    for mark in marks:
        lines.setdefault(mark.file, {})[mark.line] = None
    return "; ".join(f"{file}:{', '.join(map(str, sorted(found)))}" for file, found in lines.items())


def rentang(marks: Iterable[Mark]) -> str:
    """The lines from the first to the last of some marks in one file: "data/x/anggaran.yaml:88–95"."""
    listed = sorted(marks, key=lambda mark: mark.line)
    first, last = listed[0], listed[-1]
    return (
        f"{first.file}:{first.line}" if first.line == last.line else f"{first.file}:{first.line}–{last.line}"
    )


def sekitar(marks: Iterable[Mark]) -> str:
    """The places, as a range of lines where there are more than four."""
    listed = list(marks)
    return tempat(listed) if len({(mark.file, mark.line) for mark in listed}) <= 4 else rentang(listed)
