"""The text of every document, word for word; read the difference, then `make golden`."""

import pytest

from tests import golden


@pytest.mark.parametrize("document", ["lkj", "laporan-tahunan", "iku"])
@pytest.mark.parametrize("satker", list(golden.DATA))
def test_document_reads_as_its_golden_text(
    satker: str, document: str, all_documents: dict[tuple[str, str], bytes]
) -> None:
    expected = golden.path(satker, document).read_text(encoding="utf-8")
    assert golden.text(all_documents[satker, document]) == expected


def test_golden_text_sees_a_change_of_one_character(
    all_documents: dict[tuple[str, str], bytes],
) -> None:
    data = all_documents["contoh-2023", "iku"]
    from generator.word.package import pack, unpack

    parts = unpack(data)
    changed = parts["word/document.xml"].replace(b"Zainal Contoh", b"Zainal Contoe")
    assert changed != parts["word/document.xml"]
    assert golden.text(pack({**parts, "word/document.xml": changed})) != golden.text(data)
