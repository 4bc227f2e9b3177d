"""A comment with a reason silences a finding where it stands, and says so where it does not."""

import re
from pathlib import Path

import pytest
from support import Edits, satker

from generator import source
from generator.examine import Checked, check
from generator.findings import Severity
from generator.model.remarks import remarks
from generator.workspace import Workspace

DATE = ('tanggal: "2024-01"', "tanggal: 2024-01-30")
REASON = "# abaikan KINERJA04: baru dimulai pada bulan Desember"


# The rules whose findings are silenced here, whatever others find in the same data.
MEANT = re.compile(r"ABAIKAN\d\d|KINERJA0[45]|ANGGARAN01|PEGAWAI01|LENGKAP\d\d")


def checked(tmp_path: Path, edits: Edits) -> Checked:
    """What is found in Contoh with these edits and whole dates."""
    satker(tmp_path, {"profil": [DATE], **edits})
    found = check(Workspace(tmp_path, tmp_path / "output"), ())
    return Checked([f for f in found.findings if MEANT.fullmatch(f.code)], found.silenced)


def codes(found: Checked) -> tuple[list[str], list[str]]:
    return [f.code for f in found.findings], [f.code for f in found.silenced]


def realisasi(text: str) -> Edits:
    """The realisasi of 70 percent as another text, which KINERJA04 finds."""
    return {"realisasi": [("    realisasi: 70\n", text)]}


@pytest.mark.parametrize(
    "text",
    [
        f"    realisasi: 0.9 {REASON}\n",
        f"    {REASON}\n    realisasi: 0.9\n",
        f"{REASON}\n    realisasi: 0.9\n",
        f"    {REASON}\n    # angka sementara\n    realisasi: 0.9\n",
        f"    # angka sementara\n    {REASON}\n    realisasi: 0.9\n",
        f"    realisasi: 0.9 # angka sementara {REASON}\n",
        "    realisasi: 0.9 #abaikan kinerja04 : baru dimulai\n",
        "    realisasi: 0.9 # abaikan KINERJA04: lihat LKj: BAB III\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_comment_with_a_reason_silences_its_line(tmp_path: Path, text: str, end: str) -> None:
    assert codes(checked(tmp_path, realisasi(text.replace("\n", end)))) == ([], ["KINERJA04"])


def test_a_silenced_error_stops_nothing(tmp_path: Path) -> None:
    text = "kontrol:\n  # abaikan ANGGARAN01: DIPA sudah direvisi\n  total: {pagu: 1, realisasi: 887000000}"
    found = checked(
        tmp_path, {"anggaran": [("kontrol:\n  total: {pagu: 1000000000, realisasi: 887000000}", text)]}
    )
    assert codes(found) == ([], ["ANGGARAN01"])
    assert found.silenced[0].severity is Severity.ERROR


def test_a_comment_in_a_list_and_within_braces(tmp_path: Path) -> None:
    text = """\
  PPPK:
    total: 3 # abaikan PEGAWAI01: satu orang baru
    peran: {
      pelaksana: 2 # di subbagian
    }
    # abaikan PEGAWAI01: satu orang baru
    pendidikan: {S1: 2}
"""
    old = "  PPPK:\n    total: 2\n    peran: {pelaksana: 2}\n    pendidikan: {S1: 2}\n"
    found = checked(tmp_path, {"pegawai": [(old, text)]})
    # One stands on the line of "peran", which no comment names.
    assert codes(found) == (["ABAIKAN01", "PEGAWAI01"], ["PEGAWAI01"])


def test_one_comment_names_several_codes(tmp_path: Path) -> None:
    found = checked(
        tmp_path, realisasi("    realisasi: 0.9 # abaikan KINERJA04, KINERJA05: angka sementara\n")
    )
    assert codes(found) == (["ABAIKAN01"], ["KINERJA04"])
    assert "KINERJA05" in found.findings[0].message


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        (f"    realisasi: 70 {REASON}\n", "ABAIKAN01", "tidak ada temuan KINERJA04"),
        (f"    {REASON}\n\n    realisasi: 70\n", "ABAIKAN01", "tidak ada temuan KINERJA04"),
        ("    realisasi: 70 # abaikan KINERJA04\n", "ABAIKAN02", "tidak menyebut alasan"),
        ("    realisasi: 70 # abaikan KINERJA04: ...\n", "ABAIKAN02", "tidak menyebut alasan"),
        ("    realisasi: 70 # abaikan KINERJA04 karena baru\n", "ABAIKAN02", "tidak menyebut alasan"),
        ("    realisasi: 70 # abaikan KINERJA99: baru\n", "ABAIKAN03", 'kode "KINERJA99" tidak dikenal'),
        ("    realisasi: 70 # abaikan KINERJA99 : baru\n", "ABAIKAN03", 'kode "KINERJA99" tidak dikenal'),
        ("    realisasi: 70 # abaikan KINERJA: baru\n", "ABAIKAN03", 'kode "KINERJA" tidak dikenal'),
        ("    realisasi: 70 # abaikan SESUAI03: baru\n", "ABAIKAN03", "SESUAI03 tidak dapat diabaikan"),
        ("    realisasi: 70 # abaikan ABAIKAN01: baru\n", "ABAIKAN03", "ABAIKAN01 tidak dapat diabaikan"),
    ],
)
def test_a_comment_that_silences_nothing_is_found(tmp_path: Path, text: str, code: str, message: str) -> None:
    (finding,) = checked(tmp_path, realisasi(text)).findings
    assert (finding.code, finding.severity) == (code, Severity.WARNING)
    assert message in finding.message
    assert finding.help
    assert (Path(finding.mark.file).name, finding.mark.line) == ("realisasi.yaml", 5)
    line = (tmp_path / "contoh-2023" / "realisasi.yaml").read_text(encoding="utf-8").split("\n")[4]
    assert line[finding.mark.column - 1 :].startswith("# abaikan")


