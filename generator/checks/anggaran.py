"""Rules on the budget: stated totals against sums, and spending above the pagu."""

from __future__ import annotations

from collections.abc import Iterator

from generator import language
from generator.compute import Hasil
from generator.compute.anggaran import Pos, Simpul
from generator.findings import Finding, Severity, error


def control_totals(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN01: a total stated elsewhere must equal the sum of the RO."""
    nodes: dict[str, Pos] = {"total": hasil.anggaran, **hasil.anggaran.simpul}
    for kode, kontrol in hasil.tahun.anggaran.kontrol.items():
        for key in ("pagu", "realisasi"):
            stated = getattr(kontrol, key)
            counted = getattr(nodes[kode], key)
            if stated is not None and stated != counted:
                yield error(
                    "ANGGARAN01",
                    kontrol.mark(key),
                    f"{key} {kode} dinyatakan {language.rupiah(stated)}, sedangkan jumlah RO-nya "
                    f"{language.rupiah(counted)} (selisih {language.rupiah(stated - counted)})",
                    "cari RO yang salah ketik, atau perbaiki angka kontrolnya",
                )


def above_pagu(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN02: an RO spent more than its pagu; the message names the highest level drawn along."""
    for program in hasil.anggaran.program:
        yield from _above_pagu(program, ())


def _above_pagu(node: Simpul, parents: tuple[Simpul, ...]) -> Iterator[Finding]:
    if node.tingkat == "ro" and node.melebihi:
        above = next((parent for parent in parents if parent.melebihi), None)
        along = f" sehingga {above.tingkat} {above.kode} juga melebihi pagunya" if above else ""
        yield Finding(
            "ANGGARAN02",
            Severity.WARNING,
            node.sumber.mark("realisasi"),
            f"realisasi RO {node.kode} melebihi pagu sebesar {language.rupiah(-node.sisa)}{along}",
            "cocokkan dengan SAKTI; bila benar, jelaskan sebabnya dalam narasi RO ini",
        )
    for child in node.anak:
        yield from _above_pagu(child, (*parents, node))


RULES = (control_totals, above_pagu)
