"""The budget rolled up: every level is the sum of its RO, with share, balance and absorption."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from generator.model.anggaran import Anggaran, Hibah, Kegiatan, Keluaran, Kro, Program, Ro
from generator.rujukan import rujukan

Tingkat = Literal["program", "kegiatan", "kro", "ro"]
LEVELS: tuple[Tingkat, ...] = ("program", "kegiatan", "kro", "ro")


@dataclass(frozen=True)
class Pos:
    """Money planned and spent, in rupiah."""

    pagu: int
    realisasi: int

    @property
    def sisa(self) -> int:
        """What is left of the pagu; negative where more was spent."""
        return self.pagu - self.realisasi

    @property
    def persen(self) -> Fraction | None:
        """Realisasi in percent of the pagu; None where the pagu is 0."""
        return Fraction(self.realisasi * 100, self.pagu) if self.pagu else None

    @property
    def melebihi(self) -> bool:
        """Whether more was spent than planned."""
        return self.realisasi > self.pagu

    @property
    def serapan(self) -> str:
        """How the pagu was absorbed, in the words of the scale in rujukan."""
        return serapan(self.pagu, self.realisasi)


@dataclass(frozen=True)
class Simpul(Pos):
    """A node of the budget tree; `kode` is its code from the program on, such as CQ.6709.QGE."""

    tingkat: Tingkat
    kode: str
    nama: str
    narasi: str | None
    anak: tuple[Simpul, ...]
    sumber: Program | Kegiatan | Kro | Ro

    @property
    def keluaran(self) -> Keluaran | None:
        """The output of an RO; None for other levels and where it is not stated."""
        return self.sumber.keluaran if isinstance(self.sumber, Ro) else None

    def semua(self, tingkat: Tingkat) -> tuple[Simpul, ...]:
        """The nodes of a level in this part of the tree, in order."""
        return tuple(simpul for simpul in self.jalan() if simpul.tingkat == tingkat)

    def jalan(self) -> Iterator[Simpul]:
        """This node and all below it, in the order of reading."""
        yield self
        for anak in self.anak:
            yield from anak.jalan()


@dataclass(frozen=True)
class Belanja(Pos):
    """Money by kind of spending, such as 52 Belanja Barang."""

    kode: str
    nama: str


@dataclass(frozen=True)
class AnggaranTahun(Pos):
    """The budget of the year; `jenis_belanja` is empty where it is not stated."""

    awalan: str
    program: tuple[Simpul, ...]
    hibah: tuple[Hibah, ...]
    jenis_belanja: tuple[Belanja, ...]

    @property
    def total_jenis_belanja(self) -> Pos:
        """The sum over the kinds of spending."""
        return total(self.jenis_belanja)

    def semua(self, tingkat: Tingkat) -> tuple[Simpul, ...]:
        """The nodes of a level in the whole tree, in order."""
        return tuple(simpul for program in self.program for simpul in program.semua(tingkat))

    @property
    def berkeluaran(self) -> tuple[Simpul, ...]:
        """The RO whose output is stated."""
        return tuple(ro for ro in self.semua("ro") if ro.keluaran is not None)

    @property
    def simpul(self) -> dict[str, Simpul]:
        """Every node by its code."""
        return {simpul.kode: simpul for program in self.program for simpul in program.jalan()}

    @property
    def nilai_hibah(self) -> int:
        """The sum of the grants, in rupiah."""
        return sum(hibah.nilai for hibah in self.hibah)

    def terendah(self, tingkat: Tingkat, paling_banyak: int) -> tuple[Simpul, ...]:
        """The nodes of a level that absorbed least, of those that left something unspent."""
        short = [simpul for simpul in self.semua(tingkat) if simpul.pagu and simpul.sisa > 0]
        return tuple(sorted(short, key=lambda simpul: simpul.persen or 0)[:paling_banyak])

    def sisa_terbesar(self, tingkat: Tingkat, paling_banyak: int) -> tuple[Simpul, ...]:
        """The nodes of a level that left most unspent, in rupiah."""
        short = [simpul for simpul in self.semua(tingkat) if simpul.sisa > 0]
        return tuple(sorted(short, key=lambda simpul: -simpul.sisa)[:paling_banyak])


def serapan(pagu: int, realisasi: int) -> str:
    """The words for an absorption: of the first class whose lower bound it reaches."""
    if pagu == 0:  # Whatever was spent of nothing is above it.
        persen = Fraction(0) if realisasi == 0 else Fraction(100 + realisasi)
    else:
        persen = Fraction(realisasi * 100, pagu)
    for kelas in rujukan().serapan:
        bound = Fraction(kelas.batas_bawah)
        if persen > bound or (kelas.termasuk and persen == bound):
            return kelas.frasa
    raise ValueError("the absorption scale does not reach down to 0")


def anggaran(model: Anggaran) -> AnggaranTahun:
    """The budget of the year, summed from the RO up."""
    program = tuple(_simpul(program, 0, "") for program in model.program)
    return AnggaranTahun(
        pagu=sum(simpul.pagu for simpul in program),
        realisasi=sum(simpul.realisasi for simpul in program),
        awalan=f"{model.bagian_anggaran}.{model.unit_eselon_i}",
        program=program,
        hibah=model.hibah,
        jenis_belanja=tuple(
            Belanja(entry.pagu, entry.realisasi, entry.kode, rujukan().jenis_belanja[entry.kode])
            for entry in model.jenis_belanja
        ),
    )


def total(nodes: Iterable[Pos]) -> Pos:
    """The sum of some amounts."""
    listed = list(nodes)
    return Pos(sum(pos.pagu for pos in listed), sum(pos.realisasi for pos in listed))


def progres(keluaran: Keluaran) -> Fraction | None:
    """RVRO in percent of TVRO, at most 100; None where the target volume is 0."""
    if keluaran.target == 0:
        return None
    return min(Fraction(keluaran.realisasi) / Fraction(keluaran.target) * 100, Fraction(100))


def _children(part: Program | Kegiatan | Kro | Ro) -> tuple[Kegiatan | Kro | Ro, ...]:
    if isinstance(part, Program):
        return part.kegiatan
    if isinstance(part, Kegiatan):
        return part.kro
    return part.ro if isinstance(part, Kro) else ()


def _simpul(part: Program | Kegiatan | Kro | Ro, depth: int, prefix: str) -> Simpul:
    kode = f"{prefix}{part.kode}"
    anak = tuple(_simpul(child, depth + 1, f"{kode}.") for child in _children(part))
    own = part if isinstance(part, Ro) else None
    return Simpul(
        pagu=own.pagu if own else sum(simpul.pagu for simpul in anak),
        realisasi=own.realisasi if own else sum(simpul.realisasi for simpul in anak),
        tingkat=LEVELS[depth],
        kode=kode,
        nama=part.nama,
        narasi=own.narasi if own else None,
        anak=anak,
        sumber=part,
    )
