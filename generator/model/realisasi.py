"""realisasi.yaml: what was reached, and what the officer says about it."""

from __future__ import annotations

from typing import Literal

from generator.model.base import Bagian
from generator.model.types import Teks, Ukuran


class RealisasiIndikator(Bagian):
    """Realisasi of one indikator in its unit, and the analysis in Markdown; both may be open."""

    realisasi: Ukuran | None = None
    analisis: Teks | None = None


class Realisasi(Bagian):
    """The root of realisasi.yaml; `indikator` is keyed by the ids of pk.yaml."""

    skema: Literal[1]
    indikator: dict[str, RealisasiIndikator]
    permasalahan: tuple[Teks, ...] = ()
    rekomendasi: tuple[Teks, ...] = ()
