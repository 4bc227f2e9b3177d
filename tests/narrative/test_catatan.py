"""The sentences about activities, voters and disputes, as the data varies."""

import re
from pathlib import Path

import pytest
from support import read, satker

from generator.compute import compute
from generator.narrative.acuan import REFERENCE
from generator.run import _narrator
from generator.workspace import Workspace

_LAST = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"


def written(tmp_path: Path, records: str, fragment: str, case: bool = False) -> str:
    """A fragment on Contoh with records; of a case, on its first one.

    As read: no escapes, one line, and the keys of references in angle brackets.
    """
    folder = satker(tmp_path, {"realisasi": [(_LAST, f"{_LAST}\n{records}\n")]})
    loaded = read(folder)
    assert loaded.tahun, loaded.findings
    hasil = compute(loaded.tahun)
    narrator = _narrator(Workspace(folder.parent, folder.parent), hasil, loaded.tahun.profil.dokumen.lkj)
    values = {"p": loaded.tahun.realisasi.sengketa[0]} if case else {}
    plain = re.sub(r"\\(?=[^\w\s])", "", " ".join(narrator.write(f"lkj/{fragment}", **values).split()))
    return REFERENCE.sub(r"<\1>", plain)


def _activities(*dates: str) -> str:
    return "pelaksanaan:\n" + "\n".join(f"  - {{uraian: Rapat{date}}}" for date in dates)


@pytest.mark.parametrize(
    ("records", "text"),
    [
        (
            _activities(""),
            "<pelaksanaan> memuat satu kegiatan yang dicatat Sekretariat dalam pelaksanaan tugas tahun 2023.",
        ),
        (
            _activities("", ""),
            "Pelaksanaan tugas tahun 2023 antara lain berupa 2 (dua) kegiatan dalam <pelaksanaan>, "
            "yang tanggalnya tidak tercatat.",
        ),
        (
            _activities(", tanggal: 2023-05-02", "", ", tanggal: 2023-03-01"),
            "Pelaksanaan tugas tahun 2023 antara lain berupa 3 (tiga) kegiatan dalam <pelaksanaan>, yang "
            "diurutkan menurut waktu; 1 (satu) di antaranya tidak tercatat tanggalnya. Di antara "
            "yang bertanggal, kegiatan yang paling awal dimulai pada 1 Maret 2023 dan yang paling akhir "
            "pada 2 Mei 2023.",
        ),
    ],
)
def test_activities(tmp_path: Path, records: str, text: str) -> None:
    assert written(tmp_path, records, "pelaksanaan") == text


def _lists(*men: int) -> str:
    return "data_pemilih:\n" + "\n".join(
        f"  - {{nama: Daftar {n}, tanggal: 2023-0{n}-01, laki_laki: {men_}, perempuan: 50}}"
        for n, men_ in enumerate(men, 1)
    )


@pytest.mark.parametrize(
    ("records", "text"),
    [
        (
            _lists(50),
            "Daftar 1 tanggal 1 Januari 2023 memuat 100 pemilih, yang terdiri atas 50 pemilih laki-laki "
            "(50%) dan 50 pemilih perempuan (50%). Datanya disajikan dalam <data-pemilih>.",
        ),
        (
            _lists(50, 75),
            "Perkembangan data pemilih tercatat dalam 2 (dua) daftar yang dimuat dalam <data-pemilih>. Yang "
            "terakhir, yaitu Daftar 2 tanggal 1 Februari 2023, memuat 125 pemilih, yang terdiri atas "
            "75 pemilih laki-laki (60%) dan 50 pemilih perempuan (40%). Dibandingkan dengan Daftar 1 "
            "tanggal 1 Januari 2023, jumlah pemilih bertambah 25 atau 25%.",
        ),
        (_lists(75, 50), "berkurang 25 atau 20%."),
        (_lists(50, 50), "Jumlah pemilihnya sama dengan Daftar 1 tanggal 1 Januari 2023."),
        (
            "data_pemilih:\n  - {nama: Daftar nihil, tanggal: 2023-01-01, laki_laki: 0, perempuan: 0, "
            "tps: 3, dasar: Keputusan KPU}",
            "Daftar nihil tanggal 1 Januari 2023 memuat 0 pemilih, yang terdiri atas 0 pemilih laki-laki "
            "dan 0 pemilih perempuan, di 3 tempat pemungutan suara (TPS). Daftar itu ditetapkan dengan "
            "Keputusan KPU. Datanya disajikan dalam <data-pemilih>.",
        ),
    ],
)
def test_voters(tmp_path: Path, records: str, text: str) -> None:
    assert written(tmp_path, records, "data_pemilih").endswith(text)


