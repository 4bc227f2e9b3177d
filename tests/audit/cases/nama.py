"""Names that differ between two places of a report, and names that may."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_DAFTAR = (
    "1. Penataan Arsip Statis dan Arsip Dinamis\n2. Pelatihan Petugas Arsip Tingkat Kecamatan\n"
    "3. {tiga}\n4. Pengadaan Lemari dan Rak Penyimpanan\n"
)
_TIGA = "Penyusunan Jadwal Retensi dan Daftar Arsip Vital Kantor"
_DUA_DAFTAR = "Rencana tahun ini:\n\n{satu}\nYang telah dilaksanakan adalah hal-hal ini.\n\n{dua}"
_KEPALA = "No\tSasaran\tIndikator Kinerja\tTarget\n"
_BARIS = (
    "1\tTerwujudnya Tata Arsip yang Tertib di Kantor\tPersentase arsip kantor yang tertata\t{satu}\n"
    "2\tMeningkatnya Kecakapan Petugas Arsip Kantor\tPersentase petugas arsip yang terlatih\t80%\n"
    "3\tTersedianya Data Arsip yang Lengkap dan Benar\tPersentase data arsip yang lengkap\t85%\n"
)
_CAPAIAN = (
    "No\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n"
    "1\tTerwujudnya Tata Arsip yang Tertib di Kantor\tPersentase arsip kantor yang tertata\t90%\t90%\t100\n"
    "2\tMeningkatnya Kecakapan Petugas Arsip Kantor\tPersentase petugas arsip yang terlatih\t80%\t80%\t100\n"
    "3\tTersedianya Data Arsip yang Lengkap dan Benar\t{tiga}\t85%\t85%\t100\n"
)
_LENGKAP = _CAPAIAN.format(tiga="Persentase data arsip yang lengkap")
_RENCANA = _KEPALA + _BARIS


def _tables(rencana: str, capaian: str = _LENGKAP) -> str:
    return f"Rencana yang diperjanjikan:\n\n{rencana}\nHasil yang dicapai:\n\n{capaian}"


_RO = (
    "- a. Penataan Arsip Statis Kantor (CQ.6709.QGE.001)\n\nPenataan arsip statis kantor berjalan lancar.\n\n"
    "- b. Pelatihan Petugas Arsip Kecamatan (CQ.6709.QGE.002)\n\n{dua}\n"
)

_RUANG = (
    "1. Penataan Lemari Ruang Pelayanan Umum\n2. Pengecatan Dinding Ruang Pelayanan Umum\n"
    "3. Perbaikan Lampu Ruang Pelayanan Umum\n4. Pembersihan Lantai Ruang Pelayanan Umum\n"
    "5. Penyediaan Kursi Ruang {kata} Umum\n{akhir}\n"
)

CASES = (
    Case(
        "NAMA01",
        "a word is lacking in the second list",
        _DUA_DAFTAR.format(
            satu=_DAFTAR.format(tiga=_TIGA), dua=_DAFTAR.format(tiga=_TIGA.replace("dan Daftar ", ""))
        ),
        "Penyusunan Jadwal Retensi Arsip Vital Kantor",
    ),
    Case(
        "NAMA01",
        "other letters and blanks, and a letter that a scan took for another",
        _DUA_DAFTAR.format(
            satu=_DAFTAR.format(tiga=_TIGA),
            dua=_DAFTAR.format(tiga=_TIGA.upper().replace("RETENSI", "RETENSl")),
        ),
    ),
    Case(
        "NAMA01",
        "a sibling that is nearly the same",
        _DAFTAR.format(tiga="Penataan Arsip Statis dan Arsip Dinamis Lama"),
    ),
    Case(
        "NAMA01",
        "the spelling of most lists is proposed",
        _DUA_DAFTAR.format(
            satu=_DAFTAR.format(tiga=_TIGA.replace("Retensi", "Retensinya")),
            dua=_DAFTAR.format(tiga=_TIGA)
            + "\nDan sekali lagi.\n\n"
            + _DAFTAR.format(tiga=_TIGA).replace("\n4.", "\n4. Lain\n5."),
        ),
        "Penyusunan Jadwal Retensinya dan Daftar Arsip Vital Kantor",
        _TIGA,
    ),
    Case(
        "NAMA01",
        "both stand in one list",
        _DUA_DAFTAR.format(
            satu=_DAFTAR.format(tiga=_TIGA) + f"5. {_TIGA.replace('dan Daftar ', '')}\n",
            dua=_DAFTAR.format(tiga=_TIGA.replace("dan Daftar ", "")),
        ),
    ),
    Case(
        "NAMA02",
        "a table that a page ran into the one before, with another head",
        _tables(
            _RENCANA.format(satu="90%"),
            _LENGKAP
            + "No\tSasaran\tIndikator Kinerja\tTahun 2020\tTahun 2021\tCapaian (%)\n"
            + "1\tTerwujudnya Tata Arsip yang Tertib di Kantor\tPersentase arsip kantor yang tertata\t70%\t90%\t128,57\n",
        ),
    ),
    Case("NAMA02", "another target in the plan", _tables(_RENCANA.format(satu="95%")), "9", "9"),
    Case("NAMA02", "the same target without its sign", _tables(_RENCANA.format(satu="90"))),
    Case("NAMA03", "a grade against a percentage", _tables(_RENCANA.format(satu="BB")), "90%"),
    Case("NAMA03", "one unit in both tables", _tables(_RENCANA.format(satu="90 %"))),
    Case(
        "NAMA04",
        "a sasaran that is the indikator of another",
        _KEPALA
        + "1\tTerwujudnya Tata Arsip yang Tertib\tPersentase Penataan Arsip Kantor secara Cepat dan Tepat\t90%\n"
        + "2\tPenataan Arsip Kantor secara Cepat dan Tepat\tPersentase petugas yang terlatih\t80%\n",
        "Penataan Arsip Kantor secara Cepat",
    ),
    Case(
        "NAMA04",
        "a sasaran with its own indikator",
        _KEPALA
        + "1\tPenataan Arsip Kantor secara Cepat dan Tepat\tPersentase Penataan Arsip Kantor secara Cepat dan Tepat\t90%\n"
        + "2\tMeningkatnya Kecakapan Petugas\tPersentase petugas yang terlatih\t80%\n",
    ),
    Case(
        "NAMA05",
        "the column of realisasi is called sasaran",
        "Indikator Kinerja\tTarget\tSasaran\t%\nArsip yang tertata\t90%\t90%\t100\n",
        "Sasaran",
        "Realisasi",
    ),
    Case("NAMA05", "the column of sasaran", "No\tSasaran\tTarget\n1\tTertibnya arsip\t90%\n"),
    Case(
        "NAMA06",
        "a shorter beginning of the code",
        "Program Tata Arsip (076.01.WA)\n\nUraiannya begini.\n\nProgram Tata Arsip (076.01.WA)\n\n"
        "Uraiannya begitu.\n\nProgram Tata Arsip (076.WA)\n",
        "076.WA",
        "076.01.WA",
    ),
    Case(
        "NAMA06", "two programs", "Program Tata Arsip (076.01.WA)\n\nUraiannya.\n\nProgram Data (076.01.CQ)\n"
    ),
    Case(
        "NAMA07",
        "the text of a sibling output",
        _RO.format(dua="Pelaksanaan kegiatan penataan arsip statis kantor berjalan dengan baik."),
        "penataan arsip statis kantor",
        "Pelatihan Petugas Arsip Kecamatan",
    ),
    Case(
        "NAMA07",
        "a text that names both",
        _RO.format(dua="Penataan arsip statis kantor mendahului pelatihan petugas arsip kecamatan."),
    ),
    Case(
        "NAMA01",
        "names that may differ: a kind, a short form, an aim, a cell that is cut, the end of a sentence, another end",
        _DUA_DAFTAR.format(
            satu="1. Penataan Arsip Statis dan Arsip Dinamis\n2. Pelatihan Petugas Arsip Tingkat Kecamatan\n"
            "3. Program Pembinaan Kearsipan Masyarakat Desa (PKMD); dan\n4. Pengadaan Lemari dan Rak Penyimpanan\n"
            "5. Meningkatkan mutu layanan pembaca di ruang baca\n6. Penyusunan Jadwal Retensi dan Daftar Arsip\n"
            "7. Program Pemeliharaan Sarana dan Prasarana Gedung\n",
            dua="1. Penataan Arsip Statis dan Arsip Dinamis\n2. Pelatihan Petugas Arsip Tingkat Kecamatan\n"
            "3. Pembinaan Kearsipan Masyarakat Desa\n4. Pengadaan Lemari dan Rak Penyimpanan\n"
            "5. Meningkatnya mutu layanan pembaca di ruang baca\n6. Penyusunan Jadwal Retensi dan Daftar Arsip Vital\n"
            "7. Program Pemeliharaan Sarana dan Prasarana Umum\n",
        ),
    ),
    Case(
        "NAMA02",
        "a target for each year, a number in two ways of writing, and the parts of two indikator",
        "Sasaran\tIndikator Kinerja\tTarget\t\t\n\t\t2022\t2023\t2024\n"
        "Tertibnya arsip kantor\tPersentase arsip yang tertata\t70%\t80%\t90%\n\n"
        "Sasaran\tIndikator Kinerja\tTarget\nTertibnya arsip kantor\tPersentase arsip yang tertata\t85%\n"
        "Lengkapnya koleksi\tJumlah arsip yang tersimpan\t12,955\nTersebarnya naskah\tBuku\t15\n\n"
        "Sasaran\tIndikator Kinerja\tTarget\nTertibnya arsip kantor\tPersentase arsip yang tertata\t85%\n"
        "Lengkapnya koleksi\tJumlah arsip yang tersimpan\t12.955\nTercetaknya naskah\tBuku\t40\n",
    ),
    Case(
        "NAMA01",
        "a cell that a page cut off",
        _tables(
            _RENCANA.format(satu="90%"),
            _LENGKAP.replace(
                "Persentase petugas arsip yang terlatih", "Persentase petugas arsip yang ter latih baik"
            ),
        )
        + "\nRincian lain:\n\n"
        + _LENGKAP.replace(
            "Persentase petugas arsip yang terlatih", "Persentase petugas arsip yang ter latih"
        ),
    ),
    Case(
        "NAMA08",
        "a sasaran that a page cut at a comma",
        _tables(
            _RENCANA.format(satu="90%"),
            _LENGKAP
            + "4\tMeningkatnya Hasil Penelitian,\tPersentase hasil penelitian yang dipakai\t70%\t70%\t100\n",
        ),
    ),
    Case(
        "NAMA10",
        "a letter lost in the name of the region",
        "Kantor Kota Rawasari menata arsip.\n\n" * 5 + "Petugas Kota Rawasri dilatih.\n",
        "Rawasri",
        "Rawasari",
    ),
    Case(
        "NAMA10",
        "another region, and a region that is named as often",
        "Kantor Kota Rawasari menata arsip.\n\n" * 5
        + "Tamu dari Kabupaten Rawasri, Kota Rawamangun, dan Kota Serang hadir.\n",
    ),
    Case(
        "NAMA11",
        "two letters of a short form in the other order",
        "Berkas DPAK disimpan.\n\n" * 4 + "Berkas DAPK diperiksa.\n",
        "DAPK",
        "DPAK",
    ),
    Case(
        "NAMA11",
        "two short forms that both stand often, and words in capitals",
        "Berkas DPAK disimpan bersama DAPK.\n\n" * 4 + "DAKP\n",
    ),
    Case(
        "NAMA01",
        "items that tell of what they name",
        _DUA_DAFTAR.format(
            satu=_DAFTAR.format(tiga=f"“{_TIGA}”: realisasi 80% dari target 85%, kategori Berhasil"),
            dua=_DAFTAR.format(tiga=f"“{_TIGA}”: realisasi 80% terhadap target 85%, kategori Berhasil"),
        ),
    ),
    Case(
        "NAMA01",
        "a word that two lists have and all other names write otherwise",
        f"{_RUANG.format(kata='Penilaian', akhir='')}\nUraian.\n\n{_RUANG.format(kata='Penilaian', akhir='6. Rapat Akhir Tahun')}"
        f"\nUraian.\n\n{_RUANG.format(kata='Pelayanan', akhir='')}",
        "Penyediaan Kursi Ruang Penilaian Umum",
        "Penyediaan Kursi Ruang Pelayanan Umum",
    ),
    Case(
        "NAMA01",
        "a word that all names write alike",
        f"{_RUANG.format(kata='Pelayanan', akhir='')}\nUraian.\n\n{_RUANG.format(kata='Pelayanan', akhir='6. Rapat Akhir Tahun')}",
    ),
)
