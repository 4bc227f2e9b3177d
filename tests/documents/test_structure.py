"""The sections, headings and merged cells of whole documents."""

import re
import shutil

import pytest

from generator import language
from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.word.outline import Heading, headings
from generator.word.package import Parts, parse, unpack
from generator.word.xml import Element, paragraph_style, qn, text_of
from generator.workspace import Workspace
from tests import golden

FULL = "contoh-lengkap-2023"
ALL = dict[tuple[str, str], bytes]
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def found_headings(parts: Parts) -> list[Heading]:
    return headings(*(parse(parts[f"word/{part}.xml"]) for part in ("document", "numbering", "styles")))


def section_of(lines: list[str], title: str) -> list[str]:
    """The lines of a golden text below a heading of level 2, up to the next heading."""
    start = lines.index(f"[Heading 2] {title}") + 1
    rest = lines[start:]
    return rest[: next(i for i, line in enumerate(rest) if line.startswith("[Heading"))]


# --- The sistematika -------------------------------------------------------------------------------


@pytest.mark.parametrize("satker", golden.DATA)
def test_the_sistematika_lists_exactly_the_headings_of_level_one_and_two(
    satker: str, all_documents: ALL
) -> None:
    data = all_documents[satker, "lkj"]
    chapters: list[tuple[str, str, list[str]]] = []
    for heading in found_headings(unpack(data)):
        if heading.number.startswith("BAB"):
            chapters.append((heading.number, heading.text.upper(), []))
        elif paragraph_style(heading.paragraph) == "Heading2":
            chapters[-1][2].append(heading.text)
    listed = [
        line.removeprefix("[List Bullet] ")
        for line in section_of(golden.text(data).splitlines(), "Sistematika Penulisan")
        if line.startswith("[List Bullet]")
    ]
    assert len(listed) == len(chapters) == 4
    told = [re.fullmatch(r"(BAB [IVX]+) ([^a-z]+) [a-z]+ (.*?)(?:;|; dan|\.)", line) for line in listed]
    assert [match and match.groups() for match in told] == [
        (number, title, language.daftar(sections)) for number, title, sections in chapters
    ]


def test_a_section_that_only_some_documents_have_is_told_only_there(all_documents: ALL) -> None:
    full, plain = (
        "\n".join(section_of(golden.text(all_documents[satker, "lkj"]).splitlines(), "Sistematika Penulisan"))
        for satker in (FULL, "contoh-2023")
    )
    for title in ("Rencana Kinerja Tahunan", "Hambatan dan Tindak Lanjut", "Keberhasilan"):
        assert title in full
        assert title not in plain


# --- Appendices ------------------------------------------------------------------------------------


@pytest.mark.parametrize("satker", golden.DATA)
def test_the_sistematika_names_the_appendices_in_their_order(satker: str, all_documents: ALL) -> None:
    data = all_documents[satker, "lkj"]
    titles = [
        f"{heading.number} {heading.text}"
        for heading in found_headings(unpack(data))
        if paragraph_style(heading.paragraph) == "JudulLampiran"
    ]
    assert len(titles) == 3
    lines = section_of(golden.text(data).splitlines(), "Sistematika Penulisan")
    assert lines[-1] == f"Laporan ini dilengkapi 3 (tiga) lampiran, yaitu {language.daftar(titles)}."


def test_the_statement_stands_only_where_its_parties_are_known(all_documents: ALL) -> None:
    signed, unsigned = (golden.text(all_documents[satker, "lkj"]) for satker in (FULL, "serang-2023"))
    assert "[Subjudul Lampiran] Pernyataan Perjanjian Kinerja" in signed
    blocks = next(line for line in signed.splitlines() if line.startswith("Pihak Kedua, "))
    assert blocks == (
        "Pihak Kedua, Ketua KPU Kabupaten Contoh, Zainal Contoh | "
        "Contoh, 10 Januari 2023 Pihak Pertama, Sekretaris KPU Kabupaten Contoh, Ani Contoh "
        "NIP 000000000000000001"
    )
    assert "Pernyataan Perjanjian Kinerja" not in unsigned
    assert "Pihak Pertama" not in unsigned


# --- Landscape -------------------------------------------------------------------------------------


def sections(data: bytes) -> list[Element]:
    return list(parse(unpack(data)["word/document.xml"]).iter(qn("w:sectPr")))


def _is_landscape(section: Element) -> bool:
    size = section.find(qn("w:pgSz"))
    assert size is not None
    wide = int(size.get(qn("w:w"), "0")) > int(size.get(qn("w:h"), "0"))
    assert wide == (size.get(qn("w:orient")) == "landscape")
    return wide


