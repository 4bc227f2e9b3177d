"""Every finished document satisfies the two validators; what CI requires skips elsewhere, with a reason."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

IN_CI = os.environ.get("CI") == "true"


def test_openxml_audit_finds_nothing(document: bytes, tmp_path: Path) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(document)
    result = OpenXmlValidator().validate(path)
    assert [error.description for error in result.errors] == []


def test_openxml_audit_finds_what_is_broken(document: bytes, tmp_path: Path) -> None:
    from generator.word.package import pack, unpack

    parts = unpack(document)
    broken = parts["word/document.xml"].replace(b"</w:pPr>", b"</w:pPr><w:pPr/>", 1)
    path = tmp_path / "broken.docx"
    path.write_bytes(pack({**parts, "word/document.xml": broken}))
    assert OpenXmlValidator().validate(path).errors


def test_open_xml_sdk_finds_nothing(document: bytes, tmp_path: Path) -> None:
    validator = os.environ.get("OOXML_VALIDATOR")
    if validator is None:
        assert not IN_CI, "CI must name the validator in OOXML_VALIDATOR"
        pytest.skip("OOXML_VALIDATOR does not name the npm package's command")
    path = tmp_path / "document.docx"
    path.write_bytes(document)
    done = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert report["ok"] is True
