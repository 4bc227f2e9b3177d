"""Names that must lead somewhere: ids, codes and choices, within a file, across files and to rujukan.

Works on the source trees, so that a broken reference is found even where another part of the file
is not valid yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.findings import Finding, Mark, Severity, did_you_mean, error
from generator.rujukan import periksa, rujukan
from generator.source import Node

Trees = dict[str, Node]
Pattern = tuple[str, ...]

_FOLDER = re.compile(r"[a-z0-9-]+-(\d{4})", re.ASCII)


@dataclass(frozen=True)
class Reference:
    """Values (or keys) at `pattern` of `file` that must be among `known`; `what` names the kind."""

    file: str
    pattern: Pattern
    what: str
    known: Callable[[Trees], Iterable[str] | None]
    is_key: bool = False


def _ids(file: str, *pattern: str) -> Callable[[Trees], list[str] | None]:
    def known(trees: Trees) -> list[str] | None:
        if file not in trees:
            return None  # Without that file every reference would seem broken.
        return [str(node.value) for _, node in trees[file].each(*pattern)]

    return known


def _budget(trees: Trees) -> list[str] | None:
    return budget_codes(trees["anggaran"]) if "anggaran" in trees else None


def _control_keys(trees: Trees) -> list[str] | None:
    return ["total", *budget_codes(trees["anggaran"])] if "anggaran" in trees else None


def _counted(*path: str) -> tuple[Reference, ...]:
    """The keys of a Rekap at `path`, by which people are counted."""
    return (
        Reference("pegawai", (*path, "peran", "*"), "peran", lambda _: rujukan().peran, True),
        Reference("pegawai", (*path, "pendidikan", "*"), "pendidikan", lambda _: rujukan().pendidikan, True),
        Reference("pegawai", (*path, "golongan", "*"), "golongan", lambda _: rujukan().golongan, True),
    )


REFERENCES = (
    Reference("profil", ("dasar_hukum", "*"), "dasar hukum", lambda _: rujukan().hukum),
    Reference("profil", ("renstra", "dasar"), "dasar hukum", lambda _: rujukan().hukum),
    Reference("pegawai", ("unit", "*", "tugas"), "tugas unit", lambda _: rujukan().unit),
    Reference("pegawai", ("pegawai", "*", "unit"), "unit", _ids("pegawai", "unit", "*", "id")),
    Reference("pegawai", ("pegawai", "*", "sk"), "SK", _ids("pegawai", "sk", "*", "id")),
    Reference("pegawai", ("pegawai", "*", "status"), "status", lambda _: rujukan().status),
    Reference("pegawai", ("pegawai", "*", "peran"), "peran", lambda _: rujukan().peran),
    Reference("pegawai", ("pegawai", "*", "pendidikan"), "pendidikan", lambda _: rujukan().pendidikan),
    Reference("pegawai", ("pegawai", "*", "golongan"), "golongan", lambda _: rujukan().golongan),
    Reference("pegawai", ("jumlah", "*"), "status", lambda _: rujukan().status, True),
    *_counted("jumlah", "*"),
    *_counted("jumlah_gabungan"),
    Reference("pk", ("skala",), "skala", lambda _: rujukan().skala),
    Reference(
        "pk",
        ("sasaran", "*", "indikator", "*", "peringkat"),
        "peringkat",
        lambda _: rujukan().peringkat,
    ),
    Reference(
        "realisasi",
        ("indikator", "*"),
        "indikator",
        _ids("pk", "sasaran", "*", "indikator", "*", "id"),
        True,
    ),
    Reference("anggaran", ("kontrol", "*"), "kode anggaran", _control_keys, True),
    Reference("anggaran", ("jenis_belanja", "*", "kode"), "jenis belanja", lambda _: rujukan().jenis_belanja),
    Reference("anggaran", ("rumus_efisiensi",), "rumus efisiensi", lambda _: rujukan().rumus_efisiensi),
    Reference("realisasi", ("indikator", "*", "kegiatan", "*"), "kode anggaran", _budget),
    Reference("realisasi", ("hambatan", "*", "sasaran"), "sasaran", _ids("pk", "sasaran", "*", "id")),
    Reference("realisasi", ("pelaksanaan", "*", "anggaran"), "kode anggaran", _budget),
    Reference("pk", ("rencana_kinerja", "*", "program"), "program", _ids("anggaran", "program", "*", "kode")),
)

# What is defined but never referred to: defining pattern, kind, referring patterns in the file.
UNUSED = (
    ("pegawai", ("sk", "*", "id"), "SK", ("pegawai", "*", "sk")),
    ("pegawai", ("unit", "*", "id"), "unit", ("pegawai", "*", "unit")),
)

# Ids and codes that must differ: within the whole file, or among the children of one parent.
UNIQUE = (
    ("pk", ("sasaran", "*", "id"), 0),
    ("pk", ("sasaran", "*", "indikator", "*", "id"), 0),
    ("pegawai", ("sk", "*", "id"), 0),
    ("pegawai", ("unit", "*", "id"), 0),
    ("realisasi", ("sengketa", "*", "nomor"), 0),
    ("anggaran", ("jenis_belanja", "*", "kode"), 0),
    ("anggaran", ("program", "*", "kode"), 2),
    ("anggaran", ("program", "*", "kegiatan", "*", "kode"), 2),
    ("anggaran", ("program", "*", "kegiatan", "*", "kro", "*", "kode"), 2),
    ("anggaran", ("program", "*", "kegiatan", "*", "kro", "*", "ro", "*", "kode"), 2),
)


def check(trees: Trees, folder: str) -> list[Finding]:
    """All findings about names in the trees of one satker's folder."""
    return [
        *_dangling(trees),
        *_unused(trees),
        *_doubled(trees),
        *_folder(trees, folder),
    ]


