"""Sasaran and indikator with target, realisasi and capaian, as the tables of a report hold them.

Three layouts occur: a column for each; one column in which sasaran and indikator alternate by row; and
a small table for each sasaran, whose head names it ("Sasaran 3").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.audit.naskah import Naskah, Tabel, Teks
from generator.rujukan import rujukan
from generator.teks.angka import Angka, read_cell

_SASARAN_KE = re.compile(r"sasaran(?:\s+\w+)?\s+(\d{1,2})\b", re.IGNORECASE)
# Indikator of which less is better, and closing rows that are none.
_KECIL_BAIK = re.compile(
    r"\b(?:temuan|keterlambatan|pelanggaran|kesalahan|keluhan|pengaduan|sengketa|kasus|penyimpangan)\b",
    re.IGNORECASE,
)
_PENUTUP = re.compile(r"(?:rata-rata|rerata|jumlah$|total|capaian kinerja\b)", re.IGNORECASE)
_TAHUN = re.compile(r"\b20\d\d\b")
_KOLOM: Mapping[str, re.Pattern[str]] = {
    "nomor": re.compile(r"no\.?|nomor", re.IGNORECASE),
    "keduanya": re.compile(r"sasaran.*indikator.*", re.IGNORECASE),
    "indikator": re.compile(r"indikator(?: kinerja)?(?: (?:kegiatan|utama|program|sasaran))*", re.IGNORECASE),
    "sasaran": re.compile(r"sasaran(?: (?:strategis|kegiatan|program|kinerja))*", re.IGNORECASE),
    "target": re.compile(r"target(?: kinerja)?(?: (?:tahun )?20\d\d)?\s*(?:\(?%\)?)?", re.IGNORECASE),
    "realisasi": re.compile(r"realisasi(?: kinerja)?(?: (?:tahun )?20\d\d)?\s*(?:\(?%\)?)?", re.IGNORECASE),
    "capaian": re.compile(r"(?:capaian(?: kinerja)?\s*\(?%?\)?|%(?: capaian)?)", re.IGNORECASE),
}  # fmt: skip


@dataclass(frozen=True)
class Ukuran:
    """An indikator as one table measures it; what the table does not hold is None."""

    sasaran: Teks | None
    indikator: Teks
    target: Teks | None = None
    realisasi: Teks | None = None
    capaian: Teks | None = None

    @property
    def meleset(self) -> bool:
        """Whether the target is surely missed: by the printed capaian too, and not where less is better."""
        target, reached, capaian = number(self.target), number(self.realisasi), number(self.capaian)
        if target is None or reached is None:
            return _lower_grade(self.target, self.realisasi)
        if _KECIL_BAIK.search(self.indikator.isi):
            return False
        return reached.nilai < target.nilai and not (
            capaian and capaian.nilai > 100 and reached.nilai * 100 != capaian.nilai * target.nilai
        )


def _lower_grade(target: Teks | None, reached: Teks | None) -> bool:
    """Whether both are grades of one scale, and the one reached stands below the target's."""
    grades = tuple(cell.isi.strip().upper() for cell in (target, reached) if cell is not None)
    scales = [scale.urutan for scale in rujukan().peringkat.values() if {*grades} <= {*scale.urutan}]
    return len(grades) == 2 and any(scale.index(grades[0]) < scale.index(grades[1]) for scale in scales)


@dataclass(frozen=True)
class TabelKinerja:
    """The sasaran and indikator of a table, or of a run of small tables with one sasaran each."""

    judul: str
    sasaran: tuple[Teks, ...]
    ukuran: tuple[Ukuran, ...]
    letak: int
    tahun: frozenset[str] = frozenset()


def number(teks: Teks | None) -> Angka | None:
    """The number of a cell, or None."""
    return read_cell(teks.isi) if teks is not None else None


def performance_tables(naskah: Naskah) -> list[TabelKinerja]:
    """The tables that hold sasaran or indikator, in order; small ones of one sasaran each are joined."""
    found: list[TabelKinerja] = []
    series: list[TabelKinerja] = []
    for index, block in enumerate(naskah.blok):
        if not isinstance(block, Tabel):
            continue
        if _SASARAN_KE.fullmatch(_first(block)):
            series.append(_of_one(block, index))
            continue
        table = _of_columns(block, index)
        if table and table.ukuran:
            found.append(table)
    if series:
        found.append(
            TabelKinerja(
                "",
                tuple(name for table in series for name in table.sasaran),
                tuple(measure for table in series for measure in table.ukuran),
                series[0].letak,
            )
        )
    return found


