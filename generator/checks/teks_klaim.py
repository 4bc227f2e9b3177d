"""Rules on what free texts claim of targets and of spending, against the data that denies it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator import language
from generator.checks.isian import Isian, semua
from generator.checks.teks_data import wrong
from generator.compute import Hasil
from generator.compute.capaian import CapaianIndikator, Status
from generator.findings import Finding
from generator.model.realisasi import Hambatan, RealisasiIndikator
from generator.teks.baris import sambung
from generator.teks.kalimat import kalimat

_SEMUA: Final = re.compile(
    r"\b(?:semua|seluruh)(?:nya)?\s+(?:\w+\s+){0,2}?(?:target|indikator|sasaran)\s+(?:\w+\s+){0,3}?"
    r"(?:tercapai|terpenuhi|mencapai\s+target|terlampaui)",
    re.IGNORECASE,
)
# The target of the indikator that a text is about; the target of anything else has its name behind it.
_TARGET: Final = (
    r"\btarget(?:nya)?(?:\s+(?:kinerja|indikator|sasaran|capaian|ini|itu|tersebut|tahun|tahunan|\d{4}|yang"
    r"|telah|sudah"
    r"|ditetapkan|ditentukan|direncanakan|diperjanjikan|dijanjikan|dalam|pada|perjanjian|PK))*?"
)
# No other thing's target follows: "melampaui target peserta".
_SENDIRI: Final = (
    r"\btarget(?:nya)?(?=\W*$|[.,;:)]|\s+(?:kinerja|indikator|sasaran|capaian|ini|itu|tersebut|tahun"
    r"|tahunan|yang|dalam|pada"
    r"|di|dan|karena|sebab|sebesar|sebanyak|yakni|yaitu|sehingga|dengan|oleh|berkat|meski\w*|walau\w*|namun"
    r"|tetapi|perjanjian"
    r"|PK|minimal|\(?\d[\d.,]*))"
)
_TIDAK: Final = r"(?:belum|tidak|gagal)(?:\s+(?:dapat|bisa|sepenuhnya|seluruhnya|berhasil|mampu|juga))*"
_PELAKU: Final = (
    r"\b(?:realisasi|capaian|pencapaian|indikator|kinerja)(?:nya)?(?:\s+(?:kinerja|indikator|sasaran|ini"
    r"|itu|tersebut|tahun"
    r"|\d{4}|pada|yang|diperoleh|dicapai|telah|sudah|dapat|berhasil|mampu|juga|pun|jauh|bahkan|masih|berada"
    r"|adalah))*"
)
_BERHASIL: Final = rf"(?:{_PELAKU}|\b(?:telah|sudah|berhasil|mampu))"
_TERCAPAI: Final = re.compile(
    rf"{_TARGET}\s+(?:(?:telah|sudah|dapat|berhasil|pun|juga|sepenuhnya|seluruhnya)\s+)*"
    rf"(?:tercapai|terpenuhi|dicapai|dipenuhi)\b|{_BERHASIL}\s+(?:mencapai|memenuhi)\s+{_SENDIRI}"
    rf"|{_PELAKU}\s+sesuai(?:\s+dengan)?\s+{_SENDIRI}",
    re.IGNORECASE,
)
_LEBIH: Final = re.compile(
    rf"{_TARGET}\s+(?:(?:telah|sudah|dapat|berhasil|pun|juga|bahkan)\s+)*(?:terlampaui|dilampaui)\b"
    rf"|{_BERHASIL}\s+(?:(?:mencapai|memenuhi)(?:\s+(?:dan|bahkan|telah|sudah))+\s+)?"
    rf"(?:melampaui|melebihi|di\s+atas|lebih\s+(?:tinggi|besar)\s+(?:dari(?:pada)?"
    rf"|dibanding(?:kan)?))(?:\s+dengan)?"
    rf"\s+{_SENDIRI}",
    re.IGNORECASE,
)
_KURANG: Final = re.compile(
    rf"\b(?:berada\s+di\s+bawah|lebih\s+rendah\s+dari(?:pada)?|kurang\s+dari)\s+{_SENDIRI}"
    rf"|{_PELAKU}\s+di\s+bawah\s+{_SENDIRI}",
    re.IGNORECASE,
)
_SAMA: Final = re.compile(
    rf"{_PELAKU}\s+(?:(?:tepat|persis)\s+)?sama\s+dengan\s+{_SENDIRI}"
    rf"|{_PELAKU}\s+(?:tepat|persis)\s+(?:mencapai|memenuhi)\s+{_SENDIRI}",
    re.IGNORECASE,
)
_MELESET: Final = re.compile(
    rf"{_TARGET}\s+{_TIDAK}\s+(?:tercapai|terpenuhi|dicapai|dipenuhi)\b"
    rf"|\b{_TIDAK}\s+(?:mencapai|memenuhi|tercapainya)\s+{_SENDIRI}",
    re.IGNORECASE,
)
# What is hoped for, feared or told of a part only is no claim.
_BERSYARAT: Final = re.compile(
    r"\b(?:belum|tidak|agar|untuk|sebagian|hampir|akan|kurang|diharapkan|supaya|guna|demi|jika|apabila|bila"
    r"|kalau"
    r"|rangka|semoga|andai\w*|dari \d)\b[^.;]*$",
    re.IGNORECASE,
)
_DIKHAWATIRKAN: Final = re.compile(
    r"\b(?:agar|supaya|jika|apabila|bila|kalau|akan|risiko|dikhawatirkan|khawatir|semula|awalnya|sempat"
    r"|bukan|dari \d)\b[^.;]*$",
    re.IGNORECASE,
)
# Another target than that of the year.
_LAIN: Final = re.compile(
    r"\b(?:triwulan|semester|bulan(?:an)?|renstra|rencana\s+strategis|rpjm\w*|nasional|provinsi|jangka"
    r"|akhir\s+periode"
    r"|tahun\s+(?:lalu|sebelumnya|depan|berikutnya)|januari|februari|maret|april|mei|juni|juli|agustus"
    r"|september"
    r"|oktober|november)\b",
    re.IGNORECASE,
)
_TAHUN: Final = re.compile(r"\b20\d\d\b")
_HABIS: Final = re.compile(
    r"\b(?:terserap|diserap|terealisasi)\s+(?:seluruhnya|semuanya|100\s?%|habis|penuh)", re.IGNORECASE
)


# Of the whole year, of no kind of dispute or problem, and no mere hope.
_SETAHUN: Final = (
    r"(?:\s+(?:pada|dalam|selama|sepanjang|di)?\s*tahun\s+(?:ini|(?P<tahun>20\d\d)))?\s*(?:[.;]|$)"
)
_TANPA_SENGKETA: Final = re.compile(
    r"(?<!agar )(?<!supaya )(?<!bukan )\b"
    rf"(?P<klaim>(?:tanpa|tidak\s+(?:ada|terdapat))\s+(?:satu\s+pun\s+)?sengketa){_SETAHUN}",
    re.IGNORECASE,
)
_TANPA_MASALAH: Final = re.compile(
    rf"(?P<klaim>tidak\s+(?:ada|terdapat)\s+permasalahan){_SETAHUN}", re.IGNORECASE
)


@dataclass(frozen=True)
class Klaim:
    """What a text says of its target: when that is no claim, and which standings deny it.

    Fewer is better by the formula "minimum"; to be below or above its target then praises nothing.
    """

    pola: re.Pattern[str]
    kecuali: re.Pattern[str]
    dibantah: frozenset[Status]
    minimum: frozenset[Status]
    sebagian: bool = False  # One indikator of several is enough to deny it.


_BELUM, _PAS, _LEWAT = Status.BELUM, Status.MENCAPAI, Status.MELAMPAUI
_KLAIM: Final = (
    Klaim(_TERCAPAI, _BERSYARAT, frozenset({_BELUM}), frozenset({_BELUM}), sebagian=True),
    Klaim(_LEBIH, _BERSYARAT, frozenset({_BELUM, _PAS}), frozenset({_PAS})),
    Klaim(_KURANG, _DIKHAWATIRKAN, frozenset({_PAS, _LEWAT}), frozenset({_PAS})),
    Klaim(_SAMA, _BERSYARAT, frozenset({_BELUM, _LEWAT}), frozenset({_BELUM, _LEWAT})),
    Klaim(_MELESET, _DIKHAWATIRKAN, frozenset({_PAS, _LEWAT}), frozenset({_PAS, _LEWAT})),
)
_KEADAAN: Final = {
    _BELUM: "belum memenuhi target",
    _PAS: "sama dengan target",
    _LEWAT: "lebih baik daripada target",
}


def claims_on_all(hasil: Hasil) -> Iterator[Finding]:
    """TEKS33: a claim that all targets were met, which some indikator deny."""
    missed = hasil.kinerja.belum
    for isian in semua(hasil.tahun) if missed else ():
        # "Seluruh target" of one indikator are its own.
        own = isinstance(isian.bagian, RealisasiIndikator) and any(
            klaim.pola.search(isian.isi) for klaim in _KLAIM[:2]
        )
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
        for klaim in _KLAIM if own else ():
            against = [item for item in own if item.status in _denying(klaim, item)]
            if len(against) == len(own) or (klaim.sebagian and against):
                yield from _denied(isian, klaim, against[0], hasil.tahun.profil.tahun)


def _denying(klaim: Klaim, item: CapaianIndikator) -> frozenset[Status]:
    return klaim.minimum if item.indikator.rumus == "minimum" else klaim.dibantah


def _own(
    isian: Isian,
    items: Mapping[str, tuple[CapaianIndikator, ...]],
    groups: Mapping[str, tuple[CapaianIndikator, ...]],
) -> tuple[CapaianIndikator, ...]:
    """The indikator that a text is about: one, or those of its sasaran."""
    if isinstance(isian.bagian, RealisasiIndikator):
        return items[str(isian.jejak[2])]
    return groups.get(isian.bagian.sasaran, ()) if isinstance(isian.bagian, Hambatan) else ()


def _denied(isian: Isian, klaim: Klaim, item: CapaianIndikator, tahun: int) -> Iterator[Finding]:
    text = sambung(isian.isi)
    for start, end in kalimat(text):
        sentence = text[start:end]
        if _LAIN.search(sentence) or any(int(year) != tahun for year in _TAHUN.findall(sentence)):
            continue
        for match in klaim.pola.finditer(sentence):
            if klaim.kecuali.search(sentence, 0, match.start()):
                continue
            indikator = item.indikator
            reached, target = (
                language.nilai(value, indikator.satuan) for value in (item.realisasi or "", indikator.target)
            )
            message = f'realisasi indikator "{indikator.id}" {reached} {_KEADAAN[item.status]} {target}'
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


def claims_of_none(hasil: Hasil) -> Iterator[Finding]:
    """TEKS33: a text that says that there was no dispute, or no problem, where the data tells of some."""
    cases, problems = len(hasil.tahun.realisasi.sengketa), len(hasil.tahun.realisasi.permasalahan)
    for isian in semua(hasil.tahun):
        if isian.jejak[0] != "realisasi" or "sengketa" in isian.jejak:
            continue
        text = sambung(isian.isi)
        match = _TANPA_SENGKETA.search(text)
        if cases and match and int(match["tahun"] or hasil.tahun.profil.tahun) == hasil.tahun.profil.tahun:
            message = f"data mencatat {cases} sengketa"
            yield wrong(isian, "TEKS33", *match.span("klaim"), "", message)
        match = _TANPA_MASALAH.match(text) if "permasalahan" in isian.jejak and problems > 1 else None
        if match:
            message = f"data mencatat {problems - 1} permasalahan lain"
            yield wrong(isian, "TEKS33", *match.span("klaim"), "", message)


RULES = (claims_of_none, claims_on_all, claims_on_own, claims_on_spending)
