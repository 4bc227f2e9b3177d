"""Rules on names: one thing named differently, or measured differently, in two places of a report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from generator.audit.letak import letak, singkat
from generator.audit.nama.daftar import Beda, Nama, differences, lists, name
from generator.audit.nama.tabel_kinerja import TabelKinerja, Ukuran, number, performance_tables
from generator.audit.naskah import Naskah, Tabel, Teks
from generator.findings import Finding, Severity
from generator.teks.mirip import beda, kata, lipat, mirip, sama

_KODE_PROGRAM = re.compile(r"\b(\d{3}(?:\.\d{2})?)\.([A-Z]{2})\b(?!\.\d)")
_KODE_RO = re.compile(r"\(([A-Z]{2}\.\d{4}\.[A-Z]{3}\.\d{3})\)\W*$")
_AWAL_INDIKATOR = re.compile(r"(?:Persentase|Jumlah|Tingkat|Indeks|Nilai)\s+", re.IGNORECASE)
_RUMUS = re.compile(
    r"[=×÷/]\s*(?:jumlah|\d)|dibagi|dikali|x\s*100|perbandingan|dihitung|\\frac", re.IGNORECASE
)
_PATAHAN = 5
_KATA_PENDEK = 3
_SALAH_KETIK = 0.84
# So many times as many names have the usual words as have the odd ones.
_KEBIASAAN = 4
_PERJANJIAN = re.compile(r"\b(?:perjanjian|penetapan)\s+kinerja\b", re.IGNORECASE)
_AWAL_KEGIATAN = re.compile(
    r"^(?:pada\s+)?(?:pelaksanaan\s+)?(?:untuk\s+)?(?:pada\s+)?(?:kegiatan\s+)?", re.IGNORECASE
)


# --- One name, several spellings ----------------------------------------------------------------------


def spellings(naskah: Naskah) -> Iterator[Finding]:
    """NAMA01: sasaran, indikator, kegiatan or output named otherwise than elsewhere in the report."""
    yield from _spelt([naskah], across=False)


def spellings_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """NAMA01 between reports: what one of them names otherwise than the others."""
    yield from _spelt(semua, across=True)


def _spelt(semua: Sequence[Naskah], *, across: bool) -> Iterator[Finding]:
    """A finding for each name that is spelt otherwise than most often; of two equals, the later one's."""
    daftar = [entry for naskah in semua for entry in lists(naskah)]
    counts = Counter(lipat(item.isi) for entry in daftar for item in entry.nama)
    told: set[tuple[str, int]] = set()
    found = differences(daftar)
    words = (
        Counter(word for naskah in semua for teks in naskah.semua_teks for word in _words(teks))
        if found
        else Counter()
    )
    promised, beside = _promised(semua) if found else set(), _beside(semua, found)
    for difference in sorted(
        found, key=lambda item: -counts[lipat(item.satu.isi)] - counts[lipat(item.dua.isi)]
    ):
        one, two = difference.satu, difference.dua
        if _cut_off(one, two, counts) or _cut_off(two, one, counts):
            continue
        if (one.teks.file != two.teks.file) is not across:
            continue
        if frozenset((lipat(one.isi), lipat(two.isi))) in beside:
            continue
        first, second = (_weight(a, b, counts, words) for a, b in ((one, two), (two, one)))
        usual, other = (one, two) if first >= second else (two, one)
        if (place := (other.teks.file, id(other.teks))) not in told:
            told.add(place)
            keys = lipat(usual.isi), lipat(other.isi)
            # Only the promise, or twice as many places, say which of two spellings is right.
            many = next(
                (a >= 2 * b for a, b in zip(max(first, second), min(first, second), strict=True) if a != b),
                False,
            )
            alone = keys[0] in promised and keys[1] not in promised
            yield _other_name(other, usual, sure=many or alone)


