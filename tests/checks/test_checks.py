"""Every rule finds what it is for, at its place, and stays silent on what is nearly so."""

import importlib
import re
from pathlib import Path

import pytest
from support import CONTOH, ROOT, read, satker

from generator.checks import check
from generator.compute import Hasil, compute
from generator.findings import Finding, Severity
from generator.rujukan.aturan import aturan

from .cases import Case

HERE = Path(__file__).parent
# One module of cases a family; ELSEWHERE in it names codes whose cases need more than one folder, and
# the test module here that holds them.
MODULES = [importlib.import_module(f"{__package__}.{path.stem}") for path in sorted(HERE.glob("cases*.py"))]
CASES: list[Case] = [case for module in MODULES for case in module.CASES]
ELSEWHERE = {code: name for module in MODULES for code, name in getattr(module, "ELSEWHERE", {}).items()}
WORST_FIRST = list(Severity)
DATE = ('tanggal: "2024-01"', "tanggal: 2024-01-30")
BROKEN = [case for case in CASES if case.file]
NEAR = [case for case in CASES if not case.file]


def found(tmp_path: Path, case: Case) -> tuple[Path, list[Finding]]:
    """The folder of a case, whose dates all have a day unless the case is about them, and its findings."""
    edits = dict(case.edits)
    profil = edits.get("profil", [])
    assert isinstance(profil, list)
    if not any(old == DATE[0] for old, _ in profil):
        edits["profil"] = [*profil, DATE]
    folder = satker(tmp_path, edits)
    loaded = read(folder)
    assert loaded.findings == ()
    assert loaded.tahun
    return folder, check(compute(loaded.tahun))


def named(case: Case) -> str:
    return f"{case.code} {case.name}"


@pytest.mark.parametrize("case", BROKEN, ids=named)
def test_a_rule_finds_what_breaks_it_at_its_place(tmp_path: Path, case: Case) -> None:
    folder, findings = found(tmp_path, case)
    (finding,) = (f for f in findings if f.code == case.code)
    assert finding.mark.file == f"{CONTOH.name}/{case.file}.yaml"
    line = (folder / f"{case.file}.yaml").read_text(encoding="utf-8").split("\n")[finding.mark.line - 1]
    assert line[finding.mark.column - 1 :].startswith(case.at)
    assert case.message in finding.message
    assert case.help in finding.help
    assert finding.help


def test_contoh_itself_breaks_no_rule(tmp_path: Path) -> None:
    assert found(tmp_path, Case("", "", {}))[1] == []


@pytest.mark.parametrize("case", NEAR, ids=named)
def test_a_rule_is_silent_on_a_near_miss(tmp_path: Path, case: Case) -> None:
    assert [finding for finding in found(tmp_path, case)[1] if finding.code == case.code] == []


def test_an_overspent_ro_names_no_level_that_is_not_drawn_along(tmp_path: Path) -> None:
    case = next(c for c in BROKEN if c.name == "an RO within a level that still has money")
    assert "sehingga" not in found(tmp_path, case)[1][0].message


def test_a_realisasi_that_is_missing_altogether_is_told_at_its_indikator(tmp_path: Path) -> None:
    text = (CONTOH / "realisasi.yaml").read_text(encoding="utf-8")
    entry = text[text.index("  temuan-audit:") : text.index("  nilai-akuntabilitas:")]
    _, findings = found(tmp_path, Case("", "", {"realisasi": [(entry, "")]}))
    assert [(f.code, Path(f.mark.file).name, f.mark.line) for f in findings] == [
        ("LENGKAP01", "pk.yaml", 17),
        ("LENGKAP02", "pk.yaml", 17),
    ]


def test_every_code_has_a_broken_case_and_a_near_miss() -> None:
    sources = sorted((ROOT / "generator" / "checks").glob("*.py"))
    written = {
        code
        for path in sources
        for code in re.findall(r'"([A-Z]{3,}\d\d)"', path.read_text(encoding="utf-8"))
    }
    assert len(written) >= 13
    assert {case.code for case in BROKEN} == written - set(ELSEWHERE)
    assert {case.code for case in NEAR} == written - set(ELSEWHERE)


@pytest.mark.parametrize(("code", "name"), ELSEWHERE.items())
def test_a_code_whose_cases_are_elsewhere_is_tested_there(code: str, name: str) -> None:
    assert code in (HERE / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted({case.code for case in BROKEN}))
def test_the_page_of_a_code_tells_its_severity_and_only_gaps_stop_a_final_run_without_being_errors(
    tmp_path: Path, code: str
) -> None:
    cases = [case for case in BROKEN if case.code == code]
    findings = [
        finding
        for number, case in enumerate(cases)
        for finding in found(tmp_path / str(number), case)[1]
        if finding.code == code
    ]
    worst = min((finding.severity for finding in findings), key=WORST_FIRST.index)
    assert worst == aturan()[code].tingkat
    if not code.startswith("LENGKAP"):
        assert not any(finding.blocks_final for finding in findings)


def test_serang_has_what_its_sources_contradict_and_no_error(serang: Hasil) -> None:
    all_found = sorted(check(serang), key=lambda f: f.code)
    # No published report has what all seven analyses need.
    assert sum(f.code == "KINERJA03" for f in all_found) == 13
    findings = [f for f in all_found if f.code != "KINERJA03"]
    assert [(f.code, Path(f.mark.file).name, f.severity) for f in findings] == [
        ("ANGGARAN02", "anggaran.yaml", Severity.WARNING),
        ("ANGGARAN05", "anggaran.yaml", Severity.WARNING),
        ("KINERJA06", "pk.yaml", Severity.INFO),
        ("KINERJA08", "pk.yaml", Severity.WARNING),
        ("KINERJA09", "pk.yaml", Severity.WARNING),
        ("PEGAWAI01", "pegawai.yaml", Severity.WARNING),
        ("PEGAWAI02", "pegawai.yaml", Severity.WARNING),
        ("WAKTU02", "profil.yaml", Severity.INFO),
    ]
    pagu, serapan, _, ganda, nilai, pendidikan, nama, tanggal = (f.message for f in findings)
    assert "kegiatan WA.3355 juga melebihi pagunya" in pagu
    assert "pagu RO CQ.6870.QGE.001 hanya terserap 42,95%" in serapan
    assert "sama dengan nama indikator" in ganda
    assert "mengukur nilai B, tetapi satuannya persen" in nilai
    assert "PNS menurut pendidikan berjumlah 9 orang, sedangkan seluruhnya 10 orang" in pendidikan
    assert "PPNPN dinyatakan 12 orang, sedangkan daftar pegawai memuat 11 nama" in nama
    assert "Januari 2024" in tanggal
    assert findings[-1].mark == serang.tahun.profil.dokumen.lkj.mark("tanggal")


def test_all_rules_are_run_over_one_year(tmp_path: Path) -> None:
    """Faults of several families in one year are all found in one run."""
    one_each = {
        "anggaran": [("{pagu: 1000000000, realisasi", "{pagu: 1, realisasi")],
        "pk": [("target: 4", "target: 0")],
        "pegawai": [("pendidikan: {S1: 2}", "pendidikan: {S1: 1}")],
        "profil": [('tanggal: "2024-01"', 'tanggal: "2023-01"')],
        "realisasi": [("    realisasi: 3\n", "")],
    }
    loaded = read(satker(tmp_path, one_each))
    assert loaded.tahun
    codes = {f.code for f in check(compute(loaded.tahun))}
    assert codes == {"ANGGARAN01", "KINERJA01", "PEGAWAI01", "WAKTU01", "WAKTU02", "LENGKAP01"}
