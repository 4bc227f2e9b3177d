"""Things counted up in a sentence, and the number that announces them."""

import pytest

from generator.teks.daftar import salah_hitung


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rapat diadakan di empat lokasi, yaitu aula, balai desa, dan gedung A.", "tiga lokasi"),
        ("Kegiatan meliputi 3 (tiga) tahap kerja, yakni persiapan dan pelaporan.", "2 (dua) tahap kerja"),
        ("Ada 4 kecamatan, yaitu Utara, Timur, dan Barat.", "3 kecamatan"),
        ("Gudang ada di dua tempat, yaitu gedung A, gedung B, dan gedung C.", "tiga tempat"),
        ("Ada empat bidang, yaitu data dan anggaran, hukum, lalu umum. Rapat selesai.", ""),
        ("Ada lima bidang, yaitu data dan anggaran, hukum, dan umum. Rapat selesai.", "empat bidang"),
    ],
)
def test_a_number_that_the_names_do_not_make_is_told(text: str, right: str) -> None:
    assert [found.seharusnya for found in salah_hitung(text)] == ([right] if right else [])


@pytest.mark.parametrize(
    "text",
    [
        "Rapat diadakan di tiga lokasi, yaitu aula, balai desa, dan gedung A.",
        "Ada tiga bidang, yaitu data dan anggaran, hukum, dan umum.",
        "Rapat diadakan di dua hotel, yaitu Hotel A, Bandung, dan Hotel B, Bogor.",
        "Dua dari empat lokasi, yaitu aula dan balai desa, dipakai lagi.",
        "Lebih dari empat lokasi, yaitu aula dan balai desa.",
        "Ada empat ruang, yaitu dua aula dan dua kamar.",
        "Ada empat ruang, antara lain aula dan kamar.",
        "Ada empat subbagian, yaitu semua subbagian dan sekretariat.",
        "Selama empat hari, yaitu Senin dan Selasa.",
        "Ada tiga hal, yaitu kurangnya petugas.",
        "Dua puluh empat kecamatan, yaitu Utara dan Timur.",
        "Ada 4 (tiga) lokasi, yaitu aula dan gedung.",
        "Ada empat pihak, yaitu KPU yang menyusun, Bawaslu, dan pemilih.",
    ],
)
def test_a_list_that_may_be_read_so_is_silent(text: str) -> None:
    assert not list(salah_hitung(text))