def _promised(semua: Sequence[Naskah]) -> set[str]:
    """The names in the tables of the Perjanjian Kinerja, as keys."""
    tables = [table for naskah in semua for table in performance_tables(naskah)]
    cells = [
        cell
        for table in tables
        if _PERJANJIAN.search(table.judul) and not any(measure.realisasi for measure in table.ukuran)
        for cell in (*table.sasaran, *(measure.indikator for measure in table.ukuran))
    ]
    return {lipat(name(cell).isi) for cell in cells}


def _beside(semua: Sequence[Naskah], found: Sequence[Beda]) -> set[frozenset[str]]:
    """The pairs, as keys, whose names one table or one list holds both: they are two things."""
    pairs = {frozenset((lipat(beda.satu.isi), lipat(beda.dua.isi))) for beda in found}
    wanted = {key for pair in pairs for key in pair}
    together: list[set[str]] = []
    for naskah in semua if wanted else ():
        for tabel in naskah.tabel:
            keys = {lipat(name(cell).isi) for row in tabel.baris for cell in row if len(cell.isi) > _PATAHAN}
            together.append(keys & wanted)
        together += [{lipat(item.isi) for item in entry.nama} & wanted for entry in lists(naskah)]
    return {pair for pair in pairs if any(pair <= keys for keys in together)}


def _weight(entry: Nama, other: Nama, counts: Counter[str], words: Counter[str]) -> tuple[int, int, int]:
    """How often a name stands in the lists; of two equals, how many names have what it alone has, with the
    word before it: "Pemilu/Pemilihan" stands in more of them than "Pemilu/Penilaian", which comes first where
    it is nearly all of them; where only one word is spelt otherwise, how often the report writes it so."""
    here, there = beda(entry.isi, other.isi)
    count, others = counts[lipat(entry.isi)], counts[lipat(other.isi)]
    if not there or not here:
        return count, 0, 0
    odd = kata(here)
    names, rivals = _with_phrase(entry, odd, counts), _with_phrase(other, kata(there), counts)
    # "Penilaian" is no slip of "Pemilihan", however alike they are.
    slip = SequenceMatcher(None, lipat(here), lipat(there), autojunk=False).ratio() > _SALAH_KETIK
    if slip and _one_word(here, there):
        # Of two spellings of one word the report's own habit tells, wherever the word stands.
        return min(words[word] for word in odd), count, names
    # So it does of short words, which name nothing: "and" for "dan".
    short = words[odd[0]] if len(here) <= _KATA_PENDEK >= len(there) else 0
    few, many = sorted((names, rivals))
    single = len(odd) == len(kata(there)) == 1
    if single and many >= _KEBIASAAN * max(few, 1) and max(count, others) <= 2 * min(count, others):
        # A table and its copy outnumber a heading by one, whatever all other names say.
        return names, count, short
    return count, names, short


def _with_phrase(entry: Nama, odd: Sequence[str], counts: Counter[str]) -> int:
    """How many names have the words that one name alone has, with the word before them."""
    own = kata(entry.isi)
    at = next((n for n in range(len(own)) if own[n : n + len(odd)] == tuple(odd)), 0)
    phrase = lipat(" ".join(own[at - 1 : at + len(odd)])) if at else ""
    return sum(phrase in name for name in counts) if phrase else 0


def _words(teks: Teks) -> list[str]:
    return re.findall(r"[^\W_]+", teks.isi.casefold())


def _cut_off(entry: Nama, other: Nama, counts: Counter[str]) -> bool:
    """Whether a name in a plain text differs from another where a page cut it: it is the beginning of a
    longer name and they differ at the end, or its end and they differ at the beginning."""
    key, (here, there) = lipat(entry.isi), (kata(entry.isi), kata(other.isi))
    others = counts if not entry.teks.place else ()
    longer = [name for name in others if len(name) > len(key) + _PATAHAN and name != lipat(other.isi)]
    return any(
        (here[-1:] != there[-1:] and name.startswith(key)) or (here[:1] != there[:1] and name.endswith(key))
        for name in longer
    )


