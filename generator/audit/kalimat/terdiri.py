"""A count and its parts in one sentence: "217 desa/kelurahan, terdiri atas 189 desa dan 28 kelurahan".

The whole may stand before its parts, behind them, or in the sentence before; the parts follow each other
with nothing but their names between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.angka import personil
from generator.audit.angka.bukti_jumlah import KURANG
from generator.audit.angka.kalimat_angka import TERBILANG, Kalimat, sentences
from generator.audit.angka.pos import Nilai
from generator.audit.kalimat import jumlah
from generator.audit.kalimat.jumlah import wrong_sum
from generator.audit.naskah import Naskah
from generator.findings import Finding, Mark
from generator.teks.angka import Angka

_NAMA = r"(?:\s+(?!(?:dan|serta|atau|dari|yang|dengan|setiap|tiap|per|sehingga|pada)\b)[A-Za-z][\w/-]*){1,6}"
# Between two parts, and behind the last one.
_SAMBUNG = re.compile(
    rf"^{TERBILANG}(?P<nama>{_NAMA})\s*(?:\(%?\s*\))?\s*(?:,\s*(?:dan|serta)|,|;|dan|serta)\s*$"
)
_AKHIR = re.compile(rf"^{TERBILANG}(?P<nama>{_NAMA})\s*(?:\(%?\s*\)?)?\s*(?:[.;)]|$)")
_TERDIRI = re.compile(
    rf"^{TERBILANG}(?P<nama>{_NAMA})\s*,?\s*(?:yang\s+)?"
    r"(?:terdiri\s+(?:dari|atas)|meliputi|mencakup|terbagi\s+(?:atas|menjadi)|dengan\s+(?:rincian|hasil|komposisi)"
    r"|rinciannya|yaitu|yakni|:|\()\s*:?\s*$",
    re.IGNORECASE,
)
# "125 orang, yaitu 5 orang untuk setiap kecamatan, terdiri atas": the number between is one of each.
_SETIAP = re.compile(
    r"^(?:\s+\w+){0,3}\s+(?:untuk\s+)?(?:(?:se)?tiap|per)\b[^.;]*\b(?P<sisa>terdiri\s+(?:dari|atas))\s*$",
    re.I,
)
_SELURUHNYA = re.compile(
    rf"^{TERBILANG}(?P<nama>{_NAMA})\s*,?\s*(?:(?P<atau>atau)|(?:sehingga|jadi|dengan|maka)?\s*(?:total|jumlah"
    r"|seluruhnya|keseluruhan|berjumlah)\w*)(?:\s+(?:total|jumlah\w*|seluruhnya|sebanyak|ada|terdapat))*\s*$",
    re.IGNORECASE,
)
_SELURUH_SESUDAH = re.compile(r"^(?:\s+[\w/-]+){1,4}?\s+(?:seluruhnya|keseluruhan)\b", re.IGNORECASE)
_DARI = re.compile(r"^\W*(?:[Dd]ari|[Ss]ebanyak)\s+(?:(?:jumlah|total|seluruh|sebanyak)\s+)*$")
_TERSEBUT = re.compile(rf"^{TERBILANG}(?P<nama>{_NAMA})\s*,\s*(?:terdapat\s+|sebanyak\s+)?$")
# A sentence that divides what the one before counted.
_MENURUT = re.compile(
    r"^\W*(?:[Mm]enurut|[Bb]erdasarkan|[Dd]ilihat\s+dari|[Dd]ari\s+segi|[Dd]itinjau\s+dari)\s+(?:jenis\s+kelamin|"
    r"(?:tingkat\s+)?pendidikan(?:\s+terakhir)?|golongan|status(?:\s+kepegawaian)?|usia)(?:nya)?\s*,?\s*"
    r"(?:terdapat|terdiri\s+(?:dari|atas)|sebanyak|ada)?\s*$"
)
_BUKAN = re.compile(
    r"antara lain|di ?antaranya|misalnya|seperti|termasuk|masing-masing|minimal|paling|maksimal|\bkali\b"
    r"|\btahun\b|\bbulan\b|\bhari\b|\bjam\b|\bmenit\b|\bgedung\b|\blantai\b|‹",
    re.IGNORECASE,
)
# Of these, what follows counts what they hold, unless it repeats their name.
_WADAH = re.compile(
    r"\b(?:kecamatan|kabupaten|kota|provinsi|dapil|pemilihan|program|kegiatan|sasaran|tujuan|misi|bidang|bagian"
    r"|subbag\w*|bab|tim|kelompok|paket|desa|indikator|pleno|rapat|dokumen|tahap\w*|angkatan|set|unit)\b",
    re.IGNORECASE,
)
_LAWAN = (
    (re.compile(r"\b(?:laki-laki|pria)\b", re.I), re.compile(r"\b(?:perempuan|wanita)\b", re.I)),
    (re.compile(r"^(?!.*\b(?:tidak|belum)\b)", re.I), re.compile(r"\b(?:tidak|belum)\b", re.I)),
)


def parts(naskah: Naskah) -> Iterator[Finding]:
    """Counts of a sentence that are told to be the parts of another one and do not add up to it."""
    for paragraf in naskah.paragraf:
        before: Kalimat | None = None
        for sentence in sentences(paragraf.teks):
            told = _without_shares(sentence)
            for run in _runs(told):
                total = _whole(told, run, before)
                if total and _near(total, [told.nilai(at) for at in run]):
                    found = list(wrong_sum(total, [told.nilai(at) for at in run], naskah))
                    known = _of_staff(naskah) if found else set()
                    yield from (each for each in found if total.teks.mark(total.angka.awal) not in known)
            before = told


def _of_staff(naskah: Naskah) -> set[Mark]:
    """What is told already of the parts of a staff."""
    return {finding.mark for rule in (*personil.RULES, jumlah.people) for finding in rule(naskah)}


def _without_shares(kalimat: Kalimat) -> Kalimat:
    """The sentence without the percentages in brackets, which say nothing of the sum."""
    angka: list[Angka] = []
    gaps = [kalimat.sela[0]]
    for at, number in enumerate(kalimat.angka):
        after = kalimat.sela[at + 1]
        if number.persen and gaps[-1].endswith("(") and after.startswith(")"):
            gaps[-1] = gaps[-1][:-1].rstrip() + after[1:]
        else:
            angka.append(number)
            gaps.append(after)
    return Kalimat(kalimat.teks, tuple(angka), tuple(gaps), kalimat.rentang)


def _runs(kalimat: Kalimat) -> Iterator[list[int]]:
    """The numbers that follow each other as parts do."""
    run: list[int] = []
    for at, angka in enumerate(kalimat.angka):
        plain = not (angka.persen or angka.rupiah or angka.desimal) and angka.skala == 1
        joined = run and _SAMBUNG.match(kalimat.sela[at])
        if run and not (joined and plain):
            if len(run) > 1:
                yield run
            run = []
        run = [*run, at] if plain else []
    if len(run) > 1:
        yield run


def _whole(kalimat: Kalimat, run: Sequence[int], before: Kalimat | None) -> Nilai | None:
    """The count that the numbers of a run are told to be the parts of."""
    first, last = run[0], run[-1]
    names = [_name(_SAMBUNG, kalimat.sela[at]) for at in run[1:]]
    intro, after = kalimat.sela[first], kalimat.sela[last + 1]
    if _BUKAN.search("".join(kalimat.sela[first : last + 1])):
        return None
    end = _AKHIR.match(after)
    names.append(end["nama"] if end else "")
    if end and first and (lead := _TERDIRI.match(intro)) and _same_kind(lead["nama"], names):
        return kalimat.nilai(first - 1)
    if end and first > 1 and _SETIAP.match(intro):
        return kalimat.nilai(first - 2)
    opposite = len(names) == 2 and any(one.search(names[0]) and two.search(names[1]) for one, two in _LAWAN)
    of_it = first == 1 and _DARI.match(kalimat.sela[0]) and _TERSEBUT.match(intro)
    if end and of_it and opposite:
        return kalimat.nilai(0)
    if end and first == 0 and before and before.angka and _MENURUT.match(intro):
        return Nilai(before.teks, before.angka[0])
    told = _SELURUHNYA.match(after) if last + 1 < len(kalimat.angka) else None
    if told and (not told["atau"] or _SELURUH_SESUDAH.match(kalimat.sela[last + 2])):
        return kalimat.nilai(last + 1)
    return None


def _name(form: re.Pattern[str], gap: str) -> str:
    match = form.match(gap)
    return match["nama"] if match else ""


def _same_kind(whole: str, names: Sequence[str]) -> bool:
    """Whether parts can be of the same kind as the whole: "14 kelompok: 8 kelompok nelayan"."""
    held = _WADAH.search(whole)
    if not held or "/" in whole:
        return True
    return all(held[0].lower() in name.lower() for name in names)


def _near(total: Nilai, run: Sequence[Nilai]) -> bool:
    angka = total.angka
    if angka.persen or angka.rupiah or angka.desimal or angka.skala > 1:
        return False
    values = [part.angka.nilai for part in run]
    return max(values) < angka.nilai and abs(sum(values) - angka.nilai) <= KURANG * max(
        angka.nilai, sum(values)
    )


RULES = (parts,)
