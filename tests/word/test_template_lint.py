"""A template is judged before it is filled: one broken specimen a kind, told with its paragraph."""

from typing import Any

import pytest

from generator.findings import Severity
from generator.narrative.text import Gambar, Markdown, Rumus
from generator.word.package import pack, unpack
from generator.word.template_lint import examine, shape_of
from templates.blueprint.elements import (
    Column,
    Row,
    caption,
    contents,
    field,
    figure,
    figure_caption,
    list_of,
    loop,
    merged,
    paragraph,
    run,
    section,
    signature,
    table,
    tag,
)
from templates.blueprint.styles import NAMESPACES

from .specimens import docx

VALUES: dict[str, Any] = {
    "kaki": "Kaki",
    "kepala": "Kepala",
    "tahun": "2023",
    "sampul": {"judul": "Laporan", "alamat": ["Jalan"]},
    "narasi": {"ikhtisar": Markdown("a")},
    "sasaran": [{"nama": "S", "indikator": [{"nama": "I", "cara": Rumus("a", "b"), "akhir": True}]}],
    "foto": [{"gambar": Gambar(b"", "f"), "judul": "F"}],
    "tanda_tangan": {"tempat_tanggal": "t", "jabatan": "j", "nama": "n", "nip": ""},
    "kosong": [],
    "perjanjian": None,
    "isi": None,
}
P1 = Column("Nama", 3)


def normal(text: str) -> str:
    return paragraph("Normal", text)


def found(body: str | bytes, values: dict[str, Any] | None = VALUES) -> list[tuple[str, str, str]]:
    """The code, the paragraph and the message of every finding on a template."""
    data = body if isinstance(body, bytes) else docx(body)
    findings = examine(data, "uji.docx", None if values is None else shape_of(values))
    assert all(finding.mark.file == "uji.docx" and finding.help for finding in findings)
    assert all(
        finding.place == (f'paragraf "{finding.quote}"' if finding.quote else "") for finding in findings
    )
    return [(finding.code, finding.quote, finding.message) for finding in findings]


def split(*pieces: str, between: str = "") -> str:
    """A paragraph whose text stands in several runs, with something between them."""
    return "<w:p>" + between.join(f"<w:r><w:t>{piece}</w:t></w:r>" for piece in pieces) + "</w:p>"


def mark(kind: str, **attributes: str) -> str:
    return f"<w:{kind} " + " ".join(f'w:{name}="{value}"' for name, value in attributes.items()) + "/>"


