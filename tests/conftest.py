"""Fixtures that several folders of tests share."""

import pytest
from hypothesis import settings
from support import CONTOH, SERANG, read

from generator.compute import Hasil, compute
from generator.model import Tahun

# The same examples in every run, and no time limit on a machine that is busy.
settings.register_profile("sakip", derandomize=True, deadline=None)
settings.load_profile("sakip")


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
