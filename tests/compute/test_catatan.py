"""Voter lists and activities: their order, their totals, and what changed."""

import datetime as dt
from fractions import Fraction
from pathlib import Path

from support import read, satker

from generator.compute import Hasil, compute
from generator.compute.pelaksanaan import pelaksanaan
from generator.compute.pemilih import pemilih
from generator.model import Tahun

_LAST = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"


def with_records(tmp_path: Path, records: str) -> Hasil:
    loaded = read(satker(tmp_path, {"realisasi": [(_LAST, f"{_LAST}\n{records}\n")]}))
    assert loaded.tahun, loaded.findings
    return compute(loaded.tahun)


def test_a_year_without_records_has_none(contoh: Tahun) -> None:
    assert pemilih(contoh) == pelaksanaan(contoh) == ()


def test_voters_are_summed_shared_and_compared_with_the_list_before(tmp_path: Path) -> None:
    first, second, third = with_records(
        tmp_path,
        """data_pemilih:
  - {nama: DPT, tanggal: 2023-06-21, laki_laki: 60, perempuan: 60}
  - {nama: DPS, tanggal: 2023-04-05, laki_laki: 50, perempuan: 50}
  - {nama: Daftar kosong, tanggal: 2023-07-01, laki_laki: 0, perempuan: 0}""",
    ).pemilih
    assert [p.daftar.nama for p in (first, second, third)] == ["DPS", "DPT", "Daftar kosong"]
    assert (first.jumlah, first.perubahan, first.persen_perubahan) == (100, None, None)
    assert (second.jumlah, second.perubahan, second.persen_perubahan) == (120, 20, Fraction(20))
    assert (second.persen_laki_laki, second.persen_perempuan) == (Fraction(50), Fraction(50))
    assert (third.perubahan, third.persen_perubahan) == (-120, Fraction(-100))
    assert third.persen_laki_laki is third.persen_perempuan is None


def test_no_share_of_change_is_told_where_there_was_nobody(tmp_path: Path) -> None:
    _, second = with_records(
        tmp_path,
        """data_pemilih:
  - {nama: A, tanggal: 2023-01-01, laki_laki: 0, perempuan: 0}
  - {nama: B, tanggal: 2023-01-02, laki_laki: 1, perempuan: 2}""",
    ).pemilih
    assert (second.perubahan, second.persen_perubahan) == (3, None)


def test_activities_come_in_the_order_of_their_time_and_undated_ones_last(tmp_path: Path) -> None:
    found = with_records(
        tmp_path,
        """pelaksanaan:
  - {uraian: tanpa waktu}
  - {uraian: akhir Juli, tanggal: 2023-07-31}
  - {uraian: suatu hari Juli, tanggal: "2023-07"}
  - {uraian: Maret, tanggal: 2023-03-01, sampai: 2023-03-02}
  - {uraian: juga Maret, tanggal: 2023-03-01}""",
    ).pelaksanaan
    assert [entry.uraian for entry in found] == [
        "Maret",
        "juga Maret",
        "suatu hari Juli",
        "akhir Juli",
        "tanpa waktu",
    ]
    assert found[0].sampai == dt.date(2023, 3, 2)
