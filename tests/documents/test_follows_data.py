"""What is typed is what is printed: any text verbatim, any change of data in every place that shows it."""

import re
import shutil
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import satker

from generator import source
from generator.model import FILES
from generator.reports import DOCUMENTS
from generator.run import examine, render
from generator.workspace import Workspace
from tests import golden

HOSTILE = "& < > \" ' <b>x</b> {{ x }} {% y %} {_{ }} &amp; 😀 مرحبا ‏שלום R&D 5<6 #"
# The satker that fills every key, and its year before.
FULL, BEFORE = "contoh-lengkap-2023", "contoh-lengkap-2022"
# Fields whose text is an id, a code, a choice or a date, or that no document prints.
UNPRINTED = {
    "id", "kode", "tingkat", "status", "peran", "unit", "sk", "skala", "rumus", "peringkat", "satuan",
    "dasar", "tanggal", "per_tanggal", "sejak", "bagian_anggaran", "unit_eselon_i", "pendidikan",
    "golongan", "wilayah", "dasar_hukum", "sampai", "berkas",
    "kertas", "logo", "gambar_sampul", "gambar_belakang", "rumus_efisiensi",
}  # fmt: skip
# The same by their last two keys: grades, references, and the reason of a total that is never printed.
UNPRINTED_IN = {
    ("unit", "tugas"), ("indikator", "target"), ("indikator", "realisasi"), ("riwayat", "target"),
    ("riwayat", "realisasi"), ("renstra", "tahun_ini"), ("renstra", "akhir"), ("standar_nasional", "nilai"),
    ("indikator", "kegiatan"), ("hambatan", "sasaran"), ("rencana_kinerja", "program"),
    ("kontrol", "alasan"), ("pelaksanaan", "anggaran"), ("bagian", "tempat"),
}  # fmt: skip
# Fields that are printed though others of their name are not.
PRINTED_IN = {("keluaran", "satuan"), ("rincian", "target"), ("pihak", "peran"), ("data_pemilih", "dasar")}
# Their keys are ids or years, and no part of a path.
KEYED = {("realisasi", "indikator"), ("indikator", "riwayat"), ("anggaran", "kontrol")}


def documents(folder: Path) -> dict[str, str]:
    """The text of every document of a satker's folder; its templates and narasi are the common ones."""
    workspace = Workspace(folder.parent, folder.parent / "output")
    hasil, found = examine(workspace, folder.name)
    assert hasil, found
    return {id: golden.text(render(workspace, hasil, document)) for id, document in DOCUMENTS.items()}


def _hostile(value: Any, path: tuple[str, ...], tokens: list[str], entry: bool = False) -> Any:
    if isinstance(value, dict):
        if path[-2:] in KEYED and not entry:
            return {key: _hostile(child, path, tokens, entry=True) for key, child in value.items()}
        return {key: _hostile(child, (*path, key), tokens) for key, child in value.items()}
    if isinstance(value, list):
        return [_hostile(child, path, tokens) for child in value]
    unprinted = path[-1] in UNPRINTED and path[-2:] not in PRINTED_IN
    if not isinstance(value, str) or unprinted or path[-2:] in UNPRINTED_IN:
        return value
    tokens.append(f"{HOSTILE}{'.'.join(path)}{len(tokens)}#")
    return f"{value} {tokens[-1]}"


def _squeezed(text: str) -> str:
    """Without white space: a formula breaks its words into lines."""
    return "".join(text.split())


