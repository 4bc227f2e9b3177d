"""The sasaran that are planned and those that are measured."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case
from .nama import _CAPAIAN, _LENGKAP, _RENCANA, _tables

_AMAN = _RENCANA.format(satu="90%")

_JANJI = (
    "Tabel 2.1 Perjanjian Kinerja\nNo\tSasaran\tIndikator Kinerja\tTarget\n"
    "1\tTertatanya arsip kantor\tPersentase berkas arsip yang ditata\t90\n"
    "2\tTertatanya arsip kantor\tPersentase daftar arsip yang disusun\t80\n"
    "3\tTerlatihnya petugas kantor\tJumlah pelatihan petugas arsip\t4\n\nUraian.\n\n"
)


def _ukur(indikator: str, sasaran: str = "Tertatanya arsip kantor") -> str:
    """A promise and its measurement, with names of the second row's indikator and the first's sasaran."""
    return (
        f"{_JANJI}Tabel 3.1 Capaian\nNo\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\n"
        f"1\t{sasaran}\tPersentase berkas arsip yang ditata\t90\t90\n"
        f"2\tTertatanya arsip kantor\t{indikator}\t80\t80\n"
        "3\tTerlatihnya petugas kantor\tJumlah pelatihan petugas arsip\t4\t4\n"
    )


CASES = (
    Case(
        "NAMA01",
        "an indikator with one letter otherwise in the same row of the table of capaian",
        _ukur("Persentase daftar arsif yang disusun"),
        "Persentase daftar arsif yang disusun",
    ),
    Case(
        "NAMA01",
        "a sasaran with one word otherwise in one of two rows",
        _ukur("Persentase daftar arsip yang disusun", "Tertatanya asip kantor"),
        "Tertatanya asip kantor",
        "Tertatanya arsip kantor",
    ),
    Case("NAMA01", "rows with the same names", _ukur("Persentase daftar arsip yang disusun")),
    Case(
        "NAMA01",
        "an indikator of the same row in capitals and with its number",
        _ukur("2. PERSENTASE DAFTAR ARSIP YANG DISUSUN"),
    ),
    Case(
        "NAMA08",
        "a sasaran that is not measured",
        _tables(
            _AMAN + "4\tTerjaganya Gedung Simpan dari Bahaya Api\tJumlah alat pemadam yang berfungsi\t6\n"
        ),
        "Terjaganya Gedung Simpan",
    ),
    Case(
        "NAMA08",
        "a sasaran measured by something else",
        _tables(_AMAN, _CAPAIAN.format(tiga="Jumlah kunjungan pembaca")),
        "Tersedianya Data Arsip",
    ),
    Case("NAMA08", "all that is planned is measured", _tables(_AMAN, _LENGKAP)),
    Case(
        "NAMA09",
        "a sasaran that no table holds",
        f"{_tables(_AMAN)}\nPencapaian sasaran strategis terwujudnya pelayanan perizinan yang cepat perlu ditingkatkan.\n",
        "terwujudnya pelayanan perizinan",
    ),
    Case(
        "NAMA09",
        "a sasaran of the table",
        f"{_tables(_AMAN)}\nPencapaian sasaran strategis terwujudnya tata arsip yang tertib di kantor perlu dijaga.\n",
    ),
    Case(
        "NAMA09",
        "the sasaran of a program, and a name that the sentence goes on behind",
        f"{_tables(_AMAN)}\nProgram perizinan, dengan sasaran terwujudnya pelayanan perizinan yang cepat dan murah.\n\n"
        "Capaian sasaran tersedianya data arsip yang lengkap dengan indikator persentase data pada tahun ini naik.\n",
    ),
    Case(
        "NAMA09",
        "a sasaran that heads rows of a table",
        f"{_tables(_AMAN)}\nNo\tIndikator Kinerja\tTarget\tRealisasi\nSasaran 4: Terwujudnya pelayanan perizinan yang cepat\t\t\t\n"
        "1\tLama pelayanan izin\t5\t5\n\nPencapaian sasaran terwujudnya pelayanan perizinan yang cepat perlu dijaga.\n",
    ),
    Case(
        "NAMA08",
        "a plan of several years, and a measuring table that a page parts in two",
        "Sasaran\tIndikator Kinerja\tTarget\t\n\t\t2022\t2023\n"
        "Terjaganya Gedung Simpan dari Bahaya Api\tJumlah alat pemadam\t6\t7\nLancarnya Layanan Pembaca\tJumlah pembaca\t5\t6\n\n"
        + _tables(
            _AMAN + "4\tTerjaganya Gedung Simpan dari Bahaya Api\tJumlah alat pemadam yang berfungsi\t6\n",
            _LENGKAP + "\nBagian kedua dari tabel itu:\n\nNo\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\n"
            "4\tTerjaganya Gedung Simpan dari Bahaya Api\tJumlah alat pemadam yang berfungsi\t6\t6\n",
        ),
    ),
)
