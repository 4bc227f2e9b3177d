"""Posts in sentences: amounts by the words before them, names by codes, headings and nouns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.audit.angka import uraian_butir
from generator.audit.angka.baris_tabel import as_income
from generator.audit.angka.peran import BANDING, DIBUKTIKAN, KALIMAT, NAMA, SEBAGIAN, TERUNGGUL
from generator.audit.angka.peran import role as role_of
from generator.audit.angka.pos import (
    KODE,
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
from generator.audit.angka.serapan import attach, detach, unreadable, without_noughts
from generator.audit.angka.uraian import Simpul, announced, walk
from generator.audit.naskah import Paragraf, Tabel, Teks
from generator.teks.angka import Angka, find

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
_TAHUN = re.compile(r"\btahun(?: anggaran)?\s+(20\d\d)", re.I)
# A sentence about the same thing points back to it.
_RUJUK = re.compile(r"\b(?:itu|tersebut|ini)\b|\b(?:realisasi|sisa|serapan)nya\b", re.I)
# A sentence on the amounts of what the sentences before it named.
_TENTANGNYA = re.compile(r"\s*(?:dari\s+)?(?:pagu|alokasi|anggaran)(?:nya)?\s*(?:Rp|sebesar|ini)?", re.I)
# A sentence that goes on with the thing of the one before.
_LANJUT = re.compile(
    r"\s*(?:dari (?:jumlah|pagu|anggaran) (?:itu|tersebut)|dengan demikian|adapun realisasi"
    r"|realisasi(?:nya)?\b|sisa(?:nya)?\b|anggaran yang tersisa|setelah direalisasikan"
    r"|jumlah (?:itu|tersebut))",
    re.I,
)
# "Serapan RO ini mencapai 98,64%, yaitu Rp1 dari pagu Rp2.": the amount behind the share is the realisasi.
_SERAPAN = re.compile(r"serapan", re.I)
_YAITU = re.compile(r",?\s*(?:yaitu|yakni|atau)\s*")
# "Selisih antara pagu Rp1 dan realisasi Rp2 sebesar Rp3"
_SELISIH = re.compile(r"\bselisih\b.{0,20}\bpagu\b.{0,60}\brealisasi\b[^;]*$", re.I | re.S)
_ADALAH = re.compile(r"\s*(?:adalah|ialah|yaitu|yakni|mencapai)?\s*(?:sebesar|sejumlah)?\s*")
# What leads to the amount of a part: "Program X sebesar Rp1".
_SEBESAR = re.compile(r"(?:sebesar|senilai|:)\s*$")
_MATA_UANG = re.compile(r"\bRp\s?\.?\s*\d")
_MENJADI = re.compile(r"\bmenjadi\s+(?:sebesar\s+|senilai\s+)?$", re.I)
_ALOKASI = re.compile(r"\s*(?:alokasi|pagu|anggaran)", re.I)


@dataclass
class _Susunan:
    """A post in the making: `jendela` and `pengantar` are the words that lead to its amounts, `bagian` says
    that it is a part of the one before."""

    nilai: dict[str, Nilai] = field(default_factory=dict)
    jendela: str = ""
    pengantar: str = ""
    bagian: bool = False


def read(blok: Sequence[Paragraf | Tabel]) -> tuple[list[Pos], list[Kelompok], list[Pengakuan]]:
    """The posts of the sentences of a report, the sums that they announce, and the counts."""
    posts: list[Pos] = []
    groups: list[Kelompok] = []
    nodes: list[Simpul] = []
    heading: Teks | None = None
    lists = dict(uraian_butir.lists(blok))
    listed = {place for places in lists.values() for place in places}
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
        if index in listed:
            found = _item(block.teks, index, found)
        elif index in lists:
            found = _announcing(block.teks, found)
        posts += found
        groups += parts
        own = found[0] if found and under and found[0].nama == under.isi else None
        stated = announced(block.teks) if under else None
        if under and nodes and nodes[-1].kepala is under:
            nodes[-1] = Simpul(under, nodes[-1].kode, own, stated)
        elif under and own and _ALOKASI.match(block.teks.isi):
            nodes.append(Simpul(under, "", own, stated))
    walked, counts = walk(nodes)
    return posts, [*groups, *walked, *_listed(lists, posts)], counts


def _item(teks: Teks, blok: int, found: list[Pos]) -> list[Pos]:
    """The post of an item of a list, whichever reading tells its pagu."""
    item = uraian_butir.item(teks, blok)
    return [item] if item and not (len(found) == 1 and PAGU in found[0].nilai) else found


def _announcing(teks: Teks, found: list[Pos]) -> list[Pos]:
    """The posts of a paragraph that announces a list, the last with its name."""
    return [*found[:-1], uraian_butir.named(found[-1])] if found else found


def _listed(lists: Mapping[int, range], posts: Sequence[Pos]) -> Iterator[Kelompok]:
    """The sums of lists: the pagu that announces them, and those of their items."""
    own: dict[int, list[Pos]] = defaultdict(list)
    for post in posts:
        if PAGU in post.nilai:
            own[post.blok].append(post)
    for index, places in lists.items():
        parent = own[index][-1] if own[index] else None
        angka = uraian_butir.announced(parent.teks) if parent else None
        items = [own[place][0] for place in places if len(own[place]) == 1]
        if parent and parent.nilai[PAGU].angka == angka and len(items) == len(places):
            yield from uraian_butir.groups(parent, items)


def _names(paragraf: Paragraf) -> bool:
    isi = paragraf.teks.isi
    named = bool(paragraf.tingkat or paragraf.nomor or code_in(isi))
    return named and len(isi) < 250 and not _MATA_UANG.search(isi)


def paragraph(teks: Teks, blok: int, heading: Teks | None) -> tuple[list[Pos], list[Kelompok]]:
    """The posts of a paragraph, in order, and the sums in it; `heading` is what it stands under."""
    amounts = list(find(teks.isi))
    reading = _Perangkai(teks)
    for angka in amounts:
        reading.take(angka)
    made = [item for item in reading.susunan if set(item.nilai) - {PERSEN}]
    held = {nilai.angka: nilai for item in made for nilai in item.nilai.values()}
    for item in made:
        detach(item.nilai, [angka.nilai for angka in amounts if angka.uang])
        attach(item.nilai, [held.get(angka) or Nilai(teks, angka) for angka in amounts if angka.rupiah])
    posts = [_post(teks, blok, item, heading if index == 0 else None) for index, item in enumerate(made)]
    return posts, list(_parts(made, posts))


@dataclass
class _Perangkai:
    """Puts the posts of a paragraph together, amount by amount.

    `akhir` and `akhir_uang` are where the last amount of any kind and of money ended, `akhir_serapan` where
    a share ended that its amounts follow. `tersela` says that an amount whose role is not told stands
    between: a percentage after it may be its own.
    """

    teks: Teks
    susunan: list[_Susunan] = field(default_factory=list)
    akhir: int = 0
    akhir_uang: int = 0
    akhir_serapan: int = -1
    tersela: bool = False

    def take(self, angka: Angka) -> None:
        """Takes the next number of the paragraph: to the last post, to a new one, or to none."""
        if unreadable(angka):
            self.tersela = True
        elif angka.persen or angka.uang:
            isi = self.teks.isi
            before, self.akhir = self.akhir, angka.akhir
            window = isi[before : angka.awal]
            role = role_of(window, angka, isi[angka.akhir : angka.akhir + 70])
            if angka.persen:
                self._share(angka, window, role)
            elif not role and self.akhir_serapan == before and _YAITU.fullmatch(window):
                self._amount(angka, window, REALISASI)
            elif not role and self._is_difference(angka, window):
                self._amount(angka, window, SISA)
            else:
                self._amount(angka, window, role)

    def _is_difference(self, angka: Angka, window: str) -> bool:
        """Whether an amount is that by which the pagu and the realisasi before it differ."""
        held = self.susunan[-1].nilai if self.susunan else {}
        told = _ADALAH.fullmatch(window) and PAGU in held and REALISASI in held and SISA not in held
        return bool(told and _SELISIH.search(KALIMAT.split(self.teks.isi[: angka.awal])[-1]))

    def _share(self, angka: Angka, window: str, role: str) -> None:
        """Takes a percentage with a role: to the post before it, or to one whose amounts follow."""
        current = self.susunan[-1] if self.susunan else None
        shown = DIBUKTIKAN.match(self.teks.isi, angka.akhir)
        apart = shown or self.tersela or _begins_anew(window)
        if role and current and not apart and role not in current.nilai:
            current.nilai[role] = Nilai(self.teks, without_noughts(angka))
        elif role and (shown or _SERAPAN.search(KALIMAT.split(window)[-1])):
            self.susunan.append(_Susunan({role: Nilai(self.teks, angka)}))
            self.akhir_serapan = angka.akhir

    def _amount(self, angka: Angka, window: str, role: str) -> None:
        """Takes an amount of money; one without a role may be the pagu of a named part."""
        current = self.susunan[-1] if self.susunan else None
        whole = self.teks.isi[self.akhir_uang : angka.awal]
        self.akhir_uang = angka.akhir
        sentence = KALIMAT.split(whole)[-1]
        named = bool(code_in(sentence) or NAMA.search(sentence))
        opened = current is not None and (current.bagian or _RINCIAN.search(whole))
        leads = _SEBESAR.search(window) and not BANDING.search(sentence)
        part = bool(not role and named and opened and leads)
        role = PAGU if part else role
        # "Pagu awal Rp1 menjadi Rp2": what is spent is spent of the last one.
        if not role and current and set(current.nilai) == {PAGU} and _MENJADI.search(sentence):
            current.nilai[PAGU] = Nilai(self.teks, angka)
            current.jendela += sentence + " | "
            return
        self.tersela = not role
        if not role:
            return
        again = (current is not None and role in current.nilai) or (named and role == PAGU)
        if current is None or part or again or _begins_anew(window):
            current = _Susunan(bagian=part)
            self.susunan.append(current)
        current.nilai[role] = Nilai(self.teks, angka)
        current.jendela += sentence + " | "
        current.pengantar += whole


def _begins_anew(window: str) -> bool:
    """Whether a sentence that begins before an amount tells of another thing than the one before it."""
    *before, sentence = KALIMAT.split(window)
    goes_on = _LANJUT.match(sentence)
    if not before or (goes_on and not TERUNGGUL.match(sentence, goes_on.end())):
        return False
    return bool(NAMA.search(sentence) or code_in(sentence)) or not _RUJUK.search(sentence)


def _only_code(isi: str) -> str:
    """The one budget code that a text names; empty where it names none or several."""
    codes = {match[1] for match in KODE.finditer(isi) if "." in match[0]}
    return codes.pop() if len(codes) == 1 else ""


def _post(teks: Teks, blok: int, item: _Susunan, heading: Teks | None) -> Pos:
    window = item.jendela
    kode = code_in(window)
    names = [match["nama"] for match in NAMA.finditer(window)]
    nama = names[-1].strip(" ,.") if names else ""
    whole = _SELURUH.search(window) and not _BUKAN_SELURUH.search(teks.isi)
    # The paragraph after the last item of a list may go on with the whole.
    own = _ALOKASI.match(teks.isi) or (heading and code_in(heading.isi) and not whole)
    if not kode and not nama and heading and own:
        kode, nama = code_in(heading.isi), heading.isi
    if not kode and not nama and not whole and _TENTANGNYA.match(item.jendela):
        kode = _only_code(teks.isi[: teks.isi.find(item.jendela.split(" | ")[0])])
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
            if not SEBAGIAN.search(intro) or total == posts[index].nilai[PAGU].angka.nilai:
                yield Kelompok(posts[index], tuple(parts), (PAGU,))
        index = end
