"""Activities in the order of their time."""

from __future__ import annotations

import datetime as dt

from generator.model.catatan import Pelaksanaan
from generator.model.tahun import Tahun


def pelaksanaan(tahun: Tahun) -> tuple[Pelaksanaan, ...]:
    """The activities of a satker's year, the earliest first and those without a date last."""
    return tuple(sorted(tahun.realisasi.pelaksanaan, key=_when))


def _when(activity: Pelaksanaan) -> tuple[int, int, int]:
    """A month comes before its days, like activities keep the order of the data."""
    begun = activity.tanggal
    if begun is None:
        return (9999, 13, 0)
    return (begun.year, begun.month, begun.day) if isinstance(begun, dt.date) else (*begun, 0)
