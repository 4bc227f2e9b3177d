"""The audit says nothing of documents without a fault: what is generated here contradicts itself nowhere."""

from pathlib import Path

import pytest

from generator.audit.docx.baca import parse
from generator.audit.naskah import Naskah
from generator.audit.polos.baca import parse as parse_text
from generator.audit.run import audit
from generator.findings import Severity
from tests.audit.dokumen import IDS, SATKERS, as_text, documents, with_other_figures

EVERY = [(satker, id) for satker in SATKERS for id in IDS]


def alarms(*reports: Naskah) -> list[str]:
    """What is found that is an error or a warning, in words."""
    return [
        f"{finding.code} {finding.place or finding.mark.line}: {finding.message}"
        for finding in audit(reports)
        if finding.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("satker", "id"), EVERY)
def test_a_generated_document_raises_no_alarm(satker: str, id: str) -> None:
    assert alarms(parse(documents(satker)[id], f"{id}.docx")) == []


@pytest.mark.parametrize(("satker", "id"), EVERY)
def test_its_text_raises_no_alarm(satker: str, id: str) -> None:
    text = as_text(parse(documents(satker)[id], f"{id}.docx"))
    assert alarms(parse_text(text, f"{id}.txt")) == []


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("satker", SATKERS)
def test_documents_with_other_figures_raise_no_alarm(satker: str, seed: int, tmp_path: Path) -> None:
    made = with_other_figures(satker, seed, tmp_path)
    assert [alarm for id, data in made.items() for alarm in alarms(parse(data, f"{id}.docx"))] == []


@pytest.mark.parametrize("satker", SATKERS)
def test_the_documents_of_a_satker_contradict_each_other_nowhere(satker: str) -> None:
    assert alarms(*(parse(data, f"{id}.docx") for id, data in documents(satker).items())) == []
