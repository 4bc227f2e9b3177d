"""Reports whose words tell something wrong, and reports that nearly do."""

from __future__ import annotations

from ..kasus import Case


def laporan(*paragraf: str) -> str:
    """A report of 2021 of one office, with the paragraphs given."""
    kepala = ("LAPORAN KINERJA TAHUN 2021", "KOMISI PEMILIHAN UMUM", "KOTA AMBON")
    isi = (
        "Laporan ini disusun oleh KPU Kota Ambon.",
        "KPU Kota Ambon melaksanakan tugasnya sepanjang tahun.",
    )
    return "\n\n".join((*kepala, *isi, *paragraf)) + "\n"


_JUDUL = "Tabel {nomor} Pengukuran Kinerja Tahun {tahun}\n"
_UKURAN = (
    "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n"
    "1\tJumlah arsip kantor yang tertata\t80\t{satu}\t100\n"
    "2\tNilai layanan pembaca arsip\t90\t90\t100\n"
)


def bertabel(*tabel: str) -> str:
    """A report of 2021 with tables of its capaian."""
    return laporan("Capaian kinerja diukur menurut indikatornya.") + "\n" + "\nUraian.\n\n".join(tabel)


_TAHUN_INI = "Laporan Kinerja Kantor Arsip Tahun 2023 memuat hasil kerja kantor.\n\n"

