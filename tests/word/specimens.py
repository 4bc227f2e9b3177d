"""Small documents in the styles of the templates, each made from a snippet of its body."""

from generator.word.package import Parts, pack, parse
from generator.word.xml import Element, qn
from templates.blueprint.elements import paragraph, section
from templates.blueprint.parts import template
from templates.blueprint.styles import NAMESPACES, numbering_xml, styles_xml

CLOSE = section()
"""The section that closes a body."""


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


def fragment(xml: str) -> Element:
    """Elements in a w:body, such as the paragraphs that `markdown` writes."""
    return document(xml)[0]


def plain(element: Element) -> str:
    """The text of the runs, white space as it is: a tab and a line break are elements, not characters."""
    marks = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    nodes = list(element.iter(qn("w:t"), *marks))
    assert not any(set("\t\n") & set(node.text or "") for node in nodes)
    return "".join(marks.get(node.tag, node.text or "") for node in nodes)


def value(element: Element, path: str) -> str | None:
    """The w:val of what lies at a path such as "w:pPr/w:pStyle" below an element."""
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"))