def _numbers(section: Element) -> tuple[str | None, str | None]:
    numbers = section.find(qn("w:pgNumType"))
    return (None, None) if numbers is None else (numbers.get(qn("w:fmt")), numbers.get(qn("w:start")))


def _footer(data: bytes, section: Element) -> str | None:
    reference = section.find(qn("w:footerReference"))
    if reference is None:
        return None
    relations = parse(unpack(data)["word/_rels/document.xml.rels"])
    return next(r.get("Target") for r in relations if r.get("Id") == reference.get(_ID))


@pytest.fixture(scope="module")
def without_outputs(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The LKj of the invented satker as if no RO stated its output."""
    folder = tmp_path_factory.mktemp("data") / FULL
    shutil.copytree(golden.DATA[FULL] / FULL, folder)
    path = folder / "anggaran.yaml"
    text, removed = re.subn(r"\n +keluaran: .*", "", path.read_text(encoding="utf-8"))
    assert removed == 4
    path.write_text(text, encoding="utf-8")
    workspace = Workspace(folder.parent, folder.parent / "output")
    hasil, found = examine(workspace, FULL)
    assert hasil, found
    return render(workspace, hasil, DOCUMENTS["lkj"])


def test_a_landscape_section_stands_only_where_outputs_are_stated(
    all_documents: ALL, without_outputs: bytes
) -> None:
    stated = all_documents[FULL, "lkj"]
    # The last section but the back holds the wide appendices.
    assert [_is_landscape(section) for section in sections(stated)].count(True) == 2
    assert [_is_landscape(section) for section in sections(without_outputs)].count(True) == 1
    assert len(sections(stated)) == len(sections(without_outputs)) + 1
    assert "Keluaran Rincian Output" in golden.text(stated)
    assert "Keluaran Rincian Output" not in golden.text(without_outputs)


def test_the_landscape_section_holds_the_outputs_and_nothing_else(all_documents: ALL) -> None:
    body = parse(unpack(all_documents[FULL, "lkj"])["word/document.xml"])[0]
    parts: list[list[Element]] = [[]]
    for block in body:
        parts[-1].append(block)
        if block.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            parts.append([])
    wide, appendices = (
        part for part in parts if any(_is_landscape(s) for block in part for s in block.iter(qn("w:sectPr")))
    )
    assert text_of(wide[0]) == "Keluaran Rincian Output"
    assert [block.tag for block in wide].count(qn("w:tbl")) == 1
    titles = [text_of(block) for block in appendices if paragraph_style(block) == "JudulLampiran"]
    assert titles == ["Pengukuran Kinerja Tahun 2023", "Indikator Kinerja Utama Tahun 2023"]


def test_page_numbers_go_on_through_the_landscape_section(all_documents: ALL, without_outputs: bytes) -> None:
    data = all_documents[FULL, "lkj"]
    found = [(_is_landscape(s), _numbers(s), _footer(data, s)) for s in sections(data)]
    on = ("decimal", None)
    assert found[-6:] == [
        (False, ("decimal", "1"), "footer1.xml"),
        (True, on, "footer1.xml"),
        (False, on, "footer1.xml"),  # the last chapter
        (False, on, "footer1.xml"),  # the first appendix
        (True, on, "footer1.xml"),
        (False, (None, None), "footer2.xml"),  # the back
    ]
    assert [_numbers(section) for section in sections(without_outputs)][-5:-1] == [
        ("decimal", "1"), on, on, on,
    ]  # fmt: skip


def test_the_running_header_names_document_and_satker_and_the_back_has_none(all_documents: ALL) -> None:
    parts = unpack(all_documents[FULL, "lkj"])
    texts = {name: text_of(parse(parts[f"word/{name}.xml"])) for name in ("header1", "header2", "footer2")}
    assert texts == {
        "header1": "Laporan Kinerja Sekretariat KPU Kabupaten Contoh Tahun 2023",
        "header2": "",
        "footer2": "",
    }


# --- Merged cells ----------------------------------------------------------------------------------


def test_a_sasaran_spans_the_rows_of_its_indikator(all_documents: ALL) -> None:
    document = parse(unpack(all_documents["contoh-2023", "lkj"])["word/document.xml"])
    table, *_ = (t for t in document.iter(qn("w:tbl")) if text_of(t).startswith("No.SasaranIndikatorTarget"))
    rows = [row.findall(qn("w:tc")) for row in table.findall(qn("w:tr"))[2:]]
    merged = [
        tuple(
            "" if (found := cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")) is None else found.get(qn("w:val"))
            for cell in row
        )
        for row in rows
    ]
    assert merged == [
        ("restart", "restart", "", ""),
        ("continue", "continue", "", ""),
        ("restart", "restart", "", ""),
    ]
    assert [text_of(row[0]) for row in rows] == ["1", "", "2"]
    assert all(text_of(row[2]) for row in rows)
