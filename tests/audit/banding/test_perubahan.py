"""What differs between two versions of paragraphs and tables is told once, and as what it is."""

import pytest

from generator.audit.banding.asal_angka import AsalAngka
from generator.audit.banding.sejajar import sejajar
from generator.audit.banding.suntingan import banding
from generator.audit.naskah import Naskah, Paragraf, Tabel, Teks
from generator.findings import Finding, Severity
from generator.provenance import Pencari

FILE = "lkj.docx"


def report(*blocks: Paragraf | Tabel) -> Naskah:
    return Naskah(FILE, blocks)


def paragraph(text: str, tingkat: int = 0) -> Paragraf:
    return Paragraf(Teks(text, FILE, ((0, 1, 1),), "BAB III, paragraf 1"), tingkat)


def table(*rows: str, head: str = "No.|Uraian|Pagu", judul: str = "Tabel 3.1 Uji") -> Tabel:
    def cells(row: str, place: str) -> tuple[Teks, ...]:
        return tuple(Teks(text, FILE, ((0, 2, 1),), f"Tabel 3.1, {place}") for text in row.split("|"))

    body = tuple(cells(row, f'baris {at}, kolom "Uraian"') for at, row in enumerate(rows, 1))
    return Tabel((cells(head, "kepala tabel"),), body, judul)


NO_SOURCE = AsalAngka(lambda: Pencari([]))


def differing(old: Naskah, new: Naskah) -> list[Finding]:
    return list(banding(new, old, NO_SOURCE))


def reworded(old: str, new: str) -> list[Finding]:
    return differing(report(paragraph(old)), report(paragraph(new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("14 (empat belas)", "15 (lima belas)"),
        ("14 (empat belas)", "15 (empat belas)"),
        ("14 (empat belas)", "14 (lima belas)"),
        ("14 (empat belas)", "14 (empatbelas)"),
        ("empat belas", "lima belas"),
        ("95% (sembilan puluh lima persen)", "96% (sembilan puluh enam persen)"),
        ("2 Maret 2023", "12 April 2023"),
    ],
)
def test_one_edit_of_a_value_is_one_finding(old: str, new: str) -> None:
    [finding] = reworded(f"Semua tahu bahwa {old} itu benar.", f"Semua tahu bahwa {new} itu benar.")
    assert (finding.code, finding.quote, finding.expected) == ("BANDING01", new, old)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Rapat diadakan di kantor. Biayanya ditanggung KPU Kota Contoh sendiri.", "kalimat ini"),
        ("Rapat diadakan di kantor dan biayanya ditanggung KPU Kota Contoh sendiri.", "bagian kalimat ini"),
    ],
)
def test_a_whole_sentence_is_told_from_a_part(text: str, part: str) -> None:
    before = "Semua pegawai hadir sejak pagi, dan tidak ada yang pulang sebelum acara ditutup. "
    [finding] = reworded(f"{before}Rapat diadakan di kantor.", f"{before}{text}")
    assert (finding.code, finding.message) == (
        "BANDING02",
        f"{part} ditambahkan; tidak ada dalam data satker",
    )


def test_a_value_that_lost_its_words_is_the_same_value() -> None:
    [finding] = reworded("Ada 14 (empat belas) kantor.", "Ada 14 kantor.")
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)


@pytest.mark.parametrize(
    ("old", "new", "quote", "expected"),
    [
        ("Capaian itu berkategori Berhasil.", "Capaian itu berkategori Gagal.", "Gagal", "Berhasil"),
        ("Hasilnya Sangat Baik tahun ini.", "Hasilnya Baik tahun ini.", "Baik", "Sangat Baik"),
        ("Hasilnya Baik tahun ini.", "Hasilnya Sangat Baik tahun ini.", "Sangat Baik", "Baik"),
        ("Rapat dipimpin oleh Budi Contoh.", "Rapat dipimpin oleh Badu Contoh.", "Badu", "Budi"),
    ],
)
def test_a_changed_name_or_class_in_a_sentence_is_a_warning(
    old: str, new: str, quote: str, expected: str
) -> None:
    [finding] = reworded(old, new)
    assert (finding.code, finding.severity) == ("BANDING04", Severity.WARNING)
    assert (finding.quote, finding.expected) == (quote, expected)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Kegiatan ini berjalan lancar.", "Kegiatan ini berlangsung tertib."),
        ("Kegiatan ini berjalan lancar.", "Kegiatan ini telah berjalan dengan lancar."),
        ("Pemilih hadir; Namun tidak semua memilih.", "Pemilih hadir; Tetapi tidak semua memilih."),
        ("Kami melaporkan Anggaran itu.", "Kami melaporkan anggaran itu."),
    ],
)
def test_a_reworded_sentence_is_a_note(old: str, new: str) -> None:
    [finding] = reworded(old, new)
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)


