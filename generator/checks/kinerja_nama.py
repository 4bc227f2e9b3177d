"""Rules on the names of sasaran and indikator: doubled, or nearly but not quite the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from generator.checks.anggaran_kode import nearly
from generator.compute import Hasil
from generator.findings import Finding, Mark, Severity, warning
from generator.model.pk import Indikator, Sasaran
from generator.teks.mirip import beda, kata, satu_huruf

# Words that open the name of an indikator without being what it measures.
_OPENINGS = ("persentase", "jumlah", "tingkat", "angka", "rata", "banyaknya")


def nearly_same_names(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA07: a name in the rencana kinerja that is nearly, but not quite, one of the PK."""
    names = _names(hasil)
    for entry in hasil.tahun.pk.rencana_kinerja:
        for key, parts in names.items():
            written = getattr(entry, key)
            known = [part.nama for part in parts]
            if kata(written) in map(kata, known):
                continue
            right = next((name for name in known if nearly(written, name)), None)
            if right:
                yield Finding(
                    "KINERJA07",
                    Severity.WARNING,
                    entry.mark(key),
                    f"nama {key} dalam rencana kinerja hampir sama dengan nama dalam PK: "
                    f"{_difference(written, right)}",
                    "samakan namanya bila yang dimaksud sama, atau bedakan dengan jelas bila memang lain",
                    quote=written,
                    expected=right,
                )


def _difference(written: str, right: str) -> str:
    """In which words a name differs from another."""
    own, other = beda(written, right)
    if own and other:
        return f'"{own}" di sini, "{other}" dalam PK'
    return f'kata "{own}" tidak ada dalam PK' if own else f'kata "{other}" tidak ada di sini'


def _names(hasil: Hasil) -> dict[str, tuple[Sasaran, ...] | tuple[Indikator, ...]]:
    pk = hasil.tahun.pk
    return {"sasaran": pk.sasaran, "indikator": pk.indikator()}


def nearly_doubled_names(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA07: two names within the PK that differ in the spelling of one word.

    Two that differ in a whole word may well be two things.
    """
    for key, parts in _names(hasil).items():
        named: list[Sasaran | Indikator] = [*parts]
        for first, second in combinations(named, 2):
            if words := _respelt(first.nama, second.nama):
                yield warning(
                    "KINERJA07",
                    second.mark("nama"),
                    f'nama {key} "{second.id}" hampir sama dengan nama "{first.id}" pada baris '
                    f'{first.mark("nama").line}: "{words[1]}" di sini, "{words[0]}" di sana',
                    "hapus salah satunya bila sama, atau bedakan namanya dengan jelas bila memang lain",
                )


def _respelt(a: str, b: str) -> tuple[str, str] | None:
    """The one word in which two names differ, in both, where it is one word spelt in two ways."""
    left, right = kata(a), kata(b)
    if len(left) != len(right) or left == right:
        return None
    pairs = [(one, other) for one, other in zip(left, right, strict=True) if one != other]
    return pairs[0] if len(pairs) == 1 and satu_huruf(*pairs[0]) else None


def doubled_names(hasil: Hasil) -> Iterator[Finding]:
    """KINERJA08: a sasaran or an indikator named twice, or a sasaran named like another's indikator."""
    pk = hasil.tahun.pk
    yield from _twice("sasaran", [(sasaran.nama, sasaran.mark("nama")) for sasaran in pk.sasaran])
    yield from _twice("indikator", [(entry.nama, entry.mark("nama")) for entry in pk.indikator()])
    for sasaran in pk.sasaran:
        for other in pk.sasaran:
            for indikator in other.indikator if other is not sasaran else ():
                if subject(indikator.nama) == subject(sasaran.nama):
                    yield warning(
                        "KINERJA08",
                        sasaran.mark("nama"),
                        f'nama sasaran "{sasaran.id}" sama dengan nama indikator "{indikator.id}" milik '
                        "sasaran "
                        f'"{other.id}"',
                        "cocokkan dengan Perjanjian Kinerja yang ditandatangani; salah satunya mungkin "
                        "tersalin",
                    )


def _twice(what: str, names: Iterable[tuple[str, Mark]]) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], Mark] = {}
    for name, mark in names:
        first = seen.setdefault(kata(name), mark)
        if first is not mark:
            yield warning(
                "KINERJA08",
                mark,
                f'nama {what} "{name}" sudah dipakai pada baris {first.line}',
                "hapus salah satunya, atau perbaiki namanya menurut Perjanjian Kinerja",
            )


def subject(name: str) -> tuple[str, ...]:
    """The words of a name from what it measures on: without "Persentase" and the like before it."""
    words = kata(name)
    while words[1:] and words[0] in _OPENINGS:
        words = words[1:]
    return words


RULES = (nearly_same_names, nearly_doubled_names, doubled_names)
