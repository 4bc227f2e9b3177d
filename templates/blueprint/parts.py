"""A template as a whole package: the body of one document and the parts around it."""

from __future__ import annotations

from generator.word.package import Parts
from templates.blueprint.elements import Frame, field, paragraph
from templates.blueprint.styles import NAMESPACES, numbering_xml, styles_xml
from templates.blueprint.theme import fonts_xml, theme_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

RUNNING = Frame("rIdHeader", "rIdFooter")
"""The running header and the footer of every page but the cover and the back."""
BLANK = Frame("rIdHeaderBlank", "rIdFooterBlank")
"""A header and a footer without anything, for a page after others that have them."""

# part -> (content type, relationship type, relationship id)
_DOCUMENT_PARTS = {
    "styles": (f"{_TYPE}.styles+xml", f"{_OFFICE}/relationships/styles", "rIdStyles"),
    "numbering": (f"{_TYPE}.numbering+xml", f"{_OFFICE}/relationships/numbering", "rIdNumbering"),
    "settings": (f"{_TYPE}.settings+xml", f"{_OFFICE}/relationships/settings", "rIdSettings"),
    "fontTable": (f"{_TYPE}.fontTable+xml", f"{_OFFICE}/relationships/fontTable", "rIdFonts"),
    "theme/theme1": (
        "application/vnd.openxmlformats-officedocument.theme+xml",
        f"{_OFFICE}/relationships/theme",
        "rIdTheme",
    ),
    "header1": (f"{_TYPE}.header+xml", f"{_OFFICE}/relationships/header", RUNNING.header),
    "footer1": (f"{_TYPE}.footer+xml", f"{_OFFICE}/relationships/footer", RUNNING.footer),
    "header2": (f"{_TYPE}.header+xml", f"{_OFFICE}/relationships/header", BLANK.header),
    "footer2": (f"{_TYPE}.footer+xml", f"{_OFFICE}/relationships/footer", BLANK.footer),
}
_PROPERTIES = {
    "core": (
        "application/vnd.openxmlformats-package.core-properties+xml",
        f"{_PACKAGE}/relationships/metadata/core-properties",
    ),
    "custom": (
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        f"{_OFFICE}/relationships/custom-properties",
    ),
}


def template(body: str, chapters: bool = True) -> Parts:
    """The parts of a template whose body, closing section included, is given."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": styles_xml(chapters),
        "word/numbering.xml": numbering_xml(chapters),
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": fonts_xml(),
        "word/theme/theme1.xml": theme_xml(),
        "word/header1.xml": _frame("hdr", paragraph("Header", "{{ kepala }}")),
        "word/footer1.xml": _frame("ftr", paragraph("Footer", field("PAGE", "1"))),
        "word/header2.xml": _frame("hdr", paragraph("Normal")),
        "word/footer2.xml": _frame("ftr", paragraph("Normal")),
        "docProps/core.xml": _CORE,
        "docProps/custom.xml": _CUSTOM,
    }
    return {name: (_HEAD + xml).encode() for name, xml in parts.items()}


def _content_types() -> str:
    overrides = {
        "/word/document.xml": f"{_TYPE}.document.main+xml",
        **{f"/word/{name}.xml": kind for name, (kind, _, _) in _DOCUMENT_PARTS.items()},
        **{f"/docProps/{name}.xml": kind for name, (kind, _) in _PROPERTIES.items()},
    }
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>"
    )


def _relation(id: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>'


def _relations(*entries: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _package_relations() -> str:
    return _relations(
        _relation("rIdDocument", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        *(
            _relation(f"rId{name.title()}", kind, f"docProps/{name}.xml")
            for name, (_, kind) in _PROPERTIES.items()
        ),
    )


def _document_relations() -> str:
    return _relations(
        *(_relation(id, kind, f"{name}.xml") for name, (_, kind, id) in _DOCUMENT_PARTS.items())
    )


def _frame(kind: str, line: str) -> str:
    return f"<w:{kind} {NAMESPACES}>{line}</w:{kind}>"


_SETTINGS = (
    f"<w:settings {NAMESPACES}>"
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
    "<w:compat>"
    '<w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
_CUSTOM = f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes"/>'