@pytest.mark.parametrize(
    ("old", "new", "quote", "expected"),
    [
        ("Hal itu belum tercapai.", "Hal itu telah tercapai.", "itu telah tercapai", "itu belum tercapai"),
        ("Target itu tercapai.", "Target itu tidak tercapai.", "itu tidak tercapai", "itu tercapai"),
        ("Itu rapat tanpa kendala.", "Itu rapat kendala.", "rapat kendala", "rapat tanpa kendala"),
        ("Kami di seluruh desa.", "Kami di sebagian desa.", "di sebagian desa", "di seluruh desa"),
        ("Hanya satu yang hadir.", "Ada satu yang hadir.", "Ada", "Hanya"),
        ("Itu sasaran keenam.", "Itu sasaran kelima.", "sasaran kelima", "sasaran keenam"),
        ("Serapan naik tajam.", "Serapan turun tajam.", "Serapan turun tajam", "Serapan naik tajam"),
        ("Itu serapan tertinggi.", "Itu serapan terendah.", "serapan terendah", "serapan tertinggi"),
        ("Itu lebih dari sepuluh.", "Itu kurang dari sepuluh.", "Itu kurang dari", "Itu lebih dari"),
    ],
)  # fmt: skip
def test_a_sentence_that_was_turned_round_is_a_warning(old: str, new: str, quote: str, expected: str) -> None:
    [finding] = reworded(old, new)
    assert (finding.code, finding.severity) == ("BANDING04", Severity.WARNING)
    assert (finding.quote, finding.expected) == (quote, expected)
    assert finding.message == f'arti kalimat ini berubah: "{quote}"'


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Target itu belum terpenuhi.", "Target itu tidak terpenuhi."),
        ("Target itu telah terpenuhi.", "Target itu sudah terpenuhi."),
        ("Kami hadir di seluruh desa.", "Kami hadir di semua desa."),
        ("Kami hadir di desa itu.", "Kami hadir di seluruh desa itu."),
        ("Serapan naik tajam.", "Serapan meningkat tajam."),
        ("Itu rapat kesatu.", "Itu rapat pertama."),
        ("Kami bekerja baik.", "Kami bekerja lebih baik."),
        ("Kami belum hadir, sayangnya.", "Sayangnya, kami belum hadir."),
    ],
)
def test_other_words_for_the_same_are_a_note(old: str, new: str) -> None:
    [finding] = reworded(old, new)
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)


def test_a_paragraph_written_anew_is_a_note() -> None:
    kept = (
        "Rapat yang diadakan di kantor itu setiap bulan pada minggu pertama selama tahun anggaran berjalan "
    )
    old = f"{kept}tertib sampai sore hari karena pembahasan rencana kerja sejak awal dihadiri lengkap."
    new = f"{kept}ramai dan akhirnya panitia memilih tempat lain yang tidak jauh supaya semua dapat datang."
    [finding] = reworded(old, new)
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)


@pytest.mark.parametrize(
    ("old", "new", "quote", "expected"),
    [
        ("Menurut Tabel 3.1 itu benar.", "Menurut Tabel 3.7 itu benar.", "Tabel 3.7", "Tabel 3.1"),
        ("Peraturan Tahun 2014 itu.", "Peraturan Tahun 2015 itu.", "Tahun 2015", "Tahun 2014"),
        ("Kota, Januari 2024 itu.", "Kota, Januari 2023 itu.", "Januari 2023", "Januari 2024"),
    ],
)
def test_a_number_is_told_with_what_it_numbers(old: str, new: str, quote: str, expected: str) -> None:
    [finding] = reworded(old, new)
    assert (finding.code, finding.quote, finding.expected) == ("BANDING01", quote, expected)
    assert finding.message == f'"{quote}" diubah setelah dokumen dibuat; semula "{expected}"'


def test_a_number_behind_another_word_is_told_alone() -> None:
    assert ("9", "3") in [
        (one.quote, one.expected) for one in reworded("Lihat tabel 3 itu.", "Lihat hal 9 itu.")
    ]
    [finding] = reworded("Ada 3 rapat.", "Ada 9 rapat.")
    assert (finding.quote, finding.expected) == ("9", "3")


def test_a_class_is_told_as_a_whole() -> None:
    [finding] = reworded("Hasilnya Sangat Baik tahun ini.", "Hasilnya Cukup Baik tahun ini.")
    assert (finding.quote, finding.expected) == ("Cukup Baik", "Sangat Baik")
    [near] = reworded("Hasilnya Sangat baik tahun ini.", "Hasilnya Cukup baik tahun ini.")
    assert (near.quote, near.expected) == ("Cukup", "Sangat")