_CASE = """\
  - nomor: {nomor}
    perihal: penetapan calon
    forum: Bawaslu
    pihak: [{{peran: Pemohon, nama: Partai A}}, {{peran: Pemohon, nama: Partai B}}]
    objek: [Keputusan Nomor 4.]
"""
_SIMPLE = "sengketa:\n" + _CASE.format(nomor="1/PS")
_DECIDED = "    putusan: {amar: [Menolak permohonan.]}\n"


@pytest.mark.parametrize(
    ("records", "text"),
    [
        (
            _SIMPLE,
            "Pada tahun 2023 tercatat satu perkara sengketa yang berkaitan dengan tugas "
            "KPU Kabupaten Contoh.",
        ),
        (_SIMPLE + _CASE.format(nomor="2/PS"), "Putusannya belum tercatat."),
        (
            _SIMPLE + _CASE.format(nomor="2/PS") + _DECIDED,
            "Dari jumlah tersebut, 1 (satu) perkara telah diputus.",
        ),
        (_SIMPLE + _DECIDED + _CASE.format(nomor="2/PS") + _DECIDED, "Semuanya telah diputus."),
    ],
)
def test_disputes(tmp_path: Path, records: str, text: str) -> None:
    assert written(tmp_path, records, "sengketa").endswith(text)


def test_a_case_names_its_parties_by_role_and_its_object(tmp_path: Path) -> None:
    assert written(tmp_path, _SIMPLE, "perkara", case=True) == (
        "Bawaslu memeriksa Perkara Nomor 1/PS mengenai penetapan calon. "
        "Para pihaknya ialah Partai A dan Partai B sebagai Pemohon. "
        "Objek sengketanya ialah Keputusan Nomor 4."
    )


def test_points_go_on_with_their_sentence(tmp_path: Path) -> None:
    records = _SIMPLE + "    petitum: [Mengabulkan permohonan.]\n    jawaban: [Menolak dalil;]\n"
    text = written(tmp_path, records, "perkara", case=True)
    assert text.endswith(
        "Petitum permohonannya berisi permintaan untuk mengabulkan permohonan. "
        "Jawaban atas permohonan itu pada pokoknya menolak dalil."
    )


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        (1, "Peristiwa yang tercatat dimuat dalam <perkara-1>."),
        (2, "Urutan peristiwanya dapat diikuti dalam <perkara-1>."),
    ],
)
def test_the_steps_of_a_case_are_in_its_own_table(tmp_path: Path, steps: int, text: str) -> None:
    records = _SIMPLE + "    tahapan:\n" + "      - {uraian: Sidang}\n" * steps
    assert written(tmp_path, records, "perkara", case=True).endswith(text)


@pytest.mark.parametrize(
    ("decision", "text"),
    [
        ("", "Putusan atas perkara ini belum tercatat."),
        (_DECIDED, "Perkara ini diputus dengan amar menolak permohonan."),
        (
            "    putusan: {tanggal: 2023-09-20, amar: [Menolak permohonan, Menghukum Pemohon.]}\n",
            "Perkara ini diputus pada 20 September 2023 dengan 2 (dua) butir amar: "
            "1. menolak permohonan; dan 1. menghukum Pemohon.",
        ),
    ],
)
def test_a_decision_is_told_only_where_it_is_recorded(tmp_path: Path, decision: str, text: str) -> None:
    assert written(tmp_path, _SIMPLE + decision, "putusan", case=True) == text
