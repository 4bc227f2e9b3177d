"""The templates: built from their source, and readable by a person in Word."""

import re

import pytest

from generator.workspace import REPOSITORY
from templates.build import build

NARASI = REPOSITORY / "templates" / "narasi"
FRAGMENTS = sorted(NARASI.rglob("*.j2"))
_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LIST_MARKER = re.compile(r"^\s*1\. ", re.MULTILINE)


@pytest.mark.parametrize("name", ["lkj.docx", "laporan-tahunan.docx", "iku.docx"])
def test_template_is_what_its_source_builds(name: str) -> None:
    assert (REPOSITORY / "templates" / name).read_bytes() == build()[name]


def test_there_are_fragments_to_guard() -> None:
    assert len(FRAGMENTS) > 30


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_fragment_holds_no_figure_of_its_own(fragment) -> None:
    own = _LIST_MARKER.sub("", _TAGS.sub("", fragment.read_text(encoding="utf-8")))
    assert re.findall(r"\d+", own) == []


def test_every_fragment_is_used() -> None:
    sources = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("generator/reports", "templates/narasi")
        for path in (REPOSITORY / folder).rglob("*.*")
        if path.suffix in (".py", ".j2")
    )
    unused = [path.stem for path in FRAGMENTS if not re.search(rf"\b{path.stem}\b", sources)]
    assert unused == []
