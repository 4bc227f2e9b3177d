"""`sakip audit`: which files it reads, what it says of those that it cannot, and how it ends."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support import CONTOH, satker

from generator import auditing, cli
from generator.findings import Finding, Severity
from tests.audit.docx_bantu import docx, p

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(cli.cli, ["audit", *map(str, arguments)])


def only(path: Path) -> Finding:
    [finding] = auditing.audit([path])
    return finding


def _xlsx() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return buffer.getvalue()


def _locked_zip() -> bytes:
    """A zip whose members say that they are encrypted."""
    data = bytearray(docx("isi"))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


def _broken_xml() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document>")
    return buffer.getvalue()


UNREADABLE = {
    "empty": (b"", "AUDIT03", "berkas ini kosong"),
    "no zip": (b"halo", "AUDIT03", "berkas ini rusak: isinya bukan dokumen Word yang utuh"),
    "cut off": (docx("isi")[:-100], "AUDIT03", "berkas ini rusak: isinya bukan dokumen Word yang utuh"),
    "broken part": (_broken_xml(), "AUDIT03", "berkas ini rusak: salah satu bagiannya tidak terbaca"),
    "old Word": (OLE, "AUDIT02", "berkas ini dokumen Word lama (.doc) yang tidak dapat dibaca"),
    "encrypted": (LOCKED, "AUDIT04", "berkas ini terkunci dengan kata sandi"),
    "encrypted zip": (_locked_zip(), "AUDIT04", "berkas ini terkunci dengan kata sandi"),
    "PDF": (b"%PDF-1.7", "AUDIT02", "berkas ini PDF, bukan dokumen Word"),
    "RTF": (b"{\\rtf1 halo}", "AUDIT02", "berkas ini RTF, bukan dokumen Word"),
    "Excel": (_xlsx(), "AUDIT02", "berkas ini bukan dokumen Word (.docx)"),
    "no text": (docx(), "AUDIT05", "tidak ada teks yang dapat diperiksa di dalam berkas ini"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code", "message"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_cannot_be_read_is_a_finding_with_a_remedy(
    tmp_path: Path, data: bytes, code: str, message: str
) -> None:
    path = tmp_path / "lkj.docx"
    path.write_bytes(data)
    finding = only(path)
    assert (finding.code, finding.message) == (code, message)
    assert finding.help
    assert finding.mark.file == path.as_posix()


def test_a_folder_and_a_missing_file_are_findings(tmp_path: Path) -> None:
    (tmp_path / "lkj.docx").write_bytes(docx("Isi."))
    folder, missing = only(tmp_path), only(tmp_path / "tidak-ada.docx")
    assert (folder.code, folder.message) == ("AUDIT01", "ini folder, bukan berkas")
    assert folder.help.endswith("lkj.docx")
    assert (missing.code, missing.message) == ("AUDIT01", "berkas ini tidak ditemukan")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b" \n", "AUDIT03"), (b"\0\1\2", "AUDIT02"), (b"...", "AUDIT05")],
    ids=["empty", "binary", "no letters"],
)
def test_a_text_file_without_text_is_a_finding(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "lkj.txt"
    path.write_bytes(data)
    assert only(path).code == code


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("lkj.docx", docx("Kami melapor.")),
        ("LKJ.DOCX", docx("Kami melapor.")),
        ("lkj.txt", "Kami melapor.\n".encode("utf-16")),
        ("lkj.md", b"# Laporan\n\nKami melapor.\n"),
        ("lkj.txt", docx("Kami melapor.")),
        ("salinan", docx("Kami melapor.")),
    ],
)
def test_readable_files_are_read_whatever_their_names(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert auditing.audit([path]) == []


def test_the_exit_code_tells_of_errors(tmp_path: Path) -> None:
    good = tmp_path / "baik.docx"
    good.write_bytes(docx(p("Kami melapor.")))
    assert invoke(good).exit_code == 0
    assert invoke(good).stdout == "Temuan: 0 galat, 0 peringatan, 0 catatan.\n"
    result = invoke(good, tmp_path / "tidak-ada.docx")
    assert result.exit_code == 1
    assert "AUDIT01" in result.stdout
    assert "Temuan: 1 galat, 0 peringatan, 0 catatan." in result.stdout


def test_without_a_file_the_usage_is_wrong() -> None:
    assert invoke().exit_code == 2


def test_json_is_what_check_writes(tmp_path: Path) -> None:
    result = invoke(tmp_path / "tidak-ada.docx", "--format", "json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told["version"] == 1
    [entry] = told["findings"]
    assert list(entry) == [
        "code", "severity", "file", "line", "column", "place", "quote", "message", "expected", "help",
    ]  # fmt: skip


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "lkj.docx"
    path.write_bytes(b"")
    assert len(auditing.audit([path, tmp_path / "." / "lkj.docx"])) == 1


# --- With the data ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a satker and its documents."""
    folder = tmp_path_factory.mktemp("kantor")
    satker(folder / "data")
    command = ["report", "--no-layout", "--data", str(folder / "data"), "--output", str(folder / "output")]
    assert CliRunner().invoke(cli.cli, command).exit_code == 0
    return folder


