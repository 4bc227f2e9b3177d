"""The styles and numbering of the templates: one table each, and the XML made of it.

The typeface stands in DEFAULTS only. Arial has a metric twin among free fonts (Liberation Sans), so
that pages break alike in Word and LibreOffice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from templates.blueprint.elements import TEXT_WIDTH, twips

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
FONT = "Arial"
LANGUAGE = "id-ID"
COLOR = "1F3864"

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    '<w:sz w:val="22"/><w:szCs w:val="22"/>'
    f'<w:lang w:val="{LANGUAGE}" w:eastAsia="{LANGUAGE}" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    '<w:widowControl/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
)


@dataclass(frozen=True)
class Style:
    """A style: its id, its name in Word's list, what it is based on, and its properties."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    based: str | None = "Normal"
    next: str | None = None
    kind: Literal["paragraph", "character"] = "paragraph"
    custom: bool = False


def spacing(before: int = 0, after: int = 0, line: int = 240) -> str:
    """Space before and after in twentieths of a point, and line height in 240ths of a line."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def size(points: float) -> str:
    """A font size."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def indent(left: float = 0, hanging: float = 0, first: float = 0, right: float = 0) -> str:
    """Indents in centimetres."""
    extra = f' w:right="{twips(right)}"' if right else ""
    extra += f' w:hanging="{twips(hanging)}"' if hanging else ""
    extra += f' w:firstLine="{twips(first)}"' if first else ""
    return f'<w:ind w:left="{twips(left)}"{extra}/>'


