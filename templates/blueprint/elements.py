"""WordprocessingML elements as text: paragraphs, fields, tables, sections.

A template is plain WordprocessingML with Jinja tags in it; lengths are given in centimetres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape

PAGE_WIDTH, PAGE_HEIGHT = 21.0, 29.7
MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM = 3.0, 2.5, 2.5, 2.5
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT

Align = Literal["left", "center", "right"]
CELL_STYLE: dict[Align, str] = {
    "left": "TabelIsi",
    "center": "TabelTengah",
    "right": "TabelAngka",
}


def twips(centimetres: float) -> int:
    """Centimetres as twentieths of a point."""
    return round(centimetres * 1440 / 2.54)


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is the inside of w:rPr."""
    props = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(style: str, *runs: str, properties: str = "") -> str:
    """A paragraph of a style; a run that is not XML yet becomes plain text."""
    inner = "".join(part if part.startswith("<w:") else run(part) for part in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inner}</w:p>'


def tag(code: str) -> str:
    """A paragraph that holds only a docxtpl tag, such as "{%p for s in sasaran %}"."""
    return paragraph("TagJinja", code)


def heading(level: int, text: str) -> str:
    """A numbered heading."""
    return paragraph(f"Heading{level}", run(text))


def chapter(text: str) -> str:
    """A chapter's heading: its title stands on a line of its own below "BAB I"."""
    return paragraph("Heading1", "<w:r><w:br/></w:r>", run(text))


def front_heading(text: str) -> str:
    """An unnumbered heading of the front matter that stands in the contents."""
    return paragraph("JudulDepan", text)


def appendix(text: str) -> str:
    """An appendix's heading: its title stands on a line of its own below "Lampiran 1"."""
    return paragraph("JudulLampiran", "<w:r><w:br/></w:r>", run(text))


def prose(name: str) -> str:
    """The place of a narrative text."""
    return tag("{{p narasi." + name + " }}")


def field(instruction: str, result: str) -> str:
    """A complex field with its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(result)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def contents(depth: int) -> str:
    """The place of the contents; its entries are written when the document is made."""
    return _listing("TOC1", f'TOC \\o "1-{depth}" \\h \\z \\u', "Daftar isi terisi saat laporan dibuat.")


def list_of(label: str) -> str:
    """A front heading with the list of all tables ("Tabel") or figures ("Gambar") below it.

    Both are left out of a document without such a caption.
    """
    waiting = "Daftar ini terisi saat laporan dibuat."
    return front_heading(f"Daftar {label}") + _listing(
        "TableofFigures", f'TOC \\h \\z \\c "{label}"', waiting
    )


def _listing(style: str, instruction: str, waiting: str) -> str:
    return paragraph(style, field(instruction, waiting))


def caption(title: str, by_chapter: bool = True, id: str = "", ke: str = "") -> str:
    """A table's caption: "Tabel 3.1 Title", or "Tabel 1 Title" in a document without chapters.

    The numbers are set when the document is made. A text refers to the caption by `id`, as with
    `tabel("capaian")`; in a loop `ke` is an expression that tells its turns apart, such as "s.no".
    """
    return _caption("Caption", "Tabel", title, by_chapter, _key(id, ke))


def figure_caption(title: str, by_chapter: bool = True, id: str = "", ke: str = "") -> str:
    """A figure's caption, which stands below it: "Gambar 3.1 Title"; figures count apart from tables."""
    return _caption("KeteranganGambar", "Gambar", title, by_chapter, _key(id, ke))


def figure(value: str, title: str, by_chapter: bool = True, id: str = "", ke: str = "") -> str:
    """The place of a photograph, an expression such as "foto.gambar", and the caption it stays with."""
    return tag("{{p " + value + " }}") + figure_caption(title, by_chapter, id, ke)


def _key(id: str, ke: str) -> str:
    """The tag that gives a caption its key; "" for a caption that no text refers to."""
    turn = f", {ke}" if ke else ""
    return f'{{{{ kunci("{id}"{turn}) }}}}' if id else ""


