"""The year that joins the five files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.anggaran import Anggaran
from generator.model.pegawai import Pegawai
from generator.model.pk import Pk
from generator.model.profil import Profil
from generator.model.realisasi import Realisasi


@dataclass(frozen=True)
class Tahun:
    """One satker's year, complete and valid in form; `id` is the name of its folder.

    `foto` holds the photographs' bytes by the names that realisasi.yaml gives them.
    """

    id: str
    profil: Profil
    pegawai: Pegawai
    pk: Pk
    realisasi: Realisasi
    anggaran: Anggaran
    foto: Mapping[str, bytes] = field(default_factory=dict, repr=False)
