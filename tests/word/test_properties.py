"""A document says where it came from, and whether it is still as it was made."""

import datetime as dt
import io
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from generator.word.lint import faults
from generator.word.package import RELATIONS, TYPES, Parts, pack, parse, serialize, unpack
from generator.word.properties import (
    CORE,
    CUSTOM,
    DATA,
    VERSION,
    Properties,
    is_untouched,
    read_custom,
    write_properties,
)
from templates.blueprint.elements import paragraph

from .specimens import parts

PROPERTIES = Properties("Laporan & Kinerja", "Sekretariat <X>", dt.date(2024, 1, 31), "1.2.3", "abc")


def made() -> Parts:
    """The parts of a document as it is made."""
    found = parts(paragraph("Normal", "isi"))
    write_properties(found, PROPERTIES)
    return found


def test_a_document_tells_its_title_author_and_date() -> None:
    core = docx.Document(io.BytesIO(pack(made()))).core_properties
    assert (core.title, core.author, core.last_modified_by) == (
        "Laporan & Kinerja",
        "Sekretariat <X>",
        "Sekretariat <X>",
    )
    assert (
        core.created == core.modified == dt.datetime(2024, 1, 31, tzinfo=core.created and core.created.tzinfo)
    )
    assert core.language == "id-ID"


def test_a_document_tells_the_version_and_the_data_it_was_made_of() -> None:
    custom = read_custom(made()[CUSTOM])
    assert (custom[VERSION], custom[DATA]) == ("1.2.3", "abc")


def test_a_document_is_untouched_after_it_was_made_also_when_packed_otherwise() -> None:
    assert is_untouched(made())
    assert is_untouched(unpack(pack(made())))


@pytest.mark.parametrize("name", sorted(set(made()) - {CUSTOM}))
def test_a_change_to_any_part_is_noticed(name: str) -> None:
    found = made()
    found[name] += b" "
    assert not is_untouched(found)


def test_a_part_more_or_less_is_noticed() -> None:
    assert not is_untouched({**made(), "word/comments.xml": b"<x/>"})
    less = made()
    del less[CORE]
    assert not is_untouched(less)


def test_a_document_that_we_did_not_make_is_not_untouched() -> None:
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    assert not is_untouched(unpack(buffer.getvalue()))
    assert not is_untouched(parts(paragraph("Normal", "templat")))


# --- Templates of an office's own -------------------------------------------------------------------

KINDS = {
    CORE: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    CUSTOM: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
}


def stripped(*names: str) -> Parts:
    """A template without some of its parts, and without what leads to them and tells their types."""
    found = parts(paragraph("Normal", "isi"))
    for part in (RELATIONS, TYPES):
        root = parse(found[part])
        for entry in list(root):
            if {entry.get("Target"), entry.get("PartName", "")[1:]} & set(names):
                root.remove(entry)
        found[part] = serialize(root)
    return {name: data for name, data in found.items() if name not in names}


def renamed(part: str, other: str, target: str) -> Parts:
    """A template that keeps its properties in a part of another name, to which `target` leads."""
    found = parts(paragraph("Normal", "isi"))
    found[RELATIONS] = found[RELATIONS].replace(f'"{part}"'.encode(), f'"{target}"'.encode())
    found[TYPES] = found[TYPES].replace(f'"/{part}"'.encode(), f'"/{other}"'.encode())
    found[other] = found.pop(part)
    return found


OWN = {
    "core properties missing": stripped(CORE),
    "custom properties missing": stripped(CUSTOM),
    "both missing": stripped(CORE, CUSTOM),
    "parts that nothing refers to": {**parts(paragraph("Normal", "isi")), **stripped(CORE, CUSTOM)},
    "core properties of another name": renamed(CORE, "package/inti.psmdcp", "/package/inti.psmdcp"),
    "custom properties in other letters": renamed(CUSTOM, "docProps/Custom.xml", "docProps/Custom.xml"),
}


@pytest.mark.parametrize("template", OWN.values(), ids=OWN)
def test_properties_that_a_template_does_not_register_are_registered(template: Parts, tmp_path: Path) -> None:
    found = dict(template)
    write_properties(found, PROPERTIES)
    assert faults(found) == []
    assert is_untouched(found)
    path = tmp_path / "document.docx"
    path.write_bytes(pack(found))
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []
    assert docx.Document(str(path)).core_properties.title == "Laporan & Kinerja"
    leading = [(entry.get("Type"), entry.get("Target")) for entry in parse(found[RELATIONS])]
    for part, kind in KINDS.items():
        assert [target for of, target in leading if of == kind] == [part]
    properties = {name for name in found if name.lower().startswith(("docprops/", "package/"))}
    assert properties == {CORE, CUSTOM}


def test_registering_leaves_a_template_that_registers_them_as_it_was() -> None:
    template = parts(paragraph("Normal", "isi"))
    assert {name: made()[name] for name in (RELATIONS, TYPES)} == {
        name: template[name] for name in (RELATIONS, TYPES)
    }


def test_properties_without_registration_are_a_fault() -> None:
    """The guard of the test above: what is written and not registered is noticed."""
    found = stripped(CORE, CUSTOM)
    found |= {name: made()[name] for name in (CORE, CUSTOM)}
    assert faults(found) == [f"{name}: tidak ada bagian yang merujuk bagian ini" for name in (CORE, CUSTOM)]
