"""What a hand changes in a generated document is told, figure by figure; what Word changes is not."""

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from support import LENGKAP

from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.suntingan import banding, serupa
from generator.audit.docx.baca import parse
from generator.audit.naskah import Naskah
from generator.examine import examine
from generator.findings import Finding, Severity
from generator.provenance import Pencari, pencari
from generator.word.package import unpack
from generator.workspace import Workspace
from tests import golden
from tests.audit.docx_bantu import changed, resaved

FILE = "lkj.docx"


@pytest.fixture(scope="module")
def dokumen() -> dict[str, bytes]:
    return golden.documents(LENGKAP.name)


@pytest.fixture(scope="module")
def lkj(dokumen: dict[str, bytes]) -> bytes:
    return dokumen["lkj"]


@pytest.fixture(scope="module")
def compare(lkj: bytes) -> Callable[[bytes], list[Finding]]:
    """Compares a changed document with the generated one."""
    asli = parse(lkj, FILE, lengkap=True)

    def one(data: bytes) -> list[Finding]:
        return list(banding(parse(data, FILE, lengkap=True), asli, AsalAngka(pencari_of)))

    return one


def pencari_of() -> Pencari:
    hasil, _ = examine(Workspace(LENGKAP.parent, Path("unused")), LENGKAP.name)
    assert hasil
    return pencari(hasil)


Compare = Callable[[bytes], list[Finding]]


def once(old: str, new: str) -> Callable[[str], str]:
    def change(xml: str) -> str:
        assert old in xml
        return xml.replace(old, new, 1)

    return change


@pytest.mark.parametrize("id", ["lkj", "laporan-tahunan", "iku"])
def test_a_document_that_word_saved_again_is_the_same(dokumen: dict[str, bytes], id: str) -> None:
    asli, baru = (parse(data, FILE, lengkap=True) for data in (dokumen[id], resaved(dokumen[id])))
    assert dokumen[id] != resaved(dokumen[id])
    assert list(banding(baru, asli, AsalAngka(pencari_of))) == []


AMOUNT = re.compile(r">(\d{1,3}(?:\.\d{3}){2,})<")


def test_a_changed_amount_in_a_table_is_told_with_its_place_value_and_source(
    lkj: bytes, compare: Compare
) -> None:
    def change(xml: str) -> str:
        return AMOUNT.sub(
            lambda found: ">" + found[1][:-1] + str((int(found[1][-1]) + 1) % 10) + "<", xml, count=1
        )

    [finding] = compare(changed(lkj, change))
    assert (finding.code, finding.severity) == ("BANDING01", Severity.ERROR)
    assert finding.quote != finding.expected
    assert re.search(r'Tabel \d\.\d, baris \d+, kolom "', finding.place)
    assert "anggaran.yaml:" in finding.help


def test_a_changed_percentage_in_a_sentence_is_told(lkj: bytes, compare: Compare) -> None:
    [finding, *_] = compare(
        changed(lkj, lambda xml: re.sub(r"(\d)%", lambda m: f"{(int(m[1]) + 1) % 10}%", xml, count=1))
    )
    assert finding.code == "BANDING01"
    assert finding.place


def test_a_changed_number_word_is_told(lkj: bytes, compare: Compare) -> None:
    [finding] = compare(changed(lkj, once("(satu)", "(dua)")))
    assert (finding.code, finding.quote, finding.expected) == ("BANDING01", "1 (dua)", "1 (satu)")


def test_a_figure_added_to_a_sentence_is_told(lkj: bytes, compare: Compare) -> None:
    added = changed(lkj, lambda xml: re.sub(r"(Puji syukur)", r"77 \1", xml, count=1))
    [finding] = compare(added)
    assert (finding.code, finding.severity, finding.quote) == ("BANDING02", Severity.WARNING, "77")


def test_a_deleted_figure_is_told(lkj: bytes, compare: Compare) -> None:
    gone = compare(changed(lkj, lambda xml: re.sub(r" \d+ \(\w+\)", "", xml, count=1)))
    assert "BANDING03" in [finding.code for finding in gone]
    assert all(finding.severity is not Severity.ERROR for finding in gone)


def test_a_deleted_and_an_added_row_are_told_once_each(lkj: bytes, compare: Compare) -> None:
    rows = re.compile(r"<w:tr>(?:(?!</w:tr>).)*</w:tr>", re.DOTALL)

    def fourth(xml: str) -> tuple[int, int]:
        return list(rows.finditer(xml))[3].span()

    def without(xml: str) -> str:
        start, end = fourth(xml)
        return xml[:start] + xml[end:]

    def doubled(xml: str) -> str:
        start, end = fourth(xml)
        return xml[:end] + re.sub(r"<w:t([^>]*)>", r"<w:t\1>baru ", xml[start:end]) + xml[end:]

    [gone] = compare(changed(lkj, without))
    [added] = compare(changed(lkj, doubled))
    assert (gone.code, added.code) == ("BANDING03", "BANDING02")
    assert re.fullmatch(r'baris tabel "Subbagian [^"]+" telah dihapus', gone.message)
    assert re.fullmatch(r'baris tabel "baru [^"]+" ditambahkan; tidak ada dalam data satker', added.message)
    assert gone.place.endswith("Tabel 1.1")
    assert added.place.endswith("Tabel 1.1, baris 3")


