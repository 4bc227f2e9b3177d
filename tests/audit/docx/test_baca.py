"""Documents of Word are read as a reader sees them, whoever typed them."""

import pytest

from generator.audit.docx.baca import UnreadableError, parse
from generator.audit.naskah import Naskah, Paragraf, Tabel
from tests.audit.docx_bantu import docx, field, p, run, tbl, tc, tr


def naskah(*body: str, **more: object) -> Naskah:
    return parse(docx(*body, **more), "lkj.docx")


def texts(report: Naskah) -> list[str]:
    return [block.teks.isi for block in report.paragraf]


def shown(table: Tabel) -> list[list[str]]:
    return [[cell.isi for cell in row] for row in (*table.kepala, *table.baris)]


BAB, BAGIAN = p("Pendahuluan", style="Judul1"), p("Latar Belakang", style="Judul2")


def test_headings_have_levels_and_numbers_and_give_places() -> None:
    report = naskah("Sampul", BAB, BAGIAN, "Isi.", "Isi lagi.", p("Tugas", style="Khusus"), "Isi.")
    assert [(b.tingkat, b.nomor, b.teks.isi, b.teks.place) for b in report.paragraf] == [
        (0, "", "Sampul", "awal dokumen, paragraf 1"),
        (1, "BAB I", "Pendahuluan", "BAB I, judul"),
        (2, "A.", "Latar Belakang", "BAB I bagian A, judul"),
        (0, "", "Isi.", "BAB I bagian A, paragraf 1"),
        (0, "", "Isi lagi.", "BAB I bagian A, paragraf 2"),
        (2, "B.", "Tugas", "BAB I bagian B, judul"),
        (0, "", "Isi.", "BAB I bagian B, paragraf 1"),
    ]
    assert [b.teks.mark().line for b in report.paragraf] == [1, 2, 3, 4, 5, 6, 7]


def test_lists_count_as_word_counts_them() -> None:
    report = naskah(
        p("a", num="2"), p("b", num="2", level=1), p("c", num="2", level=1), p("d", num="2"),
        p("e", num="2", level=1), p("f", num="3"), p("g", num="3"), p("h", num="4"), p("i", num="0"),
    )  # fmt: skip
    assert [b.nomor for b in report.paragraf] == ["1.", "1.a)", "1.b)", "2.", "2.a)", "1.", "2.", "•", ""]


def test_an_empty_numbered_paragraph_counts_but_is_none() -> None:
    assert [b.nomor for b in naskah(p("a", num="2"), p(num="2"), p("c", num="2")).paragraf] == ["1.", "3."]


@pytest.mark.parametrize(
    ("text", "nomor", "rest"),
    [
        ("1. menyusun rencana", "1.", "menyusun rencana"),
        ("(2) menyusun", "(2)", "menyusun"),
        ("a) menyusun", "a)", "menyusun"),
        ("- menyusun", "-", "menyusun"),
        ("2. 500 orang hadir", "", "2. 500 orang hadir"),
        ("Rp. 500 terpakai", "", "Rp. 500 terpakai"),
        ("2023 adalah tahun tahapan", "", "2023 adalah tahun tahapan"),
    ],
)
def test_numbers_that_are_typed_count_too(text: str, nomor: str, rest: str) -> None:
    [block] = naskah(text).paragraf
    assert (block.nomor, block.teks.isi) == (nomor, rest)


def test_chapters_and_bold_headings_typed_by_hand_are_headings() -> None:
    bold = run("A. Latar Belakang", "<w:b/>")
    report = naskah("BAB I", "PENDAHULUAN", p(bold), "Isi.", "BAB II RENCANA", "BAB III berisi capaian.")
    assert [(b.tingkat, b.nomor, b.teks.isi) for b in report.paragraf] == [
        (1, "BAB I", "PENDAHULUAN"),
        (2, "A.", "Latar Belakang"),
        (0, "", "Isi."),
        (1, "BAB II", "RENCANA"),
        (0, "", "BAB III berisi capaian."),
    ]


def test_a_chapter_without_a_title_stays() -> None:
    assert [(b.nomor, b.teks.isi) for b in naskah("BAB I", "Ini kalimat.").paragraf] == [
        ("BAB I", "BAB I"),
        ("", "Ini kalimat."),
    ]


def test_deleted_hidden_and_commented_text_is_not_read_but_insertions_are() -> None:
    deleted = "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
    deleted += "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>"
    comment = '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    report = naskah(
        p("Pagu ", deleted, f"<w:ins>{run('baru')}</w:ins>", comment, run(" rahasia", "<w:vanish/>")),
        extra={"comments": p("komentar")},
    )
    assert texts(report) == ["Pagu baru"]


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    gone = p("Dua kalimat", more="<w:rPr><w:del/></w:rPr>")
    assert texts(naskah(gone, "menjadi satu.")) == ["Dua kalimat menjadi satu."]


def test_split_runs_tabs_breaks_and_hyphens_are_one_text() -> None:
    pieces = (
        "<w:r><w:t>1.2</w:t></w:r>"
        "<w:r><w:t>34</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/></w:r>"
    )
    assert texts(naskah(p(pieces, "PNS"))) == ["1.234 a non-PNS"]


