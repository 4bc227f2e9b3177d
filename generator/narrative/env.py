"""The Jinja environment in which a fragment becomes Markdown.

Values are escaped for Markdown as they enter a fragment, so that any text arrives verbatim; what a
fragment itself writes is Markdown: paragraphs, lists, bold and italic.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator import language
from generator.narrative import phrases

# CommonMark, section 2.4: any ASCII punctuation may be escaped by a backslash.
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def escape_markdown(text: str) -> str:
    """`text` so that Markdown shows it verbatim, on one line."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(text.split("\n")))


def _finalize(value: Any) -> Markup:
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return Markup(escape_markdown(value))
    raise TypeError(
        f"a fragment printed {value!r}; only text may reach a page, through a language filter"
    )


FILTERS: dict[str, Callable[..., Any]] = {
    name: getattr(language, name)
    for name in (
        "angka", "rupiah", "persen", "nilai", "terbilang", "terbilang_rupiah", "terbilang_persen",
        "hitung", "bilangan_kalimat", "urutan", "urutan_kata", "tanggal", "romawi", "daftar",
        "kapital_awal",
    )
}  # fmt: skip


class Narrator:
    """Renders the fragments of a folder laid out as <dokumen>/<bagian>.j2."""

    def __init__(self, folder: Path, **context: Any) -> None:
        """`context` holds the values that every fragment may use."""
        self._context = context
        self._env = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(folder, encoding="utf-8"),
            undefined=StrictUndefined,
            autoescape=True,
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._env.filters.update(FILTERS)
        self._env.filters["markdown"] = Markup
        self._env.filters.update(phrases.FILTERS)
        self._env.globals.update(phrases.GLOBALS)

    def write(self, fragment: str, **values: Any) -> str:
        """The Markdown of templates/narasi/<fragment>.j2.

        Raises jinja2.TemplateError, which names the fragment and line, where the fragment asks for
        what is not there, and TypeError where it prints a bare number or None.
        """
        template = self._env.get_template(f"{fragment}.j2")
        return _tidy(template.render(**self._context, **values))


def _tidy(markdown: str) -> str:
    """Without the gaps that tags leave: single spaces and single blank lines.

    Lines keep their indentation, which says how deep a list item lies.
    """
    lines = [
        line[: len(line) - len(line.lstrip())] + re.sub(r" {2,}", " ", line.strip())
        for line in markdown.splitlines()
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
