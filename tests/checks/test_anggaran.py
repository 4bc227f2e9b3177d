"""Three totals of one budget: the tree's, the kinds' and the stated one; and the data that the rules read."""

from pathlib import Path

import pytest
from support import read, satker

from generator.checks import check
from generator.compute import compute
from generator.rujukan.periksa import ambang, kode

KINDS = 'jenis_belanja: [{kode: "52", pagu: 1000000000, realisasi: 886000000}]\nhibah:\n'
STATED = "  total: {pagu: 1000000000, realisasi: %d%s}\n"


def _differences(tmp_path: Path, stated: int, reason: str = "") -> list[tuple[str, str]]:
    edits = [("hibah:\n", KINDS), (STATED % (887000000, ""), STATED % (stated, reason))]
    loaded = read(satker(tmp_path, {"anggaran": edits}))
    assert loaded.tahun
    return [(f.severity, f.message) for f in check(compute(loaded.tahun)) if f.code == "ANGGARAN03"]


def test_the_kinds_are_compared_with_the_stated_total_where_it_is_not_the_tree_s(tmp_path: Path) -> None:
    tree, stated = _differences(tmp_path, 885000000)
    assert "menurut RO Rp887.000.000 (selisih Rp1.000.000)" in tree[1]
    assert "jumlah seluruhnya dinyatakan Rp885.000.000 (selisih Rp1.000.000)" in stated[1]
    assert stated[0] == "error"


def test_a_stated_total_with_a_reason_makes_the_difference_a_warning(tmp_path: Path) -> None:
    _, stated = _differences(tmp_path, 885000000, ", alasan: Ada pengembalian.")
    assert stated[0] == "warning"


@pytest.mark.parametrize("stated", [886000000, 887000000])
def test_a_stated_total_that_is_the_tree_s_or_the_kinds_is_told_once(tmp_path: Path, stated: int) -> None:
    assert len(_differences(tmp_path, stated)) == 1


def test_every_kegiatan_of_the_reference_belongs_to_a_program_of_it() -> None:
    assert {entry.program for entry in kode().kegiatan.values()} == set(kode().program)
    names = [entry.nama for entry in kode().kegiatan.values()] + list(filter(None, kode().kro.values()))
    assert len(set(names)) == len(names)


def test_words_of_the_bounds_are_small_letters_and_stand_once() -> None:
    for words in (ambang().kata_sebab, ambang().kata_peringkat, ambang().makin_sedikit, ambang().ditangani):
        assert list(words) == [word.casefold() for word in words]
        assert len(set(words)) == len(words)
