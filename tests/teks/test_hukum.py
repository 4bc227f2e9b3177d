from collections.abc import Callable, Iterator

import pytest

from generator.narrative.phrases import sebut_hukum
from generator.rujukan import rujukan
from generator.teks.hukum import dicabut, kutipan, pasal_definisi, salah_kutip, sebutan_keliru
from generator.teks.rentang import Rentang

Pendeteksi = Callable[[str], Iterator[Rentang]]


@pytest.mark.parametrize("id", rujukan().hukum)
def test_every_regulation_is_recognised_as_the_program_cites_it(id: str) -> None:
    text = f"Sesuai dengan {sebut_hukum(id)}, laporan ini disusun."
    assert len(list(kutipan(text))) >= (rujukan().hukum[id].nomor is not None)
    assert list(salah_kutip(text)) == []
    assert list(sebutan_keliru(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UU 7/2017", [("uu", "7", 2017)]),
        ("Undang – Undang Nomor 25 Tahun 2004", [("uu", "25", 2004)]),
        ("PMK No. 22/PMK.02/2021", [("pmk", "22/PMK.02/2021", None)]),
        ("Peraturan KPU nomor 14 tahun 2020 dan PKPU Nomor 4", [("pkpu", "14", 2020), ("pkpu", "4", None)]),
        ("Permen PAN dan RB Nomor 53 Tahun 2014", [("permenpanrb", "53", 2014)]),
        ("Keputusan KPU Kota Ambon Nomor 5 Tahun 2020", []),
        ("Undang-Undang yang berlaku", []),
    ],
)
def test_citations_are_read(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert [(found.jenis, found.nomor, found.tahun) for found in kutipan(text)] == expected


@pytest.mark.parametrize(
    ("detector", "text", "quote", "right"),
    [
        (
            salah_kutip,
            "menurut Peraturan Pemerintah Nomor 18 Tahun 2020 tentang Rencana Pembangunan Jangka Menengah "
            "Nasional Tahun 2020–2024.",
            "Peraturan Pemerintah Nomor 18 Tahun 2020",
            "Perpres Nomor 18 Tahun 2020",
        ),
        (
            salah_kutip,
            "UU Nomor 25 Tahun 2005 tentang Sistem Perencanaan Pembangunan Nasional",
            "UU Nomor 25 Tahun 2005",
            "UU Nomor 25 Tahun 2004",
        ),
        (
            salah_kutip,
            "mengikuti UU 7/2007 tentang Pemilihan Umum dan aturan pelaksanaannya",
            "UU 7/2007",
            "UU Nomor 7 Tahun 2017",
        ),
        (
            salah_kutip,
            "PP Nomor 60 Tahun 2008 tentang Sistem Pengawasan Melekat Intern Pemerintah.",
            "Sistem Pengawasan Melekat Intern Pemerintah",
            "Sistem Pengendalian Intern Pemerintah",
        ),
        (
            salah_kutip,
            "UU Nomor 14 Tahun 2008 tentang Kearsipan Lembaga Negara",
            "Kearsipan Lembaga Negara",
            "Keterbukaan Informasi Publik",
        ),
        (
            salah_kutip,
            "PermenPANRB Nomor 53 Tahun 2014 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah.",
            "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
            "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja "
            "Instansi Pemerintah",
        ),
        (
            pasal_definisi,
            "UU Nomor 7 Tahun 2017 tentang Pemilihan Umum, Pasal 1 ayat (6), menyebut",
            "Pasal 1 ayat (6)",
            "Pasal 1 angka 6",
        ),
        (
            sebutan_keliru,
            "oleh Badan Perencanaan dan Pembangunan Nasional",
            "Badan Perencanaan dan Pembangunan Nasional",
            "Badan Perencanaan Pembangunan Nasional",
        ),
    ],
)
def test_a_wrong_citation_is_told(detector: Pendeteksi, text: str, quote: str, right: str) -> None:
    (found,) = detector(text)
    assert text[found.awal : found.akhir] == quote
    assert found.seharusnya == right


@pytest.mark.parametrize(
    ("detector", "text"),
    [
        (salah_kutip, "UU Nomor 99 Tahun 1999 tentang Sistem Perencanaan Pembangunan Nasional"),
        (salah_kutip, "UU Nomor 25 Tahun 2004 tentang Sistem Perencanaan"),
        (salah_kutip, "UU Nomor 12 Tahun 2003 tentang Pemilihan Umum Anggota DPR, DPD, dan DPRD"),
        (salah_kutip, "UU Nomor 2 Tahun 1999 tentang Partai Politik"),
        (salah_kutip, "UU Nomor 7 Tahun 2007 tentang hal yang tidak dikenal"),
        (salah_kutip, "UU Nomor 25 Tahun 2004 (SPPN) mengatur hal lain"),
        (salah_kutip, "PP Nomor 60 Tahun 2008 tentang sistem pengendalian lntern pemerintah, yang mengatur"),
        (
            salah_kutip,
            "UU No. 17 Tahun 2007 tentang Rencana Pembangunan Jangka Panjang Nasional (RPJPN) 2005-2025",
        ),
        (salah_kutip, "Keputusan KPU Nomor 197 Tahun 2020 tentang Rencana Strategis KPU Tahun 2020-2024"),
        (salah_kutip, "Peraturan Pemerintah Nomor 5 Tahun 2000 tentang Hal yang Tidak Dikenal"),
        (pasal_definisi, "UUD 1945 Pasal 1 ayat (2)"),
        (pasal_definisi, "UU Nomor 7 Tahun 2017 dan Pasal 1 ayat (2) UUD 1945"),
        (pasal_definisi, "menurut UU Nomor 7 Tahun 2017. Pasal 1 ayat (2) konstitusi menyatakan"),
        (pasal_definisi, "UU Nomor 7 Tahun 2017 Pasal 18 ayat (2)"),
        (sebutan_keliru, "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
    ],
)
def test_what_is_right_or_unknown_is_passed_over(detector: Pendeteksi, text: str) -> None:
    assert list(detector(text)) == []


def test_a_repealed_regulation_is_told_with_what_replaced_it() -> None:
    text = "Hukuman dijatuhkan menurut PP Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil."
    (found,) = dicabut(text, 2022)
    assert text[found.awal : found.akhir] == "PP Nomor 53 Tahun 2010"
    assert found.seharusnya == "PP Nomor 94 Tahun 2021"
    assert list(dicabut(text, 2021)) == []
    assert list(dicabut("PP Nomor 94 Tahun 2021 mencabut PP Nomor 53 Tahun 2010.", 2022)) == []
    assert list(dicabut("Pemilu 2014 diatur dengan UU Nomor 8 Tahun 2012.", 2022)) == []
