"""The forms in which a sentence tells a change and the two values between which it lies.

A form tells which number is which: "mencapai 45 orang, naik 5 orang dari tahun 2022 sebanyak 40 orang".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.audit.angka.kalimat_angka import Kalimat
from generator.audit.angka.pos import Nilai

_ARAH = (
    r"(?:[Nn]aik|[Mm]eningkat|[Bb]ertambah|[Tt]umbuh|[Kk]enaikan|[Pp]eningkatan|[Pp]ertambahan|[Pp]enambahan"
    r"|[Pp]ertumbuhan|[Tt]urun|[Mm]enurun|[Bb]erkurang|[Mm]erosot|[Pp]enurunan|[Pp]engurangan|[Ss]elisih(?:nya)?"
    r"|lebih\s+(?:tinggi|besar|banyak|baik|rendah|kecil|sedikit|buruk))"
)
# Words between the change and its number; a name, a goal or a guess must not stand there.
_KATA = (
    r"(?:\s+(?!(?:menjadi|dari|dibanding\w*|ke|target|hingga|sampai|sekitar|kurang|lebih|hampir|rata-rata|per"
    r"|tiap|setiap|pada|di|atau|dan|terhadap|antara|untuk|melalui|dalam)\b)[a-z]+){0,4}"
)
_UBAH = re.compile(rf"\b{_ARAH}{_KATA}\s*-?$")
# A percentage told in other words right behind the change: "5.040 orang atau 10,24%".
YAITU = re.compile(
    r"^(?:\s+[a-z/]+){0,2}\s*(?:,|\()?\s*(?:atau|yaitu|yakni|setara(?:\s+dengan)?|\()\s*(?:sebesar\s*)?$"
)
_SATUAN = r"(?:\s*[A-Za-z][A-Za-z/]*){0,3}?"
_WAKTU = r"(?:\s*\(?(?:(?:pada|di|untuk)\s+)?(?:(?:[Tt]ahun|TA)\s+)?‹\d{4}›\)?)?"
# What leads from a value to the change: no other thing may be named between.
_LALU = (
    rf"^{_SATUAN}{_WAKTU}\s*[,(]?\s*(?:(?:atau|dan|yang|yaitu|yakni|sehingga|maka|ini|itu|berarti|jadi|terjadi|ada"
    r"|mengalami|terdapat|sedikit|menunjukkan|juga|hal|telah|sudah|kemudian|lalu|dengan|artinya|pada|[Tt]ahun"
    r"|‹\d{4}›)[\s,]+)*"
)
MENUJU = re.compile(rf"{_LALU}{_ARAH}{_KATA}\s*-?$")
_NAIK_DARI = re.compile(rf"{_LALU}{_ARAH}\s+(?:jika\s+|bila\s+)?(?:dari|dibanding\w*)\b[^«.;]{{0,60}}$")
_MENJADI = re.compile(rf"^{_SATUAN}{_WAKTU}\s*,?\s*menjadi(?:\s+(?:sebesar|sebanyak))?\s*$")
_DARI = re.compile(
    rf"^{_SATUAN}\s*,?\s*\(?\s*(?:yaitu\s+|yakni\s+)?(?:dari\s+)?(?:semula\s+)?(?:sebesar\s+)?$"
)
# What a value is compared with; it ends before its number, and says that this is a value of the same thing.
_DIBANDING = re.compile(
    rf"^{_SATUAN}\s*,?\s*(?:(?:jika|bila|apabila|kalau)\s+)?(?:dari|daripada|dibanding(?:kan)?(?:\s+dengan)?|terhadap)"
    r"\b(?=[^«.;]*(?:‹|\b(?:tahun|sebelumnya|lalu|semula|target|periode|bulan|rata-rata|[Pp]emil\w+)\b))[^«.;]{0,90}$"
)
_PEMBANDING = re.compile(
    r"(?:\bdari|\bdaripada|dibanding(?:kan)?(?:\s+dengan)?)\s+[^.;]{0,90}$|^[^.;]*\bdibanding[^.;]*$",
    re.IGNORECASE,
)
# A sentence that goes on with the value of the one before: "Dibandingkan tahun 2022 sebesar 40, naik 5."
_LANJUTAN = re.compile(
    r"^\s*(?:(?:Hal|Angka|Nilai|Capaian|Realisasi|Jumlah|Hasil)\s+(?:ini|itu|tersebut)\s*,?\s*)?"
    r"(?:[Jj]ika\s+|[Bb]ila\s+|[Aa]pabila\s+)?(?:[Dd]ibanding\w*|[Dd]ari\s+tahun)\b",
)
# "Nilai itu naik 5 orang": of the value in the sentence before.
_NILAI_ITU = re.compile(
    rf"^\s*(?:Angka|Nilai|Realisasi|Jumlah|Hasil)\s+(?:ini|itu|tersebut)\s+(?:juga\s+|telah\s+)?{_ARAH}{_KATA}\s*$"
)
# A change told of another value than the two beside it.
_DARI_LAIN = re.compile(rf"^{_SATUAN}\s*,?\s*(?:dari|daripada|dibanding\w*|terhadap)\b")
_TAHUN = re.compile(r"‹(\d{4})›")
_TAHUN_SESUDAH = re.compile(rf"{_SATUAN}\s*\(?(?:pada|di|untuk)?\s*(?:[Tt]ahun|TA)?\s*‹(\d{{4}})›")
# "naik dari tahun 2022 (40 orang) sebesar 5 orang"
_SEBESAR = re.compile(
    rf"^{_SATUAN}{_WAKTU}\s*\)?\s*,?\s*(?:yaitu\s+|yakni\s+)?(?:sebesar|sebanyak|sejumlah)\s*$"
)
# The value reached, and what is none.
_TERCAPAI = re.compile(
    r"\b(?:realisasi\w*|terealisasi|tercapai|mencapai|memperoleh|meraih|tercatat|sebesar|sebanyak|sejumlah|nilai)\b",
    re.IGNORECASE,
)
_BUKAN = re.compile(r"\btarget\b|\bcapaian\b|\brata-rata\b|\bpagu\b", re.IGNORECASE)


def is_change(kalimat: Kalimat, at: int) -> bool:
    """Whether a number tells a change: behind a word of change, or behind what was before it."""
    if kalimat.sela[at + 1].lstrip().startswith("kali"):
        return False
    return bool(_UBAH.search(kalimat.sela[at])) or _behind(kalimat, at)


def _behind(kalimat: Kalimat, at: int) -> bool:
    """Whether a number is the change in "45 orang, naik dari tahun 2022 (40 orang) sebesar 5 orang"."""
    return at > 1 and bool(_SEBESAR.match(kalimat.sela[at]) and _NAIK_DARI.match(kalimat.sela[at - 1]))


@dataclass(frozen=True)
class Letak:
    """Where changes stand: from `start` to `end` in a sentence, the numbers up to `last` taken before.

    `before` is the sentence before.
    """

    kalimat: Kalimat
    start: int
    end: int
    last: int
    before: Kalimat | None

    def values(self, first: int, second: int, last: int | None = None) -> Pasangan:
        """Two numbers of the sentence, and the last one that is taken with them."""
        pair = self.kalimat.nilai(first), self.kalimat.nilai(second), True
        return pair, self.end if last is None else last

    def gap(self, at: int) -> str:
        """The words before a number, of those behind the last one; empty where there is no such number."""
        return self.kalimat.sela[at] if 0 <= at < len(self.kalimat.angka) else ""


# From what to what, and whether one sentence has both; with the last number that belongs to the change.
Pasangan = tuple[tuple[Nilai, Nilai, bool] | None, int]


def _from_to_behind(at: Letak) -> Pasangan | None:
    """ "naik 5 orang (dari 40 orang menjadi 45 orang)"."""
    if _DARI.match(at.gap(at.end + 1)) and _MENJADI.match(at.gap(at.end + 2)):
        return at.values(at.end + 1, at.end + 2, at.end + 2)
    return None


def _told_behind(at: Letak) -> Pasangan | None:
    """ "45 orang, naik dari tahun 2022 (40 orang) sebesar 5 orang"."""
    if _behind(at.kalimat, at.start) and at.start - 2 > at.last and not is_own(at.kalimat, at.start - 2):
        return at.values(at.start - 1, at.start - 2)
    return None


def _continued_behind(at: Letak) -> Pasangan | None:
    """ "... sebesar 45 orang. Jumlah itu naik 5 orang dari tahun 2022 sebanyak 40 orang"."""
    if (
        at.start
        or not at.before
        or not _NILAI_ITU.match(at.gap(0))
        or not _DIBANDING.match(at.gap(at.end + 1))
    ):
        return None
    return _from_before(at, at.end + 1)


def _from_before(at: Letak, place: int) -> Pasangan | None:
    """From a number of the sentence to the one value that the sentence before reached."""
    before = at.before
    reached = [one for one in range(len(before.angka)) if _reached(before, one)] if before else []
    if before is None or len(reached) != 1:
        return None
    return (at.kalimat.nilai(place), before.nilai(reached[0]), False), max(at.end, place)


def _not_led(at: Letak) -> Pasangan | None:
    """No value leads to the change: the other forms do not hold."""
    return None if at.start and MENUJU.match(at.gap(at.start)) else (None, at.end)


def _until_behind(at: Letak) -> Pasangan | None:
    """ "sebesar 40 orang, naik 5 orang menjadi 45 orang"."""
    if _MENJADI.match(at.gap(at.end + 1)):
        return at.values(at.start - 1, at.end + 1, at.end + 1)
    return None


def _taken(at: Letak) -> Pasangan | None:
    """The value that leads to it belongs to the change before: the other forms do not hold."""
    return (None, at.end) if at.start - 1 <= at.last else None


def _from_to(at: Letak) -> Pasangan | None:
    """ "dari 40 orang menjadi 45 orang atau naik 5 orang"."""
    if at.start < 2 or not _MENJADI.match(at.gap(at.start - 1)):
        return None
    other = _DARI_LAIN.match(at.kalimat.sela[at.end + 1])
    return (None, at.end) if other else at.values(at.start - 2, at.start - 1)


def _compared_behind(at: Letak) -> Pasangan | None:
    """ "mencapai 45 orang, naik 5 orang dari tahun 2022 sebanyak 40 orang"."""
    if _DIBANDING.match(at.gap(at.end + 1)) and not is_own(at.kalimat, at.start - 1):
        return at.values(at.end + 1, at.start - 1, at.end + 1)
    return None


def _two_years(at: Letak) -> Pasangan | None:
    """ "pada tahun 2022 sebesar 40 orang dan pada tahun 2023 sebesar 45 orang, atau naik 5 orang"."""
    if at.start != 2 or at.last >= 0 or any(map(_BUKAN.search, at.kalimat.sela[:2])):
        return None
    first, second = (_year(at.kalimat, place) for place in (0, 1))
    if not first or not second or first == second:
        return None
    return at.values(0, 1) if first < second else at.values(1, 0)


def _compared_before(at: Letak) -> Pasangan | None:
    """ "sebesar 45 orang, dibandingkan tahun 2022 sebanyak 40 orang naik 5 orang"."""
    free = at.start > 1 and at.start - 2 > at.last
    if free and _PEMBANDING.search(at.gap(at.start - 1)):
        gaps = "".join(at.kalimat.sela[at.start - 2 : at.start])
        return None if _BUKAN.search(gaps) else at.values(at.start - 1, at.start - 2)
    return None


def _continued(at: Letak) -> Pasangan | None:
    """ "Dibandingkan tahun 2022 sebesar 40 orang, naik 5 orang": reached in the sentence before."""
    if at.start != 1 or not at.before or not _LANJUTAN.match(at.gap(0)) or _BUKAN.search(at.gap(0)):
        return None
    return _from_before(at, 0)


_BENTUK: tuple[Callable[[Letak], Pasangan | None], ...] = (
    _from_to_behind,
    _told_behind,
    _continued_behind,
    _not_led,
    _until_behind,
    _taken,
    _from_to,
    _compared_behind,
    _two_years,
    _compared_before,
    _continued,
)


def pair(at: Letak) -> Pasangan:
    """The two values of changes, by the first form that fits, and the last number that belongs to them."""
    found = (pair for form in _BENTUK if (pair := form(at)))
    return next(found, (None, at.end))


def is_own(kalimat: Kalimat, at: int) -> bool:
    """Whether a number is a target or a share, not a value that was reached."""
    return bool(_BUKAN.search(kalimat.sela[at][-25:]))


def _reached(kalimat: Kalimat, at: int) -> bool:
    gap = kalimat.sela[at][-40:]
    return bool(_TERCAPAI.search(gap)) and not _BUKAN.search(gap)


def _year(kalimat: Kalimat, at: int) -> str:
    """The year of a value: the last before it, else that behind it; empty where none is told."""
    own = _TAHUN.findall(kalimat.sela[at])
    if own:
        return str(own[-1])
    behind = _TAHUN_SESUDAH.match(kalimat.sela[at + 1])
    return behind[1] if behind else ""
