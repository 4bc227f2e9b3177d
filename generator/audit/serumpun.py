"""Which of the reports given together are of one office and one year: only they can contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.audit.naskah import Naskah
from generator.findings import Finding, Mark, Severity
from generator.rujukan.satker import Satker
from generator.teks import satker, tahun

_SAMPUL = 15  # Texts at the beginning that may make up the cover.
Asal = tuple[Satker | None, int | None]
"""The office and the year of a report; None where the report does not tell."""


@lru_cache(maxsize=16)
def asal(naskah: Naskah) -> Asal:
    """The office and the year that a report says it is of.

    The cover tells the year: a report may name last year's report more often than itself.
    """
    cover = [teks.isi for teks in naskah.semua_teks][:_SAMPUL]
    return office_of(naskah), tahun.tahun_laporan([" ".join(cover)]) or year_of(naskah)


def office_of(naskah: Naskah) -> Satker | None:
    """The office that a report names most; None where that is none."""
    return satker.sendiri([teks.isi for teks in naskah.semua_teks])


def year_of(naskah: Naskah) -> int | None:
    """The year that follows the name of a report most often in it; None where none does."""
    return tahun.tahun_laporan([teks.isi for teks in naskah.semua_teks])


def serumpun(naskah: Sequence[Naskah]) -> list[tuple[Naskah, ...]]:
    """The groups of reports that belong together, in order; one that does not tell may be in several."""
    known = list(dict.fromkeys(asal(report) for report in naskah))
    # What says less than another goes with it and makes no group of its own.
    whole = [one for one in known if not any(other != one and _fits(one, other, True) for other in known)]
    return [tuple(report for report in naskah if _fits(asal(report), one)) for one in whole]


def _fits(one: Asal, other: Asal, less: bool = False) -> bool:
    """Whether nothing that both reports tell differs; with `less`, whether the first also tells less."""
    pairs = list(zip(one, other, strict=True))
    fits = all(a is None or b is None or a == b for a, b in pairs)
    return fits and (not less or all(a is None or a == b for a, b in pairs))


def apart(naskah: Sequence[Naskah]) -> Iterator[Finding]:
    """AUDIT06: a report that is not held against the first one, since it is of another office or year."""
    first, *others = serumpun(naskah)
    for group in others:
        for report in group:
            if report not in first:
                yield Finding(
                    "AUDIT06",
                    Severity.INFO,
                    Mark(report.file),
                    f"laporan {_named(asal(report))} ini tidak dicocokkan dengan {first[0].file},"
                    f" laporan {_named(asal(first[0]))}",
                    "bila keduanya dari satu satker dan satu tahun, periksa nama dan tahun pada sampulnya",
                )


def _named(asal: Asal) -> str:
    office, year = asal
    return " ".join(filter(None, (office.singkat if office else "", str(year or "")))) or "lain"
