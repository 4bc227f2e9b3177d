"""Files: which satkers there are, which template applies, and writing all or none."""

import io
import os
from pathlib import Path

import docx
import pytest

from generator.word.package import RELATIONS, TYPES, pack, unpack
from generator.word.properties import Properties, write_properties
from generator.workspace import NotWrittenError, Workspace, data_hash, write_all


def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "data", tmp_path / "output", tmp_path / "templates")


def put(path: Path, data: bytes = b"") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


# --- Finding things --------------------------------------------------------------------------------


def test_every_folder_with_a_yaml_file_is_a_satker_in_order(tmp_path: Path) -> None:
    for name in (
        "b-2023/pk.yaml",
        "a-2023/profil.yaml",
        "foto/x.png",
        "README.md",
        "c-2023/templates/x.yaml",
    ):
        put(tmp_path / "data" / name)
    (tmp_path / "data" / "kosong").mkdir()
    assert workspace(tmp_path).satkers() == ["a-2023", "b-2023"]


def test_without_a_data_folder_there_is_no_satker(tmp_path: Path) -> None:
    assert workspace(tmp_path).satkers() == []
    put(tmp_path / "data", b"a file")
    assert workspace(tmp_path).satkers() == []


def test_a_satkers_own_template_wins_and_only_for_its_document(tmp_path: Path) -> None:
    place = workspace(tmp_path)
    own = put(tmp_path / "data/a-2023/templates/lkj.docx")
    assert place.template("a-2023", "lkj") == own
    assert place.template("a-2023", "iku") == tmp_path / "templates/iku.docx"
    assert place.template("b-2023", "lkj") == tmp_path / "templates/lkj.docx"


def test_a_document_is_named_after_itself_and_its_satker(tmp_path: Path) -> None:
    assert workspace(tmp_path).target("a-2023", "lkj") == tmp_path / "output/a-2023/lkj-a-2023.docx"


def test_a_path_is_shown_from_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sini").mkdir()
    assert workspace(tmp_path).shown(tmp_path / "sini/x.yaml") == "sini/x.yaml"
    assert workspace(tmp_path).shown(Path("sini/../x.yaml")) == "x.yaml"
    monkeypatch.chdir(tmp_path / "sini")
    assert workspace(tmp_path).shown(tmp_path / "x.yaml") == (tmp_path / "x.yaml").as_posix()


