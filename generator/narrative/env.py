"""The Jinja environment in which a fragment becomes Markdown.

Values are escaped for Markdown as they enter a fragment, so that any text arrives verbatim; what a
fragment itself writes is Markdown: paragraphs, lists, bold and italic.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, Undefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator import language
from generator.narrative import phrases
from generator.narrative.simpanan import simpanan

# CommonMark, section 2.4: any ASCII punctuation may be escaped by a backslash.
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def escape_markdown(text: str) -> str:
    """`text` so that Markdown shows it verbatim, on one line."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(text.splitlines()))


@pass_context  # So that constants are not folded, and HTML-escaped, when a fragment is compiled.
def _finalize(_context: Context, value: Any) -> Markup:
    if isinstance(value, Undefined):
        str(value)  # Raises and names what is not there.
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        return Markup(escape_markdown(value))
    raise TypeError(f"a fragment printed {value!r}; only text may reach a page, through a language filter")


def _markdown(value: Any) -> Markup:
    """An officer's text, taken as the Markdown that it is."""
    if isinstance(value, Undefined):
        str(value)  # Raises and names what is not there.
    if not isinstance(value, str):
        raise TypeError(f"a fragment took {value!r} for Markdown")
    return Markup(value)


FILTERS: dict[str, Callable[..., Any]] = {
    name: getattr(language, name)
    for name in (
        "angka", "rupiah", "persen", "nilai", "terbilang", "terbilang_rupiah", "terbilang_persen",
        "hitung", "bilangan_kalimat", "urutan", "urutan_kata", "tanggal", "rentang_tanggal", "romawi",
        "daftar", "kapital_awal",
    )
}  # fmt: skip


class BrokenFragmentError(Exception):
    """A fragment that cannot be rendered: its name, its line (0 where unknown), and why."""

    def __init__(self, fragment: str, line: int, reason: str) -> None:
        super().__init__(f"{fragment}:{line}: {reason}")
        self.fragment = fragment
        self.line = line
        self.reason = reason


@lru_cache(maxsize=8)  # Compiling fragments is most of a document's time; documents and satkers share it.
def _environment(folder: Path) -> ImmutableSandboxedEnvironment:
    """The strict environment of a folder of fragments; a fragment that changes is compiled anew."""
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=400,
    )
    environment.bytecode_cache = environment.bytecode_cache or simpanan()
    environment.filters.update(FILTERS)
    environment.filters["markdown"] = _markdown
    environment.filters.update(phrases.FILTERS)
    environment.globals.update(phrases.GLOBALS)
    return environment


class Narrator:
    """Renders the fragments of a folder laid out as <dokumen>/<bagian>.j2."""

    def __init__(self, folder: Path, **context: Any) -> None:
        """`context` holds the values that every fragment may use."""
        self._context = context
        self._env = _environment(folder)

    def write(self, fragment: str, **values: Any) -> str:
        """The Markdown of templates/narasi/<fragment>.j2.

        Raises BrokenFragmentError where the fragment asks for what is not there, or prints a bare
        number or None.
        """
        try:
            template = self._env.get_template(f"{fragment}.j2")
            return _tidy(template.render(**self._context, **values))
        except (TemplateError, TypeError, ValueError, KeyError, ArithmeticError) as exc:
            raise BrokenFragmentError(*_where(fragment, exc), str(exc)) from exc


def _where(fragment: str, exc: Exception) -> tuple[str, int]:
    """The fragment (an imported one, maybe) and line that failed, from the innermost Jinja frame."""
    frames = [f for f in traceback.extract_tb(exc.__traceback__) if f.filename.endswith(".j2")]
    if frames:
        return "/".join(Path(frames[-1].filename).parts[-2:]).removesuffix(".j2"), frames[-1].lineno or 0
    return fragment, getattr(exc, "lineno", 0) or 0


def _tidy(markdown: str) -> str:
    """Without the gaps that tags leave: single spaces and single blank lines.

    Lines keep their indentation, which says how deep a list item lies.
    """
    lines = [
        line[: len(line) - len(line.lstrip())] + re.sub(r" {2,}", " ", line.strip())
        for line in markdown.splitlines()
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
