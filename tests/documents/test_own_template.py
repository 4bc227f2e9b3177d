"""An office's own template: an edited copy of ours works and is clean; what breaks it is told beforehand."""

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from docx.shared import Cm
from PIL import Image
from support import ROOT, satker

from generator import run
from generator.findings import Finding, Severity
from generator.reports import DOCUMENTS
from generator.word.lint import faults, lapses
from generator.word.package import pack, parse, unpack
from generator.word.template_lint import styles
from generator.workspace import Workspace
from tests import golden

Edit = Callable[[Opened], None]


def saved(document: str, *edits: Edit) -> bytes:
    """Our template of a document as an office saved it after these edits."""
    opened = Document(str(ROOT / "templates" / f"{document}.docx"))
    for edit in edits:
        edit(opened)
    buffer = io.BytesIO()
    opened.save(buffer)
    return buffer.getvalue()


def home(tmp_path: Path, document: str, template: bytes, name: str = "contoh-2023") -> Workspace:
    """A workspace with one satker that has a template of its own."""
    folder = satker(tmp_path / "data", name=name)
    (folder / "templates").mkdir()
    (folder / "templates" / f"{document}.docx").write_bytes(template)
    return Workspace(tmp_path / "data", tmp_path / "output")


def found(workspace: Workspace) -> list[Finding]:
    """The findings on the satker's own template; ours has none."""
    findings = run.check_templates(workspace, ())
    assert all("/contoh-2023/templates/" in finding.mark.file for finding in findings)
    return findings


# --- Clean -----------------------------------------------------------------------------------------


def test_every_document_is_free_of_faults_and_of_lapses(document: bytes) -> None:
    assert faults(unpack(document)) == []
    assert lapses(unpack(document)) == []


@pytest.mark.parametrize("name", golden.DATA)
def test_our_templates_have_no_finding(name: str) -> None:
    assert run.check_templates(Workspace(golden.DATA[name], Path("unused")), (name,)) == []


def other_font(opened: Opened) -> None:
    opened.styles["Body Text"].font.name = "Georgia"
    opened.styles["Body Text"].font.size = Cm(0.4)


def one_more_column(opened: Opened) -> None:
    """The satker's capaian once more, as a last column of the table of capaian."""
    table = next(t for t in opened.tables if "{{ i.kategori }}" in [c.text for r in t.rows for c in r.cells])
    table.add_column(Cm(1))
    for row in table.rows:
        if row.cells[0]._tc.grid_span > 1:  # A row that holds a tag spans all columns.
            row.cells[0].merge(row.cells[-1])
        elif row.cells[0].text == "{{ i.no }}":
            row.cells[-1].paragraphs[0].add_run("{{ i.capaian }}")


def with_logo(opened: Opened) -> None:
    """A picture in the header of every page, with words."""
    buffer = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(buffer, "PNG")
    section = opened.sections[0]
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(buffer.getvalue()), width=Cm(2))
    next(section.header._element.iter(qn("wp:docPr"))).set("descr", "Lambang KPU")


def without_properties(template: bytes) -> bytes:
    """A template as Word saves it: without the custom properties, of which it had none."""
    parts = unpack(template)
    del parts["docProps/custom.xml"]
    for name, entry in (("_rels/.rels", b"rIdCustom"), ("[Content_Types].xml", b"custom-properties")):
        elements = parts[name].replace(b"><", b">\0<").split(b"\0")
        parts[name] = b"".join(element for element in elements if b"docProps/custom.xml" not in element)
        assert entry not in parts[name] or name == "[Content_Types].xml"
    return pack(parts)


def test_an_edited_copy_works_and_is_clean(tmp_path: Path) -> None:
    template = without_properties(saved("lkj", other_font, one_more_column, with_logo))
    workspace = home(tmp_path, "lkj", template)
    assert found(workspace) == []
    hasil, _ = run.examine(workspace, "contoh-2023")
    assert hasil
    data = run.render(workspace, hasil, DOCUMENTS["lkj"])
    parts = unpack(data)
    assert any(b"Lambang KPU" in parts[part] for part in parts if part.startswith("word/header"))
    assert b"Georgia" in parts["word/styles.xml"]
    tables = [t for t in Document(io.BytesIO(data)).tables if t.rows[0].cells[-2].text == "Kategori"]
    rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    numbered = [row for row in rows if len(row) == 7 and row[0].isdigit()]
    assert len(numbered) == 3
    assert all(row[-1] == row[-3] for row in numbered)


def test_every_style_that_the_program_brings_is_one_that_the_lint_asks_for(
    all_documents: dict[tuple[str, str], bytes],
) -> None:
    """What stands in a finished document and not in its template was written by the program."""
    known = {
        *styles.LISTS,
        *(style for brought in styles.INSERTED.values() for style in brought),
    }
    known |= {"BodyText", *(f"TOC{level}" for level in range(1, 10))}
    for (_, id), data in all_documents.items():
        own = _used((ROOT / "templates" / f"{id}.docx").read_bytes())
        assert _used(data) - own <= known


def _used(data: bytes) -> set[str]:
    document = parse(unpack(data)["word/document.xml"])
    return {str(mark.get(qn("w:val"))) for mark in document.iter(qn("w:pStyle"), qn("w:rStyle"))}


# --- Broken ----------------------------------------------------------------------------------------


def typed(old: str, new: str) -> Edit:
    """Typing over a text that stands in one run."""

    def edit(opened: Opened) -> None:
        texts = [text for text in opened.element.iter(qn("w:t")) if old in (text.text or "")]
        assert texts, old
        texts[0].text = texts[0].text.replace(old, new)

    return edit


def without_style(name: str) -> Edit:
    return lambda opened: opened.styles[name].delete()


