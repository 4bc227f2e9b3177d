"""What was changed within one text: each value and each name on its own, all other words together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator import language
from generator.audit.banding.arti import pembalik
from generator.audit.banding.asal_angka import Cari, Sumber
from generator.audit.banding.kata import Kata, Pasang, is_changed_value, pasangan
from generator.audit.letak import singkat
from generator.audit.naskah import Teks
from generator.findings import Finding, Severity

_AROUND = 30  # Characters to either side of where something was deleted.
_PHRASE = 4  # Words and signs that are told together where they were added or deleted.
_SENTENCE = 12  # Words of a text with a full stop that is rather a sentence than a name.
_REWRITTEN = 12  # Changed words of a paragraph from which on it may have been written anew.
_REBUILD = "lalu buat ulang dokumennya"
_BULAN = "|".join(language.bulan(month) for month in range(1, 13))
# What a number is told with: alone, one could not find it in its sentence.
_LEAD = re.compile(
    rf"\b(?:(?P<rujukan>Tabel|Gambar|Grafik|Diagram|Bab|Bagian|Lampiran)|Nomor|Pasal|Tahun|{_BULAN})\s$",
    re.IGNORECASE,
)
_DEGREES = {"sangat", "cukup", "kurang", "tidak", "belum"}  # With what they qualify they are a class.


@dataclass(frozen=True)
class Beda:
    """Compares one text with what the data gives; `cari` asks for sources, by offsets of the old text.

    In a cell (`is_sel`) short texts are names and classes; in a heading (`is_judul`) capitals tell nothing.
    """

    lama: Teks
    baru: Teks
    cari: Cari
    is_sel: bool = False
    is_judul: bool = False

    def findings(self) -> Iterator[Finding]:
        """The findings on what differs."""
        loose: list[Pasang] = []
        pairs = list(pasangan(self.lama.isi, self.baru.isi))
        here = 0
        for same, group in groupby(pairs, key=_is_same):
            run = list(group)
            if not same and (whole := self._whole(run, here)):
                yield whole
            elif not same:
                words: list[Pasang] = []
                for pair in run:
                    here = pair[1].akhir if pair[1] else here
                    values = list(self._value(*pair, here))
                    yield from values
                    words += [] if values else [pair]
                named = self._name(words, pairs) if words else None
                if named:
                    yield named
                else:
                    loose += words
            here = next((after.akhir for _, after in reversed(run) if after), here)
        if any(word and word.isi.isalnum() for pair in loose for word in pair):
            yield self._turned(loose, pairs) or self._reworded(loose)

    # --- Whole phrases -----------------------------------------------------------------------------

    def _whole(self, run: Sequence[Pasang], here: int) -> Finding | None:
        """The one finding on a phrase that was added or deleted, if it holds a value or a name."""
        gone, come = [before for before, _ in run if before], [after for _, after in run if after]
        words, text = (come, self.baru) if come else (gone, self.lama)
        telling = [word for word in words if word.is_figure or _is_proper(word, text.isi)]
        if len(words) < _PHRASE or (gone and come) or not telling:
            return None
        start, end = words[0].awal, words[-1].akhir
        if come:
            return self.baru.finding(
                "BANDING02", Severity.WARNING,
                f"{_part(text.isi, start, end)} ini ditambahkan; tidak ada dalam data satker",
                start=start, end=end, help=f"hapus bagian itu, atau isikan pada data {_REBUILD}",
            )  # fmt: skip
        return self.baru.finding(
            "BANDING03", Severity.WARNING,
            f'{_part(text.isi, start, end)} telah dihapus: "{singkat(text.isi[start:end])}"',
            start=max(here - _AROUND, 0), end=here + _AROUND, expected=text.isi[start:end],
            help=self._restore(telling[0].isi, self.cari(telling[0].awal, telling[0].akhir)),
        )  # fmt: skip

    # --- Values ------------------------------------------------------------------------------------

    def _value(self, before: Kata | None, after: Kata | None, here: int) -> Iterator[Finding]:
        """The finding on a value that was changed, added or deleted."""
        if before and after and _are_values(before, after):
            if is_changed_value(before, after):
                yield self._changed(before, after)
        elif after and after.is_figure:
            yield self.baru.finding(
                "BANDING02", Severity.WARNING,
                f'angka "{after.isi}" ditambahkan; tidak ada dalam data satker',
                start=after.awal, end=after.akhir, help=f"hapus angka itu, atau isikan pada data {_REBUILD}",
            )  # fmt: skip
        elif before and before.is_figure:
            yield self.baru.finding(
                "BANDING03", Severity.WARNING, f'angka "{before.isi}" telah dihapus',
                start=max(here - _AROUND, 0), end=here + _AROUND,
                expected=before.isi, help=self._restore(before.isi, self.cari(before.awal, before.akhir)),
            )  # fmt: skip

    def _changed(self, before: Kata, after: Kata) -> Finding:
        lead = _LEAD.search(self.baru.isi[: after.awal])
        known = _LEAD.search(self.lama.isi[: before.awal])
        if not (lead and known and lead[0].lower() == known[0].lower()):
            lead = known = None
        start, old_start = lead.start() if lead else after.awal, known.start() if known else before.awal
        now, then = self.baru.isi[start : after.akhir], self.lama.isi[old_start : before.akhir]
        is_reference = bool(lead and lead["rujukan"])
        source = None if is_reference else self.cari(before.awal, before.akhir)
        told = "bukan nilai dari data satker" if source else f'diubah setelah dokumen dibuat; semula "{then}"'
        return self.baru.finding(
            "BANDING01", Severity.ERROR, f'"{now}" {told}', start=start, end=after.akhir, expected=then,
            help="kembalikan seperti semula" if is_reference else self._restore(then, source),
        )  # fmt: skip

    # --- Names and classes -------------------------------------------------------------------------

    def _name(self, words: Sequence[Pasang], pairs: Sequence[Pasang]) -> Finding | None:
        """The finding on neighbouring words that belong to a name or a class, None where they do not."""
        if not any(word and word.is_word for pair in words for word in pair) or _differ_in_case(words):
            return None
        widened = _widened(words, pairs)
        old, new = _span(self.lama, [pair[0] for pair in widened]), _span(self.baru, [p[1] for p in widened])
        source = self.cari(*old) if old[0] < old[1] else None
        if not self._is_name(words, source):
            return None
        before, after = self.lama.isi[slice(*old)], self.baru.isi[slice(*new)]
        return self.baru.finding(
            "BANDING04", Severity.WARNING, _named(before, after),
            start=new[0], end=new[1], expected=before, help=self._restore(before, source),
        )  # fmt: skip

    def _is_name(self, words: Sequence[Pasang], source: Sumber | None) -> bool:
        text = self.lama.isi
        if self.is_sel and not _is_sentence(text):
            return True
        whole = source is not None and len(source.isi) >= len(text.rstrip(" .;:,"))
        if source and source.is_teks and not (whole and _is_sentence(text)):
            return True
        return not self.is_judul and any(
            _is_proper(before, text) if before else after is not None and _is_proper(after, self.baru.isi)
            for before, after in words
        )

    # --- Other words -------------------------------------------------------------------------------

    def _turned(self, words: Sequence[Pasang], pairs: Sequence[Pasang]) -> Finding | None:
        """The finding on words that make the sentence say something else, with those around them."""
        old, new = ([word.isi.lower() for word in side if word] for side in zip(*words, strict=True))
        telling = pembalik(old, new)
        if len(words) > max(_REWRITTEN, len(pairs) // 3):
            return None  # Written anew: what it claims now is for the audit to judge.
        turned = [pair for pair in words if any(word and word.isi.lower() in telling for word in pair)]
        places = [at for at, pair in enumerate(pairs) if any(pair is one for one in turned)]
        if not places:
            return None
        first, last = places[0], places[-1]
        first -= first > 0 and _is_kept_word(pairs[first - 1])
        last += last + 1 < len(pairs) and _is_kept_word(pairs[last + 1])
        around = pairs[first : last + 1]
        then, now = _span(self.lama, [pair[0] for pair in around]), _span(self.baru, [p[1] for p in around])
        said, expected = self.baru.isi[slice(*now)], self.lama.isi[slice(*then)]
        source = self.cari(*then)
        typed = source if source and source.is_teks else None
        return self.baru.finding(
            "BANDING04", Severity.WARNING, f'arti kalimat ini berubah: "{singkat(said)}"',
            start=now[0], end=now[1], expected=expected, help=self._restore(expected, typed),
        )  # fmt: skip

    def _reworded(self, words: Sequence[Pasang]) -> Finding:
        """The one finding on all other words of the text that differ."""
        gone, come = [before for before, _ in words if before], [after for _, after in words if after]
        start, end = (come[0].awal, come[-1].akhir) if come else (0, len(self.baru.isi))
        expected = self.lama.isi[gone[0].awal : gone[-1].akhir] if gone else ""
        change = "berbeda dengan yang dibuat dari data" if expected else "ditambahkan setelah dokumen dibuat"
        source = self.cari(gone[0].awal, gone[-1].akhir) if gone else None
        told = f"; asalnya: {source.asal}" if source and source.is_teks else ""
        return self.baru.finding(
            "BANDING04", Severity.INFO, f"kata-kata di sini {change}",
            start=start, end=end, expected=expected,
            help=f"periksa apakah perubahan itu memang dimaksudkan{told}",
        )  # fmt: skip

    @staticmethod
    def _restore(value: str, source: Sumber | None) -> str:
        told = f"; asalnya: {source.asal}" if source else ""
        if not value:
            return f"hapus, atau isikan pada data {_REBUILD}{told}"
        return f"kembalikan seperti semula, atau perbaiki datanya {_REBUILD}{told}"


def _is_same(pair: Pasang) -> bool:
    before, after = pair
    return before is not None and after is not None and before.isi == after.isi


def _are_values(before: Kata, after: Kata) -> bool:
    return before.is_figure or after.is_figure or (before.is_number_word and after.is_number_word)


def _differ_in_case(words: Sequence[Pasang]) -> bool:
    return all(before and after and before.isi.lower() == after.isi.lower() for before, after in words)


def _widened(words: Sequence[Pasang], pairs: Sequence[Pasang]) -> Sequence[Pasang]:
    """With the word behind or before where nothing is left of one version, so that both can be quoted."""
    first, last = (next(at for at, pair in enumerate(pairs) if pair is one) for one in (words[0], words[-1]))
    if any(before for before, _ in words) and any(after for _, after in words):
        return pairs[first : last + 2] if _is_degree(words[-1], pairs[last + 1 : last + 2]) else words
    if last + 1 < len(pairs) and _is_kept_word(pairs[last + 1]):
        return pairs[first : last + 2]
    return pairs[first - 1 : last + 1] if first and _is_kept_word(pairs[first - 1]) else words


def _is_degree(pair: Pasang, behind: Sequence[Pasang]) -> bool:
    """Whether a word was changed that is a class only with the next one: "Cukup Berhasil"."""
    kept = behind[0][1] if behind and _is_kept_word(behind[0]) else None
    return bool(kept and kept.isi[0].isupper()) and any(
        word is not None and word.isi.lower() in _DEGREES for word in pair
    )


def _is_kept_word(pair: Pasang) -> bool:
    return bool(pair[0] and pair[1] and pair[1].is_word)


def _span(text: Teks, words: Sequence[Kata | None]) -> tuple[int, int]:
    there = [word for word in words if word]
    return (there[0].awal, there[-1].akhir) if there else (0, len(text.isi))


def _is_sentence(text: str) -> bool:
    return text.endswith((".", ";", ":")) and len(text.split()) > _SENTENCE


def _is_proper(word: Kata, text: str) -> bool:
    """Whether a word of a sentence is written like a name: with a capital, and not at its beginning."""
    if not (word.is_word and word.isi[0].isupper()):
        return False
    lead = text[: word.awal].rstrip(' "(“')
    return bool(lead) and lead[-1] not in ".:;?!"


def _named(before: str, after: str) -> str:
    if not before:
        return f'"{after}" ditambahkan; tidak ada dalam data satker'
    if not after:
        return f'"{before}" telah dihapus'
    return f'"{after}" tidak sama dengan data satker'


def _part(isi: str, start: int, end: int) -> str:
    """What words from `start` to `end` of a text are: whole sentences, or a part of one."""
    before, after = isi[:start].rstrip(), isi[end:].lstrip(' ")”')
    whole = (not before or before[-1] in ".?!") and (not after or after[0] in ".?!")
    return "kalimat" if whole else "bagian kalimat"