def test_a_name_changed_everywhere_is_told_once() -> None:
    def both(name: str) -> Naskah:
        return report(paragraph(f"Rapat dipimpin oleh {name} Contoh."), table(f"1|{name} Contoh|10"))

    [finding] = differing(both("Budi"), both("Badu"))
    assert finding.message == '"Badu" tidak sama dengan data satker; begitu juga di 1 tempat lain'


def test_a_value_is_told_with_its_unit() -> None:
    [amount, share] = reworded("Sisa Rp1.000 atau 95,50% itu.", "Sisa Rp1.001 atau 95,60% itu.")
    assert (amount.quote, amount.expected) == ("Rp1.001", "Rp1.000")
    assert (share.quote, share.expected) == ("95,60%", "95,50%")


REPORTED = "Kami melaporkan kinerja kantor itu selama satu tahun anggaran yang lalu."


@pytest.mark.parametrize(
    "phrase", ["Lalu ada 7 (tujuh) rapat pada 3 Mei 2023.", "Rapat dipimpin Budi Contoh."]
)
def test_a_phrase_with_values_or_names_is_told_as_a_whole(phrase: str) -> None:
    [added] = reworded(REPORTED, f"{REPORTED} {phrase}")
    [gone] = reworded(f"{REPORTED} {phrase}", REPORTED)
    assert (added.code, gone.code) == ("BANDING02", "BANDING03")
    assert {added.severity, gone.severity} == {Severity.WARNING}
    assert phrase.rstrip(".") in added.quote
    assert phrase.rstrip(".") in gone.expected


def test_a_phrase_without_values_and_names_is_a_note() -> None:
    [finding] = reworded(REPORTED, f"{REPORTED[:-1]}, lalu kembali bekerja seperti biasa.")
    assert (finding.code, finding.severity) == ("BANDING04", Severity.INFO)


FIRST, SECOND = "Sekretariat dipimpin oleh Budi Contoh.", "Kantor itu memiliki 5 (lima) ruang kerja."


@pytest.mark.parametrize("second", [SECOND, "Kantor itu memiliki 6 (enam) ruang kerja."])
@pytest.mark.parametrize("cut", [False, True])
def test_a_paragraph_cut_in_two_or_joined_says_the_same(cut: bool, second: str) -> None:
    around = [paragraph(f"Kalimat yang tetap nomor {word}.") for word in ("satu", "dua")]
    pieces, whole = (FIRST, second), (f"{FIRST} {second}",)
    before, after = ((f"{FIRST} {SECOND}",), pieces) if cut else ((FIRST, SECOND), whole)
    old, new = (report(around[0], *map(paragraph, side), around[1]) for side in (before, after))
    assert [(one.code, one.quote) for one in differing(old, new)] == (
        [] if second == SECOND else [("BANDING01", "6 (enam)")]
    )


def test_a_column_is_told_once_and_the_others_are_still_compared() -> None:
    wide = table("1|Gaji|10|Baik", "2|Sewa|20|Baik", head="No.|Uraian|Pagu|Hasil")
    narrow = table("1|Gaji|10", "2|Sewa|21")
    column, cell = differing(report(wide), report(narrow))
    assert (column.code, column.message) == ("BANDING03", 'kolom "Hasil" telah dihapus')
    assert column.place == "Tabel 3.1"
    assert (cell.code, cell.quote, cell.expected) == ("BANDING01", "21", "20")
    added, cell = differing(report(narrow), report(wide))
    assert added.message == 'kolom "Hasil" ditambahkan; tidak ada dalam data satker'
    assert (added.code, cell.quote, cell.expected) == ("BANDING02", "20", "21")


def test_signs_alone_are_nothing() -> None:
    assert reworded("Kegiatan ini, kata mereka, lancar.", "Kegiatan ini – kata mereka – lancar.") == []


def test_words_in_a_cell_are_a_warning_and_a_sentence_in_one_is_not() -> None:
    long = "Rapat itu dihadiri semua anggota dan membahas persiapan tahapan yang akan datang di sini."
    old, new = (
        table("1|Baik|10", f"2|{long}|11"),
        table("1|Kurang|10", f"2|{long.replace('semua', 'para')}|11"),
    )
    short, sentence = differing(report(old), report(new))
    assert (short.severity, short.quote, short.expected) == (Severity.WARNING, "Kurang", "Baik")
    assert (sentence.severity, sentence.quote) == (Severity.INFO, "para")


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (("2|Sewa|20", "1|Gaji|10", "3|Air|30"), '"Sewa" kini di atas "Gaji"'),
        (("1|Sewa|20", "2|Gaji|10", "3|Air|30"), '"Sewa" kini di atas "Gaji"'),
        (("3|Air|30", "1|Gaji|10", "2|Sewa|20"), '"Air" kini di atas "Gaji"'),
        (("2|Sewa|20", "3|Air|30", "1|Gaji|10"), '"Gaji" kini di bawah "Air"'),
    ],
)
def test_rows_in_another_order_are_told_once(new: tuple[str, ...], told: str) -> None:
    old = table("1|Gaji|10", "2|Sewa|20", "3|Air|30")
    [finding] = differing(report(old), report(table(*new)))
    assert (finding.code, finding.severity) == ("BANDING07", Severity.INFO)
    assert finding.message == f"urutan baris tabel ini berubah: {told}"
    assert finding.place == "Tabel 3.1"