CASES = (
    Case(
        "TEKS01",
        "a count and its word",
        laporan("Petugas yang dibentuk sebanyak 7 (delapan) orang."),
        "7 (delapan)",
        "tujuh",
    ),
    Case(
        "TEKS01",
        "an amount and its words, over two lines",
        laporan("Belanja gedung sebesar Rp31.500.000,00 (tiga juta lima\nratus ribu rupiah) telah dibayar."),
        "Rp31.500.000,00",
        "tiga puluh satu juta lima ratus ribu",
    ),
    Case(
        "TEKS01",
        "words that are right",
        laporan("Ada 12 (duabelas) orang untuk kendaraan roda 2 (dua) sejak 2019 (S8)."),
    ),
    Case(
        "TEKS02",
        "another office in the own role",
        laporan("Seluruh pegawai di lingkungan Sekretariat KPU Kota Ternate mengisi laporan harian."),
        "KPU Kota Ternate",
        "KPU Kota Ambon",
    ),
    Case(
        "TEKS02",
        "a guest and the own province",
        laporan(
            "Rapat dihadiri oleh Sekretaris KPU Kota Ternate. Ketua KPU Provinsi Maluku memimpin.",
        ),
    ),
    Case(
        "TEKS03",
        "the plan of an earlier year",
        laporan("Perjanjian Kinerja Tahun 2020 memuat enam sasaran dengan sembilan indikator."),
        "Perjanjian Kinerja Tahun 2020",
        "2021",
    ),
    Case(
        "TEKS03",
        "the cover tells the year, though another is named more often",
        laporan(
            *(f"Ruang arsip ke-{nomor} telah ditata." for nomor in range(2, 32)),
            "Laporan Kinerja Tahun 2022 menyusul.",
            "Laporan Kinerja Tahun 2022 akan memuat hal itu.",
        )
        + "\nPerjanjian Kinerja Tahun 2020 memuat enam sasaran dengan sembilan indikator.\n",
        "Perjanjian Kinerja Tahun 2020",
        "2021",
    ),
    Case(
        "TEKS03",
        "years that are compared",
        laporan("Dibandingkan dengan Perjanjian Kinerja Tahun 2020, targetnya naik. Pemilu 2019 usai."),
    ),
    Case(
        "TEKS04",
        "a digit too many",
        laporan("Penetapan itu dituangkan dalam Keputusan Nomor 5 Tahun 20211."),
        "Tahun 20211",
        "2021",
    ),
    Case("TEKS04", "a number of five digits", laporan("Pada tahun 2021 terdaftar 20211 pemilih baru.")),
    Case(
        "TEKS05",
        "a day that the month lacks",
        laporan("Rapat pleno dilaksanakan pada tanggal 31 Juni 2021 di kantor."),
        "31 Juni 2021",
    ),
    Case(
        "TEKS05",
        "a weekday that fits",
        laporan("Rapat pleno dilaksanakan pada hari Rabu, 30 Juni 2021 di kantor."),
    ),
    Case(
        "TEKS06",
        "a preface signed in the reported year",
        laporan("KATA PENGANTAR", "Laporan ini kami susun.", "Ambon, 12 Januari 2021", "Sekretaris"),
        "Januari 2021",
        "Januari 2022",
    ),
    Case(
        "TEKS03",
        "the only table of capaian, under a caption of an earlier year",
        bertabel(_JUDUL.format(nomor=1, tahun=2020) + _UKURAN.format(satu=80)),
        "Pengukuran Kinerja Tahun 2020",
        "2021",
    ),
    Case(
        "TEKS03",
        "the table of an earlier year beside that of the report",
        bertabel(
            "Tabel 1 Hasil Pengukuran\n" + _UKURAN.format(satu=80),
            _JUDUL.format(nomor=2, tahun=2020) + _UKURAN.format(satu="80,0").replace("90\t90", "90\t90,0"),
        ),
    ),
    Case(
        "TEKS03",
        "another year in the list of tables",
        laporan(
            "Daftar Tabel",
            "Tabel 1 Peta Arsip Tahun 2021 ..... 3",
            "Uraian.",
            "Tabel 1 Peta Arsip Tahun 2020",
        ),
        "Peta Arsip Tahun 2020",
        "Peta Arsip Tahun 2021",
    ),
    Case(
        "TEKS03",
        "money spent by the end of an earlier year",
        laporan("Hingga 31 Desember 2020, anggaran terserap hampir seluruhnya."),
        "Hingga 31 Desember 2020",
        "Hingga 31 Desember 2021",
    ),
    Case(
        "TEKS03",
        "staff at the end of an earlier year, and money that is held against it",
        laporan(
            "Per 31 Desember 2020 kantor mempunyai enam pegawai.",
            "Realisasi sampai dengan 31 Desember 2020 sebesar 90%. Tahun ini realisasinya naik.",
        ),
    ),
    Case(
        "TEKS06",
        "a preface of an agency that has 'dan' in its name",
        "LAPORAN KINERJA\n\nDINAS PERTANIAN DAN PANGAN\n\nTAHUN 2021\n\nKATA PENGANTAR\n\n"
        "Laporan ini kami susun.\n\n"
        "Ambon, 12 Januari 2021\n\nKepala Dinas\n",
        "Januari 2021",
        "Januari 2022",
    ),
    Case(
        "TEKS06",
        "a plan signed in the reported year",
        laporan("KATA PENGANTAR", "Laporan ini kami susun.", "PERJANJIAN KINERJA", "Ambon, 12 Januari 2021"),
    ),
    Case(
        "TEKS07",
        "a word twice",
        laporan("Honorarium dan dan biaya operasional dibayarkan setiap bulan."),
        "dan dan",
        "dan",
    ),
    Case(
        "TEKS07",
        "reduplication",
        laporan("Hak-hak pemilih dan tugas masing masing dijelaskan oleh KPU, KPU Provinsi."),
    ),
    Case(
        "TEKS07",
        "a nation's part, boxes of a chart and a heading that its sentence takes up",
        laporan(
            "Peningkatan peran serta dan kesetaraan warga menjadi tujuan.",
            "Pembangunan Pembangunan Sosial",
            "KEPALA BIDANG KEPALA BIDANG",
            "PENDAPATAN Pendapatan dipungut oleh bidang yang ditunjuk.",
        ),
    ),
    Case(
        "TEKS07",
        "lines of a cell",
        laporan("Uraian\tSatuan\tTarget\nBibit dan pakan\tEkor Ekor Ton Ton\t5 6 7 8"),
    ),
    Case(
        "TEKS08",
        "a unit twice",
        laporan("Daya serap anggaran mencapai 98,5% persen pada akhir tahun."),
        "5% persen",
        "5%",
    ),
    Case("TEKS08", "a unit and a number in words", laporan("Daya serap naik 2% dan nilai naik dua persen.")),
    Case(
        "TEKS09",
        "an end that dangles",
        laporan("Kegiatan ini dilaksanakan oleh seluruh petugas yang", "Pada akhir tahun semuanya selesai."),
        "yang",
    ),
    Case(
        "TEKS09",
        "a sentence that goes on over the page, and a list",
        laporan(
            "Kegiatan ini dilaksanakan oleh seluruh petugas yang",
            "ditunjuk oleh Ketua. Tugasnya meliputi:",
            "a. penyusunan rencana; dan",
            "b. pelaporan.",
        ),
    ),
    Case(
        "TEKS09",
        "a sentence that a quotation ends",
        laporan("Kantor menetapkan visi yang hendak dicapai adalah,", "“Mandiri dan Tepercaya”"),
    ),
    Case(
        "TEKS10",
        "a table of contents with Roman pages",
        laporan("Daftar isi ............................................................ iv"),
    ),
    Case(
        "TEKS10",
        "a mark never filled in",
        laporan("Rapat koordinasi dilaksanakan di XXX pada bulan Mei."),
        "XXX",
    ),
    Case("TEKS10", "a Roman number", laporan("Rinciannya terdapat dalam Lampiran XXX laporan ini.")),
    Case(
        "TEKS11",
        "a part that a draft lacks",
        laporan("Laporan ini disusun oleh [BELUM DIISI: nama Sekretaris]."),
        "[BELUM DIISI: nama Sekretaris]",
    ),
    Case("TEKS11", "the words in a sentence", laporan("Formulir yang belum diisi dikembalikan.")),
    Case(
        "TEKS12",
        "a bracket left open",
        laporan("Peserta rapat (partai politik, ormas, dan pemilih hadir."),
        "(partai politik",
    ),
    Case("TEKS12", "marks of a list", laporan("Syaratnya: a) terdaftar (di daftar pemilih); b) hadir.")),
    Case(
        "TEKS12",
        "numbers in tiers, notes, and a cell that a page cut",
        laporan(
            "a.1) Penetapan sasaran oleh pimpinan.",
            "**) Angka sementara.",
            "Angka itu belum tetap *) dan akan diperbarui.",
            "Uraian\tSatuan\nJumlah perlengkapan (kotak\tBuah",
        ),
    ),
    Case(
        "HUKUM01",
        "another kind",
        laporan(
            "Dasarnya Peraturan Presiden Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional."
        ),
        "Peraturan Presiden Nomor 25 Tahun 2004",
        "UU Nomor 25 Tahun 2004",
    ),
    Case(
        "HUKUM01",
        "a short title and an unknown regulation",
        laporan(
            "Dasarnya UU Nomor 25 Tahun 2004 tentang Sistem Perencanaan.",
            "Dasar lain ialah UU Nomor 99 Tahun 1999 tentang Disiplin Pegawai Negeri Sipil.",
        ),
    ),
    Case(
        "HUKUM01",
        "a title by its short form",
        laporan("Dasarnya Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP dan pedoman penyusunannya."),
    ),
    Case(
        "HUKUM02",
        "a law repealed before the year",
        laporan("Penyelenggara Pemilu diatur dengan Undang-Undang Nomor 15 Tahun 2011."),
        "Undang-Undang Nomor 15 Tahun 2011",
        "UU Nomor 7 Tahun 2017",
    ),
    Case(
        "HUKUM02",
        "a law repealed in the year",
        laporan("Disiplin pegawai diatur dengan PP Nomor 53 Tahun 2010 sampai bulan Agustus."),
    ),
    Case(
        "HUKUM03",
        "a definition by ayat",
        laporan("UU Nomor 7 Tahun 2017 tentang Pemilihan Umum Pasal 1 ayat (6) memuat pengertiannya."),
        "Pasal 1 ayat (6)",
        "Pasal 1 angka 6",
    ),
    Case(
        "HUKUM03",
        "another article",
        laporan("UU Nomor 7 Tahun 2017 tentang Pemilihan Umum Pasal 10 ayat (6) memuat ketentuannya."),
    ),
    Case(
        "HUKUM04",
        "a name that is often wrong",
        laporan("Pedomannya diterbitkan oleh Badan Perencanaan dan Pembangunan Nasional."),
        "Badan Perencanaan dan Pembangunan Nasional",
        "Badan Perencanaan Pembangunan Nasional",
    ),
    Case(
        "HUKUM04",
        "the right name",
        laporan("Pedomannya diterbitkan oleh Badan Perencanaan Pembangunan Nasional."),
    ),
    Case(
        "TEKS03",
        "the report calls itself by an earlier year",
        f"{_TAHUN_INI}Kantor menyusun Laporan Kinerja (LKj) Tahun 2022. "
        "Laporan ini memuat hasil kerja kantor.\n",
        "Laporan Kinerja (LKj) Tahun 2022",
        "Laporan Kinerja (LKj) Tahun 2023",
    ),
    Case(
        "TEKS03",
        "the cover of an earlier year",
        "Laporan Kinerja\n\nTahun 2022\n\nKantor Arsip\n\n"
        + "Uraian tentang arsip.\n\n" * 12
        + _TAHUN_INI * 3,
        "2022",
        "2023",
    ),
    Case(
        "TEKS03",
        "last year's report, which was evaluated or compared",
        f"{_TAHUN_INI}Evaluasi atas Laporan Kinerja (LKj) Tahun 2022 telah selesai. "
        "Laporan ini memuat hasilnya. Subbagian Data menyusun Laporan Kinerja Tahun 2022. "
        "Rapat penyusunan Laporan Kinerja Tahun 2022 diadakan dua kali.\n",
    ),
    Case(
        "TEKS07",
        "words that stand at the end of columns",
        "Pangan dengan Produktivitas dan dan Umbi Masukan:\n\nPenanggulangan penanggulangan\n",
    ),
    Case(
        "TEKS12",
        "a piece of a formula that a page cut off",
        "asi arsip = 78,57)\n",
    ),
)
