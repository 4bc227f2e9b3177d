"""Where the money comes from: every node of the budget, its sums, kinds of spending, grants and outputs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import LEVELS, AnggaranTahun, Pos, Simpul, Tingkat, progres, total
from generator.findings import Mark
from generator.model.anggaran import Hibah, JenisBelanja, Keluaran, Ro
from generator.provenance.asal import Asal, Nama, rentang, tempat
from generator.provenance.jumlah import hitungan

_PAGU = ("pagu", "anggaran (rp)", "tersedia", "disediakan", "anggaran sebesar")
_REALISASI = ("realisasi", "belanja", "menggunakan", "terserap", "sebesar", "yaitu")
_SISA = ("sisa", "tidak terserap", "tidak digunakan", "selisih", "kelebihan")
_PERSEN = ("%", "serapan", "atau", "mencapai")
_KATA: dict[Tingkat, str] = {"program": "program", "kegiatan": "kegiatan", "kro": "KRO", "ro": "RO"}

Rincian = Ro | JenisBelanja


def asal_anggaran(hasil: Hasil) -> Iterator[Asal]:
    """The origins of all figures of the budget."""
    money, model = hasil.anggaran, hasil.tahun.anggaran
    for node in money.simpul.values():
        yield from _simpul(node, money.awalan)
        yield from _serapan_anak(node, _nama(node, money.awalan))
    yield from pos(money, "seluruhnya", (), [ro for node in money.semua("ro") if (ro := _ro(node))])
    shown = [node for node in money.semua("ro") if node.keluaran is not None]
    if shown and len(shown) < len(money.semua("ro")):
        siapa: tuple[Nama, ...] = (("TVRO",),)
        yield from pos(
            total(shown), "RO yang keluarannya tercatat", siapa, [r for n in shown if (r := _ro(n))]
        )
    kinds = model.jenis_belanja
    for kind, entry in zip(money.jenis_belanja, kinds, strict=True):
        yield from pos(kind, kind.nama, ((kind.nama,),), [entry], sendiri=True)
    if kinds:
        yield from pos(money.total_jenis_belanja, "semua jenis belanja", (("jenis belanja",),), kinds)
        yield from _beda(money, kinds)
    yield from _hibah(model.hibah)
    yield from _jumlah(hasil)


def pos(
    amount: Pos, nama: str, siapa: tuple[Nama, ...], rincian: Sequence[Rincian], *, sendiri: bool = False
) -> Iterator[Asal]:
    """Pagu, realisasi, balance and share of the sum over `rincian`, or (`sendiri`) of the one in it."""
    pagu_at = tuple(item.mark("pagu") for item in rincian)
    real_at = tuple(item.mark("realisasi") for item in rincian)
    pagu, realisasi = language.angka(amount.pagu), language.angka(amount.realisasi)
    unit = "RO" if isinstance(rincian[0], Ro) else "jenis belanja"
    dari = "" if sendiri else f", masing-masing jumlah {len(rincian)} {unit} ({rentang(pagu_at + real_at)})"
    pagu_di, real_di = (f" ({tempat(marks)})" if sendiri else "" for marks in (pagu_at, real_at))
    banyak = f"{len(rincian)} {unit}"
    yield uang("pagu", amount.pagu, nama, siapa, pagu_at, _PAGU, "" if sendiri else f"jumlah pagu {banyak}")
    yield uang(
        "realisasi",
        amount.realisasi,
        nama,
        siapa,
        real_at,
        _REALISASI,
        "" if sendiri else f"jumlah realisasi {banyak}",
    )
    beda = f"pagu {pagu}{pagu_di} − realisasi {realisasi}{real_di}{dari}"
    both = pagu_at + real_at
    yield Asal(
        f"sisa {nama}",
        both,
        tuple({language.rupiah(n) for n in (amount.sisa, abs(amount.sisa))}),
        (language.angka(amount.sisa),),
        beda,
        siapa,
        _SISA,
    )
    if amount.persen is not None:
        bagi = f"realisasi {realisasi}{real_di} ÷ pagu {pagu}{pagu_di} × 100%{dari}"
        yield Asal(
            f"serapan {nama}",
            both,
            (language.persen(amount.persen),),
            (language.persen_tabel(amount.persen),),
            bagi,
            siapa,
            _PERSEN,
        )


def uang(
    sebutan: str,
    n: int,
    nama: str,
    siapa: tuple[Nama, ...],
    marks: tuple[Mark, ...],
    kata: tuple[str, ...],
    cara: str = "",
) -> Asal:
    """An amount, typed or (where `cara` tells it) summed from the lines at `marks`."""
    how = f"{cara} ({rentang(marks)})" if cara else ""
    return Asal(f"{sebutan} {nama}", marks, (language.rupiah(n),), (language.angka(n),), how, siapa, kata)


def _ro(node: Simpul) -> Ro | None:
    return node.sumber if isinstance(node.sumber, Ro) else None


def rincian(node: Simpul) -> list[Ro]:
    """The RO below a node, or itself."""
    return [ro for below in node.semua("ro") if (ro := _ro(below))]


def _nama(node: Simpul, awalan: str) -> Nama:
    return node.nama, node.kode, f"{awalan}.{node.kode}"


def _simpul(node: Simpul, awalan: str) -> Iterator[Asal]:
    siapa = (_nama(node, awalan),)
    label = f"{_KATA[node.tingkat]} {node.kode}"
    yield from pos(node, label, siapa, rincian(node), sendiri=node.tingkat == "ro")
    codes = (node.kode, f"{awalan}.{node.kode}")
    yield Asal(
        f"nama {label}", (node.sumber.mark("nama"),), (node.nama,), (node.nama,), siapa=(codes,), teks=True
    )
    if node.keluaran:
        yield from _keluaran(node.keluaran, label, siapa)
    for below in LEVELS[LEVELS.index(node.tingkat) + 1 :]:
        yield hitungan(
            f"{_KATA[below]} pada {label}",
            len(node.semua(below)),
            (node.sumber.mark("kode"),),
            (_KATA[below],),
            siapa,
        )


def _keluaran(keluaran: Keluaran, label: str, siapa: tuple[Nama, ...]) -> Iterator[Asal]:
    target, reached = keluaran.mark("target"), keluaran.mark("realisasi")
    goal, done = language.angka(keluaran.target), language.angka(keluaran.realisasi)
    yield Asal(f"target volume {label}", (target,), sel=(goal,), siapa=siapa, kata=("tvro",))
    yield Asal(f"realisasi volume {label}", (reached,), sel=(done,), siapa=siapa, kata=("rvro",))
    satuan = (keluaran.satuan,)
    yield Asal(
        f"satuan {label}", (keluaran.mark("satuan"),), sel=satuan, siapa=siapa, kata=("satuan",), teks=True
    )
    share = progres(keluaran)
    if share is not None:
        how = (
            f"RVRO {done} ({tempat([reached])}) ÷ TVRO {goal} ({tempat([target])}) × 100%, paling tinggi 100%"
        )
        yield Asal(
            f"progres {label}",
            (target, reached),
            sel=(language.persen_tabel(share),),
            cara=how,
            siapa=siapa,
            kata=("progres",),
        )


def _serapan_anak(node: Simpul, nama: Nama) -> Iterator[Asal]:
    """The lowest and the highest share among the nodes right below a node."""
    shares = [(child.persen, child) for child in node.anak if child.persen is not None]
    for word, choose in (("terendah", min), ("tertinggi", max)):
        if len(shares) > 1:
            share, child = choose(shares, key=lambda pair: pair[0])
            level = _KATA[child.tingkat]
            marks = tuple(ro.mark(key) for ro in rincian(child) for key in ("pagu", "realisasi"))
            how = f"serapan {level} {child.kode}: realisasi ÷ pagu × 100% ({rentang(marks)})"
            yield Asal(
                f"serapan {word} dari {len(shares)} {level} di dalamnya",
                marks,
                (language.persen(share),),
                cara=how,
                siapa=(nama,),
                kata=("berkisar", "antara", "rentang", "terendah", "tertinggi"),
            )


def _beda(money: AnggaranTahun, kinds: Sequence[JenisBelanja]) -> Iterator[Asal]:
    """How far the sums by kind lie from those of the RO."""
    for key, ours, theirs in (
        ("pagu", money.pagu, money.total_jenis_belanja.pagu),
        ("realisasi", money.realisasi, money.total_jenis_belanja.realisasi),
    ):
        marks = tuple(kind.mark(key) for kind in kinds)
        how = (
            f"jumlah {key} menurut jenis belanja {language.angka(theirs)} ({rentang(marks)}) "
            f"dan menurut RO {language.angka(ours)}"
        )
        yield Asal(
            f"selisih {key}",
            marks,
            (language.rupiah(abs(theirs - ours)),),
            cara=how,
            siapa=(("jenis belanja",),),
            kata=("selisih",),
        )


def _hibah(grants: Sequence[Hibah]) -> Iterator[Asal]:
    for grant in grants:
        names = (grant.pemberi, grant.peruntukan)
        yield uang("nilai", grant.nilai, "hibah", (names,), (grant.mark("nilai"),), ("hibah",))
    if len(grants) > 1:
        marks = tuple(grant.mark("nilai") for grant in grants)
        siapa: tuple[Nama, ...] = (("hibah",),)
        how = f"jumlah {len(grants)} hibah"
        yield uang("nilai", sum(g.nilai for g in grants), "semua hibah", siapa, marks, ("hibah",), how)


def _jumlah(hasil: Hasil) -> Iterator[Asal]:
    """How many nodes of each level there are, and how many RO absorbed or produced how much."""
    money = hasil.anggaran
    at = (hasil.tahun.anggaran.mark("program"),)
    for level, word in _KATA.items():
        yield hitungan(f"{word} seluruhnya", len(money.semua(level)), at, (word,))
    nodes = money.semua("ro")
    for phrase, number in Counter(node.serapan for node in nodes).items():
        marks = tuple(n.sumber.mark("realisasi") for n in nodes if n.serapan == phrase)
        how = f"hitungan RO yang {phrase} ({tempat(marks)})"
        yield hitungan(f"RO yang {phrase}", number, marks, (f"yang {phrase}",), cara=how)
    shown = [(node, node.keluaran) for node in nodes if node.keluaran]
    states = (
        ("mencapai target keluaran", [n for n, k in shown if k.realisasi >= k.target]),
        ("belum menghasilkan keluaran", [n for n, k in shown if k.realisasi == 0 < k.target]),
        ("belum mencapai target", [n for n, k in shown if 0 < k.realisasi < k.target]),
    )
    for words, found in states:
        marks = tuple(n.keluaran.mark("realisasi") for n in found if n.keluaran)
        after = {"mencapai target keluaran": "mencapai target volume"}.get(words, words)
        yield hitungan(f"RO yang {words}", len(found), marks or at, (after,), (("volume",),))
