"""Every table and figure is named in the text, by a field that says its number."""

import shutil
from pathlib import Path

import pytest

from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.word.lint import faults as lint
from generator.word.package import pack, parse, serialize, unpack
from generator.word.xml import body_paragraphs, paragraph_style, qn
from generator.workspace import REPOSITORY, Workspace
from tests import golden
from tests.documents.acuan import bookmarked, captions, faults, references

ALL = dict[tuple[str, str], bytes]
FULL = [*golden.DATA][-1]
PART = "word/document.xml"


def test_every_reference_says_the_number_of_its_caption(document: bytes) -> None:
    assert faults(document) == []


def test_there_are_references_in_every_document(all_documents: ALL) -> None:
    counts = {id: len(references(parse(unpack(all_documents[FULL, id])[PART]))) for id in DOCUMENTS}
    assert counts["lkj"] >= 20
    assert min(counts.values()) >= 1


def test_a_reference_follows_its_caption_when_a_table_before_it_is_left_out(
    tmp_path: Path, all_documents: ALL
) -> None:
    folder = tmp_path / FULL
    shutil.copytree(golden.DATA[FULL] / FULL, folder)
    path = folder / "realisasi.yaml"
    before, _, after = path.read_text(encoding="utf-8").partition("\nhambatan:\n")
    kept = after.splitlines(keepends=True)
    while kept and kept[0][:1] in " \n":
        del kept[0]
    path.write_text(f"{before}\n{''.join(kept)}", encoding="utf-8")
    workspace = Workspace(tmp_path, tmp_path / "output")
    hasil, found = examine(workspace, FULL)
    assert hasil, found
    fewer = render(workspace, hasil, DOCUMENTS["lkj"])
    assert faults(fewer) == []
    with_all, without = (
        {name: said for name, _, said in references(parse(unpack(data)[PART]))}
        for data in (all_documents[FULL, "lkj"], fewer)
    )
    assert with_all["_Ref_hambatan"] == without["_Ref_pelaksanaan"] == "Tabel 3.5"
    assert with_all["_Ref_pelaksanaan"] == "Tabel 3.6"
    assert set(with_all) - set(without) == {"_Ref_hambatan"}


def own_template(folder: Path, without: str) -> Workspace:
    """A copy of the complete example with a template of its own, which lacks a text."""
    shutil.copytree(golden.DATA[FULL] / FULL, folder / FULL)
    parts = unpack((REPOSITORY / "templates" / "lkj.docx").read_bytes())
    changed = parts[PART].replace(without.encode(), b"")
    assert changed != parts[PART]
    (folder / FULL / "templates").mkdir()
    (folder / FULL / "templates" / "lkj.docx").write_bytes(pack({**parts, PART: changed}))
    return Workspace(folder, folder / "output")


def test_a_template_without_a_caption_gets_words_that_hold_there(tmp_path: Path) -> None:
    workspace = own_template(tmp_path, '{{ kunci("hambatan") }}')
    hasil, found = examine(workspace, FULL)
    assert hasil, found
    data = render(workspace, hasil, DOCUMENTS["lkj"])
    document = parse(unpack(data)[PART])
    assert lint(unpack(data)) == []
    assert "_Ref_hambatan" not in {name for name, _, _ in references(document)}
    text = golden.text(data)
    assert ". Tabel berikut memuat hambatan, kendala, dan rencana tindak lanjutnya." in text
    assert "[Caption] Tabel 3.5 Hambatan" in text
    assert [fault[:14] for fault in faults(data)] == ["no caption for", "Tabel 3.5 is n", "Tabel 3.5 stan"]


# --- The guard itself ------------------------------------------------------------------------------


def changed(data: bytes, old: str, new: str) -> bytes:
    """A document in which the first place of a text reads otherwise."""
    parts = unpack(data)
    xml = serialize(parse(parts[PART])).decode()
    assert old in xml
    return pack({**parts, PART: xml.replace(old, new, 1).encode()})


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("REF _Ref_skala ", "REF _Ref_lain ", "no such caption"),
        (">Tabel 3.2<", ">Tabel 3.3<", 'REF _Ref_ringkasan_capaian \\h says "Tabel 3.3"'),
        (" memuat hambatan", " dan Tabel 3.1 memuat hambatan", "Tabel 3.1 is no field"),
        ("REF _Ref_skala ", "PAGEREF _Ref_skala ", "Tabel 3.1 is never referred to"),
        (">Tabel 3.2<", ">tabel berikut<", "no caption for"),
    ],
)
def test_a_wrong_reference_is_found(all_documents: ALL, old: str, new: str, fault: str) -> None:
    found = faults(changed(all_documents[FULL, "lkj"], old, new))
    assert any(fault in line for line in found), found


def test_a_caption_that_stands_before_its_mention_is_found(all_documents: ALL) -> None:
    parts = unpack(all_documents[FULL, "lkj"])
    document = parse(parts[PART])
    caption = next(p for p in body_paragraphs(document) if paragraph_style(p) == "Caption")
    mention = caption.getprevious()
    assert mention is not None
    caption.addnext(mention)
    found = faults(pack({**parts, PART: serialize(document)}))
    assert found == ["Tabel 1.1 stands before it is mentioned"]


def test_bookmarks_hold_labels_and_every_caption_has_one(all_documents: ALL) -> None:
    document = parse(unpack(all_documents[FULL, "lkj"])[PART])
    held = {name: text for name, text in bookmarked(document).items() if name.startswith("_Ref_")}
    assert sorted(held.values()) == sorted(captions(document))
    styles = {paragraph_style(p) for p in body_paragraphs(document) if list(p.iter(qn("w:bookmarkStart")))}
    assert {"Caption", "KeteranganGambar"} <= styles
