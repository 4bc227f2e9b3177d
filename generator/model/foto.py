"""The pictures that the data names: read from the satker's folder, or a finding for each fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.findings import Finding, Mark, did_you_mean, error
from generator.model.base import Bagian
from generator.model.profil import Profil
from generator.model.realisasi import Realisasi

_SUFFIXES = (".jpg", ".jpeg", ".png")
_LOOK = ("logo", "gambar_sampul", "gambar_belakang")


def read(folder: Path, parts: dict[str, Bagian]) -> tuple[dict[str, bytes], list[Finding]]:
    """The bytes of every picture by the name under which the data knows it, and what is wrong.

    `parts` are the files that are valid, by their names.
    """
    found: list[Finding] = []
    files: dict[str, bytes] = {}
    for name, mark in _named(parts):
        data = _bytes(folder, name)
        problem = _missing(folder, name, mark) if data is None else _unreadable(name, mark, data)
        if problem:
            found.append(problem)
        elif data is not None:
            files[name] = data
    return files, found


def _named(parts: dict[str, Bagian]) -> Iterator[tuple[str, Mark]]:
    """Every picture's name and where it stands."""
    profil, realisasi = parts.get("profil"), parts.get("realisasi")
    if isinstance(profil, Profil):
        for key in _LOOK:
            name = getattr(profil.tampilan, key)
            if name is not None:
                yield name, profil.tampilan.mark(key)
    if isinstance(realisasi, Realisasi):
        for activity in realisasi.pelaksanaan:
            for foto in activity.foto:
                yield foto.berkas, foto.mark("berkas")


def _bytes(folder: Path, name: str) -> bytes | None:
    """What the file holds; None where it is not there or lies outside the folder."""
    path = folder / name
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
        return path.read_bytes() if inside else None
    except (OSError, ValueError):  # A name with a null character is a ValueError.
        return None


def _missing(folder: Path, name: str, mark: Mark) -> Finding:
    there = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES
    )
    remedy = did_you_mean(name, there) or "letakkan berkasnya dalam folder foto/ milik satker ini"
    return error("FOTO01", mark, f'berkas foto "{name}" tidak ada', remedy)


def _unreadable(name: str, mark: Mark, data: bytes) -> Finding | None:
    from generator import pictures  # Pillow is slow to load, and most satkers name no picture.

    try:
        pictures.check(data)
    except pictures.UnreadablePictureError as exc:
        return error(
            "FOTO02",
            mark,
            f'berkas foto "{name}" tidak dapat dipakai: {exc}',
            "simpan ulang fotonya sebagai JPEG atau PNG",
        )
    return None
