"""The documents of the satkers that the tests know, made once in a session."""

import functools
import io
from collections.abc import Iterator

import pytest
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.narrative import env
from tests import golden

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


@pytest.fixture(
    params=[(satker, id) for satker in SATKERS for id in ("lkj", "laporan-tahunan", "iku")], ids="/".join
)
def document(request: pytest.FixtureRequest, all_documents: dict[tuple[str, str], bytes]) -> bytes:
    """One document after the other."""
    return all_documents[request.param]
