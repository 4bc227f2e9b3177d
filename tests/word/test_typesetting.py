"""Page numbers and PDF are made where they are wanted and LibreOffice is there; else the user is told."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.word import typesetting
from generator.word.layout import Laid
from generator.word.office import OfficeError
from generator.word.pdf import is_stamped
from generator.word.typesetting import Typesetter

DOCUMENTS = {"lkj.docx": b"daftar", "iku.docx": b"tanpa"}


@pytest.fixture
def files(tmp_path: Path) -> dict[Path, bytes]:
    """A document with a list and one without."""
    return {tmp_path / name: data for name, data in DOCUMENTS.items()}


@pytest.fixture(autouse=True)
def laid(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The names of the documents of each layout, which a stand-in makes."""
    seen: list[list[str]] = []

    def lay_out(documents: Mapping[str, bytes], office: object) -> dict[str, Laid]:
        seen.append([Path(name).name for name in documents])
        return {name: Laid(data + b" 1", b"%PDF") for name, data in documents.items()}

    monkeypatch.setattr(typesetting, "find", lambda: Path("soffice"))
    monkeypatch.setattr(typesetting, "has_listings", lambda data: data == b"daftar")
    monkeypatch.setattr(typesetting, "lay_out", lay_out)
    return seen


def typeset(files: dict[Path, bytes], layout: bool = True, pdf: bool = False) -> tuple[dict[str, bytes], str]:
    with Typesetter(layout=layout, pdf=pdf) as typesetter:
        found = typesetter.typeset(files, lambda: None)
    return {path.name: data for path, data in found.files.items()}, "\n".join(found.hints)


def test_a_document_with_a_list_gets_its_page_numbers(
    files: dict[Path, bytes], laid: list[list[str]]
) -> None:
    assert typeset(files) == ({"lkj.docx": b"daftar 1", "iku.docx": b"tanpa"}, "")
    assert laid == [["lkj.docx"]]


def test_with_pdf_every_document_has_one_beside_it(files: dict[Path, bytes]) -> None:
    found, hint = typeset(files, pdf=True)
    assert list(found) == ["lkj.docx", "lkj.pdf", "iku.docx", "iku.pdf"]
    assert is_stamped(found["iku.pdf"])
    assert hint == ""


def test_a_step_is_told_only_where_something_is_laid_out(files: dict[Path, bytes]) -> None:
    told: list[str] = []
    with Typesetter() as typesetter:
        typesetter.typeset(dict.fromkeys(files, b"tanpa"), lambda: told.append("x"))
        assert told == []
        typesetter.typeset(files, lambda: told.append("x"))
    assert told == ["x"]


def test_without_layout_nothing_is_laid_out_and_nothing_told(
    files: dict[Path, bytes], laid: list[list[str]]
) -> None:
    assert typeset(files, layout=False) == (DOCUMENTS, "")
    assert laid == []


def test_without_libreoffice_the_user_learns_how_to_get_page_numbers(
    files: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typesetting, "find", lambda: None)
    found, hint = typeset(files)
    assert found == DOCUMENTS
    assert hint.startswith("Nomor halaman dalam daftar isi belum terisi: LibreOffice tidak ditemukan.\n")
    assert "Ctrl+A lalu F9" in hint
    assert typeset(dict.fromkeys(files, b"tanpa"))[1] == ""


def test_a_libreoffice_that_fails_stops_no_document_but_a_pdf(
    files: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OfficeError("LibreOffice tidak selesai pada waktunya")

    monkeypatch.setattr(typesetting, "lay_out", fails)
    found, hint = typeset(files)
    assert found == DOCUMENTS
    assert "belum terisi: LibreOffice tidak selesai pada waktunya." in hint
    with pytest.raises(OfficeError, match="tidak selesai"):
        typeset(files, pdf=True)


def test_a_pdf_without_libreoffice_is_refused(
    files: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typesetting, "find", lambda: None)
    with pytest.raises(OfficeError, match="LibreOffice tidak ditemukan"):
        typeset(files, pdf=True)


def test_an_older_pdf_is_told_of_where_none_is_made(files: dict[Path, bytes]) -> None:
    next(iter(files)).with_suffix(".pdf").touch()
    assert "make pdf" in typeset(files)[1]
    assert typeset(files, pdf=True)[1] == ""
