"""Every rule has its page, every page its rule, and each page says all that a reader needs."""

import re
import textwrap
from pathlib import Path

import pytest
from support import ROOT

from docs import aturan as guide
from generator import source
from generator.rujukan import aturan as pages

ATURAN = pages.aturan()
# Rules on the data show how it is typed; those on a file that cannot be read show no valid YAML.
ON_DATA = ("ANGGARAN", "KINERJA", "PEGAWAI", "WAKTU", "LENGKAP", "ABAIKAN", "SESUAI")


def written() -> set[str]:
    """The codes that the code gives its findings."""
    sources = (ROOT / "generator").rglob("*.py")
    return {code for path in sources for code in re.findall(r'"([A-Z]{3,}\d\d)"', path.read_text("utf-8"))}


def test_every_code_has_its_page_and_every_page_its_code() -> None:
    assert sorted(written() - set(ATURAN)) == []
    assert sorted(set(ATURAN) - written()) == []


def test_every_family_has_its_subject_and_none_is_without_a_rule() -> None:
    assert {page.keluarga for page in ATURAN.values()} == set(pages.keluarga())


def test_the_codes_are_told_without_parsing() -> None:
    assert pages.kode() == set(ATURAN)


def test_pages_follow_the_families_in_order_and_the_codes_within() -> None:
    order = list(pages.keluarga())
    assert list(ATURAN) == sorted(ATURAN, key=lambda code: (order.index(ATURAN[code].keluarga), code))


@pytest.mark.parametrize("code", ATURAN)
def test_a_page_is_complete(code: str) -> None:
    page = ATURAN[code]
    assert re.fullmatch(r"[A-Z]{3,}\d\d", page.kode)
    assert page.judul[0].isupper()
    assert not re.search(r"[.!?:]$|\n", page.judul)
    for text in (page.alasan, page.saran):
        assert text[0].isupper()
        assert re.search(r"[.!?]$", text)
        assert text == " ".join(text.split())
    for example in (page.salah, page.benar):
        assert example.strip()
        assert max(map(len, example.splitlines())) <= 110
    assert page.salah != page.benar


@pytest.mark.parametrize("code", [code for code, page in ATURAN.items() if page.keluarga in ON_DATA])
def test_an_example_of_data_is_yaml(code: str) -> None:
    for example in (ATURAN[code].salah, ATURAN[code].benar):
        node, found = source.parse(f"contoh:\n{textwrap.indent(example, '  ')}", code)
        assert node
        assert found == []


def test_two_pages_for_one_code_are_refused(tmp_path: Path) -> None:
    page = next(iter(pages._pages(pages._FOLDER))).read_text(encoding="utf-8")
    (tmp_path / "satu.yaml").write_text(page, encoding="utf-8")
    assert pages.read(tmp_path)
    (tmp_path / "dua.yaml").write_text(page, encoding="utf-8")
    with pytest.raises(ValueError, match="has a page already"):
        pages.read(tmp_path)


@pytest.mark.parametrize("text", ["UJI01: {tingkat: fatal}", "UJI01: [", "UJI01: {lain: 1}"])
def test_a_page_that_is_not_whole_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "uji.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"UJI01|uji\.yaml|tingkat"):
        pages.read(tmp_path)


def test_the_guide_to_all_rules_is_current() -> None:
    """Where this fails, run `make docs`."""
    assert guide.TARGET.read_text(encoding="utf-8") == guide.text()


def test_the_guide_holds_every_rule_once_and_leads_to_each_family() -> None:
    text = guide.text()
    assert [line[4:].partition(":")[0] for line in text.splitlines() if line.startswith("### ")] == list(
        ATURAN
    )
    for family in pages.keluarga():
        assert f"\n## {family}\n" in text
        assert f"(#{family.lower()})" in text
