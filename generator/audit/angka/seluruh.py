"""The total row of a table is the whole budget of the sentences where one of its amounts is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from generator.audit.angka.kendala import PERSEN as PERSENTASE
from generator.audit.angka.kendala import SAMA, Jaringan, Kendala, of_posts, shares
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, SELURUHNYA, SISA, Pos

# Two budgets hardly agree to the rupiah in an amount as large as this.
_TERKECIL = 1_000_000


def constraints(posts: Sequence[Pos]) -> Iterator[Kendala]:
    """What the sentences on the whole budget and the totals of such tables must have in common."""
    wholes = [post for post in posts if post.nama == SELURUHNYA and not post.tabel]
    totals = [post for post in posts if post.tabel and post.total]
    for whole, total in product(wholes, totals):
        if whole.teks.file == total.teks.file and _agree(whole, total) and _may_err(whole, total):
            for role in (PAGU, REALISASI, SISA):
                if role in whole.nilai and role in total.nilai:
                    yield Kendala(SAMA, (whole.nilai[role], total.nilai[role]), (-1, 1), role, (whole, total))


def _agree(whole: Pos, total: Pos) -> bool:
    return any(
        whole.nilai[role].angka.nilai == total.nilai[role].angka.nilai >= _TERKECIL
        for role in (PAGU, REALISASI)
        if role in whole.nilai and role in total.nilai
    )


def _may_err(whole: Pos, total: Pos) -> bool:
    """Whether the sentence may be misprinted: one that is sound in itself counts otherwise than the table."""
    own = of_posts([whole])
    net = Jaringan(own)
    if not own or not all(net.holds(index) for index in range(len(own))):
        return True
    # A slip in the last digits leaves the percentage as it is.
    pagu, realisasi, persen = total.nilai.get(PAGU), total.nilai.get(REALISASI), whole.nilai.get(PERSEN)
    only_share = {item.jenis for item in own} == {PERSENTASE}
    return bool(
        only_share
        and pagu
        and realisasi
        and persen
        and persen.angka.nilai in shares(realisasi.angka.nilai, pagu.angka.nilai, persen)
    )
