from collections.abc import Callable, Iterator

import pytest

from generator.teks.kata import (
    belum_diisi,
    ganda,
    kurung_lepas,
    menggantung,
    satuan_ganda,
    titipan,
    titipan_data,
)
from generator.teks.rentang import Rentang

Pendeteksi = Callable[[str], Iterator[Rentang]]


@pytest.mark.parametrize(
    ("detector", "text", "quote"),
    [
        (ganda, "honor dan dan uang saku", "dan dan"),
        (ganda, "Penyusunan penyusunan laporan", "Penyusunan penyusunan"),
        (ganda, "kegiatan rapat kerja Rapat Kerja di kantor", "rapat kerja Rapat Kerja"),
        (ganda, "peserta serta dan pemilih", "serta dan"),
        (ganda, "berjalan dengan sesuai dengan rencana", "dengan sesuai dengan"),
        (ganda, "semua pegawai harus harus hadir", "harus harus"),
        (ganda, "dijadwalkan untuk pada bulan Mei", "untuk pada"),
        (ganda, "disampaikan pada di akhir tahun", "pada di"),
        (ganda, "laporan ini adalah merupakan pertanggungjawaban", "adalah merupakan"),
        (ganda, "satu sasaran, yaitu adalah tata kelola", "yaitu adalah"),
        (satuan_ganda, "sebesar 98,5 % persen", "98,5 % persen"),
        (satuan_ganda, "telah selesai.. Lalu", ".."),
        (menggantung, "Kegiatan ini telah dilaksanakan oleh petugas yang", "yang"),
        (menggantung, "Dalam rencana strategis tahun itu,", ","),
        (titipan, "oleh XXX pada", "XXX"),
        (titipan, "Nomor [isi nomor surat] tanggal", "[isi nomor surat]"),
        (titipan, "dilaksanakan di ...... pada hari", "......"),
        (titipan, "pagu sebesar Rp...... telah", "Rp......"),
        (titipan, "surat Nomor …/PP.06/2023 diterima", "Nomor …/PP.06/2023"),
        (titipan, "tanggal …/…/2023 di kantor", "…/…/2023"),
        (titipan, "dihadiri (......) orang", "(......)"),
        (titipan_data, "dihadiri ____ orang", "____"),
        (titipan_data, "pada …… 2023 di kantor", "……"),
        (titipan_data, "pagu sebesar Rp...... telah", "Rp......"),
        (titipan_data, "dihadiri ?? orang", "??"),
        (belum_diisi, "oleh [BELUM DIISI: nama ketua].", "[BELUM DIISI: nama ketua]"),
        (kurung_lepas, "peserta (partai, ormas dan pemilih", "(partai, ormas dan pemilih"),
        (kurung_lepas, "peserta partai, ormas) dan pemilih", ")"),
        (kurung_lepas, 'asas "jujur" dan "adil', '"adil'),
    ],
)
def test_a_slip_is_found(detector: Pendeteksi, text: str, quote: str) -> None:
    (found,) = detector(text)
    assert text[found.awal : found.akhir] == quote


@pytest.mark.parametrize(
    ("detector", "text"),
    [
        (ganda, "hak-hak peserta masing masing, KPU, KPU Provinsi"),
        (ganda, "Undang – Undang, Tojo Una Una, KPU Kota Bau Bau"),
        (ganda, "dan/atau, serta-merta"),
        (ganda, "pelaksanaan. Pelaksanaan"),
        (ganda, "ditandai dengan untuk pertama kalinya, dan diadakan untuk pada akhirnya"),
        (satuan_ganda, "98,5 % dan dua persen. Bab 1 ...... 5"),
        (satuan_ganda, "pendahuluan.... 3"),
        (menggantung, "Petugas yang"),
        (menggantung, "yang selanjutnya disebut pihak pertama; dan"),
        (menggantung, "Plt. Sekretaris Komisi Pemilihan Umum Kota Ambon,"),
        (kurung_lepas, "golongan (Penata Tingkat I) dan capaian (Tabel 3.3). Lihat (Tabel 3.4)"),
        (menggantung, "Kegiatan ini telah dilaksanakan oleh petugas yang ditunjuk."),
        (titipan, "Lampiran XXX, (LX), xx, Bab XXX dan PENDAHULUAN ........ 5"),
        (titipan, "BAB I ........ 5, Tabel 1 ______ dan lain-lain…"),
        (titipan, "Rp. 5.000 dan Rp.5.000,-; Nomor 5/PR.01/2023; dan/atau/2023"),
        (titipan_data, "rapat, pelatihan, dan seterusnya… Lalu? A -- b"),
        (ganda, "hanya untuk pemilih; pada dasarnya; belum pada tahap; dengan adanya, untuk di kantor"),
        (titipan, "[1] dan [BELUM DIISI: nama]"),
        (belum_diisi, "belum diisi"),
        (kurung_lepas, "a) satu; b) dua (2), 1) tiga (ketiga)"),
        (kurung_lepas, 'asas "jujur" dan 15" layar'),
    ],
)
def test_what_is_right_is_passed_over(detector: Pendeteksi, text: str) -> None:
    assert list(detector(text)) == []
