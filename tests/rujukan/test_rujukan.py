"""The reference data: what refers leads somewhere, scales have no gaps, wordings can be joined."""

import re
import shutil
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from support import ROOT

from generator import source
from generator.rujukan import rujukan
from generator.rujukan.load import Ketentuan, Peringkat, Skala, read

FOLDER = ROOT / "generator" / "rujukan"


def wordings() -> Iterator[tuple[str, Ketentuan]]:
    yield from rujukan().ketentuan.items()
    yield from rujukan().unit.items()
    yield "fungsional", rujukan().fungsional


WORDINGS = list(wordings())
IDS = [id for id, _ in WORDINGS]
# Files that a module of their own reads.
OWN_READER = {"satker", "reviu"}


def test_every_file_is_read_and_none_of_its_parts_is_left_empty() -> None:
    parts = vars(rujukan())
    assert len({path.stem for path in FOLDER.glob("*.yaml")} - OWN_READER) == 6
    assert [name for name, part in parts.items() if not part] == []


def test_every_law_that_is_referred_to_is_there() -> None:
    cited = {wording.hukum for _, wording in WORDINGS}
    cited |= {agenda.hukum for agenda in rujukan().pembangunan.values()}
    cited |= {ketentuan.hukum for ketentuan in rujukan().efisiensi}
    cited |= {hukum.keadaan.dicabut_oleh for hukum in rujukan().hukum.values() if hukum.keadaan}
    assert cited
    assert cited <= set(rujukan().hukum)


@pytest.mark.parametrize(("id", "wording"), WORDINGS, ids=IDS)
def test_a_wording_is_a_sentence_or_items_with_their_opening(id: str, wording: Ketentuan) -> None:
    assert (wording.teks is None) == bool(wording.butir)
    assert (wording.pembuka is None) == (not wording.butir)


@pytest.mark.parametrize(("id", "wording"), WORDINGS, ids=IDS)
def test_a_wording_ends_without_the_punctuation_that_the_document_adds(id: str, wording: Ketentuan) -> None:
    texts = [text for text in (wording.pembuka, wording.teks, *wording.butir) if text]
    assert texts
    for text in texts:
        assert not re.search(r"[.,;:]$|\bdan$", text)
        assert text == " ".join(text.split())


@pytest.mark.parametrize(("id", "wording"), WORDINGS, ids=IDS)
def test_an_item_begins_with_a_small_letter_and_no_item_stands_twice(id: str, wording: Ketentuan) -> None:
    assert all(item[0].islower() for item in wording.butir)
    assert len(set(wording.butir)) == len(wording.butir)


@pytest.mark.parametrize("skala", rujukan().skala.values(), ids=list(rujukan().skala))
def test_a_scale_descends_and_ends_without_a_lower_bound(skala: Skala) -> None:
    bounds = [kelas.di_atas for kelas in skala.kelas]
    assert bounds.pop() is None
    assert all(bound is not None for bound in bounds)
    assert all(above > below for above, below in pairwise(bounds))
    assert len({kelas.nama for kelas in skala.kelas}) == len(skala.kelas)


def test_the_scale_of_absorption_descends_from_above_all_of_the_pagu_to_nothing_of_it() -> None:
    # At the same bound, the class that includes it comes after the one that does not.
    bounds = [(kelas.batas_bawah, not kelas.termasuk) for kelas in rujukan().serapan]
    assert all(above > below for above, below in pairwise(bounds))
    assert bounds[0] == (Decimal(100), True)
    assert bounds[1] == (Decimal(100), False)
    assert bounds[-1] == (Decimal(0), False)
    assert len({kelas.frasa for kelas in rujukan().serapan}) == len(bounds)


@pytest.mark.parametrize("peringkat", rujukan().peringkat.values(), ids=list(rujukan().peringkat))
def test_a_scale_of_grades_has_at_least_two_and_none_twice(peringkat: Peringkat) -> None:
    assert len(set(peringkat.urutan)) == len(peringkat.urutan) >= 2


def test_grades_are_ordered_by_merit_and_not_by_the_alphabet() -> None:
    assert rujukan().peringkat["akuntabilitas"].urutan == ("AA", "A", "BB", "B", "CC", "C", "D")
    assert rujukan().peringkat["opini"].urutan == ("WTP", "WDP", "TMP", "TW")


def test_every_role_is_for_known_statuses_and_every_status_of_the_secretariat_has_a_role() -> None:
    for peran in rujukan().peran.values():
        assert peran.untuk
        assert set(peran.untuk) <= set(rujukan().status)
    # Members of the commission are counted with the staff, but hold no post of the secretariat.
    staff = set(rujukan().status) - {"Komisioner"}
    assert {status for peran in rujukan().peran.values() for status in peran.untuk} == staff


def test_no_entry_of_the_staff_lists_stands_twice() -> None:
    tree, _ = source.read(FOLDER / "kepegawaian.yaml", "kepegawaian.yaml")
    assert tree
    for key in ("status", "peran", "pendidikan", "golongan"):
        ids = [node.value for _, node in tree.each(key, "*", "id")]
        assert len(getattr(rujukan(), key)) == len(ids) > 0


@pytest.mark.parametrize("id", rujukan().hukum)
def test_a_law_is_named_by_kind_and_number_with_its_title_and_its_year_in_its_id(id: str) -> None:
    hukum = rujukan().hukum[id]
    assert str(hukum.tahun or "1945") in id
    assert (hukum.nomor is None) == (hukum.tentang is None) == (hukum.tahun is None)
    if hukum.nomor:
        assert f"Nomor {hukum.nomor}" in hukum.singkat


def test_the_agenda_of_development_covers_whole_periods_one_after_the_other() -> None:
    periods = sorted((agenda.mulai, agenda.selesai) for agenda in rujukan().pembangunan.values())
    assert all(start <= end for start, end in periods)
    assert all(end < start for (_, end), (start, _) in pairwise(periods))


def test_each_budget_year_has_at_most_one_regulation_on_efficiency_with_a_formula_or_what_it_needs() -> None:
    entries = rujukan().efisiensi
    assert len({entry.id for entry in entries}) == len(entries)
    assert all((entry.batas_capaian_ro is None) == bool(entry.memerlukan) for entry in entries)
    periods = sorted((entry.mulai, entry.selesai or 9999) for entry in entries)
    assert all(start <= end for start, end in periods)
    assert all(end < start for (_, end), (start, _) in pairwise(periods))
    found = {year: rujukan().efisiensi_tahun(year) for year in (2020, 2021, 2023, 2024, 2040)}
    assert {year: entry and entry.id for year, entry in found.items()} == {
        2020: None, 2021: "pmk-22-2021", 2023: "pmk-22-2021", 2024: "pmk-62-2023", 2040: "pmk-62-2023",
    }  # fmt: skip
    assert list(rujukan().rumus_efisiensi) == ["pmk-22-2021"]


def test_broken_reference_data_is_refused_with_the_name_of_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "rujukan"
    shutil.copytree(FOLDER, folder)
    (folder / "skala.yaml").write_text("skala:\n\t- x", encoding="utf-8")
    with pytest.raises(ValueError, match=r"skala\.yaml"):
        read(folder)


def test_an_unknown_key_in_the_reference_data_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "rujukan"
    shutil.copytree(FOLDER, folder)
    path = folder / "hukum.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("singkat:", "ringkas:", 1), encoding="utf-8")
    with pytest.raises(ValueError, match="ringkas"):
        read(folder)
