"""Origins by hand: what is told of a value, and which of several is meant."""

from pathlib import Path

import pytest

from generator.compute import Hasil
from generator.findings import Mark
from generator.provenance import Asal, Pencari, Temuan, asal_usul, pencari
from generator.provenance.asal import rentang, sekitar, tempat
from generator.provenance.cari import Sel
from generator.provenance.isian import bentuk_teks
from generator.run import examine
from generator.workspace import Workspace
from tests import golden

SATKER = "contoh-lengkap-2023"
FOLDER = golden.DATA[SATKER]


@pytest.fixture(scope="module")
def hasil() -> Hasil:
    found, findings = examine(Workspace(FOLDER, Path("unused")), SATKER)
    assert found, findings
    return found


@pytest.fixture(scope="module")
def cari(hasil: Hasil) -> Pencari:
    return pencari(hasil)


def line(file: str, text: str, nth: int = 1) -> str:
    """The place of the n-th line of a file that holds a text, as a comment tells it."""
    path = FOLDER / SATKER / f"{file}.yaml"
    lines = path.read_text(encoding="utf-8").split("\n")
    number = [at for at, typed in enumerate(lines, 1) if text in typed][nth - 1]
    return f"{Workspace(FOLDER, Path('unused')).shown(path)}:{number}"


def told(found: list[Temuan]) -> dict[str, tuple[str, ...]]:
    return {value.text: tuple(origin.keterangan for origin in value.asal) for value in found}


# --- What is told of one value -----------------------------------------------------------------------


def test_an_amount_of_an_ro_is_typed(cari: Pencari) -> None:
    found = told(cari.kalimat("RO Perencanaan Pemilu: pagu Rp600.000.000.", []))
    assert found["Rp600.000.000"] == (f"pagu RO CQ.6709.QGE.001 ({line('anggaran', 'pagu: 600000000')})",)


def test_a_sum_names_the_lines_of_its_ro(cari: Pencari) -> None:
    found = told(cari.kalimat("Program Penyelenggaraan Pemilu (076.01.CQ): pagu Rp850.000.000", []))
    first = line("anggaran", "pagu: 600000000")
    last = line("anggaran", "pagu: 50000000").rpartition(":")[2]
    assert found["Rp850.000.000"] == (f"pagu program CQ = jumlah pagu 3 RO ({first}–{last})",)


def test_a_capaian_tells_how_it_came_about(cari: Pencari) -> None:
    text = "“Persentase Laporan yang Disampaikan Tepat Waktu”: capaian 87,50%"
    reached, target = line("realisasi", "realisasi: 70"), line("pk", "target: 80")
    assert told(cari.kalimat(text, []))["87,50%"] == (
        f"capaian = realisasi 70 ({reached}) ÷ target 80 ({target}) × 100%",
    )


def test_a_capaian_of_which_less_is_better_tells_its_own_formula(cari: Pencari) -> None:
    found = told(cari.kalimat("“Jumlah Temuan Audit”: dengan capaian 125%", []))
    assert found["125%"][0].startswith("capaian = (2 × target 4 (")
    assert found["125%"][0].endswith("÷ target 4 × 100%")


def test_a_value_of_an_earlier_year_names_that_years_folder(cari: Pencari) -> None:
    text = "Jumlah Temuan Audit: tahun 2022: realisasi 4 temuan"
    (origin,) = told(cari.kalimat(text, []))["4 temuan"]
    assert origin.startswith("realisasi tahun 2022 (")
    assert "contoh-lengkap-2022/realisasi.yaml:" in origin


def test_a_count_of_staff_names_each_person(cari: Pencari) -> None:
    (origin,) = told(cari.kalimat("PNS terdiri atas Kepala Subbagian 2 (dua) orang", []))["2 (dua)"]
    assert origin.startswith("banyaknya PNS, Kepala Subbagian = hitungan orang berstatus PNS dengan peran")
    assert [place in origin for place in ("27, 46",)] == [True]


def test_voters_are_summed_from_both_lines(cari: Pencari) -> None:
    text = "Daftar Pemilih Tetap (DPT) tanggal 21 Juni 2023, memuat 120.600 pemilih"
    (origin,) = told(cari.kalimat(text, []))["120.600"]
    men, women = line("realisasi", "laki_laki: 60250"), line("realisasi", "perempuan: 60350")
    assert origin == f"jumlah pemilih = laki-laki 60.250 ({men}) + perempuan 60.350 ({women})"


