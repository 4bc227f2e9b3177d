"""The tree of posts: everybody of the roster once, in order, and nobody who is not there."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from support import Edit, read, satker

from generator.compute import Hasil
from generator.compute.pegawai import staf
from generator.compute.struktur import Kelompok, Struktur, struktur
from generator.model import Tahun
from generator.model.pegawai import Orang, Pegawai, Unit


def struktur_with(tmp_path: Path, *edit: tuple[str, str]) -> Struktur:
    edits: dict[str, Edit] = {"pegawai": edit}
    loaded = read(satker(tmp_path, edits))
    assert loaded.tahun, loaded.findings
    return of(loaded.tahun.pegawai)


def of(pegawai: Pegawai) -> Struktur:
    return struktur(staf(pegawai), pegawai.pegawai)


def people(groups: tuple[Kelompok, ...]) -> list[tuple[str, str, list[str]]]:
    return [(g.status, g.peran, [o.nama for o in g.orang]) for g in groups]


def everybody(found: Struktur) -> list[Orang]:
    posts = (found.pimpinan, *found.pimpinan.bawahan)
    groups = [*found.fungsional, *found.lain, *(g for post in posts for g in post.staf)]
    return [*(p.pejabat for p in posts if p.pejabat), *(o for g in groups for o in g.orang)]


def test_the_sekretaris_leads_the_units_and_each_head_the_people_of_a_unit(contoh: Tahun) -> None:
    found = of(contoh.pegawai)
    assert found.pimpinan.nama == "Sekretaris"
    assert found.pimpinan.pejabat
    assert found.pimpinan.pejabat.nama == "Ani Contoh"
    assert [(u.nama, u.pejabat and u.pejabat.nama, u.jumlah_staf) for u in found.pimpinan.bawahan] == [
        ("Subbagian Keuangan, Umum, dan Logistik", "Budi Contoh", 2),
        ("Subbagian Perencanaan, Data, dan Informasi", "Eka Contoh", 1),
    ]
    assert people(found.pimpinan.bawahan[0].staf) == [
        ("PNS", "Staf Pelaksana", ["Citra Contoh"]),
        ("PPNPN", "Petugas Keamanan", ["Dedi Contoh"]),
    ]
    assert people(found.fungsional) == [("PNS", "Pejabat Fungsional", ["Gani Contoh"])]
    assert found.lain == ()


def test_pns_stand_before_ppnpn_however_the_roster_lists_them(tmp_path: Path) -> None:
    citra = "  - nama: Citra Contoh\n"
    ita = "  - {nama: Ita, status: PPNPN, peran: pramubakti, unit: keuangan}\n"
    found = struktur_with(tmp_path, (citra, ita + citra))
    assert [group.status for group in found.pimpinan.bawahan[0].staf] == ["PNS", "PPNPN", "PPNPN"]


def test_a_post_that_nobody_holds_is_there_without_a_name(tmp_path: Path) -> None:
    peran, unit = "    peran: {}\n", "    unit: perencanaan\n"
    head, other = (peran.format(name) + unit for name in ("kepala-subbagian", "pelaksana"))
    found = struktur_with(tmp_path, (head, other))
    assert found.pimpinan.bawahan[1].pejabat is None
    assert people(found.pimpinan.bawahan[1].staf)[0] == ("PNS", "Staf Pelaksana", ["Eka Contoh"])


def test_the_members_of_the_kpu_are_no_part_of_the_secretariat(contoh: Tahun) -> None:
    member = Orang.model_construct(nama="Anggota", status="Komisioner", peran="pelaksana", unit=None)
    roster = (*contoh.pegawai.pegawai, member)
    found = of(contoh.pegawai.model_copy(update={"pegawai": roster}))
    assert member not in everybody(found)


def test_everybody_of_serang_is_in_it(serang: Hasil) -> None:
    found = of(serang.tahun.pegawai)
    assert sorted(o.nama for o in everybody(found)) == sorted(o.nama for o in serang.tahun.pegawai.pegawai)


_PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["PNS", "PPPK", "PPNPN"]),
        st.sampled_from(["sekretaris", "kepala-subbagian", "fungsional", "pelaksana", "keamanan"]),
        st.sampled_from([None, "a", "b"]),
    ),
    max_size=40,
)


@given(_PEOPLE)
def test_everybody_is_in_it_once(rows: list[tuple[str, str, str | None]]) -> None:
    roster = tuple(
        Orang.model_construct(nama=f"Orang {n}", status=status, peran=peran, unit=unit)
        for n, (status, peran, unit) in enumerate(rows)
    )
    units = tuple(Unit.model_construct(id=id, nama=id, tugas="x") for id in "ab")
    pegawai = Pegawai.model_construct(skema=1, unit=units, pegawai=roster, jumlah={})
    assert sorted(o.nama for o in everybody(of(pegawai))) == sorted(o.nama for o in roster)
