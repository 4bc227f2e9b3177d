"""Faults that an officer can make, as data: what is put into Contoh, and what must be found, where.

A mark such as ① is taken out before the files are read; its place is that of the finding. Where no
mark can stand, the key is the file, line and column. Nothing else than what is listed may be found.
"""

from dataclasses import dataclass

from support import Edits

MARKS = "①②③④⑤"

At = str | tuple[str, int, int]


@dataclass(frozen=True)
class Broken:
    """Edits to Contoh, and for each finding its place, code, and a part of its message and help."""

    name: str
    edits: Edits
    expected: dict[At, tuple[str, str, str]]


def _one(name: str, file: str, old: str, new: str, code: str, message: str, help: str = "") -> Broken:
    return Broken(name, {file: [(old, new)]}, {"①": (code, message, help)})


def _whole(name: str, content: str | bytes | None, expected: dict[At, tuple[str, str, str]]) -> Broken:
    """A case in which the whole of realisasi.yaml is other."""
    return Broken(name, {"realisasi": content}, expected)


def _syntax(name: str, content: str, message: str, help: str) -> Broken:
    return _whole(name, content, {"①": ("BACA05", message, help)})


_TOP = ("realisasi", 1, 1)

SOURCE = (
    _whole(
        "no file",
        None,
        {_TOP: ("BACA01", "berkas realisasi.yaml tidak ada", "buat berkas itu")},
    ),
    _whole(
        "not UTF-8, behind a letter of two bytes",
        b"skema: 1\nx: \xc3\xa9\xe9\n",
        {("realisasi", 2, 5): ("BACA02", "tidak tersimpan sebagai UTF-8", '"UTF-8"')},
    ),
    _whole("UTF-16", "skema: 1\n".encode("utf-16"), {_TOP: ("BACA02", "UTF-8", "simpan ulang")}),
    _whole(
        "tabs in the indentation",
        "skema: 1\nindikator:\n①\tx: 1\n  ②\ty: 1\n",
        {
            "①": ("BACA03", "ada tab pada indentasi", "dua spasi"),
            "②": ("BACA03", "ada tab pada indentasi", "dua spasi"),
        },
    ),
    _whole(
        "control characters, one that XML refuses and one that YAML refuses",
        "skema: 1\nx: a①\x0bb②\x7fc\n",
        {
            "①": ("BACA04", "(U+000B)", "hapus karakter itu"),
            "②": ("BACA04", "(U+007F)", "hapus karakter itu"),
        },
    ),
    _one(
        "an escaped control character",
        "realisasi",
        "analisis: Pengendalian intern",
        'analisis: ①"Pengendalian\\x01intern" #',
        "BACA04",
        "(U+0001)",
        "hapus karakter itu",
    ),
    _syntax(
        "a colon within a plain text",
        "skema: 1\nx: satu①: dua\n",
        "titik dua tidak boleh ada di sini",
        "apit teks",
    ),
    _syntax(
        "a key without its colon",
        "skema: 1\nindikator\n①x: 1\n",
        "tidak mempunyai titik dua",
        'tulis "kunci: nilai"',
    ),
    _syntax(
        "uneven indentation",
        "skema: 1\nindikator:\n  - x\n ①- y\n",
        "tidak sejajar dengan saudaranya",
        "samakan jumlah spasi",
    ),
    _syntax(
        "a quote that is never closed",
        'skema: 1\nx: "satu\ny: dua\n①',
        "tidak pernah ditutup",
        "tanda kutip yang sama",
    ),
    _syntax("an unknown anchor", "x: ①*satu\n", "merujuk ke jangkar", "apit teks yang diawali *"),
    _syntax("a text that starts with @", "x: ①@satu\n", "tidak boleh diawali", "apit teks itu"),
    _syntax("a list that is never closed", "x: [1, 2\ny①: 3\n", "tidak dapat dibaca", "periksa"),
    _syntax("two documents", "x: 1\n①---\nx: 2\n", "tidak dapat dibaca", "periksa"),
    _whole("nested beyond sense", "x: " + "[" * 3000, {_TOP: ("BACA05", "tidak dapat dibaca", "")}),
    _one(
        "a template's braces",
        "profil",
        "wilayah: Kabupaten Contoh",
        "misi_lain: {①{x}: 1}\n  wilayah: Kabupaten Contoh",
        "BACA05",
        "di sini harus ada kunci berupa satu teks",
        "tanda kutip",
    ),
    _whole("an empty file", "", {_TOP: ("BACA06", "berkas kosong", "contoh di data/")}),
    _whole("only comments", "# satu\n\n# dua\n", {_TOP: ("BACA06", "berkas kosong", "")}),
    _whole("a list", "# satu\n①- dua\n", {"①": ("BACA07", "bukan pasangan", '"skema: 1"')}),
    _whole("a text", "①satu\n", {"①": ("BACA07", "bukan pasangan", '"skema: 1"')}),
    _one(
        "a key written twice",
        "profil",
        "  provinsi: Contoh Raya",
        "  provinsi: Contoh Raya\n  ①wilayah: Kabupaten Lain",
        "BACA08",
        'kunci "wilayah" sudah ditulis pada baris 10',
        "hapus salah satunya",
    ),
    Broken(
        "a part that holds itself",
        {"realisasi": [("indikator:\n", "rekomendasi_lain: &x\n  - ①*x\nindikator:\n")]},
        {
            "①": ("BACA09", "memuat dirinya sendiri", ""),
        },
    ),
)
