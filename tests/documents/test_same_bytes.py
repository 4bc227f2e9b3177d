"""The same input gives the same bytes, in another process, time zone and hash seed too."""

import os
import subprocess
import sys
from pathlib import Path

from support import ROOT, satker

from tests import golden


def _report(data: Path, output: Path, seed: str, zone: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "generator", "report", "--data", str(data), "--output", str(output)]
    env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONIOENCODING": "utf-8"}
    subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in sorted(output.rglob("*.docx"))}


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    satker(tmp_path / "data")
    first = _report(tmp_path / "data", tmp_path / "first", "1", "UTC")
    second = _report(tmp_path / "data", tmp_path / "second", "2", "Asia/Jayapura")
    assert len(first) == 3
    assert first == second


def test_two_runs_in_one_process_give_the_same_bytes(
    all_documents: dict[tuple[str, str], bytes],
) -> None:
    again = golden.documents("contoh-2023")
    assert again == {id: data for (name, id), data in all_documents.items() if name == "contoh-2023"}
