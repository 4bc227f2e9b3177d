"""YAML text -> values that know what was typed, and where."""

from collections.abc import Iterator
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from generator import source
from generator.findings import Mark, Severity
from generator.source import Node, OddNumber


def parse(text: str) -> Node:
    """The tree of a text in which nothing is wrong."""
    node, findings = source.parse(text, "a.yaml")
    assert findings == []
    assert node is not None
    return node


def at(line: int, column: int) -> Mark:
    return Mark("a.yaml", line, column)


# --- Values ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("97.50", Decimal("97.50")),
        ("0.1", Decimal("0.1")),
        ("999999999999999999", 999999999999999999),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("'12'", "12"),
        ('"001"', "001"),
        ("2023-12-31", "2023-12-31"),
        ("12:30", "12:30"),
        ("ya", "ya"),
        ("yes", "yes"),
        ("no", "no"),
        ("1.234.000", "1.234.000"),
        ("!!str 12", "12"),
        ("|\n  satu\n  dua\n", "satu\ndua\n"),
        (">-\n  satu\n  dua\n", "satu dua"),
    ],
)
def test_a_scalar_has_the_value_that_an_officer_means(typed: str, value: object) -> None:
    found = parse(f"x: {typed}").value["x"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "typed", ["001", "076", "1e5", "1.", ".5", "1_000", "0x1F", "0o14", ".inf", ".nan", "1.5e3", "9" * 19]
)
def test_a_number_in_an_odd_notation_stays_the_text_that_was_typed(typed: str) -> None:
    found = parse(f"x: {typed}").value["x"]
    assert type(found) is OddNumber
    assert found == typed


def test_an_anchor_may_be_used_twice_without_a_word_on_the_terminal() -> None:
    assert parse("a: &x 1\nb: &x 2\nc: *x\n").value == {"a": 1, "b": 2, "c": 2}


# --- Files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["pk.yaml.txt", "pk.yml", "pk.txt", "pk.yaml.yaml"])
def test_a_missing_file_that_has_another_name_is_told_with_that_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("skema: 1\n")
    node, (finding,) = source.read(tmp_path / "pk.yaml", "a/pk.yaml")
    assert node is None
    assert (finding.code, finding.mark) == ("BACA01", Mark("a/pk.yaml"))
    assert finding.help == f"maksud Anda {name}? ganti namanya menjadi pk.yaml"


@pytest.mark.parametrize("name", ["pk-lama.yaml", "realisasi.yaml.txt", "pk.docx"])
def test_a_missing_file_beside_others_is_to_be_copied(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("skema: 1\n")
    (tmp_path / "pk.yml").mkdir()  # A folder is no file to rename.
    (finding,) = source.read(tmp_path / "pk.yaml", "a/pk.yaml")[1]
    assert finding.help == "salin berkas itu dari folder satker lain, lalu ganti isinya"


# --- Text cut by a number sign ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "column"),
    [("satu #1 dua", 9), ("satu  #dua", 10), ("satu #é", 9), ("2023-12-31 #x", 15), ("satu #1\r", 9)],
)
def test_a_plain_text_that_a_number_sign_cuts_is_told_at_that_sign(typed: str, column: int) -> None:
    node, (finding,) = source.parse(f"x: {typed}\ny: 1\n", "a.yaml")
    assert node is not None
    assert (finding.code, finding.severity, finding.mark) == ("BACA10", Severity.WARNING, at(1, column))


@pytest.mark.parametrize(
    "typed",
    [
        "satu # dua",
        "satu #",
        "satu#1",
        "satu #-- dua",
        "satu ##1",
        "'satu #1'",
        "satu # #1",
        "'satu' #1",
        "12 #a",
        "|\n  satu #1",
        ">-\n  satu #1",
        " #1",
        "satu\n#1",
    ],
)
def test_a_comment_and_a_sign_within_a_text_are_left_alone(typed: str) -> None:
    parse(f"x: {typed}\n")


# --- Places ----------------------------------------------------------------------------------------

