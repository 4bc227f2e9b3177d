"""Entries that more than one document prints."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from support import CONTOH, read

from generator.compute import Hasil, compute
from generator.compute.anggaran import Pos
from generator.model import Tahun
from generator.model.pk import CaraPenghitungan
from generator.model.profil import Dokumen, Satker, Tampilan
from generator.narrative.text import Markdown, Rumus
from generator.reports import common
from generator.rujukan import rujukan
from generator.rujukan.load import Ketentuan


def office(nama: str = "Komisi Pemilihan Umum Kota X", **more: Any) -> Satker:
    return Satker(
        kode="000001",
        nama=nama,
        nama_pendek="KPU Kota X",
        tingkat="kota",
        wilayah="Kota X",
        provinsi="Y",
        **more,
    )


def year(satker: Satker, look: Tampilan | None = None, foto: Mapping[str, bytes] | None = None) -> Tahun:
    """Contoh as another office, with a look of its own."""
    tahun = read(CONTOH).tahun
    assert tahun
    profil = tahun.profil.model_copy(update={"satker": satker, "tampilan": look or Tampilan()})
    return replace(tahun, profil=profil, foto=foto or {})


@pytest.fixture(scope="module")
def hasil() -> Hasil:
    tahun = read(CONTOH).tahun
    assert tahun
    return compute(tahun)


# --- Cover and signature ---------------------------------------------------------------------------


def test_a_name_that_ends_in_its_region_is_set_in_two_lines() -> None:
    assert common.nama_satker(office()) == ["Komisi Pemilihan Umum", "Kota X"]


@pytest.mark.parametrize(
    "nama", ["Komisi Independen Pemilihan", "Komisi Pemilihan Umum KabupatenKota X", "Kota X"]
)
def test_a_name_that_does_not_is_set_in_one(nama: str) -> None:
    assert common.nama_satker(office(nama)) == [nama]


def test_a_cover_has_only_the_lines_that_are_known() -> None:
    assert common.sampul("Judul", 2023, year(office()), "Sekretariat") == {
        "judul": "Judul",
        "tahun": "2023",
        "satker": ["Sekretariat", "Komisi Pemilihan Umum", "Kota X"],
        "nama": ["Komisi Pemilihan Umum", "Kota X"],
        "alamat": [],
        "logo": None,
        "gambar": None,
        "gambar_belakang": None,
    }
    known = office(alamat="Jalan A", surel="a@b", media_sosial=("IG", "FB"))
    assert common.sampul("Judul", 2023, year(known))["alamat"] == ["Jalan A", "a@b", "IG", "FB"]


def test_a_cover_shows_the_pictures_that_are_given() -> None:
    look = Tampilan(logo="l.png", gambar_sampul="a.jpg", gambar_belakang="b.jpg")
    shown = common.sampul("Judul", 2023, year(office(), look, {"l.png": b"l", "a.jpg": b"a", "b.jpg": b"b"}))
    assert (shown["logo"].data, shown["logo"].alt) == (b"l", "Logo KPU Kota X")
    assert (shown["gambar"].data, shown["gambar_belakang"].data) == (b"a", b"b")


@pytest.mark.parametrize(
    ("tanggal", "nip", "shown"),
    [("2024-01-31", "1", ("X, 31 Januari 2024", "1")), ("2024-01", None, ("X, Januari 2024", ""))],
)
def test_a_signature_shows_the_day_and_the_nip_where_they_are_known(
    tanggal: str, nip: str | None, shown: tuple[str, str]
) -> None:
    dokumen = Dokumen.model_validate(
        {"tempat": "X", "tanggal": tanggal, "jabatan": "Ketua", "nama": "A", "nip": nip}
    )
    signed = common.tanda_tangan(dokumen, office())
    assert (signed["tempat_tanggal"], signed["nip"]) == shown
    assert (signed["jabatan"], signed["nama"]) == ("Ketua KPU Kota X", "A")


def test_the_secretariat_is_named_after_its_office() -> None:
    assert common.unit_pelapor(office()) == "Sekretariat KPU Kota X"


# --- Statutory lists and measurement ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("butir", "shown"),
    [(("a",), ["a."]), (("a", "b"), ["a; dan", "b."]), (("a", "b", "c"), ["a;", "b; dan", "c."])],
)
def test_a_statutory_list_is_punctuated_as_laws_are(butir: tuple[str, ...], shown: list[str]) -> None:
    assert common.ketentuan(Ketentuan(hukum="x", pembuka="Tugas", butir=butir)) == {
        "pembuka": "Tugas",
        "butir": shown,
    }


def test_a_statutory_list_needs_items() -> None:
    with pytest.raises(ValueError, match="needs items"):
        common.ketentuan(Ketentuan(hukum="x", teks="menurut undang-undang"))


@pytest.mark.parametrize(
    ("cara", "shown"),
    [
        (CaraPenghitungan(pembilang="a", penyebut="b"), Rumus("a", "b")),
        (CaraPenghitungan(pembilang="a", penyebut="b", uraian="c"), Rumus("a", "b", "c")),
        (CaraPenghitungan(uraian="c"), Rumus(uraian="c")),
        (None, Rumus(uraian="[BELUM DIISI: cara penghitungan N]")),
    ],
)
def test_the_way_of_measuring_is_a_formula_of_what_is_known(
    cara: CaraPenghitungan | None, shown: Rumus
) -> None:
    assert common.cara_penghitungan(cara, "N") == shown


def test_an_officers_text_is_markdown_and_a_gap_is_text() -> None:
    assert common.teks("**a**", "analisis") == Markdown("**a**")
    assert common.teks(None, "a_b") == Markdown(r"\[BELUM DIISI\: a\_b\]")


@pytest.mark.parametrize(
    ("value", "satuan", "shown"),
    [
        (Decimal(95), "persen", "95%"),
        (Decimal(4), "temuan", "4 temuan"),
        ("BB", "predikat", "BB"),
        (None, "x", "[BELUM DIISI: target]"),
    ],
)
def test_a_measure_has_its_unit(value: Decimal | str | None, satuan: str, shown: str) -> None:
    assert common.ukuran(value, satuan, "target") == shown


# --- Rows ------------------------------------------------------------------------------------------


def test_a_row_of_an_indikator_has_everything_as_text(hasil: Hasil) -> None:
    assert common.indikator(hasil.kinerja.indikator[0], 7) == {
        "no": "7",
        "nama": "Persentase Laporan yang Disampaikan Tepat Waktu",
        "nama_uraian": Markdown("Persentase Laporan yang Disampaikan Tepat Waktu", style="TabelIsi"),
        "target": "80%",
        "realisasi": "70%",
        "capaian": "87,50",
        "kategori": rujukan().skala["capaian-lima-tingkat"].kelas[2].nama,
        "cara": Rumus("jumlah laporan yang disampaikan tepat waktu", "jumlah seluruh laporan"),
        "sumber": "Laporan Perencanaan",
    }


@pytest.mark.parametrize(
    ("realisasi", "kategori"),
    [("BB", "Memenuhi target"), ("B", "Memenuhi target"), ("CC", "Belum memenuhi target")],
)
def test_a_grade_has_no_percentage_but_a_verdict(contoh: Tahun, realisasi: str, kategori: str) -> None:
    entry = contoh.realisasi.indikator["nilai-akuntabilitas"].model_copy(update={"realisasi": realisasi})
    given = {**contoh.realisasi.indikator, "nilai-akuntabilitas": entry}
    changed = contoh.realisasi.model_copy(update={"indikator": given})
    row = common.indikator(compute(replace(contoh, realisasi=changed)).kinerja.indikator[2], 3)
    assert (row["capaian"], row["kategori"]) == ("–", kategori)


def test_a_sasaran_holds_its_indikator_which_are_numbered_through_the_document(hasil: Hasil) -> None:
    entries = common.semua_sasaran(hasil)
    assert [
        (entry["no"], entry["nama"], entry["jumlah_indikator"], [i["no"] for i in entry["indikator"]])
        for entry in entries
    ] == [
        ("1", "Terwujudnya Tata Kelola yang Baik", "2", ["1", "2"]),
        ("2", "Meningkatnya Akuntabilitas Kinerja", "1", ["3"]),
    ]
    rows = [row for entry in entries for row in entry["indikator"]]
    assert rows == [common.indikator(c, n) for n, c in enumerate(hasil.kinerja.indikator, 1)]


def test_the_description_of_an_indikator_stands_in_italics_below_its_name() -> None:
    assert common.nama_uraian("A_b", None) == Markdown(r"A\_b", style="TabelIsi")
    assert common.nama_uraian("A", "b * c") == Markdown("A\n\n*b \\* c*", style="TabelIsi")


@pytest.mark.parametrize("typed", [" b", "b ", "b\n", "\u00a0b"])
def test_space_around_a_text_does_not_undo_its_italics_or_its_bold(typed: str) -> None:
    assert common.nama_uraian("A", typed) == Markdown("A\n\n*b*", style="TabelIsi")
    assert common.teks("a", "analisis", judul=typed) == Markdown("**b**\n\na")


def test_a_row_of_money_is_grouped_and_a_pagu_of_zero_has_no_share(hasil: Hasil) -> None:
    assert common.pos(hasil.anggaran) == {
        "pagu": "1.000.000.000", "realisasi": "887.000.000", "sisa": "113.000.000", "persen": "88,70"
    }  # fmt: skip
    assert common.pos(Pos(0, 0))["persen"] == "–"


def test_only_a_program_carries_the_prefix_of_its_office(hasil: Hasil) -> None:
    program = hasil.anggaran.program[0]
    assert common.simpul(program, "076.01")["kode_lengkap"] == "076.01.CQ"
    assert common.simpul(program.anak[0], "076.01")["kode_lengkap"] == "CQ.6709"


def test_rows_of_two_levels_leave_out_the_level_between(hasil: Hasil) -> None:
    rows = common.dua_tingkat(hasil.anggaran.program, "ro", "076.01")
    assert [(row["kode"], row["induk"]) for row in rows] == [
        ("CQ", True), ("CQ.6709.QGE.001", False), ("CQ.6709.QGE.002", False), ("CQ.6709.RAN.001", False),
        ("WA", True), ("WA.3355.EBA.994", False),
    ]  # fmt: skip
