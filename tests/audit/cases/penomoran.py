"""Numbering that repeats or skips, and numbering that begins anew as it may."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_TIGA = "A. Umum\n\nUraian umum tentang kantor.\n\nB. Tugas\n\nUraian tentang tugas kantor.\n\n"
_DAFTAR = "Langkah yang ditempuh:\n\n1. menyusun jadwal;\n2. menata arsip;\n"
_TABEL = "No\tSasaran\tIndikator Kinerja\tTarget\n1\tTertibnya arsip\tPersentase arsip tertata\t90%\n"
_KEDUA = "2\tTerlatihnya petugas\tPersentase petugas terlatih\t80%\n"

_BERTABEL = (
    "Tabel 3.1 Capaian arsip\n\nUraian pertama.\n\nTabel 3.2 Capaian petugas\n\nUraian kedua.\n\n"
    "Tabel 3.3 Capaian data\n\nUraian ketiga.\n\n"
)
_LAMPIRAN = "LAMPIRAN 1. PERJANJIAN\n\nIsi perjanjian.\n\nLAMPIRAN 2. DAFTAR ARSIP\n\nIsi daftar.\n"

_TANPA_BAB = "".join(
    f"\nTabel {{}} Keadaan Arsip {nama}\nNo\tUraian\tJumlah\n1\tArsip\t2\n2\tRak\t3\n\nUraian {nama}.\n"
    for nama in ("Ambon", "Buru", "Seram", "Aru")
)


_SISTEMATIKA = "BAB I memuat pendahuluan, BAB II memuat rencana, dan BAB III memuat hasil."


def _bab(satu: str, dua: str, tiga: str, *, isi: str = "", atas: str = "") -> str:
    """A small report of three chapters with the numbers given, their titles after their numbers."""
    return (
        f"{atas}\nBAB {satu} PENDAHULUAN\n\nA. Umum\nKantor dibentuk pada 2019.\nB. Tugas\n{isi}\n"
        f"BAB {dua} PERENCANAAN\nRencana kerja disusun bersama.\n\n"
        f"BAB {tiga} AKUNTABILITAS\nHasil kerja diuraikan di sini.\n"
    )


CASES = (
    Case("NOMOR01", "a chapter skips a number", _bab("I", "II", "IV"), "AKUNTABILITAS", "BAB III"),
    Case("NOMOR01", "a chapter repeats a number", _bab("1", "1", "3"), "PERENCANAAN", "BAB 2"),
    Case(
        "NOMOR01",
        "contents and heads of pages repeat the titles of chapters",
        _bab(
            "I",
            "II",
            "III",
            isi="\nBAB I PENDAHULUAN\n\nBAB II memuat rencana.\n",
            atas="DAFTAR ISI\nBAB I PENDAHULUAN\t1\nBAB II PERENCANAAN\t2\nBAB III AKUNTABILITAS\t3\n",
        ),
    ),
    Case(
        "NOMOR01",
        "the second section of two is called C",
        _bab("I", "II", "III").replace("B. Tugas", "C. Tugas"),
        "Tugas",
        "B.",
    ),
    Case(
        "NOMOR01",
        "a section skips a number of two parts",
        _bab("1", "2", "3").replace("A. Umum", "1.1 Umum").replace("B. Tugas", "1.3 Tugas"),
        "Tugas",
        "1.2",
    ),
    Case(
        "NOMOR01",
        "a section has the number of the one behind it, which is right",
        "A. Umum\nUraian umum.\n\nB. Tugas\nUraian tugas.\n\nD. Sarana\nUraian sarana.\n\n"
        "D. Sumber Daya\nUraian sumber daya.\n",
        "Sarana",
        "C.",
    ),
    Case(
        "BAGIAN01",
        "a sentence announces a chapter that is not there",
        _bab(
            "I",
            "II",
            "III",
            isi=_SISTEMATIKA.replace("dan BAB III", "BAB III").replace(
                "hasil.", "hasil, dan BAB IV memuat lampiran."
            ),
        ),
        "BAB IV memuat",
    ),
    Case("BAGIAN01", "a sentence announces the chapters", _bab("I", "II", "III", isi=_SISTEMATIKA)),
    Case(
        "BAGIAN01",
        "the contents list a chapter that is not there",
        _bab(
            "I",
            "II",
            "III",
            atas="DAFTAR ISI\nBAB I PENDAHULUAN\t1\nBAB II PERENCANAAN\t2\nBAB III AKUNTABILITAS\t3\n"
            "BAB IV LAMPIRAN\t4\n",
        ),
        "BAB IV LAMPIRAN",
    ),
    Case(
        "NOMOR03",
        "a table has the number of the one behind it, which is right",
        _BERTABEL + "Tabel 3.5 Capaian rak\n\nUraian.\n\nTabel 3.5 Capaian lemari\n\nUraian lain.\n",
        "Tabel 3.5",
        "Tabel 3.4",
    ),
    Case(
        "NOMOR03",
        "a number twice among tables that are numbered through",
        _TANPA_BAB.format(1, 3, 3, 4),
        "Tabel 3",
        "Tabel 2",
    ),
    Case("NOMOR03", "tables numbered through", _TANPA_BAB.format(1, 2, 3, 4)),
    Case("NOMOR03", "each part of a report numbers its tables itself", _TANPA_BAB.format(1, 2, 1, 2)),
    Case(
        "NOMOR01", "a heading repeats its letter", f"{_TIGA}B. Susunan\n\nUraian susunan.\n", "Susunan", "C."
    ),
    Case("NOMOR01", "an item skips a number", f"{_DAFTAR}4. melatih petugas.\n", "melatih petugas", "3."),
    Case("NOMOR01", "headings go on", f"{_TIGA}C. Susunan\n\nUraian susunan.\n"),
    Case(
        "NOMOR01",
        "an outer list goes on after an inner one",
        "1. Arsip:\n   a. disusun;\n   b. ditata.\n2. Petugas:\n   a. dilatih;\n   b. dinilai.\n3. Jadwal.\n",
    ),
    Case(
        "NOMOR01", "a list begins anew", f"{_DAFTAR}3. melatih petugas.\n\nHasilnya:\n\n1. arsip tertata.\n"
    ),
    Case(
        "NOMOR02",
        "the last item has lost its number",
        "Saran:\n\n1. Menata arsip setiap bulan;\n2. Melatih petugas arsip;\n3. Menyusun jadwal kerja;\n\n"
        "Menambah lemari arsip di ruang tengah.\n",
        "Menambah lemari arsip",
    ),
    Case(
        "NOMOR02",
        "a list that ends with a full stop",
        "Saran:\n\n1. Menata arsip setiap bulan;\n2. Melatih petugas arsip;\n3. Menyusun jadwal kerja.\n\n"
        "Menambah lemari arsip sudah dilakukan.\n",
    ),
    Case(
        "NOMOR03",
        "a number of a table is used twice",
        "Tabel 2.1\nRencana Arsip\n\nKeterangan rencana itu.\n\nTabel 2.1\nHasil Arsip\n\nKeterangan hasil itu.\n",
        "Tabel 2.1",
        "Tabel 2.2",
    ),
    Case(
        "NOMOR03",
        "a sentence that begins with the number of a table",
        "Tabel 2.1\nRencana Arsip\n\nTabel 2.1 memuat rencana itu.\n\nTabel 2.2\nHasil Arsip\n",
    ),
    Case(
        "NOMOR04",
        "a row repeats its number",
        f"{_TABEL}{_KEDUA}2\tTersusunnya jadwal\tJumlah jadwal\t4\n",
        "2",
        "3",
    ),
    Case("NOMOR04", "rows count up", f"{_TABEL}{_KEDUA}3\tTersusunnya jadwal\tJumlah jadwal\t4\n"),
    Case(
        "NOMOR05",
        "a column has no number",
        "No\tUraian\tSatuan\tRealisasi\tTarget\n1\t2\t3\t\t4\nA\tArsip tertata\tberkas\tbaik\tbaik\n",
        "4",
        "5",
    ),
    Case(
        "NOMOR05",
        "every column has its number",
        "No\tUraian\tSatuan\tRealisasi\tTarget\n1\t2\t3\t4\t5\nA\tArsip tertata\tberkas\tbaik\tbaik\n",
    ),
    Case(
        "NOMOR06",
        "a code is used for two outputs",
        "1. Penataan Arsip (CQ.6709.QGE.001)\n\nUraian pertama tentang arsip.\n\n"
        "2. Pelatihan Petugas (CQ.6709.QGE.001)\n\nUraian kedua tentang petugas.\n",
        "CQ.6709.QGE.001",
    ),
    Case(
        "NOMOR06",
        "a code returns with its own name",
        "Penataan Arsip (CQ.6709.QGE.001)\n\nUraian pertama.\n\n1. Penataan Arsip (CQ.6709.QGE.001)\n\nUraian kedua.\n",
    ),
    Case(
        "NOMOR01",
        "a list whose first item stands in the line that names it",
        "Strategi : 1. menata arsip\n2. melatih petugas\n3. menyusun jadwal\n\n"
        "Kebijakan : 1. arsip ditata setiap bulan\n2. petugas dilatih setiap tahun\n3. jadwal disusun bersama\n",
    ),
    Case(
        "NOMOR01",
        "a mark without its full stop",
        "Jenisnya:\n\na. Arsip Statis.\nb. Arsip Vital.\nc Arsip Terjaga.\nd. Arsip Umum.\n",
    ),
    Case(
        "NOMOR01",
        "a number that returns far behind",
        f"{_DAFTAR}\n" + "Uraian tentang hal lain.\n\n" * 45 + "2. melatih petugas arsip.\n",
    ),
    Case(
        "NOMOR03",
        "a caption that is part of a picture",
        "Tabel 3.1 Arsip\n\nUraian arsip.\n\nHasilnya digambarkan dalam Tabel 3.2 di bawah ini.\n\nTabel 3.3 Petugas\n",
    ),
    Case(
        "NOMOR04",
        "rows that begin anew below a row that heads them",
        "No\tUraian\tTarget\n1\tArsip statis\t5\n2\tArsip vital\t6\n\tPetugas arsip\t\n2\tPelatihan\t7\n",
    ),
    Case(
        "NOMOR05",
        "years of a plan, and a head over two columns",
        "No\tTujuan\tTarget tahun ke\t\t\n\t\t1\t2\t3\n1\tTertibnya arsip\t5\t6\t7\n\n"
        "NO\tSasaran\tIndikator Kinerja\t\tTarget\n1\t2\t\t3\t4\n1\tTertibnya arsip\t1\tArsip tertata\t5\n",
    ),
    Case(
        "NOMOR06",
        "a short form that is no code",
        "1. Penataan Arsip Dekonsentrasi (DK)\n\nUraian pertama.\n\n2. Pelatihan Petugas Dekonsentrasi (DK)\n\nUraian kedua.\n",
    ),
    Case(
        "NOMOR07",
        "a table that does not exist",
        f"{_BERTABEL}Rinciannya dimuat dalam Tabel 3.9 pada bagian berikut.\n",
        "Tabel 3.9",
    ),
    Case(
        "NOMOR07",
        "a table that exists, one of a regulation, one of a chapter in another file, and a spoilt caption",
        f"{_BERTABEL}Rinciannya dimuat dalam Tabel 3.2, dalam Tabel 3.9 Peraturan Menteri tentang arsip, dan pada Tabel 4.1.\n\n"
        "20 Tabel 3.5 Realisasi arsip\n",
    ),
    Case(
        "NOMOR07",
        "a report that numbers no tables",
        "Rinciannya dimuat dalam Tabel 3.9 pada bagian berikut.\n",
    ),
    Case(
        "NOMOR08",
        "an annex that does not exist",
        f"Rincian lain dimuat dalam Lampiran 4.\n\n{_LAMPIRAN}",
        "Lampiran 4",
    ),
    Case(
        "NOMOR08",
        "an annex that exists, and one of a regulation",
        f"Rincian dimuat dalam Lampiran 2, menurut Lampiran III Peraturan Menteri tentang arsip.\n\n{_LAMPIRAN}",
    ),
    Case(
        "NOMOR01",
        "rows and columns that a page flattened",
        "1. Arsip Ton 6.512\n2. Berkas Ton 7.104\n2. Surat Ton 8.003\n\nUraian.\n\n"
        "1. Tertibnya arsip kantor\n2. Terlatihnya petugas\n2. Lengkapnya kete- rangan petugas\n",
    ),
    Case(
        "NOMOR01",
        "a list that goes on below a table whose cells hold its beginning",
        "1. Langkah pertama ditempuh.\n2. Langkah kedua ditempuh.\n3. Langkah ketiga ditempuh.\n\n"
        "Strategi\tKebijakan\nArsip\t1. menata 2. merawat\nData\t1. mengolah 2. menyimpan\n\n"
        "3. Rencana baru disusun.\n4. Rencana lama diubah.\n",
    ),
    Case(
        "NOMOR01",
        "an item that stands within a paragraph",
        "a) Arsip ditata oleh petugas.\n\nb) Petugas dilatih.\n\nUraian tentang arsip. c) Persentase arsip tertata naik.\n\n"
        "d) Data disusun oleh petugas.\n",
    ),
    Case(
        "NOMOR03",
        "entries of a list of pictures over two lines",
        "DAFTAR GAMBAR\n\nGambar II.1 Arahan Pokok Penataan\n\nArsip Kantor ........ II-3\n\nBAB II\nPERENCANAAN\n\n"
        "Gambar II.1 Arahan Pokok Penataan\n\nUraian.\n",
    ),
    Case(
        "NOMOR03",
        "a caption that is lacking, of which a sentence speaks",
        "Tabel 3.1 Capaian arsip\n\nUraian.\n\nTabel 3.2 memperlihatkan capaian petugas pada tahun ini.\n\n"
        "Tabel 3.3 Capaian data\n\nUraian.\n",
    ),
    Case(
        "NOMOR04",
        "codes in the column of numbers",
        "No\tProgram\tPagu\n65\tPenataan arsip\t1.000\n97\tPelatihan petugas\t2.000\n100\tPengolahan data\t3.000\n"
        "101\tLayanan\t4.000\n103\tPerawatan\t5.000\n",
    ),
)