def test_documents_as_generated_differ_in_nothing(home: Path) -> None:
    files = sorted((home / "output" / CONTOH.name).glob("*.docx"))
    assert len(files) == 3
    found = auditing.audit(files, home / "data" / CONTOH.name)
    assert [finding for finding in found if finding.code.startswith("BANDING")] == []


def test_data_of_another_kind_is_a_finding(home: Path, tmp_path: Path) -> None:
    file = home / "output" / CONTOH.name / f"iku-{CONTOH.name}.docx"
    [finding] = (one for one in auditing.audit([file], home / "data") if one.severity is Severity.ERROR)
    assert (finding.code, finding.message) == ("SATKER01", "ini bukan folder data satu satker")
    assert finding.help.endswith(f"--data {(home / 'data' / CONTOH.name).as_posix()}")
    assert auditing.audit([file], tmp_path)[-1].code == "SATKER01"


def test_broken_data_tells_its_own_findings(home: Path, tmp_path: Path) -> None:
    satker(tmp_path, {"pk": "skema: ["})
    file = home / "output" / CONTOH.name / f"iku-{CONTOH.name}.docx"
    codes = {finding.code for finding in auditing.audit([file], tmp_path / CONTOH.name)}
    assert any(code.startswith("BACA") for code in codes)


def test_a_document_of_another_kind_is_not_compared(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "surat.docx"
    path.write_bytes(docx("Surat undangan rapat pada hari Senin pukul sembilan di ruang rapat kantor kami."))
    found = auditing.audit([path], home / "data" / CONTOH.name)
    assert [finding.code for finding in found] == ["BANDING05"]
    text = tmp_path / "lkj.txt"
    text.write_text("Laporan kinerja kami.\n", encoding="utf-8")
    [finding] = auditing.audit([text], home / "data" / CONTOH.name)
    assert (finding.code, finding.severity) == ("BANDING05", Severity.WARNING)


def test_newer_data_is_told_beside_what_differs(home: Path, tmp_path: Path) -> None:
    satker(tmp_path, {"pk": [("target: 80", "target: 85")]})
    file = home / "output" / CONTOH.name / f"lkj-{CONTOH.name}.docx"
    found = auditing.audit([file], tmp_path / CONTOH.name)
    codes = [finding.code for finding in found if finding.code.startswith("BANDING")]
    assert codes[0] == "BANDING06"
    assert "BANDING01" in codes


def test_a_broken_template_is_a_finding(home: Path, tmp_path: Path, broken: Callable[[Path], None]) -> None:
    folder = satker(tmp_path)
    broken(folder)
    file = home / "output" / CONTOH.name / f"iku-{CONTOH.name}.docx"
    assert "NASKAH01" in {finding.code for finding in auditing.audit([file], folder)}


@pytest.fixture
def broken() -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "templates").mkdir()
        (folder / "templates" / "iku.docx").write_bytes(docx("{{ tidak_ada }}"))

    return make
