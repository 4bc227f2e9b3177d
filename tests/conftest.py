"""Fixtures that several folders of tests share."""

import functools
import io
from collections.abc import Iterator

import pytest
from hypothesis import is_hypothesis_test, settings
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.sandbox import ImmutableSandboxedEnvironment
from support import CONTOH, LAPORAN, ROOT, SERANG, parsed_once, read, unmeasured

from generator.compute import Hasil, compute
from generator.model import Tahun
from generator.narrative import env

# The same examples in every run, and no time limit on a machine that is busy.
settings.register_profile("sakip", derandomize=True, deadline=None)
settings.load_profile("sakip")

# Coverage makes what it follows take two to four times as long. So it does not follow tests that go the same
# way again and again: the examples of a property, a key left out or a digit changed after the other, and what
# is read off finished documents, which fixtures make under its eyes. Some files there go ways of their own.
_DOCUMENTS = ROOT / "tests" / "documents"
MEASURED = (_DOCUMENTS / "test_own_template.py", _DOCUMENTS / "test_review.py")
UNMEASURED = (
    _DOCUMENTS,
    ROOT / "tests" / "audit" / "test_changed_digit.py",
    ROOT / "tests" / "model" / "test_required.py",
)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    is_property = isinstance(item, pytest.Function) and is_hypothesis_test(item.obj)
    is_repeated = item.path not in MEASURED and any(item.path.is_relative_to(place) for place in UNMEASURED)
    if is_property or is_repeated:
        with unmeasured():  # pytest-cov's own mark "no_cover" does nothing in processes of pytest-xdist.
            yield
    else:
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the rates that tests report, whichever process they ran in."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.getreports(kind)]
    lines = [text for report in reports for name, text in report.user_properties if name == LAPORAN]
    if lines:
        terminalreporter.section("changed digits that plain audit finds")
        for line in sorted(lines):
            terminalreporter.line(line)


class Compiled(BytecodeCache):
    """Fragments compiled once for all folders of a session that hold the same: compiling takes seconds."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        key = f"{bucket.key} {bucket.checksum}"
        if key in self._kept:
            bucket.load_bytecode(io.BytesIO(self._kept[key]))

    def dump_bytecode(self, bucket: Bucket) -> None:
        kept = io.BytesIO()
        bucket.write_bytecode(kept)
        self._kept[f"{bucket.key} {bucket.checksum}"] = kept.getvalue()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return super().get_cache_key(name)  # The same in a copy of the folder.


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    environment = functools.partial(ImmutableSandboxedEnvironment, bytecode_cache=Compiled())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(env, "ImmutableSandboxedEnvironment", environment)
        yield


@pytest.fixture(scope="session", autouse=True)
def _parsed_once() -> Iterator[None]:
    """Most tests change one file of a satker and read the others as they are."""
    with parsed_once():
        yield


@pytest.fixture(scope="session")
def contoh() -> Tahun:
    """The year of the invented satker Contoh."""
    tahun = read(CONTOH).tahun
    assert tahun
    return tahun


@pytest.fixture(scope="session")
def serang() -> Hasil:
    """What follows from the year that the repository ships."""
    tahun = read(SERANG).tahun
    assert tahun
    return compute(tahun)
