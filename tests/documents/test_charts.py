"""In every LKj, a chart, its data sheet and the table beside it say the same."""

import io
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from generator.language import angka
from generator.word.charts import CHART
from generator.word.package import Parts, parse, unpack
from generator.word.xml import Element, paragraph_style, qn, text_of
from tests import golden

FULL = [*golden.DATA][-1]  # The satker that fills every key.
Rows = list[list[str]]


@dataclass(frozen=True)
class Chart:
    """A chart of a document: its caption, its alternative text, and its values by series and category."""

    judul: str
    alt: str
    values: dict[str, dict[str, str]]
    sheet: dict[str, dict[str, Any]]


def c(path: str) -> str:
    return "/".join(f"{{{CHART}}}{name}" for name in path.split("/"))


def charts(parts: Parts) -> Iterator[Chart]:
    """The charts of a document in reading order."""
    relations = {r.get("Id"): r.get("Target", "") for r in parse(parts["word/_rels/document.xml.rels"])}
    document = parse(parts["word/document.xml"])
    for frame in document.iter(c("chart")):
        part = f"word/{relations[frame.get(qn('r:id'))]}"
        paragraph = next(frame.iterancestors(qn("w:p")))
        caption = paragraph.getnext()
        assert caption is not None
        assert paragraph_style(caption) == "KeteranganGambar"
        (words,) = paragraph.iter(qn("wp:docPr"))
        judul = re.sub(r"^Gambar \d\.\d+ ", "", text_of(caption))
        yield Chart(judul, words.get("descr", ""), drawn(parse(parts[part])), sheet(parts, part))


def drawn(chart: Element) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for series in chart.iter(c("ser")):
        names = [v.text or "" for v in series.iterfind(c("cat/strRef/strCache/pt/v"))]
        points = series.findall(c("val/numRef/numCache/pt"))
        values = {names[int(pt.get("idx", ""))]: pt[0].text or "" for pt in points}
        found[next(series.iter(c("v"))).text or ""] = values
    return found


def sheet(parts: Parts, chart: str) -> dict[str, dict[str, Any]]:
    folder, name = posixpath.split(chart)
    (relation,) = parse(parts[f"{folder}/_rels/{name}.rels"])
    workbook = posixpath.normpath(posixpath.join(folder, relation.get("Target", "")))
    (only,) = load_workbook(io.BytesIO(parts[workbook])).worksheets
    (_, *heads), *rows = only.iter_rows(values_only=True)
    return {
        str(head): {str(row[0]): row[column] for row in rows if row[column] is not None}
        for column, head in enumerate(heads, 1)
    }


def table(parts: Parts, title: str) -> Rows:
    """The body rows of the table under a caption that ends so."""
    document = parse(parts["word/document.xml"])
    for caption in document.iter(qn("w:p")):
        following = caption.getnext()
        is_caption = paragraph_style(caption) == "Caption" and text_of(caption).endswith(title)
        if is_caption and following is not None and following.tag == qn("w:tbl"):
            rows = [[text_of(cell) for cell in row.iter(qn("w:tc"))] for row in following.iter(qn("w:tr"))]
            return rows[2:]
    raise AssertionError(f"no table {title}")


def shown(values: dict[str, str], desimal: int | None = None) -> dict[str, str]:
    """Values as a table prints them."""
    return {name: angka(Decimal(value), desimal) for name, value in values.items()}


@pytest.fixture(params=golden.DATA)
def parts(request: pytest.FixtureRequest, all_documents: dict[tuple[str, str], bytes]) -> Parts:
    return unpack(all_documents[request.param, "lkj"])


@pytest.fixture
def found(parts: Parts) -> dict[str, Chart]:
    """The charts by the words of their captions, without the year."""
    return {re.sub(r" (Sejak )?Tahun \d+$", "", chart.judul): chart for chart in charts(parts)}


def captions(parts: Parts) -> list[str]:
    """The captions of tables."""
    paragraphs = parse(parts["word/document.xml"]).iter(qn("w:p"))
    return [text_of(paragraph) for paragraph in paragraphs if paragraph_style(paragraph) == "Caption"]


def summary(parts: Parts) -> Rows:
    """The rows of the summary of all indikator, without the mean."""
    (title,) = (line for line in captions(parts) if "Ringkasan Capaian Indikator" in line)
    return [row for row in table(parts, title) if row[0]]


# --- Chart and sheet -------------------------------------------------------------------------------


def test_the_sheet_holds_what_is_drawn(parts: Parts) -> None:
    seen = 0
    for chart in charts(parts):
        exact = {
            head: {name: Decimal(str(value)) for name, value in column.items()}
            for head, column in chart.sheet.items()
        }
        cached = {
            head: {name: Decimal(value) for name, value in column.items()}
            for head, column in chart.values.items()
        }
        assert exact == cached
        seen += 1
    assert seen >= 5


