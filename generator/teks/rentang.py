"""What a detector returns: a span of the text, what would be right, and why; and a finding made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.findings import Finding, Mark, Severity


@dataclass(frozen=True)
class Rentang:
    """A fragment `isi[awal:akhir]` that something is wrong with.

    `pesan` is an Indonesian sentence without a full stop; `seharusnya` what would be right in the place of
    the whole fragment, or empty. `terpotong` says that only the beginning of a longer fragment is shown.
    """

    awal: int
    akhir: int
    pesan: str
    seharusnya: str = ""
    terpotong: bool = False


Pendeteksi = Callable[[str], Iterator[Rentang]]
"""A detector: what is wrong with a text, fragment by fragment."""


class Berletak:
    """A text that knows its place: mixed into the texts of the data and those of a finished report."""

    isi: str

    @property
    def place(self) -> str:
        """Its place in words, or an empty text."""
        raise NotImplementedError

    def mark(self, offset: int = 0) -> Mark:
        """The place of the character at `offset`."""
        raise NotImplementedError

    def finding(
        self,
        code: str,
        severity: Severity,
        message: str,
        *,
        start: int = 0,
        end: int | None = None,
        expected: str = "",
        help: str = "",
        cut: bool = False,
    ) -> Finding:
        """A finding on the fragment from `start` to `end`, or on the whole text; where `cut`, on more."""
        quote = self.isi[start : len(self.isi) if end is None else end] + ("…" if cut else "")
        return Finding(code, severity, self.mark(start), message, help, self.place, quote, expected)


def temuan(
    teks: Berletak, code: str, found: Iterable[Rentang], rules: Mapping[str, tuple[Severity, str]]
) -> Iterator[Finding]:
    """A finding of a rule for each span that a detector found in a text; `rules` say how much it matters
    and what to do."""
    severity, remedy = rules[code]
    for part in found:
        yield teks.finding(
            code,
            severity,
            part.pesan,
            start=part.awal,
            end=part.akhir,
            expected=part.seharusnya,
            help=remedy,
            cut=part.terpotong,
        )
