"""What README shows is what the program says, and what the guides lead to is there."""

import re
from pathlib import Path

import pytest
from support import ROOT

from docs import keluaran
from generator.rujukan.aturan import aturan, keluarga

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = ("README.md", "docs/panduan.md", "docs/aturan.md")


def test_readme_shows_the_output_of_check_as_it_is() -> None:
    """Where this fails, run `make docs`."""
    shown = re.findall(r"^\$ sakip check (\S+)$", README, re.MULTILINE)
    assert shown == sorted(path.name for path in (ROOT / "data").iterdir() if path.is_dir())
    assert keluaran.renewed(README) == README


@pytest.mark.parametrize("name", GUIDES)
def test_a_link_leads_to_a_file_and_a_heading(name: str) -> None:
    path = ROOT / name
    links = re.findall(r"\]\(([^)#:]*)(?:#([^)]+))?\)", path.read_text(encoding="utf-8"))
    assert links
    for target, anchor in links:
        file = path.parent / target if target else path
        assert file.exists(), target
        if anchor:
            assert anchor in _anchors(file)


@pytest.mark.parametrize("name", GUIDES[:2])
def test_a_code_that_a_guide_names_has_a_page(name: str) -> None:
    named = set(re.findall(r"\b[A-Z]{4,}\d\d\b", (ROOT / name).read_text(encoding="utf-8")))
    assert {code for code in named if code.rstrip("0123456789") in keluarga()} <= set(aturan())


def _anchors(path: Path) -> set[str]:
    """The anchors of a Markdown file's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