PLAIN = "{% for s in sasaran %}{{ s.nama }}"
BROKEN: dict[str, tuple[str, tuple[str, str, str]]] = {
    # Names that no value has.
    "an unknown name": (
        normal("Tahun {{ tahn }} ini"),
        ("TEMPLAT02", "Tahun {{ tahn }} ini", 'nama "tahn" tidak dikenal'),
    ),
    "an unknown entry": (
        normal("{{ sampul.judl }}"),
        ("TEMPLAT02", "{{ sampul.judl }}", '"judl" tidak ada pada "sampul"'),
    ),
    "an unknown entry by its name in quotes": (
        normal("{{ sampul['judl'] }}"),
        ("TEMPLAT02", "{{ sampul['judl'] }}", '"judl" tidak ada pada "sampul"'),
    ),
    "an unknown entry of an item of a list in a list": (
        table([P1], *loop("s in sasaran", *loop("i in s.indikator", Row(("{{ i.nma }}",))))),
        ("TEMPLAT02", "{{ i.nma }}", '"nma" tidak ada pada "i"'),
    ),
    "an entry of a list": (
        normal("{{ sasaran.nama }}"),
        ("TEMPLAT02", "{{ sasaran.nama }}", '"nama" tidak ada pada "sasaran"'),
    ),
    "an unknown name in a condition": (
        tag("{%p if not tahn %}") + normal("x") + tag("{%p endif %}"),
        ("TEMPLAT02", "{%p if not tahn %}", 'nama "tahn" tidak dikenal'),
    ),
    "an unknown name in a later branch": (
        normal("{% if tahun %}a{% elif tahn %}b{% endif %}"),
        ("TEMPLAT02", "{% if tahun %}a{% elif tahn %}b{% endif %}", 'nama "tahn" tidak dikenal'),
    ),
    "an unknown list": (
        tag("{%p for s in sasarn %}") + normal("{{ s.x }}") + tag("{%p endfor %}"),
        ("TEMPLAT02", "{%p for s in sasarn %}", 'nama "sasarn" tidak dikenal'),
    ),
    "a name of a loop behind its end": (
        tag("{%p for s in sasaran %}")
        + normal("{{ s.nama }}")
        + tag("{%p endfor %}")
        + normal("{{ s.nama }}!"),
        ("TEMPLAT02", "{{ s.nama }}!", 'nama "s" tidak dikenal'),
    ),
    "an unknown name in what is set": (
        normal("{% set x = tahn %}{{ x }}"),
        ("TEMPLAT02", "{% set x = tahn %}{{ x }}", 'nama "tahn" tidak dikenal'),
    ),
    "an unknown name in the code of a field": (
        paragraph("Normal", field("HYPERLINK {{ lamn }}", "situs")),
        ("TEMPLAT02", "situs", 'nama "lamn" tidak dikenal'),
    ),
    # Tags that cannot be read.
    "a tag that is none": (
        normal("{{ tahun kaki }}"),
        ("TEMPLAT03", "{{ tahun kaki }}", 'tag "{{ tahun kaki }}" tidak dapat dibaca'),
    ),
    "an empty tag": (normal("a {{ }}"), ("TEMPLAT03", "a {{ }}", 'tag "{{ }}" tidak dapat dibaca')),
    "low quotes": (
        normal("{{ sampul[„judul“] }}"),
        ("TEMPLAT03", "{{ sampul[„judul“] }}", 'tag "{{ sampul[„judul“] }}" tidak dapat dibaca'),
    ),
    "an unknown command": (
        normal("{% fro s in sasaran %}"),
        ("TEMPLAT03", "{% fro s in sasaran %}", 'perintah dalam "{% fro s in sasaran %}" tidak dikenal'),
    ),
    "a letter apart from its sign": (
        normal("{% p if tahun %}"),
        ("TEMPLAT03", "{% p if tahun %}", 'perintah dalam "{% p if tahun %}" tidak dikenal'),
    ),
    "an unknown filter": (
        normal("{{ tahun | rupiah }}"),
        ("TEMPLAT03", "{{ tahun | rupiah }}", 'saringan "rupiah" tidak dikenal'),
    ),
    "an unknown test": (
        normal("{% if tahun is genap %}a{% endif %}"),
        ("TEMPLAT03", "{% if tahun is genap %}a{% endif %}", 'uji "genap" tidak dikenal'),
    ),
    # Tags that are not whole.
    "a tag that does not end": (
        normal("Tahun {{ tahun"),
        ("TEMPLAT04", "Tahun {{ tahun", 'tag tidak utuh dalam paragrafnya: "{{ tahun"'),
    ),
    "a tag with one brace": (
        normal("Tahun { tahun }} ini"),
        ("TEMPLAT04", "Tahun { tahun }} ini", 'tag tidak utuh dalam paragrafnya: "}} ini"'),
    ),
    "a tag torn by a field": (
        split(
            "{{ ta",
            "hun }}",
            between=run("x").replace("w:t ", "w:instrText ").replace("w:t>", "w:instrText>"),
        ),
        ("TEMPLAT04", "{{ tahun }}", 'tag "{{ tahun }}" terpotong oleh field'),
    ),
    "a tag torn by a bookmark": (
        split("{{ ta", "hun }}", between=mark("bookmarkStart", id="1", name="a")),
        ("TEMPLAT04", "{{ tahun }}", 'tag "{{ tahun }}" terpotong oleh markah buku'),
    ),
    "a tag torn by a comment": (
        split("{{ ta", "hun }}", between=mark("commentRangeStart", id="1")),
        ("TEMPLAT04", "{{ tahun }}", 'tag "{{ tahun }}" terpotong oleh komentar'),
    ),
    "a tag half in a link": (
        f'<w:p>{run("{{ ta")}<w:hyperlink w:anchor="a">{run("hun }}")}</w:hyperlink></w:p>',
        ("TEMPLAT04", "{{ tahun }}", 'tag "{{ tahun }}" terpotong oleh tautan'),
    ),
    # Tags that take something with them.
    "text beside a tag of paragraphs": (
        normal("Catatan: {%p if tahun %}") + normal("x") + tag("{%p endif %}"),
        (
            "TEMPLAT05",
            "Catatan: {%p if tahun %}",
            'tag "{%p if tahun %}" menghapus seluruh paragraf tempatnya, sehingga "Catatan:" hilang',
        ),
    ),
    "text beside a value that makes paragraphs": (
        normal("Ikhtisar: {{p narasi.ikhtisar }}"),
        (
            "TEMPLAT05",
            "Ikhtisar: {{p narasi.ikhtisar }}",
            'tag "{{p narasi.ikhtisar }}" menghapus seluruh paragraf tempatnya, sehingga "Ikhtisar:" hilang',
        ),
    ),
    "another tag beside a tag of paragraphs": (
        normal("{%p if tahun %}{{ tahun }}") + tag("{%p endif %}"),
        (
            "TEMPLAT05",
            "{%p if tahun %}{{ tahun }}",
            'tag "{%p if tahun %}" menghapus seluruh paragraf tempatnya, sehingga "{{ tahun }}" hilang',
        ),
    ),
    "a section that ends in the paragraph of a tag": (
        paragraph("Normal", "{%p if tahun %}", properties=section()) + normal("x") + tag("{%p endif %}"),
        (
            "TEMPLAT05",
            "{%p if tahun %}",
            'tag "{%p if tahun %}" menghapus seluruh paragraf tempatnya, '
            "sehingga pemisah bagian di dalamnya hilang",
        ),
    ),
    "a page that ends in the paragraph of a tag": (
        paragraph("Normal", "{{p narasi.ikhtisar }}", '<w:r><w:br w:type="page"/></w:r>'),
        (
            "TEMPLAT05",
            "{{p narasi.ikhtisar }}",
            'tag "{{p narasi.ikhtisar }}" menghapus seluruh paragraf tempatnya, '
            "sehingga pemisah halaman di dalamnya hilang",
        ),
    ),
    "a cell beside a tag of rows": (
        table(
            [P1, P1], Row(("{%tr for s in sasaran %}", "Isi")), Row(("{{ s.nama }}", "")), "{%tr endfor %}"
        ),
        (
            "TEMPLAT05",
            "{%tr for s in sasaran %}",
            'tag "{%tr for s in sasaran %}" menghapus seluruh baris tabel tempatnya, sehingga "Isi" hilang',
        ),
    ),
    # Tags in the wrong place.
    "a block that never ends": (
        tag("{%p if tahun %}") + normal("x"),
        ("TEMPLAT06", "{%p if tahun %}", 'tag "{%p if tahun %}" tidak ditutup'),
    ),
    "an end of nothing": (
        normal("x") + tag("{%p endif %}"),
        ("TEMPLAT06", "{%p endif %}", 'tag "{%p endif %}" tidak punya pembuka'),
    ),
    "a branch of nothing": (
        normal("a{% else %}b"),
        ("TEMPLAT06", "a{% else %}b", 'tag "{% else %}" tidak punya pembuka'),
    ),
    "blocks that cross": (
        tag("{%p for s in sasaran %}") + tag("{%p if tahun %}") + normal("x") + tag("{%p endfor %}"),
        (
            "TEMPLAT06",
            "{%p if tahun %}",
            'tag "{%p if tahun %}" belum ditutup ketika "{%p endfor %}" ditemukan',
        ),
    ),
    "a block closed in another kind": (
        tag("{%p if tahun %}") + table([P1], Row(("x",)), "{%tr endif %}"),
        ("TEMPLAT06", "{%tr endif %}", '"{%p if tahun %}" dan "{%tr endif %}" tidak sejenis'),
    ),
    "a block closed in a cell": (
        tag("{%p if tahun %}") + table([P1], Row(("{%p endif %}",))),
        (
            "TEMPLAT06",
            "{%p endif %}",
            '"{%p if tahun %}" dan "{%p endif %}" tidak berada dalam sel atau badan dokumen yang sama',
        ),
    ),
    "rows opened in one table and closed in another": (
        table([P1], "{%tr for s in sasaran %}", Row(("x",))) + table([P1], Row(("y",)), "{%tr endfor %}"),
        (
            "TEMPLAT06",
            "{%tr endfor %}",
            '"{%tr for s in sasaran %}" dan "{%tr endfor %}" tidak berada dalam tabel yang sama',
        ),
    ),
    "a plain loop over cells": (
        table([P1, P1], Row((PLAIN, "{% endfor %}"))),
        (
            "TEMPLAT06",
            "{% endfor %}",
            '"{% for s in sasaran %}" dan "{% endfor %}" tidak berada dalam sel yang sama',
        ),
    ),
    "a plain loop over rows": (
        table([P1], Row((PLAIN,)), Row(("{% endfor %}",))),
        (
            "TEMPLAT06",
            "{% endfor %}",
            '"{% for s in sasaran %}" dan "{% endfor %}" tidak berada dalam sel yang sama',
        ),
    ),
    "two tags in one row": (
        table([P1, P1], Row(("{%tr for s in sasaran %}", "{%tr endfor %}"))),
        (
            "TEMPLAT06",
            "{%tr for s in sasaran %}",
            'tag "{%tr for s in sasaran %}" dan "{%tr endfor %}" berada dalam satu baris tabel',
        ),
    ),
    "two tags in one paragraph": (
        normal("{%p if tahun %}x{%p endif %}"),
        (
            "TEMPLAT06",
            "{%p if tahun %}x{%p endif %}",
            'tag "{%p if tahun %}" dan "{%p endif %}" berada dalam satu paragraf',
        ),
    ),
    "a tag of rows outside tables": (
        normal("{%tr if tahun %}") + normal("{%tr endif %}"),
        ("TEMPLAT06", "{%tr if tahun %}", 'tag "{%tr if tahun %}" berada di luar tabel'),
    ),
    "paragraphs in the middle of one": (
        normal("{{ narasi.ikhtisar }}"),
        (
            "TEMPLAT06",
            "{{ narasi.ikhtisar }}",
            '"narasi.ikhtisar" membuat paragrafnya sendiri, tetapi dicetak di tengah paragraf',
        ),
    ),
    "plain text as a paragraph": (
        normal("{{p tahun }}"),
        ("TEMPLAT06", "{{p tahun }}", '"tahun" berupa teks biasa, tetapi dicetak sebagai paragraf'),
    ),
    "a list as text": (
        normal("{{ sasaran }}"),
        ("TEMPLAT06", "{{ sasaran }}", '"sasaran" berupa daftar, sehingga tidak dapat dicetak'),
    ),
    "a plain block over paragraphs": (
        normal("{% if tahun %}a") + normal("b{% endif %}"),
        (
            "TEMPLAT06",
            "b{% endif %}",
            '"{% if tahun %}" baru ditutup dalam paragraf lain, sehingga paragraf dapat menyatu',
        ),
    ),
    "a table of repeated rows only": (
        "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>"
        + "".join(
            f"<w:tr><w:tc>{normal(text)}</w:tc></w:tr>"
            for text in ("{%tr for s in sasaran %}", "{{ s.nama }}", "{%tr endfor %}")
        )
        + "</w:tbl>",
        (
            "TEMPLAT06",
            "{%tr for s in sasaran %}",
            "semua baris tabel ini diulang atau bersyarat, sehingga tabel dapat tersisa tanpa baris",
        ),
    ),
    # Styles.
    "a style of its own that is missing": (
        paragraph("Hilang", "x"),
        ("TEMPLAT07", "x", 'gaya "Hilang" tidak ada dalam templat ini'),
    ),
    "a style of a table that is missing": (
        table([P1], Row(("x",))).replace("TabelLaporan", "TabelLain"),
        ("TEMPLAT07", "Nama", 'gaya "TabelLain" tidak ada dalam templat ini'),
    ),
}


