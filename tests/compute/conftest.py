"""The invented satker that states everything."""

import pytest
from support import ROOT, read

from generator.model import Tahun


@pytest.fixture(scope="session")
def lengkap() -> Tahun:
    """The year of the invented satker that fills every key."""
    tahun = read(ROOT / "tests" / "contoh" / "contoh-lengkap-2023").tahun
    assert tahun
    return tahun
