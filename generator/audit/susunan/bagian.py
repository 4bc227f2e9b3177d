"""Rules on sections: what the sistematika and the contents announce against what the report holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.audit.letak import letak, singkat
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import kata, lipat, mirip

_SISTEMATIKA = re.compile(r"sistematika\b", re.IGNORECASE)
_LAMPIRAN = re.compile(r"lampiran\s*:?\s*$", re.IGNORECASE)
_DEPAN = re.compile(
    r"(?:KATA )?PENGANTAR|(?:IKHTISAR|RINGKASAN) EKSEKUTIF|DAFTAR (?:ISI|TABEL|GAMBAR|LAMPIRAN)"
    r"|PERNYATAAN TELAH DIREVIU",
    re.IGNORECASE,
)
# Front parts that go by two names.
_SENAMA = (("ikhtisar", "ringkasan"), ("pengantar", "kata pengantar"))
_REKOMENDASI = re.compile(
    r"(?:rekomendasi|saran)(?: dan (?:saran|rekomendasi|tindak lanjut))?", re.IGNORECASE
)
_MASALAH = re.compile(r"\b(?:permasalahan|hambatan|kendala)\b[^.]{0,120}\bsebagai berikut", re.IGNORECASE)
_SARAN = re.compile(
    r"\b(?:(?:di)?rekomendasi(?:kan)?|(?:di|me\w*)?saran(?:kan)?|sebaiknya|hendaknya|solusi|perlunya)\b",
    re.IGNORECASE,
)
_HALAMAN = re.compile(r"^(?P<judul>.*?\S)\s*(?:\t|\.{3,}|…+|\s{2,})\s*(?P<nomor>\d{1,3}|[ivxl]{1,6})\s*$")


@dataclass(frozen=True)
class _Umum:
    """The report in its parts: what the sistematika announces, and everything else."""

    judul: Paragraf
    diumumkan: tuple[Paragraf, ...]
    lampiran: tuple[Paragraf, ...]
    isi: tuple[Paragraf, ...]


def _parts(naskah: Naskah) -> _Umum | None:
    """The sistematika and the rest of a report; None where it has no sistematika."""
    paragraf = naskah.paragraf
    start = next((i for i, p in enumerate(paragraf) if p.tingkat and _SISTEMATIKA.search(p.teks.isi)), None)
    if start is None:
        return None
    announced: list[Paragraf] = []
    annexes: list[Paragraf] = []
    seen: set[str] = set()
    end = start + 1
    in_annexes = False
    for end in range(start + 1, len(paragraf) + 1):
        if end == len(paragraf):
            break
        item = paragraf[end]
        if _LAMPIRAN.match(item.teks.isi) and not item.nomor:
            in_annexes = True
        elif item.nomor.startswith("BAB") or (item.tingkat == 1 and _DEPAN.fullmatch(item.teks.isi.strip())):
            key = item.nomor or lipat(item.teks.isi)
            if key in seen or in_annexes:
                break
            seen.add(key)
            announced.append(item)
        elif item.tingkat:
            break
        elif in_annexes and item.nomor:
            annexes.append(item)
        elif in_annexes and len(item.teks.isi) > 30:
            break
    if len(announced) < 2:
        return None
    return _Umum(paragraf[start], tuple(announced), tuple(annexes), (*paragraf[:start], *paragraf[end:]))


def announced(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN01 and BAGIAN02: a part that the sistematika announces is absent, or has another title."""
    parts = _parts(naskah)
    if parts is None:
        return
    chapters = {p.nomor: p for p in parts.isi if p.nomor.startswith("BAB")}
    fronts = [p for p in parts.isi if p.tingkat == 1 and _DEPAN.fullmatch(p.teks.isi.strip())]
    for item in parts.diumumkan:
        if item.nomor.startswith("BAB"):
            # Where no chapter has its line, a scan lost the title pages: nothing can be said.
            body = chapters.get(item.nomor)
            if body is None and len(chapters) > 1:
                moved = next((p for p in chapters.values() if _same_title(p, item)), None)
                yield _other_number(item, moved) if moved is not None else _absent(item.teks)
            elif body is not None and body.teks.isi and lipat(body.teks.isi) != lipat(item.teks.isi):
                yield _other_title(item.teks, body.teks)
            continue
        exact = next((p for p in fronts if lipat(p.teks.isi) == lipat(item.teks.isi)), None)
        if exact is None:
            other = next((p for p in fronts if _one_part(p.teks.isi, item.teks.isi)), None)
            yield _other_title(item.teks, other.teks) if other else _absent(item.teks)
    bodies = [p.teks.isi for p in parts.isi if len(p.teks.isi) < 160]
    for annex in parts.lampiran:
        if not any(_titled(annex.teks.isi, isi) for isi in bodies[len(bodies) // 2 :]):
            yield _absent(annex.teks)


def _same_title(one: Paragraf, two: Paragraf) -> bool:
    return bool(lipat(one.teks.isi)) and lipat(one.teks.isi) == lipat(two.teks.isi)


def _other_number(item: Paragraf, moved: Paragraf) -> Finding:
    return item.teks.finding(
        "BAGIAN02",
        Severity.WARNING,
        f'bagian "{singkat(item.teks.isi)}" diumumkan sebagai {item.nomor}, '
        f"tetapi bernomor {moved.nomor} pada {letak(moved.teks)}",
        expected=f"{moved.nomor} {item.teks.isi}",
        help="samakan nomor bab dalam sistematika dengan nomor babnya",
    )


def _one_part(a: str, b: str) -> bool:
    one, two = " ".join(kata(a)), " ".join(kata(b))
    return any({one.replace(x, y), one.replace(y, x)} & {two} for x, y in _SENAMA)


def _titled(title: str, isi: str) -> bool:
    return lipat(title) in lipat(isi) or mirip(title, isi)


def _absent(teks: Teks) -> Finding:
    return teks.finding(
        "BAGIAN01",
        Severity.WARNING,
        f'bagian "{singkat(teks.isi)}" diumumkan, tetapi tidak ada dalam laporan',
        help="tambahkan bagian itu, atau hapus dari sistematika atau daftar isi",
    )


def _other_title(teks: Teks, body: Teks) -> Finding:
    return teks.finding(
        "BAGIAN02",
        Severity.WARNING,
        f'bagian "{singkat(teks.isi)}" berjudul lain pada {letak(body)}: "{singkat(body.isi)}"',
        expected=body.isi,
        help="samakan judul dalam sistematika dengan judul bagiannya",
    )


def unannounced(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN03: a chapter or front part of the report that its sistematika does not announce."""
    parts = _parts(naskah)
    if parts is None:
        return
    named = [p.nomor or p.teks.isi for p in parts.diumumkan]
    fronts = any(not p.nomor for p in parts.diumumkan)
    for item in parts.isi:
        chapter = item.nomor.startswith("BAB") and not any(_same_title(item, p) for p in parts.diumumkan)
        front = fronts and item.tingkat == 1 and bool(_DEPAN.fullmatch(item.teks.isi.strip()))
        if (chapter and item.nomor not in named) or (
            front and not any(_matches(item.teks.isi, name) for name in named)
        ):
            title = singkat(" ".join((item.nomor, item.teks.isi)).strip())
            yield item.teks.finding(
                "BAGIAN03",
                Severity.INFO,
                f'bagian "{title}" tidak disebut dalam sistematika',
                help="tambahkan bagian ini pada sistematika",
            )


def _matches(a: str, b: str) -> bool:
    return lipat(a) == lipat(b) or _one_part(a, b)


def contents(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN01: an entry of the contents that no heading or caption of the report has."""
    listing = False
    entries: list[tuple[Paragraf, str]] = []
    others: set[str] = set()
    for paragraf in naskah.paragraf:
        match = _HALAMAN.match(paragraf.teks.isi)
        if paragraf.tingkat == 1 or lipat(paragraf.teks.isi).startswith("daftar"):
            listing = bool(
                re.match(r"daftar\s+(?:isi|tabel|gambar|lampiran)", paragraf.teks.isi, re.IGNORECASE)
            )
        if listing and match:
            entries.append((paragraf, match["judul"]))
        elif not match:
            others.add(lipat(paragraf.teks.isi))
            others.add(lipat(f"{paragraf.nomor} {paragraf.teks.isi}"))
    others |= {lipat(tabel.judul) for tabel in naskah.tabel if tabel.judul}
    if 2 * sum(_known(title, others) for _, title in entries) < len(entries):
        return  # Contents of a kind that is not understood.
    for paragraf, title in entries:
        if not _known(title, others):
            yield _absent(paragraf.teks)


def _known(title: str, others: set[str]) -> bool:
    return lipat(title) in others


def empty(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN04: a numbered heading that the next heading of its level follows at once."""
    blocks = naskah.blok
    for index, (block, after) in enumerate(pairwise(blocks)):
        if not (isinstance(block, Paragraf) and isinstance(after, Paragraf)):
            continue
        same_look = _look(block) == _look(after) and block.tingkat == after.tingkat
        if not (block.tingkat > 1 and same_look and _look(block)) or _list_of_titles(blocks, index):
            continue
        yield block.teks.finding(
            "BAGIAN04",
            Severity.INFO,
            f'judul "{singkat(block.teks.isi)}" tidak berisi teks, tabel, atau daftar',
            help="isi bagian itu, atau hapus judulnya",
        )


def without_recommendation(naskah: Naskah) -> Iterator[Finding]:
    """BAGIAN05: a section of recommendations that counts up problems and recommends nothing."""
    title: Paragraf | None = None
    texts: list[str] = []
    for block in (*naskah.paragraf, None):
        if block is not None and not (block.tingkat and (title is None or block.tingkat <= title.tingkat)):
            texts.append(block.teks.isi)
            continue
        body = " ".join(texts)
        if title is not None and _MASALAH.search(body) and not _SARAN.search(body):
            yield title.teks.finding(
                "BAGIAN05",
                Severity.INFO,
                "bagian ini menyebut permasalahan, tetapi tidak memuat rekomendasi",
                help="tulis rekomendasi atas permasalahan itu, atau ubah judul bagiannya",
            )
        named = block is not None and block.tingkat and _REKOMENDASI.fullmatch(block.teks.isi.strip(" *:"))
        title, texts = (block if named else None), []


def _look(paragraf: Paragraf) -> str:
    sign = paragraf.nomor.strip("(). ")
    return (
        ""
        if not sign or sign.startswith("BAB")
        else ("1" if sign.isdigit() else ("A" if sign.isupper() else "a"))
    )


def _list_of_titles(blocks: Sequence[Paragraf | Tabel], index: int) -> bool:
    """Whether the headings around stand in a row, as items of a list or entries of the contents do."""
    around = [*blocks[max(index - 1, 0) : index], *blocks[index + 2 : index + 3]]
    return any(isinstance(block, Paragraf) and block.tingkat and _look(block) for block in around)


RULES = (announced, unannounced, contents, empty, without_recommendation)
