"""A satker's year read, computed and checked; what `sakip check` and `sakip report` begin with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import checks
from generator.checks.abaikan import silence
from generator.checks.reviu import Butir, reviu
from generator.compute import Hasil, compute
from generator.findings import Finding, Mark, did_you_mean, error, ordered
from generator.model import Loaded, Tahun, load
from generator.workspace import Workspace

_YEAR = re.compile(r"-?\d{4}$")
# How far back "several past years" reaches: a Renstra's length less the reported year.
_YEARS_BACK = 4


@dataclass(frozen=True)
class Examined:
    """The figures of one satker, None where its data is unusable, and what was found in it.

    `silenced` are the findings that a comment in the data silences.
    """

    hasil: Hasil | None
    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Checked:
    """The findings on some satkers in the order of files and lines, and those that are silenced."""

    findings: list[Finding]
    silenced: list[Finding]


def check(workspace: Workspace, satkers: Sequence[str]) -> Checked:
    """The findings on the given satkers, or on all."""
    found = [no_satker(workspace)] if not (satkers or workspace.satkers()) else []
    silenced: list[Finding] = []
    for satker in satkers or workspace.satkers():
        examined = look(workspace, satker)
        found += examined.findings
        silenced += examined.silenced
    return Checked(ordered(found), ordered(silenced))


def checklists(
    workspace: Workspace, satkers: Sequence[str]
) -> tuple[dict[str, tuple[Butir, ...]], list[Finding]]:
    """The review's checklist of each given satker, or of all, and what keeps one from being made."""
    found = [no_satker(workspace)] if not (satkers or workspace.satkers()) else []
    lists: dict[str, tuple[Butir, ...]] = {}
    for satker in satkers or workspace.satkers():
        examined = look(workspace, satker)
        if examined.hasil is None:
            found += examined.findings
        else:
            lists[satker] = reviu(examined.hasil)
    return lists, ordered(found)


def examine(workspace: Workspace, satker: str) -> tuple[Hasil | None, list[Finding]]:
    """The figures of one satker, None where its data is unusable, and all that was found in it."""
    examined = look(workspace, satker)
    return examined.hasil, list(examined.findings)


def look(workspace: Workspace, satker: str) -> Examined:
    """Read, compute and check one satker."""
    folder = workspace.folder(satker)
    if satker == ".." or folder.name != satker or not folder.is_dir():  # A path is no name.
        return Examined(None, (unknown_satker(workspace, satker),))
    loaded: Loaded = load(folder, workspace.shown(folder))
    if loaded.tahun is None:
        return Examined(None, loaded.findings)
    hasil = compute(loaded.tahun, _earlier(workspace, satker, loaded.tahun.profil.tahun))
    kept, silenced = silence(checks.check(hasil), loaded.remarks())
    return Examined(hasil, (*loaded.findings, *kept), tuple(silenced))


def no_satker(workspace: Workspace) -> Finding:
    """The finding where there is nothing to examine: no folder of data, one of a single satker, or an empty
    one."""
    shown = workspace.shown(workspace.data)
    if not workspace.data.is_dir():
        message = f'folder "{shown}" tidak ada di sini'
        remedy = (
            "jalankan dari folder proyek, yang memuat folder data, atau tunjuk folder datanya dengan --data"
        )
    elif any(workspace.data.glob("*.yaml")):
        message = f'folder "{shown}" memuat berkas satu satker, bukan folder para satker'
        absolute = workspace.data.resolve()
        above = workspace.shown(absolute.parent)
        remedy = f"tulis nama satkernya dan folder di atasnya: {absolute.name} --data {above}"
    else:
        message = f'folder "{shown}" belum memuat folder satker'
        remedy = f"buat folder {shown}/<satker>-<tahun>, misalnya dengan menyalin folder satker tahun lalu"
    return error("SATKER02", Mark(shown), message, remedy)


def unknown_satker(workspace: Workspace, satker: str) -> Finding:
    """The finding on the name of a satker that has no folder."""
    known = workspace.satkers()
    if not known:
        return no_satker(workspace)
    name = Path(satker).name  # Who types a path means the folder at its end.
    begun = next((f'maksud Anda "{one}"?' for one in known if name and one.startswith(name)), "")
    near = did_you_mean(_YEAR.sub("", name), (_YEAR.sub("", one) for one in known))  # All end with a year.
    remedy = (near and did_you_mean(name, known)) or begun or f"satker yang ada: {', '.join(known)}"
    mark = Mark(workspace.shown(workspace.folder(name or satker)))
    return error("SATKER01", mark, f'satker "{satker}" tidak dikenal', remedy)


def _earlier(workspace: Workspace, satker: str, tahun: int) -> dict[int, Tahun]:
    """The satker's own earlier years, read from the folders that differ in their year only."""
    name = satker.removesuffix(str(tahun))
    found = {}
    for year in range(tahun - _YEARS_BACK, tahun):
        folder = workspace.folder(f"{name}{year}")
        exists = name != satker and folder.is_dir()
        earlier = load(folder, workspace.shown(folder), photographs=False).tahun if exists else None
        if earlier is not None:
            found[year] = earlier
    return found