def test_any_text_in_any_field_arrives_verbatim(tmp_path: Path) -> None:
    for name in (BEFORE, FULL):
        shutil.copytree(golden.DATA[FULL] / name, tmp_path / name)
    folder = tmp_path / FULL
    tokens: dict[str, list[str]] = {}
    yaml = YAML()
    yaml.width = 10_000
    yaml.representer.add_representer(
        Decimal, lambda own, value: own.represent_scalar("tag:yaml.org,2002:float", str(value))
    )
    for name in FILES:
        path = folder / f"{name}.yaml"
        node, found = source.read(path, name)
        assert node
        assert not found
        with path.open("w", encoding="utf-8") as file:
            yaml.dump(_hostile(node.value, (name,), tokens.setdefault(name, [])), file)
    assert {name: len(group) > 8 for name, group in tokens.items()} == dict.fromkeys(FILES, True)
    everything = _squeezed("".join(documents(folder).values()))
    missing = [token for group in tokens.values() for token in group if _squeezed(token) not in everything]
    assert missing == []


def test_a_changed_amount_is_followed_through_all_three_documents(tmp_path: Path) -> None:
    before = documents(satker(tmp_path / "before"))
    changed = satker(tmp_path / "after", {"anggaran": [("realisasi: 540000000", "realisasi: 480000000")]})
    # The stated total is a control value, so it is changed with the RO.
    after = documents(changed)
    for id in ("lkj", "laporan-tahunan"):
        assert "540.000.000" in before[id]
        assert "540.000.000" not in after[id]
        assert "480.000.000" in after[id]
        assert "80,00" in after[id]  # 480 of 600 million
    assert after["iku"] == before["iku"]  # The IKU shows no money.


def test_a_missed_target_is_told_everywhere_it_matters(tmp_path: Path) -> None:
    lkj = documents(satker(tmp_path))["lkj"]
    assert "seluruh target tercapai" not in lkj.lower()
    assert "semua sasaran tercapai" not in lkj.lower()


@pytest.fixture(scope="module")
def serang_texts(all_documents: dict[tuple[str, str], bytes]) -> dict[str, str]:
    return {id: golden.text(data) for (name, id), data in all_documents.items() if name == "serang-2023"}


def test_serang_prints_its_known_figures(serang_texts: dict[str, str]) -> None:
    for figure in (
        "Rp20.415.736.000", "Rp20.326.861.888", "99,56%", "Rp88.874.112", "18.256.293.000",
        "18.168.826.339", "99,52", "2.159.443.000", "2.158.035.549", "99,93", "94,74%", "105,26",
        "102,04",
    ):  # fmt: skip
        assert figure in serang_texts["lkj"], figure


def test_serang_tells_twelve_met_and_one_missed(serang_texts: dict[str, str]) -> None:
    assert "1 (satu) belum mencapai target" in serang_texts["lkj"]
    assert "94,74%" in serang_texts["lkj"]


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if "|" not in line:
            yield from line.split(". ")


@pytest.mark.parametrize("id", ["lkj", "laporan-tahunan", "iku"])
def test_no_word_is_doubled(serang_texts: dict[str, str], id: str) -> None:
    allowed = {"masing-masing"}
    doubled = [
        sentence
        for sentence in _sentences(serang_texts[id])
        for first, second in pairwise(sentence.split())
        if first.lower() == second.lower() and first.isalpha() and first.lower() not in allowed
    ]
    assert doubled == []


def test_no_sentence_of_the_budget_walk_starts_with_a_figure(serang_texts: dict[str, str]) -> None:
    walk = serang_texts["laporan-tahunan"].split("CAPAIAN PRIORITAS")[-1]
    starts = [s for s in _sentences(walk) if s[:1].isdigit() or s.startswith("Rp")]
    assert starts == []


def test_neighbours_in_the_budget_walk_do_not_share_their_sentence(serang_texts: dict[str, str]) -> None:
    lines = [line for line in serang_texts["laporan-tahunan"].splitlines() if "|" not in line]
    headings = [index for index, line in enumerate(lines) if re.match(r"\[heading [2-5]\]", line, re.I)]
    shapes = [re.sub(r"[\d.,]+", "#", lines[index + 1]) for index in headings if index + 1 < len(lines)]
    tree = shapes[-63:]
    assert len(tree) == 63
    same = [a for a, b in pairwise(tree) if a == b]
    assert same == []