@pytest.mark.parametrize(("body", "expected"), BROKEN.values(), ids=BROKEN)
def test_a_broken_template_is_told_once_with_its_paragraph(body: str, expected: tuple[str, str, str]) -> None:
    told = found(body)
    assert expected in told
    # Two tags in one place are told of each.
    assert {code for code, _, _ in told} == {expected[0]}


def test_what_spans_paragraphs_only_asks_for_a_look() -> None:
    for name in ("a plain block over paragraphs", "a table of repeated rows only"):
        (finding,) = examine(docx(BROKEN[name][0]), "uji.docx", shape_of(VALUES))
        assert finding.severity is Severity.WARNING
    (finding,) = examine(docx(normal("{{ x }}")), "uji.docx", shape_of(VALUES))
    assert finding.severity is Severity.ERROR


def test_the_remedy_names_what_was_meant() -> None:
    finding = {
        text: examine(docx(normal(text)), "uji.docx", shape_of(VALUES))[0].help
        for text in (
            "{{ tahn }}",
            "{{ sampul.judl }}",
            "{{ sampul.zz }}",
            "{{ sasaran.nama }}",
            "{% fro x %}",
        )
    }
    assert finding == {
        "{{ tahn }}": 'maksud Anda "tahun"?',
        "{{ sampul.judl }}": 'maksud Anda "judul"?',
        "{{ sampul.zz }}": "yang ada: alamat, judul",
        "{{ sasaran.nama }}": '"sasaran" adalah daftar; sebut isiannya dalam for',
        "{% fro x %}": 'maksud Anda "for"?',
    }