def test_results_of_fields_are_text_and_their_codes_are_not() -> None:
    simple = f'<w:fldSimple w:instr="REF x">{run("Tabel 1.1")}</w:fldSimple>'
    nested = field("IF " + "1", run("ya"))
    report = naskah(p("Lihat ", field("REF _Ref1 \\h", "Tabel 3.2"), " dan ", simple, " ", nested))
    assert texts(report) == ["Lihat Tabel 3.2 dan Tabel 1.1 ya"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>'
    assert texts(naskah(p(broken, "x"), "Isi.")) == ["Isi."]


def test_contents_are_left_out_but_can_be_asked_for() -> None:
    entry = field("PAGEREF _Toc1", "3")
    toc = p(field('TOC \\o "1-3"', run("BAB I PENDAHULUAN"), "<w:r><w:tab/></w:r>", entry))
    body = (toc, p("Lampiran", "<w:r><w:tab/></w:r>", "9", style="TOC1"), "Hibah ......... 12", BAB, "Isi.")
    assert texts(naskah(*body)) == ["Pendahuluan", "Isi."]
    whole = parse(docx(*body), "lkj.docx", lengkap=True)
    assert [b.teks.isi for b in whole.paragraf if b.teks.place == "daftar isi"] == [
        "BAB I PENDAHULUAN", "Lampiran", "Hibah",
    ]  # fmt: skip


BOX = f"<w:txbxContent>{p('Isi kotak')}</w:txbxContent>"
SHAPE = (
    f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
    f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    report = naskah(BAB, p("Sebelum ", SHAPE, "sesudah"), "Akhir")
    assert texts(report) == ["Pendahuluan", "Sebelum sesudah", "Isi kotak", "Akhir"]
    assert report.paragraf[2].teks.place == "BAB I, kotak teks 1"


def test_text_boxes_of_a_chart_are_named_by_its_caption() -> None:
    def places(*body: str) -> list[str]:
        return [b.teks.place for b in naskah(BAB, *body).paragraf if "kotak" in b.teks.place]

    assert places(p(SHAPE), "Gambar 1.1 Struktur Organisasi") == ["BAB I, Gambar 1.1, kotak teks 1"]
    assert places("Bagan 1. Struktur", p(SHAPE)) == ["BAB I, Bagan 1, kotak teks 1"]
    assert places(p(SHAPE), "Gambar 1.1 Struktur itu menunjukkan susunan kami.") == ["BAB I, kotak teks 1"]
    assert places(p(SHAPE, SHAPE, SHAPE))[2] == "BAB I, bagan, kotak teks 3"


def test_headers_and_footers_are_read_once_without_page_numbers() -> None:
    footer = p("LKj KPU ", field("PAGE", "7"))
    report = naskah("Isi", extra={"header1": p("LKj 2023"), "header2": p("LKj 2023"), "footer1": footer})
    assert [(b.teks.isi, b.teks.place) for b in report.paragraf] == [
        ("Isi", "awal dokumen, paragraf 1"), ("LKj 2023", "kepala halaman"), ("LKj KPU", "kaki halaman"),
    ]  # fmt: skip


def test_notes_are_read_with_their_numbers() -> None:
    notes = (
        f'<w:footnote w:type="separator">{p("---")}</w:footnote><w:footnote>{p("Sumber: SAKTI")}</w:footnote>'
    )
    last = naskah("Isi", extra={"footnotes": notes}).paragraf[-1]
    assert (last.teks.isi, last.teks.place) == ("Sumber: SAKTI", "catatan kaki 1")


def test_content_controls_and_hyperlinks_are_read() -> None:
    inner = f"<w:sdt><w:sdtContent>{p('Dalam kotak isian')}</w:sdtContent></w:sdt>"
    link = f"<w:hyperlink>{run('kpu.go.id')}</w:hyperlink>"
    assert texts(naskah(inner, p("Situs ", link))) == ["Dalam kotak isian", "Situs kpu.go.id"]


def test_formulas_are_read_in_a_line() -> None:
    fraction = (
        "<m:oMath><m:f><m:num><m:r><m:t>hasil kerja</m:t></m:r></m:num>"
        "<m:den><m:r><m:t>target</m:t></m:r></m:den></m:f><m:r><m:t> × 100%</m:t></m:r></m:oMath>"
    )
    assert texts(naskah(p(fraction))) == ["(hasil kerja) / target × 100%"]


# --- Tables ----------------------------------------------------------------------------------------

HEAD = "<w:tblHeader/>"


def test_a_table_has_its_caption_its_head_and_places() -> None:
    table = tbl(
        tr("Uraian", "Pagu (Rp)", look=HEAD),
        tr("(1)", "(2)", look=HEAD),
        tr("Gaji", "1.000"),
        tr("Jumlah", "1.000"),
    )
    report = naskah(BAB, BAGIAN, p("Tabel 3.2 Anggaran", style="Keterangan"), table)
    assert texts(report)[-1] == "Tabel 3.2 Anggaran"
    [found] = report.tabel
    assert found.judul == "Tabel 3.2 Anggaran"
    assert (len(found.kepala), len(found.baris)) == (2, 2)
    assert found.baris[1][1].place == 'BAB I bagian A, Tabel 3.2, baris 2, kolom "Pagu (Rp)"'
    assert found.baris[1][1].mark().line == 11


def test_without_marks_the_first_row_is_the_head_with_the_numbers_of_its_columns() -> None:
    [found] = naskah(tbl(tr("No", "Uraian", "2023"), tr("1", "2", "3=1+2"), tr("1", "Gaji", "10"))).tabel
    assert len(found.kepala) == 2
    assert found.baris[0][2].place == 'awal dokumen, tabel ke-1, baris 1, kolom "2023"'


def test_a_head_of_two_rows_is_known_by_its_merged_cells() -> None:
    down, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    span = '<w:gridSpan w:val="2"/>'
    table = tbl(
        tr(tc("Uraian", look=down), tc("Tahun 2023", look=span)),
        tr(tc(look=below), "Pagu", "Realisasi"),
        tr("Gaji", "10", "9"),
    )
    [found] = naskah(table).tabel
    assert shown(found) == [["Uraian", "Tahun 2023", ""], ["", "Pagu", "Realisasi"], ["Gaji", "10", "9"]]
    assert len(found.kepala) == 2
    assert found.baris[0][1].place.endswith('kolom "Pagu"')


def test_merged_cells_stand_once() -> None:
    down, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        tr("Status", "Jabatan", "Orang"),
        tr(tc("PNS", look=down), "Staf", "4"),
        tr(tc("PNS", look=below), "Kepala", "1"),
        tr(tc("Jumlah", look='<w:gridSpan w:val="2"/>'), "5"),
    )
    [found] = naskah(table).tabel
    assert shown(found)[2:] == [["", "Kepala", "1"], ["Jumlah", "", "5"]]


def test_borders_drawn_a_little_apart_are_one_column() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    table = tbl(tr("Uraian", tc("Pagu", look=wide)), tr(tc("Gaji", look=wide), "10"), widths=(3000, 60, 2000))
    assert shown(naskah(table).tabel[0]) == [["Uraian", "Pagu"], ["Gaji", "10"]]


def test_rows_that_begin_further_right_stay_in_their_columns() -> None:
    table = tbl(tr("A", "B", "C"), tr("x", "y", look='<w:gridBefore w:val="1"/>'))
    assert shown(naskah(table).tabel[0])[1] == ["", "x", "y"]


def test_a_table_in_a_cell_follows_the_table() -> None:
    inner = tbl(tr("Nama", "Nilai"), tr("a", "1"))
    outer, nested = naskah(tbl(tr("Kiri", "Kanan"), tr(tc("x", inner), "y"))).tabel
    assert shown(outer) == [["Kiri", "Kanan"], ["x", "y"]]
    assert shown(nested) == [["Nama", "Nilai"], ["a", "1"]]


def test_deleted_rows_are_gone_and_inserted_ones_there() -> None:
    table = tbl(tr("A", "B"), tr("x", "y", look="<w:del/>"), tr("p", "q", look="<w:ins/>"))
    assert shown(naskah(table).tabel[0]) == [["A", "B"], ["p", "q"]]


def test_numbers_of_a_column_that_word_counts_are_read() -> None:
    table = tbl(tr("No", "Uraian"), tr(tc(p(num="2")), "a"), tr(tc(p(num="2")), "b"))
    assert [row[0] for row in shown(naskah(table).tabel[0])] == ["No", "1.", "2."]


def test_paragraphs_of_a_cell_keep_their_lines() -> None:
    [found] = naskah(tbl(tr("A", "B"), tr(tc(p("satu"), p("dua")), "x"))).tabel
    cell = found.baris[0][0]
    assert cell.isi == "satu dua"
    assert [cell.mark(at).line for at in (0, 5)] == [3, 4]


def test_figures_in_the_first_row_are_no_head() -> None:
    [found] = naskah(tbl(tr("Gaji", "1.000"), tr("Jumlah", "1.000"))).tabel
    assert found.kepala == ()


def test_a_table_without_text_is_none() -> None:
    assert naskah(tbl(tr("", ""))).tabel == ()


def test_a_strict_document_is_read_like_another() -> None:
    from generator.word.package import pack, unpack

    parts = {
        name: data.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, data in unpack(docx(BAB, "Isi.")).items()
    }
    assert texts(parse(pack(parts), "lkj.docx")) == ["Pendahuluan", "Isi."]


def test_tables_within_tables_without_end_are_a_finding() -> None:
    deep = p("x")
    for _ in range(3000):
        deep = f"<w:tbl><w:tr><w:tc>{deep}</w:tc></w:tr></w:tbl>"
    with pytest.raises(UnreadableError):
        naskah(deep)


def test_the_place_of_every_text_is_told() -> None:
    report = naskah(BAB, p(SHAPE), tbl(tr("A", "B"), tr("x", "y")))
    assert all(text.place for text in report.semua_teks)
    assert all(isinstance(block, Paragraf | Tabel) for block in report.blok)
