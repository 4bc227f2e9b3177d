"""Loading a folder of five files: everything that is wrong is found, at its place, in one run."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from support import CONTOH, ROOT, SERANG, read, satker

from generator import syntax
from generator.findings import Finding, Mark, Severity
from generator.model import FILES, Loaded, messages, references
from generator.model.anggaran import Ro

from .broken import BROKEN, MARKS, Broken


def take_marks(folder: Path) -> dict[str, Mark]:
    """Take the marks out of the files of `folder`; the place where each stood."""
    places: dict[str, Mark] = {}
    for path in sorted(folder.glob("*.yaml")):
        raw = path.read_bytes()
        for found in re.finditer("|".join(MARKS), raw.decode("utf-8", "replace")):
            before = raw[: raw.index(found[0].encode())].decode()
            shown = f"{folder.name}/{path.name}"
            assert found[0] not in places, f"the mark {found[0]} stands twice"
            places[found[0]] = Mark(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
            raw = raw.replace(found[0].encode(), b"")
        path.write_bytes(raw)
    return places


@cache
def outcome(case: Broken) -> tuple[Loaded, dict[str, Mark]]:
    """What loading Contoh with the faults of `case` gives, and where its marks stood."""
    with TemporaryDirectory() as parent:
        folder = satker(Path(parent), case.edits)
        places = take_marks(folder)
        return read(folder), places


def all_findings() -> Iterator[Finding]:
    """The findings of all broken cases."""
    for case in BROKEN:
        yield from outcome(case)[0].findings


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_fault_is_found_at_its_place_with_its_remedy_and_nothing_else_is(case: Broken) -> None:
    loaded, places = outcome(case)
    found = {(finding.mark, finding.code): finding for finding in loaded.findings}
    expected = {
        (places[at] if isinstance(at, str) else Mark(f"{CONTOH.name}/{at[0]}.yaml", *at[1:]), code): said
        for at, (code, *said) in case.expected.items()
    }
    assert set(found) == set(expected)
    assert len(found) == len(loaded.findings)
    for key, (message, remedy) in expected.items():
        assert message in found[key].message
        assert remedy in found[key].help


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_an_error_makes_the_year_unusable_and_a_warning_does_not(case: Broken) -> None:
    loaded, _ = outcome(case)
    has_error = any(finding.severity is Severity.ERROR for finding in loaded.findings)
    assert (loaded.tahun is None) == has_error


# --- The table of faults is complete ---------------------------------------------------------------


def test_every_code_has_a_broken_case() -> None:
    generator = ROOT / "generator"
    sources = [generator / "source.py", generator / "syntax.py", *sorted((generator / "model").glob("*.py"))]
    written = {
        code
        for path in sources
        for code in re.findall(r'"((?:BACA|BENTUK|RUJUK|SESUAI|FOTO)\d\d)"', path.read_text(encoding="utf-8"))
    }
    assert {code[:-2] for code in written} == {"BACA", "BENTUK", "RUJUK", "SESUAI", "FOTO"}
    assert {finding.code for finding in all_findings()} == written


SENTENCES = [
    *(message for _, message, _ in syntax._SYNTAX),
    syntax._SYNTAX_UNKNOWN[0],
    *(message for message, _ in messages._BUILT_IN.values()),
]


@pytest.mark.parametrize("sentence", sorted(set(SENTENCES)))
def test_every_sentence_for_a_parsers_error_has_a_broken_case(sentence: str) -> None:
    assert any(sentence in finding.message for finding in all_findings())


RULES = [
    *(("RUJUK01", r.file, r.pattern, r.is_key) for r in references.REFERENCES),
    *(("RUJUK02", file, pattern, False) for file, pattern, _, _ in references.UNUSED),
    *(("RUJUK03", file, pattern, False) for file, pattern, _ in references.UNIQUE),
]


@pytest.mark.parametrize(("code", "file", "pattern", "is_key"), RULES, ids=str)
def test_every_name_that_must_lead_somewhere_or_differ_has_a_broken_case(
    code: str, file: str, pattern: tuple[str, ...], is_key: bool
) -> None:
    def is_hit(loaded: Loaded) -> bool:
        found = {finding.mark for finding in loaded.findings if finding.code == code}
        tree = loaded.trees.get(file)
        return tree is not None and any(
            (tree.key_mark(path) if is_key else node.mark) in found for path, node in tree.each(*pattern)
        )

    assert any(is_hit(outcome(case)[0]) for case in BROKEN)


# --- A whole folder --------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", [CONTOH, SERANG], ids=lambda folder: folder.name)
def test_valid_data_gives_a_year_and_no_finding(folder: Path) -> None:
    loaded = read(folder)
    assert loaded.findings == ()
    assert loaded.tahun is not None
    assert loaded.tahun.id == loaded.id == folder.name
    assert set(loaded.trees) == set(FILES)


def test_all_faults_of_all_files_are_found_in_one_run(tmp_path: Path) -> None:
    folder = satker(
        tmp_path,
        {
            "profil": [("nama_pendek:", "nama_pendk:"), ("tanggal: 2022-11-30", "tanggal: 2022-02-30")],
            "pegawai": "pegawai:\n\t- nama: x\n",
            "pk": [("target: 80", "target: -80"), ("target: B\n", "target: X\n")],
            "realisasi": [("  temuan-audit:\n", "  temuan:\n")],
            "anggaran": [("pagu: 600000000", "pagu: 600.000.000"), ("CQ.6709:", "CQ.6708:")],
        },
    )
    found = sorted((Path(f.mark.file).stem, f.code) for f in read(folder).findings)
    assert found == [
        ("anggaran", "BENTUK03"),
        ("anggaran", "RUJUK01"),
        ("pegawai", "BACA03"),
        ("pk", "BENTUK06"),
        ("profil", "BENTUK01"),
        ("profil", "BENTUK02"),
        ("profil", "BENTUK05"),
        ("realisasi", "RUJUK01"),
    ]


def test_a_missing_file_breaks_no_reference_into_it(tmp_path: Path) -> None:
    loaded = read(satker(tmp_path, {"pk": None}))
    assert [finding.code for finding in loaded.findings] == ["BACA01"]
    assert set(loaded.trees) == set(FILES) - {"pk"}


def test_an_empty_folder_lacks_every_file(tmp_path: Path) -> None:
    findings = read(tmp_path).findings
    assert {finding.message for finding in findings} == {f"berkas {name}.yaml tidak ada" for name in FILES}


def test_the_same_code_may_stand_under_different_parents() -> None:
    tree = read(CONTOH).trees["anggaran"]
    codes = references.budget_codes(tree)
    assert {"CQ.6709.QGE.001", "CQ.6709.RAN.001"} <= set(codes)
    assert len(codes) == len(set(codes)) == 2 + 2 + 3 + 4


def test_a_folder_where_a_file_should_be_is_no_traceback(tmp_path: Path) -> None:
    folder = satker(tmp_path, {"realisasi": None})
    (folder / "realisasi.yaml").mkdir()
    (finding,) = read(folder).findings
    assert (finding.code, finding.message) == ("BACA01", "berkas realisasi.yaml tidak dapat dibaca")


def test_a_renstra_embraces_its_first_and_its_last_year(tmp_path: Path) -> None:
    folder = satker(tmp_path, {"profil": [("mulai: 2020\n  selesai: 2024", "mulai: 2023\n  selesai: 2023")]})
    assert read(folder).findings == ()


def test_a_folder_without_a_year_in_its_name_is_told_at_the_year(tmp_path: Path) -> None:
    (finding,) = read(satker(tmp_path, name="uji-coba")).findings
    assert (finding.code, finding.mark) == ("RUJUK04", Mark("uji-coba/profil.yaml", 3, 8))


@pytest.mark.parametrize(
    ("start", "end"), [(b"\xef\xbb\xbf", b"\n"), (b"", b"\r\n"), (b"\xef\xbb\xbf", b"\r\n")]
)
def test_a_byte_order_mark_and_windows_line_ends_move_no_place(
    tmp_path: Path, start: bytes, end: bytes
) -> None:
    folder = satker(tmp_path, {"pk": [("skema: 1", "skema: 2"), ("target: 4", "target: -4")]})
    path = folder / "pk.yaml"
    path.write_bytes(start + path.read_bytes().replace(b"\n", end))
    places = [(f.code, f.mark.line, f.mark.column) for f in read(folder).findings]
    assert places == [("BENTUK08", 1, 8), ("BENTUK06", 20, 17)]


def test_every_part_of_the_model_knows_its_place() -> None:
    tahun = read(CONTOH).tahun
    assert tahun
    ro = tahun.anggaran.program[0].kegiatan[0].kro[0].ro[1]
    assert ro.mark("pagu") == Mark("contoh-2023/anggaran.yaml", 24, 23)
    assert ro.mark() == Mark("contoh-2023/anggaran.yaml", 22, 17)
    # Of a mapping, the place is its key's.
    assert tahun.pk.sasaran[0].indikator[1].mark("cara_penghitungan").column == 9
    # A key with a hyphen has another name in the model.
    dokumen = tahun.profil.dokumen
    assert dokumen.laporan_tahunan.mark("tempat").line == dokumen.mark("laporan-tahunan").line + 1
    assert tahun.realisasi.indikator["temuan-audit"].mark("realisasi").line == 19
    assert tahun.anggaran.kontrol["total"].mark("realisasi").column == 40


def test_a_part_that_was_not_read_from_a_file_has_no_place() -> None:
    ro = Ro(kode="001", nama="Contoh", pagu=1, realisasi=1)
    with pytest.raises(RuntimeError, match="Ro was not read from a file"):
        ro.mark("pagu")
