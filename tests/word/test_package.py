"""A package is read and packed so that the same parts give the same bytes."""

import io
import time
import zipfile
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.word.package import (
    RELATIONS,
    TYPES,
    content_hash,
    declare,
    pack,
    parse,
    relate,
    serialize,
    unpack,
)

PARTS = st.dictionaries(
    st.from_regex(r"[a-z]{1,4}(/[a-z]{1,4}\.xml)?", fullmatch=True), st.binary(max_size=40), max_size=5
)


@given(PARTS)
def test_what_is_packed_is_unpacked(parts: dict[str, bytes]) -> None:
    assert unpack(pack(parts)) == parts


@given(PARTS)
def test_the_order_in_which_parts_are_given_does_not_matter(parts: dict[str, bytes]) -> None:
    turned = dict(reversed(parts.items()))
    assert pack(turned) == pack(parts)
    assert content_hash(turned, "") == content_hash(parts, "")


def test_a_package_holds_no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    before = pack({"a.xml": b"a"})
    monkeypatch.setattr(time, "time", lambda: datetime(2031, 2, 3).timestamp())
    monkeypatch.setattr(time, "localtime", lambda *_: datetime(2031, 2, 3).timetuple())
    assert pack({"a.xml": b"a"}) == before
    with zipfile.ZipFile(io.BytesIO(before)) as archive:
        (member,) = archive.infolist()
    assert (member.date_time, member.create_system) == ((1980, 1, 1, 0, 0, 0), 0)


def test_the_content_types_come_first_as_word_wants_them() -> None:
    parts = {"a.xml": b"", "_rels/.rels": b"", "word/document.xml": b"", "[Content_Types].xml": b""}
    assert list(unpack(pack(parts)))[:2] == ["[Content_Types].xml", "_rels/.rels"]


def test_a_part_is_declared_and_related_where_it_is_not() -> None:
    parts = {
        TYPES: b'<Types xmlns="urn:t"><!-- own --><Override PartName="/A.xml" ContentType="own"/></Types>',
        RELATIONS: b'<Relationships xmlns="urn:r"><!-- own --><R Id="rId1" Type="own"/></Relationships>',
    }
    before = dict(parts)
    declare(parts, "a.xml", "ours")
    relate(parts, RELATIONS, "own", "a.xml")
    assert parts == before
    declare(parts, "b.xml", "ours")
    relate(parts, RELATIONS, "ours", "b.xml")
    added = [parse(parts[name])[-1] for name in (TYPES, RELATIONS)]
    assert [(entry.tag, dict(entry.attrib)) for entry in added] == [
        ("{urn:t}Override", {"PartName": "/b.xml", "ContentType": "ours"}),
        ("{urn:r}Relationship", {"Id": "rId2", "Type": "ours", "Target": "b.xml"}),
    ]
    assert [len(parse(parts[name])) for name in (TYPES, RELATIONS)] == [3, 3]


def test_folders_in_a_package_are_no_parts() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/", "")
        archive.writestr("word/a.xml", "a")
    assert unpack(buffer.getvalue()) == {"word/a.xml": b"a"}


@given(PARTS.filter(any), st.data())
def test_the_hash_changes_with_any_byte_and_any_name(parts: dict[str, bytes], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name])))
    before = content_hash(parts, "")
    changed = {**parts, name: parts[name][:at] + b"+" + parts[name][at:]}
    renamed = {("-" if key == name else key): value for key, value in parts.items()}
    assert before not in (content_hash(changed, ""), content_hash(renamed, ""))


def test_bytes_cannot_move_from_one_part_to_the_next_unnoticed() -> None:
    assert content_hash({"a": b"xy", "b": b"z"}, "") != content_hash({"a": b"x", "b": b"yz"}, "")


def test_the_part_that_holds_the_hash_is_left_out_of_it() -> None:
    assert content_hash({"a": b"1", "b": b"2"}, "b") == content_hash({"a": b"1", "b": b"3"}, "b")
    assert content_hash({"a": b"1", "b": b"2"}, "b") != content_hash({"a": b"1", "b": b"3"}, "a")


@pytest.mark.parametrize("xml", [b"<a>", b"<a><b></a>", b"<a/>x", b"", b"<a>\x01</a>", b"<a>&b;</a>"])
def test_a_part_is_parsed_without_recovery(xml: bytes) -> None:
    with pytest.raises(etree.XMLSyntaxError):
        parse(xml)


def test_an_entity_does_not_read_a_file() -> None:
    root = parse(b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')
    assert "root" not in "".join(map(str, root.itertext()))


def test_a_part_is_written_as_word_writes_it() -> None:
    assert serialize(parse("<a>é</a>".encode())) == (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<a>é</a>".encode()
    )
