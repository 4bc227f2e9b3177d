"""Rules on texts that need another office, an earlier year or a regulation; and the place of a text."""

# ruff: noqa: E501 - a text is one line here.

from pathlib import Path

import pytest
from support import CONTOH, LENGKAP, read, satker

from generator.checks import hukum, profil, teks, teks_data
from generator.checks.isian import semua
from generator.compute import Hasil, compute
from generator.findings import Finding, Severity

TEXT = "    analisis: Pengendalian intern berjalan menurut rencana.\n"


def found(folder: Path, before: Path | None = None) -> list[Finding]:
    tahun = read(folder).tahun
    assert tahun
    earlier = read(before).tahun if before else None
    hasil = compute(tahun, {2022: earlier} if earlier else {})
    rules = (*teks.RULES, *hukum.RULES, *teks_data.RULES)
    return [finding for rule in rules for finding in rule(hasil)]


def with_text(tmp_path: Path, text: str, wilayah: str = "Kota Ambon") -> list[Finding]:
    profil = [("wilayah: Kabupaten Contoh", f"wilayah: {wilayah}")]
    return found(satker(tmp_path, {"realisasi": [(TEXT, f'    analisis: "{text}"\n')], "profil": profil}))


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


@pytest.mark.parametrize(
    ("code", "wrong", "near"),
    [
        ("TEKS02", "Capaian kinerja KPU Kota Ternate disajikan di sini.", "Capaian kinerja KPU Kota Ambon disajikan di sini."),
        ("TEKS02", "Data pemilih dicocokkan bersama Dinas Kependudukan Kota Ternate.", "Dinas Kependudukan Kota Ternate hadir sebagai tamu."),
        ("TEKS02", "KPU Kota Ambon mencermati data pemilih bersama Dinas Kependudukan Kota Ternate setiap bulan.",
         "KPU Kota Ambon mencermati data pemilih pindah bersama Dinas Kependudukan Kota Ternate setiap bulan."),
        ("TEKS02", "KPU Kota Ambon menerima data dari Badan Kesbangpol Kota Ternate.",
         "KPU Kota Ambon menerima data dari Badan Kesbangpol Kota Ambon dan Kota Ternate."),
        ("TEKS02", "Gudang dipinjam dari Pemerintah Kota Ternate.", "Gudang dipinjam dari Pemerintah Kota Ambon."),
        ("TEKS02", "Data pemilih dicermati KPU Kota Ternate sepanjang tahun.", "Rapat diadakan di KPU Kota Ternate pada bulan Mei."),
        ("TEKS02", "Sepanjang tahun, KPU Kota Ternate menyusun jadwal.", "KPU Kota Ternate hadir sebagai narasumber rapat."),
        ("TEKS03", "Kegiatan ini berjalan baik sepanjang tahun 2073.", "Kegiatan ini mendukung Indonesia Emas tahun 2045."),
        ("TEKS04", "Kegiatan ini berjalan baik sepanjang tahun 2O23.", "Kegiatan ini memakai gas H2O dan kode 2O2."),
        ("TEKS10", "Rapat dihadiri ____ orang dari masyarakat.", "Rapat, pelatihan, dan seterusnya… dihadiri masyarakat."),
        ("HUKUM03", "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Pasal 1 ayat (8) memuat pengertian KPU.",
         "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Pasal 10 ayat (8) memuat ketentuan KPU."),
        ("HUKUM04", "Menurut Badan Pengawasan Pemilihan Umum, laporan lengkap.", "Menurut Badan Pengawas Pemilihan Umum, laporan lengkap."),
    ],
)  # fmt: skip
def test_a_text_is_held_against_offices_and_regulations(
    tmp_path: Path, code: str, wrong: str, near: str
) -> None:
    assert code in codes(with_text(tmp_path / "a", wrong))
    assert code not in codes(with_text(tmp_path / "b", near))


def test_last_year_is_less_sure_where_it_may_have_begun_then(tmp_path: Path) -> None:
    told = with_text(tmp_path / "a", "Pada tahun 2022, seluruh kursi dipindahkan.")
    problem = (
        "  - Sistem pelaporan belum siap pada awal tahun.",
        "  - Pada tahun 2022, seluruh kursi dipindahkan.",
    )
    asked = found(satker(tmp_path / "b", {"realisasi": [problem]}))
    severities = [next(f for f in findings if f.code == "TEKS03").severity for findings in (told, asked)]
    assert severities == [Severity.WARNING, Severity.INFO]


def test_a_repealed_regulation_is_told(tmp_path: Path) -> None:
    wrong = (
        "Disiplin mengikuti Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil."
    )
    near = (
        "Disiplin mengikuti Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil."
    )
    assert "HUKUM02" in codes(with_text(tmp_path / "a", wrong))
    assert "HUKUM02" not in codes(with_text(tmp_path / "b", near))


