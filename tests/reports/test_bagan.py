"""Which charts the LKj has, and that none is silently cut."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from support import ROOT

from generator.compute import Hasil, compute
from generator.compute.anggaran import Belanja, Simpul
from generator.compute.capaian import Status
from generator.compute.pegawai import Rincian
from generator.model import Tahun
from generator.narrative import Narrator
from generator.narrative.text import Bagan
from generator.reports.lkj.bagan import bagan
from generator.reports.lkj.bentuk import dua_desimal, split

from .echo import Echo

NAMES = {"capaian", "target", "kategori", "tren", "kegiatan", "serapan", "belanja", "pendidikan"}


@pytest.fixture(scope="module")
def hasil(lengkap: Tahun) -> Hasil:
    return compute(lengkap)


def made(hasil: Hasil) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = bagan(hasil, Echo())["bagan"]
    return found


def asked(hasil: Hasil) -> list[tuple[str, Any]]:
    narrator = Echo()
    bagan(hasil, narrator)
    return [(name, values["b"]) for name, values in narrator.asked]


def many(hasil: Hasil, count: int, satuan: str = "persen") -> Hasil:
    """So many indikator, each like the first but with a realisasi of its own."""
    (sasaran, *_) = hasil.kinerja.sasaran
    first = sasaran.indikator[0]
    items = tuple(
        replace(
            first,
            indikator=first.indikator.model_copy(update={"id": f"i{n}", "satuan": satuan}),
            realisasi=Decimal(n),
            persen=Fraction(n * 100, 80),
        )
        for n in range(1, count + 1)
    )
    kinerja = replace(hasil.kinerja, sasaran=(replace(sasaran, indikator=items),))
    past = hasil.analisis[first.indikator.id]
    return replace(hasil, kinerja=kinerja, analisis={item.indikator.id: past for item in items})


def kegiatan(hasil: Hasil, *amounts: tuple[int, int]) -> Hasil:
    """A budget of one program with kegiatan of these pagu and realisasi."""
    program = hasil.anggaran.program[0]
    nodes: list[Simpul] = [
        replace(program.anak[0], kode=f"CQ.{n}", pagu=pagu, realisasi=realisasi, anak=())
        for n, (pagu, realisasi) in enumerate(amounts, 1)
    ]
    return replace(hasil, anggaran=replace(hasil.anggaran, program=(replace(program, anak=tuple(nodes)),)))


# --- What is there ---------------------------------------------------------------------------------


def test_every_list_is_there_and_holds_what_a_template_prints(hasil: Hasil) -> None:
    found = made(hasil)
    assert set(found) == NAMES
    for figures in found.values():
        for figure in figures:
            assert set(figure) == {"judul", "gambar", "narasi"}
            assert isinstance(figure["gambar"], Bagan)
            assert figure["judul"] in figure["gambar"].alt
    assert [name for name, figures in found.items() if not figures] == ["target"]  # One in percent only.


def test_what_says_nothing_is_left_out(hasil: Hasil) -> None:
    staf = replace(
        hasil.staf,
        status=tuple(replace(s, pendidikan=Rincian(())) for s in hasil.staf.status),
        gabungan=replace(hasil.staf.gabungan, pendidikan=Rincian((("Strata 1 (S1)", 3),))),
    )
    poor = replace(kegiatan(many(hasil, 1), (10, 5)), staf=staf)
    poor = replace(poor, anggaran=replace(poor.anggaran, jenis_belanja=(Belanja(10, 5, "52", "Barang"),)))
    poor = replace(poor, analisis={"i1": replace(poor.analisis["i1"], riwayat=())})
    assert {name for name, figures in made(poor).items() if figures} == set()


def test_what_has_no_percentage_is_not_drawn(hasil: Hasil) -> None:
    (figure,) = made(hasil)["capaian"]
    assert figure["gambar"].kategori == ("Indikator 1", "Indikator 2")  # The third one is a grade.
    money = kegiatan(hasil, (100, 50), (0, 5), (200, 200))
    (figure,) = made(money)["serapan"]
    assert figure["gambar"].kategori == ("CQ.1", "CQ.3")
    (figure,) = made(money)["kegiatan"]
    assert figure["gambar"].deret[1].nilai == (50, 5, 200)


# --- What does not fit -----------------------------------------------------------------------------


def test_more_indikator_than_a_page_carries_go_on_in_a_further_chart(hasil: Hasil) -> None:
    found = made(many(hasil, 45))["capaian"]
    assert [len(figure["gambar"].kategori) for figure in found] == [15, 15, 15]
    assert [figure["judul"].partition(": ")[2] for figure in found] == [
        "Indikator 1 sampai dengan Indikator 15",
        "Indikator 16 sampai dengan Indikator 30",
        "Indikator 31 sampai dengan Indikator 45",
    ]
    assert [figure["narasi"].source for figure in found] == ["lkj/bagan_capaian", *["lkj/bagan_lanjutan"] * 2]
    assert max(figure["gambar"].tinggi for figure in found) <= 180


def test_no_chart_has_more_than_six_lines(hasil: Hasil) -> None:
    found = made(many(hasil, 13))["tren"]
    assert [len(figure["gambar"].deret) for figure in found] == [4, 4, 5]
    assert found[0]["gambar"].kategori == ("2020", "2021", "2022", "2023")


def test_of_many_kegiatan_the_largest_are_drawn_and_the_sentence_is_told(hasil: Hasil) -> None:
    whole = kegiatan(hasil, *((n * 1_000_000, n) for n in range(1, 15)))
    cut = kegiatan(hasil, *((n * 1_000_000, n) for n in range(1, 21)))
    for money, semua, first in ((whole, True, "CQ.1"), (cut, False, "CQ.7")):
        told = dict(asked(money))
        for name in ("lkj/bagan_kegiatan", "lkj/bagan_serapan"):
            assert told[name]["semua"] is semua
            assert told[name]["gambar"].kategori[0] == first
            assert len(told[name]["gambar"].kategori) == 14


def test_a_year_without_a_value_is_a_gap(hasil: Hasil) -> None:
    past = next(iter(hasil.analisis.values()))
    gap = replace(past, riwayat=tuple(year for year in past.riwayat if year.tahun != 2021))
    lines = many(hasil, 2)
    (figure,) = made(replace(lines, analisis={"i1": gap, "i2": gap}))["tren"]
    assert figure["gambar"].kategori == ("2020", "2021", "2022", "2023")
    assert figure["gambar"].deret[0].nilai[1] is None
    assert "2021: tidak ada" in figure["gambar"].alt


# --- How values are told ---------------------------------------------------------------------------


def test_the_words_tell_every_value_in_indonesian(hasil: Hasil) -> None:
    found = made(hasil)
    assert "CQ.6709: Pagu Rp850.000.000, Realisasi Rp740.000.000" in found["kegiatan"][0]["gambar"].alt
    assert "Indikator 1: 87,50%; Indikator 2: 125,00%." in found["capaian"][0]["gambar"].alt
    assert "Strata 1 (S1): PNS 4, PPPK 2" in found["pendidikan"][0]["gambar"].alt


@pytest.mark.parametrize(
    ("pagu", "label"), [(9_999_999, "#,##0"), (10_000_000, "#,##0.0,,"), (13_740_458_000, "#,##0.0,,")]
)
def test_large_amounts_are_shown_in_millions(hasil: Hasil, pagu: int, label: str) -> None:
    (figure,) = made(kegiatan(hasil, (pagu, 1), (1, 1)))["kegiatan"]
    chart = figure["gambar"]
    assert (chart.format_label, chart.sumbu) == (label, "Rupiah" if label == "#,##0" else "Juta rupiah")
    assert chart.deret[0].nilai == (pagu, 1)


def test_education_of_all_together_is_drawn_where_it_is_known_only_so(hasil: Hasil) -> None:
    staf = replace(hasil.staf, status=tuple(replace(s, pendidikan=Rincian(())) for s in hasil.staf.status))
    told = dict(asked(replace(hasil, staf=staf)))["lkj/bagan_pendidikan"]
    assert (told["gabungan"], told["lengkap"], told["gambar"].jenis) == (True, True, "batang")
    told = dict(asked(hasil))["lkj/bagan_pendidikan"]
    assert (told["gabungan"], told["lengkap"], told["gambar"].jenis) == (False, True, "bagian")


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Fraction(1800, 19), "94.74"), (Fraction(-1, 200), "-0.01"), (Fraction(100), "100.00")],
)
def test_a_percentage_has_the_two_decimals_of_the_table(value: Fraction, shown: str) -> None:
    assert str(dua_desimal(value)) == shown


@pytest.mark.parametrize("count", [0, 1, 6, 7, 13, 100])
def test_parts_hold_all_in_order_and_none_too_many(count: int) -> None:
    parts = split(range(count), 6)
    assert [item for part in parts for item in part] == list(range(count))
    assert all(0 < len(part) <= 6 for part in parts)


# --- The sentences ---------------------------------------------------------------------------------


def sentence(name: str, hasil: Hasil) -> str:
    """What introduces a chart, as its fragment writes it, without the marks of Markdown."""
    context = {"kinerja": hasil.kinerja, "tahun": hasil.tahun.profil.tahun}
    figures = bagan(hasil, Narrator(ROOT / "templates" / "narasi", **context))["bagan"][name]
    return " ".join(re.sub(r"\\(.)", r"\1", figures[0]["narasi"].source).split())


def test_equal_capaian_is_said_to_be_equal(hasil: Hasil) -> None:
    same = many(hasil, 3)
    items = tuple(replace(item, persen=Fraction(100)) for item in same.kinerja.indikator)
    sasaran = replace(same.kinerja.sasaran[0], indikator=items)
    same = replace(same, kinerja=replace(same.kinerja, sasaran=(sasaran,), rerata=Fraction(100)))
    assert "capaian setiap indikator sama, yaitu 100%" in sentence("capaian", same)


def test_targets_are_told_by_those_that_are_furthest_from_reach(hasil: Hasil) -> None:
    short = many(hasil, 3)  # The lowest of them is named with the chart before.
    assert "yaitu 79 poin persen, juga terdapat pada indikator dengan capaian terendah itu" in sentence(
        "target", short
    )
    (sasaran,) = short.kinerja.sasaran
    equal = tuple(replace(item, realisasi=Decimal(70)) for item in sasaran.indikator)
    for count, words in ((2, "” dan “"), (3, "terdapat pada beberapa indikator")):
        part = replace(sasaran, indikator=equal[:count])
        assert words in sentence("target", replace(short, kinerja=replace(short.kinerja, sasaran=(part,))))
    met = tuple(replace(item, status=Status.MENCAPAI) for item in sasaran.indikator)
    met_all = replace(short.kinerja, sasaran=(replace(sasaran, indikator=met),))
    assert "Tidak ada realisasi yang tertinggal" in sentence("target", replace(short, kinerja=met_all))


def test_the_trend_names_few_lines_and_the_ends_of_many(hasil: Hasil) -> None:
    named = sentence("tren", hasil)
    assert "turun dari 102,86% pada tahun 2020 menjadi 87,50% pada tahun 2023, sedangkan capaian" in named
    told = sentence("tren", many(hasil, 8))
    assert "Perkembangan terbaik: capaian indikator" in told
    assert "Perkembangan terlemah: capaian indikator" in told
    open_year = many(hasil, 2)
    items = tuple(replace(item, persen=None) for item in open_year.kinerja.indikator)
    part = replace(open_year.kinerja.sasaran[0], indikator=items)
    told = sentence("tren", replace(open_year, kinerja=replace(open_year.kinerja, sasaran=(part,))))
    assert "2023" not in told  # It is not reported yet.


def test_a_cut_and_a_record_with_gaps_are_told(hasil: Hasil) -> None:
    cut = kegiatan(hasil, *((n * 1_000_000, n * 500_000) for n in range(1, 21)))
    assert "kegiatan yang pagunya terbesar; kegiatan selebihnya dapat dilihat dalam tabel" in sentence(
        "kegiatan", cut
    )
    assert "Serapannya sama, yaitu 50%." in sentence("serapan", cut)
    assert "serapan kegiatan tersebut" in sentence("serapan", cut)
    pns, *others = hasil.staf.status
    gap = replace(hasil.staf, status=(replace(pns, jumlah=pns.jumlah + 1), *others))
    assert sentence("pendidikan", replace(hasil, staf=gap)).startswith(
        "Tingkat pendidikan yang tercatat untuk PNS,"
    )
