import pytest

from generator.teks.mirip import beda, beda_bermakna, lipat, mirip, sama, satu_huruf


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sarana dan Prasarana", "sarana  dan prasarana."),
        ("Pemilu/ Pemilihan", "Pemilu/Pemilihan"),
        ("Terwujudnya Koordinasi", "Te rwujudnya **Koordinasi**"),
        ("bagan 10", "baqan lO"),
        ("kernampuan", "kemampuan"),
    ],
)
def test_noise_does_not_make_another_name(a: str, b: str) -> None:
    assert sama(a, b)
    assert not mirip(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Persentase Laporan Penilaian Mandiri tepat waktu",
            "Persentase Laporan Peilaian Mandiri tepat waktu",
        ),
        (
            "Meningkatnya layanan informasi publik",
            "Meningkatnya pelayanan informasi publik",
        ),
        (
            "Laporan pemantauan logistik kantor dan gudang",
            "Laporan pemantauan logistik kantor gudang",
        ),
    ],
)
def test_two_spellings_are_nearly_the_same(a: str, b: str) -> None:
    assert not sama(a, b)
    assert mirip(a, b)
    assert not beda_bermakna(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Terlaksananya pengadaan logistik", "Terlaksananya pendidikan pemilih"),
        ("Persentase laporan", "Nilai akuntabilitas kinerja"),
        ("", "Nilai akuntabilitas kinerja"),
    ],
)
def test_other_names_are_not_nearly_the_same(a: str, b: str) -> None:
    assert not mirip(a, b)


def test_the_words_that_differ_are_told() -> None:
    assert beda("Laporan triwulan tiga", "Laporan triwulan empat") == (
        "tiga",
        "empat",
    )
    assert beda("Data pemilih", "Data pemilih") == ("", "")
    assert beda("Laman PPID Kota", "laman JDIH kota") == ("PPID", "JDIH")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Laporan pengendalian intern Triwulan I", "Laporan pengendalian intern Triwulan II"),
        ("Pengadaan barang tahun 2022", "Pengadaan barang tahun 2023"),
        ("Pegawai yang hadir", "Pegawai yang tidak hadir"),
    ],
)
def test_a_number_or_a_negation_makes_two_things(a: str, b: str) -> None:
    assert beda_bermakna(a, b)


def test_a_key_has_neither_blanks_nor_marks() -> None:
    assert lipat("KPU Kab./Kota") == "kpukabkota"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("fasilitas", "fasilitasi", True),
        ("pelaporan", "pelaporsn", True),
        ("laporan", "laproan", True),
        ("laporan", "pelaporan", False),
        ("rapat", "rapta", True),
        ("dua", "dui", False),
        ("pertama", "pertame", False),
        ("laporan", "lporaan", False),
    ],
)
def test_one_slip_makes_one_word_of_two(a: str, b: str, same: bool) -> None:
    assert satu_huruf(a, b) is satu_huruf(b, a) is same
