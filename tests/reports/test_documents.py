"""What each document gives to its template."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from support import CONTOH, ROOT, read

from generator.compute import Hasil, compute
from generator.narrative.text import Bagan, Kerangka, Markdown, Rumus, Struktur
from generator.reports import DOCUMENTS
from generator.reports.lkj import _TEXTS

from .echo import OUTLINE, Echo, altered, context


@pytest.fixture(scope="module")
def hasil() -> Hasil:
    tahun = read(CONTOH).tahun
    assert tahun
    return compute(tahun)


GAPS: dict[str, Any] = {
    "pegawai": [
        ("    peran: kepala-subbagian\n    unit: keuangan", "    peran: pelaksana\n    unit: keuangan")
    ],
    "pk": [("        sumber_data: Laporan Perencanaan\n", "")],
    "realisasi": [("    realisasi: 3\n    analisis: Pengendalian intern berjalan menurut rencana.\n", "")],
    "anggaran": [("                narasi: Pengadaan dibatalkan oleh penyedia.\n", "")],
}


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Everything in a context that is no container, with where it stands."""
    if isinstance(value, dict):
        for key, item in value.items():
            assert isinstance(key, str)
            yield from leaves(item, f"{path}.{key}")
    elif isinstance(value, Struktur):
        yield from leaves(asdict(value), path)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")
    else:
        yield path, value


def source_of(value: Any) -> str:
    """The text that a leaf brings to the page."""
    if isinstance(value, Rumus):
        return " ".join(filter(None, (value.pembilang, value.penyebut, value.uraian)))
    return value.source if isinstance(value, Markdown) else str(value)


@pytest.mark.parametrize("id", DOCUMENTS)
@pytest.mark.parametrize("data", ["serang", "contoh", "gaps"])
def test_a_template_gets_text_and_no_number(
    id: str, data: str, serang: Hasil, hasil: Hasil, tmp_path: Path
) -> None:
    given = {"serang": serang, "contoh": hasil}.get(data) or altered(tmp_path, GAPS)
    found = list(leaves(context(id, given)))
    assert len(found) > 20
    assert {
        path for path, value in found if not isinstance(value, str | bool | Markdown | Rumus | Bagan | None)
    } == set()


@pytest.mark.parametrize("id", DOCUMENTS)
def test_every_fragment_that_a_document_asks_for_is_there(id: str, hasil: Hasil) -> None:
    narrator = Echo()
    DOCUMENTS[id].context(hasil, narrator)
    asked = {name for name, _ in narrator.asked}
    assert asked
    assert {name for name in asked if not (ROOT / "templates/narasi" / f"{name}.j2").is_file()} == set()


@pytest.mark.parametrize("id", DOCUMENTS)
def test_what_a_draft_lacks_shows_in_every_document_that_prints_it(id: str, tmp_path: Path) -> None:
    # Only an RO has a text of its own; the template prints none of its parents'.
    above = re.compile(r"\.program_rinci\[\d\](\.anak\[\d\]){0,2}\.narasi")
    values = [leaf for leaf in leaves(context(id, altered(tmp_path, GAPS))) if not above.fullmatch(leaf[0])]
    texts = [re.sub(r"\\(.)", r"\1", source_of(value)) for _, value in values]
    shown = {text for text in texts if "[BELUM DIISI: " in text}
    assert (
        shown
        == {
            "lkj": {
                "[BELUM DIISI: kepala Subbagian Keuangan, Umum, dan Logistik]",
                "[BELUM DIISI: realisasi]",
                "[BELUM DIISI: sumber data]",
                next(
                    (text for text in shown if text.endswith("[BELUM DIISI: analisis Jumlah Temuan Audit]")),
                    "",
                ),
            },
            "laporan-tahunan": {"[BELUM DIISI: narasi Sarana Pemilu]"},
            "iku": {"[BELUM DIISI: realisasi]", "[BELUM DIISI: sumber data]"},
        }[id]
    )


def test_documents_are_written_in_one_order_and_signed_by_their_signers(hasil: Hasil) -> None:
    assert list(DOCUMENTS) == ["lkj", "laporan-tahunan", "iku"]
    assert [document.signer(hasil).jabatan for document in DOCUMENTS.values()] == [
        "Sekretaris",
        "Sekretaris",
        "Ketua",
    ]
    assert all(id == document.id for id, document in DOCUMENTS.items())


