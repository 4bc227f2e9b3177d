"""The documents of the satkers that the tests know, made once in a session."""

import functools
import io
import os
from collections.abc import Iterator

import pytest
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.sandbox import ImmutableSandboxedEnvironment
from support import unmeasured

from generator.narrative import env
from generator.word.layout import Laid, lay_out
from generator.word.office import Office, find
from tests import golden

IN_CI = os.environ.get("CI") == "true"
SATKERS = tuple(golden.DATA)


class Compiled(BytecodeCache):
    """Fragments compiled once for all the documents of a session: compiling is most of the time."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._kept:
            bucket.load_bytecode(io.BytesIO(self._kept[bucket.key]))

    def dump_bytecode(self, bucket: Bucket) -> None:
        kept = io.BytesIO()
        bucket.write_bytecode(kept)
        self._kept[bucket.key] = kept.getvalue()


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    environment = functools.partial(ImmutableSandboxedEnvironment, bytecode_cache=Compiled())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(env, "ImmutableSandboxedEnvironment", environment)
        yield


@pytest.fixture(scope="session")
def all_documents() -> dict[tuple[str, str], bytes]:
    """(satker, document) -> its bytes."""
    return {(satker, id): data for satker in SATKERS for id, data in golden.documents(satker).items()}


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
