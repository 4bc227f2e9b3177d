"""Small documents in the styles of the templates, each made from a snippet of its body."""

from lxml import etree

from generator.word.package import Parts, pack, parse, serialize
from generator.word.pictures import IMAGE
from generator.word.pictures import NAMESPACES as PICTURE_NAMES
from generator.word.xml import Element, parent_of, qn
from templates.blueprint.elements import chapter, front_heading, heading, paragraph, section
from templates.blueprint.parts import template
from templates.blueprint.styles import NAMESPACES, numbering_xml, styles_xml

CLOSE = section()
"""The section that closes a body."""
NESTED = "".join(
    (
        front_heading("Kata Pengantar"),
        chapter("Pendahuluan"),
        heading(2, "Latar"),
        heading(3, "Umum"),
        heading(4, "Rinci"),
        heading(5, "Halus"),
        heading(5, "Halus Lagi"),
        heading(4, "Rinci Lagi"),
        heading(3, "Khusus"),
        heading(2, "Dasar"),
        heading(3, "Hukum"),
        chapter("Isi"),
        heading(2, "Capaian"),
    )
)
"""Headings of every level, two chapters of them."""


def document(body: str) -> Element:
    """A document part with a body."""
    return parse(f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode())


def styles(chapters: bool = True) -> Element:
    """The styles part of the templates."""
    return parse(styles_xml(chapters).encode())


def numbering(chapters: bool = True) -> Element:
    """The numbering part of the templates."""
    return parse(numbering_xml(chapters).encode())


def docx(body: str) -> bytes:
    """A template with a body."""
    return pack(template(body + CLOSE))


def parts(body: str) -> Parts:
    """The parts of a template with a body, footer without tags."""
    found = template(body + CLOSE)
    found["word/footer1.xml"] = f"<w:ftr {NAMESPACES}>{paragraph('Footer', 'kaki')}</w:ftr>".encode()
    return found


def drawing(
    relation: str, id: int = 1, alt: str = "Foto", width: int = 9, height: int = 9, inner: int = 9
) -> str:
    """A paragraph with a picture, as Word writes it."""
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in PICTURE_NAMES.items())
    return (
        f'<w:p><w:r><w:drawing><wp:inline {names}><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{id}" name="x" descr="{alt}"/><a:graphic><a:graphicData uri="{PICTURE_NAMES["pic"]}">'
        f'<pic:pic><pic:blipFill><a:blip r:embed="{relation}"/></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:ext cx="{inner}" cy="9"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )


def with_image(
    body: str,
    part: str = "word/media/gambar1.png",
    target: str = "media/gambar1.png",
    relations: str = "word/_rels/document.xml.rels",
) -> Parts:
    """The parts of a document to which a picture belongs; an empty `part` leaves its file out."""
    found = parts(body)
    root = parse(found["word/_rels/document.xml.rels"])
    etree.SubElement(
        root, f"{{{etree.QName(root).namespace}}}Relationship", Id="rIdGambar1", Type=IMAGE, Target=target
    )
    found[relations] = serialize(root)
    return {**found, part: b"x"} if part else found


def fragment(xml: str) -> Element:
    """Elements in a w:body, such as the paragraphs that `markdown` writes."""
    return document(xml)[0]


def plain(element: Element) -> str:
    """The text of the runs, white space as it is: a tab and a line break are elements, not characters."""
    marks = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    nodes = [node for node in element.iter(qn("w:t"), *marks) if parent_of(node).tag == qn("w:r")]
    assert not any(set("\t\n") & set(node.text or "") for node in nodes)
    return "".join(marks.get(node.tag, node.text or "") for node in nodes)


def value(element: Element, path: str) -> str | None:
    """The w:val of what lies at a path such as "w:pPr/w:pStyle" below an element."""
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"))
