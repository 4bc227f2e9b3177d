"""Posts whose realisasi exceeds their pagu, and what the report says of that itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from generator.audit.angka.pos import PAGU, REALISASI, Pos, code_in, fold
from generator.audit.naskah import Naskah, Paragraf
from generator.teks.angka import find

_DIAKUI = re.compile(r"(?<!tidak )(?<!tanpa )(?:melampaui|melebihi)\s+pagu", re.I)
# "terbagi atas 1 (satu) yang melampaui pagu": how many rows of a table do.
_BANYAKNYA = re.compile(
    r"\b(\d{1,3})(?:\s*\([a-z ]+\))?(?:\s+\w+)?\s+yang\s+(?:melampaui|melebihi)\s+pagu", re.I
)
# Shorter names stand in too many sentences to tell a thing.
PANJANG_NAMA = 8


def untold(naskah: Naskah, posts: Sequence[Pos]) -> list[Pos]:
    """The posts above their pagu of which no sentence of the report says so.

    A sentence tells it of what it names by code or name, of the things whose amounts it gives, and of a
    table by the count of its rows.
    """
    above = [post for post in posts if excess(post) > 0]
    told: set[int] = set()
    counts: set[int] = set()
    for index, block in enumerate(naskah.blok):
        if isinstance(block, Paragraf) and _DIAKUI.search(block.teks.isi):
            isi = block.teks.isi
            names, amounts = fold(isi), {angka.nilai for angka in find(isi) if angka.uang}
            codes = {code_in(word) for word in isi.split()}
            counts |= {int(number) for number in _BANYAKNYA.findall(isi)}
            told |= {
                id(post)
                for post in above
                if post.blok == index
                or excess(post) in amounts
                or (post.kode and post.kode in codes)
                or (len(post.kunci) >= PANJANG_NAMA and post.kunci in names)
            }
    left = [post for post in above if id(post) not in told]
    rows = Counter(post.blok for post in left if post.tabel)
    return [post for post in left if rows[post.blok] not in counts]


def excess(post: Pos) -> Decimal:
    """By how much the realisasi of a post exceeds its pagu; nothing where one is not told."""
    pagu, realisasi = post.nilai.get(PAGU), post.nilai.get(REALISASI)
    if not pagu or not realisasi or pagu.angka.nilai <= 0:
        return Decimal(0)
    return realisasi.angka.nilai - pagu.angka.nilai
