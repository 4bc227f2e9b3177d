"""`sakip audit`: which files it reads, what it says of those that it cannot, and how it ends."""

import json
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support import CONTOH, SERANG, satker

from generator import auditing, cli
from generator.findings import Finding, Severity
from tests.audit.docx_bantu import changed, docx, p
from tests.audit.dokumen import documents

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")


def invoke(*arguments: object) -> Result:
    return CliRunner().invoke(cli.cli, ["audit", *map(str, arguments)])


def only(path: Path) -> Finding:
    [finding] = auditing.audit([path])
    return finding


def _package(member: str) -> bytes:
    """A package of another program."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(member, "<x/>")
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
    "Excel": (_package("xl/workbook.xml"), "AUDIT02", "berkas ini buku kerja Excel, bukan dokumen Word"),
    "PowerPoint": (
        _package("ppt/x.xml"), "AUDIT02", "berkas ini presentasi PowerPoint, bukan dokumen Word"
    ),
    "LibreOffice": (
        _package("content.xml"), "AUDIT02", "berkas ini dokumen LibreOffice (.odt), bukan dokumen Word"
    ),
    "a package of nobody": (_package("x.xml"), "AUDIT02", "berkas ini bukan dokumen Word (.docx)"),
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
    assert folder.help.endswith('lkj.docx"')
    assert (missing.code, missing.message) == ("AUDIT01", "berkas ini tidak ditemukan")
    assert only(tmp_path / "lkj.doc").help == 'maksud Anda "lkj.docx"?'
    assert "maksud Anda" not in only(tmp_path / "tidakada.docx").help
    assert only(tmp_path / "tidak" / "ada.docx").help.startswith("periksa nama dan tempatnya")
    (tmp_path / "kosong").mkdir()
    (tmp_path / "kosong" / "undangan.docx").write_bytes(docx("Isi."))
    (tmp_path / "kosong" / "lkj.txt").write_text("Isi.")
    assert (
        only(tmp_path / "kosong").help == "sebut berkas laporannya (.docx, .txt, atau .md), bukan foldernya"
    )


def test_a_name_that_no_system_allows_is_a_finding() -> None:
    assert only(Path("x" * 5000)).code == "AUDIT01"


def test_a_file_that_may_not_be_read_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError

    path = tmp_path / "lkj.docx"
    path.write_bytes(docx("Isi."))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert (only(path).code, only(path).message) == ("AUDIT01", "berkas ini tidak dapat dibuka")


def test_what_word_keeps_while_a_document_is_open_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "~$lkj.docx"
    path.write_bytes(b"\x07admin" + bytes(150))
    assert (only(path).code, only(path).message) == ("AUDIT02", "ini berkas sementara milik Word")


def test_a_name_with_blanks_that_was_not_quoted_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "laporan kinerja.docx").write_bytes(docx("Isi laporan."))
    monkeypatch.chdir(tmp_path)
    assert auditing.audit([Path("laporan"), Path("kinerja.docx")]) == []
    assert len(auditing.audit([Path("laporan"), Path("tahunan.docx")])) == 2


WRONG = "Ada 2 (tiga) orang di sini.\nAda 5 – enam – lagi.\n"
ENCODED = {
    "UTF-8": WRONG.encode(),
    "UTF-8 with its mark": WRONG.encode("utf-8-sig"),
    "UTF-16": WRONG.encode("utf-16"),
    "UTF-16 without its mark": WRONG.encode("utf-16-le"),
    "UTF-16 of old Macs": WRONG.encode("utf-16-be"),
    "Windows-1252": WRONG.encode("cp1252"),
    "old Macs' ends of lines": WRONG.replace("\n", "\r").encode(),
    "signs of a terminal": WRONG.replace("orang", "\x1b[31morang\x07").encode() + b"isi " * 50,
}  # fmt: skip


@pytest.mark.parametrize("raw", ENCODED.values(), ids=ENCODED)
def test_texts_are_shown_as_they_are_read_whatever_wrote_them(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "lkj.txt"
    path.write_bytes(raw)
    shown = invoke(path).stdout
    assert "1:5 galat TEKS01" in shown
    assert "     1 | Ada 2 (tiga) " in shown
    assert all(sign.isprintable() or sign == "\n" for sign in shown)
    assert "\x1b" not in invoke(path, "--format", "github").stdout


@pytest.mark.parametrize(
    ("data", "code"),
    [(b" \n", "AUDIT03"), (b"\0\0\0", "AUDIT03"), (b"\0\1\2", "AUDIT02"), (b"...", "AUDIT05")],
    ids=["empty", "noughts", "binary", "no letters"],
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


def test_a_kind_of_file_that_nobody_knows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lkj.csv"
    path.write_text("Kami melapor.")
    assert (only(path).code, only(path).message) == (
        "AUDIT02", "berkas ini bukan dokumen Word (.docx) atau teks (.txt, .md)",
    )  # fmt: skip


def test_without_a_file_the_usage_is_wrong() -> None:
    assert invoke().exit_code == 2


def test_places_in_word_have_no_line_for_programs(tmp_path: Path) -> None:
    word, text = tmp_path / "lkj.docx", tmp_path / "lkj.txt"
    word.write_bytes(docx("Pembuka.", WRONG))
    text.write_text(f"Pembuka.\n\n{WRONG}")
    told = json.loads(invoke(word, text, "--format", "json").stdout)["findings"]
    places = {
        (Path(one["file"]).name, one["line"], one["column"], one["place"])
        for one in told
        if one["code"] == "TEKS01"
    }
    assert places == {("lkj.docx", 0, 0, "awal dokumen, paragraf 2"), ("lkj.txt", 3, 5, "")}
    lines = invoke(word, text, "--format", "github").stdout.splitlines()
    assert [line.partition("::")[2].partition("::")[0] for line in lines if "TEKS01" in line] == [
        f"error file={word.as_posix()},title=TEKS01",
        f"error file={text.as_posix()},line=3,col=5,title=TEKS01",
    ]


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
    known = (home / "data" / CONTOH.name).as_posix()
    assert finding.help.endswith(f"yang ada: {known}")
    assert auditing.audit([file], tmp_path)[-1].code == "SATKER01"
    missing = auditing.audit([file], home / "data" / "contoh-2022")[-1]
    assert (missing.code, missing.message) == ("SATKER01", "folder data ini tidak ditemukan")
    assert missing.help.startswith(f'maksud Anda "{known}"?')


def test_the_name_of_a_satker_alone_is_understood(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    finding = auditing.audit([Path("tidak-ada.docx")], Path(CONTOH.name))[0]
    assert finding.code == "SATKER01"
    assert finding.help.startswith(f'maksud Anda "data/{CONTOH.name}"?')


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


def test_a_document_of_another_office_is_not_compared(tmp_path: Path) -> None:
    path = tmp_path / "lkj.docx"
    path.write_bytes(documents("tangsel-2023")["lkj"])
    found = [one.code for one in auditing.audit([path], SERANG) if one.code.startswith("BANDING")]
    assert found == ["BANDING05"]


def test_a_changed_value_that_contradicts_another_too_is_told_once(home: Path, tmp_path: Path) -> None:
    file = home / "output" / CONTOH.name / f"lkj-{CONTOH.name}.docx"
    words = re.compile(r"(\d+) \(satu\)")
    path = tmp_path / "lkj.docx"
    path.write_bytes(changed(file.read_bytes(), lambda xml: words.sub("2 (satu)", xml, count=1)))
    plain, compared = (
        [one for one in auditing.audit([path], data) if one.severity is Severity.ERROR]
        for data in (None, home / "data" / CONTOH.name)
    )
    assert [finding.code for finding in plain] == ["TEKS01"]
    assert [(finding.code, finding.quote) for finding in compared] == [("BANDING01", "2 (satu)")]


def test_a_document_as_made_keeps_what_the_audit_notes(home: Path, tmp_path: Path) -> None:
    file = home / "output" / CONTOH.name / f"lkj-{CONTOH.name}.docx"
    data = home / "data" / CONTOH.name
    assert auditing.audit([file], data) == auditing.audit([file])
    path = tmp_path / "lkj.docx"
    words = re.compile(r"Puji syukur")
    path.write_bytes(changed(file.read_bytes(), lambda xml: words.sub("Segala puji", xml, count=1)))
    noted = [(one.code, one.quote) for one in auditing.audit([file])]
    kept = [(one.code, one.quote) for one in auditing.audit([path], data) if "BANDING" not in one.code]
    assert kept == noted


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