HEAD = '<w:p><w:pPr><w:pStyle w:val="JudulDepan"/>'
PARAGRAPH = f"<w:p><w:r><w:t>Kami juga hadir pada 12 rapat daerah.</w:t></w:r></w:p>{HEAD}"
THANKS = re.compile(r"<w:p>(?:(?!</w:p>).)*Puji syukur.*?</w:p>")


def test_an_added_and_a_deleted_paragraph_are_told(lkj: bytes, compare: Compare) -> None:
    [added] = compare(changed(lkj, once(HEAD, PARAGRAPH)))
    assert added.code == "BANDING02"
    assert added.quote.startswith("Kami juga hadir")
    [gone] = compare(changed(lkj, lambda xml: THANKS.sub("", xml, count=1)))
    assert gone.code == "BANDING03"
    assert "Puji syukur" in gone.message
    assert gone.place


def test_changed_words_are_told_once_a_paragraph_and_without_alarm(lkj: bytes, compare: Compare) -> None:
    [finding] = compare(changed(lkj, once("Puji syukur kami", "Segala puji kita")))
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)
    assert finding.quote.startswith("Segala")
    assert finding.expected.endswith("kami")


def test_names_and_classes_are_told_with_the_line_of_the_data(lkj: bytes, compare: Compare) -> None:
    name = re.compile(r"(<w:t[^>]*>Subbagian [^<]+</w:t>.*?<w:t[^>]*>)(\w+)([^<]*</w:t>)", re.DOTALL)
    [finding] = compare(changed(lkj, lambda xml: name.sub(r"\1Xaverius\3", xml, count=1)))
    assert (finding.code, finding.severity) == ("BANDING04", Severity.WARNING)
    assert "pegawai.yaml:" in finding.help
    text = lkj_text(lkj)
    at = text.index(">Cukup Berhasil<", text.index("87,50<"))
    [graded] = compare(changed(lkj, lambda xml: f"{xml[:at]}{xml[at:].replace('Cukup ', '', 1)}"))
    assert (graded.code, graded.severity) == ("BANDING04", Severity.WARNING)
    assert (graded.quote, graded.expected) == ("Berhasil", "Cukup Berhasil")
    assert "realisasi.yaml:" in graded.help


def test_figures_of_charts_and_headers_are_compared_too(lkj: bytes, compare: Compare) -> None:
    chart = changed(
        lkj,
        lambda xml: re.sub(r"<c:v>\d+(\.\d+)?</c:v>", "<c:v>77777</c:v>", xml, count=1),
        "word/charts/chart1.xml",
    )
    [finding] = compare(chart)
    assert (finding.code, finding.quote) == ("BANDING01", "77.777")
    assert finding.place.startswith("Gambar ")
    header = changed(lkj, once("2023", "2022"), "word/header1.xml")
    assert [finding.place for finding in compare(header)] == ["kepala halaman"]


def test_descriptions_of_pictures_that_another_program_drops_are_one_note(
    lkj: bytes, compare: Compare
) -> None:
    assert 'descr="' in lkj_text(lkj)
    [finding] = compare(changed(lkj, lambda xml: re.sub(r' descr="[^"]*"', "", xml)))
    assert (finding.code, finding.severity) == ("BANDING03", Severity.INFO)
    assert re.match(r"gambar atau teks penggantinya tidak ada lagi: Gambar \d\.\d, Gambar", finding.message)


def test_a_title_changed_in_the_contents_is_told_but_page_numbers_are_not(
    lkj: bytes, compare: Compare
) -> None:
    entry = re.compile(r'(<w:p><w:pPr><w:pStyle w:val="(?:TOC\d|TableofFigures)"/>.*?)(\d{4})(</w:t>)')
    assert entry.search(lkj_text(lkj))
    [finding] = compare(changed(lkj, lambda xml: entry.sub(r"\g<1>1999\3", xml, count=1)))
    assert (finding.code, finding.place, finding.quote) == ("BANDING01", "daftar isi", "1999")


def lkj_text(data: bytes) -> str:
    return unpack(data)["word/document.xml"].decode()


def test_only_documents_from_the_same_data_are_alike(dokumen: dict[str, bytes]) -> None:
    lkj, iku = (parse(dokumen[id], FILE) for id in ("lkj", "iku"))
    assert serupa(lkj, lkj) == 1
    assert serupa(iku, lkj) < Decimal("0.5")
    assert serupa(lkj, Naskah(FILE, ())) == 0