def test_every_typed_origin_has_a_place(hasil: Hasil) -> None:
    origins = asal_usul(hasil)
    assert len(origins) > 300
    assert [origin.sebutan for origin in origins if not origin.cara and not origin.marks] == []


# --- Which of several is meant -----------------------------------------------------------------------


def test_the_nearest_name_decides(cari: Pencari) -> None:
    text = (
        "Serapan terendah terdapat pada kegiatan Perencanaan Program dan Anggaran, yaitu 87,06%, "
        "disusul kegiatan Pembinaan Administrasi Keuangan (98%)."
    )
    found = told(cari.kalimat(text, []))
    assert found["87,06%"][0].startswith("serapan kegiatan CQ.6709 =")
    assert found["98%"][0].startswith("serapan kegiatan WA.3355 =")


def test_the_heading_decides_where_the_sentence_names_nothing(cari: Pencari) -> None:
    text = "Serapan RO ini mencapai 98%, yaitu Rp147.000.000 dari pagu Rp150.000.000."
    above = ["Layanan Perkantoran (WA.3355.EBA.994)", "Pembinaan Administrasi Keuangan (WA.3355)"]
    found = told(cari.kalimat(text, above))
    assert found["Rp147.000.000"][0].startswith("realisasi RO WA.3355.EBA.994 (")
    assert told(cari.kalimat(text, above[1:]))["Rp147.000.000"][0].startswith("realisasi kegiatan WA.3355 =")


def test_the_head_of_a_column_decides(cari: Pencari) -> None:
    cells = [
        Sel("Rincian Output", "Pelatihan Teknis"),
        Sel("Pagu (Rp)", "200.000.000"),
        Sel("Realisasi (Rp)", "200.000.000"),
        Sel("Sisa (Rp)", "0"),
    ]
    found = [told(values) for _, values in cari.baris(cells, [])]
    assert found[1]["200.000.000"] == (f"pagu RO CQ.6709.QGE.002 ({line('anggaran', 'pagu: 200000000')})",)
    place = line("anggaran", "realisasi: 200000000")
    assert found[2]["200.000.000"] == (f"realisasi RO CQ.6709.QGE.002 ({place})",)
    assert found[3]["0"][0].startswith("sisa RO CQ.6709.QGE.002 = pagu 200.000.000 (")


def test_origins_that_nothing_tells_apart_are_all_named() -> None:
    mark = Mark("a.yaml", 1)
    both = [Asal("pagu", (mark,), ("Rp5",)), Asal("realisasi", (mark,), ("Rp5",))]
    (found,) = Pencari(both).kalimat("sebesar Rp5.", [])
    assert [origin.sebutan for origin in found.asal] == ["pagu", "realisasi"]


@pytest.mark.parametrize(
    "text",
    [
        "Capaian = (realisasi ÷ target) × 100%",
        "dalam Pasal 88 ayat (2)",
        "pada tahun 2023",
        "Peraturan Menteri Nomor 405 Tahun 2014",
        "sebesar Rp600.000.0001 atau Rp1.600.000.000",
        "di KPU Kabupaten Contoh",
        "penyusunan perencanaan pemilu di daerah",
    ],
)
def test_what_is_no_value_is_passed_over(text: str, cari: Pencari) -> None:
    assert cari.kalimat(text, []) == []


def test_a_cover_tells_the_satkers_own_name(cari: Pencari) -> None:
    found = told(cari.kalimat("Sekretaris KPU Kabupaten Contoh,", [], umum=True))
    assert found["KPU Kabupaten Contoh"] == (f"nama pendek ({line('profil', 'nama_pendek:')})",)


# --- Small things ------------------------------------------------------------------------------------


def test_places_are_joined_by_file() -> None:
    marks = [Mark("x/a.yaml", 12), Mark("x/a.yaml", 7), Mark("x/b.yaml", 3), Mark("x/a.yaml", 12)]
    assert tempat(marks) == "x/a.yaml:7, 12; x/b.yaml:3"
    assert rentang(marks[:2]) == "x/a.yaml:7–12"
    assert rentang(marks[:1]) == "x/a.yaml:12"
    assert sekitar([Mark("a.yaml", number) for number in range(1, 7)]) == "a.yaml:1–6"


def test_a_markdown_text_is_known_by_its_paragraphs_and_items() -> None:
    source = "Sebagian *laporan* terlambat.\n\nLangkah:\n\n1. jadwal **disusun**;\n2. petugas dilatih."
    assert bentuk_teks(source) == (
        "Sebagian laporan terlambat",
        "Langkah:",
        "jadwal disusun",
        "petugas dilatih",
    )
