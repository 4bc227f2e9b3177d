"""The shape of the house: imports follow the arrow, and no satker is known by name in code."""

import ast
import re
from pathlib import Path

import pytest
from support import read

from generator.workspace import REPOSITORY

GENERATOR = REPOSITORY / "generator"
SHIPPED = sorted(path for path in (REPOSITORY / "data").iterdir() if path.is_dir())
MODULES = sorted(GENERATOR.rglob("*.py"))
# Data flows from low to high; a module may import its own rank and lower ones.
RANKS = {
    "findings": 0, "language": 0, "pictures": 0, "places": 1, "source": 1, "syntax": 1,
    "rujukan": 2, "model": 3,
    "teks": 3, "compute": 4, "checks": 5, "narrative": 5, "provenance": 5, "reports": 6, "word": 7,
    "workspace": 8, "audit": 8, "examine": 9, "run": 9, "auditing": 9, "auditing_data": 9,
    "display": 9, "cli_words": 9, "cli": 10, "__main__": 11, "__init__": 0,
}  # fmt: skip
# Libraries that belong to one side: YAML to the left of model, Word to the right of reports.
YAML = {"ruamel"}
WORD = {"docx", "docxtpl", "lxml", "zipfile"}


def _part(path: Path) -> str:
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_there_are_modules_to_guard() -> None:
    assert len(MODULES) > 30
    assert {_part(path) for path in MODULES} <= set(RANKS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_imports_follow_the_arrow(path: Path) -> None:
    own = RANKS[_part(path)]
    parts = {name.split(".")[1] for name in _imports(path) if name.startswith("generator.")}
    against = {part for part in parts if RANKS.get(part, 0) > own}
    assert against == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_yaml_and_word_stay_on_their_side(path: Path) -> None:
    libraries = {name.split(".")[0] for name in _imports(path)}
    rank = RANKS[_part(path)]
    assert not (libraries & YAML and rank > RANKS["source"])
    assert not (libraries & WORD and rank < RANKS["word"])
    assert not ("generator.source" in _imports(path) and rank > RANKS["model"])


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(GENERATOR)))
def test_no_module_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 350


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_no_satker_is_known_by_name_in_code_or_sentences(folder: Path) -> None:
    tahun = read(folder).tahun
    assert tahun
    satker = tahun.profil.satker
    words = {satker.wilayah.split()[-1], satker.wilayah, satker.provinsi, *filter(None, [satker.kode])}
    words |= {orang.nama for orang in tahun.pegawai.pegawai}
    words |= {
        str(ro.pagu)
        for program in tahun.anggaran.program
        for kegiatan in program.kegiatan
        for kro in kegiatan.kro
        for ro in kro.ro
        if ro.pagu > 10_000
    }
    words -= {"Selatan"}  # A word of the language too.
    assert len(words) > 25
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, sorted(words))) + r")\b")
    sources = [
        path
        for folder in ("generator", "templates")
        for path in (REPOSITORY / folder).rglob("*")
        if path.suffix in (".py", ".j2") and "rujukan" not in path.parts
    ]
    assert len(sources) > 60
    named = {
        (path.name, match.group())
        for path in sources
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    }
    assert named == set()
