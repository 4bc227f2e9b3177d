"""The code of tags: can it be read, are its names known, and is each value printed as it must be."""

from __future__ import annotations

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.findings import did_you_mean
from generator.word.template import GLOBALS
from generator.word.template_lint.blocks import BRANCHES, ENDS, OPENERS, opens
from generator.word.template_lint.expressions import Expressions, Scope
from generator.word.template_lint.report import Report
from generator.word.template_lint.shape import CHOICE, ENTRY, LIST, TEXT, Shape
from generator.word.template_lint.styles import Styles
from generator.word.template_lint.tags import Paragraph, Tag

_ENVIRONMENT = ImmutableSandboxedEnvironment(autoescape=True)
_ENVIRONMENT.globals.update(GLOBALS)
# What docxtpl itself makes of a tag, and what Jinja has without a block.
_MERGES, _CELLS, _SINGLE = ("vm", "hm"), ("colspan", "cellbg"), ("set",)
_KNOWN = (*OPENERS, *BRANCHES, *ENDS, *_MERGES, *_CELLS)
_READ = "periksa ejaan, tanda kutip, dan tanda kurung tag itu; bandingkan dengan templat baku"


class Reader:
    """Reads the tags of a part in reading order, with the names that hold where each stands."""

    def __init__(self, known: Shape | None, styles: Styles, report: Report) -> None:
        self._known = known
        self._styles = styles
        self._report = report
        self._scopes: list[Scope] = [dict(known.entries) if known else {}]

    def read(self, tag: Tag, paragraph: Paragraph) -> nodes.Node | None:
        """The meaning of a tag, None where it has none or cannot be read; what is wrong is told."""
        source = self._source(tag, paragraph)
        if not source:
            return None
        try:
            node: nodes.Node = _ENVIRONMENT.parse(source).body[0]
        except (TemplateSyntaxError, IndexError):
            self._report.error("TEMPLAT03", f'tag "{tag.text}" tidak dapat dibaca', _READ, paragraph)
            return None
        expressions = Expressions(_ENVIRONMENT, self._scopes[-1], self._known is not None)
        shape = expressions.tag(node)
        for code, message, help in expressions.faults:
            self._report.error(code, message, help, paragraph)
        if tag.kind == "{{" and isinstance(shape, Shape):
            self._printed(tag, shape, paragraph)
        return node

    def follow(self, tag: Tag, node: nodes.Node | None) -> None:
        """Enter or leave what a tag opens or ends."""
        if tag.keyword in ENDS and len(self._scopes) > 1:
            self._scopes.pop()
        elif opens(tag):
            self._scopes.append({**self._scopes[-1], **self._bound(node)})
            if isinstance(node, nodes.AssignBlock | nodes.Macro):
                self._scopes[-2].update(self._bound(node))
        elif isinstance(node, nodes.Assign):
            self._scopes[-1].update(self._bound(node))

    def _bound(self, node: nodes.Node | None) -> Scope:
        return Expressions(_ENVIRONMENT, self._scopes[-1], known=False).bound(node)

    def _source(self, tag: Tag, paragraph: Paragraph) -> str:
        """A tag as a whole Jinja template; empty for one that says nothing by itself."""
        if tag.kind == "{#" or tag.keyword in ENDS or tag.keyword in (*_MERGES, "else"):
            return ""
        if tag.kind == "{{":
            return f"{{{{ {tag.code} }}}}"
        if tag.keyword == "elif":
            return f"{{% if {tag.rest} %}}{{% endif %}}"
        if tag.keyword in _CELLS:
            return f"{{{{ {tag.rest} }}}}"
        if opens(tag):
            return "" if tag.keyword == "raw" else f"{{% {tag.code} %}}{{% end{tag.keyword} %}}"
        if tag.keyword in _SINGLE:
            return f"{{% {tag.code} %}}"
        hint = did_you_mean(tag.keyword, _KNOWN)
        self._report.error(
            "TEMPLAT03", f'perintah dalam "{tag.text}" tidak dikenal', hint or _READ, paragraph
        )
        return ""

    def _printed(self, tag: Tag, shape: Shape, paragraph: Paragraph) -> None:
        self._styles.inserted(shape, paragraph)
        code = tag.code
        if shape.kinds & {ENTRY, LIST, CHOICE} and not shape.kinds - {ENTRY, LIST, CHOICE}:
            what = (
                "daftar"
                if LIST in shape.kinds
                else "kumpulan isian"
                if ENTRY in shape.kinds
                else "ya atau tidak"
            )
            message = f'"{code}" berupa {what}, sehingga tidak dapat dicetak'
            self._report.error(
                "TEMPLAT06", message, "pakai dalam for atau if, atau sebut isiannya", paragraph
            )
        elif shape.blocks and TEXT not in shape.kinds and tag.scope != "p":
            message = f'"{code}" membuat paragrafnya sendiri, tetapi dicetak di tengah paragraf'
            help = f'tulis "{{{{p {code} }}}}" pada paragraf tersendiri'
            self._report.error("TEMPLAT06", message, help, paragraph)
        elif TEXT in shape.kinds and not shape.blocks and tag.scope:
            message = f'"{code}" berupa teks biasa, tetapi dicetak sebagai paragraf'
            help = f'tulis "{{{{ {code} }}}}", tanpa huruf {tag.scope}'
            self._report.error("TEMPLAT06", message, help, paragraph)