SOUND = {
    "the elements of our templates": contents(3)
    + list_of("Tabel")
    + caption("Tabel {{ tahun }}")
    + table(
        [P1, P1], *loop("s in sasaran", *loop("i in s.indikator", Row((merged("s", "nama"), "{{ i.nama }}"))))
    )
    + tag("{%p for f in foto %}")
    + figure("f.gambar", "{{ f.judul }}")
    + tag("{%p endfor %}")
    + tag("{{p narasi.ikhtisar }}")
    + signature("tanda_tangan"),
    "a tag that Word split over runs": split("{", "{ tah", "un }", "}"),
    "a tag that Word marked as misspelt": split(
        "{{ ta", "hun }}", between='<w:proofErr w:type="spellStart"/>'
    ),
    "a tag in which one typed last": split(
        "{{ ta", "hun }}", between=mark("bookmarkStart", id="0", name="_GoBack") + mark("bookmarkEnd", id="0")
    ),
    "quotes as Word turns them": normal("{% if tahun == “2023” %}{{ sampul[‘judul’] }}{% endif %}"),
    "a tag in a link": f'<w:p><w:hyperlink w:anchor="a">{run("{{ tahun }}")}</w:hyperlink></w:p>',
    "a bookmark around a tag": f"<w:p>{mark('bookmarkStart', id='1', name='a')}{run('{{ tahun }}')}"
    f"{mark('bookmarkEnd', id='1')}</w:p>",
    "an item of a list that is always empty": normal("{% for x in kosong %}{{ x.apa_saja }}{% endfor %}"),
    "an entry of what is never there": normal("{% if perjanjian %}{{ perjanjian.nama }}{% endif %}"),
    "a value that is never there": tag("{%p if isi %}") + tag("{{p isi }}") + tag("{%p endif %}"),
    "names of a template's own": normal(
        "{% set x = tahun %}{{ x }}{% for n in range(3) %}{{ loop.index }}{% endfor %}"
    ),
    "names that a macro takes": normal("{% macro m(a) %}{{ a.b }}{% endmacro %}{{ m(tahun) }}"),
    "a name for a while": normal("{% with x = sampul %}{{ x.judul }}{% endwith %}"),
    "a name that is asked after": normal("{% if lain is defined %}a{% endif %}{{ zz | default('') }}"),
    "methods and filters": normal(
        "{{ tahun.upper() }}{{ (sasaran | first).nama }}{{ sampul.alamat | join(', ') }}"
    ),
    "an entry of an item by its place": normal("{{ sasaran[0].nama }}"),
    "a whole condition in one paragraph": normal("a {% if tahun %}b{% else %}c{% endif %}"),
    "a comment": normal("{# catatan {{ x #}"),
    "braces of text": normal("himpunan {1, 2} dan 5%"),
    "raw text": normal("{% raw %}x{% endraw %}"),
    "a whole cell's tag": table([P1, P1], Row(("{%tc if tahun %}", "{{ tahun }}"))).replace(
        "{{ tahun }}", "{%tc endif %}"
    ),
    "a cell coloured by a tag": table([P1], Row(("{% cellbg tahun %}x",))),
}


