"""Files and folders: which satkers there are, which templates apply, and safe writing."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lxml.etree import LxmlError

from generator.word.package import unpack
from generator.word.pdf import is_stamped
from generator.word.properties import is_untouched

REPOSITORY = Path(__file__).resolve().parent.parent
"""The folder that holds generator/, templates/ and data/."""


class NotWrittenError(Exception):
    """A document that was not written: `path`, the reason and the remedy (Indonesian)."""

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
        self.remedy = remedy


@dataclass(frozen=True)
class Workspace:
    """Where data is read, templates are found and documents are written."""

    data: Path
    output: Path
    templates: Path = REPOSITORY / "templates"

    def satkers(self) -> list[str]:
        """The names of all satker folders, in order: every folder under data that holds a YAML file."""
        if not self.data.is_dir():
            return []
        return sorted(folder.name for folder in self.data.iterdir() if any(folder.glob("*.yaml")))

    def folder(self, satker: str) -> Path:
        """The folder of a satker."""
        return self.data / satker

    def named(self, given: str) -> str:
        """The name of a satker whose folder's path is given, as a shell completes it; else `given`."""
        path = Path(given)
        ours = path.is_dir() and path.resolve().parent == self.data.resolve()
        return path.resolve().name if ours else given

    def shown(self, path: Path) -> str:
        """A path as the user knows it: relative to where the program was started, where it lies below."""
        absolute = path.resolve()
        here = Path.cwd()
        return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()

    def template(self, satker: str, document: str) -> Path:
        """The template of a document: the satker's own where it has one, else the common one."""
        own = self.folder(satker) / "templates" / f"{document}.docx"
        return own if own.is_file() else self.templates / f"{document}.docx"

    def target(self, satker: str, document: str) -> Path:
        """Where a document is written."""
        return self.output / satker / f"{document}-{satker}.docx"


def data_hash(folder: Path, names: list[str]) -> str:
    """A hash over the named files of a folder."""
    digest = sha256()
    for name in sorted(names):
        digest.update(name.encode() + b"\0" + sha256((folder / name).read_bytes()).digest())
    return digest.hexdigest()


def write_all(files: Mapping[Path, bytes], overwrite: bool) -> None:
    """Write all files or none: each beside its place first, then all moved over it.

    Raises NotWrittenError, before anything is changed, where a file there was edited after it was
    generated (unless `overwrite`), or where a place cannot be written.
    """
    if not overwrite:
        for path in files:
            _refuse_edited(path)
    staged: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            staged[path] = _stage(path, data)
        for path in files:
            _check_replaceable(path)
        _move_all(staged)
    finally:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)


def _refuse_edited(path: Path) -> None:
    if not path.exists():
        return
    try:
        data = path.read_bytes()
        untouched = is_stamped(data) if path.suffix == ".pdf" else is_untouched(unpack(data))
    except (zipfile.BadZipFile, LxmlError, OSError):
        untouched = False
    if not untouched:
        raise NotWrittenError(
            path,
            "dokumen ini telah disunting setelah dibuat, sehingga tidak ditimpa; "
            "dokumen lain satker ini juga tidak ditulis",
            "pindahkan atau ganti namanya, atau jalankan lagi dengan --overwrite (make report OVERWRITE=1)",
        )


def _stage(path: Path, data: bytes) -> Path:
    staged = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)
        staged = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError as exc:
        if staged:
            staged.unlink(missing_ok=True)
        raise NotWrittenError(
            path, f"tidak dapat ditulis: {exc.strerror}", "periksa folder keluarannya"
        ) from exc
    staged.chmod(0o644)  # mkstemp makes files that only their owner may read.
    return staged


def _check_replaceable(path: Path) -> None:
    """A file that Word holds open on Windows can be neither written nor replaced."""
    if not path.exists():
        return
    try:
        with path.open("r+b"):
            pass
    except OSError as exc:
        raise _locked(path) from exc


def _move_all(staged: Mapping[Path, Path]) -> None:
    """Move every file over its place; where one cannot be, put back what stood in the others."""
    before = {path: path.read_bytes() if path.exists() else None for path in staged}
    moved: list[Path] = []
    for path, temporary in staged.items():
        try:
            temporary.replace(path)
        except OSError as exc:
            for done in moved:
                _put_back(done, before[done])
            raise _locked(path) from exc
        moved.append(path)


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


def _locked(path: Path) -> NotWrittenError:
    return NotWrittenError(
        path, "dokumen tidak dapat ditimpa", "tutup dokumen itu di Word, lalu jalankan lagi"
    )