# --- LKj -------------------------------------------------------------------------------------------


def test_the_lkj_asks_for_each_of_its_texts_once(hasil: Hasil) -> None:
    narrator = Echo()
    found = DOCUMENTS["lkj"].context(hasil, narrator)
    names = [name for name, _ in narrator.asked]
    assert {name: names.count(name) for name in names if names.count(name) > 1} == {
        "lkj/analisis_sasaran": 2,
        "lkj/analisis_indikator": 3,
    }
    assert set(found["narasi"]) == {*_TEXTS, "sistematika"}


def test_only_the_lkj_tells_its_outline_and_only_once_it_is_known(hasil: Hasil) -> None:
    assert {id for id, document in DOCUMENTS.items() if document.outlined} == {"lkj"}
    before = Echo()
    DOCUMENTS["lkj"].context(hasil, before)
    assert dict(before.asked)["lkj/sistematika"] == {"kerangka": Kerangka()}
    narrator = Echo()
    outlined = DOCUMENTS["lkj"].outlined
    assert outlined
    assert outlined(narrator, OUTLINE) == {"sistematika": Markdown("lkj/sistematika")}
    assert narrator.asked == [("lkj/sistematika", {"kerangka": OUTLINE})]


def test_the_lkj_is_the_secretariats(hasil: Hasil) -> None:
    found = context("lkj", hasil)
    assert found["sampul"]["satker"][0] == "Sekretariat"
    assert found["kepala"] == "Laporan Kinerja Sekretariat KPU Kabupaten Contoh Tahun 2023"


def test_an_analysis_is_titled_only_where_a_sasaran_has_several(hasil: Hasil) -> None:
    several, single = (
        [indikator["analisis"] for indikator in sasaran["indikator"]]
        for sasaran in context("lkj", hasil)["sasaran"]
    )
    assert [text.source.partition("\n")[0] for text in several] == [
        "**Persentase Laporan yang Disampaikan Tepat Waktu**",
        "**Jumlah Temuan Audit**",
    ]
    assert [text.source for text in single] == ["Dokumen perencanaan dan pelaporan dilengkapi."]


def test_units_are_listed_with_head_and_task(hasil: Hasil) -> None:
    first, second = context("lkj", hasil)["susunan"]
    assert (first["no"], first["pimpinan"], second["no"], second["pimpinan"]) == (
        "1",
        "Budi Contoh",
        "2",
        "Eka Contoh",
    )
    assert re.fullmatch(r"[A-Z].* di lingkungan KPU Kabupaten Contoh\.", first["tugas"])


def test_staff_rows_name_each_status_once_and_close_it_with_its_sum(hasil: Hasil) -> None:
    rows = context("lkj", hasil)["pegawai_jabatan"]
    shown = [(row.get("no", ""), row["status"], row["nama"], row["jumlah"], row["akhir"]) for row in rows]
    assert shown == [
        ("1", "PNS", "Sekretaris", "1", False),
        ("2", "", "Kepala Subbagian", "2", False),
        ("3", "", "Pejabat Fungsional", "1", False),
        ("4", "", "Staf Pelaksana", "1", False),
        ("", "Jumlah PNS", "", "5", True),
        ("5", "PPPK", "Staf Pelaksana", "2", False),
        ("", "Jumlah PPPK", "", "2", True),
        ("6", "PPNPN", "Tenaga Administrasi", "1", False),
        ("7", "", "Petugas Keamanan", "1", False),
        ("", "Jumlah PPNPN", "", "2", True),
    ]


def test_a_status_of_which_nothing_is_known_has_no_rows(tmp_path: Path) -> None:
    without = altered(tmp_path, {"pegawai": [("    pendidikan: {S1: 2}\n", "")]})
    statuses = {row["status"] for row in context("lkj", without)["pegawai_pendidikan"]}
    assert "Jumlah PNS" in statuses
    assert not any("PPPK" in status for status in statuses)


