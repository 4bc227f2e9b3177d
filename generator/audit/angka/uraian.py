"""A budget walk in headings and sentences: parents that announce children, and the amounts of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.audit.angka.pos import PAGU, REALISASI, Kelompok, Pengakuan, Pos
from generator.audit.naskah import Teks
from generator.teks.angka import Angka, find

_JUMLAH_ANAK = re.compile(
    r"terdiri (?:dari|atas)\s+(?P<n>\d{1,2})(?!\.?\d)(?:\s*\([a-z ]+\))?\s*"
    r"(?P<apa>(?:sub\.?\s*)?(?:output|kegiatan|program|komponen|keluaran|rincian output|KRO|RO)\b[a-z ]*)",
    re.I,
)


@dataclass(frozen=True)
class Simpul:
    """A node of a budget walk: its heading, its code, its post and the count of children it announces."""

    kepala: Teks
    kode: str
    pos: Pos | None
    jumlah: tuple[Teks, Angka, str] | None


def announced(teks: Teks) -> tuple[Teks, Angka, str] | None:
    """The count of children that a sentence announces, with what they are called; None for none."""
    match = _JUMLAH_ANAK.search(teks.isi)
    if not match:
        return None
    angka = next(angka for angka in find(teks.isi) if angka.awal <= match.start("n") < angka.akhir)
    return teks, angka, match["apa"].strip()


def walk(nodes: Sequence[Simpul]) -> tuple[list[Kelompok], list[Pengakuan]]:
    """The parents and children of a budget walk, by the depth of codes, else by what parents announce."""
    stack: list[tuple[int, Simpul, list[Simpul]]] = []
    done: list[tuple[Simpul, list[Simpul]]] = []
    for node in nodes:
        depth = _depth(node, stack)
        while stack and stack[-1][0] >= depth:
            _, parent, children = stack.pop()
            done.append((parent, children))
        if stack:
            stack[-1][2].append(node)
        stack.append((depth, node, []))
    done += [(parent, children) for _, parent, children in reversed(stack)]
    groups: list[Kelompok] = []
    counts: list[Pengakuan] = []
    for parent, children in done:
        if not children or not parent.jumlah:
            continue
        posts = tuple(child.pos for child in children if child.pos)
        counts.append(Pengakuan(*parent.jumlah, tuple(child.kepala for child in children)))
        # A child whose amounts are not told would be missed in the sum.
        roles = tuple(role for role in (PAGU, REALISASI) if all(role in post.nilai for post in posts))
        if parent.pos and len(posts) == len(children) == parent.jumlah[1].nilai and roles:
            groups.append(Kelompok(parent.pos, posts, roles, rincian=True))
    return groups, counts


def _depth(node: Simpul, stack: Sequence[tuple[int, Simpul, list[Simpul]]]) -> int:
    """The depth of a node: that of its code, unless an open node bears it already or it has none."""
    taken = {open_.kode for depth, open_, _ in stack if open_.jumlah}
    if node.kode and node.kode not in taken:
        return node.kode.count(".")
    if node.kode and node.jumlah:
        return node.kode.count(".")
    waiting = [
        depth + 1
        for depth, open_, children in stack
        if open_.jumlah and len(children) < int(open_.jumlah[1].nilai)
    ]
    return waiting[-1] if waiting else 0