def _caption(style: str, label: str, title: str, by_chapter: bool, key: str) -> str:
    chapter_number = (run("0."),) if by_chapter else ()
    sequence = field(f"SEQ {label} \\* ARABIC", "1")
    keyed = (run(key),) if key else ()
    return paragraph(style, run(f"{label} "), *chapter_number, sequence, run(f" {title}"), *keyed)


def letters(loop: str, item: str) -> str:
    """A lettered list with one item for each turn of a loop."""
    return tag("{%p for " + loop + " %}") + paragraph("DaftarHuruf", item) + tag("{%p endfor %}")


def signature(entry: str) -> str:
    """A signature block that stays together: place and date, post, room to sign, name, NIP."""
    keep = "<w:keepNext/><w:keepLines/>"
    return (
        paragraph("SignaturePlace", "{{ " + entry + ".tempat_tanggal }}", properties=keep)
        + paragraph("Signature", "{{ " + entry + ".jabatan }},", properties=keep)
        + tag("{%p if " + entry + ".nip %}")
        + paragraph("SignatureName", "{{ " + entry + ".nama }}", properties=keep)
        + paragraph("Signature", "NIP {{ " + entry + ".nip }}")
        + tag("{%p else %}")
        + paragraph("SignatureName", "{{ " + entry + ".nama }}")
        + tag("{%p endif %}")
    )


def signatures(left: str, right: str, place: str) -> str:
    """Two signature blocks side by side that stay together, place and date above the right one.

    `left` and `right` are entries with peran, jabatan, nama and nip, `place` is an expression.
    """
    half = twips(TEXT_WIDTH / 2)
    cells = _signature_cell(left, "", half) + _signature_cell(right, "{{ " + place + " }}", half)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{2 * half}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>" + paragraph("SetelahTabel")
    )


