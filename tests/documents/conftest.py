"""The documents of the satkers that the tests know, made once in a session."""

import os
from collections.abc import Iterator, Mapping

import pytest
from support import unmeasured

from generator.word.layout import Laid, lay_out
from generator.word.office import Office, find
from tests import golden

IN_CI = os.environ.get("CI") == "true"
SATKERS = tuple(golden.DATA)


@pytest.fixture(scope="session")
def all_documents() -> dict[tuple[str, str], bytes]:
    """(satker, document) -> its bytes."""
    return {(satker, id): data for satker in SATKERS for id, data in golden.documents(satker).items()}


@pytest.fixture(scope="package", autouse=True)
def _laid_out_once() -> Iterator[None]:
    """LibreOffice, which takes a second for each document, is not asked again for what it gave."""
    plain = Office.to_pdf
    kept: dict[bytes, bytes] = {}

    def to_pdf(self: Office, documents: Mapping[str, bytes]) -> dict[str, bytes]:
        new = {key: data for key, data in documents.items() if data not in kept}
        made = plain(self, new) if new else {}
        kept.update((new[key], pdf) for key, pdf in made.items())
        return {key: kept[data] for key, data in documents.items()}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Office, "to_pdf", to_pdf)
        yield


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """LibreOffice, which CI must have."""
    program = find()
    if program is None:
        assert not IN_CI, "CI must have LibreOffice"
        pytest.skip("LibreOffice (soffice) is not installed")
    user = Office(program)
    yield user
    user.close()


@pytest.fixture(scope="session")
@unmeasured()
def laid(all_documents: dict[tuple[str, str], bytes], office: Office) -> dict[tuple[str, str], Laid]:
    """(satker, document) -> the document with its page numbers, and its PDF; all laid out in one go."""
    done = lay_out({"/".join(key): data for key, data in all_documents.items()}, office)
    return {key: done["/".join(key)] for key in all_documents}


@pytest.fixture(
    params=[(satker, id) for satker in SATKERS for id in ("lkj", "laporan-tahunan", "iku")], ids="/".join
)
def document(request: pytest.FixtureRequest, all_documents: dict[tuple[str, str], bytes]) -> bytes:
    """One document after the other."""
    return all_documents[request.param]