def test_a_row_that_was_moved_and_changed_is_not_taken_for_moved() -> None:
    old = table("1|Gaji|10", "2|Sewa|20", "3|Air|30")
    codes = {one.code for one in differing(report(old), report(table("3|Air|31", "1|Gaji|10", "2|Sewa|20")))}
    assert "BANDING07" not in codes


def test_numbers_that_follow_an_added_row_are_not_told() -> None:
    old, new = table("1|Gaji|10", "2|Sewa|20"), table("1|Honor|5", "2|Gaji|10", "3|Sewa|20")
    [finding] = differing(report(old), report(new))
    assert finding.message == 'baris tabel "Honor" ditambahkan; tidak ada dalam data satker'
    [number] = differing(report(old), report(table("1|Gaji|10", "4|Sewa|20")))
    assert (number.code, number.quote) == ("BANDING01", "4")


def test_neighbouring_rows_and_a_whole_table_are_named_by_what_was_in_them() -> None:
    names = ("Gaji", "Sewa", "Air", "Listrik", "Rapat")
    old = table(*(f"{at}|{name}|{at}0" for at, name in enumerate(names, 1)))
    [gone] = differing(report(old), report(table("1|Gaji|10")))
    assert gone.message == '4 baris tabel "Sewa", "Air", "Listrik", dan 1 baris lain telah dihapus'
    around = [paragraph(f"Kalimat yang tetap nomor {word}.") for word in ("satu", "dua")]
    caption = paragraph(old.judul)
    [whole] = differing(report(around[0], caption, old, around[1]), report(*around))
    assert whole.severity is Severity.WARNING
    assert whole.message == (
        'tabel "Tabel 3.1 Uji" dengan 5 baris ("Gaji", "Sewa", "Air", dan 2 baris lain) telah dihapus'
    )
    assert "Gaji | 10" in whole.expected


def test_paragraphs_and_a_table_deleted_together_are_told_apart() -> None:
    keep = paragraph("Kalimat yang tetap ada di sini.")
    gone = (paragraph("Bagian D", 2), paragraph("Uraian tentang sewa."), table("1|Gaji|10"))
    text, rows = differing(report(keep, *gone), report(keep))
    assert text.message == 'judul "Bagian D" dan 1 paragraf sesudahnya telah dihapus'
    assert rows.message.startswith('tabel "Tabel 3.1 Uji" dengan 1 baris ("Gaji")')


def test_a_paragraph_in_another_place_was_moved() -> None:
    one, two, three = map(paragraph, ("Pertama, kami melapor.", "Lalu ada rapat.", "Akhirnya selesai."))
    [finding] = differing(report(one, two, three), report(two, three, one))
    assert finding.code == "BANDING07"
    assert 'paragraf "Pertama, kami melapor." dipindahkan ke sini' in finding.message


# --- Alignment -------------------------------------------------------------------------------------


def pairs(old: str, new: str) -> list[tuple[str | None, str | None]]:
    return list(sejajar(old.split(), new.split(), lambda word: word))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a 1 b", "a 2 b", [("a", "a"), ("1", "2"), ("b", "b")]),
        ("a 1 2", "a 2", [("a", "a"), ("1", None), ("2", "2")]),
        ("1 2 3", "1 9 2 3", [("1", "1"), (None, "9"), ("2", "2"), ("3", "3")]),
        ("", "x", [(None, "x")]),
        ("pagu", "sisa", [("pagu", None), (None, "sisa")]),
    ],
)
def test_two_versions_are_put_side_by_side(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(old, new) == expected


def test_a_row_with_another_number_of_cells_is_compared_cell_by_cell() -> None:
    def table(*row: str) -> Naskah:
        head = tuple(Teks(text, FILE, ((0, 1, 1),)) for text in ("A", "B", "C"))
        cells = tuple(Teks(text, FILE, ((0, 2, 1),), "Tabel 1, baris 1") for text in row)
        caption = Paragraf(Teks("Tabel 1 Uji", FILE, ((0, 1, 1),)))
        return Naskah(FILE, (caption, Tabel((head,), (cells,), "Tabel 1 Uji")))

    found = list(banding(table("Gaji", "Pokok", "12", "x"), table("Gaji", "Pokok", "10"), NO_SOURCE))
    assert [(one.code, one.quote) for one in found] == [("BANDING01", "12"), ("BANDING04", "x")]
