"""LibreOffice is found, run, and given up on when it fails; a script stands in for it."""

import os
import sys
import time
from pathlib import Path

import pytest

from generator.word import office
from generator.word.office import Office, OfficeError, find

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def program(folder: Path, script: str) -> Path:
    """A stand-in for soffice."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def convert(path: Path, **documents: bytes) -> dict[str, bytes]:
    user = Office(path)
    try:
        return user.to_pdf(documents or {"a": b"docx"})
    finally:
        user.close()


COPY = 'for f in "$@"; do case "$f" in *.docx) cp "$f" "${f%.docx}.pdf";; esac; done'


@posix
def test_every_document_comes_back_under_its_name(tmp_path: Path) -> None:
    assert convert(program(tmp_path, COPY), a=b"satu", b=b"dua") == {"a": b"satu", "b": b"dua"}


@posix
def test_it_runs_without_a_window_in_a_profile_of_its_own_that_goes_with_it(tmp_path: Path) -> None:
    log = tmp_path / "log"
    convert(program(tmp_path, f'echo "$@" > {log}\nmkdir -p "$(echo "$1" | cut -d: -f3)"\n{COPY}'))
    words = log.read_text().split()
    profile = Path(words[0].removeprefix("-env:UserInstallation=file://"))
    assert "--headless" in words
    assert not profile.parent.exists()
    assert '"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}' in log.read_text()


@posix
@pytest.mark.parametrize("script", ["exit 0", "exit 1", "kill -9 $$"])
def test_a_layout_that_is_missing_is_told(tmp_path: Path, script: str) -> None:
    with pytest.raises(OfficeError, match="LibreOffice tidak menghasilkan tata letak"):
        convert(program(tmp_path, script))


def test_a_program_that_cannot_be_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="LibreOffice tidak dapat dijalankan"):
        convert(tmp_path / "tidak-ada")


@posix
def test_a_program_that_hangs_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "START", 0.3)
    monkeypatch.setattr(office, "EACH", 0.1)
    child = tmp_path / "child"
    path = program(tmp_path, f"sleep 60 &\necho $! > {child}\nwait")
    begin = time.monotonic()
    with pytest.raises(OfficeError, match="LibreOffice tidak selesai pada waktunya"):
        convert(path)
    assert time.monotonic() - begin < 10
    assert not _runs(int(child.read_text()))


def _runs(process: int) -> bool:
    """Whether a process still does something; one that only awaits its burial does not."""
    for _ in range(50):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        stat = Path(f"/proc/{process}/stat")
        if stat.exists() and stat.read_text().split()[2] == "Z":
            return False
        time.sleep(0.1)
    return True


def test_it_is_found_in_the_search_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        office.shutil, "which", lambda name: str(tmp_path / name) if name == "libreoffice" else None
    )
    assert find() == tmp_path / "libreoffice"


@pytest.mark.parametrize("name", ["soffice.com", "soffice.exe"])
def test_it_is_found_where_windows_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(office.shutil, "which", lambda _: None)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    place = tmp_path / "LibreOffice" / "program" / name
    place.parent.mkdir(parents=True)
    place.touch()
    assert find() == place


def test_where_it_is_not_installed_it_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.shutil, "which", lambda _: None)
    monkeypatch.setattr(office, "_usual_places", lambda: [tmp_path / "soffice"])
    assert find() is None
