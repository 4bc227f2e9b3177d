"""What a detector returns: a span of the text, what would be right, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Rentang:
    """A fragment `isi[awal:akhir]` that something is wrong with.

    `pesan` is an Indonesian sentence without a full stop; `seharusnya` what would be right, or empty.
    """

    awal: int
    akhir: int
    pesan: str
    seharusnya: str = ""


Pendeteksi = Callable[[str], Iterator[Rentang]]
"""A detector: what is wrong with a text, fragment by fragment."""
