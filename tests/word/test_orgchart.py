"""The organisation chart: boxes that do not overlap and hold their text, and a drawing Word can read."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from generator.narrative.text import Kotak, Struktur
from generator.word.assemble import assemble
from generator.word.orgchart import paragraph as drawn
from generator.word.orgchart_layout import (
    HEIGHT,
    INSET_X,
    WIDTH,
    Box,
    Chart,
    Line,
    Rule,
    layout,
    line_count,
    text_height,
    text_width,
)
from generator.word.package import pack, parse, unpack
from generator.word.properties import Properties
from generator.word.xml import body_paragraphs, paragraph_style, qn, text_of
from templates.blueprint.elements import Column, Row, caption, chapter, contents, figure, paragraph, table

from .specimens import docx

PROPERTIES = Properties("Judul", "Satker", dt.date(2024, 1, 31), "1", "a")
UNITS = (
    "Subbagian Keuangan, Umum, dan Logistik",
    "Subbagian Teknis Penyelenggaraan Pemilu, Partisipasi, dan Hubungan Masyarakat",
    "Subbagian Perencanaan, Data, dan Informasi",
    "Subbagian Hukum dan Sumber Daya Manusia",
)
_REST = re.compile(r"(?:dan )?(\d+) orang(?: lain)?")


def kotak(nama: str, staf: int, *bawahan: Kotak) -> Kotak:
    names = tuple(f"Pegawai {n} pada {nama.split()[1]}" for n in range(staf))
    half = staf // 2
    lists = (("PNS", ()), ("Staf Pelaksana", names[:half]), ("PPNPN", ()), ("Pramubakti", names[half:]))
    return Kotak(nama, (f"Kepala {nama}",), lists if staf else (), bawahan)


def secretariat(*staf: int, fungsional: int = 0) -> Struktur:
    units = tuple(kotak(UNITS[n % 4], count) for n, count in enumerate(staf))
    names = tuple(f"Pejabat {n}" for n in range(fungsional))
    beside = (Kotak("Kelompok Jabatan Fungsional", (), (("PNS", ()), ("", names))),) if names else ()
    return Struktur(Kotak("Sekretaris", ("Hendra Firmansyah, S.Sos.",), bawahan=units), "Bagan.", beside)


def posts(kotak: Kotak) -> Iterator[Kotak]:
    yield kotak
    for child in kotak.bawahan:
        yield from posts(child)


def overlap(a: Box | Rule, b: Box | Rule) -> bool:
    """Whether two shapes share more than a border."""
    return a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height


def check(struktur: Struktur, chart: Chart) -> None:
    """What holds for every chart."""
    for box in chart.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= chart.width <= WIDTH
        assert box.y + box.height <= chart.height
        assert text_height(box.lines, box.width, chart.size) <= box.height
    for rule in chart.rules:
        assert 0 in (rule.width, rule.height)
        assert rule.x >= 0
        assert rule.width >= 0
        assert rule.height >= 0
        assert rule.x + rule.width <= chart.width
        assert rule.y + rule.height <= chart.height
    assert not [pair for pair in combinations(chart.boxes, 2) if overlap(*pair)]
    assert not [(r, b) for r in chart.rules for b in chart.boxes if overlap(r, b)]
    every = [post for top in (struktur.puncak, *struktur.samping) for post in posts(top)]
    shown = Counter(line.text for box in chart.boxes for line in box.lines)
    hidden = sum(int(found[1]) for text in shown.elements() if (found := _REST.fullmatch(text)))
    names = Counter(name for post in every for _, names in post.daftar for name in names)
    assert all(shown[text] for post in every for text in (post.judul, *post.isi))
    assert sum((shown & names).values()) + hidden == names.total()


SIZES = {
    6: secretariat(1, 1, fungsional=1),
    15: secretariat(4, 3, 2, 1),
    30: secretariat(9, 7, 4, 3, fungsional=2),
    60: secretariat(20, 14, 10, 8, fungsional=3),
}


@pytest.mark.parametrize("people", SIZES)
def test_a_secretariat_of_any_size_is_named_whole_and_fits_the_page(people: int) -> None:
    struktur = SIZES[people]
    chart = layout(struktur)
    check(struktur, chart)
    assert chart.height <= HEIGHT
    assert chart.size >= 14
    everybody = sum(len(box.lines) for box in chart.boxes)
    assert everybody > people
    assert not [line for box in chart.boxes for line in box.lines if _REST.fullmatch(line.text)]


def test_few_people_are_written_larger_than_many() -> None:
    assert layout(SIZES[15]).size > layout(secretariat(40, 30, 30, 30)).size


def test_too_many_people_are_counted_not_left_out() -> None:
    struktur = secretariat(90, 2, 3, 60)
    chart = layout(struktur)
    check(struktur, chart)
    assert chart.height <= HEIGHT
    counted = [line.text for box in chart.boxes for line in box.lines if _REST.fullmatch(line.text)]
    assert len(counted) == 2
    assert all(text.startswith("dan ") for text in counted)


def test_many_posts_leave_room_for_counts_only() -> None:
    struktur = secretariat(*[9] * 24)
    chart = layout(struktur)
    check(struktur, chart)
    assert chart.height <= HEIGHT
    assert [box.lines[0].text for box in chart.boxes if box.kind == "daftar"] == ["9 orang"] * 24


def test_posts_lie_below_posts_on_several_levels() -> None:
    deep = kotak("Bagian Umum", 2, kotak("Subbagian A", 3, kotak("Seksi B", 2)), kotak("Subbagian C", 0))
    struktur = Struktur(Kotak("Sekretaris", ("Ani",), bawahan=(deep, kotak("Bagian Teknis", 2))), "Bagan.")
    chart = layout(struktur)
    check(struktur, chart)
    at = {box.lines[0].text: box for box in chart.boxes if box.kind != "daftar"}
    assert at["Sekretaris"].y < at["Bagian Umum"].y < at["Subbagian A"].y < at["Seksi B"].y
    assert at["Bagian Umum"].x < at["Subbagian A"].x == at["Subbagian C"].x < at["Seksi B"].x
    assert at["Bagian Umum"].y == at["Bagian Teknis"].y


def test_a_sekretaris_without_units_stands_alone() -> None:
    for struktur in (secretariat(), secretariat(fungsional=2)):
        check(struktur, layout(struktur))
    assert layout(secretariat()).rules == ()


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1, max_size=60)
_LISTS = st.lists(st.tuples(_TEXT, st.lists(_TEXT, min_size=1, max_size=6).map(tuple)), max_size=3)


def _kotak(below: st.SearchStrategy[tuple[Kotak, ...]]) -> st.SearchStrategy[Kotak]:
    return st.builds(Kotak, _TEXT, st.tuples(_TEXT), _LISTS.map(tuple), below)


_LEAVES = _kotak(st.just(()))
_POSTS = _kotak(st.lists(_kotak(st.lists(_LEAVES, max_size=2).map(tuple)), max_size=2).map(tuple))


@settings(max_examples=60)
@given(_kotak(st.lists(_POSTS, max_size=9).map(tuple)), st.lists(_LEAVES, max_size=2).map(tuple))
def test_no_boxes_overlap_and_nobody_is_lost(top: Kotak, beside: tuple[Kotak, ...]) -> None:
    struktur = Struktur(top, "Bagan.", beside)
    chart = layout(struktur)
    for box in chart.boxes:
        assert text_height(box.lines, box.width, chart.size) <= box.height
        assert box.x >= 0
        assert box.x + box.width <= chart.width == WIDTH
        assert box.y + box.height <= chart.height
    assert not [pair for pair in combinations(chart.boxes, 2) if overlap(*pair)]
    assert not [(r, b) for r in chart.rules for b in chart.boxes if overlap(r, b)]
    assert chart == layout(struktur)


@given(st.lists(st.integers(0, 40), max_size=9), st.integers(0, 20))
def test_everybody_is_named_once_or_counted(staf: list[int], fungsional: int) -> None:
    struktur = secretariat(*staf, fungsional=fungsional)
    check(struktur, layout(struktur))


# --- Text ------------------------------------------------------------------------------------------


def test_widths_are_those_of_arial_and_a_little_more() -> None:
    # 1000 thousandths of 10 pt are 10 pt; "n" of Arial has 556, in bold 611.
    assert 12_700 * 5.56 < text_width("n", 20) < 12_700 * 5.56 * 1.03
    assert 12_700 * 6.11 < text_width("n", 20, bold=True) < 12_700 * 6.11 * 1.03
    assert text_width("é", 20) == text_width("e", 20)
    assert text_width("語", 20) > text_width("W", 20)


def test_lines_are_counted_as_they_break() -> None:
    room = text_width("aaaa bbbb", 16) + 9  # Each word is rounded up.
    assert line_count(Line("aaaa bbbb"), room, 16) == 1
    assert line_count(Line("aaaa bbbb c"), room, 16) == 2
    assert line_count(Line("aaaa bbbb", bold=True), room, 16) == 2
    assert line_count(Line("a" * 40), room, 16) > 4
    assert line_count(Line(""), room, 16) == 1
    # All lines of a name but the first are moved in, those of a post are not.
    assert line_count(Line("aaaa bbbb aaaa bbbb", centred=True), room, 16) == 2
    assert line_count(Line("aaaa bbbb aaaa bbbb"), room, 16) == 3


def test_no_word_of_a_usual_unit_is_broken() -> None:
    chart = layout(SIZES[60])
    words = [w for box in chart.boxes for line in box.lines for w in line.text.split()]
    narrowest = min(box.width for box in chart.boxes) - 2 * INSET_X
    assert max(text_width(word, chart.size, bold=True) for word in words) <= narrowest


# --- The drawing -----------------------------------------------------------------------------------

TEMPLATE = docx(
    contents(2)
    + chapter("Satu")
    + figure("bagan", "Struktur")
    + paragraph("BodyText", "Teks.")
    + caption("T")
    + table([Column("a", 3)], Row(("{{ isi }}",)))
)


def made(struktur: Struktur) -> bytes:
    return assemble(
        TEMPLATE, {"kepala": "", "kaki": "", "isi": "x", "bagan": struktur}, PROPERTIES, "uji.docx"
    )


def test_the_drawing_is_valid_and_the_same_every_time(tmp_path: Path) -> None:
    for people, struktur in SIZES.items():
        data = made(struktur)
        path = tmp_path / f"{people}.docx"
        path.write_bytes(data)
        assert [error.description for error in OpenXmlValidator().validate(path).errors] == []
        assert made(struktur) == data


def test_the_text_of_a_chart_is_text_and_confuses_no_caption() -> None:
    struktur = secretariat(2, 1, fungsional=1)
    document = parse(unpack(made(struktur))["word/document.xml"])
    inside = [text_of(p) for box in document.iter(qn("w:txbxContent")) for p in box.iter(qn("w:p"))]
    assert inside[:2] == ["Sekretaris", "Hendra Firmansyah, S.Sos."]
    assert inside == [line.text for box in layout(struktur).boxes for line in box.lines]
    styles = ("Caption", "KeteranganGambar")
    found = [text_of(p) for p in body_paragraphs(document) if paragraph_style(p) in styles]
    assert found == ["Gambar 1.1 Struktur", "Tabel 1.1 T"]
    (named,) = document.iter(qn("wp:docPr"))
    assert named.get("descr") == "Bagan."


def test_the_prefix_that_word_must_know_is_declared_where_it_is_asked_for() -> None:
    document = parse(unpack(made(SIZES[6]))["word/document.xml"])
    (choice,) = document.iter("{*}Choice")
    assert choice.get("Requires") in choice.nsmap


def test_a_missing_name_is_marked_and_markup_is_text() -> None:
    top = Kotak("Sekretaris & <Plt.>", ("[BELUM DIISI: nama Sekretaris]",))
    document = parse(unpack(made(Struktur(top, 'Bagan "a" <b>')))["word/document.xml"])
    (box,) = document.iter(qn("w:txbxContent"))
    assert [text_of(p) for p in box] == ["Sekretaris & <Plt.>", "[BELUM DIISI: nama Sekretaris]"]
    assert [mark.get(qn("w:val")) for mark in box.iter(qn("w:highlight"))] == ["yellow"]


def test_shapes_have_numbers_of_their_own() -> None:
    text = drawn(SIZES[30])
    numbers = re.findall(r'<wps:cNvPr id="(\d+)"', text)
    assert len(numbers) == len(set(numbers)) > 10
    assert pack(unpack(made(SIZES[30]))) == made(SIZES[30])
