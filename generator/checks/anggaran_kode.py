"""Rules on the codes of the budget: their form, their parent, their names, and each one only once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Simpul, Tingkat
from generator.findings import Finding, Severity, warning
from generator.rujukan import periksa
from generator.teks.mirip import beda_bermakna, kata, mirip

# The shape of a code at each level (bagan akun standar): an RO's may hold letters, such as Z08.
_SHAPES: dict[Tingkat, tuple[str, str]] = {
    "program": ("[A-Z]{2}", "dua huruf besar, misalnya CQ"),
    "kegiatan": (r"\d{4}", "empat angka, misalnya 6709"),
    "kro": ("[A-Z]{3}", "tiga huruf besar, misalnya QGE"),
    "ro": ("[0-9A-Z]{3}", "tiga angka atau huruf besar, misalnya 001"),
}
_LABELS = {"program": "program", "kegiatan": "kegiatan", "kro": "KRO", "ro": "RO"}


def own(node: Simpul) -> str:
    """The code of a node at its own level: QGE of CQ.6709.QGE."""
    return node.sumber.kode


def malformed(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN12: a code that cannot be one of the KPU: another form, another BA, another program."""
    model, known = hasil.tahun.anggaran, periksa.kode()
    for key, expected in (
        ("bagian_anggaran", known.bagian_anggaran),
        ("unit_eselon_i", known.unit_eselon_i),
    ):
        stated = getattr(model, key)
        if stated != expected:
            yield warning(
                "ANGGARAN12",
                model.mark(key),
                f'"{key}" {stated} bukan milik Komisi Pemilihan Umum',
                f'tulis "{expected}"',
            )
    for level, (shape, words) in _SHAPES.items():
        for node in hasil.anggaran.semua(level):
            if not re.fullmatch(shape, own(node), re.ASCII):
                yield warning(
                    "ANGGARAN12",
                    node.sumber.mark("kode"),
                    f'kode {_LABELS[level]} "{own(node)}" tidak berbentuk {words}',
                    "cocokkan dengan DIPA; tulis hanya kode pada tingkat ini, tanpa kode induknya",
                )
            elif level == "program" and own(node) not in known.program:
                yield warning(
                    "ANGGARAN12",
                    node.sumber.mark("kode"),
                    f'program "{own(node)}" bukan program Komisi Pemilihan Umum',
                    f"program yang dikenal: {language.daftar(list(known.program))}; cocokkan dengan DIPA",
                )


