import pytest

from generator.rujukan.satker import Satker
from generator.teks.satker import asing, cari, kop_asing, lembaga_asing, sebutan, sendiri

AMBON = Satker("kota", "Ambon", "Maluku")
MANADO = Satker("kota", "Manado", "Sulawesi Utara")
BANDUNG = Satker("kabupaten", "Bandung", "Jawa Barat")
BANDUNG_BARAT = Satker("kabupaten", "Bandung Barat", "Jawa Barat")


def test_an_area_gives_its_office() -> None:
    assert cari("Kota Ambon") is not None
    assert cari("Kab. Tojo Una Una") == cari("kabupaten tojo una-una")
    assert cari("Bandung") is None  # A kota and a kabupaten.
    assert cari("Kota Contoh") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("KPU Kabupaten Ogan Komering Ulu Timur telah", ["KPU Kabupaten Ogan Komering Ulu Timur"]),
        ("Komisi Pemilihan Umum **Kota Pare-Pare**", ["Komisi Pemilihan Umum **Kota Pare-Pare"]),
        ("KPU Kab. Buru dan KPU Tangsel", ["KPU Kab. Buru", "KPU Tangsel"]),
        ("KIP Kota Sabang, KPU NTT", ["KIP Kota Sabang", "KPU NTT"]),
        ("KPU Kabupaten/Kota, KPU Provinsi, dan KPU RI", []),
        ("KPU kota dan batu", []),
        ("rapat di Kota Batam", []),
    ],
)
def test_offices_are_recognised(text: str, names: list[str]) -> None:
    assert [text[found.awal : found.akhir] for found in sebutan(text)] == names


def test_the_own_office_is_the_one_named_most() -> None:
    texts = [
        "KPU Kota Ambon",
        "KPU Provinsi Maluku",
        "KPU Provinsi Maluku",
        "KPU Kabupaten Buru",
        "KPU Kota Ambon",
    ]
    office = sendiri(texts)
    assert office is not None
    assert office.wilayah == "Kota Ambon"
    assert sendiri(["KPU RI", ""]) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("di lingkungan Sekretariat KPU Kota Ternate.", "KPU Kota Ternate"),
        ("Capaian kinerja KPU Kota Ternate tahun ini baik.", "KPU Kota Ternate"),
        ("KPU Kabupaten Buru telah menetapkan Renstra.", "KPU Kabupaten Buru"),
        ("Visi baik. KPU Kabupaten Buru melaksanakan tahapan.", "KPU Kabupaten Buru"),
        ("Kinerja KPU Kota Ternate baik: 3 dari 4 indikator tercapai.", "KPU Kota Ternate"),
    ],
)
def test_another_office_in_the_own_role_is_told(text: str, quote: str) -> None:
    (found,) = asing(text, AMBON)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == "KPU Kota Ambon"


@pytest.mark.parametrize(
    "text",
    [
        "di lingkungan Sekretariat KPU Kota Ambon",
        "sesuai arahan Ketua KPU Provinsi Maluku",
        "Rapat dihadiri oleh Sekretaris KPU Kota Ternate",
        "Sekretaris KPU Kota Ternate menjadi narasumber",
        "Dua meja dikirim kepada Sekretariat KPU Kota Ternate",
        "Kotak suara dipinjam dari KPU Kota Ternate",
        "Staf pindah dari Sekretariat KPU Kabupaten Buru",
        "Ketua KPU Kota Ternate, Ketua KPU Kabupaten Buru",
        "Ketua KPU Kota Ambon dan Ketua KPU Kabupaten Buru",
        "Anggota KPU Ambon",
        "bimbingan teknis di Kota Ternate",
        "sekretariat KPU RI, KPU Provinsi, dan KPU Kabupaten/Kota",
        "Sekretariat KPU Provinsi/KIP Aceh",
    ],
)
def test_a_legitimate_mention_is_passed_over(text: str) -> None:
    assert list(asing(text, AMBON)) == []


def test_kota_and_kabupaten_of_one_name_are_two_offices() -> None:
    assert [r.seharusnya for r in asing("Sekretariat KPU Kota Bandung", BANDUNG)] == ["KPU Kabupaten Bandung"]
    assert list(asing("Sekretariat KPU Bandung", BANDUNG)) == []


def test_a_name_cut_or_scanned_badly_is_the_own_one() -> None:
    assert list(asing("Sekretariat KPU Kabupaten Bandung", BANDUNG_BARAT)) == []
    assert list(asing("Sekretariat KPU Kabupaten Bandung Baral ini", BANDUNG_BARAT)) == []
    assert list(asing("Sekretariat KPU Kabupaten Bandung ini", BANDUNG_BARAT)) != []


def test_a_cover_names_one_area() -> None:
    assert [found.seharusnya for found in kop_asing("KOTA TERNATE", AMBON)] == ["Kota Ambon"]
    assert list(kop_asing("KOTA AMBON", AMBON)) == []
    assert list(kop_asing("PROVINSI MALUKU", AMBON)) == []
    assert list(kop_asing("Kota Ternate", AMBON)) == []
    assert list(kop_asing("KOTA TERNATE", MANADO)) != []


@pytest.mark.parametrize(
    "text",
    [
        "KPU Kota Ambon menyusun data bersama Dinas Kependudukan Kota Manado.",
        "Keamanan dijaga bersama Polres Kota Manado setiap malam.",
        "Hibah diterima KPU Kota Ambon dari Pemerintah Kota Manado.",
    ],
)
def test_an_institution_of_another_area_is_told_though_the_own_office_acts(text: str) -> None:
    (found,) = lembaga_asing(text, AMBON)
    assert text[found.awal : found.akhir].endswith("Kota Manado")
    assert found.seharusnya.endswith("Kota Ambon")


@pytest.mark.parametrize(
    "text",
    [
        "KPU Kota Ambon menerima tamu dari Dinas Kependudukan Kota Manado.",
        "KPU Kota Ambon mengundang Dinas Kependudukan Kota Manado.",
        "KPU Kota Ambon berkunjung ke Pemerintah Kota Manado.",
        "Rapat KPU Kota Ambon diadakan di Dinas Kependudukan Kota Manado.",
        "Pemilih ganda diperiksa KPU Kota Ambon bersama Dinas Kependudukan Kota Manado.",
        "KPU Kota Ambon bekerja bersama Dinas Kependudukan Kota Ambon dan Dinas Kependudukan Kota Manado.",
        "KPU Kota Ambon mengikuti seminar Pemerintah Kota Manado.",
    ],
)
def test_an_institution_of_another_area_with_a_reason_is_silent(text: str) -> None:
    assert not list(lembaga_asing(text, AMBON))
