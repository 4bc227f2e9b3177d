"""LibreOffice as a program that lays out documents and gives their PDF; it is never required."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_OPTIONS = {
    name: {"type": "boolean", "value": "true"}
    for name in ("ExportBookmarks", "ExportBookmarksToPDFDestination", "UseTaggedPDF")
}
_FILTER = f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS, separators=(',', ':'))}"
START, EACH = 60.0, 120.0
"""Seconds that LibreOffice may take to start, and for each document; a busy old machine needs some."""


class OfficeError(Exception):
    """LibreOffice gave no layout; the message says why, in Indonesian."""


def find() -> Path | None:
    """LibreOffice's program: in the search path, or where Windows and macOS install it."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((path for path in _usual_places() if path.is_file()), None)


def _usual_places() -> list[Path]:
    roots = [os.environ.get(name) for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")]
    windows = [
        Path(root) / "LibreOffice" / "program" / program
        for root in roots
        if root
        for program in ("soffice.com", "soffice.exe")
    ]
    return [*windows, Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")]


class Office:
    """LibreOffice with a profile of its own, which it keeps until it is closed.

    So it meets neither an open LibreOffice of the user nor what that one is set to.
    """

    def __init__(self, program: Path) -> None:
        self._program = program
        self._folder = tempfile.TemporaryDirectory(prefix="sakip-", ignore_cleanup_errors=True)

    def close(self) -> None:
        """Remove the profile."""
        self._folder.cleanup()

    def to_pdf(self, documents: Mapping[str, bytes]) -> dict[str, bytes]:
        """The PDF of each document, all laid out by one process.

        Raises OfficeError where LibreOffice fails, hangs, or leaves out a document.
        """
        with tempfile.TemporaryDirectory(dir=self._folder.name, ignore_cleanup_errors=True) as name:
            folder = Path(name)
            files = {key: folder / f"{index}.docx" for index, key in enumerate(documents)}
            for key, path in files.items():
                path.write_bytes(documents[key])
            self._convert(folder, list(files.values()))
            try:
                return {key: path.with_suffix(".pdf").read_bytes() for key, path in files.items()}
            except OSError as exc:
                raise OfficeError("LibreOffice tidak menghasilkan tata letak") from exc

    def _convert(self, folder: Path, files: list[Path]) -> None:
        profile = (Path(self._folder.name) / "profil").as_uri()
        command = [
            str(self._program), f"-env:UserInstallation={profile}", "--headless", "--norestore",
            "--convert-to", _FILTER, "--outdir", str(folder), *map(str, files),
        ]  # fmt: skip
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as exc:
            raise OfficeError(f"LibreOffice tidak dapat dijalankan: {exc.strerror}") from exc
        try:
            process.wait(START + EACH * len(files))
        except subprocess.TimeoutExpired as exc:
            raise OfficeError("LibreOffice tidak selesai pada waktunya") from exc
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process that still runs, and the processes that it started: soffice is only a starter."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