@pytest.mark.parametrize("body", SOUND.values(), ids=SOUND)
def test_a_sound_template_has_no_finding(body: str) -> None:
    assert found(body) == []


def test_without_any_data_names_are_not_looked_at_and_all_else_is() -> None:
    assert found(normal("{{ satkre.nma }}"), None) == []
    assert [code for code, _, _ in found(normal("{{ a b }}"), None)] == ["TEMPLAT03"]


def test_what_one_satker_has_is_known_for_all() -> None:
    shape = shape_of({**VALUES, "foto": []})
    shape.add(shape_of({**VALUES, "foto": [{"judul": "a"}, {"judul": "a", "lain": "b"}]}))
    body = normal("{% for f in foto %}{{ f.lain }}{{ f.jdul }}{% endfor %}")
    (finding,) = examine(docx(body), "uji.docx", shape)
    assert finding.message == '"jdul" tidak ada pada "f"'


@pytest.mark.parametrize(
    ("styles", "body", "paragraph_text"),
    [
        (("BodyText",), tag("{{p narasi.ikhtisar }}"), "{{p narasi.ikhtisar }}"),
        (("ListContinue",), tag("{{p narasi.ikhtisar }}"), "{{p narasi.ikhtisar }}"),
        (("TabelIsi",), normal("{% for i in sasaran[0].indikator %}{{p i.cara }}{% endfor %}"), ""),
        (("Gambar",), tag("{{p foto[0].gambar }}"), "{{p foto[0].gambar }}"),
        (("TOC3",), contents(3), "Daftar isi terisi saat laporan dibuat."),
    ],
)
def test_a_style_that_the_program_writes_is_told_where_it_is_needed(
    styles: tuple[str, ...], body: str, paragraph_text: str
) -> None:
    parts = unpack(docx(body))
    xml = parts["word/styles.xml"].decode()
    for style in styles:
        xml = xml.replace(f'w:styleId="{style}"', f'w:styleId="Lain{style}"')
    data = pack({**parts, "word/styles.xml": xml.encode()})
    told = [finding for finding in examine(data, "uji.docx", shape_of(VALUES)) if finding.code == "TEMPLAT07"]
    assert [finding.message for finding in told] == [
        f'gaya "{_shown(style)}" ada, tetapi dengan kode "Lain{style}", bukan "{style}"' for style in styles
    ]
    assert all(finding.quote.startswith(paragraph_text) for finding in told)


