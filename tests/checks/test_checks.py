"""Every rule finds what it is for, at its place, and stays silent on what is nearly so."""

import importlib
import re
from collections import Counter
from pathlib import Path

import pytest
from support import CONTOH, ROOT, read, satker

from generator.checks import check
from generator.compute import Hasil, compute
from generator.examine import examine
from generator.findings import Finding, Severity
from generator.rujukan.aturan import aturan
from generator.workspace import Workspace

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
    if not any(DATE[0] in old for old, _ in profil):
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
    found = check(serang)
    assert not any(finding.severity is Severity.ERROR for finding in found)
    said = {finding.code: finding for finding in found}
    parts = {
        "ANGGARAN02": "kegiatan WA.3355 juga melebihi pagunya",
        "ANGGARAN05": "pagu RO CQ.6870.QGE.001 hanya terserap 42,95%",
        "KINERJA08": "sama dengan nama indikator",
        "KINERJA09": "mengukur nilai B, tetapi satuannya persen",
        "PEGAWAI01": "PNS menurut pendidikan berjumlah 9 orang, sedangkan seluruhnya 10 orang",
        "PEGAWAI02": "PPNPN dinyatakan 12 orang, sedangkan daftar pegawai memuat 11 nama",
        "WAKTU02": "Januari 2024",
    }
    assert [code for code, part in parts.items() if part not in said[code].message] == []
    assert said["WAKTU02"].mark == serang.tahun.profil.dokumen.lkj.mark("tanggal")


# What the published reports of the shipped satkers really have, each looked up in them; a new rule that
# finds more in them must be right about it.
SHIPPED = {
    "serang-2023": {
        "ANGGARAN02": 1,
        "ANGGARAN05": 1,
        "KINERJA03": 1,
        "KINERJA06": 1,
        "KINERJA08": 1,
        "KINERJA09": 1,
        "PEGAWAI01": 1,
        "PEGAWAI02": 1,
        "PEGAWAI17": 1,
        "WAKTU02": 1,
    },
    "tangsel-2023": {
        "ANGGARAN01": 1,
        "ANGGARAN03": 2,
        "ANGGARAN05": 3,
        "ANGGARAN06": 7,
        "ANGGARAN08": 1,
        "KINERJA03": 1,
        "KINERJA06": 1,
        "KINERJA09": 2,
        "KINERJA10": 3,
        "KINERJA11": 1,
        "LENGKAP02": 1,
        "LENGKAP03": 1,
        "LENGKAP04": 1,
        "LENGKAP05": 1,
        "LENGKAP06": 1,
        "LENGKAP08": 3,
        "LENGKAP09": 2,
    },
}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_satker_has_just_the_findings_that_its_reports_have(name: str) -> None:
    found = examine(Workspace(ROOT / "data", Path("unused")), name)[1]
    assert Counter(finding.code for finding in found) == SHIPPED[name]


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
