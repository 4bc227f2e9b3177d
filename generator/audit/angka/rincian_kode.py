"""Tables whose rows bear nested budget codes: a code is what the codes under it are, to the rupiah.

Codes say what belongs to what (CQ, CQ.6709, CQ.6709.QGE.001), so that a row may be missed even where it is
most of its parent. That a table breaks every code down, and does not only name some of its parts, is
believed where other parents of it hold exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.audit.angka import hitungan, kurang
from generator.audit.angka.kendala import of_groups
from generator.audit.angka.kurang import Kurang
from generator.audit.angka.pos import PAGU, REALISASI, SISA, Kelompok, Pos
from generator.audit.naskah import Naskah
from generator.findings import Finding, Severity
from generator.teks.angka import write

_UANG = (PAGU, REALISASI, SISA)
# So many parents must hold before a code without rows under it is missed.
_CUKUP = 3


def incomplete(naskah: Naskah) -> Iterator[Finding]:
    """Codes whose rows do not give them, or that alone have none, where they themselves are borne out."""
    read = hitungan.read(naskah)
    known = {id(group.induk) for group in read.kelompok}
    tables: dict[int, list[Pos]] = defaultdict(list)
    for post in read.pos:
        if post.tabel and post.kode and not post.total:
            tables[post.blok].append(post)
    for posts in tables.values():
        if len({post.kode for post in posts}) == len(posts):
            yield from _of_table(posts, known)


def _of_table(posts: Sequence[Pos], known: set[int]) -> Iterator[Finding]:
    families = [(post, _children(post, posts)) for post in posts]
    parents = [(post, children) for post, children in families if children]
    exact = [post for post, children in parents if not any(_gaps(post, children).values())]
    # One code and what stands under it is a breakdown by its looks; else another one must hold.
    alone = len(parents) == 1 and len(parents[0][1]) == len(posts) - 1
    if not alone and not any(len(children) > 1 for post, children in parents if post in exact):
        return
    for post, children in parents:
        gaps = {role: gap for role, gap in _gaps(post, children).items() if gap}
        lacks = gaps and all(gap > 0 for role, gap in gaps.items() if role != SISA)
        if lacks and id(post) not in known and _is_sound(post):
            group = Kelompok(post, tuple(children), tuple(gaps))
            yield kurang.finding(Kurang(tuple(of_groups([group]))))
    depths = {post.kode.count(".") for post, _ in parents}
    if len(depths) != 1:
        return
    depth = depths.pop()
    if len(exact) >= _CUKUP:
        yield from (
            _bare(post) for post, children in families if not children and post.kode.count(".") == depth
        )
    if len(exact) >= _CUKUP or len(exact) == len(parents) > 1:
        yield from _orphans(posts, depth)


def _orphans(posts: Sequence[Pos], depth: int) -> Iterator[Finding]:
    """The first row under each code that has no row of its own, where other codes have one."""
    codes = {post.kode for post in posts}
    for post in posts:
        above = ".".join(post.kode.split(".")[: depth + 1])
        if above not in codes:
            codes.add(above)
            yield _orphan(post, above)


def _children(post: Pos, posts: Sequence[Pos]) -> list[Pos]:
    """The rows whose codes stand next under a code."""
    under = [other for other in posts if other.kode.startswith(f"{post.kode}.")]
    codes = {other.kode for other in under}
    return [other for other in under if not any(other.kode.startswith(f"{code}.") for code in codes)]


def _gaps(post: Pos, children: Sequence[Pos]) -> dict[str, Decimal]:
    """What the children lack of each amount that all of them state."""
    return {
        role: post.nilai[role].angka.nilai
        - sum((child.nilai[role].angka.nilai for child in children), Decimal(0))
        for role in _UANG
        if role in post.nilai and all(role in child.nilai for child in children)
    }


def _is_sound(post: Pos) -> bool:
    """Whether a row's own pagu, realisasi and sisa agree."""
    pagu, realisasi, sisa = (post.nilai.get(role) for role in _UANG)
    return bool(pagu and realisasi and sisa and pagu.angka.nilai - realisasi.angka.nilai == sisa.angka.nilai)


def _bare(post: Pos) -> Finding:
    amount = next(post.nilai[role] for role in _UANG if role in post.nilai)
    return amount.finding(
        "RINCIAN04",
        Severity.WARNING,
        f"{post.kode} sebesar {write(amount.angka.nilai)} tidak dirinci, sedangkan kode lain yang setingkat"
        " dirinci",
        help="periksa apakah baris rinciannya terhapus",
    )


def _orphan(post: Pos, above: str) -> Finding:
    return post.teks.finding(
        "RINCIAN04",
        Severity.WARNING,
        f"{post.kode} adalah rincian {above}, tetapi baris {above} tidak ada dalam tabel ini",
        help="periksa apakah baris induknya terhapus",
    )


RULES = (incomplete,)
