"""Rules on counts whose parts stand in the same sentence by their names, or in the sentence behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.audit.naskah import Naskah, Paragraf, Teks
from generator.audit.pernyataan.kalimat import BILANGAN, like, sentences, value
from generator.audit.pernyataan.staf import STATUS
from generator.findings import Finding, Severity

_BENDA = r"sub\s?bagian|bidang|seksi|bagian|divisi|kelompok|program|unit|tim|komisi|kecamatan|puskesmas"
_LEBIH_DULU = r"(?:yaitu|yakni|meliputi|ialah|adalah|terdiri\s+(?:atas|dari))"
_JUMLAH = re.compile(rf"(?P<angka>{BILANGAN})\s+(?P<benda>{_BENDA})\b(?P<ekor>[^.;:\d]*)", re.IGNORECASE)
_MEMBUKA = re.compile(rf",?\s*(?:[a-z]+\s+){{0,4}}{_LEBIH_DULU}\s+")
_AKHIR = re.compile(r"[\s,;]*(?:\b(?:dan|serta))?[\s,;.]*$")
_SEBAGIAN = re.compile(
    r"\b(?:antara\s+lain|di\s?antaranya|misalnya|seperti|termasuk|salah\s+satu)\b", re.IGNORECASE
)


def named_items(naskah: Naskah) -> Iterator[Finding]:
    """CACAH01: a claimed number of bidang, seksi ... against those that are then named one by one."""
    for paragraf in naskah.paragraf:
        parts = list(sentences(paragraf.teks))
        for at, (start, sentence) in enumerate(parts):
            for match in _JUMLAH.finditer(sentence):
                after = parts[at + 1][1] if at + 1 < len(parts) else ""
                count = _items(match, _listing(sentence, match, after))
                if count and count != value(match["angka"]):
                    yield _wrong(paragraf.teks, start, match, count)


def _listing(sentence: str, match: re.Match[str], after: str) -> str:
    """The text that names the items: behind the count, or in the sentence that follows."""
    here = _MEMBUKA.match(sentence, match.end("benda"))
    if here:
        return sentence[here.end() :]
    again = re.match(
        rf"(?:Adapun\s+)?(?:ke\w+\s+)?{match['benda']}\s+(?:tersebut|itu|dimaksud|ini)\s+{_LEBIH_DULU}\s+",
        after,
        re.IGNORECASE,
    )
    return after[again.end() :] if again else ""


def _items(match: re.Match[str], listing: str) -> int:
    """How many items a text names, each with what it is before it ("Bidang A, Bidang B, dan Bidang C")."""
    if not listing or _SEBAGIAN.search(f"{match['ekor']}{listing}"):
        return 0
    name = rf"{match['benda'][0].upper()}{match['benda'][1:].lower()}"
    places = [found.start() for found in re.finditer(rf"\b{name}\s+[A-Z]", listing)]
    closed = re.search(rf"\b(?:dan|serta)\s+{name}\s+[A-Z](?!.*\b{name}\s+[A-Z])", listing, re.DOTALL)
    if len(places) < 2 or not closed or places[0] > len("Kepala "):
        return 0
    # A comma inside an item may part two items, of which the second lacks the word.
    borders = zip(places, [*places[1:], len(listing)], strict=True)
    chunks = [_AKHIR.sub("", listing[start:end]) for start, end in borders]
    fewer = len(places) < value(match["angka"])
    return 0 if fewer and any("," in chunk for chunk in chunks) else len(places)


def _wrong(teks: Teks, start: int, match: re.Match[str], count: int) -> Finding:
    thing = match["benda"]
    return teks.finding(
        "CACAH01",
        Severity.WARNING,
        f"{thing} dinyatakan berjumlah {value(match['angka'])}, sedangkan yang disebut sesudahnya "
        f"berjumlah {count}",
        start=start + match.start(),
        end=start + match.end("benda"),
        expected=f"{like(count, match['angka'])} {thing}",
        help="hitung ulang butirnya, lalu perbaiki angka dan terbilangnya",
    )


# --- The parts of a staff whose number stands elsewhere -----------------------------------------------

_KATA = r"(?:\s*\([a-z ]{3,40}\))?"
_TERDIRI = re.compile(
    r"(?:^|[,:]\s+|\bAdapun\s+)(?:para\s+|pegawai\s+)?"
    r"(?P<apa>(?:PNS|PPNPN|PPPK|pegawai negeri sipil)(?:\s*\([A-Z]+\))?)(?:\s+[a-z]+){0,4}?,?\s+"
    r"(?:terdiri\s+(?:atas|dari)|terbagi\s+(?:atas|dalam|menjadi)|meliputi)\s+(?P<isi>[^.;:]+)",
    re.IGNORECASE,
)
_BUTIR = re.compile(
    rf"(?:[^\d,]*?(?:[IV]+/[a-e]|\(\w[^()]*\)|[SD]\s?-?\d)?[^\d,]*?)?(?<![\w/-])(?P<n>\d{{1,3}}){_KATA}\s+(?:orang|pegawai)\b[^\d,]*",
    re.IGNORECASE,
)
_PISAH = re.compile(r",\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta)\s+(?=[^,]*\d)")
_SELURUH = r"(?P<n>\d{{1,3}}){kata}\s+(?:orang\s+)?(?:{apa})(?![\w/-])"
_BERJUMLAH = r"(?:{apa})(?:\s*\([A-Z]+\))?\s+(?:sebanyak|berjumlah|sejumlah)\s+(?P<n>\d{{1,3}})\b"


def staff_by_kind(naskah: Naskah) -> Iterator[Finding]:
    """JUMLAH03: parts of the PNS or PPNPN that do not add up to their number, told in a sentence before."""
    blocks = naskah.paragraf
    for index, paragraf in enumerate(blocks):
        for start, sentence in sentences(paragraf.teks):
            for match in _TERDIRI.finditer(sentence):
                items = [item for item in _PISAH.split(match["isi"].strip(" ,")) if item.strip()]
                counts = [found for item in items if (found := _BUTIR.fullmatch(item.strip()))]
                parts = [int(found["n"]) for found in counts]
                if len(parts) < 2 or len(parts) != len(items) or _SEBAGIAN.search(match["isi"]):
                    continue
                whole = _stated(match["apa"], blocks, index, start)
                if whole is not None and whole != sum(parts):
                    yield _wrong_sum(paragraf.teks, start, match, parts, whole)


def _stated(what: str, blocks: Sequence[Paragraf], index: int, start: int) -> int | None:
    """The number of a status that the sentences before state, in this paragraph or the one before; None where
    they state none, or two."""
    form = next((form.pattern for form in STATUS.values() if form.match(what)), re.escape(what))
    ways = [re.compile(way.format(kata=_KATA, apa=form), re.IGNORECASE) for way in (_SELURUH, _BERJUMLAH)]
    texts = [blocks[index].teks.isi[:start], *(block.teks.isi for block in blocks[max(index - 1, 0) : index])]
    for isi in texts:
        found = {int(match["n"]) for way in ways for match in way.finditer(isi)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _wrong_sum(teks: Teks, start: int, match: re.Match[str], parts: Sequence[int], whole: int) -> Finding:
    added = " + ".join(map(str, parts))
    return teks.finding(
        "JUMLAH03",
        Severity.WARNING,
        f"{match['apa']} disebut {whole} orang, tetapi rinciannya {added} = {sum(parts)}",
        start=start + match.start("apa"),
        end=start + match.end("isi"),
        expected=str(whole),
        help="samakan jumlah orang dengan rinciannya",
    )


RULES = (named_items, staff_by_kind)
