"""Amounts of one sentence that add up to another of it, and shares of an amount with what they come to.

"Belanja operasi sebesar Rp3 juta dan belanja modal sebesar Rp1 juta, seluruhnya Rp4 juta"; "hibah sebesar Rp5
miliar dengan pencairan tahap I 40% sebesar Rp2 miliar": such a sentence proves itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from generator.audit.angka import hitungan, salinan
from generator.audit.angka.bukti_jumlah import misprinted
from generator.audit.angka.kalimat_angka import Kalimat, confirmed, printed, sentences
from generator.audit.angka.pesan import as_printed
from generator.audit.angka.pos import Nilai
from generator.audit.naskah import Naskah
from generator.findings import Finding, Severity
from generator.teks.angka import Angka, rounded, write

# The first word of a part, and what leads from its name to its amount.
_BAGIAN = re.compile(
    r"\b(?P<jenis>belanja|tahap|termin|hibah|dana|biaya|honor\w*|program|kegiatan|bantuan|pos|komponen)\b"
    r"(?P<nama>[^.;:«]{0,90}?)\s*(?:sebesar|senilai|sejumlah|yaitu|adalah|:|\(|=)?\s*$",
    re.IGNORECASE,
)
# Told of a part, an amount is not the part's share of the whole.
_BUKAN_BAGIAN = re.compile(
    r"realisasi\w*|\bsisa\w*|terserap|\bpagu\b|\bdari\b|termasuk|di ?antaranya|antara lain|misalnya|seperti"
    r"|selisih|semula|menjadi|sebelum|rata-rata|per bulan|per orang|melalui",
    re.IGNORECASE,
)
_SEBAGIAN = re.compile(r"antara lain|di ?antaranya|misalnya|seperti|termasuk", re.IGNORECASE)
_SELURUHNYA = re.compile(
    r"\b(?:seluruhnya|keseluruhan(?:nya)?|totalnya|jumlahnya|(?:dengan|sehingga|maka|atau|jadi)\s+(?:total|jumlah)\w*"
    r"|berjumlah|total\s+(?:anggaran|belanja|pagu|dana|hibah))\b"
    r"(?:\s+(?!dari)[a-z]+){0,4}\s*(?:sebesar|senilai|adalah|mencapai|menjadi|yaitu|:)?\s*$",
    re.IGNORECASE,
)
_TERDIRI = re.compile(
    r"\b(?:terdiri\s+(?:dari|atas)|meliputi|mencakup|terbagi|dibagi|dirinci|dengan\s+rincian|rinciannya|yaitu|yakni"
    r"|berupa)\b",
    re.IGNORECASE,
)
# "tahap I 40% sebesar Rp2 miliar"
_SEBESAR = re.compile(
    r"^\s*\)?\s*,?\s*(?:sebesar|senilai|sejumlah|yaitu|yakni|atau|=|\(|dengan nilai)\s*(?:sebesar\s*)?$"
)
_TAHAP = re.compile(
    r"\b(?:tahap|termin|angsuran|uang\s+muka|pencairan|cicilan|porsi|bagian|kontribusi)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_DASAR = re.compile(
    r"(?:sebesar|senilai|sejumlah|adalah|berjumlah|mencapai|nilai(?:\s+\w+){0,2}|total)\s*$", re.IGNORECASE
)
_BUKAN_TAHAP = re.compile(r"realisasi|serap|sisa", re.IGNORECASE)
_KELAMIN = re.compile(r"(?:(?:orang|jiwa|pemilih)\s+)?(?:laki-laki|perempuan|pria|wanita)\b", re.IGNORECASE)
_SEBELUM = re.compile(
    r"(?:laki-laki|perempuan|pria|wanita)\s*(?:sebanyak|sejumlah|berjumlah|:|\()?\s*$", re.IGNORECASE
)
_BANTUAN = "hitung kembali jumlahnya, atau periksa bagian-bagiannya"


def sums(naskah: Naskah) -> Iterator[Finding]:
    """Parts of a sentence that do not add up to the total which it states."""
    for paragraf in naskah.paragraf:
        for sentence in sentences(paragraf.teks):
            if sum(angka.uang for angka in sentence.angka) > 2:
                yield from _sum(sentence, naskah)


def _sum(kalimat: Kalimat, naskah: Naskah) -> Iterator[Finding]:
    amounts = [at for at, angka in enumerate(kalimat.angka) if angka.uang]
    kinds = {at: match["jenis"].lower() for at in amounts if (match := _BAGIAN.search(kalimat.sela[at]))}
    for kind in dict.fromkeys(kinds.values()):
        parts = [at for at in amounts if kinds.get(at) == kind]
        inside = [at for at in amounts if parts[0] <= at <= parts[-1]]
        if (
            len(parts) < 2
            or inside != parts
            or any(_BUKAN_BAGIAN.search(kalimat.sela[at]) for at in parts[1:])
        ):
            continue
        if _SEBAGIAN.search(kalimat.sela[parts[0]]):
            continue
        total = _total(kalimat, amounts, parts)
        if total is not None:
            yield from wrong_sum(kalimat.nilai(total), [kalimat.nilai(at) for at in parts], naskah)


def _total(kalimat: Kalimat, amounts: Sequence[int], parts: Sequence[int]) -> int | None:
    """The amount that the parts are told to make: right behind them, else right before."""
    place = amounts.index(parts[-1]) + 1
    if place < len(amounts) and _SELURUHNYA.search(kalimat.sela[amounts[place]]):
        return amounts[place]
    place = amounts.index(parts[0]) - 1
    intro = kalimat.sela[parts[0]]
    if place >= 0 and _TERDIRI.search(intro) and not _BUKAN_BAGIAN.search(_TERDIRI.sub(" ", intro)):
        return amounts[place]
    return None


def wrong_sum(total: Nilai, parts: Sequence[Nilai], naskah: Naskah) -> Iterator[Finding]:
    """What is said of a sum that does not hold, at the number that other places speak against."""
    gap = total.angka.nilai - sum((part.angka.nilai for part in parts), Decimal(0))
    slack = sum((n.angka.langkah for n in (total, *parts) if n.angka.skala > 1), Decimal(0)) / 2
    if abs(gap) <= slack:
        return
    known = {finding.mark for finding in hitungan.contradictions(naskah)} | salinan.told(naskah)
    if {n.teks.mark(n.angka.awal) for n in (total, *parts)} & known:
        return
    wrong, right = _blamed(total, parts, gap, naskah)
    added = " + ".join(write(part.angka.nilai) for part in parts)
    yield wrong.finding(
        "JUMLAH01",
        Severity.ERROR,
        f"{added} berjumlah {write(total.angka.nilai - gap)}, tetapi jumlahnya tertulis {total.tercetak}"
        f" (selisih {write(abs(gap))})",
        expected=as_printed(right, wrong) if right is not None else "",
        help=_BANTUAN,
    )


def _blamed(
    total: Nilai, parts: Sequence[Nilai], gap: Decimal, naskah: Naskah
) -> tuple[Nilai, Decimal | None]:
    """The number that is wrong and the right one; the total without one where nothing tells."""
    fixes = [(total, total.angka.nilai - gap), *((part, part.angka.nilai + gap) for part in parts)]
    counts = printed(naskah)
    doubtful = [(n, right) for n, right in fixes if right > 0 and not confirmed(n.angka.nilai, counts)]
    for fits in (
        [(n, right) for n, right in doubtful if confirmed(right, counts, besides=0)],
        [(n, right) for n, right in doubtful if misprinted(n.angka.nilai, right)],
        doubtful,
    ):
        if len(fits) == 1:
            return fits[0]
    return total, None


def people(naskah: Naskah) -> Iterator[Finding]:
    """Men and women of a sentence who are not as many as the number before them."""
    for paragraf in naskah.paragraf:
        for sentence in sentences(paragraf.teks) if _KELAMIN.search(paragraf.teks.isi) else ():
            for at in range(1, len(sentence.angka) - 1):
                total, *parts = (sentence.nilai(place) for place in (at - 1, at, at + 1))
                plain = not any(n.angka.persen or n.angka.desimal or n.angka.rupiah for n in (total, *parts))
                large = total.angka.ribuan and total.angka.nilai > max(n.angka.nilai for n in parts)
                added = sum(n.angka.nilai for n in parts)
                # "Dari 900 pemilih, 20 laki-laki dan 30 perempuan": of a part.
                near = 3 * abs(total.angka.nilai - added) <= total.angka.nilai
                if plain and large and near and _of_both(sentence.sela[at : at + 3]):
                    yield from wrong_sum(total, parts, naskah)


def _of_both(gaps: Sequence[str]) -> bool:
    """Whether the texts around two numbers say that these are the men and women of the number before."""
    intro, between, after = gaps
    behind = _KELAMIN.match(between.strip()) and _KELAMIN.match(after.strip())
    ahead = _SEBELUM.search(intro) and _SEBELUM.search(between)
    return bool(_TERDIRI.search(intro) and (behind or ahead))


def portions(naskah: Naskah) -> Iterator[Finding]:
    """An amount told as a share of another amount of the sentence, which is not that share."""
    for paragraf in naskah.paragraf:
        for sentence in sentences(paragraf.teks):
            pairs = list(_pairs(sentence))
            if pairs:
                yield from _portions(sentence, pairs)


def _pairs(kalimat: Kalimat) -> Iterator[tuple[int, int]]:
    """The shares of a sentence, each with the amount that it is told to come to."""
    for at in range(1, len(kalimat.angka) - 1):
        share, amount = kalimat.angka[at], kalimat.angka[at + 1]
        if share.persen and amount.uang and _SEBESAR.match(kalimat.sela[at + 1]):
            yield at, at + 1


def _portions(kalimat: Kalimat, pairs: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """The amounts that are not the share told of the amount before the first; of several, one must be."""
    first = pairs[0][0] - 1
    base = kalimat.nilai(first)
    whole = len(pairs) > 1 and sum(kalimat.angka[share].nilai for share, _ in pairs) == 100
    staged = all(_TAHAP.search(kalimat.sela[share]) for share, _ in pairs)
    apart = any(_BUKAN_TAHAP.search(kalimat.sela[share]) for share, _ in pairs)
    if not base.angka.uang or not _DASAR.search(kalimat.sela[first]) or apart or not (staged or whole):
        return
    wrong = [(a, b) for a, b in pairs if not _comes_to(kalimat.angka[a], base.angka, kalimat.angka[b])]
    if whole and (not wrong or len(wrong) == len(pairs)):
        yield from _parted(base, [(kalimat.angka[a], kalimat.nilai(b)) for a, b in pairs])
        return
    parts = sum((kalimat.angka[amount].nilai for _, amount in pairs), Decimal(0))
    if len(pairs) > 1 and parts == base.angka.nilai:
        for share, amount in wrong:
            exact = Fraction(kalimat.angka[amount].nilai) / Fraction(base.angka.nilai) * 100
            yield _of_share(kalimat.nilai(share), kalimat.nilai(amount), base, exact)
        return
    for share, amount in wrong:
        told = kalimat.nilai(amount)
        shown = as_printed(_share(kalimat.angka[share], base.angka.nilai), told)
        yield told.finding(
            "PERSEN01",
            Severity.ERROR if whole else Severity.WARNING,
            f"{kalimat.nilai(share).tercetak} dari {base.tercetak} adalah {shown}, tetapi tertulis"
            f" {told.tercetak}",
            expected=shown if whole else "",
            help="hitung kembali bagian itu, atau periksa persentasenya",
        )


def _of_share(share: Nilai, part: Nilai, base: Nilai, exact: Fraction) -> Finding:
    right = write(exact, share.angka)
    return share.finding(
        "PERSEN01",
        Severity.ERROR,
        f"{part.tercetak} dari {base.tercetak} tertulis {share.tercetak}, tetapi seharusnya {right}",
        expected=right,
        help="hitung kembali persentasenya; bagian-bagiannya sudah berjumlah tepat",
    )


def _share(share: Angka, base: Decimal) -> Decimal:
    exact = Fraction(share.nilai) * Fraction(base) / 100
    return Decimal(exact.numerator) / exact.denominator


def _parted(base: Nilai, parts: Sequence[tuple[Angka, Nilai]]) -> Iterator[Finding]:
    """The finding on an amount whose shares are not its parts; one of them explains it or none."""
    amounts = [part.angka.nilai for _, part in parts]
    total = sum(amounts, Decimal(0))
    if base.angka.skala > 1 or abs(total - base.angka.nilai) <= len(parts):
        return
    fixes = [(base, total)] if all(_share(share, total) == n.angka.nilai for share, n in parts) else []
    for _, part in parts:
        value = base.angka.nilai - total + part.angka.nilai
        if all(_share(s, base.angka.nilai) == (value if n is part else n.angka.nilai) for s, n in parts):
            fixes.append((part, value))
    wrong, right = fixes[0] if len(fixes) == 1 else (base, None)
    added = " + ".join(map(write, amounts))
    yield wrong.finding(
        "JUMLAH01",
        Severity.ERROR,
        f"{added} berjumlah {write(total)}, tetapi jumlahnya tertulis {base.tercetak}"
        f" (selisih {write(abs(total - base.angka.nilai))})",
        expected=as_printed(right, wrong) if right is not None else "",
        help=_BANTUAN,
    )


def _comes_to(share: Angka, base: Angka, amount: Angka) -> bool:
    """Whether an amount is the share of a base that its percentage tells, as rounded."""
    if not base.nilai or amount.nilai > base.nilai:
        return not base.nilai
    return share.nilai in rounded(Fraction(amount.nilai) / Fraction(base.nilai) * 100, share.desimal)


RULES = (sums, people, portions)
