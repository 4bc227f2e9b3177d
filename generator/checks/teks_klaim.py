"""Rules on what free texts claim of targets and of spending, against the data that denies it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks_data import wrong
from generator.compute import Hasil
from generator.compute.capaian import CapaianIndikator, Status
from generator.findings import Finding
from generator.model.realisasi import Hambatan, RealisasiIndikator
from generator.teks.kalimat import kalimat

_SEMUA: Final = re.compile(
    r"\b(?:semua|seluruh)(?:nya)?\s+(?:\w+\s+){0,2}?(?:target|indikator|sasaran)\s+(?:\w+\s+){0,3}?"
    r"(?:tercapai|terpenuhi|mencapai\s+target|terlampaui)",
    re.IGNORECASE,
)
# The target of the indikator that a text is about; the target of anything else has its name behind it.
_TARGET: Final = (
    r"\btarget(?:nya)?(?:\s+(?:kinerja|indikator|sasaran|capaian|ini|itu|tersebut|tahun|tahunan|\d{4}|yang|telah|sudah"
    r"|ditetapkan|ditentukan|direncanakan|diperjanjikan|dijanjikan|dalam|pada|perjanjian|PK))*?"
)
_TIDAK: Final = r"(?:belum|tidak|gagal)(?:\s+(?:dapat|bisa|sepenuhnya|seluruhnya|berhasil|mampu|juga))*"
_TERCAPAI: Final = re.compile(
    rf"{_TARGET}\s+(?:(?:telah|sudah|dapat|berhasil|pun|juga|sepenuhnya|seluruhnya)\s+)*"
    r"(?:tercapai|terpenuhi|terlampaui|dicapai|dipenuhi|dilampaui)\b"
    r"|\b(?:telah|sudah|berhasil|mampu|realisasi(?:nya)?|capaian(?:nya)?|indikator\s+ini)\s+(?:(?:telah|sudah)\s+)?"
    r"(?:melampaui|melebihi|mencapai|memenuhi)\s+target\b",
    re.IGNORECASE,
)
_MELESET: Final = re.compile(
    rf"{_TARGET}\s+{_TIDAK}\s+(?:tercapai|terpenuhi|dicapai|dipenuhi)\b"
    rf"|\b{_TIDAK}\s+(?:mencapai|memenuhi|tercapainya)\s+target\b"
    r"|\b(?:berada\s+di\s+bawah|lebih\s+rendah\s+dari(?:pada)?|kurang\s+dari)\s+target\b",
    re.IGNORECASE,
)
# What is hoped for, feared or told of a part only is no claim.
_BERSYARAT: Final = re.compile(
    r"\b(?:belum|tidak|agar|untuk|sebagian|hampir|akan|kurang|diharapkan|supaya|guna|demi|jika|apabila|bila|kalau"
    r"|rangka|semoga|andai\w*|dari \d)\b[^.;]*$",
    re.IGNORECASE,
)
_DIKHAWATIRKAN: Final = re.compile(
    r"\b(?:agar|supaya|jika|apabila|bila|kalau|akan|risiko|dikhawatirkan|khawatir|semula|awalnya|sempat|bukan)\b[^.;]*$",
    re.IGNORECASE,
)
# Another target than that of the year.
_LAIN: Final = re.compile(
    r"\b(?:triwulan|semester|bulan(?:an)?|renstra|rencana\s+strategis|rpjm\w*|nasional|provinsi|jangka|akhir\s+periode"
    r"|tahun\s+(?:lalu|sebelumnya|depan|berikutnya)|januari|februari|maret|april|mei|juni|juli|agustus|september"
    r"|oktober|november)\b",
    re.IGNORECASE,
)
_TAHUN: Final = re.compile(r"\b20\d\d\b")
_HABIS: Final = re.compile(
    r"\b(?:terserap|diserap|terealisasi)\s+(?:seluruhnya|semuanya|100\s?%|habis|penuh)", re.IGNORECASE
)


def claims_on_all(hasil: Hasil) -> Iterator[Finding]:
    """TEKS33: a claim that all targets were met, which some indikator deny."""
    missed = hasil.kinerja.belum
    for isian in semua(hasil.tahun) if missed else ():
        # "Seluruh target" of one indikator are its own.
        own = isinstance(isian.bagian, RealisasiIndikator) and _TERCAPAI.search(isian.isi)
        if own or isian.jejak[0] not in ("realisasi", "anggaran"):
            continue
        for match in _SEMUA.finditer(isian.isi):
            if not _BERSYARAT.search(isian.isi[: match.start()]):
                names = language.daftar([f'"{item.indikator.id}"' for item in missed[:3]])
                message = f"{len(missed)} indikator berada di bawah target: {names}"
                yield wrong(isian, "TEKS33", match.start(), match.end(), "", message)


def claims_on_own(hasil: Hasil) -> Iterator[Finding]:
    """TEKS33: a text on an indikator, or on a sasaran, that denies what its realisasi says of its target."""
    items = {item.indikator.id: (item,) for item in hasil.kinerja.indikator}
    groups = {entry.sasaran.id: entry.indikator for entry in hasil.kinerja.sasaran}
    for isian in semua(hasil.tahun):
        own = _own(isian, items, groups)
        missed = [item for item in own if item.status is Status.BELUM]
        if missed:
            yield from _denied(isian, _TERCAPAI, _BERSYARAT, missed[0], "belum", hasil.tahun.profil.tahun)
        elif own and all(item.status.terpenuhi for item in own):
            yield from _denied(isian, _MELESET, _DIKHAWATIRKAN, own[0], "sudah", hasil.tahun.profil.tahun)


def _own(
    isian: Isian,
    items: Mapping[str, tuple[CapaianIndikator, ...]],
    groups: Mapping[str, tuple[CapaianIndikator, ...]],
) -> tuple[CapaianIndikator, ...]:
    """The indikator that a text is about: one, or those of its sasaran."""
    if isinstance(isian.bagian, RealisasiIndikator):
        return items[str(isian.jejak[2])]
    return groups.get(isian.bagian.sasaran, ()) if isinstance(isian.bagian, Hambatan) else ()


def _denied(
    isian: Isian,
    claim: re.Pattern[str],
    unless: re.Pattern[str],
    item: CapaianIndikator,
    how: str,
    tahun: int,
) -> Iterator[Finding]:
    for start, end in kalimat(isian.isi):
        sentence = isian.isi[start:end]
        if _LAIN.search(sentence) or any(int(year) != tahun for year in _TAHUN.findall(sentence)):
            continue
        for match in claim.finditer(sentence):
            if unless.search(sentence, 0, match.start()):
                continue
            indikator = item.indikator
            reached, target = (
                language.nilai(value, indikator.satuan) for value in (item.realisasi or "", indikator.target)
            )
            message = f'realisasi indikator "{indikator.id}" {reached} {how} memenuhi target {target}'
            yield wrong(isian, "TEKS33", start + match.start(), start + match.end(), "", message)


def claims_on_spending(hasil: Hasil) -> Iterator[Finding]:
    """TEKS33: an RO's text that says its pagu was spent, where some is left."""
    nodes = {id(node.sumber): node for node in hasil.anggaran.semua("ro")}
    for isian in semua(hasil.tahun):
        node = nodes.get(id(isian.bagian))
        spent = _HABIS.search(isian.isi) if node is not None else None
        if spent and node and node.sisa > 0 and not _BERSYARAT.search(isian.isi[: spent.start()]):
            message = f"pagu RO {node.kode} masih bersisa {language.rupiah(node.sisa)}"
            yield wrong(isian, "TEKS33", spent.start(), spent.end(), "", message)


RULES = (claims_on_all, claims_on_own, claims_on_spending)
