from collections import Counter

from generator.rujukan.satker import Satker, daftar_satker

# Kabupaten and kota of each province, as Kepmendagri 100.1.1-6117/2022 counts them.
BANYAK = {
    "Aceh": (18, 5), "Sumatera Utara": (25, 8), "Sumatera Barat": (12, 7), "Riau": (10, 2),
    "Jambi": (9, 2), "Sumatera Selatan": (13, 4), "Bengkulu": (9, 1), "Lampung": (13, 2),
    "Kepulauan Bangka Belitung": (6, 1), "Kepulauan Riau": (5, 2), "DKI Jakarta": (1, 5),
    "Jawa Barat": (18, 9), "Jawa Tengah": (29, 6), "Daerah Istimewa Yogyakarta": (4, 1),
    "Jawa Timur": (29, 9), "Banten": (4, 4), "Bali": (8, 1), "Nusa Tenggara Barat": (8, 2),
    "Nusa Tenggara Timur": (21, 1), "Kalimantan Barat": (12, 2), "Kalimantan Tengah": (13, 1),
    "Kalimantan Selatan": (11, 2), "Kalimantan Timur": (7, 3), "Kalimantan Utara": (4, 1),
    "Sulawesi Utara": (11, 4), "Sulawesi Tengah": (12, 1), "Sulawesi Selatan": (21, 3),
    "Sulawesi Tenggara": (15, 2), "Gorontalo": (5, 1), "Sulawesi Barat": (6, 0), "Maluku": (9, 2),
    "Maluku Utara": (8, 2), "Papua": (8, 1), "Papua Barat": (7, 0), "Papua Selatan": (4, 0),
    "Papua Tengah": (8, 0), "Papua Pegunungan": (8, 0), "Papua Barat Daya": (5, 1),
}  # fmt: skip


def test_every_office_is_known_once() -> None:
    offices = daftar_satker()
    assert len(offices) == 553
    assert len({(office.jenis, office.nama) for office in offices}) == 553
    assert Counter(office.jenis for office in offices) == {
        "pusat": 1, "provinsi": 38, "kabupaten": 416, "kota": 98,
    }  # fmt: skip


def test_every_province_has_its_offices() -> None:
    counts = Counter((office.provinsi, office.jenis) for office in daftar_satker())
    assert {name: (counts[name, "kabupaten"], counts[name, "kota"]) for name in BANYAK} == BANYAK
    assert {office.provinsi for office in daftar_satker()} - {""} == set(BANYAK)


def test_an_office_has_a_name_for_its_kind() -> None:
    names = {office.singkat for office in daftar_satker()}
    assert {"KPU RI", "KPU Provinsi Bali", "KPU Kabupaten Buru", "KPU Kota Ambon"} <= names
    assert {"KIP Aceh", "KIP Kabupaten Aceh Besar", "KIP Kota Sabang"} <= names
    assert Satker("kota", "Ambon", "Maluku").wilayah == "Kota Ambon"


def test_no_other_spelling_means_two_offices_of_a_kind() -> None:
    offices = daftar_satker()
    spellings = Counter((o.jenis, name) for o in offices for name in (o.nama, *o.ejaan_lain))
    assert max(spellings.values()) == 1