def _shown(style: str) -> str:
    names = {
        "BodyText": "Body Text",
        "ListContinue": "List Continue",
        "TabelIsi": "Tabel Isi",
        "TOC3": "toc 3",
    }
    return names.get(style, style)


def test_a_style_that_is_not_needed_may_be_missing() -> None:
    parts = unpack(docx(normal("{{ tahun }}")))
    xml = parts["word/styles.xml"].decode().replace('w:styleId="ListBullet"', 'w:styleId="Lain"')
    assert found(pack({**parts, "word/styles.xml": xml.encode()})) == []


def test_headers_and_footers_are_looked_at_and_notes_take_no_tags() -> None:
    parts = unpack(docx(""))
    for part, element in (("header1", "hdr"), ("footnotes", "footnotes")):
        line = normal("{{ tahn }}")
        parts[f"word/{part}.xml"] = f"<w:{element} {NAMESPACES}>{line}</w:{element}>".encode()
    assert [(code, quote) for code, quote, _ in found(pack(parts))] == [
        ("TEMPLAT02", "{{ tahn }}"),
        ("TEMPLAT08", "{{ tahn }}"),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "bukan dokumen Word yang utuh"),
        (pack({"word/document.xml": b"<a/>"}), "bagian word/numbering.xml tidak ada"),
        (pack({**unpack(docx("")), "word/header1.xml": b"<a"}), "bukan dokumen Word yang utuh"),
    ],
)
def test_what_is_no_document_is_told(data: bytes, reason: str) -> None:
    ((code, _, message),) = found(data)
    assert code == "TEMPLAT01"
    assert reason in message


# --- Keys of captions ------------------------------------------------------------------------------

KEYED = caption("Hambatan", id="hambatan")
FIGURE = figure_caption("{{ f.judul }}", id="foto", ke="loop.index")


def against(body: str, ours: str | bytes) -> list[tuple[str, str, str]]:
    """The paragraph, the message and the remedy of every finding beside those of our own template."""
    data = docx(ours) if isinstance(ours, str) else ours
    findings = examine(docx(body), "uji.docx", None, data)
    assert {(finding.code, finding.severity) for finding in findings} <= {("TEMPLAT12", Severity.WARNING)}
    return [(finding.quote, finding.message, finding.help) for finding in findings]


def lost(noun: str) -> str:
    return f'sehingga teks yang merujuknya hanya menyebut "{noun} berikut" atau sejenisnya, tanpa nomor'