TREE = """\
satu: 1
dua:
  tiga: [a, {empat: 4}]
  lima:   # belum

enam:
  - tujuh: 7
    0: nol
"""


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        ((), at(1, 1)),
        (("satu",), at(1, 7)),
        (("dua",), at(2, 1)),
        (("dua", "tiga"), at(3, 3)),
        (("dua", "tiga", 0), at(3, 10)),
        (("dua", "tiga", 1), at(3, 13)),
        (("dua", "tiga", 1, "empat"), at(3, 21)),
        (("dua", "lima"), at(4, 3)),
        (("enam", 0), at(7, 5)),
        (("enam", 0, "0"), at(8, 8)),
        (("dua", "tidak ada"), at(2, 1)),
        (("enam", 5, "tujuh"), at(6, 1)),
    ],
)
def test_the_place_to_show_is_the_scalar_or_the_key_of_what_lies_below_it(
    path: source.Path_, mark: Mark
) -> None:
    assert parse(TREE).mark_of(path) == mark


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        (("satu",), at(1, 1)),
        (("dua", "tiga", 1, "empat"), at(3, 14)),
        (("enam", 0, "0"), at(8, 5)),
        (("dua", "tidak ada"), at(2, 1)),
        (("tidak ada", "juga tidak"), at(1, 1)),
    ],
)
def test_the_place_of_a_key_is_the_keys_own_or_the_nearest_parents(path: source.Path_, mark: Mark) -> None:
    assert parse(TREE).key_mark(path) == mark


def test_find_gives_the_node_at_a_path_or_none() -> None:
    tree = parse(TREE)
    found = tree.find(("dua", "tiga", 1, "empat"))
    assert found is not None
    assert found.typed == "4"
    assert tree.find(("dua", "tidak ada", "juga tidak")) is None


def test_each_gives_the_nodes_that_match_a_pattern_with_their_paths() -> None:
    tree = parse(TREE)
    assert [path for path, _ in tree.each("*", "tiga", "*")] == [("dua", "tiga", 0), ("dua", "tiga", 1)]
    assert [node.value for _, node in tree.each("enam", "*", "0")] == ["nol"]
    assert list(tree.each("satu", "*")) == []


def test_windows_line_ends_move_no_place() -> None:
    assert parse(TREE.replace("\n", "\r\n")).find(("enam", 0, "0")) == Node(at(8, 8), "nol", typed="nol")


# --- Any document ----------------------------------------------------------------------------------

HOSTILE = st.sampled_from(
    [
        "str",
        "0",
        "1.0",
        "interests",
        "null",
        "true",
        "*",
        "",
        " ",
        "- x",
        "a: b",
        "#",
        "'",
        '"',
        "é",
        "你",
        "🙂",
    ]
)
# Without control characters, of which YAML and Word refuse most; a line end is tried apart. Within
# braces ruamel reads a key that starts with "?" or ":" otherwise than it wrote it.
LETTERS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20).filter(
    lambda text: not text.startswith(("?", ":"))
)
SCALARS = st.one_of(
    HOSTILE,
    LETTERS,
    st.lists(LETTERS, min_size=2, max_size=3).map("\n".join),
    st.integers(-(10**17), 10**17),
    st.booleans(),
    st.none(),
)
DOCUMENTS = st.dictionaries(
    HOSTILE | LETTERS,
    st.recursive(
        SCALARS,
        lambda below: st.lists(below, max_size=3) | st.dictionaries(HOSTILE | LETTERS, below, max_size=3),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


def dump(document: dict[str, Any], *, flow: bool) -> str:
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = flow
    yaml.allow_unicode = True
    yaml.width = 10**6
    out = StringIO()
    yaml.dump(document, out)
    return out.getvalue()


def leaves(value: object, path: source.Path_ = ()) -> Iterator[tuple[source.Path_, object]]:
    """The scalars of a document, and its empty lists and mappings."""
    children = list(
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    if not children:
        yield path, value
    for step, child in children:
        yield from leaves(child, (*path, step))


def starts_as_typed(text: str, value: object) -> bool:
    """Whether `text` begins with a scalar as a file would have it: quoted, in a block, or plain."""
    if isinstance(value, str):
        return text.startswith(("'", '"', "|", ">")) or (value != "" and text.startswith(value))
    spelled = {None: "null", True: "true", False: "false"}
    plain = str(value) if not isinstance(value, bool | None) else spelled[value]
    return text.startswith({"[]": "[", "{}": "{"}.get(plain, plain))


@settings(max_examples=300)
@given(DOCUMENTS, st.booleans())
def test_every_leaf_of_any_document_is_found_at_its_own_text(document: dict[str, Any], flow: bool) -> None:
    text = dump(document, flow=flow)
    tree = parse(text)
    assert tree.value == document
    lines = text.split("\n")
    for path, value in leaves(document):
        node = tree.find(path)
        assert node is not None
        mark = node.mark
        assert starts_as_typed(lines[mark.line - 1][mark.column - 1 :], value), (path, mark)
        assert tree.mark_of(path) == mark