def _signature_cell(entry: str, above: str, width: int) -> str:
    lines = (
        paragraph("SignatureHalf", above),
        paragraph("SignatureHalf", "{{ " + entry + ".peran }},"),
        paragraph("SignatureHalf", "{{ " + entry + ".jabatan }},"),
        paragraph("SignatureHalfName", "{{ " + entry + ".nama }}"),
        tag("{%p if " + entry + ".nip %}"),
        paragraph("SignatureHalf", "NIP {{ " + entry + ".nip }}"),
        tag("{%p endif %}"),
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{"".join(lines)}</w:tc>'


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its width in centimetres and how its cells align."""

    head: str
    width: float
    align: Align = "left"


@dataclass(frozen=True)
class Row:
    """A body row: one template expression a cell; `bold` for totals."""

    cells: tuple[str, ...]
    bold: bool = False


@dataclass(frozen=True)
class Band:
    """A row of one bold cell over all columns, which heads the rows below it."""

    cell: str


def merged(entry: str, key: str) -> str:
    """A cell that spans all rows of its loop and prints `entry.key` once."""
    return "{% vm %}{{ " + f"{entry}.{key}" + " }}"


def block(entry: str, key: str) -> str:
    """A cell whose value makes its own paragraphs, such as a formula."""
    return "{{p " + f"{entry}.{key}" + " }}"


def row(entry: str, *keys: str, bold: bool = False) -> Row:
    """A body row that prints `entry.key` for each key; an empty key leaves its cell empty."""
    return Row(tuple("{{ " + f"{entry}.{key}" + " }}" if key else "" for key in keys), bold)


def table(columns: Sequence[Column], *rows: str | Row | Band) -> str:
    """A table of fixed widths whose head repeats; a str among `rows` is a {%tr %} tag row."""
    grid = "".join(f'<w:gridCol w:w="{twips(column.width)}"/>' for column in columns)
    total = sum(twips(column.width) for column in columns)
    head = "".join(_cell(column, paragraph("TabelKepala", column.head), shade=True) for column in columns)
    numbers = "".join(
        _cell(column, paragraph("TabelNomorKolom", f"({index})"), shade=True)
        for index, column in enumerate(columns, 1)
    )
    body = "".join(
        _body_row(row, columns) if isinstance(row, Row) else _wide_row(row, columns) for row in rows
    )
    return (
        "<w:tbl><w:tblPr>"
        f'<w:tblStyle w:val="TabelLaporan"/><w:tblW w:w="{total}" w:type="dxa"/>'
        '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{_row(head, header=True)}{_row(numbers, header=True)}{body}</w:tbl>" + paragraph("SetelahTabel")
        # Word joins tables that touch; a small paragraph keeps what follows apart.
    )


def loop(over: str, *rows: str | Row | Band) -> tuple[str | Row | Band, ...]:
    """Rows repeated for each turn of a loop."""
    return ("{%tr for " + over + " %}", *rows, "{%tr endfor %}")


def either(condition: str, then: Row, otherwise: Row) -> tuple[str | Row, ...]:
    """One of two rows, by a condition."""
    return ("{%tr if " + condition + " %}", then, "{%tr else %}", otherwise, "{%tr endif %}")


def _row(cells: str, header: bool = False) -> str:
    repeat = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{cells}</w:tr>"


def _cell(column: Column, content: str, shade: bool = False, span: int = 1) -> str:
    fill = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if shade else ""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    align = '<w:vAlign w:val="center"/>' if shade else ""
    width = f'<w:tcW w:w="{twips(column.width)}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{spans}{fill}{align}</w:tcPr>{content}</w:tc>"


def _body_row(row: Row, columns: Sequence[Column]) -> str:
    if len(row.cells) != len(columns):
        raise ValueError(f"{len(row.cells)} cells for {len(columns)} columns: {row.cells}")
    properties = "<w:b/>" if row.bold else ""
    return _row(
        "".join(
            _cell(column, paragraph(CELL_STYLE[column.align], run(cell, properties)))
            for column, cell in zip(columns, row.cells, strict=True)
        )
    )


def _wide_row(row: str | Band, columns: Sequence[Column]) -> str:
    """A row of one cell: a band, or a {%tr %} tag."""
    whole = Column("", sum(column.width for column in columns))
    if isinstance(row, Band):
        content = paragraph(CELL_STYLE["left"], run(row.cell, "<w:b/>"), properties="<w:keepNext/>")
        return _row(_cell(whole, content, span=len(columns)))
    return _row(_cell(whole, paragraph("TagJinja", row), span=len(columns)))


@dataclass(frozen=True)
class Frame:
    """The relationship ids of a header and a footer."""

    header: str
    footer: str


def section(frame: Frame | None = None, numbering: str = "", landscape: bool = False) -> str:
    """A section's properties; `numbering` is the form of the page numbers.

    Without a `frame` a section takes that of the section before, and the first one has none.
    """
    long, short = twips(PAGE_HEIGHT), twips(PAGE_WIDTH)
    size = (
        f'<w:pgSz w:w="{long}" w:h="{short}" w:orient="landscape"/>'
        if landscape
        else f'<w:pgSz w:w="{short}" w:h="{long}"/>'
    )
    reference = (
        f'<w:headerReference w:type="default" r:id="{frame.header}"/>'
        f'<w:footerReference w:type="default" r:id="{frame.footer}"/>'
        if frame
        else ""
    )
    numbers = f"<w:pgNumType {numbering}/>" if numbering else ""
    return (
        f'<w:sectPr>{reference}<w:type w:val="nextPage"/>{size}'
        f'<w:pgMar w:top="{twips(MARGIN_TOP)}" w:right="{twips(MARGIN_RIGHT)}" '
        f'w:bottom="{twips(MARGIN_BOTTOM)}" w:left="{twips(MARGIN_LEFT)}" '
        f'w:header="{twips(1.25)}" w:footer="{twips(1.25)}" w:gutter="0"/>'
        f'{numbers}<w:cols w:space="708"/></w:sectPr>'
    )


def section_break(properties: str) -> str:
    """The paragraph that ends a section."""
    return f'<w:p><w:pPr><w:pStyle w:val="TagJinja"/>{properties}</w:pPr></w:p>'


TAB = "<w:r><w:tab/></w:r>"
ROMAN = 'w:fmt="lowerRoman" w:start="1"'
ARABIC = 'w:fmt="decimal" w:start="1"'
ARABIC_ON = 'w:fmt="decimal"'
"""Page numbers in figures that go on from the section before."""
