"""The generated documents that several tests audit, made once a run, and as plain text."""

from __future__ import annotations

import functools
import random
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.workspace import Workspace
from tests import golden

SATKERS = tuple(golden.DATA)
IDS = ("lkj", "laporan-tahunan", "iku")
SPENT = (Fraction(1), Fraction("0.999"), Fraction("0.97"), Fraction("0.9"), Fraction("0.5"), Fraction(0))
REACHED = (100, 98, 95, 90)


@functools.cache
def documents(satker: str) -> dict[str, bytes]:
    """The documents of a satker of the golden texts by their ids."""
    return golden.documents(satker)


def with_other_figures(satker: str, seed: int, home: Path) -> dict[str, bytes]:
    """The LKj and the Laporan Tahunan of a satker whose realisasi are drawn anew, by their ids."""
    draw = random.Random(seed)
    shutil.copytree(golden.DATA[satker] / satker, home / satker)
    for name, change in (("anggaran", _spend), ("realisasi", _reach)):
        path, yaml = home / satker / f"{name}.yaml", YAML()
        data = yaml.load(path)
        change(data, draw)
        yaml.dump(data, path)
    workspace = Workspace(home, home)
    hasil, found = examine(workspace, satker)
    assert hasil, found
    return {id: render(workspace, hasil, DOCUMENTS[id]) for id in ("lkj", "laporan-tahunan")}


def _spend(anggaran: dict[str, Any], draw: random.Random) -> None:
    """Another part spent of every amount; what the data states of sums is left out."""
    for stated in ("kontrol", "jenis_belanja", "alasan_jenis_belanja"):
        anggaran.pop(stated, None)
    for node in _nodes(anggaran):
        if "pagu" in node and "realisasi" in node:
            part = draw.choice([*SPENT, Fraction(draw.randrange(10**6), 10**6)])
            node["realisasi"] = int(node["pagu"] * part)


def _reach(realisasi: dict[str, Any], draw: random.Random) -> None:
    for indikator in realisasi["indikator"].values():
        if isinstance(indikator.get("realisasi"), int):
            indikator["realisasi"] = draw.choice(REACHED)


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Every mapping inside YAML data."""
    if isinstance(data, dict):
        yield data
    if isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _nodes(value)


def as_text(naskah: Naskah) -> str:
    """A report as plain text: one line a paragraph with its number, or a row with tabs between its cells."""
    lines: list[str] = []
    for block in naskah.blok:
        if isinstance(block, Paragraf):
            lines += ["", " ".join(filter(None, (block.nomor, block.teks.isi)))]
        else:
            lines += ["", *map(_row, (*block.kepala, *block.baris))]
    return "\n".join(lines).strip() + "\n"


def _row(row: tuple[Teks, ...]) -> str:
    return "\t".join(cell.isi for cell in row)