def unknown(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN13: kegiatan and KRO that the reference does not hold; one finding a level, at the first.

    The reference is not complete, so such a code may well be right.
    """
    known: dict[Tingkat, Iterable[str]] = {"kegiatan": periksa.kode().kegiatan, "kro": periksa.kode().kro}
    for level, codes in known.items():
        strange = {
            own(node): node
            for node in reversed(hasil.anggaran.semua(level))
            if own(node) not in codes and re.fullmatch(_SHAPES[level][0], own(node), re.ASCII)
        }
        if strange:
            names = list(strange)[::-1]
            yield Finding(
                "ANGGARAN13",
                Severity.INFO,
                strange[names[0]].sumber.mark("kode"),
                f"kode {_LABELS[level]} {language.daftar(names)} tidak ada dalam daftar rujukan",
                "cocokkan dengan DIPA; daftar rujukan belum memuat semua kode, jadi kode ini mungkin benar",
            )


def wrong_parent(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN14: a kegiatan under a program that it does not belong to."""
    known = periksa.kode()
    for program in hasil.anggaran.program:
        for kegiatan in program.anak:
            entry = known.kegiatan.get(own(kegiatan))
            if entry and entry.program != own(program):
                yield warning(
                    "ANGGARAN14",
                    kegiatan.sumber.mark("kode"),
                    f"kegiatan {own(kegiatan)} berada di bawah program {own(program)}, padahal termasuk "
                    f"program {entry.program}",
                    f"pindahkan kegiatan ini ke program {entry.program}, atau perbaiki kodenya menurut DIPA",
                )


def misnamed(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN15: a name that is nearly the reference's, or the name of another code.

    A name that is shortened or differs altogether is let be: nomenclature changes over the years.
    """
    known = periksa.kode()
    kegiatan = {code: entry.nama for code, entry in known.kegiatan.items()}
    tables: dict[Tingkat, dict[str, str]] = {
        "program": known.program,
        "kegiatan": kegiatan,
        "kro": {code: name for code, name in known.kro.items() if name},
    }
    for level, names in tables.items():
        for node in hasil.anggaran.semua(level):
            right = names.get(own(node))
            other = next((code for code, name in names.items() if kata(name) == kata(node.nama)), None)
            if other is not None and other != own(node):
                yield warning(
                    "ANGGARAN15",
                    node.sumber.mark("nama"),
                    f'nama {_LABELS[level]} {own(node)}, "{node.nama}", ialah nama {_LABELS[level]} {other}',
                    "cocokkan kode dan namanya dengan DIPA, lalu perbaiki salah satunya",
                )
            elif right and _bare(node.nama) != _bare(right) and nearly(node.nama, right):
                yield warning(
                    "ANGGARAN15",
                    node.sumber.mark("nama"),
                    f'nama {_LABELS[level]} {own(node)} ditulis "{node.nama}", hampir sama dengan nama '
                    "dalam rujukan",
                    f'tulis "{right}"',
                )


def doubled(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN16: one name under two codes, or one national code with two names or in two places.

    Codes of RO begin anew under every KRO, and their names may return under another kegiatan.
    """
    for kegiatan in hasil.anggaran.semua("kegiatan"):
        for kro in kegiatan.anak:
            yield from _one_name_two_codes(kro.anak)
    yield from _one_name_two_codes(hasil.anggaran.semua("kegiatan"))
    yield from _one_name_two_codes(hasil.anggaran.program)
    yield from _one_name_two_codes(_distinct(hasil.anggaran.semua("kro")))
    yield from _one_code_two_names(hasil.anggaran.semua("kro"))
    seen: dict[str, Simpul] = {}
    for kegiatan in hasil.anggaran.semua("kegiatan"):
        first = seen.setdefault(own(kegiatan), kegiatan)
        # Within one program the model tells it already.
        if first is not kegiatan and first.kode != kegiatan.kode:
            yield warning(
                "ANGGARAN16",
                kegiatan.sumber.mark("kode"),
                f"kegiatan {own(kegiatan)} sudah tercatat sebagai {first.kode} pada baris "
                f"{first.sumber.mark('kode').line}",
                "hapus salah satunya, atau perbaiki kodenya menurut DIPA",
            )


def _one_name_two_codes(nodes: Iterable[Simpul]) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], Simpul] = {}
    for node in nodes:
        first = seen.setdefault(kata(node.nama), node)
        if own(first) != own(node):
            label = _LABELS[node.tingkat]
            yield warning(
                "ANGGARAN16",
                node.sumber.mark("nama"),
                f'nama {label} {node.kode}, "{node.nama}", sudah dipakai {label} {first.kode} pada baris '
                f"{first.sumber.mark('nama').line}",
                "cocokkan kode dan nama keduanya dengan DIPA",
            )


def _one_code_two_names(nodes: Iterable[Simpul]) -> Iterator[Finding]:
    seen: dict[str, Simpul] = {}
    for node in nodes:
        first = seen.setdefault(own(node), node)
        if kata(first.nama) != kata(node.nama):
            yield warning(
                "ANGGARAN16",
                node.sumber.mark("nama"),
                f'{_LABELS[node.tingkat]} {own(node)} di sini bernama "{node.nama}", sedangkan pada baris '
                f'{first.sumber.mark("nama").line} "{first.nama}"',
                "samakan namanya menurut DIPA",
            )


def _distinct(nodes: Iterable[Simpul]) -> list[Simpul]:
    """The first node of each code."""
    return list({own(node): node for node in reversed(list(nodes))}.values())[::-1]


def nearly(a: str, b: str) -> bool:
    """Whether two names are spellings of one thing, but not the same."""
    return kata(a) != kata(b) and mirip(a, b) and not beda_bermakna(a, b)


def _bare(name: str) -> tuple[str, ...]:
    """The words of a name without the conjunctions, which reports set and leave out as they please."""
    return tuple(word for word in kata(name) if word not in ("dan", "serta"))


RULES = (malformed, unknown, wrong_parent, misnamed, doubled)