def _other_name(own: Nama, usual: Nama, *, sure: bool) -> Finding:
    here, there = beda(own.isi, usual.isi)
    words = " dan ".join(
        part for part in (f'di sini "{here}"' if here else "", f'di sana "{there}"' if there else "") if part
    )
    return own.teks.finding(
        "NAMA01",
        Severity.INFO if _one_word(here, there) else Severity.WARNING,
        f'nama ini tidak sama dengan "{singkat(usual.isi)}" pada {letak(usual.teks, dari=own.teks)}: {words}',
        expected=usual.isi if sure else "",
        help="samakan namanya di seluruh laporan dengan Perjanjian Kinerja atau dokumen anggarannya",
    )


def _one_word(here: str, there: str) -> bool:
    """Whether two names differ in the spelling of one word."""
    return len(here.split()) == len(there.split()) == 1 and mirip_kata(here, there)


def mirip_kata(a: str, b: str) -> bool:
    """Whether two words are spellings of each other: most of the letters, and the first, agree."""
    return a[:1] == b[:1] and (mirip(a, b) or sama(a, b)) if min(len(a), len(b)) > 3 else False


# --- Names in the wrong place -------------------------------------------------------------------------


def sasaran_as_indikator(naskah: Naskah) -> Iterator[Finding]:
    """NAMA04: a sasaran that repeats the indikator of another sasaran in the same table.

    The tables of a report repeat the same sasaran: it is told once, where it stands first.
    """
    found: dict[str, list[tuple[Ukuran, Teks]]] = {}
    for table in performance_tables(naskah):
        for measure, cell in _misplaced(table):
            found.setdefault(lipat(cell.isi), []).append((measure, cell))
    for (measure, cell), *others in found.values():
        along = f"; begitu juga dalam {len(others)} tabel lain" if others else ""
        yield cell.finding(
            "NAMA04",
            Severity.INFO,
            f'sasaran ini sama dengan indikator sasaran lain: "{singkat(measure.indikator.isi)}"{along}',
            help="periksa rumusan sasarannya; indikator sasaran lain terbawa ke sini",
        )


def _misplaced(table: TabelKinerja) -> Iterator[tuple[Ukuran, Teks]]:
    by_key: dict[str, list[Ukuran]] = {}
    for measure in table.ukuran:
        words = kata(_AWAL_INDIKATOR.sub("", measure.indikator.isi))
        by_key.setdefault(" ".join(words[1:5]), []).append(measure)
    for cell in table.sasaran:
        for measure in by_key.get(" ".join(kata(cell.isi)[1:5]), ()):
            plain = _AWAL_INDIKATOR.sub("", measure.indikator.isi)
            own = measure.sasaran is not None and measure.sasaran is cell
            if not own and len(kata(cell.isi)) > 4 and (sama(cell.isi, plain) or mirip(cell.isi, plain)):
                yield measure, cell


def wrong_heads(naskah: Naskah) -> Iterator[Finding]:
    """NAMA05: a column's head that says something else than the column holds."""
    told: set[str] = set()
    for tabel in naskah.tabel:
        for row in tabel.kepala:
            for index, cell in enumerate(row):
                right = _right_head(tabel, row, index)
                if right and right not in told:
                    told.add(right)
                    yield cell.finding(
                        "NAMA05",
                        Severity.WARNING,
                        f'kolom "{cell.isi.strip()}" memuat {right.lower()}',
                        expected=right,
                        help=f'beri judul "{right}" pada kolom itu, atau isi kolomnya sesuai judul',
                    )


