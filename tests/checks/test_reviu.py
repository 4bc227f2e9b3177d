"""The review's checklist says of every item whether it is met, and where."""

from pathlib import Path

import pytest
from support import CONTOH, LENGKAP, Edits, read, satker

from generator.checks.reviu import UKURAN, Butir, Keadaan, as_text, reviu
from generator.compute import Hasil, compute
from generator.rujukan.reviu import daftar_reviu


def review(folder: Path) -> dict[str, Butir]:
    tahun = read(folder).tahun
    assert tahun
    return {butir.id: butir for butir in reviu(compute(tahun))}


def edited(tmp_path: Path, edits: Edits) -> dict[str, Butir]:
    return review(satker(tmp_path, edits))


def test_every_item_of_the_reference_is_answered_once(tmp_path: Path) -> None:
    listed = [butir for kelompok in daftar_reviu() for butir in kelompok.butir]
    assert len({butir.id for butir in listed}) == len(listed) > 40
    assert list(edited(tmp_path, {})) == [butir.id for butir in listed]


def test_every_measure_is_used_and_every_used_one_is_there() -> None:
    used = {butir.ukuran for kelompok in daftar_reviu() for butir in kelompok.butir} - {""}
    assert used == set(UKURAN)


def test_a_year_with_all_seven_analyses_meets_them() -> None:
    butir = review(LENGKAP)
    assert {butir[f"A{n}"].keadaan for n in range(1, 8)} == {Keadaan.TERPENUHI}


def test_what_no_data_can_tell_needs_a_person(tmp_path: Path) -> None:
    butir = edited(tmp_path, {})
    assert {butir[id].keadaan for id in ("M1", "M3", "M4", "M6", "P1", "P7", "E4", "E5")} == {Keadaan.ORANG}


@pytest.mark.parametrize(
    ("id", "edits", "keadaan", "file"),
    [
        ("A1", {"realisasi": [("    realisasi: 3\n", "")]}, Keadaan.SEBAGIAN, "realisasi"),
        ("E3", {}, Keadaan.SEBAGIAN, "profil"),
        ("E3", {"profil": [('tanggal: "2024-01"', "tanggal: 2024-01-30")]}, Keadaan.TERPENUHI, "profil"),
        ("E6", {"profil": [('tanggal: "2024-01"', 'tanggal: "2024-03"')]}, Keadaan.BELUM, "profil"),
        ("E6", {"profil": [('tanggal: "2024-01"', "tanggal: 2024-02-29")]}, Keadaan.TERPENUHI, "profil"),
        (
            "F6",
            {"anggaran": [("{pagu: 1000000000, realisasi: 887000000}", "{pagu: 1, realisasi: 887000000}")]},
            Keadaan.SEBAGIAN,
            "anggaran",
        ),
        ("F6", {}, Keadaan.TERPENUHI, "anggaran"),
        ("F4", {}, Keadaan.TERPENUHI, "pk"),
    ],
)
def test_an_item_is_judged_by_the_data_and_shown_at_its_place(
    tmp_path: Path, id: str, edits: Edits, keadaan: Keadaan, file: str
) -> None:
    butir = edited(tmp_path, edits)[id]
    assert butir.keadaan is keadaan
    assert butir.di[0].file == f"{CONTOH.name}/{file}.yaml"


def test_a_year_without_a_signed_promise_meets_it_in_part(serang: Hasil) -> None:
    butir = {butir.id: butir for butir in reviu(serang)}
    assert butir["F4"].keadaan is Keadaan.SEBAGIAN
    assert butir["F4"].catatan == "belum ada pernyataan Perjanjian Kinerja"


def test_what_is_lacking_is_counted(tmp_path: Path) -> None:
    butir = edited(tmp_path, {"realisasi": [("    realisasi: 3\n", "")]})["A1"]
    assert butir.catatan == "1 dari 3 indikator belum memuat realisasi"


def test_the_text_shows_groups_items_places_and_counts(serang: Hasil) -> None:
    butir = reviu(serang)
    text = as_text(butir)
    lines = text.split("\n")
    assert lines[0] == "Tujuh analisis capaian kinerja (PermenPANRB Nomor 53 Tahun 2014, Lampiran II)"
    assert sum(line.startswith("  [") for line in lines) == len(butir)
    assert any("realisasi.yaml:" in line for line in lines)
    assert "tempat lain" in text
    assert lines[-2].startswith("Jumlah: ")
    assert lines[-1] == "Tanda: [x] terpenuhi, [~] sebagian, [ ] belum, [?] perlu diperiksa orang"
