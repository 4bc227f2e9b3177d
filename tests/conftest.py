"""Fixtures that several folders of tests share."""

from collections.abc import Iterator

import pytest
from hypothesis import is_hypothesis_test, settings
from support import CONTOH, ROOT, SERANG, read, unmeasured

from generator.compute import Hasil, compute
from generator.model import Tahun

# The same examples in every run, and no time limit on a machine that is busy.
settings.register_profile("sakip", derandomize=True, deadline=None)
settings.load_profile("sakip")

# Coverage makes what it follows take two to four times as long. So it does not follow tests that go the same
# way again and again: the examples of a property, a key left out after the other, and what is read off
# finished documents, which fixtures make under its eyes.
UNMEASURED = (ROOT / "tests" / "documents", ROOT / "tests" / "model" / "test_required.py")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    is_property = isinstance(item, pytest.Function) and is_hypothesis_test(item.obj)
    if is_property or any(item.path.is_relative_to(place) for place in UNMEASURED):
        with unmeasured():  # pytest-cov's own mark "no_cover" does nothing in processes of pytest-xdist.
            yield
    else:
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