def test_a_text_of_last_year_is_told_and_a_changed_one_is_not(tmp_path: Path) -> None:
    now = satker(tmp_path)
    assert codes(found(now, now)).count("TEKS36") == 1
    assert "TEKS36" not in codes(found(LENGKAP, LENGKAP.with_name("contoh-lengkap-2022")))


def test_a_finding_points_into_a_text_of_several_lines(tmp_path: Path) -> None:
    block = "    analisis: |\n      Pengendalian intern berjalan.\n\n      Rapat diikuti 7 (delapan) orang\n      setiap bulan.\n"
    folder = satker(tmp_path, {"realisasi": [(TEXT, block)]})
    (finding,) = (f for f in found(folder) if f.code == "TEKS01")
    line = (folder / "realisasi.yaml").read_text(encoding="utf-8").split("\n")[finding.mark.line - 1]
    assert line[finding.mark.column - 1 :].startswith(finding.quote) or "7 (delapan)" in line
    assert finding.place == "realisasi > indikator > temuan-audit > analisis"


def test_every_free_text_is_walked_and_no_code_or_id() -> None:
    tahun = read(LENGKAP).tahun
    assert tahun
    texts = {isian.place: isian.isi for isian in semua(tahun)}
    assert "realisasi > bagian > 1 > isi" in texts
    assert "anggaran > program > 1 > kegiatan > 1 > kro > 1 > ro > 1 > narasi" in texts
    assert "pk > sasaran > 1 > indikator > 1 > cara_penghitungan > pembilang" in texts
    assert not any(place.endswith(("kode", "> id", "nip")) for place in texts)


def test_every_text_is_found_where_it_stands() -> None:
    tahun = read(CONTOH).tahun
    assert tahun
    for isian in semua(tahun):
        file = CONTOH.parent / isian.mark().file
        line = file.read_text(encoding="utf-8").split("\n")[isian.mark().line - 1]
        assert line[isian.mark().column - 1 :].startswith(isian.isi.split("\n")[0].split()[0])


def test_nothing_is_found_in_what_the_published_reports_have_right(serang: Hasil) -> None:
    rules = (*teks.RULES, *hukum.RULES, *teks_data.RULES)
    assert [finding for rule in rules for finding in rule(serang)] == []


def test_a_grant_of_another_area_is_told(tmp_path: Path) -> None:
    edits = {
        "profil": [("wilayah: Kabupaten Contoh", "wilayah: Kota Ambon")],
        "anggaran": [("pemberi: Pemerintah Kabupaten Contoh", "pemberi: Pemerintah Kota Ternate")],
    }
    assert [finding.quote for finding in found(satker(tmp_path, edits))] == ["Kota Ternate"]


def test_an_area_that_both_names_deny_is_told_once_and_no_text_is(tmp_path: Path) -> None:
    edits = {
        "profil": [
            ("wilayah: Kabupaten Contoh", "wilayah: Kota Ambon"),
            (
                "  nama: Komisi Pemilihan Umum Kabupaten Contoh",
                "  nama: Komisi Pemilihan Umum Kabupaten Buru",
            ),
            ("nama_pendek: KPU Kabupaten Contoh", "nama_pendek: KPU Kabupaten Buru"),
        ],
        "realisasi": [(TEXT, "    analisis: Capaian kinerja KPU Kabupaten Buru disajikan di sini.\n")],
    }
    tahun = read(satker(tmp_path, edits)).tahun
    assert tahun
    hasil = compute(tahun, {})
    (told,) = profil.identity(hasil)
    assert told.message == 'wilayah "Kota Ambon" bukan wilayah pada nama dan nama pendek, Kabupaten Buru'
    assert list(teks.offices(hasil)) == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Terwujudnya Tata Kelola KPU Kota Ternate yang Baik", ["KPU Kota Ternate"]),
        ("Terwujudnya Sosialisasi Tingkat Kota Ternate yang Baik", ["Kota Ternate"]),
        ("Terwujudnya Tata Kelola KPU Kota Ambon di Kota Ambon yang Baik", []),
        ("Terwujudnya Seleksi Anggota KPU Kabupaten/Kota di Kota Lama yang Baik", []),
    ],
)
def test_the_name_of_a_sasaran_names_no_other_office(tmp_path: Path, name: str, told: list[str]) -> None:
    edits = {
        "pk": [("Terwujudnya Tata Kelola yang Baik", name)],
        "profil": [("wilayah: Kabupaten Contoh", "wilayah: Kota Ambon")],
    }
    assert [finding.quote for finding in found(satker(tmp_path, edits))] == told
