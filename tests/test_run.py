"""The course of a run: every satker for itself, all documents of one or none, and every fault a finding."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from support import ROOT, satker

from generator import examine, run
from generator.findings import Finding, Severity
from generator.run import Outcome
from generator.word import typesetting
from generator.word.layout import Laid
from generator.word.package import pack, unpack
from generator.workspace import Workspace

DATED = ('tanggal: "2024-01"', "tanggal: 2024-01-30")
BROKEN = {"pk": [("target: 80", "target: -80")]}
GAP = {"realisasi": [("    realisasi: 3\n", "")]}


@pytest.fixture
def place(tmp_path: Path) -> Workspace:
    """An empty data folder, with a copy of the templates beside it."""
    (tmp_path / "data").mkdir()
    shutil.copytree(
        ROOT / "templates", tmp_path / "templates", ignore=shutil.ignore_patterns("__pycache__", "*.py")
    )
    return Workspace(tmp_path / "data", tmp_path / "output", tmp_path / "templates")


def report(
    place: Workspace,
    *satkers: str,
    doc: tuple[str, ...] = ("iku",),
    final: bool = False,
    overwrite: bool = False,
    step: Callable[[str], None] = lambda _: None,
    layout: bool = False,
) -> list[Outcome]:
    return run.report(place, satkers, doc, final=final, overwrite=overwrite, step=step, layout=layout)


def only(place: Workspace, code: str) -> Finding:
    """The finding of a code that stopped the only satker; nothing was written."""
    (outcome,) = report(place)
    assert outcome.failed
    assert not place.output.exists()
    (found,) = (finding for finding in outcome.findings if finding.code == code)
    assert found.severity is Severity.ERROR
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


# --- Several satkers and documents -----------------------------------------------------------------


def test_all_documents_of_all_satkers_are_written_where_none_is_named(place: Workspace) -> None:
    for name in ("a-2023", "b-2023"):
        satker(place.data, name=name)
    outcomes = report(place, doc=())
    assert [outcome.satker for outcome in outcomes] == ["a-2023", "b-2023"]
    names = {
        f"{name}/{doc}-{name}.docx"
        for name in ("a-2023", "b-2023")
        for doc in ("lkj", "laporan-tahunan", "iku")
    }
    assert set(files(place.output)) == names
    assert [len(outcome.written) for outcome in outcomes] == [3, 3]


def test_only_the_named_documents_of_the_named_satkers_are_written(place: Workspace) -> None:
    for name in ("a-2023", "b-2023"):
        satker(place.data, name=name)
    (outcome,) = report(place, "b-2023")
    assert list(files(place.output)) == ["b-2023/iku-b-2023.docx"]
    assert outcome.written == (place.target("b-2023", "iku"),)


def test_a_broken_satker_does_not_stop_the_others(place: Workspace) -> None:
    satker(place.data, name="a-2023")
    satker(place.data, BROKEN, name="b-2023")
    satker(place.data, name="c-2023")
    outcomes = report(place)
    assert [outcome.failed for outcome in outcomes] == [False, True, False]
    assert set(files(place.output)) == {"a-2023/iku-a-2023.docx", "c-2023/iku-c-2023.docx"}
    assert [finding.code for finding in outcomes[1].findings] == ["BENTUK06"]


def test_findings_of_all_satkers_are_listed_in_the_order_of_files(place: Workspace) -> None:
    satker(place.data, BROKEN, name="b-2023")
    satker(place.data, GAP, name="a-2023")
    found = [(Path(f.mark.file).parent.name, f.code) for f in examine.check(place, ()).findings]
    assert found == [("a-2023", "WAKTU02"), ("a-2023", "LENGKAP01"), ("b-2023", "BENTUK06")]
    assert [f.code for f in examine.check(place, ["b-2023", "b-2023"]).findings] == ["BENTUK06"]


def test_every_step_is_told_when_it_begins(place: Workspace) -> None:
    satker(place.data, name="a-2023")
    told: list[str] = []
    report(place, doc=("iku", "lkj"), step=told.append)
    assert told == [
        "a-2023: membaca dan memeriksa data",
        "a-2023: menyusun Indikator Kinerja Utama",
        "a-2023: menyusun Laporan Kinerja",
    ]


def test_pages_are_laid_out_once_for_all_documents_of_a_satker(
    place: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    satker(place.data, name="a-2023")
    told: list[str] = []
    monkeypatch.setattr(typesetting, "find", lambda: place.data)
    monkeypatch.setattr(typesetting, "lay_out", lambda files, _: {name: Laid(b"docx", b"") for name in files})
    (outcome,) = report(place, doc=("iku", "lkj", "laporan-tahunan"), step=told.append, layout=True)
    assert told[-1] == "a-2023: menata halaman"
    assert [told.count(step) for step in told] == [1] * 5
    assert [path.read_bytes() == b"docx" for path in outcome.written] == [False, True, True]
    assert outcome.hints == ()


# --- What was there before -------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["data", "template", "edited", "final"])
def test_a_failing_run_leaves_what_was_written_before_as_it_is(place: Workspace, fault: str) -> None:
    folder = satker(place.data)
    report(place, doc=("iku", "lkj"))
    if fault == "data":
        (folder / "pk.yaml").unlink()
    elif fault == "template":
        (place.templates / "lkj.docx").write_bytes(b"")
    elif fault == "edited":
        target = place.target(folder.name, "lkj")
        target.write_bytes(pack({**unpack(target.read_bytes()), "word/x.xml": b"<x/>"}))
    else:
        (folder / "realisasi.yaml").write_text("skema: 1\nindikator: {}\n")
    before = files(place.output)
    (outcome,) = report(place, doc=("iku", "lkj"), final=fault == "final")
    assert outcome.failed
    assert files(place.output) == before


def test_an_edited_document_is_told_and_overwritten_only_on_demand(place: Workspace) -> None:
    folder = satker(place.data)
    report(place)
    target = place.target(folder.name, "iku")
    made = target.read_bytes()
    target.write_bytes(pack({**unpack(made), "word/x.xml": b"<x/>"}))
    found = report(place)[0].findings[-1]
    assert (found.code, found.mark.file) == ("TULIS01", place.shown(target))
    assert "--overwrite" in found.help
    assert not report(place, overwrite=True)[0].failed
    assert target.read_bytes() == made


def test_two_runs_in_one_process_give_the_same_bytes_and_findings(place: Workspace) -> None:
    satker(place.data, GAP)
    first, before = report(place, doc=()), files(place.output)
    second, after = report(place, doc=()), files(place.output)
    assert (first, before) == (second, after)
    assert len(before) == 3
    assert examine.check(place, ()).findings == examine.check(place, ()).findings


def test_other_data_gives_another_document(place: Workspace) -> None:
    folder = satker(place.data)
    report(place)
    before = files(place.output)
    path = folder / "anggaran.yaml"
    path.write_text(path.read_text() + "\n# catatan\n")
    report(place)
    after = files(place.output)
    assert before != after  # The hash of the data is in it.


# --- Final -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "edits",
    [GAP, {"anggaran": [("{pagu: 1000000000, realisasi", "{pagu: 1, realisasi")]}],
    ids=["a gap", "an error"],
)
def test_a_final_run_refuses_while_something_stands_in_its_way(
    place: Workspace, edits: dict[str, list[tuple[str, str]]]
) -> None:
    satker(place.data, edits)
    (outcome,) = report(place, final=True)
    assert (outcome.failed, outcome.refused) == (True, True)
    assert any(finding.stops_final for finding in outcome.findings)
    assert not place.output.exists()
    assert not report(place)[0].failed  # A draft is written all the same.


def test_a_final_run_writes_what_is_complete(place: Workspace) -> None:
    satker(place.data, {"profil": [DATED]})
    (outcome,) = report(place, final=True, doc=())
    assert (outcome.findings, outcome.refused, len(outcome.written)) == ((), False, 3)


def test_a_warning_and_an_open_day_do_not_stop_a_final_run(place: Workspace) -> None:
    satker(place.data, {"pegawai": [("    pendidikan: {S1: 2}", "    pendidikan: {S1: 1}")]})
    (outcome,) = report(place, final=True)
    assert [finding.code for finding in outcome.findings] == ["PEGAWAI01", "WAKTU02"]
    assert not outcome.failed


# --- Wrong names and folders -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "help"),
    [
        ("contoh2023", 'maksud Anda "contoh-2023"?'),
        ("con", 'maksud Anda "contoh-2023"?'),
        ("data/contoh-2023", 'maksud Anda "contoh-2023"?'),
        ("xyz", "satker yang ada: contoh-2023"),
    ],
)
def test_an_unknown_satker_is_told_with_the_one_that_was_meant(
    place: Workspace, name: str, help: str
) -> None:
    satker(place.data)
    (outcome,) = report(place, name)
    assert [(f.code, f.help) for f in outcome.findings] == [("SATKER01", help)]
    assert name in outcome.findings[0].message
    assert [f.code for f in examine.check(place, [name]).findings] == ["SATKER01"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("KPU Contoh 2023", "kpu-contoh-2023"),
        ("contoh", "contoh-2023"),
        ("contoh_2023", "contoh-2023"),
        ("2023-contoh", "contoh-2023"),
        ("contoh-23", "contoh-23-2023"),
        ("2023", "satker-2023"),
    ],
)
def test_a_folder_is_named_after_satker_and_year(place: Workspace, name: str, meant: str) -> None:
    satker(place.data, name=name)
    (found,) = examine.check(place, ()).findings
    assert (found.code, Path(found.mark.file).name, found.mark.line) == ("RUJUK04", "profil.yaml", 3)
    assert f'nama folder "{name}" harus' in found.message
    assert f'"{meant}"' in found.help
    assert not place.output.exists()


@pytest.mark.parametrize("name", ["contoh-2023/", "./contoh-2023", "../data/contoh-2023", ".", "", ".."])
def test_a_path_is_no_name_of_a_satker(place: Workspace, name: str) -> None:
    satker(place.data)
    assert [f.code for f in report(place, name)[0].findings] == ["SATKER01"]
    assert not place.output.exists()


@pytest.mark.parametrize("is_there", [True, False])
def test_a_data_folder_without_satker_is_told(place: Workspace, is_there: bool) -> None:
    if not is_there:
        place.data.rmdir()
    (outcome,) = report(place)
    (finding,) = outcome.findings
    assert finding.code == "SATKER02"
    assert ("belum memuat folder satker" if is_there else "tidak ada di sini") in finding.message
    assert ("buat folder" if is_there else "jalankan dari folder proyek") in finding.help
    assert outcome.failed
    assert examine.check(place, ["contoh-2023"]).findings == [finding]
    assert list(outcome.findings) == examine.check(place, ()).findings
    assert outcome.findings[0].mark.file == place.shown(place.data)


def test_the_folder_of_a_satker_is_no_folder_of_data(place: Workspace) -> None:
    folder = satker(place.data)
    (finding,) = examine.check(Workspace(folder, place.output), ()).findings
    assert finding.code == "SATKER02"
    assert "memuat berkas satu satker" in finding.message
    assert finding.help.endswith(f"contoh-2023 --data {place.data.as_posix()}")


def test_an_output_that_is_no_folder_is_told(place: Workspace) -> None:
    satker(place.data)
    place.output.write_text("sebuah berkas")
    found = report(place)[0].findings[-1]
    assert found.code == "TULIS01"
    assert place.output.read_text() == "sebuah berkas"


# --- Broken templates and fragments ----------------------------------------------------------------


def own_template(place: Workspace, old: str, new: str) -> Path:
    """A satker whose own IKU template has other text."""
    path = satker(place.data) / "templates" / "iku.docx"
    path.parent.mkdir()
    parts = unpack((place.templates / "iku.docx").read_bytes())
    assert old.encode() in parts["word/document.xml"]
    parts["word/document.xml"] = parts["word/document.xml"].replace(old.encode(), new.encode())
    path.write_bytes(pack(parts))
    return path


def test_an_own_template_is_used(place: Workspace) -> None:
    own_template(place, ">Tahun {{ sampul.tahun }}<", ">TAHUN KAMI {{ sampul.tahun }}<")
    report(place)
    (data,) = files(place.output).values()
    assert b"TAHUN KAMI 2024" in unpack(data)["word/document.xml"]


def test_a_broken_tag_is_told_with_its_template_and_paragraph(place: Workspace) -> None:
    path = own_template(place, "Tahun {{ sampul.tahun }}", "Tahun {{ sampul.tahn }}")
    found = only(place, "NASKAH01")
    assert found.mark.file == place.shown(path)
    assert found.message == 'nama "tahn" tidak dikenal'
    assert found.place == 'paragraf "Tahun {{ sampul.tahn }}"'
    assert found.quote == "Tahun {{ sampul.tahn }}"
    assert "templat" in found.help


def test_a_template_that_would_give_a_broken_document_is_told(place: Workspace) -> None:
    own_template(place, 'w:val="Title"', 'w:val="TidakAda"')
    found = only(place, "NASKAH01")
    assert 'word/document.xml: gaya "TidakAda" tidak ada' in found.message
    assert found.place == ""


@pytest.mark.parametrize("data", [b"", b"bukan docx"])
def test_an_own_template_that_is_no_word_document_is_told(place: Workspace, data: bytes) -> None:
    own_template(place, "Tahun", "Tahun").write_bytes(data)
    assert "bukan dokumen Word" in only(place, "NASKAH01").message


def test_a_template_that_is_not_there_is_told(place: Workspace) -> None:
    satker(place.data)
    (place.templates / "iku.docx").unlink()
    assert "tidak dapat dibaca" in only(place, "NASKAH01").message


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("satu\n\n{{ satkre.nama }}\n", 3, "satkre"),
        ("satu\n{{ tahun }}\n", 2, "2023"),
        ("satu\n{% if %}\n", 2, "tidak dapat disusun"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
    ],
)
def test_a_broken_fragment_is_told_with_its_line(place: Workspace, text: str, line: int, reason: str) -> None:
    satker(place.data)
    path = place.templates / "narasi/iku/pengantar.j2"
    path.write_text(text)
    found = only(place, "NASKAH02")
    assert (found.mark.file, found.mark.line) == (place.shown(path), line)
    assert reason in found.message


def test_a_fragment_that_is_not_there_is_told(place: Workspace) -> None:
    satker(place.data)
    (place.templates / "narasi/iku/pengantar.j2").unlink()
    found = only(place, "NASKAH02")
    assert (Path(found.mark.file).name, found.mark.line) == ("pengantar.j2", 1)