@pytest.mark.parametrize("reason", ["", ": ", ": -"])
def test_without_a_reason_the_finding_remains(tmp_path: Path, reason: str) -> None:
    found = checked(tmp_path, realisasi(f"    realisasi: 0.9 # abaikan KINERJA04{reason}\n"))
    assert codes(found) == (["KINERJA04", "ABAIKAN02"], [])


def test_a_gap_that_stops_a_final_run_is_not_silenced(tmp_path: Path) -> None:
    old = '              - kode: "002"\n                nama: Pelatihan Teknis\n'
    text = f"# abaikan LENGKAP03: menyusul\n{old}"
    gap = ("                narasi: Pelatihan diikuti seluruh badan adhoc.\n", "")
    assert codes(checked(tmp_path, {"anggaran": [(old, text), gap]})) == (["ABAIKAN03", "LENGKAP03"], [])


def test_a_code_of_one_digit_is_taken_for_the_code_that_is_meant(tmp_path: Path) -> None:
    (finding,) = checked(tmp_path, realisasi("    realisasi: 70 # Abaikan KINERJA4: baru\n")).findings
    assert (finding.code, finding.help) == ("ABAIKAN03", 'maksud Anda "KINERJA04"?')


@pytest.mark.parametrize(
    "text",
    [
        "    realisasi: 70 # abaikan baris ini bila belum ada angkanya\n",
        "    realisasi: 70 # abaikan\n",
        "    realisasi: 70 # tidak abaikan KINERJA04\n",
        '    realisasi: 70\n    penyebab: "Lihat # abaikan KINERJA04: ini teks"\n',
        "    realisasi: 70\n    penyebab: |\n      Baris satu.\n      # abaikan KINERJA04: ini teks\n",
        "    realisasi: 70\n    penyebab: >-\n      Baris satu.\n\n      # abaikan KINERJA04: ini teks\n",
    ],
)
def test_what_is_no_such_comment_is_left_alone(tmp_path: Path, text: str) -> None:
    assert codes(checked(tmp_path, realisasi(text))) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "    penyebab: |  # abaikan KINERJA04: sudah benar\n      Satu.\n\n      Dua.\n    realisasi: 0.9\n",
        "    # abaikan KINERJA04: sudah benar\n    penyebab: |\n      Satu.\n    realisasi: 0.9\n",
    ],
)
def test_a_comment_on_a_text_stands_for_all_its_lines_and_no_other(tmp_path: Path, text: str) -> None:
    assert codes(checked(tmp_path, realisasi(text))) == (["ABAIKAN01", "KINERJA04"], [])


def test_the_lines_of_a_remark() -> None:
    text = """\
# abaikan UJI01: atas
a: |  # bukan
  satu
  dua

b: >-  # abaikan UJI02: samping
  tiga
  empat
# abaikan UJI03: kunci
c:
  lima
  enam
d: {e: 1, # abaikan UJI04: dalam
  f: 2}
# abaikan UJI05: akhir
"""
    tree, found = source.parse(text, "x.yaml")
    assert tree
    assert not found
    assert [(r.codes, r.reason, r.first, r.last) for r in remarks(tree)] == [
        (("UJI01",), "atas", 2, 5),
        (("UJI02",), "samping", 6, 8),
        (("UJI03",), "kunci", 10, 12),
        (("UJI04",), "dalam", 13, 13),
        (("UJI05",), "akhir", 16, 16),
    ]
