"""Posts in sentences: amounts by the words before them, names by codes, headings and nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.audit.naskah import Paragraf, Tabel, Teks
from generator.audit.pos import (
    PAGU,
    PERSEN,
    REALISASI,
    SELURUHNYA,
    SISA,
    Kelompok,
    Nilai,
    Pengakuan,
    Pos,
    code_in,
)  # fmt: skip
from generator.teks.angka import Angka, find

_KATA = re.compile(
    r"\b(?:(?P<sisa>sisa|saldo|tidak terserap|belum terserap)"
    r"|(?P<realisasi>(?:te)?realisasi\w*|(?:peny|s)erapan\w*|terserap)"
    r"|(?P<pagu>pagu\w*|alokasi\w*|anggaran\w*|DIPA))\b",
    re.I,
)
_PUTUS = re.compile(r"\b(?:dengan|dari|terhadap|atas|dan|memiliki|menerima)\b|,", re.I)
_SAMBUNG = re.compile(r"\batau\b|\(\s*$|persentase|mencapai|sebesar|sekitar|dengan capaian|yaitu", re.I)
# "Program X": not "program ini", nor "kegiatan yang".
_NAMA = re.compile(
    r"\b(?:program|kegiatan|output|komponen|(?=belanja\s+(?:pegawai|barang|modal|bantuan)))\s*"
    r"(?!(?:itu|ini|yang|tersebut|dan|atau|di|pada|untuk|dalam|dengan|telah|akan|sudah|oleh|dari|kerja|tahun|besar)\b)"
    r"(?P<nama>[a-z](?:(?!\.\s)[^;:])*?)\s*"
    r"(?:\(|\b(?:dengan|memiliki|mendapat\w*|memperoleh|sebesar|adalah|sejumlah|alokasi|pagu|realisasi)\b|$)",
    re.I,
)
_SELURUH = re.compile(r"\b(?:DIPA|APBN|pagu|total|keseluruhan|seluruh\w*)\b", re.I)
_LAIN = re.compile(
    r"hibah|\bawal\b|semula|sebelum|revisi|menjadi|tambahan|bertambah|berkurang|APBD|blokir|pengadaan|honor"
    r"|triwulan|semester I\b|per bulan|tahun lalu|tahun sebelumnya|rata-rata",
    re.I,
)
_RINCIAN = re.compile(
    r"terdiri (?:dari|atas)|membiayai|dengan rincian|yaitu|meliputi|dibagi|antara lain", re.I
)
_SEBAGIAN = re.compile(r"antara lain|di\s?antaranya|seperti|misalnya", re.I)
_TAHUN = re.compile(r"\btahun(?: anggaran)?\s+(20\d\d)", re.I)
_KALIMAT = re.compile(r"(?<=[a-z)%\d])[.;]\s+(?=[A-Z])")
_JUMLAH_ANAK = re.compile(
    r"terdiri (?:dari|atas)\s+(?P<n>\d{1,2})(?!\.?\d)(?:\s*\([a-z ]+\))?\s*"
    r"(?P<apa>(?:sub\.?\s*)?(?:output|kegiatan|program|komponen|keluaran|rincian output|KRO|RO)\b[a-z ]*)",
    re.I,
)


@dataclass
class _Susunan:
    """A post in the making."""

    awal: int
    nilai: dict[str, Nilai] = field(default_factory=dict)
    jendela: str = ""
    bagian: bool = False


@dataclass(frozen=True)
class Simpul:
    """A node of a budget walk: its heading, its code, its post and the count of children it announces."""

    kepala: Teks
    kode: str
    pos: Pos
    jumlah: tuple[Teks, Angka, str] | None


def read(blok: Sequence[Paragraf | Tabel]) -> tuple[list[Pos], list[Kelompok], list[Pengakuan]]:
    """The posts of the sentences of a report, the sums that they announce, and the counts."""
    posts: list[Pos] = []
    groups: list[Kelompok] = []
    nodes: list[Simpul] = []
    for index, block in enumerate(blok):
        if not isinstance(block, Paragraf) or not any(sign.isdigit() for sign in block.teks.isi):
            continue
        before = blok[index - 1] if index else None
        heading = before.teks if isinstance(before, Paragraf) and _names(before) else None
        found, parts = paragraph(block.teks, index, heading)
        posts += found
        groups += parts
        if heading and found and re.match(r"\s*(?:alokasi|pagu|anggaran)", block.teks.isi, re.I):
            nodes.append(Simpul(heading, code_in(heading.isi), found[0], _announced(block.teks)))
    walked, counts = walk(nodes)
    return posts, groups + walked, counts


def _names(paragraf: Paragraf) -> bool:
    isi = paragraf.teks.isi
    return bool(paragraf.tingkat or paragraf.nomor or code_in(isi)) and len(isi) < 250 and "Rp" not in isi


def _announced(teks: Teks) -> tuple[Teks, Angka, str] | None:
    match = _JUMLAH_ANAK.search(teks.isi)
    if not match:
        return None
    angka = next(angka for angka in find(teks.isi) if angka.awal <= match.start("n") < angka.akhir)
    return teks, angka, match["apa"].strip()


def _role(window: str, angka: Angka) -> str:
    """The role of an amount by the words since the amount before it."""
    if angka.persen:
        tail = window[-70:]
        return (
            PERSEN
            if _SAMBUNG.search(tail) and not re.search(r"target|capaian kinerja|indikator", tail)
            else ""
        )
    words = list(_KATA.finditer(window))
    role = words[-1].lastgroup or "" if words else ""
    # In "realisasi anggaran APBN" the last word says nothing more: the role is that of the first.
    for before, after in zip(reversed(words[:-1]), reversed(words), strict=False):
        gap = window[before.end() : after.start()]
        if role != PAGU or len(gap) > 25 or _PUTUS.search(gap):
            break
        role = before.lastgroup or ""
    return role


def paragraph(teks: Teks, blok: int, heading: Teks | None) -> tuple[list[Pos], list[Kelompok]]:
    """The posts of a paragraph, in order, and the sums in it."""
    isi = teks.isi
    made: list[_Susunan] = []
    end = 0
    for angka in find(isi):
        if not (angka.persen or angka.uang):
            continue
        window = isi[end : angka.awal]
        role = _role(window, angka)
        end = angka.akhir
        current = made[-1] if made else None
        new_sentence = _KALIMAT.search(window) and not re.search(r"tersebut|nya\b", window)
        if role == PERSEN:
            if current and not new_sentence and role not in current.nilai:
                current.nilai[role] = Nilai(teks, angka)
            continue
        named = bool(code_in(window) or _NAMA.search(window))
        part = bool(not role and named and current and (current.bagian or _RINCIAN.search(window)))
        if part:
            role = PAGU
        if not role:
            continue
        if current is None or part or new_sentence or role in current.nilai or (named and role == PAGU):
            current = _Susunan(angka.awal, bagian=part)
            made.append(current)
        current.nilai[role] = Nilai(teks, angka)
        current.jendela += window
    posts = [_post(teks, blok, item, heading) for item in made]
    return posts, list(_parts(made, posts))


def _post(teks: Teks, blok: int, item: _Susunan, heading: Teks | None) -> Pos:
    window = item.jendela
    kode = code_in(window)
    names = [match["nama"] for match in _NAMA.finditer(window)]
    nama = names[-1].strip(" ,.") if names else ""
    if not kode and not nama and heading and re.match(r"\s*(?:alokasi|pagu|anggaran)", teks.isi, re.I):
        kode, nama = code_in(heading.isi), heading.isi
    year = _TAHUN.findall(window)
    if not kode and not nama and _SELURUH.search(window):
        nama = SELURUHNYA
    if _LAIN.search(window):
        nama = kode = ""
    return Pos(nama, kode, teks, item.nilai, blok, tahun=year[-1] if year else "")


def _parts(made: Sequence[_Susunan], posts: Sequence[Pos]) -> Iterator[Kelompok]:
    """A sum in a sentence: an amount, and after it the named parts that it consists of."""
    index = 0
    while index < len(made):
        end = index + 1
        while end < len(made) and made[end].bagian:
            end += 1
        parts = posts[index + 1 : end]
        intro = made[index + 1].jendela if parts else ""
        if len(parts) > 1 and PAGU in posts[index].nilai:
            total = sum(part.nilai[PAGU].angka.nilai for part in parts)
            if not _SEBAGIAN.search(intro) or total == posts[index].nilai[PAGU].angka.nilai:
                yield Kelompok(posts[index], tuple(parts), (PAGU,))
        index = end


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
    groups = [
        Kelompok(parent.pos, tuple(child.pos for child in children), (PAGU, REALISASI), rincian=True)
        for parent, children in done
        if children and parent.jumlah
    ]
    counts = [
        Pengakuan(
            parent.jumlah[0], parent.jumlah[1], parent.jumlah[2], tuple(child.pos for child in children)
        )
        for parent, children in done
        if children and parent.jumlah
    ]
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
