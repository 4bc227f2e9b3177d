"""Adding a satker is copying a folder: a third, made of the complete example by changing names and figures.

Nothing of it is written by hand: every value of the example's files goes through the same few rules, so that
what the example comes to hold later is copied and changed as well.
"""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from support import LENGKAP, KeyPath, unmeasured, values, write_yaml

from generator import language
from generator.compute import Hasil
from generator.findings import Finding
from generator.model import FILES
from generator.reports import DOCUMENTS
from generator.rujukan import rujukan
from generator.run import examine, render
from generator.word.lint import faults
from generator.word.package import unpack
from generator.workspace import Workspace
from tests import golden

YEAR = 2023
ID = "teladan"
# Where the office is and what it is called, longer names first; what is left of the old name comes last.
NAMES = {
    "Contoh Raya": "Nusa Elok",
    "Kabupaten Contoh": "Kota Teladan",
    "Bupati": "Wali Kota",
    "Contoh": "Teladan",
    "contoh": "teladan",
}
CODES = {r"\b000001\b": "004321", r"\b0{17}1\b": "198001012005011001"}
PEOPLE = [
    f"{first} {last}"
    for last, first in product(
        ("Pranata", "Lestari", "Utama", "Winarta"), ["Rara", "Sena", "Tara", "Wira", "Yoga", "Laras"]
    )
]
# Sums stay sums: all amounts of a kind grow by one factor, but pagu and realisasi by different ones.
AMOUNTS = {"pagu": 13, "realisasi": 11, "nilai": 7}
VOTERS = {"laki_laki": 3, "perempuan": 2}


@dataclass(frozen=True)
class Pair:
    """A value of the example and what it becomes."""

    old: Any
    new: Any


class Rules:
    """What becomes of each value when the example is made another satker's, `later` years on."""

    def __init__(self, people: list[str], later: int) -> None:
        self._people = dict(zip(people, PEOPLE[: len(people)], strict=True))
        self._later = later

    def changed(self, value: Any, path: KeyPath, pairs: list[Pair]) -> Any:
        """A copy of the value at `path`, which begins with the file, changed; `pairs` takes its parts."""
        if isinstance(value, dict):
            return {self._key(k): self.changed(child, (*path, k), pairs) for k, child in value.items()}
        if isinstance(value, list):
            return [self.changed(child, (*path, index), pairs) for index, child in enumerate(value)]
        new = self._text(value, path) if isinstance(value, str) else self._number(value, path)
        pairs.append(Pair(value, new))
        return new

    def _key(self, key: str) -> str:
        return self._years(key) if key.isdigit() else key

    def _years(self, text: str) -> str:
        return re.sub(r"(?<!\d)20\d\d(?!\d)", lambda year: str(int(year[0]) + self._later), text)

    def _text(self, text: str, path: KeyPath) -> str:
        if text in rujukan().hukum or path[-1] == "berkas":
            return text
        if path[-1] == "tingkat":
            return "kota"
        for old, new in self._people.items():
            text = text.replace(old, new)
        for old, new in NAMES.items():
            text = text.replace(old, new)
        for pattern, new in CODES.items():
            text = re.sub(pattern, new, text)
        return self._years(text)

    def _number(self, value: Any, path: KeyPath) -> Any:
        file, key = path[0], str(path[-1])
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return value
        if file == "anggaran" and key in AMOUNTS and "keluaran" not in path:
            return value * AMOUNTS[key]
        if "data_pemilih" in path and key in VOTERS:
            return value * VOTERS[key]
        if file == "realisasi" and key == "realisasi":
            return value + 1
        return value + self._later if key == "tahun" else value


def people(value: Any, key: str = "") -> Iterator[str]:
    """The names of persons: those that hold a status or an office, or held it before."""
    if isinstance(value, dict):
        if isinstance(value.get("nama"), str) and (
            key == "menggantikan" or {"status", "jabatan"} & set(value)
        ):
            yield value["nama"]
        for inner, child in value.items():
            yield from people(child, inner)
    elif isinstance(value, list):
        for child in value:
            yield from people(child, key)


EXAMPLE = {name: values(LENGKAP, name) for name in FILES}
PERSONS = sorted(set(people(EXAMPLE)))


@dataclass(frozen=True)
class Third:
    """A satker made of the example: its figures, what was found, its documents, and what was changed."""

    hasil: Hasil
    findings: list[Finding]
    documents: dict[str, bytes]
    pairs: list[Pair]


