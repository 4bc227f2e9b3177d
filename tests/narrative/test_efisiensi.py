"""The sentences on efficiency in a year whose regulation has no formula here, and with a chosen one."""

import re
from pathlib import Path

import pytest
from support import CONTOH, read, satker

from generator.compute import compute
from generator.model import Tahun
from generator.run import _narrator
from generator.workspace import Workspace

OLD = "Peraturan Menteri Keuangan Nomor 22/PMK.02/2021"
SHORT = "Peraturan Menteri Keuangan Nomor 62 Tahun 2023"
NEW = (
    f"{SHORT} tentang Perencanaan Anggaran, Pelaksanaan Anggaran, serta Akuntansi dan Pelaporan Keuangan, "
    "yang berlaku untuk tahun anggaran 2024,"
)
SBK = "data standar biaya keluaran (SBK)"
LACKING = f"{SBK} yang tidak dimuat dalam laporan ini"
USED = "dipakai sebagai pembanding"
COMPARISON = f"Rumus penghitungan ini berlaku untuk tahun anggaran 2021 sampai dengan 2023 dan {USED}"
CAUTION = re.compile(r"serapan yang rendah (pun )?(dapat )?(tampak efisien|terlihat sebagai efisiensi)", re.I)


def year(tmp_path: Path, tahun: int, chosen: str = "") -> Tahun:
    """Contoh, which states its outputs, in another year; `chosen` is the formula that the officer names."""
    lines = (CONTOH / "realisasi.yaml").read_text(encoding="utf-8").splitlines()
    edits = {
        "profil": [("tahun: 2023\n\nsatker", f"tahun: {tahun}\n\nsatker")],
        "anggaran": [("hibah:\n", f"rumus_efisiensi: {chosen}\nhibah:\n" if chosen else "hibah:\n")],
        "realisasi": [(line, line.replace("2022", str(tahun - 1))) for line in lines if "riwayat:" in line],
    }
    loaded = read(satker(tmp_path, edits, name=f"contoh-{tahun}"))
    assert loaded.tahun, loaded.findings
    return loaded.tahun


def texts(tahun: Tahun, tmp_path: Path) -> list[str]:
    """The further analyses of each indikator, as read: no escapes, one line."""
    hasil = compute(tahun)
    narrator = _narrator(Workspace(tmp_path, tmp_path), hasil, tahun.profil.dokumen.lkj)
    pairs = [(sasaran, item) for sasaran in hasil.kinerja.sasaran for item in sasaran.indikator]
    written = [
        narrator.write("lkj/analisis_indikator", c=c, a=hasil.analisis[c.indikator.id], s=s, indeks=indeks)
        for indeks, (s, c) in enumerate(pairs)
    ]
    return [re.sub(r"\\(?=[^\w\s])", "", " ".join(text.split())) for text in written]


def test_a_year_without_a_formula_says_once_why_nothing_is_computed(tmp_path: Path) -> None:
    first, *others = texts(year(tmp_path, 2024), tmp_path)
    assert (
        "**Efisiensi penggunaan sumber daya.** "
        f"Efisiensi tidak dihitung karena {NEW} mengukurnya dengan {LACKING}."
    ) in first
    assert len(others) == 2
    assert not any("fisiensi" in text for text in others)


def test_a_chosen_formula_is_told_to_be_a_comparison_and_why(tmp_path: Path) -> None:
    first, *others = texts(year(tmp_path, 2024, "pmk-22-2021"), tmp_path)
    # By hand: 600 + 200 + 50 x 1/5 = 810 million should have been spent, 740 were; 50 + 8.64 / 20 x 50.
    assert "Rp810.000.000" in first
    assert "8,64%" in first
    assert "71,60%" in first
    assert f"{COMPARISON} karena {NEW} memerlukan {LACKING}." in first
    assert len(others) == 2
    for text in others:
        assert OLD in text
        assert USED in text or "merupakan pembanding" in text
        assert f"{SHORT} memerlukan {LACKING}" in text or f"{SBK} yang diperlukan menurut {SHORT}" in text
    assert all(CAUTION.search(text) for text in (first, *others))


def test_the_formula_of_the_year_itself_is_no_comparison_whether_it_is_chosen_or_not(tmp_path: Path) -> None:
    plain = texts(year(tmp_path / "plain", 2023), tmp_path)
    assert texts(year(tmp_path / "chosen", 2023, "pmk-22-2021"), tmp_path) == plain
    assert all(OLD in text for text in plain)
    assert not any(USED in text or "merupakan pembanding" in text for text in plain)
    assert all(CAUTION.search(text) for text in plain)


@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        (
            "",
            "Efisiensi tidak dihitung karena laporan ini tidak memuat ketentuan penghitungannya untuk tahun "
            "anggaran 2020.",
        ),
        ("pmk-22-2021", f"{COMPARISON} karena laporan ini tidak memuat rumus untuk tahun anggaran 2020."),
    ],
)
def test_a_year_of_which_no_regulation_is_known_is_told_too(tmp_path: Path, chosen: str, text: str) -> None:
    assert text in texts(year(tmp_path, 2020, chosen), tmp_path)[0]