def test_the_hash_of_the_data_changes_with_a_byte_and_not_with_other_files(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml", b"1")
    put(tmp_path / "b.yaml", b"2")
    before = data_hash(tmp_path, ["a.yaml", "b.yaml"])
    put(tmp_path / "c.yaml", b"3")
    assert data_hash(tmp_path, ["b.yaml", "a.yaml"]) == before
    put(tmp_path / "b.yaml", b"3")
    assert data_hash(tmp_path, ["a.yaml", "b.yaml"]) != before


# --- Writing ---------------------------------------------------------------------------------------


def generated(text: str) -> bytes:
    """A document as the program makes it."""
    import datetime as dt

    parts = {TYPES: b"<Types/>", RELATIONS: b"<Relationships/>", "word/document.xml": text.encode()}
    write_properties(parts, Properties("J", "A", dt.date(2024, 1, 1), "1", "a"))
    return pack(parts)


def edited(data: bytes) -> bytes:
    return pack({**unpack(data), "word/document.xml": b"disunting"})


def foreign() -> bytes:
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    return buffer.getvalue()


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones included."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_files_are_written_into_new_folders_and_nothing_else_is(tmp_path: Path) -> None:
    write_all({tmp_path / "a/1.docx": b"satu", tmp_path / "b/2.docx": b"dua"}, overwrite=False)
    assert files(tmp_path) == {"a/1.docx": b"satu", "b/2.docx": b"dua"}


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX")
def test_a_written_file_can_be_read_by_others(tmp_path: Path) -> None:
    write_all({tmp_path / "1.docx": b"satu"}, overwrite=False)
    assert (tmp_path / "1.docx").stat().st_mode & 0o777 == 0o644


def test_a_document_that_nobody_touched_is_replaced(tmp_path: Path) -> None:
    path = put(tmp_path / "1.docx", generated("lama"))
    write_all({path: generated("baru")}, overwrite=False)
    assert path.read_bytes() == generated("baru")


REFUSED = {
    "an edited document": edited(generated("lama")),
    "a document from elsewhere": foreign(),
    "a file that is no document": b"catatan",
    "an empty file": b"",
    "a damaged document": generated("lama").replace(b"docProps/custom.xml", b"docProps/custom.xmx", 1),
    "a document with broken properties": pack({"docProps/custom.xml": b"<x"}),
}


@pytest.mark.parametrize("old", REFUSED.values(), ids=REFUSED)
def test_what_the_program_did_not_leave_there_is_not_overwritten_without_being_told_to(
    tmp_path: Path, old: bytes
) -> None:
    path = put(tmp_path / "2.docx", old)
    targets = {tmp_path / "1.docx": b"satu", path: b"dua"}
    with pytest.raises(NotWrittenError, match="telah disunting") as caught:
        write_all(targets, overwrite=False)
    assert caught.value.path == path
    assert "dokumen lain satker ini juga tidak ditulis" in caught.value.reason
    assert "--overwrite (make report OVERWRITE=1)" in caught.value.remedy
    assert files(tmp_path) == {"2.docx": old}
    write_all(targets, overwrite=True)
    assert files(tmp_path) == {"1.docx": b"satu", "2.docx": b"dua"}


@pytest.fixture
def three(tmp_path: Path) -> dict[Path, bytes]:
    """Three targets: there already, new, and there already."""
    put(tmp_path / "1.docx", generated("lama"))
    put(tmp_path / "3.docx", generated("lama"))
    return {tmp_path / f"{number}.docx": generated("baru") for number in (1, 2, 3)}


def test_a_document_that_word_holds_open_keeps_all_as_it_was(
    tmp_path: Path, three: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(tmp_path)
    real = Path.open

    def locked(self: Path, mode: str = "r", *args: object, **kwargs: object) -> object:
        if self.name == "3.docx" and "+" in mode:
            raise PermissionError(13, "in use")
        return real(self, mode, *args, **kwargs)

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(NotWrittenError, match="tidak dapat ditimpa") as caught:
        write_all(three, overwrite=False)
    assert "Word" in caught.value.remedy
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["2.docx", "3.docx"])
def test_a_place_that_is_locked_at_the_last_moment_keeps_all_as_it_was(
    tmp_path: Path, three: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = files(tmp_path)
    real = Path.replace

    def locked(self: Path, target: Path) -> Path:
        if target.name == name:
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(NotWrittenError, match="tidak dapat ditimpa"):
        write_all(three, overwrite=False)
    assert files(tmp_path) == before


def test_a_disk_that_is_full_keeps_all_as_it_was(
    tmp_path: Path, three: dict[Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(tmp_path)
    real, calls = os.fdopen, []

    def full(handle: int, mode: str) -> object:
        calls.append(handle)
        file = real(handle, mode)
        if len(calls) == 2:
            file.close()
            raise OSError(28, "No space left on device")
        return file

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(NotWrittenError, match="No space left on device") as caught:
        write_all(three, overwrite=False)
    assert caught.value.path.name == "2.docx"
    assert files(tmp_path) == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    put(tmp_path / "output", b"a file where the folder should be")
    with pytest.raises(NotWrittenError, match="tidak dapat ditulis") as caught:
        write_all({tmp_path / "output/a/1.docx": b"satu"}, overwrite=False)
    assert "folder keluaran" in caught.value.remedy


def test_the_path_of_a_satkers_folder_is_its_name(tmp_path: Path) -> None:
    (tmp_path / "data" / "contoh-2023").mkdir(parents=True)
    workspace = Workspace(tmp_path / "data", tmp_path / "output")
    assert workspace.named(f"{tmp_path}/data/contoh-2023/") == "contoh-2023"
    assert workspace.named("contoh-2023") == "contoh-2023"
    assert workspace.named(str(tmp_path)) == str(tmp_path)
