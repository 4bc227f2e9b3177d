"""The organisation chart of each satker's LKj: everybody of the roster, and what the draft lacks."""

from pathlib import Path

import pytest

from generator.run import examine
from generator.word.package import parse, unpack
from generator.word.xml import Element, parent_of, qn, text_of
from generator.workspace import Workspace
from tests import golden

ALL = dict[tuple[str, str], bytes]


def lines(document: Element) -> list[str]:
    return [text_of(p) for box in document.iter(qn("w:txbxContent")) for p in box.iter(qn("w:p"))]


@pytest.mark.parametrize("satker", golden.DATA)
def test_the_lkj_draws_the_roster_and_says_it_in_words(satker: str, all_documents: ALL) -> None:
    hasil, _ = examine(Workspace(golden.DATA[satker], Path("unused")), satker)
    assert hasil
    document = parse(unpack(all_documents[satker, "lkj"])["word/document.xml"])
    shown = lines(document)
    for orang in hasil.tahun.pegawai.pegawai:
        told = f"{orang.nama} ({orang.tugas})" if orang.tugas else orang.nama
        assert shown.count(told) == 1, told
    missing = [unit.unit.nama for unit in hasil.staf.unit if unit.kepala is None]
    for unit in hasil.staf.unit:
        assert shown.count(unit.unit.nama) == 1
    assert [text for text in shown if "BELUM DIISI" in text] == [
        f"[BELUM DIISI: kepala {nama}]" for nama in missing
    ]
    (chart,) = {next(box.iterancestors(qn("w:drawing"))) for box in document.iter(qn("w:txbxContent"))}
    words = next(chart.iter(qn("wp:docPr"))).get("descr", "")
    assert all(unit.unit.nama in words for unit in hasil.staf.unit)
    assert words.startswith("Bagan struktur organisasi Sekretariat ")
    holder = next(chart.iterancestors(qn("w:p")))
    following = holder.getnext()
    assert following is not None
    assert text_of(following).startswith("Gambar 1.1 Struktur Organisasi Sekretariat ")
    assert parent_of(holder).tag == qn("w:body")
