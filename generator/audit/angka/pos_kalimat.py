"""Posts in sentences: amounts by the words before them, names by codes, headings and nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.audit.angka.baris_tabel import as_income
from generator.audit.angka.pos import (
    PAGU,
    PERSEN,
    REALISASI,
    SELURUHNYA,
    Kelompok,
    Nilai,
    Pengakuan,
    Pos,
    code_in,
)  # fmt: skip
from generator.audit.angka.serapan import detach, unreadable, without_noughts
from generator.audit.naskah import Paragraf, Tabel, Teks
from generator.teks.angka import Angka, find

_KATA = re.compile(
    r"\b(?:(?P<sisa>sisa\w*|saldo\w*|tersisa|tidak terserap|belum terserap)"
    r"|(?P<realisasi>\w*realisasi\w*|(?:peny|s)erapan\w*|terserap|(?:mem|di)belanjakan|(?:meng|di)gunakan"
    r"|belanja yang tercatat)"
    r"|(?P<pagu>pagu\w*|alokasi\w*|anggaran\w*|DIPA))\b",
    re.I,
)
_PUTUS = re.compile(r"\b(?:dengan|dari|terhadap|atas|dan|memiliki|menerima)\b|[,;]|\.\s", re.I)
# What may stand between a word and its amount: nothing much, or a word that leads to the amount.
_MENUJU = re.compile(
    r"(?:\s+(?:ini|itu|tersebut|kegiatan|program|belanja\w*|APBN))*"
    r"(?:.*\b(?:sebesar|senilai|sejumlah|adalah|ialah|mencapai|berjumlah|yaitu|yakni|sebanyak))?\W*",
    re.I | re.S,
)
# "Rp5 atau 99,52% telah direalisasikan dan Rp1 tersisa": the word may come after its amount.
_SESUDAH = re.compile(
    r"\s*(?:atau\s+[\d.,]+\s?%|\([\d.,]+\s?%\))?\s*(?:telah|sudah|yang)?\s*"
    r"(?:(?P<realisasi>direalisasikan|dibelanjakan|digunakan|terserap)|(?P<sisa>tersisa))\b",
    re.I,
)
# An amount that is told as a difference or a superlative is not the thing's own.
_BANDING = re.compile(
    r"melampaui|melebihi|selisih|di bawah|kurang dari|lebih (?:besar|tinggi|rendah|kecil)"
    r"|ter(?:besar|kecil|tinggi|endah)"
    r"|bertambah|berkurang|naik|turun|sebelum",
    re.I,
)
_SAMBUNG = re.compile(
    r"(?:\batau\b[\w\s]{0,25}|\(\s*|\b(?:persentase|serapan|yakni|yaitu|mencapai|sebesar|sekitar|adalah|hampir)\w*\s*)$",
    re.I,
)
# "22,75% atau Rp1 dari pagu Rp2": a share that its amounts follow, whatever is said before it.
_DIBUKTIKAN = re.compile(
    r"\s*(?:,|\()?\s*(?:atau|yaitu|yakni)\s+(?:sebesar\s+)?Rp[\s.]?\s?[\d.]+(?:,\d\d|,-)?\)?\s+dari\s+"
    r"(?:total\s+)?(?:pagu|anggaran|alokasi)",
    re.I,
)
_BUKAN_SERAPAN = re.compile(
    r"target|capaian kinerja|indikator|berkisar|antara|rata-rata|ter(?:endah|tinggi)", re.I
)
# The physical progress is no share of the pagu.
_FISIK = re.compile(r"\bfi[sz]ik|[a-z]fisik\b", re.I)
# "Program X": not "program ini", nor "kegiatan yang".
_NAMA = re.compile(
    r"\b(?:program|kegiatan|output|komponen|(?=belanja\s+(?:pegawai|barang|modal|bantuan)))\s*"
    r"(?!(?:itu|ini|yang|tersebut|dan|atau|di|pada|untuk|dalam|dengan|telah|akan|sudah|oleh|dari|kerja|tahun"
    r"|besar)\b)(?P<nama>[a-z](?:(?!\.\s)[^;:])*?),?\s*"
    r"(?:\(|\b(?:dengan|memiliki|mendapat\w*|memperoleh|sebesar|adalah|sejumlah|alokasi|pagu|realisasi|yaitu"
    r"|yakni)\b|$)",
    re.I,
)
_SELURUH = re.compile(
    r"\b(?:DIPA|APBN|keseluruhan|total (?:anggaran|pagu|realisasi|belanja)|tahun anggaran|seluruh anggaran"
    r"|pagu anggaran (?:KPU|Komisi|Sekretariat))\b",
    re.I,
)
_BUKAN_SELURUH = re.compile(
    r"\b(?:program|kegiatan|KRO|RO|output|komponen|belanja \w+) (?:ini|itu|tersebut)\b", re.I
)
_LAIN = re.compile(
    r"hibah|\bawal\b|semula|sebelum|revisi|menjadi|tambahan|bertambah|berkurang|APBD|blokir|pengadaan|honor"
    r"|triwulan|semester I\b|per bulan|tahun lalu|tahun sebelumnya|rata-rata|seharusnya|rekening",
    re.I,
)
# A source of money beside others is not the whole.
_SUMBER = re.compile(r"dekonsentrasi|tugas p(?:em|er)bantuan|alokasi khusus|\bDAK\b", re.I)
# Income may exceed its target.
_PENDAPATAN = re.compile(
    r"\b(?:target|realisasi) (?:pendapatan|penerimaan|retribusi|pajak)\b|\bPADS?\b", re.I
)
_RINCIAN = re.compile(r"terdiri (?:dari|atas)|membiayai|dengan rincian|meliputi|dibagi|terbagi", re.I)
_SEBAGIAN = re.compile(r"antara lain|di\s?antaranya|seperti|misalnya", re.I)
_TAHUN = re.compile(r"\btahun(?: anggaran)?\s+(20\d\d)", re.I)
_KALIMAT = re.compile(r"(?<=[a-z)%\d])[.;]\s+(?=[A-Z])")
# A sentence about the same thing points back to it.
_RUJUK = re.compile(r"\b(?:itu|tersebut|ini)\b|\b(?:realisasi|sisa|serapan)nya\b", re.I)
# A sentence that goes on with the thing of the one before.
_LANJUT = re.compile(
    r"\s*(?:dari (?:jumlah|pagu|anggaran) (?:itu|tersebut)|dengan demikian|adapun realisasi"
    r"|realisasi(?:nya)?\b|sisa(?:nya)?\b|anggaran yang tersisa|setelah direalisasikan"
    r"|jumlah (?:itu|tersebut))",
    re.I,
)
_JUMLAH_ANAK = re.compile(
    r"terdiri (?:dari|atas)\s+(?P<n>\d{1,2})(?!\.?\d)(?:\s*\([a-z ]+\))?\s*"
    r"(?P<apa>(?:sub\.?\s*)?(?:output|kegiatan|program|komponen|keluaran|rincian output|KRO|RO)\b[a-z ]*)",
    re.I,
)


_MATA_UANG = re.compile(r"\bRp\s?\.?\s*\d")
_ALOKASI = re.compile(r"\s*(?:alokasi|pagu|anggaran)", re.I)


@dataclass
class _Susunan:
    """A post in the making."""

    awal: int
    nilai: dict[str, Nilai] = field(default_factory=dict)
    jendela: str = ""
    pengantar: str = ""
    bagian: bool = False


@dataclass(frozen=True)
class Simpul:
    """A node of a budget walk: its heading, its code, its post and the count of children it announces."""

    kepala: Teks
    kode: str
    pos: Pos | None
    jumlah: tuple[Teks, Angka, str] | None


def read(blok: Sequence[Paragraf | Tabel]) -> tuple[list[Pos], list[Kelompok], list[Pengakuan]]:
    """The posts of the sentences of a report, the sums that they announce, and the counts."""
    posts: list[Pos] = []
    groups: list[Kelompok] = []
    nodes: list[Simpul] = []
    heading: Teks | None = None
    for index, block in enumerate(blok):
        if not isinstance(block, Paragraf):
            continue
        under = heading
        heading = block.teks if _names(block) else None
        if heading and (kode := code_in(heading.isi)):
            nodes.append(Simpul(heading, kode, None, None))
        if not any(sign.isdigit() for sign in block.teks.isi) or (
            heading and not _MATA_UANG.search(block.teks.isi)
        ):
            continue
        found, parts = paragraph(block.teks, index, under)
        posts += found
        groups += parts
        own = found[0] if found and under and found[0].nama == under.isi else None
        announced = _announced(block.teks) if under else None
        if under and nodes and nodes[-1].kepala is under:
            nodes[-1] = Simpul(under, nodes[-1].kode, own, announced)
        elif under and own and _ALOKASI.match(block.teks.isi):
            nodes.append(Simpul(under, "", own, announced))
    walked, counts = walk(nodes)
    return posts, groups + walked, counts


def _names(paragraf: Paragraf) -> bool:
    isi = paragraf.teks.isi
    named = bool(paragraf.tingkat or paragraf.nomor or code_in(isi))
    return named and len(isi) < 250 and not _MATA_UANG.search(isi)


def _announced(teks: Teks) -> tuple[Teks, Angka, str] | None:
    match = _JUMLAH_ANAK.search(teks.isi)
    if not match:
        return None
    angka = next(angka for angka in find(teks.isi) if angka.awal <= match.start("n") < angka.akhir)
    return teks, angka, match["apa"].strip()


def _role(window: str, angka: Angka, after: str) -> str:
    """The role of an amount by the words since the amount before it; empty where they do not tell it."""
    if angka.persen and _DIBUKTIKAN.match(after):
        return PERSEN
    if angka.persen:
        clause = re.split(r"[.;]\s", window)[-1]
        told = _SAMBUNG.search(window[-40:]) and not _BUKAN_SERAPAN.search(clause[-60:])
        if _FISIK.search(clause):
            return ""
        return PERSEN if told and not re.match(r"\s*(?:lebih|kurang|di bawah|di atas|poin)", after) else ""
    names = [match.span("nama") for match in _NAMA.finditer(window)]
    words = [
        word
        for word in _KATA.finditer(window)
        if not any(start <= word.start() < stop for start, stop in names)
    ]
    if not words or not _MENUJU.fullmatch(window[words[-1].end() :]):
        behind = _SESUDAH.match(after[:50])
        return behind.lastgroup or "" if behind else ""
    if _BANDING.search(re.split(r"[.;,]\s", window)[-1]) and not re.search(
        r"selisih antara\W+pagu", window, re.I
    ):
        return ""
    role = words[-1].lastgroup or ""
    # In "realisasi anggaran APBN" the last word says nothing more: the role is that of the first.
    for before, last in zip(reversed(words[:-1]), reversed(words), strict=False):
        gap = window[before.end() : last.start()]
        if role != PAGU or len(gap) > 25 or _PUTUS.search(gap):
            break
        role = before.lastgroup or ""
    return role


def paragraph(teks: Teks, blok: int, heading: Teks | None) -> tuple[list[Pos], list[Kelompok]]:
    """The posts of a paragraph, in order, and the sums in it."""
    isi = teks.isi
    made: list[_Susunan] = []
    end = money = 0
    share = -1
    # An amount whose role is not told stands between: a percentage after it may be its own.
    stray = False
    for angka in find(isi):
        stray = stray or unreadable(angka)
        if not (angka.persen or angka.uang) or unreadable(angka):
            continue
        window = isi[end : angka.awal]
        role = _role(window, angka, isi[angka.akhir : angka.akhir + 70])
        end_before, end = end, angka.akhir
        current = made[-1] if made else None
        broken = list(_KALIMAT.finditer(window))
        sentence = window[broken[-1].end() :] if broken else window
        own = _NAMA.search(sentence) or code_in(sentence)
        anew = bool(broken) and not _LANJUT.match(sentence) and (bool(own) or not _RUJUK.search(sentence))
        if angka.persen:
            shown = _DIBUKTIKAN.match(isi, angka.akhir)
            if role and current and not (anew or shown or stray) and role not in current.nilai:
                current.nilai[role] = Nilai(teks, without_noughts(angka))
            elif role and (shown or re.search(r"serapan", sentence, re.I)):
                # "Serapan RO ini mencapai 98,64%, yaitu Rp1 dari pagu Rp2."
                made.append(_Susunan(angka.awal, {role: Nilai(teks, angka)}))
                share = angka.akhir
            continue
        if not role and share == end_before and re.fullmatch(r",?\s*(?:yaitu|yakni|atau)\s*", window):
            role = REALISASI
        whole = isi[money : angka.awal]
        sentence = _KALIMAT.split(whole)[-1]
        money = angka.akhir
        named = bool(code_in(sentence) or _NAMA.search(sentence))
        opened = current and (current.bagian or _RINCIAN.search(whole))
        leads = re.search(r"(?:sebesar|senilai|:)\s*$", window) and not _BANDING.search(sentence)
        part = bool(not role and named and opened and leads)
        if part:
            role = PAGU
        stray = not role
        if not role:
            continue
        if current is None or part or anew or role in current.nilai or (named and role == PAGU):
            current = _Susunan(angka.awal, bagian=part)
            made.append(current)
        current.nilai[role] = Nilai(teks, angka)
        current.jendela += sentence + " | "
        current.pengantar += whole
    made = [item for item in made if set(item.nilai) - {PERSEN}]
    for item in made:
        detach(item.nilai, [angka.nilai for angka in find(isi) if angka.uang])
    posts = [_post(teks, blok, item, heading if index == 0 else None) for index, item in enumerate(made)]
    return posts, list(_parts(made, posts))


def _post(teks: Teks, blok: int, item: _Susunan, heading: Teks | None) -> Pos:
    window = item.jendela
    kode = code_in(window)
    names = [match["nama"] for match in _NAMA.finditer(window)]
    nama = names[-1].strip(" ,.") if names else ""
    whole = _SELURUH.search(window) and not _BUKAN_SELURUH.search(teks.isi)
    # The paragraph after the last item of a list may go on with the whole.
    own = _ALOKASI.match(teks.isi) or (heading and code_in(heading.isi) and not whole)
    if not kode and not nama and heading and own:
        kode, nama = code_in(heading.isi), heading.isi
    year = _TAHUN.findall(window)
    if not kode and not nama and whole and not _SUMBER.search(item.pengantar):
        nama = SELURUHNYA
    if _LAIN.search(window):
        nama = kode = ""
    nilai = item.nilai
    if _PENDAPATAN.search(window) and not kode:
        nama, nilai = "", as_income(nilai)
    return Pos(nama, kode, teks, nilai, blok, tahun=year[-1] if year else "")


def _parts(made: Sequence[_Susunan], posts: Sequence[Pos]) -> Iterator[Kelompok]:
    """A sum in a sentence: an amount, and after it the named parts that it consists of."""
    index = 0
    while index < len(made):
        end = index + 1
        while end < len(made) and made[end].bagian:
            end += 1
        parts = posts[index + 1 : end]
        intro = made[index + 1].pengantar if parts else ""
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
