"""Speed, to be read by a person: `make bench`. Ratios travel between machines, seconds do not."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.audit.docx import baca as baca_docx
from generator.audit.naskah import Naskah
from generator.audit.run import audit
from generator.auditing import audit as audit_files
from generator.compute import Hasil, compute
from generator.examine import check
from generator.model import load
from generator.reports import DOCUMENTS
from generator.run import render
from generator.workspace import REPOSITORY, Workspace

RUNS = 5


def seconds(work: Callable[[], object]) -> float:
    """The median time of some runs."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _command(satker: str, *options: str, kept: bool = True) -> None:
    """`sakip report`; where nothing is `kept`, fragments are compiled as in the first run of all."""
    with tempfile.TemporaryDirectory() as output:
        command = [sys.executable, "-m", "generator", "report", satker, "--output", output, *options]
        system = os.environ if kept else {**os.environ, "SAKIP_CACHE": ""}
        subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, env=system)


def _finding(*words: str) -> None:
    """A command that looks for findings, which may be errors."""
    subprocess.run([sys.executable, "-m", "generator", *words], cwd=REPOSITORY, capture_output=True)


def _grown(hasil: Hasil, factor: int) -> Hasil:
    """The same year with `factor` times as many programs, so as many RO."""
    anggaran = hasil.anggaran
    return replace(hasil, anggaran=replace(anggaran, program=anggaran.program * factor))


def _longer(report: Naskah, factor: int) -> Naskah:
    """The report `factor` times over, as so many files of it would be when bound together."""
    return replace(report, blok=report.blok * factor)


def _audit(satker: str, hasil: Hasil, workspace: Workspace) -> None:
    """Print how long an audit of a report of some sixty pages takes, and how that grows with its length."""
    data = render(workspace, hasil, DOCUMENTS["lkj"])
    report = baca_docx.parse(data, "lkj.docx")
    reading = seconds(lambda: baca_docx.parse(data, "lkj.docx"))
    print(f"reading the LKj of {satker}, {len(report.blok)} paragraphs and tables: {reading:.2f} s")
    first = 0.0
    for factor in (1, 2, 4):
        longer = _longer(report, factor)
        took = seconds(partial(audit, [longer]))
        first = first or took
        print(f"all rules over {factor} x it: {took:.2f} s, {took / first:.1f} x the first")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lkj.docx"
        path.write_bytes(data)
        alone = seconds(lambda: audit_files([path]))
        print(f"sakip audit of the file: {alone:.2f} s, {alone / reading:.1f} x plain reading")
        compared = seconds(lambda: audit_files([path], workspace.folder(satker)))
        print(f"the same with --data, which makes the document anew: {compared:.2f} s")
        command = ("audit", str(path), "--data", str(workspace.folder(satker)))
        print(f"the same in a new process: {seconds(lambda: _finding(*command)):.2f} s")


def main() -> None:
    """Print how long a satker takes, cold and warm, and how that grows with its budget tree."""
    satker = "serang-2023"
    workspace = Workspace(REPOSITORY / "data", Path("unused"))
    loaded = load(workspace.folder(satker), satker)
    assert loaded.tahun
    hasil = compute(loaded.tahun)
    alone = seconds(lambda: _command(satker, "--no-layout"))
    print(f"sakip report {satker}, a new process, three documents: {alone:.2f} s")
    first = seconds(lambda: _command(satker, "--no-layout", kept=False))
    print(f"the same for the first time, with no compiled fragments kept: {first:.2f} s")
    print(f"the same with page numbers by LibreOffice: {seconds(lambda: _command(satker)):.2f} s")
    cold = seconds(lambda: _finding("check", satker))
    warm = seconds(lambda: check(workspace, [satker]))
    print(f"sakip check {satker}, a new process: {cold:.2f} s; warm: {warm:.2f} s")
    reading = seconds(lambda: load(workspace.folder(satker), satker))
    print(f"reading and checking the five files: {reading:.2f} s")
    base: dict[str, float] = {}
    for factor in (1, 2, 4, 8):
        grown = _grown(hasil, factor)
        for id, document in DOCUMENTS.items():
            took = seconds(lambda grown=grown, document=document: render(workspace, grown, document))
            base.setdefault(id, took)
            ratio = took / base[id]
            print(f"{id:16} {len(grown.anggaran.semua('ro')):5} RO: {took:.2f} s, {ratio:.1f} x the first")
    _audit(satker, hasil, workspace)


if __name__ == "__main__":
    main()
