"""Findings on one template, each once."""

from __future__ import annotations

from generator.findings import Finding, Mark, Severity
from generator.word.template_lint.tags import Paragraph

_LONGEST = 200


class Report:
    """Collects what is found in a template."""

    def __init__(self, template: str) -> None:
        self.findings: list[Finding] = []
        self._template = template

    def error(self, code: str, message: str, help: str, paragraph: Paragraph | None = None) -> None:
        """Add a finding that stops the template from being used."""
        self._add(code, Severity.ERROR, message, help, paragraph)

    def warning(self, code: str, message: str, help: str, paragraph: Paragraph | None = None) -> None:
        """Add a finding that asks for a look."""
        self._add(code, Severity.WARNING, message, help, paragraph)

    def _add(
        self, code: str, severity: Severity, message: str, help: str, paragraph: Paragraph | None
    ) -> None:
        quote = paragraph.words[:_LONGEST] if paragraph else ""
        place = f'paragraf "{quote}"' if quote else ""
        found = Finding(code, severity, Mark(self._template), message, help, place=place, quote=quote)
        if found not in self.findings:
            self.findings.append(found)