def test_only_the_formulas_that_were_used_are_printed(hasil: Hasil, tmp_path: Path) -> None:
    both = context("lkj", hasil)["rumus_capaian"]
    assert [formula.split(" ")[2] for formula in both] == ["(realisasi", "((2"]
    only = altered(tmp_path, {"pk": [("rumus: minimum", "rumus: maksimum")]})
    assert context("lkj", only)["rumus_capaian"] == both[:1]


def test_the_classes_of_the_scale_are_told_without_a_gap(hasil: Hasil) -> None:
    skala = context("lkj", hasil)["skala"]
    ranges = [row["rentang"] for row in skala["kelas"]]
    assert [row["no"] for row in skala["kelas"]] == [str(n + 1) for n in range(len(ranges))]
    assert re.fullmatch(r"Lebih dari \S+%", ranges[0])
    assert re.fullmatch(r"Sampai dengan \S+%", ranges[-1])
    for above, below in pairwise(ranges):
        assert re.search(r"ebih dari (\S+%)", above)[1] == re.search(r"ampai dengan (\S+%)", below)[1]


def test_the_mean_is_of_the_numeric_capaian_and_a_dash_where_there_is_none(
    hasil: Hasil, tmp_path: Path
) -> None:
    assert context("lkj", hasil)["rerata"]["capaian"] == "106,25"
    none = altered(tmp_path, {"pk": [("target: 80", "target: 0"), ("target: 4", "target: 0")]})
    assert context("lkj", none)["rerata"] == {"capaian": "–", "kategori": "–"}


def test_the_tables_of_money_close_with_the_same_total(hasil: Hasil) -> None:
    found = context("lkj", hasil)
    assert [row["kode"] for row in found["baris_kegiatan"]] == ["CQ", "CQ.6709", "WA", "WA.3355"]
    assert [row["kode"] for row in found["baris_ro"] if row["induk"]] == ["CQ.6709", "WA.3355"]
    assert found["total"]["pagu"] == "1.000.000.000"
    assert [(row["no"], row["kode_lengkap"]) for row in found["program"]] == [
        ("1", "076.01.CQ"),
        ("2", "076.01.WA"),
    ]


# --- Laporan Tahunan and IKU -----------------------------------------------------------------------


def test_the_laporan_tahunan_walks_the_whole_budget_and_knows_the_place_of_each_node(hasil: Hasil) -> None:
    narrator = Echo()
    found = DOCUMENTS["laporan-tahunan"].context(hasil, narrator)

    def walk(nodes: list[dict[str, Any]]) -> Iterator[str]:
        for node in nodes:
            yield node["kode"]
            yield from walk(node["anak"])

    nodes = [simpul.kode for program in hasil.anggaran.program for simpul in program.jalan()]
    assert list(walk(found["program_rinci"])) == nodes
    assert [v["simpul"].kode for name, v in narrator.asked if name.endswith("/simpul")] == nodes


def test_posts_without_a_unit_are_told_only_where_there_are_some(hasil: Hasil, tmp_path: Path) -> None:
    assert context("laporan-tahunan", hasil)["fungsional"] == Markdown("laporan-tahunan/fungsional")
    without = altered(
        tmp_path, {"pegawai": [("    peran: fungsional\n", "    peran: pelaksana\n    unit: perencanaan\n")]}
    )
    assert context("laporan-tahunan", without)["fungsional"] is None


def test_the_iku_may_hold_for_another_year(hasil: Hasil, tmp_path: Path) -> None:
    assert context("iku", hasil)["sampul"]["tahun"] == "2024"
    same = context("iku", altered(tmp_path, {"profil": [("    tahun: 2024\n", "")]}))
    assert same["sampul"]["tahun"] == "2023"
    assert same["kepala"].endswith("Tahun 2023")
    assert same["identitas"][-1] == {"nama": "Tahun", "isi": "2023"}


def test_the_iku_quotes_its_law_with_the_article(hasil: Hasil) -> None:
    found = context("iku", hasil)
    for key in ("tugas", "wewenang"):
        assert re.match(r"Berdasarkan Pasal \d+.* Nomor \d+ Tahun \d{4}, .*:$", found[key]["pengantar"])
        assert found[key]["butir"][-1].endswith(".")
