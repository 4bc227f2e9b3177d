"""Two places that state one share of one amount: where a place is wrong, the other tells in what.

A percentage that does not follow from its amounts does not tell which of the three is mistyped. The same
percentage of the same pagu elsewhere, where it does follow, does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.audit.angka.kendala import PERSEN as SHARE
from generator.audit.angka.kendala import SAMA, Jaringan, Kendala, of_posts
from generator.audit.angka.pos import PAGU, PERSEN, REALISASI, Pos

_SISI = ((PAGU, REALISASI), (REALISASI, PAGU))


def constraints(posts: Sequence[Pos]) -> Iterator[Kendala]:
    """What a place with a percentage that does not follow has in common with one where it does."""
    shares = [item for item in of_posts(posts) if item.jenis == SHARE and item.nilai[0].angka.desimal]
    net = Jaringan(shares)
    sound: dict[tuple[str, Decimal, Decimal], list[Pos]] = defaultdict(list)
    broken: list[Pos] = []
    for index, item in enumerate(shares):
        (post,) = item.pos
        if not net.holds(index):
            broken.append(post)
            continue
        for role, _ in _SISI:
            sound[role, post.nilai[PERSEN].angka.nilai, post.nilai[role].angka.nilai].append(post)
    for post in broken:
        for role, other in _SISI:
            twins = sound[role, post.nilai[PERSEN].angka.nilai, post.nilai[role].angka.nilai]
            if twins and len({twin.nilai[other].angka.nilai for twin in twins}) == 1:
                pair = (post.nilai[other], twins[0].nilai[other])
                yield Kendala(SAMA, pair, (-1, 1), other, (post, twins[0]))