def _right_head(tabel: Tabel, row: Sequence[Teks], index: int) -> str:
    """What a column should be called, where its head is surely wrong; else empty."""
    head = " ".join(row[index].isi.lower().split())
    before = [" ".join(cell.isi.lower().split()) for cell in row[max(index - 1, 0) : index]]
    cells = [line[index] for line in tabel.baris if index < len(line) and line[index].isi.strip()]
    if head == "sasaran" and before and before[0].startswith("target") and any(map(number, cells)):
        return "Realisasi"
    if head == "cara penghitungan" and len(cells) > 2:
        names = all(_AWAL_INDIKATOR.match(cell.isi) and not _RUMUS.search(cell.isi) for cell in cells)
        heads = [" ".join(cell.isi.lower().split()) for cell in row]
        return "Indikator Kinerja" if names and not any("indikator" in other for other in heads) else ""
    return ""


def program_codes(naskah: Naskah) -> Iterator[Finding]:
    """NAMA06: the code of one program written with two beginnings."""
    yield from _program_codes([naskah], across=False)


def program_codes_between(semua: Sequence[Naskah]) -> Iterator[Finding]:
    """NAMA06 between reports."""
    yield from _program_codes(semua, across=True)


def _program_codes(semua: Sequence[Naskah], *, across: bool) -> Iterator[Finding]:
    found: dict[str, list[tuple[str, Teks, int, int]]] = {}
    for naskah in semua:
        for teks in naskah.semua_teks:
            for match in _KODE_PROGRAM.finditer(teks.isi):
                found.setdefault(match[2], []).append((match[1], teks, match.start(), match.end()))
    for program, places in found.items():
        counts = Counter(prefix for prefix, *_ in places)
        usual = counts.most_common(1)[0][0]
        model = next(teks for prefix, teks, *_ in places if prefix == usual)
        others: dict[str, tuple[Teks, int, int]] = {}
        for prefix, teks, start, end in places:
            short = prefix != usual and (usual.startswith(prefix) or prefix.startswith(usual))
            if short and (teks.file != model.file) is across:
                others.setdefault(prefix, (teks, start, end))
        for teks, start, end in others.values():
            yield teks.finding(
                "NAMA06",
                Severity.WARNING,
                f"kode program {program} ditulis berbeda pada {letak(model, dari=teks)}: {usual}.{program}",
                start=start,
                end=end,
                expected=f"{usual}.{program}",
                help="tulis kode program lengkap dan sama di seluruh laporan",
            )


def text_of_another(naskah: Naskah) -> Iterator[Finding]:
    """NAMA07: the text below an output that tells of a sibling output and not of its own."""
    siblings: dict[str, list[str]] = {}
    for paragraf in naskah.paragraf:
        match = _KODE_RO.search(paragraf.teks.isi)
        if match:
            siblings.setdefault(match[1].rpartition(".")[0], []).append(name(paragraf.teks).isi)
    own, parent = "", ""
    for paragraf in naskah.paragraf:
        match = _KODE_RO.search(paragraf.teks.isi)
        if match or paragraf.tingkat or paragraf.nomor:
            own, parent = (name(paragraf.teks).isi, match[1].rpartition(".")[0]) if match else ("", "")
            continue
        isi = _AWAL_KEGIATAN.sub("", paragraf.teks.isi)
        begin = paragraf.teks.isi.find(isi)
        other = next(
            (
                item
                for item in siblings.get(parent, ())
                if item != own and isi.lower().startswith(item.lower())
            ),
            "",
        )
        if own and other and len(kata(other)) > 3 and own.lower() not in paragraf.teks.isi.lower():
            yield paragraf.teks.finding(
                "NAMA07",
                Severity.WARNING,
                f'teks di bawah "{singkat(own)}" menceritakan "{singkat(other)}"',
                start=begin,
                end=begin + len(other),
                expected=own,
                help="ganti dengan uraian keluaran ini; teks keluaran lain terbawa ke sini",
            )


RULES = (spellings, sasaran_as_indikator, wrong_heads, program_codes, text_of_another)
BETWEEN = (spellings_between, program_codes_between)
