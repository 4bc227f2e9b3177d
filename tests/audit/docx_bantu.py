"""Small documents of Word for tests, as Word itself writes them, and ways to change finished ones."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.word.package import Parts, pack, unpack

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

# Style ids as an Indonesian Word makes them; their names stay English.
GAYA = """
<w:style w:type="paragraph" w:default="1" w:styleId="Biasa"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:basedOn w:val="Biasa"/>
 <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/><w:basedOn w:val="Biasa"/>
 <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Khusus"><w:name w:val="Judul Kami"/>
 <w:basedOn w:val="Judul2"/></w:style>
<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
"""
NOMOR = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2."/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xf0b7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
"""


def run(text: str, look: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", num: str = "", level: int = 0, more: str = "") -> str:
    """A paragraph; a run that is no XML is plain text."""
    inner = "".join(one if one.startswith("<") else run(one) for one in runs if one)
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num:
        look += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return f"<w:p><w:pPr>{look}{more}</w:pPr>{inner}</w:p>"


def tc(*inner: str, look: str = "") -> str:
    """A cell."""
    body = "".join(one if one.startswith("<") else p(one) for one in inner) or p()
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{body}</w:tc>"


def tr(*cells: str, look: str = "") -> str:
    """A row."""
    inner = "".join(one if one.startswith("<") else tc(one) for one in cells)
    return f"<w:tr><w:trPr>{look}</w:trPr>{inner}</w:tr>"


def tbl(*rows: str, widths: tuple[int, ...] = ()) -> str:
    """A table."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def field(code: str, *result: str) -> str:
    """The runs of a field with its result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    inner = "".join(one if one.startswith("<") else run(one) for one in result)
    begin = f"{mark.format('begin')}<w:r><w:instrText> {code} </w:instrText></w:r>{mark.format('separate')}"
    return begin + inner + mark.format("end")


def docx(*body: str, extra: dict[str, str] | None = None) -> bytes:
    """A document with this body; `extra` parts below word/ (their roots' content), with their relations."""
    inner = "".join(one if one.startswith("<") else p(one) for one in body)
    parts = {"styles": ("styles", GAYA), "numbering": ("numbering", NOMOR)}
    parts |= {name: (name.rstrip("0123456789"), xml) for name, xml in (extra or {}).items()}
    roots = {"header": "hdr", "footer": "ftr"}
    package: Parts = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": _relations({"document": "word/document.xml"}, {"document": "officeDocument"}),
        "word/document.xml": f"<w:document {_NAMES}><w:body>{inner}</w:body></w:document>".encode(),
        "word/_rels/document.xml.rels": _relations(
            {name: f"{name}.xml" for name in parts}, {name: of for name, (of, _) in parts.items()}
        ),
    }
    for name, (of, xml) in parts.items():
        root = roots.get(of, of)
        package[f"word/{name}.xml"] = f"<w:{root} {_NAMES}>{xml}</w:{root}>".encode()
    return pack(package)


def _relations(targets: dict[str, str], kinds: dict[str, str]) -> bytes:
    entries = "".join(
        f'<Relationship Id="r{name}" Type="{_R}/{kinds[name]}" Target="{target}"/>'
        for name, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{entries}</Relationships>'.encode()


def changed(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """A document with the text of one part changed."""
    parts = unpack(data)
    parts[part] = change(parts[part].decode()).encode()
    return pack(parts)


def resaved(data: bytes) -> bytes:
    """A document as Word writes it again: runs split, ids and proof marks put in, fields and ids renewed."""
    parts = unpack(data)
    xml = parts["word/document.xml"].decode()
    xml = re.sub(r"<w:p>", '<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6">', xml)
    xml = re.sub(
        r'<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">([^<&]{2,})</w:t></w:r>',
        _split,
        xml,
    )
    xml = re.sub(r'w:id="(\d+)"', lambda found: f'w:id="{int(found[1]) + 7000}"', xml)
    xml = xml.replace("</w:pPr>", '</w:pPr><w:proofErr w:type="spellStart"/>')
    xml = re.sub(r"(PAGEREF [^<]*</w:instrText>.{0,200}?<w:t[^>]*>)\d+", r"\g<1>99", xml)
    parts["word/document.xml"] = xml.encode()
    parts.pop("docProps/custom.xml", None)
    numbering = parts["word/numbering.xml"].decode()
    parts["word/numbering.xml"] = numbering.replace("<w:lvl ", '<w:lvl w:tplc="0421000F" ').encode()
    return pack(parts)


def _split(found: re.Match[str]) -> str:
    look, text = found[1] or "", found[2]
    at = len(text) // 2
    pieces = (text[:at], text[at:])
    return '<w:proofErr w:type="gramStart"/>'.join(
        f'<w:r w:rsidRPr="00112233">{look}<w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces
    )