def in_list(number: int, level: int = 0) -> str:
    """Membership of a numbering."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
CAPS = "<w:caps/>"
TINT = f'<w:color w:val="{COLOR}"/>'
KEEP = "<w:keepNext/><w:keepLines/>"
JUSTIFY = '<w:jc w:val="both"/>'
CENTER = '<w:jc w:val="center"/>'
RIGHT = '<w:jc w:val="right"/>'

HEADINGS, NUMBERS, BULLETS, LETTERS, APPENDICES = 1, 2, 3, 4, 5


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def _rule(side: str, color: str = COLOR, width: int = 12, space: int = 12) -> str:
    return f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{color}"/>'


def _contents(level: int) -> Style:
    left, hang = (0.0, 2.4) if level == 1 else (0.4 + 0.6 * (level - 2), 0.8)
    tabs = (
        f'<w:tabs><w:tab w:val="left" w:pos="{twips(left + hang)}"/>'
        f'<w:tab w:val="right" w:leader="dot" w:pos="{twips(TEXT_WIDTH)}"/></w:tabs>'
    )
    before = spacing(120, 40) if level == 1 else spacing(0, 30)
    return Style(
        f"TOC{level}",
        f"toc {level}",
        tabs + before + indent(left + hang, hang),
        BOLD if level == 1 else size(10.5),
    )


def _list_of_captions() -> Style:
    """A list of tables or figures: the number runs into the title, as Word writes it on updating."""
    stop = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twips(TEXT_WIDTH)}"/></w:tabs>'
    layout = stop + spacing(0, 60) + indent(1.0, 1.0)
    return Style("TableofFigures", "table of figures", layout, size(10.5))


def _heading(level: int, paragraph: str, run: str) -> Style:
    return Style(f"Heading{level}", f"heading {level}", paragraph, run, next="BodyText")


def styles(chapters: bool) -> list[Style]:
    """The styles of a template; without `chapters`, heading 1 is a plain numbered section."""
    chapter = f"{KEEP}<w:pageBreakBefore/>{in_list(HEADINGS)}{spacing(0, 360, 300)}{CENTER}{_outline(0)}"
    part = f"{KEEP}{in_list(HEADINGS)}{spacing(240, 120)}{_outline(0)}"
    front = f"{KEEP}<w:pageBreakBefore/>{in_list(0)}{spacing(0, 360)}{indent()}{CENTER}{_outline(0)}"
    appendix = f"{KEEP}<w:pageBreakBefore/>{in_list(APPENDICES)}{spacing(0, 240, 288)}{CENTER}{_outline(0)}"
    item = f"{spacing(0, 80, 288)}"
    return [
        Style("Normal", "Normal", based=None),
        Style(
            "BodyText", "Body Text", f"{spacing(0, 140, 312)}{indent(0, first=1.0)}{JUSTIFY}",
        ),
        _heading(1, chapter if chapters else part, BOLD + (CAPS + size(14) if chapters else size(12))),
        *(
            _heading(level, f"{KEEP}{in_list(HEADINGS, level - 1)}{space}{_outline(level - 1)}", look)
            for level, space, look in (
                (2, spacing(280, 120), BOLD + size(12)),
                (3, spacing(240, 100), BOLD),
                (4, spacing(200, 80), BOLD),
                (5, spacing(160, 60), BOLD + ITALIC),
            )
        ),
        Style(
            "JudulDepan", "Judul Depan", front, BOLD + CAPS + size(14), next="BodyText", custom=True
        ),
        Style(
            "JudulLampiran", "Judul Lampiran", appendix, BOLD + CAPS + size(13), next="BodyText", custom=True
        ),
        Style(
            "SubjudulLampiran", "Subjudul Lampiran",
            f"{KEEP}{in_list(0)}{spacing(200, 160)}{indent()}{CENTER}{_outline(1)}",
            BOLD + CAPS + size(11), next="BodyText", custom=True,
        ),
        Style("Title", "Title", f"{spacing(0, 200)}{CENTER}", BOLD + CAPS + TINT + size(32)),
        Style("Subtitle", "Subtitle", f"{spacing(0, 120)}{CENTER}", BOLD + CAPS + size(16)),
        Style("SampulAtas", "Sampul Atas", f"{spacing(2400, 900)}{CENTER}", custom=True),
        Style(
            "SampulBawah",
            "Sampul Bawah",
            f"<w:pBdr>{_rule('bottom')}</w:pBdr>{spacing(200, 4200)}{indent(4.5, right=4.5)}{CENTER}",
            custom=True,
        ),
        Style("SampulAtasPendek", "Sampul Atas Pendek", f"{spacing(600, 200)}{CENTER}", custom=True),
        Style(
            "SampulBawahPendek",
            "Sampul Bawah Pendek",
            f"<w:pBdr>{_rule('bottom')}</w:pBdr>{spacing(120, 480)}{indent(4.5, right=4.5)}{CENTER}",
            custom=True,
        ),
        Style(
            "SampulBelakang",
            "Sampul Belakang",
            f"<w:pBdr>{_rule('bottom')}</w:pBdr>{spacing(9000, 400)}{indent(4.5, right=4.5)}{CENTER}",
            custom=True,
        ),
        Style("SampulJarak", "Sampul Jarak", spacing(200, 200), custom=True),
        Style("Kop", "Kop", CENTER, BOLD + CAPS + size(13), custom=True),
        Style("KopAlamat", "Kop Alamat", CENTER, size(9.5), custom=True),
        Style(
            "KopGaris", "Kop Garis", f"<w:pBdr>{_rule('bottom', '000000', 18, 1)}</w:pBdr>{spacing(0, 200)}",
            size(4), custom=True,
        ),
        Style("SampulAlamat", "Sampul Alamat", f"{spacing(0, 40)}{CENTER}", size(10), custom=True),
        Style("Quote", "Quote", f"{spacing(0, 160, 288)}{indent(1.0, right=1.0)}{JUSTIFY}", ITALIC),
        Style("ListNumber", "List Number", in_list(NUMBERS) + item + JUSTIFY),
        Style("ListBullet", "List Bullet", in_list(BULLETS) + item + JUSTIFY),
        Style("DaftarHuruf", "Daftar Huruf", in_list(LETTERS) + item + JUSTIFY, custom=True),
        Style("ListContinue", "List Continue", item + indent(1.0) + JUSTIFY),
        Style("Rumus", "Rumus", f"{KEEP}{spacing(60, 200, 288)}{CENTER}", custom=True),
        Style("Caption", "caption", f"{KEEP}{spacing(200, 100)}{CENTER}", BOLD + size(10)),
        Style("Gambar", "Gambar", f"{KEEP}{spacing(160, 60)}{CENTER}", next="KeteranganGambar", custom=True),
        Style(
            "KeteranganGambar", "Keterangan Gambar", f'<w:keepNext w:val="0"/>{spacing(0, 200)}',
            based="Caption", next="BodyText", custom=True,
        ),
        Style("TabelIsi", "Tabel Isi", spacing(40, 40), size(9.5), custom=True),
        Style("TabelTengah", "Tabel Tengah", CENTER, based="TabelIsi", custom=True),
        Style("TabelAngka", "Tabel Angka", RIGHT, size(9), based="TabelIsi", custom=True),
        Style(
            "TabelKepala", "Tabel Kepala", f"<w:keepNext/>{CENTER}", BOLD, based="TabelIsi", custom=True
        ),
        Style(
            "TabelNomorKolom", "Tabel Nomor Kolom", f"<w:keepNext/>{spacing(0, 0)}{CENTER}",
            ITALIC + size(8), based="TabelIsi", custom=True,
        ),
        Style("SetelahTabel", "Setelah Tabel", spacing(0, 60), size(7), custom=True),
        Style("Catatan", "Catatan", spacing(0, 160) + JUSTIFY, ITALIC + size(9), custom=True),
        Style("Identitas", "Identitas", spacing(0, 60, 276) + indent(4.5, hanging=4.5), custom=True),
        Style("Signature", "Signature", spacing(0, 20) + indent(8.0)),
        Style("SignaturePlace", "Signature Place", spacing(360, 20), based="Signature", custom=True),
        Style(
            "SignatureName", "Signature Name", f"<w:keepLines/>{spacing(1300, 20)}", BOLD,
            based="Signature", custom=True,
        ),
        Style("SignatureHalf", "Signature Half", spacing(0, 20) + CENTER, custom=True),
        Style(
            "SignatureHalfName", "Signature Half Name", f"{spacing(1300, 20)}{CENTER}", BOLD,
            based="SignatureHalf", custom=True,
        ),
        Style("TagJinja", "Tag Jinja", "", '<w:color w:val="7F7F7F"/>' + size(9), custom=True),
        *(_contents(level) for level in range(1, 6)),
        _list_of_captions(),
        Style("Header", "header", f"<w:pBdr>{_rule('bottom', 'A6A6A6', 4, 4)}</w:pBdr>", size(9)),
        Style("Footer", "footer", CENTER, size(9)),
        Style("Strong", "Strong", run=BOLD, based=None, kind="character"),
        Style("Emphasis", "Emphasis", run=ITALIC, based=None, kind="character"),
    ]  # fmt: skip


def styles_xml(chapters: bool) -> str:
    """The styles part of a template."""
    body = "".join(_style(style) for style in styles(chapters))
    return f"<w:styles {NAMESPACES}>{DEFAULTS}{body}{_TABLE_STYLES}</w:styles>"


def _style(style: Style) -> str:
    default = ' w:default="1"' if style.id == "Normal" else ""
    custom = ' w:customStyle="1"' if style.custom else ""
    based = f'<w:basedOn w:val="{style.based}"/>' if style.based else ""
    following = f'<w:next w:val="{style.next}"/>' if style.next else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    run = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="{style.kind}"{default}{custom} w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/>{based}{following}<w:qFormat/>{paragraph}{run}</w:style>'
    )


_TABLE_STYLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="TabelLaporan">'
    '<w:name w:val="Tabel Laporan"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
)


@dataclass(frozen=True)
class Level:
    """A level of a numbering: format, text, indents in centimetres, and a style it belongs to."""

    format: str
    text: str
    left: float
    hanging: float
    style: str | None = None
    alone: bool = False


CHAPTER_OUTLINE = (
    Level("upperRoman", "BAB %1", 0, 0, "Heading1", alone=True),
    Level("upperLetter", "%2.", 0.9, 0.9, "Heading2"),
    Level("decimal", "%3.", 0.9, 0.9, "Heading3"),
    Level("lowerLetter", "%4.", 0.9, 0.9, "Heading4"),
    Level("decimal", "%5)", 0.9, 0.9, "Heading5"),
)
PART_OUTLINE = (
    Level("upperLetter", "%1.", 0.9, 0.9, "Heading1"),
    Level("decimal", "%2.", 0.9, 0.9, "Heading2"),
    Level("lowerLetter", "%3.", 0.9, 0.9, "Heading3"),
    Level("decimal", "%4)", 0.9, 0.9, "Heading4"),
    Level("lowerLetter", "%5)", 0.9, 0.9, "Heading5"),
)
LISTS = {
    NUMBERS: (
        Level("decimal", "%1.", 1.0, 0.7, "ListNumber"),
        Level("lowerLetter", "%2.", 1.7, 0.7),
        Level("decimal", "%3)", 2.4, 0.7),
    ),
    BULLETS: (
        Level("bullet", "•", 1.0, 0.6, "ListBullet"),
        Level("bullet", "–", 1.6, 0.6),
        Level("bullet", "•", 2.2, 0.6),
    ),
    LETTERS: (
        Level("lowerLetter", "%1.", 1.0, 0.7, "DaftarHuruf"),
        Level("decimal", "%2)", 1.7, 0.7),
        Level("lowerLetter", "%3)", 2.4, 0.7),
    ),
    APPENDICES: (Level("decimal", "Lampiran %1", 0, 0, "JudulLampiran", alone=True),),
}


def numbering_xml(chapters: bool) -> str:
    """The numbering part: the outline of the headings, and three kinds of list."""
    outlines = {HEADINGS: CHAPTER_OUTLINE if chapters else PART_OUTLINE, **LISTS}
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(_level(index, level) for index, level in enumerate(levels))
        + "</w:abstractNum>"
        for number, levels in outlines.items()
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in outlines
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{instances}</w:numbering>"


def _level(index: int, level: Level) -> str:
    style = f'<w:pStyle w:val="{level.style}"/>' if level.style else ""
    suffix = '<w:suff w:val="nothing"/>' if level.alone else ""
    tab = "" if level.alone else f'<w:tabs><w:tab w:val="num" w:pos="{twips(level.left)}"/></w:tabs>'
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{level.format}"/>{style}'
        f'{suffix}<w:lvlText w:val="{level.text}"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{tab}{indent(level.left, level.hanging)}</w:pPr></w:lvl>"
    )
