"""A narrator that writes the name of the fragment it was asked for, and remembers what it was given."""

from pathlib import Path
from typing import Any

from support import Edits, read, satker

from generator.compute import Hasil, compute
from generator.narrative import Narrator
from generator.narrative.text import Kerangka
from generator.reports import DOCUMENTS

OUTLINE = Kerangka((("PENDAHULUAN", ("Latar Belakang",)),), ("Perjanjian Kinerja",))


class Echo(Narrator):
    """Fragments are taken for written: reports decide which are asked for, and with what."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def write(self, fragment: str, **values: Any) -> str:
        self.asked.append((fragment, values))
        return fragment


def context(document: str, hasil: Hasil) -> dict[str, Any]:
    """The context of a document, its sentences echoed."""
    return DOCUMENTS[document].context(hasil, Echo())


def altered(tmp_path: Path, edits: Edits) -> Hasil:
    """What follows from Contoh with edits."""
    tahun = read(satker(tmp_path, edits)).tahun
    assert tahun
    return compute(tahun)
