"""Staff counts: from the roster, or stated; a breakdown only where all people are in it."""

from pathlib import Path

import pytest
from support import Edit, read, satker

from generator.compute import Hasil
from generator.compute.pegawai import Staf, StafStatus, roster_counts, staf
from generator.model import Tahun


def staf_with(tmp_path: Path, *edit: tuple[str, str]) -> Staf:
    edits: dict[str, Edit] = {"pegawai": edit}
    loaded = read(satker(tmp_path, edits))
    assert loaded.tahun, loaded.findings
    return staf(loaded.tahun.pegawai)


def of(found: Staf, status: str) -> StafStatus:
    return next(s for s in found.status if s.status == status)


def test_the_counts_of_contoh_are_those_of_its_roster_and_its_stated_status(contoh: Tahun) -> None:
    found = staf(contoh.pegawai)
    assert [(s.status, s.jumlah) for s in found.status] == [("PNS", 5), ("PPPK", 2), ("PPNPN", 2)]
    assert found.jumlah == 9
    pns = of(found, "PNS")
    assert pns.nama == "Pegawai Negeri Sipil"
    assert pns.peran.baris == (
        ("Sekretaris", 1),
        ("Kepala Subbagian", 2),
        ("Pejabat Fungsional", 1),
        ("Staf Pelaksana", 1),
    )
    assert pns.pendidikan.baris == (("Strata 1 (S1)", 4), ("Strata 2 (S2)", 1))
    assert pns.golongan.baris == (("Penata Muda", 2), ("Penata", 2), ("Pembina", 1))
    assert pns.peran.jumlah == pns.pendidikan.jumlah == pns.golongan.jumlah == pns.jumlah


def test_a_breakdown_of_which_nothing_is_known_is_empty(contoh: Tahun) -> None:
    ppnpn = of(staf(contoh.pegawai), "PPNPN")
    assert ppnpn.peran.jumlah == 2
    assert ppnpn.golongan.baris == ()


def test_a_breakdown_that_lacks_one_person_is_not_given(tmp_path: Path) -> None:
    pns = of(staf_with(tmp_path, ("    pendidikan: S2\n", "")), "PNS")
    assert pns.jumlah == 5
    assert pns.pendidikan.baris == ()
    assert pns.golongan.jumlah == 5


def test_a_breakdown_of_fewer_people_than_the_stated_total_is_not_given(
    tmp_path: Path,
) -> None:
    pns = of(staf_with(tmp_path, ("jumlah:\n", "jumlah:\n  PNS: {total: 6}\n")), "PNS")
    assert pns.jumlah == 6
    assert (pns.pendidikan.baris, pns.golongan.baris) == ((), ())


def test_a_stated_breakdown_goes_before_the_roster(tmp_path: Path) -> None:
    stated = "jumlah:\n  PNS: {pendidikan: {S2: 2, S1: 2}, peran: {sekretaris: 1, pelaksana: 4}}\n"
    pns = of(staf_with(tmp_path, ("jumlah:\n", stated)), "PNS")
    # In the order of rujukan, not of the file.
    assert pns.pendidikan.baris == (("Strata 1 (S1)", 2), ("Strata 2 (S2)", 2))
    assert pns.peran.baris == (("Sekretaris", 1), ("Staf Pelaksana", 4))


@pytest.mark.parametrize(
    ("stated", "jumlah"),
    [
        ("{total: 3}", 3),
        ("{total: 0}", 0),
        ("{peran: {keamanan: 1, pengemudi: 3}}", 4),
        ("{total: 3, peran: {keamanan: 4}}", 3),
        ("{pendidikan: {S1: 9}}", 2),
    ],
)
def test_a_status_counts_its_stated_total_else_its_stated_roles_else_its_people(
    tmp_path: Path, stated: str, jumlah: int
) -> None:
    found = staf_with(tmp_path, ("PPNPN:\n    pendidikan: {SLTA: 2}\n", f"PPNPN: {stated}\n"))
    assert of(found, "PPNPN").jumlah == jumlah


def test_a_unit_has_a_head_and_the_others_in_the_order_of_the_roster(contoh: Tahun) -> None:
    found = staf(contoh.pegawai)
    keuangan, perencanaan = found.unit
    assert keuangan.kepala
    assert keuangan.kepala.nama == "Budi Contoh"
    assert [orang.nama for orang in keuangan.anggota] == ["Citra Contoh", "Dedi Contoh"]
    assert [orang.nama for orang in keuangan.berstatus("PPNPN")] == ["Dedi Contoh"]
    assert (keuangan.jumlah, perencanaan.jumlah) == (3, 2)
    assert [orang.nama for orang in found.kepala] == ["Budi Contoh", "Eka Contoh"]


def test_those_outside_the_units_are_the_secretary_and_the_functional_officers(contoh: Tahun) -> None:
    found = staf(contoh.pegawai)
    assert found.sekretaris
    assert found.sekretaris.nama == "Ani Contoh"
    assert [orang.nama for orang in found.fungsional] == ["Gani Contoh"]