@pytest.fixture(scope="module", params=[0, 1], ids=["same year", "a year later"])
@unmeasured()
def third(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Third:
    later = request.param
    parent = tmp_path_factory.mktemp("data")
    rules = Rules(PERSONS, later)
    pairs: list[Pair] = []
    for year in (YEAR - 1, YEAR):
        source = LENGKAP.parent / f"{LENGKAP.name.removesuffix(str(YEAR))}{year}"
        folder = parent / f"{ID}-{year + later}"
        shutil.copytree(source, folder)
        pairs.clear()  # Only the reported year's are looked for in the documents.
        for name in FILES:
            write_yaml(folder / f"{name}.yaml", rules.changed(values(source, name), (name,), pairs))
    workspace = Workspace(parent, parent / "output")
    hasil, found = examine(workspace, folder.name)
    assert hasil, found
    documents = {id: render(workspace, hasil, document) for id, document in DOCUMENTS.items()}
    return Third(hasil, found, documents, pairs)


def whole_text(data: bytes) -> str:
    """All the text of a document, its headers and properties included, with plain blanks."""
    parts = [part for name, part in unpack(data).items() if name.endswith((".xml", ".rels"))]
    return " ".join(re.sub(r"<[^>]+>", " ", part.decode()) for part in parts)


def test_it_is_a_year_of_its_own_that_knows_the_one_before(third: Third) -> None:
    year = third.hasil.tahun.profil.tahun
    assert third.hasil.tahun.id == f"{ID}-{year}"
    assert set(third.hasil.sebelumnya) == {year - 1}
    assert third.hasil.tahun.profil.satker.nama == "Komisi Pemilihan Umum Kota Teladan"
    assert all(third.hasil.analisis[id].riwayat[0].tahun == year - 1 for id in third.hasil.analisis)


def test_nothing_is_found_in_it_that_is_not_found_in_the_example(third: Third) -> None:
    _, of_example = examine(Workspace(LENGKAP.parent, Path("unused")), LENGKAP.name)
    assert {finding.code for finding in third.findings} - {finding.code for finding in of_example} == set()


@pytest.mark.parametrize("id", DOCUMENTS)
def test_its_documents_are_sound_and_have_the_pictures_of_the_example(
    third: Third, id: str, all_documents: dict[tuple[str, str], bytes]
) -> None:
    assert faults(unpack(third.documents[id])) == []
    pictures = [
        sorted(name for name in unpack(data) if "/media/" in name)
        for data in (third.documents[id], all_documents[LENGKAP.name, id])
    ]
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("id", DOCUMENTS)
def test_no_name_of_the_example_is_left(third: Third, id: str) -> None:
    text = whole_text(third.documents[id])
    assert len(PERSONS) > 8
    assert [name for name in PERSONS if name in text] == []
    assert [name.split()[0] for name in PERSONS if re.search(rf"\b{name.split()[0]}\b", text)] == []
    assert re.findall(r".{0,30}contoh.{0,30}", text, re.IGNORECASE) == []


def _rupiah(value: int) -> str:
    return language.angka(value)


def _date(value: str) -> str:
    return language.tanggal(dt.date.fromisoformat(value))


def printed(pairs: list[Pair]) -> Iterator[tuple[str, str]]:
    """What was changed, as a document prints it: texts, dates, and amounts and counts of five digits."""
    for pair in pairs:
        if pair.old == pair.new:
            continue
        show: Callable[[Any], str] = str
        if isinstance(pair.old, int) and pair.old > 9999:
            show = _rupiah
        elif isinstance(pair.old, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", pair.old):
            show = _date
        elif not isinstance(pair.old, str) or len(pair.old) < 5:
            continue
        yield show(pair.old), show(pair.new)


@pytest.mark.parametrize("id", DOCUMENTS)
def test_what_the_example_prints_of_its_data_is_printed_as_it_was_changed(
    third: Third, id: str, all_documents: dict[tuple[str, str], bytes]
) -> None:
    before, after = (golden.text(data) for data in (all_documents[LENGKAP.name, id], third.documents[id]))
    expected = {(old, new) for old, new in printed(third.pairs) if old in before}
    assert len(expected) > (8 if id == "iku" else 20)
    assert {(old, new) for old, new in expected if new not in after} == set()
    figures = {old for old, _ in expected if re.fullmatch(r"[\d.]+", old)} - {new for _, new in expected}
    assert [old for old in figures if re.search(rf"(?<![\d.]){re.escape(old)}(?!\d|\.\d)", after)] == []


def test_its_figures_are_computed_anew(third: Third) -> None:
    ros = [
        ro
        for program in EXAMPLE["anggaran"]["program"]
        for kegiatan in program["kegiatan"]
        for kro in kegiatan["kro"]
        for ro in kro["ro"]
    ]
    pagu = sum(ro["pagu"] for ro in ros) * AMOUNTS["pagu"]
    realisasi = sum(ro["realisasi"] for ro in ros) * AMOUNTS["realisasi"]
    lkj, laporan = (golden.text(third.documents[id]) for id in ("lkj", "laporan-tahunan"))
    for figure in (pagu, realisasi, pagu - realisasi):
        assert language.angka(figure) in lkj
        assert language.angka(figure) in laporan
    for entry in EXAMPLE["realisasi"]["data_pemilih"]:
        assert language.angka(sum(entry[key] * factor for key, factor in VOTERS.items())) in lkj
    reached = EXAMPLE["realisasi"]["indikator"]
    for capaian in third.hasil.kinerja.indikator:
        if capaian.persen is not None:
            assert capaian.realisasi == reached[capaian.indikator.id]["realisasi"] + 1
            assert language.persen(capaian.persen) in lkj
