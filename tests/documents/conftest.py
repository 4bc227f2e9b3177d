"""The documents of the satkers that the tests know, made once in a session."""

import pytest

from tests import golden

SATKERS = tuple(golden.DATA)


@pytest.fixture(scope="session")
def all_documents() -> dict[tuple[str, str], bytes]:
    """(satker, document) -> its bytes."""
    return {(satker, id): data for satker in SATKERS for id, data in golden.documents(satker).items()}


@pytest.fixture(
    params=[(satker, id) for satker in SATKERS for id in ("lkj", "laporan-tahunan", "iku")], ids="/".join
)
def document(request: pytest.FixtureRequest, all_documents: dict[tuple[str, str], bytes]) -> bytes:
    """One document after the other."""
    return all_documents[request.param]
