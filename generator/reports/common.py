"""Entries that more than one document prints: people, indikator, amounts, signatures."""

from __future__ import annotations

import typing
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Pos, Simpul
from generator.compute.capaian import CapaianIndikator
from generator.model.catatan import Tempat
from generator.model.pk import CaraPenghitungan
from generator.model.profil import Dokumen, Satker
from generator.model.tahun import Tahun
from generator.narrative.env import escape_markdown
from generator.narrative.phrases import belum_diisi
from generator.narrative.text import Gambar, Markdown, Rumus
from generator.rujukan.load import Ketentuan

Entry = dict[str, Any]
CELL = "TabelIsi"
"""The style of paragraphs in a table cell."""


def unit_pelapor(satker: Satker) -> str:
    """The secretariat that reports, such as "Sekretariat KPU Kota X"."""
    return f"Sekretariat {satker.nama_pendek}"


def nama_satker(satker: Satker) -> list[str]:
    """The name of the satker in lines for a cover: the body, and its region where the name ends in it."""
    if satker.nama.endswith(f" {satker.wilayah}"):
        return [satker.nama.removesuffix(f" {satker.wilayah}"), satker.wilayah]
    return [satker.nama]


def sampul(judul: str, tahun: int, year: Tahun, *unit: str) -> Entry:
    """The cover and the back: title, year, the satker's name in lines, and what it has of the rest.

    The rest is its address, its logo, and a picture for each side.
    """
    satker, look = year.profil.satker, year.profil.tampilan
    alamat = (satker.alamat, satker.laman, satker.surel, *satker.media_sosial)
    return {
        "judul": judul,
        "tahun": str(tahun),
        "satker": [*unit, *nama_satker(satker)],
        "nama": nama_satker(satker),
        "alamat": [line for line in alamat if line],
        "logo": _picture(year, look.logo, f"Logo {satker.nama_pendek}", (35, 35)),
        "gambar": _picture(year, look.gambar_sampul, f"Gambar sampul {judul}", (155, 80)),
        "gambar_belakang": _picture(year, look.gambar_belakang, f"Sampul belakang {judul}", (155, 110)),
    }


def _picture(year: Tahun, name: str | None, alt: str, box: tuple[int, int]) -> Gambar | None:
    return Gambar(year.foto[name], alt, box) if name else None


def tanda_tangan(dokumen: Dokumen, satker: Satker) -> Entry:
    """A signature block; the post is followed by the satker's short name."""
    tanggal = language.tanggal(dokumen.tanggal) if dokumen.tanggal else belum_diisi("tanggal")
    return {
        "tempat_tanggal": f"{dokumen.tempat}, {tanggal}",
        "jabatan": f"{dokumen.jabatan} {satker.nama_pendek}",
        "nama": dokumen.nama or belum_diisi("nama"),
        "nip": dokumen.nip or "",
    }


def ketentuan(source: Ketentuan) -> Entry:
    """A statutory list: its opening words, and its items with the punctuation of a list.

    Raises ValueError for wording that has no items.
    """
    if not source.butir:
        raise ValueError("a statutory list needs items")
    butir = list(source.butir)
    ends = [*[";"] * (len(butir) - 2), "; dan", "."] if len(butir) > 1 else ["."]
    return {
        "pembuka": source.pembuka or "",
        "butir": [f"{text}{end}" for text, end in zip(butir, ends, strict=True)],
    }


def cara_penghitungan(cara: CaraPenghitungan | None, nama: str) -> Rumus:
    """How an indikator is measured; a placeholder where the data does not say."""
    if cara is None:
        return Rumus(uraian=belum_diisi(f"cara penghitungan {nama}"))
    return Rumus(cara.pembilang, cara.penyebut, cara.uraian)


def nama_uraian(nama: str, uraian: str | None) -> Markdown:
    """The name of an indikator for a table cell, its description in italics below."""
    below = f"\n\n*{escape_markdown(uraian.strip())}*" if uraian else ""
    return Markdown(f"{escape_markdown(nama)}{below}", style=CELL)


def bagian(hasil: Hasil, document: str) -> Entry:
    """The officer's own sections of a document, by the part that they close."""
    places = [place.partition("/") for place in typing.get_args(Tempat)]
    return {
        part: [
            {"judul": section.judul, "isi": Markdown(section.isi)}
            for section in hasil.tahun.realisasi.bagian
            if section.tempat == f"{document}/{part}"
        ]
        for owner, _, part in places
        if owner == document
    }


def teks(markdown: str | None, label: str, judul: str | None = None) -> Markdown:
    """An officer's text below a bold title, if one is given; a placeholder where there is no text."""
    text = markdown or escape_markdown(belum_diisi(label))
    return Markdown(f"**{escape_markdown(judul.strip())}**\n\n{text}" if judul else text)


def ukuran(value: Decimal | str | None, satuan: str, label: str) -> str:
    """A target or realisasi with its unit; a placeholder where there is none."""
    return belum_diisi(label) if value is None else language.nilai(value, satuan)


def indikator(capaian: CapaianIndikator, nomor: int) -> Entry:
    """An indikator with target, realisasi, capaian and category."""
    source = capaian.indikator
    return {
        "no": str(nomor),
        "nama": source.nama,
        "nama_uraian": nama_uraian(source.nama, source.uraian),
        "target": ukuran(source.target, source.satuan, "target"),
        "realisasi": ukuran(capaian.realisasi, source.satuan, "realisasi"),
        "capaian": "–" if capaian.persen is None else language.persen_tabel(capaian.persen),
        "kategori": _kategori(capaian),
        "cara": cara_penghitungan(source.cara_penghitungan, source.nama),
        "sumber": source.sumber_data or belum_diisi("sumber data"),
    }


def _kategori(capaian: CapaianIndikator) -> str:
    if capaian.kelas:
        return capaian.kelas.nama
    if capaian.realisasi is None:
        return "–"
    return "Memenuhi target" if capaian.terpenuhi else "Belum memenuhi target"


def semua_sasaran(hasil: Hasil) -> list[Entry]:
    """All sasaran in order, their indikator numbered through the document."""
    entries: list[Entry] = []
    number = 0
    for capaian in hasil.kinerja.sasaran:
        items = [indikator(item, number + index) for index, item in enumerate(capaian.indikator, 1)]
        number += len(items)
        entries.append(
            {
                "no": str(capaian.nomor),
                "nama": capaian.sasaran.nama,
                "jumlah_indikator": str(len(items)),
                "indikator": items,
            }
        )
    return entries


def pos(pos: Pos) -> Entry:
    """Amounts for a table: pagu, realisasi, balance and share."""
    return {
        "pagu": language.angka(pos.pagu),
        "realisasi": language.angka(pos.realisasi),
        "sisa": language.angka(pos.sisa),
        "persen": "–" if pos.persen is None else language.persen_tabel(pos.persen),
    }


def simpul(simpul: Simpul, awalan: str, induk: bool = False) -> Entry:
    """A budget node for a table; `induk` marks a parent, which prints bold."""
    return {
        **pos(simpul),
        "kode": simpul.kode,
        "kode_lengkap": f"{awalan}.{simpul.kode}" if simpul.tingkat == "program" else simpul.kode,
        "nama": simpul.nama,
        "induk": induk,
    }


def dua_tingkat(parents: Iterable[Simpul], anak: str, awalan: str) -> list[Entry]:
    """Rows of nodes, each followed by those of level `anak` below it."""
    rows: list[Entry] = []
    for parent in parents:
        rows.append(simpul(parent, awalan, induk=True))
        rows += [simpul(node, awalan) for node in parent.jalan() if node.tingkat == anak]
    return rows
