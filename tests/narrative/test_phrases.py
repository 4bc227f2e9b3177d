"""Words that the data chooses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compute.anggaran import anggaran
from generator.model import Tahun
from generator.narrative import phrases
from generator.rujukan import rujukan


@pytest.mark.parametrize(
    ("id", "full", "short"),
    [
        (
            "uu-7-2017",
            "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum",
            "Undang-Undang Nomor 7 Tahun 2017",
        ),
        # Its number already ends in the year.
        (
            "keputusan-kpu-197-2020",
            "Keputusan Komisi Pemilihan Umum Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020 "
            "tentang Rencana Strategis Komisi Pemilihan Umum Tahun 2020–2024",
            "Keputusan Komisi Pemilihan Umum Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020",
        ),
        # It has neither number nor title.
        (
            "uud-1945",
            "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
            "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
        ),
    ],
)
def test_a_law_is_cited_in_full_and_in_short(id: str, full: str, short: str) -> None:
    assert phrases.sebut_hukum(id) == full
    assert phrases.sebut_hukum_pendek(id) == short


@pytest.mark.parametrize("id", rujukan().hukum)
def test_no_citation_tells_a_year_twice_in_its_number(id: str) -> None:
    short = phrases.sebut_hukum_pendek(id)
    assert phrases.sebut_hukum(id).startswith(short)
    assert short.count(str(rujukan().hukum[id].tahun or 1945)) == 1


@pytest.mark.parametrize(
    ("kode", "called"),
    [
        ("CQ", "Program Penyelenggaraan Pemilu"),
        ("WA.3355", "kegiatan Pembinaan Administrasi Keuangan"),
        ("CQ.6709.QGE", "KRO Tata Kelola Kelembagaan"),
        ("CQ.6709.QGE.001", "RO Perencanaan Pemilu"),
    ],
)
def test_a_budget_node_is_called_by_level_and_name_and_no_word_is_doubled(
    contoh: Tahun, kode: str, called: str
) -> None:
    assert phrases.sebut_simpul(anggaran(contoh.anggaran).simpul[kode]) == called


def test_what_is_missing_is_named() -> None:
    assert phrases.belum_diisi("realisasi") == "[BELUM DIISI: realisasi]"


@given(st.integers(0, 100), st.lists(st.text(), min_size=2, unique=True))
def test_two_neighbours_never_take_the_same_variant(index: int, variants: list[str]) -> None:
    assert phrases.ragam(index, variants) != phrases.ragam(index + 1, variants)


def test_all_variants_are_taken_in_turn() -> None:
    assert [phrases.ragam(index, ["satu", "dua"]) for index in range(3)] == ["satu", "dua", "satu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Menata kelembagaan", "menata kelembagaan"),
        ("SAKTI dipakai", "SAKTI dipakai"),
        ("A", "a"),
        ("", ""),
        ("12 orang", "12 orang"),
        ("sudah kecil", "sudah kecil"),
    ],
)
def test_the_first_letter_becomes_small_unless_the_word_is_an_abbreviation(text: str, expected: str) -> None:
    assert phrases.huruf_kecil_awal(text) == expected
