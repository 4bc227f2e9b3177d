"""Where every value of a satker's year comes from, by the form in which a document prints it."""

from generator.compute import Hasil
from generator.provenance.anggaran import asal_anggaran
from generator.provenance.asal import Asal
from generator.provenance.cari import Pencari, Temuan
from generator.provenance.isian import asal_isian
from generator.provenance.jumlah import asal_jumlah
from generator.provenance.kinerja import asal_kinerja

__all__ = ["Asal", "Pencari", "Temuan", "asal_usul", "pencari"]


def asal_usul(hasil: Hasil) -> list[Asal]:
    """The origins of all that a satker's documents print."""
    return [*asal_kinerja(hasil), *asal_anggaran(hasil), *asal_jumlah(hasil), *asal_isian(hasil)]


def pencari(hasil: Hasil) -> Pencari:
    """What finds the values of a satker's year in a text."""
    return Pencari(asal_usul(hasil))