def test_a_functional_officer_with_a_unit_stands_in_it(tmp_path: Path) -> None:
    found = staf_with(tmp_path, ("peran: fungsional\n", "peran: fungsional\n    unit: perencanaan\n"))
    assert found.fungsional == ()
    assert [orang.nama for orang in found.unit[1].anggota] == ["Fitri Contoh", "Gani Contoh"]


def test_a_unit_may_lack_its_head_and_an_office_its_secretary(tmp_path: Path) -> None:
    found = staf_with(
        tmp_path,
        ("peran: sekretaris", "peran: pelaksana"),
        ("peran: kepala-subbagian\n    unit: perencanaan", "peran: pelaksana\n    unit: perencanaan"),
    )
    assert found.sekretaris is None
    assert found.unit[1].kepala is None
    assert found.unit[1].jumlah == 2
    assert len(found.kepala) == 1


def test_the_roster_counts_those_of_one_status_of_whom_it_knows(contoh: Tahun) -> None:
    assert roster_counts(contoh.pegawai.pegawai, "PNS", "pendidikan") == {"S2": 1, "S1": 4}
    assert roster_counts(contoh.pegawai.pegawai, "PPNPN", "pendidikan") == {}


# --- A roster of some, and counts of all together --------------------------------------------------


def test_a_roster_of_some_counts_nobody_whose_number_is_stated(tmp_path: Path) -> None:
    stated = "daftar_lengkap: false\njumlah:\n  PNS: {total: 12, golongan: {III/a: 9, IV/a: 3}}\n"
    found = staf_with(tmp_path, ("jumlah:\n", stated))
    pns = of(found, "PNS")
    assert pns.jumlah == 12
    assert pns.golongan.baris == (("Penata Muda", 9), ("Pembina", 3))
    # The five who are named are no breakdown of the twelve.
    assert (pns.peran.baris, pns.pendidikan.baris) == ((), ())
    assert [(s.status, s.jumlah) for s in found.status] == [("PNS", 12), ("PPPK", 2), ("PPNPN", 2)]
    # Names and heads stand where they did.
    assert found.sekretaris
    assert [unit.jumlah for unit in found.unit] == [3, 2]


def test_a_roster_of_some_counts_even_as_many_as_are_stated_for_nobody(tmp_path: Path) -> None:
    pns = of(staf_with(tmp_path, ("jumlah:\n", "daftar_lengkap: false\njumlah:\n  PNS: {total: 5}\n")), "PNS")
    assert (pns.jumlah, pns.peran.baris, pns.golongan.baris) == (5, (), ())


def test_a_roster_of_some_still_counts_where_no_number_is_stated(tmp_path: Path) -> None:
    partial = staf_with(tmp_path, ("jumlah:\n", "daftar_lengkap: false\njumlah:\n"))
    pns = of(partial, "PNS")
    assert (pns.jumlah, pns.peran.jumlah, pns.pendidikan.jumlah) == (5, 5, 5)
    assert of(partial, "PPPK").peran.baris == (("Staf Pelaksana", 2),)


def test_counts_of_all_people_together_stand_beside_those_by_status(tmp_path: Path) -> None:
    found = staf_with(
        tmp_path,
        (
            "jumlah:\n",
            "jumlah_gabungan: {total: 9, pendidikan: {S2: 1, SLTA: 8}, golongan: {IV/a: 1, III/a: 2}}\n"
            "jumlah:\n",
        ),
    )
    # In the order of rujukan, not of the file.
    assert found.gabungan.pendidikan.baris == (
        ("Sekolah Lanjutan Tingkat Atas (SLTA)", 8),
        ("Strata 2 (S2)", 1),
    )
    assert found.gabungan.golongan.baris == (("Penata Muda", 2), ("Pembina", 1))
    assert found.jumlah == 9
    assert of(found, "PNS").pendidikan.baris == (("Strata 1 (S1)", 4), ("Strata 2 (S2)", 1))


def test_without_counts_of_all_people_together_there_are_none(contoh: Tahun) -> None:
    gabungan = staf(contoh.pegawai).gabungan
    assert (gabungan.pendidikan.baris, gabungan.golongan.baris) == ((), ())


def test_a_status_may_be_known_only_as_a_number(tmp_path: Path) -> None:
    found = staf_with(tmp_path, ("jumlah:\n", "jumlah:\n  Komisioner: {total: 5}\n"))
    members = found.status[0]
    assert (members.status, members.nama, members.jumlah) == (
        "Komisioner",
        "Anggota Komisi Pemilihan Umum",
        5,
    )
    assert (members.peran.baris, members.pendidikan.baris, members.golongan.baris) == ((), (), ())


# --- Serang 2023 -----------------------------------------------------------------------------------


def test_serang_counts_one_person_more_than_its_roster_names(serang: Hasil) -> None:
    assert [(s.status, s.jumlah) for s in serang.staf.status] == [("PNS", 10), ("PPNPN", 12)]
    assert of(serang.staf, "PPNPN").peran.jumlah == 12
    assert of(serang.staf, "PNS").pendidikan.jumlah == 9
    assert sum(unit.jumlah for unit in serang.staf.unit) == 10 + 11 - 2