def _first(tabel: Tabel) -> str:
    rows = (*tabel.kepala, *tabel.baris)
    return rows[0][0].isi.strip() if rows and rows[0] else ""


def _of_one(tabel: Tabel, letak: int) -> TabelKinerja:
    """A small table: its first row names the sasaran, a row with figures the indikator."""
    rows = (*tabel.kepala, *tabel.baris)
    sasaran = next((cell for cell in rows[0][1:] if cell.isi.strip()), None)
    found = []
    for row in rows[1:]:
        filled = [cell for cell in row if cell.isi.strip()]
        figures = [cell for cell in filled if read_cell(cell.isi)]
        if filled and len(figures) >= 2 and len(filled) == len(figures) + 1:
            found.append(Ukuran(sasaran, filled[0], *figures[:3]))
    return TabelKinerja(tabel.judul, (sasaran,) if sasaran else (), tuple(found), letak)


def _columns(tabel: Tabel) -> dict[str, int]:
    """Which column holds what, by the head; a name that two columns carry is left out."""
    found: dict[str, list[int]] = {}
    for row in tabel.kepala:
        for index, cell in enumerate(row):
            name = " ".join(cell.isi.split())
            role = next((role for role, form in _KOLOM.items() if form.fullmatch(name)), "")
            if role:
                found.setdefault(role, []).append(index)
    roles = {role: places[0] for role, places in found.items() if len(set(places)) == 1}
    if "indikator" in roles and "sasaran" not in roles and "keduanya" not in roles:
        names = [" ".join(cell.isi.split()).lower() for cell in tabel.kepala[0]]
        if "uraian" in names:
            roles["sasaran"] = names.index("uraian")
    if "indikator" not in roles and "keduanya" not in roles and tabel.kepala:
        # A list of IKU may put the indikator where its formula should stand.
        names = [" ".join(cell.isi.split()).lower() for cell in tabel.kepala[0]]
        if "cara penghitungan" in names and "uraian" in names:
            roles |= {"sasaran": names.index("uraian"), "indikator": names.index("cara penghitungan")}
    return roles


def _of_columns(tabel: Tabel, letak: int) -> TabelKinerja | None:
    if not tabel.kepala:
        return None
    roles = _columns(tabel)
    if "indikator" not in roles and "keduanya" not in roles:
        return None
    sasaran: list[Teks] = []
    found: list[Ukuran] = []
    heads = [_texts(row) for row in tabel.kepala]
    for row in tabel.baris:
        if _texts(row) not in heads and any(_KOLOM["indikator"].fullmatch(isi) for isi in _texts(row)):
            break  # The head of another table that the page ran into this one: its columns are others.
        if "keduanya" not in roles and sum(bool(cell.isi.strip()) for cell in row) == 1:
            continue  # A row that heads others, such as a program.
        name = _cell(row, roles.get("sasaran", roles.get("keduanya")))
        indikator = _cell(row, roles.get("indikator"))
        if "keduanya" in roles:
            numbered = _cell(row, roles.get("nomor")) is not None
            figures = _cell(row, roles.get("target")) is not None
            name, indikator = (name, None) if numbered and not figures else (None, name)
        if name is not None and _PENUTUP.match(name.isi.strip()):
            continue
        if name is not None:
            sasaran.append(name)
        if (
            indikator is not None
            and not read_cell(indikator.isi)
            and not _PENUTUP.match(indikator.isi.strip())
        ):
            found.append(
                Ukuran(
                    sasaran[-1] if sasaran else None,
                    indikator,
                    _cell(row, roles.get("target")),
                    _cell(row, roles.get("realisasi")),
                    _cell(row, roles.get("capaian")),
                )
            )
    years = frozenset(_TAHUN.findall(tabel.judul))
    return TabelKinerja(tabel.judul, tuple(sasaran), tuple(found), letak, years)


def _texts(row: Sequence[Teks]) -> list[str]:
    """The cells of a row, every white space one blank."""
    return [" ".join(cell.isi.split()) for cell in row]


def _cell(row: Sequence[Teks], index: int | None) -> Teks | None:
    """The cell of a column, None where it is empty or lacking."""
    if index is None or index >= len(row) or not row[index].isi.strip(" -–"):
        return None
    return row[index]