def test_the_words_name_the_chart_and_tell_every_category(parts: Parts) -> None:
    for chart in charts(parts):
        assert chart.judul in chart.alt
        for values in chart.values.values():
            assert all(f"{name}: " in chart.alt for name in values)


def test_the_complete_example_has_every_kind_but_one(all_documents: dict[tuple[str, str], bytes]) -> None:
    # Only one of its indikator is in percent.
    titles = [chart.judul for chart in charts(unpack(all_documents[FULL, "lkj"]))]
    assert [re.sub(r"\d{4}$", "", title) for title in titles] == [
        "Pegawai Menurut Tingkat Pendidikan",
        "Capaian Indikator Tahun ",
        "Jumlah Indikator Menurut Kategori Capaian Tahun ",
        "Perkembangan Capaian Indikator Sejak Tahun ",
        "Pagu dan Realisasi Menurut Kegiatan Tahun ",
        "Serapan Anggaran Menurut Kegiatan Tahun ",
        "Pagu dan Realisasi Menurut Jenis Belanja Tahun ",
    ]


# --- Chart and table -------------------------------------------------------------------------------


def test_performance_is_that_of_the_summary(parts: Parts, found: dict[str, Chart]) -> None:
    rows = summary(parts)
    (values,) = found["Capaian Indikator"].values.values()
    assert shown(values, 2) == {f"Indikator {row[0]}": row[4] for row in rows if row[4] != "–"}
    (counts,) = found["Jumlah Indikator Menurut Kategori Capaian"].values.values()
    assert Counter({name: int(n) for name, n in counts.items() if n != "0"}) == Counter(r[5] for r in rows)
    both = found.get("Target dan Realisasi Indikator")
    for column, name in ((2, "Target"), (3, "Realisasi")) if both else ():
        assert both
        typed = {f"Indikator {row[0]}": row[column] for row in rows}
        assert {k: f"{v}%" for k, v in shown(both.values[name]).items()}.items() <= typed.items()


def test_money_is_that_of_its_tables(parts: Parts, found: dict[str, Chart]) -> None:
    rows = table(parts, "Pagu dan Realisasi Menurut Program dan Kegiatan")
    by_code = {row[0]: row for row in rows}
    money = found["Pagu dan Realisasi Menurut Kegiatan"].values
    assert len(money["Pagu"]) == sum("." in code for code in by_code)
    for column, name in ((2, "Pagu"), (3, "Realisasi")):
        assert shown(money[name]) == {code: by_code[code][column] for code in money[name]}
    (shares,) = found["Serapan Anggaran Menurut Kegiatan"].values.values()
    assert shown(shares, 2) == {code: by_code[code][5] for code in shares}
    kinds = found.get("Pagu dan Realisasi Menurut Jenis Belanja")
    if kinds:
        by_name = {row[1]: row for row in table(parts, "Pagu dan Realisasi Menurut Jenis Belanja")[:-1]}
        for column, name in ((2, "Pagu"), (3, "Realisasi")):
            assert shown(kinds.values[name]) == {kind: row[column] for kind, row in by_name.items()}


def test_people_are_those_of_their_table(parts: Parts, found: dict[str, Chart]) -> None:
    values = found["Pegawai Menurut Tingkat Pendidikan"].values
    if any(line.endswith("Pegawai Menurut Pendidikan") for line in captions(parts)):
        status = ""
        stated: dict[str, dict[str, str]] = {}
        for _, head, level, count in table(parts, "Pegawai Menurut Pendidikan"):
            status = head or status
            if level:
                stated.setdefault(status, {})[level] = count
    else:
        rows = table(parts, "Klasifikasi Pegawai")[:-1]
        stated = {"Pegawai": {row[2]: row[3] for row in rows if row[2]}}
    assert values == stated


def test_the_trend_is_told_by_the_analyses(all_documents: dict[tuple[str, str], bytes]) -> None:
    parts = unpack(all_documents[FULL, "lkj"])
    (chart,) = (chart for chart in charts(parts) if chart.judul.startswith("Perkembangan"))
    text = " ".join(text_of(p) for p in parse(parts["word/document.xml"]).iter(qn("w:p")))
    for years in chart.values.values():
        assert list(years) == ["2020", "2021", "2022", "2023"]
        for year, value in list(years.items())[:-1]:
            told = angka(Decimal(value), 2).removesuffix(",00")
            assert re.search(rf"tahun {year}: [^;.]*capaian {told}%", text)