ABSENT = "dalam templat baku, tetapi tidak dalam templat ini"
UNKEYED: dict[str, tuple[str, str, tuple[str, str, str]]] = {
    "a caption without its key": (
        caption("Hambatan"),
        KEYED,
        (
            "Tabel 0.1 Hambatan",
            f'tag {{{{ kunci("hambatan") }}}} ada pada keterangan tabel {ABSENT}, {lost("tabel")}',
            'tulis {{ kunci("hambatan") }} di akhir paragraf keterangan tabel "Hambatan"',
        ),
    ),
    "a caption in a loop without its key, whose number Word has renewed": (
        figure_caption("{{ f.judul }}").replace(">1<", ">12<"),
        FIGURE,
        (
            "Gambar 0.12 {{ f.judul }}",
            f'tag {{{{ kunci("foto", loop.index) }}}} ada pada keterangan gambar {ABSENT}, {lost("gambar")}',
            'tulis {{ kunci("foto", loop.index) }} di akhir paragraf keterangan gambar "{{ f.judul }}"',
        ),
    ),
    "a caption that is not there": (
        caption("Lain") + normal("Hambatan") + caption("Hambatan", id="lain"),
        KEYED,
        (
            "",
            f'tag {{{{ kunci("hambatan") }}}} ada pada keterangan tabel {ABSENT}, {lost("tabel")}',
            'tulis {{ kunci("hambatan") }} di akhir paragraf keterangan tabel "Hambatan"; '
            "abaikan bila tabel itu memang dihapus",
        ),
    ),
    "a key that does not tell the turns of a loop apart": (
        figure_caption("{{ f.judul }}", id="foto") + figure_caption("{{ f.judul }}"),
        FIGURE,
        (
            "Gambar 0.1 {{ f.judul }}",
            f'tag {{{{ kunci("foto", loop.index) }}}} ada pada keterangan gambar {ABSENT}, {lost("gambar")}',
            'tulis {{ kunci("foto", loop.index) }} di akhir paragraf keterangan gambar "{{ f.judul }}"',
        ),
    ),
    "a key that is commented out": (
        caption('Hambatan{# kunci("hambatan") #}'),
        KEYED,
        (
            "",
            f'tag {{{{ kunci("hambatan") }}}} ada pada keterangan tabel {ABSENT}, {lost("tabel")}',
            'tulis {{ kunci("hambatan") }} di akhir paragraf keterangan tabel "Hambatan"; '
            "abaikan bila tabel itu memang dihapus",
        ),
    ),
    "a key beside a number that was typed": (
        paragraph("Caption", run('Tabel 3.5 Hambatan{{ kunci("hambatan") }}')),
        KEYED,
        (
            'Tabel 3.5 Hambatan{{ kunci("hambatan") }}',
            'paragraf dengan kunci "hambatan" tidak memuat nomor tabel seperti dalam templat baku, '
            + lost("tabel"),
            'salin paragraf keterangan tabel "Hambatan" dari templat baku',
        ),
    ),
}


@pytest.mark.parametrize(("body", "ours", "expected"), UNKEYED.values(), ids=UNKEYED)
def test_a_caption_without_the_key_that_ours_has_is_told_with_the_remedy(
    body: str, ours: str, expected: tuple[str, str, str]
) -> None:
    assert against(body, ours) == [expected]


def test_each_missing_key_is_told_once() -> None:
    told = against(caption("Hambatan") + figure_caption("{{ f.judul }}"), KEYED + FIGURE + KEYED)
    assert [quote for quote, _, _ in told] == ["Tabel 0.1 Hambatan", "Gambar 0.1 {{ f.judul }}"]


@pytest.mark.parametrize(
    ("body", "ours"),
    [
        (KEYED + FIGURE, KEYED + FIGURE),
        (caption("Judul lain", id="hambatan"), KEYED),
        (figure_caption("{{ x }}", id="foto", ke="nomor"), FIGURE),
        (caption("Hambatan{{ kunci(‘hambatan’) }}"), KEYED),
        (caption("Hambatan{{ kunci(id = 'hambatan') }}"), KEYED),
        (paragraph("Caption", run('{{ kunci("hambatan") }}')) + KEYED, KEYED),
        (KEYED + paragraph("Caption", run('{{ kunci("hambatan") }}')), KEYED),
        (caption("Baru", id="baru"), caption("Hambatan")),
        (caption("Hambatan"), b"bukan docx"),
    ],
)
def test_captions_with_the_keys_of_ours_have_no_finding(body: str, ours: str | bytes) -> None:
    assert against(body, ours) == []
    assert found(body, None) == []
