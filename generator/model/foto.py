"""The photographs that realisasi.yaml names: read from the satker's folder, or a finding for each fault."""

from __future__ import annotations

from pathlib import Path

from generator import pictures
from generator.findings import Finding, did_you_mean, error
from generator.model.catatan import Foto
from generator.model.realisasi import Realisasi

_SUFFIXES = (".jpg", ".jpeg", ".png")


def read(folder: Path, realisasi: Realisasi) -> tuple[dict[str, bytes], list[Finding]]:
    """The bytes of every photograph by the name under which the data knows it, and what is wrong."""
    found: list[Finding] = []
    files: dict[str, bytes] = {}
    for activity in realisasi.pelaksanaan:
        for foto in activity.foto:
            data = _bytes(folder, foto.berkas)
            problem = _missing(folder, foto) if data is None else _unreadable(foto, data)
            if problem:
                found.append(problem)
            elif data is not None:
                files[foto.berkas] = data
    return files, found


def _bytes(folder: Path, name: str) -> bytes | None:
    """What the file holds; None where it is not there or lies outside the folder."""
    path = folder / name
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
        return path.read_bytes() if inside else None
    except (OSError, ValueError):  # A name with a null character is a ValueError.
        return None


def _missing(folder: Path, foto: Foto) -> Finding:
    there = sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES
    )
    remedy = did_you_mean(foto.berkas, there) or "letakkan berkasnya dalam folder foto/ milik satker ini"
    return error("FOTO01", foto.mark("berkas"), f'berkas foto "{foto.berkas}" tidak ada', remedy)


def _unreadable(foto: Foto, data: bytes) -> Finding | None:
    try:
        pictures.check(data)
    except pictures.UnreadablePictureError as exc:
        return error(
            "FOTO02",
            foto.mark("berkas"),
            f'berkas foto "{foto.berkas}" tidak dapat dipakai: {exc}',
            "simpan ulang fotonya sebagai JPEG atau PNG",
        )
    return None
