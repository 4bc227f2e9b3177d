"""Things counted up in a sentence, against the number that announces them: "tiga lokasi, yaitu A, B, dan C".

Commas stand within names too, and "dan" joins parts of one name. So a list may be read in several ways; a
number is told only where it fits none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.language.terbilang import terbilang
from generator.teks.baris import sambung
from generator.teks.kalimat import kalimat
from generator.teks.rentang import Rentang

_TERBANYAK: Final = 12
_BILANGAN: Final = {terbilang(number): number for number in range(2, _TERBANYAK + 1)}
_KATA: Final = "|".join(sorted(_BILANGAN, key=len, reverse=True))
_DAFTAR: Final = re.compile(
    rf"(?<![\w.,/-])(?P<angka>\d{{1,2}}(?:\s*\((?P<kurung>{_KATA})\))?|{_KATA})\s+"
    r"(?!puluh|belas|ratus|ribu|juta|persen|kali\b|hari|malam|minggu|bulan|tahun|jam|triwulan|semester"
    r"|rupiah)"
    r"(?P<benda>[a-z]+(?:\s[a-z]+){0,3}),?\s+(?:yaitu|yakni)\s+(?P<isi>[^:;()]+?)[.;]?$",
    re.IGNORECASE,
)
# Some of a number, or about so many.
_SEBAGIAN: Final = re.compile(
    rf"\b(?:(?:{_KATA}|\d+|satu|salah\s+satu|sebagian|beberapa|banyak)(?:\s\w+)?\s+(?:dari|di\s+antara)"
    r"|lebih\s+dari|kurang\s+dari|hampir|sekitar|minimal|maksimal|paling\s+\w+|sedikitnya|setidaknya|ke|nomor"
    r"|triwulan|tahap|tambahan|maupun|dan|puluh|ratus|ribu)\s+$",
    re.IGNORECASE,
)
# What stands for several things, or for a clause of its own.
_BANYAK: Final = re.compile(
    rf"\b(?:{_KATA}|\d+|seluruh|semua|segenap|beberapa|berbagai|sejumlah|para|setiap|masing-masing|se-\w+"
    r"|lain\w*|kedua|ketiga|antara\s+lain|sampai|hingga|yang|sehingga|karena|agar|di\s?mana|serta|maupun"
    r"|sebelum"
    r"|sesudah|setelah|dst|dll|dsb)\b"
    r"|[–—]|(?<=\w)-(?=\w+-)|\w+\s?/\s?\w+|\b(\w+)-\1\b",
    re.IGNORECASE,
)
_KOMA: Final = re.compile(r",\s+(?:dan\s+)?")
_DAN: Final = re.compile(r"\s(?:dan|&|atau)\s")
# "Tiga hal menjadi perhatian:" above a list of two.
_BUTIR: Final = re.compile(
    rf"(?:^|\n|[.!?]\s+)(?P<angka>{_KATA}|\d{{1,2}}\s+\((?P<kurung>{_KATA})\))\s+"
    r"(?P<benda>hal|upaya|langkah|kendala|hambatan|permasalahan|faktor|masalah|rekomendasi|isu|prioritas)\b"
    r"(?![^.;:]*\b(?:dari|selain|lain|tambahan)\b)[^.;:]*:[ \t]*\n\s*(?P<isi>(?:[-*]|\d{1,2}[.)])\s.*)",
    re.IGNORECASE | re.DOTALL,
)
_TANDA: Final = re.compile(r"^(?P<indentasi>[ \t]*)(?:[-*]|\d{1,2}[.)])\s", re.MULTILINE)
_PANJANG: Final = 8  # Words of an item; longer ones are clauses.


def salah_hitung(teks: str) -> Iterator[Rentang]:
    """Numbers of things that the names counted up behind them in the sentence do not make."""
    teks = sambung(teks)
    for start, end in kalimat(teks):
        sentence = teks[start:end]
        for match in _DAFTAR.finditer(sentence):
            said, isi = _said(match), match["isi"]
            items = _KOMA.split(isi)
            if said is None or _SEBAGIAN.search(sentence, 0, match.start()) or _BANYAK.search(isi):
                continue
            least, most = len(items), sum(1 + len(_DAN.findall(item)) for item in items)
            if most < 2 or any(len(item.split()) > _PANJANG for item in items):
                continue
            if said > most or (said < least and _alike(items, isi)):
                count = most if said > most else least
                right = terbilang(count)
                if match["angka"][0].isdigit():
                    right = f"{count} ({right})" if match["kurung"] else str(count)
                thing = match["benda"]
                pesan = f"{thing} dinyatakan berjumlah {said}, sedangkan yang disebut sesudahnya {count}"
                stop = start + match.end("benda")
                yield Rentang(start + match.start(), stop, pesan, f"{right} {thing}")


def salah_butir(teks: str) -> Iterator[Rentang]:
    """Numbers of things that announce a list, which ends the text, with another number of items."""
    match = _BUTIR.search(teks)
    said = _said(match) if match else None
    if match is None or said is None:
        return
    items = list(_TANDA.finditer(match["isi"]))
    plain = not any(item["indentasi"] for item in items)
    # What follows the list, or a second one, belongs to none.
    more = re.search(r"\n[ \t]*\n(?![ \t]*(?:[-*]|\d{1,2}[.)])\s)", match["isi"])
    if len(items) >= 2 and plain and not more and len(items) != said:
        right = terbilang(len(items))
        right = f"{len(items)} ({right})" if match["kurung"] else right
        pesan = (
            f"{match['benda']} dinyatakan berjumlah {said}, sedangkan daftar di bawahnya {len(items)} butir"
        )
        yield Rentang(match.start("angka"), match.end("benda"), pesan, f"{right} {match['benda']}")


def _said(match: re.Match[str]) -> int | None:
    """The number announced; None where its digits and its words differ, which is told elsewhere."""
    digits = re.match(r"\d+", match["angka"])
    if digits is None:
        return _BILANGAN[match["angka"].lower()]
    number = int(digits.group())
    in_words = _BILANGAN.get((match["kurung"] or "").lower(), number)
    return number if 2 <= number == in_words else None


def _alike(items: list[str], isi: str) -> bool:
    """Whether each item surely is one thing: all begin with one word ("gedung A, gedung B, dan gedung C")."""
    first = {item.split()[0].lower() for item in items if item.split()}
    return len(first) == 1 and len(items) > 1 and ", dan " in isi
