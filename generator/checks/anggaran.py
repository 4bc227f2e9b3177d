"""Rules on the budget: stated totals against sums, spending above the pagu, the number of the DIPA."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import language
from generator.checks.anggaran_keluaran import slipped
from generator.compute import Hasil
from generator.compute.anggaran import Pos, Simpul
from generator.findings import Finding, Mark, Severity, error
from generator.teks.kalimat import cuplikan

_REASON = 160  # As much of a reason is shown as tells which one it is; the data holds it all.


def control_totals(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN01: a total stated elsewhere must equal the sum of the RO, or say why it does not.

    A difference that a stated total below has, too, is told there only: the level above just inherits it.
    """
    nodes: dict[str, Pos] = {"total": hasil.anggaran, **hasil.anggaran.simpul}
    stated = hasil.tahun.anggaran.kontrol
    for key in ("pagu", "realisasi"):
        gaps = {
            kode: value - getattr(nodes[kode], key)
            for kode, kontrol in stated.items()
            if (value := getattr(kontrol, key)) is not None and value != getattr(nodes[kode], key)
        }
        for kode, gap in gaps.items():
            if any(_is_below(other, kode) and gaps[other] == gap for other in gaps):
                continue
            value, counted = getattr(stated[kode], key), getattr(nodes[kode], key)
            yield _difference(
                "ANGGARAN01",
                stated[kode].mark(key),
                f"{key} {kode} dinyatakan {language.rupiah(value)}, sedangkan jumlah RO-nya "
                f"{language.rupiah(counted)} (selisih {language.rupiah(abs(gap))})",
                stated[kode].alasan,
            )


def _is_below(kode: str, above: str) -> bool:
    return kode != above and (above == "total" or kode.startswith(f"{above}."))


def kinds_of_spending(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN03: the kinds of spending must add up to the tree, or the data says why they do not."""
    model = hasil.tahun.anggaran
    if not model.jenis_belanja:
        return
    for key in ("pagu", "realisasi"):
        kinds = getattr(hasil.anggaran.total_jenis_belanja, key)
        tree = getattr(hasil.anggaran, key)
        if kinds != tree:
            yield _difference(
                "ANGGARAN03",
                model.mark("jenis_belanja"),
                f"{key} menurut jenis belanja berjumlah {language.rupiah(kinds)}, sedangkan menurut RO "
                f"{language.rupiah(tree)} (selisih {language.rupiah(abs(kinds - tree))})",
                model.alasan_jenis_belanja,
            )
        yield from _kinds_against_stated(hasil, key, kinds, tree)


def _kinds_against_stated(hasil: Hasil, key: str, kinds: int, tree: int) -> Iterator[Finding]:
    """The kinds of spending against the stated total, where that is not the tree's, which is told already."""
    model = hasil.tahun.anggaran
    total = model.kontrol.get("total")
    stated = getattr(total, key) if total else None
    if total and stated is not None and stated not in (kinds, tree):
        yield _difference(
            "ANGGARAN03",
            model.mark("jenis_belanja"),
            f"{key} menurut jenis belanja berjumlah {language.rupiah(kinds)}, sedangkan jumlah seluruhnya "
            f"dinyatakan {language.rupiah(stated)} (selisih {language.rupiah(abs(kinds - stated))})",
            total.alasan,
        )


def kind_above_pagu(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN11: a kind of spending that spent more than its pagu."""
    for belanja, entry in zip(hasil.anggaran.jenis_belanja, hasil.tahun.anggaran.jenis_belanja, strict=True):
        if belanja.melebihi:
            yield Finding(
                "ANGGARAN11",
                Severity.WARNING,
                entry.mark("realisasi"),
                f"realisasi {belanja.nama} melebihi pagu sebesar {language.rupiah(-belanja.sisa)}",
                "cocokkan dengan SAKTI; pagu jenis belanja mungkin belum mengikuti revisi DIPA terakhir",
            )


def _difference(code: str, mark: Mark, message: str, reason: str | None) -> Finding:
    """A difference between totals: an error, or a warning where the data gives its reason."""
    if reason:
        return Finding(
            code, Severity.WARNING, mark, message, f"alasan dalam data: {cuplikan(reason, _REASON)}"
        )
    remedy = "cari angka yang salah ketik; bila selisihnya memang ada, jelaskan sebagai alasan dalam data"
    return error(code, mark, message, remedy)


def above_pagu(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN02: an RO spent more than its pagu; the message names the highest level drawn along."""
    for program in hasil.anggaran.program:
        yield from _above_pagu(program, ())


def _above_pagu(node: Simpul, parents: tuple[Simpul, ...]) -> Iterator[Finding]:
    if node.tingkat == "ro" and node.melebihi and slipped(node) is None:  # ANGGARAN10 tells a slip.
        above = next((parent for parent in parents if parent.melebihi), None)
        along = f" sehingga {above.tingkat} {above.kode} juga melebihi pagunya" if above else ""
        yield Finding(
            "ANGGARAN02",
            Severity.WARNING,
            node.sumber.mark("realisasi"),
            f"realisasi RO {node.kode} melebihi pagu sebesar {language.rupiah(-node.sisa)}{along}",
            "cocokkan pagu dan realisasi dengan SAKTI, mungkin tertukar; bila benar, jelaskan dalam narasi",
        )
    for child in node.anak:
        yield from _above_pagu(child, (*parents, node))


def dipa_of_another(hasil: Hasil) -> Iterator[Finding]:
    """ANGGARAN04: the DIPA's number must hold the BA, the satker's code, where it is known, and the year."""
    profil = hasil.tahun.profil
    if profil.dipa is None:
        return
    expected = {f"tahun {profil.tahun}": str(profil.tahun)}
    anggaran = hasil.anggaran.awalan
    if profil.satker.kode is not None:
        expected = {f"kode satker {profil.satker.kode}": profil.satker.kode, **expected}
    expected = {f"bagian anggaran {anggaran}": anggaran, **expected}
    lacking = [name for name, digits in expected.items() if not _holds(profil.dipa.nomor, digits)]
    if lacking:
        yield Finding(
            "ANGGARAN04",
            Severity.WARNING,
            profil.dipa.mark("nomor"),
            f"nomor DIPA tidak memuat {language.daftar(lacking)}",
            "cocokkan dengan lembar DIPA; nomor ini mungkin terbawa dari tahun lalu atau satker lain",
        )


def _holds(number: str, digits: str) -> bool:
    """Whether `digits` stand in a number as they are, not as a part of longer digits."""
    return re.search(rf"(?<!\d){re.escape(digits)}(?!\d)", number) is not None


RULES = (control_totals, above_pagu, kinds_of_spending, kind_above_pagu, dipa_of_another)
