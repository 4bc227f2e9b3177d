"""Plain text (.txt, .md) as a Naskah: whatever a page, a scan or markdown did to it."""

from __future__ import annotations

import re
from pathlib import Path

from generator.audit.naskah import Naskah, Paragraf, Tabel
from generator.audit.polos import tabel as baca_tabel
from generator.audit.polos.garis import Garis, join, read_line
from generator.audit.polos.halaman import without_running_heads
from generator.audit.polos.kolom import without_columns
from generator.audit.polos.paragraf import BULIR_KOSONG, Tanda, goes_on, level, mark, pairs, waits

_TABEL = re.compile(r"\s*Tabel\s+\d+", re.IGNORECASE)
# A file is wrapped where most of its long lines are about equally long.
LEBAR_BUNGKUS = 130
# Shorter lines are titles, items of lists and ends of paragraphs: they tell nothing of the width.
PENDEK = 30


def read(path: Path, shown: str) -> Naskah:
    """The report in the file at `path`, called `shown` in findings; UTF-8, or what Windows writes."""
    raw = path.read_bytes()
    try:
        isi = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        isi = raw.decode("cp1252", errors="replace")
    return parse(isi, shown)


def parse(isi: str, file: str) -> Naskah:
    """The report that the text `isi` holds, from the file called `file`."""
    raw = isi.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [read_line(line, number) for number, line in enumerate(raw, 1)]
    return Naskah(file, tuple(_Pembaca(without_columns(without_running_heads(lines)), file).read()))


