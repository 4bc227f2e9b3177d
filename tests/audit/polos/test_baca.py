"""Plain text is read as the report that it is, whatever pages, scans and markdown did to it."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.audit.naskah import Naskah, Tabel
from generator.audit.polos.baca import parse, read


def texts(naskah: Naskah) -> list[str]:
    return [paragraf.teks.isi for paragraf in naskah.paragraf]


def cells(tabel: Tabel) -> list[list[str]]:
    return [[cell.isi for cell in row] for row in tabel.baris]


def test_a_head_of_pages_goes_and_joins_the_sentence_that_it_cut() -> None:
    head = "\n\nLAPORAN KINERJA 2023\nKANTOR CONTOH\n\n"
    pages = [
        "Kantor menyusun laporan ini sebagai bentuk pertanggungjawaban atas",
        "pelaksanaan tugasnya.",
        "Dua.",
        "Tiga.",
    ]
    naskah = parse(head.join(pages), "x.txt")
    assert texts(naskah) == [f"{pages[0]} {pages[1]}", "Dua.", "Tiga."]
    first = naskah.paragraf[0].teks
    assert first.mark(0).line == 1
    assert (first.mark(len(pages[0]) + 1).line, first.mark(len(pages[0]) + 1).column) == (6, 1)


def test_a_head_that_differs_from_the_others_stays() -> None:
    head = "\n\nLAPORAN KINERJA 2023\nKANTOR CONTOH\n\n"
    naskah = parse(
        "Satu." + head + "Dua." + head + "Tiga." + head.replace("2023", "2022") + "Empat.", "x.txt"
    )
    assert "LAPORAN KINERJA 2022" in texts(naskah)
    assert "LAPORAN KINERJA 2023" not in texts(naskah)


def test_marks_of_markdown_go_and_columns_stay() -> None:
    naskah = parse("Pagu **Rp. 5.000,-** dan <i>sisa</i> [laman](#) habis.\n", "x.md")
    (teks,) = (paragraf.teks for paragraf in naskah.paragraf)
    assert teks.isi == "Pagu Rp. 5.000,- dan sisa laman habis."
    assert teks.mark(teks.isi.index("Rp")).column == 8
    assert teks.mark(teks.isi.index("laman")).column == 39


def test_a_chapter_takes_the_line_below_as_its_title() -> None:
    naskah = parse(
        "BAB II\n\nPERENCANAAN\n\nA. RENCANA STRATEGIS\n\n1. Visi\n\nTeks.\n\n- a. satu;\n - b. dua.\n",
        "x.txt",
    )
    assert [(p.nomor, p.tingkat, p.teks.isi) for p in naskah.paragraf] == [
        ("BAB II", 1, "PERENCANAAN"),
        ("A.", 2, "RENCANA STRATEGIS"),
        ("1.", 3, "Visi"),
        ("", 0, "Teks."),
        ("a.", 0, "satu;"),
        ("b.", 0, "dua."),
    ]


def test_the_initial_of_a_name_is_no_mark() -> None:
    naskah = parse("- Susi\n- M. Arya\n", "x.txt")
    assert [(p.nomor, p.teks.isi) for p in naskah.paragraf] == [("-", "Susi"), ("-", "M. Arya")]


def test_a_row_that_a_page_cut_is_joined_cell_by_cell() -> None:
    rows = "No\tUraian\tPagu\n1\tPengelolaan dan\t5.000\n\n\tpengadaan logistik\t\n2\tRapat\t6.000\n"
    (tabel,) = parse(rows, "x.txt").tabel
    assert cells(tabel) == [["1", "Pengelolaan dan pengadaan logistik", "5.000"], ["2", "Rapat", "6.000"]]
    assert tabel.baris[0][1].mark(16).line == 4


def test_a_merged_cell_is_no_cut_row() -> None:
    rows = "No\tSasaran\tIndikator\tTarget\n1\tSatu\tPertama\t95%\n\n\t\tKedua\t90%\n"
    (tabel,) = parse(rows, "x.txt").tabel
    assert cells(tabel)[1] == ["", "", "Kedua", "90%"]


def test_a_head_repeated_on_a_new_page_goes() -> None:
    page = "| No | Uraian |\n|----|--------|\n| {} | Hal {} |\n"
    (tabel,) = parse(page.format(1, "satu") + "\n" + page.format(2, "dua"), "x.txt").tabel
    assert cells(tabel) == [["1", "Hal satu"], ["2", "Hal dua"]]
    assert [cell.isi for cell in tabel.kepala[0]] == ["No", "Uraian"]


def test_columns_that_are_only_numbered_belong_to_the_head() -> None:
    (tabel,) = parse("No\tUraian\tPagu\n1\t2\t3\n1\tRapat\t5.000\n", "x.txt").tabel
    assert len(tabel.kepala) == 2
    assert len(tabel.baris) == 1


def test_numbers_of_columns_on_a_new_page_go() -> None:
    page = "Uraian\tPagu\tRealisasi\n1\t2\t3\nRapat\t5.000\t4.000\n"
    (tabel,) = parse(page + "\n1\t2\t3\nArsip\t6.000\t6.000\n", "x.txt").tabel
    assert cells(tabel) == [["Rapat", "5.000", "4.000"], ["Arsip", "6.000", "6.000"]]


def test_years_and_numbers_of_columns_belong_to_the_head() -> None:
    head = "Sasaran\tIndikator\tTarget\t\n\t\t2022\t2023\n\t\tSatuan\tSatuan\n(1)\t(2)\t(3)\t(4)\n"
    (tabel,) = parse(head + "Tertib\tArsip tertata\t5\t6\n", "x.txt").tabel
    assert cells(tabel) == [["Tertib", "Arsip tertata", "5", "6"]]


def test_a_caption_belongs_to_its_table() -> None:
    (tabel,) = parse("Tabel 2.1\nAnggaran\n\nUraian\tPagu\nRapat\t5.000\n", "x.txt").tabel
    assert tabel.judul == "Tabel 2.1 Anggaran"


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    words = ("laporan kinerja kantor " * 20).split()
    lines = [" ".join(words[start : start + 8]) for start in range(0, len(words), 8)]
    assert texts(parse("\n".join(lines), "x.txt")) == [" ".join(words)]


def test_one_long_line_does_not_hide_that_the_others_are_wrapped() -> None:
    words = ("laporan kinerja kantor " * 20).split()
    lines = [" ".join(words[start : start + 8]) for start in range(0, len(words), 8)]
    isi = "\n".join(lines) + "\n\n" + "Alamat " * 40 + "\n"
    assert texts(parse(isi, "x.txt"))[0] == " ".join(words)


def test_the_heads_and_feet_of_pages_go() -> None:
    page = "Dinas Contoh Kabupaten Contoh\n\n{}\n\nLaporan Kinerja Tahun 2023 II-{}\n\f"
    said = ["Belanja dipakai untuk membayar honorarium dan", "perjalanan dinas.", "Satu.", "Dua."]
    isi = "".join(page.format(line, number) for number, line in enumerate(said, 1))
    assert texts(parse(isi, "x.txt")) == [f"{said[0]} {said[1]}", *said[2:]]


def test_a_head_of_another_year_stays() -> None:
    page = "\fLaporan Kinerja Tahun {}\n\n{}\n"
    isi = "".join(page.format(2023 if line != "Tiga." else 2022, line) for line in ("Satu.", "Dua.", "Tiga."))
    assert "Laporan Kinerja Tahun 2022" in texts(parse(isi + page.format(2023, "Empat."), "x.txt"))


def test_a_line_that_returns_inside_of_pages_stays() -> None:
    page = "\f{0} pertama kali.\n\n{1}\n\n{0} kedua kali.\n"
    isi = "".join(page.format(f"Bagian {word}", "Rincian kegiatannya") for word in ("satu", "dua", "tiga"))
    assert texts(parse(isi, "x.txt")).count("Rincian kegiatannya") == 3


def test_an_amount_at_the_edge_of_pages_stays() -> None:
    page = "\fBagian {0}.\n\nRp{1}.000.000,00 dan realisasi anggaran tahun ini\n"
    isi = "".join(page.format(word, n) for n, word in enumerate(("satu", "dua", "tiga"), 5))
    assert sum("realisasi" in text for text in texts(parse(isi, "x.txt"))) == 3


def test_feet_are_known_by_the_number_that_grows() -> None:
    isi = "".join(f"Teks {word}.\n\nLaporan Kinerja Dinas Contoh {n}\n\n" for n, word in enumerate("abcd", 7))
    assert texts(parse(isi, "x.txt")) == ["Teks a.", "Teks b.", "Teks c.", "Teks d."]


def test_tables_in_columns_of_blanks_are_left_out() -> None:
    table = (
        "      Sasaran               Indikator              Target\n"
        "      Meningkatnya          Persentase arsip       90\n"
        "      tertib arsip          yang tertata\n"
    )
    after = "Seluruh     sasaran   itu   tercapai.\n\n1.     Arsip.\n2.     Data.\n"
    isi = f"Sasaran diukur seperti berikut.\n\n{table}\n{after}"
    assert texts(parse(isi, "x.txt")) == [
        "Sasaran diukur seperti berikut.",
        "Seluruh     sasaran   itu   tercapai.",
        "Arsip.",
        "Data.",
    ]


def test_a_file_of_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes("Visi “Mandiri”.\r\n".encode("cp1252"))
    assert texts(read(path, "x.txt")) == ["Visi “Mandiri”."]
    path.write_bytes("\ufeffVisi.\n".encode())
    assert texts(read(path, "x.txt")) == ["Visi."]


@given(st.text(alphabet="aB1. \t\n|-*<i>()%,Rp", max_size=200))
def test_no_text_is_too_strange(isi: str) -> None:
    naskah = parse(isi, "x.txt")
    lines = isi.split("\n")
    for teks in naskah.semua_teks:
        for offset in range(len(teks.isi)):
            mark = teks.mark(offset)
            assert 1 <= mark.line <= len(lines)
            if not teks.isi[offset].isspace():
                assert lines[mark.line - 1][mark.column - 1] == teks.isi[offset]


def test_a_row_of_units_below_a_head_is_part_of_it() -> None:
    naskah = parse(
        "No\tUraian\tAnggaran\tRealisasi\t\n\t\t(Rp)\t(Rp)\t(%)\n1\tArsip\t5.000\t4.000\t80\n", "x.txt"
    )
    (tabel,) = naskah.tabel
    assert len(tabel.kepala) == 2
    assert cells(tabel) == [["1", "Arsip", "5.000", "4.000", "80"]]
