"""Compiled fragments kept from one run to the next: compiling them is a third of a short run's time.

They lie in the user's own cache folder, which may be deleted at any time. What is stale, damaged, not the
user's own or cannot be written is passed over: the run then takes longer and gives the same.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

FOLDER = "SAKIP_CACHE"
"""The variable of the environment that names another folder; where it is empty, nothing is kept."""
_SOURCES = Path(__file__).parents[1]
_FOLDED = ("narrative", "language")  # Packages whose functions may be applied while a fragment is compiled.
_DIGEST = 32


def simpanan() -> BytecodeCache | None:
    """What keeps the compiled fragments, None where nothing can be kept."""
    folder = _folder()
    return Simpanan(folder / _version()) if folder else None


class Simpanan(BytecodeCache):
    """A file for each fragment: a digest of the rest, then Jinja's own mark of the source, and the code."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket from its file, where that is whole and the user's own."""
        path = self._path(bucket)
        try:
            raw = path.read_bytes() if _is_own(path) and _is_own(self._folder) else b""
        except OSError:
            return
        if raw and sha256(raw[_DIGEST:]).digest() == raw[:_DIGEST]:
            bucket.bytecode_from_string(raw[_DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the file of a bucket at once, so that another run never sees half of it."""
        body = bucket.bytecode_to_string()
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(sha256(body).digest() + body)
                Path(name).replace(self._path(bucket))
            except OSError:
                Path(name).unlink(missing_ok=True)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.bin"


def _is_own(path: Path) -> bool:
    """Whether nobody else can have put code there; Windows keeps a user's folder to the user by itself."""
    if not hasattr(os, "getuid"):
        return True
    stat = path.stat()
    return stat.st_uid == os.getuid() and not stat.st_mode & 0o022


def _folder() -> Path | None:
    """The folder of sakip among the user's caches, by the custom of the system."""
    own = os.environ.get(FOLDER)
    if own is not None:
        return Path(own) if own else None
    try:
        home = Path.home()
    except RuntimeError:  # A user without a home.
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "sakip" / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "sakip"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "sakip"


def _version() -> str:
    """A name that changes with all that the compiled form depends on besides the fragment itself."""
    parts = [version("jinja2"), sys.version]
    for package in _FOLDED:
        for path in sorted((_SOURCES / package).glob("*.py")):
            stat = path.stat()
            parts.append(f"{path}:{stat.st_mtime_ns}:{stat.st_size}")
    return sha256("\n".join(parts).encode()).hexdigest()[:16]
