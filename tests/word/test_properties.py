"""A document says where it came from, and whether it is still as it was made."""

import datetime as dt
import io

import docx
import pytest

from generator.word.package import Parts, pack, unpack
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