class _Pembaca:
    """Reads the lines of one file in order."""

    def __init__(self, lines: list[Garis], file: str) -> None:
        self.lines = lines
        self.file = file
        self.seen = pairs(lines)
        self.bungkus = _wrap(lines)
        self.blok: list[Paragraf | Tabel] = []
        self.paragraf: list[Garis] = []
        self.tanda = Tanda("", 0, 0)
        self.alone = False
        self.huruf = {"@"}

    def read(self) -> list[Paragraf | Tabel]:
        """The blocks of the file."""
        index = 0
        gap = True
        while index < len(self.lines):
            line = self.lines[index]
            if line.kosong or BULIR_KOSONG.fullmatch(line.isi):
                gap = True
                index += 1
            elif baca_tabel.is_row(line.isi) and not baca_tabel.is_rule(line.isi):
                self.flush()
                index = self.table(index)
                gap = True
            else:
                if not baca_tabel.is_rule(line.isi):
                    self.line(
                        line, gap=gap, ends=index + 1 == len(self.lines) or self.lines[index + 1].kosong
                    )
                gap = False
                index += 1
        self.flush()
        return self.blok

    def line(self, line: Garis, *, gap: bool, ends: bool) -> None:
        """A line of a paragraph: it goes on the one before, or begins another."""
        tanda = self.sign(line)
        if self.paragraf and not tanda.nomor:
            before = self.paragraf[-1].isi.rstrip()
            title = self.tanda.tingkat == 1 and not "".join(part.isi for part in self.paragraf).strip()
            wrapped = self.bungkus and self.wrapped(before, gap=gap)
            if title or wrapped or goes_on(self.whole(), self.tanda.nomor, line, seen=self.seen):
                self.paragraf.append(line.potong(0, len(line.isi)))
                self.alone = self.alone and (title or ends)
                return
        self.flush()
        self.tanda = tanda
        self.paragraf = [line.potong(tanda.panjang, len(line.isi))]
        self.alone = gap and ends

    def wrapped(self, before: str, *, gap: bool) -> bool:
        """Whether the line `before` was broken for want of room: it is nearly full, or cannot end there.

        Lines that stand apart, as at double spacing, must be both.
        """
        full = len(before) >= 0.7 * self.bungkus
        return full and waits(self.whole()) if gap else full or waits(self.whole())

    def sign(self, line: Garis) -> Tanda:
        """The mark of a line; a capital that no list has come to is the initial of a name."""
        tanda = mark(line.isi)
        letter = tanda.nomor[:1] if len(tanda.nomor) == 2 and tanda.nomor[0].isupper() else ""
        if letter:
            if not any(chr(ord(letter) - step) in self.huruf for step in (1, 2, 3)) and letter not in "IVX":
                bullet = line.isi.strip()[:1]
                return Tanda(bullet, 0, line.isi.index(bullet) + 1) if bullet in "-•" else Tanda("", 0, 0)
            self.huruf.add(letter)
        return tanda

    def whole(self) -> str:
        return " ".join(part.isi for part in self.paragraf)

    def flush(self) -> None:
        """Ends the paragraph."""
        pieces = [piece for piece in self.paragraf if piece.isi]
        if pieces:
            teks = join(pieces, self.file)
            tingkat = self.tanda.tingkat or level(teks.isi, self.tanda.nomor, alone=self.alone)
            self.blok.append(Paragraf(teks, tingkat, self.tanda.nomor))
        elif self.paragraf and self.tanda.tingkat:
            self.blok.append(
                Paragraf(join(self.paragraf[:1], self.file), self.tanda.tingkat, self.tanda.nomor)
            )
        self.paragraf = []
        self.tanda = Tanda("", 0, 0)

    def table(self, index: int) -> int:
        """Reads a table that begins at `index`; says where the lines go on."""
        rows: list[tuple[baca_tabel.Sel, bool]] = []
        gap = False
        end = index
        while index < len(self.lines):
            line = self.lines[index]
            if line.kosong:
                gap = True
            elif baca_tabel.is_rule(line.isi):
                pass
            elif baca_tabel.is_row(line.isi):
                row = baca_tabel.cells(line)
                kepala, _ = baca_tabel.split_head([row for row, _ in rows])
                if gap and rows and self.new_table(row, kepala, rows[-1][0]):
                    break
                rows.append((row, gap))
                gap = False
                end = index + 1
            elif gap and rows and line.miring and rows[-1][0][-1].miring:
                # The rest of an italic cell, whose tabs the page took.
                place = next(i for i, cell in reversed(list(enumerate(rows[-1][0]))) if not _number(cell.isi))
                rows.append(([line.potong(0, 0)] * place + [line.potong(0, len(line.isi))], True))
                end = index + 1
            else:
                break
            index += 1
        self.blok.append(baca_tabel.build(rows, self.file, self.caption()))
        return end

    @staticmethod
    def new_table(row: baca_tabel.Sel, kepala: list[baca_tabel.Sel], before: baca_tabel.Sel) -> bool:
        """Whether a row after a gap begins another table."""
        after_total = any(cell.isi.upper() in ("TOTAL", "JUMLAH") for cell in before[:2])
        return after_total or baca_tabel.begins_table(row, kepala)

    def caption(self) -> str:
        """The caption of a table: "Tabel 2.1" and its title, or a short line before it."""
        before = [block for block in self.blok[-2:] if isinstance(block, Paragraf)]
        for index, block in enumerate(before):
            if _TABEL.match(block.teks.isi):
                return " ".join(part.teks.isi for part in before[index:])
        last = before[-1].teks.isi if before and before[-1] is self.blok[-1] else ""
        return last if len(last) < 140 and not last.endswith((".", ":", ";")) else ""


def _number(isi: str) -> bool:
    return not isi or isi[0].isdigit()


def _wrap(lines: list[Garis]) -> int:
    """The width that the lines of a file were wrapped at, 0 where paragraphs are single lines.

    A few lines may be wider: a table read as text, a long address.
    """
    lengths = sorted(
        len(line.isi.strip())
        for line in lines
        if len(line.isi.strip()) >= PENDEK and not baca_tabel.is_row(line.isi)
    )
    widest = lengths[len(lengths) * 9 // 10] if lengths else 0
    if not 40 <= widest <= LEBAR_BUNGKUS:
        return 0
    return widest if 3 * sum(length > 0.8 * widest for length in lengths) > len(lengths) else 0
