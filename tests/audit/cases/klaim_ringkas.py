"""How many indikator met their targets, told in a summary without the number of all."""

from ..kasus import Case

_TABEL = (
    "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n1\tPersentase arsip tertata\t90\t92\t102,22\n"
    "2\tJumlah temuan berulang\t4\t3\t125,00\n3\tPersentase petugas terlatih\t80\t60\t75,00\n"
    "4\tPersentase data lengkap\t70\t70\t100,00\n"
)


def _akhir(isi: str) -> str:
    return f"BAB III HASIL\n\n{_TABEL}\nBAB IV PENUTUP\n{isi}\n"


CASES = (
    Case(
        "KLAIM08",
        "a number of indikator at the beginning of a sentence",
        _akhir("Dua indikator memenuhi target dan satu indikator, yaitu pelatihan, belum memenuhi target."),
        "Dua",
        "tiga",
    ),
    Case(
        "KLAIM08",
        "targets that were not met",
        _akhir("Dua target yang belum tercapai akan dikejar tahun depan."),
        "Dua",
        "satu",
    ),
    Case(
        "KLAIM08",
        "as many as the table has, of which one is better when it is less",
        _akhir(
            "Tiga indikator memenuhi target dan satu indikator, yaitu pelatihan, belum memenuhi target. "
            "Satu target yang belum tercapai akan dikejar."
        ),
    ),
    Case("KLAIM08", "of one program", _akhir("Pada program arsip dua indikator memenuhi target.")),
)