JUDUL = "{{ sampul.judul }}"
BROKEN: dict[str, tuple[Edit, str, str, str]] = {
    "an unknown name": (
        typed(JUDUL, "{{ sampul.judl }}"),
        "TEMPLAT02",
        "{{ sampul.judl }}",
        '"judl" tidak ada pada "sampul"',
    ),
    "a tag that cannot be read": (
        typed(JUDUL, "{{ sampul judul }}"),
        "TEMPLAT03",
        "{{ sampul judul }}",
        'tag "{{ sampul judul }}" tidak dapat dibaca',
    ),
    "a tag that is not whole": (
        typed(JUDUL, "{{ sampul.judul"),
        "TEMPLAT04",
        "{{ sampul.judul",
        'tag tidak utuh dalam paragrafnya: "{{ sampul.judul"',
    ),
    "a tag that swallows text": (
        typed("{{p narasi.pengantar }}", "Pengantar: {{p narasi.pengantar }}"),
        "TEMPLAT05",
        "Pengantar: {{p narasi.pengantar }}",
        'tag "{{p narasi.pengantar }}" menghapus seluruh paragraf tempatnya, sehingga "Pengantar:" hilang',
    ),
    "a block that does not end": (
        typed("{%p endfor %}", ""),
        "TEMPLAT06",
        "{%p for baris in sampul.satker %}",
        'tag "{%p for baris in sampul.satker %}" tidak ditutup',
    ),
    "a style that is missing": (
        without_style("Tabel Isi"),
        "TEMPLAT07",
        "",
        'gaya "Tabel Isi" tidak ada dalam templat ini',
    ),
}


@pytest.mark.parametrize(("edit", "code", "quote", "message"), BROKEN.values(), ids=BROKEN)
def test_what_breaks_a_copy_is_told_with_its_paragraph(
    edit: Edit, code: str, quote: str, message: str, tmp_path: Path
) -> None:
    findings = found(home(tmp_path, "iku", saved("iku", edit)))
    (finding,) = (finding for finding in findings if finding.code == code)
    assert (finding.severity, finding.message) == (Severity.ERROR, message)
    assert finding.quote.startswith(quote)
    assert finding.place == f'paragraf "{finding.quote}"'
    assert finding.help


def test_a_document_that_may_not_be_written_is_told_before_it_is_made(tmp_path: Path) -> None:
    """A bookmark inside a loop is one in the template and several in the document."""

    def bookmarked(opened: Opened) -> None:
        line = next(p for p in opened.paragraphs if p.text == "{{ baris }}")._p
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = line.makeelement(qn(tag), {qn("w:id"): "9"})
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), "satker")
            line.append(mark)

    (finding,) = found(home(tmp_path, "iku", saved("iku", bookmarked)))
    assert (finding.code, finding.severity) == ("TEMPLAT09", Severity.ERROR)
    assert 'markah buku "satker" ada lebih dari satu' in finding.message


def test_what_readers_lack_is_told_and_stops_nothing(tmp_path: Path) -> None:
    def foreign(opened: Opened) -> None:
        with_logo(opened)
        next(opened.sections[0].header._element.iter(qn("wp:docPr"))).set("descr", "")
        next(opened.styles.element.iter(qn("w:lang"))).set(qn("w:val"), "en-US")

    findings = found(home(tmp_path, "iku", saved("iku", foreign)))
    assert {(finding.code, finding.severity) for finding in findings} == {("TEMPLAT10", Severity.WARNING)}
    assert {finding.message for finding in findings} == {
        "gambar tanpa teks pengganti",
        "bahasa naskah bukan bahasa Indonesia",
    }


def test_a_caption_without_its_key_is_told_and_stops_nothing(tmp_path: Path) -> None:
    template = saved("iku", typed('{{ kunci("indikator") }}', ""))
    workspace = home(tmp_path, "iku", template)
    (finding,) = found(workspace)
    assert (finding.code, finding.severity) == ("TEMPLAT12", Severity.WARNING)
    assert finding.quote == "Tabel 1 Indikator Kinerja Utama Tahun {{ sampul.tahun }}"
    assert finding.help.startswith('tulis {{ kunci("indikator") }} di akhir paragraf')
    hasil, _ = run.examine(workspace, "contoh-2023")
    assert hasil
    assert "dalam tabel berikut" in golden.text(run.render(workspace, hasil, DOCUMENTS["iku"]))


def test_without_our_template_an_own_one_is_still_looked_at(tmp_path: Path) -> None:
    own = home(tmp_path, "iku", saved("iku", typed('{{ kunci("indikator") }}', "")))
    workspace = Workspace(own.data, own.output, tmp_path / "templates")
    shutil.copytree(own.templates / "narasi", workspace.templates / "narasi")
    told = [(finding.mark.file, finding.code) for finding in run.check_templates(workspace, ())]
    assert [(Path(file).name, code) for file, code in told] == [
        ("iku.docx", "TEMPLAT01"),
        ("laporan-tahunan.docx", "TEMPLAT01"),
        ("lkj.docx", "TEMPLAT01"),
    ]
    assert all("contoh-2023" not in file for file, _ in told)


def test_without_readable_data_all_but_names_is_looked_at(tmp_path: Path) -> None:
    workspace = home(tmp_path, "iku", saved("iku", typed(JUDUL, "{{ sampul.judl }} {{ a b }}")))
    (tmp_path / "data" / "contoh-2023" / "pk.yaml").unlink()
    assert [finding.code for finding in run.check_templates(workspace, ())] == ["TEMPLAT11", "TEMPLAT03"]


def test_an_unknown_satker_is_told(tmp_path: Path) -> None:
    workspace = home(tmp_path, "iku", saved("iku"))
    assert [finding.code for finding in run.check_templates(workspace, ["lain"])] == ["SATKER01"]
