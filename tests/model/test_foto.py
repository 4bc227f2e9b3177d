"""Photographs: read with the year, known by the names that the data gives them."""

import shutil
from pathlib import Path

import pytest
from support import ROOT, read

from generator.model import load

FULL = ROOT / "tests" / "contoh" / "contoh-lengkap-2023"
MEETING = "foto/rapat.jpg"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FULL, tmp_path / FULL.name))


def test_the_photographs_are_read_by_their_names(folder: Path) -> None:
    tahun = read(folder).tahun
    assert tahun
    names = ["rapat.jpg", "layar.png", "logo.png", "sampul.jpg"]
    assert dict(tahun.foto) == {f"foto/{name}": (FULL / "foto" / name).read_bytes() for name in names}


def test_a_year_read_for_its_figures_alone_leaves_them_out(folder: Path) -> None:
    shutil.rmtree(folder / "foto")
    loaded = load(folder, folder.name, photographs=False)
    assert loaded.tahun
    assert loaded.findings == ()
    assert dict(loaded.tahun.foto) == {}


def test_a_name_that_nearly_is_that_of_a_file_is_answered_with_that_file(folder: Path) -> None:
    (folder / MEETING).rename(folder / "foto" / "Rapat 1.JPG")
    (finding,) = read(folder).findings
    assert (finding.code, finding.help) == ("FOTO01", 'maksud Anda "foto/Rapat 1.JPG"?')


def test_a_folder_in_place_of_a_file_is_a_finding(folder: Path) -> None:
    (folder / MEETING).unlink()
    (folder / MEETING).mkdir()
    assert [finding.code for finding in read(folder).findings] == ["FOTO01"]


def test_a_photograph_that_was_cut_off_is_a_finding_at_its_name(folder: Path) -> None:
    data = (folder / MEETING).read_bytes()
    (folder / MEETING).write_bytes(data[: len(data) // 2])
    loaded = read(folder)
    (finding,) = loaded.findings
    assert loaded.tahun is None
    assert (finding.code, finding.mark.file) == ("FOTO02", f"{FULL.name}/realisasi.yaml")
    line = (folder / "realisasi.yaml").read_text(encoding="utf-8").splitlines()[finding.mark.line - 1]
    assert line[finding.mark.column - 1 :] == MEETING