def budget_codes(anggaran: Node) -> list[str]:
    """The full code of every node of the budget tree, such as "CQ.6709.QGE.001"."""

    def below(node: Node, prefix: str, levels: tuple[str, ...]) -> Iterator[str]:
        for _, child in node.each(levels[0], "*"):
            kode = child.find(("kode",))
            code = f"{prefix}{kode.value}" if kode else prefix
            yield code
            if levels[1:]:
                yield from below(child, f"{code}.", levels[1:])

    return list(below(anggaran, "", ("program", "kegiatan", "kro", "ro")))


def _dangling(trees: Trees) -> Iterator[Finding]:
    for reference in REFERENCES:
        known = reference.known(trees)
        if reference.file not in trees or known is None:
            continue
        names = list(known)
        tree = trees[reference.file]
        for path, node in tree.each(*reference.pattern):
            if not reference.is_key and (node.value is None or node.children):
                continue  # The model says that there must be a text.
            name = str(path[-1] if reference.is_key else node.value)
            if name in names:
                continue
            mark = tree.key_mark(path) if reference.is_key else node.mark
            remedy = _mistyped(name, names) or did_you_mean(name, names) or _known(reference.what, names)
            yield error("RUJUK01", mark, f'{reference.what} "{name}" tidak dikenal', remedy)


def _mistyped(code: str, names: list[str]) -> str:
    """The remedy where the code of a kegiatan is right and the budget has it with two digits exchanged."""
    program, _, rest = code.partition(".")
    kegiatan = rest.partition(".")[0]
    known = periksa.kode().kegiatan
    for name in names if kegiatan in known else ():
        parent, _, own = name.partition(".")
        if parent == program and own.isdigit() and own not in known and sorted(own) == sorted(kegiatan):
            return (
                f"anggaran.yaml tidak memuat {program}.{kegiatan}, tetapi memuat {name}, yang tidak ada "
                "dalam daftar rujukan; cocokkan kode kegiatan itu dengan DIPA"
            )
    return ""


def _known(what: str, names: list[str]) -> str:
    """The remedy that lists the names there are; it says so where there are none."""
    if not names:
        return f"belum ada {what} yang ditulis; tambahkan, atau hapus rujukan ini"
    return f"yang dikenal: {', '.join(names)}"


def _unused(trees: Trees) -> Iterator[Finding]:
    for file, defining, what, referring in UNUSED:
        whole = trees[file].find(("daftar_lengkap",)) if file in trees else None
        if file not in trees or (whole is not None and whole.value is False):
            continue  # A roster that names only some people may leave a unit without anybody.
        used = {str(node.value) for _, node in trees[file].each(*referring)}
        for _, node in trees[file].each(*defining):
            if isinstance(node.value, str) and node.value not in used:
                yield Finding(
                    "RUJUK02",
                    Severity.WARNING,
                    node.mark,
                    f'{what} "{node.value}" tidak dirujuk oleh siapa pun',
                    "hapus, atau rujuk dari pegawai yang bersangkutan",
                )


def _doubled(trees: Trees) -> Iterator[Finding]:
    for file, pattern, scope in UNIQUE:
        seen: dict[tuple[object, ...], Mark] = {}
        for path, node in trees[file].each(*pattern) if file in trees else ():
            if node.value is None:
                continue
            # With a scope, the same name may return under another parent.
            key = (*(path[:-scope] if scope else ()), str(node.value))
            if key in seen:
                yield error(
                    "RUJUK03",
                    node.mark,
                    f'{path[-1]} "{node.value}" sudah dipakai pada baris {seen[key].line}',
                    "pakai nama atau kode lain, atau hapus salah satunya",
                )
            seen.setdefault(key, node.mark)


def _folder(trees: Trees, folder: str) -> Iterator[Finding]:
    """The folder must be named <satker>-<tahun>, after the reported year."""
    if "profil" not in trees:
        return
    year = trees["profil"].find(("tahun",))
    match = _FOLDER.fullmatch(folder)
    if match is None:
        known = year.value if year and isinstance(year.value, int) else "2024"
        yield error(
            "RUJUK04",
            trees["profil"].mark_of(("tahun",)),
            f'nama folder "{folder}" harus berupa <satker>-<tahun>, dengan huruf kecil tanpa spasi',
            f'ganti nama foldernya, misalnya menjadi "{_folder_name(folder)}-{known}"',
        )
    elif year and isinstance(year.value, int) and year.value != int(match[1]):
        yield _other_year(year, folder)


def _folder_name(folder: str) -> str:
    """What comes near to `folder` as the <satker> of a folder's name."""
    words = re.findall(r"[a-z0-9]+", folder.lower())
    return "-".join(word for word in words if not re.fullmatch(r"\d{4}", word)) or "satker"


def _other_year(year: Node, folder: str) -> Finding:
    return error(
        "RUJUK04",
        year.mark,
        f'tahun {year.value} tidak sama dengan tahun pada nama folder "{folder}"',
        "perbaiki tahunnya, atau ganti nama foldernya",
    )
